"""What a lexicon file may not say: the reader refuses it with file and line, and nothing is silently left out."""

from pathlib import Path

import pytest

from clew.reference.lexicon import LexiconError, parse_lexicon

_FILE = "language: de\nname: German\ntopics:\n  label.age: [Alter]\n  label.city: [Stadt]\n"


def test_a_topic_that_stands_twice_is_refused() -> None:
    twice = _FILE + "  label.age:\n    [Jahre]\n"
    with pytest.raises(
        LexiconError, match=r"de\.yml, line 6: expected each topic once; 'label\.age' stands twice"
    ):
        parse_lexicon(twice, Path("de.yml"))


def test_a_file_without_repetition_is_read() -> None:
    assert [entry.term for entry in parse_lexicon(_FILE, Path("de.yml")).topics["label.age"]] == ["Alter"]
