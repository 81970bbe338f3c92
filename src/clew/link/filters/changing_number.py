"""A site that shows other numbers at each visit: what it shows is a call centre's, or drawn at random, and nobody's.

Told of a site by its ads: of those that were seen stating a number at two visits or more, ten at least, half state another one each
time, with none that stayed. People do change their numbers, one by one. The sites are listed among the issues.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import keys_of
from clew.link.held import PHONES
from clew.link.people import numbered

REASON = "changing_number"
MEANING = "stands on a site whose ads show other numbers at each visit: drawn from many, and nobody's own"
PLACE = 15
LEAST_ADS = 10
_CHANGED = 1 / 2


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside the links by number, or by near numbers, of which an ad stands on such a site."""
    engine.keep("link_changing", changing_sites(engine))
    return _judged(engine, links)


@planned
def changing_sites(engine: Engine) -> ibis.Table:
    """Give (site_id, n, changed) of such sites: how many ads stated a number at several visits, and how many another each time."""
    contacts = engine.table("contacts")
    phones = contacts.filter(contacts.kind.isin(PHONES)).select("ad_id", "value", "first_seen", "last_seen")
    phones = phones.group_by("ad_id", "value").aggregate(
        first_seen=phones.first_seen.min(), last_seen=phones.last_seen.max()
    )
    stated = phones.group_by("ad_id").aggregate(
        first=phones.first_seen.min(),
        last=phones.last_seen.max(),
        # one was gone before another came, and none was there from the first to the last
        gone=phones.last_seen.min() < phones.first_seen.max(),
        stayed=(phones.last_seen - phones.first_seen).max()
        == (phones.last_seen.max() - phones.first_seen.min()),
    )
    stated = stated.filter(stated["first"] < stated["last"])
    held = numbered(engine, stated).join(engine.table("link_people").select("ad", "site_id"), "ad")
    by_site = held.group_by("site_id").aggregate(
        n=held.ad.count(), changed=(held.gone & ~held.stayed).cast("int64").sum()
    )
    return by_site.filter((by_site.n >= LEAST_ADS) & (by_site.changed >= by_site.n * _CHANGED))


@planned
def _judged(engine: Engine, links: ibis.Table) -> ibis.Table:
    there = engine.table("link_people").semi_join(engine.table("link_changing"), "site_id").select("ad")
    phones = links.filter(links.kind.isin(("phone", "phone_near")) & links.filtered.isnull())
    left = keys_of(phones.semi_join(there.rename(a="ad"), "a"))
    return left.union(keys_of(phones.semi_join(there.rename(b="ad"), "b")), distinct=True)
