"""Audiences: whom the ads advertise (woman, man, trans, couple), the most frequent first."""

from collections import Counter
from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("audiences",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the audiences of the site's ads."""
    counts = Counter(ad.audience for ad in site.ads if ad.audience)
    for audience in sorted(counts, key=lambda audience: (-counts[audience], audience)):
        ads = [ad for ad in site.ads if ad.audience == audience]
        said = [item for ad in ads for item in ad.evidence.get("audience", ())]
        evidence = said or [mark_up(ad.captures[0], ":root", ad.url) for ad in ads if ad.captures]
        if evidence:
            yield SiteFact("audiences", audience, first_places(evidence))
