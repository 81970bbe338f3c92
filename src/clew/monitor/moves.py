"""Providers who moved: the movements that the link stage found, and single ads that name another city than before.

A provider of whom two cities are known at one visit has no movement: nobody can tell which came first. But where one and
the same ad names a city, and at a later visit another one, that much is told, under its provider.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from clew.engine import Engine
from clew.kernel.visits import GAP, to_visits
from clew.monitor.notice import Notice
from clew.records.evidence import Evidence

Row = dict[str, Any]


def find_moves(engine: Engine) -> Iterator[Notice]:
    """Give movements between visits, with where the new city is stated; one of a provider, city and visit."""
    told: set[tuple[str, str, dt.date]] = set()
    for notice in _of_providers(engine):
        told.add(_sign(notice))
        yield notice
    for notice in _of_ads(engine):
        if _sign(notice) not in told:
            told.add(_sign(notice))
            yield notice


def _sign(notice: Notice) -> tuple[str, str, dt.date]:
    return notice.subject_id, notice.value.rpartition(" → ")[2], notice.seen_at.date()


def _of_providers(engine: Engine) -> Iterator[Notice]:
    movements = engine.collect(engine.table("movements"), order=["provider_id", "n"]).to_pylist()
    wanted = sorted({row["provider_id"] for row in movements})
    places = _places(engine, wanted)
    for row in movements:
        if row["to_first_seen"] - row["from_last_seen"] <= GAP:
            continue
        value = f"{row['from_city']} → {row['to_city']}"
        ad_id, evidence = places.get((row["provider_id"], row["to_city"], row["to_first_seen"]), (None, ()))
        yield Notice("moved", row["provider_id"], value, row["to_first_seen"], evidence, about=ad_id)


def _of_ads(engine: Engine) -> Iterator[Notice]:
    """Give the ads whose own city was another one at the visit before."""
    rows = _with_cities(engine)
    by_ad: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        by_ad[row["provider_id"], row["ad_id"]].append(row)
    for (provider_id, ad_id), versions in sorted(by_ad.items()):
        before: str | None = None
        for visit in to_visits(row["seen_at"] for row in versions):
            seen = [row for row in versions if visit.first <= row["seen_at"] <= visit.last]
            cities = {row["city"] for row in seen}
            if len(cities) > 1:  # within one visit: an ad that is read in two ways is no movement
                before = None
                continue
            city = seen[0]["city"]
            if before not in (None, city):
                value = f"{before} → {city}"
                yield Notice("moved", provider_id, value, seen[0]["seen_at"], _stated(seen[0]), about=ad_id)
            before = city


def _with_cities(engine: Engine) -> list[Row]:
    """Give the versions, city by city, of ads that named several."""
    versions = engine.table("ad_versions")
    stated = versions.filter(versions.city.notnull())
    several = stated.group_by("ad_id").aggregate(n=stated.city.nunique())
    chosen = stated.semi_join(several.filter(several.n > 1), "ad_id")
    providers = engine.table("providers")
    members = providers.select("provider_id", ad_id=providers.ad_ids.unnest())
    joined = chosen.join(members, "ad_id").select(
        "provider_id", "ad_id", "capture_id", "seen_at", "city", "evidence"
    )
    rows: list[Row] = engine.collect(
        joined, order=["provider_id", "ad_id", "seen_at", "capture_id"]
    ).to_pylist()
    return rows


def _stated(row: Mapping[str, Any]) -> tuple[Evidence, ...]:
    said = dict(row["evidence"] or ()).get("city") or ()
    return tuple(Evidence(**item) for item in said[:2])


def _places(
    engine: Engine, provider_ids: list[str]
) -> dict[tuple[str, str, object], tuple[str, tuple[Evidence, ...]]]:
    """Where each version of a moved provider's ads states its city, and which ad that is."""
    providers = engine.table("providers")
    members = providers.filter(providers.provider_id.isin(provider_ids)).select(
        "provider_id", ad_id=providers.ad_ids.unnest()
    )
    versions = engine.table("ad_versions")
    stated = versions.filter(versions.city.notnull()).select(
        "ad_id", "capture_id", "city", "seen_at", "evidence"
    )
    rows = engine.collect(
        members.join(stated, "ad_id"), order=["provider_id", "seen_at", "ad_id", "capture_id"]
    )
    places: dict[tuple[str, str, object], tuple[str, tuple[Evidence, ...]]] = {}
    for row in rows.to_pylist():
        places.setdefault((row["provider_id"], row["city"], row["seen_at"]), (row["ad_id"], _stated(row)))
    return places
