"""What people decided about leads: the newest verdict of each lead, and whether it still holds.

A verdict ``not_a_lead`` or ``innocent`` moves a lead behind all undecided ones of its market, with a priority of 0,
and stays visible. It holds for the members that it was made on: once somebody joined, the lead is ranked anew and
says so. ``refer`` and ``watch`` change nothing in the ranking. An urgent lead stays urgent; among urgent leads the
undecided come first.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from clew.leads.case import Case

SETTLED = ("not_a_lead", "innocent")


def newest_verdicts(verdicts: Iterable[Any]) -> dict[str, Any]:
    """Give the newest verdict by lead; of two of one time the later in the list."""
    newest: dict[str, Any] = {}
    for verdict in sorted(verdicts, key=lambda one: str(_get(one, "made_at") or "")):
        newest[str(_get(verdict, "lead") or _get(verdict, "lead_id"))] = verdict
    return newest


def decision_on(case: Case, newest: Mapping[str, Any]) -> str | None:
    """Give the verdict that settles the case, null where there is none that still holds."""
    verdict = newest.get(case.case_id)
    if verdict is None or _get(verdict, "value") not in SETTLED:
        return None
    seen = _get(verdict, "members_seen")
    members = {one.provider_id for one in case.providers}
    if seen and not (members <= set(seen) or {ad.ad_id for ad in case.ads} <= set(seen)):
        return None
    return str(_get(verdict, "value"))


def _get(verdict: Any, name: str) -> Any:
    return verdict.get(name) if isinstance(verdict, Mapping) else getattr(verdict, name, None)
