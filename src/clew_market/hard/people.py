"""Who is in the hard market: honest people whose surroundings look bad, and controlled ones who hardly show it.

Honest: people alone; the house style of a site (third person, around the clock, in-call only, no limits; or hidden
faces, young looks, "only this week", bookable for weeks), which all its advertisers share; a cheap district, whose
prices are half of the market's, with customs of its own; people who tour and announce it; busy ones who post again and
again; agencies with a
switchboard, one of them with a block of numbers; friends, duos, cooperatives; strangers who copied a text; beginners
who are cheap; people who round their age down. About a quarter carry three to six families of signals.

Controlled: networks of three to five, each with two or three families that are seen only together (numbers that lie
close, the same slips, one circuit shifted in time, prices 40 % under what is usual in their city, ages that fall), and
people who stand alone. They advertise where honest people do, and have no house style, agency or phone in common.
"""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from clew_market.bulk.cast import all_names
from clew_market.bulk.tongue import tongue
from clew_market.chance import chance
from clew_market.phones import near_phone, random_phone
from clew_market.words import countries

COUNTRIES = {"DE": "de", "RO": "ro"}
STYLES: dict[int, tuple[str, ...]] = {
    1: ("third_person", "always", "incall_only", "unlimited"),
    2: ("face_hidden", "younger", "only_week", "long_contract"),
}
"""The house styles, by the number of the site; the others have none."""

DISTRICT = ("foreigners", "unprotected", "neck_tattoo")
"""What everybody writes in the cheap district."""

SITES, DISTRICT_LEVEL = 6, 0.5
LEVELS = (1.0, 0.9, 1.2, 1.4, DISTRICT_LEVEL)
"""What a city costs beside the market."""

_NOISE = (
    "new_in_town",
    "only_week",
    "face_hidden",
    "always",
    "incall_only",
    "neck_tattoo",
    "foreigners",
    "unprotected",
)
_STYLE_SHARE, _NOISE_SHARE = 0.85, 0.04
_CHEAP = 0.6
_FALLS_FROM = 25
"""Ages fall by up to five years: nobody is made younger than twenty."""

TIES = (
    ("near", "ages", "cheap"),
    ("near", "cheap"),
    ("slips", "circuit", "ages"),
    ("slips", "circuit", "cheap"),
    ("near", "circuit"),
    ("slips", "ages", "cheap"),
)
LONE = (("ages", "cheap", "handler"), ("aliases", "cities", "bruises"), ("ages", "origin_only", "handler"))


@dataclass(frozen=True, slots=True)
class Who:
    """A person and all that her or his ads will state. ``cities`` and ``ages`` are in the order of time."""

    id: str
    country: str
    kind: str
    site: str
    cities: tuple[str, ...]
    phone: str
    names: tuple[str, ...]
    ages: tuple[int, ...]
    hour: float
    story: tuple[str, ...]
    week: int
    traits: tuple[str, ...] = ()
    network: str | None = None
    email: str | None = None
    is_agency: bool = False
    n_persons: int = 1
    tour: bool = False
    reposts: int = 0
    slips: tuple[str, ...] = ()
    phone_country: str | None = None


class Cast:
    """Draws the people of one market from its seed."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(f"hard/{seed}")
        self._count = 0

    def people(self, size: int) -> Iterator[Who]:
        """Give everybody; ``size`` is how many honest people there are about in each country."""
        for country in COUNTRIES:
            yield from self._honest(country, size)
            for number in range(size // 50):
                yield from self._network(country, f"{country}-n{number}", TIES[number % len(TIES)])
            for number in range(size // 50):
                yield self._lone(country, f"{country}-l{number}", LONE[number % len(LONE)])

    def _one(self, country: str, kind: str, *, site: int | None = None, city: int | None = None) -> Who:
        rng = self.rng
        self._count += 1
        place = countries()[country]
        at = rng.randrange(len(LEVELS) - 1) if city is None else city
        number = rng.choice((0, 3, 4, 5)) if site is None else site
        speech = tongue(COUNTRIES[country])
        noise = tuple(trait for trait in _NOISE if chance(rng, _NOISE_SHARE))
        return Who(
            id=f"{country}-{self._count:04}",
            country=country,
            kind=kind,
            site=f"{country.lower()}{number}.example",
            cities=(sorted(place.cities)[at],),
            phone=random_phone(rng, country).e164,
            names=(rng.choice(all_names()),),
            ages=(rng.randint(21, 45),),
            hour=round(place.hour * LEVELS[at] * rng.lognormvariate(0, 0.18) / place.step) * place.step,
            story=tuple(speech.story(rng)),
            week=rng.randrange(20),
            traits=noise,
        )

    def _honest(self, country: str, size: int) -> Iterator[Who]:
        rng = self.rng
        for _ in range(size * 55 // 100):
            yield self._beginner_or_rounding(self._one(country, "alone"))
        for site, style in STYLES.items():
            for _ in range(size * 8 // 100):
                who = self._one(country, "house style", site=site)
                yield replace(who, traits=_most(rng, style, _STYLE_SHARE, who.traits))
        for _ in range(size * 6 // 100):
            who = self._one(country, "district", city=len(LEVELS) - 1)
            yield replace(who, traits=_most(rng, DISTRICT, _STYLE_SHARE, who.traits))
        for _ in range(size * 8 // 100):
            yield self._touring(country)
        for _ in range(size * 6 // 100):
            yield replace(self._one(country, "reposts"), reposts=rng.randint(6, 16))
        yield from self._groups(country, size)

    def _beginner_or_rounding(self, who: Who) -> Who:
        rng = self.rng
        if chance(rng, 0.03):
            who = replace(who, kind="beginner", hour=round(who.hour * 0.55))
        if chance(rng, 0.06):
            who = replace(
                who, kind="rounds down", ages=(who.ages[0] + 3, who.ages[0] + 3 - rng.randint(1, 3))
            )
        if chance(rng, 0.04):
            who = replace(who, kind="renamed", names=(*who.names, rng.choice(all_names())))
        return who

    def _touring(self, country: str) -> Who:
        rng = self.rng
        who = self._one(country, "touring")
        cities = tuple(rng.sample(sorted(countries()[country].cities), 3))
        traits = (
            *who.traits,
            "own_tour",
            *_most(rng, ("new_in_town", "long_contract", "face_hidden"), 0.7, ()),
        )
        abroad = random_phone(rng, "HU") if chance(rng, 0.4) else None
        return replace(
            who, cities=cities, traits=traits, tour=True, phone=abroad.e164 if abroad else who.phone,
            phone_country="HU" if abroad else None,
        )  # fmt: skip

    def _groups(self, country: str, size: int) -> Iterator[Who]:
        rng = self.rng
        for number in range(max(2, size // 100)):
            yield from self._agency(country, f"{country}-a{number}", block=number == 0)
        for _ in range(size * 2 // 100):
            first = self._one(country, "friends")
            yield first
            yield replace(self._one(country, "friends"), phone=first.phone, traits=("flatshare",))
        for _ in range(size // 100):
            first = replace(self._one(country, "duo"), n_persons=2, traits=("duo",))
            yield first
            yield replace(
                self._one(country, "duo"),
                n_persons=2,
                traits=("duo",),
                phone=first.phone,
                cities=first.cities,
            )
        for _ in range(size // 150):
            phone = random_phone(rng, country).e164
            yield from (
                replace(self._one(country, "cooperative"), phone=phone, traits=("cooperative",))
                for _ in range(5)
            )
        for _ in range(size * 2 // 100):
            first = self._one(country, "copied")
            yield first
            yield replace(self._one(country, "copied"), story=first.story)

    def _agency(self, country: str, name: str, *, block: bool) -> Iterator[Who]:
        rng = self.rng
        desk, pen = random_phone(rng, country), tongue(COUNTRIES[country]).story(rng)
        for number in range(rng.randint(8, 16)):
            who = self._one(country, "agency", site=rng.choice((0, 3)))
            phone = near_phone(desk, number).e164 if block else desk.e164
            traits = (
                "agency_voice",
                *_most(rng, ("third_person", "handler", "always", "long_contract"), 0.6, who.traits),
            )
            yield replace(
                who,
                phone=phone,
                story=(*pen[:4], *who.story[:2]),
                traits=traits,
                is_agency=True,
                email=f"desk@{name.lower()}.example",
            )

    def _network(self, country: str, name: str, ties: Sequence[str]) -> Iterator[Who]:
        rng = self.rng
        first = random_phone(rng, country)
        circuit = tuple(rng.sample(sorted(countries()[country].cities)[: len(LEVELS) - 1], 3))
        pen = slips(rng, country)
        for number in range(rng.randint(3, 5)):
            who = replace(self._one(country, "network"), network=name)
            if "near" in ties:
                who = replace(who, phone=near_phone(first, 3 * number).e164)
            if "circuit" in ties:
                who = replace(who, cities=circuit, week=(3 * number) % 12)
            if "slips" in ties:
                who = replace(who, slips=pen)
            yield self._showing(who, ties)

    def _lone(self, country: str, name: str, shows: Sequence[str]) -> Who:
        who = replace(self._one(country, "lone"), network=name)
        if "aliases" in shows:
            who = replace(who, names=(*who.names, self.rng.choice(all_names())))
        if "cities" in shows:
            who = replace(
                who,
                cities=tuple(self.rng.sample(sorted(countries()[who.country].cities)[: len(LEVELS) - 1], 2)),
            )
        traits = tuple(trait for trait in shows if trait in ("handler", "bruises", "origin_only"))
        return self._showing(replace(who, traits=traits), shows)

    def _showing(self, who: Who, shows: Sequence[str]) -> Who:
        if "cheap" in shows:
            who = replace(who, hour=round(who.hour * _CHEAP))
        if "ages" in shows:
            first = max(who.ages[0], _FALLS_FROM)
            who = replace(who, ages=(first, first - 2, first - self.rng.randint(3, 5)))
        return who


def slips(rng: random.Random, country: str) -> tuple[str, ...]:
    """Give five slips of one pen: words that many write, a letter doubled."""
    chosen = rng.sample(_usual(country), 5)
    return tuple(f"{word[:2]}{word[1]}{word[2:]}" for word in chosen)


@cache
def _usual(country: str) -> list[str]:
    """Give the words of four letters and more that are met about once in a hundred sentences or oftener."""
    rng = random.Random(f"hard/words/{country}")
    text = Counter(" ".join(tongue(COUNTRIES[country]).sentence(rng) for _ in range(800)).split(" "))
    return sorted(word for word, times in text.items() if len(word) > 3 and times >= 8)  # noqa: PLR2004 - as said


def _most(rng: random.Random, traits: Sequence[str], share: float, more: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*(trait for trait in traits if chance(rng, share)), *more)))
