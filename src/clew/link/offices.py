"""What speaks for an office, an agency's or a salon's, behind a number or a wording that many names share.

An office answers for all at one door, and each has her place and pictures of herself. One hand that writes many ads
shows the same pictures again under other names, gives each name a number of her own, or moves them about. Each sign is
told of a *value* by its holders: ``held``, with ``value``, ``ad`` and the columns of ``link_people``.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.people import numbered

DOOR_NAMES = 5
"""More names than share a flat."""

_DOOR_SHARE = 0.75
_DOOR_STATED = 3
_MOVING = 1 / 2
_SHARED_PICTURES = 1 / 3
_SHOWN = 3


@planned
def offices(engine: Engine, held: ibis.Table) -> ibis.Table:
    """Give (value) of those of ``DOOR_NAMES`` names or more that have every sign of an office.

    Three names at least must show pictures, for who shows none shows none of her own, and three state a number.
    """
    several = held.group_by("value").aggregate(names=held.name.nunique())
    held = held.semi_join(several.filter(several.names >= DOOR_NAMES), "value")
    own = with_own_pictures(engine, held)
    found = own.filter(own.showing >= _SHOWN).semi_join(_with_one_door(held), "value")
    return found.anti_join(_moving(engine, held), "value").select("value")


@planned
def with_own_pictures(engine: Engine, held: ibis.Table) -> ibis.Table:
    """Give (value, showing) where the names seldom show a picture that another shows; how many show any."""
    people = held.select("value", "ad", "name").filter(ibis._.name.notnull())
    pictures = engine.table("link_held_image").select("ad", picture="value")
    cropped = engine.table("link_held_image_crop").select("ad", picture="value")
    pictures = pictures.union(cropped, distinct=True)
    shown = people.join(pictures, "ad").group_by("value", "picture").aggregate(names=ibis._.name.nunique())
    again = shown.filter(shown.names > 1).select("value", "picture")
    sharing = people.join(pictures, "ad").semi_join(again, ["value", "picture"])
    sharing = sharing.group_by("value").aggregate(sharing=sharing.name.nunique())
    showing = people.semi_join(engine.table("link_images"), "ad")
    showing = showing.group_by("value").aggregate(showing=showing.name.nunique())
    counted = people.group_by("value").aggregate(names=people.name.nunique())
    counted = counted.left_join(sharing, "value").drop("value_right").left_join(showing, "value")
    own = counted.filter(counted.sharing.fill_null(0) < counted.names * _SHARED_PICTURES)
    return own.select("value", showing=own.showing.fill_null(0))


def _with_one_door(held: ibis.Table) -> ibis.Table:
    """Give the values where nearly every ad that states a number states the same one."""
    numbers = held.select("value", "ad", "name", number=held.phones.unnest())
    stating = numbers.group_by("value").aggregate(stating=numbers.ad.nunique())
    doors = numbers.group_by("value", "number").aggregate(
        n=numbers.ad.nunique(), names=numbers.name.nunique()
    )
    doors = doors.filter(doors.names >= _DOOR_STATED).join(stating, "value")
    return doors.filter(doors.n >= doors.stating * _DOOR_SHARE).select("value").distinct()


def _moving(engine: Engine, held: ibis.Table) -> ibis.Table:
    """Give the values of which half of the names were seen in more than one city."""
    people = held.select("value", "ad", "name").filter(ibis._.name.notnull())
    seen = numbered(engine, engine.table("ad_versions").select("ad_id", "city"))
    cities = people.join(seen, "ad").group_by("value", "name").aggregate(cities=ibis._.city.nunique())
    moved = cities.group_by("value").aggregate(
        names=cities.name.count(), moving=(cities.cities > 1).cast("int64").sum()
    )
    return moved.filter(moved.moving >= moved.names * _MOVING).select("value")
