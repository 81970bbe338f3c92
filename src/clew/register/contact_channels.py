"""Contact channels: the kinds of contact that the site's ads state, the most frequent first."""

from collections import Counter
from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("contact_channels",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the channels."""
    counts = Counter(kind for ad in site.ads for kind in {kind for kind, _, _ in ad.contacts})
    for kind in sorted(counts, key=lambda kind: (-counts[kind], kind)):
        places = (
            item
            for ad in site.ads
            for found, _, evidence in ad.contacts
            if found == kind
            for item in evidence
        )
        evidence = first_places(places)
        if evidence:
            yield SiteFact("contact_channels", kind, evidence)
