"""Sites and operators referred from the desk: seen before it is made, in names, on the trail, a second person where the project asks."""

import datetime as dt
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from clew.capture.seal.seal import seal_captures
from clew.records.operator import Operator
from clew.reference.package_words import package_words
from clew.reference.receivers import packaged_receivers
from clew.store.casework import load_decisions
from clew.store.keys import signing_key
from clew.store.project import Project, open_project
from clew.store.referrals import referral_events
from clew.store.tables import write_table
from clew.web import people
from clew.web.database import database_url, open_database
from clew.web.referring import PARTS
from clew.web.trail import iter_events
from clew.web.words import languages
from tests.web.conftest import Browser, Clock, Office, add_people, open_office

pytestmark = pytest.mark.xdist_group("market")
SAID = {
    "to": "platform-case",
    "receiver": "Example Authority",
    "reason": "asked for on 3 May",
    "language": "de",
}
DAY_BEFORE = dt.datetime(2026, 5, 31, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def sealed_root(tmp_path_factory: pytest.TempPathFactory, read_project: Project) -> Path:
    """The read project with its captures, sealed, and with people."""
    root = tmp_path_factory.mktemp("sealed-desk") / "project"
    shutil.copytree(read_project.root, root, ignore=shutil.ignore_patterns("work", "*.sqlite"))
    root.chmod(0o700)
    project = open_project(root)
    seal_captures(
        project, signing_key(project), by="A. Example", clock=lambda: DAY_BEFORE, progress=lambda *_: None
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(people, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        database = open_database(database_url(None, root))
        add_people(database, Clock())
        database.close()
    return root


@pytest.fixture
def desk(tmp_path: Path, sealed_root: Path) -> Iterator[Office]:
    """A fresh desk whose captures are there."""
    root = tmp_path / "project"
    shutil.copytree(sealed_root, root)
    yield from open_office(open_project(root))


def _site(desk: Office) -> str:
    row = desk.desk.shelf.current().row("SELECT site_id FROM sites ORDER BY n_ads DESC, site_id LIMIT 1")
    assert row is not None
    return str(row["site_id"])


def _packages(desk: Office) -> list[Path]:
    folder = desk.desk.project.root / "exports" / "referrals"
    return sorted(folder.iterdir()) if folder.exists() else []


def _asks_second(desk: Office) -> Iterator[Office]:
    path = desk.desk.project.root / "clew.toml"
    path.write_text(path.read_text("utf-8").replace("second_person = false", "second_person = true"), "utf-8")
    return open_office(open_project(path.parent))


def test_a_site_is_seen_before_it_is_referred_and_stands_on_the_trail(desk: Office) -> None:
    site, ada = _site(desk), desk.browser("Ada Analyst")
    path = f"/sites/{site}/refer"
    assert path in ada.get(f"/sites/{site}").text
    form = ada.get(path)
    assert form.status_code == 200
    assert 'name="needs"' not in form.text, "a platform needs no first call"
    seen = ada.post(path, SAID)
    assert seen.status_code == 200
    assert "What would go in" in seen.text
    assert "What its ads show" in seen.text
    assert _packages(desk) == []
    assert referral_events(desk.desk.project) == []
    made = ada.post(path, SAID | {"step": "make"}).text
    assert "The package is made" in made
    (file,) = _packages(desk)
    assert file.stat().st_mode & 0o077 == 0
    (event,) = referral_events(desk.desk.project, "refer")
    told = event.told
    assert (event.author, told["subject_kind"], told["subject"], told["to"], told["language"]) == (
        "Ada Analyst", "site", site, "platform-case", "de",
    )  # fmt: skip
    with zipfile.ZipFile(file) as package:
        said = json.loads(package.read("package.json"))
    assert (said["by"], said["approved_by"], said["subject"]["id"]) == ("Ada Analyst", None, site)
    assert said["captures"], "what is quoted is captured"
    (hold,) = load_decisions(desk.desk.project).holds
    assert set(hold.members_seen) == {one["capture_id"] for one in said["captures"]}
    listed = ada.get("/referrals").text
    assert f"/referrals/{file.name}" in listed
    assert "Example Authority" in listed
    assert ada.get(f"/referrals/{file.name}").content == file.read_bytes()


def test_an_operator_is_referred_with_all_its_sites(desk: Office) -> None:
    project = desk.desk.project
    sites = tuple(
        sorted(row["site_id"] for row in desk.desk.shelf.current().rows("SELECT site_id FROM sites"))
    )
    one = Operator(operator_id="o-example", site_ids=sites, reasons=("account UA-1 on both",))
    write_table(project.tables_dir / "operators.parquet", Operator, [one])
    desk = next(open_office(project))
    row = {"operator_id": one.operator_id, "site_ids": sites}
    ada, path = desk.browser("Ada Analyst"), f"/operators/{row['operator_id']}/refer"
    assert path in ada.get(f"/sites/{row['site_ids'][0]}").text
    assert ada.get(path).status_code == 200
    assert "The package is made" in ada.post(path, SAID | {"to": "prosecutor", "step": "make"}).text
    (file,) = _packages(desk)
    with zipfile.ZipFile(file) as package:
        said = json.loads(package.read("package.json"))
    assert {one["site"] for one in said["sections"]["sites"]["sites"]} == set(row["site_ids"])
    assert ada.get("/operators/nobody/refer").status_code == 404
    assert ada.get("/sites/nowhere.example/refer").status_code == 404


def test_a_colleague_agrees_before_a_site_is_referred(desk: Office) -> None:
    team = next(_asks_second(desk))
    site, first, second = _site(team), team.browser("Ada Analyst"), team.browser("Ben Analyst")
    path = f"/sites/{site}/refer"
    assert "Ask a colleague to agree" in first.post(path, SAID).text
    assert first.post(path, SAID | {"step": "make"}).status_code == 303
    assert _packages(team) == []
    waits = _waiting(second)
    shown = second.get(waits).text
    assert "asked for on 3 May" in shown
    assert "What its ads show" in shown, "she sees what would go in"
    own = first.post(waits, {"step": "agree"})
    assert own.status_code == 422
    assert "somebody else has to agree" in own.text
    assert "The package is made" in second.post(waits, {"step": "agree"}).text
    (event,) = referral_events(team.desk.project, "refer")
    assert (event.author, event.told["approved_by"]) == ("Ada Analyst", "Ben Analyst")
    assert second.post(waits, {"step": "agree"}).status_code == 422, "it waits no more"
    assert len(_packages(team)) == 1
    first.post(path, SAID | {"step": "make"})
    assert second.post(_waiting(first), {"step": "refuse"}).status_code == 303
    assert "request-" not in first.get("/referrals").text
    assert [one.action for one in iter_events(team.database) if one.action.startswith("request_")] == [
        "request_refused"
    ]
    assert len(referral_events(team.desk.project, "refer")) == 1


def _waiting(browser: Browser) -> str:
    found = re.search(r"/referrals/requests/request-\w+", browser.get("/referrals").text)
    assert found
    return found.group()


def test_what_is_not_whole_is_said_and_the_form_stays(office: Office) -> None:
    ada, path = office.browser("Ada Analyst"), f"/sites/{_site(office)}/refer"
    for wrong in (
        {"to": "support"},
        {"to": "reporting-point"},
        {"receiver": " "},
        {"reason": "two\x07lines"},
        {"language": "tlh"},
        {"key": "age1nonsense"},
    ):
        page = ada.post(path, SAID | {"step": "make"} | wrong)
        assert page.status_code == 422, wrong
        assert 'class="form-errors"' in page.text, wrong
        assert ("asked for on 3 May" in page.text) or "reason" in wrong
    assert _packages(office) == []
    assert referral_events(office.desk.project) == []


def test_a_key_is_never_the_name_of_a_file_here(office: Office) -> None:
    """Else a page could read the server's files, a line of each in its error."""
    path = office.desk.project.root / "clew.toml"
    ada = office.browser("Ada Analyst")
    for where in (f"/sites/{_site(office)}/refer", f"/leads/{_decided(office, ada)}/refer"):
        page = ada.post(where, SAID | {"to": "prosecutor", "key": str(path)})
        assert page.status_code == 422
        assert "paste the key itself" in page.text
        assert path.read_text("utf-8").splitlines()[0][:20] not in page.text


def _decided(office: Office, browser: Browser) -> str:
    row = office.desk.shelf.current().row("SELECT lead_id FROM queue WHERE NOT urgent ORDER BY 1 LIMIT 1")
    assert row is not None
    browser.post(
        f"/leads/{row['lead_id']}/verdict", {"verdict": "refer", "reason": "several", "based_on": ""}
    )
    return str(row["lead_id"])


def test_that_all_of_a_site_is_under_urgent_leads_is_told_to_a_supervisor_alone(office: Office) -> None:
    import pyarrow.parquet as pq

    run = office.desk.shelf.current()
    sealed = {row["subject_id"] for row in run.rows("SELECT subject_id FROM sealed")}
    path = office.desk.project.tables_dir / "ads.parquet"
    ads = pq.read_table(path)
    held = dict(zip(ads["ad_id"].to_pylist(), ads["site_id"].to_pylist(), strict=True))
    site = next(held[ad] for ad in sorted(held) if ad in sealed)
    keeps = [held[ad] != site or ad in sealed for ad in ads["ad_id"].to_pylist()]
    pq.write_table(ads.filter(keeps), path)
    changed = next(open_office(office.desk.project))
    answers = [
        changed.browser(who).post(f"/sites/{site}/refer", SAID | {"step": "make"}).text
        for who in ("Ada Analyst", "Sue Supervisor")
    ]
    assert "Nothing of this platform is referred from the desk." in answers[0]
    assert "urgent leads" not in answers[0]
    assert "are under urgent leads" in answers[1]


def test_only_who_does_casework_refers(office: Office) -> None:
    site = _site(office)
    for who in ("Ray Researcher", "Amy Administrator"):
        browser = office.browser(who)
        for path in ("/referrals", f"/sites/{site}/refer"):
            assert browser.get(path).status_code == 403
        assert browser.post(f"/sites/{site}/refer", SAID | {"step": "make"}).status_code == 403
    assert referral_events(office.desk.project) == []


def test_every_section_of_a_package_has_a_name_on_the_screen() -> None:
    given = {
        name
        for one in packaged_receivers().values()
        if one.urgent != "only"
        for name in (*one.of_persons, *one.of_platforms)
    }
    assert given == {section for section, _ in PARTS} - {"captures"}
    for language in languages():
        assert set(PARTS.values()) <= package_words(language).words.keys()
