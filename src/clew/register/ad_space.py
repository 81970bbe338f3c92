"""n. Advertising space: rented out to advertisers, or the site's own.

Rented: prices for advertisers (of a banner as well, on a site without ads), paid placement, or many ads whose contacts differ.
Owned: no ads of others, or one contact for nearly all of them.
"""

from collections import Counter
from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("ad_space",)
_MOST = 0.6
_SEVERAL = 3


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give rented or owned."""
    if not site.readable:
        return
    offers = list(offered(site))
    contacts = Counter(
        value for ad in site.ads for kind, value, _ in ad.contacts if kind in ("phone", "email")
    )
    own = {contact.value for contact in site.contacts}
    others = [value for value in contacts if value not in own]
    top = max(contacts.values(), default=0)
    many = len(others) >= _SEVERAL and top <= _MOST * len(site.ads)
    if offers or (site.ads and many):
        places = offers or [place for ad in site.ads for _, _, found in ad.contacts for place in found[:1]]
        yield SiteFact("ad_space", "rented", first_places(places) or _page(site))
    else:
        yield SiteFact("ad_space", "owned", _page(site))


def offered(site: SiteView) -> Iterator[Evidence]:
    """Give where the site offers space to advertisers: a price, a page for them, a placement that was paid for."""
    for fact in site.facts("advertiser_price"):
        yield fact.evidence[0]
    for topic in ("site.advertise", "site.placement"):
        for clue in site.frame_clues(topic, longest_line=80):
            yield clue.evidence
    for ad in site.ads:
        if ad.paid_placement:
            yield from ad.evidence.get("paid_placement", ())[:1]


def _page(site: SiteView) -> tuple[Evidence, ...]:
    page = site.readable[0]
    return (mark_up(page.capture_id, "title", page.title or page.canonical_url),)
