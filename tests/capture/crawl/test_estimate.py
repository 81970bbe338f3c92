"""What a dry run tells: what the last visits took, what captures of others let expect, or no more than the budget."""

import datetime as dt
import json
from pathlib import Path

import pytest

from clew.capture.crawl.estimate import Estimate, estimates, in_all
from clew.capture.crawl.frontier import Known
from clew.records.issue import Issue
from clew.store.capture_settings import CaptureSettings
from clew.store.project import Project, create_project, open_project
from clew.store.tables import write_table

SITE = "lantern.example"
SETTINGS = CaptureSettings(delay_s=2.0, max_pages=300)
BEGAN = dt.datetime(2026, 5, 1, 10, tzinfo=dt.UTC)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    create_project(tmp_path / "p", market="AT")
    return open_project(tmp_path / "p")


def visited(project: Project, day: int, requests: int, *, every_s: float = 3.0, cut: bool = False) -> None:
    """Leave behind what a visit does: a line for every request, and what was left."""
    began = BEGAN + dt.timedelta(days=day)
    folder = project.runs_dir / "captures"
    folder.mkdir(exist_ok=True)
    events: list[dict[str, object]] = [
        {"event": "visit", "began_at": began.isoformat()},
        {"event": "seed", "site": SITE, "url": "x"},
    ]
    for number in range(requests):
        pause = 3_600 if number >= requests // 2 else 0  # a kill, and gone on with an hour later
        at = began + dt.timedelta(seconds=number * every_s + pause)
        events.append({"event": "asked", "site": SITE, "began_at": str(at), "size": 1 << 20})
    lines = [json.dumps(event, separators=(",", ":")) for event in (*events, {"event": "ended"})]
    (folder / f"{began:%Y%m%dT%H%M%S.%fZ}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    if cut:
        issue = Issue("capture", SITE, "budget", "300 pages", "the rest waits for another visit")
        write_table(project.captures_dir / f"capture-{began:%Y%m%dT%H%M%SZ}.issues.parquet", Issue, [issue])


def estimate(project: Project, known: Known | None = None) -> Estimate:
    (one,) = estimates(
        project, {SITE: ["https://lantern.example/"]}, {SITE: known} if known else {}, SETTINGS
    )
    return one


def test_of_a_new_site_only_the_budget_is_known(project: Project) -> None:
    one = estimate(project)
    assert (one.requests, one.basis) == (300, "budget")
    assert "at most 300 requests" in in_all([one], SETTINGS)
    assert "Of 1 site only its budget can be told" in in_all([one], SETTINGS)


def test_a_site_is_expected_to_take_what_its_last_two_visits_took(project: Project) -> None:
    visited(project, 0, 90)
    visited(project, 1, 20)
    visited(project, 2, 12)
    one = estimate(project)
    assert (one.requests, one.basis) == (20, "earlier visit")
    assert one.megabytes == 20
    assert one.minutes == 1.0  # 20 times 3 s: the hour between kill and going on is none of it
    assert in_all([one], SETTINGS) == (
        "1 site, about 20 requests, 20.0 MB, 1.0 minutes (sites are visited side by side)."
    )


def test_a_visit_that_its_budget_cut_tells_no_end(project: Project) -> None:
    visited(project, 0, 20)
    visited(project, 1, 12, cut=True)
    assert (estimate(project).requests, estimate(project).basis) == (300, "budget")


def test_captures_of_others_tell_by_their_lists_and_ads(project: Project) -> None:
    known = Known({f"https://lantern.example/{n}": "item" for n in range(7)}, {})
    one = estimate(project, known)
    assert (one.requests, one.basis) == (7 + 1 + 1, "earlier reading")


def test_a_slow_site_is_expected_to_stay_slow_and_no_pace_is_below_the_pause(project: Project) -> None:
    visited(project, 0, 10, every_s=30.0)
    assert estimate(project).minutes == 5.0
    visited(project, 1, 10, every_s=0.1)
    visited(project, 2, 10, every_s=0.1)
    assert estimate(project).minutes == 0.3
