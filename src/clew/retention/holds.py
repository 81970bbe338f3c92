"""Legal holds: what each keeps, and until when.

A hold is a decision of its own, or follows from a verdict: a lead that was referred is held by itself for ``referral_hold_days``
from the day of the verdict. A hold that somebody set on the same lead since takes that one's place.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from clew.kernel.errors import WrongUseError
from clew.records.decision import Hold, Verdict
from clew.retention.groups import Groups
from clew.store.project import Project
from clew.store.redaction import Written, all_decisions
from clew.store.visit_files import VisitFiles

REFERRED = "refer"


@dataclass(frozen=True, slots=True)
class Standing:
    """A hold as it stands: ``until`` is its last day, null where only a day of ``review`` is set. ``by_itself``: of a referred lead."""

    hold_id: str
    subject_kind: str
    subject: str
    until: dt.date | None
    review: dt.date | None
    author: str
    reason: str
    members: tuple[str, ...] = ()
    by_itself: bool = False

    def stands_on(self, day: dt.date) -> bool:
        """Say whether it keeps things on that day; the last day counts."""
        return self.until is None or day <= self.until

    def is_due_for_review(self, day: dt.date) -> bool:
        """Say whether somebody should have looked at it again."""
        return self.until is None and self.review is not None and day >= self.review

    @property
    def named(self) -> str:
        """Say it in words, without its reason."""
        end = f"until {self.until}" if self.until else f"without an end, to be reviewed on {self.review}"
        why = "a referred lead" if self.by_itself else f"set by {self.author}"
        return f"hold {self.hold_id[:12]} on {self.subject_kind} {self.subject[:40]} ({why}), {end}"


@dataclass(frozen=True, slots=True)
class Cover:
    """A hold and the captures that it keeps."""

    hold: Standing
    captures: frozenset[str]


def standing_holds(project: Project, decisions: Sequence[Written] | None = None) -> list[Standing]:
    """Give all holds that no later decision replaces, in the order of their ids; also those whose day has passed."""
    written = all_decisions(project) if decisions is None else decisions
    replaced = {one.decision.supersedes for one in written if one.decision.supersedes}
    stand = [one for one in written if one.decision.decision_id not in replaced]
    said = [_of_hold(one.decision) for one in stand if isinstance(one.decision, Hold)]
    set_by_people = {hold.subject for hold in said}
    days = dt.timedelta(days=project.settings.referral_hold_days)
    follow = [
        _of_verdict(one.decision, one.written_at.date() + days)
        for one in stand
        if isinstance(one.decision, Verdict)
        and one.decision.value == REFERRED
        and one.decision.lead not in set_by_people
    ]
    return sorted([*said, *follow], key=lambda hold: hold.hold_id)


def covers(holds: Iterable[Standing], visits: Sequence[VisitFiles], groups: Groups) -> list[Cover]:
    """Give what each hold keeps. Raises :class:`WrongUseError` where that can't be told: then nothing may be deleted."""
    return [Cover(hold, _captures_of(hold, visits, groups)) for hold in holds]


def _captures_of(hold: Standing, visits: Sequence[VisitFiles], groups: Groups) -> frozenset[str]:
    if hold.subject_kind == "site":
        return frozenset(
            one for visit in visits if visit.site_id == hold.subject for one in visit.capture_ids()
        )
    if hold.subject_kind == "capture":
        return frozenset([hold.subject, *hold.members])
    found = _members(hold.members, groups) | groups.captures_of(hold.subject)
    if hold.subject not in groups and not hold.members:
        raise WrongUseError(
            f"the {hold.named} names a {hold.subject_kind} that the tables don't hold, so nobody can tell which captures it keeps. "
            "Nothing was deleted. Make the tables anew with `clew run`; if it is still unknown, hold its site, or release it: `clew hold --release`."
        )
    return found


def _members(members: Collection[str], groups: Groups) -> frozenset[str]:
    """Members are captures, or ads or providers that stand for theirs."""
    return frozenset(
        one for member in members for one in (groups.captures_of(member) if member in groups else (member,))
    )


def _of_hold(hold: Hold) -> Standing:
    return Standing(
        hold.decision_id,
        hold.subject_kind,
        hold.subject,
        dt.date.fromisoformat(hold.until) if hold.until else None,
        dt.date.fromisoformat(hold.review) if hold.review else None,
        hold.author,
        hold.reason,
        hold.members_seen,
    )


def _of_verdict(verdict: Verdict, until: dt.date) -> Standing:
    return Standing(
        verdict.decision_id,
        "lead",
        verdict.lead,
        until,
        None,
        verdict.author,
        verdict.reason,
        verdict.members_seen,
        by_itself=True,
    )
