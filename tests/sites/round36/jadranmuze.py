"""Croatian agency with a page per woman on an older Joomla with K2: extra fields, a gallery plugin, one number of the office for all.

Hard: the office's number and address stand on each page next to a booking form, women are told of in the third person, extra fields are left empty
with a dash, prices per woman as a table by length with 'kod nas' and 'kod Vas', summer in another town as a line in bold, 'slobodna/zauzeta' lights,
K2 tags and related items repeat other women, and two texts are in English for guests of the coast.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.jadranmuze.example"
TEL, E164 = "091 514 7730", "+385915147730"
TAG = {"massage": "masaža", "gfe": "iskustvo djevojke", "dinner_date": "pratnja na večeru", "travel": "pratnja na put", "bath": "zajednička kupka", "couples": "parovi", "striptease": "striptiz", "overnight": "cijela noć", "role_play": "igranje uloga", "tantra": "tantra", "domination": "dominacija", "kissing": "ljubljenje"}
TONGUE = {"hr": "hrvatski", "en": "engleski", "de": "njemački", "it": "talijanski", "ru": "ruski", "sr": "srpski", "es": "španjolski", "hu": "mađarski"}
LAND = {"HR": "Hrvatska", "RS": "Srbija", "HU": "Mađarska", "UA": "Ukrajina", "CO": "Kolumbija"}
STEP = {60: "1 sat", 90: "1,5 sat", 120: "2 sata", 180: "3 sata", 600: "noć (10 sati)", 1440: "24 sata"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, slug, name, age, town, land, tongues, cm, kg, services, at ours, at yours, text, pictures, new, truth
WOMEN = [
    (31, "lana", "Lana", 25, "Zagreb", "HR", ["hr", "en"], 172, 56, ["gfe", "massage", "bath"], {60: 150, 120: 270}, {60: 180, 120: 320}, "Lana je studentica koja voli plivanje i duge šetnje Jarunom. Vesela je, uredna i uvijek dolazi na vrijeme.", 5, "", {}),
    (28, "nikolina", "Nikolina", 34, "Zagreb", "HR", ["hr", "de", "it"], 168, 60, ["dinner_date", "travel", "overnight"], {}, {180: 400, 600: 1000, 1440: 1800}, "Nikolina Vas prati na poslovne večere, sajmove i putovanja. Govori tri jezika i zna šutjeti. Ne prima u stanu.", 4, "", dict(incall=False)),
    (36, "dunja", "Dunja", 22, "Split", "RS", ["sr", "en"], 176, 58, ["massage", "striptease", "kissing"], {60: 170, 120: 300}, {60: 200}, "Dunja je naša nova dama iz Srbije. <strong>U Splitu od 5.6.2025. do 30.6.2025., zatim Dubrovnik od 1.7.2025. do 20.7.2025.</strong>", 6, "n",
     dict(tour=[{"city": "Split", "from": "2025-06-05", "to": "2025-06-30"}, {"city": "Dubrovnik", "from": "2025-07-01", "to": "2025-07-20"}])),
    (19, "mirela", "Mirela", 43, "Rijeka", None, ["hr", "it"], 165, 67, ["tantra", "massage", "couples"], {90: 180, 120: 230}, {}, "Zrela dama s osmijehom. Mirela vodi tantra susrete u mirnom stanu nad lukom, i za parove.", 2, "", {}),
    (33, "oksana", "Oksana", 29, "Zadar", "UA", ["ru", "en"], 174, 59, ["gfe", "dinner_date"], {60: 160, 120: 290}, {60: 190}, "Oksana is a calm and well read lady from Ukraine. She receives in Zadar old town and visits hotels and boats along the coast.", 5, "", dict(text_language="en")),
    (35, "isabel", "Isabel", 27, "Dubrovnik", "CO", ["es", "en"], 163, 54, ["massage", "striptease", "bath"], {60: 200}, {60: 250, 120: 450}, "Isabel is our Latina from Colombia and stays in Dubrovnik the whole season. Booking two hours ahead, please.", 6, "n", dict(text_language="en", ethnicity="latin")),
    (22, "gospodarica-tea", "Tea", 37, "Zagreb", None, ["hr", "en", "de"], 179, 70, ["domination", "role_play"], {60: 200, 120: 360}, {}, "Tea je gospodarica s vlastitim studijem u centru. Početnike uvodi polako. Termini isključivo dan ranije.", 3, "", {}),
    (27, "petra-i-iva", "Petra i Iva", 24, "Zagreb", "HR", ["hr", "en"], None, None, ["couples", "massage"], {60: 300}, {60: 350}, "Petra (24) i Iva (26) dolaze samo u paru. Prijateljice su iz srednje škole i to se vidi.", 4, "", dict(alias="Petra", aliases_stated=["Petra", "Iva"], ages_stated=[24, 26], audience="couple")),
    (30, "bianka", "Bianka", 31, "Varaždin", "HU", ["hu", "hr"], 167, 62, ["massage", "gfe"], {60: 120, 120: 220}, {}, "Bianka iz Mađarske živi u Varaždinu i prima goste radnim danom. Nosi naočale i voli stare filmove.", 1, "", {}),
]


def url(w):
    return f"{ROOT}/nase-dame/item/{w[0]}-{w[1]}"


def shell(title, body, right=""):
    return f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="hr-hr" lang="hr-hr" dir="ltr"><head><base href="{ROOT}/" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - Jadran Muze</title><link rel="stylesheet" href="/components/com_k2/css/k2.css?v=2.10.3" type="text/css" /><link rel="stylesheet" href="/templates/shaper_helix3/css/template.css" type="text/css" /><script src="/media/system/js/mootools-core.js" type="text/javascript"></script></head>
<body class="site com-k2 view-item hr-hr ltr layout-fluid"><div class="body-innerwrapper"><section id="sp-top-bar"><ul class="sp-contact-info"><li class="sp-contact-phone"><i class="fa fa-phone"></i> <a href="tel:{E164}">{TEL}</a></li><li class="sp-contact-email"><a href="mailto:ured@jadranmuze.example">ured@jadranmuze.example</a></li></ul><div class="mod-languages"><ul class="lang-inline"><li class="lang-active"><a href="/">Hrvatski</a></li><li><a href="/en/">English</a></li></ul></div></section>
<header id="sp-header"><a class="logo" href="/"><img src="/images/logo.png" alt="Jadran Muze" /></a><div class="sp-megamenu-wrapper"><ul class="sp-megamenu-parent hidden-xs"><li class="sp-menu-item"><a href="/">Početna</a></li><li class="sp-menu-item"><a href="/nase-dame">Naše dame</a></li><li class="sp-menu-item"><a href="/nase-dame/itemlist/tag/Zagreb">Zagreb</a></li><li class="sp-menu-item"><a href="/nase-dame/itemlist/tag/Split">Split</a></li><li class="sp-menu-item"><a href="/uvjeti">Uvjeti</a></li><li class="sp-menu-item"><a href="/posao">Posao</a></li><li class="sp-menu-item"><a href="/kontakt">Kontakt</a></li></ul></div></header>
<section id="sp-main-body"><div class="container"><div class="row"><div id="sp-component" class="col-sm-9">{body}</div><div id="sp-right" class="col-sm-3">{right}</div></div></div></section>
<footer id="sp-footer"><span class="sp-copyright">© 2012 - 2025 Agencija Jadran Muze, Zagreb. Samo za punoljetne. <a href="/privatnost">Privatnost</a></span></footer></div><div id="cookie-law-info-bar">Koristimo kolačiće. <a href="#" class="btn">U redu</a></div></body></html>"""


def card(w):
    fresh = '<span class="new-badge">NOVO</span>' if w[14] else ""
    return f'<div class="itemContainer" style="width:33.3%;"><div class="catItemView groupPrimary"><div class="catItemHeader"><h3 class="catItemTitle"><a href="/nase-dame/item/{w[0]}-{w[1]}">{w[2]}</a></h3>{fresh}</div><div class="catItemImageBlock"><span class="catItemImage"><a href="/nase-dame/item/{w[0]}-{w[1]}" title="{w[2]}"><img src="/media/k2/items/cache/{w[1]}_M.jpg" alt="{w[2]}" /></a></span></div><div class="catItemIntroText"><p>{w[4]}, {w[3]} god.</p></div><div class="catItemReadMore"><a class="k2ReadMore" href="/nase-dame/item/{w[0]}-{w[1]}">Opširnije...</a></div></div></div>'


def page(w):
    no, slug, name, age, town, land, tongues, cm, kg, services, ours, yours, text, pics, fresh, _ = w
    fields = [("Dob", f"{age} godina" if " i " not in name else "24 i 26 godina"), ("Grad", town), ("Porijeklo", LAND.get(land, "-")), ("Visina", f"{cm} cm" if cm else "-"), ("Težina", f"{kg} kg" if kg else "-"), ("Jezici", ", ".join(TONGUE[t] for t in tongues)), ("Tetovaže", "-")]
    extra = "".join(f'<li class="{"even" if i % 2 else "odd"} typeTextfield group1"><span class="itemExtraFieldsLabel">{k}:</span> <span class="itemExtraFieldsValue">{v}</span></li>' for i, (k, v) in enumerate(fields))
    rows = "".join(f"<tr><td>{STEP[m]}</td><td>{f'{ours[m]} €' if m in ours else '-'}</td><td>{f'{yours[m]} €' if m in yours else '-'}</td></tr>" for m in sorted({*ours, *yours}))
    gallery = "".join(f'<li class="sigProThumb"><a href="/media/k2/galleries/{no}/{slug}{n}.jpg" rel="lightbox[{no}]" class="sigProLink"><img class="sigProImg" src="/cache/jw_sigpro/{no}_{slug}{n}.jpg" alt="" /></a></li>' for n in range(1, pics + 1))
    others = [o for o in WOMEN if o[4] == town and o is not w][:2] or [o for o in (WOMEN[0], WOMEN[2], WOMEN[4]) if o is not w][:2]
    related = "".join(f'<li class="even"><a class="itemRelTitle" href="/nase-dame/item/{o[0]}-{o[1]}">{o[2]}</a> <span>{o[3]}, {o[4]}</span></li>' for o in others)
    form = f'<form class="booking" method="post" action="/rezervacija"><input type="hidden" name="dama" value="{name}" /><input name="ime" placeholder="Vaše ime" /><input name="tel" placeholder="Vaš broj" /><select name="sati"><option>1 sat</option><option>2 sata</option></select><button>Pošalji</button></form>'
    return shell(name, f'<div id="k2Container" class="itemView"><span class="status {"slobodna" if no % 2 else "zauzeta"}">{"slobodna danas" if no % 2 else "danas zauzeta"}</span>{"<span class=new-badge>NOVO</span>" if fresh else ""}<div class="itemHeader"><h2 class="itemTitle">{name}</h2></div><div class="itemBody"><div class="itemFullText"><p>{text}</p></div><div class="itemExtraFields"><h3>Osnovno</h3><ul>{extra}</ul></div><div class="itemImageGallery"><ul id="sigProId{no}" class="sigProContainer">{gallery}</ul></div>'
                 f'<h4>Cijene za {name}</h4><table class="cijene"><thead><tr><th>Trajanje</th><th>Kod nas</th><th>Kod Vas</th></tr></thead><tbody>{rows}</tbody></table><div class="itemTagsBlock"><span>Usluge:</span><ul class="itemTags">{"".join(f"<li>{TAG[s]}</li>" for s in services)}</ul></div><div class="itemBooking"><h4>Rezervacija preko ureda agencije</h4><p>Tel. i WhatsApp: <a href="https://wa.me/{E164[1:]}">{TEL}</a></p>{form}</div></div><div class="itemRelated"><h3>Pogledajte i</h3><ul>{related}</ul></div></div>')


def truth(w):
    no, slug, name, age, town, land, tongues, cm, kg, services, ours, yours, text, pics, _, more = w
    row = deepcopy(AD)
    prices = [eur(x, m, "incall") for m, x in ours.items()] + [eur(x, m, "outcall") for m, x in yours.items()]
    row.update(url=url(w), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hr", provider_kind="agency", city=town, country="HR", nationality=land, languages_spoken=list(tongues), services=list(services), incall=True if ours else None, outcall=True if yours else None,
               height_cm=cm, weight_kg=kg, n_images=pics, phones=[E164], handles=[{"kind": "whatsapp", "value": E164}], prices=prices, max_duration_h=max(x["duration_min"] for x in prices) / 60)
    row.update(deepcopy(more))
    return row


def listing(path, title, rows, canonical=None, lead=""):
    return WrittenPage(ROOT + path, shell(title, f'<div id="k2Container" class="itemListView"><h1>{title}</h1>{lead}<div class="itemList"><div id="itemListPrimary">{"".join(map(card, rows))}</div></div></div>'), "listing", "hr", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<article class="item item-page" itemscope><div class="entry-header"><h2>{title}</h2></div>{body}</article>'), kind, "hr", status=status)


FRESH = [w for w in WOMEN if w[14]]
PAGES = [
    listing("/", "Nove dame", FRESH, lead="<p>Agencija Jadran Muze od 2012. spaja goste s odabranim damama od Zagreba do Dubrovnika. Nazovite ured i recite nam što volite.</p>"),
    listing("/nase-dame", "Naše dame", WOMEN),
    listing("/nase-dame?tmpl=component&print=1", "Naše dame", WOMEN, "/nase-dame"),
    *(listing(f"/nase-dame/itemlist/tag/{t}", f"Dame: {t}", [w for w in WOMEN if w[4] == t]) for t in ("Zagreb", "Split")),
]
PAGES += [WrittenPage(url(w), page(w), "ad", "hr", text_language=w[15].get("text_language"), ads=(url(w),)) for w in WOMEN]
PAGES += [
    WrittenPage(f"{url(WOMEN[2])}?tmpl=component&print=1", page(WOMEN[2]), "ad", "hr", ads=(url(WOMEN[2]),), canonical=url(WOMEN[2])),
    plain("/uvjeti", "Uvjeti", "<p>Plaća se na početku susreta, gotovinom. Otkaz je besplatan do tri sata prije. Dama može prekinuti susret u svakom trenutku.</p>"),
    plain("/posao", "Posao", "<p>Tražimo dame od 21 do 45 godina, s dokumentima i vlastitom voljom. Javite se uredu e-poštom.</p>"),
    plain("/kontakt", "Kontakt", f"<p>Agencija Jadran Muze, Zagreb. {TEL}, ured@jadranmuze.example. Radno vrijeme ureda 10:00 - 24:00.</p>"),
    plain("/privatnost", "Privatnost", "<p>Ne čuvamo brojeve gostiju dulje od 24 sata. Stranica koristi kolačiće za mjerenje posjeta.</p>"),
    plain("/nase-dame/item/14-sandra", "404", "<p>404 - Stavka nije pronađena.</p>", "error", 404),
]

SITE = WrittenSite("www.jadranmuze.example", "HR", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
