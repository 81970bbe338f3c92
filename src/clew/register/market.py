"""Market and default phone region: the country where most of the site's ads stand, else the site's region."""

from collections import Counter
from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("market", "region", "region_inferred")


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the market, the region, and whether somebody stated the region."""
    counts = Counter(ad.market for ad in site.ads if ad.market)
    market = min(counts, key=lambda country: (-counts[country], country)) if counts else site.region
    evidence = _places(site, market)
    if market and evidence:
        yield SiteFact("market", market, evidence)
    if site.region and evidence:
        yield SiteFact("region", site.region, evidence)
        yield SiteFact("region_inferred", site.region_inferred, evidence)


def _places(site: SiteView, market: str | None) -> tuple[Evidence, ...]:
    named = (item for ad in site.ads if ad.market == market for item in ad.evidence.get("city", ()))
    found = first_places(named)
    if found or not site.captures:
        return found
    return (mark_up(site.captures[0].capture_id, ":root", site.captures[0].url),)
