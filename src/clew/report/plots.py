"""The plots of norms and of groups: rows on one scale, each a range with its middle; geometry only, no markup.

A plot says what it shows three times: in its title, in a description that holds every number (read by screen readers),
and in the table beside it.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clew.report.reading import Book, Row
from clew.report.show import amount, country_name, plain_name

LABELS, FIELD, NUMBERS, LINE = 300.0, 330.0, 150.0, 22.0
"""Widths of the three columns of a plot, and the height of a row."""

TOP = 4.0
MOST_MARKETS = 6
MOST_ROWS = 18
FEWEST = 10
"""A share of fewer than ten is in the table, with its interval, and not drawn."""

_TICKS = 5
_PRICE = "eur_per_hour"
_DURATIONS = {30: "half an hour", 60: "an hour", 120: "two hours", 720: "a night", 1440: "a day"}


@dataclass(frozen=True, slots=True)
class PlotRow:
    """A row: its label, the numbers in words, and where its line, box and middle stand; no box where there is none."""

    label: str
    said: str
    y: float
    start: float | None
    end: float | None
    box: tuple[float, float] | None
    middle: float | None


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot. ``ticks`` are places and labels of the scale, ``zero`` the place of its nought where that is within."""

    name: str
    title: str
    text: str
    rows: list[PlotRow]
    ticks: list[tuple[float, str]]
    zero: float | None
    height: float

    @property
    def width(self) -> float:
        return LABELS + FIELD + NUMBERS


@dataclass(frozen=True, slots=True)
class Spread:
    """What a row shows: a range, the middle, and the range of the half where it is known."""

    label: str
    said: str
    low: float | None
    middle: float | None
    high: float | None
    half: tuple[float, float] | None = None


def plot(
    name: str, title: str, spreads: Sequence[Spread], *, least: float | None = None, unit: str = ""
) -> Plot:
    """Put rows on one scale, which begins at ``least`` where it is given and at the smallest number else."""
    numbers = [
        number
        for one in spreads
        for number in (one.low, one.middle, one.high, *(one.half or ()))
        if number is not None
    ]
    begin, end, step = _scale(
        min(numbers, default=0.0) if least is None else least, max(numbers, default=1.0)
    )
    scale = FIELD / (end - begin)

    def x(number: float | None) -> float | None:
        return None if number is None else round(LABELS + (number - begin) * scale, 2)

    rows = [
        PlotRow(
            one.label, one.said, TOP + n * LINE, x(one.low), x(one.high),
            None if one.half is None else (x(one.half[0]) or 0.0, x(one.half[1]) or 0.0), x(one.middle),
        )
        for n, one in enumerate(spreads)
    ]  # fmt: skip
    marks = [begin + n * step for n in range(round((end - begin) / step) + 1)]
    ticks = [(x(mark) or 0.0, amount(mark, 2) + unit) for mark in marks]
    text = "; ".join(f"{one.label}: {one.said}" for one in spreads) + "."
    zero = x(0.0) if begin < 0 < end else None
    return Plot(name, title, text, rows, ticks, zero, TOP + len(rows) * LINE + LINE)


def price_plots(norms: Iterable[Row]) -> list[Plot]:
    """Plot the price of an hour by how long is booked, market by market, those with most prices first."""
    by_market: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in norms:
        if row["measure"] == _PRICE and row["segment"].startswith("duration=") and row["p05"] is not None:
            by_market[row["market"]][row["segment"].removeprefix("duration=")] = row
    chosen = sorted(by_market, key=lambda name: (-sum(row["n"] for row in by_market[name].values()), name))
    plots = []
    for place, market in enumerate(sorted(chosen[:MOST_MARKETS])):
        held = by_market[market]
        spreads = [
            _price(label, held[str(duration)])
            for duration, label in _DURATIONS.items()
            if str(duration) in held
        ]
        title = f"{country_name(market)}: euros an hour, by how long is booked"
        plots.append(plot(f"prices-{place}", title, spreads, least=0.0))
    return plots


def signal_plots(signals: Iterable[Row], label: dict[str, str]) -> list[Plot]:
    """Plot what share of each market shows a signal, with its interval, the most usual first."""
    by_market: dict[str, list[Row]] = defaultdict(list)
    for row in signals:
        if row["n"] >= FEWEST:
            by_market[row["market"]].append(row)
    plots = []
    most = sorted(by_market, key=lambda name: (-max(row["n"] for row in by_market[name]), name))
    for place, market in enumerate(sorted(most[:MOST_MARKETS])):
        rows = sorted(by_market[market], key=lambda row: (-row["share"], row["signal"], row["level"]))
        spreads = [_share(str(label.get(row["signal"], row["signal"])), row) for row in rows[:MOST_ROWS]]
        title = f"{country_name(market)}: how many show a signal, in percent"
        plots.append(plot(f"signals-{place}", title, spreads, least=0.0))
    return plots


def bias_plot(rows: Iterable[Row]) -> Plot | None:
    """Plot the gaps of the groups that are large enough to be shown; null where none is."""
    spreads = [
        Spread(
            f"{plain_name(row['proxy'])}: {plain_name(row['group'])}",
            f"{_signed(row['gap'])} ({_signed(row['low'])} to {_signed(row['high'])})",
            row["low"],
            row["gap"],
            row["high"],
        )
        for row in rows
        if row.get("gap") is not None and row.get("low") is not None
    ]
    title = "Mean priority of a group less that of all leads of equal evidence"
    return plot("bias-gaps", title, spreads) if spreads else None


def plots(book: Book, label: dict[str, str]) -> dict[str, list[Plot]]:
    """Make all plots of the report by chapter."""
    bias = bias_plot(book.bias) if isinstance(book.bias, list) else None
    return {
        "prices": price_plots(book.rows("norms")),
        "signals": signal_plots(book.signals or [], label),
        "bias": [bias] if bias else [],
    }


def _price(label: str, row: Row) -> Spread:
    said = f"{amount(row['median'], 0)} EUR ({row['n']:,})"
    return Spread(label, said, row["p05"], row["median"], row["p95"], (row["p25"], row["p75"]))


def _share(label: str, row: Row) -> Spread:
    low, middle, high = (100 * row[name] for name in ("low", "share", "high"))
    return Spread(label, f"{amount(middle)} % of {row['n']:,} {row['level']}s", low, middle, high)


def _signed(number: float) -> str:
    return f"{number:+.1f}".replace("-", "−")


def _scale(low: float, high: float) -> tuple[float, float, float]:
    """Give a scale that holds both numbers: where it begins and ends, and a round step of which it has about five."""
    span = max(high - low, abs(high) * 1e-6, 1e-6)
    power = 10.0 ** math.floor(math.log10(span / _TICKS))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= span / _TICKS * 0.999)
    begin = math.floor(low / step) * step
    return begin, begin + math.ceil(round((low + span - begin) / step, 6)) * step, step
