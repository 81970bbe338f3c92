"""Prices whose parts are told apart by keys: ``{minutes: 60, ore: 120000, currency: NOK, location: AT_PROVIDER}``.

Embedded data and the attributes of custom elements write a row of a price list so. What a key stands for is the
lexicons' topic ``price.key`` (amount, minor for hundredths, currency, duration, place, from), or it is a word that a
text would use as well: a unit of time ("minutos"), a currency ("kr"), a label of prices ("cena").
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clew.extract.fact import Context, PriceValue
from clew.extract.meeting_words import find_place_word, place_of_code
from clew.extract.price_tokens import tokenize
from clew.extract.reading import key_topics, path_words, undoubled
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.kernel.money import parse_amount
from clew.records.block import Block, Datum, Pair
from clew.records.evidence import Evidence
from clew.reference.lexicon import Lexicons

_BARE = re.compile(r"\d{1,9}(?:[.,' \u00a0]\d{3})*(?:[.,]\d{1,2})?")
_ISO_SPAN = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_CLOCK_SPAN = re.compile(r"(\d{1,2}):([0-5]\d)")
_ISO_CURRENCY = re.compile(r"[A-Za-z]{3}")
_SHORT = 60
_NAMES = frozenset(
    [
        "makes offer",
        "item offered",
        "offers",
        "offer",
        "name",
        "title",
        "label",
        "text",
        "unit",
        "nome",
        "nom",
        "nombre",
        "naam",
        "navn",
        "namn",
        "nimi",
        "nazwa",
        "nazev",
        "nazov",
        "naziv",
        "ad",
    ]
)
_AT = {"at incall": "incall", "at outcall": "outcall"}
"""Roles of an amount whose key is the place where it holds: ``at-mine="120" at-yours="150"``."""
_DASH = re.compile(r"[-–—−/x×✗✘.]{1,3}")
_OPEN = re.compile(r"\d{1,2}(?:[:.]\d{2})?\s?(?:[-–—/]|…)\s?\d{1,2}")
"""From when to when somebody is there, "14-23", "24/7": no time that costs something."""
_ROLES = ("from", "currency", "minor", "amount", "duration", "place")
"""The stronger meaning of a key first: ``price_cents`` is of hundredths, ``price_currency`` no amount."""
_LEAST, _MOST_KEY_WORDS, _MOST = 2, 4, 10_000_000
_HUNDREDTHS = 100
_SHORT_WORD = 3
"""Words of so few letters join others, or are a currency: "centimes d'EUR", "cents of EUR"."""
_HOUSE = frozenset(
    [
        "organization",
        "website",
        "onlinebusiness",
        "publisher",
        "brand",
        "plans",
        "plan",
        "packages",
        "package",
        "subscription",
        "subscriptions",
        "membership",
        "advertising",
        "promotions",
        "promotion",
        "boosts",
        "boost",
        "upgrades",
    ]
)
"""Steps of a path to what advertisers pay, or to the organization behind the site."""


@dataclass(frozen=True, slots=True)
class KeyedPrice:
    """A price that was read of a row of keys; ``parts`` are the pairs (or data) it was read of."""

    value: PriceValue
    evidence: Evidence
    is_pair: bool


@dataclass(frozen=True, slots=True)
class _Part:
    role: str
    unit: str
    item: Pair | Datum


def read_rows(block: Block, context: Context) -> tuple[list[KeyedPrice], frozenset[Pair | Datum]]:
    """Give the prices of the block's keyed rows, and all pairs and data that belong to such a row."""
    found: list[KeyedPrice] = []
    used: set[Pair | Datum] = set()
    for row in (*_rows_of_pairs(block, context.lexicons), *_rows_of_data(block, context.lexicons)):
        if not row:
            continue
        used |= {part.item for part in row if part.role in ("from", "minor")}
        for one in _by_place(_with_amount_below(block, row, context)):
            price = _price(block, one, context)
            if price is not None:
                used |= {part.item for part in one}
                found.append(price)
    return found, frozenset(used)


def _with_amount_below(block: Block, row: list[_Part], context: Context) -> list[_Part]:
    """Give a row that says how long, and not how much, the amount that stands on the line after it, and nothing else:
    ``<x-price minutes="60" place="mine">150 €</x-price>``.
    """
    roles = {part.role for part in row}
    last = row[-1].item if row else None
    if (
        "duration" not in roles
        or roles & {"amount", "minor"}
        or not isinstance(last, Pair)
        or last.end is None
    ):
        return row
    start = last.end + 1
    end = block.text.find("\n", start)
    line = block.text[start : end if end >= 0 else None]
    if any(
        not _BARE.fullmatch(part.item.value) and _holds_money(part.item.value, context.lexicons)
        for part in row
    ):
        return row  # "an hour: 200 €" has its amount
    if block.text[last.end : start] != "\n" or len(line) > _SHORT or not _holds_money(line, context.lexicons):
        return row
    return [*row, _Part("amount", "", Pair("", line, start, start + len(line)))]


def _by_place(row: list[_Part]) -> Iterator[list[_Part]]:
    """Give a row for each amount that is named by its place, with the other parts of the row; else the row itself."""
    placed = [part for part in row if part.role in _AT]
    if not placed:
        yield row
        return
    rest = [part for part in row if part.role not in _AT]
    if not any(part.role in ("duration", "name") for part in rest):
        # an amount with its currency is a labelled value, read with the words around it
        placed = [part for part in placed if _is_bare(part.item.value)]
    for part in placed:
        yield [*rest, _Part("amount", "", part.item), _Part("at", _AT[part.role], part.item)]


def _rows_of_pairs(block: Block, lexicons: Lexicons) -> Iterator[list[_Part]]:
    """Give the stretches of pairs that are parts of a price; where a part comes again, a new row begins."""
    row: list[_Part] = []
    for pair in block.pairs:
        part = _part(pair.label, pair, lexicons) if len(pair.value) <= _SHORT else None
        if (
            part is None
            and row
            and _DASH.fullmatch(pair.value.strip())
            and find_place_word(pair.label, lexicons)
        ):
            continue  # the column of a place where this time is not offered
        if part is None or part.role == "from" or any(part.role == other.role for other in row):
            yield row
            row = []
        if part is not None and part.role == "from":
            yield [part]
        elif part is not None:
            row.append(part)
    yield row


def _rows_of_data(block: Block, lexicons: Lexicons) -> Iterator[list[_Part]]:
    """Give the parts of each record; where a record of the same path begins again, so does the row."""
    rows: dict[str, list[_Part]] = {}
    for datum in block.data:
        parent, _, last = datum.path.rpartition(".")
        if is_of_the_house(datum.path):
            continue
        part = _part(last, datum, lexicons) if parent and len(datum.value) <= _SHORT else None
        if part is None:
            continue
        if part.role == "from":
            yield [part]
            continue
        if any(part.role == other.role for other in rows.get(parent, ())):
            yield rows.pop(parent)
        rows.setdefault(parent, []).append(part)
    yield from rows.values()


def _part(key: str, item: Pair | Datum, lexicons: Lexicons) -> _Part | None:
    meaning = _meaning(key, lexicons)
    if meaning is None:
        return None
    if _names_hundredths(item.value, lexicons):
        return _Part("hundredths", "", item)
    if meaning.is_name:
        kinds = {token.kind for token in tokenize(item.value, lexicons, None)}
        return (
            _Part("name", "", item) if "duration" in kinds and kinds <= {"duration", "place", "per"} else None
        )
    role = meaning.role
    if role == "place" and _is_bare(item.value) and len(item.value) >= _LEAST:
        # "where: 9" names a room, "premises: 12000" what it costs there
        coded = meaning.place or place_of_code(key, lexicons)
        return _Part(f"at {coded}", "", item) if coded else None
    if meaning.place is not None and (
        (role in ("", "place") and _is_bare(item.value))
        or (meaning.is_column and _holds_money(item.value, lexicons))
    ):
        return _Part(f"at {meaning.place}", "", item)
    return _Part(role, meaning.unit, item) if role else None


@functools.lru_cache(maxsize=4096)
def _names_hundredths(value: str, lexicons: Lexicons) -> bool:
    """Say whether a value tells that the amounts beside it are of hundredths: ``unit: "cents of EUR"``."""
    words = value.split()
    if not words or len(words) > _MOST_KEY_WORDS or any(map(str.isdigit, value)):
        return False
    small = sum(
        len(value[hit.start : hit.end].split())
        for hit in lexicons.find("price.key", value)
        if hit.entry.value == "minor"
    )
    joined = sum(len(word) <= _SHORT_WORD for word in words)
    return small > 0 and small + joined >= len(words)


def _is_bare(value: str) -> bool:
    return _BARE.fullmatch(plain_digits(value).strip()) is not None


class _Meaning(NamedTuple):
    """What a key says by itself: a name of the row, a role with its unit, the place that it names."""

    is_name: bool = False
    role: str = ""
    unit: str = ""
    is_column: bool = False
    place: str | None = None


@functools.lru_cache(maxsize=8192)
def _meaning(key: str, lexicons: Lexicons) -> _Meaning | None:
    """Give what a key says: keys come back on page after page. Null for one with a figure in it."""
    if any(char.isdigit() for char in key):
        return None
    words = path_words(key)
    if words in _NAMES:
        return _Meaning(is_name=True)
    role, unit = key_role(words, lexicons)
    is_column = not role and len(_AT.keys() & {f"at {topic}" for topic in key_topics(words, lexicons)}) == 1
    # "whole night at hers" has a duration of its own, and is read as the label it is
    timed = vocabulary(lexicons, "duration.fixed").has(words)
    place = None if timed else find_place_word(words, lexicons)
    return _Meaning(role=role, unit=unit, is_column=is_column, place=place)


def _holds_money(value: str, lexicons: Lexicons) -> bool:
    kinds = [token.kind for token in tokenize(value, lexicons, None)]
    return kinds == ["money"]


@functools.lru_cache(maxsize=8192)
def key_role(key: str, lexicons: Lexicons) -> tuple[str, str]:
    """Say what a key of a price's row stands for, and its unit; empty where it is no such key."""
    if not key or len(key.split()) > _MOST_KEY_WORDS:
        return "", ""
    words = [
        word
        for word in vocabulary(lexicons, "duration.unit", "currency", "price.label").find(key)
        if word.end - word.start > 1
    ]
    spans = {(word.start, word.end) for word in words if word.topic == "duration.unit"}
    is_timed = len(key.split()) > 1 and all(word.topic == "duration.unit" for word in words)
    keyed = {
        hit.entry.value
        for hit in lexicons.find("price.key", key)
        # "doua ore" counts hours, "pris ore" hundredths
        if not (is_timed and hit.entry.value == "minor" and (hit.start, hit.end) in spans)
    }
    unit = next((word.value for word in words if word.topic == "duration.unit"), "")
    currency = next((word.value for word in words if word.topic == "currency"), "")
    if any(word.topic == "price.label" for word in words) or currency:
        keyed.add("amount")
    if unit:
        keyed.add("duration")
    role = next((role for role in _ROLES if role in keyed), "")
    if not role and undoubled(key) != key:
        return key_role(undoubled(key), lexicons)
    return role, currency if role in ("amount", "minor") else unit


@functools.lru_cache(maxsize=4096)
def is_of_the_house(path: str) -> bool:
    """Say whether data speaks of the organization behind the site, whose offers are what advertisers pay."""
    steps = {re.sub(r"\[\d*\]", "", step).lower() for step in path.split(".")}
    return bool(steps & _HOUSE) and "person" not in steps


def _price(block: Block, row: Sequence[_Part], context: Context) -> KeyedPrice | None:
    parts = {part.role: part for part in row}
    source = parts.get("amount") or parts.get("minor")
    if source is None or len(parts) < _LEAST or not parts.keys() & {"duration", "place", "name", "at"}:
        return None
    if "duration" in parts and (_OPEN.search(parts["duration"].item.value) or _tells_time(source, context)):
        return None  # "Time: 14-23", and below "Price: 70 an hour"
    amount, currency = _amount(source.item.value, context)
    if amount is None:
        return None
    if source.role == "minor" or "hundredths" in parts:
        amount /= _HUNDREDTHS
    if not 0 < amount <= _MOST:
        return None
    named = parts.get("currency") or parts.get("hundredths")
    stated = _currency(named.item.value, context) if named else None
    span, where = parts.get("duration") or parts.get("name"), parts.get("place") or parts.get("name")
    minutes = _minutes(span, context) if span else None
    place = _place(where, context) if where else None
    if "at" in parts:
        place = parts["at"].unit
    if minutes is None and place is None and stated is None and currency is None:
        return None
    value = PriceValue(
        amount=amount,
        currency=stated or currency or _chosen(source.unit, context) or context.currency,
        duration_min=minutes,
        place=place,
    )
    return KeyedPrice(value, _evidence(block, source.item), isinstance(source.item, Pair))


def _tells_time(part: _Part, context: Context) -> bool:
    """Say whether the value of an amount has a time of its own: "70 eur/val."."""
    return any(t.kind == "duration" for t in tokenize(part.item.value, context.lexicons, context.currency))


def _place(part: _Part, context: Context) -> str | None:
    """Give the place that a part names, or that stands for it in a program: ``where: "out"``."""
    coded = place_of_code(part.item.value, context.lexicons) if part.role == "place" else None
    return coded or find_place_word(part.item.value, context.lexicons)


def _evidence(block: Block, item: Pair | Datum) -> Evidence:
    if isinstance(item, Pair) and item.at is not None and item.end is not None:
        try:
            return block.evidence(item.at, item.end)
        except ValueError:  # the value stands in a gap between the block's lines
            return block.mark_up(item.selector or "pair", f"{item.label}: {item.value}")
    return block.mark_up(item.selector or "pair", item.value)


def _amount(value: str, context: Context) -> tuple[float | None, str | None]:
    plain = plain_digits(value).strip()
    if _BARE.fullmatch(plain):
        return parse_amount(plain), None
    monies = [
        t for t in tokenize(value, context.lexicons, context.currency) if t.kind == "money" and t.explicit
    ]
    return (
        (monies[0].amount, monies[0].value or None)
        if len(monies) == 1 and not monies[0].code
        else (None, None)
    )


def _currency(value: str, context: Context) -> str | None:
    stated = value.strip()
    for word in vocabulary(context.lexicons, "currency").find(stated):
        return _chosen(word.value, context)
    return stated.upper() if _ISO_CURRENCY.fullmatch(stated) else None


def _chosen(value: str, context: Context) -> str | None:
    if value in ("", "*"):
        return context.currency
    choices = value.split("|")
    return context.currency if context.currency in choices else choices[0]


def _minutes(part: _Part, context: Context) -> int | None:
    value = plain_digits(part.item.value).strip().upper()
    clock, iso = _CLOCK_SPAN.fullmatch(value), _ISO_SPAN.fullmatch(value)
    if clock:
        return int(clock[1]) * 60 + int(clock[2])
    if iso and any(iso.groups()):
        days, hours, minutes = (int(group or 0) for group in iso.groups())
        return (days * 24 + hours) * 60 + minutes
    if re.fullmatch(r"\d{1,4}(?:[.,]\d)?", value):
        number = float(value.replace(",", "."))
        unit = int(part.unit) if part.unit else (1 if number >= 15 or number == 0 else 60)  # noqa: PLR2004 - minutes
        return round(number * unit) or None
    spans = [t.minutes for t in tokenize(value, context.lexicons, context.currency) if t.kind == "duration"]
    return spans[0] if len(set(spans)) == 1 else None  # "weekend (48 hours)" says it twice
