"""What discovery goes by: the points of its signs (``data/discovery/points.yml``), the words and towns of queries (``queries.yml``)."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clew.kernel.errors import BrokenInputError

_FOLDER = Path(__file__).parent.parent / "data" / "discovery"
SIGNS = (
    "start",
    "another_source",
    "name",
    "words",
    "off_topic",
    "place",
    "everyday",
    "read_trade",
    "read_ads",
    "read_other",
)


@dataclass(frozen=True, slots=True)
class Points:
    """Points of log-odds: of each sign by its name, and of each way of finding."""

    signs: dict[str, float]
    how: dict[str, float]


@dataclass(frozen=True, slots=True)
class QueryWords:
    """(topic, value) of the lexicons in the order in which words are taken; local names of towns by (country, language, English name)."""

    take: tuple[tuple[str, str], ...]
    towns: dict[tuple[str, str, str], str]


@functools.cache
def packaged_points() -> Points:
    """Read the packaged points once."""
    return parse_points(_read(_FOLDER / "points.yml"), _FOLDER / "points.yml")


def parse_points(data: Any, path: Path) -> Points:
    """Check a table of points; raise on anything not understood."""
    if (
        not isinstance(data, dict)
        or set(data) != {"source", "how", *SIGNS}
        or not isinstance(data["how"], dict)
    ):
        raise BrokenInputError(f"{path}: expected the keys source, how, {', '.join(SIGNS)}")
    numbers = {name: data[name] for name in SIGNS} | data["how"]
    if not all(isinstance(number, int | float) for number in numbers.values()):
        raise BrokenInputError(f"{path}: expected a number of points for each sign")
    return Points(
        {name: float(data[name]) for name in SIGNS}, {str(k): float(v) for k, v in data["how"].items()}
    )


@functools.cache
def packaged_query_words() -> QueryWords:
    """Read what queries are made from, once."""
    data = _read(_FOLDER / "queries.yml")
    towns = {}
    for country, languages in data["towns"].items():
        for language, pairs in languages.items():
            for pair in pairs.split(","):
                english, _, local = pair.partition("=")
                towns[country, language, english.strip()] = local.strip()
    return QueryWords(tuple((one["topic"], one["value"]) for one in data["take"]), towns)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
