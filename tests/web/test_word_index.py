"""The index of words: what it finds, that nothing typed is an operator, that it is made anew for each run and readable by its owner only."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.web import search
from clew.web.word_index import WordIndex, make_index, path_of
from tests.web.conftest import Office

TEXTS = (
    "New in town, only this week",
    "Tantramassage und Ruhe",
    "Très jolie, NEW photos; in TOWN",
    "новенькая, только неделю",
    None,
    "",
    'say "hello" OR NOT me* NEAR',
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> WordIndex:
    path = tmp_path_factory.mktemp("words") / "words.sqlite"
    make_index(path, enumerate(TEXTS), stamp="of some tables")
    assert path.stat().st_mode & 0o077 == 0
    return WordIndex(path)


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("massage", [1]),  # inside a word
        ("in", [0, 2]),  # shorter than a run of letters
        ("new in tow", [0]),  # as they follow each other, the last one begun
        ("tres jolie", [2]),  # without accents
        ("TOWN", [0, 2]),
        ("новен", [3]),
        ("hello or", [6]),  # an operator is a word
        ("me*", [6]),
        ('" OR "', [6]),
        ("nothing of that", []),
        ("...", []),
        ("", []),
    ],
)
def test_what_is_typed_is_found(index: WordIndex, typed: str, rows: list[int]) -> None:
    found = index.rows_with(typed)
    assert found is not None
    assert found.tolist() == rows


@given(st.text(max_size=60))
def test_nothing_that_is_typed_is_an_error(index: WordIndex, typed: str) -> None:
    found = index.rows_with(typed)
    assert found is None or set(found.tolist()) <= set(range(len(TEXTS)))


def test_a_part_of_too_many_words_is_left_to_the_texts(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite"
    make_index(path, [(n, f"word{n}") for n in range(1000)], stamp="of some tables")
    assert WordIndex(path).rows_with("word") is None
    found = WordIndex(path).rows_with("word999")
    assert found is not None
    assert found.tolist() == [999]


def test_with_the_index_a_search_finds_what_it_finds_in_the_texts(office: Office) -> None:
    run = office.desk.shelf.current()
    rows = run.rows("SELECT text FROM ads WHERE text IS NOT NULL ORDER BY hash(ad_id) LIMIT 12")
    for row in rows:
        word = max(row["text"].split()[:12], key=len).strip(".,;:!?()").lower()
        asked = search.parameters(word, region="DE", sees_urgent=False)
        if not asked["words"] or not word.isalpha():
            continue
        run.words = None
        plain = set(search.look(run, asked).seen["n"].to_pylist())
        office.desk.shelf.index_words(run)
        assert set(search.look(run, asked).seen["n"].to_pylist()) == plain, word
        assert plain


def test_each_run_has_its_own_and_a_lost_one_is_done_without(office: Office) -> None:
    shelf, project = office.desk.shelf, office.desk.project
    first = shelf.current()
    shelf.index_words(first)
    told = project.tables_dir / "run.json"
    told.write_bytes(told.read_bytes() + b"\n")
    second = shelf.current()
    shelf.index_words(second)
    assert [path.name for path in project.work_dir.glob("desk-words-*")] == [
        path_of(project.work_dir, second.run_id).name
    ]
    asked = search.parameters("massage", region="DE", sees_urgent=False)
    first.words = WordIndex(path_of(project.work_dir, first.run_id))
    assert search.look(first, asked).seen.num_rows == search.look(second, asked).seen.num_rows


def test_one_of_other_tables_or_a_broken_one_is_made_anew(office: Office) -> None:
    shelf, project = office.desk.shelf, office.desk.project
    run = shelf.current()
    shelf.index_words(run)
    path = path_of(project.work_dir, run.run_id)
    asked = search.parameters("massage", region="DE", sees_urgent=False)
    known = search.look(run, asked).seen.num_rows
    assert known
    path.unlink()
    make_index(path, enumerate(TEXTS), stamp="of other tables, though run.json is the same")
    shelf.index_words(run)
    assert WordIndex(path).is_of(run.made_of)
    assert search.look(run, asked).seen.num_rows == known
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    run.words = WordIndex(path)
    assert search.look(run, asked).seen.num_rows == known, "the texts say the same"
    path.write_bytes(b"no index at all" * 400)
    shelf.index_words(run)
    assert WordIndex(path).is_of(run.made_of)
    assert search.look(run, asked).seen.num_rows == known
