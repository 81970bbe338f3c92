"""Where: the towns of the ads, and movements between them. A town is where an ad says; nobody was followed."""

from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations, day
from clew.referral.naming import letters_of


def section(case: Case, cite: Citations) -> dict[str, Any]:  # noqa: ARG001 - the signature of a section
    """Give towns with their position (degrees, WGS 84) and number of ads, and each movement."""
    letters = letters_of(case)
    towns: dict[tuple[str, str | None], list[Row]] = {}
    for ad in case.ads:
        if ad["city"]:
            towns.setdefault((ad["city"], ad["country"]), []).append(ad)
    return {
        "towns": [
            {
                "city": city,
                "country": country,
                "latitude": ads[0]["latitude"],
                "longitude": ads[0]["longitude"],
                "ads": len(ads),
                "first_seen": day(min(ad["first_seen"] for ad in ads)),
                "last_seen": day(max(ad["last_seen"] for ad in ads)),
            }
            for (city, country), ads in sorted(towns.items(), key=lambda item: (-len(item[1]), item[0][0]))
        ],
        "movements": [
            {
                "person": letters[one["provider_id"]],
                "from": one["from_city"],
                "to": one["to_city"],
                "last_seen_there": day(one["from_last_seen"]),
                "first_seen_here": day(one["to_first_seen"]),
                "km": None if one["km"] is None else round(one["km"]),
            }
            for one in sorted(
                case.movements, key=lambda one: (one["to_first_seen"], one["provider_id"], one["n"])
            )
        ],
        "n_without_town": sum(ad["city"] is None for ad in case.ads),
    }
