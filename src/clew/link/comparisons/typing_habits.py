"""The same habits of punctuation and typing: ads that share two marks which hardly any ad here has together.

Which marks a text shows: :mod:`clew.kernel.typing_marks`. No list says what is unusual: of the ads of a language, a mark that one in fifty has
or more is usual, and so are two that more than one in two hundred has together, or more than ``_MOST_ADS`` ads. What a fifth of a site's ads
have is the site's. Ads whose texts are alike share their marks with their words, and make no second tie here. Marks go together in one hand
and in hasty writing, so that the tie is support and never enough alone; of a language with fewer than ``LEAST_ADS`` ads nothing is told.
Source: the report's list of red flags (the same errors across ads), which names grammar and punctuation beside spelling.
"""

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.typing_marks import typing_marks
from clew.link.pairs import pair_up
from clew.link.texts import text_evidence

KIND = "typing"
LEAST_ADS = 100
_RARE, _RARE_TOGETHER = 1 / 50, 1 / 200
_MOST_ADS = 20
_MARKS_OF_AN_AD = 6
_SITE_SHARE, _SITE_ADS = 0.2, 10
_SUREST_BITS = 16.0

_MARKS = pa.schema([("ad", pa.int64()), ("marks", pa.list_(pa.string()))])


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that share two rare marks, and not their texts."""
    engine.keep_rows("link_marks", read_marks, _rows(engine), schema=_MARKS, order=["ad"])
    engine.keep("link_rare_marks", _rare(engine))
    return _of_other_texts(engine, pair_up(engine, _held(engine), kind=KIND))


def show(engine: Engine) -> ibis.Table:
    """Give each ad's text."""
    return text_evidence(engine)


def read_marks(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the marks of a batch of texts."""
    marks = [typing_marks(text) for text in batch["text"].to_pylist()]
    return pa.RecordBatch.from_arrays([batch["ad"], pa.array(marks, pa.list_(pa.string()))], schema=_MARKS)


@planned
def _rows(engine: Engine) -> ibis.Table:
    return _written(engine).select("ad", "text")


def _written(engine: Engine) -> ibis.Table:
    """Give the ads that have a text, with language and site."""
    ads = engine.table("ads").join(engine.table("link_people").select("ad_id", "ad"), "ad_id")
    return ads.filter(ads.text.notnull()).select(
        "ad", "text", "site_id", language=ibis.coalesce(ads.language, "")
    )


@planned
def _rare(engine: Engine) -> ibis.Table:
    """Give (ad, mark, of): the rarest marks of each ad that are rare in its language, of which there are so many ads."""
    written = _written(engine).select("ad", "site_id", "language")
    languages = written.group_by("language").aggregate(of=written.count()).filter(ibis._.of >= LEAST_ADS)
    sites = written.group_by("site_id").aggregate(of_site=written.count())
    marks = engine.table("link_marks")
    marks = marks.select("ad", mark=marks.marks.unnest()).join(written, "ad")
    by_site = marks.group_by("site_id", "mark").aggregate(n=marks.count()).join(sites, "site_id")
    of_sites = by_site.filter((by_site.n >= _SITE_ADS) & (by_site.n >= by_site.of_site * _SITE_SHARE))
    counted = marks.group_by("language", "mark").aggregate(n=marks.count()).join(languages, "language")
    rare = counted.filter((counted.n > 1) & (counted.n < counted.of * _RARE))
    held = marks.anti_join(of_sites, ["site_id", "mark"]).join(rare, ["language", "mark"])
    turn = ibis.row_number().over(ibis.window(group_by="ad", order_by=["n", "mark"]))
    held = held.select("ad", "mark", "language", "of", turn=turn)
    return held.filter(held.turn < _MARKS_OF_AN_AD).drop("turn")


@planned
def _held(engine: Engine) -> ibis.Table:
    """Give (ad, value, strength): two rare marks of an ad, that few ads of its language have together; the fewer, the stronger."""
    rare = engine.table("link_rare_marks")
    other = rare.select("ad", other="mark")
    both = rare.join(other, "ad").filter(ibis._.mark < ibis._.other)
    both = both.select("ad", "language", "of", marks=both.mark + "   " + both.other)
    n = both.count().over(ibis.window(group_by=["language", "marks"]))
    both = both.mutate(n=n, most=ibis.least(_MOST_ADS, ibis.greatest(2, both.of * _RARE_TOGETHER)))
    both = both.filter((both.n > 1) & (both.n <= both.most))
    strength = ibis.least(1.0, (both.of / both.n).log2() / _SUREST_BITS).round(2)
    return both.select("ad", value=both.language + ": " + both.marks, strength=strength)


@planned
def _of_other_texts(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    """Leave out the pairs of ads whose texts are alike; of several values of a pair keep the strongest."""
    other = pairs.anti_join(engine.table("link_alike").select("a", "b"), ["a", "b"])
    return other.group_by("a", "b").aggregate(
        value=other.value.argmin(ibis.struct({"weak": -other.strength, "value": other.value})),
        strength=other.strength.max(),
    )
