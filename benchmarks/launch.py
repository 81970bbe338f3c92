"""Run a command and print what it took as JSON: wall and processor seconds, and the memory of its largest process.

A process of its own, and a small one: Linux counts the memory of whoever starts a program as the program's.
"""

import json
import os
import resource
import sys
import time


def main() -> None:
    """Run the command given as arguments; its output goes nowhere."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 - the benchmark's own command
    _, status = os.waitpid(child, 0)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    row = {
        "exit": os.waitstatus_to_exitcode(status),
        "wall_s": time.monotonic() - start,
        "cpu_s": used.ru_utime + used.ru_stime,
        "peak_mb": used.ru_maxrss / 1024,
    }
    sys.stdout.write(json.dumps(row))


if __name__ == "__main__":
    main()
