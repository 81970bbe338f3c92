"""Czech private club in Brno with a rota by weekday: WordPress with Elementor, a card per girl, a table 'Rozpis směn' for the week.

Hard: the girl's page has only a list of icons and a few lines, her shifts are chips of weekdays with one span of hours, the house's telephone is
in a box on each page and another one (the barman's) in the footer, the rota links names that are in no card, the club's entry fee and drinks are
no prices of hers, a day's rota page is a listing, and an English copy of two profiles stands under /en/.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.privat-jeseter.example"
DAYS = ["Po", "Út", "St", "Čt", "Pá", "So", "Ne"]
FULL = ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"]
ASCII = ["pondeli", "utery", "streda", "ctvrtek", "patek", "sobota", "nedele"]
DO = {"massage": "masáž", "bath": "společná koupel", "kissing": "líbání", "striptease": "striptýz", "tantra": "tantra", "domination": "dominance", "role_play": "hraní rolí", "couples": "páry", "duo": "duo s kolegyní", "cuddling": "mazlení", "four_hands": "čtyřruční masáž", "gfe": "GFE"}
DO_EN = {"massage": "massage", "bath": "bath together", "kissing": "kissing", "striptease": "striptease", "cuddling": "cuddling", "gfe": "GFE", "duo": "duo with a colleague", "couples": "couples"}
SPEAK = {"cs": "čeština", "en": "angličtina", "de": "němčina", "sk": "slovenština", "ru": "ruština", "uk": "ukrajinština"}
SPEAK_EN = {"cs": "Czech", "en": "English", "de": "German", "sk": "Slovak", "uk": "Ukrainian"}
HOUSE = "+420736402118"


def czk(amount, minutes):
    return {"amount": amount, "currency": "CZK", "code_currency": None, "duration_min": minutes, "place": "incall"}


# slug, name, age, cm, kg, origin (words, ISO), tongues, services, days, hours, prices (30, 60, 90), pictures, words, text language, new?
GIRLS = [
    ("adela", "Adéla", 25, 170, 56, ("Češka", "CZ"), ["cs", "en"], ["massage", "bath", "kissing"], [0, 2, 4], "10:00-22:00", (1300, 2200, 3200), 4, "Adélka je u nás od začátku. Usměvavá, klidná, zná dobrý vtip.", "cs"),
    ("vendy", "Vendy", 31, 166, 60, ("Češka", "CZ"), ["cs", "de"], ["massage", "domination", "role_play"], [1, 3], "12:00-24:00", (1500, 2500, None), 3, "Vendy má ráda pořádek a přesné hosty. Objednávejte den předem.", "cs"),
    ("simona", "Simona", 28, 163, 52, ("Slovenka", "SK"), ["sk", "cs", "en"], ["massage", "striptease", "gfe", "duo"], [3, 4, 5], "14:00-02:00", (1400, 2300, 3300), 5, "Simonka k nám jezdí z Trenčína na dlouhé víkendy. Duo dělá s Adélou.", "cs"),
    ("darina", "Darina", 24, 172, 55, ("Ukrajinka", "UA"), ["uk", "ru", "cs"], ["massage", "cuddling"], [0, 1, 2, 3, 4], "10:00-22:00", (1200, 2000, None), 3, "Darina je nová, česky rozumí, mluví pomalu. Prosíme o ohleduplnost.", "cs"),
    ("iva", "Iva", 46, 168, 72, ("Češka", "CZ"), ["cs"], ["tantra", "massage", "four_hands"], [1, 2], "9:00-17:00", (None, 1800, 2500), 2, "Iva je vyučená masérka. Tantra podle indické školy, žádný spěch.", "cs"),
    ("kristyna", "Kristýna", 29, 177, 62, ("Češka", "CZ"), ["cs", "en"], ["couples", "massage", "kissing", "bath"], [4, 5], "16:00-02:00", (1500, 2500, 3500), 4, "Kristýna zve i páry. Vysoká, sportovní, hraje volejbal.", "cs"),
    ("betty", "Betty", 35, 160, 58, (None, None), ["cs", "en", "de"], ["massage", "striptease"], [6], "14:00-22:00", (1300, 2200, None), 1, "Jen neděle. Betty přes týden studuje dálkově.", "cs"),
    ("zora", "Zora", 39, 165, 64, ("Slovenka", "SK"), ["sk", "cs"], ["gfe", "cuddling", "massage"], [0, 3], "10:00-20:00", (1300, 2100, 3000), 0, "Fotky Zora nechce, přijďte se podívat.", "cs"),
]
ENGLISH = {"simona": "Simona comes to us from Trenčín for long weekends. The duo is with Adéla.", "kristyna": "Kristýna welcomes couples too. Tall, sporty, plays volleyball."}


def path(g, lang="cs"):
    return f"/divky/{g[0]}/" if lang == "cs" else f"/en/girls/{g[0]}/"


def url(g, lang="cs"):
    return ROOT + path(g, lang)


def shell(title, here, body, lang="cs"):
    nav = [("/divky/", "Dívky"), ("/rozpis/", "Rozpis směn"), ("/cenik/", "Ceník"), ("/podnik/", "Podnik"), ("/kontakt/", "Kontakt")] if lang == "cs" else [("/en/", "Girls"), ("/cenik/", "Prices (CZ)")]
    items = "".join(f'<li class="menu-item menu-item-type-post_type menu-item-object-page menu-item-{41 + n}"><a href="{h}" class="elementor-item">{w}</a></li>' for n, (h, w) in enumerate(nav))
    return f"""<!doctype html>
<html lang="{"cs" if lang == "cs" else "en-GB"}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} - Privát Jeseter Brno</title><link rel="canonical" href="{ROOT}{here}" />
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"WebPage","@id":"{ROOT}{here}","name":"{title}","inLanguage":"{"cs" if lang == "cs" else "en-GB"}"}}]}}</script>
<link rel='stylesheet' id='elementor-frontend-css' href='/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.21.8' media='all' /><link rel='stylesheet' id='hello-elementor-css' href='/wp-content/themes/hello-elementor/style.min.css?ver=3.0.1' media='all' /><meta name="generator" content="WordPress 6.5.4" /></head>
<body class="page-template elementor-default elementor-template-full-width elementor-kit-6"><a class="skip-link screen-reader-text" href="#content">Přejít k obsahu</a>
<header data-elementor-type="header" class="elementor elementor-12 elementor-location-header"><div class="elementor-widget-theme-site-logo"><a href="/"><img src="/wp-content/uploads/2019/04/jeseter-logo.svg" alt="Privát Jeseter"></a></div><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">{items}</ul></nav>
<div class="wpml-ls"><a href="/" class="wpml-ls-link">Čeština</a> <a href="/en/" class="wpml-ls-link">English</a></div></header><div id="content" class="site-main">{body}</div>
<footer data-elementor-type="footer" class="elementor elementor-19 elementor-location-footer"><div class="elementor-widget-text-editor"><p>Privát Jeseter, Brno-Židenice. Otevřeno denně 10:00-02:00, v neděli 14:00-22:00. Bar: 549 118 207. Vstup od 18 let.</p></div></footer>
<div id="cookie-law-info-bar"><span>Web používá cookies. <a class="cli_action_button">Souhlasím</a></span></div></body></html>"""


def widget(kind, html):
    return f'<div class="elementor-element elementor-widget elementor-widget-{kind}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{html}</div></div>'


def card(g, lang="cs"):
    img = f'<img width="300" height="400" src="/wp-content/uploads/{g[0]}-1-300x400.jpg" class="attachment-medium" alt="{g[1]}" loading="lazy">' if g[11] else '<img src="/wp-content/uploads/2019/04/bez-fotky.png" alt="">'
    return f'<article class="elementor-post elementor-grid-item post type-divka"><a class="elementor-post__thumbnail__link" href="{path(g, lang)}"><div class="elementor-post__thumbnail">{img}</div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{path(g, lang)}">{g[1]}</a></h3></div></article>'


def grid(rows, lang="cs"):
    return widget("posts", f'<div class="elementor-posts-container elementor-posts elementor-grid">{"".join(card(g, lang) for g in rows)}</div>')


def money(n):
    return f"{n:,}".replace(",", " ") + " Kč"


def profile(g, lang="cs"):
    slug, name, age, cm, kg, origin, tongues, services, days, hours, prices, pics, words = g[:13]
    cs = lang == "cs"
    gallery = "".join(f'<figure class="gallery-item"><a href="/wp-content/uploads/{slug}-{n}.jpg" data-elementor-open-lightbox="yes"><img src="/wp-content/uploads/{slug}-{n}-768x1024.jpg" alt="" decoding="async"></a></figure>' for n in range(1, pics + 1))
    facts = [("fa-birthday-cake", f"{age} let" if cs else f"{age} years old"), ("fa-ruler-vertical", f"{cm} cm"), ("fa-weight", f"{kg} kg")] + ([("fa-flag", origin[0] if cs else {"CZ": "Czech", "SK": "Slovak"}[origin[1]])] if origin[0] else []) + [("fa-comments", ", ".join((SPEAK if cs else SPEAK_EN)[t] for t in tongues))]
    icons = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas {i}"></i></span><span class="elementor-icon-list-text">{w}</span></li>' for i, w in facts)
    chips = "".join(f'<span class="den{" ma" if n in days else ""}">{d}</span>' for n, d in enumerate(DAYS) if n in days) if cs else ", ".join(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][n] for n in days)
    rows = "".join(f"<tr><td>{m} min</td><td>{money(x)}</td></tr>" for m, x in zip((30, 60, 90), prices) if x)
    parts = [widget("heading", f'<h1 class="elementor-heading-title">{name}</h1>'), widget("image-gallery", f'<div class="gallery gallery-columns-3">{gallery}</div>') if pics else "", widget("icon-list", f'<ul class="elementor-icon-list-items">{icons}</ul>'), widget("text-editor", f"<p>{words if cs else ENGLISH[slug]}</p>"),
             widget("heading", f"<h2>{'Co u mě najdete' if cs else 'What I offer'}</h2>"), widget("text-editor", "<p>" + " • ".join((DO if cs else DO_EN)[s] for s in services) + "</p>"), widget("heading", f"<h2>{'Směny' if cs else 'Shifts'}</h2>"), widget("text-editor", f'<p class="smeny">{chips} <b>{hours}</b></p>'),
             widget("heading", f"<h2>{'Ceny u nás v privátu' if cs else 'Prices at our house'}</h2>"), widget("text-editor", f"<table><tbody>{rows}</tbody></table>"), widget("call-to-action", f'<div class="elementor-cta"><div>{"Objednat návštěvu" if cs else "Book a visit"}</div><a class="elementor-button" href="tel:{HOUSE}">736 402 118</a></div>')]
    return shell(name + (", Brno" if cs else ", Brno (EN)"), path(g, lang), f'<section class="elementor-section"><div class="elementor-container">{"".join(parts)}</div></section><section class="elementor-section">{widget("heading", "<h2>" + ("Další dívky" if cs else "More girls") + "</h2>")}{grid([x for x in GIRLS if x is not g and (cs or x[0] in ENGLISH)][:2], lang)}</section>', lang)


def truth(g, lang="cs"):
    slug, name, age, cm, kg, origin, tongues, services, _, hours, prices, pics = g[:12]
    own = [czk(x, m) for m, x in zip((30, 60, 90), prices) if x]
    row = deepcopy(AD)
    row.update(url=url(g, lang), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language=lang, provider_kind="agency", city="Brno", country="CZ", nationality=origin[1], languages_spoken=list(tongues), services=list(services), incall=True, hours=hours, height_cm=cm, weight_kg=kg,
               max_duration_h=max(p["duration_min"] for p in own) / 60, n_images=pics, phones=[HOUSE], prices=own)
    return row


def rota():
    head = "".join(f"<th>{d}</th>" for d in FULL)
    rows = "".join("<tr><th>" + (f'<a href="{path(g)}">{g[1]}</a>') + "</th>" + "".join(f"<td>{g[9] if n in g[8] else '–'}</td>" for n in range(7)) + "</tr>" for g in GIRLS)
    return f'<table class="tablepress tablepress-id-2"><thead><tr><th></th>{head}</tr></thead><tbody>{rows}<tr><th>Lucie (dovolená)</th>{"<td>–</td>" * 7}</tr></tbody></table>'


def plain(here, title, body, kind="static", status=200, ads=()):
    return WrittenPage(ROOT + here, shell(title, here, widget("heading", f"<h1>{title}</h1>") + widget("text-editor", body)), kind, "cs", status=status, ads=ads)


ALL = tuple(map(url, GIRLS))
EN = [g for g in GIRLS if g[0] in ENGLISH]
HOME = shell("Privát Jeseter", "/", widget("heading", "<h1>Privát Jeseter, Brno</h1>") + widget("text-editor", "<p>Malý klidný podnik v Židenicích. Parkování ve dvoře, sprcha, kafe.</p>") + grid(GIRLS))
PAGES = [
    WrittenPage(f"{ROOT}/", HOME, "listing", "cs", ads=ALL),
    WrittenPage(f"{ROOT}/?fbclid=IwY2xjawJ9", HOME, "listing", "cs", ads=ALL, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/divky/", shell("Dívky", "/divky/", grid(GIRLS)), "listing", "cs", ads=ALL),
    plain("/rozpis/", "Rozpis směn 9.–15. června", rota(), "listing", ads=ALL),
]
for n in (2, 4):
    today = [g for g in GIRLS if n in g[8]]
    PAGES.append(WrittenPage(f"{ROOT}/rozpis/{ASCII[n]}/", shell(f"Dnes u nás: {FULL[n]}", f"/rozpis/{ASCII[n]}/", widget("heading", f"<h1>{FULL[n].capitalize()}</h1>") + grid(today)), "listing", "cs", ads=tuple(map(url, today))))
PAGES += [WrittenPage(url(g), profile(g), "ad", "cs", ads=(url(g),)) for g in GIRLS]
PAGES += [WrittenPage(url(g, "en"), profile(g, "en"), "ad", "en", ads=(url(g, "en"),)) for g in EN]
PAGES += [
    WrittenPage(f"{ROOT}/en/", shell("Girls", "/en/", widget("heading", "<h1>Jeseter, a private house in Brno</h1>") + grid(EN, "en"), "en"), "listing", "en", ads=tuple(url(g, "en") for g in EN)),
    WrittenPage(f"{url(GIRLS[0])}?print=1", profile(GIRLS[0]), "ad", "cs", ads=(url(GIRLS[0]),), canonical=url(GIRLS[0])),
    plain("/cenik/", "Ceník podniku", "<table><tr><td>Vstup s nápojem</td><td>200 Kč</td></tr><tr><td>Sekt, láhev</td><td>900 Kč</td></tr><tr><td>Pokoj s vířivkou, příplatek</td><td>500 Kč</td></tr></table><p>Ceny dívek jsou u jejich profilů.</p>"),
    plain("/podnik/", "Podnik", "<p>Tři pokoje, jeden s vířivkou. Výčep plzeňské dvanáctky. Hledáme barmana na víkendy.</p>"),
    plain("/kontakt/", "Kontakt", '<p>Objednávky: <a href="tel:+420736402118">736 402 118</a>. Bar: 549 118 207. E-mail: recepce@privat-jeseter.example</p>'),
    plain("/divky/lucie/", "Stránka nenalezena", "<p>Vypadá to, že na této adrese nic není.</p>", "error", 404),
]
SITE = WrittenSite("www.privat-jeseter.example", "CZ", tuple(PAGES), tuple([truth(g) for g in GIRLS] + [truth(g, "en") for g in EN]), note=__doc__)
