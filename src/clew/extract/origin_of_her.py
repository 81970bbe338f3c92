"""Whose a nationality of prose is: hers ("Украинка из Одессы", "sono nata in Moldavia"), or somebody else's.

A noun for a woman of a country (its form tells, by language) is she; so is a feminine word that opens a sentence or stands
between commas, and one beside "I am" (topic ``origin_am``), "passport" (``origin_noun``) or "born in"
(``origin_roots``). It is nobody's where the part of the sentence is of others, or of what she is taken for
(``origin_other``).
"""

import re

from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_WOMAN = {
    "bg": re.compile(r"(?:(?<![сцч])к[аи]|кин[яи]|йка)\Z"),
    "ru": re.compile(r"к[аиу]\Z"),
    "uk": re.compile(r"к[аиу]\Z"),
    "be": re.compile(r"к[аі]\Z"),
    "cs": re.compile(r"(?:(?<![scšč])ka|ška|čka|kyně)\Z"),
    "sk": re.compile(r"(?:(?<![sc])ka)\Z"),
    "pl": re.compile(r"(?:(?<![sc])ka)\Z"),
    "sr": re.compile(r"(?:inja|(?<![scč])ka|ica|иња|(?<![сц])ка|ица)\Z"),
    "hr": re.compile(r"(?:inja|(?<![sc])ka|ica)\Z"),
    "el": re.compile(r"(?<!ικ)(?:[αηάή])\Z"),
    "ro": re.compile(r"(?:[ao]nc[ăa]|oaic[ăa]|nc[ăa])\Z"),
    "hy": re.compile(r"ուհի[նս]?\Z"),
    "de": re.compile(r"in(?:nen)?\Z"),
    "tr": re.compile(r"(?:[yğ]?[ıiuü]m)\Z"),
    "sl": re.compile(r"(?:(?<![sš])ka|inja|ica)\Z"),
    "mk": re.compile(r"(?:(?<![сц])ка|инка|јка)\Z"),
    "lt": re.compile(r"(?:iet[ėe]|[ėe])\Z"),
    "lv": re.compile(r"(?:iete|ietei)\Z"),
    "et": re.compile(r"lanna\Z"),
    "kk": re.compile(r"(?:п|б|м)[ыі]н\Z"),
    "ky": re.compile(r"(?:м[ыи]н)\Z"),
    "uz": re.compile(r"man\Z"),
    "az": re.compile(r"[ay]?[ae]m\Z"),
}
"""Endings of nouns for a woman of a country; adjectives of the same languages end otherwise."""
_FEMININE = {
    "es": re.compile(r"(?:a|ense|belga)\Z"),
    "it": re.compile(r"(?:a|ese)\Z"),
    "pt": re.compile(r"a\Z"),
    "fr": re.compile(r"e\Z"),
    "ru": re.compile(r"ая\Z"),
    "nl": re.compile(r"(?:se|sche)\Z"),
    "hy": re.compile(r"(?:ցի|ուհի)\Z"),
    "ka": re.compile(r"(?<!ურ)(?<!ულ)ი\Z"),
    "be": re.compile(r"ая\Z"),
    "uk": re.compile(r"(?:ка|ька)\Z"),
    "ca": re.compile(r"(?:a|ana|esa|ina)\Z"),
    "sv": re.compile(r"ska\Z"),
    "is": re.compile(r"sk\Z"),
    "fi": re.compile(r"(?:lainen|lais)\Z"),
    "he": re.compile(r"(?:ית|יה|יה|ת)\Z"),
    "ar": re.compile(r"[ية]ه?\Z"),
    "sq": re.compile(r"e\Z"),
    "lv": re.compile(r"iete\Z"),
    "kk": re.compile(r"(?:л[ыі]қ|т[ыі]қ|д[ыі]қ)\Z"),
    "ky": re.compile(r"[лтд][ыиуү]к\Z"),
    "uz": re.compile(r"lik\Z"),
    "tk": re.compile(r"l[yi]\Z"),
    "tg": re.compile(r"ӣ|и\Z"),
}
"""Endings of feminine words, that are she where they open a sentence."""
_BEFORE_NOUN = frozenset(
    {"nl", "ru", "hy", "ka", "be", "uk", "sv", "is", "fi", "hu", "lv", "kk", "ky", "uz", "tk", "sq"}
)
"""Languages in which a word that describes a thing stands before it."""
_ENDS = re.compile(
    r"\s*(?:[,.;!|·•\n–—]|\Z|(?:met|uit|from|with|med|fran|från|fra|í|frá|kanssa|ar|su|iš|no|me|nga|с|со|из|з|із|z|ze|s)\s)"
)
_CUT = re.compile(r"[,.;:!?|·•\n()–—]")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s\W]*\Z")
_REACH, _ROOTS, _ASIDE = 70, 44, 12


def is_of_others(text: str, start: int, end: int, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether the part of the sentence around a nationality is of somebody else."""
    own = [language] if language in lexicons.by_language else None
    first, last = part_of(text, start, end)
    aside = (
        part_of(text, max(0, first - 2), max(0, first - 2))[0] if text[first - 1 : first] == "," else first
    )
    if first - aside <= _ASIDE:  # "they say, a Spaniard"
        first = aside
    if own is not None:
        for word in lexicons.find("but", text[first:start], languages=own):
            if text[first + word.start : first + word.end].lower() != "i":
                first += word.end
                break
    others = [first + word.start for word in lexicons.find("origin_other", text[first:last], languages=own)]
    mine = [first + word.start for word in lexicons.find("language_self", text[first:start], languages=own)]
    return bool(others) and not any(max(others) < at for at in mine)  # "my friend is Spanish and I am Dutch"


def part_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the part of a sentence, between its commas, around a place of a text."""
    begin = max(
        (found.end() for found in _CUT.finditer(text, max(0, start - _REACH), start)),
        default=max(0, start - _REACH),
    )
    stop = _CUT.search(text, end, end + _REACH)
    return begin, stop.start() if stop else min(len(text), end + _REACH)


def is_she(text: str, start: int, end: int, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether a nationality or a country is the person's by its form or the words beside it."""
    if language not in lexicons.by_language:
        return False
    own = [language, "mul"]
    word = text[start:end].lower()
    form = _WOMAN.get(language)
    if form is not None and form.search(word) and (len(word) > 4 or language == "tr"):  # noqa: PLR2004 - "Rusa"
        return True
    following = text[end : end + 24]
    for topic in ("origin_am", "origin_noun"):
        for hit in lexicons.find(topic, following, languages=own):
            if not following[: hit.start].strip(" \xa0’'-"):
                return True
    return _has_roots(text, start, own, lexicons) or _opens(text, start, end, language, lexicons)


def _has_roots(text: str, start: int, own: list[str], lexicons: Lexicons) -> bool:
    begin = max(part_of(text, start, start)[0], start - _ROOTS)
    return any(True for _ in lexicons.find("origin_roots", text[begin:start], languages=own))


def _opens(text: str, start: int, end: int, language: str, lexicons: Lexicons) -> bool:
    """Know a feminine word that opens a sentence, words of praise before it aside: "Bella cubana appena arrivata"."""
    form = _FEMININE.get(language)
    word = fold(text[start:end])
    if form is None or not form.search(word):
        return False
    if language in _BEFORE_NOUN and not _ENDS.match(text, end):
        return False
    begin = part_of(text, start, end)[0]
    praise = text[begin:start]
    known = {
        fold(entry.term)
        for topic in ("origin_before", "person_word", "ethnicity")
        for entry in lexicons.entries(topic, [language, "en"])
    }
    if not all(fold(one) in known for one in re.findall(r"[^\W\d_]+", praise)):
        return False
    is_act = any(True for _ in lexicons.find("language_act", text[start:end], languages=[language]))
    is_first = not text[:begin].strip() or text[begin - 1 : begin] in "\n.!?|·•"
    return not is_act or (is_first and not any(True for _ in lexicons.find("service", text[end : end + 80])))
