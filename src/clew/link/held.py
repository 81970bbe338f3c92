"""Contacts as values that ads hold: phones (also where an app goes by the number), handles, e-mails, wallets."""

import ibis

from clew.engine import Engine, planned

PHONES = ("phone", "whatsapp", "viber", "signal")
HANDLES = ("telegram", "skype", "instagram", "x", "facebook", "onlyfans")


@planned
def contacts_of(engine: Engine, kinds: tuple[str, ...], *, prefixed: bool = False) -> ibis.Table:
    """Give (ad, value, evidence), each value once an ad; a handle's value says on which platform."""
    contacts = engine.table("contacts")
    chosen = contacts.filter(contacts.kind.isin(kinds))
    chosen = chosen.join(engine.table("link_people").select("ad_id", "ad"), "ad_id")
    name = chosen.kind + ":" + chosen.value if prefixed else chosen.value
    chosen = chosen.select("ad", "kind", value=name, evidence=chosen.evidence[:1])
    return chosen.group_by("ad", "value").aggregate(evidence=chosen.evidence.argmin(chosen.kind))
