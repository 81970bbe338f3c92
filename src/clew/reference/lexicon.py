"""Lexicons: for each language one file ``<bcp47>.yml`` of short neutral terms under topics.

::

    language: de
    name: German
    source: "written for Clew; terms of the report's page 41"
    absent: [code_currency]              # topics this language has nothing for, said on purpose
    topics:
      label.age: [Alter, "wie alt"]      # a term alone, or with what it means
      price.per: ["{für|pro} {je|die}"]  # a family of terms: one for each choice between the braces
      service:
        - {term: massag*, value: massage}
        - {term: "neu in der stadt", value: new_in_town, source: "report p. 39", meaning: "recent arrival"}
    examples:                            # a text and what a topic finds in it; checked by the conformance test
      - {text: "Massagen in Graz", topic: service, finds: [massage]}

A project's own ``lexicons/<bcp47>.yml`` adds terms to the packaged file of the same name. ``replaces`` names topics
of which the project uses its own terms alone, in every language: a project about job ads has other words of its trade.
``drops`` names, by topic, single terms of the packaged file that the project does not look for; one that isn't there is no error.
"""

import bisect
import functools
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from clew.kernel.errors import BrokenInputError
from clew.kernel.terms import Met, TermIndex, cuts_a_word, longest
from clew.kernel.text import fold
from clew.reference.compiled import compiled
from clew.reference.lasting import lasting, uncollected

PACKAGED = Path(__file__).parent.parent / "data" / "lexicons"
_SHORT = 120
_MOST_KEPT, _FEW_KEPT = 8192, 64
_CHOICE = re.compile(r"\{([^{}]*)\}")
_IN_TWO_SCRIPTS = frozenset({"sr"})
"""Languages written in Latin and Cyrillic letters alike: a term in one stands for both."""
_CYRILLIC = {"dž": "џ", "lj": "љ", "nj": "њ"} | dict(
    zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)
)
_LATIN = re.compile("|".join(_CYRILLIC), re.IGNORECASE)
_NOT_SERBIAN = re.compile(r"[qwxyа-я]", re.IGNORECASE)
_KEYS = {"language", "name", "source", "absent", "replaces", "drops", "topics", "examples"}


class LexiconError(BrokenInputError):
    """A lexicon file that says something we don't understand: file, line, what was expected."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of a topic with its value (the term itself where none is given) and where it comes from."""

    term: str
    value: str
    language: str
    topic: str
    source: str | None = None
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the values that a topic finds in it; an empty list says that it must stay silent."""

    language: str
    topic: str
    text: str
    finds: tuple[str, ...]


class TopicHit(NamedTuple):
    """An entry met in a text. A tuple: they are made by the hundred for each ad."""

    start: int
    end: int
    entry: Entry


_READ_BY = {"no": "nb", "nn": "nb", "bs": "hr", "sh": "sr"}
"""Languages without a lexicon that another's reads: what identifiers call Norwegian is Bokmål, and Nynorsk near it."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The terms of one language by topic."""

    language: str
    name: str
    topics: dict[str, tuple[Entry, ...]]
    absent: frozenset[str]
    examples: tuple[Example, ...]
    replaces: frozenset[str] = frozenset()
    drops: frozenset[tuple[str, str]] = frozenset()


class Lexicons:
    """All languages together: what the extractors and detectors ask.

    ``entries(topic)`` gives the entries of all languages, or of those asked for; ``find(topic, text)`` the
    hits. Matching runs over all languages at once unless told otherwise: ads mix languages. All topics are in
    one automaton: a text is gone through once, and to ask for one more topic is to look it up.

    To another process only the names of the folders are sent where they were read from some.
    """

    def __init__(
        self,
        lexicons: Iterable[Lexicon],
        *,
        folders: tuple[Path, ...] | None = None,
        index: TermIndex | None = None,
    ) -> None:
        self.by_language = {lexicon.language: lexicon for lexicon in lexicons}
        self._folders = folders
        self._topics = sorted({topic for lexicon in self.by_language.values() for topic in lexicon.topics})
        self._entries = {topic: self.entries(topic) for topic in self._topics}
        # short texts, labels and lines, come back on page after page
        self._short: dict[str, TopicsMet] = {}
        self._long = functools.lru_cache(maxsize=_FEW_KEPT)(self._met)
        self._places: dict[str, tuple[str, int, int]] = {}
        self._parts: dict[str, TopicsMet] = {}
        # most lines meet nothing: one answer serves them all
        self._nothing = TopicsMet(Met("", (), {}), self._entries)
        if index is not None:
            self._index = index

    def __reduce__(self) -> tuple[Any, ...]:
        if self._folders is not None:
            return load_lexicons, self._folders
        return Lexicons, (tuple(self.by_language.values()),)

    @functools.cached_property
    def _index(self) -> TermIndex:
        """The terms of all topics; the number of a hit is that of its entry in ``entries(topic)``."""
        return lasting(TermIndex(self.terms()))

    def only(self, is_kept: Callable[[str], bool]) -> "Lexicons":
        """Give the lexicons with some of their topics: a small automaton goes through a text in a fraction of the time."""
        return Lexicons(
            replace(
                lexicon,
                topics={topic: entries for topic, entries in lexicon.topics.items() if is_kept(topic)},
            )
            for lexicon in self.by_language.values()
        )

    def terms(self) -> dict[str, list[str]]:
        """Give the terms by topic, in the order of ``entries``."""
        return {topic: [entry.term for entry in found] for topic, found in self._entries.items()}

    def topics(self) -> list[str]:
        """Give the names of all topics that any language has."""
        return self._topics

    def spoken(self, language: str | None) -> str | None:
        """Give the language whose lexicon reads a language: Bokmål for Norwegian, Croatian for Bosnian; else itself."""
        return language if language in self.by_language else _READ_BY.get(language or "", language)

    def entries(self, topic: str, languages: Iterable[str] | None = None) -> tuple[Entry, ...]:
        """Give the entries of a topic, languages in alphabetical order."""
        chosen = sorted(self.by_language) if languages is None else sorted(set(languages))
        return tuple(
            entry
            for language in chosen
            if language in self.by_language
            for entry in self.by_language[language].topics.get(topic, ())
        )

    def meet(self, text: str) -> "TopicsMet":
        """Give all that is met in a text, by topic."""
        place = self._places.get(text)
        if place is not None:
            return self._part(text, place)
        if len(text) > _SHORT:
            return self._long(text)
        met = self._short.get(text)
        if met is None:
            met = self._met(text)
            if len(self._short) >= _MOST_KEPT:
                self._short.clear()
            self._short[text] = met
        return met

    def meet_in(self, text: str, start: int, end: int) -> "TopicsMet":
        """Give all that a stretch of a text would meet alone, with places in the stretch.

        It is taken from the hits of the text, which is gone through once for all its stretches. A stretch that cuts a
        word is gone through itself: what is left of the word might be a term.
        """
        text = fold(text)
        stretch = text[start:end]
        if len(stretch) == len(text) or cuts_a_word(text, start) or cuts_a_word(text, end):
            return self.meet(stretch)
        known = self._parts.get(stretch) or self._short.get(stretch)
        return TopicsOfPart(self, text, start, end) if known is None else known

    def _part(self, stretch: str, place: tuple[str, int, int]) -> "TopicsMet":
        met = self._parts.get(stretch)
        if met is None:
            met = self._parts[stretch] = TopicsOfPart(self, *place)
        return met

    def keep_parts(self, texts: Iterable[str], places: Iterable[tuple[int, int]]) -> None:
        """Keep stretches of folded texts, the lines of an ad, whichever of its readers may ask for them.

        Those that were kept before are forgotten.
        """
        spans = [(start, end) for start, end in places if start < end]
        self._parts = {}
        self._places = {
            text[start:end]: (text, start, end)
            for text in texts
            for start, end in spans
            if not (end - start == len(text) or _cuts_a_word(text, start) or _cuts_a_word(text, end))
        }

    def find(
        self, topic: str, text: str, languages: Iterable[str] | None = None, *, overlapping: bool = False
    ) -> Iterator[TopicHit]:
        """Give the topic's entries that stand in the text, longest first where they overlap."""
        return iter(self.meet(text).find(topic, languages, overlapping=overlapping))

    def has(self, topic: str, text: str) -> bool:
        """Say whether any entry of the topic stands in the text."""
        return bool(self.meet(text).all(topic))

    def _met(self, text: str) -> "TopicsMet":
        folded = fold(text)
        if folded != text:
            return self.meet(folded)  # it has the hits of its folded form, which other readers ask for, too
        met = self._index.meet(text)
        return TopicsMet(met, self._entries) if met.groups else self._nothing


class TopicsMet:
    """What was met in one text: the entries by topic, made when they are asked for."""

    __slots__ = ("_all", "_entries", "_longest", "_met")

    def __init__(self, met: Met, entries: Mapping[str, tuple[Entry, ...]]) -> None:
        self._met = met
        self._entries = entries
        self._all: dict[str, tuple[TopicHit, ...]] = {}
        self._longest: dict[str, tuple[TopicHit, ...]] = {}

    @property
    def topics(self) -> Collection[str]:
        """The topics of which something is met."""
        return self._met.groups

    def all(self, topic: str) -> tuple[TopicHit, ...]:
        """Give the topic's hits by their start, the longest first; overlapping ones too."""
        hits = self._all.get(topic)
        if hits is None:
            if topic in self._met.groups:
                entries = self._entries[topic]
                hits = tuple(
                    [TopicHit(start, end, entries[index]) for start, end, index in self._met.hits(topic)]
                )
            else:
                hits = ()
            self._all[topic] = hits
        return hits

    def longest(self, topic: str) -> tuple[TopicHit, ...]:
        """Give the topic's hits without those that begin inside another."""
        hits = self._longest.get(topic)
        if hits is None:
            hits = self.all(topic)
            hits = self._longest[topic] = longest(hits) if len(hits) > 1 else hits
        return hits

    def find(
        self, topic: str, languages: Iterable[str] | None = None, *, overlapping: bool = False
    ) -> tuple[TopicHit, ...]:
        """Give the topic's hits, or those of some languages; without those inside another where not asked otherwise."""
        if languages is None:
            return self.all(topic) if overlapping else self.longest(topic)
        chosen = set(languages)
        hits = tuple([hit for hit in self.all(topic) if hit.entry.language in chosen])
        return hits if overlapping else longest(hits)

    def within(self, topic: str, start: int, end: int) -> tuple[TopicHit, ...]:
        """Give the topic's hits of one line of the text, with their places in the line.

        They are those that the line alone would have: a term that runs over the line's end is none of its hits,
        and hides none of them.
        """
        return longest(self.inside(topic, start, end))

    def inside(self, topic: str, start: int, end: int) -> tuple[TopicHit, ...]:
        """Give all the topic's hits of one line of the text, also overlapping ones, with their places in the line."""
        hits = self.all(topic)
        if not hits:
            return ()
        inside = []
        for index in range(bisect.bisect_left(hits, (start,)), len(hits)):
            first, last, entry = hits[index]
            if first >= end:
                break
            if last <= end:
                inside.append(TopicHit(first - start, last - start, entry))
        return tuple(inside)


class TopicsOfPart(TopicsMet):
    """What is met in a stretch of a text that cuts no word: the hits of the text that lie in it."""

    __slots__ = ("_end", "_lexicons", "_start", "_text", "_whole")

    def __init__(self, lexicons: Lexicons, text: str, start: int, end: int) -> None:
        self._lexicons = lexicons
        self._text = text
        self._start = start
        self._end = end
        self._whole: TopicsMet | None = None
        self._all = {}
        self._longest = {}

    @property
    def topics(self) -> Collection[str]:
        """The topics of which something is met."""
        return [topic for topic in self._lexicons.meet(self._text).topics if self.all(topic)]

    def all(self, topic: str) -> tuple[TopicHit, ...]:
        """Give the topic's hits by their start, the longest first; overlapping ones too."""
        hits = self._all.get(topic)
        if hits is None:
            whole = self._whole
            if whole is None:
                whole = self._whole = self._lexicons.meet(self._text)
            hits = self._all[topic] = whole.inside(topic, self._start, self._end)
        return hits


def _cuts_a_word(text: str, at: int) -> bool:
    """Say whether a place is inside a word; most are the ends of lines, that are told at once."""
    return 0 < at < len(text) and "\n" not in (text[at - 1], text[at]) and cuts_a_word(text, at)


def load_lexicons(*folders: Path) -> Lexicons:
    """Read the packaged lexicons and those of the folders, which add to them.

    The packaged ones are read, and their automaton made, once in a process: folders without a file add nothing.
    """
    added = [path for folder in folders for path in sorted(folder.glob("*.yml"))]
    if not added:
        return packaged_lexicons()
    return _with_added(folders, tuple((path, _text_of(path)) for path in added))


@functools.lru_cache(maxsize=2)
def _with_added(folders: tuple[Path, ...], added: tuple[tuple[Path, str], ...]) -> Lexicons:
    read = [parse_lexicon(text, path) for path, text in added]
    replaced = frozenset[str]().union(*(lexicon.replaces for lexicon in read))
    merged = {name: _without(one, replaced) for name, one in packaged_lexicons().by_language.items()}
    for lexicon in read:
        known = merged.get(lexicon.language)
        merged[lexicon.language] = lexicon if known is None else _merge(known, lexicon)
    for lexicon in read:
        merged[lexicon.language] = _dropping(merged[lexicon.language], lexicon.drops)
    return Lexicons((merged[language] for language in sorted(merged)), folders=folders)


def _without(lexicon: Lexicon, topics: frozenset[str]) -> Lexicon:
    """Leave topics out, and the examples that speak of them."""
    if not topics & lexicon.topics.keys():
        return lexicon
    return replace(
        lexicon,
        topics={topic: entries for topic, entries in lexicon.topics.items() if topic not in topics},
        absent=lexicon.absent - topics,
        examples=tuple(example for example in lexicon.examples if example.topic not in topics),
    )


def _dropping(lexicon: Lexicon, drops: frozenset[tuple[str, str]]) -> Lexicon:
    """Leave single terms out, and the examples of their topics, which may speak of them."""
    topics = {topic for topic, _ in drops}
    if not topics:
        return lexicon
    return replace(
        lexicon,
        topics={
            topic: tuple(entry for entry in entries if (topic, entry.term) not in drops)
            for topic, entries in lexicon.topics.items()
        },
        examples=tuple(example for example in lexicon.examples if example.topic not in topics),
    )


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: can't be read as UTF-8 text: {error}") from error


@functools.cache
def packaged_lexicons() -> Lexicons:
    """Read the packaged lexicons once."""
    files = sorted(PACKAGED.glob("*.yml"))
    with uncollected():
        tables, index = compiled(files, Path(__file__), lambda: _tables(files))
        lexicons = [
            Lexicon(
                language,
                name,
                {
                    topic: tuple(
                        [Entry(term, value, language, topic, *more) for term, value, *more in entries]
                    )
                    for topic, entries in topics.items()
                },
                frozenset(absent),
                tuple([Example(language, topic, text, tuple(finds)) for topic, text, finds in examples]),
            )
            for language, name, topics, absent, examples in tables
        ]
        found = Lexicons(lexicons, folders=(), index=TermIndex({}, index))
    return lasting(found)


def _tables(files: Iterable[Path]) -> tuple[Any, Any]:
    """Read lexicon files as plain tables, beside the terms of their automaton."""
    lexicons = [parse_lexicon(_text_of(file), file) for file in files]
    tables = [
        (
            one.language,
            one.name,
            {
                topic: [(entry.term, entry.value, entry.source, entry.meaning) for entry in entries]
                for topic, entries in one.topics.items()
            },
            sorted(one.absent),
            [(example.topic, example.text, example.finds) for example in one.examples],
        )
        for one in sorted(lexicons, key=lambda one: one.language)
    ]
    groups = Lexicons(lexicons).terms()
    return tables, TermIndex.table(groups)


def parse_lexicon(text: str, path: Path) -> Lexicon:
    """Read a lexicon file; raise a LexiconError with file and line on anything not understood."""
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else "?"
        raise LexiconError(f"{path}, line {line}: not YAML: {getattr(error, 'problem', error)}") from error
    if not isinstance(root, yaml.MappingNode):
        raise LexiconError(f"{path}, line 1: expected keys {', '.join(sorted(_KEYS))}")
    return _Reader(path).lexicon(root)


def _merge(known: Lexicon, added: Lexicon) -> Lexicon:
    topics = dict(known.topics)
    for topic, entries in added.topics.items():
        topics[topic] = (*topics.get(topic, ()), *entries)
    return Lexicon(
        known.language, known.name, topics, known.absent | added.absent, known.examples + added.examples
    )


def _family(entry: Entry) -> Iterator[Entry]:
    """Give the entry for each choice between its braces; a family that meets another has the term twice.

    >>> [one.term for one in _family(Entry("{our|my} {girl|lady}", "x", "en", "t"))]
    ['our girl', 'our lady', 'my girl', 'my lady']
    """
    choice = _CHOICE.search(entry.term)
    if choice is None:
        yield entry
        return
    for word in choice[1].split("|"):
        term = " ".join(f"{entry.term[: choice.start()]}{word}{entry.term[choice.end() :]}".split())
        value = term if entry.value == entry.term else entry.value
        yield from _family(replace(entry, term=term, value=value))


def _in_cyrillic(entry: Entry, *, is_valued: bool = False) -> Iterator[Entry]:
    """Give a Serbian entry in its other script, where all its letters have one; a value that was stated stays ("tantra").

    >>> [one.term for one in _in_cyrillic(Entry("Njena ljubav", "x", "sr", "t"))]
    ['Њена љубав']
    """
    if _LATIN.search(entry.term) is None or _NOT_SERBIAN.search(entry.term):
        return
    term = _LATIN.sub(lambda found: _CYRILLIC[found.group().lower()], entry.term)
    if entry.term[:1].isupper():
        term = term[:1].upper() + term[1:]
    is_itself = entry.value == entry.term and not is_valued
    yield replace(entry, term=term, value=term if is_itself else entry.value)


def _states_a_value(node: yaml.Node) -> bool:
    return isinstance(node, yaml.MappingNode) and any(key.value == "value" for key, _ in node.value)


class _Reader:
    """Walks the YAML nodes, which know their lines."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._language = ""

    def fail(self, node: yaml.Node, expected: str) -> LexiconError:
        return LexiconError(f"{self._path}, line {node.start_mark.line + 1}: expected {expected}")

    def lexicon(self, root: yaml.MappingNode) -> Lexicon:
        parts = self._mapping(root, _KEYS, required={"language", "topics"})
        self._language = self._text(parts["language"])
        topics: dict[str, tuple[Entry, ...]] = {}
        for key, value in self._topics(parts["topics"]):
            if self._text(key) in topics:
                raise self.fail(key, f"each topic once; {self._text(key)!r} stands twice")
            topics[self._text(key)] = tuple(self._entries(self._text(key), value))
        return Lexicon(
            language=self._language,
            name=self._text(parts["name"]) if "name" in parts else self._language,
            topics=topics,
            absent=frozenset(self._texts(parts["absent"])) if "absent" in parts else frozenset(),
            examples=tuple(self._examples(parts["examples"])) if "examples" in parts else (),
            replaces=frozenset(self._texts(parts["replaces"])) if "replaces" in parts else frozenset(),
            drops=frozenset(self._drops(parts["drops"])) if "drops" in parts else frozenset(),
        )

    def _drops(self, node: yaml.Node) -> Iterator[tuple[str, str]]:
        for key, value in self._topics(node):
            for term in self._texts(value):
                yield self._text(key), term

    def _topics(self, node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
        if isinstance(node, yaml.MappingNode):
            return list(node.value)
        if isinstance(node, yaml.ScalarNode) and not node.value:
            return []
        raise self.fail(node, "topics with lists of terms")

    def _entries(self, topic: str, node: yaml.Node) -> Iterator[Entry]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.fail(node, f"a list of terms under {topic}")
        seen: set[str] = set()
        for item in node.value:
            entry = self._entry(topic, item)
            if not entry.term.strip("* "):
                raise self.fail(item, f"a term that is not empty under {topic}")
            if entry.term in seen:
                raise self.fail(item, f"each term once under {topic}; {entry.term!r} stands twice")
            seen.add(entry.term)
            for one in _family(entry):
                yield one
                if self._language in _IN_TWO_SCRIPTS:
                    yield from _in_cyrillic(one, is_valued=_states_a_value(item))

    def _entry(self, topic: str, node: yaml.Node) -> Entry:
        if isinstance(node, yaml.ScalarNode):
            return Entry(node.value, node.value, self._language, topic)
        parts = self._mapping(node, {"term", "value", "source", "meaning"}, required={"term"})
        texts = {key: self._text(value) for key, value in parts.items()}
        return Entry(
            texts["term"],
            texts.get("value", texts["term"]),
            self._language,
            topic,
            texts.get("source"),
            texts.get("meaning"),
        )

    def _examples(self, node: yaml.Node) -> Iterator[Example]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.fail(node, "a list of examples")
        for item in node.value:
            parts = self._mapping(item, {"text", "topic", "finds"}, required={"text", "topic", "finds"})
            yield Example(
                self._language,
                self._text(parts["topic"]),
                self._text(parts["text"]),
                tuple(self._texts(parts["finds"])),
            )

    def _mapping(self, node: yaml.Node, allowed: set[str], *, required: set[str]) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            raise self.fail(node, f"keys among {', '.join(sorted(allowed))}")
        parts: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = self._text(key)
            if name not in allowed:
                raise self.fail(key, f"a key among {', '.join(sorted(allowed))}; found {name!r}")
            parts[name] = value
        missing = required - set(parts)
        if missing:
            raise self.fail(node, f"the key {min(missing)!r}, which is missing")
        return parts

    def _texts(self, node: yaml.Node) -> list[str]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.fail(node, "a list of texts")
        return [self._text(item) for item in node.value]

    def _text(self, node: Any) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self.fail(node, "a text")
        return str(node.value)
