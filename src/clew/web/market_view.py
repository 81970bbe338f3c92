"""What is usual in a market, laid out: prices by segment, shares of each signal with intervals, two markets side by side, bias."""

from dataclasses import dataclass
from typing import Any

from clew.report.show import country_name, plain_name
from clew.web.drawing.shares import DrawnShare, Share, shares
from clew.web.drawing.spread import Norm, Spread, spread
from clew.web.run import Row, Run

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
    return [(row["market"], country_name(row["market"])) for row in rows]


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
            {**row, "label": plain_name(row["measure"])}
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


def _norm(row: Row) -> Norm:
    return Norm(
        "all" if row["segment"] == "all" else row["segment"].replace(",", ", ").replace("=", " "),
        row["n"],
        *(row[name] for name in _PERCENTILES),
    )


def _shares(rows: list[Row]) -> list[Share]:
    found: list[Any] = [row for row in rows if row["segment"] == "all" and row["share"] is not None]
    return [
        Share(
            plain_name(row["measure"].removeprefix("share:")),
            row["share"],
            n=round(row["share"] * row["n"]),
            of=row["n"],
            low=row["low"],
            high=row["high"],
        )
        for row in sorted(found, key=lambda row: (-row["share"], row["measure"]))
    ]
