"""What speaks against it: innocent readings that fit, ties that were set aside, and what people said to the contrary."""

from collections import Counter
from typing import Any

from clew.records.decision import Verdict
from clew.referral.case import Case
from clew.referral.citations import Citations

_MOST_QUOTES = 2
_AGAINST = ("not_a_lead", "innocent", "unsure")


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give innocent explanations with the points that they take away, ties that do not count, and dissent."""
    lead = case.lead or {"speaks_against": []}
    readings = [
        {
            "explanation": one["explanation"],
            "label": case.label(one["explanation"]),
            "points": round(one["points"], 2),
            "value": one["value"],
            "quotes": cite.quotes(one["evidence"], most=_MOST_QUOTES),
        }
        for one in lead["speaks_against"]
    ]
    aside = Counter((one["kind"], one["filtered"]) for one in case.links if one["filtered"])
    dissent = [
        {
            "value": one.decision.value,
            "author": one.decision.author,
            "reason": one.decision.reason,
            "when": one.written_at[:10],
        }
        for one in case.told
        if isinstance(one.decision, Verdict) and one.decision.value in _AGAINST
    ]
    return {
        "readings": readings,
        "ties_set_aside": [
            {"kind": kind, "why": why, "pairs_of_ads": n} for (kind, why), n in sorted(aside.items())
        ],
        "dissent": dissent,
    }
