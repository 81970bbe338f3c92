"""Prices of an hour in euros: of all ads, and by booking, audience, kind of advertiser, kind of site, reach and city.

Every price counts that an ad states in money whose rate is known; of an hour, but for the block by booking. Code
currencies ("roses") are counted and never turned into euros.
"""

from collections.abc import Iterator

from clew.report.profile.market import Market
from clew.report.profile.press import Block, Press

ORDER = 50

_HOUR = 60
_DURATIONS = {30: "half_hour", 60: "hour", 120: "two_hours", 720: "night", 1440: "day"}


def blocks(market: Market, press: Press) -> Iterator[Block]:
    """Give the chapter's blocks."""
    prices = market.prices
    ads = market.ads
    priced = set(prices.values("ad_id"))
    yield press.share("stated", ads, [ad in priced for ad in ads.values("ad_id")])
    yield press.share("code_currency", prices, [code is not None for code in prices.values("code_currency")])
    lengths = [_DURATIONS.get(minutes) for minutes in prices.values("duration_min")]
    yield press.prices("booking", prices, prices.values("eur_per_hour"), lengths, names="values")
    hour = prices.where([minutes == _HOUR for minutes in prices.values("duration_min")])
    euros = hour.values("eur_per_hour")
    sites = {row["site_id"]: row for row in market.site_rows}
    where = [sites.get(site) for site in hour.values("site_id")]
    segments = {
        "audience": hour.values("audience"),
        "provider_kind": [None if one == "unknown" else one for one in hour.values("provider_kind")],
        "category": [row and row["category"] for row in where],
        "reach": [
            None if row is None else _reach(market.country, row["scope"], row["market"]) for row in where
        ],
        "place": hour.values("place"),
    }
    for name, values in segments.items():
        yield press.prices(name, hour, euros, values, names="values")
    yield press.prices("city", hour, euros, hour.values("city"), names="places")


def _reach(country: str, scope: str | None, home: str | None) -> str | None:
    if scope is None or home is None:
        return None
    return "multinational" if scope == "international" or home != country else "local"
