"""Rule 6: what is past its time is deleted, the trail says so without the data, and a referred lead stays under a dated hold."""

import datetime as dt
import json
import sqlite3
from pathlib import Path

import pytest

from clew.retention.holds import standing_holds
from clew.store.casework import add_decisions, check_chain
from clew.store.decision_file import read_decisions
from clew.store.project import Project
from clew.store.visit_files import iter_visits
from tests.retention.places import all_words, clew_on, copied, where
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
LATER = dt.date(2027, 6, 1)
BY = ("--yes", "--by", "A. Example")


def test_what_is_past_its_time_is_deleted_and_the_trail_says_so_without_the_data(
    read_project: Project, tmp_path: Path
) -> None:
    own = copied(read_project, tmp_path)
    words = all_words(own)
    assert where(own.root, words)
    assert clew_on(LATER, "purge", "-p", own.root, *BY).code == 0
    assert where(own.root, words) == {}
    assert list(iter_visits(own)) == []
    with sqlite3.connect(own.casework_path) as database:
        ((action, author, detail),) = database.execute("SELECT action, author, detail FROM audit_event")
    assert (action, author) == ("purge", "A. Example")
    assert json.loads(detail)["counts"]["captures"] > 100
    assert check_chain(own) is None
    (stone,) = (own.root / "seals").glob("tombstone-*.json")
    assert stone.with_suffix(".sig").stat().st_size == 64


def test_a_referred_lead_stays_under_a_dated_hold(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    lead = next(row["lead_id"] for row in rows_of(own, "leads") if row["subject_kind"] == "provider")
    path = tmp_path / "verdict.jsonl"
    said = {
        "kind": "verdict",
        "lead": lead,
        "value": "refer",
        "author": "A. Example",
        "reason": "handed over",
    }
    path.write_text(json.dumps(said), "utf-8")
    when = dt.datetime(2026, 4, 1, tzinfo=dt.UTC)
    add_decisions(own, read_decisions(path), source=path.name, clock=lambda: when)
    (hold,) = standing_holds(own)
    assert hold.until == dt.date(2028, 3, 31)
    (ads,) = (row["ad_ids"] for row in rows_of(own, "providers") if row["provider_id"] == lead)
    needed = {one for row in rows_of(own, "ads") if row["ad_id"] in ads for one in row["captures"]}
    assert clew_on(LATER, "purge", "-p", own.root, *BY).code == 0
    left = {one for visit in iter_visits(own) for one in visit.capture_ids()}
    assert needed <= left


@pytest.mark.parametrize("name", ["keys/project.key", "casework.sqlite", "seals/log.jsonl"])
def test_keys_and_database_are_their_owners_only(read_project: Project, tmp_path: Path, name: str) -> None:
    own = copied(read_project, tmp_path)
    clew_on(LATER, "purge", "-p", own.root, *BY)
    assert (own.root / name).stat().st_mode & 0o077 == 0
