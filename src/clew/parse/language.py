"""The language of a text: script rules, then two votes.

py3langid and pycld2 vote; where they differ, the one that agrees with the page's declared language wins,
else py3langid. Scripts that only one language of our region writes decide at once. (Figures of the two
voters on ad texts are in ``docs/decisions``.)
"""

import functools
import re
import unicodedata
from array import array
from collections import Counter
from typing import Any

import numpy as np

_SCRIPTS = (
    ("ka", "\u10a0-\u10ff"),
    ("hy", "\u0530-\u058f"),
    ("he", "\u0590-\u05ff"),
    ("el", "\u0370-\u03ff"),
)
_OWN_SCRIPT = re.compile("[\u0370-\u03ff\u0530-\u05ff\u10a0-\u10ff]")
_WORDS = re.compile(r"[^\W\d_]+")
_SIGNS = r"[\d+()/\\|•*_#=~<>{}\[\]]+"
_NOISE = re.compile(_SIGNS)
_NOISE_AND_ADDRESSES = re.compile(rf"https?://\S+|\S+@\S+|{_SIGNS}")
"""Slower by far, for an address of mail may begin with any letter."""
_KAZAKH = re.compile("[әғқңұһ]", re.IGNORECASE)
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_UKRAINIAN_ONLY = re.compile("[їєґ]", re.IGNORECASE)
"""Belarusian has the "і" as well."""
_BELARUSIAN = re.compile("ў", re.IGNORECASE)
_RUSSIAN_ONLY = re.compile("[ыэё]", re.IGNORECASE)
_KNOWN = [
    "en",
    "de",
    "es",
    "ru",
    "ro",
    "hu",
    "it",
    "kk",
    "uk",
    "fr",
    "pt",
    "nl",
    "pl",
    "cs",
    "sk",
    "sl",
    "hr",
    "sr",
    "bs",
    "bg",
    "mk",
    "el",
    "tr",
    "az",
    "hy",
    "ka",
    "ky",
    "uz",
    "tg",
    "tk",
    "sv",
    "da",
    "no",
    "fi",
    "et",
    "lv",
    "lt",
    "sq",
    "ca",
    "eu",
    "gl",
    "ga",
    "mt",
    "is",
    "be",
    "he",
    "ar",
    "fa",
    "mn",
    "zh",
]
_RARE = 150
"""In a language's own text, at least one of so many letters is one of those that tell it from its neighbours."""
_SELDOM, _LABELS = 40, 6
"""In so many words one letter that Kazakh alone writes tells of it; every other word of Kazakh has one, so fewer in what seems
Russian are of the site's labels.
"""
_NEAR = frozenset({"hr", "sr", "bs"})
"""What is written so alike that a page's own word for its language tells more than its text."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
_MIN_LETTERS = 12
_MOST_SAMPLE = 6000
"""So much of a text tells its language."""
_MOST_PIECES, _LONGEST_PIECE = 50_000, 300
_WORD_AND_SPACE = re.compile(rb"[^ ]{1,60} ?| ")
_FEW_LETTERS = 90  # below, the voters err more often than the page that declares its language


def find_language(text: str, declared: str | None = None) -> str | None:
    """Give the BCP 47 code of the text's main language; null where there are too few letters."""
    has_address = "@" in text or "http" in text
    sample = _without(_NOISE_AND_ADDRESSES if has_address else _NOISE, text)
    letters = _letters(sample)
    if letters < _MIN_LETTERS:
        return None
    for code, script in _SCRIPTS if _OWN_SCRIPT.search(sample) else ():
        if len(re.findall(f"[{script}]", sample)) * 2 > letters:
            return code
    wanted = primary(declared)
    votes = [_langid(sample), _cld2(sample)]
    if (
        wanted
        and letters < _FEW_LETTERS
        and wanted not in votes
        and _is_written_in_its_script(sample, wanted)
    ):
        return wanted
    language = votes[0] if votes[0] == votes[1] or votes[1] is None else _between(sample, votes, declared)
    return settled(_by_letters(sample, language), declared)


def settled(language: str | None, declared: str | None) -> str | None:
    """Give the page's own word for its language in place of one that is written nearly the same: Serbian for Croatian."""
    wanted = primary(declared)
    return wanted if wanted in _NEAR and language in _NEAR else language


def _without(noise: re.Pattern[str], text: str) -> str:
    """Give the beginning of a text with spaces for noise; a long one is gone through only as far as is needed."""
    if len(text) <= 2 * _MOST_SAMPLE:
        return noise.sub(" ", text)[:_MOST_SAMPLE]
    parts: list[str] = []
    length = done = 0
    for found in noise.finditer(text):
        parts += (text[done : found.start()], " ")
        length += found.start() - done + 1
        done = found.end()
        if length >= _MOST_SAMPLE:
            break
    else:
        parts.append(text[done:])
    return "".join(parts)[:_MOST_SAMPLE]


def _letters(sample: str) -> int:
    return sum(map(len, _WORDS.findall(sample)))


def _is_written_in_its_script(sample: str, language: str) -> bool:
    cyrillic = len(re.findall("[\u0400-\u04ff]", sample)) * 2 > _letters(sample)
    return cyrillic == (language in ("ru", "uk", "kk", "ky", "be", "bg", "mk", "mn", "sr", "tg"))


def primary(tag: str | None) -> str | None:
    """Give the language of a tag such as ``de-AT``; null where it is not one."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?:[-_]|\s*$)", tag or "")
    return match[1].lower() if match else None


def _between(sample: str, votes: list[str | None], declared: str | None) -> str | None:
    """Where the voters differ, ask each sentence; the page's own word breaks a tie."""
    weights: dict[str | None, int] = dict.fromkeys(votes, 0)
    for sentence in _SENTENCE.split(sample)[:40]:
        if len(sentence) >= _MIN_LETTERS:
            for vote in (_langid(sentence), _cld2(sentence)):
                if vote in weights:
                    weights[vote] += len(sentence)
    wanted = primary(declared)
    return max(votes, key=lambda vote: (weights[vote], vote == wanted, vote is not None, vote or ""))


def _by_letters(sample: str, language: str | None) -> str | None:
    """Letters that only one of the close Cyrillic neighbours writes decide between them."""
    if language not in ("ru", "uk", "kk", "be", "bg", "mk", "mn", "sr", "ky", "tg"):
        return language
    words_a_letter = _LABELS if language == "ru" else _SELDOM
    if _KAZAKH.search(sample) and len(_KAZAKH.findall(sample)) * words_a_letter > len(sample.split()):
        return language if language in ("ky", "tg") else "kk"
    short_u = len(_BELARUSIAN.findall(sample))
    if _is_written_with(_BELARUSIAN, sample) and short_u >= len(_UKRAINIAN_ONLY.findall(sample)):
        return "be"
    if len(_UKRAINIAN.findall(sample)) > len(_RUSSIAN_ONLY.findall(sample)):
        return language if language == "be" and not _UKRAINIAN_ONLY.search(sample) else "uk"
    if language in ("uk", "bg", "mk", "sr") and _is_written_with(_RUSSIAN_ONLY, sample):
        return "ru"
    return language


def _is_written_with(letters: re.Pattern[str], sample: str) -> bool:
    """Say whether letters are as frequent as in their own language; a name among others' words is not its language."""
    return len(letters.findall(sample)) * _RARE >= _letters(sample)


@functools.cache
def _voter() -> "_Voter":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - loads 96 MB when first asked

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=False)
    identifier.set_languages([code for code in _KNOWN if code in identifier.labels])
    return _Voter(identifier)


class _Voter:
    """py3langid's classifier, which gives the same answers faster: what it sees in a piece of text is remembered.

    It goes over a text byte by byte with an automaton and counts the features met (Lui and Baldwin 2012). Pages share
    words and lines, and what the automaton does with a piece follows from the piece and the state in which it begins.
    """

    def __init__(self, identifier: Any) -> None:
        self._next = identifier.tk_nextmove
        self._rows = array("L", [row << 8 for row in identifier.tk_row])
        self._output = array("l", identifier.tk_output)
        self._weights = np.ascontiguousarray(identifier.nb_ptc, dtype=np.float32)
        self._priors = identifier.nb_pc
        self._languages = [str(code) for code in identifier.nb_classes]
        firsts = {code: place for place, code in reversed(list(enumerate(self._languages)))}
        self._again = [
            (firsts[code], place) for place, code in enumerate(self._languages) if firsts[code] < place
        ]
        """A language in two scripts has two places; its higher score counts."""
        self._pieces: dict[tuple[int, bytes], tuple[int, list[int]]] = {}
        self._words: dict[tuple[int, bytes], tuple[int, list[int]]] = {}

    def vote(self, text: str) -> str:
        """Give the likeliest language of a text in lower case; of a text without any feature the first."""
        visits = Counter(self._features(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")))
        if not visits:
            return self._languages[0]
        features = np.fromiter(visits.keys(), dtype=np.intp, count=len(visits))
        counts = np.fromiter(visits.values(), dtype=np.float32, count=len(visits))
        scores = np.log1p(counts) @ self._weights[features] + self._priors
        for first, other in self._again:
            scores[first] = max(scores[first], scores[other])
        return self._languages[int(scores.argmax())]

    def _features(self, text: bytes) -> list[int]:
        """Give the features met, in the order in which they are met."""
        found: list[int] = []
        state = 0
        for piece in text.splitlines(keepends=True):
            known = self._pieces.get((state, piece))
            if known is None:
                known = self._met(state, piece)
                if len(piece) <= _LONGEST_PIECE:
                    if len(self._pieces) >= _MOST_PIECES:
                        self._pieces.clear()
                    self._pieces[state, piece] = known
            state, features = known
            found += features
        return found

    def _met(self, state: int, piece: bytes) -> tuple[int, list[int]]:
        """Go over a new line word by word: its words were met in others."""
        found: list[int] = []
        words = self._words
        for word in _WORD_AND_SPACE.findall(piece):
            known = words.get((state, word))
            if known is None:
                known = self._met_word(state, word)
                if len(words) >= _MOST_PIECES:
                    words.clear()
                words[state, word] = known
            state, features = known
            found += features
        return state, found

    def _met_word(self, state: int, word: bytes) -> tuple[int, list[int]]:
        following, rows, output = self._next, self._rows, self._output
        features: list[int] = []
        for byte in word:
            state = following[rows[state] + byte]
            feature = output[state]
            if feature >= 0:
                features.append(feature)
        return state, features


@functools.lru_cache(maxsize=4096)
def _langid(sample: str) -> str | None:
    return _voter().vote(sample.lower())


@functools.lru_cache(maxsize=4096)
def _cld2(sample: str) -> str | None:
    import pycld2  # noqa: PLC0415 - as above

    try:
        _, _, found = pycld2.detect(sample.encode("utf-8"), bestEffort=True)
    except pycld2.error:
        return None
    code = found[0][1].split("-")[0]
    return code if code in _KNOWN else None
