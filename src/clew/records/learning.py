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
class TermChange:
    """A term that verdicts speak for (``add``) or against (``drop``), beyond what the signals of its leads give today.

    ``topic``: what it is looked for as; null for a term to add until a person says so. ``shown_by`` decided leads hold it, of which
    ``followed`` were followed up. ``gap``: by how much the logarithm of odds of a follow-up differs where it stands, with
    the interval of 95 %; ``chance``: how often chance alone gives as much.
    """

    action: str
    language: str
    term: str
    topic: str | None
    shown_by: int
    followed: int
    gap: float
    low: float
    high: float
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WordProposal:
    """Terms of one language that a person chose from what verdicts speak for, and what they would change.

    ``proposal_id`` is made of all the rest; moves and flags as in :class:`Proposal`.
    """

    proposal_id: str
    ontology_version: str
    counted: Counted
    language: str
    terms: tuple[TermChange, ...]
    up: tuple[Move, ...] = ()
    down: tuple[Move, ...] = ()
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningStep:
    """What a person did with a proposal: ``accept``, ``refuse`` or ``roll_back``; ``version`` counts acceptances.

    ``before`` and ``after`` are the text of the learnt ``file`` (a path inside the project), null where there was none.
    """

    action: str
    proposal_id: str
    author: str
    reason: str
    made_at: str
    version: int
    before: str | None = None
    after: str | None = None
    file: str = "ontology/weights_learnt.yml"
