"""The same picture, cropped, framed or marked: landmarks of one agree with those of the other (:mod:`clew.kernel.crop_hash`).

Pictures are those of :mod:`clew.link.comparisons.image`, so that what is equal in bytes or near by PDQ is one already, and
a pair of ads that shows one of these makes no second tie by it here. Each is compared by the fullest of its hashes. The
tie's value names the picture around which the others are grouped, as ``crop:`` and its name. Mirrored pictures are not
found, nor those with hardly any landmarks.
"""

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.crop_hash import is_crop_hash
from clew.kernel.crop_pairs import crop_groups
from clew.link.comparisons.image import marked_up, pictures_held
from clew.link.pairs import pair_up
from clew.link.people import numbered

KIND = "image_crop"
STRENGTH = 0.8
"""Below that of a picture found by PDQ: less of it agrees."""
_RANK_DIGITS = 4


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that show parts of one picture."""
    engine.put("link_crops", _grouped(engine, engine.collect(_hashes(engine), order=["picture"])))
    engine.keep("link_crops_held", _held(engine))
    return _of_two_pictures(engine, pair_up(engine, _shown(engine), kind=KIND))


@planned
def show(engine: Engine) -> ibis.Table:
    """Give the mark-up that shows each picture."""
    held = engine.table("link_crops_held").select("ad", "url", "value").distinct()
    return marked_up(engine, held)


@planned
def _hashes(engine: Engine) -> ibis.Table:
    """Give (picture, crop_hash): of the hashes of a picture the longest, of these the last."""
    images = engine.table("images")
    if "crop_hash" not in images.columns:
        images = images.mutate(crop_hash=ibis.null("string"))
    images = images.filter(images.crop_hash.notnull())
    hashed = pictures_held(engine).join(
        numbered(engine, images.select("ad_id", "url", "crop_hash")), ["ad", "url"]
    )
    ranked = hashed.crop_hash.length().cast("string").lpad(_RANK_DIGITS, "0") + hashed.crop_hash
    best = hashed.group_by(picture=hashed.value).aggregate(best=ranked.max())
    return best.select("picture", crop_hash=best.best.substr(_RANK_DIGITS))


def _grouped(engine: Engine, hashed: pa.Table) -> pa.Table:
    """Give (picture, value) of the pictures that are one with others."""
    hashed = hashed.filter(
        pa.array([is_crop_hash(text) for text in hashed["crop_hash"].to_pylist()], pa.bool_())
    )
    groups = crop_groups(hashed["crop_hash"].to_pylist())
    crowded = pa.table({"value": ["landmarks"], "n": [groups.crowded]})
    engine.put("link_crops_crowded", crowded.slice(0, int(groups.crowded > 0)))
    names = hashed["picture"].to_pylist()
    rows = [(names[n], f"crop:{names[at]}") for n, at in enumerate(groups.centre.tolist()) if at >= 0]
    schema = pa.schema([("picture", pa.string()), ("value", pa.string())])
    return pa.table([[row[0] for row in rows], [row[1] for row in rows]], schema=schema)


@planned
def _held(engine: Engine) -> ibis.Table:
    """Give (ad, url, picture, value) of the pictures that are one with others."""
    held = pictures_held(engine).rename(picture="value")
    return held.join(engine.table("link_crops"), "picture").select("ad", "url", "picture", "value")


@planned
def _shown(engine: Engine) -> ibis.Table:
    held = engine.table("link_crops_held").select("ad", "value").distinct()
    return held.mutate(strength=ibis.literal(STRENGTH))


@planned
def _of_two_pictures(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    """Leave out the pairs of ads that show one and the same picture of the group: a tie of their own says so."""
    held = engine.table("link_crops_held").select("ad", "picture", "value").distinct()
    left = pairs.select("a", "b", "value").join(held.rename(a="ad"), ["a", "value"])
    one = left.join(held.rename(b="ad"), ["b", "value", "picture"]).select("a", "b", "value").distinct()
    return pairs.anti_join(one, ["a", "b", "value"])
