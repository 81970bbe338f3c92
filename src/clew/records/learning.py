"""What learning from verdicts is made of: what was seen of a lead when a person decided, and what is proposed from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A lead as it stood when a verdict on it was written: by indicator the points, explanations taken off, and the weight.

    Urgent leads leave no sight: they stay out of samples (safety rule 10).
    """

    decision_id: str
    lead_id: str
    market: str | None
    rank: int
    points: Mapping[str, float] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightChange:
    """A weight before and after, the interval of 95 % of the latter, and how many decided leads show the signal."""

    indicator: str
    before: float
    after: float
    low: float
    high: float
    shown_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A lead's rank in its market before and after."""

    lead_id: str
    market: str | None
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A group that is treated otherwise than others at equal evidence.

    ``found_in``: ``verdicts`` (of ``author``, null for all together), ``gap`` then in steps of the logarithm of odds;
    ``effect`` of the proposal, ``gap`` then in points of priority. ``chance``: how often chance alone gives as much.
    """

    found_in: str
    author: str | None
    proxy: str
    group: str
    leads: int
    gap: float
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What the verdicts were: decided leads, those a person would follow up and not, and what could not be used."""

    leads: int
    followed: int
    put_aside: int
    unsure: int
    without_sight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A change of weights that verdicts speak for; ``proposal_id`` is made of all the rest.

    ``too_few`` says why nothing is proposed, null where something could be.
    """

    proposal_id: str
    ontology_version: str
    counted: Counted
    too_few: str | None = None
    changes: tuple[WeightChange, ...] = ()
    up: tuple[Move, ...] = ()
    down: tuple[Move, ...] = ()
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningStep:
    """What a person did with a proposal: ``accept``, ``refuse`` or ``roll_back``; ``version`` counts acceptances.

    ``before`` and ``after`` are the text of the file of learnt weights, null where there was none.
    """

    action: str
    proposal_id: str
    author: str
    reason: str
    made_at: str
    version: int
    before: str | None = None
    after: str | None = None
