"""The same ads or pictures on both sites. Advertisers use several sites, so this ties markets, not operators."""

from collections.abc import Iterator, Sequence

from clew.kernel.counts import counted
from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext

KINDS = ("shared_ads", "shared_image")


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie sites whose ads are linked; the strength is the share of the smaller site's ads."""
    sizes = {site.site_id: site.n_ads for site in sites}
    for tie in context.ad_ties:
        smaller = min(sizes.get(tie.site_a, 0), sizes.get(tie.site_b, 0))
        if smaller:
            strength = round(min(1.0, tie.n_ads / smaller), 4)
            yield SiteLink(
                tie.site_a, tie.site_b, tie.kind, counted(tie.n_ads, "ad"), strength, None, tie.evidence
            )
