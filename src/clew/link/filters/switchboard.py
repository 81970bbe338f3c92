"""A switchboard: one number in ads for many people of one agency. The number ties nobody to anybody.

From ``MOST_NAMES`` names on, where most of the ads say that they are an agency's. From twice as many on, where all
of them stand on one site and in one city, as the ads of one house do. Whatever the ads say of themselves, where the
value has every sign of an office (:mod:`clew.link.offices`): one door, people with their own places and pictures; and
above ``MANY_NAMES``, where they have their own pictures. That many stand behind one number is told all the same:
filtered links are kept, and indicators read them.

A mail or handle of several names whose ads mostly have a switchboard is that office's too. A number that is close to a
switchboard's ties nobody either: an agency has its lines in a row, and in a large market has strangers as neighbours. Nor
does a row of numbers of ``MOST_NAMES`` names or more where most of the ads say that they are an agency's: those are its lines.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import holders, keys_of
from clew.link.offices import offices, with_own_pictures

REASON = "switchboard"
MEANING = (
    "goes with many names, as the number of an agency or a house does: ties nobody to anybody; "
    "of two ads it says as much as any shared contact"
)
PLACE = 20
MOST_NAMES = 3
MANY_NAMES = 12
_AGENCY_SHARE = 0.5
_DESK_SHARE = 0.5


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside the links by such a number, e-mail address or handle, and by numbers close to such a number."""
    engine.keep("link_desk_holders", _holders(engine, links))
    engine.keep("link_front_desks", _front_desks(engine))
    engine.keep("link_desks", _desks(engine))
    return _judged(engine, links)


@planned
def _judged(engine: Engine, links: ibis.Table) -> ibis.Table:
    desks = engine.table("link_desks")
    near = _close_to(engine, links, desks).union(_agency_lines(engine, links), distinct=True)
    return keys_of(_chosen(links).semi_join(desks, "value")).union(near, distinct=True)


def _chosen(links: ibis.Table) -> ibis.Table:
    return links.filter(links.kind.isin(("phone", "email", "handle")) & links.filtered.isnull())


@planned
def _holders(engine: Engine, links: ibis.Table) -> ibis.Table:
    return holders(_chosen(links)).join(engine.table("link_people"), "ad")


@planned
def _counted(engine: Engine) -> ibis.Table:
    """Count by value the names, sites and cities of its holders, and how many of them are an agency's."""
    held = engine.table("link_desk_holders")
    return held.group_by("value").aggregate(
        names=held.name.nunique(),
        sites=held.site_id.nunique(),
        cities=held.city.nunique(),
        agency=held.is_agency.cast("float64").mean(),
    )


@planned
def _front_desks(engine: Engine) -> ibis.Table:
    """Give (value) of what is a switchboard by its own signs."""
    held, counted = engine.table("link_desk_holders"), _counted(engine)
    agencies = (counted.names >= MOST_NAMES) & (counted.agency > _AGENCY_SHARE)
    houses = (counted.names >= 2 * MOST_NAMES) & (counted.sites == 1) & (counted.cities <= 1)
    large = with_own_pictures(engine, held.semi_join(counted.filter(counted.names > MANY_NAMES), "value"))
    desks = counted.filter(agencies | houses).select("value")
    return desks.union(large.select("value"), offices(engine, held), distinct=True)


@planned
def _desks(engine: Engine) -> ibis.Table:
    """Give (value) of these, and of what mostly goes with one of these."""
    held, counted, desks = (
        engine.table("link_desk_holders"),
        _counted(engine),
        engine.table("link_front_desks"),
    )
    others = _with_a_desk(held, counted.filter(counted.names >= MOST_NAMES), desks)
    return desks.union(others, distinct=True)


def _with_a_desk(held: ibis.Table, several: ibis.Table, desks: ibis.Table) -> ibis.Table:
    """Give the values of which more than half of the ads that state a number have one switchboard."""
    behind = held.semi_join(desks, "value").select("ad", desk="value")
    met = held.semi_join(several, "value").filter(ibis._.phones.notnull()).select("ad", "value")
    sizes = met.group_by("value").aggregate(n=met.ad.nunique())
    met = met.join(behind, "ad")
    most = met.group_by("value", "desk").aggregate(n_desk=met.ad.nunique())
    most = most.group_by("value").aggregate(n_desk=most.n_desk.max()).join(sizes, "value")
    return most.filter(most.n_desk > most.n * _DESK_SHARE).select("value")


def _close_to(engine: Engine, links: ibis.Table, desks: ibis.Table) -> ibis.Table:
    """Give the links by close numbers of which one is a switchboard's."""
    close = _near_links(links)
    numbers = engine.table("link_in_runs").semi_join(desks.rename(phone="value"), "phone")
    numbers = numbers.select("ad", "value")
    left = keys_of(close.semi_join(numbers.rename(a="ad"), ["a", "value"]))
    return left.union(keys_of(close.semi_join(numbers.rename(b="ad"), ["b", "value"])), distinct=True)


def _agency_lines(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give the links by close numbers of a run that most of the ads in it call an agency's."""
    close = _near_links(links)
    held = holders(close).join(engine.table("link_people"), "ad")
    counted = held.group_by("value").aggregate(
        names=held.name.nunique(), agency=held.is_agency.cast("float64").mean()
    )
    lines = counted.filter((counted.names >= MOST_NAMES) & (counted.agency > _AGENCY_SHARE))
    return keys_of(close.semi_join(lines, "value"))


def _near_links(links: ibis.Table) -> ibis.Table:
    return links.filter((links.kind == "phone_near") & links.filtered.isnull())
