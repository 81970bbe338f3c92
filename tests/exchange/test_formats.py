"""Each format's own validator or reader accepts what is written, hostile values included."""

import csv
import io
import json
import math
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import networkx as nx
import openpyxl
import pytest

from clew.exchange.formats.misp import template
from tests.exchange.parcels import COVER, HOSTILE, full_tables, hostile_tables, parcel, written

BOTH = pytest.mark.parametrize("tables", [full_tables, hostile_tables], ids=["full", "hostile"])
NOTICE = "must not be used for immigration enforcement or against the person advertised"


@BOTH
def test_followthemoney_keeps_every_value(tables: Any) -> None:
    from followthemoney import model

    lines = written("ftm", parcel(tables())).decode().splitlines()
    assert len(lines) > 15
    for line in lines:
        entity = json.loads(line)
        proxy = model.get_proxy(entity, cleaned=False)
        kept = proxy.to_dict()["properties"]
        assert {name: sorted(values) for name, values in kept.items()} == {
            name: sorted(values) for name, values in entity["properties"].items()
        }
        proxy.schema.validate(entity)
        assert "topics" not in entity["properties"]
    assert NOTICE in "".join(lines)


@BOTH
def test_stix_is_valid_and_accuses_nobody(tables: Any) -> None:
    from stix2validator import ValidationOptions, validate_string

    few = {name: [*rows[:9], *rows[-1:]] for name, rows in tables().items()}
    data = written("stix", parcel(few)).decode()
    results = validate_string(data, ValidationOptions(version="2.1", disabled=["uuid-check"]))
    errors = [str(error) for error in results.errors or []]
    assert errors == []
    bundle = json.loads(data)
    kinds = {one["type"] for one in bundle["objects"]}
    assert {"grouping", "report", "observed-data", "note", "opinion", "location", "user-account"} <= kinds
    assert not kinds & {"threat-actor", "indicator", "intrusion-set", "malware"}
    ids = [one["id"] for one in bundle["objects"]]
    assert len(set(ids)) == len(ids)
    refs = {
        ref
        for one in bundle["objects"]
        for name, value in one.items()
        if name.endswith(("_ref", "_refs"))
        for ref in (value if isinstance(value, list) else [value])
    }
    assert refs <= set(ids)
    marked = [
        one
        for one in bundle["objects"]
        if one["type"] not in ("marking-definition", "extension-definition", "identity")
    ]
    assert all(len(one["object_marking_refs"]) == 2 for one in marked)
    assert NOTICE in data


def test_a_phone_in_stix_is_a_phone_number_under_its_extension() -> None:
    tables = full_tables()
    tables["contacts"][0].update(kind="phone", value="+436600000001")
    bundle = json.loads(written("stix", parcel(tables)))
    (phone,) = [one for one in bundle["objects"] if one["type"] == "phone-number"]
    (extension,) = phone["extensions"].items()
    assert extension[1] == {"extension_type": "new-sco"}
    (defined,) = [one for one in bundle["objects"] if one["id"] == extension[0]]
    assert defined["extension_types"] == ["new-sco"]


@BOTH
def test_misp_takes_every_object_by_its_template(tables: Any, tmp_path: Path) -> None:
    from pymisp import MISPEvent, MISPObject

    path = tmp_path / "event.json"
    path.write_bytes(written("misp", parcel(tables())))
    event = MISPEvent()
    event.load_file(str(path))
    folder = Path(__file__).parents[2] / "src" / "clew" / "data" / "misp"
    raw = json.loads(path.read_text("utf-8"))["Event"]
    assert (raw["distribution"], raw["published"]) == ("0", False)
    assert {one["name"] for one in raw["Object"]} == {"online-advertisement", "annotation", "geolocation"}
    for one in raw["Object"]:
        ours: dict[str, Any] = (
            {"misp_objects_path_custom": str(folder)} if one["name"] == "online-advertisement" else {}
        )
        made = MISPObject(one["name"], strict=True, **ours)
        for attribute in one["Attribute"]:
            made.add_attribute(attribute["object_relation"], value=attribute["value"])
            assert attribute["to_ids"] is False
            if attribute["object_relation"] in ("age-advertised", "city", "nationality"):
                assert attribute["disable_correlation"] is True
        made.to_json()
    assert {tag["name"] for tag in raw["Tag"]} == {"tlp:amber", "PAP:RED"}
    assert NOTICE in raw["Attribute"][0]["value"]


def test_our_misp_template_is_one_for_misp() -> None:
    found = template()
    assert {"name", "uuid", "version", "meta-category", "description", "attributes"} <= set(found)
    assert set(found["requiredOneOf"]) <= set(found["attributes"])


def test_case_conforms(tmp_path: Path) -> None:
    tables = hostile_tables()
    few = {name: [*full_tables()[name], *rows[:3], rows[8]] for name, rows in tables.items()}
    path = tmp_path / "export.jsonld"
    path.write_bytes(written("case", parcel(few)))
    command = [str(Path(sys.executable).parent / "case_validate"), "--built-version", "case-1.5.0", str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[:3000] + ran.stderr[:2000]
    text = path.read_text("utf-8")
    for word in ("Investigation", "InvestigativeAction", "ProvenanceRecord", "PhoneAccount", "Authorization"):
        assert word in text or word == "PhoneAccount"
    assert "uco-victim" not in text
    assert "Subject" not in text


@BOTH
@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_a_graph_is_read_by_networkx(name: str, tables: Any) -> None:
    data = written(name, parcel(tables()))
    graph = nx.read_graphml(io.BytesIO(data)) if name == "graphml" else nx.read_gexf(io.BytesIO(data))
    kinds = {str(told["type"]) for _, told in graph.nodes(data=True)}
    assert {"network", "provider", "ad", "contact", "site", "city"} <= kinds
    places = [
        (told["x"], told["y"])
        if name == "graphml"
        else (told["viz"]["position"]["x"], told["viz"]["position"]["y"])
        for _, told in graph.nodes(data=True)
    ]
    assert len(set(places)) == len(places)
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in places)
    assert graph.number_of_edges() > 5
    assert NOTICE.encode() in data


@BOTH
def test_geojson_keeps_the_rules_of_its_rfc(tables: Any) -> None:
    data = json.loads(written("geojson", parcel(tables())))
    assert data["type"] == "FeatureCollection"
    assert not {"coordinates", "geometries", "geometry", "properties"} & set(data)  # RFC 7946, 7.1
    assert NOTICE in data["clew"]["notice"]
    seen = set()
    for feature in data["features"]:
        assert {"type", "geometry", "properties"} <= set(feature)
        assert not {"coordinates", "geometries", "features"} & set(feature)
        geometry = feature["geometry"]
        seen.add(geometry["type"])
        positions = [geometry["coordinates"]] if geometry["type"] == "Point" else geometry["coordinates"]
        assert len(positions) >= (1 if geometry["type"] == "Point" else 2)
        for east, north in positions:
            assert -180 <= east <= 180
            assert -90 <= north <= 90
    assert "Point" in seen
    (first, *_) = data["features"]
    assert first["geometry"]["coordinates"] == [15.43, 47.07]


def test_a_move_is_a_line_between_two_towns() -> None:
    features = json.loads(written("geojson", parcel(full_tables())))["features"]
    assert [one["properties"]["kind"] for one in features] == ["ad", "ad", "move"]


@BOTH
def test_a_workbook_holds_texts_as_texts(tables: Any) -> None:
    data = written("xlsx", parcel(tables()))
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames[0] == "Read first"
    assert NOTICE in str(book["Read first"]["B1"].value)
    types = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in types
    assert {"s", "n", "d", "b"} <= types
    assert not any(sheet._hyperlinks for sheet in book)  # openpyxl keeps them nowhere else
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not [
            name for name in archive.namelist() if "external" in name.lower() or name.endswith(".bin")
        ]


@pytest.fixture
def long_cells() -> Iterator[None]:
    """Python's reader takes cells as long as the hostile ones."""
    usual = csv.field_size_limit(10_000_000)
    yield
    csv.field_size_limit(usual)


@pytest.mark.usefixtures("long_cells")
def test_guarded_csv_has_no_cell_that_a_spreadsheet_runs() -> None:
    with zipfile.ZipFile(io.BytesIO(written("csv-guarded", parcel(hostile_tables())))) as archive:
        assert NOTICE in archive.read("README.txt").decode()
        cells = [
            cell
            for name in archive.namelist()
            if name.endswith(".csv")
            for row in csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""))
            for cell in row
        ]
    assert len(cells) > 500
    assert [
        cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@") or cell[:1] in ("\t", "\r")
    ] == []
    assert [cell for cell in cells if "\n" in cell or "\r" in cell] == []


@pytest.mark.usefixtures("long_cells")
def test_links_for_i2_stand_on_one_line_each() -> None:
    with zipfile.ZipFile(io.BytesIO(written("links-csv", parcel(hostile_tables())))) as archive:
        links = archive.read("links.csv").decode()
        rows = list(csv.DictReader(io.StringIO(links, newline="")))
        things = {
            row["id"]: row
            for row in csv.DictReader(io.StringIO(archive.read("entities.csv").decode(), newline=""))
        }
    assert len(rows) == len(links.split("\r\n")) - 2
    assert all(row["source_id"] in things and row["target_id"] in things for row in rows)
    cells = [cell for row in [*rows, *things.values()] for cell in row.values()]
    assert [cell for cell in cells if cell.lstrip()[:1] in ("=", "@")] == []
    assert "+43 660 0000001" in cells


def test_duckdb_reads_the_parquet_tables(tmp_path: Path) -> None:
    tables = hostile_tables()
    with zipfile.ZipFile(io.BytesIO(written("parquet", parcel(tables)))) as archive:
        archive.extractall(tmp_path)
    found = duckdb.sql(f"SELECT alias FROM read_parquet('{tmp_path}/ads.parquet')").fetchall()
    fitting = [text.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd") for text in HOSTILE]
    assert [one for (one,) in found][: len(HOSTILE)] == fitting
    assert json.loads((tmp_path / "cover.json").read_text("utf-8")) == COVER.as_row() | {"format": "any"}


def test_frictionless_accepts_the_data_package(tmp_path: Path) -> None:
    from frictionless import Package, system

    with zipfile.ZipFile(io.BytesIO(written("csv", parcel(full_tables())))) as archive:
        archive.extractall(tmp_path)
    with system.use_context(trusted=True):
        report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "fieldName", "note"])[:5]
    assert report.stats["tasks"] == len(full_tables())
