"""One writer for every table: sorted by key, floats rounded, fixed row groups, and the same bytes every time."""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from clew.records.schema import arrow_schema, column_name, from_row, key_of, to_row

ROW_GROUP = 16_384
_DIGITS = 6


def write_table(path: Path, record: type, rows: Iterable[Any] | pa.Table) -> int:
    """Write a record's table and give its number of rows. The file appears only when it is whole."""
    table = rows if isinstance(rows, pa.Table) else to_table(record, rows)
    schema = arrow_schema(record)
    table = (
        table.select(schema.names)
        .cast(schema)
        .sort_by([(column_name(key), "ascending") for key in key_of(record)])
    )
    return write_batches(path, schema, table.to_batches(max_chunksize=ROW_GROUP))


def write_batches(path: Path, schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> int:
    """Write sorted batches under a schema; however they were cut, the bytes are the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".table-")
    os.close(handle)
    count = 0
    try:
        with pq.ParquetWriter(name, schema, compression="zstd", compression_level=3) as writer:
            for group in _regrouped(batches, schema):
                writer.write_table(_rounded(group), row_group_size=ROW_GROUP)
                count += len(group)
        Path(name).chmod(0o600)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
    return count


def read_table(path: Path) -> pa.Table:
    """Read a table."""
    return pq.read_table(path)


def read_records(path: Path, record: type) -> Iterator[Any]:
    """Read a table's rows as records, a batch at a time."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=1024):
            for row in batch.to_pylist():
                yield from_row(record, row)


def to_table(record: type, rows: Iterable[Any]) -> pa.Table:
    """Make an Arrow table of records."""
    return pa.Table.from_pylist([to_row(row) for row in rows], schema=arrow_schema(record))


def to_batch(record: type, rows: Sequence[Any]) -> pa.RecordBatch:
    """Make an Arrow batch of records."""
    return pa.RecordBatch.from_pylist([to_row(row) for row in rows], schema=arrow_schema(record))


def _regrouped(batches: Iterable[pa.RecordBatch], schema: pa.Schema) -> Iterator[pa.Table]:
    """Cut the stream into groups of one size, whatever size it comes in; an empty stream gives one empty group."""
    waiting: list[pa.RecordBatch] = []
    rows = 0
    given = False
    for batch in batches:
        waiting.append(batch.cast(schema) if batch.schema != schema else batch)
        rows += len(batch)
        while rows >= ROW_GROUP:
            table = pa.Table.from_batches(waiting, schema)
            yield table.slice(0, ROW_GROUP).combine_chunks()
            given = True
            waiting = table.slice(ROW_GROUP).to_batches()
            rows -= ROW_GROUP
    if rows or not given:
        yield pa.Table.from_batches(waiting, schema).combine_chunks()


def _rounded(table: pa.Table) -> pa.Table:
    """Round all floats, nested ones too, so that the last bit of a sum never tells two runs apart."""
    columns = []
    for field, column in zip(table.schema, table.columns, strict=True):
        columns.append(pa.chunked_array([_round_array(chunk) for chunk in column.chunks], type=field.type))
    return pa.table(columns, schema=table.schema)


def _round_array(array: pa.Array) -> pa.Array:
    import pyarrow.compute as pc  # noqa: PLC0415 - a heavy import that only writing needs

    if pa.types.is_floating(array.type):
        return pc.round(array, _DIGITS)
    if _has_floats(array.type):
        return pa.array(_round_value(array.to_pylist()), array.type)
    return array


def _has_floats(kind: pa.DataType) -> bool:
    if pa.types.is_floating(kind):
        return True
    return any(_has_floats(kind.field(place).type) for place in range(kind.num_fields))


def _round_value(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, _DIGITS)
    if isinstance(value, list):
        return [_round_value(item) for item in value]
    if isinstance(value, tuple):
        return tuple(_round_value(item) for item in value)
    if isinstance(value, dict):
        return {key: _round_value(item) for key, item in value.items()}
    return value
