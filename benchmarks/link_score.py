"""Linked tables against the truth of ``clew simulate --tables``: pairs of ads, counted by DuckDB."""

from pathlib import Path
from typing import Any

import duckdb

_PAIRS = "coalesce(sum(n * (n - 1) / 2), 0)"
_STRANGERS = """SELECT max(wrong) FROM (
    SELECT network_id, sum(n) - coalesce(max(n) FILTER (hand IS NOT NULL), 0) wrong FROM (
        SELECT network_id, network hand, count(DISTINCT provider) n FROM truth JOIN tied USING (ad_id) GROUP BY ALL
    ) GROUP BY network_id)"""
"""Persons in a found network who are not of the true network that most of it are of, or of none."""


def score(market: Path, out: Path) -> dict[str, Any]:
    """Give precision, recall and F1 of providers and networks, of 'same phone', and what was wrongly joined."""
    with duckdb.connect() as base:
        base.sql(f"CREATE TABLE truth AS SELECT * FROM '{market}/truth/providers.parquet'")
        base.sql(
            f"CREATE TABLE found AS SELECT unnest(ad_ids) ad_id, provider_id FROM '{out}/providers.parquet'"
        )
        base.sql(
            f"""CREATE TABLE tied AS SELECT ad_id, network_id FROM found JOIN
            (SELECT unnest(provider_ids) provider_id, network_id FROM '{out}/networks.parquet') USING (provider_id)"""
        )
        base.sql(
            f"""CREATE TABLE phones AS SELECT ad_id, min(value) phone
            FROM '{market}/tables/contacts.parquet' WHERE kind = 'phone' GROUP BY ad_id"""
        )
        return {
            "providers": _pairwise(base, "provider", "found", "provider_id"),
            "same phone": _pairwise(base, "provider", "phones", "phone"),
            "networks": _pairwise(base, "network", "tied", "network_id"),
            "networks, b-cubed": _b_cubed(base),
            "most strangers in a network": _one(base, _STRANGERS),
            "most persons in a provider": _one(
                base,
                """SELECT max(n) FROM (SELECT count(DISTINCT provider) n FROM truth JOIN found USING (ad_id)
                GROUP BY provider_id)""",
            ),
            "ads of nobody's network in a network": _one(
                base, "SELECT count(*) FROM truth JOIN tied USING (ad_id) WHERE network IS NULL"
            ),
            "ads of networks": _one(base, "SELECT count(*) FROM truth WHERE network IS NOT NULL"),
        }


def _pairwise(base: duckdb.DuckDBPyConnection, true: str, table: str, found: str) -> dict[str, float]:
    held = f"(SELECT * FROM truth WHERE {true} IS NOT NULL)"
    both = _one(
        base,
        f"SELECT {_PAIRS} FROM (SELECT count(*) n FROM {held} JOIN {table} USING (ad_id) GROUP BY {true}, {found})",
    )
    in_found = _one(base, f"SELECT {_PAIRS} FROM (SELECT count(*) n FROM {table} GROUP BY {found})")
    in_truth = _one(base, f"SELECT {_PAIRS} FROM (SELECT count(*) n FROM {held} GROUP BY {true})")
    precision, recall = both / max(in_found, 1), both / max(in_truth, 1)
    f1 = 2 * both / max(in_found + in_truth, 1)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


def _b_cubed(base: duckdb.DuckDBPyConnection) -> dict[str, float]:
    """Give B-cubed precision, recall and F1 over ads, as ``clew evaluate`` does: an ad in no network is alone."""
    both = "(SELECT *, count(*) OVER (PARTITION BY network, network_id) together FROM truth LEFT JOIN tied USING (ad_id))"
    share = "SELECT avg(CASE WHEN {other} IS NULL THEN 1 ELSE together END / n) FROM"
    sized = "(SELECT *, count(*) OVER (PARTITION BY {own}) n FROM {both} WHERE {own} IS NOT NULL)"
    precision, recall = (
        _one(base, f"{share.format(other=other)} {sized.format(own=own, both=both)}")
        for own, other in (("network_id", "network"), ("network", "network_id"))
    )
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


def _one(base: duckdb.DuckDBPyConnection, query: str) -> float:
    row = base.sql(query).fetchone()
    return float(row[0] or 0) if row else 0.0
