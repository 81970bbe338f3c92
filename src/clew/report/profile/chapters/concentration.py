"""Size and concentration: what the largest sites hold of the ads, and sites that one account or one operator ties together.

The Herfindahl-Hirschman index is the sum of the squared shares of all sites: 1 where one site has all ads, 1/n where n sites
have equally many. These figures are counts of what was mapped: they have no interval.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np

from clew.kernel.disclosure import rounded
from clew.report.profile.market import Market
from clew.report.profile.press import Block, Figure, Press

ORDER = 20


def blocks(market: Market, press: Press) -> Iterator[Block]:
    """Give the chapter's blocks."""
    sizes = np.sort(np.bincount(market.ads.sites))[::-1] if len(market.ads) else np.zeros(0)
    large = press.count(market.ads)["hidden"] is None
    figures = {
        "largest": _part(sizes[:1], sizes) if large else None,
        "four_largest": _part(sizes[:4], sizes) if large else None,
    }
    rows = [{"key": key, "figure": _counted(value, market, "ads")} for key, value in figures.items()]
    yield {"id": "shares", "kind": "counted", "of": "ads", "names": "values", "rows": rows}
    index = float(((sizes / sizes.sum()) ** 2).sum()) if large else None
    yield {"id": "index", "kind": "index", "of": "ads", "figure": _index(index, market)}
    yield _tied("operators", press, len(market.sites), _groups(market))
    yield _tied("accounts", press, len(market.sites), _accounts(market))


def _part(some: Any, every: Any) -> float:
    """Give a share of rounded counts, as all shares here are."""
    return min(1.0, rounded(int(some.sum())) / rounded(int(every.sum())))


def _counted(value: float | None, market: Market, of: str) -> Figure:
    return {
        "value": None if value is None else round(value, 2),
        "of": of,
        "n": rounded(len(market.ads)) if value is not None else None,
        "hidden": "too_few" if value is None else None,
    }


def _index(value: float | None, market: Market) -> Figure:
    return {
        **_counted(value, market, "ads"),
        "equal": None if value is None else max(1, round(1 / value)),
    }


def _groups(market: Market) -> tuple[int, int]:
    """Give how many sites share an operator with another, and how many such operators there are."""
    sizes = [count for count in Counter(market.sites.sites.tolist()).values() if count > 1]
    return sum(sizes), len(sizes)


def _accounts(market: Market) -> tuple[int, int]:
    """Give how many sites share an account of analytics or advertising with another, and how many such accounts there are."""
    return len({site for _, site in market.trackers}), len({account for account, _ in market.trackers})


def _tied(name: str, press: Press, n_sites: int, tied: tuple[int, int]) -> Block:
    """Give a block of so many sites in so many groups; hidden where the sites in groups, or the others, are few."""
    sites, groups = tied
    hidden: Any = "too_few" if n_sites < press.smallest else "few" if sites < press.smallest else None
    figure = {
        "value": sites if hidden is None else None,
        "groups": groups if hidden is None else None,
        "of": "sites",
        "n": n_sites if n_sites >= press.smallest else None,
        "hidden": hidden,
    }
    return {"id": name, "kind": "tied", "of": "sites", "figure": figure}
