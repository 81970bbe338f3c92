"""How ``clew show`` prints where somebody was advertised, what was announced, and the ways that several went.

Not a command of its own.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from rich.text import Text

from clew.kernel.some import Some
from clew.kernel.travel import Announced
from clew.link.why.shapes import NetworkTravel, ProviderTravel

_MOST_NAMED = 6


class Page(Protocol):
    """What an explanation is printed on."""

    def heading(self, words: str) -> None: ...
    def text(self, words: str, *, style: str = "") -> None: ...
    def more(self, items: Some[Any]) -> None: ...
    def none_or_more(self, items: Some[Any]) -> None: ...
    def table(
        self, names: Sequence[str], rows: Iterable[Sequence[str | Text]], *, right: Sequence[int] = ()
    ) -> None: ...


def print_travel(page: Page, travel: ProviderTravel) -> None:
    """Print a provider's stays, movements, and announced stops beside what was seen."""
    page.heading("Where and when, and what was announced")
    rows = [
        (stay.city, _day(stay.first_seen), _day(stay.last_seen), f"{stay.n_seen:,}")
        for stay in travel.stays.shown
    ]
    if rows:
        page.table(("city", "first seen", "last seen", "captures"), rows, right=(3,))
    page.none_or_more(travel.stays)
    moved = [
        (move.from_city, move.to_city, _day(move.left), _day(move.came), str(move.days), _km(move.km))
        for move in travel.moves.shown
    ]
    if moved:
        page.text("")
        page.table(("from", "to", "last there", "first here", "days", "km"), moved, right=(4, 5))
        page.more(travel.moves)
    said = [
        (one.stop.city, _days(one), _KEPT[one.kept], ", ".join(one.cities) or "-")
        for one in travel.announced.shown
    ]
    if said:
        page.text("")
        page.table(("announced", "days", "held against what was seen", "cities seen then"), said)
        page.more(travel.announced)


def print_ways(page: Page, travel: NetworkTravel) -> None:
    """Print the ways that several of a network went, and the hubs."""
    page.heading("Ways that several went, and where they meet")
    page.text(f"{_count(travel.n_moves, 'movement')} of its providers between towns.", style="dim")
    rows = [
        (
            way.from_city,
            way.to_city,
            str(way.n_persons),
            _day(way.first),
            _day(way.last),
            f"{way.median_days:g}",
            _km(way.km),
        )
        for way in travel.ways.shown
    ]
    if rows:
        names = ("from", "to", "persons", "first came", "last came", "days between", "km")
        page.table(names, rows, right=(2, 5, 6))
    page.none_or_more(travel.ways)
    for hub in travel.hubs.shown:
        page.text(
            f"hub {hub.city}: {_count(hub.n_moves, 'movement')} of {_count(hub.n_persons, 'person')}, "
            f"to or from {', '.join(hub.cities[:_MOST_NAMED])}"
        )
    page.more(travel.hubs)


_KEPT = {
    "seen": "seen there",
    "elsewhere": "seen elsewhere only",
    "not looked": "no capture in these days",
    "not seen": "never seen there since",
}


def _day(when: dt.datetime) -> str:
    return f"{when:%Y-%m-%d}"


def _days(one: Announced) -> str:
    first, last = one.stop.first_day, one.stop.last_day
    if first is None and last is None:
        return "no days stated"
    return f"{first or '…'} to {last or '…'}"


def _km(km: float | None) -> str:
    return "-" if km is None else f"{km:,.0f}"


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n:,} {noun}s"
