"""German city guide (TYPO3): cafés, cinema, days out, and one section of 'erotic addresses' with houses and private addresses.

Hard: a house page has a price list, opening hours and a telephone that belong to the house and to nobody in it; 'present today' names the
women, in two houses each has a page, in the third they are paragraphs with anchors; private addresses stand in the same section with prices
and numbers of their own; the same template serves cafés; facts in short forms ('KF 36', '1,68 m', 'BH 75 C'); a print view with type=98.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.fuldablick.example"
SECTION = f"{ROOT}/adressen/erotik/"
HOUSES = {  # key: name, town, street, telephone, opened, prices
    "haus-sieben": ("Haus Sieben", "Kassel", "Wolfhager Straße 417", "0561 / 920 44 17", "täglich 10 bis 2 Uhr", [("20 Minuten", "50 €"), ("30 Minuten", "80 €"), ("60 Minuten", "150 €"), ("Whirlpool-Suite, 90 Minuten", "260 €")]),
    "villa-rosalie": ("Villa Rosalie", "Göttingen", "Hannoversche Straße 203", "0551 / 380 61 09", "Mo bis Sa 11 bis 23 Uhr", [("30 Minuten", "90 €"), ("60 Minuten", "160 €"), ("Duo, 60 Minuten", "300 €")]),
    "studio-lindenhof": ("Studio Lindenhof", "Fulda", "Leipziger Straße 188", "0661 / 250 30 72", "Di bis So 12 bis 22 Uhr", [("Massage 45 Minuten", "70 €"), ("Massage 90 Minuten", "130 €"), ("Tageskarte Sauna", "25 €")]),
}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, house, name, age, short line of facts, list of services, text, pictures, truth
WOMEN = [
    ("livia", "haus-sieben", "Livia", 26, "26 J., 1,68 m, KF 36, BH 75 C, Rumänin", [("massage", "Massage"), ("striptease", "Striptease"), ("gfe", "Girlfriend-Erlebnis")],
     "Livia spricht Rumänisch, Deutsch und etwas Italienisch. Sie ist von Montag bis Freitag im Haus, 11 bis 20 Uhr.", 3,
     dict(height_cm=168, nationality="RO", languages_spoken=["ro", "de", "it"], hours="11:00-20:00")),
    ("monique", "haus-sieben", "Monique", 41, "41 J., 1,72 m, KF 40, Deutsche", [("domination", "Dominanz"), ("role_play", "Rollenspiele"), ("fetish", "Fetisch")],
     "Unsere Dame mit Erfahrung. Monique empfängt in der zweiten Etage und nimmt sich Zeit für das Vorgespräch. Nur dienstags und mittwochs.", 1, dict(height_cm=172, nationality="DE")),
    ("tamara", "haus-sieben", "Tamara", 30, "30 J., 1,63 m, 54 kg, KF 34, Polin", [("massage", "Massage"), ("bath", "Gemeinsames Bad"), ("couples", "Paare")],
     "Tamara ist nur noch bis zum 14. Juni 2025 in Kassel, danach vom 16. bis 28. Juni 2025 in Erfurt.", 2,
     dict(height_cm=163, weight_kg=54, nationality="PL", tour=[{"city": "Kassel", "from": None, "to": "2025-06-14"}, {"city": "Erfurt", "from": "2025-06-16", "to": "2025-06-28"}])),
    ("pim", "haus-sieben", "Pim", 37, "37 J., 1,56 m, 52 kg, Thailänderin", [("massage", "Thai-Massage"), ("four_hands", "Vierhandmassage"), ("bath", "Gemeinsames Bad")],
     "Zart, asiatisch, immer gut gelaunt: Pim spricht Thai und Englisch. Auf Wunsch Vierhandmassage mit Tamara.", 2, dict(height_cm=156, weight_kg=52, nationality="TH", ethnicity="asian", languages_spoken=["th", "en"])),
    ("sophie", "villa-rosalie", "Sophie", 23, "23 J., 1,75 m, KF 36, Studentin", [("gfe", "Girlfriend-Erlebnis"), ("kissing", "Küssen"), ("massage", "Massage")],
     "Sophie arbeitet neben dem Studium bei uns, meist mittwochs und freitags von 17 bis 23 Uhr. Sie spricht Deutsch, Englisch und Schwedisch.", 4,
     dict(height_cm=175, languages_spoken=["de", "en", "sv"], hours="17:00-23:00")),
    ("nadja-und-ina", "villa-rosalie", "Nadja & Ina", 28, "28 und 33 J., 1,70 m und 1,66 m", [("duo", "Duo"), ("four_hands", "Vierhandmassage"), ("couples", "Paare")],
     "Nadja (28) und Ina (33) kommen nur zusammen. Voranmeldung in der Villa am Vortag erbeten.", 2, dict(alias="Nadja", aliases_stated=["Nadja", "Ina"], ages_stated=[28, 33], audience="couple")),
]
ANCHORED = [
    ("petra", "studio-lindenhof", "Petra", 52, "52 Jahre, gelernte Masseurin, 1,65 m", [("massage", "Klassische Massage"), ("tantra", "Tantra"), ("disabled_guests", "Gäste mit Behinderung")],
     "Dienstag bis Donnerstag, 12 bis 18 Uhr. Ihr Raum liegt ebenerdig.", 1, dict(height_cm=165, hours="12:00-18:00")),
    ("kim", "studio-lindenhof", "Kim", 29, "29 Jahre, trans Frau, 1,78 m, 70 kg", [("massage", "Klassische Massage"), ("cuddling", "Kuscheln")],
     "Freitag bis Sonntag, 14 bis 22 Uhr. Kim spricht Deutsch, Portugiesisch und Spanisch.", 1,
     dict(audience="trans", height_cm=178, weight_kg=70, hours="14:00-22:00", languages_spoken=["de", "pt", "es"])),
]
PRIVATE = [
    ("carina-goettingen", None, "Carina", 34, "34 Jahre, 1,69 m, 63 kg", [("massage", "Massage"), ("cuddling", "Kuscheln"), ("dinner_date", "Essensbegleitung")],
     "Ich bin Carina, privat und ohne Haus im Rücken. Du besuchst mich in der Südstadt, Hotel mache ich auch. 1 Stunde 140 €, 2 Stunden 260 €, im Hotel 180 € die Stunde.<br>Ruf an: 0151 / 708 540 60, werktags 9 bis 15 Uhr. Eine SMS beantworte ich nicht.", 3,
     dict(city="Göttingen", when="02.06.2025", height_cm=169, weight_kg=63, incall=True, outcall=True, hours="09:00-15:00", max_duration_h=2, phones=["+4915170854060"], prices=[eur(140, 60), eur(260, 120), eur(180, 60, "outcall")])),
    ("anke-kassel", None, "Anke", 46, "46 Jahre, vollschlank, 1,71 m", [("tantra", "Tantra"), ("massage", "Massage"), ("bath", "Gemeinsames Bad")],
     "Mein Reich liegt in der Nordstadt, dort und nur dort empfange ich. 90 Minuten kosten 170 Euro, eine halbe Stunde gibt es nicht. Männer unter 30 bitte ich um Verständnis.<br>WhatsApp 01525 - 034 04 51", 2,
     dict(city="Kassel", when="27.05.2025", height_cm=171, incall=True, outcall=False, max_duration_h=1.5, phones=["+4915250340451"], handles=[{"kind": "whatsapp", "value": "+4915250340451"}], prices=[eur(170, 90)])),
    ("timo-marburg", None, "Timo", 31, "31 Jahre, 1,85 m, 79 kg", [("dinner_date", "Essensbegleitung"), ("massage", "Massage"), ("dancing", "Tanzbegleitung")],
     "Begleiter für die Dame. Ich komme zu Ihnen, in Marburg ohne Anfahrt, sonst 0,40 € je Kilometer. Ein Abend (vier Stunden) 320 €. Schreiben Sie an timo@lahnpost.example", 1,
     dict(city="Marburg", when="19.05.2025", audience="man", height_cm=185, weight_kg=79, outcall=True, max_duration_h=4, handles=[{"kind": "email", "value": "timo@lahnpost.example"}], prices=[eur(320, 240)])),
]
EVERYONE = WOMEN + ANCHORED + PRIVATE


def url(w):
    if w[1] is None:
        return f"{SECTION}privat/{w[0]}/"
    return f"{SECTION}{w[1]}/#{w[0]}" if w in ANCHORED else f"{SECTION}{w[1]}/dame/{w[0]}/"


def shell(title, body, crumbs=""):
    return f"""<!DOCTYPE html>
<html lang="de-DE" class="no-js">
<head><meta charset="utf-8">
<!-- This website is powered by TYPO3 - inspiring people to share! -->
<title>{title} - Fuldablick</title><meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-77ab.css" media="all"></head>
<body id="p214"><div class="frame-top"><a href="/">Fuldablick</a> &ndash; Der Stadtführer für Nordhessen und Umgebung
<ul class="nav-main"><li><a href="/essen/">Essen &amp; Trinken</a></li><li><a href="/kino/">Kino</a></li><li><a href="/ausfluege/">Ausflüge</a></li><li><a href="/adressen/erotik/">Erotische Adressen</a></li><li><a href="/mediadaten/">Werben</a></li></ul></div>
<div class="breadcrumb">{crumbs}</div>
<div id="c1091" class="frame frame-default"><div class="ce-bodytext">{body}</div></div>
<div class="frame-foot">Fuldablick Verlag GbR, Untere Karlsstraße 5, 34117 Kassel, Redaktion 0561 / 10 70 22 <a href="/impressum/">Impressum</a> <a href="/datenschutz/">Datenschutz</a></div></body></html>"""


def facts(w):
    shots = "".join(f'<figure class="image"><img src="/fileadmin/adr/{w[0]}_{n}.jpg" alt="" width="320"></figure>' for n in range(1, w[7] + 1))
    offers = "".join(f"<li>{o[1]}</li>" for o in w[5])
    return f'<p class="kurz">{w[4]}</p><div class="ce-gallery">{shots}</div><ul class="angebot">{offers}</ul><p>{w[6]}</p>'


def house_box(key):
    name, town, street, phone, opened, prices = HOUSES[key]
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in prices)
    return f'<div class="tx-adr-box"><h3>{name}</h3><p>{street}, {town}<br>Geöffnet {opened}<br>Telefon {phone}</p><table class="contenttable"><caption>Hauspreise</caption>{rows}</table></div>'


def person(w, bare=False):
    if w[1]:
        name, town = HOUSES[w[1]][:2]
        body = f'<h1>{w[2].replace("&", "&amp;")}</h1><p class="ort">{name}, {town} &middot; Empfang nur im Haus, keine Hotelbesuche</p>{facts(w)}{house_box(w[1])}'
        crumbs = f'<a href="/adressen/erotik/">Erotische Adressen</a> / <a href="/adressen/erotik/{w[1]}/">{name}</a>'
    else:
        body = f'<h1>{w[2]}</h1><p class="ort">Privatadresse, {w[8]["city"]} &middot; Eintrag vom {w[8]["when"]}</p>{facts(w)}'
        crumbs = '<a href="/adressen/erotik/">Erotische Adressen</a> / Privat'
    if bare:
        return f'<html><head><title>{w[2]}</title><meta name="robots" content="noindex"></head><body class="druck">{body}</body></html>'
    return shell(w[2].replace("&", "&amp;"), body + f'<p><a href="?type=98" rel="nofollow">Druckansicht</a></p>', crumbs)


def house(key):
    name, town = HOUSES[key][:2]
    here = [w for w in WOMEN + ANCHORED if w[1] == key]
    head = "Heute anwesend (Mittwoch, 11. Juni)"
    if key == "studio-lindenhof":
        head = "In dieser Woche im Studio"
        rows = "".join(f'<div id="{w[0]}" class="dame"><h3>{w[2]}</h3>{facts(w)}</div>' for w in here)
    else:
        rows = '<ul class="anwesend">' + "".join(f'<li><a href="/adressen/erotik/{key}/dame/{w[0]}/">{w[2].replace("&", "&amp;")}</a> ({w[4].split(", 1,")[0]})</li>' for w in here) + "</ul>"
    return shell(f"{name} in {town}", f'<h1>{name}</h1>{house_box(key)}<h2>{head}</h2>{rows}<p>Alle empfangen im Haus, keine Hotelbesuche.</p>', '<a href="/adressen/erotik/">Erotische Adressen</a>')


def truth(w):
    row = deepcopy(AD)
    more = deepcopy(w[8])
    when = more.pop("when", None)
    row.update(url=url(w), alias=w[2], aliases_stated=[w[2]], age=w[3], ages_stated=[w[3]], text_language="de", services=[s for s, _ in w[5]], n_images=w[7], country="DE",
               provider_kind="agency" if w[1] else "independent", posted_at="-".join(reversed(when.split("."))) if when else None)
    if w[1]:
        row.update(city=HOUSES[w[1]][1], incall=True, outcall=False)
    row.update(more)
    return row


def front(rows):
    homes = "".join(f'<tr><td><a href="/adressen/erotik/{k}/">{h[0]}</a></td><td>{h[1]}</td><td>{h[4]}</td></tr>' for k, h in HOUSES.items())
    own = "".join(f'<tr><td><a href="/adressen/erotik/privat/{w[0]}/">{w[2]}</a></td><td>{w[8]["city"]}</td><td>{w[4]}</td></tr>' for w in rows)
    return shell("Erotische Adressen", f'<h1>Erotische Adressen</h1><p>Nur für Erwachsene. Die Redaktion prüft die Einträge nicht.</p><h2>Häuser</h2><table class="contenttable">{homes}</table>'
                 f'<h2>Privat</h2><table class="contenttable">{own}</table><p>Sortieren: <a href="?sort=ort">Ort</a> <a href="?sort=name">Name</a></p>')


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h1>{title}</h1>{body}"), kind, "de", relevant=relevant)


OWN = tuple(map(url, PRIVATE))
PAGES = [
    WrittenPage(SECTION, front(PRIVATE), "listing", "de", ads=OWN),
    WrittenPage(f"{SECTION}?sort=name", front(sorted(PRIVATE, key=lambda w: w[2])), "listing", "de", ads=OWN, canonical=SECTION),
]
PAGES += [WrittenPage(f"{SECTION}{k}/", house(k), "listing", "de", ads=tuple(url(w) for w in WOMEN + ANCHORED if w[1] == k)) for k in HOUSES]
PAGES += [WrittenPage(url(w), person(w), "ad", "de", ads=(url(w),)) for w in WOMEN + PRIVATE]
PAGES += [
    WrittenPage(f"{url(PRIVATE[0])}?type=98", person(PRIVATE[0], True), "ad", "de", ads=(url(PRIVATE[0]),), canonical=url(PRIVATE[0])),
    WrittenPage(f"{url(WOMEN[4])}?utm_source=fuldabrief&utm_medium=email", person(WOMEN[4]), "ad", "de", ads=(url(WOMEN[4]),), canonical=url(WOMEN[4])),
    plain("essen/", "Essen &amp; Trinken", '<ul><li><a href="/essen/cafe-kornhaus/">Café Kornhaus</a> Kassel, täglich 9 bis 18 Uhr</li><li><a href="/essen/zum-anker/">Zum Anker</a> Hann. Münden, Mo Ruhetag</li></ul>', "listing", False),
    plain("essen/cafe-kornhaus/", "Café Kornhaus", "<p>Marktgasse 4, Kassel. Frühstück bis 14 Uhr, Kuchen von Oma Lina, Brunch am Sonntag 19,50 €. Telefon 0561 / 77 30 18.</p>", relevant=False),
    plain("kino/", "Kino in dieser Woche", "<table class='contenttable'><tr><td>Der lange Sommer</td><td>Do bis Mi 17:30, 20:15</td></tr><tr><td>Kater Mikesch</td><td>Sa, So 14:00</td></tr></table><p>Eintritt 9 €, Kinder 6 €.</p>", relevant=False),
    plain("ausfluege/edersee/", "Ein Tag am Edersee", "<p>Vom Bahnhof mit dem Bus in 50 Minuten. Tretboot 14 € die Stunde, Baumkronenweg 12 €.</p>", relevant=False),
    plain("mediadaten/", "Mediadaten", "<p>Eintrag im Bereich Erotische Adressen: Haus 95 € im Monat, Privatadresse 25 € im Monat. Logo auf der Startseite 140 € im Monat. Anzeigenschluss ist der 20.</p>"),
    plain("impressum/", "Impressum", "<p>Fuldablick Verlag GbR, vertreten durch Jutta Hoppe und Ralf Diehl, Untere Karlsstraße 5, 34117 Kassel. redaktion@fuldablick.example, 0561 / 10 70 22. USt-IdNr. DE000000000</p>", relevant=True),
    plain("adressen/erotik/haus-sieben/dame/larissa/", "Seite nicht gefunden", "<p>Die gewünschte Seite existiert nicht mehr. Zurück zu den <a href='/adressen/erotik/'>Adressen</a>.</p>", "error"),
]

SITE = WrittenSite("www.fuldablick.example", "DE", tuple(PAGES), tuple(truth(w) for w in EVERYONE), note=__doc__)
