"""Texts of ads, ready for comparing: sentences without names and numbers, and without a site's own wording.

A sentence in a fifth of a site's ads (of ten at least) is the site's, not the author's, and is left out.
"""

import itertools

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.fingerprint import digest_numbers, sentences

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
    engine.keep_rows("link_read", read_sentences, _rows(engine), schema=SENTENCES, order=["ad"])
    engine.keep("link_usual", _usual(engine))
    engine.keep("link_touched", _touched(engine))
    engine.keep("link_texts", _own(engine))


@planned
def _rows(engine: Engine) -> ibis.Table:
    """Give what is read of each ad."""
    ads = engine.table("ads").join(engine.table("link_people").select("ad_id", "ad"), "ad_id")
    return ads.select("ad", "site_id", "text", "alias", "aliases", "city")


@planned
def _usual(engine: Engine) -> ibis.Table:
    """Give (site_id, number) of the sentences that are a site's own."""
    read, single = engine.table("link_read"), _single(engine)
    sizes = read.group_by("site_id").aggregate(n_ads=read.ad.count())
    usual = single.group_by("site_id", "number").aggregate(n=single.ad.count()).join(sizes, "site_id")
    usual = usual.filter((usual.n >= _SITE_ADS) & (usual.n >= _SITE_SHARE * usual.n_ads))
    return usual.select("site_id", "number")


@planned
def _touched(engine: Engine) -> ibis.Table:
    """Give the ads that have such a sentence."""
    own = _single(engine).semi_join(engine.table("link_usual"), ["site_id", "number"])
    return own.select("ad").distinct()


@planned
def _single(engine: Engine) -> ibis.Table:
    read = engine.table("link_read")
    return read.select("ad", "site_id", number=read.numbers.unnest())


@planned
def _own(engine: Engine) -> ibis.Table:
    """Give (ad, sentences) without those of the sites."""
    read, usual, touched = (engine.table(f"link_{name}") for name in ("read", "usual", "touched"))
    whole = read.anti_join(touched, "ad").filter(ibis._.sentences.length() > 0)
    cut = read.semi_join(touched, "ad")
    pieces = cut.select("ad", "site_id", piece=cut.sentences.zip(cut.numbers).unnest())
    pieces = pieces.select("ad", "site_id", sentence=pieces.piece["f1"], number=pieces.piece["f2"])
    pieces = pieces.anti_join(usual, ["site_id", "number"])
    rest = pieces.group_by("ad").aggregate(sentences=pieces.sentence.collect())
    return whole.select("ad", "sentences").union(rest.select("ad", "sentences"))


def read_sentences(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the sentences of a batch of ads, each with its number."""
    columns = (batch[name].to_pylist() for name in ("text", "alias", "aliases", "city"))
    found = [
        sentences(text or "", names=[name for name in (alias, city, *(aliases or ())) if name])
        for text, alias, aliases, city in zip(*columns, strict=True)
    ]
    single = list(itertools.chain.from_iterable(found))
    ends = pa.array(itertools.accumulate(map(len, found), initial=0), pa.int32())
    numbers = pa.array(digest_numbers(single))
    lists = [pa.ListArray.from_arrays(ends, values) for values in (pa.array(single, pa.string()), numbers)]
    return pa.RecordBatch.from_arrays([batch["ad"], batch["site_id"], *lists], schema=SENTENCES)


@planned
def text_evidence(engine: Engine) -> ibis.Table:
    """Give (ad, evidence): the first evidence of each ad's text."""
    ads = engine.table("ads")
    shown = ads.select("ad_id", evidence=ads.evidence["text"][:1])
    return shown.join(engine.table("link_people").select("ad_id", "ad"), "ad_id").select("ad", "evidence")
