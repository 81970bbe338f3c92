"""The same picture: equal bytes, or PDQ hashes at most 31 bits apart.

Hashes are cut into 16 chunks; two within 31 bits differ in some chunk by one bit at most (multi-index hashing), so
candidates meet in a chunk and the exact distance decides. Pictures of little content (quality under 50, Meta's
advice) are compared by bytes only. A cropped or mirrored picture is not found. The tie's value names the picture.
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.fingerprint import PDQ_DISTANCE, near_chunks, pdq_chunks, pdq_words
from clew.link.pairs import EVIDENCE, pair_up

KIND = "image"
_LEAST_QUALITY = 50
_MOST_IN_CHUNK = 2000

_PROBES = pa.schema(
    [("pdq", pa.string()), ("chunk", pa.int64()), ("own", pa.bool_())]
    + [(f"w{n}", pa.int64()) for n in range(4)]
)
_SHOWN = pa.schema([("ad_id", pa.string()), ("key", pa.string()), ("evidence", EVIDENCE)])


@ibis.udf.scalar.builtin(signature=(("int64",), "int8"))  # type: ignore[untyped-decorator]
def bit_count(number: int) -> int:
    """Count the bits that are set, by the engine's own function."""
    return number.bit_count()


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that show one picture."""
    images = engine.table("images")
    images = images.filter(images.payload_sha256.notnull() | images.pdq.notnull())
    good = images.pdq.notnull() & (images.pdq_quality.fill_null(100) >= _LEAST_QUALITY)
    images = images.mutate(key=ibis.ifelse(good, images.pdq, images.payload_sha256))
    images = images.filter(images.key.notnull() & (images.captures.length() > 0))
    near = _near(engine, images.filter(good).select("pdq").distinct())
    names = engine.put("link_pictures", engine.components(near)).rename(key="node")
    rows = images.select("ad_id", "url", "key", "captures")
    shown = engine.put("link_shown", engine.map_rows(show, rows, schema=_SHOWN, order=["ad_id", "url"]))
    named = shown.left_join(names, "key")
    named = named.select("ad_id", "evidence", value=ibis.coalesce(named.component, named.key))
    held = named.group_by("ad_id", "value").aggregate(evidence=named.evidence.min())
    return pair_up(engine, held.mutate(strength=ibis.literal(1.0)), kind=KIND)


def show(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the evidence of a batch of pictures: the mark-up that shows each."""
    return pa.RecordBatch.from_pylist([_shown(row) for row in batch.to_pylist()], schema=_SHOWN)


def probe(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give each hash of a batch under its chunks, and under those one bit away."""
    rows = []
    for row in batch.to_pylist():
        words = {f"w{n}": word for n, word in enumerate(pdq_words(row["pdq"]))}
        rows += [
            {"pdq": row["pdq"], "chunk": near, "own": near == chunk, **words}
            for chunk in pdq_chunks(row["pdq"])
            for near in near_chunks(chunk)
        ]
    return pa.RecordBatch.from_pylist(rows, schema=_PROBES)


def _near(engine: Engine, hashes: ibis.Table) -> pa.Table:
    probes = engine.put("link_probes", engine.map_rows(probe, hashes, schema=_PROBES, order=["pdq"]))
    own = probes.filter(probes.own)
    own = own.mutate(n=own.pdq.count().over(ibis.window(group_by="chunk"))).filter(ibis._.n <= _MOST_IN_CHUNK)
    own = own.select("chunk", b="pdq", **{f"v{n}": f"w{n}" for n in range(4)})
    met = probes.join(own, "chunk").filter(ibis._.pdq < ibis._.b)
    distance = _apart(met.w0, met.v0) + _apart(met.w1, met.v1)
    distance = distance + _apart(met.w2, met.v2) + _apart(met.w3, met.v3)
    near = met.filter(distance <= PDQ_DISTANCE).select(a="pdq", b="b").distinct()
    return engine.collect(near, order=["a", "b"])


def _apart(left: ibis.Value, right: ibis.Value) -> ibis.Value:
    return bit_count(left ^ right).cast("int64")  # DuckDB counts in eight bits


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    url = row["url"]
    escaped = url.replace("\\", "\\\\").replace('"', '\\"')
    evidence = {"capture_id": row["captures"][0], "selector": f'img[src="{escaped}"]', "quote": url[:400]}
    return {"ad_id": row["ad_id"], "key": row["key"], "evidence": [{"start": None, "end": None, **evidence}]}
