"""Give each person ads: on which sites, in which language, at which visits, and in which way the phone stands.

Here are the market's changes over time: new and vanished ads, ads that follow a circuit under new addresses,
ads that return under another name with the same phone, profiles that swap their photos.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from clew_market.chance import chance
from clew_market.model import Ad, Name, Person, SiteSpec
from clew_market.people import Resident
from clew_market.phones import FOREIGN_FORMS, MARKUP_FORMS, TEXT_FORMS
from clew_market.words import names

FIRST_VISITS = 3
VISITS = (((1, 2, 3), 72), ((1, 2), 8), ((1,), 6), ((2, 3), 8), ((3,), 6))
PLAIN_FORMS = ("intl", "national")
STAYS = 0.7  # of the ads at the third visit, the share that is there to the end
COPY_EVERY = 14  # one in so many plain ads has a copied text
VARIANTS = ("orig", "reenc", "resize", "watermark", "crop")


class Placer:
    """Places ads for residents one after the other; ad numbers grow with small gaps."""

    def __init__(self, seed: int, specs: Sequence[SiteSpec], visits: int) -> None:
        self._rng = random.Random(f"{seed}/ads")
        self._specs = specs
        self._visits = visits
        self._every = tuple(range(1, max(visits, FIRST_VISITS) + 1))
        self._number = 4100
        self._turn = [*TEXT_FORMS, *MARKUP_FORMS, "none"]

    def place(self, residents: Sequence[Resident]) -> tuple[Ad, ...]:
        ads = [ad for resident in residents for ad in self._ads_of(resident)]
        ads = [replace(ad, visits=kept) for ad in ads if (kept := self._within(ad.visits))]
        return tuple(self._with_copies(self._with_swaps(self._with_stock(ads))))

    def _within(self, visits: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(visit for visit in visits if visit <= self._visits)

    def _ads_of(self, resident: Resident) -> Iterator[Ad]:
        person, home = resident.person, resident.home
        if person.network and len(set(person.cities)) > 1 and chance(self._rng, 0.5):  # half
            for visit in self._every:
                yield self._ad(person, home, (visit,))
        elif (
            person.kind in {"network", "controlled"} and not person.minor and chance(self._rng, 0.3)
        ):  # some return
            yield from self._returning(person, home)
        else:
            yield self._ad(person, home, self._when(person))
        second = self._second_site(person, home)
        if second is not None:
            ad = self._ad(person, second, self._when(person))
            yield replace(ad, variant=self._rng.choice(VARIANTS))

    def _when(self, person: Person) -> tuple[int, ...]:
        if person.minor or person.tours or person.kind == "duo":
            return self._every
        first = self._rng.choices([visits for visits, _ in VISITS], [weight for _, weight in VISITS])[0]
        return self._beyond(first) if self._visits > FIRST_VISITS else first

    def _beyond(self, first: tuple[int, ...]) -> tuple[int, ...]:
        """Say at which of many visits an ad stands: who is there at the third goes on; who comes late, comes at any."""
        if first[-1] < FIRST_VISITS:
            return first
        start = self._rng.randint(FIRST_VISITS, self._visits) if first == (FIRST_VISITS,) else first[0]
        end = (
            self._visits
            if chance(self._rng, STAYS)
            else self._rng.randint(max(start, FIRST_VISITS), self._visits)
        )
        return tuple(range(start, end + 1))

    def _returning(self, person: Person, home: SiteSpec) -> Iterator[Ad]:
        """Let an ad go after the first visit, and another with the same phone come under another name."""
        first = replace(self._ad(person, home, (1,)), phone_form="intl")
        yield first
        other = self._rng.choice([name for name in names("woman") if name != person.name])
        later = self._ad(person, home, self._every[1:], other)
        yield replace(later, phone_form="national" if _at_home(person) else "intl", returned_from=first.url)

    def _second_site(self, person: Person, home: SiteSpec) -> SiteSpec | None:
        wanted = 0.7 if person.network else 0.42
        others = [
            spec
            for spec in self._specs
            if spec.share and spec is not home and person.country in spec.countries
        ]
        if person.minor or not chance(self._rng, wanted):
            return None
        return self._rng.choice(others or [home])

    def _language(self, person: Person, spec: SiteSpec) -> str:
        if person.minor or person.shared_text is not None:
            return spec.language
        weights = [4, *[1] * (len(spec.ad_languages) - 1)]
        return self._rng.choices(spec.ad_languages, weights)[0]

    def _ad(self, person: Person, spec: SiteSpec, visits: tuple[int, ...], name: Name | None = None) -> Ad:
        self._number += self._rng.randint(1, 9)
        name = name or person.name
        traits = person.traits
        if person.kind == "network" and len(traits) > 1:  # no ad shows all of its person's signals
            traits = tuple(sorted(self._rng.sample(traits, len(traits) - 1)))
        return Ad(
            number=self._number,
            person=person,
            host=spec.host,
            url=spec.ad_url(spec, self._number, name),
            language=self._language(person, spec),
            visits=visits,
            name=name,
            phone_form=self._form(person, spec),
            traits=traits,
        )

    def _form(self, person: Person, spec: SiteSpec) -> str:
        """Choose an ordinary form or the next in turn, so that a market of some size holds them all."""
        if person.minor:
            return "intl"
        if spec.category == "escort agency":
            return "national"
        markup: tuple[str, ...] = ("tel", "wa.me") if spec.text_forms_only else MARKUP_FORMS
        if person.network:  # what ties a network can be read
            markup = tuple(form for form in markup if form != "image")
        if not _at_home(person):
            return self._rng.choice([*FOREIGN_FORMS, *(form for form in markup if form != "spans")])
        if chance(self._rng, 0.33):  # the ordinary ways are the most common
            return self._rng.choice(PLAIN_FORMS)
        forms = (*TEXT_FORMS, *markup) if person.network else (*TEXT_FORMS, *markup, "none")
        form = next(form for form in self._turn if form in forms)
        self._turn.remove(form)
        self._turn.append(form)
        return form

    def _with_stock(self, ads: list[Ad]) -> list[Ad]:
        """Give several independent people one stock picture: it ties nobody."""
        pick = [ad for ad in ads if ad.person.kind == "independent" and ad.person.pictures][
            :: max(5, len(ads) // 8)
        ]
        chosen = {ad.number for ad in pick}
        return [replace(ad, stock=ad.number in chosen) for ad in ads]

    def _with_swaps(self, ads: list[Ad]) -> list[Ad]:
        marks = {spec.host for spec in self._specs if spec.marks_verified}
        able = [ad for ad in ads if ad.host in marks and {2, 3} <= set(ad.visits) and ad.person.pictures]
        chosen = {ad.number for ad in able[:: max(1, len(able) // max(2, len(ads) // 30))]}
        return [replace(ad, swaps_photos=ad.number in chosen) for ad in ads]

    def _with_copies(self, ads: list[Ad]) -> list[Ad]:
        """Let some independent people copy the text of another's ad in the same language."""
        prose = {
            spec.host for spec in self._specs if spec.prose_fields
        }  # a copy there would hardly look like one
        sources: dict[str, Ad] = {}
        seen = 0
        for position, ad in enumerate(ads):
            if ad.person.kind != "independent" or ad.person.traits or ad.host in prose:
                continue
            source = sources.setdefault(ad.language, ad)
            if source.person.id != ad.person.id:
                seen += 1
                if seen % COPY_EVERY == 1:
                    ads[position] = replace(ad, copied_from=source.url, text_seed=source.number)
        return ads


def _at_home(person: Person) -> bool:
    return person.phone.country == person.country
