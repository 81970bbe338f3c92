"""Kyrgyz general classifieds (flats, cars, jobs) with an adult section, a Next.js front end; interface in Kyrgyz, ads in Kyrgyz and as often in Russian.

Hard: hashed class names, facts as pairs of bare spans, prices in сом ('3 миң', '3000с', '2 500 сом'), one headline price above the text that is only the hourly one,
local phone numbers (0700 ...) behind tel: links, a __NEXT_DATA__ block with the page's own settings, similar offers below, the same shell used for flats and cars
(not relevant), 'VIP' and 'Тез сатуу' marks, and a member card of the seller with his other ads and day of joining.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://sooda-kg.example"
MONTH = {"05": "май", "06": "июнь"}


def som(amount, minutes, place=None):
    return {"amount": amount, "currency": "KGS", "code_currency": None, "duration_min": minutes, "place": place}


def wa(phone):
    return [{"kind": "whatsapp", "value": phone}]


# no, title, headline price, city as shown, city, day, phone, marks, pictures, own words, truth
ROWS = [
    (7718204, "Айзада, эс алуу, Бишкек", "3 000 сом", "Бишкек", "Bishkek", "2025-06-09", "+996700418263", "V", 3, "Саламатсыздарбы! Менин атым Айзада, 24 жаштамын. Боюм 167 см, салмагым 54 кг. Өз батиримде кабыл алам, 7-кичи район.\n1 саат - 3000 сом, 2 саат - 5000 сом.\nМассаж жана стриптиз. Жашыруун номерлерге жооп бербейм.",
     dict(alias="Айзада", age=24, height_cm=167, weight_kg=54, incall=True, services=["massage", "striptease"], prices=[som(3000, 60, "incall"), som(5000, 120, "incall")], max_duration_h=2)),
    (7718190, "Камила, встречу у себя", "4 000 сом", "Бишкек", "Bishkek", "2025-06-10", "+996555720391", "V", 4, "Камила, 27 лет. Центр, район Филармонии, своя чистая квартира. Час 4000, два часа 7000, ночь (10 часов) 20000 сом. Выезд в гостиницы 5000 час. Расслабляющий массаж, ролевые игры. WhatsApp на этом же номере. Работаю с 12:00 до 02:00.",
     dict(text_language="ru", alias="Камила", age=27, incall=True, outcall=True, hours="12:00-02:00", services=["massage", "role_play", "overnight"], prices=[som(4000, 60, "incall"), som(7000, 120, "incall"), som(20000, 600, "incall"), som(5000, 60, "outcall")], max_duration_h=10, handles=wa("+996555720391"))),
    (7718011, "Ошто массаж, эркектерге", "1 500 сом", "Ош", "Osh", "2025-06-02", "+996777305816", "", 1, "Ош шаары. Гүлзат эже, 42 жаш. Классикалык жана тайланд массажы, 1 саат 1500 сом, 1,5 саат 2000 сом. Күн сайын 09:00дөн 19:00гө чейин. Башка кызмат жок, сурабагыла.",
     dict(alias="Гүлзат", age=42, services=["massage"], hours="09:00-19:00", prices=[som(1500, 60), som(2000, 90)], max_duration_h=1.5)),
    (7718222, "Две подруги Лола и Динара", "7 000 сом", "Бишкек", "Bishkek", "2025-06-10", "+996705663047", "V", 2, "Лола (22) и Динара (25) ждут вместе. Аламедин-1. 1 час 7000 сом на двоих. Принимаем и пары. Звоните, сообщения не читаем.",
     dict(text_language="ru", alias="Лола", aliases_stated=["Лола", "Динара"], age=22, ages_stated=[22, 25], audience="couple", incall=True, services=["duo", "couples"], prices=[som(7000, 60)], max_duration_h=1)),
    (7717804, "Бегимай - кечки тамакка жолдош", "Келишим баада", "Бишкек", "Bishkek", "2025-05-24", "+996770914528", "", 2, "Бегимай, 29 жаш. Кыргызча, орусча, англисче жана түркчө сүйлөйм. Кечки тамакка, сапарга, шаар кыдырууга жолдош болом. Үйдө кабыл албайм. Баасы Telegramдан: @begimai_kg",
     dict(alias="Бегимай", age=29, languages_spoken=["ky", "ru", "en", "tr"], services=["dinner_date", "travel", "city_guide"], incall=False, handles=[{"kind": "telegram", "value": "begimai_kg"}])),
    (7718155, "Снежана Каракол, на сезон", "3 500 сом", "Каракол", "Karakol", "2025-06-08", "+996509147736", "", 3, "Снежана, 31 год, славянка, 172/60. В Караколе до 14 июня, с 15 июня по 25 августа в Чолпон-Ате. Апартаменты. 1 час 3500 с, 2 часа 6000 с. Круглосуточно.",
     dict(text_language="ru", alias="Снежана", age=31, ethnicity="slavic", height_cm=172, weight_kg=60, incall=True, hours="24/7", tour=[{"city": "Karakol", "from": None, "to": "2025-06-14"}, {"city": "Cholpon-Ata", "from": "2025-06-15", "to": "2025-08-25"}], prices=[som(3500, 60), som(6000, 120)], max_duration_h=2)),
    (7717990, "Азамат, айымдар үчүн", "2 500 сом", "Бишкек", "Bishkek", "2025-06-01", "+996708251149", "", 1, "Азамат, 30 жаш, 182 см. Айымдарга гана. Массаж, бий, жакшы сүйлөшүү. Өзүм барам, сааты 2 500 сом. WhatsApp 0708 25 11 49.",
     dict(alias="Азамат", age=30, height_cm=182, audience="man", outcall=True, services=["massage", "dancing"], prices=[som(2500, 60, "outcall")], max_duration_h=1, handles=wa("+996708251149"))),
    (7718201, "Салон «Нур», девушки на выбор", "3 000 сом", "Бишкек", "Bishkek", "2025-06-09", "+996990482165", "V", 0, "Салон «Нур» приглашает. Девушки Мээрим 23, Алина 26, Сабина 21. Час 3000, полчаса 2000 сом. Сауна, чай, охраняемая стоянка. Администратор 0990 48 21 65, с 11:00 до 05:00.",
     dict(text_language="ru", alias="Мээрим", aliases_stated=["Мээрим", "Алина", "Сабина"], age=23, ages_stated=[23, 26, 21], provider_kind="agency", incall=True, hours="11:00-05:00", prices=[som(3000, 60), som(2000, 30)], max_duration_h=1)),
    (7718099, "Жалал-Абадда Нурзат", "2 миң сом", "Жалал-Абад", "Jalal-Abad", "2025-06-05", "+996220379614", "", 2, "Нурзат 26 жаш, Жалал-Абад. Сааты 2 миң, түнү (8 саат) 10 миң сом. Батир бар. Алдын ала төлөм сурабайм.",
     dict(alias="Нурзат", age=26, incall=True, services=["overnight"], prices=[som(2000, 60), som(10000, 480)], max_duration_h=8)),
]
SIDE = [
    (7716530, "real-estate", "2 бөлмөлүү батир, 48 м², Асанбай", "Күнүнө 2 500 сом", "Күнүмдүк батир берилет. Wi-Fi, эки керебет, ысык суу бар. Кирүү 14:00, чыгуу 12:00."),
    (7716112, "cars", "Honda Fit 2008, 1.3, ак", "420 000 сом", "Абалы жакшы, газ орнотулган. Соодалашса болот. Токмок шаары."),
    (7715044, "jobs", "Кафеге официант кыздар керек", "30 000 сом", "18-35 жаш, график 2/2, тамак акысыз. Айлык жумада берилет."),
]


def url(r):
    return f"{ROOT}/adult/ads/id-{r[0]}"


def day(iso):
    return f"{int(iso[8:])}-{MONTH[iso[5:7]]}, {iso[:4]}"


def shell(title, body, path, lang="ky"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} — Sooda.kg</title><meta name="next-head-count" content="5"/><link rel="preload" href="/_next/static/css/7d1e0a33b2.css" as="style"/><script src="/_next/static/chunks/webpack-4c1f.js" defer=""></script></head><body><div id="__next">
<header class="sc-1f3ab0 hKzRtP"><a class="sc-1f3ab1 logo" href="/"><svg width="96" height="24"></svg></a><nav class="sc-1f3ab2"><a href="/real-estate">Кыймылсыз мүлк</a><a href="/cars">Унаалар</a><a href="/jobs">Жумуш</a><a href="/adult">Чоңдор үчүн 18+</a></nav><a class="lng" href="/ru{path}">Рус</a><a class="sc-btn" href="/new">Жарыя берүү</a></header>
<main class="sc-9d02c1 eWqLmA">{body}</main><footer class="sc-77ab10"><a href="/rules">Эрежелер</a><a href="/help">Жардам</a><a href="/tariffs">Тарифтер</a><span>© Sooda.kg, 2014–2025</span><span>Колдоо кызматы: 0312 55 01 90</span></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"locale":"{lang}","currency":"KGS","maxPhotos":12,"ageGate":18}}}},"page":"/[section]/ads/[id]","buildId":"aV9s2","isFallback":false}}</script></body></html>"""


def tile(r):
    return f'<article class="sc-4b7e20 kTdWxB"><a href="/adult/ads/id-{r[0]}"><div class="sc-4b7e21"><img loading="lazy" src="https://img.sooda-kg.example/t/{r[0]}.webp" alt=""/></div>{"<span class=vip>VIP</span>" if "V" in r[7] else ""}<p class="sc-4b7e23 price">{r[2]}</p><p class="sc-4b7e24">{r[1]}</p><p class="sc-4b7e25">{r[3]} · {day(r[5])}</p></a></article>'


def gate():
    return '<div class="sc-age" role="dialog"><p>Бул бөлүм 18 жаштан улуулар үчүн</p><button>Мен 18ден улуумун</button><button>Артка</button></div>'


def page(r):
    no, title, price, town, _, posted, phone, marks, pics, words, more = r
    shots = "".join(f'<div class="swiper-slide"><img src="https://img.sooda-kg.example/o/{no}_{n}.webp" alt="{title}"/></div>' for n in range(1, pics + 1))
    text = "".join(f"<p>{x}</p>" for x in words.split("\n"))
    spans = f'<li><span class="k">Шаар</span><span class="v">{town}</span></li><li><span class="k">Бөлүм</span><span class="v">Чоңдор үчүн, таанышуу жана эс алуу</span></li><li><span class="k">Жарыяланган</span><span class="v">{day(posted)}</span></li><li><span class="k">Көрүүлөр</span><span class="v">{no % 977}</span></li>'
    i = ROWS.index(r)
    return shell(title, f"""{gate()}<ol class="sc-crumb"><li><a href="/">Башкы бет</a></li><li><a href="/adult">Чоңдор үчүн 18+</a></li><li>{title}</li></ol><div class="swiper sc-2aa7f0"><div class="swiper-wrapper">{shots}</div></div><div class="sc-2aa7f1">{"<span class=vip>VIP</span>" if "V" in marks else ""}<h1 class="sc-2aa7f2">{title}</h1><p class="sc-2aa7f3">{price}</p></div>
<div class="sc-2aa7f5 description">{text}</div><ul class="sc-2aa7f6">{spans}</ul><aside class="sc-2aa7f8"><div class="user"><b>Колдонуучу {no % 9973}</b><span>Сайтта 2022-жылдан бери</span></div><a class="sc-btn call" href="tel:{phone}">0{phone[4:7]} {phone[7:9]} {phone[9:11]} {phone[11:]}</a><button>Билдирүү жазуу</button></aside>
<section><h2>Окшош жарыялар</h2><div class="grid">{tile(ROWS[i - 1])}{tile(ROWS[i - 4])}</div></section>""", f"/adult/ads/id-{no}")


def other(o):
    return shell(o[2], f'<div class="sc-2aa7f1"><h1 class="sc-2aa7f2">{o[2]}</h1><p class="sc-2aa7f3">{o[3]}</p></div><div class="sc-2aa7f5 description"><p>{o[4]}</p></div><aside class="sc-2aa7f8"><a class="sc-btn call" href="tel:+996312550177">0312 55 01 77</a></aside>', f"/{o[1]}/ads/id-{o[0]}")


def truth(r):
    row = deepcopy(AD)
    row.update(url=url(r), text_language="ky", provider_kind="unknown", city=r[4], country="KG", paid_placement="V" in r[7], n_images=r[8], posted_at=r[5], phones=[r[6]])
    row.update(deepcopy(r[10]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def lister(path, title, rows, canonical=None):
    body = f'{gate()}<h1>{title}</h1><div class="filters"><select><option>Бишкек</option><option>Ош</option></select><input placeholder="Баасы, сом"/></div><div class="grid">{"".join(map(tile, rows))}</div><div class="pager"><a href="/adult">1</a><a href="/adult?page=2">2</a></div>'
    return WrittenPage(ROOT + path, shell(title, body, path), "listing", "ky", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200, relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", path), kind, "ky", status=status, relevant=relevant)


MIX = "".join(f'<article class="sc-4b7e20"><a href="/{o[1]}/ads/id-{o[0]}"><p class="price">{o[3]}</p><p>{o[2]}</p></a></article>' for o in SIDE)
PAGES = [plain("/", "Sooda.kg — Кыргызстандагы жарыялар", f'<div class="grid">{MIX}</div>', "listing", relevant=False), lister("/adult", "Чоңдор үчүн 18+", ROWS[:5]), lister("/adult?page=2", "Чоңдор үчүн 18+", ROWS[5:]), lister("/adult?sort_by=newest&utm_medium=push", "Чоңдор үчүн 18+", ROWS[:5], "/adult"),
         lister("/adult/bishkek", "Чоңдор үчүн 18+, Бишкек", [r for r in ROWS if r[3] == "Бишкек"])]
PAGES += [WrittenPage(url(r), page(r), "ad", "ky", text_language=r[10].get("text_language"), ads=(url(r),)) for r in ROWS]
PAGES += [
    WrittenPage(url(ROWS[1]) + "?from=similar&pos=2", page(ROWS[1]), "ad", "ky", text_language="ru", ads=(url(ROWS[1]),), canonical=url(ROWS[1])),
    *[WrittenPage(f"{ROOT}/{o[1]}/ads/id-{o[0]}", other(o), "ad", "ky", relevant=False) for o in SIDE],
    plain("/tariffs", "Тарифтер", "<ul><li>VIP, 7 күн — 490 сом</li><li>Көтөрүү, 1 жолу — 40 сом</li></ul>"),
    plain("/rules", "Эрежелер", "<p>18 жашка толбогондордун жарыяларына тыюу салынат. Башка адамдын атынан жарыя берүүгө болбойт. Шектүү жарыя көрсөңүз, «Арыздануу» баскычын басыңыз же 102ге чалыңыз.</p>"),
    plain("/adult/ads/id-7700018", "Жарыя табылган жок", "<p>Жарыя өчүрүлгөн же мөөнөтү бүткөн.</p>", "error", 404),
]

SITE = WrittenSite("sooda-kg.example", "KG", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
