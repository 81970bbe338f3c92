"""Verdicts and ticks: written to the store that runs read, bound to what the person saw, and taken back.

What a page showed comes with its act: the members of the group, the run, and the person's own verdict at that time. Where that has
changed since (a second tab, a double click), nothing is lost and nothing is written twice.
"""

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.leads.learning import sights_of
from clew.records.decision import ALLOWED, Decision, Tick, Verdict, Withdrawal, make_decision
from clew.reference.ontology import Ontology
from clew.store.casework import add_decisions, standing
from clew.web.desk import Desk
from clew.web.people import Person
from clew.web.run import Run

SOURCE = "desk"
LONGEST_REASON = 4_000
_MOST_MEMBERS = 20_000
_NO_REASON = "(none given)"
_NEED_REASON = ("refer", "not_a_lead")


class OvertakenError(WrongUseError):
    """The person's own verdict is another one than the page showed. ``standing``: the one that stands, null where none does."""

    def __init__(self, standing_now: Verdict | None) -> None:
        super().__init__("You decided on this lead in another window meanwhile.")
        self.standing = standing_now


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose on a page. ``based_on``: the id of her own verdict as the page showed it, empty where it showed none."""

    lead_id: str
    value: str
    reason: str
    explanation: str | None
    members: tuple[str, ...]
    based_on: str


def read_choice(form: Mapping[str, str], lead_id: str, ontology: Ontology) -> Choice:
    """Read a verdict from a form; raises where something is missing, in words for who sits there."""
    value = form.get("verdict", "")
    if value not in ALLOWED["verdict"]["value"]:
        raise WrongUseError("Choose a verdict.")
    reason = " ".join(form.get("reason", "").split())
    explanation = form.get("explanation", "").strip() or None
    if len(reason) > LONGEST_REASON:
        raise WrongUseError(f"A reason has at most {LONGEST_REASON} characters.")
    if explanation is not None and explanation not in ontology.explanations:
        raise WrongUseError("This innocent reading is not known here.")
    if value == "innocent" and explanation is None and not reason:
        raise WrongUseError("Which innocent reading fits? Choose one, or say it as the reason.")
    if value in _NEED_REASON and not reason:
        raise WrongUseError("Say why: others will read it, and the next run learns from it.")
    return Choice(
        lead_id=lead_id,
        value=value,
        reason=reason or (ontology.explanations[explanation].label if explanation else _NO_REASON),
        explanation=explanation if value == "innocent" else None,
        members=_members(form.get("members", "")),
        based_on=form.get("based_on", ""),
    )


def _members(text: str) -> tuple[str, ...]:
    members = tuple(sorted(set(text.split())))
    if len(members) > _MOST_MEMBERS or not all(one.isprintable() and len(one) <= 80 for one in members):  # noqa: PLR2004 - an id
        raise WrongUseError("The list of members on this page is broken: load it again.")
    return members


def decide(desk: Desk, person: Person, choice: Choice, run: Run | None) -> Verdict:
    """Write a verdict; the one that stands afterwards is given. Raises :class:`OvertakenError` where the page was overtaken."""
    now = desk.clock()
    written: list[Verdict] = []

    def check(session: Session) -> None:
        own = _own(session, choice.lead_id, person.name)
        if (own.decision_id if own else "") == choice.based_on:
            return
        if own and (own.value, own.reason, own.explanation) == (
            choice.value,
            choice.reason,
            choice.explanation,
        ):
            written.append(own)  # the same click, twice
            raise _DoneError
        raise OvertakenError(own)

    verdict = _verdict(person, choice, now)
    try:
        add_decisions(
            desk.project,
            [verdict],
            source=SOURCE,
            clock=lambda: now,
            sights=_sights(run, verdict),
            check=check,
        )
    except _DoneError:
        return written[0]
    return verdict


class _DoneError(Exception):
    """What was asked for is done already."""


def _verdict(person: Person, choice: Choice, when: dt.datetime) -> Verdict:
    made = make_decision(
        "verdict",
        {
            "author": person.name,
            "reason": choice.reason,
            "made_at": when.astimezone(dt.UTC).isoformat(),
            "members_seen": choice.members,
            "supersedes": choice.based_on or None,
            "lead": choice.lead_id,
            "value": choice.value,
            "explanation": choice.explanation,
        },
    )
    assert isinstance(made, Verdict)
    return made


def _sights(run: Run | None, verdict: Verdict) -> list[Any]:
    """Take down how the lead stands, for ``clew learn``."""
    if run is None:
        return []
    return sights_of(
        run.arrow("SELECT * FROM leads WHERE lead_id = $lead", {"lead": verdict.lead}), [verdict]
    )


def undo(desk: Desk, person: Person, decision_id: str) -> Verdict | None:
    """Take a person's own verdict back; the one that it replaced stands again, and is given; null where it replaced none."""
    before: Verdict | None = _take_back(desk, person, decision_id, Verdict)
    return before


def untick(desk: Desk, person: Person, decision_id: str) -> None:
    """Take a person's own tick back."""
    _take_back(desk, person, decision_id, Tick)


def _take_back(desk: Desk, person: Person, decision_id: str, kind: type[Decision]) -> Any:
    now = desk.clock()
    before = _before(desk, decision_id)
    if before is None:
        taken: Decision = make_decision(
            "withdrawal",
            {
                "author": person.name,
                "reason": "taken back at the desk",
                "made_at": now.astimezone(dt.UTC).isoformat(),
                "members_seen": (),
                "supersedes": decision_id,
            },
        )
        assert isinstance(taken, Withdrawal)
    else:
        values = {name: value for name, value in asdict(before).items() if name != "decision_id"}
        values |= {"made_at": now.astimezone(dt.UTC).isoformat(), "supersedes": decision_id}
        taken = make_decision("verdict", {**values, "members_seen": tuple(values["members_seen"])})

    def check(session: Session) -> None:
        decisions = standing(session)
        found = {one.decision_id: one for one in (*decisions.verdicts, *decisions.ticks)}.get(decision_id)
        if found is None or not isinstance(found, kind):
            raise WrongUseError("This has been taken back or replaced already.")
        if found.author != person.name:
            raise WrongUseError("Only who decided can take it back. Decide yourself, and both will stand.")

    add_decisions(desk.project, [taken], source=SOURCE, clock=lambda: now, check=check)
    return before


def _before(desk: Desk, decision_id: str) -> Verdict | None:
    """Give the verdict that one replaced, as it was written; null where it replaced none, or it was a withdrawal's."""
    from clew.store.redaction import all_decisions  # noqa: PLC0415 - undoing is rare, and reads everything

    written = {one.decision.decision_id: one.decision for one in all_decisions(desk.project)}
    own = written.get(decision_id)
    replaced = written.get(own.supersedes or "") if own else None
    return replaced if isinstance(replaced, Verdict) else None


def tick(desk: Desk, person: Person, *, subject_kind: str, subject: str, indicator: str, reason: str) -> None:
    """Tick a sign that only an eye can see; what is ticked by the same person already is not ticked twice."""
    known = desk.ontology.indicators.get(indicator)
    if known is None or known.by != "analyst" or subject_kind not in known.levels:
        raise WrongUseError("This sign is not one that is ticked here.")
    now = desk.clock()
    made = make_decision(
        "tick",
        {
            "author": person.name,
            "reason": " ".join(reason.split())[:LONGEST_REASON] or "seen at the desk",
            "made_at": now.astimezone(dt.UTC).isoformat(),
            "members_seen": (),
            "supersedes": None,
            "subject_kind": subject_kind,
            "subject": subject,
            "indicator": indicator,
        },
    )

    def check(session: Session) -> None:
        for one in standing(session).ticks:
            if (one.author, one.subject, one.indicator) == (person.name, subject, indicator):
                raise _DoneError

    try:
        add_decisions(desk.project, [made], source=SOURCE, clock=lambda: now, check=check)
    except _DoneError:
        return


def _own(session: Session, lead_id: str, author: str) -> Verdict | None:
    mine = [one for one in standing(session).verdicts if one.lead == lead_id and one.author == author]
    return mine[-1] if mine else None


def acknowledge(desk: Desk, person: Person, alert_id: str) -> None:
    """Write that somebody has seen an alert; of several the first stays."""
    now = desk.clock()
    made = make_decision(
        "acknowledgement",
        {
            "author": person.name,
            "reason": "seen at the desk",
            "made_at": now.astimezone(dt.UTC).isoformat(),
            "members_seen": (),
            "supersedes": None,
            "alert": alert_id[:200],
        },
    )

    def check(session: Session) -> None:
        if any(one.alert == alert_id for one in standing(session).acknowledgements):
            raise _DoneError

    with suppress(_DoneError):
        add_decisions(desk.project, [made], source=SOURCE, clock=lambda: now, check=check)
