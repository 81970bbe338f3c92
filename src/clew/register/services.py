"""d. Services: what the site's ads offer, the most frequent first (ids of the ontology)."""

from collections import Counter
from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("services",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give every service that an ad with evidence offers."""
    counts = Counter(
        service for ad in site.ads for service in set(ad.services) if ad.evidence.get("services")
    )
    for service in sorted(counts, key=lambda service: (-counts[service], service)):
        offering = [ad for ad in site.ads if service in ad.services and ad.evidence.get("services")]
        yield SiteFact("services", service, first_places(offering[0].evidence["services"]))
