"""Texts of ads, ready for comparing: sentences without names and numbers, and without a site's own wording.

A sentence in a fifth of a site's ads (of ten at least) is the site's, not the author's, and is left out.
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.fingerprint import digest_number, sentences, shingles

_SITE_SHARE = 0.2
_SITE_ADS = 10

SENTENCES = pa.schema(
    [("ad_id", pa.string()), ("site_id", pa.string()), ("sentences", pa.list_(pa.string()))]
)
SHINGLES = pa.schema(
    [("ad_id", pa.string()), ("sentences", pa.list_(pa.string())), ("runs", pa.list_(pa.int64()))]
)


def prepare_texts(engine: Engine) -> None:
    """Make ``link_texts`` known: ad_id, sentences, runs (numbers of the shingles)."""
    ads = engine.table("ads")
    rows = ads.select("ad_id", "site_id", "text", "alias", "aliases", "city")
    read = engine.map_rows(read_sentences, rows, schema=SENTENCES, order=["ad_id"])
    held = engine.put("link_sentences", read)
    single = held.select("ad_id", "site_id", sentence=held.sentences.unnest())
    usual = single.group_by("site_id", "sentence").aggregate(n=single.ad_id.nunique())
    sizes = held.group_by("site_id").aggregate(n_ads=held.ad_id.count())
    usual = usual.join(sizes, "site_id")
    usual = usual.filter((usual.n >= _SITE_ADS) & (usual.n >= _SITE_SHARE * usual.n_ads))
    kept = single.anti_join(usual, ["site_id", "sentence"])
    own = kept.group_by("ad_id").aggregate(sentences=kept.sentence.collect(distinct=True).sort())
    engine.put("link_texts", engine.map_rows(cut_shingles, own, schema=SHINGLES, order=["ad_id"]))


def read_sentences(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the sentences of a batch of ads."""
    return pa.RecordBatch.from_pylist([_sentences_of(row) for row in batch.to_pylist()], schema=SENTENCES)


def cut_shingles(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Cut the sentences of a batch of ads into numbered shingles."""
    rows = [
        {**row, "runs": sorted({digest_number(run) for run in shingles(row["sentences"])})}
        for row in batch.to_pylist()
    ]
    return pa.RecordBatch.from_pylist(rows, schema=SHINGLES)


def text_evidence(ads: ibis.Table) -> ibis.Value:
    """Give the first evidence of an ad's text."""
    return ads.evidence["text"][:1]


def _sentences_of(row: dict[str, Any]) -> dict[str, Any]:
    names = [name for name in (row["alias"], row["city"], *(row["aliases"] or ())) if name]
    found = sentences(row["text"] or "", names=names)
    return {"ad_id": row["ad_id"], "site_id": row["site_id"], "sentences": list(found)}
