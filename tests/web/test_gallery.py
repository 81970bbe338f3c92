"""The gallery in a real browser, under the desk's policy: nothing asked elsewhere, nothing refused, no serious finding of axe."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.web.gallery import pages, render, samples, write
from tests.web.gallery.browser import CHROMIUM, browser, served, sheet

pytestmark = [
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"needs {CHROMIUM}"),
    pytest.mark.xdist_group("browser"),
]
AXE = (Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js").read_text("utf-8")
RUN_AXE = """async () => {
  const found = await axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]});
  return found.violations.map(one => [one.id, one.impact, one.nodes.slice(0, 3).map(node => node.html.slice(0, 160))]);
}"""


@dataclasses.dataclass
class Gallery:
    """The gallery, served, and a browser to look at it."""

    address: str
    folder: Path
    browser: Browser


class Watched:
    """A page with everything that went wrong on it."""

    def __init__(self, gallery: Gallery, size: str, theme: str) -> None:
        self.page: Page = sheet(gallery.browser, size, theme)
        self.troubles: list[str] = []
        self.address = gallery.address
        self.page.on(
            "console",
            lambda one: self._note("console", one.text) if one.type in {"error", "warning"} else None,
        )
        self.page.on("pageerror", lambda error: self._note("script", str(error)))
        self.page.on("request", self._asked)

    def _note(self, kind: str, text: str) -> None:
        self.troubles.append(f"{kind}: {text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(self.address):
            self._note("outside", request.url)

    def open(self, name: str) -> Page:
        """Open a page of the gallery."""
        self.page.goto(f"{self.address}/{name}.html")
        return self.page


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    folder = tmp_path_factory.mktemp("gallery")
    write(folder)
    part = render("desk", data={**samples.everything(), "lead": samples.lead(name="Rosa, swapped in")})
    start, end = part.index('<article id="lead"'), part.index("</article>")
    (folder / "part").write_text(part[start:end].split(">", 1)[1], "utf-8")
    with served(folder) as address, browser() as opened:
        yield Gallery(address, folder, opened)


@pytest.fixture
def wide(gallery: Gallery) -> Iterator[Watched]:
    watched = Watched(gallery, "wide", "light")
    yield watched
    watched.page.context.close()


@pytest.mark.parametrize(("size", "theme"), [("wide", "light"), ("narrow", "dark")])
def test_every_page_is_accessible_and_asks_nothing_elsewhere(gallery: Gallery, size: str, theme: str) -> None:
    watched = Watched(gallery, size, theme)
    found: dict[str, Any] = {}
    for name in [*pages(), "desk-rtl"]:
        page = watched.open(name)
        too_wide = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert too_wide <= 0, f"{name} is {too_wide} px too wide"
        page.evaluate(AXE)
        serious = [one for one in page.evaluate(RUN_AXE) if one[1] in {"serious", "critical", "moderate"}]
        if serious:
            found[name] = serious
    watched.page.context.close()
    assert not found, json.dumps(found, indent=1)
    assert watched.troubles == []


def test_the_keys_dialog_is_accessible_and_holds_the_focus(wide: Watched) -> None:
    page = wide.open("forms")
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    assert page.evaluate("document.activeElement.closest('dialog')?.id") == "keys"
    page.evaluate(AXE)
    assert [one for one in page.evaluate(RUN_AXE) if one[1] in {"serious", "critical"}] == []
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()
    assert wide.troubles == []


def test_keys_walk_the_queue_but_not_while_typing(wide: Watched) -> None:
    page = wide.open("desk")
    current = page.locator("[data-queue-row][aria-current=true] .name")
    page.keyboard.press("j")
    assert current.inner_text() == "Rosa"
    page.keyboard.press("k")
    assert current.inner_text() == "Mara, Lena, Nika"
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search-all"
    page.keyboard.type("jk")
    assert page.locator("#search-all").input_value() == "jk"
    assert current.inner_text() == "Mara, Lena, Nika"
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert current.inner_text() == "Rosa"
    assert wide.troubles == []


def test_keys_can_be_changed_and_switched_off(wide: Watched) -> None:
    page = wide.open("forms")
    page.evaluate(
        "window.pressed = 0; document.querySelector('[data-key=verdict-1]').addEventListener('click', (e) => { e.preventDefault(); window.pressed++; })"
    )
    page.keyboard.press("?")
    page.locator("[data-rekey=verdict-1]").click()
    page.keyboard.press("2")
    assert "something else already" in page.locator("[data-keys-said]").inner_text()
    page.locator("[data-rekey=verdict-1]").click()
    page.keyboard.press("r")
    assert page.locator("[data-action=verdict-1]").inner_text() == "r"
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    assert page.evaluate("window.pressed") == 0
    page.keyboard.press("r")
    page.wait_for_function("window.pressed === 1")
    page.keyboard.press("?")
    page.locator("[data-keys-on]").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    assert page.evaluate("window.pressed") == 1
    page.reload()
    page.keyboard.press("?")
    assert not page.locator("#keys").is_visible()
    assert wide.troubles == []


def test_a_lead_swapped_in_takes_the_focus_under_the_policy(gallery: Gallery, wide: Watched) -> None:
    rows = [{**one, "href": "/part"} for one in samples.queue()]
    html = render("desk", data={**samples.everything(), "queue": rows}).replace(
        "data-queue-row", 'hx-get="/part" hx-target="#lead" hx-swap="innerHTML" data-queue-row'
    )
    (gallery.folder / "swap.html").write_text(html, "utf-8")
    page = wide.open("swap")
    page.keyboard.press("j")
    page.get_by_role("heading", name="Rosa, swapped in").wait_for()
    expect(page.locator("#lead-title")).to_be_focused()
    assert page.locator("#lead .fall").count() == 1
    page.keyboard.press("j")
    assert page.locator("[data-queue-row][aria-current=true] .name").inner_text() == "Ilinca, Dana"
    assert wide.troubles == []


def test_the_theme_that_is_chosen_stays(wide: Watched) -> None:
    page = wide.open("desk")
    paper = "getComputedStyle(document.querySelector('.panel')).backgroundColor"
    light = page.evaluate(paper)
    page.locator("[data-theme-next]").click()
    page.locator("[data-theme-next]").click()
    dark = page.evaluate(paper)
    assert dark != light
    page.reload()
    assert page.evaluate(paper) == dark
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_the_slider_hides_what_came_later(wide: Watched) -> None:
    page = wide.open("drawings")
    assert page.locator("#map-near .is-later").count() == 0
    slider = page.locator("#map-near-until")
    slider.focus()
    page.keyboard.press("Home")
    assert page.locator("#map-near .is-later").count() == 11
    assert page.locator("#map-near-until-said").inner_text() == "2026-02"
    assert slider.get_attribute("aria-valuetext") == "2026-02"
    page.keyboard.press("ArrowRight")
    assert page.locator("#map-near .is-later").count() == 7
    assert not page.locator(".time-slider button").is_visible()
    assert wide.troubles == []


def test_the_graph_zooms_and_pans_and_comes_home(wide: Watched) -> None:
    page = wide.open("drawings")
    graph = page.locator("#graph-near")
    home = graph.get_attribute("viewBox")
    page.locator("[data-zoom=in][data-for=graph-near]").click()
    closer = graph.get_attribute("viewBox") or ""
    assert float(closer.split()[2]) < 640
    graph.focus()
    page.keyboard.press("ArrowRight")
    assert float((graph.get_attribute("viewBox") or "").split()[0]) > float(closer.split()[0])
    page.keyboard.press("0")
    assert [float(n) for n in (graph.get_attribute("viewBox") or "").split()] == [
        float(n) for n in (home or "").split()
    ]
    graph.locator("[data-node=n2]").hover()
    assert graph.locator(".is-near").count() == 5
    assert wide.troubles == []


def test_nothing_is_copied_that_is_not_on_the_trail(wide: Watched) -> None:
    page = wide.open("forms")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("navigator.clipboard.writeText('before')")
    page.evaluate("document.querySelector('[data-copy-form]').action = '/fails'")
    page.locator("[data-copy]").click()
    page.keyboard.type("for the referral")
    page.keyboard.press("Enter")
    expect(page.locator("[data-copy-trouble]")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()") == "before"
    page.evaluate("document.querySelector('[data-copy-form]').action = '/copies'")
    page.keyboard.press("Enter")
    page.get_by_text("the reason is on the trail").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "0660 000 01 23"


def test_a_toast_waits_while_the_pointer_is_on_it(wide: Watched) -> None:
    page = wide.page
    page.clock.install()
    wide.open("forms")
    toasts = page.locator(".toast")
    page.evaluate(
        "document.querySelector('.toast').cloneNode(true).dataset.seconds; const t = document.querySelector('.toast').cloneNode(true); t.dataset.seconds = '20'; t.id = 'second'; document.getElementById('toasts').append(t)"
    )
    page.wait_for_timeout(50)
    page.locator("#second p").hover()
    page.clock.fast_forward(30_000)
    assert toasts.count() == 2
    page.mouse.move(5, 5)
    page.wait_for_timeout(50)
    page.clock.fast_forward(30_000)
    assert toasts.count() == 1
    page.locator(".toast [data-dismiss]").click()
    assert toasts.count() == 0


def test_the_break_is_offered_after_minutes_of_reading_only(gallery: Gallery, wide: Watched) -> None:
    html = render("forms").replace("<body>", '<body data-break-minutes="4">')
    (gallery.folder / "tired.html").write_text(html, "utf-8")
    page = wide.page
    page.clock.install()
    wide.open("tired")
    for _ in range(6):
        page.mouse.move(20, 20)
        page.mouse.move(30, 30)
        page.clock.run_for(15_000)
    assert not page.locator("#break").is_visible()
    page.clock.run_for(600_000)  # idle: it does not count
    assert not page.locator("#break").is_visible()
    for _ in range(10):
        page.mouse.move(20, 20)
        page.mouse.move(30, 30)
        page.clock.run_for(15_000)
    assert page.locator("#break").is_visible()
    page.get_by_role("button", name="I will take one").click()
    assert not page.locator("#break").is_visible()


def test_without_script_everything_is_there_and_the_slider_asks_the_server(gallery: Gallery) -> None:
    context = gallery.browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{gallery.address}/drawings.html")
    assert page.locator("#map-near .arc").count() == 6
    assert page.locator(".time-slider button").first.is_visible()
    assert not page.locator(".zoom").first.is_visible()
    page.goto(f"{gallery.address}/market.html")
    assert page.get_by_role("link", name="Next").get_attribute("href") == "?after=3"
    context.close()


def test_on_paper_there_is_the_content_alone_black_on_white(gallery: Gallery) -> None:
    watched = Watched(gallery, "wide", "dark")
    page = watched.open("desk")
    page.emulate_media(media="print")
    for hidden in (".side", ".top", ".queue-row", ".verdicts"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator(".fall").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.context.close()
