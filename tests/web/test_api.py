"""The calls: tokens with scopes, stretches with a cursor, the same rules as the screens; whatever is sent, no error of ours."""

import re
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from clew.store.casework import load_decisions
from tests.web.conftest import Browser, Office
from tests.web.things import pages_of_things


def _token(office: Office, name: str, *scopes: str) -> Browser:
    page = office.browser(name).post(
        "/me/tokens", {"label": "a program", "days": "30", **{f"scope_{scope}": "1" for scope in scopes}}
    )
    found = re.search(r"clew_[\w-]+", page.text)
    assert found
    browser = office.browser()
    browser.client.headers["authorization"] = f"Bearer {found.group(0)}"
    return browser


def test_the_queue_comes_in_stretches_without_holes_or_doubles(office: Office) -> None:
    program = _token(office, "Ada Analyst", "read")
    found: list[str] = []
    cursor = ""
    while True:
        answer = program.get(
            "/api/v1/leads", params={"limit": 3, **({"cursor": cursor} if cursor else {})}
        ).json()
        found += [one["lead_id"] for one in answer["leads"]]
        cursor = answer["next"]
        if not cursor:
            break
    assert len(found) == len(set(found)) == answer["total"]
    assert program.get("/api/v1/leads?cursor=guess").status_code == 422


def test_a_token_does_what_its_scopes_say_until_it_is_ended(office: Office) -> None:
    reads = _token(office, "Ada Analyst", "read")
    lead = reads.get("/api/v1/leads").json()["leads"][0]["lead_id"]
    shown = reads.get(f"/api/v1/leads/{lead}").json()
    body = {"verdict": "watch", "reason": "by a program", "members": shown["members"]}
    assert reads.client.post(f"/api/v1/leads/{lead}/verdict", json=body).status_code == 403
    decides = _token(office, "Ada Analyst", "read", "decide")
    made = decides.client.post(f"/api/v1/leads/{lead}/verdict", json=body)
    assert made.status_code == 200
    again = decides.client.post(f"/api/v1/leads/{lead}/verdict", json={**body, "verdict": "refer"})
    assert again.status_code == 409
    assert again.json()["standing"]["value"] == "watch"
    gone = decides.client.delete(f"/api/v1/leads/{lead}/verdict/{made.json()['decision_id']}")
    assert gone.status_code == 200
    assert load_decisions(office.desk.project).verdicts == ()
    page = office.browser("Ada Analyst")
    for token in re.findall(r'name="end" value="(t-\w+)"', page.get("/me").text):
        page.post("/me/tokens", {"end": token})
    assert reads.get("/api/v1/me").status_code == 401


def _ask(program: Browser, path: str, **query: str) -> Any:
    answer = program.get(f"/api/v1{path}", params=query)
    assert answer.status_code == 200, (path, answer.text)
    return answer.json()


def test_programs_read_what_the_screens_show(office: Office) -> None:
    program = _token(office, "Ada Analyst", "read")
    run = office.desk.shelf.current()
    things = {name: path.rpartition("/")[2] for name, path in pages_of_things(run).items()}
    person = _ask(program, f"/providers/{things['person']}")
    assert {ad["ad_id"] for ad in person["ads"]} == set(person["ad_ids"])
    why = _ask(program, f"/providers/{things['person']}/why")["why"]
    assert why["chain"]["shown"]
    network = _ask(program, f"/networks/{things['network']}")
    assert {one["provider_id"] for one in network["members"]} == set(network["provider_ids"])
    assert _ask(program, f"/networks/{things['network']}/why")["why"]["chain"]["shown"]
    capture = _ask(program, f"/captures/{things['capture']}")
    fitting = [one for one in capture["facts"] if one["start"] is not None]
    assert fitting
    assert any(capture["text"][one["start"] :].startswith(one["quote"]) for one in fitting)
    sites = _ask(program, "/sites")
    assert sites["total"] == len(sites["sites"])
    site = _ask(program, f"/sites/{things['site']}")
    assert {"category", "languages"} <= {one["column"] for one in site["points"]}
    found = _ask(program, "/search", q=person["aliases"][0].upper())
    assert set(person["ad_ids"]) & {one["ad_id"] for one in found["ads"]}
    assert program.get("/api/v1/search?q=x&since=soon").status_code == 422


def test_what_a_search_finds_comes_in_stretches(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clew.web.search.PAGE", 3)
    program = _token(office, "Ada Analyst", "read")
    site = office.desk.shelf.current().rows("SELECT site_id FROM ads GROUP BY 1 ORDER BY count(*) DESC")[0]
    found: list[str] = []
    cursor = ""
    while True:
        answer = _ask(
            program, "/search", q="massage", site_id=site["site_id"], **({"cursor": cursor} if cursor else {})
        )
        found += [one["ad_id"] for one in answer["ads"]]
        cursor = answer["next"]
        if not cursor:
            break
    assert len(set(found)) == answer["total"] > 3


def test_programs_write_what_the_screens_write_and_take_it_back(office: Office) -> None:
    reads = _token(office, "Ada Analyst", "read")
    decides = _token(office, "Ada Analyst", "read", "decide")
    run = office.desk.shelf.current()
    a, b = (
        row["provider_id"]
        for row in run.rows(
            "SELECT provider_id FROM providers WHERE provider_id NOT IN (SELECT subject_id FROM sealed) ORDER BY 1 LIMIT 2"
        )
    )
    said = {"pairs": [[a, b]], "value": "not_same", "reason": "another voice"}
    assert reads.client.post("/api/v1/judgements", json=said).status_code == 403
    assert decides.client.post("/api/v1/judgements", json=said).json() == {"written": 1}
    assert decides.client.post("/api/v1/judgements", json=said).json() == {"written": 0}
    wrong: dict[str, Any]
    for wrong in ({"value": "guilty"}, {"pairs": [[a, "p-of-nobody"]]}, {"pairs": []}):
        assert decides.client.post("/api/v1/judgements", json=said | wrong).status_code == 422
    (made,) = load_decisions(office.desk.project).judgements
    assert decides.client.delete(f"/api/v1/judgements/{made.decision_id}").json() == {"taken_back": 1}
    site = run.rows("SELECT site_id FROM sites ORDER BY 1")[0]["site_id"]
    point = {"column": "languages", "value": "de, fr", "reason": "the menu has both"}
    assert decides.client.post(f"/api/v1/sites/{site}/corrections", json=point).json()["value"] == "de, fr"
    assert _ask(reads, f"/sites/{site}")["waiting"]["languages"]["author"] == "Ada Analyst"
    lead = reads.get("/api/v1/leads").json()["leads"][0]["lead_id"]
    member = reads.get(f"/api/v1/leads/{lead}").json()["members"][0]
    seen = {"indicator": "not_staged", "subject_kind": "provider", "subject": member}
    (tick,) = decides.client.post(f"/api/v1/leads/{lead}/ticks", json=seen).json()["ticks"]
    other = decides.client.post(f"/api/v1/leads/{lead}/ticks", json=seen | {"subject": "p-of-nobody"})
    assert other.status_code == 422
    assert decides.client.delete(f"/api/v1/leads/{lead}/ticks/{tick['decision_id']}").status_code == 200
    assert load_decisions(office.desk.project).ticks == ()


def test_no_program_of_an_analyst_reads_what_is_urgent(office: Office) -> None:
    program, sue = _token(office, "Ada Analyst", "read"), _token(office, "Sue Supervisor", "read")
    row = office.desk.shelf.current().row(
        "SELECT a.ad_id, a.captures[1] AS capture, p.provider_id FROM ads a JOIN (SELECT provider_id, unnest(ad_ids) AS ad_id "
        "FROM providers) p USING (ad_id) WHERE a.ad_id IN (SELECT subject_id FROM sealed) ORDER BY 1 LIMIT 1"
    )
    assert row is not None
    for path in (
        f"/providers/{row['provider_id']}",
        f"/providers/{row['provider_id']}/why",
        f"/captures/{row['capture']}",
    ):
        assert program.get(f"/api/v1{path}").status_code == 404, path
        assert sue.get(f"/api/v1{path}").status_code == 200, path
    assert _ask(program, "/search", q=row["ad_id"])["total"] == 0
    assert _ask(sue, "/search", q=row["ad_id"])["total"] == 1


def test_a_token_opens_no_page_and_a_cookie_needs_the_pages_own_token(office: Office) -> None:
    assert _token(office, "Ada Analyst", "read").get("/queue").status_code == 303
    browser = office.browser("Ada Analyst")
    assert browser.client.post("/api/v1/leads/p-1/notes", json={"text": "x"}).status_code == 403


@pytest.mark.parametrize("role", ["Sue Supervisor", "Ray Researcher"])
def test_whatever_is_sent_there_is_no_error_of_ours(office: Office, role: str) -> None:
    browser = office.browser(role)
    described = browser.get("/api/v1/openapi.json").json()
    schema: Any = schemathesis.openapi.from_dict(described)
    headers = {"x-csrf-token": browser.token, "cookie": f"clew_desk={browser.client.cookies['clew_desk']}"}
    tried = set()
    for operation in schema.get_all_operations():
        call = operation.ok()

        @settings(
            max_examples=8,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def send(case: Any) -> None:
            arguments = case.as_transport_kwargs(base_url="http://desk.test")
            arguments["headers"] = {**dict(arguments.get("headers") or {}), **headers}
            arguments = {
                name: value for name, value in arguments.items() if name in _SENT and value is not None
            }
            answer = browser.client.request(**arguments)
            assert answer.status_code < 500, (case.method, case.path, answer.text)

        checked: Any = given(case=call.as_strategy())(send)
        checked()
        tried.add((call.method, call.path))
    assert len(tried) >= 12


_SENT = ("method", "url", "params", "headers", "json", "data", "content")
