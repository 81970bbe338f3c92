"""``clew leads``: what a human should read first."""

import datetime as dt
from pathlib import Path
from typing import Annotated, Any

import duckdb
import typer

from clew.cli.options import (
    PARTIAL,
    JsonOption,
    LimitOption,
    ProjectOption,
    SinceOption,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
    warn_if_partial,
)
from clew.kernel.errors import WrongUseError
from clew.leads.sample import mix_in
from clew.store.casework import load_decisions
from clew.store.project import Project

_SQL = """
SELECT l.rank, l.urgent, l.market, l.priority, l.subject_kind AS kind, l.lead_id, l.families,
       coalesce(n.n_ads, len(p.ad_ids)) AS ads, coalesce(n.n_sites, len(p.site_ids)) AS sites,
       coalesce(n.last_seen, p.last_seen) AS last_seen, l.why
FROM read_parquet($leads) l
LEFT JOIN read_parquet($networks) n ON l.lead_id = n.network_id
LEFT JOIN read_parquet($providers) p ON l.lead_id = p.provider_id
WHERE ($market IS NULL OR l.market = $market)
  AND ($since IS NULL OR coalesce(n.last_seen, p.last_seen) >= $since::TIMESTAMPTZ)
ORDER BY l.urgent DESC, l.priority DESC, l.market, l.rank, l.lead_id
"""


def command(
    project: ProjectOption = Path(),
    market: Annotated[str | None, typer.Option("--market", help="Only this market.", metavar="CC")] = None,
    since: SinceOption = None,
    limit: LimitOption = 20,
    json: JsonOption = None,
) -> None:
    """List leads: urgent ones first, then by priority, which orders each market as its ranks do. It is no probability.

    One in ten is drawn at random from all further down (random_share in clew.toml) and says so, that verdicts tell of
    all leads and not only of the first.

    Example: clew leads --market AT --limit 10
    """
    opened_project = opened(project)
    ranked = lead_rows(tables_of(opened_project), market=market, since=day(since))
    rows = _queue(opened_project, ranked)
    as_json = wants_json(json)
    shown = rows[:limit] if as_json else [_for_a_table(row) for row in rows[:limit]]
    columns = ("market", "rank", "priority", "urgent", "kind", "ads", "sites", "signals_of", "why", "lead_id")
    show(
        shown,
        as_json=as_json,
        title=f"{len(rows)} leads: to be read, not verdicts",
        columns=columns,
    )
    if any(row["urgent"] for row in rows[:limit]):
        errors().print(
            "[bold]Urgent[/] leads go to the supervisor at once, who calls the national reporting point."
        )
    errors().print("Next: clew show LEAD_ID")
    if warn_if_partial(opened_project):
        raise typer.Exit(PARTIAL)


def _queue(project: Project, ranked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Mix the share of drawn leads in; what somebody decided on is not drawn."""
    decided = {one.lead for one in load_decisions(project).verdicts}
    share, salt = project.settings.random_share, project.settings.name
    return mix_in(ranked, share=share, salt=salt, decided=decided)


def _for_a_table(row: dict[str, Any]) -> dict[str, Any]:
    count = len(row["families"])
    return {
        **row,
        "signals_of": f"{count} famil{'y' if count == 1 else 'ies'}",
        "urgent": "URGENT" if row["urgent"] else "drawn" if row["drawn"] else "",
    }


def lead_rows(tables: Path, *, market: str | None = None, since: str | None = None) -> list[dict[str, Any]]:
    """Give the leads with the size of their subject, in the order in which to read them."""
    values = {name: str(tables / f"{name}.parquet") for name in ("leads", "networks", "providers")}
    with duckdb.connect() as connection:
        found = connection.execute(
            _SQL, {**values, "market": market.upper() if market else None, "since": since}
        )
        rows: list[dict[str, Any]] = found.to_arrow_table().to_pylist()
    return rows


def day(text: str | None) -> str | None:
    """Check a day given on the command line."""
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise WrongUseError(f"--since {text!r}: expected a day such as 2025-06-01.") from error
