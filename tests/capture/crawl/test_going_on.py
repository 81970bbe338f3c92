"""A capture that is killed goes on where it stood: nothing is lost, nothing is there twice."""

import json
import os
import shutil
import signal
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from clew.capture.archive import iter_captures
from clew.capture.crawl.journal import Journal
from clew.store.project import Project, open_project
from tests.capture.crawl.simulated import (
    Ended,
    Web,
    captured,
    capturing,
    changed,
    ended,
    new_project,
    records_of,
    targets,
)
from tests.commands import clew

pytestmark = pytest.mark.xdist_group("web")
_SITES = {
    "aurora-begleitung-2.example": "www.aurora-begleitung-2.example",
    "parlando-2.example": "app.parlando-2.example",
    "vstrecha-step-2.test": "vstrecha-step-2.test",
    "piata-de-cartier-2.example": "piata-de-cartier-2.example",
}
_ONLY = [word for site in _SITES for word in ("--site", site)]
_LONGEST_S = 300
_SLOWLY_S = 0.3
"""A pause that leaves a busy machine the time to kill before all is done."""
_KILLED_AFTER = (9, 40)


def _urls(project: Project) -> Counter[str]:
    return Counter(
        one.url.partition("zid=")[0].rstrip("?&") for one in iter_captures(project) if one.status == 200
    )


def _killed_after(project: Project, web: Web, since: dict[str, int], requests: int) -> None:
    """Capture with pauses, and kill -9 once the servers have had that many requests; then set the pauses to none."""
    changed(project.root, delay_s=_SLOWLY_S)
    process = capturing(project, web, *_ONLY)
    deadline = time.monotonic() + _LONGEST_S
    while sum(len(web.log(host, since[host])) for host in _SITES.values()) < requests:
        assert process.is_alive(), "it ended before it was killed"
        assert time.monotonic() < deadline
        time.sleep(0.005)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join(30)
    assert process.exitcode == -signal.SIGKILL
    changed(project.root, delay_s=0.0)


@dataclass(frozen=True)
class Killed:
    """A capture that was killed twice, and what the servers had been asked by then; each test goes on with a copy of its own."""

    web: Web
    project: Project
    logs: dict[str, list[dict[str, Any]]]

    def copy(self, root: Path) -> Project:
        shutil.copytree(self.project.root, root)
        return open_project(root)

    def gone_on(self, project: Project) -> tuple[Ended, dict[str, list[dict[str, Any]]]]:
        """Go on to the end; give how that went, and what the servers were asked meanwhile."""
        before = self.web.lengths()
        went = captured(project, self.web, *_ONLY)
        return went, {host: self.web.log(host, before[host]) for host in _SITES.values()}

    def check_all_is_asked_for_once(self, logs: dict[str, list[dict[str, Any]]]) -> None:
        for host in _SITES.values():
            asked = targets([*self.logs[host], *logs[host]])
            assert set(self.web.ads[host]) <= set(asked)
            doubles = sum(count - 1 for count in asked.values())
            assert doubles <= len(_KILLED_AFTER), "at most one request a kill was under way on a site"


@pytest.fixture(scope="module")
def killed(web: Web, tmp_path_factory: pytest.TempPathFactory) -> Killed:
    project = new_project(tmp_path_factory.mktemp("killed") / "p", web)
    since = web.lengths()
    for requests in _KILLED_AFTER:
        _killed_after(project, web, since, requests)
        assert not list(project.captures_dir.glob("*/*.warc.gz")), "nothing is imported before the end"
    return Killed(web, project, {host: web.log(host, since[host]) for host in _SITES.values()})


def test_killed_twice_it_brings_what_an_undisturbed_one_does(killed: Killed, tmp_path: Path) -> None:
    web = killed.web
    calm = new_project(tmp_path / "calm", web)
    assert captured(calm, web, *_ONLY).code == 0

    rough = killed.copy(tmp_path / "rough")
    went, logs = killed.gone_on(rough)
    assert went.code == 0
    assert "Going on with the visit of" in went.said

    assert _urls(rough) == _urls(calm)
    assert set(_urls(rough).values()) == {1}
    killed.check_all_is_asked_for_once(logs)
    kinds = Counter(one.kind for one in records_of(rough))
    responses = [one for one in records_of(rough) if one.kind == "response"]
    assert kinds["request"] == kinds["response"]
    assert len({one.headers["WARC-Record-ID"] for one in responses}) == len(responses)
    assert len(list(rough.captures_dir.glob("*/*.warc.gz"))) == len(_SITES), "one WARC a site and visit"


def test_what_a_kill_tore_or_left_unnoted_is_set_aside_or_taken_up(killed: Killed, tmp_path: Path) -> None:
    """A record is torn in one archive, and of each site an answer stands in the archive that the journal does not know."""
    project = killed.copy(tmp_path / "p")
    archives = sorted((project.work_dir / "capture").glob("*.warc.gz"))
    torn = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + b"half a record"
    before = archives[0].read_bytes()
    archives[0].write_bytes(before + torn)
    journal = project.work_dir / "capture" / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    last: dict[bytes, int] = {}
    for place, line in enumerate(lines):
        if b'"asked"' in line:
            last[line.split(b'"site":"')[1].split(b'"')[0]] = place
    assert len(last) == len(_SITES)
    journal.write_bytes(
        b"".join(line for place, line in enumerate(lines) if place not in last.values()) + b'{"event"'
    )
    went, logs = killed.gone_on(project)
    assert went.code == 0
    assert f"Set aside: {len(torn)} bytes of" in went.said
    (aside,) = (project.runs_dir / "captures").glob("*.torn-1")
    assert aside.read_bytes() == torn
    (kept,) = (project.captures_dir / archives[0].name.removesuffix(".warc.gz")).glob("*.warc.gz")
    assert kept.read_bytes().startswith(before), "what was whole was not written again"
    assert set(_urls(project).values()) == {1}
    killed.check_all_is_asked_for_once(logs)
    again = {(host, entry["target"]) for host, log in logs.items() for entry in log}
    unnoted = [urlsplit(json.loads(lines[place])["url"]) for place in last.values()]
    wholly = [(one.netloc, one._replace(scheme="", netloc="").geturl()) for one in unnoted]
    assert not again & set(wholly), "what stood in the archive was asked for again"


@pytest.mark.slow
def test_an_interrupt_ends_it_orderly_and_brings_home_what_came(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web, delay_s=_SLOWLY_S)
    since = web.lengths()
    process = capturing(project, web, *_ONLY)
    while sum(len(web.log(host, since[host])) for host in _SITES.values()) < 20:
        assert process.is_alive()
        time.sleep(0.01)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGINT)
    stopped = ended(project, process)
    assert stopped.code == 3
    assert "Not finished: it was interrupted" in stopped.said
    assert len(list(iter_captures(project))) >= 16
    assert captured(project, web, *_ONLY).code == 0
    assert set(_urls(project).values()) == {1}
    assert {
        host: set(web.ads[host]) - set(targets(web.log(host, since[host]))) for host in _SITES.values()
    } == {host: set() for host in _SITES.values()}


def test_a_lost_archive_is_an_error_that_says_what_to_do(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web)
    folder = project.work_dir / "capture"
    folder.mkdir()
    journal = Journal(folder)
    journal.add("visit", began_at="2026-03-02T08:00:00+00:00", tool="clew", user_agent="clew")
    journal.add("seed", site="vstrecha-step.test", url="http://vstrecha-step.test/")
    url = "http://vstrecha-step.test/robots.txt"
    journal.add("asked", site="vstrecha-step.test", url=url, status=404, end=1200)
    journal.close()
    for content, told in ((None, "is gone"), (b"short", "expected 1200 bytes at least")):
        if content is not None:
            (folder / "vstrecha-step.test.warc.gz").write_bytes(content)
        outcome = clew("capture", "--project", project.root, "--test-loopback", web.hosts, *_ONLY)
        assert outcome.code == 2
        assert told in outcome.said
        assert "--fresh" in outcome.said
