"""Vardi, a Georgian catalogue made of custom elements, rendered on the server into shadow roots (Lit).

What makes it hard: the facts are in `<template shadowrootmode="open">` of `<vd-profile>`, as rows of an icon and a bare
value (a ruler and 168), cut up by `<!--lit-part-->` comments, while the prose and the pictures stand after them in the
light DOM; what is not offered is struck out (`<s>`); services are attributes of `<vd-tag>` next to their word;
prose is Georgian, Russian, English or Turkish under a Georgian interface, and `?lang=` changes the interface only;
an age gate (`<dialog open>`) stands before everything, and an aside of `<vd-card>` shows other women with their prices.
"""

import re
from copy import deepcopy
from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vardi.example"
ROOT = f"https://{HOST}"
CITIES = {"tbilisi": ("თბილისი", "Тбилиси", "Tbilisi"), "batumi": ("ბათუმი", "Батуми", "Batumi"), "kutaisi": ("ქუთაისი", "Кутаиси", "Kutaisi")}
TONGUES = ("ka", "ru", "en")
WORDS = {"massage": ("მასაჟი", "Массаж", "Massage"), "tantra": ("ტანტრა", "Тантра", "Tantra"), "four_hands": ("მასაჟი ოთხ ხელში", "Массаж в 4 руки", "Four hands massage"),
         "kissing": ("კოცნა", "Поцелуи", "Kissing"), "cuddling": ("ჩახუტება", "Объятия", "Cuddling"), "bath": ("ერთად აბაზანა", "Ванна вместе", "Bath together"),
         "striptease": ("სტრიპტიზი", "Стриптиз", "Striptease"), "dinner_date": ("ვახშამი რესტორანში", "Ужин в ресторане", "Dinner date"), "overnight": ("მთელი ღამე", "На всю ночь", "Overnight"),
         "travel": ("მოგზაურობა ერთად", "Поездки вместе", "Travel companion"), "couples": ("წყვილებისთვის", "Для пар", "For couples"), "city_guide": ("ქალაქის დათვალიერება", "Прогулка по городу", "City guide"),
         "role_play": ("როლური თამაშები", "Ролевые игры", "Role play"), "domination": ("დომინაცია", "Доминирование", "Domination"), "fetish": ("ფეტიში", "Фетиш", "Fetish"),
         "video_call": ("ვიდეოზარი", "Видеозвонок", "Video call"), "dancing": ("ცეკვა", "Танцы", "Dancing"), "gfe": ("GFE", "GFE", "GFE")}
LANGUAGES = {"ka": ("ქართული", "грузинский", "Georgian"), "en": ("ინგლისური", "английский", "English"), "ru": ("რუსული", "русский", "Russian"), "fr": ("ფრანგული", "французский", "French"),
             "tr": ("თურქული", "турецкий", "Turkish"), "th": ("ტაილანდური", "тайский", "Thai")}
NATIONS = {"GE": ("ქართველი", "грузинка", "Georgian"), "RU": ("რუსი", "русская", "Russian"), "TH": ("ტაილანდელი", "тайка", "Thai"), "TR": ("თურქი", "турчанка", "Turkish")}
PHRASES = {"mine": ("ჩემთან", "У меня", "At my place"), "yours": ("თქვენთან ან სასტუმროში", "У вас или в отеле", "At your place or hotel"), "added": ("დამატებულია", "Добавлено", "Added"),
           "updated": ("განახლდა", "Обновлено", "Updated"), "checked": ("დადასტურებული", "Проверено", "Verified"), "others": ("სხვა პროფილები", "Другие анкеты", "Other profiles"),
           "cm": ("სმ", "см", "cm"), "kg": ("კგ", "кг", "kg"), "h": ("სთ", "ч", "h"), "night": ("ღამე", "ночь", "night"), "sort": ("ჯერ იაფი", "Сначала дешевле", "Cheapest first"),
           "ads": ("რეკლამა საიტზე", "Реклама на сайте", "Advertise with us"), "rules": ("წესები", "Правила", "Rules"), "contact": ("კონტაქტი", "Контакты", "Contact"), "login": ("შესვლა", "Вход", "Log in"),
           "gate": ("ეს საიტი განკუთვნილია სრულწლოვანებისთვის. ხართ 18 წლის ან მეტის?", "Сайт для взрослых. Вам есть 18 лет?", "This site is for adults. Are you 18 or older?"),
           "yes": ("დიახ", "Да", "Yes"), "no": ("არა", "Нет", "No")}
MONTHS = ("", "იანვარი", "თებერვალი", "მარტი", "აპრილი", "მაისი", "ივნისი")


def price(amount, minutes, place=None, currency="GEL"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# mine, yours: True offered, False struck out, None not shown. rates: (minutes, amount, currency, place). said: what only the prose states.
ADS = [
    dict(key="nino-4f2a", city="tbilisi", name="ნინო", age=27, cm=168, kg=54, nation="GE", speaks="ka en", offers="massage cuddling kissing dinner_date", mine=True, yours=False, hours="12:00-23:00",
         phone=("555 19 40 62", "+995555194062"), rates=[(60, 200, "GEL", None), (120, 350, "GEL", None)], vip=True, checked=True, photos=4, added="2025-06-07", lang="ka",
         text="გამარჯობა, მე ვარ ნინო. მიყვარს მშვიდი საღამო, კარგი ღვინო და გულწრფელი საუბარი. გიღებთ სუფთა ბინაში, ვაკეში, ეზოში არის ავტოსადგომი. გთხოვთ, დამირეკოთ ერთი საათით ადრე."),
    dict(key="lika-mari-51c0", city="tbilisi", name="ლიკა და მარი", age="29 / 33", cm=None, kg=None, nation=None, speaks="ka", offers="massage four_hands bath", mine=True, yours=False, hours="14:00-22:00",
         phone=("5(71) 14 43 52", "+995571144352"), rates=[(60, 350, "GEL", None)], vip=False, checked=True, photos=3, added="2025-05-30", lang="ka",
         text="ჩვენ ვართ ლიკა (29) და მარი (33). ვმუშაობთ მხოლოდ ერთად: ზეთი, სანთლები, ჩუმი მუსიკა. ცალ-ცალკე შეხვედრა არ გვაქვს. კვირას ვისვენებთ.",
         said=dict(alias="ლიკა", aliases_stated=["ლიკა", "მარი"], age=29, ages_stated=[29, 33], audience="couple")),
    dict(key="natasha-5d19", city="tbilisi", name="Наташа", age=32, cm=172, kg=60, nation="RU", speaks="ru en", offers="massage kissing striptease gfe", mine=True, yours=True, hours="24/7",
         phone=("+995 (597) 55-97-86", "+995597559786"), rates=[(60, 250, "GEL", "incall"), (60, 350, "GEL", "outcall"), (720, 1500, "GEL", "outcall")], vip=True, checked=False, photos=5, added="2025-06-10", lang="ru",
         text="Привет! Меня зовут Наташа, мне 35 лет. В отель приеду быстро, такси оплачиваете вы (15 лари). Пишите в телеграм @natasha_tb.",
         said=dict(ages_stated=[32, 35], handles=[{"kind": "telegram", "value": "natasha_tb"}])),
    dict(key="elene-60aa", city="tbilisi", name="ელენე", age=25, cm=174, kg=55, nation=None, speaks="ka en ru fr", offers="dinner_date travel overnight city_guide", mine=False, yours=True, hours=None,
         phone=("577 99 25 74", "+995577992574"), rates=[(120, 200, "USD", "outcall"), (720, 600, "USD", "outcall"), (1440, 1000, "USD", None)], vip=True, checked=True, photos=6, added="2025-06-01", lang="ka",
         text="სააგენტო „ვერა“ წარმოგიდგენთ ელენეს. განათლებული, მოწესრიგებული, ოთხ ენაზე საუბრობს. ჩვენი გოგონა მოვა თქვენს სასტუმროში. შეკვეთა მინიმუმ ორი საათით ადრე.",
         said=dict(provider_kind="agency")),
    dict(key="tamuna-71e3", city="tbilisi", name="თამუნა", age=36, cm=176, kg=None, nation=None, speaks="ka ru", offers="domination fetish role_play", mine=True, yours=None, hours=None, phone=None,
         rates=[(60, 300, "GEL", None)], vip=False, checked=False, photos=2, added="2025-05-11", lang="ka",
         text="მკაცრი ქალბატონი მორჩილი სტუმრებისთვის. მასაჟს და კოცნას არ გთავაზობთ. დამიკავშირდით ტელეგრამში: @tamuna_rules, სხვა ნომერი არ მაქვს.",
         said=dict(handles=[{"kind": "telegram", "value": "tamuna_rules"}])),
    dict(key="salome-7b04", city="tbilisi", name="სალომე", age=28, cm=179, kg=66, nation="GE", speaks="ka en", offers="massage couples video_call", mine=True, yours=True, hours="16:00-03:00",
         phone=("595-98-02-12", "+995595980212"), rates=[(60, 200, "GEL", "incall"), (60, 300, "GEL", "outcall")], vip=False, checked=True, photos=4, added="2025-06-05", lang="ka",
         text="ტრანს გოგონა, მარტო ვცხოვრობ და დამოუკიდებლად ვმუშაობ, სააგენტოს გარეშე. თავაზიანი სტუმრები და წყვილები მიხარია. ინსტაგრამი: @salome.tb.real",
         said=dict(audience="trans", provider_kind="independent", handles=[{"kind": "instagram", "value": "salome.tb.real"}])),
    dict(key="jasmin-8c77", city="batumi", name="Jasmin", age=30, cm=158, kg=48, nation="TH", speaks="en th", offers="massage tantra bath", mine=True, yours=True, hours="11:00-01:00",
         phone=("+995 597 65 40 22", "+995597654022"), rates=[(60, 180, "GEL", "incall"), (60, 250, "GEL", "outcall"), (120, 320, "GEL", "incall")], vip=True, checked=True, photos=5, added="2025-06-04", lang="en",
         text="Hello, I am Jasmin, Asian lady with soft hands and a big smile. I stay close to the old port, on the seventh floor with a view of the sea. I learned oil massage from my aunt and I do it "
              "slowly and properly. First we have tea and a little talk, so you can forget the road and the office. Then you choose the oil: lemongrass, jasmine or plain coconut. The room is warm, "
              "the towels are always fresh, and there is a big bathtub with a window. I live alone, nobody will disturb us, and the guard downstairs is friendly and never asks anything. "
              "Many guests come back every summer, and I remember what each of them likes. If you stay in a hotel near the boulevard I can come to you, just tell me the name and the room. "
              "Please be clean and polite, and do not ask for discounts. WhatsApp is best: same number. See you soon!",
         said=dict(ethnicity="asian", handles=[{"kind": "whatsapp", "value": "+995597654022"}])),
    dict(key="anzhela-8d10", city="batumi", name="Анжела", age=26, cm=165, kg=52, nation=None, speaks="ru", offers="massage striptease dancing", mine=True, yours=True, hours=None,
         phone=("577 387 920", "+995577387920"), rates=[(30, 120, "GEL", None), (60, 200, "GEL", None)], vip=False, checked=False, photos=3, added="2025-06-08", lang="ru",
         text="Мальчики, скоро увидимся! В Батуми я с 15 по 25 июня, потом еду в Тбилиси, там буду с 26 июня до 2 июля. Танцую профессионально, массаж делаю от души, с маслом и без часов на стене. "
              "Живу всегда у моря, в новом доме с консьержем, в комнате кондиционер и большая ванная. Люблю людей с юмором, которые не торопятся и не считают минуты. Музыку можете принести свою, "
              "я станцую под любую, хоть под марш. Если приедете с дороги, накормлю и дам отдохнуть, а уже потом всё остальное. Подарки принимаю, советы нет. К вам тоже могу приехать, только "
              "пришлите точное название гостиницы и встретьте внизу. Постоянным гостям всегда рада, новичкам объясню, как найти дом. "
              "Записывайтесь заранее, в сезон времени мало. На сообщения без имени не отвечаю.",
         said=dict(tour=[{"city": "Batumi", "from": "2025-06-15", "to": "2025-06-25"}, {"city": "Tbilisi", "from": "2025-06-26", "to": "2025-07-02"}])),
    dict(key="zeynep-8e5b", city="batumi", name="Zeynep", age=33, cm=170, kg=None, nation="TR", speaks="tr en", offers="massage kissing overnight", mine=None, yours=True, hours="20:00-05:00",
         phone=("592 63 69 80", "+995592636980"), rates=[(60, 100, "USD", "outcall"), (720, 400, "USD", "outcall")], vip=False, checked=False, photos=2, added="2025-05-26", lang="tr",
         text="Merhaba, ben Zeynep. Batum'da otellere geliyorum, ev adresim yok. Kibar, temiz ve sözünde duran beyler arasın lütfen. Sohbeti severim, acele etmem. Fotoğraflar bana ait, geçen ay çekildi. "
              "İstanbul'da büyüdüm, üç yıldır burada yaşıyorum ve şehri çok iyi biliyorum. Randevu almadan önce kısa bir konuşma yapalım, birbirimizi tanıyalım, sonra kararı rahatça verirsiniz. "
              "Alkol alan misafirlerle görüşmüyorum, saygısız konuşana ikinci kez cevap vermiyorum. Otelin adını ve oda numarasını yazmanız yeterli, yarım saat içinde kapınızda olurum. "
              "Gece boyunca kalmamı isterseniz bunu baştan söyleyin, ona göre hazırlanayım. Müzik, güzel bir sofra ve sakin bir sohbet benim için her şeyden önemli. Hepinize sevgiler. "
              "Aynı numaradan Viber ile de yazabilirsiniz.",
         said=dict(handles=[{"kind": "viber", "value": "+995592636980"}])),
    dict(key="giorgi-8f02", city="batumi", name="გიორგი", age=34, cm=187, kg=84, nation=None, speaks="ka ru en", offers="massage dinner_date couples", mine=False, yours=True, hours=None,
         phone=("574 93 05 94", "+995574930594"), rates=[(60, 150, "GEL", "outcall")], vip=False, checked=False, photos=2, added="2025-05-18", lang="ka",
         text="მამაკაცი ქალბატონებისთვის და წყვილებისთვის. სპორტული აღნაგობა, კარგი იუმორი, სრული დისკრეცია. მამაკაცებს გთხოვთ, ნუ დარეკავთ.", said=dict(audience="man")),
    dict(key="maka-92d6", city="kutaisi", name="მაკა", age=48, cm=None, kg=None, nation=None, speaks="ka ru", offers="massage", mine=True, yours=None, hours="10:00-18:00", phone=None, rates=[], vip=False, checked=False, photos=1,
         added="2025-05-03", lang="ka", text="მშვიდი ქალბატონი, ზურგის და ფეხების მასაჟი. დამირეკეთ: 5 9 7 . 9 7 . 4 8 . 0 5, ფასს ტელეფონით გეტყვით.", said=dict(phones=["+995597974805"])),
    dict(key="ana-9a3f", city="kutaisi", name="ანა", age=None, cm=163, kg=50, nation=None, speaks="", offers="massage cuddling", mine=True, yours=True, hours=None, phone=("593 77 73 81", "+995593777381"), rates=[],
         vip=False, checked=False, photos=3, added="2025-06-09", lang="ka",
         text="ვარ ანა, 24 წლის, სტუდენტი. ერთი საათი 100 ლარი, ორი საათი 180 ლარი, მთელი ღამე (12 საათი) 500 ლარი. ანონიმურ ზარებს არ ვპასუხობ.",
         said=dict(age=24, ages_stated=[24], max_duration_h=12, prices=[price(100, 60), price(180, 120), price(500, 720)])),
]


def address(ad):
    return f"{ROOT}/p/{ad['key']}"


def truth(ad):
    facts = deepcopy(AD)
    facts.update(url=address(ad), alias=ad["name"], aliases_stated=[ad["name"]], age=ad["age"], ages_stated=[ad["age"]] if ad["age"] else [], text_language=ad["lang"], provider_kind="unknown",
                 city=CITIES[ad["city"]][2], country="GE", nationality=ad["nation"], languages_spoken=ad["speaks"].split(), services=ad["offers"].split(), incall=ad["mine"], outcall=ad["yours"],
                 hours=ad["hours"], weight_kg=ad["kg"], height_cm=ad["cm"], verified=ad["checked"], paid_placement=ad["vip"], n_images=ad["photos"], posted_at=ad["added"],
                 phones=[ad["phone"][1]] if ad["phone"] else [], prices=[price(amount, minutes, place, currency) for minutes, amount, currency, place in ad["rates"]],
                 max_duration_h=max((rate[0] for rate in ad["rates"]), default=0) / 60 or None)
    facts.update(ad.get("said", {}))
    return facts


def part(value):
    return f"<!--lit-part-->{escape(str(value))}<!--/lit-part-->"


def shadow(tag, inner, attributes="", light=""):
    return f'<{tag}{attributes}><template shadowroot="open" shadowrootmode="open"><!--lit-part x1bW0w2d9hY=-->{inner}<!--/lit-part--></template>{light}</{tag}>'


def icon_row(icon, value, unit=""):
    return f'<div class="r"><vd-icon name="{icon}"></vd-icon><span>{part(value)}{unit and " " + unit}</span></div>' if value else ""


def length(minutes, t):
    return {30: f"½ {PHRASES['h'][t]}", 720: PHRASES["night"][t]}.get(minutes, f"{minutes // 60} {PHRASES['h'][t]}")


def rate(ad, minutes, amount, currency, place, t):
    where = {"incall": f" ({PHRASES['mine'][t].lower()})", "outcall": f" ({PHRASES['yours'][t].lower()})", None: ""}[place]
    return f'<li><vd-icon name="clock"></vd-icon>{part(length(minutes, t))}{where} <b>{part(amount)} {"₾" if currency == "GEL" else "$"}</b></li>'


def offered(flag, words):
    return "" if flag is None else f"<span>{words}</span>" if flag else f"<s>{words}</s>"


def day(iso):
    year, month, number = map(int, iso.split("-"))
    return "გუშინ" if iso == "2025-06-10" else f"{number} {MONTHS[month]}, {year}"


def card(ad, t):
    lowest = f'<b>{ad["rates"][0][1]} {"₾" if ad["rates"][0][2] == "GEL" else "$"}</b>' if ad["rates"] else ""
    inner = f'<a href="/p/{ad["key"]}"><slot name="photo"></slot><h3>{part(ad["name"])}</h3></a><p>{part(ad["age"] or "")} {part(CITIES[ad["city"]][t])} {lowest}</p>' + ("<em>VIP</em>" if ad["vip"] else "")
    return shadow("vd-card", inner, f' pid="{ad["key"]}"', f'<img slot="photo" src="/media/{ad["key"]}/t.avif" alt="" loading="lazy">')


def shell(title, body, t=0, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    towns = "".join(f'<a href="/k/{slug}">{names[t]}</a>' for slug, names in CITIES.items())
    header = shadow("vd-header", f'<style>:host{{display:flex;gap:1rem}}s{{opacity:.5}}</style><a href="/"><slot></slot></a><nav>{towns}</nav><a href="tel:+995322054190">{part("032 2 05 41 90")}</a><a href="/login">{PHRASES["login"][t]}</a>'
                    '<a href="?lang=ka">KA</a><a href="?lang=ru">RU</a><a href="?lang=en">EN</a>', "", "ვარდი")
    footer = f'<footer><a href="/info/reklama">{PHRASES["ads"][t]}</a> <a href="/info/wesebi">{PHRASES["rules"][t]}</a> <a href="/info/kontakti">{PHRASES["contact"][t]}</a> © 2025 vardi.example</footer>'
    gate = f'<dialog open id="gate"><p>{PHRASES["gate"][t]}</p><form method="dialog"><button>{PHRASES["yes"][t]}</button><a href="https://weather.example/">{PHRASES["no"][t]}</a></form></dialog>'
    return (f'<!doctype html><html lang="{TONGUES[t]}"><head><meta charset="utf-8"><title>{escape(title)} · ვარდი</title>{link}<meta name="viewport" content="width=device-width">'
            f'<script type="module" src="/a/hydrate-9be1.js"></script></head><body>{gate}{header}<main>{body}</main>{footer}</body></html>')


def ad_page(ad, t=0):
    tags = "".join(f'<vd-tag code="{key}">{WORDS[key][t]}</vd-tag>' for key in ad["offers"].split())
    phone = f'<vd-phone href="tel:{ad["phone"][1]}">{part(ad["phone"][0])}</vd-phone>' if ad["phone"] else ""
    speaks = ", ".join(LANGUAGES[x][t] for x in ad["speaks"].split())
    inner = (f'<style>.r{{display:flex}}</style><h1>{part(ad["name"])}</h1>' + ("<em>VIP</em>" if ad["vip"] else "") + (f'<mark>✓ {PHRASES["checked"][t]}</mark>' if ad["checked"] else "")
             + icon_row("pin", CITIES[ad["city"]][t]) + icon_row("cake", ad["age"]) + icon_row("ruler", ad["cm"], PHRASES["cm"][t]) + icon_row("scale", ad["kg"], PHRASES["kg"][t])
             + icon_row("flag", ad["nation"] and NATIONS[ad["nation"]][t]) + icon_row("speech", speaks) + icon_row("door", ad["hours"] and ad["hours"].replace("-", " – "))
             + f'<div class="w">{offered(ad["mine"], PHRASES["mine"][t])} {offered(ad["yours"], PHRASES["yours"][t])}</div><slot name="photo"></slot><slot></slot><div class="t">{tags}</div>'
             + (f'<ul>{"".join(rate(ad, *r, t) for r in ad["rates"])}</ul>' if ad["rates"] else "") + phone
             + f'<small>{PHRASES["added"][t]}: {part(day(ad["added"]))} · {PHRASES["updated"][t]}: {part("11.06.2025")}</small>')
    photos = "".join(f'<img slot="photo" src="/media/{ad["key"]}/{n}.avif" alt="">' for n in range(1, ad["photos"] + 1))
    others = [x for x in ADS if x["city"] == ad["city"] and x is not ad][:2] + [x for x in ADS if x["city"] != ad["city"]][:1]
    return shell(f'{ad["name"]}, {CITIES[ad["city"]][t]}', shadow("vd-profile", inner, f' pid="{ad["key"]}"', f'{photos}<p>{escape(ad["text"])}</p>')
                 + f'<aside><h2>{PHRASES["others"][t]}</h2>{"".join(card(x, t) for x in others)}</aside>', t, address(ad))


def listing(city, ads, t=0, number=1, last=1):
    turn = shadow("vd-pager", "".join(f'<a href="/k/{city}{"" if n == 1 else f"?gverdi={n}"}">{part(n)}</a>' for n in range(1, last + 1))) if last > 1 else ""
    return shell(CITIES[city][t] + (f" ({number})" if number > 1 else ""), f'<h1>{CITIES[city][t]}</h1><a href="/k/{city}?sort=fasi">{PHRASES["sort"][t]}</a><vd-grid>{"".join(card(x, t) for x in ads)}</vd-grid>{turn}', t)


def plain(title, html):
    return shell(title, f"<article><h1>{title}</h1>{html}</article>")


def letters(html):
    html = re.sub(r"<(style|title|script).*?</\1>|<!--.*?-->|<[^>]+>", "", html, flags=re.S)
    return len(re.sub(r"[\W\d_]+", "", html))


def page(url, html, kind, language="ka", **more):
    return WrittenPage(url=ROOT + url if url.startswith("/") else url, html=html, kind=kind, language=language, **more)


def own(ad, t=0, query=""):
    """An ad's page; its text has another language than the interface where the prose has more letters than all the rest."""
    html = ad_page(ad, t)
    other = ad["lang"] if ad["lang"] != TONGUES[t] and letters(ad["text"]) > letters(html) / 2 else None
    return page(address(ad) + query, html, "ad", TONGUES[t], ads=(address(ad),), canonical=address(ad) if query else None, text_language=other)


def urls(ads):
    return tuple(address(x) for x in ads)


TBILISI, BATUMI, KUTAISI = ([x for x in ADS if x["city"] == c] for c in CITIES)
PAGES = (
    page("/k/tbilisi", listing("tbilisi", TBILISI[:4], 0, 1, 2), "listing", ads=urls(TBILISI[:4])),
    page("/k/tbilisi?sort=fasi", listing("tbilisi", TBILISI[:4], 0, 1, 2), "listing", ads=urls(TBILISI[:4]), canonical=f"{ROOT}/k/tbilisi"),
    page("/k/tbilisi?gverdi=2", listing("tbilisi", TBILISI[4:], 0, 2, 2), "listing", ads=urls(TBILISI[4:])),
    page("/k/batumi", listing("batumi", BATUMI), "listing", ads=urls(BATUMI)),
    page("/k/batumi?lang=en", listing("batumi", BATUMI, 2), "listing", "en", ads=urls(BATUMI), canonical=f"{ROOT}/k/batumi"),
    page("/k/kutaisi", listing("kutaisi", KUTAISI), "listing", ads=urls(KUTAISI)),
    *(own(x) for x in ADS),
    own(ADS[7], 1, "?lang=ru"),
    own(ADS[0], 2, "?lang=en"),
    page("/info/reklama", plain("რეკლამა საიტზე", "<table><tr><td>ჩვეულებრივი პროფილი</td><td>უფასო</td></tr><tr><td>VIP, 7 დღე</td><td>40 ₾</td></tr><tr><td>VIP, 30 დღე</td><td>120 ₾</td></tr><tr><td>ბანერი</td><td>300 ₾ თვეში</td></tr></table>"
         "<p>გადახდა ბარათით ან ტერმინალით. კითხვებისთვის დარეკეთ: 032 2 05 41 90.</p>"), "static"),
    page("/info/wesebi", plain("წესები", "<ol><li>პროფილის განთავსება შეუძლია მხოლოდ სრულწლოვან ადამიანს, საკუთარი ნებით.</li><li>აკრძალულია სხვისი ფოტოების გამოყენება.</li><li>საიტი არ არის შუამავალი და არ იღებს საკომისიოს შეხვედრებიდან.</li></ol>"), "static"),
    page("/info/kontakti", plain("კონტაქტი", "<p>შპს „ვარდი მედია“, თბილისი. ელფოსტა: info@vardi.example. ტელეფონი: 032 2 05 41 90, ორშაბათიდან პარასკევის ჩათვლით.</p>"), "static"),
    page("/blog/batumi-zafxulshi", plain("ბათუმი ზაფხულში", "<p>ივნისის ბოლოს ზღვა უკვე თბილია, სასტუმროები კი ჯერ კიდევ იაფი. ბულვარზე სეირნობა საღამოს შვიდის შემდეგ ჯობია, როცა სიცხე იკლებს.</p>"
         "<p>მატარებელი თბილისიდან ხუთ საათში ჩადის, ბილეთი 35-დან 125 ლარამდე ღირს. აჭარული ხაჭაპური ძველ ქალაქში გასინჯეთ და არა პლაჟზე.</p>"), "static"),
    page("/login", plain("შესვლა", '<form method="post"><label>ელფოსტა <input name="e"></label><label>პაროლი <input type="password" name="p"></label><button>შესვლა</button></form>'), "static"),
    page("/p/diana-3b90", plain("პროფილი წაშლილია", "<p>ეს პროფილი ავტორმა წაშალა. ნახეთ სხვა პროფილები მთავარ გვერდზე.</p>"), "error"),
    page("/k/mestia-old", plain("გვერდი ვერ მოიძებნა", "<p>სამწუხაროდ, ასეთი გვერდი არ არსებობს.</p>"), "error"),
)
SITE = WrittenSite(host=HOST, region="GE", pages=PAGES, ads=tuple(truth(x) for x in ADS),
                   note="declarative shadow DOM: icon rows without labels, values between comments, struck-out options, four languages of prose, translated interface, age gate over all")
