"""Boilerplate: a text that many strangers share, or that an agency writes for all whom it advertises.

An agency's text is one whose ads have its switchboard: the two ads of a link, or most of all that share the text, since
not every ad states a number; or one that has every sign of an office itself (:mod:`clew.link.offices`). Ads under one name keep their link: the agency may advertise her twice.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import holders, keys_of
from clew.link.offices import offices
from clew.link.strangers import strange_texts, with_style

REASON = "boilerplate"
MEANING = "many strangers use the wording, or an agency writes it for all whom it advertises"
PLACE = 40
MANY_STRANGERS = 5
_DESK_SHARE = 0.5


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside texts of many strangers, and of ads behind one switchboard."""
    strange = strange_texts(engine, links)
    engine.keep("link_desk_ads", _desk_ads(engine, links))
    held = engine.keep("link_text_holders", _text_holders(engine, links))
    engine.keep("link_text_offices", offices(engine, held).mutate(kind=ibis.literal("text")))
    return _judged(engine, links, strange)


@planned
def _desk_ads(_: Engine, links: ibis.Table) -> ibis.Table:
    """Give (desk, ad): the ads that hold a switchboard."""
    desks = links.filter((links.filtered == "switchboard") & (links.kind != "phone_near"))
    return holders(desks).rename(desk="value")


@planned
def _text_holders(engine: Engine, links: ibis.Table) -> ibis.Table:
    written = _written(links)
    texts = holders(written.filter(written.kind == "text"))
    return texts.join(engine.table("link_people"), "ad")


def _written(links: ibis.Table) -> ibis.Table:
    return links.filter(links.kind.isin(("text", "style", "typing")) & links.filtered.isnull())


@planned
def _judged(engine: Engine, links: ibis.Table, strange: ibis.Table) -> ibis.Table:
    many = keys_of(strange.filter(strange.n_strangers >= MANY_STRANGERS))
    desks, written = engine.table("link_desk_ads"), _written(links)
    both = written.join(desks.rename(a="ad"), "a").join(desks.rename(b="ad"), ["b", "desk"])
    house = written.semi_join(_house_texts(written, desks), ["kind", "value"])
    house = house.union(written.semi_join(engine.table("link_text_offices"), ["kind", "value"]))
    agency = keys_of(both).union(keys_of(house), distinct=True)
    people = engine.table("link_people").select("ad", "name")
    agency = agency.join(people.rename(a="ad", name_a="name"), "a")
    agency = agency.join(people.rename(b="ad", name_b="name"), "b")
    agency = agency.filter(agency.name_a != agency.name_b)
    return with_style(many.union(keys_of(agency), distinct=True), links)


def _house_texts(written: ibis.Table, desks: ibis.Table) -> ibis.Table:
    """Give (kind, value) of the texts of which one switchboard's ads are more than half."""
    texts = written.filter(written.kind == "text")
    held = holders(texts)
    sizes = held.group_by("value").aggregate(n=held.ad.count())
    behind = held.join(desks, "ad")
    behind = behind.group_by("value", "desk").aggregate(n_desk=behind.ad.count())
    most = behind.group_by("value").aggregate(n_desk=behind.n_desk.max()).join(sizes, "value")
    return most.filter(most.n_desk > most.n * _DESK_SHARE).select("value", kind=ibis.literal("text"))
