"""A German counselling centre (plain semantic HTML with a side column): hotline, law, statistics, news, dropping out, links.

Look-alike: words of the trade, towns, phones, opening hours, prices of rooms, languages spoken by the staff with photos.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "beratungsstelle-ankerplatz.example"
BASE = f"https://{HOST}"

# slug, name, job, languages, phone, hours, text
STAFF = (
    (
        "mira",
        "Mira",
        "Sozialarbeiterin",
        "Deutsch, Rumänisch, Ungarisch",
        "030 27857947",
        "Mo–Do 10–16 Uhr",
        "Ich begleite Sie zum Gesundheitsamt, zum Jobcenter oder zur Polizei, wenn Sie das möchten. Vertraulich und kostenlos.",
    ),
    (
        "dr-oyelaran",
        "Dr. Tolu Oyelaran",
        "Ärztin",
        "Deutsch, Englisch, Yoruba",
        "030 25446473",
        "Di 14–18 Uhr",
        "Anonyme Sprechstunde ohne Krankenkarte. Tests auf HIV, Hepatitis und Syphilis, Ergebnis nach einer Woche.",
    ),
    (
        "katja",
        "Katja",
        "Juristin",
        "Deutsch, Russisch, Bulgarisch",
        "030 72470969",
        "nach Vereinbarung",
        "Aufenthalt, Mietvertrag, Schulden, Anmeldung. Ich war früher selbst in der Branche und weiß, welche Fragen man sich nicht zu stellen traut.",
    ),
)
# path, title, date, paragraphs
ARTICLES = (
    (
        "/recht/prostschg",
        "Das Prostituiertenschutzgesetz in einfacher Sprache",
        "2025-01-15",
        (
            "Wer sexuelle Dienstleistungen gegen Geld anbietet, muss sich anmelden und vorher zur Gesundheitsberatung gehen. Unter 21 Jahren gilt das alle sechs Monate.",
            "Bordelle brauchen eine Erlaubnis. Kondome sind Pflicht, auch für Kunden. Werbung für Sex ohne Kondom ist verboten.",
            "Niemand darf Ihnen vorschreiben, welche Praktiken Sie anbieten, wie lange Sie arbeiten und wie viel Sie verlangen.",
        ),
    ),
    (
        "/zahlen/2024",
        "Zahlen aus unserer Beratung 2024",
        "2025-03-01",
        (
            "Wir hatten 1.912 Gespräche mit 604 Personen. 41 % kamen aus Rumänien, 17 % aus Bulgarien, 12 % aus Deutschland, 7 % aus Ungarn.",
            "Das häufigste Alter war 25 bis 34 Jahre. 88 % waren Frauen, 7 % Männer, 5 % trans oder nicht-binär.",
            "Zimmermieten von 120 bis 180 Euro pro Tag nannten 210 Personen als größte Sorge, Gewalt 96, Steuern 71.",
        ),
    ),
    (
        "/aktuell/loverboys",
        "Wenn die große Liebe Geld kostet: Loverboys",
        "2025-04-22",
        (
            "Er schreibt ihr, sie sei etwas Besonderes. Er holt sie im Auto ab, schenkt Rosen und ein Telefon. Nach acht Wochen hat er Schulden, und sie soll helfen.",
            "Warnzeichen: neue teure Sachen, Rückzug von Freundinnen, zwei Handys, ein Tattoo mit seinem Namen.",
            "Eltern und Lehrkräfte können uns anrufen, auch ohne Namen.",
        ),
    ),
    (
        "/aktuell/messe-hostessen",
        "Hostess, Escort, Begleitung? Was hinter Jobanzeigen steckt",
        "2025-05-08",
        (
            "Eine echte Messehostess bekommt einen Vertrag, 14 bis 20 Euro pro Stunde und eine Uniform. Das Vorstellungsgespräch ist im Büro.",
            "Wird von 500 Euro am Abend, 'diskreten Herren' und einem Hotelzimmer gesprochen, ist es ein anderer Job. Sie dürfen jederzeit gehen.",
            "Lassen Sie sich den Ausweis nicht abnehmen, auch nicht 'zum Kopieren'.",
        ),
    ),
    (
        "/aussteigen",
        "Aussteigen: der erste Monat",
        "2025-02-10",
        (
            "Woche eins: schlafen, Arzt, Konto. Woche zwei: Anmeldung beim Jobcenter. Woche drei: Sprachkurs. Woche vier: eine eigene Tür.",
            "Fünf Plätze in unserer Schutzwohnung, Adresse geheim, mit Kindern möglich.",
            "Niemand muss aussteigen, um von uns beraten zu werden.",
        ),
    ),
)
LINKS = (
    ("https://nachtlicht-hamburg.example", "Nachtlicht Hamburg", "Anlaufstelle auf St. Pauli"),
    ("https://jungs-ev.example", "Jungs e. V.", "für Männer, die anschaffen"),
    ("https://trans-rat.example", "Trans*Rat Köln", "Beratung für trans Personen"),
    ("https://opferhilfe-menschenhandel.test", "Opferhilfe Menschenhandel", "bundesweit"),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{title} – Ankerplatz</title><meta name="description" content="Beratung für Menschen in der Sexarbeit"></head>
<body><a class="exit" href="https://wetter.example">Seite schnell verlassen</a>
<header><strong>Ankerplatz</strong> Beratung für Menschen in der Sexarbeit, Berlin</header>
<nav><ul><li><a href="/team">Team</a></li><li><a href="/recht/prostschg">Recht</a></li><li><a href="/zahlen/2024">Zahlen</a></li><li><a href="/links">Links</a></li><li><a href="/ro/">Română</a></li></ul></nav>
<main>{inner}</main><aside><h2>Notfall-Telefon</h2><p>Tag und Nacht, kostenlos, 18 Sprachen:</p><p><a href="tel:+493092870642">030 92870642</a></p></aside>
<footer><a href="/impressum">Impressum</a> Spendenkonto: DE00 0000 0000 0000 0000 00</footer></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="de",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _article(article: tuple) -> WrittenPage:
    path, title, date, paragraphs = article
    return _page(
        path,
        title,
        f"<article><h1>{title}</h1><time datetime='{date}'>{date}</time>{''.join(f'<p>{p}</p>' for p in paragraphs)}</article>",
        "static",
    )


def _person(person: tuple) -> WrittenPage:
    slug, name, job, languages, phone, hours, text = person
    inner = f"""<h1>{name}</h1><img src="/bilder/{slug}.jpg" alt="{name}"><p><em>{job}</em></p><p>{text}</p><table><tr><th>Sprachen</th><td>{languages}</td></tr><tr><th>Telefon</th><td>{phone}</td></tr><tr><th>Sprechzeiten</th><td>{hours}</td></tr></table>"""
    return _page(f"/team/{slug}", f"{name}, {job}", inner, "static")


def _team() -> WrittenPage:
    rows = "".join(
        f'<li><a href="/team/{p[0]}"><img src="/bilder/{p[0]}_klein.jpg" alt="">{p[1]}</a>, {p[2]}: {p[3]}, Tel. {p[4]}</li>'
        for p in STAFF
    )
    return _page("/team", "Team", f"<h1>Unser Team</h1><ul>{rows}</ul>", "static")


def _links() -> WrittenPage:
    rows = "".join(f'<dt><a href="{href}">{name}</a></dt><dd>{text}</dd>' for href, name, text in LINKS)
    return _page(
        "/links",
        "Links zu anderen Beratungsstellen",
        f"<h1>Andere Beratungsstellen</h1><dl>{rows}</dl>",
        "directory",
    )


def _thread() -> WrittenPage:
    posts = (
        ("Gast", "Muss ich mein Gewerbe anmelden, wenn ich nur zwei Tage im Monat arbeite?"),
        (
            "Katja (Ankerplatz)",
            "Eine Anmeldung nach ProstSchG brauchst du auch dann. Beim Finanzamt kommt es auf den Gewinn an. Ruf gern an.",
        ),
        ("Gast", "Danke, das hat mir noch niemand so gesagt."),
    )
    inner = "<h1>Frage und Antwort: Anmeldung</h1>" + "".join(
        f"<section class='beitrag'><h2>{author}</h2><p>{text}</p></section>" for author, text in posts
    )
    return _page("/fragen/17", "Frage und Antwort: Anmeldung", inner, "thread")


SITE = WrittenSite(
    host=HOST,
    region="DE",
    pages=(
        *(_article(article) for article in ARTICLES),
        *(_person(person) for person in STAFF),
        _team(),
        _links(),
        _thread(),
        _page(
            "/impressum",
            "Impressum",
            "<h1>Impressum</h1><p>Ankerplatz e. V., Beispielufer 12, 10999 Berlin. Vorstand: Beate Nachtweih.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "/termine/alt",
            "Seite nicht gefunden",
            "<h1>Diese Seite gibt es nicht</h1><p>Brauchen Sie Hilfe? Rufen Sie an.</p>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="an NGO: the trade's vocabulary, phones around the clock, first names with photo and languages of counsellors",
)
