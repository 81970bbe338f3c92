"""Bonds: groups of ads that some other tie holds together, so that a filter can tell strangers from a network.

A picture or a text that strangers use is generic or stolen; one that ads use which belong together anyway is theirs.
A text or picture under more than ``MOST_NAMES`` names binds nobody: in a whole market, a few that many use would make
one group of nearly all.
"""

import ibis

from clew.engine import Engine, planned

MOST_NAMES = 12
CONTACTS = ("phone", "phone_near", "email", "handle", "wallet")


def bonded(engine: Engine, links: ibis.Table, *, kinds: tuple[str, ...], name: str) -> ibis.Table:
    """Give (ad, bond, person) of all ads: the group made by unfiltered links of these kinds, else the ad alone.

    ``person`` is the name's key, else the ad.
    """
    edges = engine.collect(_edges(engine, links, kinds), order=["a", "b"])
    engine.put(name, engine.components(edges))
    return _bonds(engine, name)


@planned
def _edges(engine: Engine, links: ibis.Table, kinds: tuple[str, ...]) -> ibis.Table:
    ties = links.filter(links.kind.isin(kinds) & links.filtered.isnull())
    ties = ties.anti_join(_of_many(engine, ties.filter(~ties.kind.isin(CONTACTS))), ["kind", "value"])
    return ties.select("a", "b").distinct()


@planned
def _bonds(engine: Engine, name: str) -> ibis.Table:
    groups = engine.table(name).rename(ad="node")
    people = engine.table("link_people").select("ad", "name")
    known = people.left_join(groups, "ad")
    return known.select(
        "ad",
        bond=ibis.coalesce(known.component, known.ad),
        person=ibis.coalesce(known.name, known.ad.cast("string")),
    )


def _of_many(engine: Engine, ties: ibis.Table) -> ibis.Table:
    """Give (kind, value) of what goes with many names."""
    left = ties.select("kind", "value", ad="a")
    held = left.union(ties.select("kind", "value", ad="b")).join(engine.table("link_people"), "ad")
    counted = held.group_by("kind", "value").aggregate(names=held.name.nunique())
    return counted.filter(counted.names > MOST_NAMES).select("kind", "value")


def holders(links: ibis.Table) -> ibis.Table:
    """Give (value, ad): which ads hold the value of a link."""
    left = links.select("value", ad="a")
    return left.union(links.select("value", ad="b"), distinct=True)


def keys_of(links: ibis.Table) -> ibis.Table:
    """Give the keys of links, each once."""
    return links.select("a", "b", "kind", "value").distinct()
