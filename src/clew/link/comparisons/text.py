"""Near-duplicate texts: MinHash bands find candidates, the exact Jaccard of shingles of three words decides.

Names, numbers and a site's own wording are out before (:mod:`clew.link.texts`). The tie's value names the group of
texts that are alike, directly or through others.
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.fingerprint import bands, jaccard
from clew.link.pairs import MOST_PAIRED
from clew.link.texts import text_evidence

KIND = "text"
LEAST_ALIKE = 0.5
_LEAST_SHINGLES = 8

_BANDS = pa.schema([("ad_id", pa.string()), ("band", pa.int64()), ("number", pa.int64())])
_CHECKED = pa.schema([("ad_a", pa.string()), ("ad_b", pa.string()), ("strength", pa.float64())])


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads whose texts are alike by ``LEAST_ALIKE`` at least."""
    texts = engine.table("link_texts")
    texts = texts.filter(texts.runs.length() >= _LEAST_SHINGLES).select("ad_id", "runs")
    banded = engine.put("link_bands", engine.map_rows(cut_bands, texts, schema=_BANDS, order=["ad_id"]))
    left = texts.select(ad_a="ad_id", runs_a="runs")
    right = texts.select(ad_b="ad_id", runs_b="runs")
    candidates = _candidates(banded).join(left, "ad_a").join(right, "ad_b")
    checked = engine.map_rows(check, candidates, schema=_CHECKED, order=["ad_a", "ad_b"])
    alike = engine.put("link_alike", checked)
    groups = engine.put(
        "link_text_groups", engine.components(checked.select(["ad_a", "ad_b"]).rename_columns(["a", "b"]))
    )
    ads = engine.table("ads")
    shown_a = ads.select(ad_a="ad_id", evidence_a=text_evidence(ads))
    shown_b = ads.select(ad_b="ad_id", evidence_b=text_evidence(ads))
    alike = alike.join(groups.rename(ad_a="node"), "ad_a").join(shown_a, "ad_a").join(shown_b, "ad_b")
    return alike.select(
        "ad_a",
        "ad_b",
        kind=ibis.literal(KIND),
        value=ibis.literal("text ") + alike.component.substr(0, 12),
        strength=alike.strength,
        filtered=ibis.null("string"),
        evidence=alike.evidence_a.concat(alike.evidence_b),
    )


def cut_bands(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the bands of a batch of texts."""
    rows = [
        {"ad_id": row["ad_id"], "band": band, "number": number}
        for row in batch.to_pylist()
        for band, number in enumerate(bands(row["runs"]))
    ]
    return pa.RecordBatch.from_pylist(rows, schema=_BANDS)


def check(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Keep the pairs of a batch that are alike indeed."""
    return pa.RecordBatch.from_pylist(
        [found for row in batch.to_pylist() if (found := _checked(row))], schema=_CHECKED
    )


def _checked(row: dict[str, Any]) -> dict[str, Any] | None:
    strength = round(jaccard(row["runs_a"], row["runs_b"]), 4)
    if strength < LEAST_ALIKE:
        return None
    return {"ad_a": row["ad_a"], "ad_b": row["ad_b"], "strength": strength}


def _candidates(banded: ibis.Table) -> ibis.Table:
    """Pair the texts of one band: all of a small group; in a large one each with the next."""
    group = ibis.window(group_by=["band", "number"])
    met = banded.mutate(n=ibis._.count().over(group)).filter(ibis._.n > 1)
    small = met.filter(met.n <= MOST_PAIRED)
    other = small.select("band", "number", ad_b="ad_id")
    pairs = small.select("band", "number", ad_a="ad_id").join(other, ["band", "number"])
    pairs = pairs.filter(pairs.ad_a < pairs.ad_b).select("ad_a", "ad_b")
    large = met.filter(met.n > MOST_PAIRED)
    following = large.ad_id.lead().over(ibis.window(group_by=["band", "number"], order_by="ad_id"))
    chained = large.select(ad_a="ad_id", ad_b=following).filter(ibis._.ad_b.notnull())
    return pairs.union(chained).distinct()
