"""What a detector may know beside its subject: the lexicons, the norms, and the indicator it works for."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from clew.indicators.subject import MOST_EVIDENCE, Subject
from clew.indicators.words import Words
from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.records.norm import Norm
from clew.reference.ontology import Indicator


@dataclass(frozen=True, slots=True)
class Context:
    """``found`` makes a finding of the indicator, so that a detector says only what it saw and where."""

    words: Words
    norms: dict[tuple[str, str, str], Norm]
    indicator: Indicator
    version: str
    listed_origins: dict[str, frozenset[str]] = field(default_factory=dict)

    def found(
        self, subject: Subject, *, strength: float, value: str | None, evidence: Iterable[Evidence]
    ) -> Finding:
        """Make a finding of the indicator on the subject."""
        return Finding(
            subject_kind=subject.kind,
            subject_id=subject.subject_id,
            indicator=self.indicator.id,
            family=self.indicator.family,
            strength=round(min(1.0, max(0.0, strength)), 4),
            value=value,
            market=subject.market,
            first_seen=subject.first_seen,
            last_seen=subject.last_seen,
            city=subject.city,
            evidence=tuple(dict.fromkeys(evidence))[:MOST_EVIDENCE],
            ontology_version=self.version,
        )
