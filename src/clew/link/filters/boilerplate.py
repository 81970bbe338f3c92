"""Boilerplate: a text that many strangers share, or that an agency writes for all whom it advertises."""

import ibis

from clew.engine import Engine
from clew.link.bonds import keys_of
from clew.link.strangers import strange_texts, with_style

REASON = "boilerplate"
PLACE = 40
MANY_STRANGERS = 5


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside texts of many strangers, and of ads behind one switchboard."""
    strange = strange_texts(engine, links)
    many = keys_of(strange.filter(strange.n_strangers >= MANY_STRANGERS))
    behind = links.filter(links.filtered == "switchboard").select("ad_a", "ad_b").distinct()
    written = links.filter(links.kind.isin(("text", "style")) & links.filtered.isnull())
    people = engine.table("link_people").select("ad_id", "name")
    named_a, named_b = people.rename(ad_a="ad_id", name_a="name"), people.rename(ad_b="ad_id", name_b="name")
    agency = written.semi_join(behind, ["ad_a", "ad_b"]).join(named_a, "ad_a").join(named_b, "ad_b")
    agency = agency.filter(agency.name_a != agency.name_b)
    return with_style(many.union(keys_of(agency), distinct=True), links)
