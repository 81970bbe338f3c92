"""What was not compared in full, because too many hold it: listed, so that "none" and "too many" are told apart."""

import functools

import ibis

from clew.engine import Engine, planned
from clew.link.filters.changing_number import changing_sites
from clew.link.pairs import MOST_PAIRED

CAPPED = (
    "description",
    "email",
    "handle",
    "image",
    "image_crop",
    "image_metadata",
    "phone",
    "phone_near",
    "text",
    "typing",
    "wallet",
)
"""Kinds that pair at most ``MOST_PAIRED`` ads of a value all with all."""

_CHAINED = "each of these ads was tied to the next one only"


def list_bounded(engine: Engine) -> ibis.Table:
    """Give rows of the table ``issues``: values that very many ads hold, and how many texts say too little."""
    return engine.keep("link_issues", _bounded(engine))


@planned
def _bounded(engine: Engine) -> ibis.Table:
    found = [_many(engine, kind) for kind in CAPPED]
    return functools.reduce(
        ibis.union,
        [
            *found,
            _crowded(engine),
            _crowded_crops(engine),
            _wordless(engine),
            _changing(engine),
            _distrusted(engine),
        ],
    )


def _many(engine: Engine, kind: str) -> ibis.Table:
    rows = engine.table(f"link_many_{kind}")
    return _issue(
        record_id=ibis.literal(f"{kind} ") + rows.value,
        kind="shared_by_many",
        detail=ibis.literal("a value of ") + rows.n.cast("string") + f" ads ({kind})",
        done_instead=_CHAINED,
        rows=rows,
    )


def _crowded(engine: Engine) -> ibis.Table:
    rows = engine.table("link_crowded")
    return _issue(
        record_id=ibis.literal("image ") + rows.value,
        kind="shared_by_many",
        detail=rows.n.cast("string") + " parts of hashes are the same in very many pictures",
        done_instead="these pictures were compared by the other parts of their hashes",
        rows=rows,
    )


def _crowded_crops(engine: Engine) -> ibis.Table:
    rows = engine.table("link_crops_crowded")
    return _issue(
        record_id=ibis.literal("image_crop ") + rows.value,
        kind="shared_by_many",
        detail=rows.n.cast("string") + " looks of landmarks are the same in very many pictures",
        done_instead="by these looks each picture was compared with the first two only",
        rows=rows,
    )


def _wordless(engine: Engine) -> ibis.Table:
    """Count the ads whose text has nothing to compare; a few are no news."""
    ads, texts = engine.table("link_people"), engine.table("link_texts")
    rows = ads.anti_join(texts, "ad").aggregate(n=ibis._.count()).filter(ibis._.n > MOST_PAIRED)
    return _issue(
        record_id=ibis.literal("text"),
        kind="texts_empty",
        detail=rows.n.cast("string") + " ads have no text of their own, or only labels and numbers",
        done_instead="they were linked by what else they state",
        rows=rows,
    )


def _changing(engine: Engine) -> ibis.Table:
    """List the sites that show other numbers at each visit."""
    rows = changing_sites(engine)
    return _issue(
        record_id=ibis.literal("site ") + rows.site_id,
        kind="numbers_change",
        detail=rows.changed.cast("string")
        + " of "
        + rows.n.cast("string")
        + " ads of the site state another number at each visit",
        done_instead="its numbers tie nobody: nothing was joined by them",
        rows=rows,
    )


def _distrusted(engine: Engine) -> ibis.Table:
    """Say where match weights were estimated from this market's pairs and not used."""
    rows = engine.table("link_distrusted")
    return _issue(
        record_id=ibis.literal("match weights"),
        kind="estimate_distrusted",
        detail=ibis.literal("what tells one person was estimated from this market's pairs: ") + rows.why,
        done_instead="the table of weights alone decided who is one person",
        rows=rows,
    )


def _issue(
    *, record_id: ibis.Value, kind: str, detail: ibis.Value, done_instead: str, rows: ibis.Table
) -> ibis.Table:
    return rows.select(
        stage=ibis.literal("link"),
        record_id=record_id,
        kind=ibis.literal(kind),
        detail=detail,
        done_instead=ibis.literal(done_instead),
    )
