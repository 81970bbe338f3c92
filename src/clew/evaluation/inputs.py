"""inputs: the tables of a project and the files of a truth folder, as plain rows.

Tables are ``<plural>.parquet`` (a file, or a folder of parts as a cluster writes it); a table that is not
there reads as empty, and the sheet says so. A truth folder holds ``<name>.jsonl`` or ``<name>.jsonl.gz``, one
object a line.
"""

import gzip
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from clew.kernel.errors import BrokenInputError
from clew.records import TABLES, arrow_schema, key_of

Row = dict[str, Any]

NEEDED: dict[str, dict[str, type]] = {
    "ads": {"url": str, "visit": int},
    "changes": {"kind": str, "visit": int},
    "images": {"ad": str, "picture": str, "url": str},
    "indicators": {"indicators": list, "subject": str, "subject_kind": str},
    "operators": {"sites": list},
    "pages": {"kind": str, "url": str, "visit": int},
    "providers": {"ads": list, "provider": str},
    "reviews": {"review_id": str, "text": str, "url": str},
    "sites": {"host": str},
}
"""What each object of a truth file must have; the other keys are scored where they are given."""


class EvaluationError(BrokenInputError):
    """The tables, the truth or the floors cannot be read; the message says where and what was expected."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The Parquet tables of a project."""

    folder: Path

    def path(self, name: str) -> Path:
        """Give the place of a table."""
        return self.folder / f"{name}.parquet"

    def has(self, name: str) -> bool:
        """Say whether the table was written."""
        return self.path(name).exists()

    def rows(self, name: str, columns: Sequence[str]) -> list[Row]:
        """Read some columns, sorted by the record's key; a table that is not there has no rows."""
        if not self.has(name):
            return []
        record = TABLES[name]
        known = set(arrow_schema(record).names)
        keys = [key for key in key_of(record) if key in known]
        wanted = list(dict.fromkeys([*keys, *columns]))
        try:
            table = pq.read_table(self.path(name), columns=wanted)
        except (pa.ArrowException, OSError) as error:
            raise EvaluationError(
                f"{self.path(name)}: expected a Parquet table with the columns {', '.join(wanted)}: {error}"
            ) from error
        lacking = [column for column in wanted if column not in table.column_names]
        if lacking:
            raise EvaluationError(
                f"{self.path(name)}: lacks {', '.join(lacking)}; run the project again with this version"
            )
        rows: list[Row] = table.sort_by([(key, "ascending") for key in keys]).to_pylist()
        return rows


@dataclass(frozen=True, slots=True)
class Truth:
    """What a perfect reader would say: the files of a truth folder."""

    folder: Path

    def has(self, name: str) -> bool:
        """Say whether the truth speaks of this."""
        return self._path(name) is not None

    def rows(self, name: str) -> list[Row]:
        """Read the objects of a file; none where the file is not there."""
        path = self._path(name)
        if path is None:
            return []
        try:
            data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        except (OSError, EOFError, zlib.error) as error:
            raise EvaluationError(f"{path}: expected a readable file: {error}") from error
        needed = NEEDED[name]
        return [
            _object(line, needed, f"{path}, line {number}")
            for number, line in enumerate(data.splitlines(), 1)
            if line.strip()
        ]

    def _path(self, name: str) -> Path | None:
        for suffix in (".jsonl", ".jsonl.gz"):
            path = self.folder / f"{name}{suffix}"
            if path.is_file():
                return path
        return None


def _object(line: bytes, needed: dict[str, type], where: str) -> Row:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise EvaluationError(f"{where}: expected a JSON object: {error}") from error
    if not isinstance(row, dict):
        raise EvaluationError(f"{where}: expected a JSON object, not {type(row).__name__}")
    for key, kind in needed.items():
        if not isinstance(row.get(key), kind):
            raise EvaluationError(f"{where}: expected {key!r} as {kind.__name__}, not {row.get(key)!r}")
    return row
