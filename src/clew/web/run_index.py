"""The index of a run: what one screen needs, by key, in one SQLite file of the project's ``work/`` folder.

The tables stay the source: the file is made of them once for each run (:mod:`clew.web.index_maker`), can be deleted at any time, and goes
with them when they are purged. It says of which tables it was made (a digest of what ``run.json`` and the end of each table say, and of the shape
of the index); one that is of others, was cut off or can't be read is not used.
"""

import datetime as dt
import hashlib
import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa

from clew.web.relations import RELATIONS, Relation

Row = dict[str, Any]
VERSION = 4
"""Of the shape of the file: one of another version is made anew."""
BEGINNING = "desk-keys-"
_AT_ONCE = 500
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=ZoneInfo("UTC"))
_HEAD = 100
_KEY = 16


class IndexLostError(Exception):
    """The index can't be read any more: it was deleted, or its bytes are broken. The tables tell the same, more slowly."""


def path_of(work_dir: Path, run_id: str) -> Path:
    """Give where the index of a run lies."""
    return work_dir / f"{BEGINNING}{run_id}.sqlite"


def stamp_of(run_json: bytes, ends: Mapping[str, bytes]) -> str:
    """Give the digest of what an index is made of. ``ends``: of each table its size and footer, by name."""
    digest = hashlib.sha256(f"{VERSION}\n{RELATIONS!r}\n".encode())
    for part in (run_json, *(name.encode() + b"\n" + end for name, end in sorted(ends.items()))):
        digest.update(len(part).to_bytes(8) + part)
    return digest.hexdigest()


def key_of(way: str, value: str) -> bytes:
    """Give the key under which ads are found by a value: 128 bits of a digest, so that the list of values is short."""
    return hashlib.sha256(f"{way}:{value}".encode("utf-8", "replace")).digest()[:_KEY]


def digest_of_sealed(sealed: Iterable[str], urgent: Iterable[str]) -> str:
    """Give the digest by which a broken list is noticed: of what stands under urgent leads nothing may slip (rule 10)."""
    return hashlib.sha256(json.dumps([sorted(sealed), sorted(urgent)]).encode()).hexdigest()


def kinds(relation: Relation, types: Mapping[str, str]) -> dict[str, str]:
    """Give how each column is kept, by its type in DuckDB: ``time``, ``bool``, ``json`` (whatever holds others), ``packed`` or ``plain``."""
    return {name: "packed" if name in relation.packed else _kind(types[name]) for name in relation.columns}


def _kind(said: str) -> str:
    if said.endswith("]") or said.startswith(("STRUCT", "MAP")):
        return "json"
    return {"TIMESTAMP WITH TIME ZONE": "time", "BOOLEAN": "bool"}.get(said, "plain")


def _read_packed(value: str | bytes) -> str:
    return zlib.decompress(value).decode() if isinstance(value, bytes) else value


def _read_json(value: str | bytes) -> Any:
    return json.loads(_read_packed(value))


_READ: dict[str, Callable[[Any], Any]] = {
    "time": lambda value: _EPOCH + dt.timedelta(microseconds=value),
    "bool": bool,
    "json": _read_json,
    "packed": _read_packed,
}


class RunIndex:
    """The index of one run, open for reading. ``urgent``: the ids of urgent leads; ``sealed``: every id under them."""

    def __init__(self, path: Path, stamp: str) -> None:
        """Open it; raises :class:`IndexLostError` where it is not of these tables, or not whole."""
        self._path = path
        self._thread = threading.local()
        self._check_size()
        said = dict(self._ask("SELECT name, value FROM made", ()))
        if said.get("stamp") != stamp:
            raise IndexLostError("it is of other tables, or of another version")
        try:
            self._kinds: dict[str, dict[str, str]] = json.loads(said["kinds"])
            self.urgent: tuple[str, ...] = tuple(json.loads(said["urgent"]))
            self.order: str = said["order"]
            """By what the order of reading was drawn."""
        except (KeyError, ValueError) as error:
            raise IndexLostError(f"what it says of itself is broken: {error}") from error
        self.sealed = frozenset(row[0] for row in self._ask("SELECT subject_id FROM sealed", ()))
        if said.get("sealed") != digest_of_sealed(self.sealed, self.urgent):
            raise IndexLostError("its list of what only a supervisor sees is broken")

    def some(self, name: str, column: str, values: Iterable[Any], columns: tuple[str, ...]) -> list[Row]:
        """Give rows of a relation whose column holds one of the values."""
        kinds = self._kinds[name]
        readers = [(place, _READ[kinds[one]]) for place, one in enumerate(columns) if kinds[one] in _READ]
        wanted = ", ".join(f'"{one}"' for one in columns)
        asked = list(values)
        rows: list[Row] = []
        for at in range(0, len(asked), _AT_ONCE):
            part = asked[at : at + _AT_ONCE]
            marks = ",".join("?" * len(part))
            for found in self._ask(f'SELECT {wanted} FROM "{name}" WHERE "{column}" IN ({marks})', part):
                cells = list(found)
                for place, read in readers:
                    if cells[place] is not None:
                        cells[place] = self._read(read, cells[place])
                rows.append(dict(zip(columns, cells, strict=True)))
        return rows

    def found_by(self, way: str, values: Iterable[str]) -> list[tuple[str, int]]:
        """Give which ads are found by one of the values, and what of them matched: kind and number of the row."""
        keys = [key_of(way, value) for value in values]
        found: list[tuple[str, int]] = []
        for at in range(0, len(keys), _AT_ONCE):
            part = keys[at : at + _AT_ONCE]
            marks = ",".join("?" * len(part))
            found += self._ask(f"SELECT kind, n FROM found_by WHERE key IN ({marks})", part)
        return found

    def columns(self, name: str) -> pa.Table:
        """Give columns that are kept as a whole (``ad`` or ``lead``), in the order of the rows."""
        parts = self._ask("SELECT bytes FROM columns WHERE name = ? ORDER BY part", (name,))
        try:
            return pa.concat_tables(pa.ipc.open_stream(part[0]).read_all() for part in parts)
        except (pa.ArrowException, OSError) as error:
            raise IndexLostError(str(error)) from error

    def _read(self, read: Callable[[Any], Any], value: Any) -> Any:
        try:
            return read(value)
        except (ValueError, TypeError, OverflowError, zlib.error) as error:
            raise IndexLostError(f"a value is broken: {error}") from error

    def _check_size(self) -> None:
        """Refuse a file that is not as long as its head says: the rest of it was never written, or was cut off."""
        try:
            with self._path.open("rb") as file:
                head = file.read(_HEAD)
            size = self._path.stat().st_size
        except OSError as error:
            raise IndexLostError(str(error)) from error
        page = int.from_bytes(head[16:18])
        if len(head) < _HEAD or (65536 if page == 1 else page) * int.from_bytes(head[28:32]) != size:
            raise IndexLostError("it is not whole")

    def _ask(self, sql: str, values: Iterable[Any]) -> list[Any]:
        try:
            return self._connection().execute(sql, tuple(values)).fetchall()
        except sqlite3.Error as error:
            raise IndexLostError(str(error)) from error

    def _connection(self) -> sqlite3.Connection:
        if not hasattr(self._thread, "connection"):
            self._thread.connection = sqlite3.connect(f"file:{self._path}?mode=ro&immutable=1", uri=True)
        connection: sqlite3.Connection = self._thread.connection
        return connection
