"""A capture that is killed goes on where it stood: nothing is lost, nothing is there twice."""

import os
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from clew.capture.archive import iter_captures
from clew.capture.crawl.journal import Journal
from clew.store.project import Project
from tests.capture.crawl.simulated import Web, captured, changed, command_of, new_project, records_of, targets
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
_SLOWLY_S = 0.5
"""A pause that leaves a busy machine the time to kill before all is done."""


def _urls(project: Project) -> Counter[str]:
    return Counter(
        one.url.partition("zid=")[0].rstrip("?&") for one in iter_captures(project) if one.status == 200
    )


def _killed_after(project: Project, web: Web, since: dict[str, int], requests: int) -> None:
    """Capture with pauses, and kill -9 once the servers have had that many requests more; then set the pauses to none."""
    changed(project.root, delay_s=_SLOWLY_S)
    process = subprocess.Popen(
        command_of(project, web, *_ONLY), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + _LONGEST_S
    while sum(len(web.log(host, since[host])) for host in _SITES.values()) < requests:
        assert process.poll() is None, "it ended before it was killed"
        assert time.monotonic() < deadline
        time.sleep(0.005)
    os.kill(process.pid, signal.SIGKILL)
    process.wait(30)
    changed(project.root, delay_s=0.0)


def test_killed_twice_it_brings_what_an_undisturbed_one_does(web: Web, tmp_path: Path) -> None:
    calm = new_project(tmp_path / "calm", web)
    assert captured(calm, web, *_ONLY).code == 0

    rough = new_project(tmp_path / "rough", web)
    since = web.lengths()
    for requests in (9, 60):
        _killed_after(rough, web, since, requests)
        assert not list(rough.captures_dir.glob("*/*.warc.gz")), "nothing is imported before the end"
    ended = captured(rough, web, *_ONLY)
    assert ended.code == 0
    assert "Going on with the visit of" in ended.said

    assert _urls(rough) == _urls(calm)
    assert set(_urls(rough).values()) == {1}
    for host in _SITES.values():
        asked = targets(web.log(host, since[host]))
        assert set(web.ads[host]) <= set(asked)
        assert sum(times - 1 for times in asked.values()) <= 3, (
            "at most one request a kill was under way on a site"
        )
    kinds = Counter(one.kind for one in records_of(rough))
    responses = [one for one in records_of(rough) if one.kind == "response"]
    assert kinds["request"] == kinds["response"]
    assert len({one.headers["WARC-Record-ID"] for one in responses}) == len(responses)
    assert len(list(rough.captures_dir.glob("*/*.warc.gz"))) == len(_SITES), "one WARC a site and visit"


def test_a_torn_record_is_set_aside_and_told(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web)
    _killed_after(project, web, web.lengths(), 30)
    archives = sorted((project.work_dir / "capture").glob("*.warc.gz"))
    torn = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + b"half a record"
    before = archives[0].read_bytes()
    archives[0].write_bytes(before + torn)
    ended = captured(project, web, *_ONLY)
    assert ended.code == 0
    assert f"Set aside: {len(torn)} bytes of" in ended.said
    (aside,) = (project.runs_dir / "captures").glob("*.torn-1")
    assert aside.read_bytes() == torn
    (kept,) = (project.captures_dir / archives[0].name.removesuffix(".warc.gz")).glob("*.warc.gz")
    assert kept.read_bytes().startswith(before), "what was whole was not written again"


def test_an_answer_that_the_journal_did_not_note_is_taken_up(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web)
    since = web.lengths()
    _killed_after(project, web, since, 60)
    journal = project.work_dir / "capture" / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    last: dict[bytes, int] = {}
    for place, line in enumerate(lines):
        if b'"asked"' in line:
            last[line.split(b'"site":"')[1].split(b'"')[0]] = place
    journal.write_bytes(
        b"".join(line for place, line in enumerate(lines) if place not in last.values()) + b'{"event"'
    )
    asked_then = {host: len(web.log(host, since[host])) for host in _SITES.values()}
    ended = captured(project, web, *_ONLY)
    assert ended.code == 0
    assert set(_urls(project).values()) == {1}
    for host in _SITES.values():
        times = targets(web.log(host, since[host]))
        assert set(web.ads[host]) <= set(times)
        assert sum(count - 1 for count in times.values()) <= 1, (host, asked_then)


@pytest.mark.slow
def test_an_interrupt_ends_it_orderly_and_brings_home_what_came(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web, delay_s=_SLOWLY_S)
    since = web.lengths()
    process = subprocess.Popen(
        command_of(project, web, *_ONLY), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    while sum(len(web.log(host, since[host])) for host in _SITES.values()) < 20:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=_LONGEST_S)
    assert process.returncode == 3
    assert "Not finished: it was interrupted" in " ".join(said.split())
    assert len(list(iter_captures(project))) >= 16
    ended = captured(project, web, *_ONLY)
    assert ended.code == 0
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
        ended = clew("capture", "--project", project.root, "--test-loopback", web.hosts, *_ONLY)
        assert ended.code == 2
        assert told in ended.said
        assert "--fresh" in ended.said
