"""What surrounds hours in a sentence: the part of the day, who keeps them, whether they still count.

Hours are void where they are denied ("not 24/7"), past ("used to be 10 to 6": topic ``hours.past``) or of somebody
else ("the car park shuts at 8": ``hours.other``). "I start at eight and finish at five" is read by the topics
``hours.opens`` and ``hours.closes``.
"""

import functools
import re
from collections.abc import Sequence

from clew.extract.fact import Context
from clew.extract.vocabulary import vocabulary
from clew.reference.lexicon import Lexicons

_PART, _BEFORE = 24, 26
_LINKS = re.compile(r"[\s\xa0.'’]*(?:um|at|om|o|a|u|в|у|о|ob|ab|ժամը|сағат|saat|kl|las|le|ore|ora)?[\s\xa0]*")
_COMMA = re.compile(r"[,;!?…]|\.(?=\s|$)|\s[–—-]\s(?=[^\W\d_])")
_LEADS_ON = re.compile(r"\s*(?:hogy|dass|że|что|щоб|чтобы|that|que)\b")
_WITHOUT = frozenset({
    "bez", "brez", "ohne", "sin", "sans", "senza", "sem", "fără", "fara", "without", "zonder", "без", "χωρίς", "nélkül",
    "առանց", "გარეშე", "бес", "brak", "osim", "освен", "вместо", "zamiast",
})  # fmt: skip
"""Words of negation that deny no hours: "without a day off 24/7"."""
_VERB_LAST = frozenset({"hy", "ka", "kk", "ky", "tr", "az", "uz", "hu"})
"""Languages in which the verb that denies may stand after what it denies."""
_TIME = re.compile(r"(?<![\d.,:/+-])(?P<h>[01]?\d|2[0-4])(?:[:.h](?P<m>[0-5]\d))?(?![\d:])(?!\s?[€$£%])")
_REACH, _MOST_LINE = 34, 400
_NOON = 12


def in_part_of_day(hour: int, minute: int, part: str) -> str:
    """Give the time of a clock of twelve hours in a part of the day: "11 at night" is 23, "4 at night" is 4.

    >>> in_part_of_day(11, 0, "night"), in_part_of_day(4, 0, "night"), in_part_of_day(12, 30, "pm")
    ('23:00', '04:00', '12:30')
    """
    is_late = part == "pm" or (part == "night" and hour in range(7, _NOON))
    if is_late and hour != _NOON:
        hour += _NOON
    elif hour == _NOON and not is_late:
        hour = 0
    return f"{hour:02d}:{minute:02d}"


def part_of_day(plain: str, start: int, end: int, context: Context) -> str | None:
    """Give the part of the day that is named beside a time: "9 in the morning", "este 8", "um 9 Uhr abends"."""
    before = _part_before(plain, start, context)
    after, is_of_next = _part_after(plain, end, context)
    return before if after is None or (before is not None and is_of_next) else after


def _part_after(plain: str, end: int, context: Context) -> tuple[str | None, bool]:
    """Give the part after a time, and whether another time follows that it may be of: "reggel 8 este 9"."""
    for word in vocabulary(context.lexicons, "hours.part").find(plain[end : end + _PART]):
        between = plain[end : end + word.start]
        for clocked in vocabulary(context.lexicons, "hours.clock").find(between):
            between = between.replace(
                between[clocked.start : clocked.end], " " * (clocked.end - clocked.start)
            )
        next_is_a_time = plain[end + word.end :].lstrip()[:1].isdigit()
        return (word.value if not between.strip(" .\xa0") else None), next_is_a_time
    return None, False


def _part_before(plain: str, start: int, context: Context) -> str | None:
    """Read "este 8" and "таңғы 9"; what stands right after another time is that time's own part."""
    begin = max(0, start - _BEFORE)
    window = plain[begin:start]
    for word in reversed(list(vocabulary(context.lexicons, "hours.part").find(window))):
        if not _LINKS.fullmatch(window[word.end :].lower()):
            return None
        ahead = window[: word.start].rstrip()
        return word.value if not ahead[-1:].isdigit() else None
    return None


_VERB_NEXT = frozenset({"be", "bg", "cs", "hr", "hu", "mk", "pl", "ro", "ru", "sk", "sl", "sr", "uk"})
"""Languages in which "not" right behind "round the clock" denies it: "Круглосуточно не работаю"."""
_NOT_NEXT = re.compile(
    r"(?:-?[^\W\d_]{1,4})?\s(?:не|ні|nie|nem|ne|nu|nejsem|nepracuj\w+|nefunguj\w+|neberu|nisam|nismo|nisem|нисам)(?!\w)",
    re.IGNORECASE,
)


class Voided:
    """The words of a line that make hours void; made once for a line."""

    def __init__(self, plain: str, language: str | None, lexicons: Lexicons) -> None:
        """Take the line; its words of the text's language are looked up where they are asked for."""
        self._plain = plain
        self._lexicons = lexicons
        self._denies_after = language in _VERB_LAST
        self._denies_next = language in _VERB_NEXT
        self._own = [language] if language in lexicons.by_language else None

    @functools.cached_property
    def _commas(self) -> list[tuple[int, int]]:
        return [found.span() for found in _COMMA.finditer(self._plain)]

    def _said(self, topic: str) -> list[tuple[int, int]]:
        return [
            (hit.start, hit.end)
            for hit in self._lexicons.find(topic, self._plain, languages=self._own)
            if hit.entry.term not in _WITHOUT
        ]

    def is_void(self, start: int, end: int, *, is_always: bool = False) -> bool:
        """Say whether hours at a place don't count; ``is_always`` where "round the clock" stands there."""
        begin, stop = self._part(start, end)
        if self._stands(self._said("hours.other"), begin, stop) or self._stands(
            self._said("hours.past"), begin, stop
        ):
            return True
        if not is_always:
            return False
        if self._plain[end : end + 2].strip().startswith("?"):
            return True
        if _LEADS_ON.match(self._plain, begin):
            begin = self._part(max(0, begin - 2), begin)[0]
        if self._denies_next and _NOT_NEXT.match(self._plain, end):
            return True
        negations = self._said("negation")
        after = (*self._said("negation.after"), *(negations if self._denies_after else ()))
        return self._stands(negations, begin, start) or self._stands(after, end, stop)

    def _part(self, start: int, end: int) -> tuple[int, int]:
        begin = max((last for _, last in self._commas if last <= start), default=0)
        stop = min((first for first, _ in self._commas if first >= end), default=len(self._plain))
        return begin, stop

    @staticmethod
    def _stands(words: Sequence[tuple[int, int]], begin: int, stop: int) -> bool:
        return any(begin <= start and end <= stop for start, end in words)


def from_start_to_end(plain: str, context: Context, voided: Voided | None) -> tuple[str, int, int] | None:
    """Read "I start at eight in the morning and finish at five"."""
    if len(plain) > _MOST_LINE:
        return None
    times = list(_TIME.finditer(plain))
    if len(times) < 2:  # noqa: PLR2004 - one to start at, another to finish at
        return None
    opens = _time_beside(plain, times, "hours.opens", context)
    closes = _time_beside(plain, times, "hours.closes", context) if opens is not None else None
    if opens is None or closes is None or opens[0].start() >= closes[0].start():
        return None
    (first, opening), (last, closing) = opens, closes
    start, end = first.start(), last.end()
    if voided is not None and (voided.is_void(start, first.end()) or voided.is_void(last.start(), end)):
        return None
    has_no_part = part_of_day(plain, last.start(), last.end(), context) is None
    if has_no_part and closing <= opening and int(closing[:2]) <= _NOON and not last["m"]:
        closing = in_part_of_day(int(last["h"]), 0, "pm")
    elif has_no_part and closing <= opening and last["m"] == "30":
        closing = in_part_of_day(int(last["h"]) % _NOON, 30, "pm")
    return f"{opening}-{closing}", start, end


def _time_beside(
    plain: str, times: Sequence[re.Match[str]], topic: str, context: Context
) -> tuple[re.Match[str], str] | None:
    """Give the time that stands next to one of the topic's words, right after it or right before it."""
    for word in vocabulary(context.lexicons, topic).find(plain):
        after = [time for time in times if 0 <= time.start() - word.end <= _REACH]
        before = [time for time in times if 0 <= word.start - time.end() <= _REACH]
        row = [
            *(time for time in after if not _COMMA.search(plain, word.end, time.start())),
            *(time for time in reversed(before) if not _COMMA.search(plain, time.end(), word.start)),
        ]
        for time in row[:1]:
            part = part_of_day(plain, time.start(), time.end(), context)
            hour, minute = int(time["h"]), int(time["m"] or 0)
            said = (
                in_part_of_day(hour, minute, part) if part and hour <= _NOON else f"{hour:02d}:{minute:02d}"
            )
            return time, said
    return None
