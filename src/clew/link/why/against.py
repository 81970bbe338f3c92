"""What would speak against one person: what linking weighed, and what the ads say beside that.

Of each: found, nothing, or unknown. Unknown is no comfort: fewer than two ads say it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from clew.kernel.visits import to_visits
from clew.link.people import name_key
from clew.link.scoring import OTHER_AGE, OTHER_HEIGHT_CM, OTHER_WEIGHT_KG
from clew.link.weights import PERSON
from clew.link.why.reading import Row
from clew.link.why.shapes import Against, PairWhy

_MOST = 6
_TWO = 2
Found = tuple[str, str | None]


def against_of(
    ads: Sequence[Row], versions: Sequence[Row], phones: Sequence[Row], pairs: Iterable[PairWhy]
) -> tuple[Against, ...]:
    """Give all that would speak against one person: ``ads``, ``versions`` and ``phones`` are those of her or his ads."""
    weighed: dict[str, list[float]] = defaultdict(list)
    for pair in pairs:
        for step in pair.steps:
            if step.points < 0:
                weighed[step.reason].append(step.points)
    found = {what: look(ads) for what, look in _OF_ADS.items()}
    found["contacts differ"] = _phones(phones)
    found["two cities at once"] = _cities(versions)
    ordered = [*(reason for reason, points in PERSON.items() if points < 0), *UNWEIGHED]
    return tuple(_against(what, found.get(what, ("nothing", None)), weighed.get(what)) for what in ordered)


def _against(what: str, found: Found, weighed: Sequence[float] | None) -> Against:
    state, detail = found
    points = None if what in UNWEIGHED else round(sum(weighed or ()), 6)
    return Against(what, "found" if weighed else state, detail, len(weighed or ()), points)


UNWEIGHED = ("several persons in one ad", "two cities at once")


def _said(ads: Sequence[Row], column: str) -> list[Any]:
    return [row[column] for row in ads if row[column] is not None]


def _differ(values: Sequence[Any], *, apart: float | None = None, unit: str = "") -> Found:
    """Say of single values whether they differ, by more than ``apart`` where it is given."""
    if len(values) < _TWO:
        return "unknown", None
    known = sorted(set(values))
    differ = len(known) > 1 and (apart is None or known[-1] - known[0] > apart)
    return "found" if differ else "nothing", ", ".join(_word(value) + unit for value in known[:_MOST])


def _word(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _names(ads: Sequence[Row]) -> Found:
    named = {key: row["alias"] for row in ads if (key := name_key(row["alias"]))}
    if sum(row["alias"] is not None for row in ads) < _TWO:
        return "unknown", None
    return "found" if len(named) > 1 else "nothing", ", ".join(sorted(named.values())[:_MOST])


def _ages(ads: Sequence[Row]) -> Found:
    stating = [row for row in ads if row["age"] is not None or row["ages"]]
    if len(stating) < _TWO:
        return "unknown", None
    ages = sorted({age for row in stating for age in (*(row["ages"] or ()), row["age"]) if age is not None})
    return "found" if ages[-1] - ages[0] > OTHER_AGE else "nothing", ", ".join(map(str, ages[:_MOST]))


def _persons(ads: Sequence[Row]) -> Found:
    several = [row for row in ads if (row["n_persons"] or 1) > 1]
    if several:
        return (
            "found",
            f"{len(several)} of {len(ads)} ads speak of {max(row['n_persons'] for row in several)} persons",
        )
    return ("nothing", None) if _said(ads, "n_persons") else ("unknown", None)


def _phones(phones: Sequence[Row]) -> Found:
    held: dict[str, set[str]] = defaultdict(set)
    for row in phones:
        held[row["ad_id"]].add(row["value"])
    if len(held) < _TWO:
        return "unknown", None
    values = sorted(set.union(*held.values()))
    shared = set.intersection(*held.values())
    return "nothing" if shared else "found", ", ".join(values[:_MOST])


def _cities(versions: Sequence[Row]) -> Found:
    """Say whether one visit saw the ads in several cities."""
    seen = [row for row in versions if row["city"]]
    if len({row["ad_id"] for row in seen}) < _TWO:
        return "unknown", None
    for visit in to_visits(row["seen_at"] for row in seen):
        cities = sorted({row["city"] for row in seen if visit.first <= row["seen_at"] <= visit.last})
        if len(cities) > 1:
            return "found", f"{', '.join(cities[:_MOST])} on {visit.first:%Y-%m-%d}"
    return "nothing", None


_OF_ADS: dict[str, Callable[[Sequence[Row]], Found]] = {
    "name differs": _names,
    "age differs": _ages,
    "height differs": lambda ads: _differ(_said(ads, "height_cm"), apart=OTHER_HEIGHT_CM, unit=" cm"),
    "weight differs": lambda ads: _differ(_said(ads, "weight_kg"), apart=OTHER_WEIGHT_KG, unit=" kg"),
    "nationality differs": lambda ads: _differ(_said(ads, "nationality")),
    "number of persons differs": lambda ads: _differ([row["n_persons"] or 1 for row in ads]),
    "several persons in one ad": _persons,
}
