"""The simulated web from three seeds: captured, read, discovered, accepted, round by round; killed in one of them and gone on."""

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from benchmarks.discovery import Chain, Found, Web, found_of, served

from clew_market.web.ordinary import HOSTS
from clew_market.web.snares import FORBIDDEN
from clew_market.web.ways import HIDDEN, SEEDS, reached, ways
from tests.commands import clew

pytestmark = pytest.mark.xdist_group("whole_chain")
_OF_A_SITE = 12
"""Requests beside its ads that a site may cost: rules, front page, lists, its own pages, a few steps into a trap."""
_LONGEST_S = 300


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> "tuple[Chain, Found]":
    folder = tmp_path_factory.mktemp("chain")
    with served(folder / "web", seed=3, size=20) as web:
        chain = Chain.begun(folder / "p", web)
        assert chain.round() > 0
        _killed_capture(chain)
        chain.rounds()
        if chain.search():
            chain.rounds()
        return chain, found_of(chain)


def _killed_capture(chain: Chain) -> None:
    """Begin to capture the new sites and kill it after some requests; the next round goes on."""
    command = [
        sys.executable, "-m", "clew", "capture", "--new", "--project", str(chain.root),
        "--test-loopback", str(chain.web.folder / "hosts.json"),
    ]  # fmt: skip
    journal = chain.root / "work" / "capture" / "journal.jsonl"
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ends = time.monotonic() + _LONGEST_S
    while process.poll() is None and time.monotonic() < ends and not _lines(journal) > _OF_A_SITE:
        time.sleep(0.01)
    process.kill()
    assert process.wait(30) == -9, "it was over before it could be killed"


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def test_nearly_all_sites_of_the_trade_are_found_and_no_other(chain: tuple[Chain, Found]) -> None:
    _, found = chain
    assert found.sites_true >= 20
    assert found.recall >= 0.95
    assert found.precision >= 0.95


def test_nearly_all_ads_are_captured_with_few_requests(chain: tuple[Chain, Found]) -> None:
    whole, found = chain
    assert found.ads_share >= 0.98
    assert found.requests_for_ads <= found.ads_captured + _OF_A_SITE * len(whole.web.ads())


def test_nothing_is_lost_and_nothing_doubled(chain: tuple[Chain, Found]) -> None:
    web = chain[0].web
    for host, ads in web.ads().items():
        asked = Counter(
            entry["target"].partition("zid=")[0].rstrip("?&")
            for entry in web.log(host)
            if entry["status"] == 200
        )
        doubled = {ad: asked[ad] for ad in ads if asked[ad] > 1}
        assert sum(doubled.values()) <= 2, "at most the one page that the kill tore"


def test_no_request_is_outside_the_rules(chain: tuple[Chain, Found]) -> None:
    web = chain[0].web
    for row in web.truth("sites"):
        log = web.log(row["host"])
        assert {entry["method"] for entry in log} <= {"GET"}
        assert [entry["target"] for entry in log if entry["target"].startswith(FORBIDDEN)] == []
        if log:
            assert log[0]["target"] == "/robots.txt"
    assert [entry["target"] for entry in web.log("closed-book.example")][1:] == []


def test_each_site_keeps_how_it_was_found_and_who_decided(chain: tuple[Chain, Found]) -> None:
    whole, _ = chain
    rows = {row["site"]: row for row in whole.clew("discover", "--all", "--limit", "1000")}
    assert {how for row in rows.values() for how in row["found_by"]} >= {
        "affiliation",
        "directory",
        "forum",
        "cross_ad",
        "search",
    }
    assert all(
        row["status"] == "rejected"
        for site, row in rows.items()
        if site in HOSTS and "read_other" in str(row["reasons"])
    )


def test_the_web_says_the_truth_of_its_ways() -> None:
    led_to = reached(ways())
    trade = {
        f"{stem}{number}"
        for number in ("", "-2", "-3")
        for stem in ("rotedex", "terrazza-board", "piata-de-cartier")
    }
    assert {host.partition(".")[0] for host in led_to} >= trade
    assert not led_to & set(HIDDEN)
    assert set(SEEDS) <= led_to


def test_a_score_decides_only_for_somebody_and_only_once(chain: tuple[Chain, Found]) -> None:
    whole, _ = chain
    assert clew("discover", "--accept-from", "25", "--project", whole.root).code == 2, "no name, no reason"
    again = whole.clew("discover", "--accept-from", "25", "--by", "A. Example", "--reason", "again")
    assert again == [], "all that has the score was decided on"


def test_nothing_new_is_told(chain: tuple[Chain, Found]) -> None:
    whole, _ = chain
    hosts = Web(whole.web.folder, 3, 20).folder / "hosts.json"
    done = clew("capture", "--new", "--project", whole.root, "--test-loopback", hosts)
    assert done.code == 0
    assert "Nothing new" in done.said
