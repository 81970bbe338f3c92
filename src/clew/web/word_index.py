"""Words of ads, ready to be looked up: an index in the project's ``work/`` folder, made once for each run, deleted with its tables.

SQLite's full-text index (FTS5, ``unicode61`` without accents) over the texts, without the texts themselves: of each word it holds in which rows of the
ads' table it stands, and where. One word is also found inside others ("massage" in "Tantramassage"), over the list of all words; several are
found as they follow each other, the last one also as a beginning. Which words hold a part is asked of a second index, of runs of three
letters: the list of words of three million ads is long. It says of which tables it was made; one of others is made anew.
"""

import os
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt

BEGINNING = "desk-words-"
SHAPE = "2"
"""Of the file: one of another shape is made anew."""
_RUN = 3
"""Letters of a run of the second index: a shorter part is looked for word by word."""
_MOST_WORDS = 400
"""Words that hold a part that was asked for; beyond that many the part is too short to be a question."""
_SHAPE = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE made (stamp TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize="unicode61 remove_diacritics 2");
"""
_LISTED = """
CREATE VIRTUAL TABLE every USING fts5vocab(words, 'row');
CREATE TABLE word (n INTEGER PRIMARY KEY, word TEXT NOT NULL);
INSERT INTO word (word) SELECT term FROM every ORDER BY term;
DROP TABLE every;
CREATE VIRTUAL TABLE part USING fts5(word, content='', tokenize="trigram case_sensitive 1");
INSERT INTO part (rowid, word) SELECT n, word FROM word;
"""
_NUMBERS = "SELECT group_concat(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid)"
_WORDS_BY_RUNS = "SELECT word FROM word WHERE n IN (SELECT rowid FROM part WHERE part MATCH ? LIMIT ?)"
_WORDS_ONE_BY_ONE = "SELECT word FROM word WHERE instr(word, ?) > 0 LIMIT ?"
Rows = npt.NDArray[np.int64]


class WordIndex:
    """The index of one run, open for reading."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread = threading.local()

    def rows_with(self, text: str) -> Rows | None:
        """Give the rows of the ads' table whose text holds the words, in order, each once.

        Null where the index can't tell: too many words hold the part, a newer run's index took its place, or it is broken.
        """
        try:
            asked = self._question(text)
            if not asked:
                return None if asked is None else np.array([], np.int64)
            # as one text: hundreds of thousands of rows would be as many objects
            (found,) = self._connection().execute(_NUMBERS, (asked,)).fetchone()
            return np.fromstring(found, np.int64, sep=",") if found else np.array([], np.int64)
        except sqlite3.DatabaseError:
            return None

    def is_of(self, stamp: str) -> bool:
        """Say whether it was made of the tables that ``stamp`` stands for, and can be read."""
        try:
            return self._connection().execute("SELECT stamp FROM made").fetchall() == [(f"{SHAPE}:{stamp}",)]
        except sqlite3.DatabaseError:
            return False

    def _question(self, text: str) -> str | None:
        """Write what was typed in the index's language: every word in quotes, so that nothing in it is an operator. Empty: nothing holds it."""
        typed = split(text)
        if not typed:
            return ""
        if len(typed) > 1:
            return '"' + " ".join(typed) + '" *'
        part = typed[0]
        asked = (_WORDS_BY_RUNS, f'"{part}"') if len(part) >= _RUN else (_WORDS_ONE_BY_ONE, part)
        found = self._connection().execute(asked[0], (asked[1], _MOST_WORDS + 1))
        known = [row[0] for row in found]
        if len(known) > _MOST_WORDS:
            return None
        return " OR ".join(f'"{word}"' for word in known)

    def _connection(self) -> sqlite3.Connection:
        if not hasattr(self._thread, "connection"):
            self._thread.connection = sqlite3.connect(f"file:{self._path}?mode=ro&immutable=1", uri=True)
        connection: sqlite3.Connection = self._thread.connection
        return connection


def split(text: str) -> list[str]:
    """Split a text into words as the index does: letters and digits, small, without accents.

    >>> split("Très-jolie, 24/7!")
    ['tres', 'jolie', '24', '7']
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            "CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2');"
            "CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance');"
        )
        connection.execute("INSERT INTO t VALUES (?)", (text,))
        return [row[0] for row in connection.execute("SELECT term FROM v ORDER BY offset")]


def make_index(path: Path, texts: Iterable[tuple[int, str | None]], *, stamp: str) -> None:
    """Write the index of a run, whole or not at all; readable by its owner only. ``stamp``: of which tables it is."""
    part = path.with_name(f".part-{path.name}-{os.getpid()}")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with closing(sqlite3.connect(part)) as connection:
            connection.executescript(_SHAPE)
            with connection:
                connection.execute("INSERT INTO made VALUES (?)", (f"{SHAPE}:{stamp}",))
                connection.executemany(
                    "INSERT INTO words (rowid, text) VALUES (?, ?)",
                    ((row, text) for row, text in texts if text),
                )
            connection.executescript(_LISTED)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def path_of(work_dir: Path, run_id: str) -> Path:
    """Give where the index of a run lies."""
    return work_dir / f"{BEGINNING}{run_id}.sqlite"
