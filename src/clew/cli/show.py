"""``clew show ID``: one record with its evidence; a lead with its points and with what speaks against it."""

from pathlib import Path
from typing import Annotated, Any

import pyarrow.dataset as ds
import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, tables_of, wants_json
from clew.kernel.errors import WrongUseError
from clew.records import TABLES, key_of

QUOTE = 90
_FIRST = (
    "leads",
    "networks",
    "providers",
    "ads",
    "sites",
    "reviews",
    "operators",
    "alerts",
    "pages",
    "captures",
)


def command(
    record_id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="A lead, network, provider, ad, site, page ... or the beginning of its id.",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """Show one record with its evidence.

    Example: clew show n-3f2a
    """
    tables = tables_of(opened(project))
    found = find_record(tables, record_id)
    if not found:
        raise WrongUseError(
            f"nothing has the id {record_id[:80]!r}; ids are in the column lead_id of `clew leads` and in every table."
        )
    for table, row in found:
        _show(table, row, tables, as_json=wants_json(json))


def find_record(tables: Path, record_id: str) -> list[tuple[str, dict[str, Any]]]:
    """Give the records of this id, or the one whose id begins so; the most telling table first."""
    found = []
    for table in _FIRST:
        path = tables / f"{table}.parquet"
        if not path.exists():
            continue
        key = key_of(TABLES[table])[0]
        column = ds.field(key)
        rows = ds.dataset(path).to_table(filter=column == record_id).to_pylist()
        if not rows and len(record_id) >= 4:  # noqa: PLR2004 - fewer letters would fit too many
            near = ds.dataset(path).to_table(filter=ds.field(key).is_valid(), columns=[key])[key].to_pylist()
            fits = [value for value in near if value.startswith(record_id)]
            if len(fits) == 1:
                rows = ds.dataset(path).to_table(filter=column == fits[0]).to_pylist()
        found += [(table, row) for row in rows]
    return found


def _show(table: str, row: dict[str, Any], tables: Path, *, as_json: bool) -> None:
    if as_json:
        show([{"table": table, **row}], as_json=True)
        return
    plain = [
        {"what": name, "value": value}
        for name, value in row.items()
        if not _is_nested(value) and value not in (None, [], "")
    ]
    show(plain, as_json=False, title=table)
    if table == "leads":
        _show_reasons(row, tables)
        return
    for name, value in row.items():
        if _is_nested(value) and value:
            show(list(_flat(value)), as_json=False, title=name.replace("_", " "))


def _show_reasons(lead: dict[str, Any], tables: Path) -> None:
    """Show what makes a lead's points, signal by signal, then what speaks against it."""
    urls = _capture_urls(tables)
    signals: dict[str, list[dict[str, Any]]] = {}
    for part in lead["contributions"]:
        signals.setdefault(part["indicator"], []).append(part)
    rows = []
    for indicator, parts in sorted(signals.items(), key=lambda item: -sum(p["points"] for p in item[1])):
        first = next((item for part in parts for item in part["evidence"]), None)
        rows.append(
            {
                "family": parts[0]["family"],
                "signal": indicator,
                "seen_on": len(parts),
                "points": sum(part["points"] for part in parts),
                "quote": _quote(first),
                "where": urls.get(first["capture_id"], "") if first else "",
            }
        )
    show(rows, as_json=False, title="what makes its points (one quote each; all of them with --json)")
    against = [
        {
            "explanation": item["explanation"],
            "points": item["points"],
            "quote": _quote(next(iter(item["evidence"]), None)),
        }
        for item in lead["speaks_against"]
    ]
    if against:
        show(against, as_json=False, title="what speaks against it")
    else:
        typer.echo("Nothing that we know of speaks against it.")
    errors().print(
        "A lead, never a verdict: read the evidence, and what speaks against it, before anything else."
    )


def _capture_urls(tables: Path) -> dict[str, str]:
    rows = ds.dataset(tables / "captures.parquet").to_table(columns=["capture_id", "url"]).to_pylist()
    return {row["capture_id"]: row["url"] for row in rows}


def _quote(evidence: dict[str, Any] | None) -> str:
    text = " ".join(evidence["quote"].split()) if evidence else ""
    return text if len(text) <= QUOTE else text[: QUOTE - 1] + "…"


def _is_nested(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and not isinstance(value[0], str | int | float)


def _flat(items: list[Any]) -> list[dict[str, Any]]:
    """Turn nested rows into rows that fit a terminal: evidence as its quotes."""
    rows = []
    for item in items:
        if isinstance(item, tuple):
            item = {"what": item[0], "values": item[1]}  # noqa: PLW2901 - a map's entry as a row
        rows.append({name: _short(value) for name, value in item.items()})
    return rows


def _short(value: Any) -> Any:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "; ".join(str(item.get("quote") or item.get("value") or item)[:100] for item in value[:3])
    return value
