"""``clew refer list``: what was referred, withdrawn and updated."""

from pathlib import Path

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.store.referrals import referral_events

_COLUMNS = ("made_at", "what", "to", "receiver", "subject", "author", "approved_by", "package")


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """List what was referred, to whom, by whom, and what became of it, as the audit trail tells.

    Example: clew refer list
    """
    events = referral_events(opened(project), "refer", "refer_withdraw", "refer_update")
    rows = [
        {
            "made_at": one.made_at[:19],
            "what": one.action.removeprefix("refer_"),
            "author": one.author,
            **{
                name: one.told.get(name)
                for name in ("to", "receiver", "subject", "approved_by", "package", "notice")
            },
        }
        for one in events
    ]
    if not rows:
        errors().print("Nothing was referred yet.")
    show(rows, as_json=wants_json(json), columns=_COLUMNS)
