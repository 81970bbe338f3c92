"""States and what is known of each: a CSV with ``country``, ``region``, perhaps ``name``, and any criteria as numbers.

::

    country,name,region,population_millions,prevalence_per_1000
    AT,Austria,Western Europe,8.84,1.7
    VA,Holy See,Southern and South-Eastern Europe,,

An empty cell is unknown. The packaged file has the 57 participating States of the OSCE; ``sources.yml`` beside it says where its
figures come from.

>>> [state.country for state in read_states(PACKAGED).states][:3]
['AD', 'AL', 'AM']
"""

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clew.kernel.errors import BrokenInputError
from clew.store.project import read_csv

_FOLDER = Path(__file__).parent.parent / "data" / "countries"
PACKAGED = _FOLDER / "osce.csv"
_WORDS = ("country", "name", "region")
_COUNTRY = re.compile(r"[A-Z]{2}")  # ISO 3166-1 alpha-2
_NAME = re.compile(r"[a-z][a-z0-9_]{0,49}")
_NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,9})?")
_MOST_CRITERIA = 8
"""Every set of weights that is tried triples with a criterion more: 3^8 are 6,561."""


@dataclass(frozen=True, slots=True)
class State:
    """A state: country (ISO 3166-1), name, region, and its value by criterion; null where that is unknown."""

    country: str
    name: str
    region: str
    values: dict[str, float | None]


@dataclass(frozen=True, slots=True)
class States:
    """States in the order of their codes, and the criteria in the order of the file's columns."""

    criteria: tuple[str, ...]
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the figures of a criterion come from: label, unit, year, source and to which precision they are given.

    ``checked``: the day on which somebody held each of them against the source's own table; null where nobody has.
    """

    criterion: str
    label: str
    meaning: str
    unit: str
    year: int
    source: str
    checked: str | None
    precision: str


def read_states(path: Path) -> States:
    """Read a CSV of states; an error names file, line and column."""
    states: dict[str, State] = {}
    criteria: tuple[str, ...] = ()
    for line, row in read_csv(path, required=("country", "region")):
        criteria = criteria or _criteria(path, row)
        state = _state(path, line, row, criteria)
        if state.country in states:
            raise BrokenInputError(f"{path}, line {line}, column country: {state.country} stands here twice.")
        states[state.country] = state
    if not states:
        raise BrokenInputError(f"{path}: holds no state; expected one a line, with country and region.")
    return States(criteria, tuple(states[country] for country in sorted(states)))


def packaged_sources() -> dict[str, Source]:
    """Read where the packaged figures come from, by criterion."""
    data: Any = yaml.load((_FOLDER / "sources.yml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    return {name: Source(name, **about) for name, about in data["criteria"].items()}


def compiled_on() -> str:
    """Give the day (YYYY-MM-DD) on which the packaged figures were put together."""
    data: Any = yaml.load((_FOLDER / "sources.yml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    return str(data["compiled"])


def _criteria(path: Path, row: dict[str, str]) -> tuple[str, ...]:
    names = tuple(name for name in row if name not in _WORDS)
    for name in names:
        if not _NAME.fullmatch(name):
            raise BrokenInputError(
                f"{path}, line 1: {name[:60]!r} is no name of a criterion; expected letters, digits and _ such as gdp_billion_usd."
            )
    if not 1 <= len(names) <= _MOST_CRITERIA:
        raise BrokenInputError(
            f"{path}, line 1: expected 1 to {_MOST_CRITERIA} criteria beside {', '.join(_WORDS)}; found {len(names)}."
        )
    return names


def _state(path: Path, line: int, row: dict[str, str], criteria: tuple[str, ...]) -> State:
    country, region = row["country"].strip().upper(), " ".join(row["region"].split())
    if not _COUNTRY.fullmatch(country):
        raise BrokenInputError(
            f"{path}, line {line}, column country: {country[:40]!r} is not a country code such as DE."
        )
    if not region:
        raise BrokenInputError(f"{path}, line {line}, column region: expected the name of a region.")
    name = " ".join(row.get("name", "").split()) or country
    return State(country, name, region, {one: _number(path, line, one, row[one]) for one in criteria})


def _number(path: Path, line: int, column: str, text: str) -> float | None:
    text = text.strip()
    if not text:
        return None
    if not _NUMBER.fullmatch(text) or not math.isfinite(float(text)):
        raise BrokenInputError(
            f"{path}, line {line}, column {column}: {text[:40]!r} is no number such as 8.84; leave the cell empty where it is unknown."
        )
    return float(text)
