"""The published standard is what the records say, and what leaves validates against it."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from clew.exchange.parcel import key_columns, plain
from clew.exchange.schemas import files
from clew.exchange.standard import json_schema, model_schema
from clew.store.project import Project
from clew.store.receivers import tables_that_leave
from tests.commands import clew
from tests.exchange.parcels import full_tables, hostile_tables, parcel, written
from tests.tables import OF_A_RUN, rows_of

_MOST, _FEW = 60, 20
_EMPTY_HERE = {"operators", "reviews"}
"""Tables of which the small market has no row."""
PUBLISHED = Path(__file__).parents[2] / "docs" / "standard"


def test_the_published_files_are_what_the_records_say(tmp_path: Path) -> None:
    assert clew("schema", "-o", tmp_path / "made").code == 0
    made = {
        path.relative_to(tmp_path / "made").as_posix(): path.read_text("utf-8")
        for path in (tmp_path / "made").rglob("*")
        if path.is_file()
    }
    there = {
        path.relative_to(PUBLISHED).as_posix(): path.read_text("utf-8")
        for path in PUBLISHED.rglob("*")
        if path.is_file()
    }
    assert made == files()
    assert there == made, "docs/standard lags behind: clew schema -o docs/standard"


@pytest.mark.parametrize("table", tables_that_leave())
def test_every_column_is_in_its_schemas(table: str) -> None:
    names = model_schema(table).names
    schema = json.loads(files()[f"json-schema/{table}.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    assert list(schema["properties"]) == names
    assert schema["required"] == list(key_columns(table))
    assert [field["name"] for field in json.loads(files()[f"table-schema/{table}.json"])["fields"]] == names


@pytest.mark.parametrize("tables", [full_tables, hostile_tables], ids=["full", "hostile"])
def test_rows_validate_against_the_published_schema(tables: Any) -> None:
    for table, rows in tables().items():
        validator = jsonschema.Draft202012Validator(
            json_schema(table), format_checker=jsonschema.FormatChecker()
        )
        for row in rows[:5]:
            validator.validate(_as_object(table, row))
        with pytest.raises(jsonschema.ValidationError):
            validator.validate({**_as_object(table, rows[0]), "no_such_column": 1})
        with pytest.raises(jsonschema.ValidationError):
            validator.validate(
                {
                    name: value
                    for name, value in _as_object(table, rows[0]).items()
                    if name != key_columns(table)[0]
                }
            )


def test_what_a_run_wrote_keeps_to_the_standard(read_project: Project) -> None:
    checked: dict[str, int] = {}
    for table in sorted(set(tables_that_leave()) & set(OF_A_RUN)):
        validator = jsonschema.Draft202012Validator(
            json_schema(table), format_checker=jsonschema.FormatChecker()
        )
        rows = rows_of(read_project, table)[:_MOST]
        wrong = [one.message for row in rows for one in validator.iter_errors(_as_object(table, row))]
        assert wrong == [], table
        checked[table] = len(rows)
    assert {name for name, n in checked.items() if n == 0} <= _EMPTY_HERE
    assert len(checked) > 15


def test_what_a_run_wrote_is_valid_by_its_table_schemas(read_project: Project, tmp_path: Path) -> None:
    from frictionless import Package, system

    names = ("ads", "contacts", "findings", "leads", "prices", "providers", "sites")
    tables = {name: rows_of(read_project, name)[:_FEW] for name in names}
    with zipfile.ZipFile(io.BytesIO(written("csv", parcel(tables)))) as archive:
        archive.extractall(tmp_path)
    with system.use_context(trusted=True):
        report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "fieldName", "note"])[:5]
    assert report.stats["tasks"] == len(names)


def _as_object(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Give a row as JSON; a map without entries is an object, not a list."""
    import pyarrow as pa

    maps = {field.name for field in model_schema(table) if pa.types.is_map(field.type)}
    return {name: plain(value) if value or name not in maps else {} for name, value in row.items()}


def test_the_sample_export_carries_the_published_table_schemas() -> None:
    with zipfile.ZipFile(io.BytesIO(written("csv", parcel(full_tables())))) as archive:
        package = json.loads(archive.read("datapackage.json"))
    for resource in package["resources"]:
        table = resource["path"].removesuffix(".csv")
        assert resource["schema"] == json.loads(files()[f"table-schema/{table}.json"])
