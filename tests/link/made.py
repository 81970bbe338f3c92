"""Small made-up markets for the tests of linking."""

import dataclasses
import datetime as dt
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa

from clew.engine import Engine
from clew.engine.local import LocalEngine
from clew.link import link
from clew.link.why.reading import read_market
from clew.records import TABLES, arrow_schema, key_of
from clew.records.evidence import KindValue
from clew.store.tables import write_table
from tests.given import day, engine_with, mark, quote, some

BEGIN = day(0)
PLACES = {"Graz": (47.07, 15.44), "Linz": (48.31, 14.29), "Brno": (49.2, 16.61)}
TEXT = (
    "I like long walks by the river and old films. My flat is quiet and close to the station. "
    "Please write a kind message before you come. I answer in the evening after my lessons."
)


class Market:
    """Collects records; each ad is seen on the days given, in the cities given."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Any]] = {
            name: [] for name in ("ads", "ad_versions", "contacts", "images", "site_profiles")
        }

    def ad(
        self,
        name: str,
        alias: str | None,
        *,
        site: str = "lantern-list.example",
        seen: tuple[tuple[int, str], ...] = ((0, "Graz"),),
        text: str | None = None,
        phone: str | None = None,
        contacts: tuple[tuple[str, str], ...] = (),
        pictures: tuple[tuple[Any, ...], ...] = (),
        **fields: Any,
    ) -> "Market":
        """Add an ad with its versions, contacts and pictures (digest, PDQ, perhaps the crop hash and what the file says)."""
        words = text or f"Nothing like it: {name}"
        capture = f"capture-{name}"
        url = f"https://{site}/{name}"
        city = seen[-1][1]
        place = {"city": city, "latitude": PLACES[city][0], "longitude": PLACES[city][1]}
        values = {
            "ad_id": name, "site_id": site, "url": url, "market": "AT", "alias": alias, "text": words,
            "evidence": {"text": (quote(capture, words, words),)}, **fields,
        }  # fmt: skip
        first, last = day(seen[0][0]), day(seen[-1][0])
        self.tables["ads"].append(
            some("ad", **values, **place, first_seen=first, last_seen=last, captures=(capture,))
        )
        for n, town in seen:
            latitude, longitude = PLACES[town]
            self.tables["ad_versions"].append(
                some(
                    "ad_version", **values, city=town, latitude=latitude, longitude=longitude,
                    capture_id=f"{capture}-{n}", seen_at=day(n),
                )
            )  # fmt: skip
        for kind, value in (*contacts, *((("phone", phone),) if phone else ())):
            self._contact(name, kind, value, capture, first)
        for digest, pdq, *crop in pictures:
            self.tables["images"].append(
                some(
                    "image", ad_id=name, url=f"{url}/{digest}.jpg", payload_sha256=digest, pdq=pdq,
                    pdq_quality=90 if pdq else None, face="unknown", captures=(capture,), crop_hash=crop[0] if crop else None,
                    metadata=crop[1] if len(crop) > 1 else {},
                )
            )  # fmt: skip
        return self

    def phone_at(self, ad: str, value: str, *, day: int) -> "Market":
        """Add a number that an ad stated on one day; on several, where it is added again."""
        seen = BEGIN + dt.timedelta(days=day)
        for n, held in enumerate(self.tables["contacts"]):
            if (held.ad_id, held.value) == (ad, value):
                self.tables["contacts"][n] = dataclasses.replace(held, last_seen=seen)
                return self
        self._contact(ad, "phone", value, f"capture-{ad}", seen)
        return self

    def own_contact(self, site: str, kind: str, value: str) -> "Market":
        """Add a site's own contact."""
        self.tables["site_profiles"].append(
            some("site_profile", site_id=site, contacts=(KindValue(kind, value),))
        )
        return self

    def _contact(self, ad: str, kind: str, value: str, capture: str, seen: dt.datetime) -> None:
        self.tables["contacts"].append(
            some(
                "contact", ad_id=ad, kind=kind, value=value, first_seen=seen, last_seen=seen,
                evidence=(mark(capture, value),),
            )
        )  # fmt: skip


def linked(market: Market, *judgements: tuple[str, str, str]) -> dict[str, pa.Table]:
    """Run the stage over a market."""
    with engine_with(market.tables) as engine:
        return _linked(engine, judgements)


def _linked(engine: Engine, judgements: Sequence[tuple[str, str, str]]) -> dict[str, pa.Table]:
    tables = link(engine, judgements=judgements)
    return {name: pa.Table.from_batches(rows, arrow_schema(TABLES[name])) for name, rows in tables.items()}


@contextmanager
def explained(
    market: Market, *judgements: tuple[str, str, str]
) -> Iterator[tuple[Engine, dict[tuple[str, str], float]]]:
    """Link a market, write what a run writes, read it back; with the points of the pairs that joined."""
    with tempfile.TemporaryDirectory() as name:
        with engine_with(market.tables) as engine:
            tables = _linked(engine, judgements)
            tables |= {
                given: engine.collect(engine.table(given), order=list(key_of(TABLES[given])))
                for given in market.tables
                if given in TABLES
            }
            ids = engine.table("link_people").select("ad_id", "ad")
            same = engine.table("link_same").join(ids.rename(ad_a="ad_id", a="ad"), "a")
            same = same.join(ids.rename(ad_b="ad_id", b="ad"), "b").select("ad_a", "ad_b", "points")
            rows = engine.collect(same, order=["ad_a", "ad_b"]).to_pylist()
        for given, made in tables.items():
            if given in TABLES:
                write_table(Path(name) / f"{given}.parquet", TABLES[given], made)
        with LocalEngine() as engine:
            read_market(engine, Path(name))
            yield engine, {(row["ad_a"], row["ad_b"]): row["points"] for row in rows}


def links(tables: dict[str, pa.Table]) -> dict[tuple[str, str, str], str | None]:
    """Give {(ad_a, ad_b, kind): why it is set aside}."""
    rows = tables["links"].to_pylist()
    return {(row["ad_a"], row["ad_b"], row["kind"]): row["filtered"] for row in rows}


def persons(tables: dict[str, pa.Table]) -> list[tuple[str, ...]]:
    """Give the ads of each provider."""
    return sorted(tuple(ads) for ads in tables["providers"]["ad_ids"].to_pylist())


def networks(tables: dict[str, pa.Table]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give (ads, what ties them) of each network."""
    ads = {row["provider_id"]: row["ad_ids"] for row in tables["providers"].to_pylist()}
    return sorted(
        (tuple(sorted(ad for who in row["provider_ids"] for ad in ads[who])), tuple(row["shared"]))
        for row in tables["networks"].to_pylist()
    )
