"""Texts that strangers share, which is what boilerplate and copied texts have in common.

A group of alike texts belongs to somebody where a third of the people in it, two at least, are held together in one
group by something else (a contact, a picture): then the wording is theirs, and it may tie in others. Otherwise its ads are
strangers to one another, except those under one name. (Two people of hundreds who share a phone are friends who both
took a text that goes round, and two names on one phone may be one person; it is not theirs.)
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import CONTACTS, bonded, holders

_OWN_SHARE = 1 / 3


def strange_texts(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give the text links between strangers, with ``n_strangers``: how many groups of them share the text."""
    bonds = bonded(engine, links, kinds=(*CONTACTS, "image"), name="link_text_bonds")
    return _strange(engine, links, bonds)


@planned
def _strange(_: Engine, links: ibis.Table, bonds: ibis.Table) -> ibis.Table:
    texts = links.filter((links.kind == "text") & links.filtered.isnull())
    held = holders(texts).join(bonds, "ad")
    together = held.group_by("value", "bond").aggregate(people=held.person.nunique())
    spread = together.group_by("value").aggregate(people=together.people.sum(), bound=together.people.max())
    owned = spread.filter((spread.bound > 1) & (spread.bound >= spread.people * _OWN_SHARE)).select("value")
    counted = held.group_by("value").aggregate(n_strangers=held.bond.nunique())
    left = bonds.select(a="ad", bond_a="bond", person_a="person")
    right = bonds.select(b="ad", bond_b="bond", person_b="person")
    loose = texts.anti_join(owned, "value").join(counted, "value").join(left, "a").join(right, "b")
    return loose.filter((loose.bond_a != loose.bond_b) & (loose.person_a != loose.person_b))


def with_style(keys: ibis.Table, links: ibis.Table) -> ibis.Table:
    """Give the keys, and those of the links by style between the same ads."""
    styles = links.filter((links.kind == "style") & links.filtered.isnull())
    styles = styles.semi_join(keys, ["a", "b"]).select("a", "b", "kind", "value")
    return keys.union(styles, distinct=True)
