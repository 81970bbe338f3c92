"""Which ads, persons and sites of the tables a profile counts: those of one country, seen in a period.

An ad counts where its ``market`` is the country and nobody rejected its site. A site counts where it has such an ad, or is of that country itself,
unless somebody rejected it. Whatever is under an urgent lead is left out before anything is counted (safety rule 10): the
profile is the one that would be made if these ads had not been captured.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clew.report.reading import Book, Row
from clew.report.urgent import sealed_subjects

_AD_COLUMNS = (
    "ad_id", "site_id", "market", "country", "first_seen", "last_seen", "language", "audience", "provider_kind", "city",
    "nationality", "ethnicity", "languages_spoken", "incall", "outcall", "hours", "max_duration_h", "tour",
    "movement", "verified", "paid_placement", "n_images", "n_persons", "age",
)  # fmt: skip
_SITE_COLUMNS = (
    "site_id", "market", "category", "languages", "scope", "search_filters", "safety_features", "contact_channels",
    "audiences", "extras", "payment_means", "ad_space", "host_country", "status",
)  # fmt: skip
_ADULT = 18
_PRICE_COLUMNS = ("ad_id", "duration_min", "place", "eur_per_hour", "currency", "code_currency")


@dataclass(frozen=True, slots=True)
class Period:
    """Ads that were seen on or after ``since`` and first seen before ``until``; null leaves that end open."""

    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True)
class Units:
    """Things of one kind that are counted, with the site and the person that each belongs to (whole numbers)."""

    of: str
    table: pa.Table
    sites: Any
    persons: Any

    def __len__(self) -> int:
        return len(self.table)

    def values(self, column: str) -> list[Any]:
        """Give a column as plain values, null where it is unknown."""
        values: list[Any] = self.table[column].to_pylist()
        return values

    def where(self, chosen: Sequence[bool]) -> "Units":
        """Give the units that are chosen."""
        mask = np.asarray(chosen, dtype=bool)
        return Units(self.of, self.table.filter(pa.array(mask)), self.sites[mask], self.persons[mask])


@dataclass(frozen=True)
class Market:
    """All that a profile counts. ``sites`` have their operator in the place of the site, and themselves as person."""

    country: str
    ads: Units
    persons: Units
    prices: Units
    sites: Units
    site_rows: Sequence[Row]
    contacts: Mapping[str, frozenset[str]]
    phone_countries: Mapping[str, frozenset[str]]
    faces: Mapping[str, bool]
    signals: Mapping[int, frozenset[str]]
    trackers: Sequence[tuple[str, str]]
    first_seen: dt.date | None
    last_seen: dt.date | None


def read_market(book: Book, country: str, period: Period, families: Mapping[str, str]) -> Market:
    """Read a country's part of the tables. ``families``: the indicators that count, with their family."""
    sealed = sealed_subjects(book)
    table = _ads(book, country, period, sealed)
    person_of, _ = _persons(book, table)
    site_of = _codes(table["site_id"].to_pylist())
    ads = Units("ads", table, site_of, person_of)
    ids = table["ad_id"].to_pylist()
    sites = _sites(book, country, period, table)
    seen = table["last_seen"].to_pylist()
    return Market(
        country=country,
        ads=ads,
        persons=_people(ads),
        prices=_prices(book, ads, ids),
        sites=_site_units(book, sites),
        site_rows=sites,
        contacts=_grouped(book, "contacts", "kind", ids),
        phone_countries=_grouped(book, "contacts", "country", ids),
        faces=_faces(book, ids),
        signals=_signals(book, ads, families),
        trackers=_trackers(book, {row["site_id"] for row in sites}),
        first_seen=min(table["first_seen"].to_pylist()).date() if seen else None,
        last_seen=max(seen).date() if seen else None,
    )


def countries_of(book: Book) -> list[str]:
    """Give the countries that the ads of the tables are of."""
    return sorted(set(pc.unique(book.table("ads", "market")["market"]).to_pylist()) - {None})


def _ads(book: Book, country: str, period: Period, sealed: frozenset[str]) -> pa.Table:
    table = book.table("ads", *_AD_COLUMNS)
    keep = pc.equal(table["market"], country)
    rejected = _rejected(book)
    if rejected:
        keep = pc.and_(keep, pc.invert(pc.is_in(table["site_id"], value_set=pa.array(sorted(rejected)))))
    if sealed:
        keep = pc.and_(keep, pc.invert(pc.is_in(table["ad_id"], value_set=pa.array(sorted(sealed)))))
    keep = pc.and_(keep, pc.fill_null(pc.greater_equal(table["age"], _ADULT), fill_value=True))
    if period.since:
        keep = pc.and_(
            keep, pc.greater_equal(table["last_seen"], _moment(period.since, table["last_seen"].type))
        )
    if period.until:
        keep = pc.and_(keep, pc.less(table["first_seen"], _moment(period.until, table["first_seen"].type)))
    return table.filter(pc.fill_null(keep, fill_value=False))


def _moment(day: dt.date, kind: pa.DataType) -> pa.Scalar:
    return pa.scalar(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC), kind)


def _persons(book: Book, ads: pa.Table) -> tuple[Any, list[str]]:
    """Give the person of each ad as a number, and their ids by number; an ad that no provider holds is a person's own."""
    held = book.table("providers", "provider_id", "ad_ids")
    provider_of = {
        ad: who
        for who, members in zip(held["provider_id"].to_pylist(), held["ad_ids"].to_pylist(), strict=True)
        for ad in members or ()
    }
    names = [provider_of.get(ad, ad) for ad in ads["ad_id"].to_pylist()]
    known, codes = np.unique(np.asarray(names, dtype=object).astype(str), return_inverse=True)
    return codes, [str(name) for name in known]


def _people(ads: Units) -> Units:
    """Give the persons, each once, at the site of her or his first ad."""
    _, first = np.unique(ads.persons, return_index=True)
    return Units("persons", ads.table.take(pa.array(first)), ads.sites[first], ads.persons[first])


def _prices(book: Book, ads: Units, ids: Sequence[str]) -> Units:
    place = {ad: number for number, ad in enumerate(ids)}
    table = book.table("prices", *_PRICE_COLUMNS)
    table = table.filter(pc.is_in(table["ad_id"], value_set=pa.array(ids, pa.string())))
    at = np.asarray([place[ad] for ad in table["ad_id"].to_pylist()], dtype=int)
    if len(at):
        for name in ("audience", "provider_kind", "city", "site_id"):
            table = table.append_column(name, ads.table[name].take(pa.array(at)))
    else:
        for name in ("audience", "provider_kind", "city", "site_id"):
            table = table.append_column(name, pa.array([], pa.string()))
    return Units("prices", table, ads.sites[at], ads.persons[at])


def _sites(book: Book, country: str, period: Period, ads: pa.Table) -> list[Row]:
    advertising = set(ads["site_id"].to_pylist())
    at_home = period == Period()
    rows = [
        row
        for row in book.rows("sites", *_SITE_COLUMNS)
        if row["status"] != "rejected"
        and (row["site_id"] in advertising or (at_home and row["market"] == country))
    ]
    known = {row["site_id"] for row in rows}
    empty: Row = dict.fromkeys(_SITE_COLUMNS)
    rows += [{**empty, "site_id": site} for site in sorted(advertising - known)]
    return sorted(rows, key=lambda row: str(row["site_id"]))


def _rejected(book: Book) -> set[str]:
    return {row["site_id"] for row in book.rows("sites", "site_id", "status") if row["status"] == "rejected"}


def _site_units(book: Book, rows: Sequence[Row]) -> Units:
    operator_of = {
        site: one["operator_id"]
        for one in book.rows("operators", "operator_id", "site_ids")
        for site in one["site_ids"]
    }
    names = [row["site_id"] for row in rows]
    operators = _codes([operator_of.get(name, name) for name in names])
    table = pa.table({"site_id": pa.array(names, pa.string())})
    return Units("sites", table, operators, np.arange(len(names)))


def _grouped(book: Book, name: str, column: str, ids: Sequence[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in book.rows_where(name, "ad_id", ids, ("ad_id", column)) if ids else ():
        if row[column] is not None:
            found.setdefault(row["ad_id"], set()).add(row[column])
    return {ad: frozenset(values) for ad, values in found.items()}


def _faces(book: Book, ids: Sequence[str]) -> dict[str, bool]:
    """Say of each ad whose pictures were judged whether every face is hidden; unknown ones are not there."""
    hidden: dict[str, bool] = {}
    for row in book.rows_where("images", "ad_id", ids, ("ad_id", "face")) if ids else ():
        if row["face"] in ("hidden", "visible"):
            hidden[row["ad_id"]] = hidden.get(row["ad_id"], True) and row["face"] == "hidden"
    return hidden


def _signals(book: Book, ads: Units, families: Mapping[str, str]) -> dict[int, frozenset[str]]:
    """Give for each person the indicators seen on her or his ads, or on the person, or on the network she or he is in."""
    ids = ads.values("ad_id")
    person_of_ad = {ad: int(code) for ad, code in zip(ids, ads.persons, strict=True)}
    members: dict[str, set[int]] = {ad: {code} for ad, code in person_of_ad.items()}
    held = book.table("providers", "provider_id", "ad_ids")
    for who, owned in zip(held["provider_id"].to_pylist(), held["ad_ids"].to_pylist(), strict=True):
        codes = {person_of_ad[ad] for ad in owned or () if ad in person_of_ad}
        if codes:
            members[who] = codes
    for network in book.rows("networks", "network_id", "provider_ids"):
        members[network["network_id"]] = {
            code for who in network["provider_ids"] or () for code in members.get(who, ())
        }
    found: dict[int, set[str]] = {}
    table = book.table("findings", "subject_id", "indicator")
    for subject, indicator in zip(
        table["subject_id"].to_pylist(), table["indicator"].to_pylist(), strict=True
    ):
        if indicator in families:
            for code in members.get(subject, ()):
                found.setdefault(code, set()).add(indicator)
    return {code: frozenset(names) for code, names in found.items()}


def _trackers(book: Book, sites: set[str]) -> list[tuple[str, str]]:
    """Give (account, site) for the analytics and advertising accounts that two or more sites of the country share."""
    pairs = set()
    for row in book.rows("site_links", "site_a", "site_b", "kind", "value", "filtered"):
        counts = row["kind"] in ("analytics", "adsense") and row["filtered"] is None
        if counts and {row["site_a"], row["site_b"]} <= sites:
            pairs |= {(f"{row['kind']} {row['value']}", site) for site in (row["site_a"], row["site_b"])}
    return sorted(pairs)


def _codes(names: Sequence[Any]) -> Any:
    if not len(names):
        return np.zeros(0, dtype=int)
    return np.unique(np.asarray([str(name) for name in names]), return_inverse=True)[1]
