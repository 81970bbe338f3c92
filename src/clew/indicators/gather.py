"""From tables to subjects: joins as relations, rows as records.

Ads and reviews are read in batches by the engine (text is what costs); providers, networks and sites are built
from narrow columns.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.indicators.subject import NetworkSubject, ProviderSubject, SiteSubject, Tie
from clew.indicators.ties import contact_ties, filtered_values, linked_ties
from clew.records import arrow_schema, key_of
from clew.records.ad_version import AdVersion
from clew.records.contact import Contact
from clew.records.evidence import Evidence
from clew.records.image import Image
from clew.records.link import Link
from clew.records.movement import Movement
from clew.records.network import Network
from clew.records.provider import Provider
from clew.records.schema import from_row
from clew.records.site import Site

T = TypeVar("T")

_NARROW = (
    "ad_id", "capture_id", "site_id", "market", "url", "seen_at", "posted_at", "alias", "aliases", "age", "ages",
    "n_persons", "audience", "country", "city", "city_id", "verified", "provider_kind", "evidence",
)  # fmt: skip


def ad_rows(engine: Engine) -> ibis.Table:
    """Give every version of every ad with its page's text and its contacts, prices and pictures."""
    rows = engine.table("ad_versions")
    pages = engine.table("pages").select("capture_id", page_text="text")
    rows = rows.left_join(pages, "capture_id").drop("capture_id_right")
    for name in ("contacts", "prices", "images"):
        table = engine.table(name)
        held = table.group_by("ad_id").aggregate(
            ibis.struct({column: table[column] for column in table.columns}).collect().name(name)
        )
        rows = rows.left_join(held, "ad_id").drop("ad_id_right")
    return rows


def review_rows(engine: Engine) -> ibis.Table:
    """Give every review with its page's text, and market and city of the ad that it is about."""
    pages = engine.table("pages").select("capture_id", page_text="text")
    ads = engine.table("ads").select("ad_id", "market", "city")
    rows = engine.table("reviews").left_join(pages, "capture_id").drop("capture_id_right")
    return rows.left_join(ads, "ad_id").drop("ad_id_right")


def provider_subjects(engine: Engine) -> Iterator[ProviderSubject]:
    """Give every provider with all versions of its ads, its pictures and its ties, in the order of ids."""
    providers = records(engine, Provider)
    provider_of = {ad_id: one.provider_id for one in providers for ad_id in one.ad_ids}
    versions = _by(records(engine, AdVersion, columns=_NARROW), lambda one: provider_of.get(one.ad_id))
    images = _by(records(engine, Image), lambda one: provider_of.get(one.ad_id))
    ties = _ties(engine, provider_of)
    for provider in providers:
        held = versions.get(provider.provider_id, [])
        held.sort(key=lambda one: (one.seen_at, one.ad_id))
        yield ProviderSubject(
            provider=provider,
            versions=tuple(held),
            images=tuple(images.get(provider.provider_id, [])),
            ties=tuple(ties.get(provider.provider_id, [])),
        )


def network_subjects(engine: Engine) -> Iterator[NetworkSubject]:
    """Give every network with the movements of its members."""
    members = {one.provider_id: one for one in records(engine, Provider)}
    moves = _by(records(engine, Movement), lambda one: one.provider_id)
    cities = _city_evidence(engine)
    for network in records(engine, Network):
        known = [members[who] for who in network.provider_ids if who in members]
        yield NetworkSubject(
            network=network,
            movements=tuple(move for one in known for move in moves.get(one.provider_id, [])),
            city_evidence=tuple(
                (one.provider_id, city, evidence)
                for one in known
                for ad_id in one.ad_ids
                for city, evidence in sorted(cities.get(ad_id, {}).items())
            ),
        )


def site_subjects(engine: Engine) -> Iterator[SiteSubject]:
    """Give every site of the register."""
    for site in records(engine, Site):
        yield SiteSubject(site=site)


def records(engine: Engine, record: type[T], *, columns: Sequence[str] | None = None) -> list[T]:
    """Read a table into records, in the order of its key."""
    table = engine.table(str(getattr(record, "TABLE")))  # noqa: B009 - a class constant that the type does not know
    if columns is not None:
        table = table.select(*columns)
    return [from_row(record, row) for row in engine.collect(table, order=key_of(record)).to_pylist()]


def sorted_records(record: type[T], rows: Iterable[dict[str, Any]] | None) -> tuple[T, ...]:
    """Build the records of a collected column, in the order of their key, which a group-by does not keep."""
    key = key_of(record)
    ordered = sorted(rows or (), key=lambda row: tuple(row[column] for column in key))
    return tuple(from_row(record, row) for row in ordered)


def to_table(record: type, rows: list[dict[str, Any]]) -> pa.Table:
    """Make a table of a record from plain rows."""
    return pa.Table.from_pylist(rows, schema=arrow_schema(record))


def _ties(engine: Engine, provider_of: dict[str, str]) -> dict[str, list[Tie]]:
    links = records(engine, Link)
    ties = contact_ties(records(engine, Contact), provider_of, filtered_values(links))
    for provider, more in linked_ties(links, provider_of).items():
        ties[provider].extend(more)
    return ties


def _city_evidence(engine: Engine) -> dict[str, dict[str, tuple[Evidence, ...]]]:
    versions = engine.table("ad_versions").filter(lambda rows: rows["city"].notnull())
    placed = versions.select("ad_id", "capture_id", "city", places=versions["evidence"]["city"])
    found: dict[str, dict[str, tuple[Evidence, ...]]] = defaultdict(dict)
    for row in engine.collect(placed, order=("ad_id", "capture_id")).to_pylist():
        if row["places"]:
            evidence = tuple(from_row(Evidence, one) for one in row["places"])
            found[row["ad_id"]].setdefault(row["city"], evidence)
    return found


def _by(things: list[T], key: Any) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for thing in things:
        name = key(thing)
        if name is not None:
            groups[name].append(thing)
    return groups
