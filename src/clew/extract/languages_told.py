"""Languages that prose tells of: "Ich spreche Deutsch", "rusca danışıram", "по-немецки свободно".

A sentence is gone through part by part, from comma to comma. In a part a language is told where she says that she
speaks it (topics ``language_before``, ``language_after``), how well (``language_level``), or where it goes on a list
that does. It is not told where the part denies it (``negation``, ``language_denied``), wishes for it
(``language_wish``), or is of somebody else (``language_other``) who isn't she (``language_self``). A single name that
ads use for an act as well (``language_act``) needs more than "very good" beside it.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Ich spreche Deutsch und Russisch, aber kein Italienisch.")
>>> [fact.value for fact in told_languages(block, example_context())]
['de', 'ru']
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from clew.extract.fact import Context, Fact
from clew.extract.language_names import find_languages
from clew.extract.reading import text_facts
from clew.records.block import Block
from clew.reference.lexicon import Lexicons

Named = tuple[int, int, str]
"""A language's name: where it begins and ends, and its code."""

_STOP = re.compile(r"[.!?؟\n|•·]+(?=\s|$|[^\w])|[\n|•·]")
_COMMA = re.compile(r"[,;:()،]|\s[-–—]+\s|[–—]")
_LETTERS = re.compile(r"[^\W\d_]")
_ABBREVIATED = 6
"""Letters of an abbreviation before a full stop that ends no sentence: "dt., russ. u. poln."."""
_MOST_GAP, _REACH, _JOINER, _FEW_MORE, _AT_MOST_MORE = 22, 34, 3, 2, 18
_FEW = 2


class _State(Enum):
    """What a part says of its languages."""

    TOLD = "told"
    DENIED = "denied"
    OTHERS = "others"
    WISHED = "wished"


@dataclass(slots=True)
class _Part:
    """A stretch of a sentence with the languages in it; ``said`` are the words about speaking in it."""

    start: int
    end: int
    languages: list[Named]
    said: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    letters: int = 0

    def has(self, *topics: str) -> bool:
        return any(self.said.get(topic) for topic in topics)

    @property
    def is_a_list(self) -> bool:
        """Say whether the part is languages and next to nothing else."""
        return bool(self.languages) and self.letters <= _JOINER * len(self.languages) + _FEW_MORE


_SPEAKS = ("language_before", "language_after")
_OWN = ("language_level", "language_denied", "language_wish", "language_other", "language_self", "but")
"""Topics of short words, that are looked for in the text's own language only."""
_SMALL = ("language_level", "language_self", "but")


def told_languages(block: Block, context: Context) -> Iterator[Fact]:
    """Give each language of which the prose says that the person speaks it."""
    named = list(find_languages(block.text, context.lexicons, block.language))
    if not named:
        return
    before: _State | None = None
    for start, end, is_question in _sentences(block.text, named):
        inside = [one for one in named if start <= one[0] and one[1] <= end]
        if not inside or is_question:
            before = None
            continue
        told, before = _told(block.text, start, end, inside, before, block.language, context.lexicons)
        for at, until, code in told:
            yield from text_facts(block, "languages_spoken", code, at, until, "prose", 0.8)


def _sentences(text: str, named: Iterable[Named]) -> Iterator[tuple[int, int, bool]]:
    """Give the sentences, and whether each is a question."""
    short = {end for start, end, _ in named if end - start < _ABBREVIATED}
    begin = 0
    for stop in _STOP.finditer(text):
        after = text[stop.end() :].lstrip()[:1]
        goes_on = stop.group() == "." and stop.start() in short and not after.isupper()
        is_initial = stop.group() == "." and text[stop.start() - 2 : stop.start() - 1] == " "
        if (goes_on and after) or is_initial:
            continue
        yield begin, stop.start(), "?" in stop.group()
        begin = stop.end()
    yield begin, len(text), False


def _told(
    text: str,
    start: int,
    end: int,
    named: list[Named],
    before: _State | None,
    language: str | None,
    lexicons: Lexicons,
) -> tuple[list[Named], _State | None]:
    """Give the languages that a sentence tells, and whether it denied one; ``before`` is what the last one did."""
    told: list[Named] = []
    said = _said(text[start:end], start, language, lexicons)
    parts = list(_parts(text, start, end, named, said))
    is_of_speech = any(part.has(*_SPEAKS, "language_denied", "language_other") for part in parts)
    reached: Named | None = None
    state: _State | None = None
    denied = before
    for place, part in enumerate(parts):
        own = _own_state(part, state, lexicons, text, is_of_speech=is_of_speech)
        if part.languages and _is_only_of_others(parts[place + 1 : place + 2]):
            own = _State.OTHERS
        if own is None and part.is_a_list:
            own = _of_list(part, state, parts[place + 1 :], is_of_speech=is_of_speech)
        if part.languages and own in (None, denied) and denied is not None and _is_set_against(part):
            own = _State.TOLD
        state = own or state
        denied = own if own in (_State.DENIED, _State.WISHED) else denied if own is None else None
        for one in _reached(part, own, reached):
            reached = one
            told.append(one)
    return told, denied


def _is_set_against(part: _Part) -> bool:
    """Say whether a part that follows a language she doesn't speak tells one that she does: "German is fine"."""
    is_other = part.has("language_denied", "negation", "language_wish", "language_other")
    says_more = not part.is_a_list or part.has("but", "language_level") or part.letters > 0
    return not is_other and says_more and part.letters <= _AT_MOST_MORE


def _is_only_of_others(following: list[_Part]) -> bool:
    """Say whether a part goes on with "only my colleague": what is said before is of her."""
    return any(
        part.has("language_other")
        and part.has("but")
        and not part.languages
        and not part.has("language_self")
        for part in following
    )


def _of_list(
    part: _Part, before: _State | None, following: list[_Part], *, is_of_speech: bool
) -> _State | None:
    """Say what a part that is a list takes over: "no English, only German", "Russian, Ukrainian: fluently"."""
    if part.has("but") and (before is not None or is_of_speech):
        return _State.TOLD
    if before is not None:
        return before
    for other in following:
        if other.has("language_denied", "negation"):
            return _State.TOLD
        if other.has("language_after", "language_level"):
            is_one_row = bool(other.languages) and other.has("language_after")
            is_row = is_one_row or len(part.languages) >= _FEW or other.letters <= _AT_MOST_MORE
            return _State.TOLD if is_row else None
        if other.languages and not other.is_a_list:
            return None
    return None


def _reached(part: _Part, own: _State | None, reached: Named | None) -> Iterator[Named]:
    """Give the languages of a part that are told: near a word of speaking, or near one another."""
    if own is _State.TOLD:
        words = [
            span
            for topic in (*_SPEAKS, "language_level", "language_self")
            for span in part.said.get(topic, ())
        ]
        near = [one for one in part.languages if not words or part.is_a_list or _is_near(one, words)]
        for one in part.languages:
            if one in near or any(abs(one[0] - other[1]) <= _MOST_GAP for other in near):
                near.append(one)
                yield one
    elif own is None and reached is not None:
        for one in part.languages:
            if one[0] - reached[1] > _MOST_GAP:
                return
            reached = one
            yield one


def _is_near(one: Named, words: list[tuple[int, int]]) -> bool:
    return any(
        -_REACH <= one[0] - end <= _REACH or -_REACH <= start - one[1] <= _REACH for start, end in words
    )


def _own_state(
    part: _Part, before: _State | None, lexicons: Lexicons, text: str, *, is_of_speech: bool
) -> _State | None:
    """Say what a part itself tells, whatever stands around it."""
    is_hers = part.has("language_self")
    if part.has("language_other") and not (is_hers and part.has(*_SPEAKS)):
        return _State.OTHERS
    if part.languages:
        if part.has("language_denied", "negation"):
            return _State.DENIED
        if part.has("language_wish") and not part.has(*_SPEAKS):
            return _State.WISHED
    if part.has(*_SPEAKS):
        goes_on = before is _State.OTHERS and not is_hers and not part.has("but") and part.languages
        return _State.OTHERS if goes_on else _State.TOLD
    return _State.TOLD if _is_told_by_sides(part, lexicons, text, is_of_speech=is_of_speech) else None


def _is_told_by_sides(part: _Part, lexicons: Lexicons, text: str, *, is_of_speech: bool) -> bool:
    """Say whether a part without a word of speaking tells its languages: "Deutsch fließend", "I German"."""
    is_hers = part.has("language_self") and is_of_speech
    if not part.languages:
        is_a_head = part.has("language_level") and text[part.start : part.end].rstrip().endswith(":")
        return (is_hers or is_a_head) and not part.letters
    if part.letters > _AT_MOST_MORE:
        return False
    if part.has("language_level"):
        return is_of_speech or not _is_an_act(part, text, lexicons)
    return is_hers


def _is_an_act(part: _Part, text: str, lexicons: Lexicons) -> bool:
    """Say whether the one language of a part may as well be what she does: ads call acts by some of them."""
    told = text[part.start : part.end]
    return len(part.languages) == 1 and any(True for _ in lexicons.find("language_act", told))


def _said(text: str, at: int, language: str | None, lexicons: Lexicons) -> dict[str, list[tuple[int, int]]]:
    """Give where words about speaking stand; a word inside another is none: the "no" of "no problem"."""
    own = [language, "en", "mul"] if language in lexicons.by_language else None
    found = {
        topic: [(at + hit.start, at + hit.end) for hit in lexicons.find(topic, text, languages=languages)]
        for topic, languages in [
            *((topic, None) for topic in _SPEAKS),
            *((topic, own) for topic in (*_OWN, "negation")),
        ]
    }
    wide = [span for topic in (*_SPEAKS, "language_level") for span in found[topic]]
    for topic in ("negation", "but", "language_other"):
        found[topic] = [span for span in found[topic] if not any(_is_inside(span, one) for one in wide)]
    denied = found["language_denied"]
    for topic in _SPEAKS:
        found[topic] = [span for span in found[topic] if not any(_is_inside(span, one) for one in denied)]
    return found


def _is_inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]


def _parts(
    text: str, start: int, end: int, named: list[Named], said: dict[str, list[tuple[int, int]]]
) -> Iterator[_Part]:
    """Cut a sentence at its commas, and before "but" and "only"."""
    whole = [span for topic in (*_SPEAKS, "language_level", "language_denied") for span in said[topic]]
    cuts = {begin for begin, _ in said["but"] if not any(one < begin < until for one, until in whole)}
    for comma in _COMMA.finditer(text, start, end):
        cuts.add(comma.end())
    edges = sorted({start, end, *cuts})
    for first, last in itertools.pairwise(edges):
        inside = [one for one in named if first <= one[0] and one[1] <= last]
        here = {topic: [span for span in spans if first <= span[0] < last] for topic, spans in said.items()}
        known = [span[:2] for span in inside] + [span for topic in _SMALL for span in here[topic]]
        letters = _LETTERS.findall(
            "".join(
                text[at] for at in range(first, last) if not any(one <= at < until for one, until in known)
            )
        )
        yield _Part(first, last, inside, here, len(letters))
