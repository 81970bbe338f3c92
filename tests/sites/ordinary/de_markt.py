"""A German general classifieds site (Bootstrap cards): flat shares, cars, cleaners, babysitters, tutors; no adult section.

Look-alike: ads with age, nationality wanted, hourly prices, private phone numbers, 'Besuchbar', 'diskret' parking space.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "kiezmarkt.example"
BASE = f"https://www.{HOST}"

# slug, section, title, price, place, phone, details, text
OFFERS = (
    (
        "wg-zimmer-neukoelln-8841",
        "wg",
        "Möbliertes Zimmer in 3er-Frauen-WG",
        "480 € warm",
        "Berlin-Neukölln",
        "030 12090045",
        (
            ("Zimmergröße", "16 m²"),
            ("Gesucht", "Frau, 20–32 Jahre"),
            ("Sprachen", "Deutsch, Englisch, Spanisch"),
            ("Frei ab", "01.08.2025"),
        ),
        "Wir sind Lena (24), Inés (27, aus Sevilla) und die Katze Frau Müller. Du solltest nett, sauber und nicht nur nachts unterwegs sein. Besuch ist okay, Partys nach Absprache.",
    ),
    (
        "garage-stundenweise-8850",
        "miete",
        "Tiefgaragenplatz, diskret und sicher",
        "2 € / Stunde",
        "Hamburg",
        "0178 5039136",
        (("Höhe", "2,10 m"), ("Zugang", "24/7 mit Code"), ("Tagespreis", "14 €")),
        "Stellplatz beim Hauptbahnhof, auch über Nacht. Nachtpauschale 9 €. Kein Motorrad.",
    ),
    (
        "putzhilfe-erfahren-8862",
        "dienste",
        "Erfahrene Putzhilfe hat noch Termine frei",
        "18 € / Stunde",
        "Leipzig",
        "0176 4638856",
        (("Erfahrung", "11 Jahre"), ("Verfügbar", "Mo–Sa 7:00–15:00"), ("Anfahrt", "im Stadtgebiet frei")),
        "Mein Name ist Danuta, 52 Jahre, gepflegt, zuverlässig, diskret. Ich komme zu Ihnen nach Hause: Fenster, Bügeln, Grundreinigung. Rechnung möglich.",
    ),
    (
        "babysitterin-8870",
        "familie",
        "Studentin (21) passt auf Ihre Kinder auf",
        "14 € / Stunde",
        "Köln",
        "015815 340837",
        (
            ("Alter", "21"),
            ("Nichtraucherin", "ja"),
            ("Sprachen", "Deutsch, Polnisch"),
            ("Auch über Nacht", "70 €"),
        ),
        "Hallo, ich bin Julia und studiere Grundschullehramt. Abends und am Wochenende habe ich Zeit, gern auch Hotelbetreuung für Familien auf der Durchreise.",
    ),
    (
        "golf-variant-8881",
        "auto",
        "VW Golf Variant, 2. Hand, Langstrecke",
        "6.900 € VB",
        "Kassel",
        "0171 2549823",
        (("Erstzulassung", "04/2016"), ("Kilometer", "148.000"), ("Leistung", "110 PS"), ("HU", "03/2027")),
        "Scheckheftgepflegt, acht Reifen, kleine Delle hinten rechts (siehe Bild 4). Nur Barzahlung, keine Händler.",
    ),
    (
        "nachhilfe-mathe-8890",
        "unterricht",
        "Mathe-Nachhilfe bis zum Abitur",
        "25 € / 60 min",
        "Freiburg im Breisgau",
        "0174 9102786",
        (("60 min", "25 €"), ("90 min", "35 €"), ("Zu zweit", "je 16 €"), ("Online", "20 € / 60 min")),
        "Pensionierter Lehrer, 67, geduldig. Bei mir oder bei Ihnen. Die erste halbe Stunde ist kostenlos.",
    ),
    (
        "sofa-samt-8903",
        "moebel",
        "Samtsofa, rosarot, 2,20 m",
        "240 €",
        "Dortmund",
        "015852 951789",
        (("Breite", "220 cm"), ("Zustand", "sehr gut"), ("Abholung", "3. Stock ohne Aufzug")),
        "Wegen Umzug zu verkaufen. Weich, bequem, für zwei Personen zum Kuscheln vor dem Fernseher. Tierfreier Haushalt.",
    ),
    (
        "tanzpartnerin-8911",
        "freizeit",
        "Tanzpartnerin für Turnier gesucht",
        "kostenlos",
        "Stuttgart",
        "0172 0690895",
        (
            ("Größe", "165–172 cm"),
            ("Alter", "30–45"),
            ("Tanz", "Standard, D-Klasse"),
            ("Training", "Di + Do 20:00"),
        ),
        "Ich, 39, 182 cm, suche nach Babypause meiner bisherigen Partnerin eine neue. Nur Tanzen, ich bin glücklich verheiratet.",
    ),
)
NAMES = {
    "wg": "WG-Zimmer",
    "miete": "Vermietung",
    "dienste": "Haushaltshilfe",
    "familie": "Babysitter",
    "auto": "Autos",
    "unterricht": "Nachhilfe",
    "moebel": "Möbel",
    "freizeit": "Freizeit",
}


def _layout(title: str, body: str, active: str = "") -> str:
    menu = "".join(
        f'<li class="nav-item"><a class="nav-link{" active" if key == active else ""}" href="/{key}/">{name}</a></li>'
        for key, name in NAMES.items()
    )
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} | Kiezmarkt</title>
<link rel="stylesheet" href="/css/bootstrap.min.css"></head><body>
<nav class="navbar navbar-expand-lg bg-light"><a class="navbar-brand" href="/">Kiezmarkt</a><ul class="navbar-nav">{menu}</ul>
<a class="btn btn-success" href="/aufgeben">Anzeige aufgeben</a></nav>
<main class="container my-4">{body}</main>
<footer class="text-muted small"><a href="/impressum">Impressum</a> <a href="/agb">AGB</a> <a href="/datenschutz">Datenschutz</a> Servicetelefon 030 27188635</footer></body></html>"""


def _ad(offer: tuple) -> WrittenPage:
    slug, section, title, price, place, phone, details, text = offer
    slides = "".join(
        f'<div class="carousel-item"><img class="d-block w-100" src="/bilder/{slug}/{i}.webp" alt="{title}"></div>'
        for i in range(1, 2 + len(slug) % 4)
    )
    items = "".join(
        f'<li class="list-group-item d-flex justify-content-between"><span>{k}</span><strong>{v}</strong></li>'
        for k, v in details
    )
    body = f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Start</a></li><li class="breadcrumb-item"><a href="/{section}/">{NAMES[section]}</a></li></ol></nav>
<div class="row"><div class="col-md-7"><div class="carousel slide">{slides}</div><h1 class="h3 mt-3">{title}</h1><p class="lead">{text}</p></div>
<aside class="col-md-5"><div class="card"><div class="card-body"><h2 class="card-title">{price}</h2><p>{place}</p><ul class="list-group">{items}</ul>
<a class="btn btn-primary" href="tel:{phone.replace(" ", "")}">Anrufen: {phone}</a> <a class="btn btn-outline-secondary" href="/nachricht/{slug[-4:]}">Nachricht</a></div></div></aside></div>"""
    return WrittenPage(
        url=f"{BASE}/{section}/{slug}",
        html=_layout(title, body, section),
        kind="ad",
        language="de",
        relevant=False,
    )


def _listing(path: str, heading: str, offers: tuple, canonical: str | None = None) -> WrittenPage:
    cards = "".join(
        f'<div class="col"><div class="card h-100"><img class="card-img-top" src="/bilder/{o[0]}/1.webp"><div class="card-body"><h5 class="card-title">'
        f'<a href="/{o[1]}/{o[0]}">{o[2]}</a></h5><p class="card-text">{o[7][:80]} …</p><span class="badge bg-warning">{o[3]}</span> {o[4]}</div></div></div>'
        for o in offers
    )
    body = f'<h1>{heading}</h1><p>{len(offers)} Anzeigen</p><div class="row row-cols-3 g-3">{cards}</div><ul class="pagination"><li class="page-item active">1</li><li class="page-item"><a href="?seite=2">2</a></li></ul>'
    return WrittenPage(
        url=BASE + path,
        html=_layout(heading, body),
        kind="listing",
        language="de",
        relevant=False,
        canonical=canonical and BASE + canonical,
    )


def _page(path: str, title: str, text: str, kind: str = "static", status: int = 200) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=_layout(title, f"<h1>{title}</h1><p>{text}</p>"),
        kind=kind,
        language="de",
        status=status,
    )


SITE = WrittenSite(
    host="www." + HOST,
    region="DE",
    pages=(
        *(_ad(offer) for offer in OFFERS),
        _listing("/", "Neu auf Kiezmarkt", OFFERS[:6]),
        _listing("/alle/?seite=2", "Alle Anzeigen", OFFERS[4:]),
        _listing("/?utm_source=newsletter", "Neu auf Kiezmarkt", OFFERS[:6], "/"),
        _page(
            "/agb",
            "Allgemeine Geschäftsbedingungen",
            "Erotische Anzeigen, Waffen und Tiere ohne Herkunftsnachweis sind auf Kiezmarkt nicht erlaubt und werden gelöscht.",
        ),
        _page(
            "/impressum",
            "Impressum",
            "Kiezmarkt UG, Musterweg 3, 04109 Leipzig. Vertreten durch Rosa Winkelhöfer. USt-IdNr. DE000000000.",
        ),
        _page(
            "/wg/zimmer-8123",
            "Diese Anzeige ist nicht mehr online",
            "Sie wurde vermietet oder gelöscht. Sehen Sie sich ähnliche Zimmer an.",
            kind="error",
            status=410,
        ),
    ),
    note="hourly and night prices, ages, 'diskret', private phones: all for rooms, cleaning, babysitting",
)
