"""The log of notices: which was written, sent, answered. Entered by people; an entry is never changed."""

import datetime as dt

from clew.cli.purge import as_day
from clew.kernel.errors import WrongUseError
from clew.referral.people import check_people, one_line
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.referrals import ReferralEvent, keep_referral, referral_events

_SHORTEST = 8


def notice_of(project: Project, notice_id: str) -> ReferralEvent:
    """Give the notice whose id begins so; raises where none or several do."""
    wanted = notice_id.strip().lower()
    found = [one for one in referral_events(project, "notice") if str(one.told["notice"]).startswith(wanted)]
    if len(wanted) < _SHORTEST or len(found) != 1:
        raise WrongUseError(
            f"{notice_id[:80]!r} does not name one notice of this project: give at least {_SHORTEST} characters of an id that `clew notice list` shows."
        )
    return found[0]


def keep(
    project: Project, action: str, notice_id: str, *, by: str | None, on: str | None, **told: str
) -> ReferralEvent:
    """Put an entry into the log; gives the notice it is on."""
    first, _ = check_people(by, None, asks_second=False)
    day = as_day(on)
    if day > dt.datetime.now(dt.UTC).date():
        raise WrongUseError(f"--on {day}: that day is to come; nothing was written.")
    notice = notice_of(project, notice_id)
    said = {name: one_line(value, f"--{name} TEXT") for name, value in told.items()}
    with exclusive(project.root):
        keep_referral(
            project,
            action=action,
            author=first,
            told={"notice": notice.told["notice"], "on": day.isoformat(), **said},
            clock=lambda: dt.datetime.now(dt.UTC),
        )
    return notice
