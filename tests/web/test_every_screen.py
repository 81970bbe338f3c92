"""Every screen of the desk in a real browser, found from the routes: wide in light, narrow in dark, as somebody who may read it.

A new page is tried here without a line: no serious finding of axe, nothing wider than the screen, no error, nothing asked elsewhere.
"""

import datetime as dt
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as PlaywrightError

from clew.store.project import open_project
from clew.web.app import create_app, make_desk
from clew.web.database import database_url, open_database
from clew.web.desk import House
from clew.web.page import rules
from clew.web.roles import Role
from tests.web.conftest import PASSWORD
from tests.web.gallery.browser import CHROMIUM, browser, sheet
from tests.web.serving import serving
from tests.web.test_gallery import AXE, RUN_AXE
from tests.web.things import pages_of_things

pytestmark = [
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"needs {CHROMIUM}"),
    pytest.mark.xdist_group("browser"),
]
PEOPLE = {
    Role.SUPERVISOR: "Sue Supervisor",
    Role.ANALYST: "Ada Analyst",
    Role.ADMINISTRATOR: "Amy Administrator",
    Role.RESEARCHER: "Ray Researcher",
}


def _who(roles: tuple[Role, ...]) -> Role | None:
    return next((role for role in PEOPLE if role in roles), None)


A4_WIDTH = 688
"""Pixels of CSS between the margins of a page of A4."""
SCREENS = sorted(
    {
        (rule.path, _who(rule.roles))
        for rule in rules()
        if rule.method == "GET" and "{" not in rule.path and not rule.path.startswith("/api/")
    },
    key=str,
)
"""Each address that names nothing, with the role that opens it; null: nobody in particular."""


@dataclass
class Served:
    """The desk, served, and a browser."""

    address: str
    browser: Browser
    things: dict[str, str]

    def open(self, role: Role | None, size: str, theme: str) -> tuple[Page, list[str]]:
        """Open a browser window as somebody, with a list of what goes wrong in it."""
        page = sheet(self.browser, size, theme)
        troubles: list[str] = []
        page.on(
            "console", lambda one: troubles.append(one.text) if one.type in {"error", "warning"} else None
        )
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "request",
            lambda one: None if one.url.startswith(self.address) else troubles.append(f"outside: {one.url}"),
        )
        if role is not None:
            page.goto(f"{self.address}/sign-in")
            page.fill("input[name=name]", PEOPLE[role])
            page.fill("input[name=password]", PASSWORD)
            page.locator("form button").first.click()
            page.wait_for_url(lambda url: "sign-in" not in url)
        return page, troubles


@pytest.fixture(scope="module")
def served_desk(office_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    root = tmp_path_factory.mktemp("screens") / "project"
    shutil.copytree(office_root, root)
    database = open_database(database_url(None, root))
    desk = make_desk(
        open_project(root), database, house=House(hosts=("127.0.0.1",)), clock=lambda: dt.datetime.now(dt.UTC)
    )
    with serving(create_app(desk)) as address, browser() as opened:
        yield Served(address, opened, pages_of_things(desk.shelf.current()))
    database.close()


def _found(page: Page) -> list[Any]:
    page.evaluate(AXE)
    return [one for one in page.evaluate(RUN_AXE) if one[1] in {"serious", "critical", "moderate"}]


def _too_wide(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.mark.parametrize(("size", "theme"), [("wide", "light"), ("narrow", "dark")])
def test_every_screen_can_be_used_by_everybody(served_desk: Served, size: str, theme: str) -> None:
    wrong: dict[str, Any] = {}
    for role in [None, *PEOPLE]:
        paths = [path for path, who in SCREENS if who is role]
        if not paths:
            continue
        page, troubles = served_desk.open(role, size, theme)
        for path in paths:
            try:
                page.goto(served_desk.address + path)
            except PlaywrightError as error:
                if "Download is starting" in str(error):  # a file, no screen
                    continue
                raise
            found = {"axe": _found(page), "too wide": _too_wide(page), "troubles": list(troubles)}
            troubles.clear()
            if any(found.values()):
                wrong[path] = found
        page.context.close()
    assert not wrong, json.dumps(wrong, indent=1)
    assert len(SCREENS) >= 6


@pytest.mark.parametrize(("size", "theme"), [("wide", "light"), ("narrow", "dark")])
def test_every_screen_of_one_thing_can_be_used_by_everybody(
    served_desk: Served, size: str, theme: str
) -> None:
    page, troubles = served_desk.open(Role.ANALYST, size, theme)
    wrong: dict[str, Any] = {}
    assert {
        "lead",
        "person",
        "network",
        "site",
        "capture",
        "search",
        "notice",
        "profile",
        "referral",
    } <= served_desk.things.keys()
    for name, path in served_desk.things.items():
        page.goto(served_desk.address + path)
        if page.locator("#why").count():  # it comes by itself, after the page
            page.locator("#why h3").first.wait_for(timeout=60_000)
        found = {"axe": _found(page), "too wide": _too_wide(page), "troubles": list(troubles)}
        troubles.clear()
        if any(found.values()):
            wrong[name] = found
    page.context.close()
    assert not wrong, json.dumps(wrong, indent=1)


def test_what_is_printed_fits_the_page_and_is_all_there(served_desk: Served) -> None:
    page, _ = served_desk.open(Role.ANALYST, "wide", "dark")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": A4_WIDTH, "height": A4_WIDTH})
    wrong = {}
    for name in ("lead", "person", "network", "site"):
        page.goto(served_desk.address + served_desk.things[name])
        if page.locator("#why").count():
            page.locator("#why h3").first.wait_for(timeout=60_000)
        widest = page.evaluate(
            "Math.max(...[...document.querySelectorAll('main *:not(svg *)')].map(e => e.getBoundingClientRect().right))"
        )
        if widest > A4_WIDTH + 1:
            wrong[name] = widest
        shown = page.evaluate(
            "[...document.querySelectorAll('main h2')].filter(e => e.offsetParent).map(e => [e.innerText, e.parentElement.innerText])"
        )
        wrong |= {
            f"{name}: {head} stands alone": 0 for head, all_of in shown if all_of.strip() == head.strip()
        }
    assert wrong == {}
    page.goto(served_desk.address + served_desk.things["person"])
    assert page.locator("#ads table").is_visible()
    page.goto(served_desk.address + "/queue")
    assert page.locator("[data-queue-row]").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.context.close()


@pytest.mark.parametrize(("size", "theme"), [("wide", "light"), ("narrow", "dark")])
def test_a_lead_is_opened_from_the_queue_without_a_page_load(
    served_desk: Served, size: str, theme: str
) -> None:
    page, troubles = served_desk.open(Role.ANALYST, size, theme)
    page.goto(f"{served_desk.address}/queue")
    page.evaluate("window.same = true")
    row = page.locator("[data-queue-row]").nth(1)
    name = row.locator(".name").inner_text()
    row.click()
    page.wait_for_url("**/queue?**lead=*")
    expect(page.locator("#lead-title")).to_be_focused()
    assert page.locator("#lead-title").inner_text() == name
    assert page.locator("#lead-title").is_visible()
    assert page.evaluate("window.same") is True
    assert page.locator(".fall").first.is_visible()
    assert row.is_visible() is (size == "wide")
    assert troubles == []
    assert _too_wide(page) <= 0
    assert _found(page) == []
    page.context.close()
