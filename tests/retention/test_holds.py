"""Legal holds: what one rests on is kept until its day, then it goes."""

import datetime as dt
import json
from pathlib import Path

import pytest

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.retention.groups import Groups
from clew.retention.holds import standing_holds
from clew.retention.plan import plan_purge
from clew.store.casework import add_decisions, check_chain
from clew.store.decision_file import make_hold, read_decisions
from clew.store.project import Project
from clew.store.visit_files import iter_visits
from tests.commands import clew
from tests.retention.places import clew_on, copied, digest
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
LATER = dt.date(2027, 6, 1)
BY = ("--by", "A. Example", "--reason", "asked for by the court")
VERDICT_DAY = dt.datetime(2026, 4, 1, tzinfo=dt.UTC)


def provider_of_one_site(project: Project) -> tuple[str, str]:
    """Give a provider whose ads stand on one site only, and that site."""
    sites = {row["ad_id"]: row["site_id"] for row in rows_of(project, "ads")}
    row = next(row for row in rows_of(project, "providers") if len({sites[ad] for ad in row["ad_ids"]}) == 1)
    return row["provider_id"], sites[row["ad_ids"][0]]


def outcomes(project: Project, day: dt.date) -> dict[str, str]:
    return {fate.visit.name: fate.outcome for fate in plan_purge(project, day).fates}


def refer(project: Project, tmp_path: Path, lead: str) -> None:
    path = tmp_path / "verdict.jsonl"
    line = {
        "kind": "verdict",
        "lead": lead,
        "value": "refer",
        "author": "A. Example",
        "reason": "handed over",
    }
    path.write_text(json.dumps(line), "utf-8")
    add_decisions(project, read_decisions(path), source=path.name, clock=lambda: VERDICT_DAY)


def test_what_is_held_stays_until_its_day_and_then_goes(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    provider, site = provider_of_one_site(own)
    done = clew("hold", "provider", provider, "-p", own.root, "--until", "2027-12-31", *BY)
    assert done.code == 0, done.said
    needed = Groups(own).captures_of(provider)
    held = {visit.name for visit in iter_visits(own) if needed.intersection(visit.capture_ids())}
    assert held
    assert {name.split("/")[0] for name in held} == {site}
    for day, keeps in ((LATER, held), (dt.date(2027, 12, 31), held), (dt.date(2028, 1, 1), set())):
        assert {name for name, outcome in outcomes(own, day).items() if outcome == "stays"} == keeps
    before = {name: one for name, one in digest(own.captures_dir).items() if name.startswith(tuple(held))}
    assert clew_on(LATER, "purge", "-p", own.root, "--yes", *BY).code == 0
    assert digest(own.captures_dir) == before
    assert check_chain(own) is None
    assert standing_holds(own)[0].subject == provider


def test_a_referred_lead_is_held_by_itself_for_its_days(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    lead = rows_of(own, "leads")[-1]["lead_id"]
    refer(own, tmp_path, lead)
    (hold,) = standing_holds(own)
    assert (hold.by_itself, hold.subject) == (True, lead)
    assert hold.until == VERDICT_DAY.date() + dt.timedelta(own.settings.referral_hold_days)
    assert "stays" in outcomes(own, hold.until).values()
    assert set(outcomes(own, hold.until + dt.timedelta(1)).values()) == {"goes"}
    listed = clew("hold", "-p", own.root, "--json", "--as-of", "2027-06-01")
    assert json.loads(listed.out)["stands"] is True


def test_a_hold_set_by_somebody_takes_the_place_of_the_one_that_follows_from_a_verdict(
    read_project: Project, tmp_path: Path
) -> None:
    own = copied(read_project, tmp_path)
    lead = rows_of(own, "leads")[-1]["lead_id"]
    refer(own, tmp_path, lead)
    clew("hold", "-p", own.root, "--release", standing_holds(own)[0].hold_id[:12], *BY)
    (hold,) = standing_holds(own)
    assert not hold.by_itself
    assert not hold.stands_on(dt.datetime.now(dt.UTC).date())
    clew("hold", "lead", lead, "-p", own.root, "--until", "2030-01-01", *BY)
    assert sum(one.stands_on(LATER) for one in standing_holds(own)) == 1


def test_a_hold_without_an_end_is_to_be_looked_at_again(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    _, site = provider_of_one_site(own)
    assert clew("hold", "site", site, "-p", own.root, "--review", "2027-01-01", *BY).code == 0
    (hold,) = standing_holds(own)
    assert hold.stands_on(dt.date(2040, 1, 1))
    assert (hold.is_due_for_review(dt.date(2026, 12, 31)), hold.is_due_for_review(dt.date(2027, 1, 1))) == (
        False,
        True,
    )
    assert {name.split("/")[0] for name, one in outcomes(own, LATER).items() if one == "stays"} == {site}
    (given,) = (json.loads(line) for line in clew("hold", "-p", own.root, "--json").out.splitlines())
    clew("hold", "-p", own.root, "--release", given["hold"], *BY)
    assert set(outcomes(own, LATER).values()) == {"goes"}


def test_a_hold_of_what_no_table_knows_stops_a_purge(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    refer(own, tmp_path, "p-unknown")
    with pytest.raises(WrongUseError, match="don't hold"):
        plan_purge(own, LATER)
    assert clew("hold", "lead", "p-unknown", "-p", own.root, "--until", "2030-01-01", *BY).code == 2


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, "until"),
        ({"until": "soon"}, "YYYY-MM-DD"),
        ({"until": "2027-01-01", "subject_kind": "town"}, "subject_kind"),
        ({"review": "2027-13-01"}, "YYYY-MM-DD"),
    ],
)
def test_a_hold_needs_a_day(tmp_path: Path, values: dict[str, str], told: str) -> None:
    said = {
        "subject_kind": "site",
        "subject": "lantern.example",
        "author": "A. Example",
        "reason": "x",
        **values,
    }
    with pytest.raises(WrongUseError, match=told):
        make_hold(**said)
    path = tmp_path / "decisions.jsonl"
    path.write_text(json.dumps({"kind": "hold", **said}), "utf-8")
    with pytest.raises(BrokenInputError, match=told):
        read_decisions(path)
