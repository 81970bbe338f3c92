"""How a person may be reached: for a support service. No allegation, origin, history, price or address of an ad."""

from collections import Counter
from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations, day

_WAYS = ("phone", "whatsapp", "telegram", "signal", "viber", "email", "skype", "instagram", "facebook", "x")


def section(case: Case, cite: Citations) -> dict[str, Any]:  # noqa: ARG001 - the signature of a section
    """Give of each person the name in the newest ad, the ways to reach them, and the town in which they were last advertised.

    ``shared``: others give the same number or handle, so somebody else may answer; a person's own come first. That much has to be
    said, or a call could put the person in danger.
    """
    ads = {ad["ad_id"]: ad for ad in case.ads}
    givers = Counter(value for one in case.providers for value in {held["value"] for held in one["contacts"]})
    return {
        "persons": [
            _person(n, one, [ads[ad] for ad in one["ad_ids"] if ad in ads], givers)
            for n, one in enumerate(case.providers, 1)
        ]
    }


def _person(n: int, provider: Row, ads: list[Row], givers: Counter[str]) -> dict[str, Any]:
    newest = max(ads, key=lambda ad: (ad["last_seen"], ad["ad_id"]))
    ways = [
        {"kind": one["kind"], "value": one["value"], "shared": givers[one["value"]] > 1}
        for one in provider["contacts"]
        if one["kind"] in _WAYS
    ]
    ways.sort(key=lambda one: (one["shared"], _WAYS.index(one["kind"]), one["value"]))
    return {
        "person": n,
        "called": newest["alias"],
        "contacts": ways,
        "town": newest["city"],
        "country": newest["country"],
        "last_seen": day(provider["last_seen"]),
    }
