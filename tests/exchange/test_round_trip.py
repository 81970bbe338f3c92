"""What a format holds comes back the same; what others write badly is skipped, counted and listed, never taken silently."""

import contextlib
import datetime as dt
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from clew.exchange.formats import find_format
from clew.exchange.intake import Bounds, FoundCover, FoundRow, FoundValue, Skipped
from clew.exchange.ledger import leaves
from clew.exchange.parcel import key_columns
from clew.kernel.errors import ClewError
from tests.exchange.parcels import full_tables, hostile_tables, parcel, written

QUICK = (
    Phase.explicit,
    Phase.generate,
)  # an example of many values is readable as it is; to shrink it takes minutes
READ = ("csv", "ftm", "parquet", "stix")
_NOT_READ_BACK = {"ftm": {"verdicts"}}


def read_back(name: str, data: bytes, folder: Path, bounds: Bounds | None = None) -> list[Any]:
    path = folder / f"partner{find_format(name).suffix}"
    path.write_bytes(data)
    read = find_format(name).read
    assert read is not None
    return list(read(path, bounds or Bounds()))


def rows_by_key(found: list[Any]) -> dict[tuple[str, ...], dict[str, Any]]:
    rows = [one for one in found if isinstance(one, FoundRow)]
    return {
        (one.table, *(str(one.values.get(name)) for name in key_columns(one.table))): dict(one.values)
        for one in rows
    }


def check(name: str, tables: dict[str, list[dict[str, Any]]], folder: Path) -> int:
    """See that every field of which all is out and nothing altered comes back; give how many values did."""
    packed = parcel(tables, name)
    found = read_back(name, written(name, packed), folder)
    assert [one for one in found if isinstance(one, Skipped)] == []
    rows = rows_by_key(found)
    accounts = packed.ledger.accounts()
    n = 0
    for table, given_rows in tables.items():
        if table in _NOT_READ_BACK.get(name, ()):
            continue
        for row in given_rows:
            key = (table, *(str(row[one]) for one in key_columns(table)))
            if key not in rows:
                keys = [accounts[table][one] for one in key_columns(table)]
                assert any(one.lost or one.altered for one in keys), key
                continue
            for column, value in row.items():
                paths = [path for path, _ in leaves(column, value)]
                whole = paths and all(
                    not accounts[table][one].lost and not accounts[table][one].altered for one in paths
                )
                if whole:
                    assert rows[key].get(column) == value, f"{table}.{column}"
                    n += len(paths)
    return n


@pytest.mark.parametrize("name", READ)
def test_what_a_format_holds_comes_back_the_same(name: str, tmp_path: Path) -> None:
    assert check(name, full_tables(), tmp_path) > 40


@pytest.mark.parametrize("name", ["csv", "parquet", "stix"])
def test_hostile_values_come_back_the_same(name: str, tmp_path: Path) -> None:
    tables = hostile_tables()
    for rows in tables.values():
        for row in rows:
            row.update({key: _as_stored(value) for key, value in row.items()})
    tables = {
        name_: [row for row in rows if all(row[key] not in (None, "") for key in key_columns(name_))]
        for name_, rows in tables.items()
    }
    tables = {
        name_: list({tuple(str(row[key]) for key in key_columns(name_)): row for row in rows}.values())
        for name_, rows in tables.items()
    }
    assert check(name, tables, tmp_path) > 1000


def _as_stored(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    if isinstance(value, list):
        return [_as_stored(one) for one in value]
    if isinstance(value, tuple):
        return tuple(_as_stored(one) for one in value)
    if isinstance(value, dict):
        return {key: _as_stored(one) for key, one in value.items()}
    return value


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
TIMES = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2090, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001 - hypothesis wants bounds without a zone
ADS = st.fixed_dictionaries(
    {
        "ad_id": st.sampled_from(["a1", "a2", "a b", "ä", "=1"]),
        "site_id": st.just("lantern.example"),
        "url": st.sampled_from(["https://lantern.example/ad/1", "http://x y/", "javascript:1"]) | TEXT,
        "first_seen": TIMES,
        "last_seen": TIMES,
        "alias": st.none() | TEXT,
        "aliases": st.lists(TEXT, max_size=3),
        "city": st.none() | TEXT,
        "country": st.sampled_from([None, "AT", "XX", "??"]),
        "age": st.none() | st.integers(18, 99),
        "latitude": st.none() | st.floats(-90, 90),
        "captures": st.lists(st.sampled_from(["c1", "c2", "c 3"]), max_size=2, unique=True),
    }
)
CONTACTS = st.fixed_dictionaries(
    {
        "ad_id": st.sampled_from(["a1", "a2"]),
        "kind": st.sampled_from(["phone", "email", "telegram", "website", "wallet"]),
        "value": st.sampled_from(["+436600000001", "mara@lantern.example", "https://harbour.example/"])
        | TEXT,
        "country": st.sampled_from([None, "AT"]),
        "first_seen": TIMES,
        "last_seen": TIMES,
    }
)


@pytest.mark.parametrize("name", READ)
@settings(
    max_examples=20,
    phases=QUICK,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    ads=st.lists(ADS, max_size=3, unique_by=lambda row: row["ad_id"]),
    contacts=st.lists(CONTACTS, max_size=3, unique_by=lambda row: (row["ad_id"], row["kind"], row["value"])),
)
def test_any_row_comes_back_the_same(name: str, tmp_path: Path, ads: list[Any], contacts: list[Any]) -> None:
    check(name, {"ads": ads, "contacts": contacts}, tmp_path)


@pytest.mark.parametrize("name", READ)
@settings(
    max_examples=30,
    phases=QUICK,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_a_damaged_file_is_an_error_in_words_or_counted_skips(name: str, tmp_path: Path, data: Any) -> None:
    whole = bytearray(_SMALL[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    found: list[Any] = []
    with contextlib.suppress(ClewError):  # a sentence for the user; any other error fails the test
        found = read_back(name, cut, tmp_path)
    assert all(isinstance(one, FoundRow | FoundValue | FoundCover | Skipped) for one in found)


def _small(name: str) -> bytes:
    tables = {key: rows for key, rows in full_tables().items() if key in ("ads", "contacts", "leads")}
    return written(name, parcel(tables, name))


_SMALL = {name: _small(name) for name in READ}


def test_what_is_too_deep_too_long_or_too_many_is_bounded(tmp_path: Path) -> None:
    deep = b"[" * 5000 + b"]" * 5000
    objects = (
        b'{"type":"bundle","objects":[%s,{"type":"phone-number","id":"p","value":"+436600000001"},"x",7]}'
        % deep
    )
    found = read_back("stix", objects, tmp_path)
    assert [type(one).__name__ for one in found] == ["Skipped", "FoundValue", "Skipped", "Skipped"]
    line = json.dumps({"id": "x", "schema": "Person", "properties": {"name": ["y" * 5000]}}).encode() + b"\n"
    small = Bounds(record_bytes=2000)
    assert [type(one).__name__ for one in read_back("ftm", line, tmp_path, small)] == ["Skipped"]
    many = Bounds(rows=2)
    short = json.dumps({"id": "x", "schema": "Person", "properties": {"phone": ["+43"]}}).encode() + b"\n"
    assert "Skipped" in [type(one).__name__ for one in read_back("ftm", short * 5, tmp_path, many)]


def test_a_zip_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("contacts.csv", b"0" * 20_000_000)
    with pytest.raises(ClewError, match="unpacks to"):
        read_back("csv", out.getvalue(), tmp_path, Bounds(unpacked_bytes=1_000_000))


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_a_zip_is_read_whatever_it_was_called(name: str, tmp_path: Path) -> None:
    """``clew export csv -o lead.csv`` writes a ZIP of that name, and ``clew ingest`` takes it."""
    path = tmp_path / f"lead.{name}"
    path.write_bytes(written(name, parcel(full_tables(), name)))
    read = find_format(name).read
    assert read is not None
    rows = rows_by_key(list(read(path, Bounds())))
    assert {table for table, *_ in rows} >= {"ads", "contacts"}


def test_a_table_of_another_agency_is_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(
        "ad_id,kind,value,first_seen\na1,phone,+436600000001,2026-05-01T10:00:00Z\na2,phone,=1+1,yesterday\na3,phone\na4,,x,\n\na5,phone,+436600000002,\n",
        "utf-8",
    )
    read = find_format("csv").read
    assert read is not None
    found = list(read(path, Bounds()))
    rows = [one for one in found if isinstance(one, FoundRow)]
    assert [one.values["ad_id"] for one in rows] == ["a1", "a5"]
    assert rows[0].values["first_seen"] == dt.datetime(2026, 5, 1, 10, tzinfo=dt.UTC)
    places = [one.place for one in found if isinstance(one, Skipped)]
    assert places == [
        "contacts.csv, line 3",
        "contacts.csv, line 4",
        "contacts.csv, line 5",
        "contacts.csv, line 6",
    ]


def test_entities_and_observables_of_others_can_be_looked_for(tmp_path: Path) -> None:
    person = {"id": "q1", "schema": "Person", "properties": {"name": ["Mara"], "phone": ["+436600000001"]}}
    found = read_back("ftm", json.dumps(person).encode(), tmp_path)
    assert {(one.kind, one.value, one.says) for one in found} == {
        ("name", "Mara", "Person"),
        ("phone", "+436600000001", "Person"),
    }
    account = {"type": "user-account", "id": "user-account--1", "account_login": "mara_g"}
    found = read_back("stix", json.dumps({"type": "bundle", "objects": [account]}).encode(), tmp_path)
    assert [(one.kind, one.value) for one in found] == [("handle", "mara_g")]
