"""The whole profile: chapters of one country, with the days they speak of, the law as entered, and how it was made."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clew.__about__ import __version__
from clew.kernel.disclosure import BASE
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.report.profile.changes import changes_between, compare
from clew.report.profile.chapters import all_chapters
from clew.report.profile.chapters.signals import counted_families
from clew.report.profile.market import Market, Period, countries_of, read_market
from clew.report.profile.press import Press
from clew.report.reading import Book, read_book

FORMAT = "clew-profile/1"
_MOST_BYTES = 16 * 1024 * 1024
Profile = dict[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """What a profile says of itself. ``made_on``: the day that it bears; ``estimate``: of the number of sites, from lists (``total``,
    ``low``, ``high``, ``lists``, ``at_least``), null where none were held against each other.
    """

    made_on: dt.date
    smallest: int = 10
    partial: bool = False
    legal_status: Sequence[Mapping[str, str]] = ()
    estimate: Mapping[str, Any] | None = None
    beside: Sequence[str] = field(default=())


def make_profile(tables: Path, country: str, about: About, *, since: dt.date | None = None) -> Profile:
    """Make the profile of a country from a folder of tables: plain values, the same for the same input.

    ``since``: the day on which the last mapping began to be made anew; the profile is then of ads seen since, and what changed is
    told beside the mapping before.
    """
    book = read_book(tables)
    known = countries_of(book)
    if country not in known:
        there = ", ".join(known) or "none"
        raise WrongUseError(f"no ad in the tables is of {country}; there are ads of: {there}.")
    made = _profile(book, country, about, Period(since=since))
    if since is not None:
        before = _profile(book, country, about, Period(until=since))
        made["changes"] = {"since": since.isoformat(), **changes_between(before, made)}
    others = [_profile(book, other, about, Period(since=since)) for other in about.beside if other != country]
    if others:
        made["beside"] = compare([made, *others], made_on=about.made_on)["comparison"]
    return made


def read_published(path: Path) -> Profile:
    """Read a profile that was written as JSON; an error says what was expected."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BrokenInputError(f"{path}: larger than {_MOST_BYTES >> 20} MB; expected a profile.")
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BrokenInputError(
            f"{path}: not a profile: {error}. Write one with `clew profile AT --format json`."
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT or not _has_shape(found):
        raise BrokenInputError(
            f"{path}: expected a profile ({FORMAT}), as `clew profile AT --format json` writes it."
        )
    return found


def _has_shape(found: Mapping[str, Any]) -> bool:
    """Say whether a mapping from outside holds what a comparison reads: names as text, figures as numbers or null."""
    try:
        country = found["country"]
        if not (isinstance(country, str) and len(country) == 2 and country.isalpha() and country.isupper()):  # noqa: PLR2004
            return False
        dt.date.fromisoformat(found["made_on"])
        figures = [
            figure
            for chapter in found["chapters"]
            for block in chapter["blocks"]
            for figure in (
                block.get("figure"),
                *(row["figure"] for row in block.get("rows", ()) if row["key"] is not None),
            )
            if figure is not None
        ]
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    numbers = ("value", "low", "high", "n", "unknown")
    return all(
        isinstance(figure, dict)
        and all(figure.get(name) is None or type(figure[name]) in (int, float) for name in numbers)
        for figure in figures
    )


def _profile(book: Book, country: str, about: About, period: Period) -> Profile:
    market = read_market(book, country, period, counted_families())
    press = Press(about.smallest)
    chapters = [
        {"id": name, "blocks": list(chapter.blocks(market, press))} for name, chapter in all_chapters()
    ]
    return {
        "format": FORMAT,
        "country": country,
        "made_on": about.made_on.isoformat(),
        "clew": __version__,
        "seen": _days(market, about),
        "partial": about.partial,
        "smallest_cell": about.smallest,
        "rounded_to": BASE,
        "legal_status": [dict(entry) for entry in about.legal_status],
        "estimate": dict(about.estimate) if about.estimate else None,
        "chapters": chapters,
    }


def _days(market: Market, about: About) -> dict[str, str | None]:
    """Give the month of the first and of the last sight; of a few ads not even that."""
    if (
        len(set(market.persons.persons.tolist())) < about.smallest
        or not market.first_seen
        or not market.last_seen
    ):
        return {"from": None, "to": None}
    return {"from": f"{market.first_seen:%Y-%m}", "to": f"{market.last_seen:%Y-%m}"}
