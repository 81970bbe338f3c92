"""Hungarian WooCommerce shop bent to profiles: each person is a 'product', a booking is a 'variation' that one puts into the basket.

Hard: the head of the product shows only a range of prices (or a struck-out one beside the new), the prices by duration and place stand escaped in
data-product_variations; facts in the attributes table of a tab; guests' reviews with other ages and prices; related products with prices, a free-delivery
banner, a voucher and an oil that are products too; article numbers that look like facts; order-by copies, an add-to-cart copy, a product out of stock.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://estikosar.example"
WHAT = {"massage": "Masszázs", "tantra": "Tantra", "four_hands": "Négykezes masszázs", "duo": "Duó", "couples": "Párok fogadása", "dinner_date": "Vacsorapartner", "travel": "Utazótárs", "business": "Üzleti események",
        "striptease": "Sztriptíz", "role_play": "Szerepjáték", "domination": "Domináció", "bath": "Közös fürdő", "cuddling": "Ölelkezés", "party": "Buli", "overnight": "Együtt töltött éjszaka", "fetish": "Fétis", "kissing": "Csók"}
TIME = {30: ("30-perc", "30 perc"), 60: ("1-ora", "1 óra"), 90: ("1-5-ora", "1,5 óra"), 120: ("2-ora", "2 óra"), 720: ("egesz-ejszaka", "Egész éjszaka"), 1440: ("24-ora", "24 óra")}
PLACE = {"incall": ("nalam", "Nálam"), "outcall": ("nalad", "Nálad")}
SELF, BOTH = "Csak nálam", "Nálam és nálad"

# slug, title, town (category), attributes, services, badges (checked, featured), pictures, prices [(minutes, place, Ft)], short text with contact, long text, reviews, truth
P = [
    ("reka-13-kerulet", "Réka", "Budapest", [("Életkor", "29"), ("Magasság", "171 cm"), ("Testsúly", "58 kg"), ("Nyelvtudás", "magyar, angol"), ("Hely", SELF), ("Elérhető", "11:00 – 20:00")], ["massage", "cuddling", "bath"], (True, True), 4,
     [(30, None, 15000), (60, None, 25000), (90, None, 35000)], '<a href="tel:+36704251227">Hívd Rékát!</a>', "Szia, Réka vagyok. A Lehel térnél várlak saját lakásomban, szállodába és házhoz nem megyek. A kávé a ház ajándéka.",
     [("Gábor", "Kedves, türelmes. Nekem, 52 évesen, ez számít."), ("Zsolt", "25 ezerért korrekt.")],
     dict(age=29, languages_spoken=["hu", "en"], incall=True, outcall=False, hours="11:00-20:00", height_cm=171, weight_kg=58, phones=["+36704251227"])),
    ("viktoria-debrecen", "Viktória", "Debrecen", [("Életkor", "34"), ("Magasság", "1,66 m"), ("Nyelvtudás", "magyar, román"), ("Hely", BOTH)], ["tantra", "massage", "couples"], (False, False), 2,
     [(60, "incall", 22000), (60, "outcall", 28000), (120, "incall", 40000), (120, "outcall", 50000)], "Telefon: 06 30 576 8536 (SMS-re nem válaszolok)",
     "Tíz éve masszírozok, ebből hatot Nagyváradon. Párokat is szeretettel fogadok, de kérlek, ezt előre jelezzétek.", [], dict(age=34, languages_spoken=["hu", "ro"], incall=True, outcall=True, height_cm=166, phones=["+36305768536"])),
    ("dalma-gyor-60-perc", "Dalma – 60 perc", "Győr", [("Életkor", "24"), ("Hely", SELF)], ["massage", "kissing"], (True, False), 3, [(60, None, 16000)], "Viber / hívás: 20/223-7188",
     "Bemutatkozó ár júniusban! Dalma vagyok, pécsi lány, most költöztem Győrbe. Nálam tiszta, új lakás, ingyenes parkolás.", [("Peti", "Én még 20 000-et fizettem, de így is megérte.")],
     dict(alias="Dalma", age=24, incall=True, outcall=False, phones=["+36202237188"], handles=[{"kind": "viber", "value": "+36202237188"}])),
    ("bogi-az-opal-ugynoksegtol", "Bogi az Opál ügynökségtől", "Budapest", [("Életkor", "26"), ("Magasság", "176 cm"), ("Testsúly", "57 kg"), ("Nyelvtudás", "magyar, német, angol"), ("Hely", "Csak nálad")], ["dinner_date", "travel", "business"],
     (True, True), 6, [(120, "outcall", 80000), (720, "outcall", 220000), (1440, "outcall", 400000)], "Foglalás az ügynökségnél: 06-30-257-4133", "Bogit sofőrünk viszi a szállodájába. Színházba, tárgyalásra vagy egy balatoni hétvégére egyaránt ideális partner.", [],
     dict(alias="Bogi", age=26, provider_kind="agency", languages_spoken=["hu", "de", "en"], incall=False, outcall=True, height_cm=176, weight_kg=57, phones=["+36302574133"])),
    ("timi-es-niki", "Timi és Niki", "Siófok", [("Életkor", "25 és 28"), ("Nyelvtudás", "magyar"), ("Elérhető", "16:00 – 02:00")], ["duo", "four_hands", "party"], (False, True), 5, [(60, None, 48000), (120, None, 85000)],
     'Írj: <a href="https://wa.me/36206561287">WhatsApp</a>', "Két barátnő a Balatonról! Timi (25) és Niki (28) csak együtt foglalható. A nyári szezonban vendégházban fogadunk, és a hajós bulikra is elmegyünk hozzátok.",
     [("Tomi", "Fergeteges este volt.")], dict(alias="Timi", aliases_stated=["Timi", "Niki"], age=25, ages_stated=[25, 28], audience="couple", languages_spoken=["hu"], incall=True, outcall=True, hours="16:00-02:00",
                                               handles=[{"kind": "whatsapp", "value": "+36206561287"}])),
    ("balazs-holgyeknek", "Balázs hölgyeknek", "Szeged", [("Életkor", "41"), ("Magasság", "184 cm"), ("Testsúly", "83 kg"), ("Hely", "Csak nálad"), ("Hirdető", "Magánszemély")], ["massage", "dinner_date", "couples"], (True, False), 1,
     [(60, "outcall", 14000), (120, "outcall", 26000)], "+36 20 758 8764 vagy balazs@masszorotthon.example", "Férfi masszőr, kizárólag hölgyekhez és párokhoz megyek, Szegeden és 20 km-es körzetében. Azon túl 150 Ft/km.", [],
     dict(alias="Balázs", age=41, audience="man", provider_kind="independent", incall=False, outcall=True, height_cm=184, weight_kg=83, phones=["+36207588764"], handles=[{"kind": "email", "value": "balazs@masszorotthon.example"}])),
    ("szandra-ts", "Szandra (transz)", "Pécs", [("Életkor", "31"), ("Magasság", "180 cm"), ("Hely", BOTH)], ["role_play", "fetish"], (False, False), 3, [(60, "incall", 24000), (60, "outcall", 30000)], "Telegram: @szandra_pecs",
     "Transz nő vagyok, nőies és nyugodt. Június 19. és 22. között Szegeden leszek, utána újra Pécsett.", [],
     dict(alias="Szandra", age=31, audience="trans", incall=True, outcall=True, height_cm=180, handles=[{"kind": "telegram", "value": "szandra_pecs"}], tour=[{"city": "Szeged", "from": "2025-06-19", "to": "2025-06-22"}])),
    ("amara", "Amara", "Budapest", [("Életkor", "27"), ("Nemzetiség", "nigériai"), ("Nyelvtudás", "angol, francia")], ["massage", "striptease"], (False, False), 4, [(30, None, 14000), (60, None, 23000)], "Call or Signal: +36 30 091 9792",
     "Hello, I am Amara, a warm African lady living in Budapest. You can visit me near Keleti station, I never travel. I speak English and French, no Hungarian, so please write slowly.", [],
     dict(age=27, text_language="en", nationality="NG", ethnicity="african", languages_spoken=["en", "fr"], incall=True, outcall=False, phones=["+36300919792"], handles=[{"kind": "signal", "value": "+36300919792"}])),
    ("magdi-miskolc", "Magdi, az érett hölgy", "Miskolc", [("Életkor", "55"), ("Időtartam", "1 óra"), ("Testsúly", "74 kg"), ("Hely", SELF), ("Elérhető", "08:00 – 16:00")], ["massage", "cuddling"], (True, False), 1, [(60, None, 10000)],
     "Számom: nulla hat húsz, három kilenc hat, nulla négy három hat", "Nyugdíj előtt álló, életvidám asszony várja magányos urak hívását. Az árban egy tea és egy jó beszélgetés is benne van.", [("Lajos bácsi", "68 évesen is szívesen látott vendég vagyok.")],
     dict(alias="Magdi", age=55, incall=True, outcall=False, hours="08:00-16:00", weight_kg=74, phones=["+36203960436"])),
    ("karma-urno", "Karma úrnő", "Székesfehérvár", [("Életkor", "38"), ("Nyelvtudás", "magyar, német"), ("Hely", SELF)], ["domination", "role_play"], (False, False), 2, [(60, None, 30000), (90, None, 42000)], "E-mail: karma@urno-studio.example, telefon nincs",
     "Stúdióm a belvárostól tíz percre van. Masszázst nem vállalok. Szabadságon vagyok július elsejéig, levélre addig is válaszolok.", [],
     dict(alias="Karma", age=38, languages_spoken=["hu", "de"], incall=True, outcall=False, handles=[{"kind": "email", "value": "karma@urno-studio.example"}])),
]
OLD = {"dalma-gyor-60-perc": 20000}
GONE = {"karma-urno"}


def url(p):
    return f"{ROOT}/termek/{p[0]}/"


def ft(x):
    return f'<span class="woocommerce-Price-amount amount"><bdi>{f"{x:,}".replace(",", "&nbsp;")}&nbsp;<span class="woocommerce-Price-currencySymbol">&#70;&#116;</span></bdi></span>'


def head_price(p):
    amounts = [x for *_, x in p[7]]
    if p[0] in OLD:
        return f'<del aria-hidden="true">{ft(OLD[p[0]])}</del> <ins>{ft(amounts[0])}</ins>'
    return ft(amounts[0]) if len(amounts) == 1 else f"{ft(min(amounts))} &ndash; {ft(max(amounts))}"


def shell(title, body, cls, lead=""):
    return f"""<!DOCTYPE html><html lang="hu-HU"><head><meta charset="UTF-8"><title>{title} - Esti Kosár</title>{lead}<meta name="generator" content="WooCommerce 8.9.1"><link rel="stylesheet" id="storefront-style-css" href="/wp-content/themes/storefront/style.css"></head>
<body class="{cls} theme-storefront woocommerce-active"><p class="woocommerce-store-notice demo_store">Ingyenes szállítás 30&nbsp;000 Ft felett (olajok, gyertyák)! <a href="#" class="woocommerce-store-notice__dismiss-link">Bezárás</a></p>
<div id="page"><header id="masthead"><a href="/" class="custom-logo-link">Esti Kosár</a><ul class="menu"><li><a href="/bolt/">Kínálat</a></li><li><a href="/hirdetoknek/">Hirdetőknek</a></li><li><a href="/kapcsolat/">Kapcsolat</a></li><li><a href="/fiokom/">Fiókom</a></li></ul>
<ul class="site-header-cart"><li><a href="/kosar/">{ft(0)} <span class="count">0 elem</span></a></li></ul></header><div id="content" class="site-content"><div class="col-full"><nav class="woocommerce-breadcrumb"><a href="/">Kezdőlap</a> / {title}</nav>{body}</div></div>
<footer id="colophon">Esti Kosár Kft., Budapest. Ügyfélszolgálat: 06 1 999 0148, info@estikosar.example. 18 éven felülieknek.</footer></div></body></html>"""


def loop(rows):
    return '<ul class="products columns-3">' + "".join(
        f'<li class="product type-product product_cat-{p[2].lower()} {"outofstock" if p[0] in GONE else "instock"}"><a href="/termek/{p[0]}/" class="woocommerce-LoopProduct-link"><img src="/wp-content/uploads/{p[0]}-300x400.jpg" alt="">'
        f'{"<span class=onsale>Akció!</span>" if p[0] in OLD else ""}<h2 class="woocommerce-loop-product__title">{p[1]}</h2><span class="price">{head_price(p)}</span></a>'
        f'<a href="?add-to-cart={700 + P.index(p)}" class="button">{"Opciók választása" if len(p[7]) > 1 else "Kosárba teszem"}</a></li>\n' for p in rows) + "</ul>"


def product(p):
    slug, title, town, attributes, services, (checked, top), pics, prices, short, text, reviews, _ = p
    number = 700 + P.index(p)
    placed = any(w for _, w, _ in prices)
    form = '<button type="submit" class="single_add_to_cart_button button">Kosárba teszem</button>'
    if len(prices) > 1:
        data = [{"variation_id": number * 10 + i, "attributes": {"attribute_pa_idotartam": TIME[m][0], **({"attribute_pa_helyszin": PLACE[w][0]} if w else {})}, "display_price": x, "display_regular_price": x, "is_in_stock": slug not in GONE,
                 "price_html": "", "sku": f"EK-{number}-{i}", "weight": "", "dimensions": {"length": "", "width": "", "height": ""}} for i, (m, w, x) in enumerate(prices, 1)]
        options = "".join(f'<option value="{TIME[m][0]}">{TIME[m][1]}</option>' for m in dict.fromkeys(m for m, *_ in prices))
        spots = "".join(f'<option value="{PLACE[w][0]}">{PLACE[w][1]}</option>' for w in dict.fromkeys(w for _, w, _ in prices if w))
        pick = f'<tr><th class="label"><label>Helyszín</label></th><td class="value"><select name="attribute_pa_helyszin"><option value="">Válassz egy opciót</option>{spots}</select></td></tr>' if placed else ""
        form = (f'<form class="variations_form cart" data-product_id="{number}" data-product_variations="{html.escape(json.dumps(data, ensure_ascii=True))}"><table class="variations"><tbody><tr><th class="label"><label>Időtartam</label></th>'
                f'<td class="value"><select name="attribute_pa_idotartam"><option value="">Válassz egy opciót</option>{options}</select></td></tr>{pick}</tbody></table>{form}</form>')
    marks = ('<span class="ek-badge ellenorzott">Ellenőrzött profil</span>' if checked else "") + ('<span class="ek-badge kiemelt">Kiemelt hirdetés</span>' if top else "")
    stock = '<p class="stock out-of-stock">Jelenleg nem foglalható</p>' if slug in GONE else '<p class="stock in-stock">Foglalható</p>'
    rows = "".join(f'<tr class="woocommerce-product-attributes-item"><th class="woocommerce-product-attributes-item__label">{k}</th><td class="woocommerce-product-attributes-item__value"><p>{v}</p></td></tr>'
                   for k, v in attributes + [("Kínálat", ", ".join(WHAT[s] for s in services))])
    shots = "".join(f'<div class="woocommerce-product-gallery__image"><a href="/wp-content/uploads/{slug}-{n}.jpg"><img src="/wp-content/uploads/{slug}-{n}-600x800.jpg" class="wp-post-image"></a></div>' for n in range(1, pics + 1))
    said = "".join(f'<li class="review"><div class="star-rating" role="img" aria-label="Értékelés: 5 / 5"></div><strong class="woocommerce-review__author">{who}</strong><div class="description"><p>{what}</p></div></li>' for who, what in reviews)
    i = P.index(p)
    cats = f'<span class="posted_in">Kategória: <a href="/kategoria/{town.lower()}/" rel="tag">{town}</a></span>'
    return shell(title, f"""<div id="product-{number}" class="product type-product product_cat-{town.lower()} {'product-type-variable' if len(prices) > 1 else 'product-type-simple'}">{marks}
<div class="woocommerce-product-gallery"><div class="woocommerce-product-gallery__wrapper">{shots}</div></div><div class="summary entry-summary"><h1 class="product_title entry-title">{title}</h1><p class="price">{head_price(p)}</p>
<div class="woocommerce-product-details__short-description"><p>{short}</p></div>{stock}{form}<div class="product_meta"><span class="sku_wrapper">Cikkszám: <span class="sku">EK-{number}</span></span> {cats}</div></div>
<div class="woocommerce-tabs"><ul class="tabs wc-tabs"><li>Leírás</li><li>További információk</li><li>Vélemények ({len(reviews)})</li></ul><div class="panel" id="tab-description"><h2>Leírás</h2><p>{text}</p></div>
<div class="panel" id="tab-additional_information"><h2>További információk</h2><table class="woocommerce-product-attributes shop_attributes">{rows}</table></div>
<div class="panel" id="tab-reviews"><ol class="commentlist">{said}</ol></div></div><section class="related products"><h2>Kapcsolódó termékek</h2>{loop([P[i - 1], P[i - 3]])}</section></div>""", "single-product")


def truth(p):
    slug, title, town, attributes, services, (checked, top), pics, prices, short, text, reviews, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=title, text_language="hu", provider_kind="unknown", city=town, country="HU", services=list(services), max_duration_h=max(m for m, *_ in prices) / 60, verified=checked, paid_placement=top,
               n_images=pics, prices=[{"amount": x, "currency": "HUF", "code_currency": None, "duration_min": m, "place": w} for m, w, x in prices])
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, foot, title="Kínálat"):
    return shell(title, f'<h1 class="woocommerce-products-header__title page-title">{title}</h1><p class="woocommerce-result-count">1&ndash;{len(rows)} termék, összesen 10 db</p><form class="woocommerce-ordering"><select name="orderby"><option value="menu_order">Alap rendezés</option>'
                 f'<option value="price">Rendezés: olcsótól a drágáig</option></select></form>{loop(rows)}<nav class="woocommerce-pagination">{foot}</nav>', "archive post-type-archive-product")


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<article class="page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>', "page"), kind, "hu")


ONE, TWO, BP = P[:6], P[6:], [p for p in P if p[2] == "Budapest"]
U1, U2, UB = tuple(map(url, ONE)), tuple(map(url, TWO)), tuple(map(url, BP))
FOOT = '<span class="page-numbers current">1</span> <a class="page-numbers" href="/bolt/page/2/">2</a>'
CHEAP = sorted(ONE, key=lambda p: min(x for *_, x in p[7]))
PAGES = [
    WrittenPage(f"{ROOT}/bolt/", listing(ONE, FOOT), "listing", "hu", ads=U1),
    WrittenPage(f"{ROOT}/bolt/?orderby=price", listing(CHEAP, FOOT), "listing", "hu", ads=U1, canonical=f"{ROOT}/bolt/"),
    WrittenPage(f"{ROOT}/bolt/page/2/", listing(TWO, '<a class="page-numbers" href="/bolt/">1</a> <span class="page-numbers current">2</span>'), "listing", "hu", ads=U2),
    WrittenPage(f"{ROOT}/kategoria/budapest/", listing(BP, "", "Budapest"), "listing", "hu", ads=UB),
]
PAGES += [WrittenPage(url(p), product(p), "ad", "hu", text_language=p[11].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[2])}?add-to-cart=702", product(P[2]).replace('<div id="product-', '<div class="woocommerce-message">&bdquo;Dalma &ndash; 60 perc&rdquo; a kosárba került. <a href="/kosar/">Kosár</a></div><div id="product-', 1), "ad", "hu",
                ads=(url(P[2]),), canonical=url(P[2])),
    WrittenPage(f"{url(P[1])}?attribute_pa_idotartam=2-ora&attribute_pa_helyszin=nalad", product(P[1]), "ad", "hu", ads=(url(P[1]),), canonical=url(P[1])),
    plain("/termek/ajandekutalvany/", "Ajándékutalvány", f"<p class='price'>{ft(10000)} &ndash; {ft(50000)}</p><p>Bármelyik profilnál felhasználható, 1 évig érvényes. E-mailben küldjük.</p><button>Kosárba teszem</button>"),
    plain("/termek/masszazsolaj-levendula-200-ml/", "Masszázsolaj, levendula, 200 ml", f"<p class='price'>{ft(3490)}</p><p>Hidegen sajtolt mandulaolaj. Súly: 0,25 kg. Méret: 18 cm. Készleten.</p><button>Kosárba teszem</button>"),
    plain("/kosar/", "Kosár", "<p class='cart-empty woocommerce-info'>A kosarad jelenleg üres.</p><a class='button' href='/bolt/'>Vissza a kínálathoz</a>"),
    plain("/hirdetoknek/", "Hirdetőknek", "<ul><li>Profil 30 napra: 6 900 Ft</li><li>Kiemelt hirdetés 7 napra: 3 500 Ft</li><li>Ellenőrzött jelvény: ingyenes, személyi igazolvánnyal</li></ul><p>A foglalásokból nem kérünk jutalékot.</p>"),
    plain("/kapcsolat/", "Kapcsolat", "<p>Esti Kosár Kft., 1136 Budapest. Ügyfélszolgálat 06 1 999 0148 (H–P 9–16). Kényszerre utaló jelet látsz? OKIT: 06 80 20 55 20, éjjel-nappal.</p>"),
    plain("/fiokom/", "Fiókom", "<h2>Bejelentkezés</h2><form class='woocommerce-form-login'><input name='username'><input type='password' name='password'><button>Bejelentkezés</button></form>"),
    plain("/termek/lilla-kecskemet/", "Hoppá! Az oldal nem található.", "<p>Ezen a címen nincs semmi. Próbáld meg a keresőt!</p><form role='search'><input type='search' placeholder='Termékek keresése&hellip;'></form>", "error"),
]

SITE = WrittenSite("estikosar.example", "HU", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
