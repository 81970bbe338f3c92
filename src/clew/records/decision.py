"""What people decide: rows of the project's database, which every run takes as input and never changes.

Each decision names its author and reason. A later one that ``supersedes`` an earlier one takes its place.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What all decisions have in common. ``members_seen``: the group as it stood when it was made."""

    decision_id: str
    author: str
    reason: str
    made_at: str | None = None
    members_seen: tuple[str, ...] = ()
    supersedes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Decision):
    """A value that an analyst set right: column of a record, such as the ``city`` of an ``ad``."""

    record: str
    id: str
    column: str
    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Decision):
    """Two ads or providers are the same, not the same, or it is unsure."""

    a: str
    b: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Decision):
    """What a person made of a lead: refer, watch, not_a_lead, innocent (with the explanation) or unsure."""

    lead: str
    value: str
    explanation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteDecision(Decision):
    """A site belongs to the register, or does not."""

    site: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Decision):
    """A sign that only an analyst can see, ticked at the desk."""

    subject_kind: str
    subject: str
    indicator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch(Decision):
    """A value to be told of: a phone, a handle, a picture's hash, a text."""

    watch_kind: str
    value: str


KINDS: dict[str, type[Decision]] = {
    "correction": Correction,
    "judgement": Judgement,
    "site_decision": SiteDecision,
    "tick": Tick,
    "verdict": Verdict,
    "watch": Watch,
}

ALLOWED: dict[str, dict[str, tuple[str, ...]]] = {
    "judgement": {"value": ("same", "not_same", "unsure")},
    "verdict": {"value": ("refer", "watch", "not_a_lead", "innocent", "unsure")},
    "site_decision": {"value": ("accepted", "rejected")},
}


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions that stand, by kind, each kind in the order in which they were made: a later one wins."""

    corrections: tuple[Correction, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    site_decisions: tuple[SiteDecision, ...] = ()
    ticks: tuple[Tick, ...] = ()
    watches: tuple[Watch, ...] = ()
