"""A process that ends with the one that started it, also where that one is killed.

Who starts it hands over one end of a pipe as standard input and keeps the other. The pipe's end closes with the process
that holds it, however that ends, and on every system; then the child is asked to end orderly, and is ended where it does
not. The variable says that standard input is such a pipe.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence

VARIABLE = "CLEW_ENDS_WITH_STDIN"
_PATIENCE_S = 120.0


def start_with_lifeline(command: Sequence[str], environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    """Start a command of ours that ends when this process does; its results are not shown."""
    return subprocess.Popen(  # noqa: S603 - our own commands; a new session: a Ctrl-C comes through us, once
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        env={**environment, VARIABLE: "1"},
    )


def hold_lifeline(environment: Mapping[str, str]) -> None:
    """Watch standard input, where the variable says that it is a lifeline."""
    if environment.get(VARIABLE) == "1":
        os.environ.pop(VARIABLE, None)  # it is ours: what we start has no part in it
        threading.Thread(target=_watch, args=(sys.stdin.fileno(),), daemon=True).start()


def _watch(descriptor: int) -> None:
    while os.read(descriptor, 1024):
        continue  # nobody writes there
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        _end_all(signal.SIGTERM)  # nothing to end orderly: with what it started, which would else stay
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_PATIENCE_S)
    _end_all(signal.SIGKILL)
    os._exit(1)


def _end_all(number: signal.Signals) -> None:
    """End this process and those that it started, where they are a group of their own, as :func:`start_with_lifeline` has it."""
    if hasattr(os, "killpg") and os.getpgid(0) == os.getpid():
        os.killpg(os.getpid(), number)
