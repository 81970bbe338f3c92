"""What leaves from the desk: exports, notices, profiles. Seen before it is made, in names, on the trail; nothing urgent, nothing sent."""

import json
import re
from pathlib import Path

import pytest

from clew.exchange.formats import formats
from clew.exchange.log import EXPORT, read_log
from clew.handover_notice import notice_rows
from clew.store.project import open_project
from clew.store.referrals import referral_events
from clew.web.trail import iter_events
from tests.web.conftest import Browser, Office, open_office

ASKED = {"format": "csv", "receiver": "partner", "purpose": "asked for by a partner unit"}
NOTICE = {"explanation": "an act of the example law", "email": "ada@desk.example", "language": "de"}


@pytest.fixture
def ada(office: Office) -> Browser:
    return office.browser("Ada Analyst")


def top_lead(office: Office) -> str:
    row = office.desk.shelf.current().row(
        "SELECT lead_id FROM queue WHERE NOT urgent ORDER BY priority DESC, lead_id LIMIT 1"
    )
    assert row is not None
    return str(row["lead_id"])


def smallest_lead(office: Office) -> str:
    row = office.desk.shelf.current().row(
        "SELECT lead_id FROM queue WHERE NOT urgent ORDER BY priority, lead_id LIMIT 1"
    )
    assert row is not None
    return str(row["lead_id"])


def with_second_person(office: Office) -> Office:
    path = office.desk.project.root / "clew.toml"
    path.write_text(path.read_text("utf-8").replace("second_person = false", "second_person = true"), "utf-8")
    return next(open_office(open_project(path.parent)))


def _files(office: Office, folder: str) -> list[Path]:
    root = office.desk.project.root / "exports" / folder
    return sorted(path for path in root.rglob("*") if path.is_file()) if root.exists() else []


def test_an_export_is_seen_with_its_loss_before_it_is_made(office: Office, ada: Browser) -> None:
    lead = top_lead(office)
    assert f"/exports?lead={lead}" in ada.get(f"/leads/{lead}").text
    seen = ada.post("/exports", ASKED | {"format": "geojson", "lead": lead}).text
    assert "What would leave" in seen
    assert "lost: the format can&#39;t hold them" in seen or "lost: the format can't hold them" in seen
    assert _files(office, "files") == []
    assert read_log(office.desk.project, EXPORT) == []
    made = ada.post("/exports", ASKED | {"format": "geojson", "lead": lead, "step": "make"})
    assert "The export is made" in made.text
    file, loss = _files(office, "files")
    assert json.loads(loss.read_text("utf-8"))["totals"]["lost"] > 0
    assert file.stat().st_mode & 0o077 == 0
    (event,) = read_log(office.desk.project, EXPORT)
    assert (event["author"], event["scope"], event["approved_by"]) == ("Ada Analyst", [lead], None)
    assert ada.get(f"/exports/files/{file.name}").content == file.read_bytes()
    assert f"/exports/files/{file.name}" in ada.get("/exports").text
    assert ada.get("/exports/files/..%2F..%2Fclew.toml").status_code == 404


def test_every_format_is_made_from_the_desk_and_its_loss_adds_up(office: Office, ada: Browser) -> None:
    lead = smallest_lead(office)
    for name in formats():
        made = ada.post("/exports", ASKED | {"format": name, "lead": lead, "step": "make"})
        assert "The export is made" in made.text, name
    events = read_log(office.desk.project, EXPORT)
    assert sorted(event["format"] for event in events) == sorted(formats())
    reports = [
        json.loads(path.read_text("utf-8"))
        for path in _files(office, "files")
        if path.name.endswith(".loss.json")
    ]
    assert len(reports) == len(formats())
    for report in reports:
        accounts = [held for fields in report["tables"].values() for held in fields.values()]
        assert all(held["out"] + held["lost"] == held["in"] for held in (*accounts, report["totals"]))
        assert sum(held["in"] for held in accounts) == report["totals"]["in"] > 100


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"format": "papyrus"}, "no format"),
        ({"receiver": "../../etc/passwd"}, "expected the name of a file"),
        ({"lead": "p-of-nobody"}, "no lead of that id"),
        ({"expires": "soon"}, "expected a day"),
        ({"expires": "2020-01-01", "step": "make"}, "a day to come"),
        ({"purpose": "two\x07lines"}, "one line"),
    ],
)
def test_what_cannot_be_exported_is_said_and_the_form_stays(
    office: Office, ada: Browser, wrong: dict[str, str], said: str
) -> None:
    page = ada.post("/exports", ASKED | wrong)
    assert page.status_code == 422
    assert said in page.text
    assert 'value="asked for by a partner unit"' in page.text or "two" in page.text
    assert _files(office, "files") == []


def test_nothing_urgent_is_exported_and_its_id_says_nothing(office: Office, ada: Browser) -> None:
    run = office.desk.shelf.current()
    urgent = [row["lead_id"] for row in run.rows("SELECT lead_id FROM queue WHERE urgent")]
    sealed = {row["subject_id"] for row in run.rows("SELECT subject_id FROM sealed")}
    assert urgent
    unknown = ada.post("/exports", ASKED | {"lead": "p-of-nobody"}).text.replace("p-of-nobody", "")
    for lead in urgent:
        page = ada.post("/exports", ASKED | {"lead": lead, "step": "make"})
        assert page.status_code == 422
        assert re.sub(r"[0-9a-f]{64}", "", page.text.replace(lead, "")) == re.sub(
            r"[0-9a-f]{64}", "", unknown
        )
    ada.post("/exports", ASKED | {"format": "parquet", "step": "make"})
    ada.post("/exports", ASKED | {"step": "make"})
    for path in _files(office, "files"):
        assert not [one for one in sealed if one.encode() in path.read_bytes()], path


def test_a_colleague_agrees_before_an_export_is_made(office: Office) -> None:
    team = with_second_person(office)
    first, second = team.browser("Ada Analyst"), team.browser("Ben Analyst")
    asked = first.post("/exports", ASKED | {"step": "make"})
    assert asked.status_code == 303
    assert _files(team, "files") == []
    found = re.search(r"/exports/requests/(request-\w+)", second.get("/exports").text)
    assert found
    path = f"/exports/requests/{found.group(1)}"
    own = first.post(path, {"step": "agree"})
    assert own.status_code == 422
    assert "somebody else has to agree" in own.text
    assert _files(team, "files") == []
    assert "What would leave" in second.get(path).text
    assert "The export is made" in second.post(path, {"step": "agree"}).text
    (event,) = read_log(team.desk.project, EXPORT)
    assert (event["author"], event["approved_by"]) == ("Ada Analyst", "Ben Analyst")
    assert second.post(path, {"step": "agree"}).status_code == 422  # it waits no more
    assert len(read_log(team.desk.project, EXPORT)) == 1
    first.post("/exports", ASKED | {"step": "make"})
    other = re.search(r"/exports/requests/(request-\w+)", first.get("/exports").text)
    assert other
    path = f"/exports/requests/{other.group(1)}"
    taken = second.post(path, {"step": "end"})
    assert taken.status_code == 422, "only who asked takes it back"
    assert "request-" in second.get("/exports").text
    assert first.post(path, {"step": "refuse"}).status_code == 422, "nobody refuses her own"
    assert first.post(path, {"step": "end"}).status_code == 303
    assert "request-" not in first.get("/exports").text
    first.post("/exports", ASKED | {"step": "make"})
    third = re.search(r"/exports/requests/(request-\w+)", first.get("/exports").text)
    assert third
    assert second.post(f"/exports/requests/{third.group(1)}", {"step": "refuse"}).status_code == 303
    assert "request-" not in first.get("/exports").text
    ended = [one for one in iter_events(team.database) if one.action.startswith("request_")]
    assert [(one.author, one.action) for one in ended] == [
        ("Ada Analyst", "request_taken_back"),
        ("Ben Analyst", "request_refused"),
    ]


def _site_with_leads(office: Office) -> tuple[str, str]:
    row = office.desk.shelf.current().row(
        "SELECT a.site_id, q.lead_id FROM queue q JOIN member_ad m USING (lead_id) JOIN ads a USING (ad_id) "
        "WHERE NOT q.urgent ORDER BY q.priority DESC, q.lead_id, a.site_id LIMIT 1"
    )
    assert row is not None
    return row["site_id"], row["lead_id"]


def test_a_notice_is_seen_written_sent_and_answered(office: Office, ada: Browser) -> None:
    site, lead = _site_with_leads(office)
    assert f"/notices/new?site={site}" in ada.get(f"/sites/{site}").text
    form = NOTICE | {"site": site, "lead": lead}
    seen = ada.post("/notices/new", form).text
    assert "What would be named" in seen
    assert 'href="https://' not in seen  # addresses are text
    assert _files(office, "notices") == []
    made = ada.post("/notices/new", form | {"step": "make"}).text
    assert "The notice is written" in made
    assert {path.name for path in _files(office, "notices")} == {
        "notice.json",
        "notice.pdf",
        "safety-report.json",
        "safety-report.pdf",
    }
    (event,) = referral_events(office.desk.project, "notice")
    assert event.author == "Ada Analyst"
    (pdf,) = [one for one in _files(office, "notices") if one.name == "notice.pdf"]
    assert ada.get(f"/notices/files/{pdf.parent.name}/notice.pdf").content == pdf.read_bytes()
    assert ada.get(f"/notices/files/{pdf.parent.name}/..%2F..%2F..%2Fclew.toml").status_code == 404
    log = f"/notices/{event.told['notice']}/log"
    assert ada.post(log, {"what": "sent", "how": "their form", "on": "2999-01-01"}).status_code == 422
    assert ada.post(log, {"what": "answered", "outcome": "burnt"}).status_code == 422
    ada.post(log, {"what": "sent", "how": "their form"})
    ada.post(log, {"what": "answered", "outcome": "removed"})
    (row,) = notice_rows(office.desk.project)
    assert (row["how"], row["outcome"]) == ("their form", "removed")
    assert "their form" in ada.get("/notices").text


def test_a_notice_that_is_not_whole_or_names_what_it_may_not_is_refused(office: Office, ada: Browser) -> None:
    site, lead = _site_with_leads(office)
    run = office.desk.shelf.current()
    urgent = run.rows("SELECT lead_id FROM queue WHERE urgent LIMIT 1")[0]["lead_id"]
    sealed_ad = run.rows(
        "SELECT m.ad_id FROM member_ad m JOIN queue q USING (lead_id) WHERE q.urgent LIMIT 1"
    )[0]["ad_id"]
    for wrong in (
        {"lead": "", "ads": ""},
        {"lead": urgent},
        {"ads": sealed_ad},
        {"email": "nobody"},
        {"email": ""},
        {"explanation": " "},
        {"language": "tlh"},
    ):
        page = ada.post("/notices/new", NOTICE | {"site": site, "lead": lead, "step": "make"} | wrong)
        assert page.status_code == 422, wrong
    assert ada.post("/notices/new", NOTICE | {"site": "nowhere.example"}).status_code == 422
    assert ada.get("/notices/new?site=nowhere.example").status_code == 404
    assert _files(office, "notices") == []


def test_a_colleague_agrees_before_a_notice_is_written(office: Office) -> None:
    team = with_second_person(office)
    site, lead = _site_with_leads(team)
    first, second = team.browser("Ada Analyst"), team.browser("Sue Supervisor")
    assert (
        first.post("/notices/new", NOTICE | {"site": site, "lead": lead, "step": "make"}).status_code == 303
    )
    found = re.search(r"/notices/requests/(request-\w+)", second.get("/notices").text)
    assert found
    path = f"/notices/requests/{found.group(1)}"
    assert "an act of the example law" in second.get(path).text
    assert first.post(path, {"step": "agree"}).status_code == 422
    assert "The notice is written" in second.post(path, {"step": "agree"}).text
    (event,) = referral_events(team.desk.project, "notice")
    assert (event.author, event.told["approved_by"]) == ("Ada Analyst", "Sue Supervisor")


def test_a_researcher_reads_profiles_of_many_ads_and_nothing_that_cuts_them_small(office: Office) -> None:
    ray, ada = office.browser("Ray Researcher"), office.browser("Ada Analyst")
    run = office.desk.shelf.current()
    counts = {
        row["market"]: row["n"] for row in run.rows("SELECT market, count(*) AS n FROM ads GROUP BY market")
    }
    large = max(counts, key=lambda one: counts[one])
    page = ray.get(f"/profiles/{large}")
    assert page.status_code == 200
    known = {row["site_id"] for row in run.rows("SELECT site_id FROM sites")}
    known |= {row["value"] for row in run.rows("SELECT value FROM contacts")}
    assert not [one for one in known if one in page.text]
    assert ray.get(f"/profiles/{large}?since=2026-01-01").status_code == 403
    assert ada.get(f"/profiles/{large}?since=2026-01-01").status_code == 200
    assert ray.get("/profiles/XX").status_code == 404
    for country, n in counts.items():
        if n < 10:
            assert ray.get(f"/profiles/{country}").status_code == 404
            assert ray.get(f"/profiles/{large}?beside={country}").status_code == 404
            assert f"/profiles/{country}" not in ray.get("/profiles").text
    given = ray.get(f"/profiles/{large}/json?language=de")
    assert given.json()["country"] == large
    assert "attachment" in given.headers["content-disposition"]
    assert ray.get(f"/profiles/{large}/docx").status_code == 404
    assert "Länderprofil" in ray.get(f"/profiles/{large}?language=de").text
