"""Who is one person: the table of weights and what this market's own pairs say, together.

The table (:mod:`clew.link.weights`) holds what is known of all markets, the estimate (:mod:`clew.link.estimate`) how much each thing tells in
this one. A pair that the table joins is one person's unless such pairs are sooner not, here. A pair that it does not join is so where
``SURE`` of such pairs are, and something of her or his own ties them or the names don't differ: what is shared joins no two names, for
those who stand behind one number are alike in much; and by what only more than a dozen names share, the estimate joins nobody: of so many,
some have one name. Where too little is known to estimate, the table alone decides.
"""

from collections.abc import Mapping
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.link import estimate
from clew.link.estimate import TIES, Weights, levels_of, likely, pattern_of
from clew.link.scoring import compared, counting, points
from clew.link.weights import PERSON, SAME_PERSON

SURE, SOONER = 0.9, 0.5

_DECIDED = pa.schema([("pattern", pa.int64()), ("doubted", pa.bool_()), ("sure", pa.bool_())])


def same_person(engine: Engine) -> ibis.Table:
    """Give the pairs of ads of one person: a, b, points, kinds of ties.

    Makes known ``link_match_weights``, the rows of the estimate, and ``link_distrusted``, why there is none where that is not for lack of pairs.
    """
    weights = tuple(PERSON.items())
    # Links are as many as pairs, or more: of so few nothing is estimated, and half the work is saved.
    if _links(engine) < estimate.FEWEST_PAIRS:
        _tell(engine, [], None)
        engine.keep("link_joined", _by_table(engine, compared(engine), weights))
        return _with_kinds(engine)
    engine.keep("link_weighed", _weighed(engine, compared(engine), weights))
    patterns = engine.collect(_patterns(engine), order=["pattern", "joins"])
    rows, trouble = estimate.estimate_rows(patterns)
    _tell(engine, rows, trouble)
    seen = sorted(set(patterns["pattern"].to_pylist())) if rows else []
    found = Weights.of(rows)
    decided = [
        {"pattern": one, **_verdict(found, levels)} for one, levels in zip(seen, levels_of(seen), strict=True)
    ]
    engine.put("link_decided", pa.Table.from_pylist(decided, schema=_DECIDED))
    engine.keep("link_joined", _joined(engine))
    return _with_kinds(engine)


def _links(engine: Engine) -> int:
    counted = engine.collect(engine.table("link_found").aggregate(n=ibis._.count()), order=["n"])
    return int(counted["n"][0].as_py())


def _tell(engine: Engine, rows: list[dict[str, Any]], trouble: str | None) -> None:
    engine.put("link_match_weights", pa.Table.from_pylist(rows, schema=estimate.SCHEMA))
    engine.put("link_distrusted", pa.table({"why": pa.array([trouble] if trouble else [], pa.string())}))


def decides(total: float, levels: Mapping[str, str | None], weights: Weights) -> bool:
    """Say whether a pair with so many points of the table, alike in these levels, is one person's."""
    joins = total >= SAME_PERSON
    if not weights.rows:
        return joins
    share = likely(weights.bits(levels))
    return (joins and share >= SOONER) or (share >= SURE and _may_join(levels))


def _may_join(levels: Mapping[str, str | None]) -> bool:
    ties = (levels[TIES] or "").split(", ")
    return any(tie.startswith("own ") for tie in ties) or (
        levels["name"] != "name differs" and not all(tie.startswith("desk's ") for tie in ties)
    )


def _verdict(weights: Weights, levels: Mapping[str, str | None]) -> dict[str, bool]:
    return {
        "doubted": not decides(SAME_PERSON, levels, weights),
        "sure": decides(float("-inf"), levels, weights),
    }


@planned
def _by_table(_: Engine, pairs: ibis.Table, __: tuple[tuple[str, float], ...]) -> ibis.Table:
    """Give the pairs that the table joins; the weights are named, for a plan is made once for each."""
    return pairs.select("a", "b", points=points(pairs)).filter(ibis._.points >= SAME_PERSON)


@planned
def _weighed(_: Engine, pairs: ibis.Table, __: tuple[tuple[str, float], ...]) -> ibis.Table:
    """Weigh the pairs, as above, and number what they agree in."""
    return pairs.select("a", "b", points=points(pairs), pattern=pattern_of(pairs))


@planned
def _patterns(engine: Engine) -> ibis.Table:
    pairs = engine.table("link_weighed").mutate(joins=ibis._.points >= SAME_PERSON)
    return pairs.group_by("pattern", "joins").aggregate(n=pairs.pattern.count())


@planned
def _joined(engine: Engine) -> ibis.Table:
    pairs = engine.table("link_weighed").left_join(engine.table("link_decided"), "pattern")
    joins = (pairs.points >= SAME_PERSON) & ~pairs.doubted.fill_null(False)
    return pairs.filter(joins | pairs.sure.fill_null(False)).select("a", "b", "points")


@planned
def _with_kinds(engine: Engine) -> ibis.Table:
    links = counting(engine).join(engine.table("link_joined"), ["a", "b"])
    return links.group_by("a", "b").aggregate(
        points=links.points.max(), kinds=links.kind.collect(distinct=True).sort()
    )
