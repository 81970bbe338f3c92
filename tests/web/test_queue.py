"""An analyst's day at the desk: filters, a lead in view, verdicts that the next run obeys, undo, two tabs, leases, ticks."""

import re

import pytest

from clew.store.casework import check_chain, load_decisions
from clew.store.learning import load_sights
from tests.web.conftest import Browser, Office


def _field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found.group(1)


def _first(browser: Browser, query: str = "") -> tuple[str, str]:
    """Give the id of the lead in view, and the page."""
    page = browser.get("/queue" + query).text
    found = re.search(r'data-lead="([^"]+)"', page)
    assert found
    return found.group(1), page


def _verdict(page: str, value: str, reason: str = "two names, one phone") -> dict[str, str]:
    names = ("run_id", "based_on", "members")
    return {
        **{name: _field(page, name) for name in names},
        "verdict": value,
        "reason": reason,
        "from": "queue",
    }


def test_a_lead_is_read_decided_taken_back_and_what_stands_reaches_the_next_run(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead, page = _first(browser)
    assert "What speaks against" in page
    assert "<mark>" in page
    answer = browser.post(f"/leads/{lead}/verdict", _verdict(page, "refer"))
    assert answer.status_code == 303
    assert lead not in answer.headers["location"]
    following = browser.get(answer.headers["location"]).text
    assert "Decided: refer." in following
    assert f'data-lead="{lead}"' not in following
    found = load_decisions(office.desk.project).verdicts
    assert [(one.lead, one.value, one.author) for one in found] == [(lead, "refer", "Ada Analyst")]
    assert found[0].members_seen
    sight = load_sights(office.desk.project)[found[0].decision_id]
    assert sight.lead_id == lead
    assert sight.points
    undo = re.search(r'action="(/leads/[^"]+/undo/[^"]+)"', following)
    assert undo
    assert browser.post(undo.group(1)).status_code == 303
    assert load_decisions(office.desk.project).verdicts == ()
    assert _first(browser)[0] == lead
    assert check_chain(office.desk.project) is None


def test_undo_brings_the_verdict_back_that_was_replaced(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead, page = _first(browser)
    browser.post(f"/leads/{lead}/verdict", _verdict(page, "watch"))
    page = browser.get(f"/leads/{lead}").text
    browser.post(f"/leads/{lead}/verdict", _verdict(page, "not_a_lead"))
    second = load_decisions(office.desk.project).verdicts[0]
    browser.post(f"/leads/{lead}/undo/{second.decision_id}")
    assert [one.value for one in load_decisions(office.desk.project).verdicts] == ["watch"]


def test_two_tabs_and_a_double_click_lose_and_double_nothing(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead, page = _first(browser)
    first, other = _verdict(page, "refer"), _verdict(page, "watch", "wait for the next visit")
    assert browser.post(f"/leads/{lead}/verdict", first).status_code == 303
    assert browser.post(f"/leads/{lead}/verdict", first).status_code == 303
    answer = browser.post(f"/leads/{lead}/verdict", other)
    assert answer.status_code == 409
    assert "another window" in answer.text
    assert "wait for the next visit" in answer.text
    assert [one.value for one in load_decisions(office.desk.project).verdicts] == ["refer"]
    other["based_on"] = re.findall(r'name="based_on" value="([^"]*)"', answer.text)[-1]
    assert browser.post(f"/leads/{lead}/verdict", other).status_code == 303
    assert [one.value for one in load_decisions(office.desk.project).verdicts] == ["watch"]


@pytest.mark.parametrize(
    ("value", "reason", "said"),
    [
        ("refer", " ", "Say why"),
        ("innocent", "", "Which innocent reading"),
        ("guilty", "x", "Choose a verdict"),
    ],
)
def test_what_is_missing_is_asked_for_and_what_was_typed_stays(
    office: Office, value: str, reason: str, said: str
) -> None:
    browser = office.browser("Ada Analyst")
    lead, page = _first(browser)
    answer = browser.post(f"/leads/{lead}/verdict", _verdict(page, value, reason))
    assert answer.status_code == 422
    assert said in answer.text
    assert load_decisions(office.desk.project).verdicts == ()


def test_two_analysts_are_not_given_the_same_lead(office: Office) -> None:
    ada, ben = office.browser("Ada Analyst"), office.browser("Ben Analyst")
    first, _ = _first(ada)
    other, page = _first(ben)
    assert other != first
    assert "open at Ada Analyst" in page
    assert "Ada Analyst is reading this lead now" in ben.get(f"/leads/{first}").text


def test_a_lead_that_is_put_off_comes_again_tomorrow(office: Office) -> None:
    import datetime as dt

    browser = office.browser("Ada Analyst")
    lead, _ = _first(browser)
    assert browser.post(f"/leads/{lead}/skip").status_code == 303
    assert _first(browser)[0] != lead
    office.clock.now += dt.timedelta(hours=25)
    assert _first(office.browser("Ada Analyst"))[0] == lead


def test_filters_are_the_address_and_their_counts_are_right(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    run = office.desk.shelf.current()
    city = run.rows(
        "SELECT city, count(*) AS n FROM (SELECT unnest(cities) AS city FROM queue WHERE NOT urgent) GROUP BY 1 ORDER BY n DESC, 1"
    )[0]
    page = browser.get("/queue", params={"city": city["city"]}).text
    assert f"{city['n']} lead" in page
    assert "Nothing to read here" in browser.get("/queue?city=Nowhere").text
    assert browser.get("/queue?since=yesterday").status_code == 422
    assert browser.get("/queue?state=guilty").status_code == 422


def test_readers_who_differ_are_shown_both(office: Office) -> None:
    ada, ben = office.browser("Ada Analyst"), office.browser("Ben Analyst")
    lead, page = _first(ada)
    ada.post(f"/leads/{lead}/verdict", _verdict(page, "refer"))
    ben.post(f"/leads/{lead}/verdict", _verdict(ben.get(f"/leads/{lead}").text, "not_a_lead", "a duo"))
    page = ben.get("/queue?state=differ").text
    assert f'data-lead="{lead}"' in page
    assert "Ada Analyst" in page
    assert "a duo" in page


def test_a_tick_is_a_decision_of_the_person_and_can_be_taken_back(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead, page = _first(browser)
    subject = re.findall(r'<option value="((?:provider|ad):[^"]+)"', page)[0]
    form = {"indicator": "not_staged", "subject": subject}
    for _ in range(2):
        assert browser.post(f"/leads/{lead}/tick", form).status_code == 303
    ticks = load_decisions(office.desk.project).ticks
    assert [(one.subject_kind + ":" + one.subject, one.indicator) for one in ticks] == [
        (subject, "not_staged")
    ]
    assert browser.post(f"/leads/{lead}/tick", {**form, "subject": "ad:of-another-lead"}).status_code == 422
    browser.post(f"/leads/{lead}/tick", {"decision_id": ticks[0].decision_id})
    assert load_decisions(office.desk.project).ticks == ()


def test_a_note_stands_as_it_was_written(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead, _ = _first(browser)
    browser.post(f"/leads/{lead}/note", {"text": "Call back <b>Monday</b>"})
    assert "Call back &lt;b&gt;Monday&lt;/b&gt;" in browser.get(f"/leads/{lead}").text


def test_a_decision_made_on_an_older_run_is_kept_and_the_page_says_so(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead, page = _first(browser)
    form = _verdict(page, "refer")
    path = office.desk.project.tables_dir / "run.json"
    changed = path.read_text("utf-8").replace('"partial":', '"again": true, "partial":')
    path.unlink()
    path.write_text(changed, "utf-8")
    answer = browser.post(f"/leads/{lead}/verdict", form)
    assert "A newer run has taken the place" in browser.get(answer.headers["location"]).text
    assert load_decisions(office.desk.project).verdicts[0].members_seen == tuple(form["members"].split())


def test_while_a_run_writes_its_tables_the_desk_reads_those_of_the_one_before(office: Office) -> None:
    import fcntl
    import os

    browser = office.browser("Ada Analyst")
    lead, _ = _first(browser)
    tables, work = office.desk.project.tables_dir, office.desk.project.work_dir
    work.mkdir(exist_ok=True)
    with (work / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        leads = tables / "leads.parquet"
        leads.unlink()
        leads.write_bytes(b"half a table")
        told = (tables / "run.json").read_bytes()
        (tables / "run.json").unlink()
        (tables / "run.json").write_bytes(told)
        later = (tables / "run.json").stat().st_mtime_ns + 10**9
        os.utime(leads, ns=(later, later))
        assert _first(browser)[0] == lead
