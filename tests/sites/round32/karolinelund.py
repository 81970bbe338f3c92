"""Danish woman's own site, made with a webshop system: her meetings are products with variants, beside books, oil and gift cards that she sells by post; a blog.

Hard: a meeting's sums stand in the options of a select and in the product's JSON (in øre), the shop's candle has the same lay-out and JSON; durations are variant names ('2 timer'), the place is a second
option ('Hos mig' / 'Hos dig'); facts about her are in one sentence of each page, worded anew; pages of towns with days, a page in which a friend writes, a meeting with both; number with spaces, without
and in words; a blog that tells sums, ages and towns; cart, account, shipping, reviews of the oil; the same product by collection path, by variant and in English.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://karolinelund.example"
PHONE = "+4526184390"


def dkk(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "DKK", "code_currency": None, "duration_min": minutes, "place": place}


def money(x):
    return f"{x:,}".replace(",", ".") + ",00 kr"


MIN = {"1 time": 60, "1½ time": 90, "2 timer": 120, "4 timer": 240, "En nat": 720, "Et døgn": 1440, "En weekend (48 timer)": 2880}
# path, heading, pictures, text, variants (duration, place in words, sum), truth
ADS = [
    ("/", "Karoline Lund", 4,
     "<p>Velkommen. Jeg hedder Karoline, er 38 år, 172 cm høj og vejer 65 kg. Jeg bor på Frederiksberg i København og arbejder helt for mig selv, uden bureau og uden mellemmand.</p><p>Jeg tilbyder selskab til middag, tantra, massage og knus. Du kan komme hjem til mig, eller jeg kan komme til dit hotel. "
     "Jeg taler dansk, engelsk og tysk.</p><p>Ring mellem 10:00 og 20:00 på 26 18 43 90, eller skriv til hej@karolinelund.example. SMS uden navn svarer jeg ikke på.</p><p>En time hos mig koster 1.800 kr, hos dig 2.300 kr.</p>", [],
     dict(age=38, city="Copenhagen", height_cm=172, weight_kg=65, languages_spoken=["da", "en", "de"], services=["dinner_date", "tantra", "massage", "cuddling"], incall=True, outcall=True, hours="10:00-20:00", max_duration_h=1, phones=[PHONE],
          handles=[{"kind": "email", "value": "hej@karolinelund.example"}], prices=[dkk(1800, 60, "incall"), dkk(2300, 60, "outcall")])),
    ("/products/middag-i-byen", "Middag i byen med Karoline", 2,
     "<p>Vi spiser et sted, du vælger, og jeg møder op til tiden. Jeg er 38, klæder mig pænt og kan begå mig ved et forretningsbord i København. Maden betaler du.</p><p>Spørgsmål? Ring 26184390.</p>", [("2 timer", None, 3200), ("4 timer", None, 5800)],
     dict(age=38, city="Copenhagen", services=["dinner_date", "business"], max_duration_h=4, phones=[PHONE], prices=[dkk(3200, 120), dkk(5800, 240)])),
    ("/products/tantra", "Tantra hos Karoline", 1,
     "<p>Langsom tantra på futon, i min egen lejlighed på Frederiksberg, København. Mænd, kvinder og par er velkomne. Elevator til døren, så kørestol er intet problem: gæster med handicap er velkomne her.</p>", [("1½ time", None, 2600), ("2 timer", None, 3300)],
     dict(city="Copenhagen", services=["tantra", "couples", "disabled_guests"], incall=True, max_duration_h=2, prices=[dkk(2600, 90), dkk(3300, 120)])),
    ("/products/massage", "Massage ved Karoline Lund", 1, "<p>Klassisk massage i København med varm olie. Vælg, om du kommer til mig, eller om jeg tager bordet med hjem til dig.</p>",
     [("1 time", "Hos mig", 1200), ("1 time", "Hos dig", 1700), ("1½ time", "Hos mig", 1700), ("1½ time", "Hos dig", 2200)],
     dict(city="Copenhagen", services=["massage"], incall=True, outcall=True, max_duration_h=1.5, prices=[dkk(1200, 60, "incall"), dkk(1700, 60, "outcall"), dkk(1700, 90, "incall"), dkk(2200, 90, "outcall")])),
    ("/products/rejsefaelle", "Karoline som rejsefælle", 3, "<p>Tag mig med til Skagen, Berlin eller til solen. Jeg bor i København og kan rejse med dags varsel. Billetter og værelse er dit bord. Passet er i orden, og jeg snorker ikke.</p>", [("Et døgn", None, 14000), ("En weekend (48 timer)", None, 24000)],
     dict(city="Copenhagen", services=["travel"], max_duration_h=48, prices=[dkk(14000, 1440), dkk(24000, 2880)])),
    ("/pages/aarhus", "Karoline i Aarhus 17.–20. juni", 1,
     "<p>Fra den 17. til den 20. juni 2025 bor jeg på et hotel ved åen i Aarhus. Der kan du besøge mig; jeg tager ikke ud i byen denne gang.</p><p>Massage og knus. En time 2.000 kr, to timer 3.800 kr. Nummeret er to-seks, atten, treogfyrre, halvfems.</p>", [],
     dict(city="Aarhus", services=["massage", "cuddling"], incall=True, outcall=False, max_duration_h=2, tour=[{"city": "Aarhus", "from": "2025-06-17", "to": "2025-06-20"}], phones=[PHONE], prices=[dkk(2000, 60), dkk(3800, 120)])),
    ("/pages/odense", "Karoline i Odense 26/6", 0, "<p>Torsdag den 26. juni er jeg i Odense for at se min mor, og om aftenen har jeg tid til en middag. Jeg kan også komme til dit hotel. To timer koster 3.400 kr. Skriv på Signal, 26 18 43 90.</p>", [],
     dict(city="Odense", services=["dinner_date"], outcall=True, max_duration_h=2, tour=[{"city": "Odense", "from": "2025-06-26", "to": "2025-06-26"}], phones=[PHONE], handles=[{"kind": "signal", "value": PHONE}], prices=[dkk(3400, 120)])),
    ("/pages/signe", "Min veninde Signe skriver", 2,
     "<p>Hej, det er Signe, der har lånt Karolines side. Jeg er 33 år, 165 cm, og er fra Malmø, så jeg er svensk, men taler også dansk og engelsk.</p><p>Jeg danser og laver striptease til private fester i København, en time for 2.500 kr. Jeg har ikke eget sted, men kommer gerne ud.</p><p>Kontakt: signe.danser på Instagram, eller 42 17 05 36.</p>", [],
     dict(alias="Signe", aliases_stated=["Signe"], age=33, city="Copenhagen", nationality="SE", height_cm=165, languages_spoken=["sv", "da", "en"], services=["dancing", "striptease", "party"], incall=False, outcall=True, max_duration_h=1,
          phones=["+4542170536"], handles=[{"kind": "instagram", "value": "signe.danser"}], prices=[dkk(2500, 60)])),
    ("/products/karoline-og-signe", "Karoline og Signe sammen", 2, "<p>Os to på én gang: Karoline (38) og Signe (33). Duo eller firehåndsmassage hos Karoline i København. Kan ikke bestilles samme dag.</p>", [("1 time", None, 4200), ("2 timer", None, 7800)],
     dict(aliases_stated=["Karoline", "Signe"], age=38, ages_stated=[38, 33], audience="couple", city="Copenhagen", services=["duo", "four_hands"], incall=True, max_duration_h=2, prices=[dkk(4200, 60), dkk(7800, 120)])),
]
EN_HOME = ("<p>Welcome. My name is Karoline, I am 38 years old, 172 cm tall and 65 kg. I live at Frederiksberg in Copenhagen and work all by myself, no agency, nobody in between.</p><p>I offer dinner company, tantra, massage and cuddling. You may visit me, or I come to your hotel. I speak Danish, English and German.</p>"
           "<p>Call between 10:00 and 20:00 on +45 26 18 43 90, or write to hej@karolinelund.example.</p><p>One hour at my place is 1.800 kr, at yours 2.300 kr.</p>")
GOODS = [("duftlys", "Duftlys, hyldeblomst", [("Lille", 95), ("Stort", 160)], "Støbt i mit køkken. Brænder i 40 timer."), ("massageolie", "Massageolie, 250 ml", [("Standard", 145)], "Mandel og citron. Karoline bruger den selv."),
         ("laeste-boeger", "Tre læste bøger", [("Krimi", 75), ("Romaner", 75)], "Jeg læser hurtigt og gemmer intet. Side 1 til slut, garanteret.")]


def url(a):
    return ROOT + a[0]


def shell(title, body, lang="da", canonical=None, extra=""):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    menu = ("Hjem", "Møder", "Butik", "Dagbog", "Kurv") if lang == "da" else ("Home", "Meetings", "Shop", "Diary", "Cart")
    items = "".join(f'<li><a href="{p}" class="header__menu-item link"><span>{m}</span></a></li>' for p, m in zip(("/", "/collections/moeder", "/collections/butik", "/blogs/dagbog", "/cart"), menu))
    return f"""<!doctype html><html class="no-js" lang="{lang}"><head><meta charset="utf-8"><title>{title} &ndash; Karoline Lund</title>{link}<meta property="og:site_name" content="Karoline Lund">{extra}<script>window.shopUrl='https://karolinelund.example';window.theme={{id:88120,currency:'DKK'}};</script></head>
<body class="gradient"><div class="announcement-bar"><p>Gratis fragt over 300 kr</p></div><div id="shopify-section-header" class="shopify-section"><header class="header"><ul class="list-menu">{items}</ul></header></div>
<main id="MainContent" class="content-for-layout">{body}</main><footer class="footer"><p>&copy; 2025, Karoline Lund. CVR 00000000</p><ul><li><a href="/policies/shipping-policy">Fragt</a></li><li><a href="/policies/terms-of-service">Betingelser</a></li><li><a href="/account/login">Log ind</a></li></ul></footer></body></html>"""


def photos(a):
    key = a[0].strip("/").replace("/", "-") or "hjem"
    return "".join(f'<li class="product__media-item"><img src="//cdn.karolinelund.example/files/{key}_{n}.jpg?v=1718" alt="" width="900"></li>' for n in range(1, a[2] + 1))


def form(handle, title, options):
    """The product's form: options (name, cents) and the JSON of its variants."""
    data = [{"id": 4410000 + 7 * i, "title": name, "price": price * 100, "available": True, "requires_shipping": False} for i, (name, price) in enumerate(options)]
    rows = "".join(f'<option value="{v["id"]}">{v["title"]} - {money(v["price"] // 100)}</option>' for v in data)
    low = min(p for _, p in options)
    return f"""<div class="price"><span class="visually-hidden">Normalpris</span><span class="price-item">{'Fra ' if len(options) > 1 else ''}{money(low)}</span></div><form action="/cart/add" method="post"><select name="id">{rows}</select><input type="number" name="quantity" value="1"><button>Læg i kurv</button></form>
<script type="application/json" data-product="{handle}">{json.dumps({"title": title, "variants": data}, ensure_ascii=False)}</script>"""


def page(a, lang="da", canonical=None):
    path, title, pics, text, variants, _ = a
    buy = form(path.split("/")[-1], title, [(f"{d} / {p}" if p else d, x) for d, p, x in variants]) if variants else ""
    body = f'<section class="product grid"><ul class="product__media-list">{photos(a)}</ul><div class="product__info"><h1 class="product__title">{title}</h1>{buy}<div class="product__description rte">{EN_HOME if lang == "en" else text}</div></div></section>'
    return shell(title, body, lang, canonical)


def goods(g):
    handle, title, options, text = g
    said = '<div class="spr-review"><h3>Dejlig duft</h3><span>Lone, 2. juni 2025</span><p>Karolines olie er den bedste, og den kom på to dage.</p></div>' if handle == "massageolie" else ""
    return shell(title, f'<section class="product grid"><ul class="product__media-list"><li class="product__media-item"><img src="//cdn.karolinelund.example/files/{handle}.jpg" alt=""></li></ul><div class="product__info"><h1 class="product__title">{title}</h1>{form(handle, title, options)}<div class="product__description rte"><p>{text}</p></div>{said}</div></section>')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias="Karoline", aliases_stated=["Karoline"], text_language="da", provider_kind="independent", country="DK", n_images=a[2])
    row.update(deepcopy(a[5]))
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def collection(title, tiles):
    cards = "".join(f'<li class="grid__item"><div class="card"><a href="{href}" class="full-unstyled-link"><img src="//cdn.karolinelund.example/files/{href.split("/")[-1]}_s.jpg" alt="">{name}</a><span class="price">{price}</span></div></li>' for href, name, price in tiles)
    return shell(title, f'<h1 class="collection-hero__title">{title}</h1><select name="sort_by"><option>Fremhævet</option><option>Pris, lav til høj</option></select><ul id="product-grid" class="grid">{cards}</ul>')


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="main-page-title">{title}</h1><div class="rte">{text}</div>'), kind, "da", **more)


MEET = [a for a in ADS if a[0].startswith("/products/")]
TILES = [(a[0], a[1], "Fra " + money(min(v[2] for v in a[4]))) for a in MEET]
PAGES = [WrittenPage(url(a), page(a), "ad", "da", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/en", page(ADS[0], "en"), "ad", "en", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{ROOT}/collections/moeder", collection("Møder", TILES), "listing", "da", ads=tuple(map(url, MEET))),
    WrittenPage(f"{ROOT}/collections/moeder?sort_by=price-ascending", collection("Møder", sorted(TILES, key=lambda t: int(t[2].split(",")[0][4:].replace(".", "")))), "listing", "da", ads=tuple(map(url, MEET)), canonical=f"{ROOT}/collections/moeder"),
    WrittenPage(f"{ROOT}/collections/moeder/products/tantra", page(ADS[2], canonical=url(ADS[2])), "ad", "da", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(f"{url(ADS[3])}?variant=4410007", page(ADS[3], canonical=url(ADS[3])), "ad", "da", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    WrittenPage(f"{ROOT}/collections/butik", collection("Butik", [(f"/products/{g[0]}", g[1], money(min(p for _, p in g[2]))) for g in GOODS]), "static", "da", relevant=False),
]
PAGES += [WrittenPage(f"{ROOT}/products/{g[0]}", goods(g), "static", "da", relevant=False) for g in GOODS]
PAGES += [
    plain("/blogs/dagbog", "Dagbog", '<article><h2><a href="/blogs/dagbog/toget-til-aarhus">Toget til Aarhus</a></h2><time datetime="2025-06-06">6. juni 2025</time></article><article><h2><a href="/blogs/dagbog/hvorfor-jeg-saelger-lys">Hvorfor jeg sælger lys</a></h2><time datetime="2025-05-14">14. maj 2025</time></article>'),
    plain("/blogs/dagbog/toget-til-aarhus", "Toget til Aarhus", "<time>6. juni 2025</time><p>Billetten kostede 349 kr, og manden ved siden af var 71 og havde aldrig set Storebælt i sol. Jeg gav ham min appelsin. Om elleve dage kører jeg igen.</p><h3>1 kommentar</h3><p><b>Bent:</b> Så ses vi i toget, jeg er 69 og bor i Vejle.</p>"),
    plain("/blogs/dagbog/hvorfor-jeg-saelger-lys", "Hvorfor jeg sælger lys", "<time>14. maj 2025</time><p>Fordi der skal ske noget med hænderne. Et kilo voks koster 80 kr og bliver til seks lys. Sidste år blev det til 112.</p>"),
    plain("/pages/god-tone", "God tone", "<p>Vær ren, ædru og venlig. Afbud samme dag koster halvdelen. Jeg tager hverken forudbetaling eller gavekort for møder. Er du under 25, så vent lidt endnu.</p>"),
    plain("/policies/shipping-policy", "Fragt", "<p>Lys og bøger sendes hver mandag og torsdag, 49 kr i Danmark, 99 kr til Sverige og Tyskland. Levering 2-4 hverdage.</p>", relevant=False),
    plain("/policies/terms-of-service", "Betingelser", "<p>Du har 14 dages fortrydelsesret på varer. Møder er ikke varer og kan ikke returneres. Siden er for voksne over 18 år.</p>"),
    plain("/cart", "Din kurv", "<p>Kurven er tom.</p><a href='/collections/butik'>Fortsæt med at handle</a>"),
    plain("/account/login", "Log ind", "<form><input type='email' placeholder='E-mail'><input type='password' placeholder='Adgangskode'><button>Log ind</button></form>"),
    plain("/pages/esbjerg", "404 Siden blev ikke fundet", "<p>Måske er turen forbi. <a href='/'>Tilbage til forsiden</a></p>", "error", status=404),
]

SITE = WrittenSite("karolinelund.example", "DK", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
