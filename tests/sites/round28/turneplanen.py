"""Danish calendar of women on tour (Drupal): who is in which town on which days, a page for each person, a page for each town, week and day.

Hard: the calendar is a grid of towns by weeks whose cells hold a name and a stretch of days ('Nadia 9.-13.'), the person's page has fields in nested divs (field__label,
field__item), the tour as rows 'fra - til' without a year, kroner as '1.200,-' and 'kr. 1.200', half hours as '½ time', a number of eight digits beside a foreign one, two hosts
who rent rooms to the touring (an advert of rooms is no ad of a person), an agency's tour, notes of the day by the editor, a node copy (/node/n), a print copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://turneplanen.example"
TOWN = {"aarhus": ("Aarhus", "Aarhus"), "odense": ("Odense", "Odense"), "aalborg": ("Aalborg", "Aalborg"), "esbjerg": ("Esbjerg", "Esbjerg"), "kobenhavn": ("København", "Copenhagen"), "kolding": ("Kolding", "Kolding")}
CAN = {"massage": "Massage", "tantra": "Tantra", "gfe": "Kærestefornemmelse (GFE)", "cuddling": "Kram og nærvær", "dinner_date": "Middagsdate", "role_play": "Rollespil", "striptease": "Striptease", "couples": "Par velkomne", "kissing": "Kys", "duo": "Duo",
       "four_hands": "Firhændig massage", "domination": "Dominans", "fetish": "Fetish", "bath": "Fælles bad", "dancing": "Dans"}
SPAN = {30: "½ time", 60: "1 time", 90: "1½ time", 120: "2 timer", 240: "4 timer", 720: "Hele natten"}
MONTH = {"06": "juni", "07": "juli"}


def dkk(amount, minutes, place=None):
    return {"amount": amount, "currency": "DKK", "code_currency": None, "duration_min": minutes, "place": place}


def stop(town, start, end):
    return (town, f"2025-{start}", f"2025-{end}")


# node, slug, name, fields, services, prices, tour, number shown, text, pictures, checked, top, day, truth
ADS = [
    (611, "nadia", "Nadia", [("Alder", "28"), ("Højde", "167 cm"), ("Vægt", "57 kg"), ("Nationalitet", "Rumænsk"), ("Sprog", "Engelsk, rumænsk, italiensk")], ["massage", "kissing", "gfe"], {30: 900, 60: 1400, 120: 2600},
     [stop("aarhus", "06-09", "06-13"), stop("odense", "06-14", "06-17")], "+45 29 84 17 06", "Jeg bor altid på små lejligheder tæt på stationen, så du kommer til mig. Ring mellem kl. 10 og 22.", 5, True, True, "08.06.2025",
     dict(age=28, height_cm=167, weight_kg=57, nationality="RO", languages_spoken=["en", "ro", "it"], incall=True, hours="10:00-22:00", phones=["+4529841706"])),
    (612, "lykke", "Lykke", [("Alder", "36"), ("Højde", "173 cm"), ("Sprog", "Dansk, engelsk")], ["tantra", "massage", "bath"], {60: 1200, 90: 1700}, [stop("esbjerg", "06-10", "06-12"), stop("kolding", "06-13", "06-15"), stop("odense", "06-20", "06-22")], "42 16 83 50",
     "Jysk tantrapige på hjul! Jeg kører selv og tager imod i min lejede klinik. Ingen udebesøg. SMS er bedst.", 3, True, False, "07.06.2025", dict(age=36, height_cm=173, languages_spoken=["da", "en"], incall=True, outcall=False, phones=["+4542168350"])),
    (615, "vika-og-lena", "Vika og Lena", [("Alder", "25 og 27"), ("Nationalitet", "Lettisk"), ("Sprog", "Russisk, engelsk")], ["duo", "four_hands", "massage"], {60: 2400, 120: 4400}, [stop("kobenhavn", "06-11", "06-18")], "+371 26 481 930",
     "Vika er 25, Lena er 27. Vi rejser og arbejder altid sammen. Skriv på WhatsApp, så sender vi adressen.", 4, False, True, "09.06.2025",
     dict(alias="Vika", aliases_stated=["Vika", "Lena"], age=25, ages_stated=[25, 27], audience="couple", nationality="LV", languages_spoken=["ru", "en"], phones=["+37126481930"], handles=[{"kind": "whatsapp", "value": "+37126481930"}])),
    (618, "fru-holm", "Fru Holm", [("Alder", "51"), ("Højde", "170 cm"), ("Vægt", "74 kg"), ("Sprog", "Dansk, tysk, svensk")], ["domination", "fetish", "role_play"], {60: 1800, 120: 3200}, [stop("aalborg", "06-16", "06-19")], "61 70 29 48",
     "Voksen dame med eget firma og egne regler. To gange om året kommer jeg til Nordjylland, ellers bliver jeg hjemme. Kun diskret adresse, jeg kommer ikke på hotel.", 2, True, False, "05.06.2025",
     dict(age=51, height_cm=170, weight_kg=74, provider_kind="independent", languages_spoken=["da", "de", "sv"], outcall=False, phones=["+4561702948"])),
    (621, "camila", "Camila", [("Alder", "24"), ("Højde", "162 cm"), ("Vægt", "49 kg"), ("Nationalitet", "Colombiansk"), ("Sprog", "Spansk, lidt engelsk"), ("Åbent", "Døgnet rundt")], ["dancing", "striptease", "massage", "gfe"], {30: 1000, 60: 1500, 720: 8000},
     [stop("kobenhavn", "06-09", "06-15"), stop("aarhus", "06-16", "06-22"), stop("aalborg", "06-23", "06-29")], "50 38 64 12", "Hola guapo, soy Camila. Estoy por primera vez en Dinamarca. Te recibo en mi apartamento o voy a tu hotel.", 6, False, True, "09.06.2025",
     dict(age=24, height_cm=162, weight_kg=49, nationality="CO", languages_spoken=["es", "en"], text_language="es", hours="24/7", incall=True, outcall=True, phones=["+4550386412"])),
    (624, "sille-standby", "Sille (Standby Escort)", [("Alder", "26"), ("Højde", "175 cm"), ("Sprog", "Dansk, engelsk, fransk")], ["dinner_date", "gfe", "couples"], {120: 4500, 240: 8000, 720: 14000}, [stop("aarhus", "06-19", "06-22")], "70 27 41 93",
     "Standby Escort sender Sille til Jylland for første gang. Hun bliver kørt til dit hotel af vores chauffør, og du betaler hos os på forhånd.", 3, True, True, "06.06.2025",
     dict(alias="Sille", age=26, provider_kind="agency", height_cm=175, languages_spoken=["da", "en", "fr"], outcall=True, phones=["+4570274193"])),
    (627, "mads", "Mads", [("Alder", "34"), ("Højde", "188 cm"), ("Vægt", "86 kg"), ("Sprog", "Dansk, norsk")], ["massage", "couples"], {60: 800, 90: 1100}, [stop("odense", "06-12", "06-13")], "31 92 05 76", "Mandlig massør for kvinder og par. Jeg kommer til jer med briks og musik, ingen egne lokaler.", 1, False, False, "03.06.2025",
     dict(age=34, audience="man", height_cm=188, weight_kg=86, languages_spoken=["da", "no"], incall=False, outcall=True, phones=["+4531920576"])),
    (630, "ploy", "Ploy", [("Alder", "39"), ("Højde", "155 cm"), ("Nationalitet", "Thailandsk"), ("Sprog", "Thai, dansk"), ("Åbent", "11-20")], ["massage"], {30: 500, 60: 800}, [stop("kolding", "06-09", "06-28")], "52 64 19 83", "Thailandsk massage i rolige omgivelser, jeg har boet i Danmark i ti år. Du finder mig bag banegården.", 2, True, False, "01.06.2025",
     dict(age=39, height_cm=155, nationality="TH", languages_spoken=["th", "da"], incall=True, hours="11:00-20:00", phones=["+4552641983"])),
    (633, "roxy", "Roxy", [("Alder", "31"), ("Højde", "179 cm"), ("Vægt", "70 kg"), ("Sprog", "Engelsk, portugisisk")], ["cuddling", "massage", "kissing"], {60: 1300}, [stop("kobenhavn", "06-28", "07-04"), stop("odense", "07-05", "07-08")], None, "Transkvinde med et stort smil. Jeg tager imod og kommer også ud. Kun Telegram: @roxy_on_tour", 4, False, False, "04.06.2025",
     dict(age=31, audience="trans", height_cm=179, weight_kg=70, languages_spoken=["en", "pt"], incall=True, outcall=True, handles=[{"kind": "telegram", "value": "roxy_on_tour"}])),
]


def url(a):
    return f"{ROOT}/paa-turne/{a[1]}"


def days(start, end):
    d1, m1, d2, m2 = int(start[8:]), start[5:7], int(end[8:]), end[5:7]
    return f"{d1}. - {d2}. {MONTH[m2]}" if m1 == m2 else f"{d1}. {MONTH[m1]} - {d2}. {MONTH[m2]}"


def shell(title, body, kind="path-node", canonical=None):
    link = f'<link rel="canonical" href="{canonical}" />' if canonical else ""
    return f"""<!DOCTYPE html>
<html lang="da" dir="ltr"><head><meta charset="utf-8" />{link}<meta name="Generator" content="Drupal 10 (https://www.drupal.example)" /><title>{title} | Turnéplanen</title></head><body class="{kind}"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header role="banner"><div class="region region-header"><a href="/" rel="home">Turnéplanen</a><nav role="navigation"><ul class="menu"><li class="menu-item"><a href="/kalender">Kalender</a></li><li class="menu-item"><a href="/paa-turne">Alle på turné</a></li><li class="menu-item"><a href="/lokaler">Lej et lokale</a></li><li class="menu-item"><a href="/priser">Kom med</a></li></ul></nav></div></header>
<main role="main"><div class="region region-content"><h1 class="page-title">{title}</h1>{body}</div></main>
<aside class="region region-sidebar"><div class="block block-views"><h2>Byer</h2><ul>{"".join(f'<li><a href="/by/{k}">{v[0]}</a></li>' for k, v in TOWN.items())}</ul></div></aside>
<footer role="contentinfo"><p>Turnéplanen ApS, CVR 00000000. Redaktionen: 86 40 17 25 (hverdage 9-14), plan@turneplanen.example</p><a href="/vilkaar">Vilkår</a> <a href="/user/login">Log ind</a></footer></div></body></html>"""


def crowns(a, x):
    return f"kr. {x:,}".replace(",", ".") if a[0] % 2 else f"{x:,}".replace(",", ".") + ",-"


def field(name, label, items):
    return f'<div class="field field--name-field-{name} field--label-inline clearfix"><div class="field__label">{label}</div><div class="field__items">{"".join(f"<div class=field__item>{i}</div>" for i in items)}</div></div>\n'


def node(a, canonical=None, bare=False):
    num, slug, name, facts, can, prices, tour, number, text, pics, ok, top, day, _ = a
    body = f'<article data-history-node-id="{num}" class="node node--type-profil node--view-mode-full"><div class="submitted">Oprettet {day}{" · Fremhævet" if top else ""}{" · Billeder kontrolleret" if ok else ""}</div>'
    body += '<div class="field field--name-field-billeder">' + "".join(f'<div class="field__item"><img loading="lazy" src="/sites/default/files/styles/stor/public/{slug}-{n}.jpg" width="480" height="640" alt="" /></div>' for n in range(1, pics + 1)) + "</div>"
    body += "".join(field(f"f{i}", k, [v]) for i, (k, v) in enumerate(facts)) + field("tilbyder", "Tilbyder", [CAN[c] for c in can]) + field("takster", "Takster", [f"{SPAN[m]}: {crowns(a, x)}" for m, x in prices.items()])
    body += f'<div class="field field--name-body"><p>{text}</p></div>' + (field("telefon", "Telefon", [number]) if number else "")
    rows = "".join(f'<div class="paragraph paragraph--type--stop"><div class="field field--name-field-by"><a href="/by/{t}">{TOWN[t][0]}</a></div><div class="field field--name-field-dage">{days(s, e)}</div></div>' for t, s, e in tour)
    body += f'<h2>Turné sommeren 2025</h2>{rows}</article>'
    if bare:
        return f"<html lang='da'><head><title>{name}</title></head><body><h1>{name}</h1>{body}<p>Udskrevet fra Turnéplanen</p></body></html>"
    return shell(name, body + f'<ul class="links inline"><li><a href="/print/{num}">Udskriv plan</a></li><li><a href="/anmeld/{num}">Anmeld profilen</a></li></ul>', canonical=canonical)


def truth(a):
    num, slug, name, facts, can, prices, tour, number, text, pics, ok, top, day, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, text_language="da", provider_kind="unknown", city=TOWN[tour[0][0]][1], country="DK", services=list(can), max_duration_h=max(prices) / 60, tour=[{"city": TOWN[t][1], "from": s, "to": e} for t, s, e in tour],
               verified=ok, paid_placement=top, n_images=pics, posted_at="-".join(reversed(day.split("."))), prices=[dkk(x, m) for m, x in prices.items()])
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


WEEKS = [(24, "2025-06-09", "2025-06-15"), (25, "2025-06-16", "2025-06-22"), (26, "2025-06-23", "2025-06-29")]


def grid():
    head = "".join(f'<th><a href="/kalender/uge/{w}">Uge {w}</a></th>' for w, _, _ in WEEKS)
    rows = ""
    for town, (name, _) in TOWN.items():
        cells = ""
        for _, first, last in WEEKS:
            here = [(a, s, e) for a in ADS for t, s, e in a[6] if t == town and s <= last and e >= first]
            cells += "<td>" + "<br />".join(f'<a href="/paa-turne/{a[1]}">{a[2]}</a> {int(max(s, first)[8:])}.-{int(min(e, last)[8:])}.' for a, s, e in here) + "</td>"
        rows += f"<tr><th>{name}</th>{cells}</tr>\n"
    return f'<table class="views-table cols-4"><thead><tr><th>By</th>{head}</tr></thead><tbody>{rows}</tbody></table>'


def rows(people, town=None):
    out = ""
    for a in people:
        when = "; ".join(f"{TOWN[t][0]} {days(s, e)}" for t, s, e in a[6] if town in (None, t))
        out += f'<div class="views-row"><div class="views-field views-field-title"><a href="/paa-turne/{a[1]}">{a[2]}</a></div><div class="views-field">{a[3][0][1]} år</div><div class="views-field views-field-dage">{when}</div></div>\n'
    return f'<div class="views-element-container"><div class="view-content">{out}</div></div>'


def page(path, title, body, people, **more):
    return WrittenPage(ROOT + path, shell(title, body, "path-view", more.get("canonical")), "listing", "da", ads=tuple(map(url, people)), **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<article class="node node--type-page">{body}</article>'), kind, "da", **more)


def at(town):
    return [a for a in ADS if any(t == town for t, _, _ in a[6])]


def between(first, last):
    return [a for a in ADS if any(s <= last and e >= first for _, s, e in a[6])]


PAGES = [
    page("/kalender", "Kalender uge 24-26", grid(), between("2025-06-09", "2025-06-29")),
    page("/kalender?vis=tabel", "Kalender uge 24-26", grid(), between("2025-06-09", "2025-06-29"), canonical=f"{ROOT}/kalender"),
    page("/kalender/2025-06-12", "Torsdag den 12. juni", "<p>Redaktionens note: en rolig dag, mange rejser videre fredag.</p>" + rows(between("2025-06-12", "2025-06-12")), between("2025-06-12", "2025-06-12")),
    page("/paa-turne", "Alle på turné", rows(ADS[:6]) + '<nav class="pager"><a href="?page=1">Næste</a></nav>', ADS[:6]),
    page("/paa-turne?page=1", "Alle på turné", rows(ADS[6:]) + '<nav class="pager"><a href="?page=0">Forrige</a></nav>', ADS[6:]),
    page("/by/aarhus", "Aarhus", rows(at("aarhus"), "aarhus"), at("aarhus")),
    page("/by/odense", "Odense", rows(at("odense"), "odense"), at("odense")),
    plain("/by/thisted", "Thisted", "<p>Ingen er på vej til Thisted lige nu. Bed om besked, når nogen kommer.</p>", "listing"),
]
PAGES += [WrittenPage(url(a), node(a, url(a)), "ad", "da", text_language=a[13].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/node/612", node(ADS[1], url(ADS[1])), "ad", "da", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    WrittenPage(f"{ROOT}/print/627", node(ADS[6], bare=True), "ad", "da", ads=(url(ADS[6]),), canonical=url(ADS[6])),
    plain("/", "Hvem kommer til din by?", "<p>Turnéplanen samler rejseplaner fra voksne, der arbejder for egen regning eller for et bureau. 18 år eller derover.</p>"),
    plain("/lokaler", "Lej et lokale", "<h2>Klinik i Odense</h2><p>Værelse med bad, 600 kr. i døgnet, vask inkluderet. Ring til Birthe, 66 12 84 30.</p><h2>Lejlighed i Aalborg</h2><p>To værelser, 4.000 kr. om ugen, depositum 1.000 kr. Kun korttidsleje, fra mandag til søndag.</p>"),
    plain("/priser", "Kom med i planen", "<table><tr><td>Profil og tre byer</td><td>199,- pr. måned</td></tr><tr><td>Fremhævet</td><td>75,- pr. uge</td></tr></table><p>Vi kontrollerer billeder over video.</p>"),
    plain("/nyhed/sommer-paa-landevejen", "Sommer på landevejen", "<p>Lykke fortæller: »Jeg har kørt 14.000 km i år og sover bedst i Kolding.« Læs hendes fem råd om pauser, kaffe og gode senge. Et værelse koster typisk 500-700 kr.</p>"),
    plain("/user/login", "Log ind", '<form class="user-login-form"><label>Brugernavn</label><input name="name" /><label>Adgangskode</label><input type="password" name="pass" /></form>'),
    plain("/paa-turne/jessie", "Siden blev ikke fundet", "<p>Jessies turné sluttede i maj, og profilen er lukket.</p>", "error", status=404),
]

SITE = WrittenSite("turneplanen.example", "DK", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
