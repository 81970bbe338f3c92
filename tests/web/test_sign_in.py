"""Who comes in, and who does not: passwords, waits, codes, sessions, pages of others."""

import datetime as dt
from pathlib import Path

import pytest

from clew.web.people import make_code
from tests.web.conftest import HOST, PASSWORD, Browser, Office


def test_who_is_not_signed_in_is_sent_to_sign_in_and_comes_back_to_where_she_was(office: Office) -> None:
    browser = office.browser()
    answer = browser.get("/queue?market=DE")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/sign-in?next=%2Fqueue%3Fmarket%3DDE"
    data = {"name": "ada  analyst", "password": PASSWORD, "next": "/queue?market=DE"}
    answer = browser.client.post("/sign-in", data=data)
    assert answer.headers["location"] == "/queue?market=DE"
    assert browser.get("/queue").status_code == 200


@pytest.mark.parametrize(
    "where", ["https://elsewhere.example/", "//elsewhere.example", "javascript:x", "/\\x"]
)
def test_sign_in_sends_nowhere_else(office: Office, where: str) -> None:
    data = {"name": "Ada Analyst", "password": PASSWORD, "next": where}
    answer = office.browser().client.post("/sign-in", data=data)
    assert answer.headers["location"] == "/"


def test_the_cookie_is_kept_from_scripts_and_other_sites(office: Office) -> None:
    answer = office.browser().client.post("/sign-in", data={"name": "Ada Analyst", "password": PASSWORD})
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_a_wrong_name_and_a_wrong_password_read_the_same_and_wait_longer_each_time(office: Office) -> None:
    waits = []
    for name in ("Ada Analyst", "Nobody Here"):
        browser, found = office.browser(), []
        for _ in range(7):
            answer = browser.client.post("/sign-in", data={"name": name, "password": "wrong " * 4})
            found.append((answer.status_code, int(answer.headers.get("retry-after", 0)) > 0))
        waits.append(found)
    assert waits[0] == waits[1] == [(403, False)] * 5 + [(429, True)] * 2
    right = {"name": "Ada Analyst", "password": PASSWORD}
    assert office.browser().client.post("/sign-in", data=right).status_code == 429
    office.clock.now += dt.timedelta(minutes=2)
    assert office.browser().client.post("/sign-in", data=right).status_code == 303


def test_a_session_ends_when_nothing_is_asked_for_an_hour_and_after_twelve(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    for _ in range(13):
        office.clock.now += dt.timedelta(minutes=55)
        answer = browser.get("/")
        assert answer.status_code == 200
    office.clock.now += dt.timedelta(minutes=55)
    assert browser.get("/").status_code == 303
    browser = office.browser("Ada Analyst")
    office.clock.now += dt.timedelta(minutes=61)
    assert browser.get("/").status_code == 303


def test_after_sign_out_the_cookie_opens_nothing(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    kept = dict(browser.client.cookies)
    assert browser.post("/sign-out").status_code == 303
    again = Browser(office.browser().client)
    again.client.cookies.update(kept)
    assert again.get("/queue").status_code == 303


def test_another_host_name_is_refused(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    assert browser.get("/queue", headers={"host": "elsewhere.example"}).status_code == 421
    assert browser.get("/queue", headers={"host": f"{HOST}:8765"}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elsewhere.example"},
        {"origin": "null", "sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "cross-site"},
        {},
    ],
)
def test_an_act_from_another_page_is_refused(office: Office, headers: dict[str, str]) -> None:
    browser = office.browser("Ada Analyst")
    data = {"csrf_token": browser.token if headers else "guess"}
    assert browser.client.post("/sign-out", data=data, headers=headers).status_code == 403
    assert browser.get("/queue").status_code == 200


def test_every_answer_forbids_foreign_scripts_frames_and_keeping(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    for path in ("/", "/queue", "/sign-in", "/nothing-here", "/static/css/base.css"):
        headers = browser.get(path).headers
        assert "script-src 'self'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")


def test_the_first_administrator_signs_up_with_a_code_that_works_once(office: Office) -> None:
    from sqlalchemy import delete

    from clew.web.rows import UserRow

    with office.database.writing() as session:
        session.execute(delete(UserRow))
        make_code(session, code="once-only", purpose="setup", until=office.clock() + dt.timedelta(days=1))
    form = {"code": "once-only", "name": "First One", "password": PASSWORD, "again": PASSWORD}
    assert office.browser().client.post("/setup", data={**form, "code": "guess"}).status_code == 422
    assert (
        office.browser()
        .client.post("/setup", data={**form, "password": "short", "again": "short"})
        .status_code
        == 422
    )
    assert office.browser().client.post("/setup", data=form).status_code == 303
    assert office.browser().client.post("/setup", data={**form, "name": "Second"}).status_code == 422


def test_the_database_file_is_readable_by_its_owner_only(office: Office) -> None:
    path = Path(office.desk.project.root / "desk.sqlite")
    assert path.stat().st_mode & 0o777 == 0o600


def test_neither_password_nor_cookie_lies_in_the_database(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    data = (office.desk.project.root / "desk.sqlite").read_bytes()
    assert PASSWORD.encode() not in data
    assert str(next(iter(dict(browser.client.cookies).values()))).encode() not in data


def test_a_device_that_shows_codes_is_asked_for_and_no_code_works_twice(office: Office) -> None:
    import re

    import pyotp

    browser = office.browser("Ada Analyst")
    found = re.search(r'name="secret" value="(\w+)"', browser.get("/me").text)
    assert found
    device = pyotp.TOTP(found.group(1))
    form = {"secret": found.group(1), "present": PASSWORD}
    assert browser.post("/me/device", {**form, "code": "000000"}).status_code == 422
    assert browser.post("/me/device", {**form, "code": device.at(office.clock.now)}).status_code == 303
    office.clock.now += dt.timedelta(minutes=5)
    right = {"name": "Ada Analyst", "password": PASSWORD}
    code = device.at(office.clock.now)
    assert office.browser().client.post("/sign-in", data=right).status_code == 403
    assert office.browser().client.post("/sign-in", data={**right, "code": code}).status_code == 303
    assert office.browser().client.post("/sign-in", data={**right, "code": code}).status_code == 403
