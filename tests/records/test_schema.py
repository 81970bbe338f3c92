"""Every record becomes a table and comes back the same; ids are made from content."""

import dataclasses
import datetime as dt
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.records import RECORDS, TABLES, arrow_schema, key_of
from clew.records.ad import Ad, TourStop
from clew.records.evidence import Candidate, Evidence
from clew.records.ids import make_id, named_id
from clew.records.schema import from_row, to_row

NOON = dt.datetime(2025, 6, 1, 12, tzinfo=dt.UTC)
PLACE = Evidence("c1", 3, 7, quote="Graz")


def _full_ad() -> Ad:
    return Ad(
        ad_id="a1", site_id="a.example", market="AT", url="https://a.example/1", first_seen=NOON, last_seen=NOON,
        captures=("c1", "c2"), alias="Rosa", ages=(24, 25), height_cm=170.5, verified=True,
        tour=(TourStop("Graz", 2778067, dt.date(2025, 6, 2), None),), posted_at=dt.date(2025, 5, 30),
        evidence={"city": (PLACE,)}, candidates={"age": (Candidate("31", (PLACE,)),)},
    )  # fmt: skip


def test_a_record_survives_its_table() -> None:
    table = pa.Table.from_pylist([to_row(_full_ad())], schema=arrow_schema(Ad))
    assert from_row(Ad, table.to_pylist()[0]) == _full_ad()


def test_a_python_keyword_is_a_plain_column() -> None:
    assert to_row(_full_ad())["tour"][0]["from"] == dt.date(2025, 6, 2)


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_every_record_says_what_it_is_and_has_a_key(name: str) -> None:
    record: Any = RECORDS[name]
    assert len((record.__doc__ or "").strip()) > 10
    schema = arrow_schema(record)
    assert set(key_of(record)) <= set(schema.names)
    assert dataclasses.fields(record)
    assert record.__dataclass_params__.frozen


def test_every_table_of_the_data_model_is_there() -> None:
    model = (
        "captures pages sites site_links operators ads ad_versions contacts prices images reviews links providers "
        "networks movements findings norms leads alerts issues "
        "site_candidates "  # docs/decisions/0019
        "site_values"  # docs/decisions/0023
    )
    assert set(TABLES) == set(model.split())


def test_ad_and_version_share_every_column_that_an_ad_states() -> None:
    ads, versions = set(arrow_schema(TABLES["ads"]).names), set(arrow_schema(TABLES["ad_versions"]).names)
    assert ads - versions == {"first_seen", "last_seen", "captures"}
    assert versions - ads == {"capture_id", "seen_at"}


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_other_parts_give_another_id(one: list[str], other: list[str]) -> None:
    assert (make_id(*one) == make_id(*other)) is (one == other)


def test_ids_never_change() -> None:
    """A project's decisions point to ids: another way to make them would cut every one of them loose."""
    assert make_id("a", "bc") == "5310a58788781ab25d5ad7c3f85035824b4eb7bdfa394e0ac2186271472b5492"
    assert named_id("p", "x") == "p-be102ad22eee93800aff"
