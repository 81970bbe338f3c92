"""From ads that hold one value to pairs of ads.

Every pair up to ``MOST_PAIRED`` ads a value; beyond that each ad is paired with the next one only, sorted by name and
age, so that ads of one person still meet and ten thousand ads on one number make ten thousand pairs, not fifty million.
"""

import ibis

from clew.engine import Engine, planned
from clew.records import RECORDS, arrow_schema

MOST_PAIRED = 60
KEY = ("a", "b", "kind", "value")
LINKS = arrow_schema(RECORDS["link"])


def pair_up(engine: Engine, held: ibis.Table, *, kind: str) -> ibis.Table:
    """Pair the ads of each value, a < b. ``held``: ad, value, perhaps strength; one row an ad and value.

    Values that more ads hold than are paired with one another are made known as ``link_many_<kind>``.
    """
    held = engine.keep(f"link_held_{kind}", _shared(engine, held))
    engine.keep(f"link_many_{kind}", _large(engine, held).select("value", "n").distinct())
    return _pairs(engine, held)


@planned
def _shared(_: Engine, held: ibis.Table) -> ibis.Table:
    """Give (ad, value, strength, n) of the values that several ads hold."""
    if "strength" not in held.columns:
        held = held.mutate(strength=ibis.literal(1.0))
    held = held.select("ad", "value", "strength")
    held = held.mutate(n=ibis._.count().over(ibis.window(group_by="value")))
    return held.filter(held.n > 1)


@planned
def _large(_: Engine, held: ibis.Table) -> ibis.Table:
    return held.filter(held.n > MOST_PAIRED)


@planned
def _pairs(engine: Engine, held: ibis.Table) -> ibis.Table:
    small = held.filter(held.n <= MOST_PAIRED)
    other = small.select("value", b="ad", strength_b="strength")
    pairs = small.select("value", "strength", a="ad").join(other, "value").filter(ibis._.a < ibis._.b)
    pairs = pairs.select("value", "a", "b", "strength", "strength_b").union(
        _chained(engine, _large(engine, held))
    )
    return pairs.select(
        "value",
        a=ibis.least(pairs.a, pairs.b),
        b=ibis.greatest(pairs.a, pairs.b),
        strength=ibis.least(pairs.strength, pairs.strength_b),
    )


@planned
def by_name(engine: Engine) -> ibis.Table:
    """Give (ad, name, age), by which the ads of one person come to stand beside one another; unknown ones first."""
    people = engine.table("link_people")
    return people.select("ad", name=ibis.coalesce(people.name, ""), age=ibis.coalesce(people.ages[0], 0))


def _chained(engine: Engine, large: ibis.Table) -> ibis.Table:
    window = ibis.window(group_by="value", order_by=["name", "age", "ad"])
    large = large.join(by_name(engine), "ad")
    large = large.mutate(b=ibis._.ad.lead().over(window), strength_b=ibis._.strength.lead().over(window))
    return (
        large.filter(large.b.notnull())
        .select("value", "strength", "strength_b", "b", a="ad")
        .select("value", "a", "b", "strength", "strength_b")
    )
