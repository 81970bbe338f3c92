"""Bulgarian agency (Joomla theme, Cyrillic): a page 'Момичетата днес' with a schedule of the day, a page for each of the week, a profile of each.

Hard: the day's schedule shows hours for that day only (no hours of hers), profiles have facts in a definition table of the extension 'fields' with the label in a span and the value in another, prices in leva with euro in brackets (the same price twice), 'по договаряне' instead of a price,
the agency's numbers on each page, a number of her own for one, towns in which the agency works named in the footer, English twins of some profiles, 'резервирай' form with a select of all names, print view, a news module.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://byala-lipa.example"
TAG = ("bg", "en")
L = {"age": ("Възраст", "Age"), "cm": ("Ръст", "Height"), "kg": ("Тегло", "Weight"), "hair": ("Коса", "Hair"), "nat": ("Националност", "Nationality"), "tongue": ("Езици", "Languages"), "town": ("Град", "Town"), "does": ("Предлага", "Offers"), "where": ("Срещи", "Meetings"),
     "since": ("Добавена на", "Added on"), "price": ("Цени", "Prices")}
HAIR = {"b": ("руса", "blonde"), "k": ("кестенява", "brown"), "c": ("черна", "black"), "r": ("червена", "red")}
NAT = {"BG": ("българка", "Bulgarian"), "UA": ("украинка", "Ukrainian"), "RS": ("сръбкиня", "Serbian"), "MD": ("молдовка", "Moldovan"), "GR": ("гъркиня", "Greek")}
SPEAK = {"bg": ("български", "Bulgarian"), "en": ("английски", "English"), "ru": ("руски", "Russian"), "uk": ("украински", "Ukrainian"), "sr": ("сръбски", "Serbian"), "ro": ("румънски", "Romanian"), "el": ("гръцки", "Greek"), "de": ("немски", "German")}
TOWN = {"Sofia": ("София", "Sofia"), "Plovdiv": ("Пловдив", "Plovdiv"), "Varna": ("Варна", "Varna")}
DOES = {"massage": ("релаксиращ масаж", "relaxing massage"), "dinner_date": ("придружителка за вечеря", "dinner date"), "travel": ("пътувания", "travel"), "striptease": ("стриптийз", "striptease"), "gfe": ("като с приятелка", "girlfriend experience"), "bath": ("обща вана", "bath together"),
        "couples": ("за двойки", "couples"), "role_play": ("ролеви игри", "role play"), "business": ("бизнес събития", "business events"), "overnight": ("цяла нощ", "overnight"), "tantra": ("тантра масаж", "tantric massage"), "four_hands": ("масаж на четири ръце", "four hands massage"), "party": ("партита", "parties")}
WHERE = {(True, True): ("при нас и при вас", "at our place and at yours"), (True, False): ("само при нас", "at our place only"), (False, True): ("само при вас", "at your place only")}
TIME = {30: ("30 минути", "30 minutes"), 60: ("1 час", "1 hour"), 120: ("2 часа", "2 hours"), 180: ("3 часа", "3 hours"), 720: ("Цяла нощ", "Overnight"), 1440: ("24 часа", "24 hours")}

# slug, heading, name, age, cm, kg, hair, nationality, tongues, town, does, (incall, outcall), since, {minutes: leva}, pictures, photos checked, {day: hours of that day}, Bulgarian text, English text or None, more
ADS = [
    ("12-gabriela", "Габриела", "Габриела", 25, 170, 55, "k", "BG", ["bg", "en"], "Sofia", ["gfe", "massage", "dinner_date"], (True, True), "14.01.2025", {60: 200, 120: 380, 720: 1200}, 5, True, {"mon": "12-20", "tue": "12-20", "thu": "16-24"},
     "Студентка по архитектура с прекрасни обноски. Габриела обича хубавото вино и дългите разговори.", "A student of architecture with lovely manners. Gabriela loves good wine and long talks.", {}),
    ("15-nevena", "Невена", "Невена", 32, 165, 60, "b", "BG", ["bg", "de"], "Sofia", ["massage", "tantra", "bath"], (True, False), "03.09.2024", {30: 120, 60: 180}, 3, True, {"mon": "10-18", "wed": "10-18", "fri": "10-18"},
     "Спокойна, нежна, с умели ръце. Приема в студиото ни до Лъвов мост.", None, {}),
    ("18-oksana", "Оксана", "Оксана", 28, 174, 58, "b", "UA", ["uk", "ru", "en"], "Varna", ["striptease", "party", "travel"], (False, True), "20.05.2025", {120: 500, 1440: 2500}, 6, False, {"tue": "20-04", "sat": "20-04"},
     "Танцьорка от Одеса, душата на всяко парти. Оксана пътува и в чужбина, има валиден паспорт.", "A dancer from Odesa, the soul of every party. Oksana travels abroad too, her passport is valid.", {}),
    ("21-raya-i-mila", "Рая и Мила", "Рая", 24, None, None, None, "BG", ["bg", "en"], "Sofia", ["four_hands", "couples", "massage"], (True, True), "11.02.2025", {60: 420, 120: 800}, 4, True, {"fri": "18-02", "sat": "18-02"},
     "Рая е на 24, Мила на 27 години. Идват само заедно, цената е за двете.", None, dict(aliases_stated=["Рая", "Мила"], ages_stated=[24, 27], audience="couple")),
    ("23-jovana", "Йована", "Йована", 30, 177, 63, "c", "RS", ["sr", "bg", "en"], "Plovdiv", ["business", "dinner_date", "gfe"], (True, True), None, {60: 220, 180: 600}, 2, False, {"wed": "14-22", "thu": "14-22"},
     "Гостенка от Ниш. От 17 до 20 юни 2025 г. Йована ще бъде в София, после пак в Пловдив.", "Our guest from Nis. From 17 to 20 June 2025 Jovana will be in Sofia, then back in Plovdiv.", dict(tour=[{"city": "Sofia", "from": "2025-06-17", "to": "2025-06-20"}])),
    ("26-silvia", "Силвия", "Силвия", 41, 162, 68, "r", "BG", ["bg", "ru"], "Plovdiv", ["role_play", "massage"], (True, False), "30.10.2023", {30: 100, 60: 150, 120: 280}, 2, True, {"mon": "11-19", "tue": "11-19", "wed": "11-19"},
     "Зряла и страстна. Силвия има собствен телефон за уговорки: 0878 41 93 06, приема в квартал Каменица.", None, dict(phones=["+359878419306"])),
    ("29-doina", "Дойна", "Дойна", 23, 160, 48, "k", "MD", ["ro", "ru"], "Sofia", ["massage", "striptease"], (True, True), "09.06.2025", {60: 180, 720: 1000}, 7, False, {"mon": "18-02", "thu": "18-02", "fri": "18-02", "sat": "18-02"},
     "Съвсем нова при нас! Дойна е срамежлива само първите пет минути. Български още учи.", None, {}),
    ("31-eleni", "Елени", "Елени", 36, 168, 62, "c", "GR", ["el", "en", "bg"], "Sofia", ["dinner_date", "travel", "overnight"], (False, True), "01.03.2025", {}, 3, True, {},
     "Елени е преводачка и се среща по уговорка, цената също е по договаряне.", "Eleni is a translator and meets by appointment, the price is by arrangement too.", {}),
    ("33-kristiyan", "Кристиян", "Кристиян", 29, 186, 84, "k", "BG", ["bg", "en"], "Varna", ["massage", "couples", "dinner_date"], (False, True), None, {60: 160, 120: 300}, 2, False, {"sat": "12-20"},
     "Нашият единствен господин, за дами и двойки. Кристиян идва с такси за ваша сметка.", None, dict(audience="man")),
]
DAYS = {"mon": "понеделник", "tue": "вторник", "wed": "сряда", "thu": "четвъртък", "fri": "петък", "sat": "събота"}


def url(a, t=0):
    return f"{ROOT}{('', '/en')[t]}/{('momicheta', 'ladies')[t]}/{a[0]}"


def head(a, t):
    return a[1] if not t else {"12": "Gabriela", "18": "Oksana", "23": "Jovana", "31": "Eleni"}[a[0][:2]]


def euro(x):
    return f"{x / 1.95583:.2f}".replace(".", ",")


def shell(title, body, t=0):
    menu = (("/", "Начало"), ("/momicheta", "Всички момичета"), ("/dnes", "Момичетата днес"), ("/ceni", "Как работим"), ("/rabota", "Работа"), ("/kontakti", "Контакти")) if not t else (("/en", "Home"), ("/en/ladies", "All ladies"), ("/kontakti", "Contacts"))
    links = "".join(f'<li class="item-{101 + n}"><a href="{h}">{w}</a></li>' for n, (h, w) in enumerate(menu))
    return f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{('bg-bg', 'en-gb')[t]}" lang="{('bg-bg', 'en-gb')[t]}" dir="ltr"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - {('Бяла липа', 'White Linden')[t]}</title></head>
<body class="site com_content view-article layout-blog"><div class="body"><header class="header"><a class="brand" href="/"><img src="/images/logo.png" alt="{('Агенция „Бяла липа“', 'White Linden agency')[t]}" /></a><div class="phone-mod"><span class="icon-phone"></span> 0895 20 33 71 &nbsp; 02 419 60 55</div>
<ul class="nav menu mod-list">{links}</ul><ul class="lang-inline"><li><a href="/">BG</a></li><li><a href="/en">EN</a></li></ul></header>
<main id="content" role="main" class="span9"><div id="system-message-container"></div>{body}</main>
<aside class="span3"><div class="well"><h3>{('Новини', 'News')[t]}</h3><ul class="latestnews"><li><a href="/novini/7-leten-grafik">{('Летен график', 'Summer schedule')[t]}</a></li><li><a href="/novini/8-varna">{('Вече и във Варна!', 'Now in Varna too!')[t]}</a></li></ul></div></aside>
<footer class="footer"><p>&copy; 2025 {('Агенция „Бяла липа“ - София, Пловдив, Варна. Viber и WhatsApp: 0895203371. Само за лица над 18 г.', 'White Linden agency - Sofia, Plovdiv, Varna. Viber and WhatsApp: +359 895 203 371. Adults only.')[t]}</p></footer></div></body></html>"""


def profile(a, t=0, printed=False):
    slug, _, name, age, cm, kg, hair, nat, tongues, town, does, where, since, prices, pics, ok, week, bg, en, more = a
    facts = [("age", (f"{age} г.", f"{age}")[t] if cm else None), ("cm", cm and f"{cm} {('см', 'cm')[t]}"), ("kg", kg and f"{kg} {('кг', 'kg')[t]}"), ("hair", hair and HAIR[hair][t]), ("nat", NAT[nat][t] if cm else ("българки", "Bulgarian")[t]), ("tongue", ", ".join(SPEAK[s][t] for s in tongues)),
             ("town", TOWN[town][t]), ("does", ", ".join(DOES[d][t] for d in does)), ("where", WHERE[where][t]), ("since", since)]
    fields = "".join(f'<li class="field-entry {k}"><span class="field-label">{L[k][t]}: </span><span class="field-value">{v}</span></li>' for k, v in facts if v)
    money = "".join(f'<tr><td>{TIME[m][t]}</td><td>{x} {("лв.", "BGN")[t]} <small>({euro(x)} &euro;)</small></td></tr>' for m, x in prices.items()) or f'<tr><td colspan="2">{("По договаряне", "By arrangement")[t]}</td></tr>'
    shots = "".join(f'<li class="span3"><a class="thumbnail" data-lightbox="g" href="/images/momicheta/{slug}/{n}.jpg"><img src="/images/momicheta/{slug}/th_{n}.jpg" alt="" /></a></li>' for n in range(1, pics + 1))
    mark = f'<span class="label label-success">{("Проверени снимки", "Checked photos")[t]}</span>' if ok else ""
    article = f"""<article class="item-page"><div class="page-header"><h2>{head(a, t)} {mark}</h2></div><ul class="fields-container">{fields}</ul><p>{(bg, en)[t]}</p><h4>{L["price"][t]}</h4><table class="table">{money}</table><ul class="thumbnails">{shots}</ul></article>"""
    if printed:
        return f'<!DOCTYPE html><html lang="bg-bg"><head><meta charset="utf-8" /><meta name="robots" content="noindex" /><title>{head(a, t)}</title></head><body class="contentpane print-mode" onload="window.print()">{article}</body></html>'
    pick = "".join(f"<option{' selected' if b is a else ''}>{b[1] if not t else b[0].split('-', 1)[1].title()}</option>" for b in ADS)
    form = f'<form class="form-inline"><label>{("Резервирай", "Book")[t]}</label><select name="kogo">{pick}</select><input name="chas" placeholder="21:00" /><input name="tel" placeholder="08..." /><button class="btn">OK</button></form>'
    return shell(head(a, t), f'{article}<a href="?tmpl=component&amp;print=1"><span class="icon-print"></span></a>{form}', t)


def blog(rows, title, t=0):
    body = "".join(f'<div class="span4"><a href="{url(a, t)[len(ROOT):]}"><img src="/images/momicheta/{a[0]}/intro.jpg" alt="" /></a><h3><a href="{url(a, t)[len(ROOT):]}">{head(a, t)}</a></h3><p>{f"{a[3]}, " if a[4] else ""}{TOWN[a[9]][t]}</p></div>\n' for a in rows)
    return shell(title, f'<h1>{title}</h1><div class="items-row row-fluid">{body}</div>', t)


def schedule(day):
    rows = "".join(f'<tr><td><a href="{url(a)[len(ROOT):]}">{a[1]}</a></td><td>{TOWN[a[9]][0]}</td><td>{a[16][day].replace("-", ":00 - ")}:00</td></tr>\n' for a in ADS if day in a[16])
    other = " | ".join(f'<a href="/dnes?den={d}">{w}</a>' for d, w in DAYS.items() if d != day)
    return shell("Момичетата днес", f'<h1>Момичетата днес, {DAYS[day]}</h1><table class="table table-bordered"><thead><tr><th>Име</th><th>Град</th><th>Днес</th></tr></thead><tbody>{rows}</tbody></table><p>{other}</p>')


def on(day):
    return tuple(url(a) for a in ADS if day in a[16])


def truth(a):
    slug, heading, name, age, cm, kg, hair, nat, tongues, town, does, where, since, prices, pics, ok, week, bg, en, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="bg", provider_kind="agency", city=town, country="BG", nationality=nat, languages_spoken=list(tongues), services=list(does), incall=where[0], outcall=where[1],
               height_cm=cm, weight_kg=kg, max_duration_h=max(prices) / 60 if prices else None, verified=ok, n_images=pics, posted_at="-".join(reversed(since.split("."))) if since else None,
               prices=[{"amount": x, "currency": "BGN", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", status=200, t=0, canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<article class="item-page"><h1>{title}</h1>{body}</article>', t), kind, TAG[t], status=status, canonical=canonical)


EN = [a for a in ADS if a[18]]
PAGES = [
    WrittenPage(f"{ROOT}/momicheta", blog(ADS, "Всички момичета"), "listing", "bg", ads=tuple(map(url, ADS))),
    WrittenPage(f"{ROOT}/en/ladies", blog(EN, "All ladies", 1), "listing", "en", ads=tuple(map(url, EN)), canonical=f"{ROOT}/momicheta"),
    WrittenPage(f"{ROOT}/dnes", schedule("mon"), "listing", "bg", ads=on("mon")),
    WrittenPage(f"{ROOT}/dnes?den=wed", schedule("wed"), "listing", "bg", ads=on("wed")),
    WrittenPage(f"{ROOT}/dnes?den=sat", schedule("sat"), "listing", "bg", ads=on("sat")),
]
PAGES += [WrittenPage(url(a), profile(a), "ad", "bg", ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(a, 1), profile(a, 1), "ad", "en", ads=(url(a),), canonical=url(a)) for a in EN[:3]]
PAGES += [
    WrittenPage(f"{url(ADS[1])}?tmpl=component&print=1", profile(ADS[1], 0, True), "ad", "bg", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/", "Агенция „Бяла липа“", "<p>От 2016 г. ви запознаваме с очарователни спътнички. Обадете се между 10:00 и 02:00, кажете име и час, останалото е наша грижа.</p>"),
    plain("/ceni", "Как работим", "<p>Плаща се в брой при срещата. За адрес извън града таксито е 1,20 лв. на километър. Без предплащане. Отмяна до два часа преди срещата.</p>"),
    plain("/rabota", "Работа", "<p>Търсим дами от 20 до 35 години, до 3000 лв. седмично, осигуряваме квартира. Обадете се на Деси: 0886 70 15 48.</p>"),
    plain("/kontakti", "Контакти", "<p>София, ул. „Бяла липа“ 4 (само с уговорка). 0895 20 33 71, 02 419 60 55, ofis@byala-lipa.example</p>"),
    plain("/novini/8-varna", "Вече и във Варна!", "<p>От 1 май посрещаме гости и край морето. Първи пристигат Оксана и Кристиян. Хотелите в Златните пясъци са на 20 минути.</p>"),
    plain("/momicheta/9-paola", "404 - Статията не е намерена", "<p>Не можете да видите тази страница, защото адресът е остарял.</p><a href='/'>Начална страница</a>", "error", 404),
]

SITE = WrittenSite("byala-lipa.example", "BG", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
