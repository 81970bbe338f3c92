"""Whose site an ad stands on, and what that says of who placed it: a house's, her own, or nobody's in particular."""

from tests.parse.reading import read_pages

from clew.extract import provider_kind
from clew.extract.fact import example_context
from clew.records.block import Block

_NAMES = ("Adela", "Bianka", "Klara", "Lenka", "Sona", "Vera")


def _person(name: str, number: str, foot: str) -> str:
    return (
        f"<html lang='en'><title>{name}</title><header><a href='/'>All</a> {foot}</header><h1>{name}</h1>"
        f"<p>Age: {20 + len(name)}</p><p>Height: 16{len(name)} cm</p><p>{name} likes a calm hour, massage and girlfriend experience.</p>"
        f"<p>1 hour 1500</p><p>Call: {number}</p></html>"
    )


def _site(numbers: dict[str, str], foot: str = "") -> dict[str, str]:
    cards = "".join(
        f"<div class='c'><a href='/w/{n.lower()}-{i}1'>{n}</a> <span>2{i}</span></div>"
        for i, n in enumerate(numbers)
    )
    pages = {
        "/": f"<html lang='en'><title>All</title><header>{foot}</header><h1>Who is here</h1>{cards}</html>"
    }
    pages |= {
        f"/w/{n.lower()}-{i}1": _person(n, number, foot) for i, (n, number) in enumerate(numbers.items())
    }
    return pages | {
        "/rules": f"<html lang='en'><title>Rules</title><header>{foot}</header><p>Be on time.</p></html>"
    }


def _placed_by(pages: dict[str, str]) -> set[str]:
    readings = read_pages("lotusplace.example", pages, listed=True)
    ads = [block for reading in readings.values() for block in reading.blocks if block.kind == "ad"]
    assert len(ads) == len(_NAMES)
    return {_first(block) for block in ads}


def _first(block: Block) -> str:
    return str(max(provider_kind.extract(block, example_context()), key=lambda fact: fact.confidence).value)


def test_one_number_for_all_is_a_houses_and_stands_as_the_evidence() -> None:
    pages = _site(dict.fromkeys(_NAMES, "020 7946 0123"))
    assert _placed_by(pages) == {"agency"}
    reading = read_pages("lotusplace.example", pages, listed=True)["/w/klara-21"]
    told = max(provider_kind.extract(reading.blocks[0], example_context()), key=lambda fact: fact.confidence)
    assert told.evidence[0].quote == "020 7946 0123"


def test_each_with_her_own_number_says_nothing_of_who_placed_the_ad() -> None:
    assert _placed_by(_site({name: f"020 7946 01{i}{i}" for i, name in enumerate(_NAMES)})) == {"unknown"}


def test_a_portal_that_hides_numbers_is_no_house() -> None:
    foot = "<a href='/add'>Post an ad</a> Help desk 020 7946 0999"
    assert _placed_by(_site(dict.fromkeys(_NAMES, "after sign-in"), foot)) == {"unknown"}


def test_her_own_site_is_an_independent_womans() -> None:
    home = _person("Klara", "020 7946 0555", "<a href='/rules'>Etiquette</a>")
    pages = {
        "/": home,
        "/rules": "<html lang='en'><title>Etiquette</title><p>Please be polite, and write first.</p></html>",
    }
    readings = read_pages("klara-in-town.example", pages, listed=True)
    assert {_first(block) for block in readings["/"].blocks if block.kind == "ad"} == {"independent"}
