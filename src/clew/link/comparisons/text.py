"""Near-duplicate texts: MinHash bands find candidates, the exact Jaccard of shingles of three words decides.

Names, numbers and a site's own wording are out before (:mod:`clew.link.texts`). The tie's value names the group of
texts that are alike, directly or through others. How candidates meet: :mod:`clew.kernel.minhash`.

What is read of the texts lies with the engine; here are at once some bands of all texts (48 bytes a text), or the
shingles of two ranges of texts (:mod:`clew.link.comparing`).
"""

import ibis
import numpy as np
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.fingerprint import numbered_words
from clew.kernel.minhash import BANDS, Numbers, band_numbers, meeting_in_lots, set_numbers
from clew.link.comparing import flat_numbers, jaccard_by_ranges
from clew.link.pairs import MOST_PAIRED, by_name
from clew.link.texts import text_evidence

KIND = "text"
LEAST_ALIKE = 0.5
_LEAST_SHINGLES = 8

_LOTS = 5
"""Lots of bands, each of which is searched by itself."""
_OF_LOT = BANDS // _LOTS
_PRINTS = pa.schema(
    [
        ("turn", pa.int64()),
        ("ad", pa.int64()),
        ("runs", pa.list_(pa.int64())),
        *((f"bands_{lot}", pa.list_(pa.uint64())) for lot in range(_LOTS)),
    ]
)


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads whose texts are alike by ``LEAST_ALIKE`` at least."""
    prints = engine.keep_rows("link_prints", fingerprint, _in_turn(engine), schema=_PRINTS, order=["turn"])
    rows = engine.collect(prints.select("turn", "ad"), order=["turn"])
    lots = (_bands(engine, prints, lot) for lot in range(_LOTS))
    left, right = meeting_in_lots(lots, most=MOST_PAIRED, run=engine.spread)
    strength = np.round(jaccard_by_ranges(engine, prints, rows["turn"].to_numpy(), left, right), 4)
    alike = strength >= LEAST_ALIKE
    ads = rows["ad"].to_numpy()
    one, other = ads[left[alike]], ads[right[alike]]
    pairs = {"a": np.minimum(one, other), "b": np.maximum(one, other), "strength": strength[alike]}
    pairs = pa.table(pairs)
    engine.put("link_text_groups", engine.components(pairs.select(["a", "b"])))
    engine.put("link_alike", pairs)
    engine.keep("link_many_text", _large(engine))
    return _named(engine)


@planned
def _in_turn(engine: Engine) -> ibis.Table:
    """Give the texts as they are compared: those of one name beside one another."""
    texts = engine.table("link_texts").join(by_name(engine), "ad")
    return texts.select("ad", "sentences", turn=ibis.row_number().over(order_by=["name", "age", "ad"]))


@planned
def _named(engine: Engine) -> ibis.Table:
    people = engine.table("link_people").select("ad_id", component="ad")
    named = engine.table("link_text_groups").join(people, "component")
    named = named.select(a="node", value=ibis.literal("text ") + named.ad_id.substr(0, 12))
    return engine.table("link_alike").join(named, "a").select("a", "b", "value", "strength")


def show(engine: Engine) -> ibis.Table:
    """Give each ad's text."""
    return text_evidence(engine)


def fingerprint(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the shingles of a batch of texts and their bands; texts of too few shingles are left out."""
    words, ends, owners = numbered_words(batch["sentences"].to_pylist())
    numbers, starts, owners = set_numbers(words, ends, owners)
    sizes = np.diff(np.append(starts, len(numbers)))
    enough = sizes >= _LEAST_SHINGLES
    numbers = numbers[np.repeat(enough, sizes)]
    sizes, owners = sizes[enough], owners[enough]
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    bands = band_numbers(numbers, offsets[:-1])
    runs = pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), pa.array(numbers.astype(np.int64)))
    ends = pa.array(np.arange(0, len(sizes) * _OF_LOT + 1, _OF_LOT), pa.int32())
    lots = [bands[:, lot * _OF_LOT : (lot + 1) * _OF_LOT].reshape(-1) for lot in range(_LOTS)]
    keys = [pa.ListArray.from_arrays(ends, pa.array(lot)) for lot in lots]
    chosen = pa.array(owners)
    return pa.RecordBatch.from_arrays(
        [batch["turn"].take(chosen), batch["ad"].take(chosen), runs, *keys], schema=_PRINTS
    )


def _bands(engine: Engine, prints: ibis.Table, lot: int) -> Numbers:
    """Give a lot of the bands of all texts, a row each."""
    rows = engine.collect(prints.select("turn", keys=prints[f"bands_{lot}"]), order=["turn"])
    return flat_numbers(rows["keys"]).astype(np.uint64, copy=False).reshape(-1, _OF_LOT)


@planned
def _large(engine: Engine) -> ibis.Table:
    """Give the groups that are so large that not all their texts were compared with one another."""
    groups = engine.table("link_text_groups")
    people = engine.table("link_people").select("ad_id", component="ad")
    sizes = groups.group_by("component").aggregate(n=groups.node.count()).filter(ibis._.n > MOST_PAIRED)
    named = sizes.join(people, "component")
    return named.select("n", value=ibis.literal("text ") + named.ad_id.substr(0, 12))
