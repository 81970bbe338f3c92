"""A shelf: one column of very many rows on disk, read by place without being brought into memory first.

The file is Arrow's own, uncompressed, and mapped: the system keeps in memory what of it is asked for often, and gives
it up where memory is short.
"""

from pathlib import Path

import numpy as np
import pyarrow as pa

SHELF_ROWS = 131_072
"""Rows of a batch: texts of a thousand characters stay far under what an Arrow array can hold."""


class Shelf:
    """A shelved column."""

    def __init__(self, path: Path) -> None:
        with pa.memory_map(str(path)) as mapped:
            self._column = pa.ipc.open_file(mapped).read_all().column(0)
        self._begins = np.concatenate([[0], np.cumsum([len(part) for part in self._column.chunks])])

    def taken(self, places: pa.Array) -> pa.Array:
        """Give what lies at each of these places, in their order; null where the place is null."""
        known = places.drop_null().to_numpy().astype(np.int64)
        if not len(known):
            return pa.nulls(len(places), self._column.type)
        parts = np.searchsorted(self._begins, known, side="right") - 1
        order = np.argsort(parts, kind="stable")
        cuts = np.flatnonzero(np.diff(parts[order])) + 1
        found = []
        for chosen in np.split(order, cuts):
            part = int(parts[chosen[0]])
            found.append(self._column.chunk(part).take(pa.array(known[chosen] - self._begins[part])))
        back = np.full(len(places), -1, dtype=np.int64)
        at = np.flatnonzero(places.is_valid().to_numpy(zero_copy_only=False))
        back[at[order]] = np.arange(len(known))
        return pa.concat_arrays(found).take(pa.array(back, mask=back < 0))


def fill_shelf(path: Path, reader: pa.RecordBatchReader, column: str) -> tuple[Shelf, pa.Table]:
    """Write a column of rows to a file, batch by batch; give the shelf, and the rows with ``place`` in its stead."""
    shelved = pa.schema([reader.schema.field(column)])
    rest = [field for field in reader.schema if field.name != column]
    rows, place = [], 0
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, shelved) as writer:
        for batch in reader:
            writer.write_batch(batch.select([column]))
            places = pa.array(np.arange(place, place + len(batch), dtype=np.int64))
            rows.append(batch.drop_columns([column]).append_column("place", places))
            place += len(batch)
    return Shelf(path), pa.Table.from_batches(rows, pa.schema([*rest, ("place", pa.int64())]))
