"""How many persons one ad offers (``n_persons``), and signs of a third party in its words.

:func:`third_party_labels` serves the detectors: *multi_provider* (one post for several), *third_person* (written
about the advertised person) and *handler* (somebody who drives, answers or decides). Beside the phrases of
``third_party`` stand three constructions: a count of persons ("6 hostesses every day", topic ``person.several``),
a given name with a verb ("Nina speaks no French", ``signal.third_person_verb``), and names to choose from ("Ana
or Bea?"). What is said of the client's wife or of a cat (``third_party_not``) says nothing.

>>> from clew.reference.lexicon import packaged_lexicons
>>> [label.value for label in third_party_labels("Unsere Damen warten, der Fahrer kommt", packaged_lexicons())]
['multi_provider', 'third_person', 'handler']
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew.extract.denial import denied
from clew.extract.fact import Context, Fact
from clew.extract.reading import clause, is_negated, labelled_as, source_at, text_facts
from clew.extract.spoken import spoken
from clew.extract.vocabulary import vocabulary
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons, TopicHit
from clew.reference.names import packaged_names

_NUMBER = re.compile(r"(?<!\d)([1-9])(?!\d)")
_FORMAL = {"sie": "Sie", "ihr": "Ihr", "ihre": "Ihre", "lei": "Lei"}
_COUNT = re.compile(
    r"(?<![\w.,:/€$£-])(?:(?P<figure>[1-9]\d?)(?:\s?[-–/]\s?\d{1,2})?\+?|(?P<spelt>[^\W\d_]{2,}))\s+(?:(?P<word>[^\W\d_]+)\s+)?\Z"
)
_COUNT_REACH, _SUBJECT_REACH = 40, 40
_SEVERAL = range(2, 61)
_SUBJECT = re.compile(
    r"(?<!\w)(?P<name>[^\W\d_a-z][^\W\d_]+)(?:\s?[,(]\s?\d\d(?:\s[^\W\d_]{1,7}\.?)?\s?[,)])?\s+(?:(?:ne|non|no|não|nao|nu|nem|не|nie)\s+|n['’])?\Z"
)
_NAMES_OR = re.compile(
    r"(?<!\w)[^\W\d_a-z][^\W\d_]+(?:\s?,\s?[^\W\d_a-z][^\W\d_]+)*\s?,?\s(?:or|oder|ou|of|o|u|oppure|lub|czy|albo|nebo"
    r"|či|alebo|vagy|sau|или|або|чи|ή|ili|veya|yoksa|әлде|немесе|ან|თუ|կամ|թե)\s[^\W\d_a-z][^\W\d_]+\s?\?"
)
_ANY = (
    "any of|each of|every one of|jede|jeder|jedem|irgendeine|irgendeiner|eine beliebige|mit jeder|chacune de|n'importe laquelle de"
    "|cualquiera de|alguna de|cada una de|qualsiasi delle|una qualsiasi delle|ognuna delle|qualquer uma das"
    "|cada uma das|elk van|elke van|ieder van|een willekeurige van|każdą z|każdej z|dowolną z|którąkolwiek z"
    "|kteroukoli z|kteroukoliv z|každou z|ktorúkoľvek z|katerokoli od|bilo koju od|bilo kojoj od|koju god od"
    "|било коју од|која било од|која да е од|която и да е от|всяка от|любой из|любая из|любую из|каждая из|каждой из|будь-якої з"
    "|будь-яка з|будь-яку з|кожна з|любой з|любую з|кожная з|bármelyik|oricare dintre|oricare din|fiecare dintre|vem som helst av"
    "|vilken som helst av|någon av|en hvilken som helst af|hver af|hvem som helst av|hvilken som helst av|hver av|hverja af"
    "|kenet tahansa|kuka tahansa|ükskõik milline|jebkura no|jebkuru no|bet kuri iš|bet kurią iš|secila nga|cilado nga"
    "|οποιαδήποτε από|κάθε μια από|նրանցից ցանկացած|ցանկացած|ნებისმიერი|ნებისმიერ|כל אחת מ|اي من|أي من|ҳар кадоми"
)
_ANY_OF = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted({fold(word) for word in _ANY.split('|')}, key=len, reverse=True))})\s*\Z"
)
_ANY_AFTER = re.compile(
    r"[^\W\d_]{0,6}\s(?:herhangi|istedig|istalgan|исталган|хохлаган|кез келген|каалаган|islendik|istənilən|istenilen|аль нь|хэн нь)"
)
_ANY_REACH = 40
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"\s+([^\W\d_]+)")
_SIGNS = " \xa0\n-–—*•\"'«»“”✨❤♥"
_SHORT = 2
"""Words of so few letters are met in other languages when accents don't count."""


@dataclass(frozen=True, slots=True)
class Label:
    """A sign met in a text."""

    value: str
    start: int
    end: int


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the number of persons where the ad says it."""
    for item in labelled_as(block, context.lexicons, "persons"):
        match = _NUMBER.search(item.value)
        if match:
            yield item.fact("n_persons", int(match.group(1)))
    text = block.text
    for hit in context.lexicons.find("persons", text):
        source = source_at(block, hit.start)
        # a lone "duo" or "couple" in a text is as often a service as the number of persons
        if (" " in hit.entry.term or source == "title") and not is_negated(text, hit.start, context.lexicons):
            yield from text_facts(block, "n_persons", int(hit.entry.value), hit.start, hit.end, source, 0.6)


def third_party_labels(text: str, lexicons: Lexicons) -> list[Label]:
    """Give the signs of a third party in a text, each where it stands."""
    found: list[Label] = []
    met = lexicons.find("third_party", text, overlapping=True)
    hits = [hit for hit in met if not _is_another_word(hit, text)]
    without = denied(text, [hit for hit in hits if hit.entry.value == "handler"], lexicons)
    for hit in hits:
        if _is_formal(text, hit.start, hit.end) or is_negated(
            text, hit.start, lexicons, reach=14, language=hit.entry.language
        ):
            continue
        if hit.start in without and hit.entry.value == "handler":
            continue
        if _is_a_count_of_time(text, hit, lexicons):
            continue
        values = hit.entry.value.split()
        if len(values) > 1 and _is_any_of(text, hit):
            values = ["multi_provider"]
        for value in values:
            # the longest phrase stands for those inside it
            if not any(label.value == value and hit.start < label.end for label in found):
                found.append(Label(value, hit.start, hit.end))
    found += [*_counted(text, lexicons), *_named(text, lexicons), *_to_choose_from(text)]
    if not any(label.value == "third_person" for label in found):
        found += _pronouns(text, lexicons)
    if not any(label.value == "third_person" for label in found):
        found += _our_named(text, lexicons)
    return list(_without_others(text, _without_verbs_of_counts(text, found, lexicons), lexicons))


def _is_any_of(text: str, hit: TopicHit) -> bool:
    """Know "any of our girls": a choice among several, and nothing about her."""
    before = fold(text[max(0, hit.start - _ANY_REACH) : hit.start])
    return _ANY_OF.search(before) is not None or _ANY_AFTER.match(fold(text[hit.end :])) is not None


def _is_a_count_of_time(text: str, hit: TopicHit, lexicons: Lexicons) -> bool:
    """Know "we are two hours away", where "we are two" would be said of persons."""
    last = hit.entry.term.rpartition(" ")[2]
    following = _NAME.match(text, hit.end)
    if hit.entry.value != "multi_provider" or following is None or not _is_number(last, lexicons):
        return False
    return _measures(following[1], lexicons)


def _pronouns(text: str, lexicons: Lexicons) -> Iterator[Label]:
    """Read a sentence that begins with "she", whatever is said of her: "هي لطيفة ومرحة"."""
    others = [hit.start for hit in lexicons.find("third_party_not", text)]
    for hit in lexicons.find("third_party_pronoun", text):
        if any(start < hit.start for start in others):  # "your wife" may be meant
            continue
        is_exact = text[hit.start : hit.end].lower() == hit.entry.term
        if is_exact and not text[clause(text, hit.start, hit.end)[0] : hit.start].strip(_SIGNS):
            yield Label("third_person", hit.start, hit.end)


def _our_named(text: str, lexicons: Lexicons) -> Iterator[Label]:
    """Read "our Anna" as words about her."""
    for hit in lexicons.find("third_party_our", text):
        name = _NAME.match(text, hit.end)
        if name is not None and name[1][0].isupper() and packaged_names().is_given(name[1]):
            yield Label("third_person", hit.start, name.end())


def _without_verbs_of_counts(text: str, found: list[Label], lexicons: Lexicons) -> list[Label]:
    """Leave out the verb of a count: "Két barátnő vár rád" is said by the two who wait, or of them."""
    counts = [label.end for label in found if label.value == "multi_provider"]
    ours = {
        hit.start
        for hit in lexicons.find("third_party", text, overlapping=True)
        if {"multi_provider", "third_person"} <= set(hit.entry.value.split())  # "our girls" is both
    }
    return [
        label
        for label in found
        if label.value != "third_person"
        or label.start in ours
        or not any(end < label.start and not text[end : label.start].strip() for end in counts)
    ]


def _counted(text: str, lexicons: Lexicons) -> Iterator[Label]:
    """Read "5 ladies", "4-6 nette Damen", "diez modelos": a count, at most one word, a word for several persons."""
    for hit in lexicons.find("person.several", text):
        count = _COUNT.search(text, max(0, hit.start - _COUNT_REACH), hit.start)
        if count is not None and count["word"] and _is_number(count["word"], lexicons):
            count = _COUNT.search(text, count.start("word"), hit.start)  # "with us five girls", not "us"
        if count is None or _measures(count["word"] or "", lexicons):
            continue
        if count["figure"]:
            numbers = {int(count["figure"])}
        else:
            read = spoken(lexicons).read(fold(count["spelt"]))
            among = _languages(lexicons)[fold(hit.entry.term)] & set(read)
            numbers = {
                read[one][0].value for one in among if [piece.kind for piece in read[one]] == ["number"]
            }
        if any(number in _SEVERAL for number in numbers):
            yield Label("multi_provider", count.start(), hit.end)


def _is_another_word(hit: TopicHit, text: str) -> bool:
    """Say whether a term only looks like its word where accents don't count: "ő" is not "o", "vína" (wine) is not "viņa" (she)."""
    term, word = hit.entry.term.lower(), text[hit.start : hit.end].lower()
    if len(term) <= _SHORT:
        return word != term or (len(term) == 1 and term.isascii())
    is_single = " " not in term and not term.endswith("*")
    return is_single and word != term and fold(word) != word and fold(term) != term


@functools.lru_cache(maxsize=8)
def _languages(lexicons: Lexicons) -> dict[str, set[str]]:
    """Give the languages that have a word for several persons: "six escorts" is English and French."""
    found: dict[str, set[str]] = {}
    for entry in lexicons.entries("person.several"):
        found.setdefault(fold(entry.term), set()).add(entry.language)
    return found


def _is_number(word: str, lexicons: Lexicons) -> bool:
    return any(
        [piece.kind for piece in read] == ["number"] for read in spoken(lexicons).read(fold(word)).values()
    )


def _measures(word: str, lexicons: Lexicons) -> bool:
    words = vocabulary(lexicons, "age_unit", "number.unit", "duration.unit", "currency")
    return any(True for _ in words.find(word))


def _named(text: str, lexicons: Lexicons) -> Iterator[Label]:
    """Read "Nina speaks", "Romy, 24, heeft", "Алина, 23 года, любит", "Suzy não fala": a given name as the subject of a verb."""
    introduced = [clause(text, hit.start, hit.end) for hit in lexicons.find("signal.introduces", text)]
    for hit in lexicons.find("signal.third_person_verb", text, overlapping=True):
        if _is_another_word(hit, text):
            continue
        name = _SUBJECT.search(text, max(0, hit.start - _SUBJECT_REACH), hit.start)
        if name is None or not packaged_names().is_given(name["name"]):
            continue
        if not any(start <= hit.start < end for start, end in introduced):
            yield Label("third_person", name.start("name"), hit.end)


def _to_choose_from(text: str) -> Iterator[Label]:
    """Read "Ana or Bea?", "Jo, Kim of Linda?": names between which the client chooses."""
    for match in _NAMES_OR.finditer(text):
        names = _WORD.findall(match.group())
        if any(packaged_names().is_given(name) for name in names):
            yield Label("multi_provider", match.start(), match.end())


def _without_others(text: str, found: list[Label], lexicons: Lexicons) -> Iterator[Label]:
    """Leave out what is said of somebody else who is named in the clause: "my mother, she lives far away".

    Whom a sentence begins with was not named in it before: "She is gentle, she loves the music" is of her.
    """
    others = [
        (hit.start, *clause(text, hit.start, hit.end), hit.entry.value.split())
        for hit in (lexicons.find("third_party_not", text) if found else ())
    ]
    opens = {label.start for label in found if _opens(text, label)}
    for label in found:
        if not any(
            start <= label.start < end
            and label.value in values
            and not any(start <= first <= label.start and first < at for first in opens)
            for at, start, end, values in others
        ):
            yield label


def _opens(text: str, label: Label) -> bool:
    """Say whether a sign is the first of its sentence."""
    return not text[clause(text, label.start, label.end)[0] : label.start].strip(_SIGNS)


def _is_formal(text: str, start: int, end: int) -> bool:
    """Say whether a German "Sie" or "Ihr", or an Italian "Lei", within a sentence speaks to the client."""
    word = text[start:end].partition(" ")[0]
    if _FORMAL.get(word.lower()) != word:
        return False
    before = text[:start].rstrip()
    return bool(before) and before[-1] not in ".!?\n:;*•-–"
