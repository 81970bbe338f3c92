"""Movements: a provider was advertised in one city and then in another.

Times of capture are put into visits (:mod:`clew.kernel.visits`). What counts is a city that is new at a visit: the
provider came from the city that the ads left, or from the only one they stood in before. Two cities that are new
at one visit have no order, and a city beside others that all stay is a second address; neither is a movement.
Announced tours are not movements. Kilometres are along the great circle, between the places' own coordinates.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.geo import great_circle_km
from clew.kernel.visits import to_visits
from clew.records import RECORDS, arrow_schema

MOVEMENTS = arrow_schema(RECORDS["movement"])


def find_movements(engine: Engine) -> pa.Table:
    """Give the table ``movements``; reads ``link_members``."""
    versions = engine.table("ad_versions").join(engine.table("link_members"), "ad_id")
    versions = versions.filter(versions.city.notnull())
    seen = ibis.struct({name: versions[name] for name in ("seen_at", "city", "latitude", "longitude")})
    grouped = versions.group_by("provider_id").aggregate(
        sightings=seen.collect(distinct=True).sort(), n_cities=versions.city.nunique()
    )
    grouped = grouped.filter(grouped.n_cities > 1).select("provider_id", "sightings")
    return engine.map_rows(follow, grouped, schema=MOVEMENTS, order=["provider_id"])


def follow(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Follow the providers of a batch."""
    rows = []
    for provider in batch.to_pylist():
        for n, move in enumerate(_moves(provider["sightings"])):
            rows.append({"provider_id": provider["provider_id"], "n": n, **move})
    return pa.RecordBatch.from_pylist(rows, schema=MOVEMENTS)


def _moves(sightings: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    places: dict[str, tuple[float | None, float | None]] = {}
    for sight in sightings:
        places.setdefault(sight["city"], (sight["latitude"], sight["longitude"]))
    last: dict[str, dt.datetime] = {}
    before: set[str] = set()
    current: str | None = None
    for first in _by_visit(sightings):
        now = set(first)
        came_from = _came_from(before, now, current)
        new = now - before
        if came_from is not None:
            (city,) = new
            yield _move(came_from, city, last[came_from], first[city][0], places)
        if len(new) == 1:
            (current,) = new
        last.update({city: times[-1] for city, times in first.items()})
        before = now


def _by_visit(sightings: Sequence[dict[str, Any]]) -> Iterator[dict[str, list[dt.datetime]]]:
    """Give for each visit the cities and when they were seen."""
    for visit in to_visits(sight["seen_at"] for sight in sightings):
        cities: dict[str, list[dt.datetime]] = {}
        for sight in sorted(sightings, key=lambda sight: (sight["seen_at"], sight["city"])):
            if visit.first <= sight["seen_at"] <= visit.last:
                cities.setdefault(sight["city"], []).append(sight["seen_at"])
        yield cities


def _came_from(before: set[str], now: set[str], current: str | None) -> str | None:
    """Say from where the provider came to the one new city."""
    if len(now - before) != 1 or not before:
        return None
    left = before - now
    if len(left) == 1:
        return next(iter(left))
    if len(before) == 1:
        return next(iter(before))
    return current if current in left else None


def _move(
    from_city: str,
    to_city: str,
    from_last_seen: dt.datetime,
    to_first_seen: dt.datetime,
    places: dict[str, tuple[float | None, float | None]],
) -> dict[str, Any]:
    return {
        "from_city": from_city,
        "to_city": to_city,
        "from_last_seen": from_last_seen,
        "to_first_seen": to_first_seen,
        "km": _km(places[from_city], places[to_city]),
    }


def _km(a: tuple[float | None, float | None], b: tuple[float | None, float | None]) -> float | None:
    if a[0] is None or a[1] is None or b[0] is None or b[1] is None:
        return None
    return great_circle_km(a[0], a[1], b[0], b[1])
