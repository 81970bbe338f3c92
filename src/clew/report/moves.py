"""What moved: the plots of norms over time, week by week; where all lies within one week there is nothing to draw.

A period under ten prices or ads is left out: its interval would say nothing. A signal is drawn where its share in the last
week lies outside the interval of the first, or the other way round.
"""

from collections import defaultdict
from collections.abc import Iterable

from clew.report.plots import FEWEST, MOST_MARKETS, Plot, Spread, plot
from clew.report.reading import Row
from clew.report.show import amount, country_name

_PRICE, _BY = "eur_per_hour", "week"
_MOST_SIGNALS = 8
_LEAST = 2
"""A move is between two periods."""


def price_moves(rows: Iterable[Row]) -> list[Plot]:
    """Plot the median price of an hour by week, market by market, with its interval."""
    plots = []
    for place, (market, held) in enumerate(_by_market(row for row in rows if row["measure"] == _PRICE)):
        spreads = [
            Spread(
                row["period"],
                f"{amount(row['median'], 0)} EUR ({row['n']:,})",
                row["low"],
                row["median"],
                row["high"],
            )
            for row in held
        ]
        title = f"{country_name(market)}: euros an hour, by the week of capture"
        plots.append(plot(f"price-moves-{place}", title, spreads, least=0.0))
    return plots


def signal_moves(rows: Iterable[Row], label: dict[str, str]) -> list[Plot]:
    """Plot the signals whose share moved most between the first and the last week of a market."""
    plots = []
    for place, (market, held) in enumerate(_by_market(row for row in rows if row["measure"] != _PRICE)):
        weeks: dict[str, list[Row]] = defaultdict(list)
        for row in held:
            weeks[row["measure"]].append(row)
        moved = [
            (one[0], one[-1]) for one in weeks.values() if len(one) >= _LEAST and _has_moved(one[0], one[-1])
        ]
        moved.sort(key=lambda pair: (-abs(pair[1]["share"] - pair[0]["share"]), pair[0]["measure"]))
        spreads = [
            _share(f"{label.get(row['measure'], row['measure'])}, {row['period']}", row)
            for pair in moved[:_MOST_SIGNALS]
            for row in pair
        ]
        if spreads:
            title = f"{country_name(market)}: signals whose share moved, in percent of ads"
            plots.append(plot(f"signal-moves-{place}", title, spreads, least=0.0))
    return plots


def _by_market(rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """Give the weeks of each market that has two or more with enough values, the earliest first."""
    held: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row["by"] == _BY and row["n"] >= FEWEST:
            held[row["market"]].append(row)
    told = {
        market: sorted(found, key=lambda row: (row["measure"], row["period"]))
        for market, found in held.items()
        if len({row["period"] for row in found}) >= _LEAST
    }
    most = sorted(told, key=lambda market: (-max(row["n"] for row in told[market]), market))[:MOST_MARKETS]
    return [(market, told[market]) for market in sorted(most)]


def _has_moved(first: Row, last: Row) -> bool:
    return bool(first["high"] < last["share"] or last["high"] < first["share"])


def _share(name: str, row: Row) -> Spread:
    low, middle, high = (100 * row[key] for key in ("low", "share", "high"))
    return Spread(name, f"{amount(middle)} % of {row['n']:,} ads", low, middle, high)
