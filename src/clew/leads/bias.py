"""Bias is measured: how priorities differ between groups of leads that show the same evidence.

Origin weighs nothing in a priority. What can still differ is which signals are seen on whom. Leads are therefore
compared at equal evidence (the same market, the same number of families) by two proxies that ads show openly: the
country of their phone numbers (home or abroad) and the language of their texts (the market's own or another);
nationality is no proxy here, since it is not always stated. ``gap`` is a group's mean priority less that of the whole
stratum: near 0 where the group is treated alike. Groups under ten leads are counted and not shown.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from clew.engine import Engine
from clew.reference.market import Markets

SMALLEST = 10
"""Cells under this are not shown (safety rule 3)."""


@dataclass(frozen=True, slots=True)
class _Row:
    priority: float
    stratum: tuple[str | None, int]
    groups: Mapping[str, str]


def bias_report(leads: pa.Table, engine: Engine, *, markets: Markets) -> list[dict[str, Any]]:
    """Give a row a group, ready for ``bias.json``; reads ads, contacts, providers and networks."""
    rows = _rows(leads, engine, markets)
    expected: dict[tuple[str | None, int], list[float]] = defaultdict(list)
    for row in rows:
        expected[row.stratum].append(row.priority)
    means = {stratum: sum(held) / len(held) for stratum, held in expected.items()}
    groups: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    for row in rows:
        for proxy, group in row.groups.items():
            groups[proxy, group].append(row)
    return [_gap(*key, groups[key], means) for key in sorted(groups)]


def _gap(
    proxy: str, group: str, rows: list[_Row], means: Mapping[tuple[str | None, int], float]
) -> dict[str, Any]:
    row: dict[str, Any] = {"proxy": proxy, "group": group, "leads": len(rows)}
    if len(rows) < SMALLEST:
        return {**row, "mean_priority": None, "gap": None}
    mean = sum(one.priority for one in rows) / len(rows)
    gap = sum(one.priority - means[one.stratum] for one in rows) / len(rows)
    return {**row, "mean_priority": round(mean, 2), "gap": round(gap, 2)}


def _rows(leads: pa.Table, engine: Engine, markets: Markets) -> list[_Row]:
    members = _ads_of_leads(engine)
    languages = _column(engine, "ads", "ad_id", "language")
    phones = _column(engine, "contacts", "ad_id", "country")
    rows = []
    for lead in leads.select(["lead_id", "market", "urgent", "priority", "families"]).to_pylist():
        ads = members.get(lead["lead_id"], ())
        if lead["urgent"]:
            continue
        market = markets.by_country.get(lead["market"] or "")
        groups = {
            "phone": _group(phones, ads, {lead["market"]}),
            "language": _group(languages, ads, set(market.languages) if market else set()),
        }
        rows.append(_Row(lead["priority"], (lead["market"], len(lead["families"])), groups))
    return rows


def _group(values: Mapping[str, list[str]], ads: Iterable[str], home: set[str]) -> str:
    held = Counter(value for ad_id in ads for value in values.get(ad_id, ()))
    if not held or not home:
        return "unknown"
    local = sum(count for value, count in held.items() if value in home)
    return "of the country" if 2 * local >= sum(held.values()) else "of another country"


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


def _column(engine: Engine, table: str, key: str, column: str) -> dict[str, list[str]]:
    rows = engine.collect(engine.table(table).select(key, column).distinct(), order=(key, column))
    held: dict[str, list[str]] = defaultdict(list)
    for row in rows.to_pylist():
        if row[column] is not None:
            held[row[key]].append(row[column])
    return held
