"""Where an amount holds, and for whom: the words before it, after it, or over it, as the text has it.

"Incall: 1 h 180, 2 h 300. Outcall: 1 h 220" heads its amounts; "180 at mine, 220 at yours" follows them; "Bei mir" on a
line of its own heads the lines below it.
"""

import re
from collections.abc import Sequence

from clew.extract.price_tokens import Token

_CLAUSE = re.compile(r"[,;|\n•·]|\s/\s")
_LETTER = re.compile(r"[^\W\d_]")
_SOME_WORDS = 20


def attribute(text: str, kind: str, money: Token, tokens: Sequence[Token]) -> str | None:
    """Give the place (or the clients) of an amount: the words before it, or after it, as the text has it."""
    monies = [token for token in tokens if token.kind == "money"]
    marks = [token for token in tokens if token.kind == kind]
    if not marks:
        return None
    own = _on_its_line(text, money, marks, monies)
    if own:
        return _one(own)
    if all(
        text[mark.end :].lstrip(" ").startswith(":") for mark in marks
    ):  # "Incall: 1h 180. Outcall: 1h 220"
        heads = [mark for mark in marks if mark.end <= money.start]
        return heads[-1].value if heads else None
    clauses = [_slot(marks, *_own_clause(text, m)) for m in monies]
    if len(monies) > 1 and all(len(values) == 1 for values in clauses):
        return clauses[monies.index(money)][0]
    before = [
        _slot(marks, _line_after(text, _end_before(monies, i), m.start), m.start)
        for i, m in enumerate(monies)
    ]
    after = [_slot(marks, m.end, _start_after(monies, i)) for i, m in enumerate(monies)]
    index = monies.index(money)
    if sum(map(bool, after)) > sum(map(bool, before)):
        return _one(after[index]) if _is_said_of(text, money, marks) else None
    values = before[index]
    while not values and index > 0 and "\n" not in text[monies[index - 1].end : monies[index].start]:
        index -= 1
        is_heading = _is_heading(kind, tokens, _end_before(monies, index), monies[index])
        values = before[index] if is_heading and not _is_a_choice(tokens, monies, index) else ()
    return _one(values) if values or index == 0 else _one(_heading(text, marks, monies, index))


def _on_its_line(text: str, money: Token, marks: Sequence[Token], monies: Sequence[Token]) -> tuple[str, ...]:
    """Give the marks on an amount's line, where it is one line of several and holds no other amount."""
    start, end = text.rfind("\n", 0, money.start) + 1, text.find("\n", money.end)
    end = end if end >= 0 else len(text)
    is_one_of_several = any(not start <= other.start < end for other in monies)
    if not is_one_of_several or sum(start <= other.start < end for other in monies) > 1:
        return ()
    return tuple(mark.value for mark in marks if start <= mark.start < end)


def _heading(text: str, marks: Sequence[Token], monies: Sequence[Token], index: int) -> tuple[str, ...]:
    """Give the marks of the nearest line above that names a place and no amount."""
    for mark in reversed([mark for mark in marks if mark.start < monies[index].start]):
        start, end = text.rfind("\n", 0, mark.start) + 1, text.find("\n", mark.end)
        if not any(start <= money.start < end for money in monies):
            return (mark.value,)
    return ()


def _is_said_of(text: str, money: Token, marks: Sequence[Token]) -> bool:
    """Say whether words after an amount are of it: "150 at my place", not "150, the way to a hotel included"."""
    following = next((mark for mark in marks if mark.start >= money.end), None)
    if following is None:
        return False
    gap = text[money.end : following.start]
    return len(_LETTER.findall(gap)) <= _SOME_WORDS and not re.search(r"[,;.!?]\s", gap)


def _line_after(text: str, start: int, end: int) -> int:
    """Give where the line ends on which the amount before stands: what is said there is said of that amount."""
    line_end = text.find("\n", start, end) if start else -1
    return line_end if line_end >= 0 else start


def _is_heading(kind: str, tokens: Sequence[Token], start: int, money: Token) -> bool:
    """Say whether a place stands before the duration of its amount: "an hour here 200, the night 900" has none."""
    inside = [token.kind for token in tokens if start <= token.start < money.start]
    if "duration" not in inside or kind not in inside:
        return True
    return inside.index(kind) < len(inside) - 1 - inside[::-1].index("duration")  # its own stands next to it


def _is_a_choice(tokens: Sequence[Token], monies: Sequence[Token], index: int) -> bool:
    """Say whether an amount is the one before it at another place: "1 h 80, at yours 100, the night 400"."""
    first, start = monies[0].start, _end_before(monies, index)
    durations = [token.start for token in tokens if token.kind == "duration"]
    are_before = any(at < first for at in durations)
    return index > 0 and are_before and not any(start <= at < monies[index].start for at in durations)


def _own_clause(text: str, money: Token) -> tuple[int, int]:
    starts = [0, *(stop.end() for stop in _CLAUSE.finditer(text, 0, money.start))]
    start = starts[-1]
    if len(starts) > 1 and not text[start : money.start].strip():
        start = starts[-2]  # "if I come, 80"
    stop = _CLAUSE.search(text, money.end)
    return start, stop.start() if stop else len(text)


def _slot(marks: Sequence[Token], start: int, end: int) -> tuple[str, ...]:
    return tuple(mark.value for mark in marks if start <= mark.start and mark.end <= end)


def _one(values: tuple[str, ...]) -> str | None:
    return values[0] if len(set(values)) == 1 else None


def _end_before(monies: Sequence[Token], index: int) -> int:
    return monies[index - 1].end if index else 0


def _start_after(monies: Sequence[Token], index: int) -> int:
    return monies[index + 1].start if index + 1 < len(monies) else 1 << 30
