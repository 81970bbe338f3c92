"""Slovak chain of four massage parlours on a web shop system: every masseuse is a product with variants.

Hard: durations with their prices are options of a <select>, facts are 'product features', the branch with its number
stands on each product and is nobody's own, two products name a number of her own, a sold-out flag for one who is away, product reviews with stars and ages, JSON-LD of a Product
with a price without a duration, gift vouchers and oils sold as products beside them, a basket, sorting and coupon addresses, 'customers also bought'.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.oaza-dotyku.example"
BRANCH = {"Bratislava": ("Bratislava – Ružinov", "02/555 710 31", "bratislava"), "Košice": ("Košice – Staré Mesto", "055/555 62 08", "kosice"), "Žilina": ("Žilina", "041/555 33 90", "zilina"), "Nitra": ("Nitra", "037/555 19 47", "nitra")}
EN = {"Bratislava": "Bratislava", "Košice": "Kosice", "Žilina": "Zilina", "Nitra": "Nitra"}
DOES = {"massage": "klasická masáž", "tantra": "tantrická masáž", "four_hands": "masáž štyroch rúk", "couples": "masáž pre páry", "bath": "spoločný kúpeľ", "cuddling": "objímanie", "disabled_guests": "hostia na vozíku vítaní", "role_play": "hry na roly", "duo": "duo", "striptease": "striptíz"}


def o(minutes, amount, place=None):
    return (minutes, amount, place)


# number, slug, name, branch, age, cm, kg, tongues in words, does, options (minutes, amount, place), new, gone away, pictures, hours in words, text, further features, truth
ITEMS = [
    (118, "simona", "Simona", "Bratislava", 31, 170, 62, "slovenčina, angličtina", ["massage", "tantra"], [o(60, 80), o(90, 115), o(120, 150)], False, False, 3, "po–pia 10:00–19:00",
     "Simona pracuje v našej ružinovskej pobočke od roku 2019. Má jemné ruky a výbornú pamäť na mená.", [("Výjazd", "nie")], dict(languages_spoken=["sk", "en"], hours="10:00-19:00", outcall=False, max_duration_h=2)),
    (124, "kim-anh", "Kim Anh", "Bratislava", 36, 157, 49, "vietnamčina, slovenčina", ["massage", "bath"], [o(60, 75), o(90, 105)], False, False, 2, "denne 12:00–21:00",
     "Skúsená masérka z Hanoja. Tlak si nastavíte sami, stačí povedať.", [("Krajina pôvodu", "Vietnam"), ("Výjazd", "nie")], dict(nationality="VN", languages_spoken=["vi", "sk"], hours="12:00-21:00", outcall=False, max_duration_h=1.5)),
    (131, "barbora", "Barbora", "Bratislava", 25, 174, 58, "slovenčina, čeština, nemčina", ["massage", "striptease", "role_play"], [o(60, 95), o(60, 130, "outcall"), o(120, 230, "outcall")], True, False, 4, "ut–so 15:00–23:00",
     "Nová tvár v tíme! Barbora prijíma na pobočke a ako jediná chodí aj na hotely v centre. Objednať sa dá aj priamo: 0905 118 274.", [("Výjazd", "áno, hotely")],
     dict(languages_spoken=["sk", "cs", "de"], hours="15:00-23:00", outcall=True, max_duration_h=2, phones=["+421905118274"])),
    (102, "alzbeta", "Alžbeta", "Košice", 43, 165, 68, "slovenčina, maďarčina", ["massage", "disabled_guests", "cuddling"], [o(45, 45), o(60, 55)], False, False, 1, "po–št 9:00–16:00",
     "Diplomovaná fyzioterapeutka. Pobočka v Košiciach je bezbariérová, Alžbeta vám pomôže aj s prezutím.", [], dict(languages_spoken=["sk", "hu"], hours="09:00-16:00", max_duration_h=1)),
    (127, "viola", "Viola", "Košice", 28, 168, 57, "slovenčina, ukrajinčina, ruština", ["tantra", "massage", "couples"], [o(60, 70), o(120, 130)], False, True, 3, "st–ne 13:00–22:00",
     "Viola je do 15. júna na dovolenke. Od 17. do 20. júna 2025 ju nájdete ako hosťku v Žiline, potom opäť v Košiciach.", [("Krajina pôvodu", "Ukrajina")],
     dict(nationality="UA", languages_spoken=["sk", "uk", "ru"], hours="13:00-22:00", max_duration_h=2, tour=[{"city": "Zilina", "from": "2025-06-17", "to": "2025-06-20"}])),
    (129, "dominik", "Dominik", "Košice", 34, 182, 80, "slovenčina, angličtina", ["massage", "couples"], [o(60, 60), o(90, 85)], False, False, 1, "pia–ne 14:00–20:00",
     "Náš masér pre dámy a páry. Bývalý hokejista, dnes pokojný muž s veľkými dlaňami.", [], dict(audience="man", languages_spoken=["sk", "en"], hours="14:00-20:00", max_duration_h=1.5)),
    (110, "renata", "Renáta", "Žilina", 39, 169, 64, "slovenčina, poľština", ["massage", "bath", "tantra"], [o(60, 65), o(90, 90)], False, False, 2, "po, st, pia 11:00–18:00",
     "Renáta vedie žilinskú pobočku a masíruje v nej tri dni v týždni. Píšte jej na WhatsApp <a href=\"https://wa.me/421948205617\">0948 205 617</a>.", [("Výjazd", "nie")],
     dict(languages_spoken=["sk", "pl"], hours="11:00-18:00", outcall=False, max_duration_h=1.5, phones=["+421948205617"], handles=[{"kind": "whatsapp", "value": "+421948205617"}])),
    (133, "ema-a-klara", "Ema a Klára", "Nitra", 24, None, None, "slovenčina", ["four_hands", "duo"], [o(60, 140), o(90, 200)], True, False, 3, "štv–so 16:00–22:00",
     "Dve kolegyne, jeden stôl: Ema (24) a Klára (27) masírujú štyrmi rukami v rovnakom rytme. Objednávajú sa len spolu.", [],
     dict(alias="Ema", aliases_stated=["Ema", "Klára"], ages_stated=[24, 27], audience="couple", languages_spoken=["sk"], hours="16:00-22:00", max_duration_h=1.5)),
    (121, "jarmila", "Jarmila", "Nitra", 52, 163, 71, "slovenčina, nemčina", ["massage"], [o(30, 25), o(60, 45)], False, False, 1, "po–pia 8:00–14:00",
     "Najstaršia a najobľúbenejšia. Jarmila pracovala dvadsať rokov v kúpeľoch, jej masáž chrbta poznajú aj za riekou.", [], dict(languages_spoken=["sk", "de"], hours="08:00-14:00", max_duration_h=1)),
]
REVIEWS = {"simona": [("Peter K.", 5, "Presne o desiatej, voňavé uteráky. Mám 61 a chrbát ako nový."), ("J.", 4, "Trochu hlučná ulica.")], "dominik": [("Zuzana", 5, "Konečne masér, ktorý počúva.")]}


def url(x):
    return f"{ROOT}/maserky/{x[0]}-{x[1]}.html"


def shell(title, body, extra=""):
    menu = "".join(f'<li><a href="/pobocka/{s}">{n}</a></li>' for n, _, s in BRANCH.values())
    return f"""<!doctype html><html lang="sk"><head><meta charset="utf-8"><title>{title} | Oáza dotyku</title>{extra}</head><body id="product" class="lang-sk currency-eur">
<header id="header"><div class="header-nav"><span>Sieť masážnych salónov · 4 pobočky</span> <a href="/kosik">Košík <span class="cart-products-count">(0)</span></a> <a href="/prihlasenie">Prihlásiť sa</a></div>
<a class="logo" href="/">Oáza dotyku</a><ul class="top-menu"><li><a href="/maserky">Masérky</a><ul>{menu}</ul></li><li><a href="/darceky">Darčeky</a></li><li><a href="/blog">Blog</a></li><li><a href="/kontakty">Kontakty</a></li></ul><form id="search_widget"><input name="s" placeholder="Hľadať v obchode"></form></header>
<section id="wrapper"><div class="container">{body}</div></section>
<footer id="footer"><div class="block_newsletter"><p>5 € zľava na prvú návštevu za odber noviniek</p><input type="email" placeholder="Váš e-mail"></div><p>Oáza dotyku s.r.o., IČO 00 000 000 · obchod@oaza-dotyku.example</p></footer></body></html>"""


def money(x):
    return f"{x},00 €"


def mini(x):
    return f"""<article class="product-miniature js-product-miniature" data-id-product="{x[0]}"><a class="thumbnail" href="/maserky/{x[0]}-{x[1]}.html"><img src="/img/p/{x[0]}-home_default.jpg" alt="{x[2]}"></a><h3 class="product-title"><a href="/maserky/{x[0]}-{x[1]}.html">{x[2]}</a></h3>
<div class="product-price-and-shipping"><span class="price">od {money(min(m for _, m, _ in x[9]))}</span></div><ul class="product-flags">{'<li class="new">Novinka</li>' if x[10] else ''}{'<li class="out_of_stock">Momentálne nedostupná</li>' if x[11] else ''}</ul></article>\n"""


def product(x):
    no, slug, name, branch, age, cm, kg, tongues, does, options, new, gone, pics, hours, text, more, _ = x
    ld = json.dumps({"@context": "https://schema.org", "@type": "Product", "name": name, "sku": f"OD{no}", "brand": {"@type": "Brand", "name": "Oáza dotyku"}, "offers": {"@type": "Offer", "price": f"{options[0][1]}.00", "priceCurrency": "EUR"}}, ensure_ascii=False)
    where, phone, _ = BRANCH[branch]
    choice = "".join(f'<option value="{i + 1}">{m} min{" – výjazd" if w else ""} – {money(a)}</option>' for i, (m, a, w) in enumerate(options))
    facts = ([] if " a " in name else [("Vek", f"{age} rokov"), ("Výška", f"{cm} cm"), ("Váha", f"{kg} kg")]) + [("Jazyky", tongues), ("Ponuka", ", ".join(DOES[d] for d in does)), ("Pracovný čas", hours)] + more
    dl = "".join(f'<dt class="name">{k}</dt><dd class="value">{v}</dd>' for k, v in facts)
    shots = "".join(f'<li class="thumb-container"><img class="thumb js-thumb" src="/img/p/{no}-{n}-large.jpg" alt="{name}"></li>' for n in range(1, pics + 1))
    said = "".join(f'<div class="product-comment-list-item"><div class="star-content">{"★" * s}</div><p class="comment-author">{w}</p><p>{t}</p></div>' for w, s, t in REVIEWS.get(slug, []))
    i = ITEMS.index(x)
    return shell(name, f"""<div class="row product-container"><div class="col-md-6"><ul class="product-images">{shots}</ul></div><div class="col-md-6"><h1 class="h1">{name}</h1>{'<span class="flag new">Novinka</span>' if new else ''}
<div class="product-description-short"><p>{text}</p></div><form action="/kosik"><label>Trvanie</label><select id="group_1">{choice}</select><button class="add-to-cart"{' disabled' if gone else ''}>Rezervovať</button>{'<p id="product-availability">Momentálne nedostupná</p>' if gone else ''}</form>
<div class="branch-box"><strong>Pobočka {where}</strong><br>Rezervácie na recepcii: <a href="tel:{phone}">{phone}</a></div></div></div>
<div class="tabs"><section class="product-features"><h3>Údaje</h3><dl class="data-sheet"><dt class="name">Kód</dt><dd class="value">OD{no}</dd>{dl}</dl></section><section id="product-comments"><h3>Hodnotenia</h3>{said or '<p>Zatiaľ bez hodnotenia.</p>'}</section></div>
<section class="featured-products"><h2>Zákazníci si tiež vybrali</h2>{mini(ITEMS[i - 1])}{mini(ITEMS[i - 4])}<article class="product-miniature"><a href="/darceky/40-poukazka.html"><img src="/img/p/40-home_default.jpg" alt="Poukážka"></a><h3>Darčeková poukážka</h3><span class="price">50,00 €</span></article></section>""",
                 f'<script type="application/ld+json">{ld}</script>')


def truth(x):
    no, slug, name, branch, age, cm, kg, tongues, does, options, new, gone, pics, hours, text, more, facts = x
    row = deepcopy(AD)
    row.update(url=url(x), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sk", provider_kind="agency", city=EN[branch], country="SK", services=list(does), incall=True, height_cm=cm, weight_kg=kg, n_images=pics,
               prices=[{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, a, w in options])
    row.update(deepcopy(facts))
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1 class="h1">{title}</h1><div class="sort-by">Zoradiť: <a href="?order=product.price.asc">od najlacnejšej</a> <a href="?order=product.name.asc">podľa mena</a></div><div class="products">{"".join(map(mini, rows))}</div><nav class="pagination">{foot}</nav>')


def wp(path, html, kind, ads=(), **more):
    return WrittenPage(ROOT + path, html, kind, "sk", ads=tuple(ads), **more)


def plain(path, title, body, kind="static", **more):
    return wp(path, shell(title, f'<h1 class="h1">{title}</h1><div class="rte-content">{body}</div>'), kind, **more)


ALL = [url(x) for x in ITEMS]
PAGES = [
    wp("/maserky", listing(ITEMS, "Naše masérky a maséri", "Zobrazené 1–9 z 9"), "listing", ALL),
    wp("/maserky?order=product.price.asc", listing(sorted(ITEMS, key=lambda x: min(a for _, a, _ in x[9])), "Naše masérky a maséri", "Zobrazené 1–9 z 9"), "listing", ALL, canonical=f"{ROOT}/maserky"),
]
for key, (where, phone, slug) in BRANCH.items():
    rows = [x for x in ITEMS if x[3] == key]
    PAGES.append(wp(f"/pobocka/{slug}", listing(rows, f"Pobočka {where}", f"Recepcia {phone}"), "listing", [url(x) for x in rows]))
PAGES += [wp(url(x)[len(ROOT):], product(x), "ad", [url(x)]) for x in ITEMS]
PAGES += [
    wp("/maserky/131-barbora.html?utm_source=heureka", product(ITEMS[2]), "ad", [url(ITEMS[2])], canonical=url(ITEMS[2])),
    plain("/darceky", "Darčeky", '<article class="product-miniature"><h3><a href="/darceky/40-poukazka.html">Darčeková poukážka</a></h3><span class="price">50,00 €</span></article><article class="product-miniature"><h3><a href="/darceky/44-olej.html">Levanduľový olej 200 ml</a></h3><span class="price">12,90 €</span></article>'),
    plain("/darceky/40-poukazka.html", "Darčeková poukážka 50 €", "<p>Platí 6 mesiacov vo všetkých štyroch pobočkách na akúkoľvek masáž. Posielame e-mailom do hodiny.</p><dl class='data-sheet'><dt>Kód</dt><dd>P40</dd></dl><button>Do košíka</button>"),
    plain("/kosik", "Nákupný košík", "<p class='no-items'>Váš košík je prázdny. Poštovné: 0 €</p><a href='/maserky'>Pokračovať vo výbere</a>"),
    plain("/prihlasenie", "Prihlásenie", "<form><input type='email' placeholder='E-mail'><input type='password' placeholder='Heslo'><button>Prihlásiť</button></form>"),
    plain("/kontakty", "Kontakty", "<table>" + "".join(f"<tr><td>{w}</td><td>{t}</td><td>denne 8:00–23:00</td></tr>" for w, t, _ in BRANCH.values()) + "</table><p>Vedenie: obchod@oaza-dotyku.example</p>"),
    plain("/blog", "Blog", "<h3><a href='/blog/olej-alebo-krem'>Olej alebo krém?</a></h3><p>3. jún 2025</p><h3>Košice oslavujú päť rokov</h3><p>18. máj 2025</p>"),
    plain("/blog/olej-alebo-krem", "Olej alebo krém?", "<p>Pýtali sme sa Simony a Renáty. Olej klže dlhšie, krém sa rýchlejšie vstrebe. Fľaša stojí od 9 € a vydrží na desať masáží. Na 60 minút stačí 20 ml.</p>"),
    plain("/praca", "Práca u nás", "<p>Hľadáme masérky do Nitry: 8 € na hodinu a podiel, zmeny 8:00–14:00 alebo 16:00–22:00. Vek od 21 rokov. Volajte 037/555 19 47.</p>"),
    plain("/maserky/97-lenka.html", "Tento produkt už nie je k dispozícii", "<p>Ospravedlňujeme sa, stránka, ktorú hľadáte, neexistuje. Skúste vyhľadávanie.</p>", "error"),
]

SITE = WrittenSite("www.oaza-dotyku.example", "SK", tuple(PAGES), tuple(truth(x) for x in ITEMS), note=__doc__)
