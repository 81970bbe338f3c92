"""Over all tables of a run: every value has its evidence, and every place quoted is there."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.store.project import Project
from tests.tables import OF_A_RUN, rows_of

pytestmark = pytest.mark.xdist_group("market")

_PLACE = {"capture_id", "start", "end", "selector", "quote"}
_OF_THE_AD = {
    "ad_id": "made from the site and the ad's own key or address",
    "site_id": "the site's key",
    "capture_id": "the capture's key",
    "url": "the address that was fetched, a column of the capture",
    "captures": "the keys of the captures themselves",
    "first_seen": "times of the captures",
    "last_seen": "times of the captures",
    "seen_at": "times of the captures",
    "market": "country (which has evidence), else the site's, else the project's setting",
    "evidence": "is the evidence",
    "candidates": "each holds its own evidence",
}
_OF_THE_SITE = {
    "site_id": "the registered domain",
    "status": "a decision of people, or that the list of sites names it",
    "notes": "the words of the project's own list of sites",
    "confidence": "how sure the other values are, from their own evidence",
    "evidence": "is the evidence",
}
_WITH_EVIDENCE = ("contacts", "prices", "links", "findings", "reviews", "site_links", "alerts")


def _places(value: Any) -> Iterator[dict[str, Any]]:
    """Walk a row and give all evidence in it, however deep."""
    if isinstance(value, dict):
        if set(value) == _PLACE:
            yield value
        else:
            for part in value.values():
                yield from _places(part)
    elif isinstance(value, list):
        for part in value:
            yield from _places(part)


def _without_evidence(rows: list[dict[str, Any]], excused: dict[str, str]) -> set[str]:
    return {
        column
        for row in rows
        for column, value in row.items()
        if column not in excused and value not in (None, [], "") and not row["evidence"].get(column)
    }


@pytest.mark.parametrize("table", ["ads", "ad_versions"])
def test_every_value_of_an_ad_has_evidence(read_project: Project, table: str) -> None:
    rows = rows_of(read_project, table)
    assert len(rows) > 20
    assert _without_evidence(rows, _OF_THE_AD) == set()


def test_no_evidence_stands_for_nothing(read_project: Project) -> None:
    for table in ("ads", "ad_versions", "sites"):
        for row in rows_of(read_project, table):
            empty = {column for column in row["evidence"] if row[column] in (None, [], "")}
            assert empty == set(), (table, row)


def test_every_value_of_a_site_has_evidence(read_project: Project) -> None:
    rows = rows_of(read_project, "sites")
    assert rows
    assert _without_evidence(rows, _OF_THE_SITE) == set()


@pytest.mark.parametrize("table", _WITH_EVIDENCE)
def test_every_row_has_evidence(read_project: Project, table: str) -> None:
    assert [row for row in rows_of(read_project, table) if not row["evidence"]] == []


def test_every_other_reading_and_every_point_of_a_lead_has_evidence(read_project: Project) -> None:
    for row in rows_of(read_project, "ads"):
        for column, others in row["candidates"].items():
            assert all(other["evidence"] for other in others), (row["ad_id"], column)
    for lead in rows_of(read_project, "leads"):
        for part in (*lead["contributions"], *lead["speaks_against"]):
            assert part["evidence"], (lead["lead_id"], part)


@pytest.mark.parametrize("table", OF_A_RUN)
def test_every_place_is_there_and_says_so(read_project: Project, table: str) -> None:
    texts = {page["capture_id"]: page["text"] for page in rows_of(read_project, "pages")}
    captures = {capture["capture_id"] for capture in rows_of(read_project, "captures")}
    for row in rows_of(read_project, table):
        for place in _places(row):
            assert place["capture_id"] in captures
            if place["start"] is not None:
                assert texts[place["capture_id"]][place["start"] : place["end"]] == place["quote"]
            else:
                assert place["selector"]
                assert place["quote"]


def test_the_places_are_many(read_project: Project) -> None:
    by_offset = [p for row in rows_of(read_project, "ads") for p in _places(row) if p["start"] is not None]
    assert len(by_offset) > 200


@pytest.mark.parametrize(
    "place", [{}, {"start": 1}, {"start": 3, "end": 3}, {"start": 0, "end": 2, "selector": "p"}]
)
def test_a_place_that_is_none_cannot_be_made(place: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="evidence"):
        Evidence("capture", **place)


def test_a_finding_without_evidence_cannot_be_made() -> None:
    said: dict[str, Any] = {
        "subject_kind": "ad", "subject_id": "a", "indicator": "only_week", "family": "frequent_movement",
        "strength": 0.5, "value": None, "market": "DE", "first_seen": dt.datetime(2025, 6, 1, tzinfo=dt.UTC),
        "last_seen": None, "city": None, "ontology_version": "1",
    }  # fmt: skip
    place = Evidence("capture", 0, 4, quote="here")
    assert Finding(**said, evidence=(place,)).evidence == (place,)
    with pytest.raises(ValueError, match="no evidence"):
        Finding(**said, evidence=())
    with pytest.raises(ValueError, match="between 0 and 1"):
        Finding(**{**said, "strength": 1.5}, evidence=(place,))
