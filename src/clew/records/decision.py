"""What people decide: rows of the project's database, which every run takes as input and never changes.

Each decision names its author and reason. A later one that ``supersedes`` an earlier one takes its place.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clew.records.ids import make_id


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
    """A value to be told of: ``phone``, ``handle``, ``image`` (a hash), ``text`` (words), ``like`` (a whole text), ``alias`` (a name and a town)."""

    watch_kind: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(Decision):
    """What retention must leave alone: all captures that a site, ad, provider, network, lead or capture rests on.

    ``until``: the last day on which it stands (YYYY-MM-DD). Without one, ``review`` is the day on which somebody looks at it
    again. A hold that ``supersedes`` another sets another day; one whose day has passed ends it. ``members_seen``: its captures or ads.
    """

    subject_kind: str
    subject: str
    until: str | None = None
    review: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement(Decision):
    """Somebody has read an alert and takes care of it, or says why there is nothing to do."""

    alert: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(Decision):
    """An earlier decision, the one it ``supersedes``, holds no more, and nothing takes its place."""


KINDS: dict[str, type[Decision]] = {
    "acknowledgement": Acknowledgement,
    "correction": Correction,
    "hold": Hold,
    "judgement": Judgement,
    "site_decision": SiteDecision,
    "tick": Tick,
    "verdict": Verdict,
    "watch": Watch,
    "withdrawal": Withdrawal,
}

ALLOWED: dict[str, dict[str, tuple[str, ...]]] = {
    "judgement": {"value": ("same", "not_same", "unsure")},
    "verdict": {"value": ("refer", "watch", "not_a_lead", "innocent", "unsure")},
    "site_decision": {"value": ("accepted", "rejected")},
    "hold": {"subject_kind": ("site", "ad", "provider", "network", "lead", "capture")},
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
    holds: tuple[Hold, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()


def make_decision(kind: str, values: Mapping[str, Any]) -> Decision:
    """Make a decision under an id made of its content: the same decision, wherever it was written, is the same."""
    identity = json.dumps({"kind": kind, **values}, sort_keys=True, ensure_ascii=False)
    return KINDS[kind](decision_id=make_id(identity), **values)
