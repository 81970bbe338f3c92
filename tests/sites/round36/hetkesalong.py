"""Tallinn massage salon on WordPress with Elementor: pages of seven masseuses or pairs, a price list for the house, a roster of the week and gift cards.

Hard: the salon's number and address stand in header, footer and on each masseuse's page; her own programmes with prices only on some pages, the
price list of the house on all as a menu link; days of work stand as a list and as a table of the week, portraits mix with stock pictures of
candles, opinions of guests name other masseuses, and one masseuse writes in Russian, one in English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://hetkesalong.example"
TEL, E164, MAIL = "5624 8137", "+37256248137", "info@hetkesalong.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, facts, intro, programmes, days, pictures, words of a guest, truth
STAFF = [
    ("liis", "Liis", [("Vanus", "29"), ("Pikkus", "170 cm"), ("Keeled", "eesti, inglise")], "Tere! Olen Liis ja töötan Hetkes juba neljandat aastat. Minu massaaž on aeglane ja soe, soovi korral võtame enne koos vanni. Minu juures ei pea millegi pärast muretsema.", [("Erootiline massaaž 60 min", 80), ("Massaaž ja ühine vann 90 min", 120)], ["E", "K", "R"], 3, "Liis on kuldsete kätega.",
     dict(age=29, height_cm=170, languages_spoken=["et", "en"], services=["massage", "bath"], prices=[eur(80, 60), eur(120, 90)], max_duration_h=1.5)),
    ("anastassia", "Anastassia", [("Vanus", "34"), ("Pikkus", "165 cm"), ("Kaal", "57 kg"), ("Keeled", "vene, eesti")], "Здравствуйте, меня зовут Анастасия. Делаю тантрический массаж и массаж в четыре руки вместе с Лийс. Принимаю спокойно, без спешки, в тёплом кабинете с музыкой.", [("Tantramassaaž 75 min", 110), ("Neljakäemassaaž 60 min", 150)], ["T", "N", "L"], 2, "Спасибо за вечер!",
     dict(age=34, height_cm=165, weight_kg=57, text_language="ru", languages_spoken=["ru", "et"], services=["tantra", "four_hands", "massage"], prices=[eur(110, 75), eur(150, 60)], max_duration_h=1.25)),
    ("triin", "Triin", [("Vanus", "41"), ("Keeled", "eesti, soome, inglise")], "Küps ja rahulik naine, kes oskab kuulata. Teen massaaži ka ratastoolis külalistele, salongis on lift ja lai uks. Paarid on samuti oodatud.", [], ["E", "T", "N"], 2, "Tulen alati Triinu juurde.",
     dict(age=41, languages_spoken=["et", "fi", "en"], services=["massage", "disabled_guests", "couples"])),
    ("mali", "Mali", [("Vanus", "37"), ("Pikkus", "156 cm"), ("Kodumaa", "Tai"), ("Keeled", "inglise, tai")], "Sawasdee! I am Mali from Thailand. I do oil massage and body massage in our Tallinn salon, strong hands and a big smile. Please book by phone, my colleague will answer.", [("Õlimassaaž 45 min", 55), ("Õlimassaaž 60 min", 70)], ["K", "R", "L", "P"], 4, "",
     dict(age=37, height_cm=156, nationality="TH", text_language="en", languages_spoken=["en", "th"], services=["massage"], prices=[eur(55, 45), eur(70, 60)], max_duration_h=1.0)),
    ("rasmus", "Rasmus", [("Vanus", "32"), ("Pikkus", "186 cm"), ("Kaal", "82 kg"), ("Keeled", "eesti, inglise, vene")], "Ainus mees meie majas. Massaaž naistele ja paaridele, vajadusel tulen ka hotelli Tallinna kesklinnas.", [("Massaaž salongis 60 min", 75), ("Massaaž hotellis 60 min", 110)], ["R", "L"], 1, "Rasmus on väga viisakas.",
     dict(age=32, height_cm=186, weight_kg=82, audience="man", languages_spoken=["et", "en", "ru"], services=["massage", "couples"], incall=True, outcall=True, prices=[eur(75, 60, "incall"), eur(110, 60, "outcall")], max_duration_h=1.0)),
    ("kertu", "Kertu", [("Vanus", "25"), ("Pikkus", "174 cm"), ("Keeled", "eesti")], "Meie uus tüdruk! Kertu alustas mais ja tema päevad täituvad kiiresti. Õrn massaaž, kaisus lebamine ja palju naeru.", [("Kaisutund 60 min", 85)], ["P"], 2, "",
     dict(age=25, height_cm=174, languages_spoken=["et"], services=["massage", "cuddling"], prices=[eur(85, 60)], max_duration_h=1.0)),
    ("laura-ja-elis", "Laura ja Elis", [("Vanus", "27 ja 30"), ("Keeled", "eesti, vene")], "Laura (27) ja Elis (30) teevad koos neljakäemassaaži. Kaks naist, neli kätt, üks tund. Eraldi nemad ei tööta.", [("Neljakäemassaaž Laura ja Elisega 60 min", 160)], ["N", "R"], 3, "Parim kingitus endale.",
     dict(alias="Laura", aliases_stated=["Laura", "Elis"], age=27, ages_stated=[27, 30], audience="couple", languages_spoken=["et", "ru"], services=["four_hands", "massage"], prices=[eur(160, 60)], max_duration_h=1.0)),
]
DAYS = {"E": "Esmaspäev", "T": "Teisipäev", "K": "Kolmapäev", "N": "Neljapäev", "R": "Reede", "L": "Laupäev", "P": "Pühapäev"}


def url(s):
    return f"{ROOT}/masseerijad/{s[0]}/"


def widget(kind, inner):
    return f'<div class="elementor-element elementor-element-{len(kind) * 7919 + len(inner) * 31:07x} elementor-widget elementor-widget-{kind}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>'


def box(*inner):
    return f'<section class="elementor-section elementor-top-section elementor-section-boxed"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap">{"".join(inner)}</div></div></div></section>'


def shell(title, body, slug="page"):
    return f"""<!DOCTYPE html>
<html lang="et"><head><meta charset="UTF-8"><title>{title} &#8211; Hetke Salong</title><meta name='robots' content='max-image-preview:large' /><meta name="generator" content="WordPress 6.5.3"><link rel='stylesheet' id='hello-elementor-css' href='{ROOT}/wp-content/themes/hello-elementor/style.min.css?ver=3.0.1' media='all' /><link rel='stylesheet' id='elementor-frontend-css' href='{ROOT}/wp-content/plugins/elementor/assets/css/frontend-lite.min.css' media='all' /></head>
<body class="{slug}-template-default wp-custom-logo elementor-default elementor-kit-7"><a class="skip-link screen-reader-text" href="#content">Liigu sisu juurde</a>
<header id="site-header" class="site-header elementor-location-header"><div class="site-branding"><a href="{ROOT}/"><img src="{ROOT}/wp-content/uploads/2021/02/hetke-logo.svg" class="custom-logo" alt="Hetke Salong"></a></div><nav class="site-navigation"><ul id="menu-peamenuu" class="menu"><li class="menu-item"><a href="{ROOT}/">Avaleht</a></li><li class="menu-item"><a href="{ROOT}/masseerijad/">Masseerijad</a></li><li class="menu-item"><a href="{ROOT}/hinnakiri/">Hinnakiri</a></li><li class="menu-item"><a href="{ROOT}/graafik/">Graafik</a></li><li class="menu-item"><a href="{ROOT}/kinkekaart/">Kinkekaart</a></li><li class="menu-item"><a href="{ROOT}/blogi/">Blogi</a></li><li class="menu-item"><a href="{ROOT}/kontakt/">Kontakt</a></li></ul></nav><div class="trp-language-switcher"><a href="{ROOT}/ru/">RU</a> <a href="{ROOT}/en/">EN</a></div><a class="header-phone" href="tel:{E164}">{TEL}</a></header>
<main id="content" class="site-main"><div class="page-content">{body}</div></main>
<footer id="site-footer" class="site-footer"><p>Hetke Salong OÜ, Tallinn, Kesklinn. Avatud iga päev 10:00–23:00. Telefon {TEL}. <a href="{ROOT}/privaatsus/">Privaatsus</a>. Ainult täiskasvanutele, 18+.</p></footer>
<div id="cookie-notice" class="cookie-notice-hidden"><span>Kasutame küpsiseid.</span><a href="#" class="cn-button">Nõustun</a></div><script src="{ROOT}/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script></body></html>"""


def card(s):
    return f'<article class="elementor-post elementor-grid-item"><a class="elementor-post__thumbnail__link" href="{url(s)}"><div class="elementor-post__thumbnail"><img width="300" height="400" src="{ROOT}/wp-content/uploads/2024/11/{s[0]}-1-300x400.jpg" class="attachment-medium" alt=""></div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{url(s)}">{s[1]}</a></h3><div class="elementor-post__excerpt"><p>{s[3][:70]}…</p></div><a class="elementor-post__read-more" href="{url(s)}">Loe lähemalt »</a></div></article>'


def page(s):
    slug, name, facts, intro, money, days, pics, guest, _ = s
    gallery = "".join(f'<a class="e-gallery-item elementor-gallery-item" href="{ROOT}/wp-content/uploads/2024/11/{slug}-{n}.jpg" data-elementor-lightbox-slideshow="{slug}"><div class="e-gallery-image" data-thumbnail="{ROOT}/wp-content/uploads/2024/11/{slug}-{n}-300x400.jpg"></div></a>' for n in range(1, pics + 1))
    prices = widget("price-list", '<ul class="elementor-price-list">' + "".join(f'<li class="elementor-price-list-item"><span class="elementor-price-list-title">{t}</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">{x} €</span></li>' for t, x in money) + "</ul>") if money else widget("text-editor", f'<p>Hinnad vaata <a href="{ROOT}/hinnakiri/">hinnakirjast</a>.</p>')
    roster = widget("text-editor", "<h4>Tööpäevad sel nädalal</h4><ul>" + "".join(f"<li>{DAYS[d]}</li>" for d in days) + "</ul>")
    quote = widget("testimonial", f'<div class="elementor-testimonial-content">{guest}</div><div class="elementor-testimonial-name">Külaline</div>') if guest else ""
    return shell(name, box(widget("heading", f'<h1 class="elementor-heading-title elementor-size-default">{name}</h1>'), widget("icon-list", '<ul class="elementor-icon-list-items">' + "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">{k}: {v}</span></li>' for k, v in facts) + "</ul>"), widget("text-editor", f"<p>{intro}</p>"), widget("gallery", f'<div class="elementor-gallery__container">{gallery}</div>'))
                 + box(prices, roster, quote, widget("text-editor", "<p>Broneeri aeg masseerija juurde meie salongis Tallinna kesklinnas, avatud 10:00–23:00.</p>"), widget("button", f'<a href="tel:{E164}" class="elementor-button-link elementor-button"><span class="elementor-button-text">Helista {TEL}</span></a>'))
                 + box(widget("heading", "<h2>Teised masseerijad</h2>"), widget("posts", "".join([card(o) for o in STAFF if o is not s][:3]))), "masseerija")


def truth(s):
    row = deepcopy(AD)
    row.update(url=url(s), alias=s[1], aliases_stated=[s[1]], ages_stated=[s[8]["age"]], text_language="et", provider_kind="agency", city="Tallinn", country="EE", hours="10:00-23:00", incall=True, n_images=s[6], phones=[E164])
    row.update(deepcopy(s[8]))
    return row


def put(path, title, body, kind="static", ads=(), canonical=None, status=200):
    return WrittenPage(ROOT + path, shell(title, body), kind, "et", ads=tuple(ads), canonical=canonical and ROOT + canonical, status=status)


def text(title, words):
    return box(widget("heading", f'<h1 class="elementor-heading-title">{title}</h1>'), widget("text-editor", words))


TEAM = box(widget("heading", "<h1>Masseerijad</h1>"), widget("posts", f'<div class="elementor-posts-container elementor-grid">{"".join(map(card, STAFF))}</div>'))
HOUSE = "".join(f"<tr><td>{t}</td><td>{x} €</td></tr>" for t, x in (("Klassikaline erootiline massaaž 45 min", 60), ("Erootiline massaaž 60 min", 80), ("Tantra 75 min", 110), ("Neljakäemassaaž 60 min", 150), ("Hommikusoodustus E–N 10:00–13:00", -10)))
GRID = "<table><thead><tr>" + "".join(f"<th>{d}</th>" for d in DAYS) + "</tr></thead><tbody><tr>" + "".join("<td>" + "<br>".join(s[1] for s in STAFF if d in s[5]) + "</td>" for d in DAYS) + "</tr></tbody></table>"
PAGES = [
    put("/", "Avaleht", box(widget("heading", "<h1>Hetk iseendale</h1>"), widget("text-editor", f"<p>Hetke Salong on diskreetne massaažisalong Tallinna südames. Helista {TEL}, ütle meelepärane nimi ja tule.</p>"), widget("image", f'<img src="{ROOT}/wp-content/uploads/2021/02/kuunlad.jpg" alt="">')) + TEAM, "listing", map(url, STAFF)),
    put("/masseerijad/", "Masseerijad", TEAM, "listing", map(url, STAFF)),
    put("/masseerijad/?utm_source=google&utm_medium=cpc", "Masseerijad", TEAM, "listing", map(url, STAFF), "/masseerijad/"),
]
PAGES += [WrittenPage(url(s), page(s), "ad", "et", text_language=s[8].get("text_language"), ads=(url(s),)) for s in STAFF]
PAGES += [
    WrittenPage(f"{url(STAFF[0])}?replytocom=118", page(STAFF[0]), "ad", "et", ads=(url(STAFF[0]),), canonical=url(STAFF[0])),
    put("/hinnakiri/", "Hinnakiri", text("Hinnakiri", f"<table>{HOUSE}</table><p>Maksta saab sularahas või kaardiga.</p>")),
    put("/graafik/", "Graafik", text("Graafik 9.–15. juuni 2025", GRID)),
    put("/kinkekaart/", "Kinkekaart", text("Kinkekaart", "<p>Kinkekaart 80 € või 120 €, kehtib kuus kuud. Saadame e-postiga.</p>")),
    put("/kontakt/", "Kontakt", text("Kontakt", f"<p>Tallinn, Kesklinn, sissepääs hoovist. Telefon {TEL}, {MAIL}. Avatud iga päev 10:00–23:00.</p><p>Otsime ka uusi masseerijaid, saada kiri.</p>")),
    put("/blogi/", "Blogi", text("Blogi", f'<h3><a href="{ROOT}/blogi/esimene-kord/">Esimest korda salongis?</a></h3><p>4. juuni 2025</p>')),
    put("/blogi/esimene-kord/", "Esimest korda salongis?", text("Esimest korda salongis?", "<p>Käi enne duši all, räägi soovidest kohe alguses ja pane telefon hääletuks. Masseerija võib alati öelda ei.</p>")),
    put("/privaatsus/", "Privaatsus", text("Privaatsus", "<p>Me ei salvesta kõnesid ega küsi nime. Veebileht kasutab küpsiseid külastuste loendamiseks.</p>")),
    put("/masseerijad/getter/", "Lehte ei leitud", text("Seda lehte ei leitud.", "<p>Võib-olla aitab otsing?</p>"), "error", status=404),
]

SITE = WrittenSite("hetkesalong.example", "EE", tuple(PAGES), tuple(truth(s) for s in STAFF), note=__doc__)
