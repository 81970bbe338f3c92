"""What is usual in a market, laid out: prices by segment, shares of each signal with intervals, two markets side by side, bias."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clew.web.codes import country, in_words
from clew.web.drawing.shares import DrawnShare, Share, shares
from clew.web.drawing.spread import Norm, Spread, spread
from clew.web.run import Row, Run
from clew.web.words import translate

LEAST = 10
"""Segments of fewer ads or persons are not shown: they would tell of somebody."""
PRICE = "eur_per_hour"
_MOST_SEGMENTS = 14
_PERCENTILES = ("p05", "p25", "median", "p75", "p95")


@dataclass(frozen=True, slots=True)
class MarketView:
    """A market's page. ``others``: the shares of a second market, where one is compared; ``n_small``: segments too small to show."""

    market: str
    prices: Spread
    shares: list[DrawnShare]
    others: dict[str, DrawnShare]
    numbers: list[Row]
    n_small: int


def markets_of(run: Run) -> list[tuple[str, str]]:
    """Give the markets that have norms, with their names."""
    rows = run.rows("SELECT DISTINCT market FROM norms WHERE market IS NOT NULL ORDER BY market")
    return [(row["market"], country(row["market"])) for row in rows]


def view_market(run: Run, market: str, compared: str | None) -> MarketView:
    """Lay a market out, beside another where one is asked for."""
    norms = run.rows(
        "SELECT * FROM norms WHERE market = $market ORDER BY measure, segment", {"market": market}
    )
    large = [row for row in norms if row["n"] >= LEAST]
    prices = sorted(
        (
            row
            for row in large
            if row["measure"] == PRICE and all(row[name] is not None for name in _PERCENTILES)
        ),
        key=lambda row: (row["segment"] != "all", -row["n"], row["segment"]),
    )
    return MarketView(
        market=market,
        prices=spread([(_norm(row), ()) for row in prices[:_MOST_SEGMENTS]]),
        shares=shares(_shares(large)),
        others={one.share.label: one for one in shares(_shares(_norms(run, compared)))} if compared else {},
        numbers=[
            {**row, "label": _measure(row["measure"])}
            for row in large
            if row["segment"] == "all" and row["share"] is None and row["measure"] != PRICE
        ],
        n_small=len(norms) - len(large),
    )


def _norms(run: Run, market: str | None) -> list[Row]:
    rows = run.rows(
        "SELECT * FROM norms WHERE market = $market ORDER BY measure, segment", {"market": market}
    )
    return [row for row in rows if row["n"] >= LEAST]


def _measure(name: str) -> str:
    """Name what is counted: ``share:contact_phone``, ``n_images``, ``age``."""
    name = name.removeprefix("share:").removeprefix("n_")
    kind = name.removeprefix("contact_")
    return in_words(name) if kind == name else translate("contact %(kind)s") % {"kind": in_words(kind)}


def _segment(name: str) -> str:
    """Write a segment such as ``category=escort_directory,duration=60`` for readers."""
    parts = (part.partition("=") for part in name.split(","))
    return ", ".join(
        f"{in_words(key)}: {in_words(value)}" if value else in_words(key) for key, _, value in parts
    )


def _norm(row: Row) -> Norm:
    return Norm(
        _segment(row["segment"]),
        row["n"],
        *(row[name] for name in _PERCENTILES),
    )


@dataclass(frozen=True, slots=True)
class Moved:
    """One measure at two dates: the rows of ``over_time.json``, null where fewer than ten ads were counted.

    ``is_apart``: the two intervals do not meet, so that chance alone hardly explains the difference.
    """

    label: str
    is_price: bool
    earlier: Row | None
    later: Row | None

    @property
    def is_apart(self) -> bool:
        """Say whether the intervals do not meet."""
        a, b = self.earlier, self.later
        if a is None or b is None or None in (a["low"], a["high"], b["low"], b["high"]):
            return False
        return bool(a["high"] < b["low"] or b["high"] < a["low"])


@dataclass(frozen=True, slots=True)
class Dates:
    """A market at two dates. ``periods``: the weeks and months that can be asked for, in order."""

    periods: tuple[str, ...]
    earlier: str
    later: str
    moved: tuple[Moved, ...]


def view_dates(
    run: Run, market: str, labels: Mapping[str, str], *, earlier: str = "", later: str = ""
) -> Dates | None:
    """Lay a market out at two dates, the first and the last where none are asked for; null where there are not two.

    Raises :class:`KeyError` where a date is none of the run's.
    """
    rows = [row for row in run.beside["over_time"] or () if row["market"] == market]
    periods = sorted({row["period"] for row in rows})
    weeks = [one for one in periods if "W" in one]
    if len(periods) < 2 or len(weeks) < 2:  # noqa: PLR2004 - two dates
        return None
    earlier, later = earlier or weeks[0], later or weeks[-1]
    if not {earlier, later} <= set(periods):
        raise KeyError(earlier, later)
    held = {(row["period"], row["measure"]): row for row in rows if row["n"] >= LEAST}
    measures = sorted({row["measure"] for row in rows}, key=lambda one: (one != PRICE, labels.get(one, one)))
    moved = (
        Moved(
            labels.get(one, _measure(one)),
            one == PRICE,
            held.get((earlier, one)),
            held.get((later, one)),
        )
        for one in measures
    )
    return Dates(
        tuple(periods),
        earlier,
        later,
        tuple(one for one in moved if one.earlier is not None or one.later is not None),
    )


def _shares(rows: list[Row]) -> list[Share]:
    found: list[Any] = [row for row in rows if row["segment"] == "all" and row["share"] is not None]
    return [
        Share(
            _measure(row["measure"]),
            row["share"],
            n=round(row["share"] * row["n"]),
            of=row["n"],
            low=row["low"],
            high=row["high"],
        )
        for row in sorted(found, key=lambda row: (-row["share"], row["measure"]))
    ]
