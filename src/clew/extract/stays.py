"""Stays that are offered in words: "three hours tops", "from one to five hours", "or the whole night".

A duration is a stay beside a limit (topics ``duration.up_to``, ``duration.longest``), as the end of a range, after
"no more than" (``duration.more_than`` with a negation), and a night or a day also on a list of durations or with a word
that offers it (``duration.offer``). It is none where the sentence is of a way, an answer or a wait (``duration.not``), or
where it is denied.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clew.extract.fact import Context
from clew.extract.hours_words import spelled
from clew.extract.price_tokens import Token, find_durations
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.reference.lexicon import Lexicons, TopicsMet

Stay = tuple[int, int, int]
"""Where a stay is said, and its minutes."""
Span = tuple[int, int]

_DAY, _NIGHT, _LEAST = 1440, 720, 45
_MAX = 366 * _DAY
_GAP, _STRONG_GAP, _LIST_GAP = 12, 30, 32
_STOP = re.compile(r"[!?\n|•·;]|\.(?=\s+\D|\s*$)")
_COMMA = re.compile(r"[,:()]|\s[-–—]\s")
_BLANK = re.compile(
    r"[\s\-:–—.]*(?:(?:a|al|un|uno|di|de|ein|o|la|las|los|le|les|the|eine|einem|na|на|für|por)\s+)*",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"(?:^|\s)(?:на|за|na|für|auf die|por|para|pour|per|pe|for)(?:\s(?:the|die|eine|la|une|uma|una|a|an|o))?\s*$|^(?:на|за|na|für|for)\s",
    re.IGNORECASE,
)
_CASE_FOR = re.compile(r"r[ae]$|ისთვის$|ითაც$")
_NOT_MORE = re.compile(r"(?:м|п|б)[ае](?:йды|йді|ймын|ймін)(?!\w)|m[ae](?:m|z|yız|yiz)(?!\w)|чи лини")
"""Verbs of Kazakh and Turkish with their negation in them: "болмаймын", "kalmam"."""
_FIGURE_HOURS = re.compile(r"(?<!\d)(\d{1,2})\s?(?:h|hs|hrs|std|uur|ore)\s?$")
_BARE = re.compile(r"(?<![\d.,])(\d{1,2})(?:[0-5]\d)?(?![\d:.]|\s?[€£$%])")
_FROM_CASE, _UNTIL_CASE = re.compile(r"(?:t[óőo]l|დან)(?!\w)"), re.compile(r"(?:ig|მდე)$")
_MOST_HOURS = 12
_DIGIT = re.compile(r"\d")


class _Words(dict[str, list[Span]]):
    """Where the words of a sentence stand, by topic; looked up when they are asked for."""

    def __init__(
        self, met: TopicsMet, languages: Sequence[str] | None, begin: int, tokens: Sequence[Token]
    ) -> None:
        super().__init__()
        self._met = met
        self._languages = languages
        self._begin = begin
        self._tokens = tokens

    def __missing__(self, topic: str) -> list[Span]:
        spans = [
            (self._begin + hit.start, self._begin + hit.end) for hit in self._met.find(topic, self._languages)
        ]
        if topic == "hours.label":  # the "hours" of a duration is no label
            spans = [span for span in spans if not any(_touches(span, token) for token in self._tokens)]
        self[topic] = spans
        return spans


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with its durations and the words that say what they are."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    words: _Words
    commas: tuple[int, ...]

    def part(self, start: int, end: int) -> Span:
        """Give the stretch between commas around a place."""
        first = max((comma for comma in self.commas if comma <= start), default=self.start)
        return first, min((comma for comma in self.commas if comma >= end), default=self.end)

    def has(self, topic: str, span: Span | None = None) -> bool:
        first, last = span or (self.start, self.end)
        return any(first <= start and end <= last for start, end in self.words[topic])

    def is_denied(self, start: int, end: int) -> bool:
        return self.has("negation", self.part(start, end))


def find_stays(text: str, language: str | None, context: Context, *, nights: bool = True) -> Iterator[Stay]:
    """Give the stays that a text offers in words; ``nights`` is false where prices say how long a night is."""
    tokens = find_durations(text, context.lexicons, context.currency)
    if not tokens:
        yield from _of_figures(text, context)
        return
    for sentence in _sentences(text, tokens, language, context.lexicons):
        if sentence.has("duration.not"):
            continue
        for token in sentence.tokens:
            if _LEAST <= token.minutes <= _MAX and _is_offered(text, sentence, token, nights=nights):
                yield token.start, token.end, token.minutes
        yield from _without_unit(text, sentence, language, context)
    yield from _of_figures(text, context)


def _sentences(
    text: str, tokens: Sequence[Token], language: str | None, lexicons: Lexicons
) -> Iterator[_Sentence]:
    own = [str(language), "mul"] if language in lexicons.by_language else None
    begin, ends = 0, {token.end for token in tokens}  # "4 Std." ends no sentence
    stops = [
        found.start() for found in _STOP.finditer(text) if found.group() != "." or found.start() not in ends
    ]
    for stop in [*stops, len(text)]:
        inside = tuple(token for token in tokens if begin <= token.start < stop)
        if inside:
            said = text[begin:stop]
            commas = tuple(begin + found.start() for found in _COMMA.finditer(said))
            yield _Sentence(
                begin, stop, inside, _Words(lexicons.meet_in(text, begin, stop), own, begin, inside), commas
            )
        begin = stop


def _touches(span: Span, token: Token) -> bool:
    return span[0] < token.end and token.start < span[1]


def _is_offered(text: str, sentence: _Sentence, token: Token, *, nights: bool) -> bool:
    if _is_of_hours(sentence, token):
        return False
    if _is_no_more(text, sentence, token) or _is_longest(text, sentence, token):
        return True
    if sentence.is_denied(token.start, token.end):
        return False
    return _ends_a_range(text, sentence, token) or (nights and _is_a_night(text, sentence, token))


def _is_of_hours(sentence: _Sentence, token: Token) -> bool:
    """Say whether a time of the clock is meant: "working till 4 in the night"."""
    following = (token.end, token.end + _GAP)
    is_a_time = sentence.has("hours.part", following) and token.minutes <= _DAY and token.minutes != _NIGHT
    return is_a_time or _is_past(sentence, sentence.part(token.start, token.end))


def _is_past(sentence: _Sentence, part: Span) -> bool:
    """Say whether a part says "no longer"; "nicht mehr als zwei Stunden" compares, and is of today."""
    compared = sentence.words["duration.more_than"]
    return any(
        part[0] <= start and end <= part[1] and not any(first < end < last for first, last in compared)
        for start, end in sentence.words["hours.past"]
    )


def _is_longest(text: str, sentence: _Sentence, token: Token) -> bool:
    """Say whether a limit stands beside the duration: "up to 3 hours", "the longest is 24 hours"."""
    is_a_time = _MOST_HOURS * 60 < token.minutes < _DAY  # "from 10 to 22 uur"
    is_weak = is_a_time or (token.minutes < _DAY and sentence.has("hours.label"))
    for start, end in sentence.words["duration.up_to"]:
        if text[sentence.start : start].rstrip()[-1:].isdigit():
            continue
        between = _between(text, (start, end), token)
        if between is not None and len(between) <= _GAP and _BLANK.fullmatch(between) and not is_weak:
            return True
    for start, end in sentence.words["duration.longest"]:
        between = _between(text, (start, end), token)
        if (
            between is not None
            and len(between) <= _STRONG_GAP
            and _is_nearest(text, sentence, token, (start, end))
        ):
            return not sentence.has("negation", (sentence.part(token.start, token.end)[0], token.start))
    return False


def _between(text: str, word: Span, token: Token) -> str | None:
    if word[1] <= token.start:
        return text[word[1] : token.start]
    return text[token.end : word[0]] if word[0] >= token.end else None


def _is_nearest(text: str, sentence: _Sentence, token: Token, word: Span) -> bool:
    gaps = {
        other: len(between)
        for other in sentence.tokens
        if (between := _between(text, word, other)) is not None
    }
    return bool(gaps) and gaps.get(token) == min(gaps.values())


def _is_no_more(text: str, sentence: _Sentence, token: Token) -> bool:
    """Read "no more than 3 hours": a comparison beside the duration, and a negation in the same part."""
    first, last = sentence.part(token.start, token.end)
    for span in sentence.words["duration.more_than"]:
        between = _between(text, span, token)
        if between is None or len(between) > _GAP or "," in between or len(between.split()) > 1:
            continue  # "no year more. On weekdays": other words begin something else
        if sentence.has("negation", (first, last)) or _NOT_MORE.search(text[first:last].lower()):
            return True
    return False


def _ends_a_range(text: str, sentence: _Sentence, token: Token) -> bool:
    """Read "from half an hour to four hours": a shorter duration, and "to" between the two."""
    index = sentence.tokens.index(token)
    if index and sentence.tokens[index - 1].minutes < token.minutes and not sentence.has("hours.label"):
        before = sentence.tokens[index - 1]
        joint = (before.end, token.start)
        is_from = sentence.has("hours.from", (before.start - _GAP, before.start))
        if is_from and token.start - before.end <= _STRONG_GAP and sentence.has("hours.to", joint):
            return True
        is_close = token.start - before.end <= _GAP
        if is_close and sentence.has("duration.up_to", joint):
            return True
    said = text[token.start : token.end]
    is_a_case = _UNTIL_CASE.search(said) and _FROM_CASE.search(text[sentence.start : token.start])
    return bool(is_a_case) and token.minutes <= _MOST_HOURS * 60


def _is_a_night(text: str, sentence: _Sentence, token: Token) -> bool:
    """Say whether a night or a day is offered: on a list of durations, or with a word that offers it."""
    if not _NIGHT <= token.minutes <= 2 * _DAY or _DIGIT.search(text, token.start, token.end):
        return False  # "available 24 hours", "here for 7 days"
    said = text[token.start : token.end]
    if " " not in said and not said.isascii() and len(said) <= len("ночь"):
        return False
    is_for = (
        _FOR.search(text[max(0, token.start - 12) : token.start])
        or _FOR.search(said)
        or _CASE_FOR.search(said)
    )
    if is_for or sentence.has("hours.label"):
        return bool(is_for)
    others = [
        other for other in sentence.tokens if other.end <= token.start and other.minutes < token.minutes
    ]
    if others and token.start - others[-1].end <= _LIST_GAP:
        return True
    return sentence.has("duration.offer")


def _without_unit(text: str, sentence: _Sentence, language: str | None, context: Context) -> Iterator[Stay]:
    """Read "one hour, two, five at most" and "от часа до восьми": a number that goes on after hours."""
    last = sentence.tokens[-1]
    if last.minutes not in (30, 60, 120) or last.end >= sentence.end:
        return
    rest = text[last.end : sentence.end]
    written = spelled(rest, language, context.lexicons)
    limits = vocabulary(context.lexicons, "duration.up_to", "hours.to")
    for word in limits.find(written.text):
        number = _BARE.match(written.text, word.end + 1)
        if (
            number is not None
            and written.text[word.end] == " "
            and last.minutes < 60 * int(number[1]) <= _NIGHT
        ):
            start, end = written.place(*number.span())
            yield last.end + start, last.end + end, 60 * int(number[1])
            return


def _of_figures(text: str, context: Context) -> Iterator[Stay]:
    """Read "1h - 5h max", that looks like times of a clock."""
    plain = plain_digits(text)
    for word in vocabulary(context.lexicons, "duration.longest").find(plain):
        found = _FIGURE_HOURS.search(plain, max(0, word.start - _GAP), word.start)
        if found is not None and 0 < int(found[1]) <= _DAY // 60:
            yield found.start(), found.end(), 60 * int(found[1])
