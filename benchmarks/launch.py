"""Run a command and print what it took as JSON: wall and processor seconds, and the memory of its processes.

``peak_mb`` is that of the largest process, as the system counts it; ``peak_all_mb`` that of all together (resident, what they
share counted for each), looked at five times a second; ``load`` the machine's load at the end.
A process of its own, and a small one: Linux counts the memory of whoever starts a program as the program's.
"""

import contextlib
import json
import os
import resource
import sys
import time
from pathlib import Path

_SECONDS_BETWEEN_LOOKS = 0.2


def main() -> None:
    """Run the command given as arguments; its output goes nowhere."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 - the benchmark's own command
    peak_all, status = _watched(child)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    row = {
        "exit": os.waitstatus_to_exitcode(status),
        "wall_s": time.monotonic() - start,
        "cpu_s": used.ru_utime + used.ru_stime,
        "peak_mb": used.ru_maxrss / 1024,
        "peak_all_mb": peak_all,
        "load": os.getloadavg()[0],
    }
    sys.stdout.write(json.dumps(row))


def _watched(child: int) -> tuple[float, int]:
    """Wait for a process; give the most memory that it and its descendants had together, and how it ended."""
    peak = 0.0
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return peak, status
        peak = max(peak, sum(_resident_mb(pid) for pid in _family(child)))
        time.sleep(_SECONDS_BETWEEN_LOOKS)


def _family(pid: int) -> list[int]:
    """Give a process and its descendants; one that has just ended is left out."""
    found = [pid]
    for at in found:
        for children in Path(f"/proc/{at}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                found += map(int, children.read_text().split())
    return found


def _resident_mb(pid: int) -> float:
    with contextlib.suppress(OSError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    return 0.0


if __name__ == "__main__":
    main()
