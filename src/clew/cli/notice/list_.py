"""``clew notice list``: notices, and what became of them."""

from pathlib import Path
from typing import Any

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.store.referrals import ReferralEvent, referral_events

_COLUMNS = (
    "notice",
    "made_at",
    "site",
    "language",
    "locations",
    "author",
    "sent",
    "how",
    "answered",
    "outcome",
)


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """List the notices that were written, when each was sent, and its last answer.

    Example: clew notice list
    """
    opened_project = opened(project)
    after = referral_events(opened_project, "notice_sent", "notice_answered")
    rows = [_row(one, after) for one in referral_events(opened_project, "notice")]
    if not rows:
        errors().print("No notice was written yet.")
    show(rows, as_json=wants_json(json), columns=_COLUMNS)


def _row(notice: ReferralEvent, after: list[ReferralEvent]) -> dict[str, Any]:
    mine = [one for one in after if one.told["notice"] == notice.told["notice"]]
    sent = next((one.told for one in reversed(mine) if one.action == "notice_sent"), {})
    answer = next((one.told for one in reversed(mine) if one.action == "notice_answered"), {})
    return {
        "made_at": notice.made_at[:10],
        "author": notice.author,
        **{name: notice.told[name] for name in ("notice", "site", "language", "locations", "platform")},
        "sent": sent.get("on"),
        "how": sent.get("how"),
        "answered": answer.get("on"),
        "outcome": answer.get("outcome"),
    }
