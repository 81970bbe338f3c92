"""Georgian sponsorship site for telephones (jQuery Mobile): members' profiles as list views, in Georgian with a Russian copy of some.

Hard: every page is one `data-role=page` beside a panel and a popup that carry numbers of their own, facts are `<li>` with a count bubble for the value, 'offers' and 'wishes' of the other side look alike
(age wanted: '40-55'), a monthly sum ('თვეში 1500 ₾') beside a sum for an evening, coins that members buy ('150 მონეტა'), a profile for members only, Mkhedruli without capitals, numbers in words,
'last seen' days, ads in Russian and English, a male and a trans member.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://m.tkbili-sakhli.example"
OFFER = {"dinner_date": ("ვახშამი რესტორანში", "Ужин в ресторане"), "travel": ("მოგზაურობა ერთად", "Путешествия вместе"), "party": ("წვეულებები", "Вечеринки"), "massage": ("მასაჟი", "Массаж"), "dancing": ("ცეკვა", "Танцы"),
         "city_guide": ("ქალაქის დათვალიერება", "Прогулки по городу"), "video_call": ("ვიდეოზარი", "Видеозвонок"), "cuddling": ("ჩახუტება", "Объятия"), "business": ("საქმიანი შეხვედრები", "Деловые встречи")}
TOWN = {"Tbilisi": ("თბილისი", "Тбилиси"), "Batumi": ("ბათუმი", "Батуми"), "Kutaisi": ("ქუთაისი", "Кутаиси"), "Rustavi": ("რუსთავი", "Рустави"), "Telavi": ("თელავი", "Телави")}
TALK = {"ka": ("ქართული", "грузинский"), "en": ("ინგლისური", "английский"), "ru": ("რუსული", "русский"), "tr": ("თურქული", "турецкий"), "fr": ("ფრანგული", "французский"), "uk": ("უკრაინული", "украинский"), "de": ("გერმანული", "немецкий")}
LAND = {"GE": ("საქართველო", "Грузия"), "UA": ("უკრაინა", "Украина"), "TR": ("თურქეთი", "Турция"), "KZ": ("ყაზახეთი", "Казахстан"), None: None}


def gel(amount, minutes=None, currency="GEL"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": None}


# key, name, age, town, cm, kg, land, tongues, hosts, comes, offers, wanted (age of the other side), verified, promoted, pictures, sum in words, prose, truth
M = [
    ("n1208", "ნინი", 24, "Tbilisi", 170, 55, "GE", ["ka", "en"], False, True, ["dinner_date", "travel", "dancing"], "35-55", True, True, 5, "თვეში 1500 ₾",
     "სტუდენტი ვარ, ვსწავლობ დიზაინს. მიყვარს ზღვა, ძველი ფილმები და ყურადღებიანი კაცები. ჩემთან ვერ მოხვალ, შეხვედრა მხოლოდ ქალაქში.", dict(prices=[gel(1500)])),
    ("e0931", "ელენე", 31, "Tbilisi", 165, 58, "GE", ["ka", "ru", "en"], None, True, ["business", "dinner_date", "city_guide"], "40-60", True, False, 3, "ერთი საღამო 300 ₾",
     "დავქორწინდი, დავშორდი, ახლა ვცხოვრობ. კარგად ვიცვამ და ვიცი, როდის უნდა გავჩუმდე. დამწერე ტელეგრამში: elene_sakhli.", dict(handles=[{"kind": "telegram", "value": "elene_sakhli"}], prices=[gel(300)])),
    ("s1544", "София", 27, "Batumi", 174, 57, "UA", ["uk", "ru", "en"], True, True, ["party", "travel", "massage"], "30-50", False, True, 6, "ერთი საღამო 200 $",
     "Привет, я София из Одессы, в Батуми уже два года. Люблю яхты и хорошую компанию. Могу принять у себя, квартира с видом на море. Вотсап +995 591 20 44 87, пишите сначала, кто вы.",
     dict(text_language="ru", phones=["+995591204487"], handles=[{"kind": "whatsapp", "value": "+995591204487"}], prices=[gel(200, None, "USD")])),
    ("m0777", "მარიტა", 22, "Kutaisi", 160, 49, "GE", ["ka"], None, None, ["dinner_date", "video_call"], "არ აქვს მნიშვნელობა", False, False, 2, None,
     "ახალი ვარ აქ. მორცხვი, მაგრამ კარგი მსმენელი. ნუ მკითხავ ნომერს პირველივე დღეს.", {}),
    ("t1011", "თეონა", 38, "Rustavi", 168, 66, "GE", ["ka", "ru"], True, False, ["massage", "cuddling"], "45-65", True, False, 1, "საათი 100 ₾, ორი საათი 180 ₾",
     "სტაჟიანი მასაჟისტი. მიიღებ სითბოს და ჩაის. გელოდები სახლში, შენთან ვერ მოვალ. ტელეფონი: ხუთას სამოცდარვა, 33, 70, 15.",
     dict(phones=["+995568337015"], max_duration_h=2, prices=[gel(100, 60), gel(180, 120)])),
    ("a1302", "Ayla", 29, "Batumi", 172, 60, "TR", ["tr", "en"], False, True, ["party", "dancing"], "30-60", False, False, 4, "Weekend 700 $",
     "Hello, I am Ayla from Trabzon and I love to dance until sunrise. A weekend together (48 hours) means a gift of 700 $. My Instagram is ayla.batumi, send me a smile.",
     dict(text_language="en", max_duration_h=48, handles=[{"kind": "instagram", "value": "ayla.batumi"}], prices=[gel(700, 2880, "USD")])),
    ("g0450", "გიგა", 28, "Tbilisi", 185, 80, "GE", ["ka", "en", "de"], None, True, ["dinner_date", "dancing", "travel"], "ქალი, 35-60", True, False, 3, "ერთი საღამო 250 ₾",
     "მოცეკვავე ვარ, ვეძებ დამოუკიდებელ ქალბატონს, რომელსაც ლამაზი საღამოები უყვარს. ვაიბერი: 593 41 20 66.",
     dict(audience="man", phones=["+995593412066"], handles=[{"kind": "viber", "value": "+995593412066"}], prices=[gel(250)])),
    ("k1190", "კესო", 26, "Tbilisi", 178, 64, "GE", ["ka", "ru", "fr"], True, True, ["cuddling", "massage", "party"], "30-50", False, True, 4, "საათი 150 ₾",
     "ტრანსგენდერი ქალი ვარ, მშვიდი და მოვლილი. ვიღებ ვაკეში ან მოვდივარ სასტუმროში. 20-დან 23 ივნისამდე ბათუმში ვიქნები.",
     dict(audience="trans", max_duration_h=1, tour=[{"city": "Batumi", "from": "2025-06-20", "to": "2025-06-23"}], prices=[gel(150, 60)])),
    ("l1477", "ლანა და თაკო", 23, "Tbilisi", None, None, "GE", ["ka", "en"], False, True, ["party", "travel"], "35-60", False, False, 3, "ერთი საღამო 500 ₾ ორივესთვის",
     "ლანა 23 წლის არის, თაკო კი 25-ის. ჩვენ დაქალები ვართ და ყოველთვის ერთად დავდივართ. წვეულება, იახტა, გუდაური? გვითხარი როდის.",
     dict(alias="ლანა", aliases_stated=["ლანა", "თაკო"], ages_stated=[23, 25], audience="couple", prices=[gel(500)])),
    ("d1620", "დინარა", 33, "Telavi", 163, 61, "KZ", ["ru", "en"], None, True, ["city_guide", "dinner_date"], "40-60", True, False, 2, None,
     "ალმათიდან ჩამოვედი, ღვინის კომპანიაში ვმუშაობ. კახეთში მარნებს გაჩვენებ და კარგ სუფრასთან დაგსვამ. საჩუქარზე თვითონ გადაწყვიტე.", {}),
]
BY = {m[0]: m for m in M}
TEXT = (
    dict(home="მთავარი", members="წევრები", plans="პაკეტები", help="დახმარება", login="შესვლა", age="ასაკი", town="ქალაქი", size="სიმაღლე", weight="წონა", land="ქვეყანა", talk="ენები", host="მიიღებს სახლში", come="მოვა შენთან", want="ვის ვეძებ",
         sum="მოლოდინი", offer="რას შემოგთავაზებ", about="ჩემ შესახებ", ok="დადასტურებული", top="ტოპი", seen="ბოლოს იყო გუშინ", since="წევრია 2024 წლიდან", yes="კი", no="არა", also="კიდევ ნახე", write="მიწერა: 15 მონეტა", years="წლის",
         coins="150 მონეტა მხოლოდ 19 ₾", tel="დახმარების ხაზი"),
    dict(home="Главная", members="Участники", plans="Пакеты", help="Помощь", login="Вход", age="Возраст", town="Город", size="Рост", weight="Вес", land="Страна", talk="Языки", host="Примет у себя", come="Приедет к вам", want="Кого ищу",
         sum="Ожидания", offer="Что предложу", about="О себе", ok="Подтверждён", top="Топ", seen="Был(а) вчера", since="На сайте с 2024 года", yes="да", no="нет", also="Смотрите ещё", write="Написать: 15 монет", years="лет",
         coins="150 монет всего за 19 ₾", tel="Линия помощи"),
)
PREFIX, TAGS = ("", "/ru"), ("ka", "ru")


def url(m):
    return f"{ROOT}/u/{m[0]}"


def shell(title, body, t=0):
    w, p = TEXT[t], PREFIX[t]
    return f"""<!DOCTYPE html><html lang="{TAGS[t]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | ტკბილი სახლი</title><link rel="stylesheet" href="/css/jquery.mobile-1.4.5.min.css"></head>
<body class="ui-mobile-viewport ui-overlay-a"><div data-role="page" data-theme="a" class="ui-page ui-page-theme-a ui-page-active"><div data-role="panel" id="menu" class="ui-panel"><ul data-role="listview"><li><a href="{p}/">{w["home"]}</a></li><li><a href="{p}/u">{w["members"]}</a></li><li><a href="/plans">{w["plans"]}</a></li>
<li><a href="/help">{w["help"]}</a></li><li>{w["tel"]}: <a href="tel:+995322195540">032 219 55 40</a></li></ul></div>
<div data-role="header" class="ui-header"><a href="#menu" class="ui-btn ui-icon-bars">☰</a><h1 class="ui-title">ტკბილი სახლი</h1><a href="/login" class="ui-btn">{w["login"]}</a></div>
<div role="main" class="ui-content">{body}</div><div data-role="footer" class="ui-footer"><p>18+ · {w["coins"]} · <a href="/rules">წესები</a></p></div>
<div data-role="popup" id="coins" class="ui-popup"><p>{w["coins"]}</p></div></div></body></html>"""


def bubble(label, value):
    return f'<li class="ui-li-static ui-body-inherit ui-li-has-count">{label} <span class="ui-li-count ui-body-inherit">{value}</span></li>' if value is not None else ""


def profile(m, t=0):
    key, name, age, town, cm, kg, land, tongues, host, comes, offers, want, ok, top, pics, money, prose, _ = m
    w = TEXT[t]
    yes = {True: w["yes"], False: w["no"], None: None}
    shots = "".join(f'<div class="swipe-item"><img src="https://cdn.tkbili-sakhli.example/{key}/{n}.jpg" alt=""></div>' for n in range(1, pics + 1))
    facts = (bubble(w["age"], age) if " და " not in name else "") + bubble(w["town"], TOWN[town][t]) + bubble(w["size"], cm and f"{cm} {'სმ' if t == 0 else 'см'}") + bubble(w["weight"], kg and f"{kg} {'კგ' if t == 0 else 'кг'}")
    facts += bubble(w["land"], LAND[land][t]) + bubble(w["talk"], ", ".join(TALK[x][t] for x in tongues)) + bubble(w["host"], yes[host]) + bubble(w["come"], yes[comes])
    marks = (f'<span class="ui-btn ui-mini ui-icon-check">{w["ok"]}</span>' if ok else "") + (f'<span class="ui-btn ui-mini ui-icon-star">{w["top"]}</span>' if top else "")
    i = M.index(m)
    also = "".join(f'<li><a href="/u/{b[0]}"><img src="https://cdn.tkbili-sakhli.example/{b[0]}/s.jpg" alt=""><h2>{b[1]}</h2><p>{b[2]}</p></a></li>' for b in (M[i - 1], M[i - 4]))
    return shell(name, f"""<h2>{name}</h2>{marks}<p class="dim">{w["seen"]} · {w["since"]}</p><div class="swipe">{shots}</div><ul data-role="listview" data-inset="true">{facts}</ul>
<h3>{w["about"]}</h3><p>{prose}</p><div data-role="collapsible" data-collapsed="false"><h4>{w["offer"]}</h4><ul>{"".join(f"<li>{OFFER[o][t]}</li>" for o in offers)}</ul></div>
<div data-role="collapsible"><h4>{w["want"]}</h4><ul data-role="listview">{bubble(w["age"], want)}{bubble(w["sum"], money)}</ul></div><a href="/login" class="ui-btn ui-btn-b">{w["write"]}</a>
<h4>{w["also"]}</h4><ul data-role="listview">{also}</ul>""", t)


def truth(m):
    key, name, age, town, cm, kg, land, tongues, host, comes, offers, _, ok, top, pics, _, _, more = m
    row = deepcopy(AD)
    row.update(url=url(m), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ka", provider_kind="unknown", city=town, country="GE", nationality=land, languages_spoken=list(tongues), services=list(offers),
               incall=host, outcall=comes, height_cm=cm, weight_kg=kg, verified=ok, paid_placement=top, n_images=pics)
    row.update(deepcopy(more))
    return row


def listing(rows, foot, title=None, t=0):
    items = "".join(f'<li class="ui-li-has-thumb"><a href="{PREFIX[t]}/u/{m[0]}" class="ui-btn ui-btn-icon-right"><img src="https://cdn.tkbili-sakhli.example/{m[0]}/s.jpg" alt=""><h2>{m[1]}</h2><p>{m[2]} · {TOWN[m[3]][t]}</p></a></li>' for m in rows)
    return shell(title or TEXT[t]["members"], f'<form><input type="search" placeholder="..."></form><ul data-role="listview" data-filter="true" class="ui-listview">{items}</ul><div data-role="controlgroup">{foot}</div>', t)


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h2>{title}</h2><p>{text}</p>"), kind, "ka", status=status)


ONE, TWO = M[:6], M[6:]
BATUMI = [m for m in M if m[3] == "Batumi"]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/u", listing(ONE, '<a href="/u?p=2" class="ui-btn">2 ›</a>'), "listing", "ka", ads=U1),
    WrittenPage(f"{ROOT}/u?p=2", listing(TWO, '<a href="/u" class="ui-btn">‹ 1</a>'), "listing", "ka", ads=U2),
    WrittenPage(f"{ROOT}/u?sort=new", listing(ONE, '<a href="/u?p=2" class="ui-btn">2 ›</a>'), "listing", "ka", ads=U1, canonical=f"{ROOT}/u"),
    WrittenPage(f"{ROOT}/batumi", listing(BATUMI, "", "წევრები ბათუმში"), "listing", "ka", ads=tuple(map(url, BATUMI))),
]
PAGES += [WrittenPage(url(m), profile(m), "profile", "ka", text_language=m[17].get("text_language"), ads=(url(m),)) for m in M]
PAGES += [
    WrittenPage(f"{ROOT}/ru/u/s1544", profile(BY["s1544"], 1), "profile", "ru", ads=(url(BY["s1544"]),), canonical=url(BY["s1544"])),
    WrittenPage(f"{ROOT}/ru/u/e0931", profile(BY["e0931"], 1), "profile", "ru", text_language="ka", ads=(url(BY["e0931"]),), canonical=url(BY["e0931"])),
    WrittenPage(f"{url(BY['t1011'])}?fbclid=IwAR1mk", profile(BY["t1011"]), "profile", "ka", ads=(url(BY["t1011"]),), canonical=url(BY["t1011"])),
    plain("/", "ტკბილი სახლი", "გულუხვი ადამიანები და მათი რჩეულები ერთ ჯიბის საიტზე. რეგისტრაცია ქალებისთვის უფასოა. <a href='/register'>დაიწყე</a>"),
    plain("/plans", "პაკეტები", "50 მონეტა 8 ₾, 150 მონეტა 19 ₾, 500 მონეტა 49 ₾. ტოპში დაყენება 24 საათით: 60 მონეტა."),
    plain("/help", "დახმარება", "როგორ დავადასტურო პროფილი? გადაიღე სელფი ფურცლით, რომელზეც დღევანდელი თარიღი წერია. პასუხს 24 საათში მიიღებ. ცხელი ხაზი: 032 219 55 40, ორშაბათიდან პარასკევამდე, 10:00-18:00."),
    plain("/rules", "წესები", "საიტი 18 წელს გადაცილებულთათვისაა. აკრძალულია სხვისი ფოტოები და წინასწარ ფულის მოთხოვნა. თუ იძულება შენიშნე, დარეკე 112-ზე."),
    plain("/login", "შესვლა", "<input type='tel' placeholder='ტელეფონის ნომერი'> <input type='password' placeholder='პაროლი'> <button>შესვლა</button>"),
    plain("/u/v0066", "პროფილი დამალულია", "ამ წევრის გვერდს მხოლოდ რეგისტრირებული წევრები ხედავენ. გაიარე რეგისტრაცია ან შედი."),
    plain("/u/q0001", "ვერ მოიძებნა", "ასეთი წევრი აღარ არის ან არასოდეს ყოფილა.", "error"),
]

SITE = WrittenSite("tkbili-sakhli.example", "GE", tuple(PAGES), tuple(truth(m) for m in M), note=__doc__)
