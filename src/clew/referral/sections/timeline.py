"""What was seen when: ads that came and went, and persons who were advertised elsewhere."""

from typing import Any

from clew.referral.case import Case
from clew.referral.citations import Citations, day
from clew.referral.naming import letters_of, names_of_ads, persons_of_ads

_MOST = 120


def section(case: Case, cite: Citations) -> dict[str, Any]:  # noqa: ARG001 - the signature of a section
    """Give the events in order of time. What lies between two captures is not known."""
    persons, names, letters = persons_of_ads(case), names_of_ads(case), letters_of(case)
    events: list[tuple[str, str, str, str]] = []
    for ad in case.ads:
        who = persons.get(ad["ad_id"], "")
        where = f"{ad['site_id']}" + (f", {ad['city']}" if ad["city"] else "")
        name = names[ad["ad_id"]]
        events.append((day(ad["first_seen"]), who, "first seen", f"ad {name} on {where}"))
        if ad["last_seen"] > ad["first_seen"]:
            events.append((day(ad["last_seen"]), who, "last seen", f"ad {name} on {where}"))
    for move in case.movements:
        who = letters[move["provider_id"]]
        what = f"advertised in {move['to_city']}, before in {move['from_city']} (until {day(move['from_last_seen'])})"
        events.append((day(move["to_first_seen"]), who, "moved", what))
    events.sort()
    return {
        "events": [
            dict(zip(("day", "person", "what", "detail"), one, strict=True)) for one in events[:_MOST]
        ],
        "n_more": max(0, len(events) - _MOST),
    }
