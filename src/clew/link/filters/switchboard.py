"""A switchboard: one number in ads for many people of one agency.

From ``MOST_NAMES`` names on, where most of the ads say that they are an agency's; or from twice as many on, where all
of them stand on one site and in one city, as the ads of one house do. The number ties nobody to anybody.
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
_AGENCY_SHARE = 0.5


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside the links by such a number, e-mail address or handle."""
    chosen = links.filter(links.kind.isin(("phone", "email", "handle")) & links.filtered.isnull())
    held = holders(chosen).join(engine.table("link_people"), "ad")
    counted = held.group_by("value").aggregate(
        names=held.name.nunique(),
        sites=held.site_id.nunique(),
        cities=held.city.nunique(),
        agency=held.is_agency.cast("float64").mean(),
    )
    agencies = (counted.names >= MOST_NAMES) & (counted.agency > _AGENCY_SHARE)
    houses = (counted.names >= 2 * MOST_NAMES) & (counted.sites == 1) & (counted.cities <= 1)
    return keys_of(chosen.semi_join(counted.filter(agencies | houses), "value"))
