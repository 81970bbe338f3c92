"""A Bulgarian Bootstrap 5 classifieds site: flats, jobs, second-hand things, and an adult section among them.

Hard: an adult ad has the same template as a flat (list-group with category, place, date, number), so nearly all facts about
the person stand in free prose; the phone is hidden behind a button (data-phone, split in two attributes) and is written again in the text
of some; prices in leva and euro, partly in words of the trade ("на час", "за нощ"); a masseuse is sought in a job ad (irrelevant); VIP
and TOP are paid; 'similar ads' and a strip of flats stand below each ad; relative dates ('днес', 'вчера'); print and sort URLs.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "chardak-obiavi.example"
BASE = f"https://{HOST}"

# slug, title, region as on the site, city of the truth, date as written, date, badge, pictures, phone halves, text, facts
ADS = [
    dict(id=704118, slug="gabriela-vecherya-i-kompania", title="Габриела – вечеря и приятна компания", place="гр. София, Лозенец", city="Sofia", when="днес, 09:14",
         at="2025-06-11", vip="VIP", pics=4, phone=("088 41", "7 02 63"), price="200 лв.",
         text="Казвам се Габриела, на 27 години, висока 172 см и тежа 56 кг. Студентка съм последна година и търся възпитани господа за вечеря, театър или "
              "разходка из Витоша.<br>Един час с мен е 200 лв, два часа – 380 лв, цяла нощ – 1200 лв. Идвам само на хотел или при Вас, не приемам.<br>"
              "Говоря английски и италиански.",
         f=dict(alias="Габриела", age=27, height_cm=172, weight_kg=56, services=["dinner_date", "overnight"], incall=False, outcall=True, max_duration_h=12,
                languages_spoken=["en", "it"], phones=["+359884170263"]),
         prices=[(200, "BGN", 60, None), (380, "BGN", 120, None), (1200, "BGN", 720, None)]),
    dict(id=704101, slug="relaks-masaj-plovdiv-iva", title="Релакс масаж в Пловдив от Ива", place="гр. Пловдив, Кършияка", city="Plovdiv", when="днес, 07:50",
         at="2025-06-11", vip=None, pics=2, phone=("0877", "630514"), price="80 лв.",
         text="Здравейте! Аз съм Ива (34 г.) и правя спокоен масаж на цялото тяло с топло масло. Приемам в собствено студио до Панаира, всеки ден "
              "от 10 до 20 часа. Половин час – 80 лева, час – 140 лева. По домовете не ходя. Целувки и друго не предлагам, моля не питайте.",
         f=dict(alias="Ива", age=34, services=["massage"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1, phones=["+359877630514"]),
         prices=[(80, "BGN", 30, None), (140, "BGN", 60, None)]),
    dict(id=703977, slug="dve-priyatelki-varna", title="Две приятелки във Варна – масаж на четири ръце", place="гр. Варна, Чайка", city="Varna", when="вчера, 22:31",
         at="2025-06-10", vip="TOP", pics=3, phone=("+359 89", "8 115 472"), price="по договаряне",
         text="Ние сме Деси и Ванеса, на 25 и 29 г., приятелки от колежа. Предлагаме масаж на четири ръце, обща вана с пяна и много смях. "
              "Работим само двете заедно! Приемаме гости и двойки. Звъни от 14:00 до 02:00. Един час с двете е 300 лв. Пиши ни и във Вайбър на същия номер.",
         f=dict(alias="Деси", aliases_stated=["Деси", "Ванеса"], age=25, ages_stated=[25, 29], services=["four_hands", "massage", "bath", "duo", "couples"], incall=True,
                hours="14:00-02:00", max_duration_h=1, phones=["+359898115472"], handles=[{"kind": "viber", "value": "+359898115472"}]),
         prices=[(300, "BGN", 60, None)]),
    dict(id=703950, slug="tantra-s-lora", title="Тантра с Лора – само за търпеливи", place="гр. София, Студентски град", city="Sofia", when="вчера, 18:05",
         at="2025-06-10", vip=None, pics=1, phone=("0879 2", "0 44 81"), price="130 €",
         text="Тантра ритуал, 90 минути, 130 евро. Три часа – 240 евро. Аз съм Лора и вече осем години се занимавам с това. Приемам в тиха къща с двор, "
              "идвам и до хотел срещу същата цена. Не отговарям на скрити номера. Телеграм: @lora_tantra_sf",
         f=dict(alias="Лора", services=["tantra"], incall=True, outcall=True, max_duration_h=3, phones=["+359879204481"],
                handles=[{"kind": "telegram", "value": "lora_tantra_sf"}]),
         prices=[(130, "EUR", 90, None), (240, "EUR", 180, None)]),
    dict(id=703811, slug="rumanka-v-ruse-za-3-dni", title="Румънката Андреа в Русе само 3 дни", place="гр. Русе, Център", city="Ruse", when="9 юни 2025",
         at="2025-06-09", vip="VIP", pics=5, phone=("0 8 8 6", " 3 5 0 9 1 8"), price="150 лв.",
         text="Андреа, 23-годишна румънка, 165 / 52. В Русе съм от 12 до 14 юни, после съм във Велико Търново от 15 до 18 юни. Приемам в хубав хотел. "
              "Масаж, целувки, отношение като с приятелка (GFE). 150 лв за час, 250 лв за два. Без нощувки. Говоря румънски, английски и малко български.",
         f=dict(alias="Андреа", age=23, nationality="RO", height_cm=165, weight_kg=52, services=["massage", "kissing", "gfe"], incall=True, max_duration_h=2,
                languages_spoken=["ro", "en", "bg"], phones=["+359886350918"],
                tour=[{"city": "Ruse", "from": "2025-06-12", "to": "2025-06-14"}, {"city": "Veliko Tŭrnovo", "from": "2025-06-15", "to": "2025-06-18"}]),
         prices=[(150, "BGN", 60, None), (250, "BGN", 120, None)]),
    dict(id=703640, slug="kavaler-za-dami", title="Кавалер за дами – танци, морето, разговор", place="гр. Бургас, Лазур", city="Burgas", when="8 юни 2025",
         at="2025-06-08", vip=None, pics=2, phone=("0885", "972 036"), price="100 лв.",
         text="Мъж на 38, Стефан, 184 см. Придружавам дами на танци, сватби и ваканции по Южното Черноморие. 100 лв на час, 600 лв за целия ден. "
              "Пуша само навън, карам внимателно и знам да слушам. Имам диплома по спортни танци.",
         f=dict(alias="Стефан", age=38, audience="man", height_cm=184, services=["dancing", "travel", "escort"], max_duration_h=24, phones=["+359885972036"]),
         prices=[(100, "BGN", 60, None), (600, "BGN", 1440, None)]),
    dict(id=703502, slug="zryala-dama-stara-zagora", title="Зряла дама кани на кафе и масаж", place="гр. Стара Загора", city="Stara Zagora", when="6 юни 2025",
         at="2025-06-06", vip=None, pics=0, phone=None, price="по договаряне",
         text="Не съм момиче, на 47 години съм и го казвам направо. Името ми е Живка. Приемам при мен, спокойно и дискретно, идват ми и хора с увреждания – има "
              "асансьор и рампа. Масаж, прегръдки, чаша чай. Нямам интернет телефон, само звънете: нула осем осем две, пет нула три, едно девет шест.",
         f=dict(alias="Живка", age=47, services=["massage", "cuddling", "disabled_guests"], incall=True, phones=["+359882503196"]), prices=[]),
    dict(id=703344, slug="english-speaking-companion-sofia", title="Nora, your calm company in Sofia", place="гр. София, Център", city="Sofia", when="5 юни 2025",
         at="2025-06-05", vip="TOP", pics=3, phone=("+359 87", "6 448 190"), price="150 €", tl="en",
         text="Hello gentlemen, I am Nora, 31 years old, independent, and I live near the opera. I enjoy business dinners and showing visitors the city; I can also travel with "
              "you to Bansko or Greece. One hour 150 EUR, evening of four hours 450 EUR, overnight 900 EUR. Only hotels, please. I speak English, German and Bulgarian. "
              "Best by WhatsApp.",
         f=dict(alias="Nora", age=31, provider_kind="independent", services=["dinner_date", "business", "city_guide", "travel", "overnight"], incall=False, outcall=True,
                max_duration_h=12, languages_spoken=["en", "de", "bg"], phones=["+359876448190"], handles=[{"kind": "whatsapp", "value": "+359876448190"}]),
         prices=[(150, "EUR", 60, None), (450, "EUR", 240, None), (900, "EUR", 720, None)]),
    dict(id=703190, slug="trans-dama-mishel-plovdiv", title="Транс дама Мишел, гостува в Пловдив", place="гр. Пловдив, Център", city="Plovdiv", when="3 юни 2025",
         at="2025-06-03", vip=None, pics=4, phone=("0899", "206 751"), price="180 лв.",
         text="Мишел, транс жена, 28 г., 178 см, 66 кг. Домина съм по душа: ролеви игри, фетиш, подчинение по уговорка. Час 180 лв при мен, 220 лв на хотел. "
              "Не предлагам масаж. Денонощно, но звънете поне час по-рано.",
         f=dict(alias="Мишел", age=28, audience="trans", height_cm=178, weight_kg=66, services=["role_play", "fetish", "domination"], incall=True, outcall=True, hours="24/7",
                max_duration_h=1, phones=["+359899206751"]),
         prices=[(180, "BGN", 60, "incall"), (220, "BGN", 60, "outcall")]),
    dict(id=702988, slug="agencia-predstavya-kalina", title="Агенция „Нощен бриз“ представя: Калина", place="гр. Варна, Морска градина", city="Varna", when="1 юни 2025",
         at="2025-06-01", vip="VIP", pics=6, phone=("052 ", "613 408"), price="250 лв.",
         text="Нашата агенция ви представя Калина – на двадесет и шест, с дълги крака и бързо чувство за хумор. Подходяща е за фирмени събития, вечеря в ресторант и круизи. "
              "Идва на адрес в цяла Варна и курортите. Един час е 250 лв, два часа – 450 лв. Таксито е за ваша сметка (20 лв). Имейл: kalina.briz@poshta.example",
         f=dict(alias="Калина", age=26, provider_kind="agency", services=["business", "dinner_date", "travel"], outcall=True, max_duration_h=2, phones=["+35952613408"],
                handles=[{"kind": "email", "value": "kalina.briz@poshta.example"}]),
         prices=[(250, "BGN", 60, None), (450, "BGN", 120, None)]),
]

FLATS = [("691200", "dvustaen-mladost-4", "Двустаен апартамент под наем, Младост 4", "гр. София", "850 лв./мес."),
         ("691377", "garsoniera-trakia", "Гарсониера в кв. Тракия, обзаведена", "гр. Пловдив", "420 лв./мес."),
         ("691502", "kashta-s-dvor-asenovgrad", "Къща с двор до Асеновград", "гр. Асеновград", "139 000 €")]


def url(x):
    return f"{BASE}/obiava/{x['id']}/{x['slug']}"


def truth(x):
    ad = deepcopy(AD)
    ad.update(url=url(x), text_language=x.get("tl", "bg"), city=x["city"], country="BG", n_images=x["pics"], posted_at=x["at"], paid_placement=bool(x["vip"]))
    ad.update(deepcopy(x["f"]))
    ad["aliases_stated"] = ad["aliases_stated"] or [ad["alias"]]
    ad["ages_stated"] = ad["ages_stated"] or ([ad["age"]] if ad["age"] else [])
    ad["prices"] = [dict(amount=a, currency=c, code_currency=None, duration_min=d, place=p) for a, c, d, p in x["prices"]]
    return ad


def shell(title, body, crumbs=()):
    trail = "".join(f'<li class="breadcrumb-item"><a href="{h}">{t}</a></li>' for t, h in crumbs)
    return f"""<!doctype html>
<html lang="bg"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} | Чардак – безплатни обяви</title>
<link rel="stylesheet" href="/css/bootstrap.min.css"></head>
<body class="bg-light">
<nav class="navbar navbar-expand-lg navbar-dark bg-success"><div class="container">
<a class="navbar-brand" href="/">Чардак</a>
<ul class="navbar-nav me-auto">
<li class="nav-item"><a class="nav-link" href="/k/imoti">Имоти</a></li><li class="nav-item"><a class="nav-link" href="/k/rabota">Работа</a></li>
<li class="nav-item"><a class="nav-link" href="/k/za-doma">За дома</a></li><li class="nav-item"><a class="nav-link" href="/k/kompania-18">Компания 18+</a></li></ul>
<span class="navbar-text small">Помощ за клиенти: 0700 20 771</span>
<a class="btn btn-sm btn-light ms-2" href="/vhod">Вход</a></div></nav>
<div class="alert alert-warning rounded-0 mb-0 small text-center">Използваме бисквитки. <button class="btn btn-sm btn-link">Съгласен съм</button></div>
<main class="container py-3"><nav aria-label="breadcrumb"><ol class="breadcrumb">{trail}</ol></nav>
{body}
</main>
<footer class="border-top py-3 text-muted small"><div class="container">&copy; 2009–2025 Чардак Медия ЕООД, бул. Сливница 0, София · <a href="/usloviya">Общи условия</a> ·
<a href="/reklama">Платени услуги</a> · <a href="/kontakti">Контакти</a> · office@{HOST}</div></footer></body></html>"""


def card(x):
    badge = f'<span class="badge bg-danger position-absolute top-0 start-0 m-2">{x["vip"]}</span>' if x["vip"] else ""
    img = f'/thumbs/{x["id"]}_1.jpg' if x["pics"] else "/img/no-photo.svg"
    return f"""<div class="col"><div class="card h-100 shadow-sm{' border-danger' if x['vip'] else ''}"><img class="card-img-top" src="{img}" alt="">{badge}
<div class="card-body"><h5 class="card-title fs-6"><a class="stretched-link" href="/obiava/{x['id']}/{x['slug']}">{x['title']}</a></h5>
<p class="card-text small text-muted">{x['text'].replace('<br>', ' ')[:90]}…</p></div>
<div class="card-footer d-flex justify-content-between small"><span>{x['place']}</span><b>{x['price']}</b></div></div></div>"""


def listing(title, ads, pager):
    return shell(title, f"""<div class="d-flex justify-content-between"><h1 class="h4">{title}</h1>
<div class="dropdown"><a class="btn btn-sm btn-outline-secondary" href="/k/kompania-18?sort=cena">По цена</a> <a class="btn btn-sm btn-outline-secondary" href="/k/kompania-18?sort=data">По дата</a></div></div>
<div class="row row-cols-1 row-cols-md-3 g-3">
{chr(10).join(card(x) for x in ads)}
</div>{pager}""", [("Начало", "/"), ("Компания 18+", "/k/kompania-18")])


PAGER = """<nav class="mt-3"><ul class="pagination"><li class="page-item"><a class="page-link" href="/k/kompania-18">1</a></li>
<li class="page-item"><a class="page-link" href="/k/kompania-18?page=2">2</a></li></ul></nav>"""


def detail(x, printed=False):
    n = ADS.index(x)
    pics = "".join(f'<div class="carousel-item{" active" if i == 1 else ""}"><img class="d-block w-100" src="/photos/{x["id"]}_{i}.jpg" alt="снимка {i}"></div>'
                   for i in range(1, x["pics"] + 1))
    pics = f'<div id="gal" class="carousel slide mb-3"><div class="carousel-inner">{pics}</div></div>' if pics else '<p class="text-muted">Към тази обява няма снимки.</p>'
    a = x["phone"]
    phone = (f'<button class="btn btn-success w-100 js-phone" data-pre="{a[0]}" data-num="{a[1]}" type="button">Покажи телефона</button>'
             f'<noscript><a href="tel:{(a[0] + a[1]).replace(" ", "")}">{a[0]}{a[1]}</a></noscript>') if a else '<div class="text-muted">Телефонът е в текста на обявата</div>'
    badge = f'<span class="badge bg-danger">{x["vip"]} обява</span> ' if x["vip"] else ""
    others = [ADS[(n + 3) % 10], ADS[(n + 6) % 10], ADS[(n + 7) % 10]]
    side = "" if printed else f"""<section class="mt-4"><h2 class="h6">Подобни обяви</h2><div class="row row-cols-3 g-2">{"".join(card(o) for o in others)}</div></section>
<section class="mt-3"><h2 class="h6">Имоти на фокус</h2><div class="list-group">{"".join(f'<a class="list-group-item list-group-item-action" href="/obiava/{i}/{s}">{t}, {p} – {c}</a>' for i, s, t, p, c in FLATS)}</div></section>"""
    return shell(x["title"], f"""<div class="row"><div class="col-md-8">{badge}<h1 class="h4 d-inline">{x['title']}</h1>
{pics}
<div class="card"><div class="card-header">Описание</div><div class="card-body"><p class="card-text">{x['text']}</p></div></div>
{side}</div>
<aside class="col-md-4"><div class="card mb-3"><div class="card-body"><div class="fs-4 fw-bold">{x['price']}</div>{phone}
<a class="btn btn-outline-secondary w-100 mt-2" href="/saobshtenie?to={x['id']}">Изпрати съобщение</a></div></div>
<ul class="list-group list-group-flush small">
<li class="list-group-item d-flex justify-content-between"><span>Категория</span><span>Компания 18+</span></li>
<li class="list-group-item d-flex justify-content-between"><span>Населено място</span><span>{x['place']}</span></li>
<li class="list-group-item d-flex justify-content-between"><span>Публикувана</span><span>{x['when']}</span></li>
<li class="list-group-item d-flex justify-content-between"><span>Обява №</span><span>{x['id']}</span></li>
<li class="list-group-item d-flex justify-content-between"><span>Преглеждания</span><span>{(x['id'] * 7) % 900 + 31}</span></li></ul>
<p class="small mt-2"><a href="/obiava/{x['id']}/{x['slug']}?print=1">Версия за печат</a> · <a href="/signal?id={x['id']}">Сигнализирай за нередност</a></p></aside></div>""",
                 [("Начало", "/"), ("Компания 18+", "/k/kompania-18"), (x["place"].split(",")[0], "/k/kompania-18/grad")])


def ordinary(title, place, price, text, cat, href, phone):
    return shell(title, f"""<div class="row"><div class="col-md-8"><h1 class="h4">{title}</h1>
<div class="card"><div class="card-header">Описание</div><div class="card-body"><p class="card-text">{text}</p></div></div></div>
<aside class="col-md-4"><div class="card"><div class="card-body"><div class="fs-4 fw-bold">{price}</div><a class="btn btn-success w-100" href="tel:{phone.replace(' ', '')}">{phone}</a></div></div>
<ul class="list-group small"><li class="list-group-item">Категория: {cat}</li><li class="list-group-item">Населено място: {place}</li></ul></aside></div>""",
                 [("Начало", "/"), (cat, href)])


def P(path, html, kind, ads=(), **k):
    return WrittenPage(url=BASE + path, html=html, kind=kind, language="bg", ads=tuple(ads), **k)


one, two = ADS[:6], ADS[6:]
varna = [x for x in ADS if x["city"] == "Varna"]
K = "/k/kompania-18"
pages = [
    P(K, listing("Компания 18+: обяви от цялата страна", one, PAGER), "listing", map(url, one)),
    P(K + "?page=2", listing("Компания 18+: обяви от цялата страна – страница 2", two, PAGER), "listing", map(url, two)),
    P(K + "?sort=cena", listing("Компания 18+: обяви от цялата страна", one[::-1], PAGER), "listing", map(url, one), canonical=BASE + K),
    P(K + "/varna", listing("Компания 18+ във Варна", varna, '<p class="small text-muted">Показани са 2 обяви.</p>'), "listing", map(url, varna)),
]
for x in ADS:
    pages.append(P(f"/obiava/{x['id']}/{x['slug']}", detail(x), "ad", [url(x)], text_language=x.get("tl")))
pages += [
    P(f"/obiava/{ADS[4]['id']}/{ADS[4]['slug']}?print=1", detail(ADS[4], True), "ad", [url(ADS[4])], canonical=url(ADS[4])),
    P(f"/obiava/{ADS[0]['id']}/{ADS[0]['slug']}?utm_source=fb&utm_medium=cpc", detail(ADS[0]), "ad", [url(ADS[0])], canonical=url(ADS[0])),
    P("/k/imoti", shell("Имоти под наем и продажба", '<h1 class="h4">Имоти</h1><div class="row row-cols-3 g-3">' + "".join(
        f'<div class="col"><div class="card"><img class="card-img-top" src="/thumbs/{i}_1.jpg" alt=""><div class="card-body"><h5 class="card-title fs-6"><a href="/obiava/{i}/{s}">{t}</a></h5></div>'
        f'<div class="card-footer small">{p} <b>{c}</b></div></div></div>' for i, s, t, p, c in FLATS) + "</div>", [("Начало", "/"), ("Имоти", "/k/imoti")]), "listing", relevant=False),
    P("/obiava/691200/dvustaen-mladost-4", ordinary(FLATS[0][2], "гр. София", FLATS[0][4], "Двустаен, 64 кв. м, трети етаж, южен. Обзаведен, с климатик. Приемаме семейство или студентки, без домашни "
      "любимци. Депозит един наем. Огледи всеки ден от 17 до 20 часа.", "Имоти", "/k/imoti", "0888 704 315"), "ad", relevant=False),
    P("/obiava/695018/tarsi-se-masazhistka-spa", ordinary("Търси се масажистка за спа център", "гр. Велинград", "1800 лв. заплата", "Четиризвезден хотел търси масажистка с диплома за работа на смени. "
      "Възраст до 45 години, английски е предимство. Осигуряваме настаняване и храна. Трудов договор.", "Работа", "/k/rabota", "0359 51 220"), "ad", relevant=False),
    P("/obiava/696644/bebeshka-kolichka", ordinary("Бебешка количка, запазена, 3 в 1", "гр. Плевен", "160 лв.", "Карана само едно лято. С чанта и дъждобран. Лично предаване или куриер.", "За дома", "/k/za-doma",
      "0884 310 992"), "ad", relevant=False),
    P("/reklama", shell("Платени услуги", """<h1 class="h4">Изведете обявата си напред</h1><table class="table"><thead><tr><th>Услуга</th><th>7 дни</th><th>30 дни</th></tr></thead>
<tbody><tr><td>TOP обява</td><td>9,90 лв.</td><td>29,90 лв.</td></tr><tr><td>VIP обява в „Компания 18+“</td><td>24 лв.</td><td>79 лв.</td></tr></tbody></table>
<p>Плащане с карта, ePay или SMS на кратък номер 1910.</p>"""), "static"),
    P("/usloviya", shell("Общи условия", "<h1 class='h4'>Общи условия</h1><p>Сайтът публикува обяви на трети лица. В раздел „Компания 18+“ могат да публикуват само пълнолетни лица за себе си. "
      "Обяви за чужди лица, без тяхното съгласие, се премахват и се предават на органите.</p><p>Личните данни се пазят 12 месеца.</p>"), "static"),
    P("/kontakti", shell("Контакти", f"<h1 class='h4'>Контакти</h1><address>Чардак Медия ЕООД<br>ЕИК 000000000<br>тел. 0700 20 771<br>office@{HOST}</address>"), "static"),
    P("/vhod", shell("Вход", '<div class="card mx-auto" style="max-width:24rem"><div class="card-body"><h1 class="h5">Вход в профила</h1><form method="post"><input class="form-control mb-2" name="email" placeholder="Имейл">'
      '<input class="form-control mb-2" type="password" name="p" placeholder="Парола"><button class="btn btn-success w-100">Влез</button></form><a href="/zabravena">Забравена парола</a></div></div>'), "static"),
    P("/obiava/698733/simona-sofia", shell("Обявата не е активна", f"""<div class="alert alert-info"><h1 class="h5">Обявата е изтрита от потребителя</h1><p>Обява № 698733 вече не е активна. Вижте други обяви:</p></div>
<div class="row row-cols-3 g-2">{card(ADS[0])}{card(ADS[3])}</div>"""), "error"),
    P("/obiava/999999999/x", shell("Страницата не е намерена", "<div class='text-center py-5'><h1>Опа!</h1><p>Такава страница няма. Проверете адреса или <a href='/'>започнете отначало</a>.</p></div>"), "error"),
]

SITE = WrittenSite(host=HOST, region="BG", pages=tuple(pages), ads=tuple(truth(x) for x in ADS),
                   note="facts only in prose; phone in two data attributes or in words; same template as flats; paid VIP/TOP; job ad for a masseuse")
