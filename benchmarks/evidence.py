"""Sealing and verifying beside ``warcio check`` and ``wacz validate``, on one market of one's own.

    python -m benchmarks.evidence

Seconds of processor time of whole processes, so that each tool pays for its own start and a busy machine does not matter; the
median of some rounds, taken in turn. ``clew verify`` looks at all that the other two look at, and more.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SIZE = 400
ROUNDS = 3
BIN = Path(sys.executable).parent


def main() -> None:
    """Print the table of the docs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "project"
        _clew("simulate", folder / "market", "--size", SIZE, "--visits", 1)
        _clew("init", project, "--market", "DE")
        _clew("import", "--project", project, *sorted((folder / "market").glob("captures/*.warc.gz")))
        sealing = _clew("seal", "--project", project, "--by", "A. Example")
        _clew("seal", "--project", project, "--wacz", folder / "a.wacz")
        archives = sorted(project.glob("captures/*/*.warc.gz"))
        size = sum(path.stat().st_size for path in archives) / 1e6
        tools = {
            "clew verify, the project": [BIN / "clew", "verify", "--project", project],
            "warcio check": [BIN / "warcio", "check", *archives],
            "clew verify, the WACZ": [
                BIN / "clew",
                "verify",
                folder / "a.wacz",
                "--key",
                project / "keys/project.pub",
            ],
            "wacz validate": [BIN / "wacz", "validate", "-f", folder / "a.wacz"],
        }
        taken: dict[str, list[float]] = {tool: [] for tool in tools}
        for _ in range(ROUNDS):
            for tool, command in tools.items():
                taken[tool].append(_timed(command))
        print(f"{len(archives)} archives, {size:.1f} MB; sealed in {sealing:.1f} s")  # noqa: T201 - the result
        for tool, times in taken.items():
            print(f"| {tool} | {statistics.median(times):.1f} |")  # noqa: T201 - the result


def _clew(*arguments: object) -> float:
    return _timed([BIN / "clew", *arguments])


def _timed(command: list[object]) -> float:
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([str(part) for part in command], check=True, capture_output=True)  # noqa: S603 - as named above
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime


if __name__ == "__main__":
    main()
