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

import html
import re
from collections.abc import Sequence

# Not by lower(), which makes two letters of a Turkish İ: all places behind it would be others.
_ANY_CASE = re.IGNORECASE | re.ASCII
_BEGIN = re.compile(r"<(!--|script|noscript|style|template|svg|head(?=[> \n\t]))", _ANY_CASE)
_SCRIPT = re.compile(r"<script", _ANY_CASE)
_CLOSING = {
    "!--": re.compile(r"-->"),
    **{
        name: re.compile(rf"</{name}[^<>]{{0,200}}>?", _ANY_CASE)
        for name in ("script", "noscript", "style", "template", "svg", "head")
    },
}
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


def shown_text(page: str, *, enough: int) -> str:
    """Give what a page shows: its text without mark-up, scripts and what is for those without scripts.

    ``enough``: it ends behind so many characters, with the piece of text that they end in.
    """
    shown = _taken_apart(page[:_LONGEST])[0]
    said: list[str] = []
    length = place = 0
    for mark in _MARK_UP.finditer(shown):
        words = " ".join(html.unescape(shown[place : mark.start()]).split())
        place = mark.end()
        if words:
            said.append(words)
            length += len(words) + 1
        if length > enough:
            return " ".join(said)
    return " ".join([*said, *html.unescape(shown[place:]).split()])


def _taken_apart(page: str) -> tuple[str, list[str], str]:
    """Give what a page shows, its scripts (with their first tags), and what it says to those without scripts."""
    shown: list[str] = []
    scripts: list[str] = []
    unscripted: list[str] = []
    place = 0
    while begin := _BEGIN.search(page, place):
        at, name = begin.start(), begin[1].lower()
        shown.append(page[place:at])
        closing = _CLOSING[name].search(page, at)
        end = closing.start() if closing else len(page)
        piece = page[at:end]
        if name == "head":
            scripts.extend(_scripts_within(piece))
        elif name == "script":
            scripts.append(piece)
        elif name == "noscript":
            unscripted.append(_MARK_UP.sub(" ", piece))
        if closing is None:
            return "".join(shown), scripts, " ".join(unscripted)
        place = closing.end()
    return "".join([*shown, page[place:]]), scripts, " ".join(unscripted)


def _scripts_within(head: str) -> list[str]:
    """Give the scripts of a page's head."""
    found = []
    place = 0
    while begin := _SCRIPT.search(head, place):
        closing = _CLOSING["script"].search(head, begin.start())
        end = closing.start() if closing else len(head)
        found.append(head[begin.start() : end])
        place = end
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
