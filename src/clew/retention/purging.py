"""A purge from its dry run to its tombstone, whoever asks for it: the command line or the desk.

Who asks sees a plan first. The plan has a mark, a digest of all that would go; who gives it along deletes what she saw, and nothing else:
where a hold was set meanwhile, a file came, or midnight passed, nothing is deleted.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Callable

from clew.kernel.errors import WrongUseError
from clew.retention.carry_out import Done, begin, finish, pending
from clew.retention.plan import Plan, as_document, plan_purge
from clew.store.keys import SigningKey
from clew.store.lock import exclusive
from clew.store.project import Project

Told = Callable[[], None]


class OvertakenError(WrongUseError):
    """What would go now is not what was seen."""


def mark_of(plan: Plan, day: dt.date) -> str:
    """Give a digest of all that a plan takes, and of what it would leave, on that day."""
    said = [
        day.isoformat(),
        [[fate.visit.name, fate.outcome, fate.visit.size, sorted(fate.gone)] for fate in plan.fates],
        [sorted(map(str, part)) for part in (plan.others, plan.changed)],
        [sorted(part) for part in (plan.decisions, plan.notes, plan.searches)],
        sorted(hold.hold_id for hold in plan.holds),
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def purge(
    project: Project,
    key: Callable[[], SigningKey],
    *,
    when: dt.datetime,
    day: dt.date,
    author: Callable[[], str],
    reason: Callable[[], str],
    seen: str | None = None,
    resumes: Told = lambda: None,
) -> Done | None:
    """Delete what is past its time; give what was done, null where nothing was. What a kill broke off is carried out first, alone.

    ``author``, ``reason`` and ``key`` are asked for once there is something to delete. ``seen``: the mark of the plan that was seen; raises
    :class:`OvertakenError` where what would go is something else. ``resumes`` is told where a broken purge is gone on with.
    """
    with exclusive(project.root, purging=True):
        if pending(project) is not None:
            resumes()
            return finish(project, key())
        plan = plan_purge(project, day)
        if seen is not None and mark_of(plan, day) != seen:
            raise OvertakenError(
                "What would go has changed since you looked. Nothing was deleted: look again."
            )
        if plan.is_empty:
            return None
        document = as_document(
            plan,
            project,
            action="purge",
            author=author(),
            reason=reason(),
            when=when,
            rule={"retention_days": project.settings.retention_days, "as_of": day.isoformat()},
        )
        signing = key()
        begin(project, document)
        return finish(project, signing)


def carry_on(project: Project, key: Callable[[], SigningKey]) -> Done:
    """Go on with a purge that a kill broke off; raises :class:`WrongUseError` where there is none."""
    with exclusive(project.root, purging=True):
        if pending(project) is None:
            raise WrongUseError("No purge was broken off: there is nothing to go on with.")
        return finish(project, key())
