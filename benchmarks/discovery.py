"""From three seeds to the simulated web: rounds of capture, run and discover, until nothing new is found.

`python -m benchmarks.discovery FOLDER --seed 1 --size 60` serves the web, does the rounds by the commands that a user has, and prints
what was found, in how many requests, by which ways; then how right candidates are by their score. Figures stand in `docs/discovery.md`.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clew.kernel.web import registered_domain
from clew.store.project import create_project

SIGNED = ("--by", "A. Example", "--reason", "by its score, in rounds")
ACCEPT_FROM, REJECT_BELOW = 25, 50
_MOST_ROUNDS = 12
_STARTS_S = 300
_PARTIAL = 3
_OK = 200
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


@dataclass
class Chain:
    """A project that begins with the web's three seeds, and the commands that find the rest."""

    root: Path
    web: Web
    scores: list[tuple[str, float, bool]] = field(default_factory=list)
    """(site, score, whether it was read by then) of candidates as each round began and ended."""

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

    def clew(self, *arguments: str) -> list[dict[str, Any]]:
        """Run a command of Clew in a process of its own; give its rows. That something is missing (3) is no error here."""
        command = [sys.executable, "-m", "clew", *arguments, "--project", str(self.root), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
        if done.returncode not in (0, _PARTIAL):
            raise RuntimeError(f"{' '.join(command)}: {done.stderr[-2000:]}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def capture(self) -> list[dict[str, Any]]:
        """Visit the sites that nobody visited yet; give their rows."""
        return self.clew("capture", "--new", "--test-loopback", str(self.web.folder / "hosts.json"))

    def round(self) -> int:
        """Capture, run, look through what was captured, reject and accept; give how many sites were accepted."""
        self.capture()
        self.clew("run", "--processes", "1")
        self.clew("discover", "--captured", "--limit", "1")
        return self.decide()

    def decide(self) -> int:
        """Reject what reading showed to be none of the trade, accept what is likely; give how many were accepted."""
        self.note()
        self.clew("discover", "--reject-below", str(REJECT_BELOW), *SIGNED)
        return len(self.clew("discover", "--accept-from", str(ACCEPT_FROM), *SIGNED))

    def note(self) -> None:
        """Note the score of each candidate as it stands."""
        for row in self.clew("discover", "--all", "--limit", "1000"):
            was_read = any(reason["sign"].startswith("read_") for reason in row["reasons"])
            self.scores.append((row["site"], row["score"], was_read))

    def rounds(self) -> int:
        """Do rounds until nothing new is accepted; give how many it took."""
        for number in range(1, _MOST_ROUNDS + 1):
            if not self.round():
                return number
        return _MOST_ROUNDS

    def search(self) -> int:
        """Look for the phones and handles of all its sites with a search service; give how many sites were accepted of what it found."""
        queries = self.root.parent / f"{self.root.name}-queries.txt"
        lines: list[str] = []
        for site in sorted(self.accepted()):
            command = [
                sys.executable,
                "-m",
                "clew",
                "discover",
                "--queries",
                "text",
                "--back",
                site,
                "--project",
                str(self.root),
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own command
            lines += done.stdout.splitlines()
        queries.write_text("\n".join(dict.fromkeys(lines)) + "\n", "utf-8")
        answers = self.root.parent / f"{self.root.name}-results.jsonl"
        with answers.open("w", encoding="utf-8") as out:
            command = [
                sys.executable, "-m", "clew_market.web.search", str(queries), "--seed", str(self.web.seed), "--size", str(self.web.size),
            ]  # fmt: skip
            subprocess.run(command, stdout=out, check=True)  # noqa: S603 - our own search
        self.clew("discover", str(answers), "--how", "search", "--limit", "1")
        return self.decide()

    def accepted(self) -> frozenset[str]:
        """Give the project's sites that stand: named or accepted, not rejected."""
        from clew.store.accepted import accepted_sites  # noqa: PLC0415 - as a colleague would look
        from clew.store.project import open_project  # noqa: PLC0415 - as above

        return accepted_sites(open_project(self.root))


@dataclass(frozen=True, slots=True)
class Found:
    """What the rounds found: counts of sites of the trade, of ads, of requests."""

    sites_true: int
    sites_found: int
    sites_false: int
    ads_true: int
    ads_captured: int
    requests_for_ads: int

    @property
    def recall(self) -> float:
        return self.sites_found / self.sites_true

    @property
    def precision(self) -> float:
        return self.sites_found / (self.sites_found + self.sites_false)

    @property
    def ads_share(self) -> float:
        return self.ads_captured / self.ads_true

    @property
    def requests_per_ad(self) -> float:
        return self.requests_for_ads / self.ads_captured


def found_of(chain: Chain) -> Found:
    """Hold the project against the truth and the servers' logs.

    Sites: those of the trade that anybody can read and to which a way leads, the phones included; seeds are not counted. Ads: of all
    sites that have any. Requests: to sites with ads, all of them, ``robots.txt`` included.
    """
    trade, accepted = chain.web.trade(), chain.accepted()
    seeds = {registered_domain(row["host"]) for row in chain.web.truth("sites") if row["seed"]}
    ads = chain.web.ads()
    logs = {host: chain.web.log(host) for host in ads}
    got = {
        host: own & {_bare(entry["target"]) for entry in logs[host] if entry["status"] == _OK}
        for host, own in ads.items()
    }
    wanted = {site for site, is_trade in trade.items() if is_trade} - seeds
    return Found(
        sites_true=len(wanted),
        sites_found=len(wanted & accepted),
        sites_false=sum(trade.get(site, False) is False for site in accepted - seeds),
        ads_true=sum(map(len, ads.values())),
        ads_captured=sum(map(len, got.values())),
        requests_for_ads=sum(len(log) for host, log in logs.items() if log),
    )


def by_score(scores: Sequence[tuple[str, float, bool]], trade: Mapping[str, bool | None]) -> Iterator[str]:
    """Print precision and recall of candidates from a score on, before and after they were read; each candidate once, as last noted."""
    for was_read, title in ((False, "named only"), (True, "captured and read")):
        last = {site: score for site, score, read in scores if read is was_read}
        known = {site: score for site, score in last.items() if trade.get(site, False) is not None}
        n_true = sum(bool(trade.get(site)) for site in known)
        for least in (10, 20, 25, 30, 40, 50, 75, 90):
            chosen = [site for site, score in known.items() if score >= least]
            right = sum(bool(trade.get(site)) for site in chosen)
            if chosen:
                yield f"| {title} | {least} | {len(chosen)} | {right / len(chosen):.3f} | {right / n_true:.3f} |"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _bare(target: str) -> str:
    return target.partition("zid=")[0].rstrip("?&")


def main() -> None:
    """Read the options, do the rounds, print the figures."""
    parser = argparse.ArgumentParser(description="Find the simulated web from three seeds.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, action="append")
    parser.add_argument("--size", type=int, default=60)
    options = parser.parse_args()
    scores: list[tuple[str, float, bool]] = []
    trade: dict[str, bool | None] = {}
    for seed in options.seed or [1]:
        with served(options.folder / f"web-{seed}", seed=seed, size=options.size) as web:
            began = time.monotonic()
            chain = Chain.begun(options.folder / f"project-{seed}", web)
            rounds = chain.rounds()
            linked = found_of(chain)
            _say(f"seed {seed}, {rounds} rounds: {linked}")
            if chain.search():
                rounds += chain.rounds()
            found = found_of(chain)
            _say(
                f"| {seed} | {rounds} | {linked.recall:.3f} | {found.recall:.3f} | {found.precision:.3f} | {found.ads_share:.3f} | "
                f"{found.requests_per_ad:.2f} | {time.monotonic() - began:.0f} s |"
            )
            missing = {site for site, is_trade in web.trade().items() if is_trade} - chain.accepted()
            false = {site for site in chain.accepted() if web.trade().get(site, False) is False}
            _say(f"missing: {sorted(missing)}, false: {sorted(false)}")
        scores += [(f"{seed}/{site}", score, read) for site, score, read in chain.scores]
        trade |= {f"{seed}/{site}": is_trade for site, is_trade in web.trade().items()}
    _say("\n".join(by_score(scores, trade)))


if __name__ == "__main__":
    main()
