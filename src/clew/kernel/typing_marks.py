"""Habits of punctuation and typing in a text: what a hand does with marks, whatever the language.

A mark is written as it stands between words, ``a`` and ``b`` standing for what is before and after: ``a ,b`` is a space before a comma and none
after it, ``a!!? b`` a row of marks, ``~*~`` a separator. What every writing has (a comma, a full stop, one dash) is left out; what is
rare is for the market to say (:mod:`clew.link.comparisons.typing_habits`). Numbers and addresses are out before.
Source of the habits: the slips of grammar and punctuation among the report's red flags; such marks tell authors apart in short texts of any
language (Chaski 2005; Zheng and others, JASIST 2006: "syntactic" and "structural" features).

>>> typing_marks("Hello ,my dear!!? I wait for you.Call me")
('a ,b', 'a!!? b', 'a.b')
>>> typing_marks("Hello, my dear! I wait for you. Call me")
()
>>> typing_marks("~*~ Ria ~*~ i am here ,, so am i")
('a ,, b', 'i', '~*~')
"""

import re

from clew.kernel.fingerprint import masked

_LONGEST_TEXT = 5000
_MOST_MARKS = 40
_LONGEST_RUN = 12
_RUN = re.compile(r"[ \u00a0][.,!?;:…][^\w\s]*|[^\w\s]{2,}|[.,!?;:…](?=[^\W\d_])")
"""Two marks and more; and a stop with a space before it, or with none after it. (No looking behind: that takes thrice the time.)"""
_REPEATED = re.compile(r"(.)\1{4,}")
_STOPS = ".,!?;:…"
_LONE_I = re.compile(r"(?<![\w'’.])i(?![\w'’.])")
_STARTS = re.compile(r"[.!?]\s+([^\W\d_])")
_QUOTED = re.compile(r"""([„“”"«»‚‘])\w[^„“”"«»\n]{0,60}[\w.,!?…]([“”"»„«])""")
_FEWEST_STARTS = 3


def typing_marks(text: str) -> tuple[str, ...]:
    """Give the habits that a text shows, sorted, each once: at most ``_MOST_MARKS``, of its first 5,000 characters."""
    text = masked(text[:_LONGEST_TEXT])
    found = {mark for match in _RUN.finditer(text) if (mark := _run_mark(text, *match.span())) is not None}
    found |= {f"{start}a{end}" for start, end in _QUOTED.findall(text)}
    if " i" in text and _LONE_I.search(text):
        found.add("i")
    if text.isupper():
        found.add("AB AB, all large")
    starts = _STARTS.findall(text)
    if len(starts) >= _FEWEST_STARTS and all(letter.islower() for letter in starts):
        found.add("a. b, always small")
    return tuple(sorted(found)[:_MOST_MARKS])


def _run_mark(text: str, start: int, end: int) -> str | None:
    """Name a run of marks, and of stops what is around it; null where it is a sign with what makes an emoji of it, or a stop before which no word is."""
    start += text[start] in " \u00a0"
    run = text[start:end].replace("\ufe0e", "").replace("\ufe0f", "")
    if not run or run[0] not in _STOPS:
        return _cut(run) if len(run) > 1 else None
    before, after = _beside(text[max(0, start - 2) : start][::-1]), _beside(text[end : end + 2])
    if len(run) == 1 and not before:
        return None
    return f"{before[::-1]}{_cut(run)}{after.replace('a', 'b')}"


def _beside(two: str) -> str:
    r"""Tell of the two characters beside a run, the nearer first, whether a letter comes, or a space and a letter; else nothing.

    >>> _beside("ab"), _beside(" b"), _beside("\nb"), _beside("")
    ('a', ' a', '', '')
    """
    space = two[:1] in (" ", "\u00a0") and two != ""
    letter = two[1:] if space else two[:1]
    return (" a" if space else "a") if letter.isalpha() else ""


def _cut(run: str) -> str:
    return _REPEATED.sub(lambda same: same[1] * 4 + "+", run)[:_LONGEST_RUN]
