"""Sites that are nobody's market: what partner pages, boards and lists name beside the others. A good search leaves them out."""

from collections.abc import Iterator
from html import escape

from clew_market.web.model import Answer, ServedSite

_SITES = (
    (
        "taxi-morgen.example",
        "Taxi Morgen",
        "Fahrten zum Flughafen, Krankenfahrten, Kurierdienst",
        ("Preise", "Flotte", "Bestellung"),
    ),
    (
        "druckhaus-linde.example",
        "Druckhaus Linde",
        "Visitenkarten, Plakate, Broschüren",
        ("Papier", "Formate", "Versand"),
    ),
    (
        "cafe-am-markt.example",
        "Café am Markt",
        "Frühstück, Kuchen, Mittagstisch",
        ("Speisekarte", "Räume", "Anfahrt"),
    ),
    ("wohnen-heute.example", "Wohnen heute", "Wohnungen zur Miete und zum Kauf", ("Miete", "Kauf", "Makler")),
    (
        "stellen-tafel.example",
        "Stellentafel",
        "Stellen in Pflege, Küche und Lager",
        ("Pflege", "Küche", "Lager"),
    ),
    ("stadt-kurier.example", "Stadtkurier", "Nachrichten aus der Stadt", ("Rathaus", "Sport", "Wetter")),
    (
        "zahlwerk.example",
        "Zahlwerk",
        "Zahlungen für Geschäfte im Netz",
        ("Gebühren", "Einrichtung", "Sicherheit"),
    ),
    (
        "garten-runde.example",
        "Gartenrunde",
        "Gespräche über Beete, Obst und Rasen",
        ("Gemüse", "Obstbäume", "Rasen"),
    ),
)
"""Host, name, what it is about, its pages."""
HOSTS = tuple(host for host, *_ in _SITES)
_LINES = 6


def ordinary_sites() -> Iterator[ServedSite]:
    """Give each site: a front page, its pages, an imprint."""
    for host, name, about, topics in _SITES:
        pages = {"/": _page(name, about, topics)}
        for number, topic in enumerate(topics, 1):
            more = "".join(
                f"<p>{topic}, Teil {part}: {about}. Montag bis Freitag, 9 bis 17 Uhr.</p>"
                for part in range(1, _LINES)
            )
            pages[f"/seite/{number}"] = _page(name, f"{topic}: {about}", topics, more)
        pages["/impressum"] = _page(name, f"{name} GmbH, Lindenweg 4", topics)
        yield ServedSite(host, "http", pages)


def _page(name: str, about: str, topics: tuple[str, ...], more: str = "") -> Answer:
    menu = "".join(f'<a href="/seite/{number}">{topic}</a> ' for number, topic in enumerate(topics, 1))
    html = (
        f'<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{escape(name)}</title></head><body>'
        f'<nav><a href="/">{escape(name)}</a> {menu}<a href="/impressum">Impressum</a></nav><h1>{escape(about)}</h1>{more}</body></html>'
    )
    return Answer(body=html.encode())
