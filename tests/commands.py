"""Running ``clew`` inside a test as a user runs it: arguments in; exit code, output and messages out."""

import contextlib
import io
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from clew.cli import main


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command left behind: its exit code, what it printed, what it said beside that."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """All that it said, line breaks of the terminal taken out."""
        return " ".join((self.out + " " + self.err).split())


def clew(*arguments: str | Path, given: str = "") -> Outcome:
    """Run a command. What is not an exit (a traceback, that is) fails the test."""
    out, err = io.StringIO(), io.StringIO()
    code = 0
    with (
        mock.patch.object(sys, "argv", ["clew", *map(str, arguments)]),
        mock.patch.object(sys, "stdin", io.StringIO(given)),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
    return Outcome(code, out.getvalue(), err.getvalue())
