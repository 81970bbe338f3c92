"""What the market is made of: people, their ads, what an ad shows at a visit, pages, posts.

A `Person` is planned once. An `Ad` is one advertisement of a person on one site; a `Showing` is what that ad
states at one visit, and nothing else: the truth sheet is written from it, and so is the page.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

MAX_VISITS = 10
VISIT_DATES: tuple[date, ...] = tuple(date(2026, 3, 2) + timedelta(days=10 * n) for n in range(MAX_VISITS))
SWAP_VISIT = 3  # photos that are swapped are swapped here


@dataclass(frozen=True, slots=True)
class Phone:
    """A mobile number of a country: digits after the calling code, and how it is dialled at home."""

    country: str
    calling: str
    trunk: str
    national: str

    @property
    def e164(self) -> str:
        return f"+{self.calling}{self.national}"


@dataclass(frozen=True, slots=True)
class Handle:
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Price:
    amount: int
    currency: str | None
    code_currency: str | None
    duration_min: int
    place: str | None


@dataclass(frozen=True, slots=True)
class TourStop:
    city: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Name:
    """A working name in both scripts; ads in Russian, Ukrainian and Kazakh use the second."""

    latin: str
    cyrillic: str

    def written(self, language: str) -> str:
        return self.cyrillic if language in {"ru", "uk", "kk"} else self.latin


@dataclass(frozen=True, slots=True)
class Person:
    """One advertised person (or pair), as planned. `cities` and `ages` hold one value per visit, of the first three.

    Later, cities come round again, and the age stays.
    """

    id: str
    kind: str
    name: Name
    ages: tuple[int, ...]
    country: str
    cities: tuple[str, ...]
    phone: Phone
    nationality: str
    languages: tuple[str, ...]
    weight_kg: int
    height_cm: int
    pictures: tuple[str, ...]
    audience: str = "woman"
    network: str | None = None
    agency: str | None = None
    partner: Name | None = None
    ethnicity: str = "european"
    handles: tuple[Handle, ...] = ()
    traits: tuple[str, ...] = ()
    shared_text: int | None = None
    tours: bool = False
    minor: bool = False
    notes: tuple[str, ...] = ()

    def city_at(self, visit: int) -> str:
        return self.cities[(visit - 1) % len(self.cities)]

    def age_at(self, visit: int) -> int:
        return self.ages[min(visit, len(self.ages)) - 1]


@dataclass(frozen=True, slots=True)
class Network:
    """People under common control, and what ties them in the data."""

    id: str
    members: tuple[str, ...]
    ties: tuple[str, ...]
    circuit: tuple[str, ...] | None
    falling_ages: bool


@dataclass(frozen=True, slots=True)
class Ad:
    """One advertisement: where, in which language, at which visits, with what exceptions."""

    number: int
    person: Person
    host: str
    url: str
    language: str
    visits: tuple[int, ...]
    name: Name
    phone_form: str
    traits: tuple[str, ...]
    returned_from: str | None = None
    swaps_photos: bool = False
    copied_from: str | None = None
    text_seed: int | None = None
    variant: str = "orig"
    stock: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    url: str
    picture: str
    variant: str
    stock: bool


@dataclass(frozen=True, slots=True)
class Showing:
    """What an ad states at one visit. None and empty mean: not stated on the page."""

    ad: Ad
    visit: int
    alias: str
    aliases: tuple[str, ...]
    age: int | None
    ages: tuple[int, ...]
    text: tuple[str, ...]
    text_languages: tuple[str, ...]
    audience: str
    provider_kind: str
    city: str
    city_shown: str
    country: str
    nationality: str | None
    ethnicity: str | None
    languages_spoken: tuple[str, ...]
    incall: bool | None
    outcall: bool | None
    hours: str | None
    weight_kg: int | None
    height_cm: int | None
    max_duration_h: float | None
    tour: tuple[TourStop, ...]
    verified: bool | None
    paid_placement: bool | None
    phone: Phone | None
    phone_form: str
    handles: tuple[Handle, ...]
    prices: tuple[Price, ...]
    services: tuple[str, ...]
    photos: tuple[Photo, ...]
    posted_at: date | None
    traits: tuple[str, ...]
    in_prose: frozenset[str] = frozenset()

    @property
    def url(self) -> str:
        return self.ad.url


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML response, and what a perfect reader would say about it; with a `location` it is a redirect."""

    url: str
    kind: str
    html: str
    ads: tuple[str, ...] = ()
    language: str = "en"
    text_language: str | None = None
    status: int = 200
    canonical: str | None = None
    relevant: bool = True
    encoding: str = "utf-8"
    content_type: str = "text/html; charset=utf-8"
    truncate_at: int | None = None
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A post of a hobby board about an ad; `signals` are pairs of a behaviour signal and its quote."""

    id: str
    thread: str
    first_visit: int
    about: Ad
    author: str
    written_at: date
    language: str
    text: str
    quotes: str | None
    signals: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SiteSpec:
    """A site: who it is, what it shows, and how its pages are made (`render`)."""

    rank: int
    host: str
    name: str
    category: str
    language: str
    region: str
    countries: tuple[str, ...]
    ad_languages: tuple[str, ...]
    ad_url: Callable[["SiteSpec", int, Name], str]
    render: Callable[["SiteVisit"], Iterator[Page]]
    fields: frozenset[str]
    prose_fields: frozenset[str] = frozenset()
    scheme: str = "https"
    scope: str = "national"
    company: str | None = None
    trackers: tuple[tuple[str, str], ...] = ()
    ad_space: str = "rented"
    search_filters: tuple[str, ...] = ()
    safety_features: tuple[str, ...] = ()
    operator: str | None = None
    favicon: str = ""
    text_forms_only: bool = False
    media: str = "/media/{number}/{name}.jpg"
    share: int = 0
    marks_verified: bool = False
    marks_paid: bool = False
    inflation: float | None = None
    gone_moves: bool = False
    boilerplate: bool = False
    phone_hidden: bool = False

    @property
    def root(self) -> str:
        return f"{self.scheme}://{self.host}"

    @property
    def registered_domain(self) -> str:
        return ".".join(self.host.split(".")[-2:])

    @property
    def email(self) -> str:
        return f"office@{self.registered_domain}"


@dataclass(frozen=True, slots=True)
class SiteVisit:
    """What a site's renderer gets for one visit."""

    spec: SiteSpec
    visit: int
    seed: int
    showings: Sequence[Showing]
    gone: Sequence[Ad]
    site_phone: Phone
    hosts: Sequence[str]
    reviews: Sequence[Review] = ()
    ads_by_url: Mapping[str, Ad] = field(default_factory=dict)

    @property
    def day(self) -> date:
        return VISIT_DATES[self.visit - 1]

    @property
    def stated_total(self) -> int | None:
        factor = self.spec.inflation
        return None if factor is None else round(len(self.showings) * factor)
