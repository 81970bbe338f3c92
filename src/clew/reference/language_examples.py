"""Examples of a whole language: texts with their right reading, written by people who had not seen its lexicon.

::

    language: pl
    region: PL                           # of the phones and the market in the examples
    author: "written for Clew, without a native speaker's eye"
    numerals: [zero, jeden, dwa, ...]    # 0 to 99
    prices: [{text: "godzina 200 zł", currency: PLN, is: [{amount: 200, currency: PLN, duration_min: 60}]}]
    durations: [{text: "pół godziny", is: 30}]
    labels: [{label: "Wiek", value: "24 lata", field: age, is: 24}]
    movement: [{text: "Od wczoraj w Gdańsku", is: [arriving]}]
    third_person: [{text: "Ona czeka na twój telefon", is: [third_person]}]
    restriction: [{text: "Przyjmuję tylko u siebie", is: [in_call_only]}]

An empty ``is`` says that the text must stay silent. A language with all sections is *full*; the others are *basic*.
"""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clew.reference.lexicon import PACKAGED, LexiconError

LEAST = {
    "numerals": 100,
    "prices": 10,
    "durations": 10,
    "labels": 10,
    "movement": 15,
    "third_person": 15,
    "restriction": 15,
}
"""The sections, and how many examples each has at least in a full language."""
_HEAD = ("language", "region", "author")


@dataclass(frozen=True, slots=True)
class LanguageExamples:
    """The examples of one language, by section, as they stand in its file."""

    language: str
    region: str
    author: str
    sections: dict[str, list[Any]]


@functools.cache
def language_examples() -> dict[str, LanguageExamples]:
    """Read the examples of all full languages."""
    return {path.stem: _read(path) for path in sorted((PACKAGED / "examples").glob("*.yml"))}


def _read(path: Path) -> LanguageExamples:
    try:
        content = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise LexiconError(f"{path}: not YAML: {error}") from error
    wanted = {*_HEAD, *LEAST}
    if not isinstance(content, dict) or set(content) != wanted:
        raise LexiconError(f"{path}: expected the keys {', '.join(sorted(wanted))}")
    if content["language"] != path.stem:
        raise LexiconError(f"{path}: is named after another language than {content['language']!r}")
    for section, least in LEAST.items():
        if not isinstance(content[section], list) or len(content[section]) < least:
            raise LexiconError(f"{path}: expected {least} or more examples under {section}")
    sections = {section: content[section] for section in LEAST}
    return LanguageExamples(content["language"], content["region"], content["author"], sections)
