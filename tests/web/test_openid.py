"""Sign-in by an office's own service, against a small one on this machine: who is invited comes in, who bends a rule does not."""

import base64
import datetime as dt
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc.jwk import ECKey

from clew.kernel.errors import BrokenInputError
from clew.store.project import open_project
from clew.store.settings import read_settings
from clew.web.trail import iter_events
from tests.web.conftest import Browser, Office, open_office
from tests.web.provider import Provider, serving_provider


@pytest.fixture
def office_and_provider(tmp_path: Path, office_root: Path) -> Iterator[tuple[Office, Provider]]:
    root = tmp_path / "project"
    shutil.copytree(office_root, root)
    times: list[Any] = []
    with serving_provider(lambda: int(times[0]().timestamp())) as provider:
        _settle(root, provider.address)
        for office in open_office(open_project(root)):
            times.append(office.clock)
            yield office, provider


def _settle(root: Path, issuer: str) -> None:
    path = root / "clew.toml"
    text = path.read_text("utf-8").replace('issuer = ""', f'issuer = "{issuer}"')
    path.write_text(text.replace('client_id = ""', 'client_id = "clew-desk"'), "utf-8")


def _went(browser: Browser, provider: Provider) -> tuple[str, str]:
    """Leave for the office's page; give what the browser brings back."""
    answer = browser.get("/sign-in/office")
    assert answer.status_code == 303, answer.text
    assert answer.headers["location"].startswith(f"{provider.address}/authorize?")
    return provider.grant(answer.headers["location"])


def _back(browser: Browser, code: str, state: str) -> Any:
    return browser.get(f"/sign-in/office/back?code={code}&state={state}")


def _invited(office: Office, name: str = "Neo Analyst") -> str:
    page = office.browser("Amy Administrator").post("/people", {"name": name, "role_analyst": "1"}).text
    found = re.search(r"The code of [^:]+: ([\w-]{20})", page)
    assert found
    return found.group(1)


def test_who_is_invited_comes_in_and_the_next_time_at_once(
    office_and_provider: tuple[Office, Provider],
) -> None:
    office, provider = office_and_provider
    neo = office.browser()
    assert "Sign in with the office" in neo.get("/sign-in").text
    asked = _back(neo, *_went(neo, provider))
    assert "Your invitation" in asked.text
    assert neo.get("/queue").status_code == 303, "nobody is signed in by the office's word alone"
    assert neo.client.post("/sign-in/office/join", data={"code": "guessed"}).status_code == 422
    joined = neo.client.post("/sign-in/office/join", data={"code": _invited(office)})
    assert "You are signed in" in joined.text
    assert neo.get("/queue").status_code == 200
    again = office.browser()
    assert "You are signed in" in _back(again, *_went(again, provider)).text
    assert again.get("/queue").status_code == 200
    told = [
        (one.author, json.loads(one.detail).get("how"))
        for one in iter_events(office.database)
        if one.action == "sign in"
    ]
    assert ("Neo Analyst", "office, invited") in told
    assert ("Neo Analyst", "office") in told


def test_an_invitation_binds_one_person_and_works_once(office_and_provider: tuple[Office, Provider]) -> None:
    office, provider = office_and_provider
    code = _invited(office)
    first = office.browser()
    _back(first, *_went(first, provider))
    first.client.post("/sign-in/office/join", data={"code": code})
    provider.subject = "subject-8"
    second = office.browser()
    _back(second, *_went(second, provider))
    assert second.client.post("/sign-in/office/join", data={"code": code}).status_code == 422
    assert second.get("/queue").status_code == 303
    ids = dict(
        re.findall(r'id="p-(u-\w+)"><bdi>([^<]+)', office.browser("Amy Administrator").get("/people").text)
    )
    neo = next(one for one, name in ids.items() if name == "Neo Analyst")
    office.browser("Amy Administrator").post(f"/people/{neo}", {"role_analyst": "1"})  # locked out
    provider.subject = "subject-7"
    third = office.browser()
    assert "locked out" in _back(third, *_went(third, provider)).text
    assert third.get("/queue").status_code == 303


def _unsigned(claims: dict[str, Any]) -> str:
    parts = [{"alg": "none"}, claims]
    return (
        ".".join(base64.urlsafe_b64encode(json.dumps(one).encode()).decode().rstrip("=") for one in parts)
        + "."
    )


def _by_a_stranger(claims: dict[str, Any]) -> str:
    from joserfc import jwt

    return jwt.encode({"alg": "ES256", "kid": "one"}, claims, ECKey.generate_key("P-256", {"kid": "one"}))


BENT: dict[str, dict[str, Any]] = {
    "nonce of another sign-in": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "for another program": {"aud": "another"},
    "for several": {"aud": ["clew-desk", "another"]},
    "of another issuer": {"iss": "https://another.example"},
    "past its time": {"exp": 1},
    "of nobody": {"sub": None},
    "a subject with control characters": {"sub": "a\x00b"},
}


@pytest.mark.parametrize("bent", BENT, ids=str)
def test_a_token_that_bends_a_rule_lets_nobody_in(
    office_and_provider: tuple[Office, Provider], bent: str
) -> None:
    office, provider = office_and_provider

    def bend(claims: dict[str, Any]) -> None:
        for name, value in BENT[bent].items():
            claims.pop(name) if value is None else claims.update({name: value})

    provider.bend = bend
    browser = office.browser()
    answer = _back(browser, *_went(browser, provider))
    assert answer.status_code == 403
    assert "You are not signed in" in answer.text
    assert [one.action for one in iter_events(office.database)][-1] == "sign-in refused"


@pytest.mark.parametrize(
    "signer", [_unsigned, _by_a_stranger, lambda _claims: "no token", lambda _claims: ""]
)
def test_a_token_that_the_office_did_not_sign_lets_nobody_in(
    office_and_provider: tuple[Office, Provider], signer: Any
) -> None:
    office, provider = office_and_provider
    provider.signer = signer
    browser = office.browser()
    assert _back(browser, *_went(browser, provider)).status_code == 403


def test_only_the_browser_that_left_comes_back_and_only_once(
    office_and_provider: tuple[Office, Provider],
) -> None:
    office, provider = office_and_provider
    ada, eve = office.browser(), office.browser()
    code, state = _went(ada, provider)
    assert _back(eve, code, state).status_code == 403, "a link that somebody else was sent signs nobody in"
    assert _back(ada, code, "guessed").status_code == 403
    assert _back(ada, code, state).status_code == 403, "what was tried is used up"
    code, state = _went(ada, provider)
    assert _back(ada, code, state).status_code == 200
    assert _back(ada, code, state).status_code == 403
    code, state = _went(ada, provider)
    office.clock.now += dt.timedelta(minutes=11)
    assert _back(ada, code, state).status_code == 403


def test_an_office_that_is_away_or_names_itself_otherwise_is_said_to_be(
    office_and_provider: tuple[Office, Provider],
) -> None:
    office, provider = office_and_provider
    own = provider.address
    provider.address = "https://another.example"
    page = office.browser().get("/sign-in/office")
    assert page.status_code == 403
    assert "names itself otherwise" in page.text
    provider.address = own
    sent = office.browser().get("/sign-in/office?next_=https://evil.example/").headers["location"]
    assert "evil.example" not in sent
    assert parse_qs(urlsplit(sent).query)["redirect_uri"] == ["http://desk.test/sign-in/office/back"]


def test_off_as_long_as_nothing_is_set_and_refused_without_tls(office: Office, tmp_path: Path) -> None:
    browser = office.browser()
    assert "Sign in with" not in browser.get("/sign-in").text
    for path in ("/sign-in/office", "/sign-in/office/back?code=x&state=y"):
        assert browser.get(path).headers["location"] == "/sign-in"
    settings = tmp_path / "clew.toml"
    own = (office.desk.project.root / "clew.toml").read_text("utf-8")
    settings.write_text(own.replace('issuer = ""', 'issuer = "http://sign-in.example"'), "utf-8")
    with pytest.raises(BrokenInputError, match="issuer"):
        read_settings(settings)
