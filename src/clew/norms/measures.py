"""What is measured: numbers of ads, prices and phones (spreads), and yes or no of ads (tallies), each by segment.

Both are relations of (market, measure, segment, value); of a yes or no the value is 1 or 0. They are made by two
unnestings, of the segments and of the measures of each row, so that the query stays flat however many there are.
"""

import functools
from collections.abc import Sequence
from typing import Any

import ibis
import ibis.expr.datatypes as types
import pyarrow as pa

from clew.engine import Engine

_PHONES = ("phone", "whatsapp", "viber", "signal")
_CHANNELS = (*_PHONES, "telegram", "email", "website")
_DURATIONS = (30, 60, 120, 720, 1440)
_WEEK_HOURS = 168
_LOW_WEIGHT_KG = 50

PRICE = "eur_per_hour"
SEGMENTS = ("city", "category", "audience", "provider_kind")
"""What a market is divided by: columns of ads, and the category of their site."""


def spreads(engine: Engine, rates: Any) -> ibis.Table:
    """Give every number that is measured, by market, measure and segment."""
    ads = _ads(engine)
    parts = [
        _long(ads, _segments(ads), _numbers(ads)),
        _prices(engine, ads, rates),
        _ads_per_phone(engine, ads),
    ]
    return functools.reduce(lambda left, right: left.union(right), parts)


def tallies(engine: Engine) -> ibis.Table:
    """Give every yes or no that is counted, by market, measure and segment."""
    ads = _ads(engine)
    for more in (_faces(engine), _foreign(engine, ads), _channels(engine)):
        ads = ads.left_join(more, "ad_id").drop("ad_id_right")
    flags = {f"share:{name}": flag.cast("boolean").cast("float64") for name, flag in _flags(ads).items()}
    return _long(ads, _segments(ads), flags)


def _ads(engine: Engine) -> ibis.Table:
    ads = engine.table("ads").filter(lambda t: t["market"].notnull())
    sites = engine.table("sites").select("site_id", "category")
    return ads.left_join(sites, "site_id").drop("site_id_right")


def _numbers(ads: ibis.Table) -> dict[str, Any]:
    return {
        "age": ads["age"],
        "weight_kg": ads["weight_kg"],
        "height_cm": ads["height_cm"],
        "max_duration_h": ads["max_duration_h"],
        "n_images": ads["n_images"],
        "n_languages": ads["languages_spoken"].length().nullif(0),
        "n_letters": ads["text"].length().nullif(0),
        "n_services": ads["services"].length().nullif(0),
        "hours_per_day": _hours(ads["hours"]),
    }


def _flags(ads: ibis.Table) -> dict[str, Any]:
    flags = {
        "age_stated": ads["age"].notnull(),
        "agency": (ads["provider_kind"] == "agency").fill_null(False),
        "ethnicity_stated": ads["ethnicity"].notnull(),
        "foreign_phone": ads["foreign"],
        "hidden_face": ads["hidden"],
        "hours_24_7": ads["hours"] == "24/7",
        "in_call": ads["incall"],
        "in_call_only": ads["incall"] & ~ads["outcall"],
        "out_call": ads["outcall"],
        "languages_stated": ads["languages_spoken"].length() > 0,
        "movement_words": ads["movement"].length() > 0,
        "nationality_stated": ads["nationality"].notnull(),
        "paid_placement": ads["paid_placement"],
        "several_persons": (ads["n_persons"] > 1).fill_null(False),
        "tour": ads["tour"].length() > 0,
        "verified": ads["verified"],
        "week_or_longer": ads["max_duration_h"] >= _WEEK_HOURS,
        "weight_below_50": ads["weight_kg"] < _LOW_WEIGHT_KG,
    }
    for kind in _CHANNELS:
        flags[f"contact_{kind}"] = ads["channels"].contains(kind).fill_null(False)
    return flags


def _segments(ads: ibis.Table) -> list[Any]:
    return [ibis.literal("all"), *(ibis.literal(f"{name}=") + ads[name] for name in SEGMENTS)]


def _long(rows: ibis.Table, segments: Sequence[Any], measures: dict[str, Any]) -> ibis.Table:
    pairs = [
        ibis.struct({"measure": ibis.literal(name), "value": value.cast("float64")})
        for name, value in measures.items()
    ]
    wide = rows.select("market", segment=ibis.array(list(segments)), pair=ibis.array(pairs))
    by_segment = wide.select("market", "pair", segment=wide["segment"].unnest())
    each = by_segment.select("market", "segment", pair=by_segment["pair"].unnest())
    long = each.select(
        "market", measure=each["pair"]["measure"], segment=each["segment"], value=each["pair"]["value"]
    )
    return long.filter(long["segment"].notnull() & long["value"].notnull())


def _prices(engine: Engine, ads: ibis.Table, rates: Any) -> ibis.Table:
    prices = engine.table("prices")
    joined = prices.left_join(_per_unit(engine, rates), "currency").drop("currency_right")
    converted = joined["amount"] * joined["eur"] * 60 / joined["duration_min"].nullif(0)
    priced = joined.select("ad_id", "duration_min", per_hour=joined["eur_per_hour"].fill_null(converted))
    held = ads.select("ad_id", "market", *SEGMENTS, "services")
    rows = priced.inner_join(held, "ad_id")
    timed = rows["duration_min"].isin(_DURATIONS)
    duration = ibis.literal("duration=") + ibis.ifelse(timed, rows["duration_min"], None).cast("string")
    segments = _segments(rows)
    crossed = [segment + "," + duration for segment in segments[1:]]
    by_all = _long(rows, [*segments, duration, *crossed], {PRICE: rows["per_hour"]})
    served = rows.mutate(service=rows["services"].unnest())
    service = ibis.literal("service=") + served["service"]
    return by_all.union(_long(served, [service], {PRICE: served["per_hour"]}))


def _per_unit(engine: Engine, rates: Any) -> ibis.Table:
    known = engine.collect(engine.table("prices").select("currency").distinct(), order=("currency",))
    rows = []
    for currency in known["currency"].to_pylist():
        euros = None if rates is None or currency is None else rates.to_eur(1.0, currency)
        if euros is not None:
            rows.append({"currency": currency, "eur": float(euros)})
    schema = pa.schema([("currency", pa.string()), ("eur", pa.float64())])
    return engine.put("norms_rates", pa.Table.from_pylist(rows, schema=schema))


def _ads_per_phone(engine: Engine, ads: ibis.Table) -> ibis.Table:
    contacts = engine.table("contacts").filter(lambda t: t["kind"].isin(_PHONES))
    held = contacts.select("ad_id", phone=contacts["value"]).distinct()
    placed = held.inner_join(ads.select("ad_id", "market"), "ad_id")
    counted = placed.group_by("market", "phone").aggregate(ads=placed.count())
    return _long(counted, [ibis.literal("all")], {"ads_per_phone": counted["ads"]})


def _faces(engine: Engine) -> ibis.Table:
    known = engine.table("images").filter(lambda t: t["face"] != "unknown")
    return known.group_by("ad_id").aggregate(hidden=(known["face"] == "hidden").all())


def _foreign(engine: Engine, ads: ibis.Table) -> ibis.Table:
    contacts = engine.table("contacts").filter(lambda t: t["country"].notnull())
    phones = contacts.select("ad_id", phone_country=contacts["country"])
    homes = ads.select("ad_id", home=ads["country"].fill_null(ads["market"]))
    rows = phones.inner_join(homes, "ad_id")
    return rows.group_by("ad_id").aggregate(foreign=(rows["phone_country"] != rows["home"]).all())


def _channels(engine: Engine) -> ibis.Table:
    contacts = engine.table("contacts")
    return contacts.group_by("ad_id").aggregate(channels=contacts["kind"].collect())


def _hours(hours: Any) -> Any:
    span = r"^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$"
    parts = [hours.re_extract(span, group).nullif("").try_cast(types.int64) for group in (1, 2, 3, 4)]
    length = (parts[2] * 60 + parts[3] - parts[0] * 60 - parts[1] + 1440) % 1440
    spanned = ibis.ifelse(length == 0, 1440, length) / 60.0
    return ibis.ifelse(hours == "24/7", 24.0, spanned)
