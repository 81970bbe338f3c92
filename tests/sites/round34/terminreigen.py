"""German 'who is where this week' site on an old TYPO3: a table of weeks and cities, each woman with a page and her list of dates.

Hard: the city of an ad is where she is on the day of the visit, other stops lie before and after; days are written without a year ('09.06. - 15.06.'),
the flat where she receives has its own name and landline, the telephone of the site's office is on every page, print pages by `type=98`,
the sidebar names other women with their cities, one woman has no date at all now.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.terminreigen.example"
ROOT = f"https://{HOST}"
TONGUE = {"de": "Deutsch", "en": "Englisch", "hu": "Ungarisch", "es": "Spanisch", "cs": "Tschechisch", "ro": "Rumänisch", "pl": "Polnisch", "th": "Thai", "ru": "Russisch", "pt": "Portugiesisch"}
OFFER = {"massage": "Massagen", "gfe": "Girlfriend-Erlebnis", "kissing": "Küssen", "tantra": "Tantra", "bath": "Gemeinsames Baden", "role_play": "Rollenspiele", "couples": "Paare willkommen", "striptease": "Striptease", "fetish": "Fetisch",
         "domination": "Dominanz", "cuddling": "Kuscheln", "duo": "Duo mit Kollegin", "overnight": "Übernachtung", "dinner_date": "Essensbegleitung", "disabled_guests": "Gäste mit Handicap"}
LAND = {"DE": "deutsch", "HU": "ungarisch", "CZ": "tschechisch", "RO": "rumänisch", "PL": "polnisch", "TH": "thailändisch", "BR": "brasilianisch", "CO": "kolumbianisch"}
HOUSE = {"Kassel": ("Apartment am Fluss", "Beispielweg 12", "0561 5550142"), "Leipzig": ("Villa Ahorn", "Musterstr. 4", "0341 5550188"), "Bremen": ("Haus Seestern", "Am Probedeich 7", "0421 5550119"), "Dresden": ("Etage 3", "Testgasse "
    "31", "0351 5550127"),
         "Hamburg": ("Apartment Nord", "Musterallee 80", "040 55501930"), "Freiburg": ("Haus Lindenhof", "Beispielring 9", "0761 5550164"), "Erfurt": ("Apartment Domblick", "Probeplatz 2", "0361 5550155"), "Berlin": ("Studio Linie "
             "8", "Testufer 55", "030 55501477")}
WEEK, NEXT = ("2025-06-09", "2025-06-15"), ("2025-06-16", "2025-06-22")

# uid, name, age, land, cm, kg, tongues, offers, stops, hours, prices, mobile, whatsapp?, pictures, new?, text, more truth
LADIES = [
    (311, "Lena", 32, "DE", 170, 61, ["de", "en"], ["massage", "gfe", "kissing"], [("Kassel", *WEEK), ("Leipzig", *NEXT)], "10:00-22:00", {30: 80, 60: 150}, "0151 55512034", True, 4, True, "Hallo, ich bin die Lena und freue mich auf nette "
        "Herren. Ich bin ruhig, ehrlich und lache gern.", {}),
    (298, "Zsófi", 27, "HU", 165, 54, ["hu", "de"], ["massage", "striptease", "bath"], [("Erfurt", "2025-06-02", "2025-06-08"), ("Dresden", "2025-06-09", "2025-06-22"), ("Berlin", "2025-06-23", "2025-06-29")], "09:00-23:00", {30: 70, 60: 130},
        "0176 55540213", True, 5, False,
     "Süße Ungarin, das erste Mal in Dresden. Bitte anrufen, keine SMS mit unterdrückter Nummer.", {}),
    (305, "Carla", 41, "BR", 168, 66, ["pt", "es", "de"], ["massage", "tantra", "couples"], [("Bremen", *WEEK)], "11:00-21:00", {30: 90, 60: 160, 90: 230}, "0162 5551873", False, 3, False, "Reife Latina mit viel Herz. Bei mir gibt es "
        "keinen Zeitdruck, Kaffee ist immer da.", dict(ethnicity="latin")),
    (287, "Ilka", 45, "DE", 178, 72, ["de", "en"], ["domination", "role_play", "fetish"], [("Hamburg", "2025-06-10", "2025-06-13"), ("Bremen", "2025-06-18", "2025-06-20")], "12:00-20:00", {60: 220, 120: 400}, "0170 5556611", False, 3, False,
     "Mistress aus Leidenschaft. Ich reise allein und arbeite auf eigene Rechnung. Termine nur mit Voranmeldung, spätestens am Vortag. Anfänger werden behutsam geführt.", dict(provider_kind="independent")),
    (312, "Nok", 36, "TH", 158, 50, ["th", "de"], ["massage", "bath", "cuddling"], [("Freiburg", *WEEK), ("Freiburg", *NEXT)], "10:00-20:00", {30: 60, 60: 110}, "0152 55590147", False, 2, True, "Asiatin mit sanften Händen, gelernte "
        "Masseurin aus Chiang Mai.", dict(ethnicity="asian")),
    (276, "Veronika", 29, "CZ", 172, 58, ["cs", "de", "en"], ["gfe", "dinner_date", "overnight", "kissing"], [("Leipzig", *WEEK), ("Dresden", "2025-06-23", "2025-06-29")], "14:00-24:00", {60: 180, 120: 320, 720: 1100}, "0160 "
        "95551240", True, 6, False,
     "Eleganz und Humor. Ich empfange Dich in der Villa oder komme auch zu Dir ins Hotel, Fahrtkosten nach Absprache.", dict(outcall=True)),
    (301, "Alexa & Mia", 25, "RO", None, None, ["ro", "de"], ["duo", "massage", "striptease"], [("Berlin", "2025-06-05", "2025-06-15")], "24/7", {30: 140, 60: 250}, "0157 55503318", True, 4, False, "Zwei Freundinnen, 25 und 28 Jahre, nur "
        "gemeinsam buchbar.", dict(alias="Alexa", aliases_stated=["Alexa", "Mia"], ages_stated=[25, 28], audience="couple")),
    (263, "Sandra", 52, "DE", 163, 70, ["de"], ["cuddling", "massage", "disabled_guests"], [("Erfurt", "2025-06-09", "2025-06-12")], "09:00-18:00", {30: 60, 60: 100}, "0171 5558047", False, 2, False, "Bodenständig und herzlich. Das Haus "
        "hat einen Aufzug.", {}),
    (309, "Jasmin", 30, "PL", 169, 60, ["pl", "de", "ru"], ["massage", "kissing", "role_play"], [], "10:00-22:00", {}, "0159 05551276", False, 1, False, "Im Moment mache ich Urlaub. Neue Termine stehen bald hier.", dict(incall=None, city=None)),
    (315, "Paola", 38, "CO", 160, 63, ["es", "en"], ["massage", "gfe"], [("Hamburg", "2025-06-09", "2025-06-14"), ("Kassel", "2025-06-16", "2025-06-21")], "11:00-23:00", {30: 80, 60: 150}, "0155 55501829", True, 3, True, "Soy una mujer "
        "colombiana, alegre y tranquila. Te espero en un piso discreto y limpio, sin prisas.", dict(text_language="es")),
]


def day(iso):
    return f"{iso[8:]}.{iso[5:7]}."


def url(p):
    return f"{ROOT}/damen/{p[1].lower().replace(' & ', '-').replace(' ', '-').replace('ó', 'o')}-{p[0]}/"


def e164(number):
    return "+49" + number.replace(" ", "")[1:]


def name(p):
    return p[1].replace("&", "&amp;")


def now(p):
    return next((s[0] for s in p[8] if s[1] <= "2025-06-11" <= s[2]), None)


def shell(title, body, crumb=""):
    side = "".join(f'<li><a href="{url(p)}">{name(p)}</a> <small>{s[0]} ab {day(s[1])}</small></li>' for p in LADIES[:5] for s in p[8][-1:])
    return f"""<!DOCTYPE html>
<html lang="de-DE"><head><meta charset="utf-8">
<!-- 
	This website is powered by TYPO3 - inspiring people to share!
-->
<meta name="generator" content="TYPO3 CMS"><title>{title} | Terminreigen</title><link rel="stylesheet" href="/typo3temp/assets/merged-4f1c.css?1718" media="all"><meta name="RATING" content="adult"></head>
<body id="p24"><div id="cookieman-modal" class="modal" role="dialog"><p>Diese Website verwendet Cookies. Sie bestätigen, mindestens 18 Jahre alt zu sein.</p><button data-cookieman-accept-all>Alle erlauben</button></div>
<header class="navbar navbar-default"><a class="navbar-brand" href="/">Terminreigen</a><ul class="nav navbar-nav"><li><a href="/">Diese Woche</a></li><li><a href="/naechste-woche/">Nächste Woche</a></li><li><a href="/damen/">Damen A–Z</a>\
</li><li><a href="/fuer-damen/">Für Damen</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></header>
<ol class="breadcrumb"><li><a href="/">Start</a></li>{crumb}</ol>
<div class="container"><div class="row"><div class="col-md-9" id="content"><!--TYPO3SEARCH_begin-->{body}<!--TYPO3SEARCH_end--></div>
<aside class="col-md-3"><div id="c88" class="frame frame-type-list"><h4>Bald unterwegs</h4><ul>{side}</ul></div><div id="c91" class="frame frame-type-image"><a href="/fuer-damen/">\
<img src="/fileadmin/banner/wohnung-frei.jpg" alt="Terminwohnung frei"></a></div></aside></div></div>
<footer><p>Büro Terminreigen, Mo–Fr 10–16 Uhr, Tel. 0800 5550100</p><a href="/agb/">AGB</a> <a href="/impressum/">Impressum</a></footer></body></html>"""


def row(p, stop):
    return f'<tr><td><a href="{url(p)}"><img src="/fileadmin/_processed_/t_{p[0]}.jpg" alt="" width="70"></a></td><td><a href="{url(p)}">{name(p)}</a>{" <span class=label>NEU</span>" if p[14] else ""}</td><td>{stop[0]}</td><td>\
{day(stop[1])} – {day(stop[2])}</td></tr>'


def table(rows):
    return '<table class="table termine"><thead><tr><th></th><th>Dame</th><th>Stadt</th><th>Termin</th></tr></thead><tbody>' + "".join(row(p, s) for p, s in rows) + "</tbody></table>"


def page(p, printed=False):
    uid, _, age, land, cm, kg, tongues, offers, stops, hours, prices, mobile, wa, pics, new, text, more = p
    shots = "".join(f'<a class="lightbox" href="/fileadmin/damen/{uid}/{n}.jpg" rel="g{uid}"><img class="img-responsive" src="/fileadmin/damen/{uid}/{n}.jpg" alt="{name(p)}"></a>' for n in range(1, pics + 1))
    facts = f"<dt>Alter</dt><dd>{'25 und 28' if '&' in p[1] else age} Jahre</dd><dt>Herkunft</dt><dd>{LAND[land]}</dd>" + (f"<dt>Größe</dt><dd>{cm} cm</dd><dt>Gewicht</dt><dd>"
        f"{kg} kg</dd>" if cm else "") + f"<dt>Sprachen</dt><dd>{', '.join(TONGUE[t] for t in tongues)}</dd>"
    facts += f"<dt>Erreichbar</dt><dd>{'rund um die Uhr, 24/7' if hours == '24/7' else hours.replace(':00', '').replace('-', ' – ') + ' Uhr'}</dd>"
    dates = "".join(f"<li><strong>{day(a)} – {day(b)}</strong> {c}: {HOUSE[c][0]}, {HOUSE[c][1]}</li>" for c, a, b in stops) or "<li>Derzeit keine Termine</li>"
    word = {30: "30 Minuten", 60: "1 Stunde", 90: "90 Minuten", 120: "2 Stunden", 720: "Nacht (12 Stunden)"}
    money = "".join(f"<tr><td>{word[m]}</td><td>{x},- €</td></tr>" for m, x in prices.items())
    money = f'<h3>Honorar</h3><table class="table">{money}</table>' if money else ""
    call = f'<p class="tel">Handy: <a href="tel:{e164(mobile)}">{mobile}</a></p>' + (f'<p><a href="https://wa.me/{e164(mobile)[1:]}">WhatsApp</a></p>' if wa else "")
    here = f"<p>Empfang zurzeit in {now(p)}, {HOUSE[now(p)][0]}.</p>" if now(p) else ""
    body = f'<div id="c{uid}" class="frame frame-type-list"><div class="tx-termine-pi1"><h1>{name(p)}</h1>{shots}<dl class="dl-horizontal">{facts}</dl><p class="bodytext">{text}</p>{here}<h3>Termine 2025</h3><ul class="dates">{dates}</ul>\
<h3>Angebot</h3><ul>{"".join(f"<li>{OFFER[o]}</li>" for o in offers)}</ul>{money}{call}</div></div>'
    return f"<html lang=de><head><meta charset=utf-8><title>{name(p)} (Druckansicht)</title></head><body onload='window.print()'>{body}</body></html>" if printed else shell(name(p), body, f'<li><a href="/damen/">Damen</a></li>'
        f'<li class="active">{name(p)}</li>')


def truth(p):
    uid, alias, age, land, cm, kg, tongues, offers, stops, hours, prices, mobile, wa, pics, new, text, more = p
    out = deepcopy(AD)
    out.update(url=url(p), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="de", provider_kind="unknown", city=now(p), country="DE" if now(p) else None, nationality=land, languages_spoken=list(tongues),
        services=list(offers), incall=True,
               hours=hours, height_cm=cm, weight_kg=kg, n_images=pics, phones=[e164(mobile)], handles=[{"kind": "whatsapp", "value": e164(mobile)}] if wa else [], tour=[{"city": c, "from": a, "to": b} for c, a, b in stops],
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()], max_duration_h=max(prices) / 60 if prices else None)
    out.update(deepcopy(more))
    return out


def dates_of(span, city=None):
    return [(p, s) for p in LADIES for s in p[8] if s[1] <= span[1] and s[2] >= span[0] and city in (None, s[0])]


def listing(path, title, rows, canonical=None):
    seen = tuple(dict.fromkeys(url(p) for p, _ in rows))
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{table(rows)}"), "listing", "de", ads=seen, canonical=canonical)


def static(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="frame frame-type-text"><h1>{title}</h1>{body}</div>'), kind, "de", status=status)


PAGES = [
    listing("/", "Wer ist wo? 24. Kalenderwoche", dates_of(WEEK)),
    listing("/?tx_termine_pi1%5Bsort%5D=stadt", "Wer ist wo? 24. Kalenderwoche", dates_of(WEEK)[::-1], f"{ROOT}/"),
    listing("/naechste-woche/", "Nächste Woche, 25. Kalenderwoche", dates_of(NEXT)),
    listing("/stadt/hamburg/", "Termine in Hamburg", dates_of(("2025-06-09", "2025-06-30"), "Hamburg")),
    WrittenPage(f"{ROOT}/damen/", shell("Damen A–Z", "<h1>Damen A–Z</h1><ul class='az'>" + "".join(f'<li><a href="{url(p)}">{name(p)}</a>'
        f'</li>' for p in sorted(LADIES, key=lambda p: p[1])) + "</ul>"), "listing", "de", ads=tuple(url(p) for p in sorted(LADIES, key=lambda p: p[1]))),
]
PAGES += [WrittenPage(url(p), page(p), "ad", "de", text_language=p[16].get("text_language"), ads=(url(p),)) for p in LADIES]
PAGES += [
    WrittenPage(f"{url(LADIES[1])}?type=98", page(LADIES[1], True), "ad", "de", ads=(url(LADIES[1]),), canonical=url(LADIES[1])),
    static("/fuer-damen/", "Für Damen", "<p>Terminwohnungen in acht Städten. Wochenmiete ab 650 €, Eintrag im Terminkalender kostenlos, NEU-Hinweis 10 € je Woche. Mindestalter 21 Jahre, Anmeldung nach ProstSchG erforderlich.</p>"),
    static("/agb/", "Allgemeine Geschäftsbedingungen", "<p>§ 1 Der Betreiber veröffentlicht Termine Dritter. § 2 Verträge kommen allein zwischen Dame und Gast zustande. § 3 Hinweise auf Zwang leiten wir an die Polizei weiter.</p>"),
    static("/kontakt/", "Kontakt", "<form action='/kontakt/' method='post' class='powermail_form'><input name='tx_powermail_pi1[field][name]'><textarea></textarea><button>Senden</button></form>"),
    static("/damen/bella-240/", "Seite nicht gefunden", "<p>Die gewünschte Seite existiert nicht oder nicht mehr. Zurück zur <a href='/'>Wochenübersicht</a>.</p>", "error", 404),
]

SITE = WrittenSite(HOST, "DE", tuple(PAGES), tuple(truth(p) for p in LADIES), note=__doc__)
