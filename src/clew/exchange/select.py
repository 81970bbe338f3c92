"""Reading the rows that leave: of each table that the receiver may see, the rows in scope, with the fields on its list and no more.

What stands inside a row about a field that is not on the list goes with that field: its evidence, its other readings. Where what tells of
ethnicity or origin stays, so do the signals of that family, wherever they stand.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew.exchange.parcel import VERDICTS, key_columns
from clew.exchange.scope import Scope
from clew.records import TABLES, arrow_schema
from clew.records.decision import Verdict
from clew.store.receivers import SPECIAL_FAMILY, Receiver

MOST_ROWS = 500_000
_IN_SCOPE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ad_versions": (("ad_id", "ads"),),
    "ads": (("ad_id", "ads"),),
    "alerts": (("subject_id", "subjects"),),
    "captures": (("capture_id", "captures"),),
    "contacts": (("ad_id", "ads"),),
    "findings": (("subject_id", "subjects"),),
    "images": (("ad_id", "ads"),),
    "leads": (("lead_id", "leads"),),
    "links": (("ad_a", "ads"), ("ad_b", "ads")),
    "movements": (("provider_id", "providers"),),
    "networks": (("network_id", "networks"),),
    "pages": (("capture_id", "captures"),),
    "prices": (("ad_id", "ads"),),
    "providers": (("provider_id", "providers"),),
    "reviews": (("review_id", "reviews"),),
    "site_links": (("site_a", "sites"), ("site_b", "sites")),
    "site_values": (("site_id", "sites"),),
    "sites": (("site_id", "sites"),),
}
"""By table, the columns that have to be in the scope, and in what of it. A table that is not here leaves with a whole project only."""
_BY_COLUMN = ("evidence", "candidates", "confidence")
"""Maps from a column's name to what is said of it."""

Table = list[dict[str, Any]]


def read_rows(
    tables: Path, scope: Scope, receiver: Receiver, verdicts: Sequence[Verdict]
) -> dict[str, Table]:
    """Read what leaves, by table; each table in the order of its key. A table of which nothing leaves is there, empty."""
    found = {
        name: _read(tables, name, fields, scope, receiver)
        for name, fields in sorted(receiver.fields.items())
        if name != VERDICTS
    }
    if VERDICTS in receiver.fields:
        found[VERDICTS] = _verdicts(verdicts, receiver.fields[VERDICTS], scope)
    return found


def count_kept_back(tables: Path, receiver: Receiver, scope: Scope) -> dict[str, int]:
    """Count by table the rows in scope of which nothing is on the receiver's list: who decides sees what stays."""
    counts = {}
    for name in sorted(_IN_SCOPE):
        path = tables / f"{name}.parquet"
        if name not in receiver.fields and path.exists():
            columns = sorted({column for column, _ in _IN_SCOPE[name]})
            counts[name] = _in_scope(pq.read_table(path, columns=columns), name, scope).num_rows
    return {name: n for name, n in counts.items() if n}


def _read(tables: Path, name: str, fields: Sequence[str], scope: Scope, receiver: Receiver) -> Table:
    path = tables / f"{name}.parquet"
    if not path.exists() or (name not in _IN_SCOPE and not scope.whole):
        return []
    order = {column: place for place, column in enumerate(arrow_schema(TABLES[name]).names)}
    kept = sorted({*fields}, key=order.__getitem__)
    needed = {*kept, *key_columns(name), *(column for column, _ in _IN_SCOPE.get(name, ()))}
    needed |= {"family"} if name == "findings" else set()
    needed |= {"value", "evidence"} if name == "alerts" else set()
    needed |= {"contributions"} if "why" in kept else set()
    table = _in_scope(pq.read_table(path, columns=sorted(needed, key=order.__getitem__)), name, scope)
    table = table.sort_by([(key, "ascending") for key in key_columns(name)])
    rows = table.to_pylist()
    return [_listed(row, kept, receiver) for row in rows if _may_leave(name, row, scope, receiver)]


def _in_scope(table: pa.Table, name: str, scope: Scope) -> pa.Table:
    for column, kind in _IN_SCOPE.get(name, ()):
        ids = pa.array(sorted(getattr(scope, kind)), pa.string())
        table = table.filter(pc.is_in(table[column], value_set=ids))
    return table


def _may_leave(name: str, row: Mapping[str, Any], scope: Scope, receiver: Receiver) -> bool:
    if name == "findings":
        return receiver.special or row["family"] != SPECIAL_FAMILY
    if name == "alerts":
        said = " ".join([row["value"] or "", *(place["quote"] for place in row["evidence"] or ())])
        words = {word.strip("(),;") for word in said.split()}
        return not words & (scope.sealed | scope.sealed_urls)
    return True


def _listed(row: Mapping[str, Any], fields: Sequence[str], receiver: Receiver) -> dict[str, Any]:
    kept = {name: row[name] for name in fields}
    for name in _BY_COLUMN:
        if kept.get(name) and isinstance(kept[name][0], tuple):
            kept[name] = [(column, value) for column, value in kept[name] if column in fields]
    if not receiver.special:
        told = {one["family"] for one in row.get("contributions") or () if one["points"] > 0}
        if SPECIAL_FAMILY in told and "why" in kept:
            kept["why"] = None  # the sentence names every signal that weighs
        if kept.get("families"):
            kept["families"] = [one for one in kept["families"] if one != SPECIAL_FAMILY]
        if kept.get("contributions"):
            kept["contributions"] = [one for one in kept["contributions"] if one["family"] != SPECIAL_FAMILY]
    return kept


def _verdicts(verdicts: Sequence[Verdict], fields: Sequence[str], scope: Scope) -> Table:
    rows = sorted(
        (one for one in verdicts if one.lead in scope.leads),
        key=lambda one: (one.lead, one.made_at or "", one.author),
    )
    return [{name: getattr(one, name) for name in fields} for one in rows]
