"""How the parts of a price belong together: which duration, place and clients an amount has.

A stretch of text that belongs together (a sentence, a line, or lines of a table) is read at once. Amounts
and durations that stand side by side are matched so that the links are as strong as possible in all ("150/h"
is stronger than "30 min 100", a comma between them weak). What is left over takes the duration of its
neighbour where only a place or a kind of clients sets them apart ("incall 120, outcall 160 (1h)").
"""

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clew.extract.price_of_others import is_a_fare, is_given_back
from clew.extract.price_places import attribute
from clew.extract.price_tokens import Token

_STOP = re.compile(
    r"(?<!\b[^\W\d_])[.!?](?:\s+(?=[^\W\d_a-zа-яёіїєґ])|\s*$)|(?<=[^\W\d_]{3})[.!?]\s+(?=[\d£$€])|(?<=\d\d)\.\s+(?=[^\W\d_])|\n"
)
_WHOLE_WORD = re.compile(r"[^\W\d_]{5,}$")
"""What ends so is no abbreviation: a stop after it ends the sentence ("two hours. ...")."""
_TIGHT = re.compile(r"[\s:=\-–—>→/.|()@~*•\x00]{0,5}")
_NEW_SENTENCE = re.compile(r"\.\s+(?=[^\W\d_a-zа-яёіїєґ])")
_CLAUSE = re.compile(r"[,;|\n•·]")
_LINE_END = re.compile(r"\n")
_SENTENCE_END = re.compile(r"\n|(?<=[^\d\W]{2})[.;!?]\s+(?=[^\W_])|[€$£₽₴₸₾₺₼֏][.;]\s+")
_MIN_BARE = 15
_IN_BRACKETS = re.compile(r"\.?\s?\(\s?(?:[^\W\d]{1,9}\.?\s|[≈~=]\s?)?")
_OPENED, _CLOSED = re.compile(r"\s?\("), re.compile(r"\.?\s?\)")
_RANGE = re.compile(r"\s?(?:[-–—]|bis|to|до|a|à|al|la|till)\s?")
_LETTER = re.compile(r"[^\W\d_]")
_FEW_LETTERS, _HEADING = 2, 10
_NEAR = 14
_HOUR, _WEEK, _WEEKS = 60, 7 * 24 * 60, 53
_MOST_TOKENS = 150
"""In one sentence or table; what holds more is no list of an ad's prices."""
_SHORT_WORDS, _SOME_WORDS, _HALF_A_SENTENCE = 6, 20, 45


@dataclass(frozen=True, slots=True)
class Price:
    """An amount with what belongs to it and where it stands."""

    money: Token
    minutes: int | None
    place: str | None
    clients: str | None
    is_labelled: bool
    duration: Token | None = None


def read_prices(text: str, tokens: Sequence[Token], *, has_currency: bool) -> Iterator[Price]:
    """Give the prices of a text from its tokens. ``has_currency``: bare numbers can have the default one."""
    banned_until = -1
    starts = [token.start for token in tokens]
    for start, end in _stretches(text, tokens):
        inside = tokens[bisect.bisect_left(starts, start) : bisect.bisect_left(starts, end)]
        if not any(token.kind == "money" for token in inside):
            if _is_a_banning_heading(text[start:end], inside):
                banned_until = _end_of_section(text, end)
            continue
        if start < banned_until or len(inside) > _MOST_TOKENS:
            continue
        yield from _read(text, inside, has_currency=has_currency)


def _stretches(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Cut the text at sentences and lines; lines of nothing but parts of a price stay together."""
    inside_tokens = {place for token in tokens for place in range(token.start, token.end)}
    starts = [token.start for token in tokens]
    abbreviated = _abbreviated(text, tokens)
    said_before = _paid_for(tokens)
    pieces: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        line_end = text.find("\n", stop.start(), stop.end())
        if line_end < 0 and (stop.start() in abbreviated or stop.start() in inside_tokens):
            following = bisect.bisect_left(starts, stop.end())
            is_next = following < len(tokens) and starts[following] == stop.end()
            if (
                is_next
                and tokens[following].kind in ("duration", "half", "per")
                and stop.start() not in said_before
            ):
                continue  # "100 Eur. Stunde"
            if stop.start() not in said_before and not _ends_an_amount(tokens, starts, stop.start()):
                continue
        elif max(line_end, stop.start()) in inside_tokens:
            continue
        pieces.append((start, stop.end()))
        start = stop.end()
    pieces.append((start, len(text)))
    merged: list[tuple[int, int]] = []
    was_bare = False
    for first, last in pieces:
        inside = tokens[bisect.bisect_left(starts, first) : bisect.bisect_left(starts, last)]
        is_bare = bool(inside) and _is_bare(text, first, last, inside)
        if merged and is_bare and was_bare and _goes_on(text, merged[-1][1], abbreviated):
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
        was_bare = is_bare
    yield from merged


def _abbreviated(text: str, tokens: Sequence[Token]) -> set[int]:
    """Give where stops stand, or would stand, that end the short form of a unit or a currency: "30 min.", "80 лв."."""
    return {
        token.end - (text[token.end - 1] == ".")
        for token in tokens
        if token.kind in ("duration", "money")
        and not text[token.end - 1].isdigit()
        and not _WHOLE_WORD.search(text[token.start : token.end])
    }


def _paid_for(tokens: Sequence[Token]) -> set[int]:
    """Give where amounts end whose duration stands right before them: what follows the stop is another sentence."""
    return {
        at
        for first, second in itertools.pairwise(tokens)
        if first.kind == "duration" and second.kind == "money" and second.explicit
        for at in (second.end, second.end - 1)
    }


def _ends_an_amount(tokens: Sequence[Token], starts: Sequence[int], at: int) -> bool:
    """Say whether a stop ends an amount with its currency, not a duration ("30 Min. Massage")."""
    last = tokens[bisect.bisect_right(starts, at) - 1]
    return last.kind == "money" and last.explicit and last.end in (at, at + 1)


def _goes_on(text: str, end: int, abbreviated: set[int]) -> bool:
    """Say whether a stretch goes on in the next line: it ended with the line, and not with a sentence."""
    said = text[:end].rstrip()
    is_a_sentence = said.endswith((".", "!", "?")) and len(said) - 1 not in abbreviated
    return text[end - 1 : end] == "\n" and not is_a_sentence


def _is_bare(text: str, start: int, end: int, inside: Sequence[Token]) -> bool:
    if not any(token.kind in ("money", "duration", "place", "clients", "half") for token in inside):
        return False
    rest = list(text[start:end])
    for token in inside:
        for place in range(token.start - start, min(token.end, end) - start):
            rest[place] = " "
    left = "".join(rest)
    if not any(token.kind in ("money", "duration") for token in inside):
        return _is_a_heading_of_place(left)
    return len(_LETTER.findall(left)) <= _FEW_LETTERS


def _is_a_heading_of_place(rest: str) -> bool:
    """Say whether a line is a heading such as "Incall:" or "She receives", by what else it holds; "Incall: yes" is none."""
    said = rest.strip(" :\n")
    return not said or (":" not in said and said.replace(" ", "").isalpha() and len(said) <= _HEADING)


def _is_a_banning_heading(line: str, inside: Sequence[Token]) -> bool:
    return any(token.kind == "not" for token in inside) and line.strip().endswith(":")


def _end_of_section(text: str, start: int) -> int:
    gap = re.compile(r"\n\s*\n|[.!?]\s").search(text, start)
    return gap.start() if gap else len(text)


def _read(text: str, inside: Sequence[Token], *, has_currency: bool) -> Iterator[Price]:
    told = [token for token in inside if token.kind == "money" and token.minutes]
    if told:
        # two rows of figures
        yield from (_told(text, money, inside) for money in told if money.explicit or has_currency)
        inside = [token for token in inside if token not in told]
    compact = list(_compact(text, inside)) if has_currency else []
    if compact:
        yield from compact
        return
    told_once = list(_with_bracketed(text, inside))
    tokens = [token for token in _usable(text, told_once, has_currency=has_currency) if token.kind != "per"]
    tokens = list(_drop_what_is_no_price(text, tokens))
    monies = [token for token in tokens if token.kind == "money"]
    durations = _durations(text, tokens)
    is_labelled = any(token.kind == "label" for token in inside)
    for money in monies:
        duration = durations.get(money.start)
        yield Price(
            money,
            duration.minutes if duration else None,
            attribute(text, "place", money, tokens),
            attribute(text, "clients", money, tokens),
            is_labelled,
            duration,
        )


def _told(text: str, money: Token, inside: Sequence[Token]) -> Price:
    """Give an amount that is told its duration, see :mod:`clew.extract.price_parallel`."""
    place, clients = (attribute(text, kind, money, inside) for kind in ("place", "clients"))
    return Price(money, money.minutes, place, clients, is_labelled=True)


def _compact(text: str, inside: Sequence[Token]) -> Iterator[Price]:
    """Read "30/80 60/150": minutes and amounts, both rising."""
    bare = [token for token in inside if token.kind == "money" and not token.explicit]
    pairs = []
    for first, second in zip(bare[::2], bare[1::2], strict=False):
        if not re.fullmatch(r"\s?[/=:-]\s?", text[first.end : second.start]):
            return
        pairs.append((first, second))
    if len(pairs) < 2 or any(token.kind == "duration" for token in inside):  # noqa: PLR2004 - a list
        return
    minutes = [first.amount for first, _ in pairs]
    amounts = [second.amount for _, second in pairs]
    if not set(minutes) <= {15, 20, 30, 40, 45, 60, 90, 120, 180, 240} or minutes != sorted(set(minutes)):
        return
    if amounts != sorted(set(amounts)) or amounts[0] < _MIN_BARE:
        return
    for first, second in pairs:
        yield Price(second._replace(start=first.start), int(first.amount), None, None, is_labelled=True)


def _usable(text: str, inside: Sequence[Token], *, has_currency: bool) -> Iterator[Token]:
    """Leave out bare numbers that nothing makes a price, and "half" that isn't half an hour."""
    solid = list(_with_counts([token for token in inside if token.kind != "per"]))
    said = {(token.value, token.code) for token in solid if token.kind == "money" and token.explicit}
    for index, token in enumerate(solid):
        before = solid[index - 1] if index else None
        after = solid[index + 1] if index + 1 < len(solid) else None
        if _is_a_week_of_the_year(text, before, token):
            continue
        if token.kind == "half":
            if token.minutes >= _HOUR and not any(other.minutes == _HOUR // 2 for other in solid):
                continue  # "the whole" is an hour where a half was named
            first = after is not None and after.kind == "money" and _is_tight(text, token, after, inside)
            last = before is not None and before.kind == "money" and _is_tight(text, before, token, inside)
            if first or last:  # "half 70, hour 120", "120 the hour, 70 for half"
                yield token._replace(kind="duration")
        elif token.kind != "money" or token.explicit:
            yield token
        elif after is not None and _is_range(text, token, after):
            yield token._replace(value=after.value, code=after.code)
        elif has_currency and token.amount >= _MIN_BARE and _is_anchored(text, token, before, after, inside):
            value, code = next(iter(said)) if len(said) == 1 else (token.value, token.code)
            yield token._replace(value=value, code=code)  # "150 roses the hour, 90 half of it"


def _with_bracketed(text: str, inside: Sequence[Token]) -> Iterator[Token]:
    """Make one duration of two of which the second stands in brackets: "the night (8 hours)", "8 hours (the night)"."""
    tokens = list(inside)
    index = 0
    while index < len(tokens):
        first = tokens[index]
        second = tokens[index + 1] if index + 1 < len(tokens) else None
        index += 1
        if (
            first.kind == "duration"
            and second is not None
            and second.kind == "duration"
            and _OPENED.fullmatch(text, first.end, second.start)
            and _CLOSED.match(text, second.end)
        ):
            is_counted = any(map(str.isdigit, text[first.start : first.end]))
            told = first if is_counted else second
            yield told._replace(start=first.start, end=second.end)
            index += 1
        else:
            yield first


def _with_counts(tokens: Sequence[Token]) -> Iterator[Token]:
    """Make durations of the numbers that count hours, and leave out the others."""
    for index, token in enumerate(tokens):
        if token.kind != "count":
            yield token
        elif _counts_hours(token, tokens[max(0, index - 1) : index + 2], tokens[:index]):
            yield token._replace(kind="duration")


def _counts_hours(count: Token, around: Sequence[Token], earlier: Sequence[Token]) -> bool:
    """Say whether a number beside an amount counts hours: an hour (or a half) and its lower price were named before."""
    named = [
        token for token in earlier if token.kind in ("duration", "half") and token.minutes <= count.minutes
    ]
    monies = [token for token in earlier if token.kind == "money"]
    beside = [token for token in around if token.kind == "money"]
    if not named or not monies or named[-1].minutes not in (_HOUR // 2, _HOUR, count.minutes - _HOUR):
        return False
    return any(money.amount > monies[0].amount for money in beside)


def _is_a_week_of_the_year(text: str, before: Token | None, token: Token) -> bool:
    """Know "uge 28", "Woche 28": a number right after a week is its place in the year."""
    if token.kind != "money" or token.explicit or token.amount > _WEEKS or before is None:
        return False
    return before.minutes == _WEEK and text[before.end : token.start] == " "


def _is_range(text: str, low: Token, high: Token) -> bool:
    return (
        high.kind == "money"
        and high.explicit
        and low.amount < high.amount <= 2 * low.amount
        and _RANGE.fullmatch(text[low.end : high.start].lower()) is not None
    )


def _is_anchored(
    text: str, token: Token, before: Token | None, after: Token | None, inside: Sequence[Token]
) -> bool:
    kinds = ("duration", "half", "label", "place", "clients")
    has_duration = any(other.kind == "duration" for other in inside)
    if before is not None and before.kind in kinds and _is_tight(text, before, token, inside):
        return before.kind not in ("place", "clients") or has_duration or _has(inside, "label")
    if after is not None and after.kind in ("duration", "half") and _is_tight(text, token, after, inside):
        return True
    if after is not None and after.kind in ("place", "clients") and _is_tight(text, token, after, inside):
        return has_duration or _has(inside, "label")
    return (
        before is not None
        and before.kind == "money"
        and before.explicit
        and _RANGE.fullmatch(text[before.end : token.start].lower()) is not None
        and before.amount < token.amount <= 2 * before.amount
    )


def _has(inside: Sequence[Token], kind: str) -> bool:
    return any(token.kind == kind for token in inside)


def _is_tight(text: str, first: Token, second: Token, inside: Sequence[Token]) -> bool:
    """Say whether nothing but signs and words such as "per" stand between the two."""
    between = list(text[first.end : second.start])
    for token in inside:
        if token.kind == "per" and first.end <= token.start and token.end <= second.start:
            for place in range(token.start - first.end, token.end - first.end):
                between[place] = " "
    if "\n" in between and not _are_cells(text, first, second):
        return False
    is_bare = first.kind == "money" and not (first.explicit or second.explicit)
    if is_bare and _NEW_SENTENCE.match(text, first.end, second.end):
        return False  # "from 10 to 21. An hour 250"
    squeezed = re.sub(r"\s+", " ", "".join(between))
    return _TIGHT.fullmatch(squeezed) is not None


def _are_cells(text: str, first: Token, second: Token) -> bool:
    """Say whether each of the two fills a line of its own, as the cells of a table do."""
    before = text[text.rfind("\n", 0, first.start) + 1 : first.start]
    stop = text.find("\n", second.end)
    after = text[second.end : stop if stop >= 0 else len(text)]
    return not _LETTER.search(before) and not _LETTER.search(after)


def _drop_what_is_no_price(text: str, tokens: Sequence[Token]) -> Iterator[Token]:
    """Leave out money that pays for something else: a deposit, the taxi, an advert, the room."""
    for index, token in enumerate(tokens):
        is_price = token.kind == "money" and not (
            is_given_back(text, token.end)
            or is_a_fare(text, token.start)
            or _is_said_again(text, tokens, index)
        )
        if token.kind != "money" or (is_price and not _is_for_another(text, tokens, index)):
            yield token


def _is_said_again(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Say whether an amount is the one before it in other money: "12,000 din. (about 100 euros)"."""
    money = tokens[index]
    before = next((token for token in reversed(tokens[:index]) if token.kind != "about"), None)
    if before is None or before.kind != "money" or not (before.explicit and money.explicit):
        return False
    is_other = (before.value, before.code) != (money.value, money.code)
    between = text[before.end : money.start]
    return is_other and _IN_BRACKETS.fullmatch(between) is not None and ")" in text[money.end : money.end + 3]


def _is_for_another(text: str, tokens: Sequence[Token], index: int) -> bool:
    return _is_headed_by_another(text, tokens, index) or _is_followed_by_another(text, tokens, index)


def _is_headed_by_another(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Say whether what an amount pays for stands before it: "deposit 50", "taxi is yours, about 40"."""
    money = tokens[index]
    if _stands_in_its_brackets(text, tokens[:index], money):
        return True
    for other in reversed(tokens[:index]):
        between = text[other.end : money.start]
        if other.kind == "not":
            return _pays_for(text, tokens[:index], other, money)
        is_a_list = any(t.kind == "not" and text[t.end :].lstrip().startswith(":") for t in tokens[:index])
        if other.kind == "money" and _CLAUSE.search(between) and not is_a_list:
            return False
    return False


def _pays_for(text: str, before: Sequence[Token], other: Token, money: Token) -> bool:
    if _are_in_brackets(text, other, money):
        return True
    between = text[other.end : money.start]
    if any(t.kind == "about" and not text[t.end : money.start].strip() for t in before):
        between = between.rpartition(",")[0]  # "taxi is yours, about 40 euro"
    is_a_heading = between.lstrip().startswith(":") and "\n" not in between
    return is_a_heading or money.amount < _MIN_BARE or not _CLAUSE.search(between)


def _is_followed_by_another(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Say whether what an amount pays for stands right behind it: "50 deposit"."""
    other = next(iter(tokens[index + 1 : index + 2]), None)
    if other is None or other.kind != "not" or _names_what_follows(tokens, index, index + 1):
        return False
    between = text[tokens[index].end : other.start]
    return len(between) <= _NEAR and not re.search(r"[,;+.\n&|•·/]|\b(?:and|und|plus|y|et|и|і)\b", between)


def _names_what_follows(tokens: Sequence[Token], money: int, word: int) -> bool:
    """Say whether a word is of the next amount, since this one has its duration: "2 h 250, parking next door 2 EUR"."""
    follows = tokens[word + 1 : word + 2]
    return money > 0 and tokens[money - 1].kind == "duration" and bool(follows) and follows[0].kind == "money"


def _are_in_brackets(text: str, first: Token, second: Token) -> bool:
    """Say whether one pair of brackets holds both: "150 an hour (taxi apart, 15)"."""
    opened = text.rfind("(", max(0, first.start - _SOME_WORDS), first.start)
    return opened >= 0 and ")" not in text[opened : second.start]


def _stands_in_its_brackets(text: str, before: Sequence[Token], money: Token) -> bool:
    """Say whether an amount is one of several in brackets behind what they pay for: "no deposits (50, 100, 200)"."""
    opened = text.rfind("(", max(0, money.start - _HALF_A_SENTENCE), money.start)
    if opened < 0 or ")" in text[opened : money.start]:
        return False
    heads = [token for token in before if token.end <= opened]
    return bool(heads) and heads[-1].kind == "not" and opened - heads[-1].end <= _SOME_WORDS


def _durations(text: str, tokens: Sequence[Token]) -> dict[int, Token]:
    """Give each amount its duration, by the start of the amount."""
    row = [token for token in tokens if token.kind in ("money", "duration")]
    columns = _as_columns(row)
    if columns is not None:
        return columns
    links = _by_lines(text, row)
    if links is None:
        links = _strongest(text, row)
    for index, token in enumerate(row):
        if token.kind == "money" and token.start not in links:
            heir = _inherited(text, row, index, links, tokens)
            if heir is not None:
                links[token.start] = heir
    return links


def _by_lines(text: str, row: Sequence[Token]) -> dict[int, Token] | None:
    """Read lines (or sentences) of which each names one amount and its duration, in one order: no tie crosses them."""
    abbreviated = _abbreviated(text, [token for token in row if token.kind == "duration"])
    for stop in (_LINE_END, _SENTENCE_END):
        parts: dict[int, list[Token]] = {}
        stops = [match.end() for match in stop.finditer(text) if match.start() not in abbreviated]
        for token in row:
            parts.setdefault(bisect.bisect_right(stops, token.start), []).append(token)
        priced = [part for part in parts.values() if any(token.kind == "money" for token in part)]
        orders = {tuple(token.kind for token in part) for part in priced}
        if len(priced) > 1 and orders in ({("duration", "money")}, {("money", "duration")}):
            return {
                money.start: duration
                for part in priced
                for money, duration in [sorted(part, key=lambda token: token.kind != "money")]
            }
    return None


def _as_columns(row: Sequence[Token]) -> dict[int, Token] | None:
    """Read a table of a row of durations over a row of amounts."""
    half = len(row) // 2
    if half < 2 or len(row) % 2 or [t.kind for t in row] != ["duration"] * half + ["money"] * half:  # noqa: PLR2004
        return None
    return {money.start: duration for duration, money in zip(row[:half], row[half:], strict=True)}


def _strongest(text: str, row: Sequence[Token]) -> dict[int, Token]:
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ()), (0.0, ())]
    for index in range(1, len(row)):
        weight = _weight(text, row[index - 1], row[index])
        linked = best[index - 1][0] + weight if weight else -1.0
        best.append((linked, (*best[index - 1][1], index)) if linked > best[index][0] else best[index])
    links = {}
    for index in best[-1][1]:
        first, second = row[index - 1], row[index]
        money, duration = (first, second) if first.kind == "money" else (second, first)
        links[money.start] = duration
    return links


def _weight(text: str, first: Token, second: Token) -> float:
    """Say how strongly an amount and a duration side by side are tied, from 0 to 1.6."""
    gap = text[first.end : second.start]
    letters = len(_LETTER.findall(gap))
    if first.kind == second.kind or letters > _HALF_A_SENTENCE:
        return 0.0
    if gap.strip() == "/" and " " in gap:
        return 0.8
    if letters > _SOME_WORDS or _CLAUSE.search(gap.replace("\n", " ")) or "/" in gap.strip()[1:]:
        return 0.3
    if first.kind == "money":
        is_per = re.match(r"\s?/", gap) is not None or (not second.explicit and 0 < letters < _SHORT_WORDS)
        return 1.5 if is_per else 1.0
    if re.match(r"\s?(?:[:=]|-+>|[–—-]|→)", gap):
        return 1.5
    return 1.0 if gap else 1.6  # "30Min80€/45Min110€"


def _inherited(
    text: str, row: Sequence[Token], index: int, links: dict[int, Token], tokens: Sequence[Token]
) -> Token | None:
    money = row[index]
    durations = [token for token in row if token.kind == "duration"]
    for step in (-1, 1):
        near = index + step
        if (
            0 < near < len(row)
            and row[near].kind == "duration"
            and links.get(row[near - 1].start) is row[near]
        ):
            near -= 1  # "100 for an hour here, 150 at the hotel"
        if 0 <= near < len(row) and row[near].kind == "money" and row[near].start in links:
            first, second = sorted((row[near], money), key=lambda token: token.start)
            between = text[first.end : second.start]
            is_told_apart = any(
                token.kind in ("place", "clients")
                and min(first.start, second.start) - 25 <= token.start <= second.end + 25
                for token in tokens
            )
            if is_told_apart or _RANGE.fullmatch(between.lower()) or between.strip() == "/":
                return links[row[near].start]
            if step < 0 and _is_a_dearer_kind(row[near], money, between):
                return links[row[near].start]
    return durations[0] if len(durations) == 1 and len(row) > 2 and not money.explicit else None  # noqa: PLR2004


def _is_a_dearer_kind(first: Token, second: Token, between: str) -> bool:
    """Say whether the second amount is of the same time, with more in it: "90 minutes 180, with your partner 240"."""
    return (
        (first.value, first.code) == (second.value, second.code)
        and first.amount < second.amount <= 2 * first.amount
        and len(_LETTER.findall(between)) <= _HALF_A_SENTENCE
        and re.search(r"[.!?\n]\s", between) is None
    )
