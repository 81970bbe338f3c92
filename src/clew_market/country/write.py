"""Draw a country's sites, ads and persons by its law, and write the tables that a profile reads."""

import datetime as dt
import math
import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from clew_market.chance import chance
from clew_market.country.law import (
    ABROAD,
    AD_SPREAD,
    COUNTRY,
    HOME,
    KINDS,
    LIKENESS,
    PERSON,
    SAME_OPERATOR,
    SHAPE,
    SITE_SPREAD,
    TWICE,
    Kind,
)

Row = dict[str, Any]
START = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
_CITIES = ("Vienna", "Graz", "Linz", "Salzburg")


@dataclass(frozen=True, slots=True)
class _Site:
    id: str
    kind: str
    size: int
    shares: Mapping[str, float]
    dear: float


def simulate_country(
    out: Path, *, seed: int, sites: int = 60, schemas: Mapping[str, pa.Schema]
) -> dict[str, int]:
    """Write a country of so many sites into ``out/tables``, under the schemas given; the same seed gives the same bytes.

    Gives the number of rows of each table.
    """
    rng = random.Random(f"country/{seed}")
    drawn = _sites(rng, sites)
    rows = _rows(rng, drawn)
    folder = out / "tables"
    folder.mkdir(parents=True)
    for name, schema in schemas.items():
        empty: Row = {
            one.name: [] for one in schema if pa.types.is_list(one.type) or pa.types.is_map(one.type)
        }
        filled = [{**empty, **row} for row in rows.get(name, [])]
        pq.write_table(pa.Table.from_pylist(filled, schema=schema), folder / f"{name}.parquet")
    return {name: len(held) for name, held in rows.items()}


def _sites(rng: random.Random, number: int) -> list[_Site]:
    found: list[_Site] = []
    names, shares = list(KINDS), [kind.share for kind in KINDS.values()]
    for n in range(number):
        again = bool(found) and chance(rng, SAME_OPERATOR)
        kind = found[-1].kind if again else rng.choices(names, shares)[0]
        law = KINDS[kind]
        own = {name: _around(rng, share) for of in (law.ad, law.person) for name, share in of.items()}
        own |= {name: float(chance(rng, share)) for name, share in law.site.items()}
        own["again"] = float(again)
        site = f"site{n:03d}.example"
        found.append(_Site(site, kind, _size(rng, law), own, rng.gauss(0, SITE_SPREAD)))
    return found


def _around(rng: random.Random, share: float) -> float:
    return rng.betavariate(share * LIKENESS, (1 - share) * LIKENESS)


def _size(rng: random.Random, law: Kind) -> int:
    """Draw how many ads a site has, one at least: a Poisson number of a gamma mean."""
    mean = rng.gammavariate(SHAPE, (law.ads - 1) / SHAPE)
    number, left = 1, rng.expovariate(1.0)
    while left < mean:
        number += 1
        left += rng.expovariate(1.0)
    return number


def _rows(rng: random.Random, sites: list[_Site]) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {
        name: [] for name in ("ads", "contacts", "prices", "images", "providers", "findings")
    }
    rows["sites"] = [_site(one) for one in sites]
    rows["operators"] = _operators(sites)
    shown = [(site, f"p{place:03d}-{n:04d}") for place, site in enumerate(sites) for n in range(site.size)]
    persons = {who: _person(rng, who) for _, who in shown}
    again = [(rng.choice(sites), who) for _, who in shown if chance(rng, TWICE)]
    held: dict[str, list[str]] = {}
    for n, (site, who) in enumerate([*shown, *again]):
        ad_id = f"ad{n:06d}"
        held.setdefault(who, []).append(ad_id)
        _ad(rng, rows, ad_id, site, persons[who])
    for site, who in shown:
        rows["providers"].append(_provider(who, held[who]))
        for family in KINDS[site.kind].person:
            if chance(rng, site.shares[family]):
                rows["findings"].append(_finding(who, family))
    return rows


def _site(site: _Site) -> Row:
    return {
        "site_id": site.id,
        "market": COUNTRY,
        "category": site.kind,
        "scope": "national" if site.shares["local"] else "international",
        "search_filters": ["Nationality"] if site.shares["filter"] else [],
        "safety_features": ["age_gate"] if site.shares["age_gate"] else [],
        "languages": ["de"],
        "status": "accepted",
    }


def _operators(sites: list[_Site]) -> list[Row]:
    groups: list[list[str]] = []
    for site in sites:
        if site.shares["again"]:
            groups[-1].append(site.id)
        else:
            groups.append([site.id])
    return [
        {"operator_id": f"operator-{held[0]}", "site_ids": held, "reasons": ["same template"]}
        for held in groups
        if len(held) > 1
    ]


def _person(rng: random.Random, who: str) -> Row:
    origin = None
    if chance(rng, PERSON["origin_stated"]):
        origin = rng.choice(ABROAD) if chance(rng, PERSON["foreign"]) else HOME
    kind = "unknown"
    if chance(rng, PERSON["kind_stated"]):
        kind = "agency" if chance(rng, PERSON["agency"]) else "independent"
    return {
        "alias": f"Person {who}",
        "audience": "woman" if chance(rng, PERSON["woman"]) else "trans",
        "nationality": origin,
        "provider_kind": kind,
        "age": rng.randint(19, 49),
        "city": rng.choice(_CITIES),
    }


def _ad(rng: random.Random, rows: dict[str, list[Row]], ad_id: str, site: _Site, person: Row) -> None:
    """Write an ad with what stands beside it: what its site's style has it state."""

    def so(name: str) -> bool:
        return chance(rng, site.shares[name])

    rows["ads"].append(
        {
            **person,
            "ad_id": ad_id,
            "site_id": site.id,
            "url": f"https://{site.id}/{ad_id}",
            "market": COUNTRY,
            "country": COUNTRY,
            "language": "de",
            "first_seen": START,
            "last_seen": START,
            "captures": [],
            "tour": [{"city": "Graz", "city_id": None}] if so("tour") else [],
            "hours": "24/7" if so("round_the_clock") else "10:00-20:00",
            "incall": True,
            "outcall": not so("incall_only"),
            "verified": so("verified"),
            "n_images": rng.randint(1, 6),
        }
    )
    seen = {"first_seen": START, "last_seen": START, "obfuscated": False, "evidence": []}
    for kind in ("whatsapp", "telegram", "viber"):
        if so(kind):
            rows["contacts"].append({"ad_id": ad_id, "kind": kind, "value": f"{kind}{ad_id}", **seen})
    face = {"ad_id": ad_id, "url": f"https://{site.id}/{ad_id}.jpg", "payload_sha256": ad_id}
    rows["images"].append({**face, "face": "hidden" if so("hidden") else "visible"})
    if so("priced"):
        euros = KINDS[site.kind].hour * math.exp(site.dear + rng.gauss(0, AD_SPREAD))
        price = {"ad_id": ad_id, "n": 0, "amount": euros, "currency": "EUR", "duration_min": 60}
        rows["prices"].append({**price, "eur_per_hour": euros, "evidence": []})


def _provider(who: str, ads: list[str]) -> Row:
    seen = {"first_seen": START, "last_seen": START}
    return {"provider_id": who, "market": COUNTRY, "ad_ids": ads, "site_ids": [], **seen}


_INDICATORS = {
    "restricted_movement": "in_call_only",
    "frequent_movement": "new_in_town",
    "third_party": "third_person",
    "photo": "same_photo",
}


def _finding(who: str, family: str) -> Row:
    return {
        "subject_kind": "provider",
        "subject_id": who,
        "indicator": _INDICATORS[family],
        "family": family,
        "strength": 1.0,
        "market": COUNTRY,
        "evidence": [],
        "ontology_version": "",
    }
