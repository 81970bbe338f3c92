"""Writing a signed notice on a package that was handed over: withdrawn, or changed."""

from pathlib import Path

from clew.cli.options import errors, show, wants_json
from clew.cli.refer._shared import now, place, referral_of
from clew.handover import Word, check_free, give_notice, key_of
from clew.kernel.errors import WrongUseError
from clew.referral.people import check_people, one_line
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.referrals import ReferralEvent, referral_events

_REASON = 500


def give_word(
    project: Project,
    action: str,
    package: str,
    *,
    by: str | None,
    reason: str | None,
    out: Path | None,
    dry_run: bool,
    as_json: bool | None,
    approved_by: str | None = None,
    asks_second: bool = False,
    replaced_by: str | None = None,
) -> None:
    """Write the notice and tell what was done."""
    first, second = check_people(by, approved_by, asks_second=asks_second)
    event = referral_of(project, package)
    if action == "refer_update":
        _check_stands(project, event)
    word = Word(
        action=action,
        event=event,
        by=first,
        approved_by=second,
        reason=one_line(reason, "--reason TEXT", longest=_REASON),
        replaced_by=replaced_by,
        made_at=now(),
    )
    what = action.removeprefix("refer_")
    target = place(
        project, out, f"{what}-{str(event.told['package'])[:12]}-{word.made_at:%Y%m%dT%H%M%SZ}.zip"
    )
    if dry_run:
        errors().print(
            f"Would write {target}: {what} of {event.told['package']}, for {event.told['receiver']}. Nothing was written.",
            markup=False,
        )
        return
    check_free(target)
    with exclusive(project.root):
        digest = give_notice(project, word, key_of(project), target)
    row = {"notice": digest, "file": str(target), "of": event.told["package"], "for": event.told["receiver"]}
    show([row], as_json=wants_json(as_json))
    errors().print(f"{target}: nothing was sent; hand it to whoever has the package.", markup=False)


def _check_stands(project: Project, event: ReferralEvent) -> None:
    """Raise where a package was withdrawn: its receiver was asked to stop relying on it, so nothing of it can change."""
    package = event.told["package"]
    ends = [one for one in referral_events(project, "refer_withdraw") if one.told["package"] == package]
    if ends:
        raise WrongUseError(
            f"{str(package)[:12]} was withdrawn on {ends[-1].made_at[:10]}, and its receiver asked to stop relying on it: refer anew, "
            "with `clew refer make`. Nothing was written."
        )
