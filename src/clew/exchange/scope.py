"""Which records leave: what belongs to the leads that were asked for, or the whole project; never what is under an urgent lead.

Urgent is also an ad that states an age under 18, whatever became of its lead: with it goes everything of its provider and network
(safety rule 10).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from clew.kernel.errors import WrongUseError

ADULT = 18


@dataclass(frozen=True, slots=True)
class Scope:
    """The ids of what leaves, by kind. ``whole``: nothing in particular was asked for."""

    whole: bool
    leads: frozenset[str]
    networks: frozenset[str]
    providers: frozenset[str]
    ads: frozenset[str]
    sites: frozenset[str]
    captures: frozenset[str]
    reviews: frozenset[str]
    sealed: frozenset[str]
    sealed_urls: frozenset[str]

    @property
    def subjects(self) -> frozenset[str]:
        """All that a finding or an alert can be on."""
        return self.networks | self.providers | self.ads | self.sites | self.reviews


@dataclass(frozen=True, slots=True)
class Groups:
    """Who belongs to whom, as the tables say."""

    providers_of: Mapping[str, tuple[str, ...]]
    ads_of: Mapping[str, tuple[str, ...]]

    def members(self, ids: Iterable[str]) -> tuple[set[str], set[str]]:
        """Give the providers and the ads under networks or providers."""
        providers: set[str] = set()
        for one in ids:
            providers.update(self.providers_of.get(one, (one,) if one in self.ads_of else ()))
        return providers, {ad for one in providers for ad in self.ads_of.get(one, ())}

    def above(self, ads: set[str]) -> tuple[set[str], set[str]]:
        """Give the providers and networks that hold one of the ads."""
        providers = {name for name, ones in self.ads_of.items() if ads & {*ones}}
        return providers, {name for name, ones in self.providers_of.items() if providers & {*ones}}


def find_scope(tables: Path, subjects: Iterable[str] = ()) -> Scope:
    """Find what leaves: under these leads, networks or providers, else everything. Raises where one of them is urgent."""
    read = _Reader(tables)
    groups = Groups(
        {row["network_id"]: tuple(row["provider_ids"]) for row in read("networks", "provider_ids")},
        {row["provider_id"]: tuple(row["ad_ids"]) for row in read("providers", "ad_ids")},
    )
    ads = {row["ad_id"]: row for row in read("ads", "site_id", "url", "captures", "age", "ages")}
    leads = {row["lead_id"]: row["urgent"] for row in read("leads", "urgent")}
    sealed = _sealed(leads, groups, ads)
    asked = tuple(subjects)
    for one in asked:
        if one in sealed:
            raise WrongUseError(
                f"{one} is urgent, or belongs to what is: it never leaves in an export. It goes at once to the supervisor, "
                "with the national reporting point named."
            )
    providers, inside = groups.members(asked) if asked else (set(groups.ads_of), set(ads))
    providers -= sealed
    inside -= sealed
    kept = [ads[one] for one in sorted(inside) if one in ads]
    hidden = {capture for one in sealed & set(ads) for capture in ads[one]["captures"]}
    networks = {name for name in groups.providers_of if name not in sealed}
    if asked:
        networks &= {*asked} | groups.above(inside)[1]
    sites = {row["site_id"] for row in (kept if asked else read("sites"))}
    seen = {capture for row in kept for capture in row["captures"]} if asked else _all_captures(read)
    return Scope(
        whole=not asked,
        leads=frozenset(one for one in leads if one in (networks | providers) and one not in sealed),
        networks=frozenset(networks),
        providers=frozenset(providers),
        ads=frozenset(row["ad_id"] for row in kept),
        sites=frozenset(sites),
        captures=frozenset(seen - hidden),
        reviews=frozenset(_reviews(read, inside, sealed, whole=not asked)),
        sealed=frozenset(sealed),
        sealed_urls=frozenset(ads[one]["url"] for one in sealed & set(ads)),
    )


class _Reader:
    """Reads the columns that tell who belongs to whom; a table that is not there has no rows."""

    def __init__(self, tables: Path) -> None:
        self._tables = tables

    def __call__(self, table: str, *columns: str) -> list[dict[str, Any]]:
        path = self._tables / f"{table}.parquet"
        keys = {
            "networks": "network_id",
            "providers": "provider_id",
            "ads": "ad_id",
            "leads": "lead_id",
            "sites": "site_id",
            "reviews": "review_id",
            "captures": "capture_id",
        }
        if not path.exists():
            return []
        rows: list[dict[str, Any]] = pq.read_table(path, columns=[keys[table], *columns]).to_pylist()
        return rows


def _sealed(leads: Mapping[str, bool], groups: Groups, ads: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """Give every id under an urgent lead, or under an ad that states an age under 18."""
    urgent = {one for one, is_urgent in leads.items() if is_urgent}
    _, inside = groups.members(urgent)
    young = {
        one
        for one, row in ads.items()
        if any(age is not None and age < ADULT for age in (row["age"], *(row["ages"] or ())))
    }
    providers, networks = groups.above(inside | young)
    more, members = groups.members(urgent | networks | providers)
    return urgent | networks | providers | more | members | young


def _all_captures(read: _Reader) -> set[str]:
    return {row["capture_id"] for row in read("captures")}


def _reviews(read: _Reader, ads: set[str], sealed: set[str], *, whole: bool) -> set[str]:
    """Give the reviews of these ads; of the whole project also those that are about no known ad."""
    return {
        row["review_id"]
        for row in read("reviews", "ad_id")
        if row["ad_id"] in ads or (whole and row["ad_id"] is None and row["review_id"] not in sealed)
    }
