"""The whole profile: chapters of one country, with the days they speak of, the law as entered, and how it was made."""

import datetime as dt
import json
import re
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
from clew.store.profile_settings import ProfileSettings

FORMAT = "clew-profile/1"
_MOST_BYTES = 16 * 1024 * 1024
Profile = dict[str, Any]
_COUNTRY, _MONTH = re.compile(r"[A-Z]{2}"), re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")


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


def about_of(
    settings: ProfileSettings,
    country: str,
    made_on: dt.date,
    *,
    partial: bool,
    estimate: Mapping[str, Any] | None = None,
    beside: Sequence[str] = (),
) -> About:
    """Say what a project's settings say of a country's profile: the smallest cell, and the law as entered, the newest first."""
    law = [
        {"as_of": one.as_of.isoformat(), "text": one.text, "source": one.source}
        for one in sorted(settings.legal_status, key=lambda one: one.as_of, reverse=True)
        if one.country == country
    ]
    return About(
        made_on,
        smallest=settings.smallest_cell,
        partial=partial,
        legal_status=law,
        estimate=estimate,
        beside=beside,
    )


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
        found = json.loads(path.read_text("utf-8"), parse_constant=_no_such_number)
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
    """Say whether a mapping from outside holds what a comparison reads, each of the kind that it has to be."""
    try:
        dt.date.fromisoformat(found["made_on"])
        months = [found["seen"][end] for end in ("from", "to")]
        figures = [
            figure
            for chapter in found["chapters"]
            for block in chapter["blocks"]
            for figure in (block.get("figure"), *(row["figure"] for row in block.get("rows", ())))
            if figure is not None
        ]
        return (
            bool(_COUNTRY.fullmatch(found["country"]))
            and isinstance(found["partial"], bool)
            and type(found["smallest_cell"]) is int
            and all(month is None or _MONTH.fullmatch(month) for month in months)
            and bool(figures)
            and all(_is_figure(figure) for figure in figures)
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return False


def _is_figure(figure: Mapping[str, Any]) -> bool:
    words = {"of": ("ads", "persons", "prices", "sites"), "hidden": (None, "few", "most", "too_few")}
    numbers = [value for name, value in figure.items() if name not in (*words, "wide")]
    return (
        all(figure.get(name) in allowed for name, allowed in words.items())
        and figure.get("wide") in (None, True, False)
        and all(value is None or type(value) in (int, float) for value in numbers)
    )


def _no_such_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


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
