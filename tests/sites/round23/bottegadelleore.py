"""Italian marketplace on a shop system (PrestaShop-like): a person is a product, an hour is a combination, an agency is a brand.

Hard: product pages with itemprop price and JSON-LD offers (the cheapest only), combinations of duration and place in one JSON of data-product plus
a table in the description, features in <dl class="data-sheet">, 'in stock', 'add to cart', reference, a star rating that is
no age, related products, a gift card sold like a person, a brand page, a faceted category with ?q=, a sort variant, the shop's own number.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://bottegadelleore.example"
WORD = {"massage": "Massaggio", "tantra": "Tantra", "dinner_date": "Cena al ristorante", "travel": "Accompagnamento in viaggio", "overnight": "Notte intera", "couples": "Riceve coppie", "bath": "Bagno insieme",
        "dancing": "Ballo", "striptease": "Spogliarello", "role_play": "Giochi di ruolo", "business": "Eventi aziendali", "city_guide": "Guida della città", "cuddling": "Coccole", "duo": "Duo", "four_hands": "Massaggio a quattro mani", "fetish": "Fetish"}
TONGUE = {"it": "Italiano", "en": "Inglese", "es": "Spagnolo", "fr": "Francese", "de": "Tedesco", "ru": "Russo", "pt": "Portoghese", "ro": "Rumeno"}
LAND = {"IT": "Italia", "RO": "Romania", "BR": "Brasile", "CU": "Cuba", "RU": "Russia"}
TOWN = {"Bologna": "Bologna", "Genoa": "Genova", "Turin": "Torino", "Rimini": "Rimini", "Venice": "Venezia", "Cagliari": "Cagliari", "Padua": "Padova"}
TIME = {30: "30 minuti", 60: "1 ora", 90: "1 ora e mezza", 120: "2 ore", 240: "4 ore", 720: "Notte", 1440: "24 ore", 2880: "Weekend (48 ore)"}
SPOT = {"incall": "Da me", "outcall": "Da te", None: ""}

# id, slug, name, age, town, brand, cm, kg, land, tongues, offers, visits (in, out), hours, pictures, new/featured, combinations (minutes, price, place), short text, long text, truth
P = [
    (12, "giulia", "Giulia", 28, "Bologna", None, 170, 57, "IT", ["it", "en"], ["massage", "cuddling", "bath"], (True, False), "10:00 - 20:00", 4, True, [(30, 80, "incall"), (60, 140, "incall"), (120, 250, "incall")],
     "Bolognese, sorridente, senza fretta.", "Ricevo in un appartamento luminoso vicino ai viali, citofono con il mio nome. Lavoro da sola e rispondo sempre io al <b>375 921 7953</b>. Niente anonimi.",
     dict(provider_kind="independent", phones=["+393759217953"])),
    (17, "alba-rm", "Alba", 33, "Genoa", None, 164, 60, None, ["it", "fr"], ["tantra", "massage", "couples"], (True, True), None, 3, False, [(60, 120, "incall"), (90, 170, "incall"), (90, 220, "outcall")],
     "Tantra e ascolto, sul mare.", "Il mio studio è a Boccadasse. Coppie benvenute, anche alla prima esperienza. WhatsApp: <a href=\"https://wa.me/393248890574\">scrivimi</a>.", dict(handles=[{"kind": "whatsapp", "value": "+393248890574"}])),
    (21, "denisa", "Denisa", 24, "Rimini", "Agenzia Riviera", 172, 54, "RO", ["ro", "it", "en"], ["dancing", "striptease", "dinner_date"], (None, True), "18:00 - 04:00", 6, True, [(60, 180, "outcall"), (240, 550, "outcall")],
     "La nuova ballerina della nostra agenzia.", "Denisa arriva dalla Romania e balla da quando era bambina. Il nostro autista la accompagna nel tuo hotel in tutta la Riviera. Prenotazioni: Agenzia Riviera, 365 002 3132.", dict(provider_kind="agency", phones=["+393650023132"])),
    (24, "raissa-trans", "Raíssa", 30, "Turin", None, 178, 68, "BR", ["pt", "it", "es"], ["massage", "role_play", "fetish"], (True, False), "24h", 5, False, [(30, 70, None), (60, 130, None), (720, 600, None)],
     "Donna trans brasiliana a San Salvario.", "Sono Raíssa, donna trans, vengo da Recife e vivo in Italia da otto anni. Ricevo sempre, giorno e notte. Telefono 343.801.77.49, Instagram raissa.torino.br", dict(audience="trans", hours="24/7", phones=["+393438017749"],
          handles=[{"kind": "instagram", "value": "raissa.torino.br"}])),
    (29, "marco-ore", "Marco", 37, "Bologna", None, 185, 82, "IT", ["it", "de"], ["dinner_date", "massage", "travel", "couples"], (False, True), None, 2, False, [(60, 90, None), (240, 280, None), (2880, 1200, None)],
     "Per signore e coppie.", "Accompagno signore e coppie a cena, a teatro, in montagna. Per gli uomini non sono disponibile. marco chiocciola cartolina.example", dict(audience="man", handles=[{"kind": "email", "value": "marco@cartolina.example"}])),
    (33, "yadira", "Yadira", 35, "Padua", None, 166, 65, "CU", ["es", "it"], ["dancing", "massage"], (True, True), "11:00 - 23:00", 3, False, [(60, 100, "incall"), (60, 130, "outcall")],
     "Cubana, caliente y dulce.", "Hola, soy Yadira, cubana de Santiago. Vivo en Padua; del 20 al 24 de junio de 2025 estoy en Venecia. Llámame al +39 337 131 35 88, hablo español e italiano.", dict(text_language="es", phones=["+393371313588"],
          tour=[{"city": "Venice", "from": "2025-06-20", "to": "2025-06-24"}])),
    (38, "chiara-e-sole", "Chiara e Sole", None, "Venice", None, None, None, "IT", ["it", "en"], ["duo", "four_hands", "massage"], (True, None), None, 4, True, [(60, 280, None), (120, 500, None)],
     "Due amiche, un solo appuntamento.", "Chiara ha 26 anni, Sole ne ha 31. Si prenota soltanto in coppia, il prezzo è per tutte e due. Telegram @chiara_e_sole",
     dict(alias="Chiara", aliases_stated=["Chiara", "Sole"], age=26, ages_stated=[26, 31], audience="couple", handles=[{"kind": "telegram", "value": "chiara_e_sole"}])),
    (41, "irina-hostess", "Irina", 29, "Genoa", "Agenzia Riviera", 176, 58, "RU", ["ru", "en", "it"], ["business", "dinner_date", "travel", "city_guide"], (False, True), None, 5, False, [(120, 350, "outcall"), (720, 900, "outcall"), (1440, 1500, "outcall")],
     "Hostess e interprete per le tue serate.", "Irina è elegante e laureata in lingue. La trovi in Liguria; per fiere e congressi viaggia in tutta Europa. Prenotazioni: Agenzia Riviera, 365 002 3132.", dict(provider_kind="agency", phones=["+393650023132"])),
    (46, "donatella", "Donatella", 52, "Cagliari", None, 160, 70, None, ["it"], ["massage", "cuddling"], (True, False), None, 1, False, [(60, 60, None)],
     "Signora matura, casa tranquilla.", "Donatella, per uomini dai quarant'anni in su. La casa è al piano terra. Chiama dopo le 15, il numero è tre sei nove, otto sei otto, zero cinque sette quattro.", dict(phones=["+393698680574"])),
]
BRAND = {"Agenzia Riviera": "/brand/3-agenzia-riviera"}


def link(p):
    return f"/{p[0]}-{p[1]}.html"


def url(p):
    return ROOT + link(p)


def euro(x):
    return f"{x:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".") + " €"


def shell(title, body, page="product", extra=""):
    return f"""<!doctype html>
<html lang="it-IT"><head><meta charset="utf-8"><title>{title}</title>{extra}<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/themes/classic/assets/css/theme.css" type="text/css" media="all"></head>
<body id="{page}" class="lang-it country-it currency-eur layout-full-width page-{page} tax-display-enabled"><main><header id="header"><div class="header-banner">Spedizione dei buoni regalo gratuita</div><nav class="header-nav"><div id="contact-link">Chiamaci: <span>051 099 74 10</span></div>
<div class="user-info"><a href="/accesso">Accedi</a></div><div class="blockcart cart-preview inactive"><span class="hidden-sm-down">Carrello</span> <span class="cart-products-count">(0)</span></div></nav>
<div class="header-top"><a href="/"><img class="logo" src="/img/logo.png" alt="La Bottega delle Ore"></a><ul class="top-menu"><li class="category"><a href="/3-persone">Persone</a></li><li class="category"><a href="/8-regali">Regali</a></li><li class="cms-page"><a href="/content/4-chi-siamo">Chi siamo</a></li></ul></div></header>
<section id="wrapper"><div class="container"><nav class="breadcrumb"><ol><li><a href="/"><span>Home</span></a></li><li><a href="/3-persone"><span>Persone</span></a></li></ol></nav><div id="content-wrapper">{body}</div></div></section>
<footer id="footer"><div class="block-contact"><p class="h4">Informazioni negozio</p>La Bottega delle Ore Srl<br>Via Indipendenza 8, Bologna<br>Telefono: 051 099 74 10<br>Scrivici: negozio@bottegadelleore.example</div><a href="/content/2-note-legali">Note legali</a> <a href="/content/3-termini">Termini</a></footer></main></body></html>"""


def name(p):
    return f"{p[2]} - {TOWN[p[4]]}"


def mini(p):
    low = min(x for _, x, _ in p[15])
    return f"""<article class="product-miniature js-product-miniature" data-id-product="{p[0]}"><div class="thumbnail-container"><a href="{url(p)}" class="thumbnail product-thumbnail"><img src="{ROOT}/{p[0]}1-home_default/{p[1]}.jpg" alt="{name(p)}"></a>
<div class="product-description"><h2 class="h3 product-title"><a href="{url(p)}">{name(p)}</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prezzo">{euro(low)}</span></div></div>{'<ul class="product-flags"><li class="product-flag new">Nuovo</li></ul>' if p[14] else ''}</div></article>
"""


def product(p):
    num, slug, who, age, town, brand, cm, kg, land, tongues, offers, (inn, out), hours, pics, new, combos, short, long, _ = p
    low = min(x for _, x, _ in combos)
    ld = {"@context": "https://schema.org/", "@type": "Product", "name": name(p), "description": short, "category": "Persone", "sku": f"ORA-{num:04}", "offers": {"@type": "Offer", "priceCurrency": "EUR", "price": str(low), "availability": "https://schema.org/InStock"}}
    feats = ([("Età", f"{age} anni")] if age else []) + ([("Altezza", f"{cm} cm"), ("Peso", f"{kg} kg")] if cm else []) + [("Città", TOWN[town])] + ([("Paese di origine", LAND[land])] if land else []) + [("Lingue", ", ".join(TONGUE[t] for t in tongues))]
    feats += [("Servizi", ", ".join(WORD[o] for o in offers))] + ([("Riceve", "Sì" if inn else "No")] if inn is not None else []) + ([("Si sposta", "Sì" if out else "No")] if out is not None else []) + ([("Orario", hours)] if hours else [])
    sheet = "".join(f'<dt class="name">{k}</dt><dd class="value">{v}</dd>' for k, v in feats)
    shots = "".join(f'<li class="thumb-container js-thumb-container"><img class="thumb js-thumb" src="{ROOT}/{num}{n}-small_default/{slug}.jpg" data-image-large-src="{ROOT}/{num}{n}-large_default/{slug}.jpg" alt=""></li>' for n in range(1, pics + 1))
    table = "".join(f"<tr><td>{TIME[m]}</td><td>{SPOT[w]}</td><td>{euro(x)}</td></tr>" for m, x, w in combos)
    choose = "".join(f'<option value="{i}"{" selected" if i == 0 else ""}>{TIME[m]}{" / " + SPOT[w] if w else ""}</option>' for i, (m, x, w) in enumerate(combos))
    data = html.escape(json.dumps({"id_product": num, "name": name(p), "price": euro(low), "price_amount": low, "quantity": 99, "combinations": [{"attributes": [TIME[m]] + ([SPOT[w]] if w else []), "price": x} for m, x, w in combos]}, ensure_ascii=False))
    made = f'<div class="product-manufacturer"><label class="label">Marca</label> <span><a href="{BRAND[brand]}">{brand}</a></span></div>' if brand else ""
    i = P.index(p)
    return shell(name(p), f"""<section id="main"><div class="row product-container"><div class="col-md-6"><div class="images-container"><div class="product-images"><ul>{shots}</ul></div></div></div>
<div class="col-md-6"><h1 class="h1">{name(p)}</h1><div class="product-prices"><div class="current-price"><span class="current-price-value" content="{low}">{euro(low)}</span></div><div class="tax-shipping-delivery-label">Prezzo a partire da</div></div>
<div class="product-information"><div class="product-description"><p>{short}</p></div><div class="product-variants"><span class="control-label">Durata</span><select class="form-control" data-product-attribute="2" name="group[2]">{choose}</select></div>
<button class="btn btn-primary add-to-cart" data-button-action="add-to-cart">Aggiungi al carrello</button><span id="product-availability">Disponibile</span></div></div></div>
<div class="tabs"><div class="tab-pane fade in active" id="description"><div class="product-description"><p>{long}</p><table class="table-listino">{table}</table></div></div>
<div class="tab-pane" id="product-details" data-product="{data}">{made}<div class="product-reference"><label class="label">Riferimento</label> <span>ORA-{num:04}</span></div><section class="product-features"><p class="h6">Scheda tecnica</p><dl class="data-sheet">{sheet}</dl></section></div></div>
<div class="product-comments"><div class="grade-stars" data-grade="4.5"></div> 4,5 su 5 (18 recensioni)</div></section>
<section class="featured-products clearfix"><p class="h5 text-uppercase">Altri 2 prodotti della stessa categoria:</p><div class="products">{mini(P[i - 1])}{mini(P[i - 3])}</div></section>""", "product", f'<link rel="canonical" href="{url(p)}"><script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>')


def truth(p):
    num, slug, who, age, town, brand, cm, kg, land, tongues, offers, (inn, out), hours, pics, new, combos, short, long, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=who, aliases_stated=[who], age=age, ages_stated=[age] if age else [], text_language="it", provider_kind="unknown", city=town, country="IT", nationality=land, languages_spoken=list(tongues), services=list(offers),
               incall=inn, outcall=out, hours=hours.replace(" ", "") if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=(lambda m: m // 60 if m % 60 == 0 else m / 60)(max(m for m, _, _ in combos)), n_images=pics,
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, x, w in combos])
    row.update(deepcopy(more))
    return row


def listing(title, rows, foot=""):
    facets = '<div id="search_filters"><p class="h6">Filtra per</p><section class="facet"><p class="facet-title">Città</p><ul><li><a href="/3-persone?q=Citt%C3%A0-Bologna">Bologna <span class="magnitude">(2)</span></a></li><li><a href="/3-persone?q=Citt%C3%A0-Genova">Genova <span class="magnitude">(2)</span></a></li></ul></section></div>'
    return shell(title, f'{facets}<section id="main"><h1 class="h1">{title}</h1><div id="js-product-list-top"><p>Ci sono {len(rows)} prodotti.</p><a href="/3-persone?order=product.price.asc">Prezzo, da meno caro</a></div><div class="products row">{"".join(map(mini, rows))}</div><nav class="pagination">{foot}</nav></section>', "category")


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<section id="main"><h1>{title}</h1><section id="content" class="page-content">{body}</section></section>', "cms"), kind, "it", status=status)


ONE, TWO = P[:6], P[6:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
BOLOGNA, RIVIERA = [P[0], P[4]], [P[2], P[7]]
CAT = f"{ROOT}/3-persone"
PAGES = [
    WrittenPage(CAT, listing("Persone", ONE, '<a class="current" href="/3-persone">1</a> <a href="/3-persone?page=2">2</a>'), "listing", "it", ads=U1),
    WrittenPage(f"{CAT}?order=product.price.asc", listing("Persone", sorted(ONE, key=lambda p: min(x for _, x, _ in p[15]))), "listing", "it", ads=U1, canonical=CAT),
    WrittenPage(f"{CAT}?page=2", listing("Persone", TWO, '<a href="/3-persone">1</a> <a class="current" href="/3-persone?page=2">2</a>'), "listing", "it", ads=U2),
    WrittenPage(f"{CAT}?q=Citt%C3%A0-Bologna", listing("Persone", BOLOGNA), "listing", "it", ads=tuple(map(url, BOLOGNA)), canonical=CAT),
    WrittenPage(f"{ROOT}{BRAND['Agenzia Riviera']}", listing("Elenco dei prodotti per marca Agenzia Riviera", RIVIERA), "listing", "it", ads=tuple(map(url, RIVIERA))),
]
PAGES += [WrittenPage(url(p), product(p), "ad", "it", text_language=p[18].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[3])}?utm_source=volantino&utm_medium=qr", product(P[3]), "ad", "it", ads=(url(P[3]),), canonical=url(P[3])),
    plain("/8-regali/60-buono-regalo.html", "Buono regalo", "<p>Regala un'ora a chi vuoi: buono da 50,00 €, 100,00 € o 200,00 €, valido dodici mesi. Spedizione gratuita.</p><button>Aggiungi al carrello</button>"),
    plain("/", "La Bottega delle Ore", "<p>Il negozio dove si acquista tempo. Scegli la persona, scegli la durata, paga di persona. Sito riservato ai maggiori di 18 anni.</p><a href='/3-persone'>Entra</a>"),
    plain("/content/4-chi-siamo", "Chi siamo", "<p>Nati nel 2019 a Bologna. Pubblichiamo i profili di persone maggiorenni e non tratteniamo commissioni sugli incontri. Telefono 051 099 74 10, dal lunedì al venerdì dalle 9:00 alle 13:00.</p>"),
    plain("/content/6-vendi-con-noi", "Apri la tua vetrina", "<p>Vetrina base 15,00 € al mese, vetrina con servizio fotografico 25,00 €. Per le agenzie: marca propria, 10 prodotti, 90,00 € al mese.</p>"),
    plain("/content/3-termini", "Termini e condizioni", "<p>Il carrello non è un contratto: l'appuntamento si concorda con la persona. I profili sospetti vengono segnalati. Foro di Bologna.</p>"),
    plain("/accesso", "Accedi al tuo account", "<form><input name='email' placeholder='Email'><input type='password' name='password'><button>Accedi</button></form>"),
    plain("/9-samantha.html", "La pagina che stavi cercando non è stata trovata.", "<p>Questo prodotto non è più disponibile. Cerca nel nostro catalogo.</p>", "error", 404),
]

SITE = WrittenSite("bottegadelleore.example", "IT", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
