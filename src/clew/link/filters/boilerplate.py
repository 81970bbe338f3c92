"""Boilerplate: a text that many strangers share, or that an agency writes for all whom it advertises."""

import ibis

from clew.engine import Engine
from clew.link.bonds import holders, keys_of
from clew.link.strangers import strange_texts, with_style

REASON = "boilerplate"
MEANING = "many strangers use the wording, or an agency writes it for all whom it advertises"
PLACE = 40
MANY_STRANGERS = 5


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside texts of many strangers, and of ads behind one switchboard."""
    strange = strange_texts(engine, links)
    many = keys_of(strange.filter(strange.n_strangers >= MANY_STRANGERS))
    desks = holders(links.filter(links.filtered == "switchboard")).rename(desk="value")
    written = links.filter(links.kind.isin(("text", "style")) & links.filtered.isnull())
    people = engine.table("link_people").select("ad", "name")
    named_a, named_b = people.rename(a="ad", name_a="name"), people.rename(b="ad", name_b="name")
    agency = written.join(desks.rename(a="ad"), "a").join(desks.rename(b="ad"), ["b", "desk"])
    agency = agency.join(named_a, "a").join(named_b, "b")
    agency = agency.filter(agency.name_a != agency.name_b)
    return with_style(many.union(keys_of(agency), distinct=True), links)
