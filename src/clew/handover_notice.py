"""Writing a notice to a platform and its safety report: a folder of two PDFs and two JSON files. Nothing is sent.

The event goes into the trail before the folder is put in place, as with referrals. The log says which notice was written, sent,
answered: entered by people, never changed. Used by the command line and by the desk.
"""

import datetime as dt
import json
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.handover import case_of
from clew.kernel.errors import WrongUseError
from clew.reference.notice_words import notice_words
from clew.referral.case import Case
from clew.referral.notice import NoticeOrder, in_words, notice, safety_report
from clew.referral.package import sha256
from clew.referral.pdf import make_pdf
from clew.referral.people import check_people, one_line
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.referrals import ReferralEvent, keep_referral, referral_events

NOTICE, REPORT = "notice", "safety-report"
FOLDER = "exports/notices"
"""Where notices lie in a project."""
OUTCOMES = ("confirmed", "removed", "removed_in_part", "kept", "refused")
"""What a platform answers; a confirmed receipt is an answer, too."""
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice that could be written: its case and its two texts; ``said`` is null where only the report is asked for."""

    case: Case
    order: NoticeOrder
    said: dict[str, Any] | None
    report: dict[str, Any]


def prepare_notice(
    project: Project, site_id: str, order: NoticeOrder, *, ads: Collection[str], report_only: bool = False
) -> Notice:
    """Say what a notice would hold; writes nothing."""
    case = case_of(project, "site", site_id)
    if not case.ads:
        raise WrongUseError(f"no ad was read on {site_id}, so there is nothing to tell its platform.")
    said = None if report_only else notice(case, order, ads)
    return Notice(case, order, said, safety_report(case, order))


def files_of(prepared: Notice) -> dict[str, bytes]:
    """Make the files: the same bytes for the same project, order and date."""
    words, made_at = notice_words(prepared.order.language), prepared.order.made_at
    found = {}
    for name, template, said in ((NOTICE, "notice", prepared.said), (REPORT, "safety", prepared.report)):
        if said is not None:
            found[f"{name}.json"] = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode(
                "utf-8"
            )
            found[f"{name}.pdf"] = make_pdf(template, in_words(said, words), made_at=made_at)
    return found


def write_notice(
    project: Project,
    prepared: Notice,
    out: Path,
    *,
    approved_by: str | None,
    clock: Callable[[], dt.datetime],
) -> str | None:
    """Write the folder; give the notice's id, the SHA-256 of ``notice.json``, null where only a report was asked for."""
    if not out.parent.is_dir():
        raise WrongUseError(f"{out}: there is no folder {out.parent}.")
    if out.exists():
        raise WrongUseError(f"{out} is there already: choose another name with -o; nothing was written.")
    files = files_of(prepared)
    notice_id = sha256(files[f"{NOTICE}.json"]) if prepared.said else None
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".part-") as grown:
        for name, data in files.items():
            path = Path(grown) / name
            path.touch(mode=0o600)
            path.write_bytes(data)
        if prepared.said and notice_id:
            told = {
                "notice": notice_id,
                "site": prepared.case.subject_id,
                "language": prepared.order.language,
                "platform": prepared.order.platform,
                "locations": len(prepared.said["locations"]),
                "exempt": prepared.order.is_exempt,
                "approved_by": approved_by,
            }
            keep_referral(project, action="notice", author=prepared.order.by, told=told, clock=clock)
        out.mkdir(mode=0o700)
        for name in files:
            (Path(grown) / name).replace(out / name)
    return notice_id


def ads_of_leads(project: Project, site_id: str, lead_ids: Collection[str]) -> list[str]:
    """Give the ads of leads on a site; raises where one has none there."""
    found = []
    for lead in lead_ids:
        kind = "network" if lead.startswith("n-") else "provider"
        case = case_of(project, kind, lead)
        if case.is_urgent:
            raise WrongUseError(
                f"{lead} is urgent: it goes to the national reporting point only: clew refer LEAD --to reporting-point"
            )
        ads = [ad["ad_id"] for ad in case.ads if ad["site_id"] == site_id]
        if not ads:
            raise WrongUseError(f"{lead} has no ad on {site_id}.")
        found += ads
    return found


def referred_among(project: Project, lead_ids: Collection[str]) -> list[str]:
    """Give those of the leads that were referred: whoever got them should agree before a platform is told."""
    referred = {str(one.told["subject"]) for one in referral_events(project, "refer")}
    return sorted(referred & set(lead_ids))


def notice_of(project: Project, notice_id: str) -> ReferralEvent:
    """Give the notice whose id begins so; raises where none or several do."""
    wanted = notice_id.strip().lower()
    found = [one for one in referral_events(project, "notice") if str(one.told["notice"]).startswith(wanted)]
    if len(wanted) < _SHORTEST or len(found) != 1:
        raise WrongUseError(
            f"{notice_id[:80]!r} does not name one notice of this project: give at least {_SHORTEST} characters of an id that `clew notice list` shows."
        )
    return found[0]


def keep_outcome(
    project: Project,
    action: str,
    notice_id: str,
    *,
    by: str | None,
    on: dt.date,
    clock: Callable[[], dt.datetime],
    **told: str,
) -> ReferralEvent:
    """Put into the log that a notice was sent (``notice_sent``, ``how``) or answered (``notice_answered``, ``outcome``); gives the notice."""
    first, _ = check_people(by, None, asks_second=False)
    if on > clock().date():
        raise WrongUseError(f"--on {on}: that day is to come; nothing was written.")
    notice_made = notice_of(project, notice_id)
    said = {name: one_line(value, f"--{name} TEXT") for name, value in told.items()}
    with exclusive(project.root):
        keep_referral(
            project,
            action=action,
            author=first,
            told={"notice": notice_made.told["notice"], "on": on.isoformat(), **said},
            clock=clock,
        )
    return notice_made


def notice_rows(project: Project) -> list[dict[str, Any]]:
    """Give the notices that were written, the oldest first, with when each was sent, and its last answer."""
    after = referral_events(project, "notice_sent", "notice_answered")
    return [_notice_row(one, after) for one in referral_events(project, "notice")]


def _notice_row(event: ReferralEvent, after: list[ReferralEvent]) -> dict[str, Any]:
    mine = [one for one in after if one.told["notice"] == event.told["notice"]]
    sent = next((one.told for one in reversed(mine) if one.action == "notice_sent"), {})
    answer = next((one.told for one in reversed(mine) if one.action == "notice_answered"), {})
    return {
        "made_at": event.made_at[:10],
        "author": event.author,
        **{name: event.told[name] for name in ("notice", "site", "language", "locations", "platform")},
        "sent": sent.get("on"),
        "how": sent.get("how"),
        "answered": answer.get("on"),
        "outcome": answer.get("outcome"),
    }
