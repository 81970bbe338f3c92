"""finding: one occurrence of an indicator."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Literal

from clew.records.evidence import Evidence

SubjectKind = Literal["ad", "review", "provider", "network", "site"]


@dataclass(frozen=True, slots=True)
class Finding:
    """An indicator seen on a subject. A finding without evidence cannot be constructed."""

    KEY: ClassVar = ("subject_kind", "subject_id", "indicator")
    TABLE: ClassVar = "findings"

    subject_kind: SubjectKind
    subject_id: str
    indicator: str
    family: str
    strength: float
    value: str | None
    market: str | None
    first_seen: dt.datetime | None
    last_seen: dt.datetime | None
    city: str | None
    evidence: tuple[Evidence, ...]
    ontology_version: str

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(
                f"finding {self.indicator} of {self.subject_kind} {self.subject_id}: no evidence"
            )
        if not 0 <= self.strength <= 1:
            raise ValueError(f"finding {self.indicator}: strength {self.strength} is not between 0 and 1")
