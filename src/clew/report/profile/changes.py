"""What changed between two dates, and countries side by side: made from published figures alone.

So nothing can be told here that the two profiles don't tell already. A difference counts as *told apart* where its interval leaves
out nought: the half-widths of the two, added as squares (Newcombe 1998 for shares), which is too wide rather than too narrow
where the two share ads or sites.
"""

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from typing import Any

from clew.__about__ import __version__
from clew.report.profile.press import Figure, figures_of

Profile = Mapping[str, Any]

SHOWN = (
    "sites.number", "sites.local", "sites.any_filter", "concentration.index", "people.ads", "people.persons",
    "people.audience.woman", "people.provider_kind.agency", "people.foreign", "people.age", "people.hidden_faces",
    "places.tour", "places.meeting.incall_only", "places.hours.round_the_clock", "places.channels.whatsapp",
    "places.channels.telegram", "places.channels.viber", "places.foreign_phone", "places.week_or_longer",
    "prices.booking.half_hour", "prices.booking.hour", "prices.booking.night",
    "signals.families.inconsistent_ages", "signals.families.inconsistent_aliases", "signals.families.frequent_movement",
    "signals.families.third_party", "signals.families.restricted_movement", "signals.families.unconventional_services",
    "signals.families.physical_attributes", "signals.families.photo", "signals.families.behaviour",
    "signals.families.contract_length", "signals.families.outside_norm",
)  # fmt: skip
"""The figures that are held side by side, in the order in which they are read; the others are in the JSON of each profile."""


def changes_between(before: Profile, now: Profile) -> dict[str, Any]:
    """Give the figures of two dates side by side, and whether they can be told apart."""
    old, new = dict(figures_of(before)), dict(figures_of(now))
    rows = [
        {"path": path, "before": old[path], "now": new[path], "apart": _apart(old[path], new[path])}
        for path in SHOWN
        if path in old and path in new
    ]
    return {"seen_before": before["seen"], "rows": rows}


def compare(profiles: Sequence[Profile], *, made_on: dt.date) -> dict[str, Any]:
    """Give profiles side by side: a column each, a row a figure that one of them has a value of."""
    held = [dict(figures_of(one)) for one in profiles]
    rows = [
        {"path": path, "figures": [figures.get(path) for figures in held]}
        for path in SHOWN
        if any((figures.get(path) or {}).get("value") is not None for figures in held)
    ]
    columns = [
        {"country": one["country"], "seen": one["seen"], "made_on": one["made_on"], "partial": one["partial"]}
        for one in profiles
    ]
    return {
        "format": "clew-comparison/1",
        "made_on": made_on.isoformat(),
        "partial": any(one["partial"] for one in profiles),
        "smallest_cell": max(one["smallest_cell"] for one in profiles),
        "clew": __version__,
        "comparison": {"columns": columns, "rows": rows},
    }


def _apart(before: Figure, now: Figure) -> bool | None:
    """Say whether two figures differ by more than chance explains; null where one has no value or no interval."""
    numbers = [one.get(name) for one in (before, now) for name in ("value", "low", "high")]
    known = [float(number) for number in numbers if number is not None]
    if len(known) < len(numbers):
        return None
    old, old_low, old_high, new, new_low, new_high = known
    if old > new:
        return old - new > math.hypot(new_high - new, old - old_low)
    return new - old > math.hypot(new - new_low, old_high - old)
