"""Who may what: every route has a rule, and each role on each route gets what the matrix says."""

import re
from collections.abc import Sequence
from typing import Any

import pytest
from starlette.routing import Mount

from clew.web.page import Page, rules
from clew.web.roles import ADMINISTRATOR, ANALYST, RESEARCHER, SUPERVISOR, Reads, Role, RuleError
from tests.web.conftest import Office

PEOPLE = {
    None: None,
    Role.ANALYST: "Ada Analyst",
    Role.SUPERVISOR: "Sue Supervisor",
    Role.RESEARCHER: "Ray Researcher",
    Role.ADMINISTRATOR: "Amy Administrator",
}


def test_a_route_cannot_be_declared_without_a_rule_or_against_the_promises() -> None:
    page = Page("new", title="New")
    with pytest.raises(TypeError):
        page.get("/new")  # type: ignore[call-arg]
    with pytest.raises(RuleError, match="researcher"):
        page.get("/new", roles=(RESEARCHER,), reads=Reads.PERSONAL)
    with pytest.raises(RuleError, match="urgent"):
        page.get("/new", roles=(ANALYST, SUPERVISOR), reads=Reads.URGENT)
    with pytest.raises(RuleError, match="not signed in"):
        page.get("/new", roles=(), reads=Reads.FIGURES)
    with pytest.raises(RuleError, match="researcher"):
        page.post("/new", roles=(RESEARCHER, ADMINISTRATOR), reads=Reads.TRAIL)


def test_every_route_that_the_application_answers_has_a_rule(office: Office) -> None:
    ruled = {(rule.method, rule.path) for rule in rules()}
    answered = set()
    for route in _routes(office.app.routes):
        if not isinstance(route, Mount):
            answered |= {(method, route.path) for method in route.methods - {"HEAD"}}
    assert answered == ruled
    assert len(ruled) > 30


def _routes(routes: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    for route in routes:
        inside = getattr(getattr(route, "original_router", None), "routes", None)
        found += _routes(inside) if inside is not None else [route]
    return found


@pytest.mark.parametrize("role", PEOPLE, ids=str)
def test_each_role_on_each_route_gets_what_the_matrix_says(office: Office, role: Role | None) -> None:
    """Ids are of nothing: who is let in gets anything but a refusal or an error of ours."""
    browser = office.browser(PEOPLE[role])
    wrong = []
    for rule in rules():
        if rule.path in ("/sign-out", "/people/{user_id}/code"):
            continue
        path = re.sub(r"\{\w+\}", "nothing-of-that-id", rule.path)
        headers = {"x-csrf-token": browser.token}
        answer = browser.client.request(rule.method, path, headers=headers)
        is_call = rule.path.startswith("/api/")
        if role is None and rule.roles:
            let_in = False
            expected = (
                answer.status_code == (401 if is_call else 303)
                and "sign" in (answer.headers.get("location", "") + answer.text).lower()
            )
        else:
            let_in = rule.admits(frozenset({role} if role else ()))
            refused = answer.status_code == 403 and "This page is for" in answer.text
            expected = refused is not let_in and answer.status_code < 500
        if not expected:
            wrong.append((rule.method, rule.path, role, let_in, answer.status_code, answer.text[-300:]))
    assert wrong == []


def test_readings_of_personal_data_are_on_the_trail_and_figures_are_not(office: Office) -> None:
    from clew.web.trail import iter_events

    office.browser("Ray Researcher").get("/figures")
    browser = office.browser("Ada Analyst")
    browser.get("/queue?city=Graz")
    browser.get("/urgent")
    told = [(one.author, one.action, one.detail) for one in iter_events(office.database)]
    reads = [one for one in told if one[1] == "read"]
    assert [one[0] for one in reads] == ["Ada Analyst"]
    assert "city=Graz" in reads[0][2]
    assert [one[0] for one in told if one[1] == "refused"] == ["Ada Analyst"]


def test_nothing_of_an_urgent_lead_is_seen_by_anybody_but_the_supervisor(office: Office) -> None:
    run = office.desk.shelf.current()
    urgent = [row["lead_id"] for row in run.rows("SELECT lead_id FROM queue WHERE urgent")]
    assert urgent, "the small market has an urgent lead"
    sealed = {row["subject_id"] for row in run.rows("SELECT subject_id FROM sealed")}
    browser = office.browser("Ada Analyst")
    paths = [
        "/",
        "/queue",
        "/queue?state=all",
        "/alerts",
        "/figures",
        "/api/v1/leads?state=all&limit=500",
        "/api/v1/alerts?limit=500",
    ]
    for path in paths:
        text = browser.get(path).text
        assert not [one for one in sealed if one in text], path
    for lead in urgent:
        token = {"x-csrf-token": browser.token}
        assert browser.get(f"/leads/{lead}").status_code == 404
        assert browser.get(f"/urgent/{lead}").status_code == 403
        assert browser.get(f"/api/v1/leads/{lead}").status_code == 404
        assert browser.get(f"/api/v1/leads/{lead}/notes").status_code == 404
        assert (
            browser.client.post(
                f"/api/v1/leads/{lead}/verdict", json={"verdict": "unsure"}, headers=token
            ).status_code
            == 404
        )
        assert browser.post(f"/leads/{lead}/note", {"text": "x"}).status_code == 404
    sue = office.browser("Sue Supervisor")
    page = sue.get("/urgent").text
    assert all(lead in page for lead in urgent)
    assert "Reporting point" in page
    assert sue.get(f"/leads/{urgent[0]}").headers["location"] == f"/urgent/{urgent[0]}"
    assert sue.get(f"/queue?lead={urgent[0]}").status_code == 404
    assert "jugendschutz.net" in sue.get(f"/urgent/{urgent[0]}").text


def test_the_trail_is_chained_exported_and_shows_what_was_changed(office: Office) -> None:
    import json
    import sqlite3

    from clew.web.trail import Event, check_trail, first_misfit

    browser = office.browser("Sue Supervisor")
    browser.get("/queue")
    lines = browser.get("/audit/export").text.splitlines()
    events = [Event(**json.loads(line)) for line in lines]
    assert len(events) >= 3
    assert first_misfit(iter(events)) is None
    assert first_misfit(iter(events[:1] + events[2:])) == 2
    with sqlite3.connect(office.desk.project.root / "desk.sqlite") as connection:
        connection.execute("UPDATE desk_trail SET author = 'Somebody Else' WHERE number = 2")
    assert check_trail(office.database) == 2
    assert "does not hold together at event 2" in browser.get("/audit").text


def test_an_administrator_invites_locks_out_and_cannot_leave_nobody(office: Office) -> None:
    from tests.web.conftest import PASSWORD

    amy = office.browser("Amy Administrator")
    page = amy.post("/people", {"name": "Neo Analyst", "role_analyst": "1"}).text
    found = re.search(r"The code of Neo Analyst: ([\w-]{20})", page)
    assert found
    form = {"code": found.group(1), "password": PASSWORD, "again": PASSWORD}
    neo = office.browser()
    assert neo.client.post("/setup", data=form).status_code == 303
    assert neo.get("/queue").status_code == 200
    ids = dict(re.findall(r'id="p-(u-\w+)"><bdi>([^<]+)', amy.get("/people").text))
    neo_id = next(one for one, name in ids.items() if name == "Neo Analyst")
    assert amy.post(f"/people/{neo_id}", {"role_analyst": "1"}).status_code == 303
    assert neo.get("/queue").status_code == 303
    amy_id = next(one for one, name in ids.items() if name == "Amy Administrator")
    assert amy.post(f"/people/{amy_id}", {"role_analyst": "1", "is_active": "1"}).status_code == 422
    assert (
        amy.post("/people", {"name": "Two Hats", "role_analyst": "1", "role_researcher": "1"}).status_code
        == 422
    )


def test_a_researcher_sees_no_count_under_ten(office: Office) -> None:
    browser = office.browser("Ray Researcher")
    for path in ("/api/v1/figures",):
        for table in browser.get(path).json()["tables"]:
            shown = [cell["n"] for cell in table["cells"] if cell["n"] is not None]
            assert all(n >= 10 for n in shown)
            assert len([cell for cell in table["cells"] if cell["n"] is None]) != 1 or not shown
    assert browser.get("/figures").status_code == 200
