"""German regional portal (Ruhr) where houses, apartments and a club each have their women; Bootstrap 3 theme over hand-made PHP.

Hard: the address block of the house with its own telephone and entrance fee stands on every woman's page, a week plan says where she is next,
the club's fee and the house's opening hours are not hers, a badge line marks checked photos and TOP entries, services not offered are greyed and struck,
one woman is private in her own flat, one ad writes in English, a pair works together. A block 'Kolleginnen im Haus' and sold links below.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.hausplan-ruhr.example"
SERVICE = {"massage": "Massage", "gfe": "Girlfriend-Erlebnis", "bath": "gemeinsames Baden", "tantra": "Tantra", "role_play": "Rollenspiele", "couples": "Paare willkommen", "striptease": "Striptease", "cuddling": "Kuscheln", "kissing": "Küssen",
           "domination": "Dominanz", "duo": "Duo mit Kollegin", "disabled_guests": "Gäste mit Behinderung", "four_hands": "Vierhandmassage", "dinner_date": "Dinnerbegleitung", "overnight": "über Nacht"}
TONGUE = {"de": "Deutsch", "en": "Englisch", "hu": "Ungarisch", "ro": "Rumänisch", "es": "Spanisch", "pl": "Polnisch", "bg": "Bulgarisch", "it": "Italienisch"}
LAND = {"DE": "Deutsche", "HU": "Ungarin", "RO": "Rumänin", "PL": "Polin", "BG": "Bulgarin", "CO": "Kolumbianerin"}
# key: name, street, town, telephone as written, E.164, note on the house
HOUSES = {
    "haus-lindenbusch": ("Haus Lindenbusch", "Lindenbuschweg 14", "44147", "Dortmund", "0231 / 55 56 210", "+492315556210", "Täglich geöffnet ab 10 Uhr. Diskreter Eingang vom Hof, Parkplätze am Haus."),
    "appartement-sonne-12": ("Appartement Sonne 12", "Sonnengasse 12", "44793", "Bochum", "0234 / 97 30 114", "+492349730114", "Vier Zimmer mit Bad. Bitte beim Namen der Dame klingeln."),
    "villa-bernstein": ("Saunaclub Villa Bernstein", "Am Alten Stellwerk 3", "45127", "Essen", "0201 / 74 72 880", "+492017472880", "Eintritt 60 € inkl. Buffet, Sauna und Softdrinks. Sonntag bis Donnerstag 11 bis 1 Uhr."),
}


def row(no, name, age, house, **k):
    base = dict(cm=None, kg=None, land=None, tongues=["de"], offers=[], out=[], hours=None, prices={}, visits=None, home=None, phone=None, wa=None, marks="", pics=0, text="", since=None, tour=[], plan=[], lang="de", names=[name], ages=[age], audience="woman", extra={}, city=None)
    base.update(no=no, name=name, age=age, house=house, **k)
    return base


WOMEN = [
    row(4411, "Lena", 24, "haus-lindenbusch", cm=165, kg=52, land="HU", tongues=["de", "hu"], offers=["massage", "gfe", "kissing", "bath"], out=["domination"], hours="10:00-20:00", prices={30: 70, 60: 130}, visits=False, marks="GT", pics=5, since="28.05.2025",
        text="Hallo, ich bin Lena. Ich nehme mir Zeit, bei mir tickt keine Uhr. Am liebsten beginne ich mit einer Massage und schaue dann, wohin der Abend führt."),
    row(4418, "Denisa", 31, "haus-lindenbusch", cm=172, kg=64, land="RO", tongues=["de", "ro", "it"], offers=["massage", "striptease", "role_play"], out=["kissing"], hours="12:00-24:00", prices={20: 50, 30: 70, 60: 140}, visits=False, marks="G", pics=4, since="02.06.2025",
        text="Temperamentvolle Rumänin mit langen schwarzen Haaren. Nur noch bis Sonntag in Dortmund!", plan=["bis 15.06.2025: Dortmund, Haus Lindenbusch", "16.06. – 29.06.2025: Bochum, Appartement Sonne 12"],
        tour=[("Dortmund", None, "2025-06-15"), ("Bochum", "2025-06-16", "2025-06-29")]),
    row(4423, "Kim & Nicky", 27, "haus-lindenbusch", tongues=["de", "en"], offers=["duo", "four_hands", "couples"], hours="14:00-22:00", prices={30: 160, 60: 280}, visits=False, marks="T", pics=3, text="Wir sind Kim (27) und Nicky (33) und arbeiten nur zusammen. Ein Termin, zwei Damen, ein Preis.", names=["Kim", "Nicky"], ages=[27, 33], audience="couple"),
    row(4390, "Gabi", 52, "haus-lindenbusch", cm=160, kg=78, land="DE", offers=["cuddling", "massage", "disabled_guests"], hours="9:00-16:00", prices={60: 120, 90: 170}, visits=True, phone=("0176 31 44 90 72", "+4917631449072"), pics=2, since="14.01.2025",
        text="Reife, mollige Dortmunderin. Ich besuche Dich auch zu Hause, im Heim oder im Hotel. Rollstuhl ist kein Hindernis."),
    row(4502, "Valentina", 26, "appartement-sonne-12", cm=158, kg=50, land="CO", tongues=["es", "en"], offers=["massage", "gfe", "striptease"], hours="24/7", prices={30: 80, 60: 150}, visits=True, wa=("0152 0917 3365", "+4915209173365"), marks="T", pics=6, since="09.06.2025",
        text="New in town! Colombian girl with a warm smile. I speak Spanish and a little English, please write me on WhatsApp, no calls. First time in Germany, only two weeks.", lang="en", plan=["09.06. – 22.06.2025: Bochum, Appartement Sonne 12"], tour=[("Bochum", "2025-06-09", "2025-06-22")]),
    row(4507, "Ewa", 38, "appartement-sonne-12", cm=170, kg=61, land="PL", tongues=["de", "pl"], offers=["tantra", "massage", "bath"], hours="11:00-19:00", prices={60: 140, 90: 200, 120: 260}, visits=False, phone=("0151 / 67 20 31 18", "+4915167203118"), marks="G", pics=3, text="Ausgebildete Masseurin. Bitte vorher anrufen, ich gehe während einer Sitzung nicht ans Telefon."),
    row(4511, "Jasmin TS", 29, "appartement-sonne-12", cm=178, kg=70, tongues=["de", "en"], offers=["role_play", "domination", "couples"], hours="13:00-23:00", prices={30: 100, 60: 180}, visits=True, phone=("0157 / 35 88 14 06", "+4915735881406"), marks="G", pics=4, since="20.05.2025", text="Transfrau, gepflegt, sehr weiblich. Anfänger sind gern gesehen.", names=["Jasmin"], audience="trans"),
    row(4601, "Mira", 25, "villa-bernstein", cm=168, kg=55, land="BG", tongues=["de", "en", "bg"], offers=["massage", "kissing", "striptease"], visits=False, pics=2, text="Mira findest Du meistens am Pool oder an der Bar. Sprich sie einfach an."),
    row(4603, "Carla", 34, "villa-bernstein", cm=175, kg=63, land="DE", tongues=["de", "en"], offers=["gfe", "bath", "cuddling"], visits=False, marks="G", pics=3, text="Carla ist dienstags, donnerstags und samstags im Club. Sie ist die ruhige Seele des Hauses und hat ein Herz für Schüchterne."),
    row(4710, "Sabrina", 43, None, cm=167, kg=66, land="DE", tongues=["de"], offers=["massage", "dinner_date", "overnight", "couples"], hours="17:00-23:00", prices={60: 150, 120: 280, 720: 900}, visits=True, phone=("0170 / 52 63 907", "+491705263907"), wa=("0170 / 52 63 907", "+491705263907"), pics=2, since="03.03.2025", city="Hagen",
        text="Ich arbeite ganz allein in meiner eigenen kleinen Wohnung in Hagen-Haspe, kein Haus, keine Agentur. Nur mit Voranmeldung, am liebsten einen Tag vorher."),
]
WORD = {20: "20 Minuten", 30: "30 Minuten", 60: "1 Stunde", 90: "90 Minuten", 120: "2 Stunden", 720: "Übernachtung (12 Std.)"}


def slug(p):
    return p["name"].lower().replace(" & ", "-und-").replace(" ", "-")


def url(p):
    return f"{ROOT}/modell/{slug(p)}-{p['no']}.html"


def town(p):
    return p["city"] or HOUSES[p["house"]][3]


def esc(text):
    return text.replace("&", "&amp;")


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{esc(title)} | Hausplan Ruhr</title><link rel="stylesheet" href="/css/bootstrap.min.css?v=3.3.7"><link rel="stylesheet" href="/css/hausplan.css">
<script src="/js/jquery-1.12.4.min.js"></script></head><body><nav class="navbar navbar-inverse navbar-static-top"><div class="container"><a class="navbar-brand" href="/">Hausplan<b>Ruhr</b></a><ul class="nav navbar-nav"><li><a href="/">Modelle</a></li><li><a href="/haeuser.html">Häuser &amp; Clubs</a></li><li><a href="/stadt/dortmund.html">Dortmund</a></li><li><a href="/stadt/bochum.html">Bochum</a></li><li><a href="/werben.html">Werben</a></li></ul></div></nav>
<div id="jugendschutz" class="modal fade"><div class="modal-body">Diese Seite enthält Werbung für erotische Dienstleistungen. Ich bin mindestens 18 Jahre alt. <button class="btn btn-primary">Eintreten</button></div></div>
<div class="container"><ol class="breadcrumb"><li><a href="/">Start</a></li>{crumb}</ol>{body}</div>
<footer class="footer"><div class="container"><p class="text-muted">© 2009–2025 Hausplan Ruhr · <a href="/impressum.html">Impressum</a> · <a href="/agb.html">AGB</a> · <a href="/datenschutz.html">Datenschutz</a></p><p class="partner">Partner: <a href="https://taxi-ruhrtal.example" rel="sponsored">Taxi Ruhrtal 0201 19 04 10</a></p></div></footer>
<div class="cookie-bar">Wir verwenden Cookies. <a class="btn btn-xs btn-default" href="#">OK</a></div></body></html>"""


def badges(p):
    return ('<span class="label label-success"><i class="glyphicon glyphicon-ok"></i> Fotos geprüft</span> ' if "G" in p["marks"] else "") + ('<span class="label label-warning">TOP</span>' if "T" in p["marks"] else "")


def card(p):
    at = HOUSES[p["house"]][0] if p["house"] else "privat"
    return f'<div class="col-xs-6 col-md-3"><div class="thumbnail modell"><a href="{url(p)[len(ROOT):]}"><img src="/bilder/{p["no"]}/klein.jpg" alt="{esc(p["name"])}"></a><div class="caption"><h4>{esc(p["name"])} {badges(p)}</h4><p>{town(p)}, {at}</p></div></div></div>'


def ad_page(p):
    rows = [("Alter", " / ".join(map(str, p["ages"])) + " Jahre"), ("Größe", f"{p['cm']} cm" if p["cm"] else ""), ("Gewicht", f"{p['kg']} kg" if p["kg"] else ""), ("Nationalität", LAND.get(p["land"], "")), ("Sprachen", ", ".join(TONGUE[t] for t in p["tongues"])),
            ("Anwesend", ("rund um die Uhr (24/7)" if p["hours"] == "24/7" else p["hours"].replace("-", " bis ") + " Uhr") if p["hours"] else ""), ("Empfang", "im Haus" if p["house"] else "in eigener Wohnung"), ("Haus- und Hotelbesuche", "ja" if p["visits"] else "nein"), ("Online seit", p["since"] or "")]
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in rows if v)
    offers = "".join(f'<li class="ja"><i class="glyphicon glyphicon-ok"></i> {SERVICE[s]}</li>' for s in p["offers"]) + "".join(f'<li class="nein text-muted"><i class="glyphicon glyphicon-remove"></i> <del>{SERVICE[s]}</del></li>' for s in p["out"])
    money = '<h3>Honorar</h3><table class="table table-condensed preise">' + "".join(f"<tr><td>{WORD[m]}</td><td>{a},- €</td></tr>" for m, a in p["prices"].items()) + "</table>" if p["prices"] else ""
    plan = '<div class="well well-sm"><h4>Terminplan</h4><ul>' + "".join(f"<li>{x}</li>" for x in p["plan"]) + "</ul></div>" if p["plan"] else ""
    pics = "".join(f'<div class="col-xs-4"><a href="/bilder/{p["no"]}/{n}.jpg" data-lightbox="m"><img class="img-responsive" src="/bilder/{p["no"]}/{n}.jpg" alt=""></a></div>' for n in range(1, p["pics"] + 1))
    own = (f'<p class="tel"><i class="glyphicon glyphicon-earphone"></i> <a href="tel:{p["phone"][1].replace(" ", "")}">{p["phone"][0]}</a></p>' if p["phone"] else "") + (f'<p class="wa">WhatsApp: <a href="https://wa.me/{p["wa"][1][1:]}">{p["wa"][0]}</a></p>' if p["wa"] else "")
    h = HOUSES.get(p["house"])
    address = f'<div class="panel panel-default adresse"><div class="panel-heading">Hier findest Du {esc(p["name"])}</div><div class="panel-body"><strong><a href="/haus/{p["house"]}.html">{h[0]}</a></strong><br>{h[1]}<br>{h[2]} {h[3]}<br>Tel. <a href="tel:{h[5]}">{h[4]}</a><p class="small">{h[6]}</p>{own}</div></div>' if h else f'<div class="panel panel-default adresse"><div class="panel-heading">Kontakt</div><div class="panel-body">58135 Hagen (privat)<br>Klingel: „S.“{own}</div></div>'
    mates = "".join(card(q) for q in WOMEN if q["house"] == p["house"] and q is not p and q["house"])
    crumb = (f'<li><a href="/haus/{p["house"]}.html">{h[0]}</a></li>' if h else "<li>Privat</li>") + f'<li class="active">{esc(p["name"])}</li>'
    return shell(f"{p['name']} in {town(p)}", f'<div class="row"><div class="col-md-8"><h1>{esc(p["name"])} <small>{town(p)}</small></h1><p>{badges(p)}</p><p class="lead">{esc(p["text"])}</p>{plan}<div class="row galerie">{pics}</div><h3>Service</h3><ul class="list-unstyled service">{offers}</ul>{money}</div>'
                 f'<div class="col-md-4"><table class="table sedcard">{table}</table>{address}</div></div>' + (f'<h3>Kolleginnen im Haus</h3><div class="row">{mates}</div>' if mates else ""), crumb)


def truth(p):
    t = deepcopy(AD)
    h = HOUSES.get(p["house"])
    phones = [p["phone"][1].replace(" ", "")] if p["phone"] else []
    t.update(url=url(p), alias=p["names"][0], aliases_stated=p["names"], age=p["age"], ages_stated=p["ages"], text_language=p["lang"], audience=p["audience"], provider_kind="agency" if h else "independent", city=town(p), country="DE", nationality=p["land"], languages_spoken=p["tongues"], services=p["offers"],
             incall=True, outcall=p["visits"], hours=p["hours"], weight_kg=p["kg"], height_cm=p["cm"], max_duration_h=max(p["prices"]) / 60 if p["prices"] else None, tour=[{"city": c, "from": a, "to": b} for c, a, b in p["tour"]], verified="G" in p["marks"], paid_placement="T" in p["marks"], n_images=p["pics"],
             posted_at="-".join(reversed(p["since"].split("."))) if p["since"] else None, phones=phones + ([h[5]] if h else []), handles=[{"kind": "whatsapp", "value": p["wa"][1]}] if p["wa"] else [],
             prices=[{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, a in p["prices"].items()])
    return t


def listing(title, rows, foot="", intro=""):
    return shell(title, f'<h1>{title}</h1>{intro}<div class="row modelle">{"".join(map(card, rows))}</div><ul class="pager">{foot}</ul>')


def lister(path, title, rows, canonical=None, **k):
    return WrittenPage(ROOT + path, listing(title, rows, **k), "listing", "de", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "de", status=status)


PAGES = [
    lister("/", "Modelle im Ruhrgebiet", WOMEN[:6], foot='<li class="next"><a href="/?seite=2">weiter</a></li>'),
    lister("/?seite=2", "Modelle im Ruhrgebiet", WOMEN[6:], foot='<li class="previous"><a href="/">zurück</a></li>'),
    lister("/stadt/dortmund.html", "Modelle in Dortmund", [p for p in WOMEN if town(p) == "Dortmund"]),
    lister("/stadt/dortmund.html?PHPSESSID=9f2c77a10be4", "Modelle in Dortmund", [p for p in WOMEN if town(p) == "Dortmund"], canonical=f"{ROOT}/stadt/dortmund.html"),
]
for key, h in HOUSES.items():
    mine = [p for p in WOMEN if p["house"] == key]
    PAGES.append(lister(f"/haus/{key}.html", h[0], mine, intro=f'<address>{h[1]}, {h[2]} {h[3]} · Tel. {h[4]}</address><p>{h[6]}</p><h2>Unsere Damen</h2>'))
PAGES += [WrittenPage(url(p), ad_page(p), "ad", "de", text_language="en" if p["lang"] == "en" else None, ads=(url(p),)) for p in WOMEN]
PAGES += [
    WrittenPage(url(WOMEN[1]) + "?druck=1", ad_page(WOMEN[1]), "ad", "de", ads=(url(WOMEN[1]),), canonical=url(WOMEN[1])),
    plain("/werben.html", "Werben auf Hausplan Ruhr", "<p>Eintrag je Modell und Woche 15 €, TOP-Platz 35 €, Haus pauschal im Monat 240 €. Anruf genügt: 0201 55 29 017.</p>"),
    plain("/agb.html", "Allgemeine Geschäftsbedingungen", "<p>Einträge nur mit gültiger Anmeldebescheinigung nach dem Prostituiertenschutzgesetz. Hinweise auf Zwang nimmt die Polizei entgegen, anonym auch das Hilfetelefon 116 016.</p>"),
    plain("/modell/ornella-4215.html", "Modell nicht mehr online", "<p>Ornella ist zur Zeit nicht bei uns. Vielleicht gefällt Dir eine andere Dame?</p>", "error", 404),
]

SITE = WrittenSite("www.hausplan-ruhr.example", "DE", tuple(PAGES), tuple(truth(p) for p in WOMEN), note=__doc__)
