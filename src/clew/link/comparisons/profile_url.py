"""An ad that names another ad's address."""

import ibis

from clew.engine import Engine, planned
from clew.link.people import numbered
from clew.link.texts import text_evidence

KIND = "profile_url"


@planned
def compare(engine: Engine) -> ibis.Table:
    """Pair each ad that names an address with the ad that stands there."""
    naming = _naming(engine).select("address", namer="ad")
    standing = _standing(engine).select("address", named="ad")
    met = naming.join(standing, "address").filter(ibis._.namer != ibis._.named)
    first = met.group_by("namer", "named").aggregate(value=met.address.min())
    return first.select(
        "value",
        a=ibis.least(first.namer, first.named),
        b=ibis.greatest(first.namer, first.named),
        strength=ibis.literal(1.0),
    ).distinct()


@planned
def show(engine: Engine) -> ibis.Table:
    """Give where each ad names an address; of an ad that stands there, its text."""
    standing = _standing(engine).join(text_evidence(engine), "ad").select("ad", "address", "evidence")
    naming = _naming(engine).anti_join(standing, ["ad", "address"]).select("ad", "address", "evidence")
    return naming.union(standing).rename(value="address")


def _naming(engine: Engine) -> ibis.Table:
    contacts = engine.table("contacts")
    naming = contacts.filter(contacts.kind == "website")
    naming = naming.select("ad_id", address=_address(naming.value), evidence=naming.evidence[:1])
    naming = naming.group_by("ad_id", "address").aggregate(evidence=naming.evidence.min())
    return numbered(engine, naming)


def _standing(engine: Engine) -> ibis.Table:
    ads = engine.table("ads")
    return numbered(engine, ads.select("ad_id", address=_address(ads.url)))


def _address(url: ibis.Value) -> ibis.Value:
    return url.lower().re_replace(r"^https?://(www\.)?", "").re_replace("/$", "")
