"""Slovene salon for sensual massage in Ljubljana on Joomla 3 (Helix template): a page for each masseuse and a weekly rota.

Hard: the rota table crosses names with weekdays and hours, the salon's price list (with a gift voucher and rent of the room) is not the women's own, each page has
her days and hours in a module, prices as '60 min - 90 €' under her name, one masseuse also visits hotels, a man works there too, a trainee has no price yet;
the salon's telephone and Viber stand in the text of every page and in the footer.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.studio-podlipo.example"
SERVICE = {"massage": "klasična masaža", "tantra": "tantra masaža", "four_hands": "štiriročna masaža", "bath": "skupna kopel", "couples": "masaža za pare", "cuddling": "crkljanje", "disabled_guests": "gostje na vozičku"}
TONGUE = {"sl": "slovensko", "hr": "hrvaško", "en": "angleško", "de": "nemško", "it": "italijansko", "sr": "srbsko"}
# slug, name, age, cm, tongues, services, hours, days, prices, pictures, words, more truth
STAFF = [
    ("tina", "Tina", 29, 170, ["sl", "en", "hr"], ["massage", "tantra", "bath"], "10:00-18:00", "pon, sre, pet", {30: 50, 60: 90, 90: 130}, 4, "Tina je pri nas že od odprtja. Njena masaža je počasna in topla, pred njo vam pripravi zeliščni čaj. Če ste prvič pri nas, začnite pri njej.", {}),
    ("larisa", "Larisa", 34, 165, ["sl", "de", "it"], ["massage", "four_hands", "couples"], "12:00-20:00", "tor, čet, sob", {60: 95, 90: 140}, 3, "Larisa je diplomirana fizioterapevtka in ve, kje vas boli. Skupaj s Tino izvaja štiriročno masažo, ob predhodni najavi pride tudi v hotel v Ljubljani (60 min - 140 €).", dict(outcall=True, hotel=140)),
    ("maja", "Maja", 24, 174, ["sl", "en"], ["massage", "cuddling"], "14:00-22:00", "od srede do nedelje", {30: 50, 60: 90}, 5, "Majo boste prepoznali po smehu. Študira, zato je dosegljiva popoldne in zvečer. Od 23. junija do 6. julija je na dopustu.", {}),
    ("vesna", "Vesna", 47, 168, ["sl", "sr", "hr"], ["tantra", "massage", "disabled_guests"], "9:00-15:00", "pon–čet", {60: 100, 120: 180}, 2, "Vesna uči tantro že petnajst let. Studio je v pritličju in brez stopnic, zato k njej radi pridejo tudi gostje na vozičku.", {}),
    ("jaka", "Jaka", 31, 183, ["sl", "en"], ["massage", "couples"], "16:00-21:00", "tor, pet", {60: 90, 90: 130}, 1, "Jaka masira ženske in pare. Miren, močnih rok, nekdanji plavalec.", dict(audience="man")),
    ("eva", "Eva", 22, None, ["sl"], ["massage"], None, "po dogovoru", {}, 0, "Eva je pripravnica in se še uči. Termin z njo je do konca junija po posebni ceni, vprašajte na recepciji.", {}),
]
TEL, E164 = "041 607 218", "+38641607218"


def url(p):
    return f"{ROOT}/maserke/{p[0]}"


def shell(title, body, lang="sl"):
    menu = "".join(f'<li class="sp-menu-item"><a href="{h}">{t}</a></li>' for h, t in (("/", "Domov"), ("/maserke", "Maserke"), ("/urnik", "Urnik"), ("/cenik", "Cenik"), ("/novice", "Novice"), ("/kontakt", "Kontakt")))
    return f"""<!doctype html><html lang="{lang}-{'SI' if lang == 'sl' else 'GB'}" dir="ltr"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title><link href="/templates/shaper_helix3/css/bootstrap.min.css" rel="stylesheet" /><script src="/media/jui/js/jquery.min.js?5c1e0d"></script></head>
<body class="site com-content view-article layout-blog sl-si ltr layout-fluid off-canvas-menu-init"><div class="body-wrapper"><div class="body-innerwrapper"><section id="sp-top-bar"><div class="container"><div class="row"><div id="sp-top2" class="col-sm-6"><ul class="sp-contact-info"><li class="sp-contact-phone"><i class="fa fa-phone"></i> <a href="tel:{E164}">{TEL}</a></li></ul></div><div class="mod-languages"><a href="/">SL</a> <a href="/en">EN</a></div></div></div></section>
<header id="sp-header"><div class="container"><a class="logo" href="/"><h1><img src="/images/logo-podlipo.png" alt="Studio Pod lipo" /></h1></a><div class="sp-megamenu-wrapper"><ul class="sp-megamenu-parent">{menu}</ul></div></div></header>
<section id="sp-main-body"><div class="container"><div id="sp-component" class="col-sm-12"><div class="sp-column"><div id="system-message-container"></div>{body}</div></div></div></section>
<section id="sp-bottom"><div class="container"><div class="sp-module"><h3 class="sp-module-title">Studio Pod lipo</h3><p>Ob Gradaščici 40, 1000 Ljubljana<br />vsak dan 9:00–22:00<br />Viber {TEL}</p></div></div></section><footer id="sp-footer"><div class="container"><span class="sp-copyright">© 2025 Studio Pod lipo. Samo za polnoletne. <a href="/pogoji">Splošni pogoji</a></span></div></footer></div></div>
<div id="cookie-law-info-bar">Spletno mesto uporablja piškotke. <a href="/pogoji">Več</a> <button>Strinjam se</button></div></body></html>"""


def tile(p):
    return f'<div class="col-sm-4"><div class="sppb-addon sppb-addon-person"><a href="/maserke/{p[0]}"><img class="sppb-img-responsive" src="/images/osebje/{p[0]}-mala.jpg" alt="{p[1]}" /></a><div class="sppb-person-information"><span class="sppb-person-name">{p[1]}</span><span class="sppb-person-designation">{p[7]}</span></div></div></div>'


def ad_page(p):
    slug, name, age, cm, tongues, services, hours, days, prices, pics, words, more = p
    photos = "".join(f'<li><a href="/images/osebje/{slug}/{n}.jpg" class="sppb-gallery-btn"><img src="/images/osebje/{slug}/{n}.jpg" alt="{name} {n}" /></a></li>' for n in range(1, pics + 1))
    money = f"<h3>{name} – cene</h3><ul class=\"cene\">" + "".join(f"<li>{m} min - {x} €</li>" for m, x in prices.items()) + "</ul>" if prices else ""
    facts = f"<li>Starost: {age} let</li>" + (f"<li>Višina: {cm} cm</li>" if cm else "") + f"<li>Govori: {', '.join(TONGUE[t] for t in tongues)}</li><li>Ponuja: {', '.join(SERVICE[s] for s in services)}</li><li>Lokacija: studio v Ljubljani</li>"
    rota = f'<div class="sp-module urnik"><h3 class="sp-module-title">Kdaj je v studiu</h3><div class="sp-module-content">{days}{f", {hours}" if hours else ""}</div></div>'.replace("-18:00", "–18:00")
    other = "".join(tile(q) for q in STAFF if q is not p)
    return shell(f"{name} | Studio Pod lipo", f'<article class="item item-page" itemscope itemtype="http://schema.org/Article"><div class="entry-header"><h2 itemprop="name">{name}</h2></div><div itemprop="articleBody"><p>{words}</p><ul class="podatki">{facts}</ul>{rota}{money}<p>Termin z osebo {name} rezervirate po telefonu ali Viberju: <strong>{TEL}</strong>.</p>'
                 f'<ul class="sppb-gallery">{photos}</ul></div></article><div class="row sodelavke"><h4>Druge maserke in maserji</h4>{other}</div>')


def truth(p):
    slug, name, age, cm, tongues, services, hours, days, prices, pics, words, more = p
    t = deepcopy(AD)
    rows = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()]
    if more.get("hotel"):
        rows.append({"amount": more["hotel"], "currency": "EUR", "code_currency": None, "duration_min": 60, "place": "outcall"})
    t.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sl", audience=more.get("audience", "woman"), provider_kind="agency", city="Ljubljana", country="SI", languages_spoken=tongues, services=services, incall=True, outcall=more.get("outcall"), hours=hours, height_cm=cm,
             max_duration_h=max(prices) / 60 if prices else None, n_images=pics, phones=[E164], handles=[{"kind": "viber", "value": E164}], prices=rows)
    return t


def rota_page():
    days = ("pon", "tor", "sre", "čet", "pet", "sob", "ned")
    plan = {"tina": "0,2,4", "larisa": "1,3,5", "maja": "2,3,4,5,6", "vesna": "0,1,2,3", "jaka": "1,4"}
    rows = "".join(f'<tr><th><a href="/maserke/{p[0]}">{p[1]}</a></th>' + "".join(f'<td>{p[6] if str(d) in plan[p[0]].split(",") else "–"}</td>' for d in range(7)) + "</tr>" for p in STAFF if p[0] in plan)
    return shell("Urnik | Studio Pod lipo", f'<div class="item-page"><h2>Urnik od 9. do 15. junija 2025</h2><table class="table table-striped"><thead><tr><th></th>{"".join(f"<th>{d}</th>" for d in days)}</tr></thead><tbody>{rows}</tbody></table><p>Urnik se lahko spremeni, pokličite {TEL}.</p></div>')


def plain(path, title, body, kind="static", status=200, language="sl"):
    return WrittenPage(ROOT + path, shell(f"{title} | Studio Pod lipo", f'<article class="item item-page"><h2>{title}</h2>{body}</article>', language), kind, language, status=status)


EVERY = tuple(map(url, STAFF))
HOME = shell("Studio Pod lipo, Ljubljana", f'<div class="sppb-section"><h2>Čas samo za vas</h2><p>Senzualna masaža v mirnem delu Ljubljane. Izberite osebo, mi poskrbimo za ostalo.</p></div><div class="row">{"".join(map(tile, STAFF))}</div>')
TEAM = shell("Maserke | Studio Pod lipo", f'<h2>Maserke in maserji</h2><div class="row">{"".join(map(tile, STAFF))}</div>')
PAGES = [
    WrittenPage(f"{ROOT}/", HOME, "listing", "sl", ads=EVERY),
    WrittenPage(f"{ROOT}/maserke", TEAM, "listing", "sl", ads=EVERY),
    WrittenPage(f"{ROOT}/maserke?fbclid=IwAR0x7Qm", TEAM, "listing", "sl", ads=EVERY, canonical=f"{ROOT}/maserke"),
    WrittenPage(f"{ROOT}/urnik", rota_page(), "listing", "sl", ads=EVERY[:5]),
]
PAGES += [WrittenPage(url(p), ad_page(p), "ad", "sl", ads=(url(p),)) for p in STAFF]
PAGES += [
    WrittenPage(url(STAFF[0]) + "?tmpl=component&print=1", ad_page(STAFF[0]), "ad", "sl", ads=(url(STAFF[0]),), canonical=url(STAFF[0])),
    plain("/cenik", "Cenik", "<table class='table'><tr><td>Masaža 30 min</td><td>od 50 €</td></tr><tr><td>Masaža 60 min</td><td>od 90 €</td></tr><tr><td>Darilni bon</td><td>100 €</td></tr><tr><td>Najem savne na uro</td><td>25 €</td></tr></table><p>Plačilo z gotovino ali kartico.</p>"),
    plain("/kontakt", "Kontakt", f"<p>Studio Pod lipo, Ob Gradaščici 40, 1000 Ljubljana</p><p>Telefon in Viber {TEL}, e-pošta info@studio-podlipo.example</p>"),
    plain("/novice", "Novice", '<div class="item"><h3><a href="/novice/poletni-urnik">Poletni urnik</a></h3><p>28. maj 2025</p></div>'),
    plain("/novice/poletni-urnik", "Poletni urnik", "<p>28. maj 2025</p><p>Julija in avgusta odpiramo uro pozneje. Na državni praznik 25. junija je studio zaprt.</p>"),
    plain("/pogoji", "Splošni pogoji", "<p>Storitve so namenjene polnoletnim osebam. Osebje lahko obisk kadar koli prekine. Termin brezplačno odpoveste do dve uri prej.</p>"),
    plain("/en", "Welcome", "<p>Massage studio in a quiet part of Ljubljana. The pages of our staff are in Slovene for now; the reception speaks English and German.</p>", language="en"),
    plain("/maserke/nika", "404", "<p>Stran, ki jo iščete, ne obstaja.</p>", "error", 404),
]

SITE = WrittenSite("www.studio-podlipo.example", "SI", tuple(PAGES), tuple(truth(p) for p in STAFF), note=__doc__)
