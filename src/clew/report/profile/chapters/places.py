"""Where and how: cities, tours, in-call and out-call, hours, the longest booking, ways of contact."""

import re
from collections.abc import Iterator

from clew.report.profile.market import Market
from clew.report.profile.press import Block, Press

ORDER = 40

_CHANNELS = ("phone", "whatsapp", "telegram", "viber", "signal", "email")
_WEEK_HOURS = 168
_LONG_HOURS = 12
_HOURS = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})", re.ASCII)


def blocks(market: Market, press: Press) -> Iterator[Block]:
    """Give the chapter's blocks."""
    ads = market.ads
    ids = ads.values("ad_id")
    yield press.table("city", ads, ads.values("city"), names="places", most=12)
    yield press.share("tour", ads, [bool(tour) for tour in ads.values("tour")])
    calls = zip(ads.values("incall"), ads.values("outcall"), strict=True)
    yield press.table("meeting", ads, [_meeting(incall, outcall) for incall, outcall in calls])
    yield press.table("hours", ads, [_hours(hours) for hours in ads.values("hours")])
    longest = ads.values("max_duration_h")
    yield press.share("week_or_longer", ads, [None if one is None else one >= _WEEK_HOURS for one in longest])
    channels = [market.contacts.get(ad, frozenset()) for ad in ids]
    yield press.lists("channels", ads, channels, always=_CHANNELS)
    phones = [market.phone_countries.get(ad) for ad in ids]
    homes = [home or market.country for home in ads.values("country")]
    foreign = [None if not held else home not in held for held, home in zip(phones, homes, strict=True)]
    yield press.share("foreign_phone", ads, foreign)


def _meeting(incall: bool | None, outcall: bool | None) -> str | None:
    if incall and outcall:
        return "both"
    if incall and outcall is False:
        return "incall_only"
    return "outcall_only" if outcall and incall is False else None


def _hours(hours: str | None) -> str | None:
    """Say whether the stated hours are all day and night, long (twelve hours or more), or shorter."""
    if hours is None:
        return None
    if hours == "24/7":
        return "round_the_clock"
    found = _HOURS.fullmatch(hours)
    if found is None:
        return None
    start_h, start_m, end_h, end_m = (int(one) for one in found.groups())
    minutes = (end_h * 60 + end_m - start_h * 60 - start_m) % 1440 or 1440
    return "long" if minutes >= _LONG_HOURS * 60 else "shorter"
