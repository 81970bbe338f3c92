"""Ages that are not hers: denied and set right ("not 40 but 36"), of the guests who are wanted, of the readers.

Of two numbers of which the first is denied and the second follows "but", "sondern", "nego", the second is her age.
A range beside a word for guests is theirs. Of eighteen years speaks many a page to those who may read it.

>>> from clew.extract.numbers import find_numbers
>>> from clew.reference.lexicon import packaged_lexicons
>>> text, lexicons = "I'm not 40 as the old ad says, but 36", packaged_lexicons()
>>> found = corrections(text, list(find_numbers(text, lexicons)), lexicons)
>>> [(wrong.value, right.value) for wrong, right in found]
[(40, 36)]
"""

import re
from collections.abc import Iterator, Sequence

from clew.extract.numbers import Number
from clew.extract.reading import clause, is_negated
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_BUT = (
    "but|rather|only|sondern|mais|sino|pero|ma|bensì|mas|porém|maar|tylko|lecz|ale|nýbrž|ampak|temveč|pač|nego|već"
    "|vec|него|већ|туку|но|а|але|hanem|ci|dar|utan|men|heldur|vaan|vaid|bet|o|por|αλλά|μα|балки|балким|лекин"
    "|არამედ|այլ|אלא|بل|ancak|ama|amma|lakin|eýsem"
)
_SET_RIGHT = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted({fold(word) for word in _BUT.split('|')}, key=len, reverse=True))})\s(?:[^\W\d_]+['’]?[^\W\d_]*\s){{0,3}}\Z"
)
_ONLY_SETS_RIGHT = re.compile(r",? балки ")
"""Follows what is denied and nothing else: its negation is "on" in other languages."""
_DENIED_AFTER = (
    "değil|değilim|deyil|deyiləm|yox|yoxdur|emas|емас|emasman|емес|эмес|däl|биш|კი არა|არა|не|нест|ոչ|nem"
)
_AFTER = re.compile(
    rf"['’]?(?:[^\W\d_]{{1,10}})?\s(?:[^\W\d_]{{1,12}}\s){{0,1}}(?:{'|'.join(fold(word) for word in _DENIED_AFTER.split('|'))})(?!\w)"
)
_OF_HERSELF = re.compile(
    r"(?<!\w)(?:i['’]?m|am|she['’]?s|is|bin|ist|suis|ai|soy|tengo|sono|ho|sou|tenho|ben|jsem|mi|mne|mam|nemam|imam|nisam|nimam"
    r"|sem|nisem|som|niesom|съм|имам|немам|мне|ми|мені|мени|ole|olen|esmu|neesmu|man|esu|nesu|jam|am|nu am|ειμαι|εχω"
    r"|er|ar|är|jag|jeg|ég|yasim|yasindayim|жасым|жашым|jasym|би|ман|მე|ես|אני|בת|בן|عمري|لست|انا)(?!\w)"
)
_NEAR = 60
_TIGHT = 14
_AT_MOST = range(14, 90)
_GUESTS_AFTER = 34
_LEAST_WORD = 3
_READERS = (
    "for those who|for anyone who|for people who|for persons|for users|for visitors|only if you|für Personen|für alle, die|für alle die"
    "|für jene|für die, die|für dig som|för dig som|för de som|för dem som|för personer|for dig, der|for dig der|for dem, der"
    "|for dem der|for personer|for deg som|for de som|for dem som|täyttäneille|niille, jotka|henkilöille|fyrir þá sem|fyrir fólk"
    "|fyrir þau sem|aux personnes|à ceux qui|à celles et ceux|para quienes|para los que|para personas|per chi|per coloro"
    "|para quem|para pessoas|para os que|voor wie|voor personen|voor mensen die|voor hen die|dla osób|dla tych|pro osoby|pro ty"
    "|pre osoby|pre tých|za one koji|za one|za osobe|za lica|за оне који|за лица|за особе|za tiste|za osebe|за оние|за тези"
    "|за хора|для тех|для лиц|лицам|для тих|для осіб|особам|для тых|для асоб|annak, aki|azoknak, akik|személyek|akik elmúltak"
    "|pentru cei|pentru persoane|celor care|neile, kes|isikutele|tiem, kam|tiem, kas|tiem, kuri|personām|tiems, kurie"
    "|tiems, kuriems|asmenims|για όσους|σε όσους|για άτομα|doldurmuş|dolduranlar|për ata|për persona|tamam olmuş|olmuş şəxs"
    "|толғандар|толған адам|толгондор|to'lganlar|тўлганлар|dolanlar|dolan adam|барои онҳо|барои шахс|хүрсэн|მათთვის"
    "|პირთათვის|ვისაც|նրանց համար|անձանց|למי ש|למי שמלאו|لمن|للذين|للأشخاص"
)
_READ_BY = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted({re.escape(fold(word)) for word in _READERS.split('|')}, key=len, reverse=True))})"
)


def corrections(text: str, numbers: Sequence[Number], lexicons: Lexicons) -> Iterator[tuple[Number, Number]]:
    """Give pairs of numbers of which the first is denied and the second stands in its place."""
    folded = fold(text)
    for place, wrong in enumerate(numbers[:-1]):
        before = (
            _is_denied_before(text, wrong, lexicons) or _ONLY_SETS_RIGHT.match(folded, wrong.end) is not None
        )
        if not before and not is_denied_after(folded, wrong):
            continue
        for right in numbers[place + 1 : place + 3]:
            between = folded[wrong.end : right.start]
            if len(between) > _NEAR or right.start > clause(folded, wrong.start, wrong.end)[1]:
                break
            if _SET_RIGHT.search(between) or not before:
                yield wrong, right
                break


def _is_denied_before(text: str, number: Number, lexicons: Lexicons) -> bool:
    return is_negated(text, number.start, lexicons, reach=_TIGHT)


def is_denied(text: str, number: Number, lexicons: Lexicons) -> bool:
    """Say whether a negation stands just before a number, or after it in a language that puts it there."""
    return _is_denied_before(text, number, lexicons) or is_denied_after(fold(text), number)


def is_denied_after(folded: str, number: Number) -> bool:
    """Know "40 değil", "40 yosh emas", "40 емес"."""
    return _AFTER.match(folded, number.end) is not None


def is_of_herself(folded: str, number: Number) -> bool:
    """Say whether the words before a number are of the writer, or of a woman: "I'm not 40", "мне не 25"."""
    begin, _ = clause(folded, number.start, number.end)
    return number.value in _AT_MOST and _OF_HERSELF.search(folded[begin : number.start]) is not None


def is_of_guests(folded: str, first: Number, last: Number, lexicons: Lexicons) -> bool:
    """Say whether a range of ages is one of guests: "gentlemen aged 35 to 60", "35-60 éves urakat"."""
    begin, stop = clause(folded, first.start, last.end)
    begin = max(begin, *(folded.rfind(mark, begin, first.start) + 1 for mark in ",;:،"))
    ends = [found for mark in ",;:،" if (found := folded.find(mark, last.end, stop)) >= 0]
    before = folded[begin : first.start]
    after = folded[last.end : min([stop, *ends, last.end + _GUESTS_AFTER])]
    guests = [
        hit
        for hit in lexicons.find("client", f"{before} 0 {after}")
        if len(hit.entry.term) >= _LEAST_WORD and not _is_i(hit.entry.term)
    ]
    places = {hit.start for hit in guests}  # without accents "páni" are "paní" as well
    advertised = ("third_party", "person_word", "person.several")
    hers = any(hit.start not in places for topic in advertised for hit in lexicons.find(topic, before))
    return bool(guests) and not hers


def _is_i(term: str) -> bool:
    """Know the word that is "men" in English and "I" in the languages of Central Asia."""
    return fold(term) == "men"


def is_of_readers(folded: str, number: Number) -> bool:
    """Say whether the years are those of the readers: "for those who have turned 18"."""
    begin, stop = clause(folded, number.start, number.end)
    return _READ_BY.search(folded, begin, stop) is not None
