"""Phone numbers written in a text: runs of digits cut so that as much as possible is a valid number.

>>> from clew.reference.lexicon import packaged_lexicons
>>> finder = PhoneFinder(packaged_lexicons())
>>> [found.value for found in finder.find("call 07seven00 one00 123 / 07700 100 124", ("GB",))]
['+447700100123', '+447700100124']
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clew.extract.digit_runs import Group, Run, iter_runs
from clew.extract.noise import TOPICS, iter_noise
from clew.extract.spoken import spoken
from clew.extract.vocabulary import Word, vocabulary
from clew.kernel.digits import UNSEEN, plain_digits
from clew.kernel.phone import MAX_DIGITS, MIN_DIGITS, to_e164
from clew.reference.lexicon import Lexicons

_WORD = re.compile(r"[^\W\d_]+")
_LIKE_DIGITS = re.compile(
    r"(?<=\d)[oοоliізбч]+|[oοоliізбч]+(?=\d)|(?<!\w)[oοо]+(?!\w)|(?<!\w)[oοоізбч]{2,3}(?!\w)"
)
"""Letters that may stand for digits, where they stand beside some."""
_TAIL_DIGITS = 4
_OPENING, _CLOSING = "([{+＋", ")]}"
_WEAK = 3
_LONGEST_PLAIN = 15
_MARGIN = 48
_LEAD = 5
_MOST_TEXT = 20_000
_MOST_GROUPS = 120
"""A text of an ad and a row of numbers are far below; what is longer is cut, or no row of phones."""
_COLUMN = re.compile(r"(?m)^(?P<label>[^\n\d]{0,40})\n(?P<lines>(?:[ \t]*\+?\d{1,5}[ \t]*(?:\n|\Z)){3,})")
_LINE = r"[ \t]*\(?\d{1,5}\)?(?:[ .\-]\d{1,4}){0,3}[ \t]*(?:\n|\Z)"
_LABELLED_LINES = re.compile(rf"(?m)^(?P<label>[^\n\d]{{0,40}})\n(?P<lines>(?:{_LINE}){{2,5}})")
_LINES_OF_PLUS = re.compile(rf"(?m)^[^\n\d+]{{0,40}}(?P<lines>\+\d{{1,4}}[ \t]*\n(?:{_LINE}){{1,4}})")
_LINES_WITH_DASHES = re.compile(r"(?m)^(?:[ \t]*\d[\d ]{0,8}[-–—][ \t]*\n){1,5}[ \t]*\d[\d ]{0,8}$")
"""A number that goes on in the next line says so with a dash."""
_DIGIT_A_LINE = re.compile(r"(?m)^(?:[ \t]*\d[ \t]*\n){6,}[ \t]*\d[ \t]*$")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in a text: E.164, where it stands, whether its form hides it."""

    value: str
    start: int
    end: int
    obfuscated: bool


class PhoneFinder:
    """Finds phone numbers with the number words of these lexicons."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._spoken = spoken(lexicons)
        self._noise = vocabulary(lexicons, *TOPICS)
        self._labels = vocabulary(lexicons, "phone.label", "handle.app")

        self._find = functools.lru_cache(maxsize=64)(self._found)

    def find(self, text: str, regions: tuple[str, ...], language: str | None = None) -> tuple[Phone, ...]:
        """Give the numbers in the order of the text; ``regions``: where they may be dialled, likeliest first."""
        return self._find(text[:_MOST_TEXT], regions, language)

    def _found(self, text: str, regions: tuple[str, ...], language: str | None) -> tuple[Phone, ...]:
        return tuple(self._iter(text, regions, language))

    def _iter(self, text: str, regions: tuple[str, ...], language: str | None) -> Iterator[Phone]:
        plain = self._columns_as_rows(plain_digits(text), regions)
        if not self._may_hold_a_number(plain):
            return
        for start, end in self._windows(text, plain, language):
            words = self._noise.find_in(plain, start, end)
            for found in self._in_window(text[start:end], plain[start:end], words, regions, language):
                yield replace(found, start=found.start + start, end=found.end + start)

    def _columns_as_rows(self, plain: str, regions: tuple[str, ...]) -> str:
        """Put a number that is written downwards in one row: "Tel:", "612", "32", "56", "07", each on a line."""
        if "\n" not in plain:
            return plain
        places = [
            found.span() for form in (_DIGIT_A_LINE, _LINES_WITH_DASHES) for found in form.finditer(plain)
        ]
        places += [
            (found.start("lines"), found.end("lines") - 1)
            for found in _COLUMN.finditer(plain)
            if self._labels.has(found["label"])
        ]
        parted = [found for found in _LABELLED_LINES.finditer(plain) if self._labels.has(found["label"])]
        for found in (*_LINES_OF_PLUS.finditer(plain), *parted):
            end = _end_of_one_number(found["lines"], regions)
            if end:
                places.append((found.start("lines"), found.start("lines") + end))
        for start, end in places:
            plain = plain[:start] + plain[start:end].replace("\n", " ") + plain[end:]
        return plain

    def _windows(self, text: str, plain: str, language: str | None) -> Iterator[tuple[int, int]]:
        """Give the stretches around runs of enough digits; the rest of the text isn't looked at again."""
        last: tuple[int, int] | None = None
        for run in iter_runs(text, plain, None, self._spoken, language):
            if not _may_be_phones(run):
                continue
            start = max(0, run.groups[0].start - _MARGIN)
            while start > 0 and not plain[start - 1].isspace():
                start -= 1
            end = run.groups[-1].end + _MARGIN
            if last is not None and start <= last[1]:
                last = (last[0], max(end, last[1]))
                continue
            if last is not None:
                yield last
            last = (start, end)
        if last is not None:
            yield last

    def _in_window(
        self,
        text: str,
        plain: str,
        noise: Sequence[Word],
        regions: tuple[str, ...],
        language: str | None,
    ) -> Iterator[Phone]:
        masked = bytearray(len(text))
        for start, end in iter_noise(plain, noise, self._spoken.read):
            masked[start:end] = b"\x01" * (end - start)
        for run in iter_runs(text, plain, masked, self._spoken, language):
            if _may_be_phones(run):
                yield from self._numbers(plain, _cut_long(run, regions), regions)

    def _may_hold_a_number(self, plain: str) -> bool:
        digits = sum(map(plain.count, "0123456789"))
        if digits >= MIN_DIGITS:
            return True
        digits += sum(len(found) for found in _LIKE_DIGITS.findall(plain)) if digits else 0
        if digits >= MIN_DIGITS:
            return True
        words = sum(1 for word in _WORD.findall(plain) if self._spoken.read(word))
        return digits + 2 * words >= MIN_DIGITS

    def _numbers(self, plain: str, run: Run, regions: tuple[str, ...]) -> Iterator[Phone]:
        groups = run.groups
        for first, last, value in _best_cut(run, regions):
            if self._is_part_of_a_word(plain, groups[first].start) and not (run.plus and first == 0):
                continue
            start, end = _stretch(plain, groups[first].start, groups[last].end)
            yield Phone(value, start, end, _is_hidden(groups[first : last + 1]))
            tail = _by_its_last_digits(groups, last, value)
            if tail is not None:
                yield Phone(tail, groups[last + 1].start, groups[last + 1].end, obfuscated=False)

    def _is_part_of_a_word(self, plain: str, start: int) -> bool:
        """Say whether letters run into the number ("UA-7017...", "img0612..."), a label such as "tel" aside."""
        before = plain[max(0, start - 24) : start].replace(UNSEEN, "")
        word = re.search(r"([^\W\d_]+)([-_]?)\Z", before)
        if word is None:
            return before.endswith(("#", "_", "№"))
        if any(found.end >= word.end(1) for found in self._labels.find(before)):
            return False
        is_short = len(word.group(1)) <= 2  # noqa: PLR2004 - a prefix of an id, not a word
        return bool(word.group(2)) or is_short


def _end_of_one_number(lines: str, regions: tuple[str, ...]) -> int:
    """Give how far lines go that are one number together, where none of them is one alone; 0 where they are none."""
    rows = lines.split("\n")
    for count in range(len(rows), 1, -1):
        part = rows[:count]
        digits = ["".join(filter(str.isdigit, row)) for row in part]
        is_whole = to_e164("".join(digits), regions, plus=lines.startswith("+")) is not None
        if is_whole and not any(to_e164(row, regions) for row in digits):
            return len("\n".join(part).rstrip())
    return 0


@functools.lru_cache(maxsize=8)
def phone_finder(lexicons: Lexicons) -> PhoneFinder:
    """Give the finder of these lexicons, made once."""
    return PhoneFinder(lexicons)


def _may_be_phones(run: Run) -> bool:
    return len(run.groups) <= _MOST_GROUPS and sum(len(group.digits) for group in run.groups) >= MIN_DIGITS


def _best_cut(run: Run, regions: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Choose the numbers that cover most digits with the fewest strong gaps inside them."""
    groups = run.groups
    best: list[tuple[int, tuple[tuple[int, int, str], ...]]] = [(0, ())]
    for stop in range(1, len(groups) + 1):
        choice = best[stop - 1]
        digits = ""
        for first in range(stop - 1, -1, -1):
            digits = groups[first].digits + digits
            if len(digits) > MAX_DIGITS + 1:
                break
            value = _value(groups[first:stop], digits, regions, plus=run.plus and first == 0)
            if value is None:
                continue
            points = best[first][0] + _points(groups, first, stop, len(digits))
            if points > choice[0]:
                choice = (points, (*best[first][1], (first, stop - 1, value)))
        best.append(choice)
    return list(best[-1][1])


def _value(groups: list[Group], digits: str, regions: tuple[str, ...], *, plus: bool) -> str | None:
    value = to_e164(digits, regions, plus=plus)
    if value is None and (plus or digits.startswith("00")):
        kept = [group for group in groups if not (group.digits == "0" and group.gap.rstrip().endswith("("))]
        if len(kept) < len(groups):
            value = to_e164("".join(group.digits for group in kept), regions, plus=plus)
    return value


def _points(groups: list[Group], first: int, stop: int, digits: int) -> int:
    inside = sum(_strength(group.gap) for group in groups[first + 1 : stop])
    cut = sum(1 for edge in (first, stop) if 0 < edge < len(groups) and _strength(groups[edge].gap) < _WEAK)
    return 10 * digits - inside - 9 * cut


def _strength(gap: str) -> int:
    """Say how much a gap looks like the end of a number: 0 a space, 10 a semicolon."""
    seen = gap.replace(UNSEEN, "")
    if any(char in seen for char in ";|\\"):
        return 10
    if "/" in seen:
        return 4 if len(seen) > 1 else 2
    if "," in seen:
        return _WEAK
    return min(len(seen.strip(" .-–—()\xa0")) + len(seen) // 2, _WEAK + 1)


def _by_its_last_digits(groups: list[Group], last: int, value: str) -> str | None:
    """Read "07700 100 511/512": a second number that differs in its last digits."""
    following = groups[last + 1] if last + 1 < len(groups) else None
    if following is None or following.gap.strip() != "/" or len(groups) > last + 2:
        return None
    digits = following.digits
    if not 1 <= len(digits) <= _TAIL_DIGITS:
        return None
    return to_e164(value[1 : -len(digits)] + digits, plus=True)


def _cut_long(run: Run, regions: tuple[str, ...]) -> Run:
    """Cut a group of digits that is two numbers written without a gap."""
    if all(len(group.digits) <= _LONGEST_PLAIN for group in run.groups):
        return run
    groups: list[Group] = []
    for group in run.groups:
        place = _seam(group, regions)
        if place is None:
            groups.append(group)
            continue
        seam = group.start + place
        groups.append(Group(group.start, seam, group.digits[:place], group.gap, group.odd))
        groups.append(Group(seam, group.end, group.digits[place:], ";", group.odd))
    return Run(groups, run.plus)


def _seam(group: Group, regions: tuple[str, ...]) -> int | None:
    size = len(group.digits)
    if size <= _LONGEST_PLAIN or size != group.end - group.start or size > 2 * MAX_DIGITS:
        return None
    for place in sorted(range(MIN_DIGITS, size - MIN_DIGITS + 1), key=lambda place: abs(2 * place - size)):
        if to_e164(group.digits[:place], regions) and to_e164(group.digits[place:], regions):
            return place
    return None


def _is_hidden(groups: list[Group]) -> bool:
    single = sum(1 for group in groups if len(group.digits) == 1)
    strange = any(group.gap.replace(UNSEEN, "?").strip(" .-–—()/\xa0+,") for group in groups[1:])
    return strange or any(group.odd for group in groups) or single > len(groups) / 2


def _stretch(plain: str, start: int, end: int) -> tuple[int, int]:
    """Take in the plus and the brackets that belong to the number, and the frame of its last keycap."""
    while end < len(plain) and plain[end] == UNSEEN:
        end += 1
    inside = plain[start:end]
    if (
        end < len(plain)
        and plain[end] in _CLOSING
        and sum(map(inside.count, _CLOSING)) < 1 + sum(map(inside.count, "([{"))
    ):
        end += 1
    for place in range(start - 1, max(-1, start - _LEAD), -1):
        if plain[place] not in _OPENING + " \xa0" + UNSEEN:
            break
        if plain[place] in "+＋" or (plain[place] in "([{" and ")" in plain[start:end]):
            start = place
    return start, end
