"""The sites: how many, local or multinational, of which kind, in which languages, and what they offer.

A site is *multinational* where its ads stand in several countries (scope international) or where it belongs to another country, and
*local* else. What a site does not show is absent, not unknown: a filter that no page shows is no filter.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from clew.reference.lexicon import packaged_lexicons
from clew.report.profile.market import Market
from clew.report.profile.press import Block, Press

ORDER = 10

_FILTERS = ("appearance", "ethnicity", "nationality")
_FEATURES = ("age_gate", "consent_check", "legal_notice", "report_button", "verification")
_CHANNELS = ("phone", "whatsapp", "telegram", "viber", "signal", "email")
_DOMAIN_OF = {"GB": "uk"}


def blocks(market: Market, press: Press) -> Iterator[Block]:
    """Give the chapter's blocks."""
    sites, rows = market.sites, market.site_rows
    yield press.number("number", sites, exact=True)
    yield press.share(
        "local", sites, [_is_local(market.country, row["scope"], row["market"]) for row in rows]
    )
    yield press.table("scope", sites, [row["scope"] for row in rows])
    yield press.table("category", sites, [row["category"] for row in rows])
    yield press.lists("languages", sites, [row["languages"] or None for row in rows], names="languages")
    by_site = _of_ads(market)
    yield press.lists("audiences", sites, [by_site["audience"].get(row["site_id"]) for row in rows])
    filters = [_filters(tuple(row["search_filters"] or ())) for row in rows]
    yield press.share("any_filter", sites, [bool(found) for found in filters])
    yield press.lists("filters", sites, filters, always=_FILTERS)
    yield press.lists(
        "channels", sites, [by_site["channel"].get(row["site_id"]) for row in rows], always=_CHANNELS
    )
    yield press.share("meeting", sites, [row["site_id"] in by_site["meeting"] for row in rows])
    yield press.lists("features", sites, [row["safety_features"] or () for row in rows], always=_FEATURES)
    yield press.table("ad_space", sites, [row["ad_space"] for row in rows])
    yield press.lists("extras", sites, [row["extras"] or () for row in rows])
    yield press.lists("payment", sites, [row["payment_means"] or () for row in rows])
    yield press.share("hosted_here", sites, [_same(row["host_country"], market.country) for row in rows])
    ending = "." + _DOMAIN_OF.get(market.country, market.country.lower())
    yield press.share("own_domain", sites, [row["site_id"].endswith(ending) for row in rows])


def _is_local(country: str, scope: str | None, home: str | None) -> bool | None:
    if scope is None or home is None:
        return None
    return scope != "international" and home == country


def _same(value: str | None, country: str) -> bool | None:
    return None if value is None else value == country


def _of_ads(market: Market) -> dict[str, dict[str, set[str]]]:
    """Give for each site what its ads of this country name: audiences, channels, in-call or out-call."""
    found: dict[str, dict[str, set[str]]] = {
        name: defaultdict(set) for name in ("audience", "channel", "meeting")
    }
    columns = ("ad_id", "site_id", "audience", "incall", "outcall")
    for ad, site, audience, incall, outcall in zip(
        *(market.ads.values(name) for name in columns), strict=True
    ):
        if audience is not None:
            found["audience"][site].add(audience)
        found["channel"][site] |= market.contacts.get(ad, frozenset())
        if incall is not None or outcall is not None:
            found["meeting"][site].add("stated")
    return {name: dict(held) for name, held in found.items()}


@cache
def _filters(labels: tuple[str, ...]) -> frozenset[str]:
    """Say what the labels of a search form sort by, as the lexicons know them."""
    return frozenset(
        hit.entry.value for label in labels for hit in packaged_lexicons().find("site.filter", label)
    )
