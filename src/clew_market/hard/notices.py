"""The ads of a person of the hard market: one for each name, age or city in turn, and one at least."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from clew_market.bulk.tongue import tongue
from clew_market.chance import chance
from clew_market.hard.people import COUNTRIES, Who
from clew_market.words import words

START = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
STAY_WEEKS = 3


@dataclass(frozen=True, slots=True)
class Notice:
    """One ad, as it was seen once."""

    ad_id: str
    url: str
    who: Who
    alias: str
    age: int
    city: str
    text: str
    seen_at: dt.datetime


def notices(who: Who, rng: random.Random) -> Iterator[Notice]:
    """Give the ads of a person, in the order of time."""
    count = max(len(who.names), len(who.ages), len(who.cities), who.reposts, 1 + chance(rng, 0.3))
    for n in range(count):
        url = f"https://{who.site}/ad/{who.id.lower()}-{n}"
        alias = who.names[n % len(who.names)]
        city = who.cities[n % len(who.cities)]
        yield Notice(
            ad_id=sha256(url.encode()).hexdigest(),
            url=url,
            who=who,
            alias=alias,
            age=who.ages[min(n, len(who.ages) - 1)],
            city=city,
            text=_text(who, alias, city, rng),
            seen_at=START
            + dt.timedelta(
                weeks=who.week + (STAY_WEEKS if who.reposts == 0 else 1) * n, minutes=rng.randrange(600)
            ),
        )


def _text(who: Who, alias: str, city: str, rng: random.Random) -> str:
    language = COUNTRIES[who.country]
    said = words(language)
    story = list(who.story)
    if chance(rng, 0.3):
        story[rng.randrange(len(story))] = tongue(language).sentence(rng)
    if who.slips:
        story.insert(1, f"{tongue(language).sentence(rng)} {' '.join(rng.sample(who.slips, 4))}")
    blanks = {
        "alias": alias, "other": "Nora", "city": city, "nationality": "DE", "days": "7", "from": "3.5.", "to": "9.5.",
    }  # fmt: skip
    traits = [said.phrase(trait, rng, **blanks) for trait in who.traits]
    lines = [said.phrase("greeting", rng, alias=alias), ". ".join(story) + ".", *traits]
    return "\n".join(lines)
