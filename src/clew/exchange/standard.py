"""The data model as a published standard: JSON Schema 2020-12 and Table Schema, made from the record classes.

- JSON Schema, draft 2020-12 (https://json-schema.org/draft/2020-12): one schema a table, for one row as a JSON object;
- Table Schema (https://specs.frictionlessdata.io/table-schema/): one a table, for CSV; what is not flat stands as JSON in its cell.

Every column may be missing or null: unknown is null. Only what identifies a row is required.
"""

from typing import Any

import pyarrow as pa

from clew.exchange.parcel import VERDICT_COLUMNS, VERDICTS, key_columns
from clew.records import TABLES, arrow_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NAMES: dict[pa.DataType, tuple[str, str]] = {
    pa.string(): ("string", "string"),
    pa.int64(): ("integer", "integer"),
    pa.float64(): ("number", "number"),
    pa.bool_(): ("boolean", "boolean"),
}


def model_schema(table: str) -> pa.Schema:
    """Give the Arrow schema of a table that can be exchanged."""
    if table == VERDICTS:
        return pa.schema([(name, pa.string()) for name in VERDICT_COLUMNS])
    return arrow_schema(TABLES[table])


def meaning_of(table: str) -> str:
    """Give what a row of the table is, in one text."""
    if table == VERDICTS:
        return "What a person made of a lead."
    return " ".join((TABLES[table].__doc__ or "").replace("``", "").split())


def json_schema(table: str) -> dict[str, Any]:
    """Give the JSON Schema of one row of a table."""
    schema = model_schema(table)
    keys = key_columns(table)
    return {
        "$schema": DIALECT,
        "$id": f"https://clew.example/standard/1/{table}.json",
        "title": table,
        "description": meaning_of(table),
        "type": "object",
        "properties": {field.name: _json_type(field.type, key=field.name in keys) for field in schema},
        "required": list(keys),
        "additionalProperties": False,
    }


def table_schema(table: str, columns: tuple[str, ...] | None = None) -> dict[str, Any]:
    """Give the Table Schema of a table, of all its columns or of these."""
    schema = model_schema(table)
    chosen = [field for field in schema if columns is None or field.name in columns]
    names = {field.name for field in chosen}
    keys = [name for name in key_columns(table) if name in names]
    made: dict[str, Any] = {"fields": [_table_field(field) for field in chosen], "missingValues": [""]}
    if len(keys) == len(key_columns(table)) and table != VERDICTS:
        made["primaryKey"] = keys
    return made


def _json_type(kind: pa.DataType, *, key: bool = False) -> dict[str, Any]:
    made: dict[str, Any]
    if pa.types.is_timestamp(kind):
        made = {"type": "string", "format": "date-time"}
    elif pa.types.is_date(kind):
        made = {"type": "string", "format": "date"}
    elif pa.types.is_struct(kind):
        inner = {field.name: _json_type(field.type) for field in kind}
        made = {"type": "object", "properties": inner, "additionalProperties": False}
    elif pa.types.is_map(kind):
        made = {"type": "object", "additionalProperties": _json_type(kind.item_type)}
    elif pa.types.is_list(kind):
        made = {"type": "array", "items": _json_type(kind.value_type)}
    else:
        made = {"type": _NAMES[kind][0]}
    if not key:
        made["type"] = [made["type"], "null"]
    return made


def _table_field(field: pa.Field) -> dict[str, Any]:
    kind = field.type
    if pa.types.is_timestamp(kind):
        return {"name": field.name, "type": "datetime", "format": "any"}
    if pa.types.is_date(kind):
        return {"name": field.name, "type": "date"}
    if pa.types.is_list(kind):
        return {"name": field.name, "type": "array"}
    if pa.types.is_map(kind) or pa.types.is_struct(kind):
        return {"name": field.name, "type": "object"}
    return {"name": field.name, "type": _NAMES[kind][1]}
