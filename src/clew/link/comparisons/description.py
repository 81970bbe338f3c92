"""The same description: one name in one city, and what both ads say of age, height, weight and nationality the same.

A caseworker who meets "Anna, 24, 168 cm, 55 kg" twice in one city asks whether she is one person; and so of "Anna, 24" who is advertised
there twice in one fortnight. How often that is chance depends on the market: :mod:`clew.link.filters.common_description`.
Two of the four have to agree, or one where both ads stood at one time (:func:`clew.link.people.at_one_time`), and none may be another. Where many
of the name stand in the city, one sign is chance: there two must agree, a measure among them. The tie's value is what agrees.
"""

import functools

import ibis

from clew.engine import Engine, planned
from clew.link.pairs import pair_up
from clew.link.people import SAME_AGE, at_one_time, numbered, signs_agreeing

KIND = "description"
_BOTH = (
    "ages",
    "height_cm",
    "weight_kg",
    "nationality",
    "n_persons",
    "is_agency",
    "first_seen",
    "last_seen",
)
FEW_OF_A_NAME = 16
"""Of so many of one name in one city, a hundred pairs, some are of one age by chance in any market."""


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads of one name and city that agree in something; keep those alike in all that both state."""
    return _alike(engine, pair_up(engine, _held(engine), kind=KIND))


@planned
def _alike(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    people = engine.table("link_people")
    for side in ("a", "b"):
        said = {side: people.ad, **{f"{name}_{side}": people[name] for name in _BOTH}}
        pairs = pairs.join(people.select(**said), side)
    pairs = pairs.filter(pairs.n_persons_a == pairs.n_persons_b).mutate(signs=signs_agreeing(pairs))
    one = pairs.filter((pairs.signs == 1) & at_one_time(pairs)).semi_join(_few(people).select(a="ad"), "a")
    pairs = pairs.filter(pairs.signs > 1).union(one)
    return pairs.group_by("a", "b").aggregate(value=pairs.value.min(), strength=pairs.strength.min())


@planned
def show(engine: Engine) -> ibis.Table:
    """Give where each ad states the height, the weight, the age or the nationality, or else the name or the text."""
    ads = engine.table("ads")
    fields = ("height_cm", "weight_kg", "age", "nationality", "alias", "text")
    said = ibis.coalesce(*(ads.evidence[field][:1] for field in fields))
    shown = ads.select("ad_id", evidence=said).filter(ibis._.evidence.notnull())
    return numbered(engine, shown).select("ad", "evidence")


@planned
def _held(engine: Engine) -> ibis.Table:
    """Give (ad, value): name and city with the height, the weight; where few are of the name, with the age and the nationality."""
    people = engine.table("link_people")
    known, few = (
        rows.mutate(where=rows.name + ", " + rows.city + ", ") for rows in (_known(people), _few(people))
    )
    years = few.select("ad", "where", age=few.ages.unnest())
    parts = [
        known.select("ad", value=known.where + known.height_cm.round().cast("int64").cast("string") + " cm"),
        known.select("ad", value=known.where + known.weight_kg.round().cast("int64").cast("string") + " kg"),
        few.select("ad", value=few.where + few.nationality),
        *(years.select("ad", value=years.where + _two_years(years.age + step)) for step in (0, SAME_AGE)),
    ]
    held = functools.reduce(ibis.union, parts)
    return held.filter(held.value.notnull()).distinct()


def _known(people: ibis.Table) -> ibis.Table:
    return people.filter(people.name.notnull() & people.city.notnull())


def _few(people: ibis.Table) -> ibis.Table:
    """Give the ads of whose name few stand in the city."""
    known = _known(people)
    return known.filter(known.ad.count().over(ibis.window(group_by=["name", "city"])) < FEW_OF_A_NAME)


def _two_years(older: ibis.Value) -> ibis.Value:
    """Name two years of age: whoever is of either meets under it."""
    return (older - SAME_AGE).cast("string") + " or " + older.cast("string")
