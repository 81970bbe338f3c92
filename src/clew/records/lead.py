"""lead: a network or a provider that a person should read, with reasons for and against."""

from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one indicator gives to a priority: ``points`` = weight x surprise x strength, after dependence.

    ``points_left``: what innocent explanations leave of them; all of a lead add up to its points.
    """

    family: str
    indicator: str
    subject_kind: str
    subject_id: str
    weight: float
    surprise: float
    strength: float
    points: float
    points_left: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeaksAgainst:
    """An innocent explanation that fits, by how much it lowers the priority, and where it stands.

    ``value``: what was counted, for one that is read from what others do; null for one that is read from words.
    """

    explanation: str
    points: float
    evidence: tuple[Evidence, ...] = ()
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """A network, or a provider outside any network, ranked inside its market.

    ``priority`` (0-100) is a rank within the market, never a probability. ``urgent`` leads skip the ranking.
    """

    KEY: ClassVar = ("lead_id",)
    TABLE: ClassVar = "leads"

    lead_id: str
    subject_kind: str
    market: str | None
    urgent: bool
    rank: int
    priority: float
    points: float
    families: tuple[str, ...]
    contributions: tuple[Contribution, ...]
    speaks_against: tuple[SpeaksAgainst, ...]
    why: str
