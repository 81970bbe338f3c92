"""What signals are called in ten languages: each of the ontology has a name, a meaning and a caution in each, and no other words are there."""

import re
import shutil
from pathlib import Path

import pytest

from clew.kernel.errors import WrongUseError
from clew.reference.knowledge import KnowledgeError
from clew.reference.ontology import packaged_ontology
from clew.reference.package_words import package_languages
from clew.reference.signal_words import ENGLISH, PACKAGED, signal_languages, signal_words

OTHERS = [one for one in signal_languages() if one != ENGLISH]
FORBIDDEN = re.compile(
    r"\b(opfer|täter|schuldig|victime|víctima|vittima|жертв|ofiar|victim[aă]|kurban|coupable|culpable|colpevol|виновн|винн|suçlu)\w*",
    re.IGNORECASE,
)
WHERE = {"agency", "independent"}


def _english() -> set[str]:
    known = packaged_ontology().definitions().values()
    return {text for one in known for text in (one.label, one.meaning, one.caveat)}


def test_signals_are_named_in_the_languages_of_packages() -> None:
    assert signal_languages() == package_languages()


@pytest.mark.parametrize("language", OTHERS)
def test_every_signal_has_a_name_a_meaning_and_a_caution_and_nothing_else_is_there(language: str) -> None:
    texts = signal_words(language).texts
    assert _english() - texts.keys() == set(), "translate what is new or was changed"
    assert texts.keys() - _english() - WHERE == set(), "take out what no definition says any more"
    same = [english for english, text in texts.items() if english == text]
    assert same == []
    assert [text for text in texts.values() if FORBIDDEN.search(text)] == []
    for english, text in texts.items():
        assert text == " ".join(text.split())
        assert english.endswith(".") == text.endswith("."), english
        assert re.findall(r"\d+", english) == re.findall(r"\d+", text), english
        assert len(text) <= 2 * len(english) + 20, english


@pytest.mark.parametrize("language", OTHERS)
def test_no_two_signals_have_one_name(language: str) -> None:
    labels = [one.label for one in packaged_ontology().definitions().values()]
    names = [signal_words(language).texts[label] for label in labels]
    assert [name for name in names if names.count(name) > 1] == []


@pytest.mark.parametrize("language", signal_languages())
def test_what_a_reading_counted_is_said_in_the_language(language: str) -> None:
    words = signal_words(language)
    said = words.value("written by an agency: 9 of 30 others (velvet.example); fearful: 1 of 4 others")
    assert said is not None
    first, second = said.split("; ")
    assert first.startswith(words.or_english("written by an agency"))
    assert "(velvet.example)" in first
    assert {"9", "30"} <= set(re.findall(r"\d+", first))
    assert {"1", "4"} <= set(re.findall(r"\d+", second))
    assert language == ENGLISH or "others" not in said
    for other in ("a sign of our own: 9 of 30 others", "something else", "", "fearful: 9 of 30 others (x"):
        assert language == ENGLISH or words.value(other) is None


def test_a_file_that_is_wrong_is_told_by_its_line(tmp_path: Path) -> None:
    shutil.copy(PACKAGED / "de.yml", tmp_path / "fr.yml")
    with pytest.raises(KnowledgeError, match="line 1: expected the language of the file's name, fr"):
        signal_words("fr", tmp_path)
    with pytest.raises(WrongUseError, match="they have in en, fr"):
        signal_words("de", tmp_path)
