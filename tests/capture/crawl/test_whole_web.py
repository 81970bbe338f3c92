"""The simulated web is captured; the servers' own logs are the witnesses."""

import hashlib
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest

from clew.__about__ import __version__
from clew.capture.archive import iter_captures
from clew.kernel.web import registered_domain
from clew.records.issue import Issue
from clew.store.project import Project
from clew.store.tables import read_records
from clew_market.web.snares import FORBIDDEN
from tests.capture.crawl.simulated import (
    AGENT_CONTACT,
    Ended,
    Kept,
    Web,
    captured_as_typed,
    new_project,
    records_of,
    targets,
)

pytestmark = pytest.mark.xdist_group("web")
_BROKEN = ("broken-mill.example", "slow-river.example", "moving-house.example")


@dataclass(frozen=True)
class Done:
    web: Web
    project: Project
    ended: Ended
    records: list[Kept]
    logs: dict[str, list[dict[str, Any]]]

    def log(self, host: str) -> list[dict[str, Any]]:
        return self.logs[host]


@pytest.fixture(scope="module")
def done(web: Web, tmp_path_factory: pytest.TempPathFactory) -> Done:
    project = new_project(tmp_path_factory.mktemp("whole") / "p", web)
    since = web.lengths()
    ended = captured_as_typed(project, web)
    logs = {host: web.log(host, length) for host, length in since.items()}
    return Done(web, project, ended, records_of(project), logs)


def test_nearly_all_ads_are_captured_with_few_requests(done: Done) -> None:
    hosts = {host: set(ads) for host, ads in done.web.ads.items() if ads}
    assert len(done.web.ads) >= 20
    wanted = sum(map(len, hosts.values()))
    got = sum(len(ads & set(targets(done.log(host)))) for host, ads in hosts.items())
    asked = sum(len(done.log(host)) for host in hosts)
    assert wanted >= 280
    assert got / wanted >= 0.98
    assert asked / got <= 1.5


def test_every_ad_that_was_served_is_a_capture_of_the_project(done: Done) -> None:
    captures = {
        urlsplit(one.url)._replace(scheme="", netloc="").geturl().partition("zid=")[0].rstrip("?&")
        for one in iter_captures(done.project)
        if one.status == 200 and one.warc_file
    }
    missing = [ad for ads in done.web.ads.values() for ad in ads if ad not in captures]
    assert missing == []


def test_nothing_is_asked_for_outside_the_rules(done: Done) -> None:
    for host in done.web.ads:
        log = done.log(host)
        assert {entry["method"] for entry in log} <= {"GET"}
        assert [entry["target"] for entry in log if entry["target"].startswith(FORBIDDEN)] == []
        assert {entry["agent"] for entry in log} <= {f"clew/{__version__} (+{AGENT_CONTACT})"}
        if log:
            assert log[0]["target"] == "/robots.txt"


def test_one_connection_a_site(done: Done) -> None:
    for host in done.web.ads:
        if host not in _BROKEN:
            assert {entry["open"] for entry in done.log(host)} <= {1}, host


def test_nothing_is_asked_for_twice_but_what_failed(done: Done) -> None:
    for host in done.web.ads:
        if host not in _BROKEN:
            assert [target for target, times in targets(done.log(host)).items() if times > 1] == [], host


def test_robots_txt_that_closes_a_site_is_all_that_is_read_of_it(done: Done) -> None:
    assert [entry["target"] for entry in done.log("closed-book.example")] == ["/robots.txt"]


def test_a_site_that_blocks_has_answered(done: Done) -> None:
    row = done.ended.rows["barred-door.example"]
    assert row["state"] == "blocked"
    statuses = [entry["status"] for entry in done.log("barred-door.example")]
    assert statuses[-1] == 403, "nothing is asked after the refusal"
    assert statuses.count(403) == 1
    kept = [one for one in done.records if "barred-door" in one.url and one.kind == "response"]
    assert any(b"challenge-platform" in one.block for one in kept), "the refusal itself is kept"


def test_a_site_for_members_is_left(done: Done) -> None:
    assert done.ended.rows["members-only.example"]["state"] == "signs_in"
    assert [entry["target"] for entry in done.log("members-only.example")] == ["/robots.txt", "/"]


def test_ways_without_end_end(done: Done) -> None:
    for host in done.web.ads:
        asked = targets(done.log(host))
        assert sum(target.startswith("/kalender") for target in asked) <= 10, host
        assert sum(target.startswith("/auswahl") for target in asked) <= 20, host


def test_redirects_lead_nowhere_that_must_not_be_reached(done: Done) -> None:
    asked = targets(done.log("moving-house.example"), status=302)
    assert sum(target.startswith("/long/") for target in asked) <= 6
    assert max(times for target, times in asked.items() if target.startswith("/ring/")) == 1
    hosts = {urlsplit(one.url).hostname for one in done.records}
    assert not hosts & {
        "elsewhere.example",
        "127.0.0.1",
        "169.254.169.254",
        "inner.moving-house.example",
        "::ffff:a00:5",
    }


def test_a_site_that_asks_for_a_pause_gets_it(done: Done) -> None:
    log = done.log("busy-desk.example")
    busy = [place for place, entry in enumerate(log) if entry["status"] == 429]
    assert len(busy) >= 3
    for place in busy:
        if place + 1 < len(log):
            assert log[place + 1]["began"] - log[place]["began"] >= 0.95
    assert done.ended.rows["busy-desk.example"]["failed"] == 0


def test_every_response_is_what_the_server_sent_byte_for_byte(done: Done) -> None:
    sent = Counter((entry["site"], entry["response"]) for host in done.web.ads for entry in done.log(host))
    manners = {entry["response"]: entry["manner"] for host in done.web.ads for entry in done.log(host)}
    seen: Counter[str] = Counter()
    for one in done.records:
        if one.kind == "response":
            key = (urlsplit(one.url).hostname, hashlib.sha256(one.block).hexdigest())
            assert key in sent, one.url
            seen[manners[key[1]]] += 1
    assert set(seen) >= {
        "plain",
        "chunked",
        "gzip",
        "gzip+chunked",
        "deflate",
        "until closed",
        "odd",
        "cut",
        "hanging",
    }


def test_every_request_is_what_the_server_got_byte_for_byte(done: Done) -> None:
    got = {(entry["site"], entry["request"]) for host in done.web.ads for entry in done.log(host)}
    requests = [one for one in done.records if one.kind == "request"]
    responses = [one for one in done.records if one.kind == "response"]
    assert len(requests) == len(responses)
    for one in requests:
        assert (urlsplit(one.url).hostname, hashlib.sha256(one.block).hexdigest()) in got, one.url


def test_each_answer_of_the_servers_is_kept_once(done: Done) -> None:
    kept = Counter(urlsplit(one.url).hostname for one in done.records if one.kind == "response")
    for host in done.web.ads:
        if host not in _BROKEN:
            assert kept[host] == len(done.log(host)), host


def test_what_was_cut_says_so(done: Done) -> None:
    cut = [one for one in done.records if one.headers.get("WARC-Truncated")]
    assert {one.headers["WARC-Truncated"] for one in cut} == {"disconnect", "time"}
    marked = {one.url for one in iter_captures(done.project) if one.truncated}
    assert marked == {one.url for one in cut}


def test_addresses_and_certificates_are_kept(done: Done) -> None:
    responses = [one for one in done.records if one.kind == "response"]
    assert {one.headers.get("WARC-IP-Address") for one in responses} == {"127.0.0.1"}
    secure = [one for one in responses if one.url.startswith("https:")]
    assert secure
    assert all(one.headers["WARC-Protocol"].startswith("http/1.1, tls/1.") for one in secure)
    certificates = [one for one in done.records if one.headers.get("Content-Type") == "application/pkix-cert"]
    assert {registered_domain(one.url) for one in certificates} == {
        registered_domain(one.url) for one in secure
    }
    assert all(one.block.startswith(b"\x30\x82") for one in certificates), "DER"


def test_what_is_missing_is_told(done: Done) -> None:
    assert done.ended.code == 3
    assert "Partial:" in done.ended.said
    issues = [
        issue
        for path in done.project.captures_dir.glob("capture-*.issues.parquet")
        for issue in read_records(path, Issue)
    ]
    kinds = {(issue.kind, issue.record_id) for issue in issues}
    assert ("blocked", "barred-door.example") in kinds
    assert ("signs_in", "members-only.example") in kinds
    assert any(kind == "failed" and "slow-river.example/seite/7" in place for kind, place in kinds)


def test_the_journal_is_kept_and_the_working_files_are_gone(done: Done) -> None:
    journals = list((done.project.runs_dir / "captures").glob("*.jsonl"))
    assert len(journals) == 1
    asked = sum('"event":"asked"' in line for line in journals[0].read_text("utf-8").splitlines())
    assert asked >= sum(len(done.log(host)) for host in done.web.ads)
    assert not (done.project.work_dir / "capture").exists()
    assert oct(journals[0].stat().st_mode & 0o777) == "0o600"


def test_archives_pass_warcio_check(done: Done) -> None:
    archives = list(map(str, sorted(done.project.captures_dir.glob("*/*.warc.gz"))))
    assert archives
    checked = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", *archives], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
