"""Working hours of the ad: ``hours`` facts, "24/7" or "HH:MM-HH:MM".

In a labelled pair any range of times counts; in prose one with minutes on both sides ("12:00-24:00"), or one
that a word makes hours ("from 10 to 22 h", "10am - 10pm", "from 9 in the morning to 4 at night": topic
``hours.part`` with am, pm, night). Words such as "round the clock" (topic ``hours.always``) are 24/7, and so is
a range over the whole day. A stay of "24 hours" that has a price is a duration, no opening time.
"""

import functools
import itertools
import re
from collections.abc import Iterator

from clew.extract.clock_keys import CLOSES, OPENS, is_clock_key, time_of_day
from clew.extract.dates import find_ranges
from clew.extract.fact import Context, Fact
from clew.extract.hours_said import Voided, from_start_to_end, in_part_of_day, part_of_day
from clew.extract.hours_words import may_be_spelled, spelled
from clew.extract.place_of import is_in_a_line, surroundings
from clew.extract.price_tokens import tokenize
from clew.extract.reading import is_key_of
from clew.extract.vocabulary import Vocabulary, vocabulary
from clew.kernel.digits import plain_digits
from clew.records.block import Block, Datum, Pair
from clew.records.evidence import Evidence
from clew.reference.lexicon import Lexicons

_TIME = r"(?P<{0}h>[01]?\d|2[0-4])(?:\s?(?P<{0}s>[:.hu])\s?(?P<{0}m>[0-5]\d))?(?::00)?(?:\s?(?P<{0}ap>[ap]\.?m\b))?"
_RANGE = re.compile(
    rf"(?<![\d.,:/+-]){_TIME.format('a')}(?P<middle>(?:(?!\.\s[A-ZÀ-ÝΑ-ΩА-Я])[^\d\n,;€£$!?]){{1,28}}?){_TIME.format('b')}(?!\d|[.,:/-]\d)"
    r"(?P<tail>\s?-?[^\W\d_]{1,9})?"
)
_DIGIT = re.compile("[0-9]")
_DASH = re.compile(r"\s*[-–—→]\s*")
_ALWAYS_SIGNS = re.compile(r"(?<![\d.,:])(?:24\s?[/x-]\s?7|7\s?/\s?24|24\s?h?\s?/\s?24)(?![\d.,])")
_WHOLE_DAY = frozenset({"00:00-24:00", "00:00-00:00", "00:00-23:59", "24:00-24:00"})
_NEAR = 30
_SHORT = 60
"""Embedded data longer than this is no statement of hours."""
_LONG = 14
"""What may stand between two times without a part of the day."""
_DAYS_AFTER = re.compile(r"[^\n;]{0,34}")
_DAY, _MOST_HOURS = 24 * 60, 48
_OPENS, _CLOSES, _LATE = range(6, 15), range(17, 25), 5
_AMBIGUOUS = re.compile(r"24\s?\w+\.?")


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give an ``hours`` fact for each statement of hours, the surest first."""
    yield from _of_pairs(block, context)
    yield from _of_keys(block, context)
    yield from _of_data(block, context)
    yield from _of_text(block, context)


def _of_pairs(block: Block, context: Context) -> Iterator[Fact]:
    for pair in block.pairs:
        if not _is_a_label(pair.label, context.lexicons):
            continue
        hours = find_hours(pair.value, context, is_labelled=True, language=block.language)
        if hours is not None:
            value, start, end = hours
            yield Fact("hours", value, (_evidence(block, pair, start, end),), "pair")


@functools.lru_cache(maxsize=8192)
def _is_a_label(label: str, lexicons: Lexicons) -> bool:
    """Say whether a label begins or ends with a word for hours; labels come back on page after page."""
    plain = plain_digits(label)
    words = vocabulary(lexicons, "hours.label").find(plain)
    return any(word.start == 0 or word.end == len(plain.rstrip(" :")) for word in words)


def _of_keys(block: Block, context: Context) -> Iterator[Fact]:
    """Read ``{from: "10:00", to: "18:00"}``, the same on each day that is listed."""
    spans: dict[str, Evidence] = {}
    for one, other in itertools.pairwise(block.pairs):
        first, last = time_of_day(one.label, one.value), time_of_day(other.label, other.value)
        if not (first and last and is_clock_key(one.label, OPENS, context.lexicons)):
            continue
        if is_clock_key(other.label, CLOSES, context.lexicons):
            spans.setdefault(f"{first}-{last}", _evidence(block, one, 0, len(one.value)))
    for opens, closes in itertools.pairwise(block.data):
        if (counted := _counted(opens, closes, context.lexicons)) is not None:
            spans.setdefault(counted, block.mark_up(opens.selector, f"{opens.value}-{closes.value}"))
    if len(spans) == 1:
        ((hours, evidence),) = spans.items()
        yield Fact("hours", "24/7" if hours in _WHOLE_DAY else hours, (evidence,), "pair", 0.9)


def _counted(opens: Datum, closes: Datum, lexicons: Lexicons) -> str | None:
    """Read ``workTime: {from: 840, to: 1440}``: minutes since midnight, though no key says so, since no hours are that many."""
    parent, _, first = opens.path.rpartition(".")
    above, _, last = closes.path.rpartition(".")
    if parent != above or not is_key_of(parent, "hours.label", lexicons):
        return None
    if not (is_clock_key(first, OPENS, lexicons) and is_clock_key(last, CLOSES, lexicons)):
        return None
    minutes = [int(datum.value) if datum.value.isdecimal() else -1 for datum in (opens, closes)]
    if not all(0 <= count <= _DAY for count in minutes) or max(minutes) <= _MOST_HOURS:
        return None
    return "-".join(f"{count // 60:02d}:{count % 60:02d}" for count in minutes)


def _of_data(block: Block, context: Context) -> Iterator[Fact]:
    """Read hours of embedded data, under a key that is a label of hours."""
    for datum in block.data:
        if len(datum.value) > _SHORT or not _DIGIT.search(datum.value):
            continue
        if is_key_of(datum.path, "hours.label", context.lexicons):
            hours = find_hours(datum.value, context, is_labelled=True)
            if hours is not None:
                yield Fact("hours", hours[0], (block.mark_up(datum.selector, datum.value),), "data", 0.9)


def _evidence(block: Block, pair: Pair, start: int, end: int) -> Evidence:
    if pair.at is not None and is_in_a_line(block, pair.at + start, pair.at + end):
        return block.evidence(pair.at + start, pair.at + end)
    return block.mark_up(pair.selector or "pair", f"{pair.label}: {pair.value}")


def _of_text(block: Block, context: Context) -> Iterator[Fact]:
    plain = plain_digits(block.text)
    always = tuple(vocabulary(context.lexicons, "hours.always").find(plain, overlapping=True))
    for segment, line in block.lines():
        end = segment.at + segment.length
        says_always = any(segment.at <= word.start and word.end <= end for word in always)
        in_words = may_be_spelled(plain, segment.at, end, block.language, context.lexicons)
        if segment.role == "quote" or not (says_always or in_words or _DIGIT.search(plain, segment.at, end)):
            continue
        found = find_hours(
            line,
            context,
            is_labelled=False,
            says_always=says_always,
            in_words=in_words,
            language=block.language,
        )
        if found is not None:
            value, start, end = found
            source = surroundings(block, segment.at + start).source
            evidence = block.evidence(segment.at + start, segment.at + end)
            yield Fact("hours", value, (evidence,), source, 0.8)


def find_hours(
    text: str,
    context: Context,
    *,
    is_labelled: bool,
    says_always: bool = True,
    in_words: bool = True,
    language: str | None = None,
) -> tuple[str, int, int] | None:
    """Give the hours that the text states first, with their place.

    ``says_always`` is false where the caller knows that no word such as "round the clock" stands there, ``in_words``
    where it knows that no time is said in words.
    """
    written = spelled(text, language if in_words else None, context.lexicons)
    found = _find(written.text, context, language, is_labelled=is_labelled, says_always=says_always)
    if found is None:
        return None
    hours, start, end = found
    return hours, *written.place(start, end)


def _find(
    plain: str, context: Context, language: str | None, *, is_labelled: bool, says_always: bool
) -> tuple[str, int, int] | None:
    voided = None if is_labelled else Voided(plain, language, context.lexicons)
    sign = _ALWAYS_SIGNS.search(plain)
    always = ("24/7", *sign.span()) if sign else None
    if always is None and says_always:
        always = _always(plain, context, is_labelled=is_labelled)
    is_denied = always is not None and voided is not None and voided.is_void(*always[1:], is_always=True)
    if is_denied:
        always = None
    for found in _RANGE.finditer(plain):
        # "no longer round the clock, from 15 to 22": the sentence is of hours
        hours = _hours(found, plain, context, is_labelled=is_labelled or is_denied)
        begin, end = found.start("ah"), _end(found)
        if hours is None or (voided is not None and voided.is_void(begin, end)):
            continue
        if found["tail"] and not is_labelled and _are_days(plain, begin, end, context, language):
            continue
        if always is None or begin < always[1]:
            return ("24/7" if hours in _WHOLE_DAY else hours), begin, end
    if always is None and not is_labelled:
        return from_start_to_end(plain, context, voided)
    return always


def _are_days(plain: str, begin: int, end: int, context: Context, language: str | None) -> bool:
    """Say whether two numbers are days, since the name of a month follows: "з 20 по 24 червня"."""
    return any(days.start < end and begin < days.end for days in find_ranges(plain, context.today, language))


def _end(found: re.Match[str], side: str = "b") -> int:
    return max(found.end(side + part) for part in ("h", "m", "ap"))


def _always(plain: str, context: Context, *, is_labelled: bool) -> tuple[str, int, int] | None:
    words = list(vocabulary(context.lexicons, "hours.always").find(plain))
    for word in words:
        said = plain[word.start : word.end]
        if (
            not _AMBIGUOUS.fullmatch(said)
            or is_labelled
            or _is_of_hours(plain, word.start, word.end, context)
        ):
            return "24/7", word.start, word.end
    return None


def _is_of_hours(plain: str, start: int, end: int, context: Context) -> bool:
    """Say whether a label of hours stands near, and no price: "available 24 hours", not "24 hours 900 EUR"."""
    begin = max(0, start - _NEAR)
    around = plain[begin : end + _NEAR]
    labels = vocabulary(context.lexicons, "hours.label").find(around)
    # the "hours" of "24 hours" is no label
    has_label = any(begin + word.end <= start or begin + word.start >= end for word in labels)
    return has_label and not any(
        t.kind == "money" for t in tokenize(around, context.lexicons, context.currency)
    )


def _hours(found: re.Match[str], plain: str, context: Context, *, is_labelled: bool) -> str | None:
    if None in (_clock(found, "a"), _clock(found, "b")) or not _is_a_range(found, context):
        return None
    opens, closes = (part_of_day(plain, found.start(side + "h"), _end(found, side), context) for side in "ab")
    opening, closing = _clock(found, "a", opens), _clock(found, "b", closes)
    sure = (
        is_labelled
        or bool(opens and closes)
        or _is_exact(found, plain)
        or _is_named(found, plain, context, has_part=bool(opens or closes))
    )
    if not (sure and opening and closing):
        return None
    return f"{'00:00' if opening == '24:00' else opening}-{'24:00' if closing == '00:00' else closing}"


def _is_a_range(found: re.Match[str], context: Context) -> bool:
    """Say whether the two times are joined by a dash or a word such as "to", and measure nothing else."""
    middle = found["middle"]
    parts = list(vocabulary(context.lexicons, "hours.part").find(middle))
    if len(middle) > _LONG and not parts:
        return False
    rest = re.sub(r"^\s?(?:h|uhr|ч|год|hrs?|ore|uur)\b", "", middle)
    joined = _DASH.fullmatch(rest) is not None or _any(vocabulary(context.lexicons, "hours.to"), middle)
    tail = (found["tail"] or "").strip(" -")
    is_measure = _any(vocabulary(context.lexicons, "number.unit", "currency", "currency.code"), tail)
    return joined and (not is_measure or _any(vocabulary(context.lexicons, "hours.clock"), tail))


def _is_exact(found: re.Match[str], plain: str) -> bool:
    """Say whether both times have their minutes ("12:00-24:00") or their half of the day ("10am - 10pm")."""
    if found["aap"] and found["bap"]:
        return True
    if not (found["am"] and found["bm"]):
        return False
    after = plain[found.end("bm") : found.end("bm") + 3].strip()
    is_dotted = found["as"] == "." or found["bs"] == "."
    is_full = {found["am"], found["bm"]} <= {"00", "30"} and not after.startswith(("€", "£", "$"))
    return not is_dotted or is_full


def _is_named(found: re.Match[str], plain: str, context: Context, *, has_part: bool) -> bool:
    """Say whether words make it hours: a label, "daily" or "from" beside it, "o'clock" after it."""
    before = plain[max(0, found.start("ah") - _NEAR) : found.start("ah")]
    after = _DAYS_AFTER.match(plain, _end(found))
    is_from = _any(vocabulary(context.lexicons, "hours.from"), before[-12:])
    is_labelled = _any(vocabulary(context.lexicons, "hours.label"), before) or (
        after is not None and _any(vocabulary(context.lexicons, "hours.label"), after.group())
    )
    clocked = vocabulary(context.lexicons, "hours.clock")
    is_clocked = _any(clocked, (found["tail"] or "").strip(" -"))
    is_dashed = _DASH.search(found["middle"]) is not None
    if is_labelled or (is_clocked and (is_from or is_dashed)):
        return is_from or is_dashed or is_clocked or is_labelled
    if is_clocked and _any(clocked, found["middle"]):
        return True
    opens, closes = int(found["ah"]), int(found["bh"])
    is_a_day = opens in _OPENS and (closes in _CLOSES or closes <= _LATE)
    return is_from and (is_a_day or has_part)


def _any(words: Vocabulary, text: str) -> bool:
    return any(True for _ in words.find(text))


def _clock(found: re.Match[str], side: str, part: str | None = None) -> str | None:
    hour, minute = int(found[side + "h"]), int(found[side + "m"] or 0)
    if part is not None and hour <= 12:  # noqa: PLR2004 - "11 at night" is 23, "4 at night" is 4
        return in_part_of_day(hour, minute, part)
    half = (found[side + "ap"] or (found["bap"] if side == "a" else "") or "")[:1]
    if half:
        if hour > 12 or hour == 0:  # noqa: PLR2004 - a clock of twelve hours
            return None
        is_own = bool(found[side + "ap"])
        if half == "p" and hour != 12 and (is_own or hour >= 12):  # noqa: PLR2004
            hour += 12
        elif half == "a" and hour == 12:  # noqa: PLR2004
            hour = 0
    if hour == 24 and minute:  # noqa: PLR2004
        return None
    return f"{hour:02d}:{minute:02d}"
