"""Versions of an ad over its captures -> the ad, its contacts, its prices. Pure, one ad at a time."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from clew.extract.fact import PriceValue
from clew.records.ad import Ad, AdFields
from clew.records.ad_version import AdVersion
from clew.records.contact import Contact
from clew.records.decision import Correction
from clew.records.evidence import Evidence
from clew.records.price import Price
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.rates import Rates
from clew.store.corrected import correct

_OWN = tuple(field.name for field in fields(AdFields))
_Stated = TypeVar("_Stated")
_STATED = tuple(
    name for name in _OWN if name not in ("evidence", "candidates", "n_images", "text", "language")
)


def gather_ad(versions: Sequence[AdVersion]) -> Ad:
    """Give the ad: its newest version's fields, and when it was seen.

    Of several captures in one day the one that states most is the newest (a page for printing states less); what it leaves
    open and another of that day states is taken from there, for an ad may be spread over several pages.
    """
    newest = _filled(versions)
    seen = [version.seen_at for version in versions]
    return Ad(
        ad_id=newest.ad_id,
        site_id=newest.site_id,
        market=newest.market,
        url=newest.url,
        first_seen=min(seen),
        last_seen=max(seen),
        captures=tuple(sorted({version.capture_id for version in versions})),
        **{name: getattr(newest, name) for name in _OWN},
    )


def _filled(versions: Sequence[AdVersion]) -> AdVersion:
    newest, *others = of_newest_day(versions)
    values: dict[str, Any] = {}
    evidence, candidates = dict(newest.evidence), dict(newest.candidates)
    for name in _STATED:
        if getattr(newest, name) in (None, ()):
            other = next((one for one in others if getattr(one, name) not in (None, ())), None)
            if other is not None:
                values[name] = getattr(other, name)
                evidence.update(_of_column(other.evidence, name))
                candidates.update(_of_column(other.candidates, name))
    most = max(others, key=lambda one: one.n_images or 0, default=newest)
    if (most.n_images or 0) > (newest.n_images or 0):
        values["n_images"] = most.n_images
        evidence.update(_of_column(most.evidence, "n_images"))
    if not values:
        return newest
    return replace(newest, **values, evidence=dict(sorted(evidence.items())), candidates=candidates)


def _of_column(stated: Mapping[str, _Stated], column: str) -> dict[str, _Stated]:
    return {column: stated[column]} if column in stated else {}


def correct_ad(row: Mapping[str, Any], corrections: Sequence[Correction]) -> dict[str, Any]:
    """Give an ad's row as people corrected it. A corrected town brings its id, country and position along."""
    corrected = correct(row, corrections, record="ad")
    stated = {one.column for one in corrections if one.record == "ad" and one.id == row["ad_id"]}
    if "city" in stated:
        _move(corrected, stated)
    if "country" in stated or corrected["country"] != row["country"]:
        corrected["market"] = corrected["country"] or row["market"]
    return corrected


def _move(row: dict[str, Any], stated: set[str]) -> None:
    """Let what stood with the old town follow the new one, unless it was stated too."""
    place = packaged_gazetteer().named(row["city"], region=row["country"]) if row["city"] else None
    evidence = dict(row["evidence"])
    for column in ("city_id", "country", "latitude", "longitude"):
        if column not in stated:
            row[column] = getattr(place, column) if place else None
            evidence.pop(column, None)
            if place and row[column] is not None:
                evidence[column] = evidence["city"]
    row["evidence"] = sorted(evidence.items())


def of_newest_day(versions: Sequence[AdVersion]) -> list[AdVersion]:
    """Give the versions of the newest day, the one that stands for the ad now first."""
    day = max(version.seen_at.date() for version in versions)
    same_day = [version for version in versions if version.seen_at.date() == day]
    return sorted(same_day, key=lambda v: (len(v.evidence), v.seen_at, v.capture_id), reverse=True)


def gather_contacts(
    rows: Iterable[tuple[str, str, dt.datetime, Mapping[str, object], tuple[Evidence, ...]]],
) -> list[Contact]:
    """Merge the contacts of an ad's versions: (ad_id, capture_id, seen_at, contact, evidence)."""
    merged: dict[tuple[str, str, str], Contact] = {}
    for ad_id, _, seen_at, contact, evidence in rows:
        kind, value = str(contact["kind"]), str(contact["value"])
        country = contact["country"]
        known = merged.get((ad_id, kind, value))
        merged[ad_id, kind, value] = Contact(
            ad_id=ad_id,
            kind=kind,
            value=value,
            country=str(country) if country is not None else None,
            obfuscated=bool(contact["obfuscated"]) or (known is not None and known.obfuscated),
            first_seen=min(seen_at, known.first_seen) if known else seen_at,
            last_seen=max(seen_at, known.last_seen) if known else seen_at,
            evidence=(*(known.evidence if known else ()), *evidence),
        )
    return list(merged.values())


def number_prices(
    ad_id: str, prices: Sequence[tuple[PriceValue, tuple[Evidence, ...]]], rates: Rates
) -> list[Price]:
    """Number an ad's prices, with what an hour costs in euros where currency and duration are known."""
    return [
        Price(
            ad_id=ad_id,
            n=number,
            amount=price.amount,
            currency=price.currency,
            code_currency=price.code_currency,
            duration_min=price.duration_min,
            place=price.place,
            service=price.service,
            clients=price.clients,
            eur_per_hour=_eur_per_hour(price, rates),
            evidence=evidence,
        )
        for number, (price, evidence) in enumerate(prices, 1)
    ]


def _eur_per_hour(price: PriceValue, rates: Rates) -> float | None:
    amount = rates.to_eur(price.amount, price.currency)
    if amount is None or not price.duration_min:
        return None
    return round(amount * 60 / price.duration_min, 2)
