"""A stock picture: strangers use it.

Strangers are people whom no contact and no unusual wording holds together; a picture with three groups of them or
more, and not many more people than groups, is generic or stolen. People are counted in their groups: of a thousand
strangers, many have one name, and each may have several ads. Parts of pictures are judged with all that is a part of the same; whole pictures by
themselves, for parts may be alike by chance, and a chance must not set a person's own picture aside.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import CONTACTS, bonded, holders, keys_of

REASON = "stock_image"
MEANING = (
    "strangers use the picture, whom no contact and no unusual wording holds together: generic or stolen"
)
PLACE = 30
LEAST_STRANGERS = 3
_STRANGE_SHARE = 0.6


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside the links by pictures of strangers."""
    bonds = bonded(engine, links, kinds=(*CONTACTS, "text"), name="link_image_bonds")
    engine.keep("link_pictures_as_one", _as_one(engine, links))
    return _strange(engine, bonds)


@planned
def _strange(engine: Engine, bonds: ibis.Table) -> ibis.Table:
    images = engine.table("link_pictures_as_one")
    held = holders(images.select("a", "b", value="picture")).join(bonds, "ad")
    counted = held.group_by("value").aggregate(
        people=ibis.struct({"bond": held.bond, "person": held.person}).nunique(),
        bonds=held.bond.nunique(),
        names=held.person.nunique(),
    )
    strange = (counted.bonds >= LEAST_STRANGERS) & (counted.names >= LEAST_STRANGERS)
    strange = strange & (counted.bonds >= counted.people * _STRANGE_SHARE)
    return keys_of(images.semi_join(counted.filter(strange).rename(picture="value"), "picture"))


@planned
def _as_one(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give the links by pictures, and in ``picture`` what a link is judged by: for parts the one name of all that are parts of one."""
    images = links.filter(links.kind.isin(("image", "image_crop")))
    crops = engine.table("link_crops").select(value="picture", crop="value")
    named = images.left_join(crops, "value")
    part = ibis.ifelse(named.kind == "image_crop", named.crop, ibis.null("string"))
    return named.select(*images.columns, picture=ibis.coalesce(part, named.value))
