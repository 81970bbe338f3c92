"""Whole runs of the command line in processes of their own: pages per second, and peak memory."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.workload import Market
from clew.capture.archive import import_archives, iter_captures
from clew.parse.stage import is_page

_LAUNCH = Path(__file__).with_name("launch.py")


@dataclass(frozen=True, slots=True)
class WholeRun:
    """One ``clew run``."""

    pages: int
    processes: int
    wall_s: float
    cpu_s: float
    peak_mb: float

    @property
    def pages_per_s(self) -> float:
        """Give pages per second of the clock on the wall, start of the program included."""
        return self.pages / self.wall_s


def measure_run(market: Market, root: Path, *, processes: int) -> WholeRun:
    """Import a market and run the whole pipeline on it."""
    project = market.project(root)
    import_archives(project, market.archives)
    pages = sum(1 for capture in iter_captures(project) if is_page(capture))
    row = launched(
        [sys.executable, "-m", "clew", "run", "--project", str(root), "--processes", str(processes)]
    )
    return WholeRun(pages, processes, row["wall_s"], row["cpu_s"], row["peak_mb"])


def launched(command: list[str]) -> dict[str, float]:
    """Run a command and give its times and its peak memory; one that fails ends the benchmark."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-S", str(_LAUNCH), *command], capture_output=True, text=True, check=True
    )
    row: dict[str, float] = json.loads(done.stdout)
    if row["exit"] not in (0, 3):
        raise RuntimeError(f"{' '.join(command)} ended with {row['exit']}: {done.stderr[-2000:]}")
    return row
