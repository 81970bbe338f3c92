"""Plan the people of the market: networks under control, controlled persons, benign look-alikes, independents.

Everything that ties people together (phone, handle, pictures, wording, circuit, falling ages) is decided here,
before any ad is written. Each plan says at which site the person is at home.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clew_market.chance import chance
from clew_market.drawing import Drawer
from clew_market.model import Handle, Network, Person, Phone, SiteSpec
from clew_market.phones import near_phone
from clew_market.words import countries, names, trait_labels

TIES = (
    (("shared_phone", "near_phones", "shared_handle"), True, True),
    (("near_phones", "shared_photos", "shared_handle"), False, False),
    (("shared_text", "shared_handle"), True, False),
    (("shared_phone", "shared_text", "shared_photos"), False, True),
    (("near_phones", "shared_text", "shared_photos"), True, True),
    (("shared_phone", "shared_handle", "shared_photos"), True, False),
)  # (ties, has a circuit, ages fall)
NETWORK_TRAITS = (*sorted(set(trait_labels()) - {"agency_voice"}), "always", "two_ages")
BENIGN_TRAITS = (
    "new_in_town",
    "only_week",
    "face_hidden",
    "always",
    "neck_tattoo",
    "foreigners",
    "incall_only",
)
MIN_SIZE = 20
OLDER_THAN_STATED = 25  # ages fall by up to four years; who looks younger stays well over 18
CIRCUIT_STOPS = 3
NUMBER_SHARERS = 2  # of a network with a shared phone and near ones; the others have the near ones
SMALL = 40  # a market of fewer people has fewer and smaller groups of friends
FACES_HIDDEN = frozenset({"KZ", "UA"})  # markets where hidden faces are usual


@dataclass(frozen=True, slots=True)
class Resident:
    """A planned person and the site where the person is at home."""

    person: Person
    home: SiteSpec


@dataclass(frozen=True, slots=True)
class Population:
    residents: tuple[Resident, ...]
    networks: tuple[Network, ...]


class Planner:
    """Plans one group after the other; ids follow the order of planning."""

    def __init__(self, seed: int, size: int, specs: Sequence[SiteSpec]) -> None:
        self._rng = random.Random(f"{seed}/people")
        self._size = size
        self._specs = [spec for spec in specs if spec.share]
        self._agency_site = next((spec for spec in specs if spec.category == "escort agency"), self._specs[0])
        self._draw = Drawer(self._rng, self._specs)
        self._networks: list[Network] = []

    def plan(self) -> Population:
        residents = [
            *self._all_networks(),
            *self._controlled(),
            *self._agency(),
            *self._flatshares(),
            *self._cooperative(),
            *self._duos(),
            *self._tours(),
            self._minor(),
        ]
        residents += [self._independent() for _ in range(self._size - len(residents))]
        return Population(tuple(residents), tuple(self._networks))

    def _signals(self, person: Person, low: int, high: int) -> tuple[str, ...]:
        """Choose planted signals; 'looks younger' is never said of anybody near 18."""
        young = person.ages[0] < OLDER_THAN_STATED
        return self._some([slot for slot in NETWORK_TRAITS if not (young and slot == "younger")], low, high)

    def _some(self, traits: Sequence[str], low: int, high: int) -> tuple[str, ...]:
        return tuple(sorted(self._rng.sample(traits, self._rng.randint(low, high))))

    def _all_networks(self) -> Iterator[Resident]:
        for index in range(max(1, self._size // 20)):
            yield from self._network(index)

    def _network(self, index: int) -> Iterator[Resident]:
        rng = self._rng
        ties, moves, falling = TIES[index % len(TIES)]
        home = self._draw.site()
        country = self._draw.country(home)
        cities = sorted(countries()[country].cities)
        circuit = tuple(rng.sample(cities, CIRCUIT_STOPS)) if moves and len(cities) >= CIRCUIT_STOPS else None
        identity = f"n{index + 1:03d}"
        base = self._draw.phone(country)
        handle = Handle(
            "telegram", f"{rng.choice(('rosa', 'luna', 'gold', 'sweet'))}_desk{self._draw.number()}"
        )
        members = []
        for position in range(rng.randint(3, 6)):
            person = self._draw.person("network", home, country)
            person = replace(
                person,
                network=identity,
                phone=self._tied_phone(person.phone, base, ties, position),
                traits=self._signals(person, 3, 6),
                handles=(handle,) if "shared_handle" in ties else person.handles,
                pictures=(f"net{index:02d}", *person.pictures)
                if "shared_photos" in ties
                else person.pictures,
                shared_text=index if "shared_text" in ties else None,
                ages=self._falling(person.ages[0]) if falling else person.ages,
                cities=_around(circuit, position) if circuit else person.cities,
                tours=circuit is not None and chance(rng, 0.5),  # half of them announce it
                weight_kg=min(person.weight_kg, rng.choice((46, 47, 49, 53, 56, 60))),
            )
            members.append(person)
            yield Resident(person, home)
        ids = tuple(person.id for person in members)
        self._networks.append(Network(identity, ids, ties, circuit, falling))

    @staticmethod
    def _tied_phone(own: Phone, base: Phone, ties: tuple[str, ...], position: int) -> Phone:
        if "shared_phone" in ties and (position < NUMBER_SHARERS or "near_phones" not in ties):
            return base
        return near_phone(base, 3 + 4 * position) if "near_phones" in ties else own

    def _falling(self, age: int) -> tuple[int, ...]:
        start = max(22, min(age, 29))
        step = self._rng.choice((1, 1, 2))
        return start, start - step, max(19, start - 2 * step)

    def _controlled(self) -> Iterator[Resident]:
        for _ in range(max(1, self._size // 20)):
            home = self._draw.site()
            person = self._draw.person("controlled", home)
            note = "controlled by another person, in no network"
            yield Resident(replace(person, traits=self._signals(person, 4, 6), notes=(note,)), home)

    def _agency(self) -> Iterator[Resident]:
        home = self._agency_site
        country = home.countries[0]
        desk = self._draw.phone(country)
        for _ in range(max(3, self._size // 14)):
            person = self._draw.person("agency", home, country)
            note = "agency switchboard, benign"
            yield Resident(
                replace(
                    person,
                    phone=desk,
                    handles=(),
                    agency="Agencia Azahar",
                    traits=("agency_voice",),
                    notes=(note,),
                ),
                home,
            )

    def _flatshares(self) -> Iterator[Resident]:
        for _ in range(1 if self._size < SMALL else 2):
            home = self._draw.site()
            country = self._draw.country(home)
            shared = self._draw.phone(country)
            for _ in range(2):
                person = self._draw.person("independent", home, country)
                note = "friends in one flat share a phone, benign"
                yield Resident(
                    replace(person, phone=shared, traits=("flatshare",), notes=(note,)),
                    home,
                )

    def _cooperative(self) -> Iterator[Resident]:
        home = self._draw.site()
        country = self._draw.country(home)
        shared = self._draw.phone(country)
        for _ in range(3 if self._size < SMALL else 4):
            person = self._draw.person("independent", home, country)
            note = "cooperative with a shared phone, benign"
            yield Resident(replace(person, phone=shared, traits=("cooperative",), notes=(note,)), home)

    def _duos(self) -> Iterator[Resident]:
        for _ in range(max(1, self._size // 40)):
            home = self._draw.site()
            person = self._draw.person("duo", home)
            partner = self._rng.choice([name for name in names("woman") if name != person.name])
            note = "two friends advertise together, benign"
            yield Resident(replace(person, partner=partner, traits=("duo",), notes=(note,)), home)

    def _tours(self) -> Iterator[Resident]:
        for _ in range(max(1, self._size // 40)):
            home = self._draw.site()
            person = self._draw.person("independent", home)
            cities = self._rng.sample(sorted(countries()[person.country].cities), 2)
            note = "tours of her own will, benign"
            yield Resident(
                replace(
                    person,
                    cities=(cities[0], cities[1], cities[1]),
                    traits=("own_tour",),
                    tours=True,
                    notes=(note,),
                ),
                home,
            )

    def _minor(self) -> Resident:
        """Plant the one ad for the rule that a stated age under 18 is urgent: an age, a place, a phone, no more."""
        home = self._specs[0]
        person = self._draw.person("controlled", home, home.countries[0])
        note = "stated age under 18: urgent"
        return Resident(
            replace(
                person,
                phone=self._draw.phone(person.country),
                ages=(17, 17, 17),
                minor=True,
                pictures=(),
                handles=(),
                notes=(note,),
            ),
            home,
        )

    def _independent(self) -> Resident:
        home = self._draw.site()
        person = self._draw.person("independent", home, audience=self._draw.audience())
        traits = self._some(BENIGN_TRAITS, 1, 1) if chance(self._rng, 0.22) else ()  # noise
        if person.country in FACES_HIDDEN and chance(self._rng, 0.45):
            traits = tuple(sorted({*traits, "face_hidden"}))
        return Resident(replace(person, traits=traits), home)


def _around(circuit: tuple[str, ...], position: int) -> tuple[str, ...]:
    return tuple(circuit[(position + step) % len(circuit)] for step in range(3))
