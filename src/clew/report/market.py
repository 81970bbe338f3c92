"""The market in numbers: ads by country, language, city, service; contact channels; prices; what is usual."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from clew.report.figures import Bar, Box, bars, boxes
from clew.report.reading import Book, Row, counted
from clew.report.show import as_text, country_name, language_name, plain_name

TOP = 10
PRICE = "eur_per_hour"
_PERCENTILES = ("p05", "p25", "median", "p75", "p95")


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart with its title and what its shares are of."""

    title: str
    of: str
    bars: list[Bar]


@dataclass(frozen=True, slots=True)
class Market:
    """What the chapter shows."""

    n_ads: int
    charts: list[Chart]
    prices: list[Box]
    price_end: float
    norms: list[Row]
    markets: list[str]
    shares: list[tuple[str, list[float | None]]]
    summary: list[Row]


def chapter(book: Book) -> Market:
    """Gather the chapter."""
    ads = book.table(
        "ads", "ad_id", "site_id", "market", "language", "city", "audience", "provider_kind", "services"
    )
    norms = book.rows("norms")
    prices, end = boxes(
        (row["market"], row["n"], [row[name] for name in _PERCENTILES])
        for row in norms
        if row["measure"] == PRICE and row["segment"] == "all" and _is_whole(row)
    )
    charts = [
        _chart("Markets", counted(ads["market"], most=TOP), country_name, len(ads)),
        _chart("Languages of the ads", counted(ads["language"], most=TOP), language_name, len(ads)),
        _chart("Cities", counted(ads["city"], most=TOP), as_text, len(ads)),
        _chart("Services offered", counted(ads["services"], most=TOP), plain_name, len(ads)),
        _chart("Ways of contact", _channels(book), plain_name, len(ads)),
        _chart("Who is advertised", counted(ads["audience"]), plain_name, len(ads)),
        _chart("Who seems to advertise", counted(ads["provider_kind"]), plain_name, len(ads)),
    ]
    return Market(
        n_ads=len(ads),
        charts=[chart for chart in charts if chart.bars],
        prices=prices,
        price_end=end,
        norms=[row for row in norms if row["segment"] == "all" and row["share"] is None],
        markets=sorted({row["market"] for row in norms}),
        shares=_shares(norms),
        summary=_summary(book, ads),
    )


def _chart(title: str, pairs: Sequence[tuple[str, int]], name: Callable[[str], str], whole: int) -> Chart:
    return Chart(title, "ads", bars([(name(value), float(n)) for value, n in pairs], whole=whole))


def _channels(book: Book) -> list[tuple[str, int]]:
    contacts = book.table("contacts", "ad_id", "kind")
    pairs = contacts.group_by(["ad_id", "kind"]).aggregate([])
    return counted(pairs["kind"])


def _is_whole(row: Row) -> bool:
    return all(row[name] is not None for name in _PERCENTILES)


def _shares(norms: list[Row]) -> list[tuple[str, list[float | None]]]:
    """Shares over whole markets, a row a signal and a column a market."""
    found = {
        (row["measure"], row["market"]): row["share"]
        for row in norms
        if row["segment"] == "all" and row["share"] is not None
    }
    markets = sorted({row["market"] for row in norms})
    measures = sorted({measure for measure, _ in found})
    return [(measure, [found.get((measure, market)) for market in markets]) for measure in measures]


def _summary(book: Book, ads: pa.Table) -> list[Row]:
    """One row a market: ads, sites, providers, networks, leads, urgent leads."""
    counts = {
        name: dict(counted(book.table(name, "market")["market"]))
        for name in ("providers", "networks", "leads", "sites")
    }
    rows = []
    for market, n in counted(ads["market"]):
        within = ads.filter(pc.equal(ads["market"], market))
        rows.append(
            {
                "market": market,
                "ads": n,
                "sites": len(pc.unique(within["site_id"])),
                "providers": counts["providers"].get(market, 0),
                "networks": counts["networks"].get(market, 0),
                "leads": counts["leads"].get(market, 0),
            }
        )
    return rows
