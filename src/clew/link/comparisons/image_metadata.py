"""Pictures that one camera took at one place, or in one second, as their files say.

Most sites strip what a file says of its making; where it is left, two *different* pictures with one position, to some ten metres, and one camera
were taken in one room by one telephone, and two of one camera in one second are of one moment. Equal pictures say the same of themselves and are
ties of their own (:mod:`clew.link.comparisons.image`); a pair of ads that shows one of these makes no second tie here. A camera alone says
nothing: millions have it. Source: the report names what pictures carry among the things to compare.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.comparisons.image import marked_up
from clew.link.pairs import pair_up
from clew.link.people import numbered

KIND = "image_metadata"
STRENGTH = 0.7
_NO_PLACE = "^-?0\\.0+,-?0\\.0+$"
"""What a telephone writes that knows no position."""


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads whose pictures say the same of place or moment, and are not the same."""
    engine.keep("link_taken", _taken(engine))
    return _of_other_pictures(engine, pair_up(engine, _held(engine), kind=KIND))


@planned
def show(engine: Engine) -> ibis.Table:
    """Give the mark-up that shows each picture."""
    return marked_up(engine, engine.table("link_taken"))


@planned
def _taken(engine: Engine) -> ibis.Table:
    """Give (ad, url, value): of each picture the place and the moment with the camera, where the file says both."""
    images = engine.table("images")
    said = {name: images.metadata.get(name) for name in ("maker", "camera", "time", "position")}
    images = numbered(engine, images.select("ad_id", "url", "captures", **said))
    images = images.filter(images.camera.notnull() & (images.captures.length() > 0))
    camera = (ibis.coalesce(images.maker + " ", "") + images.camera).upper()
    where = images.position.nullif("").re_replace(r"(\.\d{4})\d*", r"\1")
    where = ibis.ifelse(where.re_search(_NO_PLACE), ibis.null("string"), where)
    placed = images.select("ad", "url", value=camera + " at " + where)
    timed = images.select("ad", "url", value=camera + " on " + images.time.nullif(""))
    found = placed.union(timed)
    return found.filter(found.value.notnull()).distinct()


@planned
def _held(engine: Engine) -> ibis.Table:
    held = engine.table("link_taken").select("ad", "value").distinct()
    return held.mutate(strength=ibis.literal(STRENGTH))


@planned
def _of_other_pictures(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    """Leave out the pairs of ads that share a picture, or a part of one; of several values of a pair keep the first."""
    same = engine.table("link_pairs_image").select("a", "b")
    same = same.union(engine.table("link_pairs_image_crop").select("a", "b"))
    other = pairs.anti_join(same, ["a", "b"])
    return other.group_by("a", "b").aggregate(value=other.value.min(), strength=other.strength.min())
