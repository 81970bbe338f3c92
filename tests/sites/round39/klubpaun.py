"""Serbian night club and house in Cyrillic on Joomla: a rota by day of the week, a page for each hostess, house prices on a page and in every profile.

Hard: everything is Cyrillic (also names: Милица is to be read as written), the rota is a table of names under weekdays with links, hours belong to the house and
stand in each profile, prices are in dinars with an approximate euro price in brackets, the house's number is written 064/..., job advertising for hostesses and a
drinks list look like offers, and one hostess is 'на одмору' with a date.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://klubpaun.example"
TEL, VIBER = "+381642715938", "+381642715938"
DAYS = ["Понедељак", "Уторак", "Среда", "Четвртак", "Петак", "Субота", "Недеља"]
TONGUE = {"sr": "српски", "en": "енглески", "ru": "руски", "de": "немачки", "bg": "бугарски", "ro": "румунски"}
SAY = {"massage": "масажа", "striptease": "стриптиз", "dancing": "плес", "bath": "купање у ђакузију", "couples": "парови", "role_play": "игра улога", "gfe": "искуство девојке", "party": "момачке вечери", "duo": "у двоје са колегиницом", "tantra": "тантра"}

# slug, name, age, land as written, code, cm, kg, tongues, services, days, pictures, words, prices (RSD, minutes), more truth
ROWS = [
    ("milica", "Милица", 27, "Србија", "RS", 170, 58, ["sr", "en"], ["massage", "striptease", "dancing"], [0, 2, 4], 3, "Милица је наша најстарија запослена по стажу, а најмлађа по духу. Воли столицу за шанком, гласан смех и госте који умеју да ћуте.", [(12000, 60), (7000, 30)], {}),
    ("tamara", "Тамара", 31, "Србија", "RS", 165, 60, ["sr", "de"], ["massage", "bath", "couples"], [1, 3, 5], 2, "Тамара је десет година живела у Бечу и добро говори немачки. Радо прима и парове.", [(12000, 60), (7000, 30), (22000, 120)], {}),
    ("kristina", "Кристина", 24, "Украјина", "UA", 174, 55, ["ru", "en"], ["striptease", "gfe"], [3, 4, 5, 6], 4, "Кристина је код нас од маја. Српски тек учи, разуме руски и енглески.", [(14000, 60), (8000, 30)], {}),
    ("desislava", "Десислава", 29, "Бугарска", "BG", 168, 57, ["bg", "sr"], ["massage", "tantra"], [0, 1], 2, "Мирна и насмејана. Тантра масажа по договору, са најавом дан раније.", [(15000, 90)], {}),
    ("sandra-i-jovana", "Сандра и Јована", 26, "Србија", "RS", None, None, ["sr"], ["duo", "party"], [4, 5], 2, "Сандра (26) и Јована (28) раде искључиво заједно, петком и суботом.", [(24000, 60)], dict(alias="Сандра", aliases_stated=["Сандра", "Јована"], ages_stated=[26, 28], audience="couple")),
    ("ruza", "Ружа", 38, "Румунија", "RO", 162, 66, ["ro", "sr"], ["role_play", "massage"], [2, 6], 1, "Зрела дама са смислом за игру улога. На одмору до 20. јуна.", [(10000, 60)], {}),
    ("ana", "Ана", 22, None, None, 160, 50, ["sr"], [], [], 0, "Ана тек почиње. Слике и распоред ускоро.", [], {}),
]
EUR = {7000: 60, 8000: 70, 10000: 85, 12000: 100, 14000: 120, 15000: 128, 22000: 188, 24000: 205}


def url(r):
    return f"{ROOT}/devojke/{r[0]}"


def dinars(x):
    return f"{x:,}".replace(",", ".") + f" дин. (око {EUR[x]} евра)"


def shell(title, body, kind="article"):
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="sr-rs" dir="ltr"><head><base href="{ROOT}/"><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title} - Клуб Паун</title><link href="/templates/protostar/css/template.css" rel="stylesheet"><link href="/media/jui/css/bootstrap.min.css" rel="stylesheet"></head>
<body class="site com_content view-{kind} no-layout no-task itemid-101"><div class="body"><div class="container"><header class="header" role="banner"><a class="brand pull-left" href="/"><img src="/images/paun-logo.png" alt="Клуб Паун"></a><div class="custom">Нови Сад, Темерински пут бб · улаз само за старије од 18 година</div></header>
<nav class="navigation"><ul class="nav menu nav-pills mod-list"><li class="item-101 default"><a href="/">Почетна</a></li><li class="item-102"><a href="/raspored">Распоред</a></li><li class="item-103"><a href="/devojke">Девојке</a></li><li class="item-104"><a href="/cenovnik">Ценовник</a></li><li class="item-105"><a href="/posao">Посао</a></li><li class="item-106"><a href="/kontakt">Контакт</a></li></ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div>{body}</main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Вечерас у клубу</h3><p>Диџеј Боле од 23 часа. Коктел дана: „Пауново перо“, 890 динара.</p></div></div></div></div></div>
<footer class="footer"><div class="container"><p>&copy; 2025 Клуб Паун · Сва права задржана · <a href="/pravila">Правила куће</a></p></div></footer></body></html>"""


def page(r):
    slug, name, age, land, code, cm, kg, tongues, offers, days, pics, words, prices, more = r
    facts = [("Године", f"{age}" if "ages_stated" not in more else "26 и 28"), ("Долази из", land), ("Висина", cm and f"{cm} цм"), ("Тежина", kg and f"{kg} кг"), ("Језици", ", ".join(TONGUE[t] for t in tongues)), ("Ради", ", ".join(DAYS[d].lower() for d in days)), ("Понуда", ", ".join(SAY[s] for s in offers))]
    dl = "".join(f'<li class="field-entry"><span class="field-label">{k}: </span><span class="field-value">{v}</span></li>' for k, v in facts if v)
    shots = "".join(f'<img src="/images/devojke/{slug}/{n}.jpg" alt="{name}" class="img-polaroid">' for n in range(1, pics + 1))
    money = "".join(f"<tr><td>{ {30: 'пола сата', 60: 'сат времена', 90: 'сат и по', 120: 'два сата'}[m]}</td><td>{dinars(x)}</td></tr>" for x, m in prices)
    money = f'<table class="table table-striped"><caption>Цене у клубу</caption>{money}</table>' if money else ""
    i = ROWS.index(r)
    return shell(name, f"""<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{name}</h2></div><dl class="article-info muted"><dt class="article-info-term">Детаљи</dt><dd class="category-name">Категорија: <a href="/devojke">Девојке</a></dd><dd class="hits">Погодака: {i * 211 + 940}</dd></dl>
<ul class="fields-container">{dl}</ul><div itemprop="articleBody"><p>{words}</p>{shots}{money}<p>Клуб Паун ради сваког дана од 20:00 до 04:00. Резервације: <strong>064/271-59-38</strong> (и Вајбер).</p></div>
<ul class="pager pagenav"><li class="previous"><a href="/devojke/{ROWS[i - 1][0]}" rel="prev">Претходна</a></li><li class="next"><a href="/devojke/{ROWS[(i + 1) % len(ROWS)][0]}" rel="next">Следећа</a></li></ul></div>""")


def truth(r):
    slug, name, age, land, code, cm, kg, tongues, offers, days, pics, words, prices, more = r
    row = deepcopy(AD)
    row.update(url=url(r), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sr", provider_kind="agency", city="Novi Sad", country="RS", nationality=code, languages_spoken=tongues, services=offers, incall=True if prices else None, hours="20:00-04:00", weight_kg=kg, height_cm=cm,
               max_duration_h=max(m for _, m in prices) / 60 if prices else None, n_images=pics, phones=[TEL], handles=[{"kind": "viber", "value": VIBER}],
               prices=[{"amount": x, "currency": "RSD", "code_currency": None, "duration_min": m, "place": "incall"} for x, m in prices])
    row.update(deepcopy(more))
    return row


def rota():
    body = "".join("<td>" + "<br>".join(f'<a href="/devojke/{r[0]}">{r[1]}</a>' for r in ROWS if d in r[9]) + "</td>" for d in range(7))
    return shell("Распоред", f'<div class="page-header"><h2>Распоред од 9. до 15. јуна</h2></div><table class="table table-bordered raspored"><thead><tr>{"".join(f"<th>{d}</th>" for d in DAYS)}</tr></thead><tbody><tr>{body}</tr></tbody></table><p>Распоред се мења. Позовите пре доласка: 064/271-59-38.</p>')


def items(rows):
    return "".join(f'<div class="item column-1"><div class="page-header"><h2 itemprop="name"><a href="/devojke/{r[0]}">{r[1]}</a></h2></div><div class="pull-left item-image"><img src="/images/devojke/{r[0]}/intro.jpg" alt=""></div><p>{r[11][:70]}…</p><p class="readmore"><a class="btn" href="/devojke/{r[0]}">Опширније: {r[1]}</a></p></div>' for r in rows)


def wp(path, html, kind, ads=(), canonical=None, status=200, relevant=True):
    return WrittenPage(ROOT + path, html, kind, "sr", ads=ads, canonical=canonical and ROOT + canonical, status=status, relevant=relevant)


def plain(path, title, body, kind="static", status=200):
    return wp(path, shell(title, f'<div class="item-page"><div class="page-header"><h2>{title}</h2></div>{body}</div>'), kind, status=status)


IN_ROTA = tuple(dict.fromkeys(url(r) for d in range(7) for r in ROWS if d in r[9]))
HOME = shell("Добро дошли", f'<div class="blog-featured"><h1>Добро дошли у Клуб Паун</h1><p>Највећи ноћни клуб у Војводини: бар, три сепареа, ђакузи и седам соба.</p><div class="items-row cols-3 row-0">{items(ROWS[:3])}</div></div>', "featured")
PAGES = [
    wp("/", HOME, "listing", tuple(map(url, ROWS[:3]))), wp("/raspored", rota(), "listing", IN_ROTA), wp("/raspored?tmpl=component&print=1", rota(), "listing", IN_ROTA, "/raspored"),
    wp("/devojke", shell("Девојке", f'<div class="blog"><h2>Девојке</h2>{items(ROWS[:4])}<div class="pagination"><a href="/devojke?start=4">2</a></div></div>', "category"), "listing", tuple(map(url, ROWS[:4]))),
    wp("/devojke?start=4", shell("Девојке", f'<div class="blog"><h2>Девојке</h2>{items(ROWS[4:])}<div class="pagination"><a href="/devojke">1</a></div></div>', "category"), "listing", tuple(map(url, ROWS[4:]))),
    *[wp(f"/devojke/{r[0]}", page(r), "ad", (url(r),)) for r in ROWS],
    wp("/devojke/kristina?fbclid=IwAR0pq77", page(ROWS[2]), "ad", (url(ROWS[2]),), "/devojke/kristina"),
    plain("/cenovnik", "Ценовник", "<table class='table'><tr><td>Улаз са пићем</td><td>1.500 дин.</td></tr><tr><td>Сепаре, пола сата</td><td>7.000 дин.</td></tr><tr><td>Соба, сат</td><td>од 10.000 дин.</td></tr><tr><td>Шампањац</td><td>9.800 дин.</td></tr></table>"),
    plain("/posao", "Посао", "<p>Потребне хостесе и плесачице, пунолетне, искуство није неопходно. Смештај обезбеђен, зарада недељно. Јавите се на 064/271-59-38.</p>"),
    plain("/kontakt", "Контакт", "<p>Клуб Паун, Темерински пут бб, Нови Сад. Телефон и Вајбер 064/271-59-38. info@klubpaun.example. Радно време: 20:00 – 04:00.</p>"),
    plain("/pravila", "Правила куће", "<ol><li>Улаз са личном картом.</li><li>Без фотографисања.</li><li>„Не“ значи не.</li></ol>"),
    plain("/devojke/nina", "404 - Страница није пронађена", "<p>Тражена страница не постоји. <a href='/'>Почетна</a></p>", "error", 404),
]

SITE = WrittenSite("klubpaun.example", "RS", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
