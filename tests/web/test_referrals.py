"""A referral from the desk: only after one's own verdict, seen before it is made, never sent, never of an urgent lead."""

import pytest

from clew.store.referrals import referral_events
from tests.web.conftest import Browser, Office, open_office

SAID = {
    "to": "support",
    "receiver": "Hotline Example",
    "reason": "asked for help in a review",
    "needs": "a first call",
}


@pytest.fixture
def ada(office: Office) -> Browser:
    return office.browser("Ada Analyst")


def _lead(office: Office) -> str:
    row = office.desk.shelf.current().row(
        "SELECT lead_id FROM queue WHERE NOT urgent ORDER BY priority DESC, lead_id LIMIT 1"
    )
    assert row is not None
    return str(row["lead_id"])


def _verdict(browser: Browser, lead: str) -> None:
    page = browser.post(
        f"/leads/{lead}/verdict", {"verdict": "refer", "reason": "several signals", "based_on": ""}
    )
    assert page.status_code == 303


def test_nobody_refers_what_she_has_not_decided_to_refer(office: Office, ada: Browser) -> None:
    lead = _lead(office)
    assert "Decide first" in ada.get(f"/leads/{lead}/refer").text
    page = ada.post(f"/leads/{lead}/refer", SAID | {"step": "make"})
    assert page.status_code == 422
    assert not referral_events(office.desk.project, "refer")


def test_a_package_is_seen_before_it_is_made_and_stands_on_the_trail(office: Office, ada: Browser) -> None:
    lead = _lead(office)
    _verdict(ada, lead)
    assert f"/leads/{lead}/refer" in ada.get(f"/leads/{lead}").text
    seen = ada.post(f"/leads/{lead}/refer", SAID)
    assert "What would go in" in seen.text
    folder = office.desk.project.root / "exports" / "referrals"
    assert not folder.exists()
    made = ada.post(f"/leads/{lead}/refer", SAID | {"step": "make"})
    assert "The package is made" in made.text
    (file,) = folder.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    (event,) = referral_events(office.desk.project, "refer")
    assert (event.told["subject"], event.told["to"]) == (lead, "support")
    taken = ada.get(f"/referrals/{file.name}")
    assert taken.content == file.read_bytes()
    assert ada.get("/referrals/..%2F..%2Fclew.toml").status_code == 404
    assert office.browser("Ray Researcher").get(f"/referrals/{file.name}").status_code in (303, 403)


def test_where_the_project_asks_a_colleague_has_to_agree(office: Office, ada: Browser) -> None:
    project = office.desk.project
    path = project.root / "clew.toml"
    path.write_text(path.read_text("utf-8").replace("second_person = false", "second_person = true"), "utf-8")
    from clew.store.project import open_project

    second = next(open_office(open_project(project.root)))
    lead, first = _lead(second), second.browser("Ada Analyst")
    _verdict(first, lead)
    assert first.post(f"/leads/{lead}/refer", SAID | {"step": "make"}).status_code == 422
    _verdict(second.browser("Ben Analyst"), lead)
    made = first.post(f"/leads/{lead}/refer", SAID | {"step": "make"})
    assert "The package is made" in made.text
    (event,) = referral_events(project, "refer")
    assert event.told["approved_by"] == "Ben Analyst"


def test_an_urgent_lead_is_not_referred_from_here(office: Office) -> None:
    urgent = office.desk.shelf.current().rows("SELECT lead_id FROM queue WHERE urgent")
    assert urgent
    sue = office.browser("Sue Supervisor")
    for row in urgent:
        assert sue.get(f"/leads/{row['lead_id']}/refer").status_code == 404
        assert sue.post(f"/leads/{row['lead_id']}/refer", SAID | {"step": "make"}).status_code == 404
