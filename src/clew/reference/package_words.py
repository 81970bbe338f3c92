"""The fixed words of referral packages: one file a language, ``data/referral/words/<bcp47>.yml``, all with the same keys.

::

    language: de
    author: Clew
    reviewed: false        # by a native speaker
    words:
      to: "An"
    values:                # how a value of the data is said
      phone: "Telefon"
    receivers:             # title, reader, opening and limits of each kind; in English they stand in the kind's own file
      support: {title: "Bitte um Unterstützung", reader: "...", opening: "...", limits: ["..."]}

Families of signals and safety features are said as in notices (:mod:`clew.reference.notice_words`).

>>> package_languages()
['de', 'en', 'es', 'fr', 'it', 'pl', 'ro', 'ru', 'tr', 'uk']
>>> package_words("de").words["to"], package_words("de").values["third_party"]
('An', 'Dritte verwalten')
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from clew.kernel.errors import WrongUseError
from clew.reference.indicator import FAMILIES
from clew.reference.knowledge import Node, read_knowledge
from clew.reference.notice_words import notice_words
from clew.reference.receivers import Receiver, packaged_receivers

PACKAGED = Path(__file__).parent.parent / "data" / "referral" / "words"
ENGLISH = "en"
_FROM_NOTICES = (*FAMILIES, "age_gate", "verification", "report_button", "consent_check", "legal_notice")
_SAID = ("title", "reader", "opening", "limits")


@dataclass(frozen=True, slots=True)
class PackageWords:
    """The words of one language: of the pages, of values, and of each kind of receiver by its id."""

    words: Mapping[str, str]
    values: Mapping[str, str]
    receivers: Mapping[str, Mapping[str, str | tuple[str, ...]]]


def package_languages(folder: Path = PACKAGED) -> list[str]:
    """Give the languages that there are words in."""
    return sorted(path.stem for path in folder.glob("*.yml"))


@functools.cache
def package_words(language: str, folder: Path = PACKAGED) -> PackageWords:
    """Give the words of a language; raises :class:`WrongUseError` where there are none, or not those of English."""
    if language not in package_languages(folder):
        raise WrongUseError(
            f"there are no packages in {language[:20]!r}; there are in {', '.join(package_languages(folder))}."
        )
    path = folder / f"{language}.yml"
    found = _read(path)
    if language != ENGLISH:
        english = package_words(ENGLISH, folder)
        missing = _keys(found) ^ _keys(english)
        if missing:
            raise WrongUseError(f"{path} has other keys than en.yml: {', '.join(sorted(missing))}")
    shared = notice_words(language)
    return replace(found, values={**{name: shared[name] for name in _FROM_NOTICES}, **found.values})


def in_language(receiver: Receiver, language: str, folder: Path = PACKAGED) -> Receiver:
    """Give a kind of receiver whose texts are in a language."""
    return replace(receiver, **package_words(language, folder).receivers[receiver.id])  # type: ignore[arg-type]


def _keys(words: PackageWords) -> set[str]:
    own = {name for name in words.values if name not in _FROM_NOTICES}
    texts = {f"receivers.{kind}: {len(held['limits'])} limits" for kind, held in words.receivers.items()}
    return {*words.words, *(f"values.{name}" for name in own), *texts}


def _read(path: Path) -> PackageWords:
    required = ["language", "author", "reviewed", "words", "values"]
    parts = read_knowledge(path.read_text("utf-8"), path).mapping([*required, "receivers"], required=required)
    if parts["language"].text() != path.stem:
        raise parts["language"].fail(f"the language of the file's name, {path.stem}")
    if "receivers" in parts:
        texts = {name: _texts(node) for name, node in parts["receivers"].mapping(None).items()}
    else:
        texts = {
            one.id: {name: getattr(one, name) for name in _SAID} for one in packaged_receivers().values()
        }
    return PackageWords(_texts_of(parts["words"]), _texts_of(parts["values"]), texts)


def _texts(node: Node) -> dict[str, str | tuple[str, ...]]:
    parts = node.mapping(_SAID, required=_SAID)
    return {name: held.texts() if name == "limits" else held.text() for name, held in parts.items()}


def _texts_of(node: Node) -> dict[str, str]:
    return {name: held.text() for name, held in node.mapping(None).items()}
