"""The same picture: equal bytes, or PDQ hashes at most 31 bits apart.

All pairs within that distance are found (:mod:`clew.kernel.near_hashes`). Pictures of little content (quality under
50, Meta's advice) are compared by bytes only. Cropped copies are found by :mod:`clew.link.comparisons.image_crop`, mirrored
ones not at all. The tie's value names the picture.
"""

import ibis
import numpy as np
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.near_hashes import hash_words, near_pairs
from clew.link.pairs import pair_up
from clew.link.people import numbered

KIND = "image"
_LEAST_QUALITY = 50
_QUOTED = 400
_READ_AT_ONCE = 100_000


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that show one picture."""
    engine.keep("link_images", _keyed(engine))
    hashes = engine.collect(_hashes(engine), order=["key"])["key"].combine_chunks()
    engine.put("link_pictures", _named(engine, hashes))
    return pair_up(engine, _shown(engine), kind=KIND)


@planned
def show(engine: Engine) -> ibis.Table:
    """Give the mark-up that shows each picture."""
    return marked_up(engine, pictures_held(engine))


def marked_up(engine: Engine, held: ibis.Table) -> ibis.Table:
    """Give (ad, value, evidence) of pictures (ad, url, value): the mark-up that shows each."""
    images = engine.table("images").select("ad_id", "url", "captures")
    held = held.join(numbered(engine, images), ["ad", "url"])
    escaped = held.url.replace("\\", "\\\\").replace('"', '\\"')
    item = ibis.struct(
        {
            "capture_id": held.captures[0],
            "start": ibis.null("int64"),
            "end": ibis.null("int64"),
            "selector": ibis.literal('img[src="') + escaped + '"]',
            "quote": held.url.substr(0, _QUOTED),
        }
    )
    shown = held.select("ad", "value", evidence=ibis.array([item]))
    return shown.group_by("ad", "value").aggregate(evidence=shown.evidence.min())


@planned
def _keyed(engine: Engine) -> ibis.Table:
    """Give (ad, url, key, good): the key is a picture's hash where it has content enough, else its digest."""
    images = engine.table("images")
    good = images.pdq.re_search("^[0-9a-f]{64}$") & (images.pdq_quality.fill_null(100) >= _LEAST_QUALITY)
    good = good.fill_null(False)
    images = images.mutate(good=good, key=ibis.ifelse(good, images.pdq, images.payload_sha256))
    images = images.filter(images.key.notnull() & (images.captures.length() > 0))
    return numbered(engine, images.select("ad_id", "url", "key", "good"))


@planned
def _hashes(engine: Engine) -> ibis.Table:
    images = engine.table("link_images")
    return images.filter(images.good).select("key").distinct()


@planned
def _shown(engine: Engine) -> ibis.Table:
    return pictures_held(engine).select("ad", "value").distinct()


def _named(engine: Engine, hashes: pa.Array) -> pa.Table:
    """Give (key, value): hashes that are near, directly or through others, are one picture, named by the first."""
    lots = [
        hash_words(hashes.slice(at, _READ_AT_ONCE).to_pylist())
        for at in range(0, max(len(hashes), 1), _READ_AT_ONCE)
    ]
    near = near_pairs(np.concatenate(lots), run=engine.spread)
    crowded = pa.table({"value": ["halves of hashes"], "n": [near.crowded]})
    engine.put("link_crowded", crowded.slice(0, int(near.crowded > 0)))
    groups = engine.components(pa.table({"a": near.left, "b": near.right}))
    names = hashes.take(groups["component"])
    return pa.table({"key": hashes.take(groups["node"]), "value": names.cast(pa.string())})


@planned
def pictures_held(engine: Engine) -> ibis.Table:
    """Give (ad, url, value): which picture each image of an ad is."""
    images = engine.table("link_images")
    named = images.left_join(engine.table("link_pictures"), "key")
    return named.select("ad", "url", value=ibis.coalesce(named.value, named.key))
