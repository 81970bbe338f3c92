"""A common description: so many in this market are described alike that two ads are alike by chance.

Told from how often two ads that nothing else ties are described alike, beside how often chance makes it so: of the
pairs of one name in one city that both state age and height, say, as many as two ads drawn from the whole market. Where
chance explains more than a tenth of them, the description ties nobody (a local false discovery rate; Efron 2008). It
is told apart by what both state, by whether both state numbers (which then differ), and by how many of the name stand
in the city, so that a rare name in a small town may tie where a common one in a large city does not.
"""

import functools
import operator
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.link.bonds import keys_of

REASON = "common_description"
MEANING = "so many of the name are described like this in the city that it may be chance"
PLACE = 60
MOST_CHANCE = 0.1

_SAID = {"a": "age", "h": "height_cm", "w": "weight_kg"}
_SETS = ("ah", "aw", "hw", "ahw")
_BY = ("stated", "numbered", "crowd")


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside descriptions where more than ``MOST_CHANCE`` of such pairs are chance."""
    people = engine.keep("link_described", _described(engine))
    engine.keep("link_alike_described", _with_strata(engine, links))
    engine.put("link_chance_alike", _by_chance(engine, people))
    return _usual(engine, links)


@planned
def _usual(engine: Engine, links: ibis.Table) -> ibis.Table:
    alike = engine.table("link_alike_described")
    tied = links.filter((links.kind != "description") & links.filtered.isnull()).select("a", "b")
    loose = alike.anti_join(tied, ["a", "b"])
    seen = loose.group_by(*_BY).aggregate(n=loose.a.count())
    usual = seen.join(engine.table("link_chance_alike"), list(_BY)).filter(
        ibis._.chance > ibis._.n * MOST_CHANCE
    )
    return keys_of(alike.semi_join(usual, list(_BY)))


def _described(engine: Engine) -> ibis.Table:
    """Give of each ad with a name and a city what it says, and ``crowd``: how many of the name, as a power of two."""
    people = engine.table("link_people")
    age = ibis.ifelse(people.ages.length() == 1, people.ages[0], ibis.null("int64"))
    people = people.filter(people.name.notnull() & people.city.notnull())
    people = people.select("ad", "name", "city", "height_cm", "weight_kg", "phones", age=age)
    together = ibis.window(group_by=["name", "city"])
    return people.mutate(crowd=people.ad.count().over(together).log2().floor().cast("int64"))


@planned
def _with_strata(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give the descriptions with what both ads state, whether both state numbers, and the crowd."""
    people = engine.table("link_described")
    links = links.filter((links.kind == "description") & links.filtered.isnull())
    sides = []
    for side in ("a", "b"):
        said = {f"{name}_{side}": people[name] for name in ("age", "height_cm", "weight_kg", "phones")}
        sides.append(
            people.select(**{side: people.ad}, **said, **({"crowd": people.crowd} if side == "a" else {}))
        )
    pairs = links.join(sides[0], "a").join(sides[1], "b")
    letters = [
        ibis.ifelse(pairs[f"{name}_a"].notnull() & pairs[f"{name}_b"].notnull(), letter, "")
        for letter, name in _SAID.items()
    ]
    return pairs.select(
        "a", "b", "kind", "value", "crowd",
        stated=letters[0] + letters[1] + letters[2],
        numbered=pairs.phones_a.notnull() & pairs.phones_b.notnull(),
    )  # fmt: skip


def _by_chance(engine: Engine, people: ibis.Table) -> pa.Table:
    """Give (stated, numbered, crowd, chance): how many pairs of a name in a city would be alike as any two ads are."""
    alike = _alike_by_chance(engine, people)
    counts = engine.collect(_stating(engine, people), order=["crowd"]).to_pylist()
    rows = []
    for row in counts:
        for numbered in (False, True):
            pairs = {said: row[f"{said}_{'numbered' if numbered else 'other'}"] for said in _SETS}
            for said in _SETS:
                exact = pairs[said] - (pairs["ahw"] if said != "ahw" else 0)
                rows.append((said, numbered, row["crowd"], max(exact, 0) * alike[said]))
    columns = list(zip(*rows, strict=True)) or [(), (), (), ()]
    schema = pa.schema(
        [("stated", pa.string()), ("numbered", pa.bool_()), ("crowd", pa.int64()), ("chance", pa.float64())]
    )
    return pa.table([list(column) for column in columns], schema=schema)


@planned
def _stating(_: Engine, people: ibis.Table) -> ibis.Table:
    """Count by crowd the pairs of one name and city that both state a set of things, and both numbers or not."""
    sizes, pairs = {}, {}
    for said in _SETS:
        states = _states(people, said)
        sizes[said] = states.cast("int64").sum()
        sizes[f"{said}_numbered"] = (states & people.phones.notnull()).cast("int64").sum()
    sizes_by = people.group_by("name", "city", "crowd").aggregate(**sizes)
    for said in _SETS:
        both, whole = sizes_by[f"{said}_numbered"], sizes_by[said]
        numbered = (both * (both - 1)).sum() / 2
        pairs[f"{said}_numbered"] = numbered
        pairs[f"{said}_other"] = (whole * (whole - 1)).sum() / 2 - numbered
    return sizes_by.group_by("crowd").aggregate(**pairs)


def _states(people: ibis.Table, said: str) -> ibis.Value:
    return functools.reduce(operator.and_, [people[_SAID[letter]].notnull() for letter in said])


def _alike_by_chance(engine: Engine, people: ibis.Table) -> dict[str, float]:
    """Give for each set how many of all pairs of ads that state it agree in it."""
    ages = _counts(engine, people, ("age",))
    by_age = {row["age"]: row["n"] for row in ages}
    all_ages = sum(by_age.values())
    near = sum(n * by_age.get(age + step, 0) for age, n in by_age.items() for step in (-1, 0, 1)) - all_ages
    age = _share(near, all_ages)
    found = {}
    for said in _SETS:
        measures = tuple(_SAID[letter] for letter in said if letter != "a")
        sizes = [row["n"] for row in _counts(engine, people, measures)]
        same = _share(sum(n * (n - 1) for n in sizes), sum(sizes))
        found[said] = same * age if "a" in said else same
    return found


def _share(pairs: int, ads: int) -> float:
    return pairs / (ads * (ads - 1)) if ads > 1 else 0.0


@planned
def _counted(_: Engine, people: ibis.Table, columns: tuple[str, ...]) -> ibis.Table:
    known = people.drop_null(list(columns), how="any")
    return known.group_by(*columns).aggregate(n=known.ad.count())


def _counts(engine: Engine, people: ibis.Table, columns: tuple[str, ...]) -> list[dict[str, Any]]:
    """Count the ads by what they state."""
    counted = _counted(engine, people, columns)
    rows: list[dict[str, Any]] = engine.collect(counted, order=list(columns)).to_pylist()
    return rows
