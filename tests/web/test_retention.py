"""Retention at the desk: what would go is seen before anything goes, only that goes, and it stands on the trail who asked."""

import datetime as dt
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from clew.retention.carry_out import begin, pending
from clew.retention.holds import standing_holds
from clew.retention.plan import as_document, plan_purge
from clew.store.casework import check_chain
from clew.store.project import Project, open_project
from clew.store.visit_files import iter_visits
from clew.web.desk import House
from clew.web.trail import check_trail, iter_events
from tests.web.conftest import HOST, PASSWORD, Browser, Office, open_office
from tests.web.gallery.browser import CHROMIUM, browser, sheet
from tests.web.serving import serving

pytestmark = pytest.mark.xdist_group("market")
LATER = dt.datetime(2027, 6, 1, 9, tzinfo=dt.UTC)  # all visits of the market are past their time
WHOLE = {"step": "purge", "seen": "1", "reason": "yearly"}


@pytest.fixture
def kept(tmp_path: Path, office_root: Path, read_project: Project) -> Iterator[Office]:
    """A desk on a project with its captures, a year later."""
    root = tmp_path / "project"
    shutil.copytree(office_root, root)
    shutil.copytree(read_project.root / "captures", root / "captures")
    for office in open_office(open_project(root), house=House(hosts=(HOST, "127.0.0.1"))):
        office.clock.now = LATER
        yield office


def _mark(page: str) -> str:
    found = re.search(r'name="mark" value="(\w+)"', page)
    assert found, "the second step is offered"
    return found.group(1)


def _n_captures(office: Office) -> int:
    return sum(visit.n_captures for visit in iter_visits(office.desk.project))


def _told(office: Office, author: str) -> list[tuple[str, dict[str, object]]]:
    return [
        (one.action, json.loads(one.detail)) for one in iter_events(office.database) if one.author == author
    ]


def _hold(sue: Browser, kind: str, subject: str, **days: str) -> None:
    form = {"kind": kind, "subject": subject, "reason": "asked for by the court", **days}
    assert sue.post("/retention/holds", form).status_code == 303


def test_what_would_go_is_seen_first_and_only_that_goes(kept: Office) -> None:
    amy = kept.browser("Amy Administrator")
    before = _n_captures(kept)
    assert "Nothing was ever deleted here" in amy.get("/retention").text
    seen = amy.post("/retention", {"step": "show"}).text
    assert "What would go on 2027-06-01" in seen
    assert f"Delete {before:,} captures for good" in seen
    mark = _mark(seen)
    for wrong, status in (
        ({"mark": mark, "seen": ""}, 422),
        ({"mark": mark, "reason": " "}, 422),
        ({"mark": mark[::-1]}, 409),
        ({"mark": ""}, 409),
    ):
        assert amy.post("/retention", WHOLE | wrong).status_code == status, wrong
    exports = kept.desk.project.root / "exports"
    exports.mkdir(exist_ok=True)
    (exports / "of-today.csv").write_text("a colleague made it meanwhile", "utf-8")
    overtaken = amy.post("/retention", WHOLE | {"mark": mark})
    assert overtaken.status_code == 409
    assert "has changed since you looked" in overtaken.text
    assert _n_captures(kept) == before, "nothing goes but by the second step, on what was seen"

    done = amy.post("/retention", WHOLE | {"mark": _mark(overtaken.text)})
    assert done.status_code == 200
    assert f"{before:,} captures are gone" in done.text
    assert _n_captures(kept) == 0
    told = dict(_told(kept, "Amy Administrator"))
    assert told["purge shown"]["captures"] == told["purge"]["captures"] == before
    assert str(told["purge"]["tombstone"]) in amy.get("/retention").text
    assert check_trail(kept.database) is None
    assert check_chain(kept.desk.project) is None
    ada = kept.browser("Ada Analyst")
    assert ada.get("/queue").status_code == 503
    assert "There are no tables yet" in ada.get("/queue").text
    assert "Nothing would be deleted" in amy.post("/retention", {"step": "show"}).text
    assert amy.post("/retention", WHOLE | {"mark": "x"}).status_code in (409, 422)


def test_a_day_to_come_is_only_looked_at(kept: Office) -> None:
    kept.clock.now = dt.datetime(2026, 6, 1, 9, tzinfo=dt.UTC)
    amy = kept.browser("Amy Administrator")
    page = amy.post("/retention", {"step": "show", "day": "2027-06-01"}).text
    assert "can only be looked at" in page
    assert 'name="mark"' not in page
    assert "Nothing is past its time" in amy.post("/retention", {"step": "show"}).text
    assert amy.post("/retention", {"step": "show", "day": "soon"}).status_code == 422
    assert amy.post("/retention", {"step": "resume"}).status_code == 422


def test_a_hold_keeps_its_visits_and_says_what_it_is_on_to_a_supervisor_alone(kept: Office) -> None:
    run = kept.desk.shelf.current()
    lead = (run.row("SELECT lead_id FROM queue WHERE NOT urgent ORDER BY lead_id LIMIT 1") or {})["lead_id"]
    sue, amy = kept.browser("Sue Supervisor"), kept.browser("Amy Administrator")
    assert f'value="{lead}"' in sue.get(f"/retention?kind=lead&subject={lead}").text
    for wrong in (
        {"subject": "p-unknown"},
        {"until": "", "review": ""},
        {"kind": "anything"},
        {"reason": ""},
    ):
        form = {"kind": "lead", "subject": lead, "until": "2030-01-01", "reason": "court"} | wrong
        refused = sue.post("/retention/holds", form)
        assert refused.status_code == 422, wrong
        assert 'class="form-errors"' in refused.text
    _hold(sue, "lead", lead, until="2030-01-01")
    (hold,) = standing_holds(kept.desk.project)
    assert (hold.subject, hold.author) == (lead, "Sue Supervisor")
    theirs, hers = sue.get("/retention").text, amy.get("/retention").text
    assert lead in theirs
    assert "asked for by the court" in theirs
    assert hold.hold_id[:8] in hers
    assert lead not in hers + amy.post("/retention", {"step": "show"}).text
    assert "asked for by the court" not in hers
    assert amy.post(f"/retention/holds/{hold.hold_id}/release", {"reason": "x"}).status_code == 403

    seen = amy.post("/retention", {"step": "show"}).text
    assert "Past their time, and kept by a hold" in seen
    before = _n_captures(kept)
    assert amy.post("/retention", WHOLE | {"mark": _mark(seen)}).status_code == 200
    assert 0 < _n_captures(kept) < before
    assert sue.post(f"/retention/holds/{hold.hold_id}/release", {"reason": ""}).status_code == 422
    assert sue.post(f"/retention/holds/{hold.hold_id}/release", {"reason": "closed"}).status_code == 303
    assert not any(one.stands_on(LATER.date()) for one in standing_holds(kept.desk.project))
    assert sue.post(f"/retention/holds/{hold.hold_id}/release", {"reason": "again"}).status_code == 422


def test_a_hold_that_nobody_can_follow_stops_a_purge_and_names_its_case_to_a_supervisor_alone(
    kept: Office,
) -> None:
    run = kept.desk.shelf.current()
    lead = (run.row("SELECT lead_id FROM queue WHERE urgent ORDER BY lead_id LIMIT 1") or {})["lead_id"]
    sue, amy = kept.browser("Sue Supervisor"), kept.browser("Amy Administrator")
    _hold(sue, "lead", lead, review="2030-01-01")
    (kept.desk.project.tables_dir / "run.json").unlink()
    for person in (sue, amy):
        page = person.post("/retention", {"step": "show"})
        assert page.status_code == 422
        assert "Nothing was deleted" in page.text
    assert lead not in amy.post("/retention", {"step": "show"}).text


def test_a_purge_that_was_broken_off_is_told_and_gone_on_with(kept: Office) -> None:
    project = kept.desk.project
    document = as_document(
        plan_purge(project, LATER.date()),
        project,
        action="purge",
        author="Amy Administrator",
        reason="yearly",
        when=LATER,
        rule={"as_of": "2027-06-01"},
    )
    begin(project, document)
    sue = kept.browser("Sue Supervisor")
    page = sue.get("/retention").text
    assert "A purge was broken off" in page
    assert "Amy Administrator began it" in page
    done = sue.post("/retention", {"step": "resume"})
    assert "It is deleted" in done.text
    assert pending(project) is None
    assert _n_captures(kept) == 0
    assert [action for action, _ in _told(kept, "Sue Supervisor") if action.startswith("purge")] == [
        "purge resumed"
    ]


@pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"needs {CHROMIUM}")
def test_in_a_browser_a_purge_takes_two_steps(kept: Office) -> None:
    with serving(kept.app) as address, browser() as opened:
        page = sheet(opened, "wide", "light")
        page.goto(f"{address}/sign-in")
        page.fill("input[name=name]", "Amy Administrator")
        page.fill("input[name=password]", PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("link", name="Retention").click()
        page.get_by_role("button", name="Show what would go").click()
        effect = page.locator("section.effect")
        expect(effect).to_contain_text("Visits that go")
        before = _n_captures(kept)
        delete = effect.get_by_role("button", name=f"Delete {before:,} captures for good")
        delete.click()  # the browser asks for why, and that it was read
        assert _n_captures(kept) == before
        effect.locator("input[name=reason]").fill("past its time")
        delete.click()
        assert _n_captures(kept) == before
        effect.locator("input[name=seen]").check()
        delete.click()
        expect(page.locator("#done-title")).to_have_text("It is deleted")
        assert _n_captures(kept) == 0
        expect(page.locator("section[aria-labelledby=gone-title]")).to_contain_text("past its time")
