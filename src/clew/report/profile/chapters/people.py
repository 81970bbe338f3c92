"""Who is advertised: how many ads and persons, for whom, alone or by an agency, ages, origins and languages as the ads state them.

Origin and languages are recorded because the list of indicators has them; they weigh nothing (safety rule 4).
"""

from collections.abc import Iterator

from clew.report.profile.market import Market
from clew.report.profile.press import Block, Press

ORDER = 30


def blocks(market: Market, press: Press) -> Iterator[Block]:
    """Give the chapter's blocks."""
    ads, country = market.ads, market.country
    yield press.number("ads", ads)
    yield press.number("persons", market.persons)
    yield press.table("audience", ads, ads.values("audience"))
    kinds = [None if kind == "unknown" else kind for kind in ads.values("provider_kind")]
    yield press.table("provider_kind", ads, kinds)
    yield press.share("together", ads, [(n or 1) > 1 for n in ads.values("n_persons")])
    yield press.spread("age", ads, ads.values("age"))
    origin = ads.values("nationality")
    yield press.share("foreign", ads, [None if one is None else one != country for one in origin])
    yield press.table("nationality", ads, origin, names="countries")
    yield press.table("ethnicity", ads, ads.values("ethnicity"))
    yield press.table("language", ads, ads.values("language"), names="languages")
    spoken = [held or None for held in ads.values("languages_spoken")]
    yield press.lists("spoken", ads, spoken, names="languages")
    yield press.spread("pictures", ads, ads.values("n_images"))
    yield press.share("hidden_faces", ads, [market.faces.get(ad) for ad in ads.values("ad_id")])
    yield press.share("verified", ads, ads.values("verified"))
    yield press.share("paid_placement", ads, ads.values("paid_placement"))
