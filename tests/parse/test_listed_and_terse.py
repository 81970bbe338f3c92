"""Ads that say little on a site that people put on their list, and members who state what an hour costs."""

import pytest
from tests.parse.reading import read_pages

_NAMES = ("Adela", "Bianka", "Klara", "Lenka", "Sona", "Vera")
_SAID = (
    "1 hour",
    "Dinner, 3 hours",
    "2 hours at noon",
    "An evening of 4 hours",
    "90 minutes",
    "Coffee for 1 hour",
)


def _terse() -> dict[str, str]:
    """Pages of a name, figures under icons, and a number: hardly a word of the trade, or of anything else."""
    cards = "".join(
        f"<div class='c'><a href='/p/{n.lower()}-{i}7'><img src='/{i}.jpg'><b>{n} 2{i}</b></a><span>Old Town, daily from {i + 9} am</span></div>"
        for i, n in enumerate(_NAMES)
    )
    pages = {"/": f"<html lang='en'><title>City list</title><h1>City list</h1>{cards}</html>"}
    for i, name in enumerate(_NAMES):
        pages[f"/p/{name.lower()}-{i}7"] = (
            f"<html lang='en'><title>{name}</title><h1>{name}</h1><span class='k1'>2{i}</span><span class='k2'>16{i}</span>"
            f"<p>Massage, cuddling, calm evenings.</p><p>1 hour {90 + i} €</p><a href='tel:+4420794601{i}{i}'>020 7946 01{i}{i}</a></html>"
        )
    return pages


def _ads(pages: dict[str, str], *, listed: bool) -> int:
    readings = read_pages("citylist.example", pages, listed=listed)
    return len({block.url for reading in readings.values() for block in reading.blocks if block.kind == "ad"})


def test_terse_ads_count_on_a_listed_site_alone() -> None:
    assert _ads(_terse(), listed=True) == len(_NAMES)
    assert _ads(_terse(), listed=False) == 0


@pytest.mark.parametrize(("price", "kind"), [("<dt>{said}</dt><dd>300 €</dd>", "ad"), ("", "profile")])
def test_members_who_state_what_an_hour_costs_advertise(price: str, kind: str) -> None:
    cards = "".join(
        f"<div class='c'><a href='/members/{n.lower()}-{i}3'>{n}, 2{i}</a></div>"
        for i, n in enumerate(_NAMES)
    )
    pages = {"/": f"<html lang='en'><title>Members</title><h1>Members</h1>{cards}</html>"}
    for i, name in enumerate(_NAMES):
        pages[f"/members/{name.lower()}-{i}3"] = (
            f"<html lang='en'><title>{name}, 2{i}</title><h1>{name}</h1><dl><dt>Age</dt><dd>2{i}</dd><dt>Height</dt><dd>16{i} cm</dd>{price.format(said=_SAID[i])}"
            f"</dl><h2>About me</h2><p>Dinner dates and travel with a generous sugar daddy.</p><h2>Looking for</h2>"
            f"<p>Somebody kind.</p><p>Last online: today. Member since 2023.</p><button>Send message</button></html>"
        )
    readings = read_pages("kindmembers.example", pages, listed=True)
    assert {reading.page.kind for path, reading in readings.items() if path != "/"} == {kind}
