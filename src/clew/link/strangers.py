"""Texts that strangers share, which is what boilerplate and copied texts have in common.

A group of alike texts belongs to somebody where two people in it are held together by something else (a contact, a
picture): then the wording is theirs, and it may tie in others. Otherwise its ads are strangers to one another,
except those under one name.
"""

import ibis

from clew.engine import Engine
from clew.link.bonds import CONTACTS, bonded, holders


def strange_texts(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give the text links between strangers, with ``n_strangers``: how many groups of them share the text."""
    texts = links.filter((links.kind == "text") & links.filtered.isnull())
    bonds = bonded(engine, links, kinds=(*CONTACTS, "image"), name="link_text_bonds")
    held = holders(texts).join(bonds, "ad_id")
    together = held.group_by("value", "bond").aggregate(people=held.person.nunique())
    owned = together.filter(together.people > 1).select("value").distinct()
    counted = held.group_by("value").aggregate(n_strangers=held.bond.nunique())
    left = bonds.select(ad_a="ad_id", bond_a="bond", person_a="person")
    right = bonds.select(ad_b="ad_id", bond_b="bond", person_b="person")
    loose = texts.anti_join(owned, "value").join(counted, "value").join(left, "ad_a").join(right, "ad_b")
    return loose.filter((loose.bond_a != loose.bond_b) & (loose.person_a != loose.person_b))


def with_style(keys: ibis.Table, links: ibis.Table) -> ibis.Table:
    """Give the keys, and those of the links by style between the same ads."""
    styles = links.filter((links.kind == "style") & links.filtered.isnull())
    styles = styles.semi_join(keys, ["ad_a", "ad_b"]).select("ad_a", "ad_b", "kind", "value")
    return keys.union(styles, distinct=True)
