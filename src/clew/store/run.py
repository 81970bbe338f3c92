"""What a run says of itself: ``run.json``, beside its tables and in ``runs/``."""

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
    [
        "truncated",
        "corrupt",
        "too_large",
        "too_slow",
        "page_cut",
        "too_many_elements",
        "nested_too_deep",
        "payload_too_large",
        "payload_unreadable",
    ]
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


def read_run(tables_dir: Path) -> dict[str, Any] | None:
    """Read the last run's own words; null where there was none."""
    path = tables_dir / "run.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None
