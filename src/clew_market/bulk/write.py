"""Write the tables: Parquet, block by block, under the schemas given; and the truth beside them.

``tables/`` holds ads, ad_versions, contacts, images and site_profiles, with the columns that linking reads; columns of
a schema that the market knows nothing of are null or empty. ``truth/providers.parquet`` says of each ad who is
advertised (``provider``), the kind of her group (``kind``), and her network, where there is one.
"""

import datetime as dt
import itertools
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from clew_market.bulk.cast import Cast, sites_for
from clew_market.bulk.mixture import MIXTURES, Mixture
from clew_market.bulk.notices import START, Notice, notices

MAX_ADS = 3_000_000
BLOCK_ADS = 5_000
_PER_AD = {"ads": 360, "ad_versions": 140, "contacts": 80, "images": 170, "truth": 40}
"""Bytes on disk of an ad in each table, as measured."""

Row = dict[str, Any]
Block = dict[str, pa.RecordBatch]
_TIME = pa.timestamp("us", tz="UTC")
_TRUTH = pa.schema(
    [("ad_id", pa.string()), ("provider", pa.string()), ("network", pa.string()), ("kind", pa.string())]
)


@dataclass(frozen=True, slots=True)
class TableSummary:
    """How many rows were written to each table."""

    rows: Mapping[str, int]


def table_sizes(ads: int) -> dict[str, int]:
    """Estimate the bytes of each table for so many ads."""
    return {name: size * ads for name, size in _PER_AD.items()}


def simulate_tables(
    out: Path,
    *,
    ads: int,
    seed: int = 1,
    mixture: str = "usual",
    schemas: Mapping[str, pa.Schema],
    processes: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> TableSummary:
    """Write a market of so many ads into the folder; the same arguments give the same bytes, whatever ``processes``.

    ``mixture``: one of ``MIXTURES``.
    """
    (out / "tables").mkdir(parents=True)
    (out / "truth").mkdir()
    paths = {name: out / "tables" / f"{name}.parquet" for name in schemas}
    paths["providers"] = out / "truth" / "providers.parquet"
    shapes = {**schemas, "providers": _TRUTH}
    plan = _Plan(seed, sites_for(ads), max(5, ads // 3000), MIXTURES[mixture], shapes)
    writers = {name: pq.ParquetWriter(path, shapes[name], compression="zstd") for name, path in paths.items()}
    counts = dict.fromkeys(paths, 0)
    try:
        for block in _blocks(plan, ads, processes):
            for name, batch in block.items():
                writers[name].write_batch(batch)
                counts[name] += len(batch)
            if progress:
                progress(counts["ads"], ads)
    finally:
        for writer in writers.values():
            writer.close()
    return TableSummary(counts)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What every block of a market needs to know."""

    seed: int
    n_sites: int
    n_stock: int
    mixture: Mixture
    shapes: Mapping[str, pa.Schema]


def _blocks(plan: _Plan, ads: int, processes: int) -> Iterator[Block]:
    """Give block after block until there are so many ads; the last one is cut."""
    done = 0
    for number, block in enumerate(_whole_blocks(plan, processes)):
        cut = block if done + len(block["ads"]) <= ads else _block(plan, number, ads - done)
        yield cut
        done += len(cut["ads"])
        if done == ads:
            return


def _whole_blocks(plan: _Plan, processes: int) -> Iterator[Block]:
    """Give blocks without end, made by worker processes where there are several, a few ahead of the reader."""
    if processes == 1:
        yield from (_block(plan, number) for number in itertools.count())
    pool = ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"))
    try:
        waiting = deque(pool.submit(_block, plan, number) for number in range(2 * processes))
        for number in itertools.count(2 * processes):
            waiting.append(pool.submit(_block, plan, number))
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _block(plan: _Plan, number: int, most: int | None = None) -> Block:
    """Make one block of ``BLOCK_ADS`` ads and a few more, or the first ``most`` of them."""
    cast = Cast(plan.seed, number, plan.n_sites, plan.n_stock, plan.mixture)
    block: list[Notice] = []
    while len(block) < (BLOCK_ADS if most is None else min(BLOCK_ADS, most)):
        block += [notice for who in cast.group() for notice in notices(who, cast.rng, plan.mixture)]
    return {name: _batch(rows, plan.shapes[name]) for name, rows in _tables(block[:most]).items()}


def _tables(block: list[Notice]) -> dict[str, list[Row]]:
    return {
        "ads": [_ad(notice) for notice in block],
        "ad_versions": [row for notice in block for row in _versions(notice)],
        "contacts": [row for notice in block for row in _contacts(notice)],
        "images": [row for notice in block for row in _images(notice)],
        "providers": [
            {
                "ad_id": notice.ad_id,
                "provider": notice.who.id,
                "network": notice.who.network,
                "kind": notice.who.kind,
            }
            for notice in block
        ],
    }


def _batch(rows: list[Row], schema: pa.Schema) -> pa.RecordBatch:
    """Give rows, all with the same columns, as a batch; the others that a schema wants are empty."""
    given = rows[0] if rows else {}
    columns = [
        pa.array([row[field.name] for row in rows], field.type)
        if field.name in given
        else _empty(field.type, len(rows))
        for field in schema
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _empty(kind: pa.DataType, rows: int) -> pa.Array:
    """Give empty lists where a schema wants lists that the market knows nothing of, else nulls."""
    if pa.types.is_list(kind) or pa.types.is_map(kind):
        return pa.array([[]] * rows, kind)
    return pa.nulls(rows, kind)


@cache
def _time(week: int, site: str) -> dt.datetime:
    """Give when a site is read in a week."""
    return START + dt.timedelta(weeks=week, minutes=sha256(site.encode()).digest()[0])


def _stated(notice: Notice) -> Row:
    who = notice.who
    return {
        "ad_id": notice.ad_id,
        "site_id": notice.site,
        "url": notice.url,
        "market": who.country,
        "country": who.country,
        "alias": notice.alias,
        "aliases": [notice.alias],
        "age": notice.age,
        "ages": [] if notice.age is None else [notice.age],
        "n_persons": who.n_persons,
        "language": notice.language,
        "provider_kind": "agency" if who.is_agency else "unknown",
        "height_cm": notice.height_cm,
        "weight_kg": notice.weight_kg,
        "nationality": notice.nationality,
        "n_images": len(notice.pictures),
    }


def _capture(notice: Notice, at: int = 0) -> str:
    return sha256(f"{notice.ad_id}/{at}".encode()).hexdigest()


@cache
def _place(city: str) -> Row:
    """Give a place with coordinates that are drawn from its name."""
    digest = sha256(city.encode()).digest()
    return {"city": city, "latitude": 40 + digest[0] / 16, "longitude": digest[1] / 8}


def _ad(notice: Notice) -> Row:
    text = notice.text
    capture = _capture(notice)
    stated = "text" if text else "alias"
    quoted = text or notice.alias
    quote = {"capture_id": capture, "start": 0, "end": len(quoted), "selector": None, "quote": quoted}
    return {
        **_stated(notice),
        **_place(notice.seen[-1][1]),
        "text": text or None,
        "first_seen": _time(notice.seen[0][0], notice.site),
        "last_seen": _time(notice.seen[-1][0], notice.site),
        "captures": [capture],
        "evidence": [(stated, [quote])],
    }


def _versions(notice: Notice) -> Iterator[Row]:
    for week, city in notice.seen:
        yield {
            **_stated(notice),
            **_place(city),
            "capture_id": _capture(notice, week),
            "seen_at": _time(week, notice.site),
        }


def _contacts(notice: Notice) -> Iterator[Row]:
    stated = [("phone", notice.phone)] if notice.phone else []
    for kind, value in [*stated, *([notice.handle] if notice.handle else [])]:
        shown = {"capture_id": _capture(notice), "start": None, "end": None, "selector": "a", "quote": value}
        yield {
            "ad_id": notice.ad_id,
            "kind": kind,
            "value": value,
            "country": notice.who.country if kind == "phone" else None,
            "obfuscated": False,
            "first_seen": _time(notice.seen[0][0], notice.site),
            "last_seen": _time(notice.seen[-1][0], notice.site),
            "evidence": [shown],
        }


def _images(notice: Notice) -> Iterator[Row]:
    for n, picture in enumerate(notice.pictures):
        yield {
            "ad_id": notice.ad_id,
            "url": f"{notice.url}/{n}.jpg",
            "payload_sha256": picture.sha256,
            "pdq": picture.pdq,
            "pdq_quality": picture.quality,
            "face": "unknown",
            "captures": [_capture(notice)],
        }
