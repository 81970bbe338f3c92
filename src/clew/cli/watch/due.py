"""``clew watch due``: which sites are due for a visit, and why."""

from pathlib import Path

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.watch._shared import budget_left, now, plan_of


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """List the sites with when each is due, how fast its ads change, and the reason in words.

    How fast is estimated from the visits of the last run; what is due is visited by `clew watch run`, or by hand.

    Example: clew watch due --project graz
    """
    opened_project, when = opened(project), now()
    rows = [
        {
            "site": one.due.site_id,
            "is_due": one.due.due_at <= when,
            "due_at": one.due.due_at.isoformat(timespec="minutes"),
            "every_days": round(one.due.interval_days, 2),
            "changes_an_ad_and_day": None if one.due.rate is None else round(one.due.rate, 4),
            "requests": one.requests,
            "why": one.due.why,
        }
        for one in plan_of(opened_project, when)
    ]
    show(rows, as_json=wants_json(json))
    errors().print(f"Requests left today: {budget_left(opened_project, when)}. Next: clew watch run --once")
