"""Bias is measured: how priorities differ between groups of leads that show the same evidence.

Origin weighs nothing in a priority. What can still differ is which signals are seen on whom. Leads are therefore
compared at equal evidence (the same market, the same number of families). The groups: by two proxies that ads show
openly, the country of their phone numbers (home or abroad) and the language of their texts (the market's own or
another); by what ads state of nationality, ethnicity and languages spoken, with those that state nothing as a group of
their own; and by audience. ``gap`` is a group's mean priority less that of the whole stratum: near 0 where the group is
treated alike; ``low`` and ``high`` are its interval of 95 %. Groups under ten leads are counted and not shown.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from clew.engine import Engine
from clew.reference.market import Market, Markets

SMALLEST = 10
"""Cells under this are not shown (safety rule 3)."""

_Z = 1.959964
_STATED = ("nationality", "ethnicity", "languages_spoken", "audience")
Stratum = tuple[str | None, int]


@dataclass(frozen=True, slots=True)
class _Row:
    priority: float
    stratum: Stratum
    groups: Mapping[str, str]


def bias_report(leads: pa.Table, engine: Engine, *, markets: Markets) -> list[dict[str, Any]]:
    """Give a row a group, ready for ``bias.json``; reads ads, contacts, providers and networks."""
    rows = _rows(leads, engine, markets)
    expected: dict[Stratum, list[float]] = defaultdict(list)
    for row in rows:
        expected[row.stratum].append(row.priority)
    means = {stratum: sum(held) / len(held) for stratum, held in expected.items()}
    groups: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    for row in rows:
        for proxy, group in row.groups.items():
            groups[proxy, group].append(row)
    return [_gap(*key, groups[key], means) for key in sorted(groups)]


def _gap(proxy: str, group: str, rows: list[_Row], means: Mapping[Stratum, float]) -> dict[str, Any]:
    row: dict[str, Any] = {"proxy": proxy, "group": group, "leads": len(rows)}
    if len(rows) < SMALLEST:
        return {**row, "mean_priority": None, "gap": None, "low": None, "high": None}
    mean = sum(one.priority for one in rows) / len(rows)
    apart = [one.priority - means[one.stratum] for one in rows]
    gap = sum(apart) / len(apart)
    reach = _Z * math.sqrt(sum((one - gap) ** 2 for one in apart) / (len(apart) - 1) / len(apart))
    numbers = {"mean_priority": mean, "gap": gap, "low": gap - reach, "high": gap + reach}
    return {**row, **{name: round(number, 2) for name, number in numbers.items()}}


def _rows(leads: pa.Table, engine: Engine, markets: Markets) -> list[_Row]:
    members = _ads_of_leads(engine)
    told = _told(engine)
    rows = []
    for lead in leads.select(["lead_id", "market", "urgent", "priority", "families"]).to_pylist():
        if lead["urgent"]:
            continue
        market = markets.by_country.get(lead["market"] or "")
        held = {name: _held(values, members.get(lead["lead_id"], ())) for name, values in told.items()}
        stratum = (lead["market"], len(lead["families"]))
        rows.append(_Row(lead["priority"], stratum, _groups(held, lead["market"], market)))
    return rows


def _groups(held: Mapping[str, Counter[str]], country: str | None, market: Market | None) -> dict[str, str]:
    languages = set(market.languages) if market else set()
    home = {country} if country else set()
    return {
        "phone": _home_or_abroad(held["phone"], home, "unknown"),
        "language": _home_or_abroad(held["language"], languages, "unknown"),
        "nationality": _home_or_abroad(held["nationality"], home, "not stated"),
        "languages spoken": _home_or_abroad(held["languages_spoken"], languages, "not stated"),
        "ethnicity": _commonest(held["ethnicity"], "not stated"),
        "audience": _commonest(held["audience"], "unknown"),
    }


def _home_or_abroad(held: Counter[str], home: set[str], silent: str) -> str:
    if not held or not home:
        return silent
    local = sum(count for value, count in held.items() if value in home)
    return "of the country" if 2 * local >= sum(held.values()) else "of another country"


def _commonest(held: Counter[str], silent: str) -> str:
    return min(held, key=lambda value: (-held[value], value)) if held else silent


def _held(values: Mapping[str, Sequence[str]], ads: Iterable[str]) -> Counter[str]:
    return Counter(value for ad_id in ads for value in values.get(ad_id, ()))


def _told(engine: Engine) -> dict[str, dict[str, list[str]]]:
    """Give what ads tell of each kind of group: values by ad."""
    told = {"phone": _column(engine, "contacts", "country"), "language": _column(engine, "ads", "language")}
    return told | {name: _column(engine, "ads", name) for name in _STATED}


def _ads_of_leads(engine: Engine) -> dict[str, tuple[str, ...]]:
    providers = engine.collect(
        engine.table("providers").select("provider_id", "ad_ids"), order=("provider_id",)
    )
    ads = {row["provider_id"]: tuple(row["ad_ids"]) for row in providers.to_pylist()}
    networks = engine.collect(
        engine.table("networks").select("network_id", "provider_ids"), order=("network_id",)
    )
    for row in networks.to_pylist():
        ads[row["network_id"]] = tuple(ad for who in row["provider_ids"] for ad in ads.get(who, ()))
    return ads


def _column(engine: Engine, table: str, column: str) -> dict[str, list[str]]:
    rows = engine.collect(engine.table(table).select("ad_id", column).distinct(), order=("ad_id", column))
    held: dict[str, list[str]] = defaultdict(list)
    for row in rows.to_pylist():
        value = row[column]
        held[row["ad_id"]] += value if isinstance(value, list) else [] if value is None else [value]
    return held
