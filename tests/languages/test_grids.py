"""What each language says with small closed sets of words: grids of the same statement in all of them.

``grids/towns_*.jsonl``: a town in a case, with a suffix or a prefix (written without sight of the reader; first runs in
docs/evaluation.md). ``places.jsonl``: at hers, at theirs, both, neither. ``spoken.jsonl``: lists of languages.
"""

import datetime as dt
import functools
import json
from pathlib import Path
from typing import Any

import pytest

from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import Context
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
"""Shares of the towns in the gazetteer that are found; no first run: both sets were used for mending."""


def rows(name: str) -> list[dict[str, Any]]:
    """Give the lines of a grid."""
    return [json.loads(line) for line in (GRIDS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def languages(name: str) -> list[str]:
    """Give the languages of a grid."""
    return sorted({row["language"] for row in rows(name)})


@functools.cache
def read(text: str, language: str) -> AdVersion:
    """Read a sentence as the text of an ad in its language."""
    region, markets = REGIONS.get(language, language.upper()), packaged_markets()
    day = dt.date(2025, 6, 11)
    context = Context(
        packaged_lexicons(), packaged_gazetteer(), markets, day, region, markets.currency(region)
    )
    block = Block.from_text(text, region=region, language=language, page_language=language)
    return assemble(block, extract_all(block, context))[0]


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
