"""What was seen when: ads that came and went, and persons who were advertised elsewhere."""

import json
from typing import Any

from clew.referral.case import Case
from clew.referral.citations import Citations, day
from clew.referral.naming import letters_of, names_of_ads, persons_of_ads

_MOST = 120


def section(case: Case, cite: Citations) -> dict[str, Any]:  # noqa: ARG001 - the signature of a section
    """Give the events in order of time. What lies between two captures is not known."""
    persons, names, letters = persons_of_ads(case), names_of_ads(case), letters_of(case)
    events: list[tuple[str, str, str, dict[str, str | None]]] = []
    for ad in case.ads:
        who = persons.get(ad["ad_id"], "")
        where = {"ad": names[ad["ad_id"]], "site": ad["site_id"], "town": ad["city"]}
        events.append((day(ad["first_seen"]), who, "first_seen", where))
        if ad["last_seen"] > ad["first_seen"]:
            events.append((day(ad["last_seen"]), who, "last_seen", where))
    for move in case.movements:
        who = letters[move["provider_id"]]
        between = {
            "town": move["to_city"],
            "from": move["from_city"],
            "until": day(move["from_last_seen"]),
        }
        events.append((day(move["to_first_seen"]), who, "moved", between))
    events.sort(key=lambda one: (*one[:3], json.dumps(one[3], ensure_ascii=False)))
    return {
        "events": [
            {"day": when, "person": who, "what": what, **held} for when, who, what, held in events[:_MOST]
        ],
        "n_more": max(0, len(events) - _MOST),
    }
