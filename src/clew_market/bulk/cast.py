"""People and what they share: one group after the other, drawn by the shares of :mod:`clew_market.bulk.mixture`."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256

from clew_market.bulk.mixture import ADS_OF_A_PERSON, NETWORK_TIES, Mixture
from clew_market.bulk.tongue import tongue
from clew_market.chance import chance
from clew_market.mistakes import with_mistakes
from clew_market.phones import near_phone, random_phone
from clew_market.words import countries, names

LANGUAGES = {
    "DE": "de", "AT": "de", "HU": "hu", "RO": "ro", "ES": "es", "KZ": "ru", "UA": "uk", "CZ": "en", "BG": "en",
}  # fmt: skip
_STEMS = "Adel Alis Bel Cam Dan El Fel Gab Hel Isab Jul Kar Lar Mar Nad Ol Paul Ros Sab Tam Val Vik Xim Yas Zor Mel Nik Per"
_ENDINGS = "a ina ia ella ena ita isa inda ora ika ana"
_NATIONALITIES = ("DE", "AT", "HU", "RO", "BG", "UA", "CO", "BR", "TH", "ES", "KZ", "CZ")
_ADS_PER_SITE = 1000  # the report counts 3 million ads on about 2,900 sites


@dataclass(frozen=True, slots=True)
class Who:
    """One advertised person, or two in one ad; ``story`` is the text that her pen writes."""

    id: str
    kind: str
    name: str
    age: int
    country: str
    cities: tuple[str, ...]
    phone: str
    nationality: str
    height_cm: int
    weight_kg: int
    pictures: tuple[int, ...]
    story: tuple[str, ...]
    sites: tuple[str, ...]
    network: str | None = None
    handle: tuple[str, str] | None = None
    is_agency: bool = False
    n_persons: int = 1
    shared_pictures: tuple[int, ...] = ()
    fixed_text: bool = False
    ads: int = 1


@dataclass(slots=True)
class Cast:
    """Draws the groups of one block of the market."""

    seed: int
    block: int
    n_sites: int
    n_stock: int
    mixture: Mixture
    rng: random.Random = field(init=False)
    _count: int = 0
    _stories: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = random.Random(f"{self.seed}/bulk/{self.block}")

    def group(self) -> list[Who]:
        """Draw the next group."""
        kinds = list(self.mixture.groups)
        kind = self.rng.choices(kinds, list(self.mixture.groups.values()))[0]
        made = {
            "alone": self._alone, "flatshare": self._flatshare, "friends": self._friends, "duo": self._duo,
            "house": self._house, "agency": self._agency, "network": self._network,
        }[kind]()  # fmt: skip
        return list(made)

    def person(self, kind: str, country: str) -> Who:
        """Draw a person who shares nothing, but perhaps a stock picture or a stranger's text."""
        rng = self.rng
        self._count += 1
        places = sorted(countries()[country].cities)
        moves = chance(rng, self.mixture.moves)
        stops = rng.sample(places, min(len(places), rng.randint(2, 4))) if moves else [rng.choice(places)]
        height = rng.randint(152, 182)
        name = rng.choice(all_names())
        sharer = chance(rng, self.mixture.stock_picture)
        return Who(
            id=f"p{self.block:05d}-{self._count:05d}",
            kind=kind,
            name=name,
            age=min(58, 19 + int(rng.expovariate(1 / 9))),
            country=country,
            cities=tuple(stops),
            phone=random_phone(rng, country).e164,
            nationality=rng.choice(_NATIONALITIES),
            height_cm=height,
            weight_kg=round((height - 100) * rng.uniform(0.84, 1.05)),
            pictures=tuple(rng.getrandbits(256) for _ in range(rng.choice((0, 1, 2, 2, 3, 4)))),
            story=self._story(country),
            sites=tuple(self.site(country) for _ in range(3)),
            handle=self.handle(name) if chance(rng, self.mixture.handle) else None,
            shared_pictures=(stock_picture(self.seed, int(self.n_stock * rng.random() ** 2)),)
            if sharer
            else (),
            ads=rng.choices(*zip(*ADS_OF_A_PERSON, strict=True))[0],
        )

    def site(self, country: str) -> str:
        """Draw a site of the country: a few hold most of the ads."""
        own = max(1, self.n_sites // len(countries()))
        return f"site-{country.lower()}-{int(own * self.rng.random() ** 3):04d}.example"

    def handle(self, name: str) -> tuple[str, str]:
        """Draw a handle that nobody else has."""
        kind = self.rng.choice(("telegram", "instagram", "email", "x", "onlyfans"))
        stem = f"{name.lower()}{self.rng.randrange(10**9)}"
        return kind, f"{stem}@postbox.example" if kind == "email" else stem

    def _story(self, country: str) -> tuple[str, ...]:
        rng, language = self.rng, LANGUAGES[country]
        if self._stories and chance(rng, self.mixture.copied_text):
            tongue_of, story = rng.choice(self._stories)
            if tongue_of == language:
                return story
        if chance(rng, self.mixture.passed_on_text):
            return passed_on(self.seed, language, rng.randrange(max(3, self.n_stock // 4)))
        story = tuple(tongue(language).story(rng))
        if len(self._stories) < 2000:  # noqa: PLR2004 - enough to copy from
            self._stories.append((language, story))
        return story

    def _country(self) -> str:
        return self.rng.choices(
            ("DE", "ES", "RO", "HU", "AT", "KZ", "UA", "CZ"), (30, 20, 12, 10, 8, 8, 7, 5)
        )[0]

    def _alone(self) -> Iterator[Who]:
        yield self.person("alone", self._country())

    def _flatshare(self) -> Iterator[Who]:
        country = self._country()
        people = [self.person("flatshare", country) for _ in range(self.rng.randint(2, 4))]
        for who in people:
            yield replace(who, phone=people[0].phone, cities=people[0].cities[:1])

    def _friends(self) -> Iterator[Who]:
        country = self._country()
        first, second = self.person("friends", country), self.person("friends", country)
        yield first
        yield replace(second, phone=first.phone)

    def _duo(self) -> Iterator[Who]:
        country = self._country()
        first, second = self.person("duo", country), self.person("duo", country)
        yield first
        yield replace(second, phone=first.phone)
        both = self.person("duo", country)
        yield replace(
            both,
            phone=first.phone,
            name=f"{first.name} & {second.name}",
            n_persons=2,
            ads=1,
            cities=first.cities,
        )

    def _house(self) -> Iterator[Who]:
        country = self._country()
        desk = self.person("house", country)
        for _ in range(self.rng.randint(6, 20)):
            who = self.person("house", country)
            yield replace(
                who, phone=desk.phone, cities=desk.cities[:1], sites=desk.sites[:1], handle=None, ads=1
            )

    def _agency(self) -> Iterator[Who]:
        country = self._country()
        desk = self.person("agency", country)
        large = chance(self.rng, self.mixture.large_agencies)
        marked = chance(self.rng, self.mixture.says_agency)
        for _ in range(self.rng.randint(80, 300) if large else self.rng.randint(5, 60)):
            who = self.person("agency", country)
            of_the_house = chance(self.rng, self.mixture.house_text)
            yield replace(
                who,
                phone=desk.phone,
                handle=desk.handle,
                sites=desk.sites,
                story=desk.story if of_the_house else who.story,
                is_agency=marked,
                ads=min(who.ads, 2),
            )

    def _network(self) -> Iterator[Who]:
        rng, country = self.rng, self._country()
        ties, moves = rng.choice(NETWORK_TIES)
        base = random_phone(rng, country)
        handle = self.handle("desk")
        picture = rng.getrandbits(256)
        written = ". ".join(tongue(LANGUAGES[country]).story(rng)) + ". "
        story = tuple(with_mistakes(written, rng).split(". "))
        places = sorted(countries()[country].cities)
        circuit = rng.sample(places, min(3, len(places)))
        identity = f"n{self.block:05d}-{self._count:05d}"
        for position in range(rng.randint(3, 8)):
            who = self.person("network", country)
            has_base = "phone" in ties and (position < 2 or "near" not in ties)  # noqa: PLR2004
            phone = near_phone(base, 3 + 4 * position).e164 if "near" in ties else who.phone
            start = position % len(circuit)
            yield replace(
                who,
                network=identity,
                phone=base.e164 if has_base else phone,
                handle=handle if "handle" in ties else who.handle,
                shared_pictures=(picture,) if "pictures" in ties else who.shared_pictures,
                story=story if "text" in ties else who.story,
                fixed_text="text" in ties,
                cities=(*circuit[start:], *circuit[:start]) if moves else who.cities,
            )


@cache
def all_names() -> tuple[str, ...]:
    """Give some hundred working names."""
    drawn = (stem + ending for stem in _STEMS.split() for ending in _ENDINGS.split())
    return tuple(dict.fromkeys([*(name.latin for name in names("woman")), *drawn]))


@cache
def passed_on(seed: int, language: str, number: int) -> tuple[str, ...]:
    """Give one of the texts that go round."""
    return tuple(tongue(language).story(random.Random(f"{seed}/passed-on/{language}/{number}")))


@cache
def stock_picture(seed: int, number: int) -> int:
    """Give the hash of one of the pictures that many use."""
    return int.from_bytes(sha256(f"{seed}/stock/{number}".encode()).digest())


def sites_for(ads: int) -> int:
    """Say how many sites a market of so many ads has."""
    return max(len(countries()), ads // _ADS_PER_SITE)
