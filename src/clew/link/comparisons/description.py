"""The same description: one name in one city, and two of age, height and weight the same, none of them another.

A caseworker who meets "Anna, 24, 168 cm, 55 kg" twice in one city asks whether she is one person. How often that is
chance depends on the market: :mod:`clew.link.filters.common_description`. The tie's value is what agrees to the unit.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.pairs import pair_up
from clew.link.people import described_alike, numbered

KIND = "description"
_BOTH = ("ages", "height_cm", "weight_kg", "nationality", "n_persons")


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads of one name and city that agree in height or weight; keep those alike in all that both state."""
    return _alike(engine, pair_up(engine, _held(engine), kind=KIND))


@planned
def _alike(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    people = engine.table("link_people")
    for side in ("a", "b"):
        said = {side: people.ad, **{f"{name}_{side}": people[name] for name in _BOTH}}
        pairs = pairs.join(people.select(**said), side)
    alike = described_alike(pairs) & (pairs.n_persons_a == pairs.n_persons_b)
    pairs = pairs.filter(alike & (pairs.nationality_a == pairs.nationality_b).fill_null(True))
    return pairs.group_by("a", "b").aggregate(value=pairs.value.min(), strength=pairs.strength.min())


@planned
def show(engine: Engine) -> ibis.Table:
    """Give where each ad states the height, the weight, or else the name or the text."""
    ads = engine.table("ads")
    said = ibis.coalesce(*(ads.evidence[field][:1] for field in ("height_cm", "weight_kg", "alias", "text")))
    shown = ads.select("ad_id", evidence=said).filter(ibis._.evidence.notnull())
    return numbered(engine, shown).select("ad", "evidence")


@planned
def _held(engine: Engine) -> ibis.Table:
    """Give (ad, value): name and city with the height, and with the weight."""
    people = engine.table("link_people")
    known = people.filter(people.name.notnull() & people.city.notnull())
    where = known.name + ", " + known.city + ", "
    tall = known.select("ad", value=where + known.height_cm.round().cast("int64").cast("string") + " cm")
    heavy = known.select("ad", value=where + known.weight_kg.round().cast("int64").cast("string") + " kg")
    held = tall.union(heavy)
    return held.filter(held.value.notnull())
