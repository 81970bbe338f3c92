"""From three seeds to the simulated web: `clew map`, a search for phones and handles, and `clew map` again.

`python -m benchmarks.discovery FOLDER --seed 201 --size 80 --kill` serves a web whose ways are drawn by the seed, kills `clew map` by
`kill -9` on the way, says the same command again, and prints what was found, in how many requests, and what the servers' logs say of the
rules. Candidates with their reasons go to `FOLDER/candidates-SEED.jsonl`, from which `scripts/discovery_points.py` estimates points.
Figures stand in `docs/discovery.md`.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from clew.capture.archive import iter_captures
from clew.discover.choosing import reading
from clew.discover.queries import back_search
from clew.kernel.web import registered_domain
from clew.store.accepted import accepted_sites
from clew.store.candidates import load_candidates
from clew.store.project import create_project, open_project
from clew_market.web.model import path_of
from clew_market.web.search import answers
from clew_market.web.sites import build_sites
from clew_market.web.snares import FORBIDDEN

SIGNED = ("--by", "A. Example", "--reason", "by its score, in rounds")
_STARTS_S = 300
_PARTIAL = 3
_OK = 200
_KILLED_AFTER = 30
_SETTINGS: dict[str, object] = {
    "contact": "https://desk.example/clew",
    "delay_s": 0.0,
    "timeout_s": 20.0,
    "retries": 1,
}


@dataclass(frozen=True, slots=True)
class Web:
    """The simulated web while it is served."""

    folder: Path
    seed: int
    size: int

    def truth(self, name: str) -> list[dict[str, Any]]:
        """Give a sheet of its truth."""
        lines = (self.folder / "truth" / f"{name}.jsonl").read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def trade(self) -> dict[str, bool | None]:
        """Say by site whether it is of the trade; null where nobody can read it."""
        return {registered_domain(row["host"]): row["trade"] for row in self.truth("sites")}

    def ads(self) -> dict[str, set[str]]:
        """Give the paths of the ads by host, of hosts that have any."""
        stated = json.loads((self.folder / "ads.json").read_text("utf-8"))
        return {host: set(ads) for host, ads in stated.items() if ads}

    def log(self, host: str) -> list[dict[str, Any]]:
        """Give what a host was asked."""
        lines = (self.folder / "log" / f"{host}.jsonl").read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def requests(self) -> int:
        """Give how many requests all hosts have had."""
        return sum(path.read_bytes().count(b"\n") for path in sorted((self.folder / "log").glob("*.jsonl")))


@contextmanager
def served(folder: Path, *, seed: int, size: int) -> Iterator[Web]:
    """Serve the web while the block lasts."""
    folder.mkdir(parents=True)
    command = [
        sys.executable,
        "-m",
        "clew_market.serve",
        str(folder),
        "--seed",
        str(seed),
        "--size",
        str(size),
        "--ways",
        str(seed),
    ]
    process = subprocess.Popen(command)  # noqa: S603 - our own server
    try:
        ends = time.monotonic() + _STARTS_S
        while not (folder / "hosts.json").exists():
            if process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError("the simulated web did not start")
            time.sleep(0.1)
        yield Web(folder, seed, size)
    finally:
        process.terminate()
        process.wait(30)


@dataclass(frozen=True)
class Chain:
    """A project that begins with the web's three seeds, and the command that finds the rest."""

    root: Path
    web: Web

    @classmethod
    def begun(cls, root: Path, web: Web) -> "Chain":
        """Make the project; settings as a test on this machine may have them."""
        create_project(root, market="DE", sites_csv=web.folder / "seeds.csv")
        path = root / "clew.toml"
        text = path.read_text("utf-8")
        for key, value in {**_SETTINGS, "ca_file": str(web.folder / "ca.pem")}.items():
            line = next(line for line in text.splitlines() if line.startswith(f"{key} ="))
            text = text.replace(line, f"{key} = {json.dumps(value)}")
        path.write_text(text, "utf-8")
        return cls(root, web)

    def command(self) -> list[str]:
        """Give the one command."""
        hosts = str(self.web.folder / "hosts.json")
        return [
            sys.executable, "-m", "clew", "map", "--project", str(self.root), *SIGNED, "--processes", "1", "--test-loopback", hosts,
            "--json",
        ]  # fmt: skip

    def killed_after(self, requests: int) -> None:
        """Begin, and kill it by `kill -9` once the servers have had so many requests more."""
        before = self.web.requests()
        process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own command
        while self.web.requests() < before + requests and process.poll() is None:
            time.sleep(0.05)
        if process.poll() is not None:
            raise RuntimeError("it ended before it was killed")
        os.kill(process.pid, signal.SIGKILL)
        process.wait(30)

    def map(self) -> list[dict[str, Any]]:
        """Do rounds to their end; give their rows. That something is missing (3) is no error here: some hosts cannot be read."""
        done = subprocess.run(self.command(), capture_output=True, text=True, check=False)  # noqa: S603 - our own command
        if done.returncode not in (0, _PARTIAL):
            raise RuntimeError(done.stderr[-3000:])
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def search(self) -> None:
        """Look for the phones and handles of all its sites with a search service, and take what it found."""
        project = open_project(self.root)
        with reading(project) as engine:
            queries = [
                one.query
                for site in sorted(accepted_sites(project))
                for one in back_search(engine, site=site)
            ]
        sites = build_sites(seed=self.web.seed, size=self.web.size, pictures=False, ways_seed=self.web.seed)
        path = self.root.parent / f"{self.root.name}-results.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for row in answers(dict.fromkeys(queries), sites):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        command = [
            sys.executable, "-m", "clew", "discover", str(path), "--how", "search", "--limit", "1", "--project", str(self.root),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own command

    def accepted(self) -> frozenset[str]:
        """Give the project's sites that stand: named or accepted, not rejected."""
        return accepted_sites(open_project(self.root))


@dataclass(frozen=True, slots=True)
class Found:
    """What the rounds found, as counts; ``outside``: requests outside the rules; ``doubles``: pages asked for twice."""

    sites_true: int
    sites_found: int
    sites_false: int
    ads_true: int
    ads_captured: int
    requests_for_ads: int
    outside: int
    doubles: int

    @property
    def recall(self) -> float:
        return self.sites_found / self.sites_true

    @property
    def precision(self) -> float:
        return self.sites_found / max(self.sites_found + self.sites_false, 1)

    @property
    def ads_share(self) -> float:
        return self.ads_captured / self.ads_true

    @property
    def requests_per_ad(self) -> float:
        return self.requests_for_ads / max(self.ads_captured, 1)


def found_of(chain: Chain) -> Found:
    """Hold the project against the truth and the servers' logs.

    Sites: those of the trade that anybody can read; seeds are not counted. Ads: of all sites that have any, held by the project as
    captures. Requests: to sites with ads, all of them, ``robots.txt`` included.
    """
    trade, accepted, web = chain.web.trade(), chain.accepted(), chain.web
    seeds = {registered_domain(row["host"]) for row in web.truth("sites") if row["seed"]}
    ads = web.ads()
    kept = Counter(
        (urlsplit(one.url).hostname or "", _bare(path_of(one.url)))
        for one in iter_captures(open_project(chain.root))
        if one.status == _OK
    )
    got = {(host, ad) for host, own in ads.items() for ad in own} & set(kept)
    wanted = {site for site, is_trade in trade.items() if is_trade} - seeds
    logs = {row["host"]: web.log(row["host"]) for row in web.truth("sites")}
    return Found(
        sites_true=len(wanted),
        sites_found=len(wanted & accepted),
        sites_false=sum(trade.get(site, False) is False for site in accepted - seeds),
        ads_true=sum(map(len, ads.values())),
        ads_captured=len(got),
        requests_for_ads=sum(len(logs[host]) for host in ads),
        outside=sum(map(outside_rules, logs.values())),
        doubles=sum(times - 1 for times in kept.values()),
    )


def outside_rules(log: Sequence[Mapping[str, Any]]) -> int:
    """Count the requests of a host that break a rule: another method than GET, a forbidden address, anything before ``robots.txt``."""
    bad = sum(entry["method"] != "GET" or entry["target"].startswith(FORBIDDEN) for entry in log)
    first = bool(log) and log[0]["target"] != "/robots.txt"
    return int(bad) + int(first) + int(any(entry["open"] > 1 for entry in log))


def candidate_rows(chain: Chain) -> Iterator[dict[str, Any]]:
    """Give the candidates that are known to be of the trade or not, with their reasons; sites that nobody can read are left out."""
    trade = chain.web.trade()
    for one in load_candidates(open_project(chain.root)).values():
        is_trade = trade.get(one.site_id, False)
        if is_trade is not None:
            yield {
                "site": one.site_id,
                "trade": is_trade,
                "reasons": [asdict(reason) for reason in one.reasons],
            }


def _bare(target: str) -> str:
    return target.partition("zid=")[0].rstrip("?&")


def measured(folder: Path, seed: int, size: int, *, kill: bool) -> Found:
    """Measure one seed, and print a row."""
    with served(folder / f"web-{seed}", seed=seed, size=size) as web:
        began = time.monotonic()
        chain = Chain.begun(folder / f"project-{seed}", web)
        if kill:
            chain.killed_after(_KILLED_AFTER)
        rounds = len(chain.map())
        linked = found_of(chain)
        chain.search()
        rounds += len(chain.map())
        found = found_of(chain)
        rows = "".join(json.dumps(row) + "\n" for row in candidate_rows(chain))
        (folder / f"candidates-{seed}.jsonl").write_text(rows, "utf-8")
    missing = sorted({site for site, is_trade in web.trade().items() if is_trade} - chain.accepted())
    false = sorted(site for site in chain.accepted() if web.trade().get(site, False) is False)
    _say(
        f"| {seed} | {rounds} | {linked.sites_found} | {found.sites_found} of {found.sites_true} ({found.recall:.3f}) | "
        f"{found.precision:.3f} | {found.ads_captured} of {found.ads_true} ({found.ads_share:.3f}) | "
        f"{found.requests_for_ads} ({found.requests_per_ad:.2f}) | {found.outside} | {found.doubles} |"
    )
    _say(f"  {time.monotonic() - began:.0f} s; missing: {missing}; false: {false}")
    return found


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Read the options, measure each seed, print the figures."""
    parser = argparse.ArgumentParser(description="Find the simulated web from three seeds.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, action="append")
    parser.add_argument("--size", type=int, default=80)
    parser.add_argument("--kill", action="store_true", help="kill -9 on the way, and go on")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    _say("| seed | rounds | found by links | found | precision | ads | requests | outside | doubles |")
    _say("|---|---|---|---|---|---|---|---|---|")
    for seed in options.seed or [1]:
        measured(options.folder, seed, options.size, kill=options.kill)


if __name__ == "__main__":
    main()
