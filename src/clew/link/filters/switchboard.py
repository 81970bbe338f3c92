"""A switchboard: one number in ads for many people of one agency. The number ties nobody to anybody.

From ``MOST_NAMES`` names on, where most of the ads say that they are an agency's. From twice as many on, where all
of them stand on one site and in one city, as the ads of one house do. And above ``MANY_NAMES``, whatever the ads say
of themselves, where the people behind the number have their own pictures: an office that answers for so many is an
agency or a salon, while one hand that writes many ads shows the same pictures again under other names. That many
women stand behind one number is told all the same: filtered links are kept, and indicators read them.

A number that is close to a switchboard's ties nobody either: an agency has its lines in a row, and in a large market
has strangers as neighbours.
"""

import ibis

from clew.engine import Engine
from clew.link.bonds import holders, keys_of

REASON = "switchboard"
MEANING = (
    "goes with many names, as the number of an agency or a house does: ties nobody to anybody; "
    "of two ads it says as much as any shared contact"
)
PLACE = 20
MOST_NAMES = 3
MANY_NAMES = 12
_AGENCY_SHARE = 0.5
_SHARED_PICTURES = 1 / 3


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside the links by such a number, e-mail address or handle, and by numbers close to such a number."""
    chosen = links.filter(links.kind.isin(("phone", "email", "handle")) & links.filtered.isnull())
    held = engine.keep("link_desk_holders", holders(chosen).join(engine.table("link_people"), "ad"))
    counted = held.group_by("value").aggregate(
        names=held.name.nunique(),
        sites=held.site_id.nunique(),
        cities=held.city.nunique(),
        agency=held.is_agency.cast("float64").mean(),
    )
    agencies = (counted.names >= MOST_NAMES) & (counted.agency > _AGENCY_SHARE)
    houses = (counted.names >= 2 * MOST_NAMES) & (counted.sites == 1) & (counted.cities <= 1)
    large = counted.filter(counted.names > MANY_NAMES).select("value")
    desks = counted.filter(agencies | houses).select("value")
    desks = engine.keep("link_desks", desks.union(_with_own_pictures(engine, held, large), distinct=True))
    return keys_of(chosen.semi_join(desks, "value")).union(_close_to(engine, links, desks), distinct=True)


def _with_own_pictures(engine: Engine, held: ibis.Table, large: ibis.Table) -> ibis.Table:
    """Give the values of those whose people seldom show a picture that another of them shows."""
    people = held.semi_join(large, "value").select("value", "ad", "name").filter(ibis._.name.notnull())
    pictures = engine.table("link_held_image").select("ad", picture="value")
    shown = people.join(pictures, "ad").group_by("value", "picture").aggregate(names=ibis._.name.nunique())
    again = shown.filter(shown.names > 1).select("value", "picture")
    sharing = people.join(pictures, "ad").semi_join(again, ["value", "picture"])
    sharing = sharing.group_by("value").aggregate(sharing=sharing.name.nunique())
    counted = people.group_by("value").aggregate(names=people.name.nunique()).left_join(sharing, "value")
    return counted.filter(counted.sharing.fill_null(0) < counted.names * _SHARED_PICTURES).select("value")


def _close_to(engine: Engine, links: ibis.Table, desks: ibis.Table) -> ibis.Table:
    """Give the links by close numbers of which one is a switchboard's."""
    close = links.filter((links.kind == "phone_near") & links.filtered.isnull())
    numbers = engine.table("link_in_runs").semi_join(desks.rename(phone="value"), "phone")
    numbers = numbers.select("ad", "value")
    left = keys_of(close.semi_join(numbers.rename(a="ad"), ["a", "value"]))
    return left.union(keys_of(close.semi_join(numbers.rename(b="ad"), ["b", "value"])), distinct=True)
