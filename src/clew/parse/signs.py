"""Signs that a stretch of text advertises a person, makes an offer, or sells something else. Counted, not weighed.

Words come from the lexicons; only numbers with units are patterns.
"""

import functools
import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from clew.kernel.text import fold
from clew.parse.topic import hits_in
from clew.reference.lexicon import Lexicons, TopicHit
from clew.reference.names import packaged_names
from clew.reference.relevance import packaged_relevance

_MEASURES = re.compile(
    r"\b1[4-9]\d\s?(?:cm|см|sm|სმ|սմ|εκ|ס[״\"']?מ|سم)\b"
    r"|\b1[.,][4-9]\d\s?(?:m|м|μ|მ|մ)\b"
    r"|\b[3-9]\d\s?(?:kg|кг|kilo|kq|კგ|կգ|κιλά|ק[״\"']?ג|كغ)\b",
    re.IGNORECASE,
)
_BARE_MEASURE = re.compile(r"\W{0,3}(?:1[4-9]\d|1[.,][4-9]\d)(?!\d)")
"""How tall somebody is, after the word for it and without a unit: "mido 1,71"."""
_BARE_AMOUNT = re.compile(r"\W*\d[\d., ']{1,8}\W*")
_GRID_ROWS = 2
_NAME_AND_AGE = re.compile(
    r"(?<![\w'’-])([^\W\d_][\w'’-]+)(?: \((?:1[89]|[2-5]\d)\)|, (?:1[89]|[2-5]\d)[.!;])"
)
_NAME = re.compile(r"\W{1,4}([^\W\d_][\w'’-]+)")
_PHONE = re.compile(r"(?:\+|00)?\d(?:[\s().\-/·–*_]{0,3}[\dOo]){7,13}")
_AMOUNT = re.compile(
    r"(?:€|eur|euro|£|\$|usd|gbp|lei|ron|ft|huf|руб|₽|тг|тенге|₸|грн|₴|uah|kč|czk|zł|pln|chf|fr\.|лв|din|₺|tl|₾|֏|₼|so.m)",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"\b\d{1,2}\s?(?:h|std|stunden?|hours?|hrs?|min|minuten?|minutes?|mins|ore?|oră|час\w*|ч|сағат|óra|perc|heures?|horas?|год\w*|хв|мин|ora)\b"
    r"|\b(?:hour|half hour|overnight|stunde|stündlich|ora|heure|hora|óra|час|сағат|година)\b",
    re.IGNORECASE,
)
_DIGIT_GROUPS = re.compile(r"\d+(?:[ .,\u00a0]\d+)*")
_AGE = re.compile(
    r"\b(?:1[5-9]|[2-6]\d)\s*(?:yo\b|y/o|years? old|jahre|j\.|años|ans\b|anni|ani\b|éves|éves|лет|года?\b|год\b|жас|рок|y\.o)|,\s(?:1[89]|[2-5]\d)(?=\s*(?:$|[·|•–—(/\n-]))",
    re.IGNORECASE,
)
# An age that limits readers or clients ("18 to 25", "over 18", "ab 30") is nobody's own.
_NOT_OWN = re.compile(
    r"(?:\d\s*(?:-|–|a|to|bis|до|и|e|et|y|és|și|-ig)\s*|\b(?:over|above|from|under|ab|über|ueber|unter|mayores de|mayor de|desde|plus de|"
    r"moins de|oltre|da|peste|de la|от|до|старше|після|від|за|felett|fölött)\s*)$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?<!\d)(1[5-9]|[2-6]\d)[\s-]?$")
_AGE_AFTER = re.compile(r"[\s:]{1,2}(?P<years>1[89]|[2-5]\d)(?=\s*(?:[,;!)]|$))")
_LEAST_BEFORE = 3
"""Words of so many letters say an age right before it, in other alphabets of two: "בת 39,"; shorter ones say much else."""
_NUMBER = re.compile(r"(?:(?<!\d)\d{1,2}[\s-]?|\d[^\W\d_]{0,3}\s?/\s?)$")
_NEAR = 30
MAX_LINES = 400
"""So many lines of a page are read for signs."""
_DIGIT, _TWO_DIGITS = re.compile(r"\d"), re.compile(r"\d{2,}")
_LONG_LINE = 600
_NIGHT = "720"
_NEAR_AMOUNT = re.compile(r"[^\w\n]{0,4}(?:[€£$]\s?)?\d[\d.,' ]+\s?(?:[^\W\d_]|[€$£₽₸₴₺₾֏₼])")
_SHORT = 200
_PERSON_TOPICS = ("label.age", "label.birth", "label.height", "label.weight", "label.measures", "label.nationality",
                  "label.ethnicity", "label.languages", "label.name")  # fmt: skip
_WORDS = (("page.trade", "trade"), ("service", "trade"), ("page.off_topic", "off_topic"))
# Rents and wages are by the month; nobody's hour is.
_MONTHLY = re.compile(
    r"\d\s*(?:[€£$₽₸₴]|eur|lei|ron|ft|huf|руб|тг|грн|kč|zł|лв|kr|chf|tl)?\.?\s*/\s*(?:mes|mese|month|mo\b|monat|mtl|lun[aăi]|mois|мес|месяц|"
    r"міс|місяць|ай\b|hó|hónap|měs|mies|maand|mån|mdr|ay\b)",
    re.IGNORECASE,
)
_DENIED = frozenset({"adult", "erotic_massage", "intimate", "escort"})
"""What sites that sell something else say that they do not sell."""
_CLAUSE = re.compile(r"[.!?;:,\n()]")
_REACH, _CLOSE, _SHORT_WORD = 50, 4, 4
_SURE_WORDS = 7
"""How long words are, at least, that introduce somebody whatever the name: "ich heiße", not "soy"."""
_MEETING_TOPICS = ("label.incall", "label.outcall", "label.meeting", "meeting")


@dataclass(frozen=True, slots=True)
class Signs:
    """Distinct signs met: of a person (0-4), words of the trade, of an offer (0-4), of other trades."""

    person: int
    trade: int
    offer: int
    off_topic: int

    @property
    def ad(self) -> int:
        """Say how much it looks like an ad for a person; 4 and more is one, when the site is in the trade."""
        if not self.person:
            return 0
        return min(self.person, 3) + min(self.trade, 3) + min(self.offer, 3)


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its kind (person, trade, offer, off_topic), what it was, and the digest of its line."""

    kind: str
    what: str
    line: str

    def packed(self) -> str:
        """Write it as one text, for a table's list."""
        return f"{self.kind}|{self.what}|{self.line}"

    @classmethod
    def unpacked(cls, text: str) -> "Sign":
        """Read it back."""
        kind, _, rest = text.partition("|")
        what, _, line = rest.rpartition("|")
        return cls(kind, what, line)


def read_signs(
    lines: Sequence[tuple[str, str]], labels: Sequence[tuple[str, str]], lexicons: Lexicons
) -> list[Sign]:
    """Give the signs of lines and of the labels of pairs, each as (digest of the line, text); each once a line."""
    found = [Sign(kind, what, line) for line, label in labels for kind, what in _of_label(label, lexicons)]
    texts = [text for _, text in lines[:MAX_LINES]]
    for place, (line, _) in enumerate(lines[:MAX_LINES]):
        following = texts[place + 1] if place + 1 < len(texts) else ""
        found += [Sign(kind, what, line) for kind, what in _of_line(texts[place][:2000], following, lexicons)]
    found += [Sign("offer", "price", line) for line in _grid(lines[:MAX_LINES], lexicons)]
    kinds = {sign.what for sign in found if sign.kind == "offer"}
    # a night has a price in hotels, too; beside the price of an hour it is somebody's company
    return [sign for sign in dict.fromkeys(found) if sign.what != "night" or "price" in kinds]


def _grid(lines: Sequence[tuple[str, str]], lexicons: Lexicons) -> list[str]:
    """Give the lines of a table of times and bare numbers: its currency stands elsewhere, or goes without saying."""
    rows = [
        line
        for (line, text), (_, following) in itertools.pairwise(lines)
        if len(text) <= _SHORT
        and _BARE_AMOUNT.fullmatch(following)
        and (_DURATION.search(text) or _says_duration(text, lexicons))
    ]
    return rows if len(rows) >= _GRID_ROWS else []


@functools.lru_cache(maxsize=4096)
def _of_label(label: str, lexicons: Lexicons) -> tuple[tuple[str, str], ...]:
    return tuple(_named(label, lexicons))


def _named(label: str, lexicons: Lexicons) -> Iterator[tuple[str, str]]:
    for topic in _PERSON_TOPICS:
        if _is_named(topic, label, lexicons):
            yield "person", topic
    if any(_is_named(topic, label, lexicons) for topic in _MEETING_TOPICS):
        yield "offer", "meeting"
    if _is_named("label.allowance", label, lexicons):
        yield "trade", "allowance"


def _of_line(text: str, following: str, lexicons: Lexicons) -> Iterator[tuple[str, str]]:
    yield from _of_words(text, lexicons) if len(text) > _SHORT else _of_short_words(text, lexicons)
    if not (_DIGIT.search(text) or _DIGIT.search(following)):
        return
    if _prices_time(text, following, lexicons):
        yield "offer", "price"
    if _prices_a_night(text, following, lexicons):
        yield "offer", "night"


@functools.lru_cache(maxsize=20_000)
def _of_short_words(text: str, lexicons: Lexicons) -> tuple[tuple[str, str], ...]:
    """Read a short line once: a site's labels and buttons come back on page after page."""
    return tuple(_of_words(text, lexicons))


def _of_words(text: str, lexicons: Lexicons) -> Iterator[tuple[str, str]]:
    met = lexicons.meet(text)
    has_digit = _DIGIT.search(text) is not None
    if has_digit or met.topics:
        yield from _of_person(text, lexicons, has_digit=has_digit)
    if has_digit and _PHONE.search(text):
        yield "offer", "phone"
    if has_digit and _MONTHLY.search(text):
        yield "off_topic", "monthly"
    if any(topic in met.topics for topic in _MEETING_TOPICS):
        yield "offer", "meeting"
    for topic, kind in _WORDS:
        for hit in met.longest(topic) if topic in met.topics else ():
            if kind != "trade" or not _is_denied(text, hit, lexicons):
                yield kind, hit.entry.value
            elif hit.entry.value in _DENIED:
                yield "off_topic", "denial"


def _of_person(text: str, lexicons: Lexicons, *, has_digit: bool) -> Iterator[tuple[str, str]]:
    if has_digit and (_MEASURES.search(text) or _is_so_tall(text, lexicons)):
        yield "person", "measures"
    if _introduces(text, lexicons):
        yield "person", "introduced"
    if has_digit and _states_age(text, lexicons):
        yield "person", "label.age"


def _is_so_tall(text: str, lexicons: Lexicons) -> bool:
    return any(_BARE_MEASURE.match(text, hit.end) for hit in lexicons.find("label.height", text))


def _introduces(text: str, lexicons: Lexicons) -> bool:
    """Say whether somebody says her name: "soy Clara", or "my name is" and any name."""
    following = (_NAME.match(text, hit.end) for hit in lexicons.find("signal.introduces", text))
    if any(name[1][0].isupper() and packaged_names().is_given(name[1]) for name in following if name):
        return True
    named = (hit for hit in lexicons.find("alias_before", text) if _names_surely(hit, lexicons))
    return any(name[1][0].isupper() for name in (_NAME.match(text, hit.end) for hit in named) if name)


def _names_surely(hit: TopicHit, lexicons: Lexicons) -> bool:
    """Say whether words can only be followed by the speaker's own name: those that both topics have, and not weak ones."""
    term = fold(hit.entry.term)
    sure, weak = _introductions(hit.entry.language, lexicons)
    return len(term) >= _SURE_WORDS and term.startswith(sure) and not term.startswith(weak)


@functools.lru_cache(maxsize=64)
def _introductions(language: str, lexicons: Lexicons) -> tuple[tuple[str, ...], tuple[str, ...]]:
    terms = {fold(entry.term) for entry in lexicons.entries("signal.introduces", [language])}
    names = lexicons.entries("alias_before", [language])
    weak = {fold(entry.term) for entry in names if entry.value == "weak"}
    return tuple(sorted(term for term in terms if len(term) >= _SURE_WORDS - 1)), tuple(sorted(weak))


def _is_denied(text: str, hit: TopicHit, lexicons: Lexicons) -> bool:
    """Say whether the clause denies a word of the trade: "no erotic massage", "Интим не предлагать"."""
    before = _CLAUSE.split(text[max(0, hit.start - _REACH) : hit.start])[-1]
    if any(
        _is_close(before[no.end :]) and _denies(no, hit, lexicons)
        for no in lexicons.find("negation", before, overlapping=True)
    ):
        return True
    after = _CLAUSE.split(text[hit.end : hit.end + _REACH])[0]
    return any(
        _is_close(after[: no.start]) and _denies(no, hit, lexicons)
        for no in lexicons.find("negation.after", after, overlapping=True)
    )


def _denies(no: TopicHit, hit: TopicHit, lexicons: Lexicons) -> bool:
    """A short negation has to be of the word's language, for many a one joins or points in another."""
    if len(no.entry.term) > _SHORT_WORD or no.entry.language == hit.entry.language:
        return True
    return fold(hit.entry.term) in _terms_of(hit.entry.topic, no.entry.language, lexicons)


@functools.lru_cache(maxsize=256)
def _terms_of(topic: str, language: str, lexicons: Lexicons) -> frozenset[str]:
    return frozenset(fold(entry.term) for entry in lexicons.entries(topic, [language]))


def _is_close(between: str) -> bool:
    return len(between.split()) <= _CLOSE


def _is_named(topic: str, label: str, lexicons: Lexicons) -> bool:
    """A label names a thing when the term is most of it: "Age", not "age gate"."""
    return any((hit.end - hit.start) * 3 >= len(label) * 2 for hit in lexicons.find(topic, label))


def tally(signs: Iterable[Sign], *, without: Collection[str] = frozenset()) -> Signs:
    """Count distinct signs, those on the given lines (a site's frame) left out."""
    kinds: dict[str, set[str]] = {"person": set(), "trade": set(), "offer": set(), "off_topic": set()}
    for sign in signs:
        if sign.line not in without:
            kinds[sign.kind].add(sign.what)
    offer = sum(1 if what == "phone" else 2 for what in kinds["offer"])
    return Signs(min(len(kinds["person"]), 4), len(kinds["trade"]), offer, len(kinds["off_topic"]))


def points(signs: Iterable[Sign], *, without: Collection[str] = frozenset()) -> float:
    """Give what a page's signs say together of its being an ad of our trade: log-odds, above 0 rather than not."""
    relevance = packaged_relevance()
    distinct = {(sign.kind, sign.what) for sign in signs if sign.line not in without}
    return relevance.start + sum(relevance.of(kind, what) for kind, what in sorted(distinct))


def _states_age(line: str, lexicons: Lexicons) -> bool:
    """Somebody's own age: not a limit, not the years of an experience or a guarantee."""
    ages = [match.start() for match in _AGE.finditer(line)]
    for hit in lexicons.find("age_unit", line):
        number = _YEARS.search(line[: hit.start])
        if number:
            ages.append(number.start(1))
    for hit in lexicons.find("age_before", line):
        said = line[hit.start : hit.end]
        number = _AGE_AFTER.match(line, hit.end)
        if number and (len(said) >= _LEAST_BEFORE or not said.isascii()):
            ages.append(number.start("years"))
    if any(not _is_other_number(line, at, lexicons) for at in ages):
        return True
    return any(packaged_names().is_given(match[1]) for match in _NAME_AND_AGE.finditer(line))


def _is_other_number(line: str, at: int, lexicons: Lexicons) -> bool:
    before = line[:at]
    if _NOT_OWN.search(before):
        return True
    ends = [hit.end for hit in lexicons.find("limit", before[-_NEAR:])]
    if len(before[-_NEAR:].rstrip()) in ends:
        return True
    near = _CLAUSE.split(before[-_NEAR:])[-1] + _CLAUSE.split(line[at : at + _NEAR])[0]
    return any(True for topic in ("not_age", "page.off_topic") for _ in lexicons.find(topic, near))


def _prices_a_night(line: str, following: str, lexicons: Lexicons) -> bool:
    """Say whether a price follows the word for a whole night."""
    nights = [hit for hit in lexicons.find("duration.fixed", line[:_LONG_LINE]) if hit.entry.value == _NIGHT]
    after = [f"{line[hit.end :]} {following}" if hit.end == len(line) else line[hit.end :] for hit in nights]
    return any(_NEAR_AMOUNT.match(text) for text in after)


def _prices_time(line: str, following: str, lexicons: Lexicons) -> bool:
    """A price for a length of time, in one line or the next."""
    near = f"{line} {following}"
    if len(line) > _LONG_LINE or not _TWO_DIGITS.search(near):
        return False
    if not (_DURATION.search(line) or _says_duration(line, lexicons)):
        return False
    return bool(_AMOUNT.search(near) or hits_in(near, "currency", lexicons))


def prices_a_time(line: str, lexicons: Lexicons) -> bool:
    """Say whether a short line has a time and an amount of money: "1 hour (100 €)"."""
    has_both = _AMOUNT.search(line) is not None and len(_DIGIT_GROUPS.findall(line)) > 1
    return has_both and (_DURATION.search(line) is not None or _says_duration(line, lexicons))


def _says_duration(line: str, lexicons: Lexicons) -> bool:
    if any(True for _ in lexicons.find("duration.fixed", line)):
        return True
    return any(_NUMBER.search(line[: hit.start]) for hit in lexicons.find("duration.unit", line))
