"""From three seeds to the sites of a market in one command: killed on the way, and held against the servers' logs."""

import csv
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pyarrow.parquet as pq
import pytest

from clew.capture.archive import iter_captures
from clew.kernel.web import registered_domain
from clew.store.accepted import BY_SCORE, site_decisions
from clew.store.casework import load_decisions
from clew.store.project import Project, create_project, open_project
from clew_market.web.ordinary import HOSTS as ORDINARY
from clew_market.web.snares import FORBIDDEN
from tests.capture.crawl.simulated import AGENT_CONTACT, Web, changed, served, targets
from tests.commands import clew

pytestmark = [pytest.mark.xdist_group("chain"), pytest.mark.slow]
_SEEDS = ("aurora-compania.example", "piata-de-cartier.example", "agencia-azahar.test")
_OTHERS = {
    "parlando.example", "terrazza-board.example", "rotedex.example", "aurora-begleitung.example", "vstrecha-step.test",
}  # fmt: skip
_KILLED_AFTER, _LONGEST_S, _STILL_S = 12, 900, 1.0
_SLOWLY_S = 0.3
"""A pause that leaves a busy machine the time to kill before a visit is over."""


@dataclass(frozen=True)
class Mapped:
    """The project after `clew map` was killed once and said again; what it said, and what the servers were asked."""

    web: Web
    project: Project
    code: int
    said: str
    rows: list[dict[str, Any]]
    asked_after_the_kill: int
    logs: dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def small_web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    """One market: eight sites of the trade, those that nobody can read, and ordinary ones."""
    with served(tmp_path_factory.mktemp("chain") / "web", size=20, markets=1) as web:
        yield web


@pytest.fixture(scope="module")
def mapped(small_web: Web, tmp_path_factory: pytest.TempPathFactory) -> Mapped:
    import json

    root = tmp_path_factory.mktemp("mapped") / "p"
    project = _new_project(root, small_web)
    asked_after = _killed(project, small_web)
    done = subprocess.run(
        _command(project, small_web), capture_output=True, text=True, timeout=_LONGEST_S, check=False
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    logs = {host: small_web.log(host) for host in small_web.ads}
    return Mapped(
        small_web, open_project(root), done.returncode, " ".join(done.stderr.split()), rows, asked_after, logs
    )


def _new_project(root: Path, web: Web) -> Project:
    seeds = root.parent / "seeds.csv"
    with (web.folder / "sites.csv").open() as file:
        urls = [row["url"] for row in csv.DictReader(file) if urlsplit(row["url"]).hostname in _SEEDS]
    seeds.write_text("\n".join(["url", *urls]) + "\n", "utf-8")
    create_project(root, market="DE", sites_csv=seeds)
    (root / "geo").mkdir()
    (root / "geo" / "networks.csv").write_text("network,country\n127.0.0.0/8,AT\n", "utf-8")
    return changed(
        root,
        contact=AGENT_CONTACT,
        delay_s=_SLOWLY_S,
        timeout_s=20.0,
        retries=1,
        ca_file=str(web.folder / "ca.pem"),
    )


def _command(project: Project, web: Web) -> list[str]:
    return [
        sys.executable, "-m", "clew", "map", "--project", str(project.root), "--by", "A. Example", "--processes", "1",
        "--test-loopback", str(web.hosts), "--json",
    ]  # fmt: skip


def _asked(web: Web) -> int:
    return sum(path.read_bytes().count(b"\n") for path in sorted((web.folder / "log").glob("*.jsonl")))


def _killed(project: Project, web: Web) -> int:
    """Kill it by `kill -9` in its first visit; give how many requests came after that: none should."""
    process = subprocess.Popen(_command(project, web), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + _LONGEST_S
    while _asked(web) < _KILLED_AFTER:
        assert process.poll() is None, "it ended before it was killed"
        assert time.monotonic() < deadline
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait(30)
    time.sleep(_STILL_S)  # what was under way arrives
    before = _asked(web)
    time.sleep(_STILL_S)
    after = _asked(web) - before
    changed(project.root, delay_s=0.0)
    return after


def test_the_visit_ends_with_the_command_that_was_killed(mapped: Mapped) -> None:
    assert mapped.asked_after_the_kill == 0


def test_all_sites_that_hold_ads_or_posts_are_found(mapped: Mapped) -> None:
    """One of the eight holds no ad in so small a market, and a directory is known by what it lists: these two nobody could tell."""
    holding = {registered_domain(host) for host, ads in mapped.web.ads.items() if ads} | {
        "terrazza-board.example"
    }
    wanted = holding - {registered_domain(host) for host in _SEEDS}
    assert len(wanted) == 3
    accepted = {site for site, value in site_decisions(mapped.project).items() if value == "accepted"}
    assert accepted >= wanted


def test_ordinary_sites_are_rejected_once_they_are_read(mapped: Mapped) -> None:
    decided = site_decisions(mapped.project)
    assert {decided.get(host) for host in ORDINARY} <= {"rejected", None}
    assert "rejected" in {decided.get(host) for host in ORDINARY}


def test_every_ad_is_captured_once(mapped: Mapped) -> None:
    kept = Counter(
        (
            urlsplit(one.url).hostname,
            urlsplit(one.url)._replace(scheme="", netloc="").geturl().partition("zid=")[0].rstrip("?&"),
        )
        for one in iter_captures(mapped.project)
        if one.status == 200
    )
    wanted = {(host, ad) for host, ads in mapped.web.ads.items() for ad in ads}
    assert len(wanted) > 20
    assert wanted - set(kept) == set()
    assert [page for page, times in kept.items() if times > 1] == []


def test_what_was_asked_before_the_kill_is_not_asked_again(mapped: Mapped) -> None:
    for host in _SEEDS:
        again = sum(times - 1 for times in targets(mapped.logs[host]).values())
        assert again <= 1, f"{host}: more than the request that was under way"


def test_nothing_is_asked_outside_the_rules(mapped: Mapped) -> None:
    for host, log in mapped.logs.items():
        assert {entry["method"] for entry in log} <= {"GET"}
        assert [entry["target"] for entry in log if entry["target"].startswith(FORBIDDEN)] == [], host
        assert not log or log[0]["target"] == "/robots.txt", host
    assert [entry["target"] for entry in mapped.logs["closed-book.example"]] in ([], ["/robots.txt"])


def test_decisions_stand_under_the_name_and_say_that_a_score_made_them(mapped: Mapped) -> None:
    decisions = load_decisions(mapped.project).site_decisions
    assert {one.author for one in decisions} == {"A. Example"}
    assert all(BY_SCORE in one.members_seen for one in decisions)


def test_what_could_not_be_had_is_told_by_the_exit_code(mapped: Mapped) -> None:
    assert mapped.code == 3
    assert "Partial:" in mapped.said
    assert any(row["partial"] for row in mapped.rows)


def test_rounds_end_when_nothing_new_is_found(mapped: Mapped) -> None:
    assert [row["round"] for row in mapped.rows] == list(range(1, len(mapped.rows) + 1))
    assert mapped.rows[-1]["accepted"] == 0
    assert all(row["accepted"] for row in mapped.rows[:-1])


def test_the_tables_know_what_was_decided_last(mapped: Mapped) -> None:
    rows = pq.read_table(
        mapped.project.tables_dir / "sites.parquet", columns=["site_id", "status"]
    ).to_pylist()
    status = {row["site_id"]: row["status"] for row in rows}
    decided = site_decisions(mapped.project)
    assert {site: status[site] for site in decided if site in status} == {
        site: value for site, value in decided.items() if site in status
    }


def test_the_country_of_the_server_comes_from_the_capture_and_the_table_of_the_project(
    mapped: Mapped,
) -> None:
    columns = ["site_id", "host_country", "evidence"]
    rows = pq.read_table(mapped.project.tables_dir / "sites.parquet", columns=columns).to_pylist()
    of = {row["site_id"]: row for row in rows}
    assert {of[site]["host_country"] for site in _OTHERS} == {"AT"}
    (place,) = dict(of["rotedex.example"]["evidence"])["host_country"]
    assert (place["selector"], place["quote"]) == ("WARC-IP-Address", "127.0.0.1")


def test_said_again_it_asks_nobody_anything_and_reads_nothing_anew(mapped: Mapped) -> None:
    before, runs = mapped.web.lengths(), sorted(mapped.project.runs_dir.iterdir())
    done = clew("map", "-p", mapped.project.root, "--by", "A. Example", "--processes", "1", "--json")
    assert done.code == 0, done.said
    assert mapped.web.lengths() == before
    assert sorted(mapped.project.runs_dir.iterdir()) == runs
