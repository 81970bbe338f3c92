"""A small invented market of job offers: two boards in two languages, honest employers and planted recruiters.

Nobody in it exists; hosts end in ``.example``. Planted are three recruiters of different names behind one number, with one
wording, who take costs from wages and keep papers; and one alone who does so. Honest offers carry single signs, as nearly
all offers did in the study of Volodko, Cockbain and Kleinberg: housing, a bus, no experience.
"""

import random
from dataclasses import dataclass
from pathlib import Path

from tests.warcs import page, write_warc

PLANTED = ("Marius Adler", "Roland Fink", "Viktor Lange")
LONE = "Jonas Weller"
_NUMBER, _LONE_NUMBER = "+49 1512 3456789", "+49 1520 7654321"
_FIRST = (
    "Anna",
    "Birgit",
    "Carl",
    "Dora",
    "Emil",
    "Frieda",
    "Georg",
    "Hanna",
    "Ivo",
    "Julia",
    "Klaus",
    "Lena",
)
_LAST = (
    "Amsel",
    "Buche",
    "Distel",
    "Eibe",
    "Farn",
    "Ginster",
    "Hasel",
    "Iltis",
    "Kiefer",
    "Linde",
    "Moos",
    "Nessel",
)
_TOWNS = ("Hamburg", "Bremen", "Kiel", "Rostock")
_LIKES = (
    "a calm team",
    "a modern hall",
    "good tools",
    "a canteen",
    "regular shifts",
    "paid holidays",
    "a works council",
)
_WERT = (
    "ein ruhiges Team",
    "eine helle Halle",
    "gutes Werkzeug",
    "eine Kantine",
    "geregelte Schichten",
    "bezahlten Urlaub",
)
_SIGNS = {
    "en": (
        "No experience needed.",
        "Accommodation provided.",
        "Transport to work every morning.",
        "Immediate start.",
    ),
    "de": ("Keine Erfahrung nötig.", "Unterkunft vorhanden.", "Transport zur Arbeit.", "Beginn sofort."),
}
_BAD = {
    "en": "Write today, the bus is nearly full and friends may come along too. We buy your ticket and arrange your documents. "
    "The cost is deducted from your wages. Leave your passport at the office. 12 hours a day, no days off.",
    "de": "Schreib heute, der Bus ist bald voll und Freunde dürfen auch mit. Wir organisieren die Anreise. "
    "Die Kosten: vom Lohn abgezogen. Ihr Pass bleibt bei uns. 12 Stunden am Tag, keine freien Tage.",
}
_ALONE = (
    "Good money for strong people: sign up by phone, ask for nothing else. Placement fee 250 EUR. "
    "No English needed. WhatsApp only. The first month is taken from the first wage."
)
_LABELS = {
    "en": ("Contact person", "Town", "Phone", "Pay", "EUR per hour"),
    "de": ("Ansprechpartner", "Ort", "Telefon", "Lohn", "EUR pro Stunde"),
}
_TITLES = {
    "en": ("Harvest helpers for the season", "Packers wanted", "Kitchen help", "Warehouse work"),
    "de": ("Erntehelfer für die Saison", "Helfer gesucht: Packer", "Küchenhilfe", "Lagerarbeit"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer of work as a page states it."""

    title: str
    person: str
    town: str
    phone: str
    wage: float
    text: str


def write_jobs(folder: Path, *, seed: int = 1, size: int = 36) -> list[Path]:
    """Write a WARC of each board, with ``size`` honest offers each."""
    hosts = {"en": "fieldwork.example", "de": "arbeit-nord.example"}
    return [
        write_warc(folder / f"{host}.warc.gz", _board(host, language, random.Random(f"{seed}/{host}"), size))
        for language, host in hosts.items()
    ]


def _board(
    host: str, language: str, rng: random.Random, size: int
) -> list[tuple[str, str, list[tuple[str, str]], bytes]]:
    offers = [_honest(language, rng) for _ in range(size)]
    offers += [_planted(language, rng, name, _NUMBER) for name in PLANTED]
    offers += [_planted(language, rng, LONE, _LONE_NUMBER)] if language == "en" else []
    rng.shuffle(offers)
    urls = [f"https://{host}/offer/{1000 + number}" for number in range(len(offers))]
    cards = "".join(
        f'<li><a href="{url}">{one.title}</a> {one.town}</li>' for url, one in zip(urls, offers, strict=True)
    )
    home = f"<html lang={language}><title>{host}</title><h1>{_TITLES[language][0]}</h1><ul>{cards}</ul>"
    return [page(f"https://{host}/", home)] + [
        page(url, _shown(host, language, one)) for url, one in zip(urls, offers, strict=True)
    ]


def _honest(language: str, rng: random.Random) -> Offer:
    likes = rng.sample(_LIKES if language == "en" else _WERT, 3)
    says = "We offer" if language == "en" else "Wir bieten"
    words = " ".join(f"{says} {one}." for one in likes)
    signs = " ".join(rng.sample(_SIGNS[language], rng.choice((0, 1, 1, 2))))
    name = f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
    phone = f"+49 15{rng.randint(10, 79)} {rng.randint(1_000_000, 9_999_999)}"
    wage = round(rng.gauss(13.5, 0.8), 1)
    return Offer(rng.choice(_TITLES[language]), name, rng.choice(_TOWNS), phone, wage, f"{words} {signs}")


def _planted(language: str, rng: random.Random, name: str, phone: str) -> Offer:
    wage, text = (24.0, _ALONE) if name == LONE else (13.0, _BAD[language])
    return Offer(rng.choice(_TITLES[language]), name, rng.choice(_TOWNS), phone, wage, text)


def _shown(host: str, language: str, offer: Offer) -> str:
    person, town, phone, pay, hourly = _LABELS[language]
    return (
        f"<html lang={language}><head><title>{offer.title} - {host}</title></head><body><div><a href='/'>{host}</a></div>"
        f"<main><h1>{offer.title}</h1><dl><dt>{person}</dt><dd>{offer.person}</dd><dt>{town}</dt><dd>{offer.town}</dd>"
        f"<dt>{pay}</dt><dd>{offer.wage:.2f} {hourly}</dd><dt>{phone}</dt><dd>{offer.phone}</dd></dl><p>{offer.text}</p></main></body></html>"
    )
