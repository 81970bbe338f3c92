"""Draw single people who share nothing with each other: name, age, place, phone, handles, pictures.

What ties people together is put on top by `people`.
"""

import random
from collections.abc import Sequence

from clew_market.chance import chance
from clew_market.model import Handle, Name, Person, Phone, SiteSpec
from clew_market.phones import random_phone
from clew_market.words import countries, names

HANDLE_KINDS = ("telegram", "instagram", "email", "x", "onlyfans", "skype")
NATIONALITIES = ("DE", "AT", "HU", "RO", "BG", "UA", "CO", "BR", "TH", "ES", "KZ", "CZ")
ETHNICITIES = {"CO": "latin", "BR": "latin", "TH": "asian", "KZ": "asian"}
HOME_LANGUAGES = {"DE": "de", "AT": "de", "HU": "hu", "RO": "ro", "ES": "es", "KZ": "ru", "UA": "ru"}
AUDIENCES = {"woman": 86, "trans": 9, "man": 5}
FOREIGN_SHARE = 0.07  # people whose phone is of another country
FOREIGN = ("CZ", "BG", "UA")


class Drawer:
    """Draws people one after the other; ids follow the order, and no two phones or handles are alike."""

    def __init__(self, rng: random.Random, specs: Sequence[SiteSpec]) -> None:
        self._rng = rng
        self._specs = specs
        self._count = 0
        self._blocks: set[str] = set()
        self._numbers: set[int] = set()

    def site(self) -> SiteSpec:
        return self._rng.choices(self._specs, [spec.share for spec in self._specs])[0]

    def country(self, spec: SiteSpec) -> str:
        """Choose where a person of this site lives: most often in the site's own country."""
        return self._rng.choices(spec.countries, [3, *[1] * (len(spec.countries) - 1)])[0]

    def phone(self, country: str) -> Phone:
        """Draw a number that is far from every other: the block of its last two digits is its own."""
        phone = random_phone(self._rng, country)
        while phone.e164[:-2] in self._blocks:
            phone = random_phone(self._rng, country)
        self._blocks.add(phone.e164[:-2])
        return phone

    def number(self) -> int:
        """Draw a number for a handle that no other has."""
        number = self._rng.randrange(100, 999_999)
        while number in self._numbers:
            number = self._rng.randrange(100, 999_999)
        self._numbers.add(number)
        return number

    def audience(self) -> str:
        return self._rng.choices(list(AUDIENCES), list(AUDIENCES.values()))[0]

    def person(
        self, kind: str, home: SiteSpec, country: str | None = None, audience: str = "woman"
    ) -> Person:
        """Draw a person with nothing that ties to another."""
        rng = self._rng
        self._count += 1
        country = country or self.country(home)
        name = rng.choice(names(audience))
        nationality = rng.choice(NATIONALITIES)
        age = min(58, 19 + int(rng.expovariate(1 / 9)))
        city = rng.choice(sorted(countries()[country].cities))
        spoken = {HOME_LANGUAGES.get(country, "en"), *rng.sample(("en", "it", "fr", "ru", "es"), 2)}
        height = rng.randrange(156, 180)
        return Person(
            id=f"p{self._count:05d}",
            kind=kind,
            name=name,
            ages=(age, age, age),
            country=country,
            cities=(city, city, city),
            phone=self.phone(rng.choice(FOREIGN) if chance(rng, FOREIGN_SHARE) else country),
            nationality=nationality,
            languages=tuple(sorted(spoken)),
            weight_kg=round((height - 100) * rng.uniform(0.84, 1.05)),
            height_cm=height,
            pictures=tuple(f"pic{self._count:04d}{letter}" for letter in "abc"[: rng.choice((1, 2, 2, 3))]),
            audience=audience,
            ethnicity=ETHNICITIES.get(nationality, "european"),
            handles=self._handles(name),
        )

    def _handles(self, name: Name) -> tuple[Handle, ...]:
        kinds = self._rng.sample(HANDLE_KINDS, self._rng.choice((0, 0, 1, 1, 2)))
        return tuple(Handle(kind, self._handle(kind, name)) for kind in sorted(kinds))

    def _handle(self, kind: str, name: Name) -> str:
        stem = name.latin.lower()
        number = self.number()
        if kind == "email":
            return f"{stem}{number}@postbox.example"
        if kind == "skype":
            return f"live.{stem}{number}"
        return f"{stem}{self._rng.choice(('_m', '_sol', 'star', '_luz', 'nova'))}{number}"
