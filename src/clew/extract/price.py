"""Prices of the ad: ``price`` facts, one for each amount with its duration, place and clients.

Read are labelled pairs and tables ("1 hour | 150 EUR"), embedded data (offers), and text. What advertisers
pay, deposits, taxi and parking, house prices are not the ad's (topic ``price.not``); ages, measures, phones
and hours are no prices. Bare numbers count beside a duration, in the default currency.
"""

import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clew.extract.clock_keys import CLOSES, OPENS, is_clock_key, is_counted_key
from clew.extract.dates import find_dates
from clew.extract.fact import Context, Fact, PriceValue, Source
from clew.extract.latest import OfLatestBlock
from clew.extract.meeting_words import place_of_code
from clew.extract.phone_numbers import phone_finder
from clew.extract.phone_regions import regions_of
from clew.extract.place_of import is_in_a_line, surroundings
from clew.extract.price_grammar import Price, read_prices
from clew.extract.price_grid import read_grids
from clew.extract.price_headings import place_above
from clew.extract.price_refused import is_refused
from clew.extract.price_rows import is_of_the_house, read_rows
from clew.extract.price_tokens import MONEY_TOPICS, TOPICS, Token, may_hold_money, tokenize
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.records.block import Block, Datum, Pair
from clew.records.evidence import Evidence
from clew.reference.lexicon import Lexicons
from clew.reference.rates import packaged_rates

_TEXT = 60
_SENTENCES = re.compile(r"[^\W\d_]{3,}[.!?…]\s+[^\W\d_]")
_MAX = 10_000_000
_LEAST_OF_AN_HOUR, _LEAST_OF_ALL, _LEAST_ALONE = 4, 0.5, 1.5
_AMOUNT_KEY = re.compile(r"(?i)(?:^|[._-])(?:price|amount|value|cost|rate|lowprice|highprice)$")
_CURRENCY_KEY = re.compile(r"(?i)currency|(?:^|[._-])cur$")
_SPAN_KEY = re.compile(r"(?i)duration|name|label|title|time|hours?|minutes?|unit|description")
_RATES_OF_A_PLACE = re.compile(
    r"(?i)(?:^|[._-])(?:prices?|rates?|tariffs?|costs?)\.(?P<place>[a-z][a-z_]{1,20})\.(?P<span>[a-z0-9_]{2,20}|\d)$"
)
_LEAST_MINUTES = 15
_UNIT_FIRST = re.compile(r"(?i)^(?P<unit>h|min|m|hours?)_?(?P<count>\d{1,3})$")
_RATES_KEY = re.compile(r"(?i)(?:^|[._-])(?:prices?|rates?|tariffs?|costs?)[._-](?P<span>[^.]+)$")


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give a ``price`` fact for each price of the ad."""
    seen: set[PriceValue] = set()
    for found in sorted(iter_priced(block, context), key=lambda found: _rank(found.value)):
        if found.value not in seen and not _is_said_better(found.value, seen):
            seen.add(found.value)
            yield Fact("price", found.value, (found.evidence,), found.source, found.confidence)


@dataclass(frozen=True, slots=True)
class Priced:
    """A price with its evidence, before repetitions are left out."""

    value: PriceValue
    evidence: Evidence
    source: Source
    confidence: float


def iter_priced(block: Block, context: Context) -> Iterator[Priced]:
    """Give the prices of pairs, data and text, with repetitions."""
    yield from _latest(block, context)


def _all_priced(block: Block, context: Context) -> tuple[Priced, ...]:
    return tuple(_priced(block, context))


_latest = OfLatestBlock(_all_priced)


def _priced(block: Block, context: Context) -> Iterator[Priced]:
    taken: list[tuple[int, int]] = []
    rows, parts = read_rows(block, context)
    for row in rows:
        yield Priced(row.value, row.evidence, "pair" if row.is_pair else "data", 1.0)
    for pair in block.pairs:
        if _names_a_text(pair, context):
            continue
        if pair in parts or is_a_sign(pair.label):
            taken.extend([(pair.at, pair.end)] if pair.at is not None and pair.end is not None else ())
            continue
        if pair.at is not None and pair.end is not None:
            taken.append((pair.at, pair.end))
        yield from _of_pair(block, pair, context)
    yield from _of_data(block, context, parts)
    for cell in read_grids(
        block, context, {pair.at for pair in block.pairs if pair in parts and pair.at is not None}
    ):
        value = _value(Price(cell.money, cell.minutes, cell.place, None, is_labelled=True))
        taken.append((cell.at, cell.end))
        if value is not None:
            yield Priced(value, block.evidence(cell.at, cell.end), "pair", 1.0)
    yield from _of_text(block, context, taken)


def is_a_sign(label: str) -> bool:
    """Say whether a label is a lone letter, as programs name the height of a picture ("h")."""
    return len(label.strip(" :")) == 1 and label.strip(" :").isalpha()


def _names_a_text(pair: Pair, context: Context) -> bool:
    """A column or a heading "Ad" names a text, whose prices are the ad's; "Ad: 20 EUR" is what it costs."""
    if len(pair.value) <= _TEXT or not _SENTENCES.search(pair.value):
        return False
    return any(token.kind == "not" for token in tokenize(pair.label, context.lexicons, context.currency))


def _rank(value: PriceValue) -> int:
    """Put the fuller statements first, so that a repetition that says less is left out."""
    return -(bool(value.place) + bool(value.clients) + (value.duration_min is not None))


def _is_said_better(value: PriceValue, seen: set[PriceValue]) -> bool:
    return any(
        other.amount == value.amount
        and (other.currency, other.code_currency) == (value.currency, value.code_currency)
        and value.duration_min in (None, other.duration_min)
        and value.place in (None, other.place)
        and value.clients in (None, other.clients)
        for other in seen
    )


def _of_text(block: Block, context: Context, taken: Sequence[tuple[int, int]]) -> Iterator[Priced]:
    if not may_hold_money(block.text, context.lexicons):
        return
    phones = phone_finder(context.lexicons).find(block.text, regions_of(block, context), block.language)
    called = [(phone.start, phone.end) for phone in phones]
    told = _values_of_others(block, context)
    tokens = [
        token
        for token in tokenize(block.text, context.lexicons, context.currency)
        if not (token.kind == "money" and any(start <= token.start < end for start, end in taken))
        and not (token.kind == "place" and any(start <= token.start < end for start, end in told))
        and not any(start <= token.start < end for start, end in called)
    ]
    if not any(token.kind == "money" for token in tokens):
        return
    prices = list(read_prices(block.text, tokens, has_currency=context.currency is not None))
    for price in _offered(block, context, prices):
        start, end = _span(price)
        if not is_in_a_line(block, start, end):
            continue
        around = surroundings(block, price.money.start)
        if around.role != "quote":
            value = _value(price)
            if value is not None and value.place is None:
                value = replace(value, place=place_above(block, context, price.money.start))
            if value is not None:
                yield Priced(value, block.evidence(start, end), around.source, _confidence(price))


def _offered(block: Block, context: Context, prices: Sequence[Price]) -> Iterator[Price]:
    """Leave out the amounts that are named to be refused, where others have their duration."""
    may_refuse = any(price.minutes for price in prices)
    language = block.language or block.page_language
    for price in prices:
        is_bare = price.minutes is None and not price.is_labelled
        start, end = price.money.start, price.money.end
        if not (may_refuse and is_bare and is_refused(block.text, start, end, language, context.lexicons)):
            yield price


def _values_of_others(block: Block, context: Context) -> list[tuple[int, int]]:
    """Give where values stand that answer another question: "Where: at mine only" says nothing of the price below."""
    return [
        (pair.at, pair.end)
        for pair in block.pairs
        if pair.at is not None
        and pair.end is not None
        and not any(map(str.isdigit, pair.value))
        and not _names_a_price(f"{pair.label}: ", context.lexicons)
    ]


def _span(price: Price) -> tuple[int, int]:
    """Take the duration into the evidence where it stands beside the amount."""
    money, duration = price.money, price.duration
    if duration is None or min(abs(duration.start - money.end), abs(money.start - duration.end)) > 12:  # noqa: PLR2004
        return money.start, money.end
    return min(money.start, duration.start), max(money.end, duration.end)


def _value(price: Price) -> PriceValue | None:
    money = price.money
    is_a_sign = money.code is not None and not any(char.isalpha() for char in money.value)
    if not 0 < money.amount <= _MAX or (is_a_sign and price.minutes is None):
        return None
    if money.code is None and _is_a_fee(money, price.minutes):
        return None
    return PriceValue(
        amount=money.amount,
        currency=None if money.code else money.value or None,
        code_currency=money.code,
        duration_min=price.minutes,
        place=price.place,
        clients=price.clients,
    )


def _is_a_fee(money: Token, minutes: int | None) -> bool:
    """Say whether an hour costs so little that it is one of parking ("3 euros an hour"), or whatever it is costs next
    to nothing: "6 ft" is no price in forints.
    """
    euros = packaged_rates().to_eur(money.amount, money.value)
    if euros is None:
        return False
    if minutes is None:
        return euros < _LEAST_ALONE  # "en euros" holds the word for one of another language
    return euros < (_LEAST_OF_AN_HOUR if minutes >= 60 else _LEAST_OF_ALL)  # noqa: PLR2004


def _confidence(price: Price) -> float:
    if price.minutes is not None:
        return 1.0
    return 0.7 if price.is_labelled else 0.4


def _of_pair(block: Block, pair: Pair, context: Context) -> Iterator[Priced]:
    if is_counted_key(pair.label) and any(
        is_clock_key(pair.label, key, context.lexicons) for key in (OPENS, CLOSES)
    ):
        return
    head = f"{pair.label.rstrip(' :')}: "
    text = head + pair.value
    if not (_names_a_price(head, context.lexicons) or _names_a_currency(block, pair, text, context)):
        return
    language = block.language or block.page_language
    read = _read_short_pair if len(text) <= _TEXT else _read_pair
    for value, money, confidence in read(
        head, pair.value, context.lexicons, context.currency, context.today, language
    ):
        if value.place is None and pair.at is not None:
            value = replace(value, place=place_above(block, context, pair.at))  # noqa: PLW2901
        yield Priced(value, _pair_evidence(block, pair, money, len(head)), "pair", confidence)


def _read_pair(
    head: str, said: str, lexicons: Lexicons, currency: str | None, today: dt.date, language: str | None
) -> tuple[tuple[PriceValue, Token, float], ...]:
    """Give the prices of a labelled value, with the place of their money in label and value."""
    text = head + said
    if not may_hold_money(text, lexicons):
        return ()
    tokens: Sequence[Token] = tokenize(text, lexicons, currency)
    in_head = [token for token in tokens if token.start < len(head)]
    if any(token.kind == "not" for token in itertools.takewhile(_is_no_duration, in_head)):
        return ()  # but "3 hours, with a drink" is a time with more in it
    if not any(token.kind in ("duration", "label", "place", "clients") for token in in_head) and not any(
        token.kind == "money" and token.explicit for token in tokens
    ):
        return ()
    # in some languages the word for the label of a day is one of durations
    days = [(len(head) + start, len(head) + end) for start, end, _ in find_dates(said, today, language)]
    tokens = [
        token
        for token in tokens
        if not (token.kind == "money" and (token.start < len(head) or _is_within(token.start, days)))
    ]
    return tuple(
        (value, price.money, _confidence(price))
        for price in read_prices(text, tokens, has_currency=currency is not None)
        if (value := _value(price)) is not None
    )


def _is_no_duration(token: Token) -> bool:
    return token.kind != "duration"


_read_short_pair = functools.lru_cache(maxsize=8192)(_read_pair)
"""The rows of price lists come back on page after page, and twice on many."""


def _is_within(at: int, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in stretches)


@functools.lru_cache(maxsize=4096)
def _names_a_price(head: str, lexicons: Lexicons) -> bool:
    """Say whether a label may announce prices; labels come back on page after page, and few do."""
    return vocabulary(lexicons, *TOPICS).has(plain_digits(head))


def _names_a_currency(block: Block, pair: Pair, text: str, context: Context) -> bool:
    """Say whether an amount of the pair may have its currency beside it: without a label it needs one."""
    signs = vocabulary(context.lexicons, *MONEY_TOPICS)
    if pair.at is not None and pair.end is not None and block.text[pair.at : pair.end] == pair.value:
        return signs.stands_in(plain_digits(block.text), pair.at, pair.end)
    return signs.has(plain_digits(text))


def _pair_evidence(block: Block, pair: Pair, money: Token, head: int) -> Evidence:
    if pair.at is not None:
        start = max(pair.at, pair.at + money.start - head)
        end = pair.at + money.end - head
        if is_in_a_line(block, start, end):
            return block.evidence(start, end)
    return block.mark_up(pair.selector or "pair", f"{pair.label}: {pair.value}")


def _of_data(block: Block, context: Context, parts: frozenset[Pair | Datum]) -> Iterator[Priced]:
    """Read offers: an amount with its currency and duration beside it, or a table of rates by duration."""
    groups: dict[str, list[Datum]] = {}
    priced: set[str] = set()
    currencies = {
        _above(d.path): d.value.strip().upper() for d in block.data if _CURRENCY_KEY.search(_last(d.path))
    }
    for datum in block.data:
        if datum in parts or is_of_the_house(datum.path):
            continue
        group, span, is_amount = _key_of(datum.path)
        groups.setdefault(group, []).append(datum)
        if is_amount:
            priced.add(group)
        place, span_there = _of_a_place(datum.path, context.lexicons)
        if span and not place:
            yield from _of_datum(block, span, datum, currencies.get(group), context)
        elif place:
            currency = currencies.get(group) or currencies.get(_above(group))
            for found in _of_datum(block, span_there, datum, currency, context):
                yield replace(found, value=replace(found.value, place=place))
    for path in sorted(priced):
        row = groups[path]
        currency = next((d.value.strip().upper() for d in row if _CURRENCY_KEY.search(_last(d.path))), None)
        span = " ".join(_with_unit(d) for d in row if _SPAN_KEY.search(_last(d.path)) and len(d.value) <= 60)  # noqa: PLR2004
        for datum in row:
            if _AMOUNT_KEY.search(_last(datum.path)):
                yield from _of_datum(block, _iso_duration(span), datum, currency, context)


@functools.lru_cache(maxsize=8192)
def _key_of(path: str) -> tuple[str, str | None, bool]:
    """Give of a path its group, the duration that it names in a table of rates, and whether it is an amount."""
    group, _, last = path.rpartition(".")
    rates = _RATES_KEY.search(path)
    is_rate = rates and not _AMOUNT_KEY.search(path) and not _CURRENCY_KEY.search(path)
    return (
        group,
        rates["span"].replace("_", " ") if rates and is_rate else None,
        bool(_AMOUNT_KEY.search(last)),
    )


@functools.lru_cache(maxsize=8192)
def _of_a_place(path: str, lexicons: Lexicons) -> tuple[str | None, str]:
    """Give of a path in a table of rates by place and duration, ``price.home.h1``, both; no place where it is in none."""
    found = _RATES_OF_A_PLACE.search(path)
    place = place_of_code(found["place"], lexicons) if found else None
    if found is None or place is None:
        return None, ""
    span = found["span"].replace("_", " ")
    if span.isdigit():  # ``price.in.60``: of minutes, or of hours where they are few
        return place, f"{span} {'min' if int(span) >= _LEAST_MINUTES else 'h'}"
    return place, _UNIT_FIRST.sub(lambda match: f"{match['count']} {match['unit']}", span)


def _above(path: str) -> str:
    return path.rpartition(".")[0]


def _of_datum(
    block: Block, span: str, datum: Datum, currency: str | None, context: Context
) -> Iterator[Priced]:
    value = datum.value.strip()
    number = re.fullmatch(r"(\d{1,8}(?:\.\d{3})*?)(?:[.,]\d{1,2})?", value)
    text = (
        f"{span}: {number[1] if number else value} {currency or (context.currency or '') if number else ''}"
    )
    tokens = tokenize(text.strip(), context.lexicons, context.currency)
    if any(token.kind == "not" for token in tokens):
        return
    for price in read_prices(text.strip(), tokens, has_currency=context.currency is not None):
        found = _value(price)
        if found is not None:
            yield Priced(found, block.mark_up(datum.selector, datum.value), "data", _confidence(price))


def _with_unit(datum: Datum) -> str:
    """A bare number has its unit in its name: ``durationMinutes``, ``hours``."""
    if not datum.value.strip().isdigit():
        return datum.value
    name = _last(datum.path).lower()
    unit = "min" if "min" in name else "h" if "hour" in name or name.endswith("h") else ""
    return f"{datum.value.strip()} {unit}".strip()


def _last(path: str) -> str:
    return path.rpartition(".")[2]


def _iso_duration(span: str) -> str:
    found = re.search(r"\bP(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?\b", span)
    if found is None or not any(found.groups()):
        return span
    days, hours, minutes = (int(part or 0) for part in found.groups())
    return f"{days * 24 * 60 + hours * 60 + minutes} min"
