"""The screens in a real browser: nothing of a hostile project runs, no request leaves, no error; the keyboard walks the queue."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clew.store.casework import load_decisions
from clew.store.project import open_project
from clew.web.desk import House
from tests.web.conftest import PASSWORD, Office, open_office
from tests.web.serving import serving

CHROMIUM = Path("/usr/bin/chromium")
EVIL = '"><script>window.evil=1</script><img src=x onerror="window.evil=1">{{7*7}}=HYPERLINK("https://evil.example")\u202e'
_KEPT = (
    "_id",
    "ad_a",
    "ad_b",
    "market",
    "kind",
    "indicator",
    "explanation",
    "family",
    "sha256",
    "status",
    "site",
    "period",
)
SIZES = ((1280, 800), (390, 844))


def make_hostile(tables: Path) -> None:
    """Fill every text of every table that is no id and of no closed list with script, mark-up, formulas and a turn of direction."""
    for path in tables.glob("*.parquet"):
        table = pq.read_table(path)
        for name in table.column_names:
            if any(word in name for word in _KEPT):
                continue
            column = table.column(name)
            if pa.types.is_string(column.type):
                texts = [None if value is None else EVIL + value for value in column.to_pylist()]
            elif pa.types.is_list(column.type) and pa.types.is_string(column.type.value_type):
                if name in ("captures", "families", "sites"):
                    continue
                texts = [
                    None if value is None else [EVIL + one for one in value] for value in column.to_pylist()
                ]
            else:
                continue
            place = table.column_names.index(name)
            table = table.set_column(place, table.schema.field(name), pa.array(texts, column.type))
        pq.write_table(table, path)
    told = tables / "run.json"
    told.write_bytes(told.read_bytes())


@pytest.fixture
def served(tmp_path: Path, office_root: Path) -> Iterator[tuple[Office, str]]:
    """A desk on a hostile project, behind a real socket."""
    root = tmp_path / "project"
    shutil.copytree(office_root, root)
    make_hostile(root / "tables")
    for office in open_office(open_project(root), house=House(hosts=("127.0.0.1",))):
        with serving(office.app) as address:
            yield office, address


@pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium on this machine: make setup-desk")
def test_a_hostile_project_is_read_and_decided_on_and_nothing_of_it_runs(served: tuple[Office, str]) -> None:
    from playwright.sync_api import sync_playwright

    office, base = served
    trouble: list[str] = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        for width, height in SIZES:
            page = browser.new_context(viewport={"width": width, "height": height}).new_page()
            page.on("console", lambda one: trouble.append(one.text) if one.type == "error" else None)
            page.on("pageerror", lambda one: trouble.append(str(one)))
            page.on("dialog", lambda one: trouble.append(one.message))
            page.on("request", lambda one: trouble.append(one.url) if not one.url.startswith(base) else None)
            _sign_in(page, base, "Sue Supervisor")
            for path in ("/", "/queue", "/urgent", "/alerts", "/audit", "/figures", "/me"):
                answer = page.goto(base + path)
                assert answer is not None
                assert answer.status == 200, path
                assert page.locator("main script, main img, main iframe, main [onerror]").count() == 0, path
                assert page.evaluate("window.evil") is None, path
                wide = page.evaluate("document.documentElement.scrollWidth")
                assert wide <= width, f"{path} is wider than the screen"
                away = page.eval_on_selector_all(
                    "a[href]", "links => links.filter(a => a.host !== location.host).length"
                )
                assert away == 0, f"{path} links out of the desk"
        _keyboard(browser.new_page(), base, office)
        browser.close()
    assert trouble == []


def _sign_in(page: Any, base: str, name: str) -> None:
    page.goto(base + "/sign-in")
    page.fill('input[name="name"]', name)
    page.fill('input[name="password"]', PASSWORD)
    page.click("form button.main")
    page.wait_for_url(base + "/")


def _keyboard(page: Any, base: str, office: Office) -> None:
    """Walk the queue by keys alone: to the next lead, decide that one is unsure, take it back."""
    _sign_in(page, base, "Ada Analyst")
    page.goto(base + "/queue")
    first = page.get_attribute("[data-lead]", "data-lead")
    page.keyboard.press("j")
    page.wait_for_selector(f'[data-lead]:not([data-lead="{first}"])')
    second = page.get_attribute("[data-lead]", "data-lead")
    page.keyboard.press("5")
    page.wait_for_selector(f'[data-lead]:not([data-lead="{second}"])')
    assert [(one.lead, one.value) for one in load_decisions(office.desk.project).verdicts] == [
        (second, "unsure")
    ]
    page.keyboard.press("u")
    page.wait_for_selector(f'[data-lead="{second}"]')
    assert load_decisions(office.desk.project).verdicts == ()
