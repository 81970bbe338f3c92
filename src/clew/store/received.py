"""What others gave: ``received/<receipt>/``, apart from all that the project captured itself. No run reads it.

Each receipt names its source, the file by its digest, who took it in and what the sender said of handling. Beside it lie the rows
as tables of the data model (``tables/``), and one index of all values that can be looked for (``values.parquet``).
"""

import datetime as dt
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.ids import named_id
from clew.store.project import Project
from clew.store.run import write_json
from clew.store.tables import write_batches

VALUES = pa.schema([(name, pa.string()) for name in ("kind", "value", "of", "record_id", "says")])
"""A value that can be looked for: its kind, the table or type of record ``of`` which it is, the record, and what more is said."""
_BATCH = 16_384
_SHORTEST_ID = 4
_LEAST_WORDS = 8
_SQL = """
SELECT kind, value, "of", record_id, says FROM read_parquet($path)
WHERE list_contains($values, lower(value)) OR record_id = $text
   OR (kind = 'text' AND length($text) >= $least AND contains(lower(value), lower($text)))
ORDER BY record_id, kind, value
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What is known of something that was taken in. ``expires``: until when the sender says that it may be kept; null where nothing is said."""

    receipt_id: str
    source: str
    file: str
    sha256: str
    size: int
    format: str
    received_at: dt.datetime
    by: str
    expires: dt.date | None
    said: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)
    values: int = 0
    skipped: int = 0

    def as_row(self) -> dict[str, Any]:
        """Give it as plain values."""
        return {
            "receipt_id": self.receipt_id,
            "source": self.source,
            "file": self.file,
            "sha256": self.sha256,
            "size": self.size,
            "format": self.format,
            "received_at": self.received_at.isoformat(),
            "by": self.by,
            "expires": self.expires.isoformat() if self.expires else None,
            "said": dict(self.said),
            "rows": dict(self.rows),
            "values": self.values,
            "skipped": self.skipped,
        }

    def due_on(self, retention_days: int) -> dt.date:
        """Give the day on which it is past its time: the sender's, or the project's where that comes first."""
        own = self.received_at.date() + dt.timedelta(days=retention_days)
        return min(own, self.expires + dt.timedelta(days=1)) if self.expires else own


def receipt_id_of(source: str, sha256: str) -> str:
    """Give the id of what a source gave: the same file of the same source is the same."""
    return named_id("r", f"{source}\n{sha256}")


def received_dir(project: Project) -> Path:
    """Give where it lies."""
    return project.root / "received"


def load_receipts(project: Project) -> list[Receipt]:
    """Load all receipts, the oldest first."""
    found = [_read(path) for path in sorted(received_dir(project).glob("r-*/receipt.json"))]
    return sorted(found, key=lambda one: (one.received_at, one.receipt_id))


def find_receipt(project: Project, beginning: str) -> Receipt:
    """Find the one receipt whose id begins so."""
    found = [one for one in load_receipts(project) if one.receipt_id.startswith(beginning)]
    if len(found) != 1 or len(beginning) < _SHORTEST_ID:
        raise WrongUseError(
            f"{len(found)} receipts have an id that begins with {beginning[:40]!r}; `clew ingest --list` names all."
        )
    return found[0]


def keep_received(
    project: Project,
    receipt: Receipt,
    tables: Mapping[str, tuple[pa.Schema, Sequence[Mapping[str, Any]]]],
    values: Sequence[Mapping[str, str]],
    skipped: Iterable[Mapping[str, str]],
) -> Path:
    """Write a receipt with all that came with it; it is there whole or not at all."""
    folder = received_dir(project)
    folder.mkdir(mode=0o700, exist_ok=True)
    part = folder / f".part-{receipt.receipt_id}"
    shutil.rmtree(part, ignore_errors=True)
    for one in (part, part / "tables"):
        one.mkdir(mode=0o700)
    for name, (schema, rows) in sorted(tables.items()):
        write_batches(part / "tables" / f"{name}.parquet", schema, _batches(rows, schema))
    write_batches(part / "values.parquet", VALUES, _batches(values, VALUES))
    write_json(part / "skipped.json", list(skipped))
    write_json(part / "receipt.json", receipt.as_row())
    part.replace(folder / receipt.receipt_id)
    return folder / receipt.receipt_id


def forget(project: Project, receipt_id: str) -> None:
    """Delete what came with a receipt, and the receipt. Done again, it changes nothing more."""
    shutil.rmtree(received_dir(project) / receipt_id, ignore_errors=True)


def find_received(project: Project, text: str, values: Iterable[str]) -> list[dict[str, Any]]:
    """Give what others gave on a value: each row names the source and the receipt."""
    looked_for = sorted({one.lower() for one in (*values, text.strip()) if one.strip()})
    found: list[dict[str, Any]] = []
    with duckdb.connect() as connection:
        for receipt in load_receipts(project):
            path = received_dir(project) / receipt.receipt_id / "values.parquet"
            given = {"path": str(path), "values": looked_for, "text": text.strip(), "least": _LEAST_WORDS}
            rows = connection.execute(_SQL, given).to_arrow_table().to_pylist()
            about = {
                "received_from": receipt.source,
                "receipt": receipt.receipt_id,
                "received_at": receipt.received_at,
                "expires": receipt.expires,
            }
            found += [{**row, **about} for row in rows]
    return found


def values_of(project: Project, receipt: Receipt) -> list[dict[str, str]]:
    """Give the values of a receipt."""
    path = received_dir(project) / receipt.receipt_id / "values.parquet"
    rows: list[dict[str, str]] = pq.read_table(path).to_pylist()
    return rows


def _batches(rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> Iterable[pa.RecordBatch]:
    for start in range(0, len(rows), _BATCH):
        yield pa.RecordBatch.from_pylist(list(rows[start : start + _BATCH]), schema=schema)


def _read(path: Path) -> Receipt:
    try:
        row = json.loads(path.read_text("utf-8"))
        expires = dt.date.fromisoformat(row["expires"]) if row["expires"] else None
        when = dt.datetime.fromisoformat(row["received_at"])
        return Receipt(**{**row, "received_at": when, "expires": expires})
    except (ValueError, TypeError, KeyError) as error:
        raise BrokenInputError(f"{path}: not a receipt of Clew: {error}.") from error
