"""Movements: a provider was advertised in one city and then in another.

Times of capture are put into visits (:mod:`clew.kernel.visits`). Where all ads of a visit stand in one city, that is
where the provider is; a movement leads from one such city to the next other one. Two cities at one visit have no
order, so that no movement is told at that visit: an ad may be left standing in a city that she left, or be placed
ahead. Where one of the two is the city before and the other is new, and she is next seen in a third, she came there from
the one of the newer ad. Announced tours are not movements. Kilometres are along the great circle, between the
places' own coordinates.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.geo import great_circle_km
from clew.kernel.visits import to_visits
from clew.records import RECORDS, arrow_schema

MOVEMENTS = arrow_schema(RECORDS["movement"])


def find_movements(engine: Engine) -> ibis.Table:
    """Give the table ``movements``; reads ``link_members``."""
    return engine.keep_rows(
        "link_movements", follow, _sightings(engine), schema=MOVEMENTS, order=["provider_id"]
    )


@planned
def _sightings(engine: Engine) -> ibis.Table:
    """Give (provider_id, sightings) of those seen in several cities."""
    versions = engine.table("ad_versions").select("ad_id", "seen_at", "city", "latitude", "longitude")
    members = engine.table("link_members").select("ad_id", "provider_id")
    versions = versions.filter(versions.city.notnull()).join(members, "ad_id")
    seen = ibis.struct({name: versions[name] for name in ("seen_at", "city", "latitude", "longitude")})
    grouped = versions.group_by("provider_id").aggregate(
        sightings=seen.collect(distinct=True).sort(), n_cities=versions.city.nunique()
    )
    return grouped.filter(grouped.n_cities > 1).select("provider_id", "sightings")


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
    before: str | None = None
    newer: str | None = None
    last: dict[str, dt.datetime] = {}
    for cities in _by_visit(sightings):
        last |= {city: times[-1] for city, times in cities.items()}
        others = [city for city in cities if city != before]
        if len(cities) == 1:
            ((city, times),) = cities.items()
            if before is not None and city not in (before, newer):
                start = newer or before
                yield _move(start, city, last[start], times[0], places)
            before, newer = city, None
        elif before in cities:
            newer = others[0] if len(others) == 1 else None


def _by_visit(sightings: Sequence[dict[str, Any]]) -> Iterator[dict[str, list[dt.datetime]]]:
    """Give for each visit the cities and when they were seen."""
    for visit in to_visits(sight["seen_at"] for sight in sightings):
        cities: dict[str, list[dt.datetime]] = {}
        for sight in sorted(sightings, key=lambda sight: (sight["seen_at"], sight["city"])):
            if visit.first <= sight["seen_at"] <= visit.last:
                cities.setdefault(sight["city"], []).append(sight["seen_at"])
        yield cities


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
