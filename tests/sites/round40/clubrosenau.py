"""Swiss club with a rota: a Contao site of a house in Winterthur, one page for each woman and a week plan.

Hard: the rota is a table with women as rows and days as columns, the woman's page repeats only her own line of it; entry price and bar prices of the
house stand on other pages and in a side column; the house number is the only one; Swiss spelling and 'CHF 180.–' amounts; guests who stay a fortnight;
one woman on holiday, one page gone with status 404, a 'Stellenangebote' page for staff, print view as a second address.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.club-rosenau.example"
TEL, TEL_SHOWN = "+41525504417", "052 550 44 17"
SERVICE = {"massage": "Massage", "erotic_massage": "Erotische Massage", "bath": "Whirlpool zu zweit", "gfe": "Girlfriend-Erlebnis", "kissing": "Küssen", "couples": "Paare willkommen", "role_play": "Rollenspiele", "striptease": "Striptease",
           "tantra": "Tantra", "domination": "Sanfte Dominanz", "four_hands": "Vierhandmassage", "disabled_guests": "Gäste mit Handicap", "cuddling": "Kuscheln", "dinner_date": "Dinner-Begleitung"}
LAND = {"RO": "Rumänien", "HU": "Ungarn", "CH": "Schweiz", "DE": "Deutschland", "BR": "Brasilien", "ES": "Spanien", "IT": "Italien", "CZ": "Tschechien"}
TONGUE = {"de": "Deutsch", "en": "Englisch", "ro": "Rumänisch", "hu": "Ungarisch", "fr": "Französisch", "pt": "Portugiesisch", "es": "Spanisch", "it": "Italienisch", "cs": "Tschechisch"}
DAYS = ["Mi 11.06.", "Do 12.06.", "Fr 13.06.", "Sa 14.06.", "So 15.06.", "Mo 16.06.", "Di 17.06."]

# slug, name, age, land, cm, kg, tongues, services, prices, hotel visits, times for each day of the week, pictures, text, more truth
WOMEN = [
    ("alessia", "Alessia", 26, "IT", 168, 56, ["it", "de"], ["massage", "gfe", "kissing"], {30: 180, 60: 320}, False, ["12:00–22:00"] * 3 + ["", "", "12:00–22:00", ""], 4,
     "Alessia lacht viel und nimmt sich Zeit. Wer einen ruhigen Nachmittag sucht, ist bei ihr richtig. Am liebsten trinkt sie zuerst einen Kaffee mit dir an der Bar.", {}),
    ("bianca", "Bianca", 31, "RO", 164, 54, ["ro", "de", "en"], ["erotic_massage", "bath", "couples"], {30: 170, 45: 240, 60: 300}, True, ["", "14:00–02:00", "14:00–02:00", "14:00–02:00", "", "", ""], 3,
     "Unsere Bianca ist seit Jahren im Haus und kennt ihre Stammgäste mit Namen. Sie ist offen, herzlich und verschwiegen.", {}),
    ("chloe", "Chloé", 22, "HU", 172, 52, ["hu", "en"], ["striptease", "massage"], {30: 180, 60: 320}, False, ["18:00–02:00", "18:00–02:00", "", "18:00–04:00", "18:00–02:00", "", ""], 5,
     "Zum ersten Mal in der Schweiz: Chloé ist vom 9. bis 22. Juni 2025 als Gast bei uns in Winterthur. Sie spricht noch kaum Deutsch, dafür gut Englisch.", {"tour": [{"city": "Winterthur", "from": "2025-06-09", "to": "2025-06-22"}]}),
    ("daria", "Daria", 29, "CZ", 175, 60, ["cs", "de"], ["domination", "role_play"], {60: 350, 120: 650}, True, ["", "", "16:00–24:00", "16:00–24:00", "", "16:00–24:00", "16:00–24:00"], 2,
     "Streng, aber nie laut. Daria bespricht vorher alles mit dir. Anfänger sind willkommen.", {}),
    ("fabienne", "Fabienne", 38, "CH", 166, 63, ["de", "fr", "en"], ["tantra", "massage", "disabled_guests", "cuddling"], {60: 280, 90: 400}, True, ["10:00–17:00", "", "10:00–17:00", "", "", "10:00–17:00", "10:00–17:00"], 3,
     "Fabienne kommt aus der Region und arbeitet nur tagsüber. Ihr Zimmer liegt ebenerdig, der Lift ist rollstuhlgängig.", {}),
    ("luana", "Luana", 27, "BR", 160, 57, ["pt", "es", "de"], ["gfe", "bath", "kissing", "striptease"], {30: 180, 60: 320, 120: 600}, False, ["", "", "15:00–03:00", "15:00–03:00", "15:00–23:00", "", ""], 4,
     "Temperament aus Brasilien! Luana tanzt gern und bringt die ganze Bar zum Lachen. Eine echte Latina.", {"ethnicity": "latin"}),
    ("melanie-jana", "Melanie & Jana", None, "DE", None, None, ["de"], ["four_hands", "couples"], {45: 420, 60: 520}, False, ["", "", "", "17:00–01:00", "", "", ""], 2,
     "Die beiden Freundinnen gibt es nur zusammen: Melanie ist 25, Jana 28. Nur am Samstag und nur mit Voranmeldung.", {"alias": "Melanie", "aliases_stated": ["Melanie", "Jana"], "age": 25, "ages_stated": [25, 28], "audience": "couple"}),
    ("noelia", "Noelia", 33, "ES", 169, None, ["es", "en", "it"], ["erotic_massage", "dinner_date"], {}, None, [""] * 7, 1,
     "Noelia ist bis Ende Juni in den Ferien. Ihre Preise nennt dir der Empfang gern am Telefon.", {"incall": None}),
]


def url(w):
    return f"{ROOT}/girls/{w[0]}.html"


def name(w):
    return w[1].replace("&", "&amp;")


def shell(title, body, cls="page"):
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{title} - Club Rosenau</title><base href="{ROOT}/"><meta name="generator" content="Contao Open Source CMS"><meta name="robots" content="index,follow">
<link rel="stylesheet" href="assets/css/layout.min.css,responsive.min.css"><script src="assets/jquery/js/jquery.min.js"></script></head><body id="top" class="{cls}" itemscope itemtype="http://schema.org/WebPage">
<div id="wrapper"><header id="header"><div class="inside"><div class="ce_image block"><img src="files/theme/logo.svg" alt="Club Rosenau" width="220"></div>
<nav class="mod_navigation block"><ul class="level_1"><li class="first"><a href="./">Home</a></li><li><a href="girls.html">Girls</a></li><li><a href="wochenplan.html">Wochenplan</a></li><li><a href="preise.html">Preise</a></li><li><a href="jobs.html">Jobs</a></li><li class="last"><a href="kontakt.html">Kontakt</a></li></ul></nav></div></header>
<div id="container"><main id="main"><div class="inside"><div class="mod_article block">{body}</div></div></main>
<aside id="right"><div class="ce_text block"><h3>Öffnungszeiten</h3><p>So–Do 10:00–02:00 Uhr<br>Fr–Sa 10:00–04:00 Uhr</p><h3>Happy Hour</h3><p>Mo–Do bis 15 Uhr: Eintritt CHF 40.– inkl. Softdrinks</p></div></aside></div>
<footer id="footer"><div class="inside"><p>Club Rosenau, Industriequartier, 8404 Winterthur | <a href="impressum.html">Impressum</a> | <a href="agb.html">AGB</a></p></div></footer></div>
<div class="cookiebar cookiebar--position-bottom"><span>Diese Website verwendet Cookies. Zutritt ab 18 Jahren.</span><button class="cookiebar__button">Verstanden</button></div></body></html>"""


def page(w):
    _, _, age, land, cm, kg, tongues, services, prices, hotel, week, pics, text, more = w
    gallery = "".join(f'<li class="row_0 col_{n}"><figure class="image_container"><a href="files/girls/{w[0]}/{n}.jpg" data-lightbox="lb{w[0]}"><img src="assets/images/{n}/{w[0]}-{n}-thumb.jpg" width="240" height="320" alt=""></a></figure></li>' for n in range(1, pics + 1))
    rows = [("Alter", f"{age} Jahre" if age else ""), ("Herkunft", LAND[land]), ("Grösse", f"{cm} cm" if cm else ""), ("Gewicht", f"{kg} kg" if kg else ""), ("Sprachen", ", ".join(TONGUE[t] for t in tongues)), ("Haus- und Hotelbesuche", {True: "Ja", False: "Nein", None: ""}[hotel])]
    facts = "".join(f'<tr class="row_{i}"><td class="label">{a}</td><td class="value">{b}</td></tr>' for i, (a, b) in enumerate(rows) if b)
    money = '<h2>Preise im Club</h2><table class="preise"><tbody>' + "".join(f"<tr><td>{m} Minuten</td><td>CHF {x}.–</td></tr>" for m, x in prices.items()) + "</tbody></table>" if prices else ""
    plan = "".join(f"<li><strong>{d}</strong> {t} Uhr</li>" for d, t in zip(DAYS, week, strict=True) if t)
    plan = f'<h2>Anwesend</h2><ul class="plan">{plan}</ul>' if plan else ""
    i = WOMEN.index(w)
    return shell(w[1], f'<h1>{name(w)}</h1><div class="ce_gallery block"><ul class="cols_4">{gallery}</ul></div><div class="ce_text block"><p>{text}</p></div><table class="steckbrief"><tbody>{facts}</tbody></table>'
                 f'<h2>Service</h2><ul class="service">{"".join(f"<li>{SERVICE[s]}</li>" for s in services)}</ul>{money}{plan}<p class="anfrage">Reservation beim Empfang: <a href="tel:{TEL}">{TEL_SHOWN}</a></p>'
                 f'<p class="pagination"><a href="girls/{WOMEN[i - 1][0]}.html">« {name(WOMEN[i - 1])}</a> | <a href="girls.html">Alle Girls</a></p>', "girl")


def truth(w):
    slug, alias, age, land, cm, kg, tongues, services, prices, hotel, week, pics, text, more = w
    row = deepcopy(AD)
    hours = next((t.replace("–", "-") for t in week if t), None)
    row.update(url=url(w), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="de", provider_kind="agency", city="Winterthur" if "Winterthur" in text else None, country="CH", nationality=land, languages_spoken=list(tongues),
               services=sorted({"massage" if one == "erotic_massage" else one for one in services}), incall=True, outcall=hotel, hours=hours, height_cm=cm, weight_kg=kg, n_images=pics, phones=[TEL], max_duration_h=max(prices) / 60 if prices else None,
               prices=[{"amount": x, "currency": "CHF", "code_currency": None, "duration_min": m, "place": "incall"} for m, x in prices.items()])
    row.update(deepcopy(more))
    row["city"] = "Winterthur"
    return row


def card(w):
    return f'<div class="girl block"><a href="girls/{w[0]}.html"><img src="assets/images/1/{w[0]}-1-thumb.jpg" alt="{name(w)}" width="200"></a><h3><a href="girls/{w[0]}.html">{name(w)}</a></h3><p>{f"{w[2]} Jahre, " if w[2] else ""}{LAND[w[3]]}</p></div>'


def rota(week):
    head = "".join(f"<th>{d}</th>" for d in DAYS)
    body = "".join(f'<tr><th><a href="girls/{w[0]}.html">{name(w)}</a></th>' + "".join(f"<td>{t or '–'}</td>" for t in w[10]) + "</tr>" for w in week)
    return shell("Wochenplan", f'<h1>Wochenplan KW 24</h1><table class="wochenplan"><thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table><p>Änderungen vorbehalten. Stand: 10.06.2025</p>')


def plain(path, title, body, kind="static", status=200, relevant=True):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h1>{title}</h1>{body}"), kind, "de", status=status, relevant=relevant)


ALL = tuple(map(url, WOMEN))
WEEK = [w for w in WOMEN if any(w[10])]
TODAY = [w for w in WOMEN if w[10][0]]
GIRLS = shell("Girls", "<h1>Unsere Girls</h1>" + "".join(map(card, WOMEN)))
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Home", f'<h1>Willkommen in der Rosenau</h1><p>Seit 2009 das gemütliche Haus in Winterthur. Heute für dich da:</p>{"".join(map(card, TODAY))}'), "listing", "de", ads=tuple(map(url, TODAY))),
    WrittenPage(f"{ROOT}/girls.html", GIRLS, "listing", "de", ads=ALL),
    WrittenPage(f"{ROOT}/girls.html?sort=name", GIRLS, "listing", "de", ads=ALL, canonical=f"{ROOT}/girls.html"),
    WrittenPage(f"{ROOT}/wochenplan.html", rota(WEEK), "listing", "de", ads=tuple(map(url, WEEK))),
    *[WrittenPage(url(w), page(w), "ad", "de", ads=(url(w),)) for w in WOMEN],
    WrittenPage(f"{url(WOMEN[1])}?print=1", page(WOMEN[1]), "ad", "de", ads=(url(WOMEN[1]),), canonical=url(WOMEN[1])),
    plain("preise.html", "Preise", "<p>Eintritt CHF 60.–, Handtuch und alkoholfreie Getränke inbegriffen. Zimmer ab CHF 170.– nach Absprache mit der Dame. Wir akzeptieren Twint und alle Karten.</p>"),
    plain("jobs.html", "Jobs", "<p>Für die Bar suchen wir eine Aushilfe 40 %. Bewilligungen prüfen wir immer, Mindestalter 20 Jahre. Selbständige Damen melden sich bitte persönlich mit Ausweis.</p>"),
    plain("kontakt.html", "Kontakt", f"<p>Telefon {TEL_SHOWN}, E-Mail empfang@club-rosenau.example. Parkplätze im Hof, Eingang hinten.</p>"),
    plain("agb.html", "AGB", "<p>Zutritt nur für Volljährige. Fotografieren ist im ganzen Haus untersagt. Für Garderobe wird nicht gehaftet.</p>"),
    plain("girls/vivien.html", "Seite nicht gefunden", "<p>Die angeforderte Seite existiert nicht.</p>", "error", 404),
]

SITE = WrittenSite("www.club-rosenau.example", "CH", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
