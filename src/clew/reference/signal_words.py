"""What single signals and innocent readings are called, what they mean, and what to mind beside them: one file a language, ``data/signals/<bcp47>.yml``.

::

    language: de
    author: Clew
    reviewed: false                          # by a native speaker
    of_others: "{n} von {all} anderen"       # how a reading says how usual a signal is
    texts:
      "written by an agency": "von einer Agentur geschrieben"

A text is found by the English one of the ontology. So a definition that was changed, or that a project wrote, is not said in other words
than its own: it stays as it is written, until somebody translates it.

>>> signal_languages()
['de', 'en', 'es', 'fr', 'it', 'pl', 'ro', 'ru', 'tr', 'uk']
>>> signal_words("de").text("written by an agency"), signal_words("de").text("a sign of our own")
('von einer Agentur geschrieben', None)
>>> signal_words("de").value("written by an agency: 9 of 30 others (velvet.example)")
'von einer Agentur geschrieben: 9 von 30 anderen (velvet.example)'
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from clew.kernel.errors import WrongUseError
from clew.reference.knowledge import read_knowledge
from clew.reference.ontology import Explanation, Ontology

PACKAGED = Path(__file__).parent.parent / "data" / "signals"
ENGLISH = "en"
_KEYS = ("language", "author", "reviewed", "of_others", "texts")
_BETWEEN = "; "
_USUAL = re.compile(r"(?P<label>.+): (?P<n>\d+) of (?P<all>\d+) others(?: \((?P<where>.+)\))?")


@dataclass(frozen=True, slots=True)
class SignalWords:
    """The texts of one language, by the English one."""

    language: str
    of_others: str
    texts: Mapping[str, str]

    def text(self, english: str) -> str | None:
        """Give a name, a meaning or a caution in the language; null where it has no words of its own."""
        return english if self.language == ENGLISH else self.texts.get(english)

    def or_english(self, english: str) -> str:
        """Give a name, a meaning or a caution in the language, in English where it has no words of its own."""
        return self.text(english) or english

    def value(self, english: str) -> str | None:
        """Give what a reading counted ("written by an agency: 9 of 30 others (site)") in the language; null where a part of it has none."""
        parts = [self._usual(part) for part in english.split(_BETWEEN)]
        return None if None in parts else _BETWEEN.join(part for part in parts if part)

    def _usual(self, part: str) -> str | None:
        found = _USUAL.fullmatch(part)
        label = self.text(found["label"]) if found else None
        if found is None or label is None:
            return None
        counted = self.of_others.replace("{n}", found["n"]).replace("{all}", found["all"])
        where = f" ({self.or_english(found['where'])})" if found["where"] else ""
        return f"{label}: {counted}{where}"


def in_language(ontology: Ontology, language: str) -> Ontology:
    """Give the ontology with its names, meanings and cautions in a language; what has no words of its own there stays in English."""
    if language == ENGLISH or language not in signal_languages():
        return ontology
    say = signal_words(language).or_english
    indicators = {
        name: replace(one, label=say(one.label), meaning=say(one.meaning), caveat=say(one.caveat))
        for name, one in ontology.indicators.items()
    }
    explanations: dict[str, Explanation] = {
        name: replace(one, label=say(one.label), meaning=say(one.meaning), caveat=say(one.caveat))
        for name, one in ontology.explanations.items()
    }
    return replace(ontology, indicators=indicators, explanations=explanations)


def signal_languages(folder: Path = PACKAGED) -> list[str]:
    """Give the languages that there are texts in; English is the ontology's own."""
    return sorted({ENGLISH, *(path.stem for path in folder.glob("*.yml"))})


@functools.cache
def signal_words(language: str, folder: Path = PACKAGED) -> SignalWords:
    """Give the texts of a language; raises :class:`WrongUseError` where there are none."""
    if language == ENGLISH:
        return SignalWords(ENGLISH, "{n} of {all} others", {})
    if language not in signal_languages(folder):
        raise WrongUseError(
            f"signals have no names in {language[:20]!r}; they have in {', '.join(signal_languages(folder))}."
        )
    path = folder / f"{language}.yml"
    parts = read_knowledge(path.read_text("utf-8"), path).mapping(_KEYS, required=_KEYS)
    if parts["language"].text() != language:
        raise parts["language"].fail(f"the language of the file's name, {language}")
    texts = {english: held.text() for english, held in parts["texts"].mapping(None).items()}
    return SignalWords(language, parts["of_others"].text(), texts)
