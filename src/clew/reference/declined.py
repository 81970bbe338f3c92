"""How names of places are changed by what stands before them: cases of their first words, prefixes, articles.

The last word of a name is left to ``endings.tsv``. Here is what comes before it: adjectives ("v Banskej Bystrici", "в
Нижнем Новгороде") and nouns before "on the" ("в Ростове-на-Дону"); the letters that Hebrew and Arabic write on the word
("בחיפה", "بالرياض"); articles that melt into the preposition ("du Mans", "all'Aquila").

>>> words = ObliqueWords(["banska bystrica", "нижний новгород", "ростов на дону"], {"е": [Ending("е", ("",))]})
>>> words.nominatives(["banskej", "bystrici"]), words.nominatives(["ростове", "на", "дону"])
(['banska bystrici'], ['ростов на дону'])
>>> words.firsts("нижнем"), uncontracted("du mans"), without_prefixes("בחיפה")
(('нижний',), ('le mans',), ('חיפה',))
"""

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

_ADJECTIVES = {
    # what an adjective of a name ends with, folded, and what its other cases end with
    "latn": {
        "y": "eho emu em ym om ego ych ymi",
        "i": "iho imu im ego iego iemu im ich ih imi og om oga ega em",
        "a": "e ej ou u oj om i o iej",
        "e": "eho emu em ych ym ich ih im og om ego ej",
        "o": "og om oga ega em ego ym",
    },
    "cyrl": {
        "ый": "ого ому ом ым",
        "ий": "ого ому ом им его ему ем ім",
        "ой": "ого ому ом им ым",
        "ая": "ой ую ай аю",
        "яя": "ей юю",
        "ое": "ого ому ом ым",
        "ые": "ых ым",
        "ие": "их им",
        "а": "ої ій у ою е ој ом",
        "е": "ого ому им ог ом",
        "і": "их им ага аму ім",
        "ы": "ага аму ым",
        "и": "ог ом им ых их",
        "о": "ог ом им",
    },
}
_HEBREW = (re.compile("[ובלמהכש](?=[א-ת]{3})"), re.compile("[ובלמהכש]{2}(?=[א-ת]{3})"))
_ARABIC = re.compile("و?[بلك](?=[\u0621-\u064a]{3})|و(?=[\u0621-\u064a]{4})")
_TO_THE = re.compile("لل(?=[\u0621-\u064a]{3})")
_ARTICLES = (
    (re.compile("^(?:du|au) "), "le "),
    (re.compile("^(?:des|aux) "), "les "),
    (re.compile("^(?:dell|all|nell|dall|sull)'"), "l'"),
    (re.compile("^(?:d|l|dell|all|nell|dall|sull)'"), ""),
)
_MELTED = {"du": ("le",), "au": ("le",), "des": ("les",), "aux": ("les",)}
_MOST, _LEAST = 8, "abc"


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending of a case and what stands in its place in the name itself."""

    ending: str
    instead: tuple[str, ...]
    languages: frozenset[str] = frozenset()


class ObliqueWords:
    """The words before the last one of names of several words, in their other cases."""

    def __init__(self, names: Iterable[str], endings: Mapping[str, Iterable[Ending]]) -> None:
        """Learn the words of all names given, folded, with one blank between two; ``endings`` by their last letter."""
        self._words = {word for name in names for word in name.split(" ")[:-1]}
        self._endings = endings
        self._meant: dict[str, set[str]] = {}
        for word in self._words:
            for form in _cases(word):
                self._meant.setdefault(form, set()).add(word)
        self.firsts: Callable[[str], tuple[str, ...]] = functools.lru_cache(maxsize=8192)(self._firsts)
        """Give the words of names of which a word may be another case: an adjective's, or a noun's by its ending."""

    def _firsts(self, word: str) -> tuple[str, ...]:
        found = set(self._meant.get(word, ()))
        for ending in self._endings.get(word[-1:], ()):
            stem = word.removesuffix(ending.ending)
            if len(ending.ending) < len(word) - len(_LEAST) and stem != word:
                found.update(stem + instead for instead in ending.instead if stem + instead in self._words)
        return tuple(sorted(found - {word}))

    def nominatives(self, words: Sequence[str]) -> list[str]:
        """Give the names that words may stand for when those before the last are put into the first case."""
        choices = [(word, *self.firsts(word)) for word in words[:-1]]
        found = (" ".join((*chosen, words[-1])) for chosen in itertools.product(*choices))
        return list(itertools.islice(found, 1, _MOST))


def _cases(word: str) -> Iterable[str]:
    endings = _ADJECTIVES["latn" if word.isascii() else "cyrl"]
    for ending in sorted(endings, key=len, reverse=True):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: len(word) - len(ending)]
            yield from (stem + other for other in endings[ending].split())


def uncontracted(name: str) -> tuple[str, ...]:
    """Give a name with its article alone where a preposition has taken it: "du mans" is "le mans"."""
    return tuple(article.sub(whole, name) for article, whole in _ARTICLES if article.match(name))


def melted(word: str) -> tuple[str, ...]:
    """Give the article that is in a preposition: "du" begins what is called "Le Mans"."""
    return _MELTED.get(word, ())


def without_prefixes(name: str) -> tuple[str, ...]:
    """Give what is left of a Hebrew or Arabic word without "in", "to", "from" and "and"."""
    if "\u05d0" <= name[:1] <= "\u05ea":
        found = [name[match.end() :] for prefix in _HEBREW if (match := prefix.match(name))]
        return tuple(dict.fromkeys([*found, *(rest.replace("וו", "ו", 1) for rest in found)]))
    if "\u0621" <= name[:1] <= "\u064a":
        to_the = _TO_THE.sub("ال", name, count=1) if _TO_THE.match(name) else None
        match = _ARABIC.match(name)
        return tuple(one for one in (to_the, name[match.end() :] if match else None) if one)
    return ()
