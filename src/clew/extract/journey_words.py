"""The words around the days of a journey: "from", "until", "to", "and", and endings that say the same."""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from clew.extract.journey_day import Day
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_REACH = 26
_NEAR_BEGIN, _NEAR_OTHER, _LEAST_LABEL = 6, 30, 4
_SUFFIXED = frozenset({"hu", "ka", "kk", "ky", "tr", "az", "uz", "tk", "mn", "fi"})
"""Languages that say "until" after the day: what stands before it there is "only"."""
_UNTIL_END = re.compile(r"(?:^|\w)(?:ig|mde|მდე|მდის|gacha|гача)\Z")
_UNTIL_AFTER = re.compile(
    r"[-'’]?\s?(?:\w{0,3}\s)?(?:kadar|dek|degin|qeder|qədər|dək|дейин|чейин|шейин|хуртэл|asti|saakka|gacha|гача|მდე|-?ig)(?!\w)"
)
_FROM_END = re.compile(r"(?:tol|ბიდან|ვიდან|რიდან|იდან|[dt][ae]n|dən|[дтн][ае]н|ից)\Z")
_FROM_AFTER = re.compile(
    r"[-'’]?\w{0,4}\s?(?:itibaren|baslayarak|etibarən|бастап|баштап|boshlab|kezdve|alkaen|lahtien|სკსած|սկսած|დაწყებული|in poi|onwards?|an(?!\w))"
)
_ARTICLES = re.compile(
    r"(?:\s|[,.(]|(?<!\w)(?:the|this|that|coming|next|el|la|los|le|il|lo|o|den|dem|der|de|het|dia|ziua|την|τη|τις|το|του|ce|cette|este|ovaj|ovu|tento|tuto|эту|этот|эта|цю|bu|gunu|diesen|kommenden|aankomende|komende|deze)(?!\w))*\Z"
)
_DASH = re.compile(r"[\s.,)]*[-–—→>/]+[\s(]*\Z")
_COMMA = re.compile(r"[\s)]*[,&+/][\s(]*\Z")
_AND = frozenset(
    {
        "und", "and", "et", "y", "e", "i", "и", "і", "й", "та",
        "тэ", "och", "og", "ja", "es", "meg", "si", "ve", "və", "en",
        "u", "ու", "և", "და", "ir", "un", "dhe", "in", "мен", "және",
        "жана", "plus", "a", "ως",
    }
)  # fmt: skip
_TO_IN = {"a": frozenset({"it", "es", "pt", "ca", "fr"})}
_AND_IN = {"in": frozenset({"sl"}), "a": frozenset({"cs", "sk", "pl"}), "en": frozenset({"nl", "da"})}

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class JourneyWords:
    """What a line says around its days."""

    folded: str
    language: str | None
    until: tuple[str, ...]
    since: tuple[str, ...]
    joints: frozenset[str]
    one_day: tuple[Span, ...]
    weeks: tuple[Span, ...]
    hours: tuple[Span, ...]
    none: tuple[Span, ...]
    others: tuple[Span, ...]
    own: tuple[Span, ...]
    soon: tuple[Span, ...]

    def is_until(self, day: Day) -> bool:
        """Say whether "until" stands before the day, or after it, or in its ending."""
        if _UNTIL_END.search(self.folded[day.start : day.end]) or _UNTIL_AFTER.match(self.folded, day.end):
            return True
        return self.language not in _SUFFIXED and self._ends(day, self.until)

    def is_from(self, day: Day) -> bool:
        """Say whether "from" stands before the day, or after it, or in its ending."""
        said = self.folded[day.start : day.end]
        if _FROM_AFTER.match(self.folded, day.end) or said.partition(" ")[0] in self.since:
            return True  # "ab morgen" is one word for a day to come
        if self.language in _SUFFIXED | {"hy"}:
            return _FROM_END.search(said) is not None
        return self._ends(day, self.since)

    def joint(self, first: Day, last: Day) -> Literal["to", "and"] | None:
        """Say how two days are joined: a stretch ("to"), a list ("and"), or not at all."""
        gap = self.folded[first.end : last.start]
        if _DASH.match(gap):
            return "to"
        if _COMMA.match(gap):
            return "and"
        gap = _ARTICLES.sub("", gap)
        said = gap.strip(" ,.()'’`-")
        if not said:
            is_suffixed = _FROM_END.search(self.folded[first.start : first.end]) is not None
            return "to" if is_suffixed else None
        if (
            said in _AND
            and self.language not in _TO_IN.get(said, ())
            and self.language in _AND_IN.get(said, (self.language,))
        ):
            return "and"
        return "to" if said in self.joints else None

    def is_one_day(self, start: int, end: int) -> bool:
        """Say whether one day only is spoken of."""
        return _has(self.one_day, start, end)

    def has_week(self, start: int, end: int) -> bool:
        """Say whether the coming week is spoken of."""
        return _has(self.weeks, start, end)

    def is_of_hours(self, start: int, end: int) -> bool:
        """Say whether hours of work are spoken of."""
        return _has(self.hours, start, end)

    def is_no_journey(self, start: int, end: int) -> bool:
        """Say whether the journey is over, or off, or the reader's."""
        return _has(self.none, start, end)

    def is_of_other(self, start: int) -> bool:
        """Say whether a sentence begins with somebody else, and nothing of the writer comes right after."""
        other = next((span for span in self.others if start <= span[0] <= start + _NEAR_BEGIN), None)
        return other is not None and not any(other[0] < own[0] < other[1] + _NEAR_OTHER for own in self.own)

    def comes_from(self, at: int, lexicons: Lexicons) -> bool:
        """Say whether a place is where somebody is from: "aus Graz", and not "in Graz"."""
        before = self.folded[:at].rstrip()
        return _ends_on(before, _terms(lexicons, "origin_place", self.language)) and not _ends_on(
            before, _terms(lexicons, "place_before", self.language)
        )

    def _ends(self, day: Day, terms: Iterable[str]) -> bool:
        before = self.folded[max(0, day.start - _REACH) : day.start]
        bare = _ARTICLES.sub("", before).rstrip(" ,.:(")
        return _ends_on(before.rstrip(" ,.:("), terms) or _ends_on(bare, terms)


def _ends_on(before: str, terms: Iterable[str]) -> bool:
    return any(before.endswith(term) and not before[: -len(term)][-1:].isalnum() for term in terms)


def words_of(line: str, language: str | None, lexicons: Lexicons) -> JourneyWords:
    """Find the words of a line."""

    def spans(*topics: str) -> tuple[Span, ...]:
        return tuple((hit.start, hit.end) for topic in topics for hit in lexicons.find(topic, line))

    return JourneyWords(
        fold(line),
        language,
        _terms(lexicons, "date_until", language),
        _terms(lexicons, "date_from", language),
        frozenset((*_terms(lexicons, "date_joint", language), *_terms(lexicons, "date_until", language))),
        spans("journey.one_day"),
        spans("coming_week", "journey.week"),
        tuple((start, end) for start, end in spans("hours.label") if end - start >= _LEAST_LABEL),
        spans("journey.not"),
        spans("offer.other", "language_other"),
        spans("offer.self", "language_self"),
        spans("journey.soon"),
    )


@functools.lru_cache(maxsize=128)
def _terms(lexicons: Lexicons, topic: str, language: str | None) -> tuple[str, ...]:
    own = [language] if language in lexicons.by_language else None
    return tuple(
        sorted(
            {fold(entry.term).strip("* -") for entry in lexicons.entries(topic, own)}, key=len, reverse=True
        )
    )


def _has(spans: tuple[Span, ...], start: int, end: int) -> bool:
    return any(start <= first and last <= end for first, last in spans)
