"""The check of an ontology: every example through the real detectors, and enough examples of each indicator.

An indicator that detectors look for has at least three examples that fire and three that stay silent; where words
matter, both in at least three languages. A text that fires must do so by the words of its own language, whatever
other lexicons are there; one that stays silent must do so with all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from clew.indicators.detectors import check
from clew.indicators.example import run_example
from clew.indicators.words import Words
from clew.records.finding import Finding
from clew.reference.lexicon import Lexicons
from clew.reference.ontology import Indicator, Ontology

FEWEST_EXAMPLES = 3
FEWEST_LANGUAGES = 3
_SHARED = "mul"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with an indicator: which one, where it stands, what to mend."""

    indicator: str
    place: str
    problem: str


def check_examples(ontology: Ontology, lexicons: Lexicons) -> Iterator[Trouble]:
    """Give what is wrong; nothing where all is well. Raise an OntologyError for an unknown detector or parameter."""
    check(ontology)
    checker = Checker(lexicons)
    for indicator in ontology.indicators.values():
        if indicator.by != "analyst":
            for problem in checker.problems(indicator):
                yield Trouble(indicator.id, indicator.place, problem)


def unreleased(ontology: Ontology) -> Iterator[Trouble]:
    """Give a trouble where the packaged ontology is not the one that its newest release names."""
    newest = ontology.releases[0]
    if newest.digest != ontology.version:
        yield Trouble(
            "changelog",
            "data/ontology/changelog.yml",
            f"release {newest.number} has the digest {newest.digest}, the files have {ontology.version}: "
            "add a release that says what changed",
        )


class Checker:
    """Runs examples with all lexicons, and those that fire with the lexicon of their own language too."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        self._all = Words(lexicons)
        self._own: dict[str, Words] = {}

    def problems(self, indicator: Indicator) -> Iterator[str]:
        """Give what is wrong with an indicator's examples, a sentence each."""
        yield from _too_few(indicator)
        for example in (*indicator.fires, *indicator.silent):
            language = example.get("language")
            if has_text(example) and indicator.topics and language not in self._lexicons.by_language:
                yield f"{_shown(example)} names no language of the lexicons; found {language!r}"
        for example in indicator.fires:
            yield from self._does_not_fire(indicator, example)
        for example in indicator.silent:
            if found := run_example(indicator, example, self._all):
                yield f"{_shown(example)} must stay silent; it fired on {found[0].value!r}"

    def _does_not_fire(self, indicator: Indicator, example: dict[str, Any]) -> Iterator[str]:
        found = run_example(indicator, example, self._all)
        if not found:
            yield f"{_shown(example)} must fire; it stayed silent"
        elif wrong := _misquoted(found, example):
            yield f"{_shown(example)} quotes {wrong!r}, which does not stand there"
        elif has_text(example) and indicator.topics:
            language = example.get("language")
            if language in self._lexicons.by_language and not run_example(
                indicator, example, self._words_of(str(language))
            ):
                yield f"{_shown(example)} fires only by words of another language than {language}"

    def _words_of(self, language: str) -> Words:
        if language not in self._own:
            tags = [tag for tag in (language, _SHARED) if tag in self._lexicons.by_language]
            self._own[language] = Words(Lexicons([self._lexicons.by_language[tag] for tag in tags]))
        return self._own[language]


def has_text(example: dict[str, Any]) -> bool:
    """Say whether an example is one of words."""
    return "text" in example or "text" in example.get("ad", {})


def languages_of(examples: tuple[dict[str, Any], ...]) -> set[str]:
    """Give the languages of the examples of words."""
    return {str(one["language"]) for one in examples if has_text(one) and "language" in one}


def _too_few(indicator: Indicator) -> Iterator[str]:
    for name, examples in (("fire", indicator.fires), ("stay silent", indicator.silent)):
        if len(examples) < FEWEST_EXAMPLES:
            yield f"{len(examples)} examples {name}; {FEWEST_EXAMPLES} are needed"
        languages = languages_of(examples)
        if indicator.topics and len(languages) < FEWEST_LANGUAGES:
            yield f"examples that {name} are in {len(languages)} languages; {FEWEST_LANGUAGES} are needed"


def _misquoted(found: list[Finding], example: dict[str, Any]) -> str | None:
    text = example.get("text") or example.get("ad", {}).get("text") or ""
    for finding in found:
        for one in finding.evidence:
            if one.start is not None and text[one.start : one.end] != one.quote:
                return one.quote
    return None


def _shown(example: dict[str, Any]) -> str:
    return repr(example.get("text", example))
