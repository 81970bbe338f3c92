"""Why it was flagged: each signal with its points, what it warns of, and quotes."""

from collections import defaultdict
from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations
from clew.referral.naming import letters_of, names_of_ads

_MOST_QUOTES = 3


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give the signals of the lead, those with most points first. Those of origin or languages are counted, not told."""
    lead = case.lead or {"contributions": [], "why": None, "points": 0.0}
    parts: dict[str, list[Row]] = defaultdict(list)
    for part in lead["contributions"]:
        parts[part["indicator"]].append(part)
    told = {name: held for name, held in parts.items() if case.is_told_of(name)}
    ordered = sorted(told.items(), key=lambda item: (-sum(one["points_left"] for one in item[1]), item[0]))
    return {
        "signals": [_signal(case, cite, name, held) for name, held in ordered],
        "families": list(dict.fromkeys(held[0]["family"] for _, held in ordered)),
        "points": round(sum(one["points_left"] for held in told.values() for one in held), 2),
        "n_not_told": len(parts) - len(told),
    }


def _signal(case: Case, cite: Citations, name: str, parts: list[Row]) -> dict[str, Any]:
    known = {**letters_of(case), **names_of_ads(case)}
    places = [place for part in parts for place in part["evidence"]]
    return {
        "indicator": name,
        "label": case.label(name),
        "family": parts[0]["family"],
        "caveat": case.caveat(name),
        "points": round(sum(one["points"] for one in parts), 2),
        "points_left": round(sum(one["points_left"] for one in parts), 2),
        "seen_on": sorted({known[one["subject_id"]] for one in parts if one["subject_id"] in known}),
        "quotes": cite.quotes(places, most=_MOST_QUOTES),
        "n_places": len(places),
    }
