"""The ads of a person: which name, phone, text and pictures each states, where and when."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from clew_market.bulk.cast import LANGUAGES, Who, all_names
from clew_market.bulk.mixture import Mixture
from clew_market.bulk.tongue import tongue
from clew_market.chance import chance
from clew_market.phones import random_phone
from clew_market.words import words

START = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
_WEEKS = 26
_MOST_FLIPPED = {"orig": 0, "reenc": 8, "resize": 20}
_CROPPED = 0.1  # a crop is another hash, far from the first
_LOW_QUALITY = 0.02


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in an ad: the digest of its bytes, its PDQ hash, and how much content it has."""

    sha256: str
    pdq: str
    quality: int


@dataclass(frozen=True, slots=True)
class Notice:
    """One ad: what it states, and where the person was at each visit (a week's number, a city)."""

    ad_id: str
    url: str
    who: Who
    site: str
    alias: str
    age: int | None
    text: str
    phone: str | None
    handle: tuple[str, str] | None
    pictures: tuple[Picture, ...]
    seen: tuple[tuple[int, str], ...]
    language: str
    height_cm: int | None
    weight_kg: int | None
    nationality: str | None


def notices(who: Who, rng: random.Random, mixture: Mixture) -> Iterator[Notice]:
    """Give the ads of a person."""
    language = LANGUAGES[who.country]
    second_phone = random_phone(rng, who.country).e164
    week = rng.randrange(_WEEKS - 4)
    for n in range(who.ads):
        site = rng.choice(who.sites)
        url = f"https://{site}/ad/{who.id}-{n}"
        phone = second_phone if chance(rng, mixture.second_phone) else who.phone
        alias = rng.choice(all_names()) if n and chance(rng, mixture.other_name) else who.name
        yield Notice(
            ad_id=sha256(url.encode()).hexdigest(),
            url=url,
            who=who,
            site=site,
            alias=alias,
            age=who.age + rng.choice((0, 0, 0, 0, -1, 1)) if chance(rng, 0.9) else None,
            text=_text(who, n, alias, site, rng, mixture),
            phone=None if chance(rng, mixture.no_phone) else phone,
            handle=who.handle if who.handle and (who.network or chance(rng, 0.5)) else None,
            pictures=tuple(_pictures(who, n, rng, mixture)),
            seen=_seen(who, n, week, rng),
            language=language,
            height_cm=who.height_cm if chance(rng, 0.5) else None,
            weight_kg=who.weight_kg if chance(rng, 0.5) else None,
            nationality=who.nationality if chance(rng, 0.4) else None,
        )


def _text(who: Who, n: int, alias: str, site: str, rng: random.Random, mixture: Mixture) -> str:
    speech = tongue(LANGUAGES[who.country])
    if chance(rng, mixture.empty_text):
        return ""
    story = list(who.story)
    if n and not who.fixed_text and chance(rng, mixture.other_text):
        story = speech.story(rng)
    elif chance(rng, 0.3):  # a sentence goes, another comes
        story[rng.randrange(len(story))] = speech.sentence(rng)
    told = ". ".join(_slip(sentence, rng, mixture.slips) for sentence in story)
    lines = [speech.phrase("greeting", rng, alias=alias), f"{told}."]
    if chance(rng, 0.5):
        lines.append(speech.phrase("wish", rng))
    if chance(rng, 0.4):
        lines.append(speech.phrase("closing", rng))
    if site.endswith(("3.example", "7.example")) and chance(rng, mixture.site_sentence):
        lines.append(words("en").phrase("boilerplate", rng))
    return "\n".join(lines)


def _slip(sentence: str, rng: random.Random, share: float) -> str:
    """Double a letter of a word here and there, as anybody does."""
    found = sentence.split(" ")
    if not chance(rng, share * len(found)):
        return sentence
    at = rng.randrange(len(found))
    if len(found[at]) > 3:  # noqa: PLR2004 - short words are rarely misspelt
        place = rng.randrange(1, len(found[at]) - 1)
        found[at] = found[at][:place] + found[at][place] + found[at][place:]
    return " ".join(found)


def _pictures(who: Who, n: int, rng: random.Random, mixture: Mixture) -> Iterator[Picture]:
    own = who.pictures if not n or chance(rng, mixture.own_pictures_again) else ()
    shared = who.shared_pictures if who.network or chance(rng, 0.7) else ()
    for picture in (*own, *shared):
        variant = rng.choices(("orig", "reenc", "resize", "crop"), (60, 20, 10, 10))[0]
        yield _variant(picture, variant, rng)


def _variant(picture: int, variant: str, rng: random.Random) -> Picture:
    quality = rng.randrange(20, 50) if chance(rng, _LOW_QUALITY) else rng.randrange(60, 101)
    if variant == "crop":
        picture = rng.getrandbits(256)
    for _ in range(rng.randint(0, _MOST_FLIPPED.get(variant, 0))):
        picture ^= 1 << rng.randrange(256)
    digest = sha256(f"{picture:064x}".encode()).hexdigest()
    return Picture(digest, f"{picture:064x}", quality)


def _seen(who: Who, n: int, week: int, rng: random.Random) -> tuple[tuple[int, str], ...]:
    """Say in which weeks the ad was seen, and the city then: a person who moves is in one city at a time."""
    stay = max(1, _WEEKS // (3 * len(who.cities)))
    first = week + n % 3 if len(who.cities) == 1 else week
    weeks = sorted({first, min(_WEEKS - 1, first + rng.randint(0, 4))})
    if len(who.cities) > 1:
        weeks = sorted({min(_WEEKS - 1, first + stay * stop) for stop in range(len(who.cities))})
    return tuple(
        (at, who.cities[min((at - week) // stay, len(who.cities) - 1) if at > week else 0]) for at in weeks
    )
