"""The published standard as files: a JSON Schema and a Table Schema for each table, and a page that says in words what they are."""

import json
from typing import Any

from clew.exchange.parcel import key_columns
from clew.exchange.standard import json_schema, meaning_of, model_schema, table_schema
from clew.store.receivers import tables_that_leave

VERSION = "1"
"""Changes when a column is taken away or means something else; a new column does not change it."""


def files() -> dict[str, str]:
    """Give every file by its path in the folder of the standard."""
    made = {"README.md": _page()}
    for table in tables_that_leave():
        made[f"json-schema/{table}.json"] = _text(json_schema(table))
        made[f"table-schema/{table}.json"] = _text(table_schema(table))
    return made


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _page() -> str:
    lines = [
        "# The data model as a standard",
        "",
        f"Version {VERSION}. Made by `clew schema` from the code; a test fails when it lags behind.",
        "",
        "So that other agencies' tools can write what Clew reads, and read what it writes. For each table there are two files:",
        "",
        "- a [JSON Schema](https://json-schema.org/draft/2020-12) (draft 2020-12) of one row as a JSON object;",
        "- a [Table Schema](https://specs.frictionlessdata.io/table-schema/) for the table as CSV.",
        "",
        "## Rules",
        "",
        "- Unknown is null, or an empty cell; never an empty text, 0 or a guess. Every column may be left out but those of the key.",
        "- Texts are Unicode, NFC, UTF-8. Times are UTC, ISO 8601 (`2026-05-01T10:01:00Z`); days `2026-05-01`.",
        "- Countries and nationalities ISO 3166-1 alpha-2 (`AT`), languages BCP 47 (`de`), currencies ISO 4217 (`EUR`), phones E.164 (`+436600000001`).",
        "- Ids are texts that mean nothing; in Clew they are digests of what they name, so two agencies that saw the same ad give it the same.",
        "- `evidence` says where a value stands: the capture, and either code points into the page's text (`start`, `end`) or a `selector`; with the `quote`.",
        "- In CSV what is not flat (lists, objects) stands as JSON in its cell. A map from names to values is a JSON object.",
        "- A row is what an ad, a site or a person at a desk said, never a fact about a person: a lead is no verdict.",
        "",
        "To give Clew a table, write `contacts.csv` or `contacts.parquet` with these columns, or several in a ZIP, and see",
        "[exchange](../exchange.md#taking-in).",
        "",
        "## Tables",
        "",
        "| table | key | columns | what a row is |",
        "|---|---|---|---|",
    ]
    for table in tables_that_leave():
        keys = ", ".join(f"`{name}`" for name in key_columns(table))
        links = f"{len(model_schema(table).names)} ([JSON Schema](json-schema/{table}.json), [Table Schema](table-schema/{table}.json))"
        lines.append(f"| `{table}` | {keys} | {links} | {_sentence(meaning_of(table))} |")
    return "\n".join(lines) + "\n"


def _sentence(text: str) -> str:
    """Give the first sentence of a meaning."""
    return text.split(". ", 1)[0].rstrip(".").replace("|", "\\|") + "."
