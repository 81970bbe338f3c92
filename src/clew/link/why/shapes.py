"""What an explanation is made of: plain data, the same for the terminal, the report and ``--json``.

Points are those of :mod:`clew.link.weights`; unknown is null. A list that may be long is a
:class:`clew.kernel.some.Some`: "none" and "too many to show" are different answers.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from clew.kernel.some import Some
from clew.kernel.travel import Announced, Hub, Move, Stay, Way


@dataclass(frozen=True, slots=True)
class ShownAd:
    """An ad as a reader knows it: who, where, when."""

    ad_id: str
    provider_id: str | None
    alias: str | None
    ages: tuple[int, ...]
    city: str | None
    site_id: str
    url: str
    first_seen: dt.datetime
    last_seen: dt.datetime


@dataclass(frozen=True, slots=True)
class Spread:
    """How a value is spread over the market: in how many ads, on how many sites, in how many cities, under how many names.

    Of ads without a name the age stands for it. ``chained``: so many ads hold it that each was tied to the next one only (see the table ``issues``).
    """

    kind: str
    value: str
    n_ads: int
    n_sites: int
    n_cities: int
    n_names: int
    n_providers: int
    chained: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """A link between the two ads of a pair, with where each states it."""

    kind: str
    value: str
    strength: float
    filtered: str | None
    evidence: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a waterfall: a reason of the table of weights, the values behind it, its points, the total so far."""

    reason: str
    detail: str | None
    points: float
    total: float


@dataclass(frozen=True, slots=True)
class EstimateStep:
    """What a pair agrees or differs in, and how often pairs do in this market: of one person (``same``), of two (``other``).

    ``bits``: the logarithm to base 2 of how many times as often the one as the other.
    """

    comparison: str
    level: str
    same: float
    other: float
    bits: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """What this market's own pairs say of a pair: of all pairs alike in these steps, the share (0-1) that is one person's.

    The first step is what holds before anything is compared. ``overrules``: whether that, and not the points, decided.
    """

    share: float
    steps: tuple[EstimateStep, ...]
    overrules: bool


@dataclass(frozen=True, slots=True)
class PairWhy:
    """Why two ads are one person's, or not: what ties them, and the points of what agrees and what differs.

    ``compared``: whether a tie brought them together at all; without one there are no steps, and ``points`` is null.
    ``joins``: whether linking took them for one person's: they reach ``threshold``, or ``estimate`` overrules. ``judgement``: same, not_same or unsure, where a person said so.
    """

    ad_a: ShownAd
    ad_b: ShownAd
    compared: bool
    steps: tuple[Step, ...]
    points: float | None
    threshold: float
    joins: bool
    judgement: str | None
    ties: tuple[Tie, ...]
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Against:
    """Something that would speak against one person.

    ``state``: ``found``, ``nothing``, or ``unknown`` (fewer than two ads say). ``detail``: what the ads say.
    ``n_pairs``, ``points``: in how many of the pairs that were compared it was weighed, and how heavily in all; null
    points where linking does not weigh it.
    """

    what: str
    state: str
    detail: str | None
    n_pairs: int
    points: float | None


@dataclass(frozen=True, slots=True)
class Aside:
    """A value that ties these ads to one another or to others, and does not count: why, in words, and how it is spread."""

    filtered: str
    meaning: str
    spread: Spread
    n_links: int


@dataclass(frozen=True, slots=True)
class SharedText:
    """Near-duplicate texts: the ads, and the pieces of their template in order.

    A piece is {"shared": words, "lacking": [place, ...]} or {"slot": [words of each text]}; places count the ads from 0.
    """

    value: str
    filtered: str | None
    ads: Some[ShownAd]
    least_alike: float
    pieces: tuple[dict[str, Any], ...]
    cut: bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a run: how far it is from the one before, and the ads that state it."""

    phone: str
    gap: int | None
    ads: Some[ShownAd]


@dataclass(frozen=True, slots=True)
class NearNumbers:
    """Numbers close to one another; ``same``: the beginning that all have. ``strength``: how unlikely by chance (0-1)."""

    value: str
    strength: float
    filtered: str | None
    same: str
    numbers: Some[Number]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A picture in an ad; ``bits``: how many of 256 bits its hash is from the picture's, null where bytes are equal.

    ``landmarks``: of a tie by a part of a picture, how many agree with another ad's that is shown beside it; null where none does.
    """

    ad: ShownAd
    url: str
    bits: int | None
    landmarks: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that these ads share."""

    spread: Spread
    filtered: str | None
    sightings: Some[Sighting]


@dataclass(frozen=True, slots=True)
class Shown:
    """What several ads share, laid out to be looked at."""

    texts: Some[SharedText]
    numbers: Some[NearNumbers]
    pictures: Some[Picture]


@dataclass(frozen=True, slots=True)
class AdsWhy:
    """Why two ads are one person's, or not.

    ``one_provider``: whether the table has them under one. ``path``: where they are so without reaching the threshold
    themselves, the pairs that lead from one to the other. ``n_links``: links of the two to any ad.
    """

    pair: PairWhy
    one_provider: bool
    path: tuple[PairWhy, ...]
    against: tuple[Against, ...]
    aside: Some[Aside]
    n_links: int
    shown: Shown


@dataclass(frozen=True, slots=True)
class ProviderTravel:
    """Where a provider was advertised and when, the movements between, and what ads announced beside what was seen."""

    stays: Some[Stay]
    moves: Some[Move]
    announced: Some[Announced]


@dataclass(frozen=True, slots=True)
class NetworkTravel:
    """The movements of a network's providers: how many, the ways that several went, the cities where these meet."""

    n_moves: int
    ways: Some[Way]
    hubs: Some[Hub]


@dataclass(frozen=True, slots=True)
class ProviderWhy:
    """Why the ads of a provider are one person's.

    ``chain``: the strongest pairs that hold all ads together, strongest first, one fewer than ads. ``n_compared`` and
    ``n_joining``: pairs of these ads that had a tie, and that reached the threshold. ``weaker``: pairs of these ads that
    were not taken for one person's. ``left_out``: pairs with ads of others, the strongest first. ``holds``: whether the chain gives the provider as the table has it.
    """

    provider_id: str
    ads: Some[ShownAd]
    threshold: float
    holds: bool
    chain: Some[PairWhy]
    n_compared: int
    n_joining: int
    weaker: Some[PairWhy]
    against: tuple[Against, ...]
    left_out: Some[PairWhy]
    aside: Some[Aside]
    shown: Shown
    travel: ProviderTravel


@dataclass(frozen=True, slots=True)
class ControlPart:
    """A kind of tie between two groups: its weight, and some of what is shared."""

    kind: str
    weight: float
    spreads: Some[Spread]


@dataclass(frozen=True, slots=True)
class ControlTie:
    """Two groups of providers and what ties them: parts, their sum, what was needed.

    ``how``: ``tied`` (the sum reaches ``needed``), ``joins`` (a single provider to a group that stood), ``cut`` (it does
    not reach it, or one phone or text alone: the two were left apart), ``hangs`` (it does, and only one provider of one of
    two groups that stand has ties to the other: cut there).
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    how: str
    parts: tuple[ControlPart, ...]
    total: float
    needed: float


@dataclass(frozen=True, slots=True)
class ShownProvider:
    """A provider as a reader knows it."""

    provider_id: str
    network_id: str | None
    aliases: tuple[str, ...]
    cities: tuple[str, ...]
    n_ads: int


@dataclass(frozen=True, slots=True)
class NetworkWhy:
    """Why providers are one network, and where a thin tie was cut.

    ``chain``: the strongest ties that hold all providers together, in the order of the rounds of joining; ``n_ties``: how
    many ties joined in all rounds. ``cut``: providers and networks outside that something ties to this one, the strongest
    first. ``holds``: whether the rounds give the network as the table has it.
    """

    network_id: str
    providers: Some[ShownProvider]
    holds: bool
    chain: Some[ControlTie]
    n_ties: int
    cut: Some[ControlTie]
    aside: Some[Aside]
    shown: Shown
    travel: NetworkTravel
