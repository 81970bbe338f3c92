"""Parquet: the tables as they are, with the columns that may leave, in a ZIP; the cover beside them and in each file's metadata."""

import io
import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from clew.exchange.archive import is_zip, member, read_zip, write_zip
from clew.exchange.coerce import known_table, row_of
from clew.exchange.intake import Bounds, Found, FoundCover, Skipped
from clew.exchange.parcel import Parcel
from clew.exchange.standard import model_schema
from clew.kernel.errors import BrokenInputError
from clew.store.json_stream import parse_json

TITLE = "Parquet tables of the data model"
MIME_TYPE = "application/zip"
SUFFIX = ".zip"
READ_BY = "DuckDB, pandas, R, Spark; Clew"
_BATCH = 1024
_COVER = "cover.json"
_MOST_COLUMNS = 200


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write a ZIP with ``cover.json`` and a Parquet file for each table."""
    cover = json.dumps(parcel.cover.as_row(), ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")
    members = [(_COVER, cover + b"\n")]
    members += [(f"{name}.parquet", _table(parcel, name, cover)) for name in parcel.names]
    write_zip(out, members)


def _table(parcel: Parcel, name: str, cover: bytes) -> bytes:
    columns = parcel.columns[name]
    schema = pa.schema([model_schema(name).field(column) for column in columns], metadata={"clew": cover})
    rows = [{column: row.take(column) for column in columns} for row in parcel.rows(name)]
    buffer = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), buffer, compression="zstd", compression_level=3)
    return buffer.getvalue()


def read(path: Path, bounds: Bounds) -> Iterator[Found]:
    """Read a ZIP of Parquet files, or one file that has the name of a table (``contacts.parquet``)."""
    if not is_zip(path):
        yield from _rows(path.name, known_table(path.stem), path.read_bytes(), bounds)
        return
    with read_zip(path, bounds) as members:
        for name, info in sorted(members.items()):
            if name == _COVER:
                yield from _cover(member(path, info))
            elif name.endswith(".parquet"):
                table = known_table(PurePosixPath(name).stem)
                yield from _rows(name, table, member(path, info), bounds)


def _cover(data: bytes) -> Iterator[Found]:
    try:
        said = parse_json(data)
    except (ValueError, UnicodeDecodeError) as error:
        yield Skipped(_COVER, f"not JSON: {error}"[:200])
        return
    if isinstance(said, dict):
        yield FoundCover(said)


def _rows(name: str, table: str, data: bytes, bounds: Bounds) -> Iterator[Found]:
    try:
        with pq.ParquetFile(io.BytesIO(data)) as file:
            size = sum(
                file.metadata.row_group(n).total_byte_size for n in range(file.metadata.num_row_groups)
            )
            known = set(model_schema(table).names)
            if size > bounds.unpacked_bytes or len(file.schema_arrow.names) > _MOST_COLUMNS:
                raise BrokenInputError(f"{name[:80]}: unpacks to {size >> 20} MB; that is too much.")
            if not known.intersection(file.schema_arrow.names):
                raise BrokenInputError(f"{name[:80]}: has no column of {table}.")
            number = 0
            for batch in file.iter_batches(batch_size=_BATCH):
                for values in batch.to_pylist():
                    number += 1
                    yield _row(f"{name}, row {number}", table, values, bounds)
    except (pa.ArrowException, OSError, UnicodeDecodeError, OverflowError) as error:
        raise BrokenInputError(f"{name[:80]}: not a Parquet file that can be read: {error}"[:300]) from error


def _row(place: str, table: str, values: dict[str, Any], bounds: Bounds) -> Found:
    try:
        return row_of(table, values, bounds)
    except ValueError as error:
        return Skipped(place, str(error)[:300])
