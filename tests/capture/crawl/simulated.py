"""The simulated web for tests: its servers in a process of their own, projects that capture it, and what the logs say."""

import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from fastwarc.warc import ArchiveIterator, WarcRecordType

from clew.cli import main
from clew.store.project import Project, create_project, open_project

AGENT_CONTACT = "https://desk.example/clew"
_START_S = 240
_RUN_S = 600
_COPIES = multiprocessing.get_context("forkserver")
_COPIES.set_forkserver_preload(["tests.capture.crawl.warm"])


@dataclass(frozen=True, slots=True)
class Web:
    """The servers: where they are, what their sites hold, what they were asked."""

    folder: Path

    @property
    def hosts(self) -> Path:
        return self.folder / "hosts.json"

    @property
    def ads(self) -> dict[str, list[str]]:
        """The paths of the ads, by host."""
        return dict(json.loads((self.folder / "ads.json").read_text("utf-8")))

    def log(self, host: str, since: int = 0) -> list[dict[str, Any]]:
        """What a host was asked, from a line on."""
        lines = (self.folder / "log" / f"{host}.jsonl").read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines[since:]]

    def lengths(self) -> dict[str, int]:
        """How many lines each log has by now."""
        return {host: len(self.log(host)) for host in self.ads}


@contextmanager
def served(folder: Path, *, size: int, seed: int = 1, markets: int = 3) -> Iterator[Web]:
    """Serve the web while the block lasts."""
    folder.mkdir()
    command = [
        sys.executable,
        "-m",
        "clew_market.serve",
        str(folder),
        "--size",
        str(size),
        "--seed",
        str(seed),
        "--markets",
        str(markets),
    ]
    process = subprocess.Popen(command)
    try:
        deadline = time.monotonic() + _START_S
        while not (folder / "hosts.json").exists():
            assert process.poll() is None, "the servers did not start"
            assert time.monotonic() < deadline, "the servers take too long to start"
            time.sleep(0.1)
        yield Web(folder)
    finally:
        process.terminate()
        process.wait(30)


def new_project(root: Path, web: Web, **changes: object) -> Project:
    """Make a project with all sites of the web, without pauses unless asked for."""
    create_project(root, market="DE", sites_csv=web.folder / "sites.csv")
    values: dict[str, object] = {
        "contact": AGENT_CONTACT,
        "delay_s": 0.0,
        "timeout_s": 10.0,  # only one page of the web never ends, and no busy machine may look like it
        "retries": 1,
        "ca_file": str(web.folder / "ca.pem"),
        **changes,
    }
    return changed(root, **values)


def changed(root: Path, **values: object) -> Project:
    """Write other settings of capture into a project."""
    path = root / "clew.toml"
    text = path.read_text("utf-8")
    for key, value in values.items():
        line = next(line for line in text.splitlines() if line.startswith(f"{key} ="))
        text = text.replace(line, f"{key} = {_as_toml(value)}")
    path.write_text(text, "utf-8")
    return open_project(root)


def _as_toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {json.dumps(one)}" for key, one in value.items()) + "}"
    return json.dumps(value)


def _command_of(project: Project, web: Web, *arguments: str) -> list[str]:
    return [
        "capture", "--project", str(project.root), "--test-loopback", str(web.hosts), "--json", *arguments
    ]  # fmt: skip


def capturing(project: Project, web: Web, *arguments: str) -> ForkServerProcess:
    """Begin to capture the web, in a process of its own: a reactor runs but once in each. It is a copy of one that is warm."""
    process = _COPIES.Process(
        target=_copy, args=(_command_of(project, web, *arguments), _said(project)), daemon=True
    )
    process.start()
    return process


def ended(project: Project, process: ForkServerProcess) -> "Ended":
    """Wait until a capture is over."""
    process.join(_RUN_S)
    assert process.exitcode is not None, "it takes too long"
    out, said = (path.read_text("utf-8") for path in _said(project))
    return Ended.of(process.exitcode, out, said)


def _said(project: Project) -> tuple[Path, Path]:
    return project.root.with_name(f"{project.root.name}.out"), project.root.with_name(
        f"{project.root.name}.err"
    )


def _copy(arguments: list[str], said: tuple[Path, Path]) -> None:
    for number, path in enumerate(said, 1):
        with path.open("w") as file:
            os.dup2(file.fileno(), number)
    sys.argv = ["clew", *arguments]
    main()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: exit code, a row for each site, what it said beside them."""

    code: int
    rows: dict[str, dict[str, Any]]
    said: str

    @classmethod
    def of(cls, code: int, out: str, said: str) -> "Ended":
        rows = [json.loads(line) for line in out.splitlines()]
        return cls(code, {row["site"]: row for row in rows}, " ".join(said.split()))


def captured(project: Project, web: Web, *arguments: str) -> Ended:
    """Capture to the end."""
    return ended(project, capturing(project, web, *arguments))


def captured_as_typed(project: Project, web: Web, *arguments: str) -> Ended:
    """Capture with the command as somebody types it, from nothing."""
    command = [sys.executable, "-m", "clew", *_command_of(project, web, *arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_RUN_S, check=False)
    return Ended.of(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True, slots=True)
class Kept:
    """A record of the project's archives: kind, address, block, headers."""

    kind: str
    url: str
    block: bytes
    headers: dict[str, str]


def records_of(project: Project, sites: Sequence[str] = ()) -> list[Kept]:
    """All records of the project's archives."""
    found = []
    for path in sorted(project.captures_dir.glob("*/*.warc.gz")):
        if sites and path.parent.name not in sites:
            continue
        with path.open("rb") as file:
            for record in ArchiveIterator(file, parse_http=False, record_types=WarcRecordType.any_type):
                headers = {str(name): str(value) for name, value in record.headers}
                url = headers.get("WARC-Target-URI", "")
                found.append(Kept(headers["WARC-Type"], url, record.reader.read(), headers))
    return found


def targets(log: Sequence[dict[str, Any]], *, status: int = 200) -> Counter[str]:
    """How often each address was asked for, sessions taken off."""
    return Counter(
        entry["target"].partition("zid=")[0].rstrip("?&") for entry in log if entry["status"] == status
    )
