"""``clew find VALUE``: a hotline has a number, a handle or a name, and asks what is known."""

from pathlib import Path
from typing import Annotated, Any

import duckdb
import typer

from clew.cli.leads import day
from clew.cli.options import (
    JsonOption,
    LimitOption,
    ProjectOption,
    SinceOption,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
)
from clew.extract.search import normalised
from clew.store.received import find_received, load_receipts
from clew.store.run import read_run

_SQL = """
WITH found AS (
  SELECT ad_id, kind || ' ' || value AS matched FROM read_parquet($contacts) WHERE list_contains($values, value)
  UNION
  SELECT ad_id, 'alias' FROM read_parquet($ads) WHERE list_contains(list_transform(aliases, lambda x: lower(x)), lower($text)) OR lower(alias) = lower($text)
  UNION
  SELECT ad_id, 'id' FROM read_parquet($ads) WHERE ad_id = $text OR lower(rtrim(url, '/')) = lower(rtrim($text, '/'))
  UNION
  SELECT ad_id, 'text' FROM read_parquet($ads) WHERE length($text) >= 8 AND contains(lower(text), lower($text))
)
SELECT f.matched, a.alias, a.age, a.city, a.site_id AS site, a.first_seen, a.last_seen, a.url, p.provider_id AS provider,
       l.lead_id AS lead, a.ad_id
FROM found f JOIN read_parquet($ads) a USING (ad_id)
LEFT JOIN (SELECT provider_id, unnest(ad_ids) AS ad_id FROM read_parquet($providers)) p USING (ad_id)
LEFT JOIN (SELECT network_id, unnest(provider_ids) AS provider_id FROM read_parquet($networks)) n ON p.provider_id = n.provider_id
LEFT JOIN read_parquet($leads) l ON l.lead_id = coalesce(n.network_id, p.provider_id)
WHERE $since IS NULL OR a.last_seen >= $since::TIMESTAMPTZ
ORDER BY a.last_seen DESC, a.ad_id, f.matched
"""
_FROM_OTHERS = ("received_from", "matched", "of", "record_id", "receipt", "received_at", "expires")
_TABLES = ("contacts", "ads", "providers", "networks", "leads")


def command(
    value: Annotated[
        str,
        typer.Argument(
            help="A phone in any form, an e-mail, a handle, an alias, an address, an id, or words of an ad.",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
    region: Annotated[
        str | None,
        typer.Option(
            "--region",
            help="The country of a phone given without its prefix.",
            metavar="CC",
            show_default="the project's market",
        ),
    ] = None,
    since: SinceOption = None,
    limit: LimitOption = 20,
    json: JsonOption = None,
) -> None:
    """Say where a phone, handle, name or text was seen: by the project itself, and apart from that what others gave.

    Example: clew find "0171 23 45 67" --region DE
    """
    opened_project = opened(project)
    as_json = wants_json(json)
    values = normalised(value, region=(region or opened_project.settings.market).upper())
    given = find_received(opened_project, value, values)
    rows: list[dict[str, Any]] = []
    if read_run(opened_project.tables_dir) is not None or not load_receipts(opened_project):
        rows = known(tables_of(opened_project), value.strip(), values, since=day(since))
        columns = ("matched", "alias", "age", "city", "site", "first_seen", "last_seen", "provider", "lead")
        show(rows[:limit], as_json=as_json, title=f"{len(rows)} ads", columns=columns)
    if given:
        shown = [{"matched": f"{one['kind']} {one['value']}"[:120], **one} for one in given[:limit]]
        title = f"{len(given)} values from others, not from captures of this project"
        show(shown, as_json=as_json, title=title, columns=_FROM_OTHERS)
    if not rows and not given:
        errors().print(
            f"Nothing known. Looked for: {', '.join([value.strip(), *values])[:200]}", markup=False
        )


def known(tables: Path, text: str, values: list[str], *, since: str | None = None) -> list[dict[str, Any]]:
    """Give the ads that a value leads to, the newest first."""
    parameters = {name: str(tables / f"{name}.parquet") for name in _TABLES}
    with duckdb.connect() as connection:
        found = connection.execute(
            _SQL, {**parameters, "values": values or [text], "text": text, "since": since}
        )
        rows: list[dict[str, Any]] = found.to_arrow_table().to_pylist()
    return rows
