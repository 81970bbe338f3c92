"""Croatian directory of independent ladies: WordPress, a GeoDirectory-like plug-in (places, tabs, business hours).

Hard: every field is `<span icon><i></i> <span title>Label: </span></span>value` with the value as a bare text node; multi-selects
are lists, check boxes 'Da'/'Ne'; tabs keep prose, prices and hours far apart; e-mail addresses are Cloudflare-obfuscated; the
hours are a widget of seven days with minutes in data attributes; 'U blizini' cards of other ladies below; opening hours of the
editors in the footer; Yoast JSON-LD that knows nothing but the site; WordPress pages for advertisers and a journal.
"""

import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "samostalne-dame.example"
BASE = f"https://{HOST}"
DAYS = ["Pon", "Uto", "Sri", "Čet", "Pet", "Sub", "Ned"]
SVC = {"massage": "Masaža", "dinner_date": "Večera u društvu", "travel": "Pratnja na putovanju", "overnight": "Cijela noć", "tantra": "Tantra", "gfe": "Iskustvo djevojke", "cuddling": "Maženje",
       "city_guide": "Razgled grada", "party": "Zabave", "couples": "Parovi", "dancing": "Ples", "role_play": "Igra uloga", "business": "Poslovni događaji", "video_call": "Video poziv",
       "four_hands": "Masaža u četiri ruke", "duo": "Duo", "bath": "Zajednička kupka", "kissing": "Ljubljenje"}
LANG = {"hr": "Hrvatski", "en": "Engleski", "de": "Njemački", "it": "Talijanski", "ru": "Ruski", "sl": "Slovenski", "es": "Španjolski", "pt": "Portugalski"}
TOWN = {"Zagreb": ("zagreb", "Zagreb", "Grad Zagreb"), "Split": ("split", "Split", "Splitsko-dalmatinska"), "Rijeka": ("rijeka", "Rijeka", "Primorsko-goranska"), "Osijek": ("osijek", "Osijek", "Osječko-baranjska"),
        "Zadar": ("zadar", "Zadar", "Zadarska"), "Pula": ("pula", "Pula", "Istarska"), "Dubrovnik": ("dubrovnik", "Dubrovnik", "Dubrovačko-neretvanska")}
LEN = {30: "Pola sata", 60: "Sat vremena", 90: "Sat i pol", 120: "Dva sata", 180: "Tri sata", 240: "Četiri sata", 720: "Noć", 1440: "Dan"}

# slug, name, age, city, shown facts, text, extra truth
LADIES = [
    ("lucija", "Lucija", 28, "Zagreb", dict(h=170, w=57, nat=("Hrvatica", "HR"), langs="hr en de", svc="massage dinner_date business travel", inc=True, out=True, hours="10:00-22:00",
     rates={60: 150, 120: 260, 720: 900}, phone="+38598478790", shown="098 478 790", feat=True, ver=True, n=4, date="2025-05-19"),
     "Samostalna sam, diplomirala sam povijest umjetnosti i volim duge razgovore. Molim najavu barem tri sata ranije.", {}),
    ("mia-i-nika", "Mia i Nika", 25, "Zagreb", dict(nat=("Hrvatice", "HR"), langs="hr en", svc="duo four_hands party", inc=True, out=False, hours="12:00-24:00", rates={60: 240, 90: 330},
     phone="+385921655491", shown="092 165 5491", wa=True, n=3, date="2025-06-02", ver=False),
     "Dvije prijateljice, Mia ima 25, a Nika 27 godina. Radimo isključivo zajedno, bez šefova i posrednika, u našem stanu na Trešnjevci.",
     dict(aliases_stated=["Mia", "Nika"], alias="Mia", ages_stated=[25, 27], audience="couple")),
    ("daria", "Daria", 36, "Split", dict(h=164, w=60, nat=("Ruskinja", "RU"), langs="ru en hr", svc="massage tantra", inc=True, out=False, hours=None, rates={60: 120, 90: 170}, phone="+38598521722",
     shown="+385 98 521 722", n=2, date="2025-04-30", ver=True, mail="daria.tantra@posta.example"),
     "Učila sam tantru u Rishikeshu i radim je polako, uz čaj. Ne nudim pratnju na večere ni izlaske. Termini prema dogovoru.", {}),
    ("ema-studentica", "Ema", 22, "Rijeka", dict(h=168, nat=("Hrvatica", "HR"), langs="hr it en", svc="dinner_date city_guide dancing", inc=False, out=True, hours="17:00-23:00", rates={120: 180}, phone="+385917945514",
     shown="091/794-5514", tg="ema_rijeka", n=2, date="2025-06-08", feat=True, ver=False),
     "Studiram i kvarnersku obalu poznajem kao svoj džep. Pokazat ću ti grad, večerati i plesati, dolazim u hotel. Ostajem najviše četiri sata.", dict(max_duration_h=4)),
    ("biserka", "Biserka", 52, "Osijek", dict(h=160, w=68, langs="hr de", svc="massage cuddling", inc=True, out=False, hours="09:00-15:00", rates={30: 40, 60: 60}, phone="+385952560791", shown="095 2560 791", n=1,
     date="2024-11-12", ver=False), "Zrela dama, 52 godine, udovica, čistim i grijem stan kao za goste. Samo pozivi, na poruke ne odgovaram.", {}),
    ("camila-iz-brazila", "Camila", 27, "Zadar", dict(h=172, w=59, nat=("Brazilka", "BR"), eth=("Latinoamerička", "latin"), langs="pt es en", svc="gfe kissing massage travel", inc=True, out=True, hours="00:00-24:00",
     rates={60: 150, 720: 800}, out_rates={60: 200}, phone="+385926339071", shown="00385 92 633 9071", wa=True, ig="camila.adria", feat=True, ver=True, n=5, date="2025-06-05"),
     "Hi, I am Camila and I spend this summer on the Adriatic. Until 18 June you find me in Zadar, from 19 to 30 June in Split, and from 1 to 12 July in Dubrovnik. I write faster than I speak, so send me a message first. "
     "We can walk by the sea, have a drink and take all the time we need.",
     dict(text_language="en", tour=[{"city": "Zadar", "from": None, "to": "2025-06-18"}, {"city": "Split", "from": "2025-06-19", "to": "2025-06-30"}, {"city": "Dubrovnik", "from": "2025-07-01", "to": "2025-07-12"}])),
    ("toni", "Toni", 33, "Pula", dict(h=185, w=82, nat=("Hrvat", "HR"), langs="hr it sl", svc="dinner_date dancing couples travel", inc=False, out=True, hours="18:00-24:00", rates={60: 80, 240: 250}, phone="+385926010057",
     shown="092 601 00 57", n=2, date="2025-03-28", ver=False, gender="Muškarac"), "Momak za dame i parove: društvo na večeri, plesu i na brodu. Dolazim po cijeloj Istri bez naplate puta.", dict(audience="man")),
    ("vanesa-trans", "Vanesa", 30, "Zagreb", dict(h=176, w=66, langs="hr en", svc="massage role_play video_call", inc=True, out=True, hours="14:00-24:00", rates={30: 80, 60: 130}, phone="+385994681385", shown="099 468 1385",
     viber=True, n=3, date="2025-05-27", ver=True, gender="Trans žena"), "Vanesa, trans djevojka iz Zagreba, uredna i vedra. Video poziv naplaćujem zasebno, cijenu pitajte na Viber.", dict(audience="trans")),
    ("gospoda-iris", "Iris", 41, "Split", dict(h=174, nat=("Slovenka", "SI"), eth=("Europska", "european"), langs="sl hr en it", svc="dinner_date overnight travel", inc=False, out=True, hours=None, rates={240: 400, 720: 1000, 1440: 1600},
     phone="+385923909228", shown="092 / 390 92 28", mail="iris.split@posta.example", n=2, date="2025-06-10", ver=True),
     "Dama od 41 godine za gospodu koja cijeni mir: jedrenje, večera, jutarnja kava. Ne primam kod sebe. Rezervacija dva dana unaprijed, kapara 100 €.", {}),
]


def url(x):
    return f"{BASE}/imenik/{TOWN[x[3]][0]}/{x[0]}/"


def field(key, icon, title, value):
    return (f'<div class="geodir_post_meta  clear-both  geodir-field-{key}"><span class="geodir_post_meta_icon geodir-i-text" style=""><i class="{icon} fa-fw" aria-hidden="true"></i> '
            f'<span class="geodir_post_meta_title">{title}: </span></span>{value}</div>\n')


def multi(words):
    return '<ul class="geodir-field-values mb-0">' + "".join(f"<li>{w}</li>" for w in words) + "</ul>"


def cf(address, key=0x5A):
    code = f"{key:02x}" + "".join(f"{ord(c) ^ key:02x}" for c in address)
    return f'<a href="/cdn-cgi/l/email-protection#{code}"><span class="__cf_email__" data-cfemail="{code}">[email&#160;protected]</span></a>'


def hours_widget(hours):
    if not hours:
        return ""
    start, end = (int(t[:2]) * 60 + int(t[3:]) for t in hours.split("-"))
    shown = "Otvoreno 24 sata" if hours == "00:00-24:00" else hours.replace("-", " - ")
    rows = "".join(f'<div data-day="{i + 1}" data-closed="0" class="dropdown-item py-1 geodir-bh-days-list"><div class="geodir-bh-days-d d-inline-block">{d}</div><div class="geodir-bh-slots d-inline-block">'
                   f'<div data-open="{i * 1440 + start}" data-close="{i * 1440 + end}" class="geodir-bh-slot"><div class="geodir-bh-slot-r">{shown}</div></div></div></div>' for i, d in enumerate(DAYS))
    return (f'<div class="geodir_post_meta geodir-field-business_hours gd-bh-open-hours"><a class="dropdown-toggle" href="#"><i class="fas fa-clock"></i> <span class="gd-bh-today">Radno vrijeme</span></a>'
            f'<div class="dropdown-menu" data-offset="7200">{rows}</div></div>')


def card(x, base="gd_place"):
    f = x[4]
    return f"""<div class="col mb-4"><div id="post-{1200 + len(x[0]) * 7}" class="card h-100 {base} type-{base} {'gd-post-featured border border-warning' if f.get('feat') else ''}">
<div class="card-img-top overflow-hidden position-relative">{'<div class="gd-badge-meta"><span class="badge badge-warning">Istaknuto</span></div>' if f.get('feat') else ''}<a href="{url(x)}"><img data-src="/wp-content/uploads/{f['date'][:4]}/{f['date'][5:7]}/{x[0]}-1-300x300.jpg" alt="{x[1]}" class="lazy embed-item-cover-xy" /></a></div>
<div class="card-body p-2"><h2 class="geodir-entry-title h5 text-truncate"><a href="{url(x)}" class="text-dark" title="Pogledaj: {x[1]}">{x[1]}</a></h2>
{field("age", "fas fa-birthday-cake", "Dob", x[2])}<div class="geodir_post_meta geodir-field-address"><i class="fas fa-map-marker-alt"></i> {TOWN[x[3]][1]}</div></div></div></div>"""


def shell(title, path, body, crumb=""):
    ld = json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "@id": BASE + path, "url": BASE + path, "name": f"{title} - Samostalne dame", "inLanguage": "hr"},
                    {"@type": "WebSite", "@id": BASE + "/#website", "url": BASE + "/", "name": "Samostalne dame", "description": "Imenik neovisnih pratilja u Hrvatskoj", "inLanguage": "hr"}]}, ensure_ascii=False)
    return f"""<!DOCTYPE html>
<html lang="hr" class="no-js">
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} - Samostalne dame</title>
<link rel="canonical" href="{BASE}{path}" />
<script type="application/ld+json" class="yoast-schema-graph">{ld}</script>
<link rel="stylesheet" id="ayecode-ui-css" href="/wp-content/plugins/geodirectory/vendor/ayecode/ayecode-ui.css?ver=4.5" media="all" /><meta name="generator" content="WordPress 6.5.4" /><meta name="generator" content="GeoDirectory v2.3.58" /></head>
<body class="wp-custom-logo geodir-page gd-map-auto">
<a class="skip-link screen-reader-text" href="#content">Preskoči na sadržaj</a>
<header id="masthead"><p class="site-title"><a href="{BASE}/" rel="home">Samostalne dame</a></p><p class="site-description">Imenik neovisnih pratilja u Hrvatskoj &#8211; bez agencija</p>
<nav id="site-navigation"><ul id="menu-glavni" class="menu"><li class="menu-item"><a href="{BASE}/imenik/">Imenik</a></li><li class="menu-item"><a href="{BASE}/dodaj-oglas/">Dodaj oglas</a></li><li class="menu-item"><a href="{BASE}/dnevnik/">Dnevnik</a></li><li class="menu-item"><a href="{BASE}/kontakt/">Kontakt</a></li></ul></nav></header>
<div id="content" class="site-content">{f'<div class="geodir-breadcrumb-bar"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="{BASE}">Početna</a></li>{crumb}</ol></div>' if crumb else ''}
{body}
</div>
<footer id="colophon"><aside class="widget widget_text"><h2 class="widget-title">Uredništvo</h2><div class="textwidget"><p>Podrška oglašivačicama: 01 012 1836<br />radnim danom 09:00 &#8211; 16:00</p></div></aside>
<div class="site-info"><a href="{BASE}/uvjeti-koristenja/">Uvjeti korištenja</a> | <a href="{BASE}/cjenik-oglasavanja/">Cjenik oglašavanja</a> | © 2025 Samostalne dame</div></footer>
<div id="cookie-notice" role="dialog" class="cookie-notice-hidden"><span>Koristimo kolačiće kako bismo poboljšali vaše iskustvo. Stranica je namijenjena osobama starijima od 18 godina.</span><button>U redu</button></div>
<script id="geodir-js-extra">var geodir_params = {{"siteurl":"{BASE}","ajax_url":"{BASE}/wp-admin/admin-ajax.php","lazy_load":"1","text_more":"više"}};</script>
</body></html>"""


def detail(i, x):
    slug, name, age, city, f, text, _ = x
    town = TOWN[city]
    side = field("age", "fas fa-birthday-cake", "Dob", age) + field("spol", "fas fa-venus-mars", "Spol", f["gender"] if "gender" in f else "Žena")
    if "nat" in f:
        side += field("nacionalnost", "fas fa-flag", "Nacionalnost", f["nat"][0])
    if "eth" in f:
        side += field("podrijetlo", "fas fa-globe", "Podrijetlo", f["eth"][0])
    if "h" in f:
        side += field("visina", "fas fa-ruler-vertical", "Visina", f"{f['h']} cm")
    if "w" in f:
        side += field("tezina", "fas fa-weight", "Težina", f"{f['w']} kg")
    side += field("jezici", "fas fa-language", "Jezici", multi(LANG[c] for c in f["langs"].split()))
    contact = field("phone", "fas fa-phone", "Telefon", f'<a href="tel:{f["phone"]}" rel="nofollow">{f["shown"]}</a>')
    if f.get("wa"):
        contact += field("whatsapp", "fab fa-whatsapp", "WhatsApp", f'<a href="https://wa.me/{f["phone"][1:]}" target="_blank">Pošalji poruku</a>')
    if f.get("viber"):
        contact += field("viber", "fab fa-viber", "Viber", f"{f['shown']}")
    if "tg" in f:
        contact += field("telegram", "fab fa-telegram", "Telegram", f'<a href="https://t.me/{f["tg"]}" target="_blank">{f["tg"]}</a>')
    if "ig" in f:
        contact += field("instagram", "fab fa-instagram", "Instagram", f'<a href="https://www.instagram.com/{f["ig"]}/" target="_blank">{f["ig"]}</a>')
    if "mail" in f:
        contact += field("email", "far fa-envelope", "E-pošta", cf(f["mail"], 0x31 + i))
    prices = "".join(field(f"cijena_{d}", "fas fa-euro-sign", LEN[d], f"{a} €") for d, a in f["rates"].items())
    if "out_rates" in f:
        prices += "".join(field(f"cijena_out_{d}", "fas fa-hotel", f"{LEN[d]}, izlazak u hotel", f"{a} €") for d, a in f["out_rates"].items())
    offer = (field("usluge", "fas fa-heart", "Usluge", multi(SVC[s] for s in f["svc"].split())) + field("prima", "fas fa-home", "Prima kod sebe", "Da" if f["inc"] else "Ne")
             + field("izlazi", "fas fa-taxi", "Izlazak klijentu", "Da" if f["out"] else "Ne"))
    slides = "".join(f'<li class="carousel-item"><a href="/wp-content/uploads/{f["date"][:4]}/{f["date"][5:7]}/{slug}-{k}.jpg" class="geodir-lightbox-image"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/wp-content/uploads/{f["date"][:4]}/{f["date"][5:7]}/{slug}-{k}-1024x683.jpg" alt="" class="lazy" /></a></li>' for k in range(1, f["n"] + 1))
    d = f["date"].split("-")
    near = [y for y in LADIES if y is not x][i % 6:i % 6 + 3]
    tab = '<li class="nav-item"><a data-toggle="tab" href="#{0}" class="nav-link">{1}</a></li>'
    crumb = f'<li class="breadcrumb-item"><a href="{BASE}/imenik/">Imenik</a></li><li class="breadcrumb-item"><a href="{BASE}/imenik/{town[0]}/">{town[1]}</a></li><li class="breadcrumb-item active">{name}</li>'
    badges = ('<span class="badge badge-warning gd-badge" data-badge="featured">Istaknuto</span> ' if f.get("feat") else "") + ('<span class="badge badge-success gd-badge" data-badge="provjereno"><i class="fas fa-check"></i> Provjereno</span>' if f["ver"] else "")
    body = f"""<main id="primary"><article id="post-{1400 + i}" class="post-{1400 + i} gd_place type-gd_place status-publish hentry gd_placecategory-{town[0]}">
<header class="entry-header"><h1 class="entry-title">{name}</h1>{badges}</header>
<div class="geodir-image-container geodir-image-sizes-large"><ul class="geodir-images carousel-inner">{slides}</ul></div>
<div class="entry-meta">Objavljeno <time class="entry-date published" datetime="{f["date"]}T09:14:00+02:00">{int(d[2])}. {int(d[1])}. {d[0]}.</time></div>
<div class="row"><div class="col-md-8"><ul class="nav nav-tabs">{tab.format("post_content", "Profil")}{tab.format("ponuda", "Ponuda")}{tab.format("cijene", "Cijene")}</ul>
<div id="gd-tabs" class="tab-content"><div id="post_content" class="tab-pane"><div class="geodir-field-post_content"><p>{text}</p></div></div>
<div id="ponuda" class="tab-pane">{offer}</div><div id="cijene" class="tab-pane">{prices}</div></div></div>
<div class="col-md-4"><div class="bsui sidebar-details">{side}{contact}{hours_widget(f["hours"])}
<div class="geodir_post_meta geodir-field-address" itemscope itemtype="http://schema.org/PostalAddress"><span class="geodir_post_meta_icon"><i class="fas fa-map-marker-alt"></i></span><span itemprop="addressLocality">{town[1]}</span>, <span itemprop="addressRegion">{town[2]}</span>, <span itemprop="addressCountry">Croatia</span></div></div></div></div>
</article>
<section class="widget geodir-listings"><h3 class="widget-title">U blizini</h3><div class="row row-cols-3">{"".join(card(y) for y in near)}</div></section></main>"""
    return shell(f"{name}, {town[1]}", url(x)[len(BASE):], body, crumb)


def truth(x):
    slug, name, age, city, f, text, more = x
    rates = [(a, d, None) for d, a in f["rates"].items()] + [(a, d, "outcall") for d, a in f.get("out_rates", {}).items()]
    handles = ([{"kind": "whatsapp", "value": f["phone"]}] if f.get("wa") else []) + ([{"kind": "viber", "value": f["phone"]}] if f.get("viber") else [])
    handles += [{"kind": k, "value": f[s]} for k, s in (("telegram", "tg"), ("instagram", "ig"), ("email", "mail")) if s in f]
    return {**AD, "url": url(x), "alias": name, "aliases_stated": [name], "age": age, "ages_stated": [age], "text_language": "hr", "provider_kind": "independent", "city": city, "country": "HR",
            "nationality": f.get("nat", (0, None))[1], "ethnicity": f.get("eth", (0, None))[1], "languages_spoken": f["langs"].split(), "services": f["svc"].split(), "incall": f["inc"], "outcall": f["out"],
            "hours": "24/7" if f["hours"] == "00:00-24:00" else f["hours"], "weight_kg": f.get("w"), "height_cm": f.get("h"), "max_duration_h": max(f["rates"]) / 60, "verified": f["ver"],
            "paid_placement": bool(f.get("feat")), "n_images": f["n"], "posted_at": f["date"], "phones": [f["phone"]], "handles": handles,
            "prices": [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": d, "place": p} for a, d, p in rates], **more}


def grid(title, path, rows, pager=""):
    sort = f'<select class="geodir-sort-by" onchange="javascript:window.location=this.value;"><option value="{BASE}{path}">Najnovije</option><option value="{BASE}{path}?sort_by=post_title_asc">Po imenu</option></select>'
    return shell(title, path, f'<main><h1 class="page-title">{title}</h1>{sort}<div class="geodir-loop-container"><div class="row row-cols-1 row-cols-sm-2 row-cols-md-3">{"".join(card(x) for x in rows)}</div></div>{pager}</main>', f'<li class="breadcrumb-item active">{title}</li>')


def P(path, html, kind, **kw):
    return WrittenPage(BASE + path, html, kind, "hr", **kw)


def text_page(path, title, body, kind="static", **kw):
    return P(path, shell(title, path, f'<article class="page hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>'), kind, **kw)


def urls(rows):
    return tuple(url(x) for x in rows)


NEXT = f'<nav class="navigation pagination"><span aria-current="page" class="page-numbers current">1</span> <a class="page-numbers" href="{BASE}/imenik/page/2/">2</a></nav>'
ZG = [x for x in LADIES if x[3] == "Zagreb"]
BY_NAME = sorted(ZG, key=lambda x: x[1])
SITE = WrittenSite(HOST, "HR", (
    text_page("/", "Imenik neovisnih pratilja", "<p>Samostalne dame vode svoj profil same: bez agencija, bez provizije. Odaberite grad.</p><ul>" + "".join(f'<li><a href="{BASE}/imenik/{t[0]}/">{t[1]}</a></li>' for t in TOWN.values()) + "</ul>"),
    P("/imenik/", grid("Imenik", "/imenik/", LADIES[:6], NEXT), "listing", ads=urls(LADIES[:6])),
    P("/imenik/page/2/", grid("Imenik", "/imenik/page/2/", LADIES[6:], NEXT), "listing", ads=urls(LADIES[6:])),
    P("/imenik/zagreb/", grid("Zagreb", "/imenik/zagreb/", ZG), "listing", ads=urls(ZG)),
    P("/imenik/zagreb/?sort_by=post_title_asc", grid("Zagreb", "/imenik/zagreb/", BY_NAME), "listing", ads=urls(BY_NAME), canonical=f"{BASE}/imenik/zagreb/"),
    *(P(url(x)[len(BASE):], detail(i, x), "ad", ads=(url(x),), text_language=x[6].get("text_language")) for i, x in enumerate(LADIES)),
    P("/imenik/zagreb/lucija/?utm_source=bilten&utm_medium=email", detail(0, LADIES[0]), "ad", ads=(url(LADIES[0]),), canonical=url(LADIES[0])),
    text_page("/cjenik-oglasavanja/", "Cjenik oglašavanja", '<table class="wp-block-table"><tbody><tr><td>Osnovni profil</td><td>besplatno</td></tr><tr><td>Istaknuto, 30 dana</td><td>45 €</td></tr><tr><td>Provjera profila (video poziv s uredništvom)</td><td>10 €</td></tr></tbody></table>'),
    text_page("/kontakt/", "Kontakt", f"<p>Imenik d.o.o., Zagreb<br />Telefon: 01 012 1836<br />E-pošta: {cf('urednistvo@samostalne-dame.example')}</p><form class='wpcf7-form'><input name='your-name' /><textarea name='your-message'></textarea></form>"),
    text_page("/uvjeti-koristenja/", "Uvjeti korištenja", "<p>Profili su namijenjeni punoljetnim osobama. Uredništvo ne posreduje i ne prima naknadu od susreta. Agencijama oglašavanje nije dopušteno.</p>"),
    text_page("/dnevnik/kako-putovati-sam-jadranom/", "Kako putovati sam Jadranom", "<p>Trajekt Split – Vis vozi dva sata i dvadeset minuta, karta je 8 €. Mi preporučujemo svibanj i rujan: manje gužve, a more već toplo. Sobe u Komiži počinju od 60 € za noć.</p>"),
    text_page("/imenik/pula/sandra/", "Stranica nije pronađena", "<p>Ups! Ovaj profil više ne postoji ili ga je vlasnica obrisala. Pokušajte s pretragom.</p><form role='search'><input type='search' name='s' /></form>", kind="error"),
), tuple(truth(x) for x in LADIES), "GeoDirectory fields with bare text values, tabs, seven-day hours widget, Cloudflare e-mail, nearby cards")
