"""Bonds: groups of ads that some other tie holds together, so that a filter can tell strangers from a network.

A picture or a text that strangers use is generic or stolen; one that ads use which belong together anyway is theirs.
"""

import ibis

from clew.engine import Engine

CONTACTS = ("phone", "phone_near", "email", "handle", "wallet")


def bonded(engine: Engine, links: ibis.Table, *, kinds: tuple[str, ...], name: str) -> ibis.Table:
    """Give (ad_id, bond, person) of all ads: the group made by unfiltered links of these kinds, else the ad alone.

    ``person`` is the name's key, else the ad.
    """
    ties = links.filter(links.kind.isin(kinds) & links.filtered.isnull())
    edges = engine.collect(ties.select(a="ad_a", b="ad_b").distinct(), order=["a", "b"])
    groups = engine.put(name, engine.components(edges)).rename(ad_id="node")
    people = engine.table("link_people").select("ad_id", "name")
    known = people.left_join(groups, "ad_id")
    return known.select(
        "ad_id",
        bond=ibis.coalesce(known.component, known.ad_id),
        person=ibis.coalesce(known.name, known.ad_id),
    )


def holders(links: ibis.Table) -> ibis.Table:
    """Give (value, ad_id): which ads hold the value of a link."""
    left = links.select("value", ad_id="ad_a")
    return left.union(links.select("value", ad_id="ad_b"), distinct=True)


def keys_of(links: ibis.Table) -> ibis.Table:
    """Give the keys of links, each once."""
    return links.select("ad_a", "ad_b", "kind", "value").distinct()
