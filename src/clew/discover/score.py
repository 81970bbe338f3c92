"""How likely a candidate belongs to the market, by points that a person can read (``data/discovery/points.yml``).

Each sign gives points of log-odds with its reason in words; the score is their sum on a scale from 0 to 100. The points are reasoned,
not fitted: a score orders a list, and is no share of right guesses.
"""

import functools
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from clew.kernel.counts import counted
from clew.kernel.text import fold
from clew.records.site_candidate import Reason, SiteCandidate, Way
from clew.reference.discovery import Points, packaged_points
from clew.reference.everyday import packaged_everyday
from clew.reference.gazetteer import Gazetteer
from clew.reference.lexicon import Lexicons

_TRADE = ("page.trade", "site.category")
_OURS = frozenset(
    {
        "adult",
        "companion",
        "erotic_massage",
        "escort",
        "gfe",
        "sugar",
        "escort_agency",
        "escort_directory",
        "brothel",
        "sugar_dating",
    }
)
"""Values of these topics that tell a site of the trade from others; the rest ("massage", "forum") stand on ordinary sites as well."""
_MOST_WORDS, _MOST_SOURCES = 3, 4
_LEAST_PART = 5
_SEVERAL = 3
_PARTS = re.compile(r"[^\W\d_]+")
_MOST_READ = 40
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class SiteRead:
    """What was captured of a site: pages that are no errors, whether it was read as one of the trade (null: no reading says), ads.

    ``lists``: of a site directory, how many sites of the trade it lists.
    """

    n_pages: int
    in_trade: bool | None
    n_ads: int
    lists: int = 0


@dataclass(frozen=True)
class Judge:
    """What a candidate is judged by: words, places, the market with its languages, and what was captured."""

    lexicons: Lexicons
    gazetteer: Gazetteer
    market: str
    languages: tuple[str, ...]
    read: Mapping[str, SiteRead] = field(default_factory=dict)
    points: Points = field(default_factory=packaged_points)

    def judged(self, site_id: str, url: str, ways: tuple[Way, ...]) -> SiteCandidate:
        """Give the candidate with its score and the reasons for it, the weightiest first."""
        reasons = sorted(self._reasons(site_id, ways), key=lambda one: (-abs(one.points), one.sign, one.says))
        total = self.points.signs["start"] + math.fsum(reason.points for reason in reasons)
        score = round(100 / (1 + math.exp(-total)), 1)
        return SiteCandidate(site_id, url, score, tuple(reasons), ways)

    def _reasons(self, site_id: str, ways: tuple[Way, ...]) -> Iterator[Reason]:
        yield from self._found(ways)
        yield from self._named(site_id)
        yield from self._said(ways)
        yield from self._placed(site_id, ways)
        yield from self._captured(site_id)
        kind = packaged_everyday().kind_of(site_id)
        if kind is not None:
            yield self._reason("everyday", 1, f"an everyday site ({kind})")

    def _reason(self, sign: str, times: int, says: str) -> Reason:
        return Reason(sign, round(times * self.points.signs[sign], 3), says)

    def _found(self, ways: tuple[Way, ...]) -> Iterator[Reason]:
        by_how: dict[str, set[str]] = {}
        for way in ways:
            by_how.setdefault(way.how, set()).add(way.from_)
        for how, sources in sorted(by_how.items()):
            shown = ", ".join(sorted(sources)[:_SHOWN])
            if len(sources) > _SHOWN:
                shown += f" and {len(sources) - _SHOWN} more"
            yield Reason(
                f"how:{how}", self.points.how.get(how, 0.0), f"found by {how.replace('_', ' ')}: {shown}"
            )
        named_by = {source for how, sources in by_how.items() if how != "import" for source in sources}
        others = min(len(named_by) - 1, _MOST_SOURCES)
        if others > 0:
            says = (
                "a further source names it" if others == 1 else f"{len(named_by) - 1} further sources name it"
            )
            yield self._reason("another_source", others, says)

    def _named(self, site_id: str) -> Iterator[Reason]:
        words = " ".join(part for label in site_id.split(".")[:-1] for part in label.split("-"))
        found = self._trade(words) or self._glued(words)
        if found:
            yield self._reason("name", 1, f"its name says {_quoted(found)}")

    def _said(self, ways: tuple[Way, ...]) -> Iterator[Reason]:
        texts = _texts(ways)
        kinds: dict[str, str] = {}
        for text in texts:
            for value, word in self._trade(text).items():
                kinds.setdefault(value, word)
        if kinds:
            yield self._reason(
                "words", min(len(kinds), _MOST_WORDS), f"the words beside it say {_quoted(kinds)}"
            )
            return
        off = {
            hit.entry.value: hit.entry.term
            for text in texts
            for hit in self.lexicons.find("page.off_topic", text)
        }
        if off:
            yield self._reason("off_topic", 1, f"the words beside it are of something else: {_quoted(off)}")

    def _placed(self, site_id: str, ways: tuple[Way, ...]) -> Iterator[Reason]:
        ending = site_id.rpartition(".")[2]
        if ending == _ENDINGS.get(self.market, self.market.lower()):
            yield self._reason("place", 1, f"its address ends in .{ending}")
            return
        for text in _texts(ways):
            for hit in self.gazetteer.find(text, region=self.market):
                if hit.place.country == self.market and hit.capital and not hit.word:
                    yield self._reason("place", 1, f"the words beside it name {hit.place.city}")
                    return

    def _captured(self, site_id: str) -> Iterator[Reason]:
        read = self.read.get(site_id)
        if read is None or not read.n_pages:
            return
        pages = counted(read.n_pages, "page")
        if read.in_trade:
            yield self._reason("read_trade", 1, f"captured: {pages}, read as a site of the trade")
        elif read.lists >= _SEVERAL:
            yield self._reason(
                "read_trade",
                1,
                f"captured: a directory that lists {counted(read.lists, 'site')} of the trade",
            )
        elif read.in_trade is False:
            yield self._reason("read_other", 1, f"captured: {pages}, read as no site of the trade")
        if read.n_ads:
            yield self._reason("read_ads", 1, f"captured: {counted(read.n_ads, 'ad')}")

    def _trade(self, text: str) -> dict[str, str]:
        """Give the kinds of words of the trade in a text, each with a word that says it."""
        return {
            hit.entry.value: text[hit.start : hit.end]
            for topic in _TRADE
            for hit in self.lexicons.find(topic, text)
            if hit.entry.value in _OURS
        }

    def _glued(self, words: str) -> dict[str, str]:
        """Give words of the trade inside the words of a name, which writes them without spaces: ``escortgraz``."""
        found: dict[str, str] = {}
        for term, value in self._terms:
            if any(term in part for part in words.split()):
                found.setdefault(value, term)
        return found

    @functools.cached_property
    def _terms(self) -> tuple[tuple[str, str], ...]:
        entries = (
            entry
            for topic in _TRADE
            for entry in self.lexicons.entries(topic, {*self.languages, "en", "mul"})
            if entry.value in _OURS
        )
        terms = {fold(entry.term).rstrip("*"): entry.value for entry in entries}
        return tuple(
            sorted(
                (term, value) for term, value in terms.items() if len(term) >= _LEAST_PART and term.isalpha()
            )
        )


_ENDINGS = {"GB": "uk"}
"""The one country whose ending is not its code."""


def _texts(ways: Iterable[Way]) -> list[str]:
    """Give what stood beside the site where it was found: words of files, and of captures where they are quoted."""
    texts = (text for way in ways if not way.evidence for text in (way.title, way.text) if text)
    quoted = (
        way.text
        for way in ways
        if way.how == "forum" and any(place.start is not None for place in way.evidence)
    )
    return list(dict.fromkeys([*texts, *(text for text in quoted if text)]))[:_MOST_READ]


def _quoted(words: Mapping[str, str]) -> str:
    return ", ".join(f"“{word}”" for word in sorted(set(words.values()))[:_MOST_WORDS])
