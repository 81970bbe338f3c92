"""Prices of the ad: ``price`` facts, one for each amount with its duration, place and clients.

Read are labelled pairs and tables ("1 hour | 150 EUR"), embedded data (offers), and text. What advertisers
pay, deposits, taxi and parking, house prices are not the ad's (topic ``price.not``); ages, measures, phones
and hours are no prices. Bare numbers count beside a duration, in the default currency.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clew.extract.fact import Context, Fact, PriceValue, Source
from clew.extract.latest import OfLatestBlock
from clew.extract.phone_numbers import phone_finder
from clew.extract.phone_regions import regions_of
from clew.extract.place_of import is_in_a_line, surroundings
from clew.extract.price_grammar import Price, read_prices
from clew.extract.price_tokens import Token, tokenize
from clew.records.block import Block, Datum, Pair
from clew.records.evidence import Evidence
from clew.reference.rates import packaged_rates

_TEXT = 60
_SENTENCES = re.compile(r"[^\W\d_]{3,}[.!?…]\s+[^\W\d_]")
_MAX = 10_000_000
_LEAST_OF_AN_HOUR = 4
_AMOUNT_KEY = re.compile(r"(?i)(?:^|[._-])(?:price|amount|value|cost|rate|lowprice|highprice)$")
_CURRENCY_KEY = re.compile(r"(?i)currency|(?:^|[._-])cur$")
_SPAN_KEY = re.compile(r"(?i)duration|name|label|title|time|hours?|minutes?|unit|description")
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
    for pair in block.pairs:
        if _names_a_text(pair, context):
            continue
        if pair.at is not None and pair.end is not None:
            taken.append((pair.at, pair.end))
        yield from _of_pair(block, pair, context)
    yield from _of_data(block, context)
    yield from _of_text(block, context, taken)


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
    phones = phone_finder(context.lexicons).find(block.text, regions_of(block, context), block.language)
    called = [(phone.start, phone.end) for phone in phones]
    tokens = [
        token
        for token in tokenize(block.text, context.lexicons, context.currency)
        if not (token.kind == "money" and any(start <= token.start < end for start, end in taken))
        and not any(start <= token.start < end for start, end in called)
    ]
    for price in read_prices(block.text, tokens, has_currency=context.currency is not None):
        start, end = _span(price)
        if not is_in_a_line(block, start, end):
            continue
        around = surroundings(block, price.money.start)
        if around.role != "quote":
            value = _value(price)
            if value is not None:
                yield Priced(value, block.evidence(start, end), around.source, _confidence(price))


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
    if price.minutes and money.code is None and _is_a_fee(money, price.minutes):
        return None
    return PriceValue(
        amount=money.amount,
        currency=None if money.code else money.value or None,
        code_currency=money.code,
        duration_min=price.minutes,
        place=price.place,
        clients=price.clients,
    )


def _is_a_fee(money: Token, minutes: int) -> bool:
    """Say whether an hour costs so little that it is one of parking ("3 euros an hour")."""
    euros = packaged_rates().to_eur(money.amount, money.value)
    return minutes == 60 and euros is not None and euros < _LEAST_OF_AN_HOUR  # noqa: PLR2004


def _confidence(price: Price) -> float:
    if price.minutes is not None:
        return 1.0
    return 0.7 if price.is_labelled else 0.4


def _of_pair(block: Block, pair: Pair, context: Context) -> Iterator[Priced]:
    head = f"{pair.label.rstrip(' :')}: "
    text = head + pair.value
    tokens: Sequence[Token] = tokenize(text, context.lexicons, context.currency)
    in_head = [token for token in tokens if token.start < len(head)]
    if any(token.kind == "not" for token in in_head):
        return
    if not any(token.kind in ("duration", "label", "place", "clients") for token in in_head) and not any(
        token.kind == "money" and token.explicit for token in tokens
    ):
        return
    tokens = [token for token in tokens if not (token.kind == "money" and token.start < len(head))]
    for price in read_prices(text, tokens, has_currency=context.currency is not None):
        value = _value(price)
        if value is not None:
            yield Priced(
                value, _pair_evidence(block, pair, price.money, len(head)), "pair", _confidence(price)
            )


def _pair_evidence(block: Block, pair: Pair, money: Token, head: int) -> Evidence:
    if pair.at is not None:
        start = max(pair.at, pair.at + money.start - head)
        end = pair.at + money.end - head
        if is_in_a_line(block, start, end):
            return block.evidence(start, end)
    return block.mark_up(pair.selector or "pair", f"{pair.label}: {pair.value}")


def _of_data(block: Block, context: Context) -> Iterator[Priced]:
    """Read offers: an amount with its currency and duration beside it, or a table of rates by duration."""
    groups: dict[str, list[Datum]] = {}
    for datum in block.data:
        groups.setdefault(datum.path.rpartition(".")[0], []).append(datum)
        rates = _RATES_KEY.search(datum.path)
        if rates and not _AMOUNT_KEY.search(datum.path) and not _CURRENCY_KEY.search(datum.path):
            yield from _of_datum(block, rates["span"].replace("_", " "), datum, None, context)
    for path in sorted(groups):
        row = groups[path]
        currency = next((d.value.strip().upper() for d in row if _CURRENCY_KEY.search(_last(d.path))), None)
        span = " ".join(_with_unit(d) for d in row if _SPAN_KEY.search(_last(d.path)) and len(d.value) <= 60)  # noqa: PLR2004
        for datum in row:
            if _AMOUNT_KEY.search(_last(datum.path)):
                yield from _of_datum(block, _iso_duration(span), datum, currency, context)


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
