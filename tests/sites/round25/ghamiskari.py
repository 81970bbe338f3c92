"""Georgian catalogue whose prices stand in lari and in dollars, by day and by night.

Hard: a price table has two rows of heads (day 10:00-20:00, night 20:00-06:00; then GEL and USD under each), so one duration has up to four prices; other profiles write '150₾ / 55$ დღისით'
in a line; a calculator of rates in the header with sums of its own; hours of the house beside the hours of the tariff; Georgian without capital letters, names declined in the prose, Russian and English
texts under Georgian labels, mark-up of a dark theme with <section data-*> and icons in an SVG sprite, view counters and 'seen today'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://ghamis-kari.example"
TOWN = {"Tbilisi": "თბილისი", "Batumi": "ბათუმი", "Kutaisi": "ქუთაისი", "Gudauri": "გუდაური", "Rustavi": "რუსთავი"}
SPEAK = {"ka": "ქართული", "ru": "რუსული", "en": "ინგლისური", "tr": "თურქული", "uk": "უკრაინული", "hy": "სომხური", "de": "გერმანული"}
DOES = {"massage": "მასაჟი", "dinner_date": "ვახშამი რესტორანში", "travel": "მოგზაურობა ერთად", "bath": "ერთად აბაზანა", "striptease": "სტრიპტიზი", "dancing": "ცეკვა", "tantra": "ტანტრა", "couples": "წყვილებისთვის", "cuddling": "ჩახუტება",
        "role_play": "როლური თამაშები", "city_guide": "ქალაქის გიდი", "party": "წვეულება", "duo": "დუეტი", "four_hands": "მასაჟი ოთხი ხელით", "video_call": "ვიდეოზარი", "kissing": "კოცნა"}
NATION = {"GE": "საქართველო", "UA": "უკრაინა", "TR": "თურქეთი", "AM": "სომხეთი"}
TIME = {30: "30 წთ", 60: "1 საათი", 120: "2 საათი", 720: "მთელი ღამე"}

# slug, name, town, age, cm, kg, nation, tongues, does, at hers, at yours, hours, vip, checked, day, pictures, table {minutes: (day lari, day dollars, night lari, night dollars)}, contact, text, truth
ADS = [
    ("nini-1042", "ნინი", "Tbilisi", 26, 168, 54, "GE", ["ka", "ru", "en"], ["massage", "kissing", "dinner_date"], True, True, "12:00-06:00", True, True, "10.06.2025", 4, {60: (200, 75, 250, 95), 120: (360, 135, 450, 170)},
     [("tel", "599 41 07 26")], "გამარჯობა, მე ნინი ვარ. ვცხოვრობ ვაკეში, მარტო. მიყვარს სიმშვიდე და კარგი ღვინო.", {}),
    ("salome-1039", "სალომე", "Tbilisi", 31, 172, 63, None, ["ka", "en"], ["tantra", "massage"], True, False, "10:00-20:00", False, True, "09.06.2025", 2, {30: (100, None, None, None), 60: (160, 60, None, None)},
     [("tel", "555 62 18 04"), ("wa", "995555621804")], "სალომეს კაბინეტი საბურთალოზეა. ღამით არ ვმუშაობ, გამოძახებით არ დავდივარ.", {}),
    ("vika-1033", "ვიკა", "Batumi", 28, 170, 58, "UA", ["uk", "ru", "en"], ["massage", "dancing", "bath"], True, True, None, True, False, "08.06.2025", 5, {60: (None, 100, None, 130), 120: (None, 180, None, 230), 720: (None, None, None, 500)},
     [("tg", "vika_more_bat")], "Привет! Я Вика из Херсона, живу у моря второй год. Принимаю в новостройке, к вам приеду на такси. Лари тоже беру, по курсу.", dict(text_language="ru")),
    ("mariam-da-elene-1031", "მარიამი", "Tbilisi", 24, None, None, "GE", ["ka", "ru"], ["duo", "four_hands", "couples"], True, False, "20:00-04:00", False, False, "07.06.2025", 3, {60: (None, None, 500, 185)},
     [("tel", "571 30 95 48")], "ჩვენ ვართ მარიამი (24) და ელენე (27). მხოლოდ ერთად გვნახავთ, მხოლოდ ღამით.", dict(aliases_stated=["მარიამი", "ელენე"], ages_stated=[24, 27], audience="couple")),
    ("ayse-1027", "აიშე", "Batumi", 33, 164, 60, "TR", ["tr", "en"], ["massage", "striptease", "party"], True, True, "24/7", True, True, "06.06.2025", 3, {60: (300, 110, 380, 140)},
     [("wa", "995568204417")], "Hello, my name is Ayşe. I am Turkish and I stay in Batumi until 22 June 2025, then in Tbilisi from 24 to 30 June. Message me, calls are off.",
     dict(text_language="en", aliases_stated=["აიშე", "Ayşe"], tour=[{"city": "Batumi", "from": None, "to": "2025-06-22"}, {"city": "Tbilisi", "from": "2025-06-24", "to": "2025-06-30"}])),
    ("nato-1020", "ნატო", "Kutaisi", 45, 163, 70, "GE", ["ka"], ["massage", "cuddling"], True, None, "10:00-18:00", False, False, "04.06.2025", 1, {60: (80, None, None, None)},
     [("tel", "593 17 60 82")], "ორმოცდახუთი წლის ქალბატონი. მშვიდი გარემო, ყავა და მასაჟი. ფასი მხოლოდ ლარში.", {}),
    ("anano-1018", "ანანო", "Gudauri", 23, 166, 52, "GE", ["ka", "en", "de"], ["city_guide", "travel", "dinner_date"], False, True, None, False, True, "02.06.2025", 4, {}, [("mail", "anano@mtis-posta.example")],
     "სტუდენტი ვარ, ზაფხულში გუდაურში ვცხოვრობ. თქვენთან ერთად წამოვალ მთაში ან ვახშამზე. დღე (24 საათი) 600₾ / 220$. სხვა ფასს ნუ მკითხავთ.",
     dict(max_duration_h=24, prices=[("GEL", 600, 1440), ("USD", 220, 1440)])),
    ("lika-trans-1011", "ლიკა", "Tbilisi", 30, 178, 69, None, ["ka", "ru", "en"], ["role_play", "massage", "video_call"], True, False, "14:00-24:00", True, True, "01.06.2025", 3, {},
     [("tel", "+995 597 08 33 61"), ("ig", "lika.tb30")], "ტრანს ქალი ვარ, ოცდაათი წლის. საათი დღისით 180₾ / 65$, საათი ღამით 220₾ / 80$. ნახევარი საათი არ არის. ვიდეოზარი 15 წუთი 40₾.",
     dict(audience="trans", max_duration_h=1, prices=[("GEL", 180, 60), ("USD", 65, 60), ("GEL", 220, 60), ("USD", 80, 60), ("GEL", 40, 15)])),
    ("giorgi-1006", "გიორგი", "Rustavi", 34, 183, 82, "GE", ["ka", "ru"], ["massage", "couples"], False, True, "18:00-23:00", False, False, "30.05.2025", 1, {60: (90, 35, 110, 40)},
     [("tel", "577 90 14 53")], "ვარ მასაჟისტი გიორგი, მამაკაცი. მოვდივარ ქალბატონებთან და წყვილებთან, ჩემი მაგიდით.", dict(audience="man")),
    ("saagento-lile-1001", "ლილე", "Tbilisi", 25, 175, 57, "AM", ["hy", "ru", "en"], ["party", "dinner_date", "dancing"], False, True, None, True, False, "28.05.2025", 6, {120: (None, 150, None, 200), 720: (None, None, None, 450)},
     [("tel", "0322 19 40 75")], "სააგენტო „ფანჯარა“ წარმოგიდგენთ: ლილე, ჩვენი სტუმარი ერევნიდან. ლილეს ჩვენი მძღოლი მოიყვანს.", dict(provider_kind="agency")),
]


def url(a):
    return f"{ROOT}/p/{a[0]}"


def shell(title, body):
    return f"""<!doctype html><html lang="ka" data-theme="dark"><head><meta charset="utf-8"><title>{title} — ღამის კარი</title><link rel="stylesheet" href="/d/dark.css?v=44"></head>
<body><header class="top"><a class="brand" href="/">ღამის კარი</a><div class="rate" data-rate="2.71">კურსი: 1$ = 2.71₾ · 100$ = 271₾</div><nav><a href="/p">პროფილები</a><a href="/qalaqi/batumi">ბათუმი</a><a href="/fasebi">განთავსება</a><a href="/wesebi">წესები</a><a href="/shesvla">შესვლა</a></nav></header>
<main>{body}</main><footer><p>საიტზე განთავსებულია მხოლოდ სრულწლოვანთა პროფილები. ადმინისტრაცია: 0322 55 81 20 (10:00-19:00), admin@ghamis-kari.example</p></footer><div class="gate" hidden>18 წლის ხარ? <button>კი</button> <a href="https://dzebna.example">არა</a></div></body></html>"""


def cell(x, sign):
    return "—" if x is None else f"{x}{sign}"


def table(rows):
    if not rows:
        return ""
    body = "".join(f'<tr><th scope="row">{TIME[m]}</th><td>{cell(a, "₾")}</td><td>{cell(b, "$")}</td><td>{cell(c, "₾")}</td><td>{cell(d, "$")}</td></tr>' for m, (a, b, c, d) in rows.items())
    return f'<table class="tariff"><thead><tr><th rowspan="2">დრო</th><th colspan="2">დღე 10:00-20:00</th><th colspan="2">ღამე 20:00-06:00</th></tr><tr><th>GEL</th><th>USD</th><th>GEL</th><th>USD</th></tr></thead><tbody>{body}</tbody></table>'


LINK = {"tel": lambda v: f'<a class="c" href="tel:{v.replace(" ", "")}"><svg><use href="#i-phone"/></svg>{v}</a>', "wa": lambda v: f'<a class="c" href="https://wa.me/{v}"><svg><use href="#i-wa"/></svg></a>',
        "tg": lambda v: f'<a class="c" href="https://t.me/{v}"><svg><use href="#i-tg"/></svg>@{v}</a>', "ig": lambda v: f'<a class="c" href="https://www.instagram.com/{v}/"><svg><use href="#i-ig"/></svg></a>', "mail": lambda v: f'<a class="c" href="mailto:{v}"><svg><use href="#i-mail"/></svg>{v}</a>'}


def yes(label, x):
    return "" if x is None else f'<div class="f"><span>{label}</span><b>{"კი" if x else "არა"}</b></div>'


def tile(a):
    return f"""<section class="tile{' vip' if a[12] else ''}" data-id="{a[0].split('-')[-1]}"><a href="/p/{a[0]}"><img src="/ph/{a[0]}/t.jpg" alt=""><h3>{head(a)}</h3></a><p>{TOWN[a[2]]}</p><small>ნახვა დღეს: {17 + len(a[18]) % 40}</small></section>\n"""


def head(a):
    return "მარიამი და ელენე" if "elene" in a[0] else a[1]


def detail(a):
    slug, name, town, age, cm, kg, nation, tongues, does, mine, yours, hours, vip, ok, day, pics, rows, contact, text, _ = a
    facts = ([] if "elene" in slug else [("ასაკი", age)]) + ([("სიმაღლე", f"{cm} სმ"), ("წონა", f"{kg} კგ")] if cm else []) + ([("წარმოშობა", NATION[nation])] if nation else []) + [("ენები", ", ".join(SPEAK[s] for s in tongues))]
    facts += [("საათები", "24/7" if hours == "24/7" else hours)] if hours else []
    grid = "".join(f'<div class="f"><span>{k}</span><b>{v}</b></div>' for k, v in facts) + yes("ჩემთან", mine) + yes("თქვენთან", yours)
    shots = "".join(f'<img src="/ph/{slug}/{n}.jpg" alt="">' for n in range(1, pics + 1))
    i = ADS.index(a)
    return shell(f"{head(a)}, {TOWN[town]}", f"""<section class="profile" data-id="{slug.split('-')[-1]}"><div class="ph">{shots}</div><h1>{head(a)}</h1><p class="loc">{TOWN[town]}</p>{'<span class="m vip">VIP</span>' if vip else ''}{'<span class="m ok">გადამოწმებული</span>' if ok else ''}
<div class="facts">{grid}</div><div class="txt">{text}</div><div class="does">{" ".join(f"<i>{DOES[d]}</i>" for d in does)}</div>{table(rows)}<div class="contacts">{"".join(LINK[k](v) for k, v in contact)}</div><p class="dt">დამატებულია {day} · სულ ნახვა {1200 + 31 * i}</p></section>
<aside><h4>კიდევ ნახე</h4>{tile(ADS[i - 1])}{tile(ADS[i - 3])}</aside>""")


def number(v):
    digits = "".join(ch for ch in v if ch.isdigit())
    return "+" + digits if digits.startswith("995") else "+995" + digits.lstrip("0")


def truth(a):
    slug, name, town, age, cm, kg, nation, tongues, does, mine, yours, hours, vip, ok, day, pics, rows, contact, text, more = a
    more = deepcopy(more)
    said = more.pop("prices", [])
    row = deepcopy(AD)
    cells = [(c, x, m) for m, four in rows.items() for c, x in zip(("GEL", "USD", "GEL", "USD"), four) if x is not None] + said
    kinds = {"wa": "whatsapp", "tg": "telegram", "ig": "instagram", "mail": "email"}
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ka", provider_kind="unknown", city=town, country="GE", nationality=nation, languages_spoken=list(tongues), services=list(does), incall=mine, outcall=yours, hours=hours,
               height_cm=cm, weight_kg=kg, max_duration_h=max(rows) / 60 if rows else None, verified=ok, paid_placement=vip, n_images=pics, posted_at="-".join(reversed(day.split("."))), phones=[number(v) for k, v in contact if k == "tel"],
               handles=[{"kind": kinds[k], "value": "+" + v if k == "wa" else v} for k, v in contact if k != "tel"],
               prices=[{"amount": x, "currency": c, "code_currency": None, "duration_min": m, "place": None} for c, x, m in cells])
    row.update(more)
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><div class="sort"><a href="?s=new">ახალი</a> <a href="?s=price">ფასი</a></div><div class="tiles">{"".join(map(tile, rows))}</div><div class="pg">{foot}</div>')


def wp(path, html, kind, ads=(), **more):
    return WrittenPage(ROOT + path, html, kind, "ka", ads=tuple(ads), **more)


def plain(path, title, body, kind="static", **more):
    return wp(path, shell(title, f"<section class='page'><h1>{title}</h1>{body}</section>"), kind, **more)


ONE, TWO = ADS[:6], ADS[6:]
BATUMI = [a for a in ADS if a[2] == "Batumi"]
U1 = [url(a) for a in ONE]
PAGES = [
    wp("/p", listing(ONE, "პროფილები", '<b>1</b> <a href="/p?g=2">2</a>'), "listing", U1),
    wp("/p?g=2", listing(TWO, "პროფილები", '<a href="/p">1</a> <b>2</b>'), "listing", [url(a) for a in TWO]),
    wp("/p?s=price", listing(ONE, "პროფილები", '<b>1</b> <a href="/p?g=2">2</a>'), "listing", U1, canonical=f"{ROOT}/p"),
    wp("/qalaqi/batumi", listing(BATUMI, "ბათუმი"), "listing", [url(a) for a in BATUMI]),
    plain("/qalaqi/telavi", "თელავი", "<p>ამ ქალაქში პროფილი ვერ მოიძებნა.</p>", "listing"),
]
PAGES += [wp(f"/p/{a[0]}", detail(a), "ad", [url(a)], text_language=a[19].get("text_language")) for a in ADS]
PAGES += [
    wp(f"/p/{ADS[0][0]}?utm_source=fb&utm_medium=cpc", detail(ADS[0]), "ad", [url(ADS[0])], canonical=url(ADS[0])),
    plain("/fasebi", "განთავსების ფასები", "<table><tr><td>ჩვეულებრივი</td><td>უფასო</td></tr><tr><td>VIP, 7 დღე</td><td>50₾</td><td>19$</td></tr><tr><td>VIP, 30 დღე</td><td>150₾</td><td>56$</td></tr></table>"),
    plain("/wesebi", "წესები", "<p>მხოლოდ საკუთარი ფოტოები. 18 წლამდე პირის პროფილი იშლება და ეცნობება პოლიციას, 112.</p>"),
    plain("/shesvla", "შესვლა", "<form><input placeholder='ტელეფონი'><input type='password' placeholder='პაროლი'><button>შესვლა</button></form>"),
    plain("/blogi/batumis-zafxuli", "ბათუმის ზაფხული", "<p>მატარებელი თბილისიდან 5 საათი მიდის და 37₾ ღირს. სასტუმრო ზღვასთან — 160₾-დან ღამეში. ოცდასამი გრადუსი წყალი, 10 ივნისის მონაცემი.</p>"),
    plain("/vakansia", "ვაკანსია: მოდერატორი", "<p>ვეძებთ მოდერატორს, ღამის ცვლა 22:00-06:00, 1400₾ თვეში. CV: admin@ghamis-kari.example</p>"),
    plain("/p/teona-960", "პროფილი წაშლილია", "<p>ეს პროფილი აღარ არსებობს. <a href='/p'>დაბრუნდი სიაში</a></p>", "error"),
]

SITE = WrittenSite("ghamis-kari.example", "GE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
