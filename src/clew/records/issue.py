"""issue: the run's own honesty."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Issue:
    """What could not be read, why, and what was done instead."""

    KEY: ClassVar = ("stage", "record_id", "kind")
    TABLE: ClassVar = "issues"

    stage: str
    record_id: str
    kind: str
    detail: str
    done_instead: str
