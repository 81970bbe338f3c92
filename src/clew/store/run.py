"""What a run says of itself: ``run.json``, beside its tables and in ``runs/``.

Beside the tables it is the same for the same input; the one in ``runs/`` also tells when the run was.
"""

import datetime as dt
import json
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.records.issue import Issue

# Issues after which something that was captured is missing from the tables.
PARTIAL_KINDS = frozenset(
    {
        "corrupt",
        "failed",
        "nested_too_deep",
        "page_cut",
        "payload_too_large",
        "payload_unreadable",
        "too_large",
        "too_many_elements",
        "too_slow",
        "truncated",
    }
)


@dataclass(frozen=True, slots=True)
class RunReport:
    """The outcome of a run: rows of each table, issues by kind, whether anything is missing."""

    version: str
    ontology_version: str
    settings: Mapping[str, Any]
    inputs: Mapping[str, str]
    rows: Mapping[str, int]
    issues: Mapping[str, int]

    @property
    def is_partial(self) -> bool:
        """Say whether something that was captured could not be read."""
        return any(kind in PARTIAL_KINDS for kind in self.issues)

    def as_row(self) -> dict[str, Any]:
        """Give it as plain values, the same for the same input."""
        return {
            "version": self.version,
            "ontology_version": self.ontology_version,
            "settings": dict(self.settings),
            "inputs": dict(sorted(self.inputs.items())),
            "rows": dict(sorted(self.rows.items())),
            "issues": dict(sorted(self.issues.items())),
            "partial": self.is_partial,
        }


def issues_by_kind(issues: Iterable[Issue]) -> dict[str, int]:
    """Count issues by kind."""
    return dict(sorted(Counter(issue.kind for issue in issues).items()))


def write_json(path: Path, data: Mapping[str, Any] | Sequence[Any]) -> None:
    """Write JSON so that it is there whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".json-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(json.dumps(data, indent=1, ensure_ascii=False, sort_keys=True) + "\n")
    Path(name).chmod(0o600)
    Path(name).replace(path)


def keep_run(
    runs_dir: Path, report: RunReport, *, started: dt.datetime, ended: dt.datetime, processes: int
) -> Path:
    """Keep what a run said of itself, with its times, in a folder of its own: ``runs/0001``, ``0002`` ..."""
    numbers = [int(folder.name) for folder in runs_dir.iterdir() if folder.name.isdecimal()]
    folder = runs_dir / f"{max(numbers, default=0) + 1:04d}"
    folder.mkdir(mode=0o700)
    times = {"started": started.isoformat(), "ended": ended.isoformat(), "processes": processes}
    write_json(folder / "run.json", {**report.as_row(), **times})
    return folder


def read_run(tables_dir: Path) -> dict[str, Any] | None:
    """Read the last run's own words; null where there was none."""
    path = tables_dir / "run.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None
