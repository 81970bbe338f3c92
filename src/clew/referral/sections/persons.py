"""Who was advertised, as far as the links tell, and in which ads."""

from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations, day
from clew.referral.naming import letters_of

_AD = ("alias", "age", "city", "country", "hours", "language")


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give each person with names, ages, contacts and ads, each ad with its address and newest capture."""
    ads = {ad["ad_id"]: ad for ad in case.ads}
    letters = letters_of(case)
    return {"persons": [_person(one, letters, ads, cite) for one in case.providers]}


def _person(provider: Row, letters: dict[str, str], ads: dict[str, Row], cite: Citations) -> dict[str, Any]:
    return {
        "person": letters[provider["provider_id"]],
        "provider_id": provider["provider_id"],
        "aliases": list(provider["aliases"]),
        "stated_ages": list(provider["ages"]),
        "contacts": [dict(one) for one in provider["contacts"]],
        "cities": list(provider["cities"]),
        "sites": list(provider["site_ids"]),
        "first_seen": day(provider["first_seen"]),
        "last_seen": day(provider["last_seen"]),
        "joined_by": list(provider["reasons"]),
        "ads": [_ad(ads[one], cite) for one in provider["ad_ids"] if one in ads],
    }


def _ad(ad: Row, cite: Citations) -> dict[str, Any]:
    return {
        "ad_id": ad["ad_id"],
        "url": ad["url"],
        **{name: ad[name] for name in _AD},
        "first_seen": day(ad["first_seen"]),
        "last_seen": day(ad["last_seen"]),
        "capture": cite.newest_of(ad),
    }
