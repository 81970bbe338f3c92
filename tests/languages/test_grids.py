"""What each language says with small closed sets of words: grids of the same statement in all of them.

``grids/towns_*.jsonl``: a town in a case, with a suffix or a prefix. ``places.jsonl``: at hers, at theirs, both, neither.
``spoken.jsonl``: lists of languages. ``origin_*``, ``services_*``, ``movement_*``, ``time_*``, ``price_*``: the same traps and
idioms in 43 languages. All but places and spoken were written without sight of the reader; how they were read at first
stands in docs/evaluation.md. They have been used for mending since.
"""

import datetime as dt
import functools
import json
from pathlib import Path
from typing import Any

import pytest

from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import Context, PriceValue
from clew.kernel.text import fold
from clew.records.ad_version import AdVersion
from clew.records.block import Block
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets

GRIDS = Path(__file__).parent / "grids"
REGIONS = {
    "ar": "EG", "be": "BY", "ca": "ES", "cs": "CZ", "da": "DK", "el": "GR", "en": "GB", "et": "EE", "he": "IL", "hy": "AM",
    "ka": "GE", "kk": "KZ", "ky": "KG", "nb": "NO", "sl": "SI", "sq": "AL", "sr": "RS", "sv": "SE", "tg": "TJ", "tk": "TM",
    "uk": "UA",
}  # fmt: skip
FLOORS = {"towns_first": 0.95, "towns_second": 0.95}
"""Shares of the towns in the gazetteer that are found."""
READ = {
    "origin_first": 486, "origin_second": 420, "services_first": 536, "services_second": 556, "movement_first": 588,
    "movement_second": 547, "time_first": 402, "time_second": 390, "price_first": 499, "price_second": 466,
}  # fmt: skip
"""How many lines of a grid are read as it says, less a few."""


def rows(name: str) -> list[dict[str, Any]]:
    """Give the lines of a grid."""
    return [json.loads(line) for line in (GRIDS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def languages(name: str) -> list[str]:
    """Give the languages of a grid."""
    return sorted({row["language"] for row in rows(name)})


@functools.cache
def read_all(text: str, language: str) -> tuple[AdVersion, list[PriceValue], set[str]]:
    """Read a sentence as the text of an ad in its language: what the ad says, its prices, its labels of movement."""
    region, markets = REGIONS.get(language, language.upper()), packaged_markets()
    day = dt.date(2025, 6, 11)
    context = Context(
        packaged_lexicons(), packaged_gazetteer(), markets, day, region, markets.currency(region)
    )
    block = Block.from_text(text, region=region, language=language, page_language=language)
    facts = list(extract_all(block, context))
    version, _, prices = assemble(block, facts)
    return (
        version,
        [price for price, _ in prices],
        {str(one.value) for one in facts if one.column == "movement"},
    )


def read(text: str, language: str) -> AdVersion:
    """Read a sentence as the text of an ad in its language."""
    return read_all(text, language)[0]


def is_read(row: dict[str, Any]) -> bool:
    """Say whether a line of a grid is read as it says."""
    version, prices, labels = read_all(row["text"], row["language"])
    if "nationality" in row:
        return bool(version.nationality == row["nationality"])
    if "services" in row:
        return sorted(version.services) == sorted(row["services"])
    if "labels" in row:
        return labels == set(row["labels"])
    if "hours" in row:
        return bool(version.hours == row["hours"])
    stated = [(float(one["amount"]), one["currency"], one["duration_min"] or 0) for one in row["prices"]]
    found = [(price.amount, price.currency, price.duration_min or 0) for price in prices]
    if any(currency is None for _, currency, _ in stated):  # the market's own is taken
        found = [(amount, None, minutes) for amount, _, minutes in found]
    return sorted(found, key=str) == sorted(stated, key=str)


@pytest.mark.parametrize("name", READ)
def test_what_grids_say_is_read(name: str) -> None:
    missed = [row["text"] for row in rows(name) if not is_read(row)]
    assert len(rows(name)) - len(missed) >= READ[name], missed[:40]


@pytest.mark.parametrize("language", languages("places"))
def test_where_she_meets_clients_is_read_in_every_language(language: str) -> None:
    said = [row for row in rows("places") if row["language"] == language]
    expected = {row["text"]: (row["incall"], row["outcall"]) for row in said}
    found = {text: (read(text, language).incall, read(text, language).outcall) for text in expected}
    assert found == expected


@pytest.mark.parametrize("language", languages("spoken"))
def test_languages_she_speaks_are_read_in_every_language(language: str) -> None:
    said = [row for row in rows("spoken") if row["language"] == language]
    expected = {row["text"]: row["is"] for row in said}
    assert {text: sorted(read(text, language).languages_spoken) for text in expected} == expected


@pytest.mark.parametrize("name", FLOORS)
def test_towns_are_found_in_the_cases_of_their_language(name: str) -> None:
    gazetteer = packaged_gazetteer()
    known = {fold(place.city) for place in gazetteer.places.values()}
    asked = [row for row in rows(name) if fold(row["english"]) in known or gazetteer.named(row["city"])]
    missed = [row["form"] for row in asked if not _is_found(row)]
    assert len(asked) > 600
    assert 1 - len(missed) / len(asked) >= FLOORS[name], missed


def _is_found(row: dict[str, Any]) -> bool:
    gazetteer = packaged_gazetteer()
    at = row["text"].find(row["form"])
    named = gazetteer.named(row["city"], region=row["region"])
    return any(
        hit.start < at + len(row["form"]) and at < hit.end
        and (hit.place == named or fold(hit.place.city) == fold(row["english"]))
        for hit in gazetteer.find(row["text"], region=row["region"])
    )  # fmt: skip
