"""The packaged lexicons from their kept file: the same as from their own files, and made anew when it can't be used."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from clew.reference import compiled as kept
from clew.reference.lexicon import Entry, load_lexicons, packaged_lexicons, parse_lexicon

_COUNT = "from clew.reference.lexicon import packaged_lexicons as p; print(len(p().entries('page.trade')))"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: tmp_path / "cache")
    return tmp_path


def _sources(folder: Path, text: str) -> list[Path]:
    (folder / "a.yml").write_text(text)
    return [folder / "a.yml"]


def test_what_was_made_is_read_the_next_time(cache: Path) -> None:
    made = iter(["first", "second"])
    for _ in range(2):
        assert kept.compiled(_sources(cache, "x"), Path(__file__), lambda: next(made)) == "first"


def test_a_changed_source_makes_it_anew(cache: Path) -> None:
    assert kept.compiled(_sources(cache, "x"), Path(__file__), lambda: "x") == "x"
    assert kept.compiled(_sources(cache, "y"), Path(__file__), lambda: "y") == "y"


@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"not json", b'["cut'])
def test_a_broken_file_is_made_anew(cache: Path, content: bytes) -> None:
    sources = _sources(cache, "x")
    kept.compiled(sources, Path(__file__), lambda: "x")
    (file,) = (cache / "cache").iterdir()
    file.write_bytes(content)
    assert kept.compiled(sources, Path(__file__), lambda: "again") == "again"


def test_old_files_don_t_pile_up(cache: Path) -> None:
    for number in range(8):
        kept.compiled(_sources(cache, str(number)), Path(__file__), lambda: "x")
    assert len(list((cache / "cache").iterdir())) <= 3


def test_without_a_folder_to_write_to_the_lexicons_are_read_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder would be")
    env = {"XDG_CACHE_HOME": str(tmp_path / "taken"), "HOME": str(tmp_path), "PATH": ""}
    done = subprocess.run([sys.executable, "-c", _COUNT], env=env, capture_output=True, text=True, check=True)
    assert int(done.stdout) == len(packaged_lexicons().entries("page.trade"))


def test_the_packaged_lexicons_are_those_of_their_files() -> None:
    path = Path(kept.__file__).parent.parent / "data" / "lexicons" / "et.yml"
    assert parse_lexicon(path.read_text("utf-8"), path) == packaged_lexicons().by_language["et"]


def test_another_process_is_told_the_folders_and_not_the_terms(tmp_path: Path) -> None:
    (tmp_path / "xx.yml").write_text("language: xx\ntopics:\n  service: [{term: zork, value: massage}]\n")
    for lexicons in (packaged_lexicons(), load_lexicons(tmp_path)):
        sent = pickle.dumps(lexicons)
        assert len(sent) < 1000
        assert pickle.loads(sent).entries("service") == lexicons.entries("service")
    assert Entry("zork", "massage", "xx", "service") in load_lexicons(tmp_path).entries("service")
