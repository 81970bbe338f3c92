"""Progress of long work: counts, rate and time left on a terminal; a line for each step when piped."""

import time
from types import TracebackType
from typing import Self

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from clew.cli.options import errors


class StageProgress:
    """Shows stages as they go. Call it with (stage, done, total)."""

    def __init__(self, unit: str = "parts") -> None:
        console = errors()
        self._live = console.is_terminal
        self._console = console
        self._tasks: dict[str, int] = {}
        self._started: dict[str, float] = {}
        self._bars = Progress(
            TextColumn("{task.description:<11}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn(unit),
            TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
        )

    def __enter__(self) -> Self:
        if self._live:
            self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live:
            self._bars.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Note that so many parts of a stage are done."""
        now = time.monotonic()
        first = self._started.setdefault(stage, now)
        rate = f"{done / (now - first):.1f}/s" if done and now > first else ""
        if self._live:
            if stage not in self._tasks:
                self._tasks[stage] = self._bars.add_task(stage, total=total, rate="")
            self._bars.update(self._tasks[stage], completed=done, total=total, rate=rate)  # type: ignore[arg-type]
        elif done == total:
            self._console.print(f"{stage}: {done}/{total} ({now - first:.1f} s)")
