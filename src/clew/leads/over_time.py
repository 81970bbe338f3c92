"""What is usual, week by week and month by month: the price of an hour, and how many ads show each signal.

An ad counts in every period in which it was captured, and shows a signal there where one of these captures lies between
the signal's first and last sight. Of prices Clew keeps those of an ad's newest version: each counts once, in the period of
the capture from which it was read, so the prices of two periods are those of different ads.

Weeks are those of ISO 8601, months and weeks in UTC. Medians come with the notch of McGill, Tukey and Larsen (1978), shares
with Wilson's interval (1927), both of 95 %; under six values a median has none. Urgent signals are in no count (safety
rule 10). Periods that were captured otherwise (other sites, fewer pages) differ for that reason alone: read ``n`` first.
"""

from collections.abc import Iterator
from typing import Any

import ibis

from clew.engine import Engine
from clew.kernel.borrow import PLACES, notch, wilson
from clew.reference.ontology import Ontology

PERIODS = ("week", "month")
PRICE = "eur_per_hour"
_HOUR = 60
_BY = ("by", "market", "period")
Row = dict[str, Any]


def over_time(engine: Engine, ontology: Ontology) -> list[Row]:
    """Give the rows, ready for ``over_time.json``; reads ad_versions, prices and findings.

    ``by`` (week, month), ``market``, ``period`` (2025-W22, 2025-06), ``measure`` (``eur_per_hour`` or a signal's id),
    ``family`` of a signal, ``n``; of a price ``median``, of a signal ``count`` and ``share``; ``low`` and ``high``.
    """
    versions = engine.table("ad_versions").filter(lambda t: t["market"].notnull() & t["seen_at"].notnull())
    versions = versions.select("ad_id", "capture_id", "market", "seen_at")
    rows: list[Row] = []
    for by in PERIODS:
        seen = versions.mutate(by=ibis.literal(by), period=_period(versions["seen_at"], by))
        rows += [*_prices(engine, seen), *_signals(engine, seen, ontology)]
    return rows


def _period(moment: Any, by: str) -> Any:
    day = moment.cast("timestamp('UTC')").cast("date")
    if by == "month":
        return day.year().cast("string") + "-" + day.month().cast("string").lpad(2, "0")
    return day.iso_year().cast("string") + "-W" + day.week_of_year().cast("string").lpad(2, "0")


def _prices(engine: Engine, seen: ibis.Table) -> Iterator[Row]:
    prices = engine.table("prices").filter(
        lambda t: (t["duration_min"] == _HOUR) & t["eur_per_hour"].notnull() & (t["evidence"].length() > 0)
    )
    read = prices.select("ad_id", "eur_per_hour", capture_id=prices["evidence"][0]["capture_id"])
    rows = seen.inner_join(read, ["ad_id", "capture_id"])
    value = rows["eur_per_hour"]
    grouped = rows.group_by(*_BY).aggregate(
        n=rows.count(), median=value.median(), p25=value.quantile(0.25), p75=value.quantile(0.75)
    )
    for row in engine.collect(grouped, order=_BY).to_pylist():
        low, high = notch(row["median"], row["p25"], row["p75"], row["n"]) or (None, None)
        yield {
            **{name: row[name] for name in _BY},
            "measure": PRICE,
            "family": None,
            "n": row["n"],
            "count": None,
            "share": None,
            "median": round(row["median"], PLACES),
            "low": low,
            "high": high,
        }


def _signals(engine: Engine, seen: ibis.Table, ontology: Ontology) -> Iterator[Row]:
    sizes = seen.group_by(*_BY).aggregate(n=seen["ad_id"].nunique())
    n_ads = {
        tuple(row[name] for name in _BY): row["n"] for row in engine.collect(sizes, order=_BY).to_pylist()
    }
    findings = engine.table("findings").filter(lambda t: t["subject_kind"] == "ad")
    told = findings.select(
        "indicator", ad_id=findings["subject_id"], first=findings["first_seen"], last=findings["last_seen"]
    )
    met = seen.inner_join(told, "ad_id")
    met = met.filter((met["first"] <= met["seen_at"]) & (met["seen_at"] <= met["last"]))
    counts = met.group_by(*_BY, "indicator").aggregate(count=met["ad_id"].nunique())
    for row in engine.collect(counts, order=(*_BY, "indicator")).to_pylist():
        indicator = ontology.indicators.get(row["indicator"])
        if indicator is None or indicator.urgent:
            continue
        n = n_ads[tuple(row[name] for name in _BY)]
        low, high = wilson(row["count"], n)
        yield {
            **{name: row[name] for name in _BY},
            "measure": indicator.id,
            "family": indicator.family,
            "n": n,
            "count": row["count"],
            "share": round(row["count"] / n, PLACES),
            "median": None,
            "low": low,
            "high": high,
        }
