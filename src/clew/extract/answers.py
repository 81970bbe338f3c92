"""Facts of a text as plain answers, one shape for each kind: what ``clew extract --kind`` and ``--cases`` print.

The shapes are those of files of cases (a text with its right answer, one JSON object a line): ``phone`` a list of
E.164 numbers, ``age`` of ages, ``price`` of ``{amount, currency or code_currency, duration_min, place}``, ``handle``
of ``{kind, value}``, ``movement`` ``{labels, tour}``, ``third_party`` a list of labels.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Two sisters, 25 and 27 years old")
>>> answer("third_party", block, example_context()), answer("age", block, example_context())
(['multi_provider'], [25, 27])
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from clew.extract.assemble import extract_all
from clew.extract.fact import Context, Fact
from clew.extract.persons import third_party_labels
from clew.kernel.text import fold
from clew.records.ad import TourStop
from clew.records.block import Block


@dataclass(frozen=True, slots=True)
class Told:
    """A value of one kind and where it stands in the text (code points); no place where it was worked out."""

    value: Any
    start: int | None
    end: int | None
    quote: str


def tell(kind: str, block: Block, context: Context) -> list[Told]:
    """Give all that the text states of a kind, in the order of the text, each value once for each place."""
    if kind == "third_party":
        labels = third_party_labels(block.text, context.lexicons)
        found = [
            Told(label.value, label.start, label.end, block.text[label.start : label.end]) for label in labels
        ]
    else:
        read = _READ[kind]
        facts = [fact for fact in extract_all(block, context) if fact.column in read.columns]
        found = [
            Told(value, fact.evidence[0].start, fact.evidence[0].end, fact.evidence[0].quote)
            for fact in facts
            if (value := read.value(fact, block)) is not None
        ]
    return sorted(_once(found), key=lambda told: -1 if told.start is None else told.start)


def answer(kind: str, block: Block, context: Context) -> Any:
    """Give the answer of a kind in the shape of a case's ``expect``."""
    values = [told.value for told in tell(kind, block, context)]
    if kind != "movement":
        return _distinct(values)
    tour = [value for value in values if isinstance(value, dict)]
    dated = {stop["city"] for stop in tour if stop["from"] or stop["to"]}
    return {
        "labels": _distinct(value for value in values if isinstance(value, str)),
        "tour": _distinct(s for s in tour if s["from"] or s["to"] or s["city"] not in dated),
    }


@dataclass(frozen=True, slots=True)
class _Read:
    columns: tuple[str, ...]
    value: Callable[[Fact, Block], Any]


def _phone(fact: Fact, _block: Block) -> str | None:
    return fact.value.value if fact.value.kind == "phone" else None


def _handle(fact: Fact, _block: Block) -> dict[str, str] | None:
    return None if fact.value.kind == "phone" else {"kind": fact.value.kind, "value": fact.value.value}


def _price(fact: Fact, _block: Block) -> dict[str, Any]:
    price = fact.value
    told: dict[str, Any] = {"amount": _plain(price.amount)}
    if price.code_currency:
        told["code_currency"] = price.code_currency
    else:
        told["currency"] = price.currency
    told["duration_min"] = price.duration_min
    if price.place:
        told["place"] = price.place
    return told


def _movement(fact: Fact, block: Block) -> Any:
    stop = fact.value
    if not isinstance(stop, TourStop):
        return stop
    return {"city": as_named(fact, block), "from": _day(stop.from_), "to": _day(stop.to)}


_READ = {
    "age": _Read(("age", "ages"), lambda fact, _block: fact.value),
    "handle": _Read(("contact",), _handle),
    "movement": _Read(("movement", "tour"), _movement),
    "phone": _Read(("contact",), _phone),
    "price": _Read(("price",), _price),
}
_LONGEST_PREPOSITION = 6
_AFTER_PREPOSITION = re.compile(r"(?i)(?:^|(?<=[^\w]))[^\W\d_]{1,4}\s\Z")
"""A short word before a place: "w Krakowie", "do Brna", "из Самары"."""
_WITHOUT_PREPOSITIONS = frozenset(["az", "et", "fi", "hu", "kk", "ky", "lt", "lv", "tr", "uz"])
"""Languages that say "in" by an ending: a form may as well be a nominative."""
KINDS = (*sorted(_READ), "third_party")


def as_named(fact: Fact, block: Block) -> str:
    """Give the city of a stay as the text's own language names it, uninflected: "Львова" is "Львів".

    The written form is kept as far as it agrees with one of the place's names; the rest comes from that name.
    """
    from clew.reference.gazetteer import packaged_gazetteer  # noqa: PLC0415 - only stays need the places

    places = packaged_gazetteer()
    hits = places.find(fact.evidence[0].quote)
    hit = next((hit for hit in hits if hit.place.city_id == fact.value.city_id), None)
    if hit is None:
        return str(fact.value.city)
    written = fact.evidence[0].quote[hit.start : hit.end]
    if fold(written) in places.cases:
        return places.cases[fold(written)]
    if len(fold(written)) != len(written):
        return written
    if block.language == "lv":
        written = written[:-1] + fold(written[-1])  # a long last vowel is the locative: "Rīgā"
    name = fold(written)
    at = (fact.evidence[0].start or 0) + hit.start
    if hit.inflected or _AFTER_PREPOSITION.search(block.text[max(0, at - _LONGEST_PREPOSITION) : at]):
        name = places.nominative(written, hit.place, block.language or "")
    elif block.language in _WITHOUT_PREPOSITIONS:
        form = places.nominative(written, hit.place, block.language)
        name = form if form == fold(hit.place.city) else name
    if hit.inflected and name == fold(written):
        name = places.uninflected(written)
    if name == fold(written):
        return written
    if name in places.spelled:
        return places.spelled[name]
    kept = _shared(fold(written), name)
    return written[:kept] + name[kept:]


def _shared(one: str, other: str) -> int:
    same = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        same += 1
    return same


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _plain(amount: float) -> float:
    return int(amount) if float(amount).is_integer() else amount


def _once(found: Iterable[Told]) -> list[Told]:
    return list({(repr(told.value), told.start): told for told in found}.values())


def _distinct(values: Iterable[Any]) -> list[Any]:
    return list({repr(value): value for value in values}.values())
