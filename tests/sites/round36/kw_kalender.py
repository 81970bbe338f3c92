"""Austrian 'who is where this week' site on Contao: women on tour between houses and rented rooms, sorted by calendar week.

Hard: every ad has a table of stations (some past, most to come, one without an end), the city of the ad is the station of the week of 11 June,
the house's name and address stand beside the woman's own number, Contao modules repeat 'ebenfalls diese Woche' with other women's stations,
and some women give only 'Hausbesuche'. Prices stand in a sentence or in a small list, never in a table of their own.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.kw-kalender.example"
EN = {"Wien": "Vienna"}
SERVICE = {"massage": "Massage", "gfe": "Girlfriend-Erlebnis", "bath": "gemeinsames Bad", "tantra": "Tantra", "role_play": "Rollenspiele", "couples": "Paare willkommen", "dinner_date": "Essensbegleitung", "striptease": "Striptease",
           "cuddling": "Kuscheln", "overnight": "Übernachtung", "domination": "Dominanz", "disabled_guests": "Gäste mit Beeinträchtigung", "duo": "Duo", "kissing": "Küssen", "travel": "Reisebegleitung"}
TONGUE = {"de": "Deutsch", "en": "Englisch", "hu": "Ungarisch", "cs": "Tschechisch", "es": "Spanisch", "ro": "Rumänisch", "sk": "Slowakisch", "it": "Italienisch", "pt": "Portugiesisch"}
LAND = {"HU": "Ungarn", "CZ": "Tschechien", "RO": "Rumänien", "SK": "Slowakei", "AT": "Österreich", "BR": "Brasilien", "DO": "Dominikanische Republik"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, age, land, tongues, cm, kg, stations (city, from, to, house), services, text, hours, pictures, phone as written, E.164, more of the page, more truth
WOMEN = [
    ("dorina", "Dorina", 29, "HU", ["hu", "de"], 168, 56, [("Graz", "2025-06-02", "2025-06-08", "Haus Murblick"), ("Linz", "2025-06-09", "2025-06-15", "Etage 7"), ("Wels", "2025-06-16", "2025-06-22", "Haus Traun")], ["massage", "gfe", "bath"],
     "Servus! Ich bin Dorina und reise von Stadt zu Stadt, weil mir sonst fad wird. Ich nehme mir Zeit, koche guten Kaffee und schaue nicht auf die Uhr. Eine halbe Stunde kostet 80 Euro, die ganze Stunde 140 Euro.", "10:00-22:00", 4, "0660 714 22 08", "+436607142208", "",
     dict(prices=[eur(80, 30), eur(140, 60)], max_duration_h=1.0)),
    ("sissi", "Sissi", 41, "AT", ["de", "en"], 172, 68, [("Salzburg", "2025-06-10", "2025-06-13", "Privatappartement"), ("Innsbruck", "2025-06-18", "2025-06-21", "Privatappartement")], ["tantra", "massage", "disabled_guests"],
     "Gelernte Masseurin, selbstständig, ohne Haus und ohne Chef. In meinem kleinen Appartement bekommst du eine Ruhe, die du im Alltag nicht hast. Ab 90 Minuten, dafür verrechne ich 210 Euro; zwei Stunden 270 Euro.", "9:00-19:00", 3, "0676 540 31 77", "+436765403177", "",
     dict(provider_kind="independent", prices=[eur(210, 90), eur(270, 120)], max_duration_h=2.0, hours="09:00-19:00", incall=True)),
    ("camila", "Camila", 27, "BR", ["pt", "es", "en"], 163, 58, [("Wien", "2025-06-05", "2025-06-19", "Studio Gürtelblick"), ("Graz", "2025-06-23", "2025-06-30", "Haus Murblick")], ["massage", "striptease", "kissing"],
     "Temperament aus Brasilien, zum ersten Mal in Österreich. Latina mit Lachen. 30 min 100 €, 60 min 160 €. Keine anonymen Anrufe, bitte.", None, 6, "+43 681 8120 4471", "+4368181204471", "whatsapp",
     dict(ethnicity="latin", prices=[eur(100, 30), eur(160, 60)], max_duration_h=1.0, handles=[{"kind": "whatsapp", "value": "+4368181204471"}])),
    ("jana-und-petra", "Jana &amp; Petra", 25, "CZ", ["cs", "de"], None, None, [("Linz", "2025-06-09", "2025-06-14", "Etage 7"), ("St. Pölten", "2025-06-16", "2025-06-19", "Haus Viehofen")], ["duo", "couples", "massage"],
     "Wir sind Jana (25) und Petra (28) und kommen immer zu zweit. Eine Stunde mit uns beiden: 260 Euro. Einzeln gibt es uns nicht.", "12:00-24:00", 2, "0677 630 18 52", "+436776301852", "",
     dict(alias="Jana", aliases_stated=["Jana", "Petra"], ages_stated=[25, 28], audience="couple", prices=[eur(260, 60)], max_duration_h=1.0)),
    ("alexa-ts", "Alexa TS", 32, "RO", ["ro", "it", "de"], 178, 70, [("Klagenfurt", "2025-06-11", "2025-06-16", "Appartement am See"), ("Villach", "2025-06-17", "2025-06-20", "Appartement Drau")], ["role_play", "domination", "massage"],
     "Alexa, transsexuelle Frau, elegant und geduldig, auch für Anfänger. Ich empfange dich in Klagenfurt und komme auch ins Hotel. Stunde 150 Euro, im Hotel 200 Euro.", "11:00-23:00", 5, "0688 9441 207", "+436889441207", "",
     dict(alias="Alexa", aliases_stated=["Alexa"], audience="trans", incall=True, outcall=True, prices=[eur(150, 60), eur(200, 60, "outcall")], max_duration_h=1.0)),
    ("viktoria", "Viktória", 35, "SK", ["sk", "de", "hu"], 170, 61, [("Wien", "2025-06-08", "2025-06-12", "Studio Gürtelblick"), ("Wiener Neustadt", "2025-06-13", "2025-06-18", "Haus Akademie")], ["gfe", "overnight", "dinner_date"],
     "Ich mache nur Hausbesuche und Hotelbesuche in Wien und Umgebung, keine Besuche bei mir. Zwei Stunden 320 Euro, die Nacht (10 Stunden) 1.100 Euro, Taxi inklusive.", None, 3, "0699 170 93 046", "+4369917093046", "",
     dict(incall=False, outcall=True, prices=[eur(320, 120, "outcall"), eur(1100, 600, "outcall")], max_duration_h=10.0)),
    ("yuleisy", "Yuleisy", 38, "DO", ["es", "de"], 165, 75, [("Bregenz", "2025-06-10", None, "Privat")], ["massage", "cuddling"],
     "Hallo ihr Lieben im Ländle, ich bin bis auf Weiteres in Bregenz. Nette Kurven, gute Laune. Termine nur telefonisch. Preise sage ich dir am Telefon.", "10:00-20:00", 1, "0664 226 70 15", "+436642267015", "", {}),
    ("mona", "Mona", 24, None, ["en", "ro"], 160, 48, [("Graz", "2025-06-09", "2025-06-15", "Haus Murblick"), ("Klagenfurt", "2025-06-16", "2025-06-29", "Haus Wörth")], ["massage", "kissing", "gfe"],
     "Hello, I am Mona, petite and friendly, this week in Graz. I speak English and Romanian, only a little German words. 30 minutes 70 Euro, one hour 120 Euro. Please send me a message first.", "24/7", 4, "0670 308 55 91", "+436703085591", "telegram",
     dict(text_language="en", prices=[eur(70, 30), eur(120, 60)], max_duration_h=1.0, handles=[{"kind": "telegram", "value": "mona_graz_kw"}])),
    ("roswitha", "Roswitha", 52, "AT", ["de"], 164, 72, [("Steyr", "2025-06-11", "2025-06-14", "Privat"), ("Linz", "2025-06-25", "2025-06-28", "Etage 7")], ["domination", "role_play"],
     "Strenge Dame mit Humor. Ein Vorgespräch ist Pflicht, erst dann gibt es einen Termin. Die Stunde 190 Euro, 90 Minuten 270 Euro.", "14:00-21:00", 0, "0650 812 44 39", "+436508124439", "mail",
     dict(prices=[eur(190, 60), eur(270, 90)], max_duration_h=1.5, handles=[{"kind": "email", "value": "roswitha@kw-kalender.example"}])),
]


def url(w):
    return f"{ROOT}/damen/{w[0]}.html"


def day(iso):
    return f"{int(iso[8:])}.{int(iso[5:7])}.{iso[:4]}" if iso else "auf Weiteres"


def now(w):
    return next(s for s in w[7] if s[1] <= "2025-06-11" and (s[2] or "9") >= "2025-06-11")


def shell(title, main, left=""):
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="UTF-8"><title>{title} - KW-Kalender</title><base href="{ROOT}/"><meta name="robots" content="index,follow"><meta name="generator" content="Contao Open Source CMS">
<link rel="stylesheet" href="assets/css/layout.min.css,responsive.min.css,grid.min.css-7d1f.css"></head>
<body id="top" class="mac chrome blink"><div id="wrapper"><header id="header"><div class="inside"><h1 class="logo"><a href="./">KW-Kalender</a></h1><p>Wer ist diese Woche wo?</p>
<nav class="mod_navigation block" id="nav"><a href="#skipNavigation1" class="invisible">Navigation überspringen</a><ul class="level_1"><li class="first"><a href="./">Diese Woche (KW 24)</a></li><li><a href="kw-25.html">Nächste Woche (KW 25)</a></li><li><a href="stadt/wien.html">Wien</a></li><li><a href="stadt/graz.html">Graz</a></li><li><a href="stadt/linz.html">Linz</a></li><li class="last"><a href="eintragen.html">Eintragen</a></li></ul><span id="skipNavigation1" class="invisible"></span></nav></div></header>
<div id="container"><main id="main"><div class="inside">{main}</div></main><aside id="left"><div class="inside">{left}</div></aside></div>
<footer id="footer"><div class="inside"><p>© 2025 KW-Kalender · <a href="impressum.html">Impressum</a> · <a href="agb.html">AGB</a> · <a href="sicher.html">Sicher unterwegs</a> · Nur für Erwachsene ab 18 Jahren</p></div></footer></div>
<div class="cookiebar cookiebar--bottom" role="complementary"><span>Diese Website verwendet Cookies.</span><button class="cookiebar__button">Einverstanden</button></div></body></html>"""


def teaser(w, station=None):
    s = station or now(w)
    return f'<div class="layout_short arc_2 block" itemscope><figure class="image_container"><a href="damen/{w[0]}.html"><img src="assets/images/k/{w[0]}-1.jpg" width="140" height="180" alt=""></a></figure><h2><a href="damen/{w[0]}.html">{w[1]} ({w[2]})</a></h2><p class="info"><time datetime="{s[1]}">{day(s[1])}</time> – {day(s[2])}</p><div class="ce_text block"><p>{s[0]}, {s[3]}</p></div><p class="more"><a href="damen/{w[0]}.html" title="Den Artikel lesen: {w[1]}">Weiterlesen …</a></p></div>'


def page(w):
    slug, name, age, land, tongues, cm, kg, stations, services, text, hours, pics, tel, e164, more, _ = w
    rows = "".join(f'<tr class="row_{i} {"odd" if i % 2 else "even"}"><td class="col_0">{day(a)} – {day(b)}</td><td class="col_1">{city}</td><td class="col_2">{house}</td></tr>' for i, (city, a, b, house) in enumerate(stations))
    facts = f"<li>Alter: {age}{' und 28' if '&' in name else ''}</li>" + (f"<li>Herkunft: {LAND[land]}</li>" if land else "") + (f"<li>Größe: {cm} cm</li><li>Gewicht: {kg} kg</li>" if cm else "") + f"<li>Sprachen: {', '.join(TONGUE[t] for t in tongues)}</li>" + (f"<li>Erreichbar: {'rund um die Uhr, 24/7' if hours == '24/7' else hours.replace('-', ' bis ') + ' Uhr'}</li>" if hours else "")
    extra = {"whatsapp": f'<p><a href="https://wa.me/{e164[1:]}">WhatsApp</a></p>', "telegram": '<p>Telegram: <a href="https://t.me/mona_graz_kw">@mona_graz_kw</a></p>', "mail": '<p>E-Mail: <a href="&#109;&#97;&#105;lto:roswitha@kw-kalender.example">roswitha@kw-kalender.example</a></p>', "": ""}[more]
    gallery = f'<div class="ce_gallery last block"><ul class="cols_4">{"".join(f"<li><figure class=image_container><a href=files/damen/{slug}-{n}.jpg data-lightbox=lb{slug}><img src=assets/images/{n}/{slug}-{n}.jpg alt=></a></figure></li>" for n in range(1, pics + 1))}</ul></div>' if pics else ""
    i = WOMEN.index(w)
    also = f'<div class="mod_newslist block"><h3>Ebenfalls diese Woche</h3>{teaser(WOMEN[i - 2])}{teaser(WOMEN[i - 5])}</div>'
    return shell(f"{name} in {now(w)[0]}", f'<div class="mod_newsreader block"><div class="layout_full block"><h1>{name}</h1><div class="ce_text block"><p>{text}</p></div><div class="ce_list block"><ul>{facts}</ul></div><div class="ce_list block"><h3>Angebot</h3><ul>{"".join(f"<li>{SERVICE[s]}</li>" for s in services)}</ul></div>'
                 f'<div class="ce_table block"><h3>Wann und wo</h3><table id="table_{i + 31}"><thead><tr><th>Zeitraum</th><th>Stadt</th><th>Adresse</th></tr></thead><tbody>{rows}</tbody></table></div>{gallery}<div class="ce_text kontakt block"><p>Tel. <a href="tel:{e164}">{tel}</a></p>{extra}</div></div><p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p></div>', also)


def truth(w):
    slug, name, age, land, tongues, cm, kg, stations, services, text, hours, pics, tel, e164, _, more = w
    row = deepcopy(AD)
    row.update(url=url(w), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="de", provider_kind="unknown", city=EN.get(now(w)[0], now(w)[0]), country="AT", nationality=land, languages_spoken=list(tongues), services=list(services),
               hours=hours, height_cm=cm, weight_kg=kg, tour=[{"city": EN.get(c, c), "from": a, "to": b} for c, a, b, _ in stations], n_images=pics, phones=[e164])
    row.update(deepcopy(more))
    return row


def listing(path, title, rows, canonical=None):
    body = f'<h1>{title}</h1><div class="mod_newslist block">{"".join(teaser(w, s) for w, s in rows)}</div>' + ("" if rows else '<p class="empty">Derzeit keine Einträge.</p>')
    return WrittenPage(ROOT + path, shell(title, body), "listing", "de", ads=tuple(url(w) for w, _ in rows), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="mod_article block"><h1>{title}</h1>{body}</div>'), kind, "de", status=status)


ALL = [(w, now(w)) for w in WOMEN]
NEXT = [(w, s) for w in WOMEN for s in w[7] if "2025-06-16" <= s[1] <= "2025-06-22"]
PAGES = [listing("/", "Diese Woche: KW 24, 9. bis 15. Juni 2025", ALL), listing("/?pk_campaign=newsletter", "Diese Woche: KW 24, 9. bis 15. Juni 2025", ALL, "/"), listing("/kw-25.html", "Nächste Woche: KW 25, 16. bis 22. Juni 2025", NEXT)]
PAGES += [listing(f"/stadt/{c.lower()}.html", f"Diese Woche in {c}", [r for r in ALL if r[1][0] == c]) for c in ("Wien", "Graz", "Linz")]
PAGES += [WrittenPage(url(w), page(w), "ad", "de", text_language=w[15].get("text_language"), ads=(url(w),)) for w in WOMEN]
PAGES += [
    WrittenPage(f"{url(WOMEN[0])}?print=1", page(WOMEN[0]), "ad", "de", ads=(url(WOMEN[0]),), canonical=url(WOMEN[0])),
    plain("/eintragen.html", "Eintragen", '<div class="ce_text block"><p>Ein Eintrag kostet 12 Euro je Kalenderwoche, fünf Wochen 50 Euro. Pro Eintrag sind bis zu acht Stationen möglich. Bitte Lichtbildausweis bereithalten, wir prüfen das Alter.</p></div><form class="tableform"><input name="email" placeholder="E-Mail"><textarea name="text"></textarea><button>Absenden</button></form>'),
    plain("/agb.html", "AGB", "<p>Der Betreiber vermittelt nicht und ist an Vereinbarungen zwischen Gästen und Inserentinnen nicht beteiligt. Inserate von Minderjährigen werden gelöscht und angezeigt.</p>"),
    plain("/sicher.html", "Sicher unterwegs", "<p>Hinterlasse einer Freundin die Adresse, fahre nie mit leerem Akku und nimm kein Haus, das deinen Pass einbehalten will. Hilfe gibt es in jedem Bundesland, kostenlos und ohne Ausweis.</p>"),
    plain("/damen/nadine.html", "Seite nicht gefunden", "<p>Diese Dame ist derzeit nicht auf Tour. Der Eintrag wurde entfernt.</p>", "error", 404),
]

SITE = WrittenSite("www.kw-kalender.example", "AT", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
