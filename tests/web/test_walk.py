"""The whole desk in a real browser, as an analyst walks it, and as each other role, who fails where she or he must (issue 8, done when 1)."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, expect

from clew.exchange.log import EXPORT, read_log
from clew.store.casework import load_decisions
from clew.store.project import Project, open_project
from clew.store.referrals import referral_events
from clew.web.desk import House
from clew.web.trail import check_trail, iter_events
from tests.web.conftest import PASSWORD, Office, open_office
from tests.web.gallery.browser import CHROMIUM, browser, sheet
from tests.web.serving import serving

pytestmark = [
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"needs {CHROMIUM}"),
    pytest.mark.xdist_group("browser"),
]


@pytest.fixture(scope="module")
def walked(
    office_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Office, str, Chromium]]:
    """A desk of its own, served, and a browser."""
    root = tmp_path_factory.mktemp("walk") / "project"
    shutil.copytree(office_root, root)
    house = House(hosts=("127.0.0.1",))
    for office in open_office(open_project(root), house=house):
        with serving(office.app) as address, browser() as opened:
            yield office, address, opened


def _signed_in(opened: Chromium, address: str, name: str, troubles: list[str]) -> Page:
    page = sheet(opened, "wide", "light")
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda one: None if one.url.startswith(address) else troubles.append(one.url))
    page.goto(f"{address}/sign-in")
    page.fill("input[name=name]", name)
    page.fill("input[name=password]", PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{address}/")
    return page


def test_an_analyst_walks_a_case_from_the_queue_to_the_export(walked: tuple[Office, str, Chromium]) -> None:
    office, address, opened = walked
    project = office.desk.project
    troubles: list[str] = []
    page = _signed_in(opened, address, "Ada Analyst", troubles)

    page.get_by_role("link", name="Read the next lead").click()
    lead = _read_the_top_lead(page, office)
    _split_and_undo(page, address, office, lead)
    _correct_a_category(page, address, office)
    _refer(page, address, project, lead)
    _export(page, address, project, lead)

    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    page.context.close()
    assert troubles == []
    assert check_trail(office.database) is None


def _read_the_top_lead(page: Page, office: Office) -> str:
    """The top of the queue is in view, with why it is a lead and what speaks against it."""
    page.wait_for_url("**/queue**")
    lead = page.get_attribute("[data-lead]", "data-lead")
    top = office.desk.shelf.current().row(
        "SELECT lead_id, why FROM queue JOIN queue_order USING (lead_id) ORDER BY place LIMIT 1"
    )
    assert top is not None
    assert lead == top["lead_id"]
    expect(page.locator(".lead-why")).to_contain_text(top["why"][:40])
    assert page.locator(".fall tbody tr").count() > 1
    expect(page.get_by_role("heading", name="What speaks against")).to_be_visible()
    expect(page.locator(".sign blockquote mark").first).not_to_be_empty()
    return str(lead)


def _split_and_undo(page: Page, address: str, office: Office, lead: str) -> None:
    """Take an ad out of an advertised person: the effect is shown first, nothing is written before, and it is undone as one act."""
    row = office.desk.shelf.current().row(
        "SELECT m.provider_id FROM member m JOIN providers p USING (provider_id) JOIN queue q USING (lead_id) WHERE NOT q.urgent "
        "AND len(p.ad_ids) > 2 ORDER BY m.lead_id <> $lead, len(p.ad_ids), m.provider_id LIMIT 1",
        {"lead": lead},
    )
    assert row is not None
    page.goto(f"{address}/providers/{row['provider_id']}")
    page.locator("#why h3").first.wait_for(timeout=60_000)
    page.locator("#ads input[name=ad]").first.check()
    page.get_by_role("button", name="Show what taking the chosen ads out would do").click()
    effect = page.locator("section.effect")
    expect(effect).to_contain_text("1 ad is taken out")
    assert load_decisions(office.desk.project).judgements == ()
    effect.locator("textarea[name=reason]").fill("another voice on the telephone")
    effect.get_by_role("button", name="Take them out").click()
    page.wait_for_url("**#judged")
    written = load_decisions(office.desk.project).judgements
    assert written
    assert {one.value for one in written} == {"not_same"}
    page.locator("#judged").get_by_role("button", name=re.compile("Take")).first.click()
    expect(page.locator(".toast").first).to_contain_text("Taken back")
    assert load_decisions(office.desk.project).judgements == ()


def _correct_a_category(page: Page, address: str, office: Office) -> None:
    page.get_by_role("link", name="Sites", exact=True).click()
    page.locator("main tbody th a").first.click()
    page.wait_for_url("**/sites/*")
    site = page.url.rpartition("/")[2]
    page.select_option("select[name=column]", "category")
    page.fill("input[name=value]", "booking_app")
    page.locator("form[action$=correct] textarea[name=reason]").fill("its terms say so")
    page.locator("form[action$=correct] button").click()
    expect(page.locator("#point-category")).to_contain_text("booking_app")
    (made,) = load_decisions(office.desk.project).corrections
    assert (made.id, made.column, made.value, made.author) == (site, "category", "booking_app", "Ada Analyst")


def _refer(page: Page, address: str, project: Project, lead: str) -> None:
    page.goto(f"{address}/leads/{lead}")
    page.locator(".decide textarea[name=reason]").fill("several signs, close in time")
    page.locator("button[name=verdict][value=refer]").click()
    page.wait_for_url("**/queue**")
    page.goto(f"{address}/leads/{lead}/refer")
    page.select_option("select[name=to]", "support")
    page.fill("input[name=receiver]", "Hotline Example")
    page.fill("input[name=reason]", "asked for help in a review")
    page.get_by_role("button", name="Show what would go in").click()
    expect(page.locator("section.effect")).to_contain_text("What would go in")
    assert referral_events(project, "refer") == []
    page.get_by_role("button", name="Make the package").click()
    expect(page.locator("#done-title")).to_have_text("The package is made")
    (event,) = referral_events(project, "refer")
    assert (event.author, event.told["subject"]) == ("Ada Analyst", lead)


def _export(page: Page, address: str, project: Project, lead: str) -> None:
    page.goto(f"{address}/leads/{lead}")
    page.get_by_role("link", name="Export", exact=True).click()
    expect(page.locator("input[name=lead]")).to_have_value(lead)
    page.select_option("select[name=format]", "geojson")
    page.select_option("select[name=receiver]", "partner")
    page.fill("input[name=purpose]", "asked for by a partner unit")
    page.get_by_role("button", name="Show what would leave").click()
    expect(page.locator("section.effect")).to_contain_text("lost: the format can't hold them")
    assert read_log(project, EXPORT) == []
    page.get_by_role("button", name="Make the file").click()
    with page.expect_download() as taken:
        page.locator("section.effect a[download]").first.click()
    (event,) = read_log(project, EXPORT)
    assert (event["author"], event["scope"], event["bytes"]) == (
        "Ada Analyst",
        [lead],
        taken.value.path().stat().st_size,
    )


def test_what_a_judgement_would_do_is_read_before_it_is_written(walked: tuple[Office, str, Chromium]) -> None:
    office, address, opened = walked
    a, b = office.desk.shelf.current().rows(
        "SELECT provider_id, aliases FROM providers WHERE provider_id NOT IN (SELECT subject_id FROM sealed) ORDER BY 1 LIMIT 2"
    )
    page = _signed_in(opened, address, "Ben Analyst", [])
    page.goto(f"{address}/providers/{a['provider_id']}")
    page.locator("#judged > details > summary").click()
    page.fill("input[name=b]", b["provider_id"])
    page.select_option("select[name=value]", "same")
    page.get_by_role("button", name="Show what this would do").click()
    effect = page.locator("section.effect")
    expect(effect).to_contain_text("They become one advertised person")
    expect(effect.locator("thead a")).to_have_count(2)  # both sides, each leading to its person
    effect.get_by_role("button", name="Write it down").click()  # without a reason it is not sent
    assert load_decisions(office.desk.project).judgements == ()
    effect.locator("textarea[name=reason]").fill("one voice on both phones")
    effect.get_by_role("button", name="Write it down").click()
    page.wait_for_url(f"**/providers/{a['provider_id']}**")
    (made,) = load_decisions(office.desk.project).judgements
    assert ({made.a, made.b}, made.value, made.author) == (
        {a["provider_id"], b["provider_id"]},
        "same",
        "Ben Analyst",
    )
    page.locator("#judged").get_by_role("button", name=re.compile("Take")).first.click()
    expect(page.locator(".toast").first).to_contain_text("Taken back")
    assert load_decisions(office.desk.project).judgements == ()
    page.context.close()


def test_a_file_of_many_values_is_sent_and_its_answer_taken_along(
    walked: tuple[Office, str, Chromium],
) -> None:
    office, address, opened = walked
    row = office.desk.shelf.current().row(
        "SELECT value FROM contacts WHERE kind = 'phone' AND ad_id NOT IN (SELECT subject_id FROM sealed) ORDER BY value LIMIT 1"
    )
    assert row is not None
    page = _signed_in(opened, address, "Ben Analyst", [])
    page.goto(f"{address}/search")
    page.get_by_text("Look many values up at once").click()
    table = f"who,tel\nA,{row['value']}\nB,+4915900000000\n".encode()
    page.set_input_files("input[name=file]", {"name": "list.csv", "mimeType": "text/csv", "buffer": table})
    page.fill("input[name=column]", "2")
    page.get_by_role("button", name="Look them up").click()
    expect(page.get_by_role("heading", name="Many values")).to_be_visible()
    expect(page.locator(".page-head")).to_contain_text("1 known")
    known = page.locator("tbody tr").filter(has_text=row["value"])
    expect(known.locator("td.num").first).not_to_have_text("0")
    expect(page.locator("tbody tr").filter(has_text="+4915900000000")).to_contain_text("not known")
    with page.expect_download() as taken:
        page.get_by_role("button", name="As a table (CSV)").click()
    lines = taken.value.path().read_text("utf-8-sig").splitlines()
    assert lines[0] == "value,ads,persons,leads,first_seen,last_seen"
    assert any(row["value"] in line for line in lines)
    page.context.close()


def test_a_market_is_set_beside_itself_at_another_date(walked: tuple[Office, str, Chromium]) -> None:
    office, address, opened = walked
    told = json.loads((office.desk.project.tables_dir / "over_time.json").read_text("utf-8"))
    periods: dict[str, set[str]] = {}
    for one in told:
        if one["by"] == "week" and one["n"] >= _LEAST:
            periods.setdefault(one["market"], set()).add(one["period"])
    market = max(sorted(periods), key=lambda name: len(periods[name]))
    earlier, later = sorted(periods[market])[:2]
    page = _signed_in(opened, address, "Ben Analyst", [])
    page.goto(f"{address}/market?market={market}")
    page.select_option("#dates select[name=earlier]", earlier)
    page.select_option("#dates select[name=later]", later)
    page.locator("#dates").get_by_role("button", name="Show").click()
    page.wait_for_url(f"**earlier={earlier}**later={later}**")
    heads = page.locator("#dates thead th").all_inner_texts()
    assert [earlier, later] == heads[1:3]
    assert page.locator("#dates tbody tr").count() > 0
    expect(page.locator("#dates select[name=earlier]")).to_have_value(earlier)
    page.context.close()


_LEAST = 10
"""Segments of fewer are not shown."""
_SHUT = {
    "Ray Researcher": (
        "/retention",
        "/queue",
        "/leads/{lead}",
        "/search",
        "/sites",
        "/exports",
        "/notices",
        "/alerts",
        "/urgent",
        "/audit",
        "/people",
    ),
    "Amy Administrator": ("/queue", "/leads/{lead}", "/search", "/sites", "/exports", "/notices", "/urgent"),
    "Sue Supervisor": ("/people",),
    "Ben Analyst": ("/urgent", "/audit", "/people", "/retention"),
}
_OPEN = {
    "Ray Researcher": ("/", "/figures", "/profiles", "/me"),
    "Amy Administrator": ("/", "/people", "/audit", "/figures", "/profiles", "/retention"),
    "Sue Supervisor": (
        "/",
        "/queue",
        "/urgent",
        "/leads/{lead}",
        "/exports",
        "/notices",
        "/audit",
        "/retention",
    ),
    "Ben Analyst": ("/", "/queue", "/leads/{lead}", "/exports", "/notices", "/sites"),
}


@pytest.mark.parametrize("name", sorted(_SHUT))
def test_each_other_role_opens_what_is_hers_and_fails_where_she_must(
    walked: tuple[Office, str, Chromium], name: str
) -> None:
    office, address, opened = walked
    run = office.desk.shelf.current()
    lead = (run.row("SELECT lead_id FROM queue WHERE NOT urgent ORDER BY lead_id LIMIT 1") or {})["lead_id"]
    urgent = (run.row("SELECT lead_id FROM queue WHERE urgent ORDER BY lead_id LIMIT 1") or {})["lead_id"]
    page = _signed_in(opened, address, name, [])
    links = set(page.eval_on_selector_all("nav.side a", "all => all.map(a => a.getAttribute('href'))"))
    for path in _OPEN[name]:
        assert page.request.get(address + path.format(lead=lead)).status == 200, path
    for path in _SHUT[name]:
        refused = page.request.get(address + path.format(lead=lead))
        assert refused.status == 403, path
        assert "This page is for" in refused.text(), path
        assert path not in links, "nobody is led to where she may not go"
    if name == "Sue Supervisor":
        page.goto(f"{address}/urgent/{urgent}")
        expect(page.locator("main")).to_contain_text("jugendschutz.net")
    else:
        assert page.request.get(f"{address}/urgent/{urgent}").status == 403
        assert page.request.get(f"{address}/leads/{urgent}").status in (403, 404)
        page.goto(address + _SHUT[name][0].format(lead=lead))
        expect(page.locator("main")).to_contain_text("This page is for")
    page.context.close()


def test_words_of_a_page_are_copied_only_after_a_reason(walked: tuple[Office, str, Chromium]) -> None:
    office, address, opened = walked
    row = office.desk.shelf.current().row(
        "SELECT provider_id FROM providers WHERE len(contacts) > 0 AND provider_id NOT IN (SELECT subject_id FROM sealed) LIMIT 1"
    )
    assert row is not None
    page = _signed_in(opened, address, "Ben Analyst", [])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}/providers/{row['provider_id']}")
    shown = page.locator("dl.facts bdi").first.inner_text()
    page.locator("dl.facts bdi").first.select_text()
    page.keyboard.press("Control+C")
    dialog = page.locator("#copy-reason")
    expect(dialog).to_be_visible()
    assert _copies(office) == []
    dialog.locator("input[name=reason]").fill("to ask the partner unit")
    dialog.get_by_role("button", name="Copy", exact=True).click()
    expect(dialog).to_be_hidden()
    assert page.evaluate("navigator.clipboard.readText()") == shown
    page.locator("[data-copy]").first.click()
    dialog.get_by_role("button", name="Leave it").click()
    assert len(_copies(office)) == 1
    page.context.close()


def _copies(office: Office) -> list[str]:
    return [one.detail for one in iter_events(office.database) if one.action == "copy"]
