"""The parts of a price in a text: money, durations, places, clients, labels, and what says "not a price".

Tokens stand in the order of the text. A number is money when a currency stands beside it (``explicit``);
a bare number is kept as money that the grammar of :mod:`clew.extract.price_grammar` may still drop.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clew.extract.price_counts import iter_counts
from clew.extract.price_parallel import Row, iter_spans, sums_after
from clew.extract.price_signs import iter_in_and_out, iter_parts_of_hours, with_signs
from clew.extract.price_words import best_amount, iter_amounts
from clew.extract.spoken import Piece, Spoken, composed, spoken
from clew.extract.vocabulary import Word, vocabulary
from clew.kernel.digits import plain_digits
from clew.kernel.money import AMOUNT, is_grouped_by_space, parse_amount
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons
from clew.reference.rates import packaged_rates

TOPICS = (
    "price.thousand", "currency", "currency.code", "duration.fixed", "duration.unit", "duration.half",
    "price.place", "price.clients", "price.not", "price.label", "price.per", "number.unit", "price.note",
    "price.about",
)  # fmt: skip
MONEY_TOPICS = ("currency", "currency.code", "price.thousand", "price.note")
"""What an amount of money has beside it; the "e" of thousands is euros, where it isn't ezer."""
_BESIDE_WORDS = ("currency", "currency.code", "duration.unit", "duration.fixed", "price.note")
_NUMBER = re.compile(rf"(?<![\d.,])(?<!\d[:'’]){AMOUNT}(?!\d)")
_DIGIT = re.compile("[0-9]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A bare amount in words is as often a number of minutes: "an hour twenty"."""
_SHORT_LABEL, _SHORTEST = 3, 2
_OF_AN_HOUR = frozenset(["ph", "hh"])
_ARRONDISSEMENT = 20
"""The highest number of a quarter in a French town: "Lyon 3e", "Paris 16e"."""
_E_ENDS = re.compile(r"\s*(?:[,;)\n|/]|\.(?:\s|\Z)|\Z)")
"""After the "e" of euros: elsewhere a lone letter between spaces is "and"."""
_BEFORE_CURRENCY = re.compile(r"[\s\xa0]{0,2}(?:[,.]?[-–]{1,2})?[\s\xa0]{0,2}")
_MINUTES_AFTER = re.compile(r"\s?([0-5]\d)(?!\d|\s?[€£$.,/])")
_HOURS_RANGE = re.compile(
    r"\d(?<!\d\d)(?:(?<=[01])\d|(?<=2)[0-4])?\s?(?:h|uhr)?\s?(?:[-–—]|to|till|until|bis|до|a|à|al|alle|la|til|tot)\s?(?:[01]?\d|2[0-4])"
    r"\s?(?:h|hs|hrs|uhr|ч|часов|годин|óra|ore|heures?|horas?|uur)(?!\w)"
)
_APOSTROPHES = frozenset("'’")
_MINUTES_SIGN = re.compile(r"['’′΄´](?![\w'’′])")
_ROUND_MINUTES = frozenset(
    ["10", "15", "20", "25", "30", "40", "45", "50", "60", "75", "90", "120", "150", "180", "240"]
)
_MASKS = (
    re.compile(r"[4-6](?<!\d[4-6])\s?['’′]\s?(?:1[01]|\d)(?!\d)(?:\"|”|″|'')?"),
    re.compile(r"[12](?<!\w[12])\s?m\s?\d\d(?!\d)"),
    _HOURS_RANGE,
    re.compile(r"\d(?<![\d:]\d)\d?:\d\d(?![\d:])"),
    re.compile(
        r"\d(?:(?<![\d./-]\d)\d?([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d|\s?(?:min|мин|хв|perc|dk|λεπ))|(?<!\d\d)\d{3}-\d\d-\d\d(?!\d))"
    ),
    re.compile(r"\d(?<![\d.]\d)\d?\.\d{1,2}\.(?!\d)"),
    re.compile(r"24(?<!\d24)\s?[/-]\s?7(?!\d)"),
    re.compile(
        r"[27](?:(?<=2)(?<!\d2)4\s?[^\W\d_]{0,4}\.?\s?/\s?(?:24|7)(?!\d)|(?<=7)(?<!\d7)\s?[^\W\d_]{0,4}\.?\s?/\s?7(?!\d))"
    ),
    re.compile(r"24(?<!\d24)\s?[^\W\d_]{1,7}\s(?:su|sur|por|na|din|von|van|из|на|z)\s(?:24|7)(?!\d)"),
    re.compile(
        r"[+＋\d](?:(?<=[+＋])\s?\(?\d[\d\s().\-/]{6,}|(?<=0)(?<![\d.,]0)\d[\d\s().\-/]{5,}\d|(?<=\d)(?<![\d.,]\d)\d{8,}(?!\d))"
    ),
)
"""Figures that are no amounts. Each begins with what it looks for, and then says what may not stand before it: a pattern
that begins with what may not stand there is tried at every place of the text.
"""
_ADDRESSES = (re.compile(r"(?:https?://|www\.)\S+|[\w.+-]*@[\w.-]+|\b[\w-]+\.[a-z]{2,}/\S+"),)
_ADDRESS_SIGN = re.compile(r"://|www\.|@|\.[a-z]{2,}/")
_PRICE_FOLLOWS = re.compile(
    r"\s?[·:=–-]?\s?(?:[€£$]\s?)?\d{2,3}(?:[ .]?\d{3})?(?:,\d\d)?\s?(?:[€£$₽₴₸₺₾֏]|eur|zł|lei|kč|ft|chf|kr|лв|din)",
    re.IGNORECASE,
)
_CLOCKED = re.compile(r"(?<![\d:.,])([1-3])[:.](15|30|45)(?![\d:])")
"""An hour and a part of one, as a duration where a unit follows: "1:30 hrs"."""
_FIGURE_BEFORE = re.compile(r"\d[\s\xa0]?\Z")
"""A word after a figure is its unit: the "min" of "60 min" is a thousand in Azerbaijani."""
_SMALL_STEP = 24
_SIGNS_AFTER_MEASURE = 12
_NEXT = 6
_NEVER_BARE = frozenset(["sa", "para"])
"""Units that are words of other languages where nothing counts them: "sa" is "with" in Serbian, "para" is "for" in Spanish."""
_BEFORE_AMOUNTS = frozenset(["kr", "nkr", "skr", "dkr"])
"""Short words for money that Scandinavians write before an amount as often as behind it."""
_VOWELS = frozenset("aeiouóуоаисв")
"""A unit of one such letter ("3 ó") is another word where it stands alone."""
_MOST_TEXT = 10_000
"""An ad's text is far shorter; the rest of a longer one is not read for prices."""
_DEAR = frozenset({"EUR", "GBP", "CHF", "USD"})
_DEAR_LIMIT = 10_000


class Token(NamedTuple):
    """A part of a price; a tuple, for there are many. ``kind``: money, duration, place, clients, not, label, per, half, count, about."""

    kind: str
    start: int
    end: int
    value: str = ""
    amount: float = 0.0
    code: str | None = None
    explicit: bool = False
    minutes: int = 0


def may_hold_money(text: str, lexicons: Lexicons) -> bool:
    """Say whether a text has a figure, or something beside which an amount may stand in words."""
    plain = plain_digits(text)
    return _DIGIT.search(plain) is not None or vocabulary(lexicons, *_BESIDE_WORDS).has(plain)


def tokenize(text: str, lexicons: Lexicons, currency: str | None) -> tuple[Token, ...]:
    """Give the tokens of a text; ``currency`` is the default one."""
    return (_short if len(text) <= _SHORT else _long)(text, lexicons, currency)[0]


def find_durations(text: str, lexicons: Lexicons, currency: str | None) -> tuple[Token, ...]:
    """Give the durations of a text, as without a default currency.

    ``currency`` is one with which the text is tokenized anyway; few texts say other durations with it.
    """
    tokens, is_told_by_currency = (_short if len(text) <= _SHORT else _long)(text, lexicons, currency)
    if is_told_by_currency:
        tokens = tokenize(text, lexicons, None)
    return tuple(token for token in tokens if token.kind == "duration")


def look_up(text: str, start: int, end: int, lexicons: Lexicons) -> None:
    """Look up the words of a line in those of its text, before the line is tokenized alone."""
    plain = with_signs(text)
    for words in (vocabulary(lexicons, *TOPICS), vocabulary(lexicons, "duration.more")):
        words.find_in(plain, start, end)


def _tokens(text: str, lexicons: Lexicons, currency: str | None) -> tuple[tuple[Token, ...], bool]:
    """Give the tokens, and whether without the currency they would stand elsewhere."""
    tokenizer = _Tokenizer(with_signs(text[:_MOST_TEXT]), lexicons, currency)
    tokens = tokenizer.tokens()
    kept = [token for token in tokens if not _is_another_word(token, text)]
    told = [token for n, token in enumerate(kept) if n == 0 or not _is_told_again(kept[n - 1], token, text)]
    return tuple(told), tokenizer.is_told_by_currency


def _is_told_again(before: Token, token: Token, text: str) -> bool:
    """Say whether an amount is the one before it in another currency: "200 BGN (102,26 €)", "391 лв. (≈ 200 €)"."""
    if not (before.kind == token.kind == "money" and before.explicit and token.explicit):
        return False
    if before.value == token.value or not _AGAIN.fullmatch(text[before.end : token.start]):
        return False
    first, second = (packaged_rates().to_eur(one.amount, one.value) for one in (before, token))
    return first is not None and second is not None and abs(first - second) <= _SAME_WORTH * first


def _is_another_word(token: Token, text: str) -> bool:
    """Know a short word that only looks so with, or without, accents: "år" (year) is no "ár" (price), "yo" no "yö"."""
    said = text[token.start : token.end].lower()
    if token.kind == "duration" and token.explicit:
        return len(said) == _SHORTEST and said.isascii() and said.isalpha() and said not in _OF_AN_HOUR
    return token.kind == "label" and len(said) <= _SHORT_LABEL and not said.isascii() and said != token.value


_AGAIN = re.compile(r"\.?\s?[(\[]\s?(?:(?:[≈~=]|ca\.?)\s?)?")
_SAME_WORTH = 0.06
"""Rates of exchange change; a price told twice is worth the same by a tenth or less."""
_SHORT = 120
_short = functools.lru_cache(maxsize=8192)(_tokens)
_long = functools.lru_cache(maxsize=16)(_tokens)


class _Tokenizer:
    def __init__(self, plain: str, lexicons: Lexicons, currency: str | None) -> None:
        self._plain = plain
        self._currency = currency
        self.is_told_by_currency = False
        self._spoken: Spoken = spoken(lexicons)
        self._joiners = _joiners(lexicons)
        self._of_opening = _labels_of_opening(lexicons)
        words = vocabulary(lexicons, *TOPICS).find(plain)
        self._words = [word for word in words if not self._is_an_elision(word)]
        self._by_start: dict[int, Word] = {word.start: word for word in self._words}
        self._by_end = {word.end: word for word in self._words if word.topic == "currency"}
        self._ends: dict[int, list[Word]] = {}
        for word in self._words:
            self._ends.setdefault(word.end, []).append(word)
        self._parts = {word.start: word for word in vocabulary(lexicons, "duration.more").find(plain)}
        self._used: set[int] = set()
        self._masked = bytearray(len(plain))
        self._has_figures = _DIGIT.search(plain) is not None
        for pattern in (
            *(_MASKS if self._has_figures else ()),
            *(_ADDRESSES if _ADDRESS_SIGN.search(plain) else ()),
        ):
            for found in pattern.finditer(plain):
                self._masked[found.start() : found.end()] = b"\x01" * (found.end() - found.start())

    def _is_an_elision(self, word: Word) -> bool:
        """Know the apostrophe of "un’ora" from a sign for minutes: "30’"."""
        sign = self._plain[word.start : word.end] in _APOSTROPHES and word.start > 0
        return (
            sign and self._plain[word.start - 1].isalpha() and self._plain[word.end : word.end + 1].isalpha()
        )

    def tokens(self) -> list[Token]:
        inside = [
            (word.start, word.end) for word in self._words if _DIGIT.search(self._plain, word.start, word.end)
        ]
        parts = [*self._parallels(), *self._parts_of_hours()]
        figures = (*self._clocked(), *self._numbers(inside)) if self._has_figures else ()
        found = [*parts, *figures, *self._amounts_in_words()]
        taken = [(token.start, token.end) for token in found]
        found.extend(self._bare_words(taken))
        taken = [(token.start, token.end) for token in found]
        found.extend(self._bare_amounts(taken))
        found.extend(
            Token("place", start, end, value=value) for start, end, value in iter_in_and_out(self._plain)
        )
        found = [*self._with_heads(found)]
        found.extend(self._counts(found))
        return self._compounds(sorted(found, key=lambda token: (token.start, token.end)))

    def _parallels(self) -> Iterator[Token]:
        """Read "30/60 min for 80/140 €": amounts that are told their durations."""
        for spans in iter_spans(self._plain):
            unit = self._after(spans.end, "duration.unit", reach=2)
            sums = sums_after(self._plain, unit.end, len(spans.figures)) if unit else None
            if unit is None or sums is None or not self._is_duration(spans.figures[-1][0], unit, spans.start):
                continue
            self._used.add(unit.start)
            told = zip(spans.figures, self._sums(sums), strict=True)
            monies = [money._replace(minutes=span * int(unit.value)) for (span, _), money in told]
            yield from (monies[0]._replace(start=spans.start), *monies[1:])
            self._masked[spans.start : sums.end] = b"\x01" * (sums.end - spans.start)

    def _sums(self, row: Row) -> Iterator[Token]:
        """Give the amounts of a row; what stands behind the last, or before the first, is said of all."""
        thousand = self._after(row.end, "price.thousand", "price.note", reach=1)
        factor, stop = 1.0, row.end
        if thousand is not None and self._is_thousand(thousand):
            self._used.add(thousand.start)
            factor, stop = _factor(thousand), thousand.end
        sign = self._sign_of(row.start, stop)
        said = Token("money", row.start, stop, value=self._currency or "")
        if sign is not None:
            said = next(self._money(row.start, row.end, stop, 0.0, sign))
        ends = [start - 1 for _, start in row.figures[1:]]
        for (figure, start), end in zip(row.figures, [*ends, max(said.end, stop)], strict=True):
            yield said._replace(start=start, end=end, amount=float(figure * factor))

    def _counts(self, tokens: Sequence[Token]) -> Iterator[Token]:
        """Give the numbers in words beside amounts that no unit follows: "an hour 120, two 220"."""
        monies = sorted((token.start, token.end) for token in tokens if token.kind == "money")
        covered = self._covered([(token.start, token.end) for token in tokens])
        for start, end, count in iter_counts(self._plain, monies, self._spoken):
            if not any(covered[start:end]):
                yield Token("count", start, end, minutes=60 * count)

    def _compounds(self, tokens: list[Token]) -> list[Token]:
        """Put together "1 h 30 min" and "two hours and a half": whole hours with what is right after them."""
        row: list[Token] = []
        reach = 0
        for index, token in enumerate(tokens):
            last = row[-1] if row else None
            more = 0 if last is None else self._minutes_more(last, token)
            if last is not None and more:
                row[-1] = last._replace(end=token.end, minutes=last.minutes + more)
            elif token.kind not in ("half", "duration") or token.start >= reach:
                row.append(self._with_part(token, tokens[index + 1 : index + 1 + _NEXT]))
            if row[-1].kind == "duration":
                reach = row[-1].end
        return row

    def _with_part(self, token: Token, following: Sequence[Token]) -> Token:
        """Add the half or the quarter that is said after an hour, unless a duration of its own begins there."""
        if not self._is_in_hours(token) or any(
            other.kind == "duration" and 0 <= other.start - token.end <= _NEXT for other in following
        ):
            return token
        for at in (token.end, token.end + 1):
            word = self._parts.get(at)
            if word is not None:
                more = round(60 * float(word.value))
                return token._replace(end=word.end, minutes=token.minutes + more)
        return token

    def _minutes_more(self, hours: Token, more: Token) -> int:
        """Give the minutes that a second token adds to whole hours before it."""
        if more.start < hours.end or not self._is_in_hours(hours):
            return 0
        said = fold(self._plain[hours.end : more.start]).strip(" \xa0")
        if said and said not in self._joiners:
            return 0
        if more.kind == "duration":
            return more.minutes if more.minutes < 60 else 0  # noqa: PLR2004
        is_bare = more.kind == "money" and not more.explicit and more.amount in (15, 30, 45)
        if said and (is_bare or more.kind == "half"):
            return int(more.amount) if is_bare else more.minutes
        # "1 h 30 · 280 €": a price follows, so that what stands before it is none
        return int(more.amount) if is_bare and _PRICE_FOLLOWS.match(self._plain, more.end) else 0

    def _is_in_hours(self, token: Token) -> bool:
        """Say whether a duration is of whole hours that were not said in minutes."""
        is_whole = 60 <= token.minutes <= _SMALL_STEP * 60 and token.minutes % 60 == 0  # noqa: PLR2004
        return (
            token.kind == "duration"
            and is_whole
            and not any(
                word.topic == "duration.unit" and word.value == "1" and token.start <= word.start
                for at in range(token.start, token.end + 1)
                for word in self._ends.get(at, ())
            )
        )

    def _parts_of_hours(self) -> Iterator[Token]:
        """Read "¾ Std", "1½ hrs", "3/4 h", and a sign for a night."""
        for found in iter_parts_of_hours(self._plain):
            part = next(name for name in ("half", "quarter", "quarters", "night") if found[name])
            unit = self._after(found.end(), "duration.unit", reach=2) or self._by_start.get(found.start(part))
            if part == "night":
                yield Token("duration", found.start(), found.end(), minutes=720, explicit=True)
            elif unit is not None and (unit.value == "60" or unit.topic == "duration.fixed"):
                self._used.add(unit.start)
                self._masked[found.start() : found.end()] = b"\x01" * (found.end() - found.start())
                minutes = {"half": 30, "quarter": 15, "quarters": 45}[part] + 60 * int(found["hours"] or 0)
                yield Token("duration", found.start(), unit.end, minutes=minutes)

    def _bare_amounts(self, taken: Sequence[tuple[int, int]]) -> Iterator[Token]:
        """Read amounts in words that stand without a currency: "ночь десять тысяч"."""
        covered = self._covered(taken)
        for start, end, amount in iter_amounts(self._plain, self._spoken):
            if (
                not any(covered[start:end])
                and self._after(end, "number.unit", "duration.unit", reach=2) is None
            ):
                yield Token("money", start, end, amount=amount, value=self._currency or "")

    def _with_heads(self, tokens: list[Token]) -> Iterator[Token]:
        """Give bare amounts the currency that heads their line: "Küsschen: 100 für 30 Minuten"."""
        heads = {
            word.end: word
            for word in self._words
            if word.topic in ("currency", "currency.code")
            and word.start not in self._used
            and self._plain[word.end : word.end + 1] == ":"
            and not self._plain[self._plain.rfind("\n", 0, word.start) + 1 : word.start].strip()
        }
        if not heads:
            yield from tokens
            return
        for token in tokens:
            line = self._plain.rfind("\n", 0, token.start) + 1
            head = next(
                (word for end, word in heads.items() if line <= word.start and end <= token.start), None
            )
            if head is None or token.kind != "money" or token.explicit:
                yield token
            elif head.topic == "currency":
                yield token._replace(value=self._chosen(head.value))
            else:
                yield token._replace(value=self._plain[head.start : head.end], code=head.value)

    def _clocked(self) -> Iterator[Token]:
        for found in _CLOCKED.finditer(self._plain):
            unit = self._after(found.end(), "duration.unit", reach=1)
            if unit is not None and unit.value == "60":
                self._used.add(unit.start)
                self._masked[found.start() : found.end()] = b"\x01" * (found.end() - found.start())
                minutes = 60 * int(found[1]) + int(found[2])
                yield Token("duration", found.start(), unit.end, minutes=minutes)

    def _numbers(self, inside: Sequence[tuple[int, int]]) -> Iterator[Token]:
        place = 0
        while found := _NUMBER.search(self._plain, place):
            start, place = found.span()
            if self._masked[start]:
                place = next((at for at in range(start, place) if not self._masked[at]), place)
                continue
            word_end = next((e for s, e in inside if s <= start < e), None)
            if word_end is not None:
                place = word_end
            elif self._is_minutes(start, place):  # 30' 50
                yield Token("duration", start, place + 1, minutes=int(self._plain[start:place]))
            elif not self._is_glued(start):
                yield from self._number(start, place)

    def _is_minutes(self, start: int, end: int) -> bool:
        said = self._plain[start:end]
        return said in _ROUND_MINUTES and _MINUTES_SIGN.match(self._plain, end) is not None

    def _is_glued(self, start: int) -> bool:
        """Say whether letters run into the number ("anna22"), a currency or a unit aside ("EUR150", "h150")."""
        before = self._plain[start - 1 : start]
        if before == "_":
            return True
        return before.isalpha() and not any(
            self._plain[word.start - 1 : word.start] not in (".", "_", "@")
            for word in self._ends.get(start, ())
        )

    def _number(self, start: int, end: int) -> Iterator[Token]:
        if start and self._plain[start - 1] in "+＋" and not self._plain[start - 2 : start - 1].isdigit():
            return  # a surcharge
        amount = parse_amount(self._plain[start:end])
        unit = self._unit_after(end, amount)
        if unit is not None and self._is_duration(amount, unit, start):
            yield self._duration(start, amount, unit)
            return
        if unit is not None and unit.topic == "duration.unit" and unit.value != "60":
            self._used.add(unit.start)  # "365 days"
            return
        thousand = self._after(end, "price.thousand", "price.note", reach=1)
        stop = end
        if thousand is not None and self._is_thousand(thousand):
            self._used.add(thousand.start)
            amount, stop = amount * _factor(thousand), thousand.end
        if self._after(stop, "number.unit", reach=1) is not None:
            return
        sign = self._sign_of(start, stop)
        if sign is not None:
            if not self._is_an_ordinal(amount, stop, sign):
                yield from self._money(start, end, stop, amount, sign)
        elif is_grouped_by_space(self._plain[start:end]) and self._is_too_dear(amount, self._currency):
            self.is_told_by_currency = True
            yield from self._two(start, end, self._currency or "")
        elif not self._is_a_year_or_measure(start, amount, stop - start):
            yield Token("money", start, stop, amount=amount, value=self._currency or "")

    def _unit_after(self, end: int, amount: float) -> Word | None:
        unit = self._after(end, "duration.unit", "duration.fixed", reach=2)
        is_new = unit is not None and unit.start == end + 2 and self._plain[end] == "."
        return None if is_new and amount > _SMALL_STEP else unit  # "two hours 150. para ..."

    def _sign_of(self, start: int, stop: int) -> Word | None:
        """Give the currency behind an amount, or else before it."""
        sign, before = self._currency_after(stop), self._currency_before(start)
        if sign is not None and before is not None and not self._plain[sign.start : sign.end].strip(".,:-"):
            self._used.add(sign.start)  # "CHF 150.-"
            return before
        return sign or before

    def _is_an_ordinal(self, amount: float, stop: int, sign: Word) -> bool:
        """Say whether an "e" makes a number the third or the sixteenth rather than euros."""
        return sign.start == stop and self._plain[sign.start : sign.end] == "e" and amount <= _ARRONDISSEMENT

    def _is_a_year_or_measure(self, start: int, amount: float, length: int) -> bool:
        """Say whether a bare number is a year ("since 2019"), or follows its measure ("weight 70")."""
        if length == 4 and 1980 < amount < 2040 and amount % 100:  # noqa: PLR2004 - years
            return True
        said = self._plain[max(0, start - _SIGNS_AFTER_MEASURE) : start].rstrip(" :\xa0-")
        end = max(0, start - _SIGNS_AFTER_MEASURE) + len(said)
        return any(
            word.topic == "number.unit" for at in range(end, start + 1) for word in self._ends.get(at, ())
        )

    def _money(self, start: int, end: int, stop: int, amount: float, sign: Word) -> Iterator[Token]:
        self._used.add(sign.start)
        code = sign.value if sign.topic == "currency.code" else None
        value = self._plain[sign.start : sign.end] if code else self._chosen(sign.value)
        first, last = min(start, sign.start), max(stop, sign.end)
        text = self._plain[start:end]
        is_grouped = is_grouped_by_space(text)
        if is_grouped and amount >= _DEAR_LIMIT and not code and self._is_open(sign.value):
            self.is_told_by_currency = True
        if is_grouped and self._is_too_dear(amount, value):
            low, high = self._two(start, end, value)
            yield low
            first, amount = high.start, high.amount
        yield Token("money", first, last, value=value, amount=amount, code=code, explicit=True)

    def _is_too_dear(self, amount: float, currency: str | None) -> bool:
        """Say whether "60 150" in euros is rather two numbers."""
        return currency in _DEAR and amount >= _DEAR_LIMIT

    def _two(self, start: int, end: int, currency: str) -> tuple[Token, Token]:
        cut = start + max(place for place, char in enumerate(self._plain[start:end]) if char.isspace())
        low, high = parse_amount(self._plain[start:cut]), parse_amount(self._plain[cut + 1 : end])
        return Token("money", start, cut, currency, low), Token("money", cut + 1, end, currency, high)

    def _chosen(self, value: str) -> str:
        if value == "*":
            return self._currency or ""
        choices = value.split("|")
        return self._currency if self._currency in choices else choices[0]

    def _is_open(self, value: str) -> bool:
        """Say whether the default currency decides which one a sign stands for."""
        return value == "*" or "|" in value

    def _is_thousand(self, word: Word) -> bool:
        text = self._plain[word.start : word.end]
        if text != "e" or self._after(word.end, "currency", reach=1) is not None:
            return True
        if self._currency != "HUF":
            return False
        self.is_told_by_currency = True
        return True

    def _is_duration(self, amount: float, unit: Word, start: int) -> bool:
        minutes = int(unit.value)
        if unit.topic == "duration.fixed":
            return amount <= 7 and amount == int(amount)  # noqa: PLR2004 - nights, up to a week
        is_short = unit.end - unit.start == 1
        if is_short and self._plain[unit.start] == "m" and amount > 240:  # noqa: PLR2004 - minutes, not metres
            return False
        most = {1: 720, 60: 72, 720: 31, 1440: 31, 10080: 8}.get(minutes, 60)
        if minutes == 60 and amount % 24 == 0:  # noqa: PLR2004 - whole days said in hours
            most = 336
        before = self._currency_before(start)
        return amount <= most and before is None

    def _duration(self, start: int, amount: float, unit: Word) -> Token:
        self._used.add(unit.start)
        minutes, end = round(amount * int(unit.value)), unit.end
        more = (
            _MINUTES_AFTER.match(self._plain, end) if unit.value == "60" and amount <= _SMALL_STEP else None
        )
        if (
            more
            and self._after(more.end(), "currency", "currency.code", reach=2) is None
            and more.start(1) == end
        ):
            minutes += int(more[1])
            self._masked[more.start(1) : more.end()] = b"\x01" * (more.end() - more.start(1))
            end = more.end()
        return Token("duration", start, end, minutes=minutes)

    def _after(self, end: int, *topics: str, reach: int) -> Word | None:
        """Give the word that begins within reach after the place, with white space between."""
        for place in range(end, min(end + reach, len(self._plain)) + 1):
            word = self._by_start.get(place)
            if word is not None and word.start not in self._used:
                return word if word.topic in topics else None
            if (
                place < len(self._plain)
                and not self._plain[place].isspace()
                and self._plain[place] not in "-.\x00"
            ):
                return None
        return None

    def _currency_after(self, end: int) -> Word | None:
        gap = _BEFORE_CURRENCY.match(self._plain, end)
        first = self._as_euros(self._by_start.get(end), end)
        word = self._as_euros(self._by_start.get(gap.end() if gap else end), end) or first
        if word is None or word.topic not in ("currency", "currency.code"):
            word = first
        if word is None or word.topic not in ("currency", "currency.code") or word.start in self._used:
            return None
        if (
            word.end - word.start == 1
            and self._plain[word.start].isalpha()
            and word.start - end
            > (0 if self._plain[word.start] == "e" and not _E_ENDS.match(self._plain, word.end) else 1)
        ):
            return None
        return word

    def _as_euros(self, word: Word | None, end: int) -> Word | None:
        """Read the "e" of "110e" and "110 e, ..." as euros, where it isn't ezer."""
        if (
            word is None
            or word.topic not in ("price.thousand", "price.per")
            or self._plain[word.start] != "e"
        ):
            return word
        is_alone = word.end - word.start == 1
        is_last = not self._plain[word.end : word.end + 1].isalnum()
        is_sign = is_alone and ((word.start == end and is_last) or _E_ENDS.match(self._plain, word.end))
        return word._replace(topic="currency", value="EUR") if is_sign else word

    def _currency_before(self, start: int) -> Word | None:
        for gap in ("", " ", "\xa0", ":", ": "):
            if not self._plain.endswith(gap, 0, start):
                continue
            word = self._by_end.get(start - len(gap))
            if word is not None and word.start not in self._used and self._stands_alone(word):
                return word
        return None

    def _stands_alone(self, word: Word) -> bool:
        """Say whether the currency isn't the one of a number before it."""
        before = self._plain[max(0, word.start - 3) : word.start].rstrip()
        said = self._plain[word.start : word.end]
        is_short = said.isalpha() and len(said) < 4 and said.upper() != word.value  # noqa: PLR2004 - "din", "lei"
        is_short = is_short and said.lower() not in _BEFORE_AMOUNTS
        return not before[-1:].isdigit() and not before.endswith((",-", ".-")) and not is_short

    def _amounts_in_words(self) -> Iterator[Token]:
        for sign in self._words:
            if sign.topic not in ("currency", "currency.code") or sign.start in self._used:
                continue
            note = self._note_before(sign)
            found = self._words_before(sign.start) if note is None else (note.start, float(note.value))
            if found is not None and not _FIGURE_BEFORE.search(self._plain, max(0, found[0] - 2), found[0]):
                start, amount = found
                self._used.add(sign.start)
                if note is not None:
                    self._used.add(note.start)
                code = sign.value if sign.topic == "currency.code" else None
                value = self._plain[sign.start : sign.end] if code else self._chosen(sign.value)
                yield Token("money", start, sign.end, value=value, amount=amount, code=code, explicit=True)

    def _note_before(self, sign: Word) -> Word | None:
        """Give the amount of several words that a currency follows: "полторы тысячи рублей"."""
        end = len(self._plain[: sign.start].rstrip())
        for word in self._ends.get(end, ()):
            if word.topic == "price.note" and " " in self._plain[word.start : word.end]:
                return word
        return None

    def _words_before(self, end: int) -> tuple[int, float] | None:
        window = max(0, end - 70)
        words = list(_WORD.finditer(self._plain, window, end))
        if not words or self._plain[words[-1].end() : end].strip(" -"):
            return None
        rows: list[tuple[int, dict[str, tuple[Piece, ...]]]] = []
        place = end
        for word in reversed(words):
            pieces = self._spoken.read(word.group())
            if not pieces or self._plain[word.end() : place].strip(" -"):
                break
            rows.append((word.start(), pieces))
            place = word.start()
        return best_amount(rows, self._spoken)

    def _bare_words(self, taken: Sequence[tuple[int, int]]) -> Iterator[Token]:
        covered = self._covered(taken)
        for word in self._words:
            if word.start in self._used or covered[word.start] or self._masked[word.start]:
                continue
            token = self._bare(word)
            if token is not None:
                yield token

    def _covered(self, taken: Sequence[tuple[int, int]]) -> bytearray:
        covered = bytearray(len(self._plain) + 1)
        for start, end in taken:
            covered[start:end] = b"\x01" * (end - start)
        return covered

    def _bare(self, word: Word) -> Token | None:
        kind = {
            "price.place": "place", "price.clients": "clients", "price.not": "not", "price.label": "label",
            "price.per": "per", "price.about": "about",
        }.get(word.topic)  # fmt: skip
        if kind is not None:
            return Token(kind, word.start, word.end, value=word.value)
        if word.topic == "duration.fixed":
            return Token("duration", word.start, word.end, minutes=int(word.value), explicit=True)
        if word.topic == "duration.half":
            unit = self._after(word.end, "duration.unit", reach=2)
            factor = float(word.value)
            if unit is None:
                is_half = factor in (0.5, 1)  # "half 80, the whole 150"
                return Token("half", word.start, word.end, minutes=round(60 * factor)) if is_half else None
            self._used.add(unit.start)
            return Token("duration", word.start, unit.end, minutes=round(factor * int(unit.value)))
        if word.topic == "duration.unit" and self._plain[word.start : word.end] not in _VOWELS:
            return self._counted_unit(word)
        return self._note(word) if word.topic == "price.note" else None

    def _note(self, word: Word) -> Token:
        """Read the name of a banknote, counted or alone: "dwie stówki", "tisícovka"."""
        count, start = self._count_before(word)
        amount = float((count or 1) * int(word.value))
        return Token("money", start, word.end, value=self._currency or "", amount=amount)

    def _counted_unit(self, word: Word) -> Token | None:
        """Read "two hours", "hour" and "fifteen minutes"; minutes only where they are counted."""
        count, start = self._count_before(word)
        said = self._plain[word.start : word.end]
        is_bare = count is None and (
            said in _NEVER_BARE or (said in self._of_opening and self._begins_a_line(word.start))
        )
        if is_bare or (int(word.value) < 60 and count is None):  # noqa: PLR2004
            return None
        return Token("duration", start, word.end, minutes=(count or 1) * int(word.value))

    def _begins_a_line(self, at: int) -> bool:
        return not self._plain[self._plain.rfind("\n", 0, at) + 1 : at].strip()

    def _count_before(self, word: Word) -> tuple[int | None, int]:
        """Give the number in words right before a word, in its language if it is one there, and where it begins."""
        before = self._plain[max(0, word.start - 40) : word.start]
        most = _SMALL_STEP if word.value != "1" else 99
        for said in (
            re.search(r"([^\W\d_]+[\s\xa0-][^\W\d_]+)[\s\xa0-]$", before),
            re.search(r"([^\W\d_]+)[\s\xa0-]?$", before),
        ):
            if said is None:
                continue
            read = [self._spoken.read(part) for part in said[1].replace("-", " ").split()]
            values = _values_of(read, word.language)
            if len(values) == 1 and 1 <= min(values) <= most:
                return min(values), word.start - len(said[0])
        return None, word.start


def _factor(word: Word) -> int:
    """A word after a count means thousands unless the lexicon says what it means: "2 stówki" are 200."""
    return int(word.value) if word.value.isdigit() else 1000


def _values_of(words: Sequence[dict[str, tuple[Piece, ...]]], language: str) -> set[int]:
    """Give what one or two words of a number mean: in the language asked for, else in all that know them."""
    values = {}
    for known in set(words[0]).intersection(*words[1:]):
        pieces = tuple(piece for word in words for piece in word[known])
        if all(piece.kind == "number" for piece in pieces):
            whole = pieces[0].value if len(pieces) == 1 else composed(*(p.value for p in pieces[:2])) or 0
            values[known] = whole if len(pieces) <= 2 else 0  # noqa: PLR2004 - tens and units
    return {values[language]} if language in values else set(values.values())


@functools.lru_cache(maxsize=8)
def _joiners(lexicons: Lexicons) -> frozenset[str]:
    topics = ("number.joiner", "duration.joiner")
    return frozenset(fold(entry.term) for topic in topics for entry in lexicons.entries(topic))


@functools.lru_cache(maxsize=8)
def _labels_of_opening(lexicons: Lexicons) -> frozenset[str]:
    """Give the words for hours that head the hours of work: "Godziny: 12-24"."""
    return frozenset(entry.term.lower() for entry in lexicons.entries("label.hours"))


def shifted(token: Token, by: int) -> Token:
    """Give the token with its place moved."""
    return token._replace(start=token.start + by, end=token.end + by)
