"""``clew show ID``: one record with its evidence, or why a group is one; a lead with its points and what speaks against it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import pyarrow.dataset as ds
import typer

from clew.cli.ids import find_record, the_only
from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, tables_of, wants_json
from clew.cli.site_page import history_of, print_site
from clew.kernel.errors import WrongUseError
from clew.records import TABLES
from clew.records.schema import from_row
from clew.store.project import Project
from clew.store.tables import read_records

if TYPE_CHECKING:
    from clew.link.why import Explainer

QUOTE = 90
IN_A_TABLE, IN_JSON = 6, 1000
_EXPLAINED = ("networks", "providers", "operators")


def command(
    record_id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="A lead, network, provider, operator, ad, site, page ... or the beginning of its id.",
            show_default=False,
        ),
    ],
    other_id: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]", help="A second ad: are the two one person's, and why?", show_default=False
        ),
    ] = None,
    project: ProjectOption = Path(),
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            "-n",
            min=1,
            help="Of each list of reasons at most so many.",
            show_default=f"{IN_A_TABLE} in a table, {IN_JSON} as JSON",
        ),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Show one record with its evidence; of a provider, a network, an operator or two ads also why; of a site each data point.

    Why these ads are one person's: what ties them, point by point, against what is needed; what speaks against it; which
    ties were set aside, why, and how widely each value is spread; which ads were left out; the words that texts share
    and where they differ, numbers close to one another side by side, the pictures.

    Of a site: how sure each data point is, what makes its category, who corrected what and what was read beside it, and what each was
    before, since when.

    Example: clew show n-3f2a

    Example: clew show lantern.example

    Example: clew show p-54c6 --limit 20

    Example: clew show 3f2a9c 77b1e0 --json
    """
    opened_project = opened(project)
    tables = tables_of(opened_project)
    as_json = wants_json(json)
    most = limit or (IN_JSON if as_json else IN_A_TABLE)
    if other_id is not None:
        ads = [the_only(tables, "ads", name) for name in (record_id, other_id)]
        _show_pair(opened_project, ads, most=most, as_json=as_json)
        return
    found = find_record(tables, record_id)
    for table, row in found:
        if table == "sites":
            print_site(row, history_of(tables, row["site_id"]), as_json=as_json)
        elif table in _EXPLAINED:
            _show_why(opened_project, table, row, most=most, as_json=as_json)
        else:
            _show(table, row, tables, as_json=as_json)


@contextmanager
def _explainer(project: Project) -> "Iterator[Explainer]":
    from clew.engine.local import LocalEngine  # noqa: PLC0415 - other records don't wait for these libraries
    from clew.pipeline import explainer  # noqa: PLC0415 - as above
    from clew.store.casework import load_decisions  # noqa: PLC0415 - as above

    with LocalEngine(memory_limit=project.settings.memory_limit) as engine:
        yield explainer(project, engine, load_decisions(project))


def _show_pair(project: Project, ads: list[dict[str, Any]], *, most: int, as_json: bool) -> None:
    from clew.cli.why import print_pair  # noqa: PLC0415 - as above

    names = [ad["ad_id"] for ad in ads]
    if names[0] == names[1]:
        raise WrongUseError(f"both ids are of one ad, {names[0]}: give two.")
    with _explainer(project) as explainer:
        why = explainer.pair(*names, most=most)
    if as_json:
        show([{"table": "ads", "ad_ids": names, "why": asdict(why)}], as_json=True)
    else:
        print_pair(why)


def _show_why(project: Project, table: str, row: dict[str, Any], *, most: int, as_json: bool) -> None:
    """Show a group and why it is one."""
    from clew.cli import why as pages  # noqa: PLC0415 - as above
    from clew.register.why import explain_operator  # noqa: PLC0415 - as above

    why: Any
    if table == "operators":
        links = read_records(project.tables_dir / "site_links.parquet", TABLES["site_links"])
        why = explain_operator(from_row(TABLES[table], row), links, most=most)
    else:
        with _explainer(project) as explainer:
            if table == "providers":
                why = explainer.providers([row["provider_id"]], most=most)[row["provider_id"]]
            else:
                why = explainer.networks([row["network_id"]], most=most)[row["network_id"]]
    if as_json:
        show([{"table": table, **row, "why": asdict(why)}], as_json=True)
        return
    prints: dict[str, Callable[[Any], None]] = {
        "providers": pages.print_provider,
        "networks": pages.print_network,
        "operators": pages.print_operator,
    }
    prints[table](why)


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
            "counted": item["value"],
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
