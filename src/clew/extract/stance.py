"""How a text stands to what it names: she offers it, refuses it, used to do it, somebody else does it, it is a pastime.

Read from the words around, sentence by sentence, in the text's own language (topics ``negation``, ``negation.after``
and ``offer.*``). A refusal reaches over a list; "but", "now", "I" and the end of a sentence turn back.

>>> from clew.reference.lexicon import packaged_lexicons
>>> text = "My colleague does tantra, I don't; I only give a massage"
>>> stances(text, [(18, 24), (46, 53)], packaged_lexicons(), "en")
['other', 'offered']
>>> stances("No kissing, tantra or duos. Massage!", [(3, 10), (12, 18), (22, 26), (28, 35)], packaged_lexicons(), "en")
['refused', 'refused', 'refused', 'offered']
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from clew.extract.joined import NOR, joint_of
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

Stance = Literal["offered", "refused", "past", "other", "leisure"]
Span = tuple[int, int]

_SENTENCE = re.compile(r"(?:[^.!?։。;]|[.](?=\w))+(?:[.!?։。;]+|$)")
_ASKS = {"el": re.compile(r"[?;]\s*\Z"), None: re.compile(r"\?\s*\Z|՞")}
"""How a question ends; the Greek one ends as other sentences pause."""
_SEGMENT = re.compile(r"[,،]|\s[-–—]+\s|[–—:()]|՝")
_CUT = re.compile(r"[,،]|\s[-–—]\s+|[–—()]")
"""What ends the stretch that a denial opens; a colon leads to what is denied: "I don't do: ..."."""
_BREAK = re.compile(r"\s[-–—]\s|[()]")
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_WITH = re.compile(
    r"(?<!\w)(?:with|and|mit|und|samt|con|y|e|ed|avec|et|com|cu|si|met|en|s|se|sa|i|a|z|ze|oraz|с|со|и|з|із|зі|та|і|със|"
    r"και|με|μαζι με|ve|for|from|by|like|от|у|для|od|dla|pro|von|fur|per|para|pour|de la|di|da)\s+\Z"
)
"""Words before somebody that make her no subject: "with my friend", "and my friend"."""
_TOPICS = {
    "negation": "no",
    "negation.after": "no after",
    "signal.only": "only",
    "offer.yes": "yes",
    "offer.but": "but",
    "offer.self": "self",
    "offer.other": "other",
    "offer.past": "past",
    "offer.ended": "ended",
    "offer.now": "now",
    "offer.leisure": "leisure",
}
_REFUSALS = frozenset({"no", "no after"})
_TELLING = 5
"""The letters from which a word of any language counts in a text whose language is unknown."""
_TURNS = frozenset({"but", "self", "yes", "now", "only"})
"""What ends a refusal."""
_NEGATED_VERBS = {
    **dict.fromkeys(
        ("cs", "sk"),
        re.compile(
            r"(?<!\w)ne(?!jsem|mam rad|jen|boj|vah|styd|spech|zapom|zalez|jvic|jrad)(?:\w+(?:am|im|em|uji|uju|ame|ime|eme|jte)"
            r"|beru|budu|chci|vedu|jdu|jedu|mohu|muzu|znam|dam)(?!\w)"
        ),
    ),
    **dict.fromkeys(
        ("tr", "az"),
        re.compile(
            r"(?<!\w)\w{2,}m(?:[ıiuü]yor(?:um|uz)?|[ae]m|[ae]y[ıi]z|[ae]z|[ıi]r[ae]m|[ıi]r[ıi]k|[ae]d[ıi]m)(?!\w)"
        ),
    ),
    **dict.fromkeys(
        ("kk", "ky"),
        re.compile(r"(?<!\w)\w{2,}[мбп](?:айм[ыі]н|ейм[іи]н|айм[ыі]з|ейм[іи]з|айды|ейд[іи]|аңыз|еңіз)(?!\w)"),
    ),
}
"""Verbs that deny by their own form, folded: "neberu", "almıyorum", "қабылдамаймын"."""
_VERB_LAST = frozenset({"tr", "az", "kk", "ky", "uz"})
"""Languages whose verb denies what stands before it, never what follows."""
_NEAR, _FEW, _LIST_ITEM = 5, 3, 4


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    kind: str


def stances(
    text: str, spans: Sequence[Span], lexicons: Lexicons, language: str | None, *, joint: Sequence[bool] = ()
) -> list[Stance]:
    """Say of each stretch of a line how the text stands to it.

    ``joint`` tells of each whether it is done together with somebody: "with my friend" is no word on others there.
    """
    if not spans:
        return []
    sentences = [match.span() for match in _SENTENCE.finditer(text)]
    marks = _marks(text, lexicons, language)
    out: list[Stance] = []
    for index, span in enumerate(spans):
        place = next((n for n, (start, end) in enumerate(sentences) if start <= span[0] < end), None)
        if place is None:
            out.append("offered")
            continue
        sentence = sentences[place]
        inside = [mark for mark in marks if sentence[0] <= mark.start < sentence[1]]
        others = [other for other in spans if sentence[0] <= other[0] < sentence[1] and other != span]
        reading = _Reading(text, sentence, span, tuple(inside), tuple(others), language)
        answer = sentences[place + 1] if place + 1 < len(sentences) else None
        is_joint = bool(joint) and joint[index]
        if (
            answer
            and _ASKS.get(language, _ASKS[None]).search(text[slice(*sentence)])
            and _is_denied_there(text, answer, marks)
        ):
            out.append("refused")
        else:
            out.append(reading.stance(is_joint=is_joint))
    return out


def _marks(text: str, lexicons: Lexicons, language: str | None) -> list[_Mark]:
    met = lexicons.meet(text)
    chosen = language if language in lexicons.by_language else None
    found = [
        _Mark(hit.start, hit.end, kind)
        for topic, kind in _TOPICS.items()
        for hit in met.all(topic)
        if (hit.entry.language == chosen if chosen else kind in _REFUSALS or len(hit.entry.term) >= _TELLING)
    ]
    verbs = _NEGATED_VERBS.get(language or "")
    folded = fold(text) if verbs else ""
    if verbs and len(folded) == len(text):
        found += [_Mark(*match.span(), "no verb") for match in verbs.finditer(folded)]
    hiding = [mark for mark in found if mark.kind == "yes"]
    return sorted(
        (
            mark
            for mark in found
            if not (
                mark.kind in ("no", "no after", "no verb", "only")
                and any(one.start <= mark.start and mark.end <= one.end for one in hiding)
            )
        ),
        key=lambda mark: (mark.start, -mark.end),
    )


def _is_denied_there(text: str, sentence: Span, marks: Sequence[_Mark]) -> bool:
    """Say whether the answer to a question is no: "Webcam? Sorry, no."."""
    for mark in marks:
        if sentence[0] <= mark.start < sentence[1]:
            if mark.kind == "yes":
                return False
            if mark.kind in ("no", "no after", "no verb"):
                return _words(text[sentence[0] : mark.start]) < _FEW
    return False


def _words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


@dataclass(frozen=True, slots=True)
class _Reading:
    """One named thing in its sentence."""

    text: str
    sentence: Span
    span: Span
    marks: tuple[_Mark, ...]
    others: tuple[Span, ...]
    language: str | None

    def stance(self, *, is_joint: bool) -> Stance:
        if self._is_pastime():
            return "leisure"
        if self._is_of_another(is_joint=is_joint):
            return "other"
        if self._is_past():
            return "past"
        if self._is_refused_before() or self._is_refused_after():
            return "refused"
        return "offered"

    def _before(self, *kinds: str) -> list[_Mark]:
        return [mark for mark in self.marks if mark.kind in kinds and mark.end <= self.span[0]]

    def _after(self, *kinds: str) -> list[_Mark]:
        return [mark for mark in self.marks if mark.kind in kinds and mark.start >= self.span[1]]

    def _turned(self, start: int, end: int, kinds: frozenset[str] = _TURNS) -> bool:
        return any(mark.kind in kinds and start <= mark.start and mark.end <= end for mark in self.marks)

    def _is_pastime(self) -> bool:
        return any(mark.kind == "leisure" for mark in self.marks)

    def _segment(self) -> Span:
        """Give the stretch between commas, dashes and colons around the thing."""
        start, end = self.sentence
        for cut in _SEGMENT.finditer(self.text, *self.sentence):
            if cut.end() <= self.span[0]:
                start = cut.end()
            elif cut.start() >= self.span[1]:
                end = cut.start()
                break
        return start, end

    def _is_of_another(self, *, is_joint: bool) -> bool:
        turn = frozenset({"self", "but"})
        for mark in self._before("other"):
            if not self._turned(mark.end, self.span[0], turn) and not self._is_with(mark):
                return True
        segment = self._segment()
        for mark in self._after("other") if not is_joint else ():
            between = self.text[self.span[1] : mark.start]
            if (
                mark.start < segment[1]
                and 1 <= _words(between) < _FEW
                and not self._is_with(mark)
                and not self._turned(segment[0], mark.start, turn)
            ):
                return True
        return False

    def _is_with(self, mark: _Mark) -> bool:
        """Say whether somebody is named as company: "with my friend", "my friend and I"."""
        if _WITH.search(fold(self.text[self.sentence[0] : mark.start])):
            return True
        after = self.text[mark.end : mark.end + 24]
        joint = joint_of(self.language).search(fold(after))
        return (
            joint is not None
            and _words(after[: joint.start()]) <= 1
            and any(m.kind == "self" and mark.end <= m.start <= mark.end + 24 for m in self.marks)
        )

    def _is_past(self) -> bool:
        turn = frozenset({"now", "but", "ended"})
        if any(not self._turned(mark.end, self.span[0], turn) for mark in self._before("past")):
            return True
        start, end = self._segment()
        return any(
            mark.kind == "ended"
            and (
                start <= mark.start < end
                or self._is_close_after(mark)
                or (mark.start >= self.span[1] and not self._turned(self.span[1], mark.start, turn))
            )
            for mark in self.marks
        )

    def _is_close_after(self, mark: _Mark) -> bool:
        """Say whether the thing follows a mark in few words: "no longer any tantra"."""
        between = self.text[mark.end : self.span[0]]
        return mark.end <= self.span[0] and _words(between) < _FEW and _CUT.search(between) is None

    def _is_refused_before(self) -> bool:
        kinds = ("no", "no after") if self.language in _VERB_LAST else ("no", "no after", "no verb")
        for mark in reversed(self._before(*kinds)):
            if (mark.kind == "no after" or self.language in _VERB_LAST) and self._closes(mark):
                continue
            between = self.text[mark.end : self.span[0]]
            if self._turned(mark.end, self.span[0]):
                return False
            if self._reaches(between, self._named_in(mark.end, self.span[0])) and not self._is_affirmed():
                return self._is_listed(mark)
        return False

    def _closes(self, mark: _Mark) -> bool:
        """Say whether a denial ends its stretch of text, so that it denies what stands before it."""
        cut = _SEGMENT.search(self.text, mark.end, self.span[0])
        return cut is not None and cut.group() != ":" and not self.text[mark.end : cut.start()].strip()

    def _named_in(self, start: int, end: int) -> list[Span]:
        inside = [one for one in self.others if start <= one[0] and one[1] <= end]
        return sorted((one[0] - start, one[1] - start) for one in inside)

    def _is_affirmed(self) -> bool:
        start, end = self._segment()
        return self._turned(start, end, frozenset({"yes", "only"}))

    def _is_listed(self, mark: _Mark) -> bool:
        """Say whether the thing is in the denial's own stretch, or an item of the list that it opens.

        A bare "no" before an item denies that item ("no kissing, massage"), and a list only where "or" ends it; what
        opens with a verb or a colon denies all ("I don't do kissing, couples").
        """
        between = self.text[mark.end : self.span[0]]
        if not _SEGMENT.search(between):
            return True
        start, end = self._segment()
        item = self.text[start:end]
        joint = joint_of(self.language)
        if any(char.isdigit() for char in item) or _words(joint.sub("", fold(item))) > _LIST_ITEM:
            return False
        first = min((one[0] for one in self.others if one[0] >= mark.end), default=self.span[0])
        is_opened = (
            mark.kind != "no" or _words(self.text[mark.end : first]) > 0 or ":" in between or "՝" in between
        )
        return is_opened or joint.search(fold(self.text[mark.end : self.sentence[1]])) is not None

    def _is_refused_after(self) -> bool:
        """Ask the first denial behind the thing, unless the text has turned before it."""
        turn = frozenset({"but", "yes"})
        first = next(iter(self._after("no", "no after", "no verb")), None)
        if first is None or self._turned(self.span[1], first.start, turn):
            return False
        between = self.text[self.span[1] : first.start]
        named = self._named_in(self.span[1], first.start)
        end = self._segment()[1]
        if first.start >= end:
            return first.kind != "no" and self._is_run(between, named)
        rest = self.text[first.end : end]
        is_of_another = bool(self._named_in(first.end, end)) or any(char.isdigit() for char in rest)
        is_short = first.kind != "no" or _words(rest) <= _FEW
        return self._is_near(between, named) and not is_of_another and is_short

    def _is_near(self, between: str, named: Sequence[Span]) -> bool:
        """Say whether few words stand before a denial, or others that are joined by "and"."""
        if named:
            joint = between[: named[0][0]]
            return self._joins(joint) and _words(joint) <= _FEW
        return _words(between) <= _FEW and not self._joins(between)

    def _joins(self, words: str) -> bool:
        return joint_of(self.language).search(fold(words)) is not None

    def _reaches(self, between: str, named: Sequence[Span]) -> bool:
        """Say whether a denial reaches over words: few of them, or a list of named things."""
        if not named:
            joint = joint_of(self.language).search(fold(between))
            has_cut = _CUT.search(between) is not None
            return (
                not has_cut
                and _words(between) <= _NEAR
                and (joint is None or joint.group() in NOR or not between[: joint.start()].strip())
            )
        last = 0
        for start, end in named:
            if _words(between[last:start]) > _NEAR:
                return False
            last = end
        return _words(between[last:]) <= _FEW and not _BREAK.search(between)

    def _is_run(self, between: str, named: Sequence[Span]) -> bool:
        """Say whether a thing begins a list whose last item is joined by "and": "kissing, duos and tantra I refuse"."""
        if not named or _BREAK.search(between):
            return False
        last = 0
        gaps = []
        for start, end in named:
            gaps.append(between[last:start])
            last = end
        return (
            all(_words(gap) < _FEW for gap in gaps)
            and self._joins(gaps[-1])
            and _words(between[last:]) <= _FEW
            and "," not in between[last:]
        )
