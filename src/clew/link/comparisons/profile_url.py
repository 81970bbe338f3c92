"""An ad that names another ad's address."""

import ibis

from clew.engine import Engine
from clew.link.texts import text_evidence

KIND = "profile_url"


def compare(engine: Engine) -> ibis.Table:
    """Pair each ad that names an address with the ad that stands there."""
    contacts, ads = engine.table("contacts"), engine.table("ads")
    naming = contacts.filter(contacts.kind == "website")
    naming = naming.select(namer="ad_id", address=_address(naming.value), shown=naming.evidence[:1])
    standing = ads.select(named="ad_id", address=_address(ads.url), own=text_evidence(ads))
    met = naming.join(standing, "address").filter(ibis._.namer != ibis._.named)
    first = met.group_by("namer", "named").aggregate(
        value=met.address.min(), shown=met.shown.argmin(met.address), own=met.own.argmin(met.address)
    )
    in_order = first.namer < first.named
    links = first.select(
        ad_a=ibis.least(first.namer, first.named),
        ad_b=ibis.greatest(first.namer, first.named),
        kind=ibis.literal(KIND),
        value=first.value,
        strength=ibis.literal(1.0),
        filtered=ibis.null("string"),
        evidence=ibis.ifelse(in_order, first.shown.concat(first.own), first.own.concat(first.shown)),
    )
    once = links.group_by("ad_a", "ad_b", "kind", "value")
    return once.aggregate(
        strength=links.strength.max(), filtered=links.filtered.min(), evidence=links.evidence.min()
    )


def _address(url: ibis.Value) -> ibis.Value:
    return url.lower().re_replace(r"^https?://(www\.)?", "").re_replace("/$", "")
