"""Counts as the studies give them: what share of a market's ads shows one or more, three or more signals, and each signal.

Ibanez and Suthers (2014) and Ibanez and Gazan (2016) count indicators on ads; so do the rows of ``ads with ...``,
over the findings on ads themselves. A row of a signal counts at its own level: of the ads, providers or networks of
the market, how many show it. Signals that never weigh are counted each, and not among "one or more"; urgent ones
appear in no count (safety rule 10). Shares come with Wilson's interval.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from clew.engine import Engine
from clew.kernel.borrow import PLACES, wilson
from clew.reference.ontology import Ontology

AT_LEAST = (1, 3)
_LEVELS = {
    "ad": ("ads", "ad_id"),
    "provider": ("providers", "provider_id"),
    "network": ("networks", "network_id"),
}


def count_signals(engine: Engine, ontology: Ontology) -> list[dict[str, Any]]:
    """Give the rows, ready for ``signals.json``: by market, first the ads with so many signals, then each signal."""
    sizes = {level: _sizes(engine, *_LEVELS[level]) for level in _LEVELS}
    shown: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    on_ads: dict[str, Counter[str]] = defaultdict(Counter)
    columns = ("market", "subject_kind", "subject_id", "indicator")
    findings = engine.table("findings").select(*columns).distinct()
    for row in engine.collect(findings, order=columns).to_pylist():
        indicator = ontology.indicators.get(row["indicator"])
        level, market = row["subject_kind"], row["market"]
        if indicator is None or indicator.urgent or not sizes.get(level, {}).get(market):
            continue
        shown[market, level, indicator.id].add(row["subject_id"])
        if level == "ad" and indicator.weight > 0:
            on_ads[market][row["subject_id"]] += 1
    return [
        *_ads_with(sizes["ad"], on_ads),
        *(
            _row(market, ontology.indicators[name].family, name, level, len(ids), sizes[level][market])
            for (market, level, name), ids in sorted(shown.items())
        ),
    ]


def _ads_with(sizes: dict[str, int], on_ads: dict[str, Counter[str]]) -> Iterator[dict[str, Any]]:
    for market, n in sorted(sizes.items()):
        for least in AT_LEAST:
            count = sum(found >= least for found in on_ads[market].values())
            yield _row(market, None, f"ads with {least} or more", "ad", count, n)


def _row(market: str, family: str | None, signal: str, level: str, count: int, n: int) -> dict[str, Any]:
    count = min(count, n)
    low, high = wilson(count, n)
    return {
        "market": market,
        "family": family,
        "signal": signal,
        "level": level,
        "count": count,
        "n": n,
        "share": round(count / n, PLACES),
        "low": low,
        "high": high,
    }


def _sizes(engine: Engine, table: str, key: str) -> dict[str, int]:
    rows = engine.table(table).filter(lambda t: t["market"].notnull())
    counted = rows.group_by("market").aggregate(n=rows[key].nunique())
    return {row["market"]: row["n"] for row in engine.collect(counted, order=("market",)).to_pylist()}
