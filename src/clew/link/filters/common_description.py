"""A common description: so many in this market are described alike that two ads are alike by chance.

Told from how often two ads that nothing else ties are described alike, beside how often chance makes it so: of the
pairs of one name in one city that both state age and height, say, as many as two ads drawn from the whole market; and of those that stood
at one time (:func:`clew.link.people.at_one_time`), as many as any two in one city did. Nationality goes with names: there it is as
many as of two of one name in two cities, where that is more. Where chance explains more than a tenth of them, the description ties nobody
(a local false discovery rate; Efron 2008). It is told apart by what both state, by whether they stood at one time, by whether both state
numbers (which then differ), and by how many of the name stand in the city, so that a rare name in a small town may tie where a common one
in a large city does not.
"""

import functools
import itertools
import math
import operator
from collections.abc import Mapping
from typing import Any

import ibis
import numpy as np
import pyarrow as pa

from clew.engine import Engine, planned
from clew.link.bonds import keys_of
from clew.link.people import TOGETHER_DAYS, at_one_time

REASON = "common_description"
MEANING = "so many of the name are described like this in the city that it may be chance"
PLACE = 60
MOST_CHANCE = 0.1

_SAID = {"a": "age", "h": "height_cm", "w": "weight_kg", "n": "nationality"}
_SETS = tuple(
    "".join(letters) for size in range(1, len(_SAID) + 1) for letters in itertools.combinations(_SAID, size)
)
_BY = ("stated", "together", "numbered", "crowd")
_SECONDS_OF_A_DAY = 86_400
_UNSEEN = 1
"""Agreements that each share is counted with beside those that were seen: of a few ads none agrees, and yet some would (Laplace)."""


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
    told = seen.left_join(engine.table("link_chance_alike"), list(_BY)).select(*_BY, "n", "chance")
    # Of ads of several ages that state nothing else nobody can tell what chance makes of them.
    usual = told.filter(told.chance.isnull() | (told.chance > told.n * MOST_CHANCE))
    return keys_of(alike.semi_join(usual, list(_BY)))


def _described(engine: Engine) -> ibis.Table:
    """Give of each ad with a name and a city what it says, and ``crowd``: how many of the name, as a power of two."""
    people = engine.table("link_people")
    age = ibis.ifelse(people.ages.length() == 1, people.ages[0], ibis.null("int64"))
    people = people.filter(people.name.notnull() & people.city.notnull())
    people = people.select(
        "ad", "name", "city", "height_cm", "weight_kg", "nationality", "phones", "is_agency", "first_seen",
        "last_seen", age=age,
    )  # fmt: skip
    together = ibis.window(group_by=["name", "city"])
    return people.mutate(crowd=people.ad.count().over(together).log2().floor().cast("int64"))


@planned
def _with_strata(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give the descriptions with what both ads state, whether they stood at one time, whether both state numbers, and the crowd."""
    people = engine.table("link_described")
    links = links.filter((links.kind == "description") & links.filtered.isnull())
    told = (*_SAID.values(), "phones", "is_agency", "first_seen", "last_seen")
    left = people.select("crowd", a="ad", **{f"{name}_a": name for name in told})
    right = people.select(b="ad", **{f"{name}_b": name for name in told})
    pairs = links.join(left, "a").join(right, "b")
    letters = [
        ibis.ifelse(pairs[f"{name}_a"].notnull() & pairs[f"{name}_b"].notnull(), letter, "")
        for letter, name in _SAID.items()
    ]
    return pairs.select(
        "a", "b", "kind", "value", "crowd",
        stated=functools.reduce(operator.add, letters),
        together=at_one_time(pairs),
        numbered=pairs.phones_a.notnull() & pairs.phones_b.notnull(),
    )  # fmt: skip


def _by_chance(engine: Engine, people: ibis.Table) -> pa.Table:
    """Give (stated, together, numbered, crowd, chance): how many pairs of a name in a city would be alike as any two ads are."""
    alike = _alike_by_chance(engine, people)
    at_once = _at_once_by_chance(engine, people)
    counts = engine.collect(_stating(engine, people), order=["crowd"]).to_pylist()
    rows = []
    for row, numbered, said in itertools.product(counts, (False, True), _SETS):
        chance = _stating_just(row, said, numbered=numbered) * alike[said]
        rows.append((said, True, numbered, row["crowd"], chance * at_once))
        rows.append((said, False, numbered, row["crowd"], chance * (1 - at_once)))
    columns = list(zip(*rows, strict=True)) or [()] * 5
    schema = pa.schema(
        [
            ("stated", pa.string()),
            ("together", pa.bool_()),
            ("numbered", pa.bool_()),
            ("crowd", pa.int64()),
            ("chance", pa.float64()),
        ]
    )
    return pa.table([list(column) for column in columns], schema=schema)


def _stating_just(row: Mapping[str, Any], said: str, *, numbered: bool) -> float:
    """Count the pairs that both state these things and not both any other: by inclusion and exclusion."""
    end = "numbered" if numbered else "other"
    larger = (some for some in _SETS if set(said) <= set(some))
    counted = [(-1) ** (len(some) - len(said)) * float(row[f"{some}_{end}"]) for some in larger]
    return max(0.0, math.fsum(counted))


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
    by_age = {row["age"]: row["n"] for row in _counts(engine, people, ("age",))}
    all_ages = sum(by_age.values())
    near = sum(n * by_age.get(age + step, 0) for age, n in by_age.items() for step in (-1, 0, 1)) - all_ages
    shares = {"a": _likely_share(near, all_ages * (all_ages - 1)), "n": _same_origin(engine, people)}
    for said in ("h", "w", "hw"):
        sizes = [row["n"] for row in _counts(engine, people, tuple(_SAID[letter] for letter in said))]
        pairs = sum(sizes) * (sum(sizes) - 1)
        shares[said] = sum(n * (n - 1) for n in sizes) / pairs if pairs else 0.0
    found = {}
    for said in _SETS:
        measures = "".join(letter for letter in said if letter in "hw")
        parts = [*(letter for letter in said if letter in "an"), *([measures] if measures else [])]
        found[said] = functools.reduce(operator.mul, [shares[part] for part in parts])
    return found


def _likely_share(agreeing: float, pairs: float) -> float:
    """Give a share of pairs, each counted in both orders, that chance makes agree, with ``_UNSEEN`` beside those that were seen."""
    return (agreeing + 2 * _UNSEEN) / (pairs + 2 * _UNSEEN)


def _same_origin(engine: Engine, people: ibis.Table) -> float:
    """Give how many pairs are of one nationality by chance: of all, or of those of one name in two cities, whichever is more."""
    rows = engine.collect(_origins(engine, people), order=["of"])
    squares = dict(zip(rows["of"].to_pylist(), rows["squares"].to_pylist(), strict=True))
    ads, every, names, places, named, placed = (float(squares[of] or 0) for of in _ORIGINS)
    overall = _likely_share(every - ads, ads * (ads - 1))
    return max(overall, _likely_share(named - placed, names - places))


_ORIGINS = (
    "0 ads",
    "1 nationality",
    "2 name",
    "3 name, city",
    "4 name, nationality",
    "5 name, city, nationality",
)


@planned
def _origins(_: Engine, people: ibis.Table) -> ibis.Table:
    """Give (of, squares): how many ads state a nationality, and the sums of squares of how many there are of each kind."""
    known = people.filter(people.nationality.notnull())
    found = [known.aggregate(squares=known.count().cast("float64")).mutate(of=ibis.literal(_ORIGINS[0]))]
    for of in _ORIGINS[1:]:
        sizes = known.group_by(of[2:].split(", ")).aggregate(n=known.count().cast("float64"))
        found.append(sizes.aggregate(squares=(sizes.n * sizes.n).sum()).mutate(of=ibis.literal(of)))
    return functools.reduce(ibis.union, found)


def _at_once_by_chance(engine: Engine, people: ibis.Table) -> float:
    """Give how many pairs of ads in one city stood at one time, both an agency's or neither.

    Of one kind in one city, two did not where the one came more than ``TOGETHER_DAYS`` after the other had gone.
    """
    rows = engine.collect(_days(engine, people), order=["city", "is_agency", "came", "gone"])
    if not len(rows):
        return 1.0
    came, gone, n = (rows[name].to_numpy().astype(np.int64) for name in ("came", "gone", "n"))
    city = rows["city"].combine_chunks().dictionary_encode().indices.to_numpy().astype(np.int64)
    kind = 2 * city + rows["is_agency"].to_numpy(zero_copy_only=False)
    span = int(gone.max() - came.min()) + TOGETHER_DAYS + 1
    when = kind * span + came - came.min()
    in_turn = np.argsort(when, kind="stable")
    before = np.concatenate([[0], np.cumsum(n[in_turn])])
    later, end = (
        before[np.searchsorted(when[in_turn], at)]
        for at in (kind * span + gone - came.min() + TOGETHER_DAYS + 1, (kind + 1) * span)
    )
    of_kind, of_city = np.bincount(kind, weights=n), np.bincount(city, weights=n)
    met = (of_kind * (of_kind - 1)).sum() - 2 * float((n * np.maximum(end - later, 0)).sum())
    return _likely_share(met, float((of_city * (of_city - 1)).sum()))


@planned
def _days(_: Engine, people: ibis.Table) -> ibis.Table:
    """Count the ads of each city, an agency's or not, by the first and the last day that they were seen."""
    came, gone = (
        (people[name].epoch_seconds() // _SECONDS_OF_A_DAY).cast("int64")
        for name in ("first_seen", "last_seen")
    )
    days = people.select("city", "is_agency", came=came, gone=gone)
    return days.group_by("city", "is_agency", "came", "gone").aggregate(n=days.count())


@planned
def _counted(_: Engine, people: ibis.Table, columns: tuple[str, ...]) -> ibis.Table:
    known = people.drop_null(list(columns), how="any")
    return known.group_by(*columns).aggregate(n=known.ad.count())


def _counts(engine: Engine, people: ibis.Table, columns: tuple[str, ...]) -> list[dict[str, Any]]:
    """Count the ads by what they state."""
    counted = _counted(engine, people, columns)
    rows: list[dict[str, Any]] = engine.collect(counted, order=list(columns)).to_pylist()
    return rows
