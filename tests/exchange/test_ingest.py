"""``clew ingest`` as a user runs it: kept apart, source named, found, watched for, and gone when its time has come."""

import datetime as dt
import json
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from clew.store.casework import check_chain, load_decisions
from clew.store.project import Project, create_project
from clew.store.received import load_receipts, received_dir
from tests.commands import clew
from tests.exchange.parcels import full_tables, parcel, written
from tests.retention.places import clew_on

FROM = ("--source", "Unit North", "--by", "A. Example")
PHONE = "+436600000001"
MAY = dt.datetime(2026, 5, 5, tzinfo=dt.UTC)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "p", market="AT")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What a partner's Clew exported."""
    tables = full_tables()
    tables["contacts"][0].update(kind="phone", value=PHONE)
    path = tmp_path / "partner.stix.json"
    path.write_bytes(written("stix", parcel(tables)))
    return path


def ingest(made: Project, form: str, path: Path, *more: str) -> Any:
    return clew("ingest", form, path, "-p", made.root, *FROM, *more, "--json")


def test_what_came_is_found_with_its_source_and_stays_apart(project: Project, bundle: Path) -> None:
    ran = ingest_on(MAY, project, bundle)
    assert ran.code == 0, ran.said
    shown = json.loads(ran.out)
    assert (shown["new"], shown["skipped"], shown["rows"]["contacts"]) == (True, 0, 1)
    found = [
        json.loads(line)
        for line in clew("find", "0660 000 0001", "-p", project.root, "--json").out.splitlines()
    ]
    assert {one["received_from"] for one in found} == {"Unit North"}
    assert {one["matched"] for one in found} == {f"phone {PHONE}"}
    assert list(project.tables_dir.iterdir()) == []
    assert all(path.stat().st_mode & 0o077 == 0 for path in received_dir(project).rglob("*"))
    assert check_chain(project) is None


def test_the_same_file_again_changes_nothing(project: Project, bundle: Path) -> None:
    ingest_on(MAY, project, bundle)
    before = {path: path.read_bytes() for path in received_dir(project).rglob("*") if path.is_file()}
    again = json.loads(ingest_on(MAY, project, bundle).out)
    assert again["new"] is False
    assert {path: path.read_bytes() for path in received_dir(project).rglob("*") if path.is_file()} == before


def test_the_sender_s_words_on_handling_are_kept(project: Project, bundle: Path) -> None:
    ran = ingest_on(MAY, project, bundle)
    assert "delete after 2026-08-02" in ran.said
    (receipt,) = load_receipts(project)
    assert (receipt.said["tlp"], receipt.expires) == ("AMBER", dt.date(2026, 8, 2))


def test_what_its_sender_wanted_deleted_by_now_is_refused(project: Project, bundle: Path) -> None:
    ran = ingest_on(dt.datetime(2026, 8, 3, tzinfo=dt.UTC), project, bundle)
    assert (ran.code, "was to be deleted after 2026-08-02" in ran.said) == (2, True)
    assert load_receipts(project) == []


def test_a_purge_deletes_it_when_the_sender_s_day_has_passed(project: Project, bundle: Path) -> None:
    ingest_on(MAY, project, bundle)
    assert clew_on(dt.date(2026, 8, 2), "purge", "-p", project.root, "--yes", "--by", "A. Example").code == 0
    assert len(load_receipts(project)) == 1
    assert clew_on(dt.date(2026, 8, 3), "purge", "-p", project.root, "--yes", "--by", "A. Example").code == 0
    assert load_receipts(project) == []
    assert list(received_dir(project).iterdir()) == []


def test_a_watch_list_can_be_fed_from_it(project: Project, bundle: Path) -> None:
    ingest_on(MAY, project, bundle)
    (receipt,) = load_receipts(project)
    given = ("--received", receipt.receipt_id, "--by", "A. Example", "--reason", "asked for by Unit North")
    assert clew("watch", "add", *given, "-p", project.root).code == 0
    watches = load_decisions(project).watches
    assert ("phone", PHONE) in {(one.watch_kind, one.value) for one in watches}
    assert {one.reason for one in watches} == {"asked for by Unit North (received from Unit North)"}
    assert "already_known" in clew("watch", "add", *given, "-p", project.root, "--json").out


def test_it_can_be_forgotten_by_name_and_reason(project: Project, bundle: Path) -> None:
    ingest_on(MAY, project, bundle)
    (receipt,) = load_receipts(project)
    assert clew("ingest", "--forget", receipt.receipt_id, "-p", project.root).code == 2
    ran = clew(
        "ingest",
        "--forget",
        receipt.receipt_id[:8],
        "-p",
        project.root,
        "--by",
        "A. Example",
        "--reason",
        "withdrawn",
    )
    assert (ran.code, load_receipts(project)) == (0, [])
    assert check_chain(project) is None


def test_a_request_of_a_person_names_what_others_gave(project: Project, bundle: Path) -> None:
    ingest_on(MAY, project, bundle)
    assert "received/r-" in clew("subject", PHONE, "-p", project.root, "--json").out


def test_records_that_can_not_be_taken_are_counted_and_listed(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(f"ad_id,kind,value\na1,phone,{PHONE}\na1,phone,{PHONE}\na2,phone\n", "utf-8")
    ran = ingest(project, "csv", path)
    assert (ran.code, json.loads(ran.out)["skipped"]) == (3, 2)
    assert "contacts.csv, line 4: 2 cells, expected 3" in ran.said
    (receipt,) = load_receipts(project)
    listed = json.loads((received_dir(project) / receipt.receipt_id / "skipped.json").read_text("utf-8"))
    assert [one["why"] for one in listed] == ["a second row with the same key", "2 cells, expected 3"] or len(
        listed
    ) == 2


def test_an_age_under_18_in_it_is_told_at_once(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "ads.csv"
    path.write_text("ad_id,url,age\na1,https://lantern.example/1,17\n", "utf-8")
    assert "supervisor at once" in ingest(project, "csv", path).said


def test_a_dry_run_takes_nothing_in(project: Project, bundle: Path) -> None:
    assert json.loads(ingest(project, "stix", bundle, "--dry-run").out)["rows"]["contacts"] == 1
    assert load_receipts(project) == []


@pytest.mark.parametrize(
    ("form", "name", "content", "says"),
    [
        ("stix", "a.json", b"no json", "not a bundle"),
        ("ftm", "a.json", b"no json\n", "nothing in it can be read"),
        ("parquet", "contacts.parquet", b"PAR1", "not a Parquet file"),
        ("parquet", "people.parquet", b"", "no table 'people'"),
        ("csv", "a.zip", b"PK", "not a ZIP"),
        ("csv", "contacts.csv", b"a,b\n1,2\n", "expected columns of contacts"),
        ("csv", "contacts.csv", b"ad_id,kind,value\n\xff", "not UTF-8"),
        ("misp", "a.json", b"{}", "only written"),
        ("fax", "a", b"", "no format"),
    ],
)
def test_what_can_not_be_read_is_an_error_in_words(
    project: Project, tmp_path: Path, form: str, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    ran = ingest(project, form, path)
    assert (ran.code, says in ran.said) == (2, True), ran.said
    assert load_receipts(project) == []


@pytest.mark.parametrize(
    "given", [("--by", "A. Example"), ("--source", "x"), ("--source", "a\nb", "--by", "A. Example")]
)
def test_source_and_person_are_needed(project: Project, bundle: Path, given: tuple[str, ...]) -> None:
    ran = clew("ingest", "stix", bundle, "-p", project.root, *given)
    assert (ran.code, load_receipts(project)) == (2, [])


def ingest_on(when: dt.datetime, made: Project, path: Path) -> Any:
    """Ingest as if it were that day."""
    with mock.patch("clew.cli.ingest.now", return_value=when):
        return ingest(made, "stix", path)
