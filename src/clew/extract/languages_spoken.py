"""Languages that the person speaks (BCP 47): labelled lists, flags, "I speak German and English".

The word that says so stands before the languages (topic ``language_before``) or, where the verb comes last,
after them (``language_after``).

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Ich spreche Deutsch, etwas Englisch und Russisch. Kein Italienisch.")
>>> [fact.value for fact in extract(block, example_context())]
['de', 'en', 'ru']
>>> block = Block.from_text("Azərbaycanca və rusca danışıram")
>>> [fact.value for fact in extract(block, example_context())]
['az', 'ru']
"""

import functools
import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.language_names import find_languages
from clew.extract.language_short import abbreviated
from clew.extract.languages_told import told_languages
from clew.extract.reading import labelled_as, text_facts
from clew.records.block import Block
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

_CODES = re.compile(r"(?<![^\W\d_])([A-Za-z]{2})(?:-[A-Za-z]{2})?(?![^\W\d_])")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_ROW_OF_CODES = re.compile(
    r"\s*(?P<sign>[💬🗨🗣🌐🌍🌎🌏]\ufe0f?\s*)?(?P<row>[A-Z]{2}(?:\s?[·|/,•+&]\s?[A-Z]{2}){0,7})(?:\s+[-–—]\s[\w\s]{1,24}[.!]?)?\s*"
)
_CAPITALS = re.compile(r"[A-Z]{2}")
_PART = re.compile(r"[^·|•\s](?:[^·|•]*[^·|•\s])?")
_LETTERS = re.compile(r"[^\W\d_]")
_FEW, _JOINER = 2, 3
_CODE_LIKE = 5
_LONGEST_LINE = 80
_ANSWERS = frozenset({"no"})
"""What a state says of a thing that is switched off; a chip of Norwegian is in capitals."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give each language that the ad says the person speaks."""
    for item in labelled_as(block, context.lexicons, "languages"):
        for code in _of_list(item.value, context.lexicons, block.language):
            yield item.fact("languages_spoken", code)
    yield from _chips(block)
    yield from _rows_of_codes(block)
    for mark in block.marks:
        match = re.search(r"(?:flag|lang|language|fi)[ _-]([a-z]{2})(?:\s|$)", mark.words.lower())
        known = "lang" in mark.words.lower() and match
        if known and match and match.group(1) in _codes():
            evidence = (block.mark_up(mark.selector, mark.words),)
            yield Fact("languages_spoken", match.group(1), evidence, "mark", 0.6)
    yield from _named_by_signs(block, context)
    yield from _prose(block, context)


def _named_by_signs(block: Block, context: Context) -> Iterator[Fact]:
    """Read a sign that is called by a language and nothing else: a flag with the title "English"."""
    for mark in block.marks:
        words = mark.words.strip()
        for start, end, code in find_languages(words, context.lexicons, block.page_language):
            if code and (start, end) == (0, len(words)):
                yield Fact("languages_spoken", code, (block.mark_up(mark.selector, words),), "mark", 0.6)


def _chips(block: Block) -> Iterator[Fact]:
    """Read lines that are nothing but codes, one beside the other ("NL", "EN"): chips of languages."""
    row: list[tuple[int, str]] = []
    answers = {pair.at for pair in block.pairs}
    for segment, line in (*block.lines(), (None, "")):
        code = line.strip().lower()
        if (
            segment is not None
            and segment.at not in answers
            and line.strip() not in _ANSWERS
            and len(code) == len("nl")
            and _COUNTRY_LIKE.get(code, code) in _codes()
        ):
            row.append((segment.at, _COUNTRY_LIKE.get(code, code)))
            continue
        if len(row) > 1:
            for at, known in row:
                yield from text_facts(block, "languages_spoken", known, at, at + 2, "prose", 0.6)
        row = []


def _rows_of_codes(block: Block) -> Iterator[Fact]:
    """Read a line that is nothing but codes in capitals, parted by signs: "NL · EN · DE"; one code after a sign for talk."""
    for segment, line in block.lines():
        row = _ROW_OF_CODES.fullmatch(line)
        if row is None or not (row["sign"] or len(row["row"]) > len("NL")):
            continue
        found = [
            (match.start(), match.group().lower()) for match in _CAPITALS.finditer(line, *row.span("row"))
        ]
        codes = [(at, _COUNTRY_LIKE.get(code, code)) for at, code in found]
        if all(code in _codes() for _, code in codes):
            for at, code in codes:
                start = segment.at + at
                yield from text_facts(block, "languages_spoken", code, start, start + 2, "prose", 0.6)


def _of_list(value: str, lexicons: Lexicons, language: str | None) -> list[str]:
    named = list(find_languages(value, lexicons, language))
    codes = [code for _, _, code in named if code]
    if all(len(word) <= _CODE_LIKE for word in re.findall(r"[^\W\d_]+", value)):
        found = [match.group(1).lower() for match in _CODES.finditer(value)]
        short = [_COUNTRY_LIKE.get(code, code) for code in found]
        codes += [code for code in (*short, *_three_letters(value)) if code in _codes()]
    codes += abbreviated(value, [(start, end) for start, end, _ in named], language)
    for match in _FLAG.finditer(value):
        code = _language_of_flag(match.group())
        if code:
            codes.append(code)
    return list(dict.fromkeys(codes))


def _three_letters(value: str) -> list[str]:
    """Give the languages of codes of three letters: "ITA, FRA, ENG"."""
    words = (word.lower() for word in re.findall(r"[^\W\d_]+", value))
    return [_THREE_LETTERS[word] for word in words if word in _THREE_LETTERS]


_THREE_LETTERS = dict(
    re.findall(
        r"(\w+)=(\w+)",
        "eng=en fra=fr fre=fr ita=it deu=de ger=de spa=es esp=es rus=ru por=pt srb=sr srp=sr pol=pl cze=cs ces=cs cro=hr"
        " hrv=hr slo=sk slk=sk slv=sl ukr=uk rou=ro rum=ro rom=ro hun=hu tur=tr gre=el ell=el ned=nl nld=nl dut=nl ara=ar"
        " chi=zh zho=zh jpn=ja bul=bg bgr=bg arm=hy hye=hy geo=ka kat=ka kaz=kk alb=sq sqi=sq mkd=mk swe=sv dan=da nor=nb"
        " fin=fi est=et lav=lv lit=lt vie=vi tha=th kor=ko aze=az uzb=uz",
    )
)
"""ISO 639-2, and what lists of languages write like it."""
_COUNTRY_LIKE = {
    "gb": "en",
    "us": "en",
    "ua": "uk",
    "cz": "cs",
    "gr": "el",
    "ge": "ka",
    "kz": "kk",
    "at": "de",
    "cn": "zh",
    "jp": "ja",
}
"""Country codes that lists of languages write for a language; "uk" is left as Ukrainian."""


def _language_of_flag(flag: str) -> str | None:
    country = "".join(chr(ord(char) - 0x1F1E6 + ord("A")) for char in flag)
    return packaged_names().flags.get(country)


@functools.cache
def _codes() -> frozenset[str]:
    return frozenset(packaged_names().languages.values()) | {"nb"}


def _prose(block: Block, context: Context) -> Iterator[Fact]:
    yield from told_languages(block, context)
    yield from _in_rows(block, context)
    yield from _in_lines(block, context)


def _in_lines(block: Block, context: Context) -> Iterator[Fact]:
    """Read a line that is nothing but several languages, as beside the icon of a globe."""
    labelled = {pair.at for pair in block.pairs}
    for segment, line in block.lines():
        if len(line) > _LONGEST_LINE or segment.role == "quote" or segment.at in labelled:
            continue
        if any(map(str.isdigit, line)):
            continue
        found = list(find_languages(line, context.lexicons, block.language))
        if len(found) >= _FEW and _are_all(line, found):
            for start, end, code in found:
                at = segment.at
                yield from text_facts(block, "languages_spoken", code, at + start, at + end, "prose", 0.6)


def _are_all(text: str, found: list[tuple[int, int, str]]) -> bool:
    """Say whether languages, and a word or two between them, are all of a text."""
    told = "".join(text[start:end] for start, end, _ in found)
    return len(_LETTERS.findall(text)) - len(_LETTERS.findall(told)) <= _JOINER * (len(found) - 1)


def _in_rows(block: Block, context: Context) -> Iterator[Fact]:
    """Read the part of a line of bare values that is nothing but languages: "28 · 1,70 m · 55 kg · română, engleză"."""
    for segment, line in block.lines():
        parts = list(_PART.finditer(line)) if segment.role != "quote" else []
        if len(parts) <= _FEW or sum(part.group()[:1].isdigit() for part in parts) < _FEW:
            continue
        for part in parts:
            found = list(find_languages(part.group(), context.lexicons, block.language))
            if found and _are_all(part.group(), found):
                for start, end, code in found:
                    at = segment.at + part.start()
                    yield from text_facts(block, "languages_spoken", code, at + start, at + end, "prose", 0.7)
