"""A contact of the site itself: its telephone and mail stand on every page and are nobody's."""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import keys_of
from clew.link.held import HANDLES, PHONES

REASON = "site_contact"
MEANING = "is the site's own: stands in its frame, not in what an advertiser wrote"
PLACE = 10


@planned
def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside links whose value is a site's own contact; a run of near numbers if its ends are."""
    profiles = engine.table("site_profiles")
    own = profiles.select(contact=profiles.contacts.unnest())
    own = own.select(kind=own.contact["kind"], value=own.contact["value"])
    linked = ibis.cases((own.kind.isin(PHONES), "phone"), (own.kind.isin(HANDLES), "handle"), else_=own.kind)
    named = ibis.ifelse(own.kind.isin(HANDLES), own.kind + ":" + own.value, own.value)
    own = own.select(kind=linked, value=named).distinct()
    return keys_of(links.semi_join(own, ["kind", "value"]))
