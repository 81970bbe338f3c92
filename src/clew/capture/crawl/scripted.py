"""Whether a page says nothing until its scripts have run: no text, no links, no state of its own that a reader could read.

General, not by names of frameworks. A page with three links of its own, or with a sentence or two, is read as it is; so
is one that carries its content as JSON (``parse`` reads that). What is left is an empty frame with a script in it.

>>> words = ("enable javascript",)
>>> shell = "<body><noscript>Please enable JavaScript</noscript><div id=app></div><script src=/a.js></script>"
>>> says_nothing(shell, 0, words), says_nothing(shell, 9, words)
(True, False)
>>> state = '{"ads":[{"text":"new in town today"},{"text":"call me any time"},{"text":"only this one week"}]}'
>>> says_nothing(f"{shell}<script type=application/json>{state}</script>", 0, words)
False
"""

import re
from collections.abc import Sequence

_ENDS = (
    ("<!--", "-->"),
    ("<script", "</script"),
    ("<noscript", "</noscript"),
    ("<style", "</style"),
    ("<template", "</template"),
    ("<svg", "</svg"),
    ("<head", "</head"),
)
_MARK_UP = re.compile(r"<[^<>]{0,8000}>?")
_WORD = re.compile(r"[^\W_]{2,}")
_STATE = re.compile(
    r"""application/(?:\w{1,20}\+)?json|\bid\s{0,9}=\s{0,9}["']?__|[\w$\]]\s?=\s?(?:[{\[]|JSON\.parse\()|\.push\(\[""",
    re.IGNORECASE,
)
_STRING = re.compile(r'"([^"\\<>{}]{8,400})')
_LONGEST = 2_000_000
_FEW_LINKS = 3
_FEW_WORDS, _SAYS_SO_WORDS = 8, 60
_FEW_SENTENCES = 3
_WORDS_OF_ONE = 3


def says_nothing(page: str, own_links: int, needs_scripts: Sequence[str]) -> bool:
    """Say whether a page is an empty frame; ``own_links``: how many pages of its site it links to."""
    if own_links >= _FEW_LINKS:
        return False
    shown, scripts, unscripted = _taken_apart(page[:_LONGEST])
    if not scripts or any(_is_state(script) for script in scripts):
        return False
    text = " ".join(_MARK_UP.sub(" ", shown).split())
    number = len(_WORD.findall(text[: _SAYS_SO_WORDS * 60]))
    if number < _FEW_WORDS:
        return True
    said = f"{unscripted} {text}".lower()
    return number < _SAYS_SO_WORDS and any(words in said for words in needs_scripts)


def shown_text(page: str) -> str:
    """Give what a page shows: its text without mark-up, scripts and what is for those without scripts."""
    return " ".join(_MARK_UP.sub(" ", _taken_apart(page[:_LONGEST])[0]).split())


def _taken_apart(page: str) -> tuple[str, list[str], str]:
    """Give what a page shows, its scripts (with their first tags), and what it says to those without scripts."""
    lower = page.lower()
    shown: list[str] = []
    scripts: list[str] = []
    unscripted: list[str] = []
    nearest = {begin: lower.find(begin) for begin, _ in _ENDS}
    place = 0
    while True:
        for begin, at in nearest.items():
            if 0 <= at < place:
                nearest[begin] = lower.find(begin, place)
        starts = [(nearest[begin], begin, end) for begin, end in _ENDS if nearest[begin] >= 0]
        if not starts:
            return "".join([*shown, page[place:]]), scripts, " ".join(unscripted)
        at, begin, closing = min(starts)
        shown.append(page[place:at])
        if begin == "<head":
            place = at + len(begin)
            if lower[place : place + 1] not in (">", " ", "\n", "\t"):  # <header>
                continue
            scripts.extend(_scripts_within(page, lower, at))
        end = lower.find(closing, at)
        end = len(page) if end < 0 else end
        piece = page[at:end]
        if begin == "<script":
            scripts.append(piece)
        elif begin == "<noscript":
            unscripted.append(_MARK_UP.sub(" ", piece))
        place = end + len(closing)
        if end == len(page):
            return "".join(shown), scripts, " ".join(unscripted)


def _scripts_within(page: str, lower: str, at: int) -> list[str]:
    """Give the scripts of a page's head."""
    end = lower.find("</head", at)
    end = len(page) if end < 0 else end
    found = []
    place = lower.find("<script", at, end)
    while place >= 0:
        closing = lower.find("</script", place, end)
        closing = end if closing < 0 else closing
        found.append(page[place:closing])
        place = lower.find("<script", closing, end)
    return found


def _is_state(script: str) -> bool:
    """Say whether a script carries data with sentences in them, as JSON or assigned to a name."""
    if not _STATE.search(script):
        return False
    found = 0
    for said in _STRING.findall(script):
        found += " " in said and len(_WORD.findall(said)) >= _WORDS_OF_ONE
        if found >= _FEW_SENTENCES:
            return True
    return False
