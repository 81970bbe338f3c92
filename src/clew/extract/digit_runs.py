"""Runs of digits in a text, in whatever form: figures, words, letters that look like digits, keycaps.

A *run* is what may hold one phone number or several: its groups stand close to one another, with nothing
but separators between. A group is a string of digits with its place; ``gap`` is what stands before it.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clew.extract.spoken import Piece, Spoken, digits_of, joined_pairs
from clew.kernel.digits import UNSEEN, is_unusual
from clew.kernel.phone import MIN_DIGITS

MAX_GAP = 8
_MOST_OF_A_WORD = 6
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:['’‘ʼ`´][^\W\d_]+)*")
_ZEROS = frozenset("oοо")
_ONES = frozenset("liі")
_OPENINGS = frozenset({"ol", "ool", "oo"})
_SQUEEZED = {"s": "5", "b": "8", "z": "2", "з": "3", "б": "6", "ч": "4"}
_DRAWN = {"о": "0", "o": "0", "з": "3", "і": "1", "i": "1", "б": "6", "ч": "4"}
"""What capitals stand for beside figures, or in a group of their own that has a zero: "8 9I2 З45 ОЗ ОО"."""
_MOST_DRAWN = 3
_STOPS = re.compile(r"[,;|·•]|\.\s")
_LETTERS = _ZEROS | _ONES | _SQUEEZED.keys()
_LIKE_DIGITS = _LETTERS | frozenset("0123456789")
_BREAKS = frozenset("\n€$£¥₽₴₸₾₺₼֏%=@#<>№")
_GLUE_GAPS = frozenset({"", " ", "-", "\xa0", " -", "- "})


@dataclass(frozen=True, slots=True)
class Group:
    """Digits that stand together. ``odd`` says that they were hidden from simple programs."""

    start: int
    end: int
    digits: str
    gap: str = ""
    odd: bool = False


@dataclass(slots=True)
class Run:
    """Groups in a row; ``plus`` where a plus stands before the first."""

    groups: list[Group] = field(default_factory=list)
    plus: bool = False


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    gap: str
    digits: str = ""
    pieces: dict[str, tuple[Piece, ...]] | None = None
    odd: bool = False


def iter_runs(
    text: str, plain: str, masked: bytearray | None, words: Spoken, language: str | None
) -> Iterator[Run]:
    """Give the runs of a text; ``plain`` is its plain form and ``masked`` marks what must
    not be read.
    """
    for plus, atoms in _chains(text, plain, masked, words):
        if sum(len(atom.digits) or _MOST_OF_A_WORD for atom in atoms) < MIN_DIGITS:
            continue
        for index, part in enumerate(_one_language(atoms, language, words)):
            run = Run(list(_groups(part)), plus and index == 0)
            if run.groups:
                yield run


def _chains(
    text: str, plain: str, masked: bytearray | None, words: Spoken
) -> Iterator[tuple[bool, list[_Atom]]]:
    read = words.read
    # most words are none of digits: this is asked before anything else
    telling = [
        index for index, word in enumerate(_TOKEN.findall(plain)) if word[0] in _LIKE_DIGITS or read(word)
    ]
    tokens = list(_TOKEN.finditer(plain)) if telling else []
    chain: list[_Atom] = []
    plus, end, last = False, 0, -1
    for index in telling:
        token = tokens[index]
        if chain and index > last + 1:
            yield plus, chain
            chain = []
        last = index
        gap = plain[end : token.start()] if chain else ""
        if chain and (_breaks(gap) or _looks_differ(text, tokens, index, gap)):
            yield plus, chain
            chain, gap = [], ""
        is_masked = masked is not None and masked[token.start()]
        atom = None if is_masked else _atom(text, tokens, index, gap, words)
        if chain and atom is None:
            yield plus, chain
            chain = []
        if atom is not None:
            if not chain:
                plus = _has_plus(plain, token.start())
            chain.append(atom)
            end = token.end()
    if chain:
        yield plus, chain


def _atom(text: str, tokens: Sequence[re.Match[str]], index: int, gap: str, words: Spoken) -> _Atom | None:
    token = tokens[index]
    start, end = token.span()
    word = token.group()
    if word[0].isascii() and word[0].isdigit():
        odd = UNSEEN in gap or any(is_unusual(char) for char in text[start:end])
        return _Atom(start, end, gap, digits=word, odd=odd)
    letters = (_letters(tokens, index) or _drawn(text, tokens, index)) if word[0] in _LETTERS else None
    if letters is not None:
        return _Atom(start, end, gap, digits=letters, odd=True)
    pieces = words.read(word)
    return _Atom(start, end, gap, pieces=pieces, odd=True) if pieces else None


def _letters(tokens: Sequence[re.Match[str]], index: int) -> str | None:
    """Read letters that stand for digits: ``o`` and ``l`` beside digits, ``s`` squeezed between them."""
    token = tokens[index]
    word = token.group()
    if not set(word) <= _ZEROS | _ONES:
        squeezed = _SQUEEZED.get(word)
        return squeezed if squeezed and _glued(tokens, index, -1) and _glued(tokens, index, 1) else None
    near = [_near(tokens, index, -1), _near(tokens, index, 1)]
    is_glued = _glued(tokens, index, -1) or _glued(tokens, index, 1)
    lone_zero = set(word) <= _ZEROS and any(near)
    lone_one = len(word) == 1 and all(near)
    opening = word in _OPENINGS and near[1]
    if is_glued or lone_zero or lone_one or opening:
        return "".join("0" if char in _ZEROS else "1" for char in word)
    return None


def _drawn(text: str, tokens: Sequence[re.Match[str]], index: int) -> str | None:
    """Read capitals that are drawn like figures, glued to some or as a group between groups of them."""
    token = tokens[index]
    if not _is_drawn(text, token):
        return None
    is_glued = _glued(tokens, index, -1) or _glued(tokens, index, 1)
    has_zero = len(token.group()) > 1 and not _ZEROS.isdisjoint(token.group())
    if not is_glued and not (
        has_zero and any(_stands_by_figures(text, tokens, index, step) for step in (-1, 1))
    ):
        return None
    return "".join(_DRAWN[char] for char in token.group())


def _is_drawn(text: str, token: re.Match[str]) -> bool:
    word = token.group()
    return len(word) <= _MOST_DRAWN and _DRAWN.keys() >= set(word) and text[slice(*token.span())].isupper()


def _stands_by_figures(text: str, tokens: Sequence[re.Match[str]], index: int, step: int) -> bool:
    """Say whether figures stand beside a group, or another group of capitals and then figures."""
    if _near(tokens, index, step):
        return True
    other = index + step
    return 0 <= other < len(tokens) and _is_drawn(text, tokens[other]) and _near(tokens, other, step)


def _looks_differ(text: str, tokens: Sequence[re.Match[str]], index: int, gap: str) -> bool:
    """Say whether figures after a comma are drawn otherwise than those before it: keycaps, then plain ones."""
    if not _STOPS.search(gap):
        return False
    looks = {_look(text, token) for token in tokens[index - 1 : index + 1]}
    return len(looks) > 1 and "" not in looks


def _look(text: str, token: re.Match[str]) -> str:
    """Say how figures are drawn: plain, in frames, in circles; nothing of words."""
    if not token.group()[0].isdigit():
        return ""
    first = text[token.start()]
    if "\u20e3" in text[token.end() : token.end() + 2]:
        return "frame"
    return unicodedata.name(first).rpartition(" ")[0] or "odd" if is_unusual(first) else "plain"


def _glued(tokens: Sequence[re.Match[str]], index: int, step: int) -> bool:
    other = index + step
    if not 0 <= other < len(tokens) or not tokens[other].group()[0].isdigit():
        return False
    first, second = sorted((index, other))
    return tokens[first].end() == tokens[second].start()


def _near(tokens: Sequence[re.Match[str]], index: int, step: int) -> bool:
    other = index + step
    if not 0 <= other < len(tokens):
        return False
    word = tokens[other].group()
    first, second = sorted((index, other))
    is_digit = word[0].isdigit() or (len(word) == 1 and word in _ZEROS)
    return is_digit and tokens[second].start() - tokens[first].end() <= 3  # noqa: PLR2004 - a sign and two spaces


def _breaks(gap: str) -> bool:
    seen = gap.replace(UNSEEN, "")
    return len(seen) > MAX_GAP or "+" in seen or "＋" in seen or not _BREAKS.isdisjoint(seen)


def _has_plus(plain: str, start: int) -> bool:
    before = plain[max(0, start - 6) : start].replace(UNSEEN, "").rstrip(" ([\xa0")
    return before.endswith(("+", "＋", "➕"))


def _one_language(atoms: list[_Atom], language: str | None, words: Spoken) -> Iterator[list[_Atom]]:
    """Cut the chain where a word is none of its language: the one that reads most of its words."""
    if all(atom.pieces is None for atom in atoms):
        yield atoms
        return
    counts: dict[str, int] = {}
    for atom in atoms:
        for known, pieces in (atom.pieces or {}).items():
            if known == language or any(piece.kind != "multiplier" for piece in pieces):
                counts[known] = counts.get(known, 0) + 1  # "60min" is minutes, but where "min" is a thousand
    chosen = min(counts, key=lambda known: (-counts[known], known != language, known), default="")
    pairs = words.pairs.get(chosen, {})
    part: list[_Atom] = []
    for atom in _paired(atoms, chosen, pairs) if pairs else atoms:
        if atom.pieces is not None and chosen not in atom.pieces:
            yield part
            part = []
        elif atom.pieces is not None:
            part.append(replace(atom, pieces={"": atom.pieces[chosen]}))
        else:
            part.append(atom)
    yield part


def _paired(atoms: list[_Atom], language: str, pairs: dict[tuple[int, int], int]) -> Iterator[_Atom]:
    """Make one atom of two words that are one number ("quatre-vingt")."""
    held: _Atom | None = None
    for atom in atoms:
        if held is not None and held.pieces and atom.pieces and atom.gap in ("-", " "):
            both = (*held.pieces.get(language, ()), *atom.pieces.get(language, ()))
            whole = joined_pairs(both, pairs)
            if len(whole) < len(both):
                held = replace(held, end=atom.end, pieces={language: whole})
                continue
        if held is not None:
            yield held
        held = atom
    if held is not None:
        yield held


def _groups(atoms: list[_Atom]) -> Iterator[Group]:
    """Join what stands together without a gap, and words that make one number ("twenty" "one")."""
    index = 0
    while index < len(atoms):
        stop, pieces = _spoken_row(atoms, index)
        first, last = atoms[index], atoms[stop - 1]
        digits = first.digits
        if pieces:
            digits = digits_of(pieces)
            if pieces[-1].kind == "repeat" and stop < len(atoms) and atoms[stop].digits:
                last = atoms[stop]
                digits = digits + last.digits[0] * pieces[-1].value + last.digits[1:]
                stop += 1
        if digits:
            odd = any(atom.odd for atom in atoms[index:stop])
            yield Group(first.start, last.end, digits, first.gap, odd)
        index = stop


def _spoken_row(atoms: list[_Atom], index: int) -> tuple[int, tuple[Piece, ...]]:
    pieces: list[Piece] = []
    stop = index
    while stop < len(atoms):
        row = atoms[stop].pieces
        if row is None or (stop > index and atoms[stop].gap.replace(UNSEEN, "") not in _GLUE_GAPS):
            break
        pieces.extend(row[""])
        stop += 1
    return max(stop, index + 1), tuple(pieces)
