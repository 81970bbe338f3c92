"""Ukrainian agency on a shop system (PrestaShop-like): every companion is a 'product' with a cart.

Hard: words of a shop all over (cart, in stock, quantity, reference, delivery), durations are options of a select with
their prices, Product JSON-LD, cover picture repeated among the thumbnails, combination ids in duplicate addresses, a
gift certificate among the products that is nobody, 'others of the same category', only the agency's telephone
apart from two companions who give their own, one text in Russian, some facts in a data sheet and some only in prose.
"""

import copy
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "trojanda-agency.example"
B = f"https://{HOST}"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "UAH", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


CATS = {3: ("kyiv", "Київ"), 4: ("regiony", "Інші міста")}
LONG = {30: "30 хвилин", 60: "1 година", 120: "2 години", 180: "3 години", 240: "4 години", 720: "Ніч (12 год)", 1440: "Доба (24 год)"}
# id, category, slug, name, data sheet, text, options (minutes, amount), pictures, verified, truth
ITEMS = [
    (12, 3, "alina", "Аліна", [("Вік", "24"), ("Зріст", "170 см"), ("Вага", "52 кг"), ("Мови", "українська, англійська")],
     "Аліна навчається в консерваторії й грає на арфі. Вона охоче складе вам товариство за вечерею або в опері, а масаж у її виконанні схожий на музику. Зустрічі у наших апартаментах на Печерську або у вашому готелі.",
     [(60, 3000), (120, 5500), (720, 15000)], 4, True,
     dict(age=24, city="Kyiv", height_cm=170, weight_kg=52, languages_spoken=["uk", "en"], services=["dinner_date", "massage"], incall=True, outcall=True)),
    (15, 3, "viktoria", "Вікторія", [("Зріст", "176 см"), ("Додано", "02.06.2025")],
     "Вікторії тридцять два. Колишня стюардеса, тому валіза завжди зібрана: супровід у поїздках Україною та за кордон, ділові переговори, виставки. Володіє англійською, німецькою та польською. Не приймає, тільки виїзд.",
     [(240, 9000), (1440, 28000)], 3, True,
     dict(age=32, city="Kyiv", height_cm=176, languages_spoken=["en", "de", "pl"], services=["travel", "business"], incall=False, outcall=True, posted_at="2025-06-02")),
    (18, 3, "solomia-bohdana", "Соломія та Богдана", [("Вік", "23 / 26"), ("Місто", "Київ")],
     "Дві подруги, одна зустріч. Соломії 23, Богдані 26, разом вони пропонують масаж у чотири руки і залюбки запрошують пари. Тільки в апартаментах агенції, виїзду немає.",
     [(60, 5500), (120, 10000)], 5, False,
     dict(alias="Соломія", aliases_stated=["Соломія", "Богдана"], age=23, ages_stated=[23, 26], audience="couple", city="Kyiv", services=["four_hands", "couples"], incall=True, outcall=False)),
    (21, 3, "madlen", "Мадлен", [("Вік", "45"), ("Графік", "12:00–21:00"), ("Додано", "19.05.2025")],
     "Пані Мадлен приймає на Подолі. Тантра, спільна ванна з пелюстками, неспішні обійми. Гості на інвалідних візках теж бажані: ліфт, широкі двері. Особистий номер пані Мадлен 067 412 80 95, агенція її не записує.",
     [(60, 2200), (120, 4000)], 2, True,
     dict(age=45, city="Kyiv", services=["tantra", "bath", "cuddling", "disabled_guests"], incall=True, hours="12:00-21:00", phones=["+380674128095"], posted_at="2025-05-19")),
    (22, 3, "dzhesika", "Джесіка", [("Вік", "27"), ("Зріст", "168 см"), ("Походження", "Нігерія")],
     "Джесіка приїхала до Києва вчитися на лікарку. Африканська врода, гучний сміх, танці до ранку. Ходить із гостями на вечірки й у клуби. Англійська для неї рідна.",
     [(180, 7000)], 3, False,
     dict(age=27, city="Kyiv", nationality="NG", ethnicity="african", height_cm=168, languages_spoken=["en"], services=["dancing", "party"])),
    (27, 4, "orysia-lviv", "Орися", [("Вік", "29"), ("Місто", "Львів"), ("Вага", "63 кг")],
     "Орися народилася у Львові й знає в ньому кожну браму: екскурсія з нею краща за будь-який путівник. Потім кава, ніжність і поцілунки. Приймає біля Стрийського парку, іноді їде до готелю. У неї 1 година коштує 2000 грн, на виїзді 2600 грн.",
     [], 2, True,
     dict(age=29, city="Lviv", weight_kg=63, services=["city_guide", "kissing"], incall=True, outcall=True, max_duration_h=1,
          prices=[P(2000, 60, "incall"), P(2600, 60, "outcall")])),
    (29, 4, "karina-odesa", "Карина", [("Возраст", "30"), ("Город", "Одесса"), ("Рост", "173 см")],
     "Карина — одесситка с характером, и говорить просит только по-русски. Ролевые игры, доминирование, фетиш: приходите с фантазией. Принимает на Французском бульваре круглосуточно. Пишите ей сами: Telegram @karina_od_rose, телефон +38 (093) 770-14-26.",
     [(60, 2500), (120, 4500)], 4, False,
     dict(age=30, text_language="ru", city="Odesa", height_cm=173, languages_spoken=["ru"], services=["role_play", "domination", "fetish"], incall=True, hours="24/7",
          phones=["+380937701426"], handles=[H("telegram", "karina_od_rose")])),
    (31, 4, "marta-tur", "Марта (гастролі)", [("Вік", "26"), ("Місто", "Харків")],
     "Марта подорожує. Харків: 6–13 червня 2025. Дніпро: 14–19 червня 2025. Полтава: 20–24 червня 2025. Стриптиз, масаж, гарний настрій. Зупиняється в готелях і приймає там, до вас також приїде.",
     [(60, 2400), (120, 4400)], 3, True,
     dict(alias="Марта", age=26, city="Kharkiv", services=["striptease", "massage"], incall=True, outcall=True,
          tour=[{"city": "Kharkiv", "from": "2025-06-06", "to": "2025-06-13"}, {"city": "Dnipro", "from": "2025-06-14", "to": "2025-06-19"},
                {"city": "Poltava", "from": "2025-06-20", "to": "2025-06-24"}])),
    (33, 4, "nazar", "Назар", [("Вік", "34"), ("Місто", "Вінниця"), ("Зріст", "188 см"), ("Вага", "90 кг"), ("Додано", "10.06.2025")],
     "Для пань: Назар, спокійний велетень. Ескорт на весілля, ювілеї та корпоративи, завжди в костюмі. За потреби сам кермує вашим авто.",
     [(180, 3500)], 1, False,
     dict(age=34, audience="man", city="Vinnytsya", height_cm=188, weight_kg=90, services=["escort", "party"], posted_at="2025-06-10")),
]


def path(i):
    return f"/{CATS[i[1]][0]}/{i[0]}-{i[2]}.html"


def url(i):
    return B + path(i)


def money(amount):
    return f"{amount:,}".replace(",", "\u00a0") + ",00\u00a0₴"


def frame(title, body, body_id):
    return f"""<!doctype html><html lang="uk-UA"><head><meta charset="utf-8"><title>{title} - Агенція Троянда</title><meta name="generator" content="PrestaShop"><link rel="stylesheet" href="/themes/classic/assets/css/theme.css"></head>
<body id="{body_id}" class="lang-uk country-ua currency-uah layout-full-width"><main><header id="header"><nav class="header-nav"><div id="_desktop_contact_link">Зателефонуйте нам: <span>+38 (044) 333 07 61</span></div><div id="_desktop_cart"><div class="blockcart cart-preview inactive"><i class="material-icons shopping_cart">shopping_cart</i><span>Кошик</span><span class="cart-products-count">(0)</span></div></div></nav>
<div class="header-top"><a href="/"><img class="logo img-fluid" src="/img/logo.png" alt="Агенція Троянда"></a><ul id="top-menu"><li id="category-3"><a href="/3-kyiv">Київ</a></li><li id="category-4"><a href="/4-regiony">Інші міста</a></li><li><a href="/content/2-umovy">Умови</a></li><li><a href="/kontakty">Контакти</a></li></ul><div id="search_widget"><input type="text" name="s" placeholder="Пошук у нашому каталозі"></div></div></header>
<section id="wrapper"><div class="container">{body}</div></section>
<footer id="footer"><div class="block_newsletter"><p>Отримуйте новини</p><input type="email" placeholder="Ваша ел. адреса"></div><div class="block-contact">Агенція Троянда, Київ<br>Телефон: <span>+38 (044) 333 07 61</span><br>Пошта: <a href="mailto:zapys@trojanda-agency.example">zapys@trojanda-agency.example</a></div></footer></main></body></html>"""


def miniature(i):
    price = f'<span class="price">{"від " if len(i[6]) > 1 else ""}{money(i[6][0][1])}</span>' if i[6] else '<span class="price">за домовленістю</span>'
    return f'<article class="product-miniature js-product-miniature" data-id-product="{i[0]}"><div class="thumbnail-container"><a href="{url(i)}" class="thumbnail product-thumbnail"><img src="/{i[0]}0-home_default/{i[2]}.jpg" alt="{i[3]}"></a><div class="product-description"><h2 class="h3 product-title"><a href="{url(i)}">{i[3]}</a></h2>{price}</div></div></article>'


CERT = '<article class="product-miniature js-product-miniature" data-id-product="9"><div class="thumbnail-container"><a href="/kyiv/9-podarunkovyi-sertyfikat.html" class="thumbnail product-thumbnail"><img src="/90-home_default/sertyfikat.jpg" alt="Подарунковий сертифікат"></a><div class="product-description"><h2 class="h3 product-title"><a href="/kyiv/9-podarunkovyi-sertyfikat.html">Подарунковий сертифікат</a></h2><span class="price">5\u00a0000,00\u00a0₴</span></div></div></article>'


def detail(i):
    pid, cat, slug, name, sheet, text, options, n, ok, _ = i
    cslug, cname = CATS[cat]
    flags = ('<li class="product-flag verified">Перевірено агенцією</li>' if ok else "") + ('<li class="product-flag new">Новинка</li>' if pid > 28 else "")
    thumbs = "".join(f'<li class="thumb-container"><img class="thumb js-thumb" data-image-large-src="/{pid}{k}-large_default/{slug}.jpg" src="/{pid}{k}-small_default/{slug}.jpg" alt=""></li>' for k in range(n))
    select = ('<div class="product-variants-item"><span class="control-label">Тривалість</span><select id="group_4" name="group[4]">' + "".join(
        f'<option value="{10 + k}"{" selected" if k == 0 else ""}>{LONG[m]} ({money(a)})</option>' for k, (m, a) in enumerate(options)) + "</select></div>") if options else ""
    price = f'<div class="current-price"><span class="current-price-value" content="{options[0][1]}">{money(options[0][1])}</span></div>' if options else '<div class="current-price">Ціна в описі</div>'
    cells = "".join(f'<dt class="name">{k}</dt><dd class="value">{v}</dd>' for k, v in sheet)
    ld = {"@context": "https://schema.org/", "@type": "Product", "name": name, "description": text[:60], "category": cname, "sku": f"TR-{pid:03d}", "brand": {"@type": "Brand", "name": "Троянда"}}
    if options:
        ld["offers"] = {"@type": "Offer", "priceCurrency": "UAH", "price": str(options[0][1]), "availability": "https://schema.org/InStock"}
    others = "".join(miniature(o) for o in [x for x in ITEMS if x[1] == cat and x[0] != pid][:3])
    body = f"""<nav class="breadcrumb"><ol><li><a href="/"><span>Головна</span></a></li><li><a href="/{cat}-{cslug}"><span>{cname}</span></a></li><li><span>{name}</span></li></ol></nav>
<section id="main"><div class="row product-container"><div class="col-md-6"><ul class="product-flags">{flags}</ul><div class="product-cover"><img class="js-qv-product-cover img-fluid" src="/{pid}0-large_default/{slug}.jpg" alt="{name}"></div><ul class="product-images js-qv-product-images">{thumbs}</ul></div>
<div class="col-md-6"><h1 class="h1">{name}</h1><div class="product-prices">{price}<div class="tax-shipping-delivery-label">Без передоплати</div></div>{select}
<div class="product-quantity"><input type="number" name="qty" value="1" min="1"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart">Замовити зустріч</button></div>
<span id="product-availability">В наявності</span><div class="blockreassurance">Анонімність гарантовано. Таксі по Києву: 250 ₴.</div></div></div>
<div class="tabs"><div class="tab-pane active" id="description"><div class="product-description"><p>{text}</p></div></div><div class="tab-pane" id="product-details"><div class="product-reference"><label>Артикул</label> <span>TR-{pid:03d}</span></div><section class="product-features"><p class="h6">Характеристики</p><dl class="data-sheet">{cells}</dl></section></div></div>
<section class="featured-products"><h2>Інші товари тієї ж категорії:</h2>{others}</section></section><script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>"""
    return frame(name, body, "product")


def listing(items, cat, extra="", pager=""):
    name = CATS[cat][1]
    return frame(name, f'<h1 class="h1">{name}</h1><div id="js-product-list-top">Сортувати: <a href="/{cat}-{CATS[cat][0]}?order=product.name.asc">Назва, А-Я</a></div><div id="js-product-list">{"".join(miniature(i) for i in items)}{extra}</div>{pager}', "category")


def truth(i):
    longest = max((m for m, _ in i[6]), default=None)
    facts = dict(alias=i[3], aliases_stated=[i[9].get("alias", i[3])], ages_stated=[i[9]["age"]], text_language="uk", prices=[P(a, m) for m, a in i[6]],
                 max_duration_h=longest and (longest / 60 if longest % 60 else longest // 60)) | i[9]
    return copy.deepcopy({**AD, "url": url(i), "provider_kind": "agency", "country": "UA", "n_images": i[7], "verified": i[8], **facts})


def plain(path_, title, body, kind="static", body_id="cms"):
    return WrittenPage(B + path_, frame(title, f'<section id="main"><h1>{title}</h1><div class="page-content">{body}</div></section>', body_id), kind, "uk")


K1, K2, R = [i for i in ITEMS if i[1] == 3][:3], [i for i in ITEMS if i[1] == 3][3:], [i for i in ITEMS if i[1] == 4]
PAGER = '<nav class="pagination"><a href="/3-kyiv">1</a> <a href="/3-kyiv?page=2">2</a></nav>'
SORTED = sorted(R, key=lambda i: i[3])
PAGES = [
    WrittenPage(f"{B}/3-kyiv", listing(K1, 3, CERT, PAGER), "listing", "uk", ads=tuple(url(i) for i in K1)),
    WrittenPage(f"{B}/3-kyiv?page=2", listing(K2, 3, "", PAGER), "listing", "uk", ads=tuple(url(i) for i in K2)),
    WrittenPage(f"{B}/4-regiony", listing(R, 4), "listing", "uk", ads=tuple(url(i) for i in R)),
    WrittenPage(f"{B}/4-regiony?order=product.name.asc", listing(SORTED, 4), "listing", "uk", ads=tuple(url(i) for i in SORTED), canonical=f"{B}/4-regiony"),
    *(WrittenPage(url(i), detail(i), "ad", "uk", i[9].get("text_language"), ads=(url(i),)) for i in ITEMS),
    WrittenPage(f"{B}/kyiv/12-40-alina.html", detail(ITEMS[0]), "ad", "uk", ads=(url(ITEMS[0]),), canonical=url(ITEMS[0])),
    WrittenPage(f"{B}/regiony/31-marta-tur.html?gclid=EAIaIQobChMI", detail(ITEMS[7]), "ad", "uk", ads=(url(ITEMS[7]),), canonical=url(ITEMS[7])),
    plain("/kyiv/9-podarunkovyi-sertyfikat.html", "Подарунковий сертифікат", "<p>Сертифікат на 5 000 ₴ дійсний пів року для будь-якої зустрічі. Надсилаємо поштою або в листі.</p>", body_id="product"),
    plain("/content/2-umovy", "Умови", "<p>Замовлення приймаємо з 10:00 до 23:00. Послугами агенції можуть користуватися лише повнолітні. Скасування не пізніше ніж за дві години.</p>"),
    plain("/kontakty", "Контакти", "<p>Агенція Троянда. +38 (044) 333 07 61, zapys@trojanda-agency.example. Київ, вул. Садова 3, офіс 8.</p>", body_id="contact"),
    plain("/content/5-vakansii", "Вакансії", "<p>Запрошуємо дівчат і хлопців від 20 років. Агенція бере на себе рекламу й телефон, ваша частка 65 %.</p>"),
    plain("/koshyk", "Кошик", "<p>У вашому кошику більше немає товарів.</p>", body_id="cart"),
    plain("/vhid", "Вхід до облікового запису", '<form><input name="email" type="email"><input name="password" type="password"><button>Увійти</button></form>', body_id="authentication"),
    plain("/kyiv/11-zlata.html", "Цей товар більше не доступний", "<p>Злата більше не співпрацює з агенцією. Перегляньте інших у категорії Київ.</p>", "error", "product"),
    plain("/regiony/99-nema.html", "Сторінку не знайдено", "<p>Перепрошуємо за незручності. Спробуйте пошук ще раз.</p>", "error", "pagenotfound"),
]
SITE = WrittenSite(HOST, "UA", tuple(PAGES), tuple(truth(i) for i in ITEMS), note="shop words, durations in a select, JSON-LD Product, certificate among products, agency's number")
