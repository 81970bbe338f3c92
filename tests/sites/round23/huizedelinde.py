"""Dutch private house with two addresses: all its people stand on one page per address, each under an anchor; no page of their own.

Hard: a profile is a Bootstrap panel with a heading link (#name), a row of glyphicons with values without labels and a line of prose that speaks
of her in the third person; the house's prices and number stand above them and are nobody's own; some have a price or a number of their own; a
schedule of names by day, a day filter that shows some of the panels, an English twin, a print copy; a crossed-out panel of somebody who has left.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.huizedelinde.example"
HOUSE = {"zwolle": ("Zwolle", "Assendorperdijk", "038 303 57 11", "ma t/m za 11.00 - 23.00 uur"), "apeldoorn": ("Apeldoorn", "Arnhemseweg", "055 844 19 06", "di t/m zo 12.00 - 24.00 uur")}
WORD = {"massage": ("massage", "massage"), "cuddling": ("knuffelen", "cuddling"), "bath": ("samen in bad", "bath together"), "kissing": ("zoenen", "kissing"), "gfe": ("girlfriend experience", "girlfriend experience"), "couples": ("ontvangt stellen", "couples welcome"),
        "role_play": ("rollenspel", "role play"), "domination": ("dominantie", "domination"), "tantra": ("tantra", "tantra"), "striptease": ("striptease", "striptease"), "disabled_guests": ("gasten met een beperking", "guests with a disability"),
        "dinner_date": ("diner", "dinner date"), "duo": ("duo", "duo"), "fetish": ("fetisj", "fetish")}
TONGUE = {"nl": ("Nederlands", "Dutch"), "en": ("Engels", "English"), "de": ("Duits", "German"), "hu": ("Hongaars", "Hungarian"), "es": ("Spaans", "Spanish"), "pl": ("Pools", "Polish"), "bg": ("Bulgaars", "Bulgarian"), "tr": ("Turks", "Turkish")}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# anchor, house, name, age, cm, kg, tongues, does, days (letters), hours as shown, pictures, badge 'nieuw', prose (Dutch, English), truth
T = [
    ("jolanda", "zwolle", "Jolanda", 46, 168, 72, ["nl", "de"], ["massage", "cuddling", "disabled_guests"], "ma di do", "11.00-18.00", 2, False,
     ("Jolanda is er vanaf het begin bij. Haar kamer ligt op de begane grond en ze neemt ruim de tijd voor wie wat langzamer is.", "Jolanda has been with us from the start. Her room is on the ground floor and she takes her time for those who are a little slower."),
     dict(hours="11:00-18:00")),
    ("reka", "zwolle", "Réka", 29, 171, 58, ["hu", "de", "en"], ["gfe", "kissing", "striptease"], "wo do vr za", "14.00-23.00", 4, False,
     ("Onze Hongaarse schoonheid met het ondeugende lachje. Réka gaat op zondag ook naar hotels: een uur € 180, twee uur € 320.", "Our Hungarian beauty with the naughty smile. On Sundays Réka visits hotels too: one hour € 180, two hours € 320."),
     dict(nationality="HU", hours="14:00-23:00", outcall=True, max_duration_h=2, prices=[eur(180, 60, "outcall"), eur(320, 120, "outcall")])),
    ("floor", "zwolle", "Floor", 24, 175, 61, ["nl", "en"], ["massage", "bath", "couples"], "vr za", "", 3, True,
     ("Nieuw in Zwolle! Floor studeert nog en werkt alleen in het weekend. Stellen zijn bij haar van harte welkom.", "New in Zwolle! Floor is still a student and works at the weekend only. Couples are most welcome."), {}),
    ("esmeralda", "zwolle", "Esmeralda", 34, 160, 63, ["es", "nl"], ["tantra", "massage"], "di wo", "12.00-20.00", 2, False,
     ("Esmeralda komt uit Peru en heeft warme handen. Met haar kunt u zelf appen: <a href='https://wa.me/31626008247'>WhatsApp Esmeralda</a>.", "Esmeralda is from Peru and has warm hands. You may text her yourself: <a href='https://wa.me/31626008247'>WhatsApp Esmeralda</a>."),
     dict(nationality="PE", hours="12:00-20:00", handles=[{"kind": "whatsapp", "value": "+31626008247"}])),
    ("tess-en-maud", "zwolle", "Tess", 27, None, None, ["nl", "en"], ["duo", "massage", "couples"], "za", "", 3, False,
     ("Tess (27) en Maud (31) ontvangen samen, alleen op zaterdag en alleen op afspraak. Voor het duo geldt € 240 per uur.", "Tess (27) and Maud (31) receive together, on Saturdays only and by appointment. The duo is € 240 an hour."),
     dict(aliases_stated=["Tess", "Maud"], ages_stated=[27, 31], audience="couple", max_duration_h=1, prices=[eur(240, 60)])),
    ("lieke", "apeldoorn", "Lieke", 31, 166, 59, ["nl", "en", "de"], ["gfe", "massage", "dinner_date"], "do vr", "16.00-24.00", 5, False,
     ("Lieke praat u de oren van het hoofd, maar u zult het niet erg vinden. Ze ontvangt alleen in huis.", None), dict(hours="16:00-24:00", outcall=False)),
    ("milena", "apeldoorn", "Milena", 26, 170, 55, ["bg", "tr", "en"], ["massage", "kissing"], "di wo do vr za zo", "12.00-24.00", 3, True,
     ("De Bulgaarse Milena uit Varna is tot en met 28 juni in Apeldoorn, daarna gaat ze weer naar huis. Ze spreekt nog geen Nederlands, wel Engels en Turks.", None),
     dict(nationality="BG", hours="12:00-24:00", tour=[{"city": "Apeldoorn", "from": None, "to": "2025-06-28"}])),
    ("meesteres-vera", "apeldoorn", "Vera", 41, 178, 70, ["nl", "de"], ["domination", "role_play", "fetish"], "zo", "13.00-21.00", 2, False,
     ("Meesteres Vera huurt bij ons de studio op zolder en maakt haar eigen afspraken: 06 88 19 63 57. Haar tarief: 60 minuten € 200, 90 minuten € 280.", None),
     dict(provider_kind="independent", hours="13:00-21:00", phones=["+31688196357"], max_duration_h=1.5, prices=[eur(200, 60), eur(280, 90)])),
    ("joyce", "apeldoorn", "Joyce", 38, 181, 76, ["nl", "en"], ["massage", "couples", "role_play"], "wo vr", "", 3, False,
     ("Joyce is onze transvrouw: groot, blond en goedlachs. Ook voor wie nieuwsgierig is en het nog niet durft.", None), dict(audience="trans")),
    ("agnieszka", "apeldoorn", "Agnieszka", 35, 163, 57, ["pl", "de"], ["massage", "bath", "cuddling"], "di do za", "12.00-20.00", 2, False,
     ("Een zachte Poolse dame, moeder van twee, die graag overdag werkt. Wie Agnieszka wil boeken, belt het huis en vraagt naar kamer 3.", None), dict(nationality="PL", hours="12:00-20:00")),
]
GONE = {"apeldoorn": '<div class="panel panel-default panel-weg"><div class="panel-heading"><h3 class="panel-title"><s>Samira</s></h3></div><div class="panel-body">Samira werkt niet meer bij ons. Wij wensen haar het beste.</div></div>', "zwolle": ""}
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


def path(house, t=0):
    return f"/en/ladies-{house}.html" if t else f"/dames-{house}.html"


def url(p):
    return f"{ROOT}{path(p[1])}#{p[0]}"


def head(p, t=0):
    return p[2] + ((" en Maud", " and Maud")[t] if p[0] == "tess-en-maud" else "")


def icon(name, value):
    return f'<span class="feit"><i class="glyphicon glyphicon-{name}"></i> {value}</span> ' if value else ""


def panel(p, t=0):
    anchor, house, name, age, cm, kg, tongues, does, days, hours, pics, new, prose, _ = p
    facts = ("" if "en-maud" in anchor else icon("gift", age)) + icon("resize-vertical", cm and f"{cm} cm") + icon("scale", kg and f"{kg} kg") + icon("comment", ", ".join(TONGUE[x][t] for x in tongues)) + icon("calendar", days) + icon("time", hours)
    shots = "".join(f'<a href="/fotos/{anchor}/{n}g.jpg" data-lightbox="{anchor}"><img class="img-thumbnail" src="/fotos/{anchor}/{n}.jpg" width="140"></a>' for n in range(1, pics + 1))
    return f"""<div class="panel panel-default" id="{anchor}"><div class="panel-heading"><h3 class="panel-title"><a href="#{anchor}">{head(p, t)}</a>{' <span class="label label-danger">' + ("nieuw", "new")[t] + "</span>" if new else ""}</h3></div>
<div class="panel-body"><div class="row"><div class="col-sm-4">{shots}</div><div class="col-sm-8"><p>{facts}</p><p>{prose[t]}</p><ul class="list-inline">{"".join(f"<li>{WORD[k][t]}</li>" for k in does)}</ul></div></div></div></div>
"""


def shell(t, title, body, twin=None):
    alt = "".join(f'<link rel="alternate" hreflang="{x}" href="{ROOT}{y}">' for x, y in zip(("nl", "en"), twin)) if twin else ""
    menu = (("/", "Welkom"), ("/dames-zwolle.html", "Dames Zwolle"), ("/dames-apeldoorn.html", "Dames Apeldoorn"), ("/rooster.html", "Rooster"), ("/tarieven.html", "Tarieven"), ("/contact.html", "Contact"))
    return f"""<!DOCTYPE html><html lang="{("nl", "en")[t]}"><head><meta charset="utf-8"><title>{title} | Huize de Linde</title>{alt}<link rel="stylesheet" href="/css/bootstrap-3.3.7.min.css"></head><body>
<div class="navbar navbar-default navbar-fixed-top"><div class="container"><a class="navbar-brand" href="/">Huize de Linde</a><ul class="nav navbar-nav">{"".join(f'<li><a href="{a}">{b}</a></li>' for a, b in menu)}</ul></div></div>
<div class="container" style="margin-top:70px">{body}</div>
<footer class="container small text-muted"><hr>Huize de Linde, vergund seksbedrijf. Zwolle 038 303 57 11, Apeldoorn 055 844 19 06, info@huizedelinde.example. Toegang vanaf 21 jaar.</footer></body></html>"""


def book(house, t=0, only=None):
    town, street, phone, opened = HOUSE[house]
    people = [p for p in T if p[1] == house and (only is None or only in p[8].split())]
    pick = "".join(f'<a class="btn btn-xs btn-default" href="{path(house)}?dag={d}">{d}</a>' for d in DAYS)
    well = (f"<div class='well'><b>{town}</b>, {street}. {('Open', 'Open')[t]}: {opened}. <a href='tel:{phone.replace(' ', '')}'>{phone}</a><br>{('Huistarief', 'House rate')[t]}: 30 min € 70, 45 min € 95, 60 min € 120</div>")
    title = (f"Dames {town}", f"Ladies {town}")[t]
    return shell(t, title, f"<h1>{title}</h1>{well}<p>{'Wie werkt er op' if not t else 'Who is in on'}: {pick}</p>{''.join(panel(p, t) for p in people)}{GONE[house] if only is None else ''}", (path(house), path(house, 1)) if house == "zwolle" else None)


def rota():
    rows = ""
    for house in HOUSE:
        cells = "".join("<td>" + ("<br>".join(f'<a href="{path(house)}#{p[0]}">{head(p)}</a>' for p in T if p[1] == house and d in p[8].split()) or "gesloten") + "</td>" for d in DAYS)
        rows += f"<tr><th>{HOUSE[house][0]}</th>{cells}</tr>"
    return shell(0, "Rooster", f'<h1>Rooster week 24</h1><table class="table table-bordered"><tr><td></td>{"".join(f"<th>{d}</th>" for d in DAYS)}</tr>{rows}</table><p>Onder voorbehoud, bel voor de zekerheid even.</p>')


def truth(p):
    anchor, house, name, age, cm, kg, tongues, does, days, hours, pics, new, prose, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="nl", provider_kind="agency", city=HOUSE[house][0], country="NL", languages_spoken=list(tongues), services=list(does), incall=True,
               height_cm=cm, weight_kg=kg, n_images=pics)
    row.update(deepcopy(more))
    return row


def of(house, only=None):
    return tuple(url(p) for p in T if p[1] == house and (only is None or only in p[8].split()))


def plain(where, title, body, kind="static", t=0, status=200):
    return WrittenPage(ROOT + where, shell(t, title, f"<h1>{title}</h1>{body}"), kind, ("nl", "en")[t], status=status)


Z, B = ROOT + path("zwolle"), ROOT + path("apeldoorn")
PRINT = f"<html><head><title>Dames Apeldoorn</title><meta charset='utf-8'></head><body onload='window.print()'><h1>Dames Apeldoorn</h1>{''.join(panel(p) for p in T if p[1] == 'apeldoorn')}</body></html>"
PAGES = [
    WrittenPage(Z, book("zwolle"), "listing", "nl", ads=of("zwolle")),
    WrittenPage(B, book("apeldoorn"), "listing", "nl", ads=of("apeldoorn")),
    WrittenPage(ROOT + path("zwolle", 1), book("zwolle", 1), "listing", "en", ads=of("zwolle"), canonical=Z),
    WrittenPage(f"{Z}?dag=vr", book("zwolle", 0, "vr"), "listing", "nl", ads=of("zwolle", "vr"), canonical=Z),
    WrittenPage(f"{B}?dag=do", book("apeldoorn", 0, "do"), "listing", "nl", ads=of("apeldoorn", "do"), canonical=B),
    WrittenPage(f"{B}?print=1", PRINT, "listing", "nl", ads=of("apeldoorn"), canonical=B),
    WrittenPage(f"{ROOT}/rooster.html", rota(), "listing", "nl", ads=tuple(map(url, T))),
    plain("/", "Welkom bij Huize de Linde", "<p>Al dertig jaar een begrip op de Veluwe en langs de IJssel. U belt aan, drinkt een kopje koffie en maakt rustig kennis. Kies uw huis: <a href='/dames-zwolle.html'>Zwolle</a> of <a href='/dames-apeldoorn.html'>Apeldoorn</a>.</p>"),
    plain("/tarieven.html", "Tarieven", "<table class='table'><tr><td>30 minuten</td><td>€ 70</td></tr><tr><td>45 minuten</td><td>€ 95</td></tr><tr><td>60 minuten</td><td>€ 120</td></tr><tr><td>Jacuzzi</td><td>€ 25</td></tr></table><p>Pinnen kan, op het afschrift staat Linde Beheer.</p>"),
    plain("/en/rates.html", "Rates", "<p>Half an hour € 70, an hour € 120. Cards are accepted, English is spoken at the door.</p>", t=1),
    plain("/huisregels.html", "Huisregels", "<ul><li>Respect staat voorop: nee is nee.</li><li>Geen alcohol en drugs.</li><li>Iedereen werkt hier uit vrije wil; de gemeente controleert onze administratie.</li></ul>"),
    plain("/vacatures.html", "Werken bij ons", "<p>Wij zoeken een gastvrouw voor aan de deur in Apeldoorn (24 uur per week, € 15,50 per uur) en bieden werkruimte aan zelfstandige dames vanaf 21 jaar. Bel Ria: 055 844 19 06.</p>"),
    plain("/contact.html", "Contact en route", "<p>Zwolle: Assendorperdijk, bus 1 stopt voor de deur. Apeldoorn: Arnhemseweg, parkeren op eigen terrein. info@huizedelinde.example</p>"),
    plain("/veelgesteldevragen.html", "Veelgestelde vragen", "<p><b>Moet ik reserveren?</b> Liever wel.</p><p><b>Kan ik twee dames kiezen?</b> Ja, u betaalt dan voor beiden het huistarief.</p>"),
    plain("/nieuws/lintje-voor-ria.html", "Een lintje voor Ria", "<p>Onze gastvrouw Ria (67) kreeg deze lente een lintje voor haar werk in de wijk. Jolanda en Lieke bakten een taart voor veertig personen.</p>"),
    plain("/nieuws/verbouwing.html", "Verbouwing bijna klaar", "<p>Kamer 3 in Apeldoorn krijgt een nieuwe douche. Tot 20 juni kan er wat geluid zijn tussen 9.00 en 11.00 uur.</p>"),
    plain("/cadeaubon.html", "Cadeaubon", "<p>Geef een uur weg: cadeaubonnen van € 120 liggen klaar aan de balie.</p>"),
    plain("/links.html", "Links", "<ul><li><a href='https://stadsgids-zwolle.example'>Stadsgids Zwolle</a></li><li><a href='https://dames-in-nl.example'>Dames in NL</a> - alle privéhuizen op een rij</li><li><a href='https://clubwijzer.example'>Clubwijzer</a></li></ul>", "directory"),
    plain("/privacy.html", "Privacy", "<p>Wij bewaren uw nummer niet. Camera's hangen alleen bij de voordeur, beelden worden na 48 uur gewist.</p>"),
    plain("/dames-deventer.html", "Pagina niet gevonden", "<p>Ons huis in Deventer is gesloten. Kijk bij Zwolle of Apeldoorn.</p>", "error", status=404),
]

SITE = WrittenSite("www.huizedelinde.example", "NL", tuple(PAGES), tuple(truth(p) for p in T), note=__doc__)
