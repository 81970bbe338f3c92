"""Bulgarian webshop system (OpenCart) bent to profiles: a product is a person, its options are durations with prices.

Hard: cart, stock, model numbers, brand and 'delivery' are words of a shop; the price at the top is the cheapest option ('от') or an old price
struck through beside a new one; JSON-LD Product with one offer; the specification tab holds the facts; 'Свързани продукти'; real goods (oil, a voucher) in the
same shop; orders go to WhatsApp, some products with a number of their own, the others to the shop's number; a list view and a grid view of a category.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vitosha-raf.example"
SHOP = "+359886148782"
TOWN = {"Sofia": ("София", "sofia"), "Plovdiv": ("Пловдив", "plovdiv"), "Varna": ("Варна", "varna"), "Burgas": ("Бургас", "burgas")}
DOES = {"massage": "масаж", "tantra": "тантра", "gfe": "гадже за една вечер (GFE)", "bath": "обща вана", "couples": "за двойки", "striptease": "стриптийз", "dinner_date": "вечеря", "travel": "пътуване", "dancing": "танци", "party": "партита", "role_play": "ролеви игри",
        "domination": "доминация", "cuddling": "гушкане", "duo": "дует", "four_hands": "масаж на четири ръце", "kissing": "целувки", "disabled_guests": "гости с увреждания"}
TONGUE = {"bg": "български", "en": "английски", "ru": "руски", "de": "немски", "uk": "украински", "tr": "турски", "es": "испански"}
LAND = {"BG": "българка", "UA": "украинка", "VE": "венецуелка", None: None}
MIN = {30: "30 минути", 60: "1 час", 90: "1 час и 30 минути", 120: "2 часа", 180: "3 часа", 720: "Цяла нощ", 1440: "24 часа"}


def bgn(amount, minutes, place=None):
    return {"amount": amount, "currency": "BGN", "code_currency": None, "duration_min": minutes, "place": place}


# product id, name, age, town, cm, kg, land, tongues, does, brand, in, out, hours, options, old price, own number, pictures, added, stock, text, more truth
ITEMS = [
    (141, "Деси", 28, "Sofia", 169, 57, "BG", ["bg", "en"], ["massage", "gfe", "bath"], "Самостоятелна", "да", "да", "11:00 - 22:00", {30: 90, 60: 150, 120: 280}, None, "+359889604476", 4, "05.06.2025", "В наличност",
     "Казвам се Деси. Чиста квартира до метростанция, посрещам те с кафе. Ходя и по хотели, цената е същата.", dict(hours="11:00-22:00")),
    (139, "Мануела", 33, "Plovdiv", 172, 64, "BG", ["bg", "tr"], ["massage", "tantra"], "Самостоятелна", "да", "не", "10:00 - 18:00", {60: 130, 90: 180}, 150, "+359889400031", 2, "02.06.2025", "В наличност",
     "Спокойно студио в Капана. Работя само с предварителен час, без изненади и без бързане.", dict(hours="10:00-18:00")),
    (136, "Габи", 21, "Varna", 163, 48, "BG", ["bg"], ["striptease", "dancing", "party"], "Агенция Сини вълни", "не", "да", "", {60: 200, 180: 500}, None, None, 5, "31.05.2025", "В наличност",
     "Габи е най-младото попълнение на нашата агенция. Танцува на ергенски партита, шофьорът ни я води и я взема.", dict()),
    (133, "Людмила", 38, "Burgas", 170, 66, "UA", ["uk", "ru", "bg"], ["massage", "cuddling", "disabled_guests"], "Самостоятелна", "да", "не", "09:00 - 17:00", {60: 100, 120: 190}, None, "+359898756610", 2, "28.05.2025", "В наличност",
     "Масажистка с диплом, на първия етаж съм и има рампа. Не говоря добре български, но се разбираме.", dict(hours="09:00-17:00")),
    (130, "Исабела", 26, "Sofia", 165, 58, "VE", ["es", "en"], ["massage", "striptease", "kissing"], "", "да", "да", "24/7", {30: 120, 60: 200, 720: 1200}, None, "+359877427189", 6, "08.06.2025", "В наличност",
     "Hola! Латиноамериканка, за първи път в България. До 14 юни 2025 съм в София, от 15 до 20 юни 2025 във Варна.",
     dict(ethnicity="latin", hours="24/7", tour=[{"city": "Sofia", "from": None, "to": "2025-06-14"}, {"city": "Varna", "from": "2025-06-15", "to": "2025-06-20"}])),
    (127, "Ралица и Яна", 29, "Sofia", None, None, "BG", ["bg", "en"], ["duo", "four_hands", "couples"], "Самостоятелна", "да", "да", "15:00 - 23:00", {60: 350, 120: 650}, None, "+359889727858", 3, "22.05.2025", "В наличност",
     "Ралица е на 29, Яна е на 35. Винаги сме двете и цените са за двете.", dict(alias="Ралица", aliases_stated=["Ралица", "Яна"], ages_stated=[29, 35], audience="couple", hours="15:00-23:00")),
    (124, "Мартин", 34, "Sofia", 186, 84, None, ["bg", "de", "en"], ["dinner_date", "travel", "dancing"], "Самостоятелна", "не", "да", "", {180: 300, 720: 800, 1440: 1500}, None, "+359878930995", 2, "19.05.2025", "В наличност",
     "Кавалер за дами. Театър, сватба, почивка: кажете къде и в какъв костюм. Господа, моля, не пишете.", dict(audience="man")),
    (119, "Госпожа Вера", 47, "Plovdiv", 175, None, None, ["bg", "de"], ["domination", "role_play"], "", "да", "не", "18:00 - 24:00", {60: 250}, None, "+359878797896", 1, "14.05.2025", "В наличност",
     "Строга, но справедлива. Масажи не правя и не обяснявам два пъти.", dict(hours="18:00-24:00")),
    (115, "Никол", 30, "Varna", 179, 71, "BG", ["bg", "en"], ["massage", "role_play", "couples"], "Самостоятелна", "да", "да", "13:00 - 21:00", {30: 100, 60: 160}, 180, "+359889769176", 3, "10.05.2025", "Изчерпан (на почивка)",
     "Транс жена, весела и дискретна. Връщам се на работа след празниците.", dict(audience="trans", hours="13:00-21:00")),
    (108, "Стефани", 25, "Sofia", 174, 60, None, ["bg", "en", "ru"], ["dinner_date", "party", "travel"], "Агенция Сини вълни", "не", "да", "", {120: 500, 180: 700, 720: 1800}, None, None, 4, "02.05.2025", "В наличност",
     "Стефани ще бъде вашата дама за вечерта в София. Поръчва се през агенцията поне 4 часа по-рано.", dict()),
]


def url(p):
    return f"{ROOT}/index.php?route=product/product&product_id={p[0]}"


def lv(amount):
    return f"{amount},00 лв." if amount < 1000 else f"{amount // 1000} {amount % 1000:03},00 лв."


def cost(p):
    low = lv(min(p[13].values()))
    return f'<span class="price-old"><s>{lv(p[14])}</s></span> <span class="price-new">{low}</span>' if p[14] else f"от {low}"


def tile(p):
    return (f'<div class="product-layout product-grid col-lg-3"><div class="product-thumb"><div class="image"><a href="{url(p).replace("&", "&amp;")}"><img src="/image/cache/catalog/p{p[0]}-228x228.jpg" alt="{p[1]}" class="img-responsive"></a></div>'
            f'<div class="caption"><h4><a href="{url(p).replace("&", "&amp;")}">{p[1]}</a></h4><p>{TOWN[p[3]][0]}, {p[2]} г.</p><p class="price">{cost(p)}</p></div><div class="button-group"><button onclick="cart.add(\'{p[0]}\')">Купи</button></div></div></div>')


def shell(title, body, extra=""):
    menu = "".join(f'<li><a href="/{slug}">{name}</a></li>' for name, slug in TOWN.values())
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="bg"><head><meta charset="UTF-8"><title>{title}</title><base href="{ROOT}/"><link href="catalog/view/theme/default/stylesheet/stylesheet.css" rel="stylesheet">{extra}</head>
<body class="common-home"><nav id="top"><a href="index.php?route=information/contact">088 614 8782</a> <a href="index.php?route=account/login">Вход</a> <button id="currency">лв. BGN</button></nav>
<header><div id="logo"><a href="/">Витоша Раф</a></div><div id="search"><input name="search" placeholder="Търсене"></div><div id="cart"><button>0 продукт(а) - 0,00 лв.</button></div></header>
<nav id="menu"><ul>{menu}<li><a href="/aksesoari">Аксесоари</a></li></ul></nav><div id="content" class="container">{body}</div>
<footer><h5>Информация</h5><a href="/dostavka">Доставка и поръчки</a> <a href="/usloviya">Условия</a> <a href="/za-prodavachi">За продавачи</a><h5>Обслужване</h5><p>Поръчки по WhatsApp: 088 614 8782, raf@vitosha-raf.example</p><p>Работи на OpenCart. Витоша Раф &copy; 2025</p></footer></body></html>"""


def product(p, related=True):
    no, name, age, town, cm, kg, land, tongues, does, brand, inn, out, hours, options, old, own, pics, added, stock, text, more = p
    ld = json.dumps({"@context": "https://schema.org", "@type": "Product", "name": name, "sku": f"VR-{no}", "offers": {"@type": "Offer", "priceCurrency": "BGN", "price": f"{min(options.values())}.00", "availability": "https://schema.org/InStock"}}, ensure_ascii=False)
    shots = "".join(f'<li class="image-additional"><a class="thumbnail" href="/image/cache/catalog/p{no}-{n}-800x800.jpg"><img src="/image/cache/catalog/p{no}-{n}-74x74.jpg" alt="{name}"></a></li>' for n in range(1, pics + 1))
    radios = "".join(f'<div class="radio"><label><input type="radio" name="option[{no}]" value="{m}"> {MIN[m]} ({lv(x)})</label></div>' for m, x in options.items())
    spec = [("Възраст", f"{age} години" if "и Яна" not in name else "29 и 35 години"), ("Ръст", f"{cm} см" if cm else None), ("Тегло", f"{kg} кг" if kg else None), ("Произход", LAND[land]), ("Езици", ", ".join(TONGUE[t] for t in tongues)), ("Град", TOWN[town][0]),
            ("Приема при себе си", inn), ("Идва при вас", out), ("Работно време", hours or None), ("Предлага", ", ".join(DOES[d] for d in does))]
    rows = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in spec if v)
    number = own or SHOP
    order = f'<a class="btn btn-success" href="https://wa.me/{number[1:]}?text={name.split()[0]}%20VR-{no}">Поръчай по WhatsApp</a>'
    maker = f"<li>Марка: {brand}</li>" if brand else ""
    i = ITEMS.index(p)
    also = f'<h3>Свързани продукти</h3><div class="row">{tile(ITEMS[i - 1])}{tile(ITEMS[i - 3])}</div>' if related else ""
    return shell(f"{name} - {TOWN[town][0]}", f"""<ul class="breadcrumb"><li><a href="/">Начало</a></li><li><a href="/{TOWN[town][1]}">{TOWN[town][0]}</a></li><li>{name}</li></ul>
<div class="row"><div class="col-sm-8"><ul class="thumbnails">{shots}</ul>
<ul class="nav nav-tabs"><li><a href="#tab-description">Описание</a></li><li><a href="#tab-specification">Спецификация</a></li><li><a href="#tab-review">Отзиви (0)</a></li></ul>
<div class="tab-content"><div id="tab-description"><p>{text}</p></div><div id="tab-specification"><table class="table table-bordered">{rows}</table></div></div></div>
<div class="col-sm-4"><h1>{name}</h1><ul class="list-unstyled">{maker}<li>Модел: VR-{no}</li><li>Наличност: {stock}</li><li>Добавен на: {added}</li></ul><ul class="list-unstyled price"><li><h2>{cost(p)}</h2></li></ul>
<div id="product"><h3>Продължителност</h3>{radios}{order}</div></div></div>{also}""", f'<script type="application/ld+json">{ld}</script>')


def truth(p):
    no, name, age, town, cm, kg, land, tongues, does, brand, inn, out, hours, options, old, own, pics, added, stock, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="bg", provider_kind="agency" if "Агенция" in brand else "independent" if brand else "unknown", city=town, country="BG", nationality=land, languages_spoken=list(tongues),
               services=list(does), incall=inn == "да", outcall=out == "да", height_cm=cm, weight_kg=kg, max_duration_h=max(options) / 60, n_images=pics, posted_at="-".join(reversed(added.split("."))),
               handles=[{"kind": "whatsapp", "value": own}] if own else [], prices=[bgn(x, m) for m, x in options.items()])
    row.update(deepcopy(more))
    return row


def category(rows, head, foot="", view="grid"):
    return shell(head, f'<h2>{head}</h2><div class="row"><select id="input-sort"><option>По подразбиране</option><option>Цена (ниска &gt; висока)</option></select> <select><option>15</option><option>25</option></select></div>'
                 f'<div class="row {view}">{"".join(map(tile, rows))}</div><ul class="pagination">{foot}</ul><p>Показани 1 до {len(rows)}</p>')


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h1>{title}</h1>{body}"), kind, "bg", relevant=relevant)


def own(rows):
    return tuple(map(url, rows))


BY = {t: [p for p in ITEMS if p[3] == t] for t in TOWN}
PAGES = [
    WrittenPage(f"{ROOT}/", category(ITEMS[:6], "Нови на рафта"), "listing", "bg", ads=own(ITEMS[:6])),
    WrittenPage(f"{ROOT}/sofia", category(BY["Sofia"], "София"), "listing", "bg", ads=own(BY["Sofia"])),
    WrittenPage(f"{ROOT}/sofia?sort=p.price&order=ASC", category(sorted(BY["Sofia"], key=lambda p: min(p[13].values())), "София"), "listing", "bg", ads=own(BY["Sofia"]), canonical=f"{ROOT}/sofia"),
    WrittenPage(f"{ROOT}/plovdiv", category(BY["Plovdiv"], "Пловдив"), "listing", "bg", ads=own(BY["Plovdiv"])),
    WrittenPage(f"{ROOT}/varna", category(BY["Varna"], "Варна"), "listing", "bg", ads=own(BY["Varna"])),
]
PAGES += [WrittenPage(url(p), product(p), "ad", "bg", ads=(url(p),)) for p in ITEMS]
PAGES += [
    WrittenPage(f"{url(ITEMS[1])}&utm_source=viber&utm_medium=group", product(ITEMS[1]), "ad", "bg", ads=(url(ITEMS[1]),), canonical=url(ITEMS[1])),
    plain("index.php?route=product/product&product_id=201", "Масло за масаж „Роза“, 250 мл", "<ul><li>Марка: Розова долина</li><li>Наличност: 14</li></ul><h2>18,90 лв.</h2><p>Студено пресовано, с аромат на роза. Доставка с куриер 5,90 лв.</p><button>Купи</button>"),
    plain("index.php?route=account/voucher", "Подаръчен ваучер", "<p>Ваучерът се изпраща по имейл. Стойности: 100,00 лв., 200,00 лв., 300,00 лв. Валиден е една година.</p><form><input name='to_name' placeholder='Име на получателя'></form>"),
    plain("index.php?route=checkout/cart", "Количка", "<p>Вашата количка е празна!</p><a href='/'>Продължи</a>"),
    plain("dostavka", "Доставка и поръчки", "<p>Избирате продължителност, натискате зеления бутон и пишете на WhatsApp. Плаща се на място, в брой. Никога не искаме аванс по EasyPay.</p>"),
    plain("usloviya", "Условия", "<p>Само за лица над 18 години. Сайтът е каталог и не посредничи. При съмнение за принуда се обадете на 112.</p>"),
    plain("za-prodavachi", "За продавачи", "<table class='table'><tr><td>Един продукт, 30 дни</td><td>40,00 лв.</td></tr><tr><td>Начална страница, 7 дни</td><td>25,00 лв.</td></tr><tr><td>Агенция, до 10 продукта</td><td>250,00 лв.</td></tr></table>"),
    plain("index.php?route=product/search&search=русе", "Търсене - русе", "<p>Няма продукти, които да отговарят на търсенето.</p>", "listing"),
    plain("index.php?route=product/product&product_id=97", "Продуктът не е намерен!", "<p>Продуктът не е намерен!</p><a href='/'>Продължи</a>", "error"),
]

SITE = WrittenSite("vitosha-raf.example", "BG", tuple(PAGES), tuple(truth(p) for p in ITEMS), note=__doc__)
