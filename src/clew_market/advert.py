"""What an ad states at one visit: choose the facts that are shown, then write the text that goes with them.

The draw depends on the ad alone, so that an ad stays itself from visit to visit; only the city, the age, the
photos and the tour follow the visit.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from clew_market import prose
from clew_market.chance import chance
from clew_market.model import SWAP_VISIT, VISIT_DATES, Ad, Handle, Photo, Price, Showing, SiteSpec, TourStop
from clew_market.words import city_name, countries

SHOWN = {
    "age": 0.97, "nationality": 0.5, "ethnicity": 0.4, "languages": 0.55, "meeting": 0.8, "hours": 0.5,
    "weight": 0.6, "height": 0.65, "prices": 0.8, "services": 0.7, "posted": 0.85, "tour": 1.0, "kind": 1.0,
}  # fmt: skip
SERVICES = ("couples", "dinner_date", "gfe", "massage", "overnight", "party", "tantra", "travel")
HOURS = ("09:00-21:00", "10:00-22:00", "12:00-23:00", "08:30-18:00", "14:00-02:00")
MEETINGS = ((True, True), (True, False), (False, True))
DURATIONS = (
    (60,),
    (30, 60),
    (60, 120),
    (30, 60, 120),
    (60, 120, 720),
    (60, 720, 1440),
    (30, 60, 120, 720, 1440),
)
HOURS_PER_STAY = {30: 0.6, 60: 1.0, 120: 1.8, 720: 5.0, 1440: 8.5}
YOUNGEST_SECOND_AGE = 19


@dataclass(frozen=True, slots=True)
class Draw:
    """The stable part of an ad: which facts it shows, and their values."""

    shown: frozenset[str]
    prices: tuple[tuple[int, float, str | None], ...]
    level: float
    code: bool
    services: tuple[str, ...]
    meeting: tuple[bool, bool]
    hours: str
    verified: bool
    paid: bool
    posted_before: int
    days: int
    second_age: int
    messenger: str | None


def _draw(ad: Ad, seed: int) -> Draw:
    rng = random.Random(f"{seed}/ad/{ad.number}")
    shown = frozenset(field for field in sorted(SHOWN) if chance(rng, SHOWN[field]))
    controlled = ad.person.kind in {"network", "controlled"}
    durations = rng.choice(DURATIONS)
    split = chance(rng, 0.15) and "incall_only" not in ad.traits
    places: tuple[str | None, ...] = ("incall", "outcall") if split else (None,)
    prices = tuple(
        (minutes, HOURS_PER_STAY[minutes] * (1.25 if place == "outcall" else 1.0), place)
        for place in places
        for minutes in durations
    )
    low = controlled and chance(rng, 0.5)  # half are cheaper than the market
    level = rng.uniform(0.42, 0.6) if low else rng.uniform(0.8, 1.35)
    count = rng.randint(6, 8) if controlled else rng.randint(2, 6)
    return Draw(
        shown=shown,
        prices=prices,
        level=level,
        code=chance(rng, 0.06),
        services=tuple(sorted(rng.sample(SERVICES, count))),
        meeting=(True, True) if split else rng.choices(MEETINGS, (55, 30, 15))[0],
        hours=rng.choices((*HOURS, "24/7"), (4, 4, 4, 4, 3, 2))[0],
        verified=chance(rng, 0.3),
        paid=chance(rng, 0.2),
        posted_before=rng.randint(1, 24),
        days=rng.choice((7, 10, 14)),
        second_age=rng.choice((2, 3)),
        messenger=rng.choices((None, "whatsapp", "viber"), (65, 25, 10))[0],
    )


def show(ad: Ad, visit: int, spec: SiteSpec, seed: int) -> Showing:
    """Give the facts and the text of an ad at a visit, as its site shows them."""
    draw = _draw(ad, seed)
    fields = draw.shown & (spec.fields | spec.prose_fields)
    if "weight" in spec.prose_fields and not {"weight", "height"} <= fields:  # one sentence states both
        fields -= {"weight", "height"}
    if ad.person.minor:
        fields = (spec.fields | spec.prose_fields) & {"age"}
    facts = _facts(ad, visit, spec, draw, fields)
    return prose.with_text(facts, spec, seed)


def _facts(ad: Ad, visit: int, spec: SiteSpec, draw: Draw, fields: frozenset[str]) -> Showing:
    person = ad.person
    city = person.city_at(visit)
    prices = _prices(person.country, draw) if "prices" in fields else ()
    hours = "24/7" if "always" in ad.traits else draw.hours if "hours" in fields else None
    incall, outcall = _meeting(ad, draw, fields)
    long_stay = draw.days * 24.0 if "long_contract" in ad.traits else None
    longest = max((price.duration_min for price in prices), default=0) / 60 or None
    alias = ad.name.written(ad.language)
    partner = () if person.partner is None else (person.partner.written(ad.language),)
    stated = person.phone if ad.phone_form not in {"none", "image"} else None
    return Showing(
        ad=ad,
        visit=visit,
        alias=alias,
        aliases=(alias, *partner),
        age=person.age_at(visit) if "age" in fields else None,
        ages=_ages(ad, visit, draw) if "age" in fields else (),
        text=(),
        text_languages=(ad.language,),
        audience="couple" if person.kind == "duo" else person.audience,
        provider_kind=_provider_kind(ad, spec),
        city=city,
        city_shown=city_name(person.country, city, spec.language),
        country=person.country,
        nationality=person.nationality if "nationality" in fields else None,
        ethnicity=person.ethnicity if "ethnicity" in fields else None,
        languages_spoken=person.languages if "languages" in fields else (),
        incall=incall,
        outcall=outcall,
        hours=hours,
        weight_kg=person.weight_kg if "weight" in fields else None,
        height_cm=person.height_cm if "height" in fields else None,
        max_duration_h=long_stay or longest,
        tour=_tour(ad, visit) if "tour" in fields else (),
        verified=(draw.verified or ad.swaps_photos) and not person.minor if spec.marks_verified else None,
        paid_placement=draw.paid and not person.minor if spec.marks_paid else None,
        phone=stated,
        phone_form=ad.phone_form,
        handles=_handles(ad, draw),
        prices=prices,
        services=draw.services if "services" in fields else (),
        photos=_photos(ad, visit, spec),
        posted_at=_posted(ad, draw) if "posted" in fields else None,
        traits=ad.traits,
    )


def _ages(ad: Ad, visit: int, draw: Draw) -> tuple[int, ...]:
    age = ad.person.age_at(visit)
    if "two_ages" in ad.traits:
        return age, max(YOUNGEST_SECOND_AGE, age - draw.second_age) if age > YOUNGEST_SECOND_AGE else age + 2
    return (age,)


def _meeting(ad: Ad, draw: Draw, fields: frozenset[str]) -> tuple[bool | None, bool | None]:
    if "incall_only" in ad.traits:
        return True, False
    priced_apart = "prices" in fields and draw.prices[0][2] is not None
    return draw.meeting if "meeting" in fields or priced_apart else (None, None)


def _provider_kind(ad: Ad, spec: SiteSpec) -> str:
    if spec.category == "escort agency":
        return "agency"
    if "kind" not in spec.fields:
        return "unknown"
    return "agency" if ad.person.agency else "independent"


def _prices(country: str, draw: Draw) -> tuple[Price, ...]:
    place = countries()[country]
    code = draw.code and place.currency == "EUR"
    return tuple(
        Price(
            amount=max(place.step, round(place.hour * draw.level * factor / place.step) * place.step),
            currency=None if code else place.currency,
            code_currency="roses" if code else None,
            duration_min=minutes,
            place=where,
        )
        for minutes, factor, where in draw.prices
    )


def _tour(ad: Ad, visit: int) -> tuple[TourStop, ...]:
    """Announce the next city that the person goes to, with dates; the last one is home again."""
    person = ad.person
    if not person.tours:
        return ()
    here = person.city_at(visit)
    later = person.cities[(visit - 1) % len(person.cities) + 1 :]
    there = next((city for city in later if city != here), None)
    there = there or next((city for city in person.cities if city != here), None)
    if there is None:
        return ()
    start = VISIT_DATES[visit - 1] + timedelta(days=6 + ad.number % 4)
    return (TourStop(there, start, start + timedelta(days=5)),)


def _handles(ad: Ad, draw: Draw) -> tuple[Handle, ...]:
    """Give the person's handles, and the messengers on the stated number where the ad names them."""
    handles = list(ad.person.handles)
    number = ad.person.phone.e164
    if ad.phone_form == "wa.me":
        handles.append(Handle("whatsapp", number))
    elif draw.messenger and ad.phone_form in {"intl", "national", "dots", "dashes"} and not ad.person.minor:
        handles.append(Handle(draw.messenger, number))
    return tuple(handles)


def _photos(ad: Ad, visit: int, spec: SiteSpec) -> tuple[Photo, ...]:
    pictures = list(ad.person.pictures)
    if ad.swaps_photos and visit >= SWAP_VISIT:
        pictures = [f"{picture}x" for picture in pictures]
    if ad.stock:
        pictures = ["stock1", *pictures[1:]]
    return tuple(_photo(ad, spec, picture) for picture in pictures)


def _photo(ad: Ad, spec: SiteSpec, picture: str) -> Photo:
    stem = sha256(f"{ad.number}/{picture}".encode()).hexdigest()[:10]
    address = spec.root + spec.media.format(number=ad.number, name=stem)
    return Photo(address, picture, ad.variant, picture.startswith("stock"))


def _posted(ad: Ad, draw: Draw) -> date:
    return VISIT_DATES[ad.visits[0] - 1] - timedelta(days=draw.posted_before)
