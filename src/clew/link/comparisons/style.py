"""The same misspellings: ads that share rare words, each a slip of one letter away from a word that is common here.

No dictionary: the corpus itself says what is usual. A word in at least ``_USUAL_TIMES`` as many ads, from
which a letter was doubled, left out or swapped, makes the rarer one a misspelling.
Three shared misspellings make a tie. Source: the report's list of red flags (the same errors across ads).
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.fingerprint import is_misspelling, with_one_left_out
from clew.link.texts import text_evidence

KIND = "style"
LEAST_SHARED = 3
_ENOUGH_SHARED = 5
_SHORTEST = 4
_USUAL_ADS = 4
_USUAL_TIMES = 1.5
_MOST_ADS = 60

_KEYS = pa.schema([("word", pa.string()), ("n", pa.int64()), ("key", pa.string())])
_ERRORS = pa.schema([("word", pa.string())])


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that share at least three misspellings."""
    counted = engine.keep("link_words", _counted(engine))
    engine.keep_rows("link_word_keys", cut_keys, counted, schema=_KEYS, order=["word"])
    engine.keep_rows("link_misspelt", check, _suspect(engine), schema=_ERRORS, order=["word", "usual"])
    engine.keep("link_slips", _slips(engine))
    return _sharing(engine)


@planned
def _counted(engine: Engine) -> ibis.Table:
    """Give (word, n): in how many ads a word stands, of those in two at least."""
    texts = engine.table("link_texts")
    words = texts.select("ad", word=_words(texts).unique().unnest())
    words = words.filter(words.word.length() >= _SHORTEST)
    return words.group_by("word").aggregate(n=words.ad.count()).filter(ibis._.n > 1)


@planned
def _slips(engine: Engine) -> ibis.Table:
    """Give (ad, word) of the misspellings: few words are, so that each is looked for before it is told once an ad."""
    texts = engine.table("link_texts")
    words = texts.select("ad", word=_words(texts).unnest())
    return words.semi_join(engine.table("link_misspelt"), "word").distinct()


def _words(texts: ibis.Table) -> ibis.Value:
    return texts.sentences.join(" ").split(" ")


@planned
def _sharing(engine: Engine) -> ibis.Table:
    held = engine.table("link_slips")
    other = held.select("word", b="ad")
    met = held.select("word", a="ad").join(other, "word").filter(ibis._.a < ibis._.b)
    shared = met.group_by("a", "b").aggregate(n=met.word.count(), words=met.word.collect().sort())
    shared = shared.filter(shared.n >= LEAST_SHARED)
    return shared.select(
        "a",
        "b",
        value=shared.words[:_ENOUGH_SHARED].join(", "),
        strength=ibis.least(1.0, shared.n / float(_ENOUGH_SHARED)),
    )


def show(engine: Engine) -> ibis.Table:
    """Give each ad's text."""
    return text_evidence(engine)


@planned
def _suspect(engine: Engine) -> ibis.Table:
    """Give (word, usual): rare words beside usual ones that they may be slips of."""
    keyed = engine.table("link_word_keys")
    rare = keyed.filter(keyed.n <= _MOST_ADS)
    usual = keyed.filter(keyed.n >= _USUAL_ADS).select("key", usual="word", usual_n="n")
    met = rare.join(usual, "key").filter(ibis._.usual_n >= ibis._.n * _USUAL_TIMES)
    return met.select("word", "usual").distinct()


def cut_keys(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give each word of a batch with one letter left out, each in turn."""
    rows = [
        {"word": row["word"], "n": row["n"], "key": key}
        for row in batch.to_pylist()
        for key in dict.fromkeys(with_one_left_out(row["word"]))
    ]
    return pa.RecordBatch.from_pylist(rows, schema=_KEYS)


def check(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Keep the words of a batch that are misspellings of the usual one beside them."""
    rows: list[dict[str, Any]] = [
        {"word": row["word"]} for row in batch.to_pylist() if is_misspelling(row["word"], row["usual"])
    ]
    return pa.RecordBatch.from_pylist(rows, schema=_ERRORS)
