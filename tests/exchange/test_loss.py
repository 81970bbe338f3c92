"""The loss report is right: what it says is out stands in the file, what it says is lost does not, and both add up."""

import datetime as dt
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.exchange.export import loss_report
from clew.exchange.formats import formats
from clew.exchange.ledger import Ledger, Row, leaves
from tests.exchange.parcels import SHARED, all_text, full_tables, hostile_tables, parcel, written


@pytest.mark.parametrize("name", sorted(formats()))
def test_what_is_out_is_in_the_file_and_what_is_lost_is_not(name: str) -> None:
    tables = full_tables()
    packed = parcel(tables, name)
    text = all_text(written(name, packed))
    accounts = packed.ledger.accounts()
    n_out = n_lost = 0
    for table, rows in tables.items():
        for column, value in rows[0].items():
            for path, leaf in leaves(column, value):
                mark = _mark(leaf)
                if mark is None or column in SHARED or path.endswith("kind") or column.endswith("_city"):
                    continue
                account = accounts[table][path]
                if not account.lost:
                    n_out += 1
                    assert mark in text, f"{table}.{path} counts as out and is not there"
                elif not account.out:
                    n_lost += 1
                    assert mark not in text, f"{table}.{path} counts as lost and is there"
    assert n_out > 5
    assert n_lost > 0 or name in ("csv", "csv-guarded", "parquet", "xlsx")


def _mark(leaf: Any) -> str | None:
    """Give how a value shows in a file; null where it is none of its own."""
    if isinstance(leaf, str):
        return leaf if "mark" in leaf else None
    if isinstance(leaf, dt.datetime):
        return leaf.strftime("%Y-%m-%dT%H:%M:%S")
    if isinstance(leaf, int) and not isinstance(leaf, bool) and leaf > 70_000:
        return str(leaf)
    return None


@pytest.mark.parametrize("name", sorted(formats()))
@pytest.mark.parametrize("tables", [full_tables, hostile_tables], ids=["full", "hostile"])
def test_out_and_lost_are_all_that_came(name: str, tables: Any) -> None:
    packed = parcel(tables(), name)
    written(name, packed)
    came = sum(
        1
        for rows in tables().values()
        for row in rows
        for key, value in row.items()
        for _ in leaves(key, value)
    )
    totals = packed.ledger.totals()
    assert totals.came == came
    assert totals.out + totals.lost == came
    for fields in packed.ledger.accounts().values():
        for account in fields.values():
            assert 0 <= account.out <= account.came
            assert 0 <= account.altered <= account.out
            assert account.extension <= account.out


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_the_formats_of_the_data_model_lose_nothing(name: str) -> None:
    packed = parcel(hostile_tables(), name)
    written(name, packed)
    totals = packed.ledger.totals()
    assert (totals.lost, totals.altered) == (0, 0)


def test_the_report_names_tables_and_fields() -> None:
    packed = parcel(full_tables(), "geojson")
    data = written("geojson", packed)
    report = loss_report(packed.cover, packed.ledger, sha256="0" * 64, size=len(data))
    assert report["tables"]["prices"]["amount"] == {
        "in": 1,
        "out": 0,
        "lost": 1,
        "altered": 0,
        "extension": 0,
    }
    assert report["tables"]["ads"]["alias"]["lost"] == 0
    assert report["cover"]["notice"].startswith("This must not be used for immigration enforcement")


VALUES = st.recursive(
    st.none() | st.text(max_size=5) | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=8,
)


@given(
    values=st.dictionaries(st.sampled_from(["x", "y", "z"]), VALUES),
    taken=st.sets(st.sampled_from(["x", "y", "z"])),
)
def test_a_row_counts_what_is_taken_once(values: dict[str, Any], taken: set[str]) -> None:
    ledger = Ledger()
    row = Row("t", values, ledger)
    for field in [*taken, *taken]:
        row.take(field)
        row.peek("x")
    expected = sum(1 for field in taken for _ in leaves(field, values.get(field)))
    assert sum(ledger.out.values()) == expected


@pytest.mark.parametrize("name", sorted(formats()))
def test_the_same_parcel_gives_the_same_bytes(name: str) -> None:
    assert written(name, parcel(full_tables(), name)) == written(name, parcel(full_tables(), name))


def test_a_format_writes_only_what_it_takes() -> None:
    out = io.BytesIO()
    packed = parcel({"ads": []}, "ftm")
    formats()["ftm"].write(packed, out)
    assert packed.ledger.totals().came == 0
    assert b"immigration enforcement" in out.getvalue()
