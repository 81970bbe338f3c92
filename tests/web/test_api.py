"""The calls: tokens with scopes, stretches with a cursor, the same rules as the screens; whatever is sent, no error of ours."""

import re
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from clew.store.casework import load_decisions
from tests.web.conftest import Browser, Office


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
            max_examples=12,
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
