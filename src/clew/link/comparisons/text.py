"""Near-duplicate texts: MinHash bands find candidates, the exact Jaccard of shingles of three words decides.

Names, numbers and a site's own wording are out before (:mod:`clew.link.texts`). The tie's value names the group of
texts that are alike, directly or through others. How candidates meet: :mod:`clew.kernel.minhash`.
"""

from typing import Any

import ibis
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.fingerprint import numbered_words
from clew.kernel.minhash import BANDS, band_numbers, meeting_pairs, set_numbers
from clew.kernel.overlap import Sets, jaccard_of_pairs
from clew.link.pairs import MOST_PAIRED, by_name
from clew.link.texts import text_evidence

KIND = "text"
LEAST_ALIKE = 0.5
_LEAST_SHINGLES = 8

_PRINTS = pa.schema(
    [("ad", pa.int64()), ("runs", pa.list_(pa.int64())), ("bands", pa.list_(pa.uint64(), BANDS))]
)


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads whose texts are alike by ``LEAST_ALIKE`` at least."""
    texts = engine.table("link_texts").join(by_name(engine), "ad")
    prints = list(engine.stream_rows(fingerprint, texts, order=["name", "age", "ad"]))
    rows = pa.Table.from_batches(prints, schema=_PRINTS).combine_chunks()
    del prints
    bands = _flat(rows["bands"]).reshape(-1, BANDS)
    left, right = meeting_pairs(bands, most=MOST_PAIRED)
    strength = np.round(jaccard_of_pairs(_sets(rows["runs"]), left, right), 4)
    alike = strength >= LEAST_ALIKE
    ads = rows["ad"].to_numpy()
    one, other = ads[left[alike]], ads[right[alike]]
    pairs = {"a": np.minimum(one, other), "b": np.maximum(one, other), "strength": strength[alike]}
    pairs = pa.table(pairs)
    groups = engine.put("link_text_groups", engine.components(pairs.select(["a", "b"])))
    _put_large(engine, groups)
    people = engine.table("link_people").select("ad_id", component="ad")
    named = groups.join(people, "component")
    named = named.select(a="node", value=ibis.literal("text ") + named.ad_id.substr(0, 12))
    return engine.put("link_alike", pairs).join(named, "a").select("a", "b", "value", "strength")


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
    keys = pa.FixedSizeListArray.from_arrays(pa.array(bands.reshape(-1)), BANDS)
    return pa.RecordBatch.from_arrays([batch["ad"].take(pa.array(owners)), runs, keys], schema=_PRINTS)


def _put_large(engine: Engine, groups: ibis.Table) -> None:
    """Make known which groups are so large that not all their texts were compared with one another."""
    people = engine.table("link_people").select("ad_id", component="ad")
    sizes = groups.group_by("component").aggregate(n=groups.node.count()).filter(ibis._.n > MOST_PAIRED)
    named = sizes.join(people, "component")
    engine.keep("link_many_text", named.select("n", value=ibis.literal("text ") + named.ad_id.substr(0, 12)))


def _sets(lists: pa.ChunkedArray) -> Sets:
    chunk = lists.chunk(0) if lists.num_chunks else pa.array([], lists.type)
    return Sets(chunk.flatten().to_numpy(), chunk.offsets.to_numpy())


def _flat(lists: pa.ChunkedArray) -> npt.NDArray[Any]:
    chunk = lists.chunk(0) if lists.num_chunks else pa.array([], lists.type)
    flat: npt.NDArray[Any] = chunk.flatten().to_numpy()
    return flat
