"""Flats and jobs of a classifieds site: what only the mark-up that they share with its other pages tells."""

import pytest
from tests.parse.reading import read_pages

from clew.parse.decide import Reading

_NAMES = ["Petra", "Silke", "Ramona", "Jutta", "Nadine"]
_FLATS = ["Zweizimmerwohnung am Park", "Altbau mit Balkon", "Souterrain, ruhig", "Dachgeschoss im Westen"]
_MENU = (
    '<nav><a href="/kontakte">Erotische Kontakte</a> <a href="/wohnen">Wohnen</a> <a href="/jobs">Jobs</a>'
    ' <a href="/hilfe">Hilfe</a> <a href="/agb">Nutzungsbedingungen</a></nav>'
)


def _item(title: str, price: str, told: str) -> str:
    return (
        f'<main class="item"><h1>{title}</h1><div class="gallery"><img src="/p/{len(told)}.jpg"></div>'
        f'<p class="price">{price}</p><section class="words">{told}</section></main>'
    )


def _cards(paths: list[tuple[str, str, str]]) -> str:
    cards = "".join(
        f'<article class="row"><a href="{path}"><h3>{title}</h3></a><p>{price}</p></article>'
        for path, title, price in paths
    )
    return f'<main class="rows">{cards}</main>'


def _pages() -> dict[str, tuple[str, str, bool]]:
    """Give address -> body, kind, whether it is of our concern."""
    pages: dict[str, tuple[str, str, bool]] = {}
    persons = [(f"/kontakte/{4100 + n}", name, "120 €") for n, name in enumerate(_NAMES)]
    flats = [(f"/wohnen/{5200 + n}", title, f"{640 + 55 * n} €") for n, title in enumerate(_FLATS)]
    job = ("/jobs/6301", "Fahrer mit Klasse B", "15 € je Stunde")
    for n, (path, name, price) in enumerate(persons):
        told = f"Ich bin {name}, {24 + n} Jahre, und biete erotische Massage, auch Hausbesuche. Tel. 0151 2345{670 + n}1"
        pages[path] = _item(name, f"{price} / Std.", told), "ad", True
    for path, title, price in flats:
        told = f"{title}, 54 m², Kaltmiete {price}, Kaution drei Monatsmieten, frei ab August."
        pages[path] = _item(title, price, told), "ad", False
    pages[job[0]] = (
        _item(job[1], job[2], "Wir suchen Verstärkung für unser Lager. Schriftlich melden."),
        "ad",
        False,
    )
    pages["/kontakte"] = _cards(persons), "listing", True
    pages["/wohnen"] = _cards(flats), "listing", False
    pages["/jobs"] = _cards([job]), "listing", False
    pages["/hilfe"] = (
        '<main class="plain"><h1>Hilfe</h1><p>So gibst du eine Anzeige auf.</p></main>',
        "static",
        True,
    )
    pages["/agb"] = (
        '<main class="plain"><h1>Nutzungsbedingungen</h1><p>Es gilt das Recht des Ortes.</p></main>',
        "static",
        True,
    )
    return pages


def _read() -> dict[str, Reading]:
    head, foot = (
        '<html lang="de"><title>Anzeigenwand</title><body>',
        "<footer>Anzeigenwand</footer></body></html>",
    )
    return read_pages(
        "anzeigenwand.example",
        {path: f"{head}{_MENU}{body}{foot}" for path, (body, _, _) in _pages().items()},
    )


@pytest.mark.parametrize("path", sorted(_pages()))
def test_a_lone_job_and_its_list_are_told_by_the_mark_up_of_the_sites_other_ads(path: str) -> None:
    _, kind, relevant = _pages()[path]
    page = _read()[path].page
    assert (page.kind, page.relevant) == (kind, relevant)
