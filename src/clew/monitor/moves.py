"""Providers who moved: the movements that the link stage found, each as an alert on the day it was seen."""

from collections.abc import Iterator

from clew.engine import Engine
from clew.kernel.visits import GAP
from clew.monitor.notice import Notice
from clew.records.evidence import Evidence


def find_moves(engine: Engine) -> Iterator[Notice]:
    """Give movements between visits, with where the new city is stated."""
    movements = engine.collect(engine.table("movements"), order=["provider_id", "n"]).to_pylist()
    wanted = sorted({row["provider_id"] for row in movements})
    places = _places(engine, wanted)
    for row in movements:
        if row["to_first_seen"] - row["from_last_seen"] <= GAP:
            continue
        value = f"{row['from_city']} → {row['to_city']}"
        evidence = places.get((row["provider_id"], row["to_city"], row["to_first_seen"]), ())
        yield Notice("moved", row["provider_id"], value, row["to_first_seen"], evidence)


def _places(engine: Engine, provider_ids: list[str]) -> dict[tuple[str, str, object], tuple[Evidence, ...]]:
    """Where each version of a moved provider's ads states its city."""
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
    places: dict[tuple[str, str, object], tuple[Evidence, ...]] = {}
    for row in rows.to_pylist():
        said = dict(row["evidence"] or ()).get("city") or ()
        found = tuple(Evidence(**item) for item in said[:2])
        places.setdefault((row["provider_id"], row["city"], row["seen_at"]), found)
    return places
