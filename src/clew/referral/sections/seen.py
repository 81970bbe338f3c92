"""What was seen on a platform: signals over all its ads, with shares and a few places each. No advertised person is named."""

import re
from collections import defaultdict
from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations

_MOST_QUOTES, _MOST_READ = 3, 40
_NUMBER = re.compile(r"(?:\d[\s./()-]*){6}|@")
"""What may be a phone number, an address or a handle."""


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give each signal with how many of the ads show it, the most frequent first."""
    found: dict[str, list[Row]] = defaultdict(list)
    there = {ad["ad_id"] for ad in case.ads}
    for one in case.findings:
        if one["subject_id"] in there and case.is_told_of(one["indicator"]):
            found[one["indicator"]].append(one)
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    names = _names(case)
    return {
        "n_ads": len(case.ads),
        "signals": [
            _signal(case, cite, name, held, names) for name, held in ordered if not case.is_innocent(name)
        ],
        "speaks_against": [
            _signal(case, cite, name, held, names) for name, held in ordered if case.is_innocent(name)
        ],
        "n_left_out": case.left_out,
    }


def _signal(
    case: Case, cite: Citations, name: str, held: list[Row], names: re.Pattern[str]
) -> dict[str, Any]:
    n = len({one["subject_id"] for one in held})
    places = [
        place for one in held for place in one["evidence"] if not _names_somebody(place["quote"], names)
    ]
    return {
        "indicator": name,
        "label": case.label(name),
        "family": held[0]["family"],
        "caveat": case.caveat(name),
        "ads": n,
        "share": round(n / len(case.ads), 3),
        "quotes": cite.quotes(places[:_MOST_READ], most=_MOST_QUOTES),
    }


def _names(case: Case) -> re.Pattern[str]:
    """Give what finds the names under which people are advertised here."""
    aliases = {alias for ad in case.ads for alias in ad["aliases"] if alias.strip()}
    return re.compile("|".join(map(re.escape, sorted(aliases))) or "(?!)", re.IGNORECASE)


def _names_somebody(quote: str, names: re.Pattern[str]) -> bool:
    return bool(_NUMBER.search(quote) or names.search(quote))
