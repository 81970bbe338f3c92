"""A studio, a salon or a clock that nobody set: pictures of many names say the same place or moment.

From ``MANY_NAMES`` names on, more than share a flat. A photographer's room, a house where many work and are photographed, and a camera whose
clock stands at its first day put strangers side by side.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import holders, keys_of

REASON = "studio"
MEANING = "pictures of many names say this place or moment: a studio's, a house's, or a clock that nobody set"
PLACE = 35
MANY_NAMES = 5


@planned
def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside what pictures of many names say alike."""
    taken = links.filter(links.kind == "image_metadata")
    held = holders(taken).join(engine.table("link_people").select("ad", "name"), "ad")
    counted = held.group_by("value").aggregate(names=held.name.nunique())
    return keys_of(taken.semi_join(counted.filter(counted.names >= MANY_NAMES), "value"))
