"""The packaged lexicons from their kept file: the same as from their own files, and made anew when it can't be used."""

import pickle
from pathlib import Path

import pytest

from clew.reference import compiled as compiled_file
from clew.reference.lexicon import Lexicons, load_lexicons, packaged_lexicons
from tests.reference.test_lexicon import PACKAGED_TEXT


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(compiled_file.platformdirs, "user_cache_path", lambda *_, **__: tmp_path)
    return tmp_path
