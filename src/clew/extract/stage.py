"""The extract stage over batches: blocks -> facts of versions -> ads, contacts, prices, pictures, reviews."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from clew.extract.fact import ContactValue, PriceValue
from clew.extract.gather import correct_ad, gather_ad, gather_contacts, number_prices, of_newest_day
from clew.extract.read import Knowledge, read_block
from clew.records.ad import Ad
from clew.records.ad_version import AdVersion
from clew.records.block import Block, Picture
from clew.records.contact import Contact
from clew.records.decision import Correction
from clew.records.evidence import Evidence
from clew.records.price import Price
from clew.records.review import Review
from clew.records.schema import arrow_schema, from_row, to_row
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import load_lexicons
from clew.reference.market import packaged_markets
from clew.reference.rates import Rates


@dataclass(frozen=True, slots=True)
class FoundContact:
    """A contact of a version with its evidence."""

    contact: ContactValue
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class FoundPrice:
    """A price of a version with its evidence."""

    price: PriceValue
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What one block stated, as a row. ``kind`` is the block's: ad, post, site. ``problems``: extractors that failed."""

    site_id: str
    ad_id: str
    kind: str
    version: AdVersion | None
    contacts: tuple[FoundContact, ...]
    prices: tuple[FoundPrice, ...]
    pictures: tuple[Picture, ...]
    review: Review | None
    capture_id: str
    url: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture of an ad, and the captures of pages that show it."""

    url: str
    captures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """An ad with its contacts, prices and pictures, as a row."""

    ad: Ad
    contacts: tuple[Contact, ...]
    prices: tuple[Price, ...]
    pictures: tuple[ShownPicture, ...]


FACTS = arrow_schema(Facts)
GATHERED = arrow_schema(Gathered)


def read_blocks(batch: pa.RecordBatch, *, lexicons_dir: Path) -> pa.RecordBatch:
    """Read the blocks of pages (rows of the parse stage)."""
    knowledge = _knowledge(lexicons_dir)
    rows = [
        to_row(_facts(from_row(Block, block_row), knowledge))
        for row in batch.to_pylist()
        for block_row in row["blocks"]
    ]
    return pa.RecordBatch.from_pylist(rows, schema=FACTS)


def gather_ads(
    batch: pa.RecordBatch,
    *,
    regions: Mapping[str, str],
    market: str,
    rates: Rates,
    corrections: Sequence[Correction] = (),
) -> pa.RecordBatch:
    """Gather each ad (a row of ``ad_id`` and all its ``facts``) from its versions; people's corrections win."""
    rows = []
    for row in batch.to_pylist():
        found = [from_row(Facts, facts) for facts in row["facts"]]
        found.sort(key=lambda facts: (facts.version.seen_at, facts.version.capture_id))
        gathered = to_row(_gather(found, regions, market, rates))
        rows.append(gathered | {"ad": correct_ad(gathered["ad"], corrections)})
    return pa.RecordBatch.from_pylist(rows, schema=GATHERED)


def with_market(version: AdVersion, regions: Mapping[str, str], market: str) -> AdVersion:
    """Give the version its market: the country of its place, else the site's, else the project's default."""
    return replace(version, market=version.country or regions.get(version.site_id) or market)


def _gather(found: list[Facts], regions: Mapping[str, str], market: str, rates: Rates) -> Gathered:
    versions = [with_market(facts.version, regions, market) for facts in found if facts.version is not None]
    ad = gather_ad(versions)
    contacts = gather_contacts(
        (ad.ad_id, facts.version.capture_id, facts.version.seen_at, _fields(item.contact), item.evidence)
        for facts in found
        if facts.version is not None
        for item in facts.contacts
    )
    by_capture = {facts.version.capture_id: facts.prices for facts in found if facts.version is not None}
    told = [by_capture[version.capture_id] for version in of_newest_day(versions)]
    last = next(filter(None, told), ())
    prices = number_prices(ad.ad_id, [(item.price, item.evidence) for item in last], rates)
    pictures: dict[str, set[str]] = {}
    for facts in found:
        if facts.version is not None:
            for picture in facts.pictures:
                pictures.setdefault(picture.url, set()).add(facts.version.capture_id)
    contacts.sort(key=lambda contact: (contact.kind, contact.value))
    return Gathered(
        ad,
        tuple(contacts),
        tuple(prices),
        tuple(ShownPicture(url, tuple(sorted(pictures[url]))) for url in sorted(pictures)),
    )


def _fields(value: ContactValue) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _facts(block: Block, knowledge: Knowledge) -> Facts:
    failed: dict[str, str] = {}
    reading = read_block(block, knowledge, failed)
    return Facts(
        site_id=block.site_id,
        ad_id=block.ad_id,
        kind=block.kind,
        version=reading.version,
        contacts=tuple(FoundContact(contact, evidence) for contact, evidence in reading.contacts),
        prices=tuple(FoundPrice(price, evidence) for price, evidence in reading.prices),
        pictures=block.pictures if block.kind == "ad" else (),
        review=reading.review,
        capture_id=block.capture_id,
        url=block.url,
        problems=tuple(f"{name}: {error}" for name, error in failed.items()),
    )


@functools.lru_cache(maxsize=2)
def _knowledge(lexicons_dir: Path) -> Knowledge:
    return Knowledge(load_lexicons(lexicons_dir), packaged_gazetteer(), packaged_markets())
