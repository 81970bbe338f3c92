"""Looking through every file of a project folder for words, however a file packs them."""

import datetime as dt
import gzip
import hashlib
import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from unittest import mock

import pyarrow.parquet as pq

from clew.store.project import Project, open_project
from tests.commands import Outcome, clew
from tests.tables import rows_of


def clew_on(day: dt.date, *arguments: str | Path) -> Outcome:
    """Run a command as if it were that day."""
    with mock.patch("clew.cli.purge.now", return_value=dt.datetime.combine(day, dt.time(9), dt.UTC)):
        return clew(*arguments)


def copied(project: Project, folder: Path) -> Project:
    """Copy a project, so that a test may change it."""
    shutil.copytree(project.root, folder / "project")
    return open_project(folder / "project")


def text_of(path: Path) -> str:
    """Give all that a file says: unpacked, tables as rows, database pages as they lie."""
    data = path.read_bytes()
    if path.suffix == ".parquet":
        return json.dumps(pq.read_table(path).to_pylist(), ensure_ascii=False, default=str)
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    return data.decode("utf-8", "replace")


def where(root: Path, words: Iterable[str]) -> dict[str, list[str]]:
    """Give by word the files in which it stands."""
    files = {
        path.relative_to(root).as_posix(): text_of(path) for path in sorted(root.rglob("*")) if path.is_file()
    }
    found = {word: [name for name, text in files.items() if word in text or word in name] for word in words}
    return {word: names for word, names in found.items() if names}


def all_words(project: Project) -> set[str]:
    """Give phones, handles, addresses, names and lines of all ads."""
    words = {row["value"] for row in rows_of(project, "contacts")}
    for row in rows_of(project, "ads"):
        words |= {row["url"], *(name for name in row["aliases"] if len(name) > 5)}
        words |= {line for line in (row["text"] or "").split("\n") if len(line) > 40}
    return words


def digest(root: Path, *, without: tuple[str, ...] = ()) -> dict[str, str]:
    """Give the digest of each file, but of those whose path begins so."""
    return {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not (name := path.relative_to(root).as_posix()).startswith(without)
    }
