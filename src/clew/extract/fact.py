"""What an extractor gives: a fact, and the context in which it was read."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from clew.records.block import Block
from clew.records.evidence import Evidence
from clew.reference.gazetteer import Gazetteer
from clew.reference.lexicon import Lexicons
from clew.reference.market import Markets

Source = Literal["pair", "data", "mark", "title", "prose"]
"""Where a fact was read, the most trusted first: a labelled value, embedded data, a badge, the heading, prose."""


@dataclass(frozen=True, slots=True)
class ContactValue:
    """The value of a ``contact`` fact: normalised (E.164, lower-case handle)."""

    kind: str
    value: str
    country: str | None = None
    obfuscated: bool = False


@dataclass(frozen=True, slots=True)
class PriceValue:
    """The value of a ``price`` fact: what a client pays."""

    amount: float
    currency: str | None
    code_currency: str | None = None
    duration_min: int | None = None
    place: str | None = None
    service: str | None = None
    clients: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A value for a column of the ad (or for ``contact`` or ``price``), with where it stands.

    For a column that holds several values (services, languages_spoken, ages, aliases, tour ...) each fact
    holds one of them. ``confidence`` (0-1) orders readings of one source.
    """

    column: str
    value: Any
    evidence: tuple[Evidence, ...]
    source: Source
    confidence: float = 1.0

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"fact {self.column}={self.value!r} has no evidence")


@dataclass(frozen=True, slots=True)
class Context:
    """What an extractor may know beside the block.

    ``region`` is the default phone region (ISO 3166-1) and ``currency`` the default currency (ISO 4217), null
    where unknown; ``today`` is the day of the capture, for dates without a year.
    """

    lexicons: Lexicons
    gazetteer: Gazetteer
    markets: Markets
    today: dt.date
    region: str | None = None
    currency: str | None = None
    site_contacts: frozenset[tuple[str, str]] = frozenset()


class Extractor(Protocol):
    """The one signature of all extractors."""

    def __call__(self, block: Block, context: Context) -> Iterator[Fact]: ...


Extract = Callable[[Block, Context], Iterator[Fact]]


def example_context(today: dt.date = dt.date(2025, 6, 1), region: str | None = None) -> Context:
    """Give a context of the packaged lexicons and places, as the examples of the extractors use it."""
    # read here, for the facts themselves need no files
    from clew.reference.gazetteer import packaged_gazetteer  # noqa: PLC0415
    from clew.reference.lexicon import packaged_lexicons  # noqa: PLC0415

    return Context(packaged_lexicons(), packaged_gazetteer(), Markets({}), today, region)
