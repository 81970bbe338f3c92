"""Texts of ads, ready for comparing: sentences without names and numbers, and without a site's own wording.

A sentence in a fifth of a site's ads (of ten at least) is the site's, not the author's, and is left out.
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.fingerprint import digest_number, sentences

_SITE_SHARE = 0.2
_SITE_ADS = 10

SENTENCES = pa.schema(
    [
        ("ad", pa.int64()),
        ("site_id", pa.string()),
        ("sentences", pa.list_(pa.string())),
        ("numbers", pa.list_(pa.int64())),
    ]
)


def prepare_texts(engine: Engine) -> None:
    """Make ``link_texts`` known: ad, sentences; and ``link_textless``: how many ads hold none of their own."""
    ads = engine.table("ads").join(engine.table("link_people").select("ad_id", "ad"), "ad_id")
    rows = ads.select("ad", "site_id", "text", "alias", "aliases", "city")
    read = engine.keep_rows("link_read", read_sentences, rows, schema=SENTENCES, order=["ad"])
    single = read.select("ad", "site_id", number=read.numbers.unnest())
    sizes = read.group_by("site_id").aggregate(n_ads=read.ad.count())
    usual = single.group_by("site_id", "number").aggregate(n=single.ad.count()).join(sizes, "site_id")
    usual = usual.filter((usual.n >= _SITE_ADS) & (usual.n >= _SITE_SHARE * usual.n_ads))
    usual = engine.keep("link_usual", usual.select("site_id", "number"))
    touched = engine.keep(
        "link_touched", single.semi_join(usual, ["site_id", "number"]).select("ad").distinct()
    )
    whole = read.anti_join(touched, "ad").filter(ibis._.sentences.length() > 0)
    cut = read.semi_join(touched, "ad")
    pieces = cut.select("ad", "site_id", piece=cut.sentences.zip(cut.numbers).unnest())
    pieces = pieces.select("ad", "site_id", sentence=pieces.piece["f1"], number=pieces.piece["f2"])
    pieces = pieces.anti_join(usual, ["site_id", "number"])
    rest = pieces.group_by("ad").aggregate(sentences=pieces.sentence.collect())
    engine.keep("link_texts", whole.select("ad", "sentences").union(rest.select("ad", "sentences")))


def read_sentences(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the sentences of a batch of ads, each with its number."""
    return pa.RecordBatch.from_pylist([_sentences_of(row) for row in batch.to_pylist()], schema=SENTENCES)


def text_evidence(engine: Engine) -> ibis.Table:
    """Give (ad, evidence): the first evidence of each ad's text."""
    ads = engine.table("ads")
    shown = ads.select("ad_id", evidence=ads.evidence["text"][:1])
    return shown.join(engine.table("link_people").select("ad_id", "ad"), "ad_id").select("ad", "evidence")


def _sentences_of(row: dict[str, Any]) -> dict[str, Any]:
    names = [name for name in (row["alias"], row["city"], *(row["aliases"] or ())) if name]
    found = sentences(row["text"] or "", names=names)
    numbers = [digest_number(sentence) for sentence in found]
    return {"ad": row["ad"], "site_id": row["site_id"], "sentences": found, "numbers": numbers}
