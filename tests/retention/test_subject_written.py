"""``clew subject``: what people wrote is found and erased too, at the desk, on the trail and in copies; and what stays is named."""

import datetime as dt
import json
from pathlib import Path
from urllib.parse import quote_plus

import pytest
from sqlalchemy import select

from clew.exchange.log import EXPORT, log_event
from clew.retention.carry_out import begin, finish
from clew.retention.erasure import plan_erasure
from clew.retention.plan import as_document
from clew.retention.sought import sought
from clew.retention.subject import find_subject
from clew.store.casework import AuditEvent, check_chain, open_casework
from clew.store.desk_notes import all_notes, all_searches, desk_path, waiting_requests
from clew.store.keys import signing_key
from clew.store.project import Project
from clew.web.database import database_url, open_database
from clew.web.notes import add_note
from clew.web.requests import keep_request
from clew.web.rows import UserRow
from clew.web.searches import keep_search
from clew.web.trail import note_event
from tests.commands import clew
from tests.retention.places import copied, digest, where

pytestmark = pytest.mark.xdist_group("market")
BY = ("--by", "A. Example", "--reason", "request of 3 May")
PHONE = "+436600000987"
TYPED = "0660 / 0000 987"
WHEN = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
SPELLINGS = (PHONE, TYPED, "6600000987", "0000 987", "0000+987", quote_plus(TYPED))


@pytest.fixture
def own(read_project: Project, tmp_path: Path) -> Project:
    """A project in whose captures the number stands nowhere, and in what people wrote everywhere."""
    project = copied(read_project, tmp_path)
    database = open_database(database_url(None, project.root))
    with database.writing() as session:
        user = {"roles": "analyst", "password": None, "totp": None, "subject": None, "is_active": True}
        session.add(UserRow(user_id="u", name="B", folded="b", made_at=str(WHEN), settings="{}", **user))
        session.flush()
        for text in (f"a caller gave {TYPED}; her friend has 0660 0000111", "nothing of hers"):
            add_note(session, subject_kind="site", subject_id="x", author="B", text=text, when=WHEN)
        for name, address in (("hers", f"/search?q={quote_plus(TYPED)}"), ("other", "/queue?market=AT")):
            keep_search(session, user_id="u", name=name, address=address, when=WHEN, seen="[]")
        keep_request(session, kind="export", author="B", form={"reason": f"asked about {TYPED}"}, when=WHEN)
    database.close()
    for reason in (f"the office asked for {TYPED}", "the office asked"):
        told = {"receiver": "Unit North", "cover": {"reason": reason}}
        log_event(project, EXPORT, author="A. Example", when=WHEN, detail=told)
    return project


def erased(project: Project, *more: str) -> int:
    return clew("subject", PHONE, "-p", project.root, "--erase", *BY, *more).code


def test_the_report_tells_what_people_wrote(own: Project) -> None:
    told = json.loads(clew("subject", PHONE, "-p", own.root, "--json").out)
    (note,) = told["notes"]
    assert note == {
        "on": "site",
        "written": WHEN.isoformat(),
        "says": f"a caller gave {TYPED}; her friend has [...]",
    }
    assert (len(told["searches_kept_at_the_desk"]), told["requests_that_wait"]) == (1, 1)
    assert told["sentences_of_the_trail"] == 1
    assert "hold nothing" not in told["answer"]
    assert "We hold no copy of a page in which it stands." in told["answer"]
    assert "note" not in told["answer"], "whether she may be told of assessments is not for a draft to decide"
    assert "1 search kept, 1 request" in clew("subject", PHONE, "-p", own.root, "--table").out


def test_erased_it_stands_nowhere_and_the_trail_is_one_chain(own: Project) -> None:
    (own.root / "exports").mkdir(exist_ok=True)
    (own.root / "exports" / "digest.txt").write_text(f"phone {PHONE}", "utf-8")
    assert erased(own) == 0
    assert where(own.root, SPELLINGS) == {}
    assert [one.text for one in all_notes(own)] == ["nothing of hers"]
    assert [one.name for one in all_searches(own)] == ["other"]
    assert waiting_requests(own) == []
    with open_casework(own) as session:
        exports = session.scalars(
            select(AuditEvent).where(AuditEvent.action == EXPORT).order_by(AuditEvent.number)
        )
        reasons = [json.loads(event.detail)["cover"]["reason"] for event in exports]
    assert reasons == ["(taken out)", "the office asked"]
    assert check_chain(own) is None
    assert json.loads(clew("subject", PHONE, "-p", own.root, "--json").out)["sentences_of_the_trail"] == 0


def test_what_is_left_of_the_trail_can_not_be_changed_unseen(own: Project) -> None:
    assert erased(own) == 0
    with open_casework(own) as session, session.begin():
        first = session.scalars(select(AuditEvent).where(AuditEvent.action == EXPORT)).first()
        assert first is not None
        first.detail = first.detail.replace("Unit North", "Unit South")
        number = first.number
    assert check_chain(own) == number


def test_killed_before_the_trail_it_is_gone_on_with(own: Project) -> None:
    held = find_subject(own, sought("phone", TYPED, [PHONE]))
    plan = plan_erasure(own, held, WHEN.date())
    key = signing_key(own)
    begin(own, as_document(plan, own, action="erasure", author="A. Example", reason="x", when=WHEN, rule={}))

    def die(step: str) -> None:
        if step == "notes":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finish(own, key, after=die)
    assert clew("purge", "-p", own.root, "--yes").code == 0
    assert where(own.root, SPELLINGS) == {}
    assert check_chain(own) is None


def test_a_reason_that_states_the_value_is_refused_before_it_is_signed(own: Project) -> None:
    before = digest(own.root)
    said = ("--by", "A. Example", "--reason", f"{TYPED} asked")
    done = clew("subject", PHONE, "-p", own.root, "--erase", *said)
    assert (done.code, "--reason states the value itself" in done.said) == (2, True)
    assert digest(own.root) == before


def test_what_can_not_be_taken_out_is_named(own: Project) -> None:
    database = open_database(database_url(None, own.root))
    with database.writing() as session:
        note_event(session, WHEN, "B", "copy", {"reason": f"to call {TYPED}"})
    database.close()
    (own.root / "receivers").mkdir(exist_ok=True)
    (own.root / "receivers" / "north.toml").write_text(f'phone = "{TYPED}"\n', "utf-8")
    done = clew("subject", PHONE, "-p", own.root, "--erase", *BY)
    assert done.code == 3
    assert "receivers/north.toml" in done.said
    assert "desk.sqlite: 1 event of the desk's own trail" in done.said
    assert set(where(own.root, [TYPED])[TYPED]) == {"receivers/north.toml", desk_path(own).name}


def test_a_visit_under_way_is_told_and_not_passed_over(own: Project) -> None:
    (own.work_dir / "capture").mkdir()
    told = clew("subject", PHONE, "-p", own.root, "--json")
    assert json.loads(told.out)["visit_under_way"] is True
    assert "A visit is under way" in clew("subject", PHONE, "-p", own.root, "--table").out
    assert erased(own) == 2
