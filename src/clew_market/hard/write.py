"""Write the hard market: the tables that linking, norms and signals read, under the schemas given, and the truth.

``tables/`` holds ads, ad_versions, contacts, prices, sites, site_profiles and images (empty); ``truth/providers.jsonl``
says who is advertised in which ads, the kind of each, and whose network it is (a controlled person alone is a network of
one), as the score sheet reads it.
"""

import json
import random
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from clew_market.hard.notices import Notice, notices
from clew_market.hard.people import COUNTRIES, SITES, Cast, Who

Row = dict[str, Any]


def simulate_hard(
    out: Path, *, seed: int = 1, size: int = 300, schemas: Mapping[str, pa.Schema]
) -> dict[str, int]:
    """Write a market of about ``size`` honest people in each of two countries; the same seed gives the same bytes.

    Gives the number of rows of each table.
    """
    rng = random.Random(f"hard/{seed}/ads")
    ads = {who: list(notices(who, rng)) for who in Cast(seed).people(size)}
    rows = _tables([notice for held in ads.values() for notice in held])
    (out / "tables").mkdir(parents=True)
    (out / "truth").mkdir()
    for name, schema in schemas.items():
        filled = [{**_empty_lists(schema), **row} for row in rows.get(name, [])]
        pq.write_table(pa.Table.from_pylist(filled, schema=schema), out / "tables" / f"{name}.parquet")
    lines = (json.dumps(_truth(who, held), sort_keys=True) for who, held in ads.items())
    (out / "truth" / "providers.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    return {name: len(held) for name, held in rows.items()}


def _truth(who: Who, held: list[Notice]) -> Row:
    return {
        "provider": who.id,
        "ads": [notice.url for notice in held],
        "network": who.network,
        "kind": who.kind,
        "market": who.country,
    }


def _tables(held: list[Notice]) -> dict[str, list[Row]]:
    sites = [f"{country.lower()}{number}.example" for country in COUNTRIES for number in range(SITES)]
    return {
        "ads": [_ad(notice) for notice in held],
        "ad_versions": [
            {**_stated(notice), "capture_id": _capture(notice), "seen_at": notice.seen_at} for notice in held
        ],
        "contacts": [row for notice in held for row in _contacts(notice)],
        "prices": [_price(notice) for notice in held],
        "sites": [
            {"site_id": site, "market": site[:2].upper(), "category": "escort_directory", "hosts": [site]}
            for site in sites
        ],
        "site_profiles": [{"site_id": site} for site in sites],
    }


def _capture(notice: Notice) -> str:
    return sha256(f"{notice.ad_id}/capture".encode()).hexdigest()


def _quote(notice: Notice, words: str, selector: str | None = "p") -> Row:
    end = len(words) if selector is None else None
    start = 0 if selector is None else None
    return {"capture_id": _capture(notice), "start": start, "end": end, "selector": selector, "quote": words}


def _stated(notice: Notice) -> Row:
    who = notice.who
    evidence = {
        "text": [_quote(notice, notice.text, None)],
        "age": [_quote(notice, str(notice.age))],
        "alias": [_quote(notice, notice.alias)],
        "city": [_quote(notice, notice.city)],
        "n_persons": [_quote(notice, str(who.n_persons))],
        "provider_kind": [_quote(notice, "agency")],
        "tour": [_quote(notice, notice.city)],
    }
    digest = sha256(notice.city.encode()).digest()
    return {
        "ad_id": notice.ad_id,
        "site_id": who.site,
        "url": notice.url,
        "market": who.country,
        "country": who.country,
        "city": notice.city,
        "latitude": 40 + digest[0] / 16,
        "longitude": digest[1] / 8,
        "alias": notice.alias,
        "aliases": [notice.alias],
        "age": notice.age,
        "ages": [notice.age],
        "n_persons": who.n_persons,
        "audience": "woman",
        "language": COUNTRIES[who.country],
        "provider_kind": "agency" if who.is_agency else "unknown",
        "tour": [{"city": city, "city_id": None} for city in who.cities] if who.tour else [],
        "text": notice.text,
        "evidence": list(evidence.items()),
    }


def _ad(notice: Notice) -> Row:
    times = {"first_seen": notice.seen_at, "last_seen": notice.seen_at}
    return {**_stated(notice), **times, "captures": [_capture(notice)]}


def _contacts(notice: Notice) -> Iterator[Row]:
    who = notice.who
    for kind, value in (("phone", who.phone), ("email", who.email)):
        if value is not None:
            yield {
                "ad_id": notice.ad_id,
                "kind": kind,
                "value": value,
                "country": (who.phone_country or who.country) if kind == "phone" else None,
                "obfuscated": False,
                "first_seen": notice.seen_at,
                "last_seen": notice.seen_at,
                "evidence": [_quote(notice, value, "a")],
            }


def _price(notice: Notice) -> Row:
    hour = float(notice.who.hour)
    currency, rate = ("EUR", 1.0) if notice.who.country == "DE" else ("RON", 0.2)
    return {
        "ad_id": notice.ad_id,
        "n": 0,
        "amount": hour,
        "currency": currency,
        "duration_min": 60,
        "eur_per_hour": round(hour * rate, 2),
        "evidence": [_quote(notice, f"{hour:.0f}")],
    }


def _empty_lists(schema: pa.Schema) -> Row:
    return {field.name: [] for field in schema if pa.types.is_list(field.type) or pa.types.is_map(field.type)}
