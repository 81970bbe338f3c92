"""An urgent lead, for the national reporting point: where it stands, what was said, and nothing that was concluded."""

from typing import Any

from clew.referral.case import Case
from clew.referral.citations import Citations, moment
from clew.referral.naming import names_of_ads

_MOST_QUOTES = 5


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give each ad's address and times, and the words for which the lead is urgent."""
    names = names_of_ads(case)
    lead = case.lead or {"contributions": []}
    urgent = [
        one
        for one in lead["contributions"]
        if getattr(case.definitions.get(one["indicator"]), "urgent", False)
    ]
    return {
        "ads": [
            {
                "ad": names[ad["ad_id"]],
                "url": ad["url"],
                "site": ad["site_id"],
                "city": ad["city"],
                "country": ad["country"],
                "first_seen": moment(ad["first_seen"]),
                "last_seen": moment(ad["last_seen"]),
                "capture": cite.newest_of(ad),
            }
            for ad in case.ads
        ],
        "said": [
            {"label": case.label(one["indicator"]), "quotes": cite.quotes(one["evidence"], most=_MOST_QUOTES)}
            for one in urgent
        ],
        "contacts": [dict(one) for provider in case.providers for one in provider["contacts"]],
    }
