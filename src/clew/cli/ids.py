"""Finding a record by its id or how the id begins; where nothing fits, the ids that are near to it."""

from pathlib import Path
from typing import Any

import duckdb
import pyarrow.dataset as ds

from clew.kernel.errors import WrongUseError
from clew.records import TABLES, key_of

_FIRST = (
    "leads",
    "networks",
    "providers",
    "ads",
    "sites",
    "reviews",
    "operators",
    "alerts",
    "pages",
    "captures",
)
_SHORTEST = 4
_NEAR = 3
_FAR = 0.34
"""An id that differs in more than a third of what was typed is no near one."""


def find_record(tables: Path, record_id: str) -> list[tuple[str, dict[str, Any]]]:
    """Give the records of this id, or the one whose id begins so; the most telling table first.

    Raises where nothing, or more than one id, fits: the message names ids to choose from.
    """
    found = []
    several: list[str] = []
    for table in _FIRST:
        fits = _fitting(tables, table, record_id)
        if len(fits) == 1:
            found.append((table, _row(tables, table, fits[0])))
        several += fits[1:] and fits
    if not found:
        _raise(tables, record_id, sorted(set(several)), _FIRST)
    return found


def the_only(tables: Path, table: str, record_id: str) -> dict[str, Any]:
    """Give the record of a table that has this id or whose id begins so."""
    fits = _fitting(tables, table, record_id)
    if len(fits) != 1:
        _raise(tables, record_id, fits, (table,))
    return _row(tables, table, fits[0])


def _key(table: str) -> str:
    return key_of(TABLES[table])[0]


def _fitting(tables: Path, table: str, record_id: str) -> list[str]:
    """Give the ids of a table that are this one, else those that begin so."""
    path, key = tables / f"{table}.parquet", _key(table)
    if not path.exists():
        return []
    column = ds.field(key)
    if ds.dataset(path).count_rows(filter=column == record_id):
        return [record_id]
    if len(record_id) < _SHORTEST:
        return []
    ids = ds.dataset(path).to_table(filter=column.is_valid(), columns=[key])[key].to_pylist()
    return sorted({value for value in ids if value.startswith(record_id)})


def _row(tables: Path, table: str, record_id: str) -> dict[str, Any]:
    rows = ds.dataset(tables / f"{table}.parquet").to_table(filter=ds.field(_key(table)) == record_id)
    row: dict[str, Any] = rows.slice(0, 1).to_pylist()[0]
    return row


def _raise(tables: Path, record_id: str, several: list[str], searched: tuple[str, ...]) -> None:
    typed = repr(record_id[:80])
    if several:
        named = ", ".join(several[:_NEAR])
        raise WrongUseError(f"{len(several)} ids begin with {typed}, such as {named}: type more of it.")
    where = "nothing has" if len(searched) > 1 else f"nothing in the table {searched[0]} has"
    near = _near(tables, record_id, searched)
    if near:
        raise WrongUseError(f"{where} the id {typed}. Near to it: {', '.join(near)}.")
    source = (
        "`clew find` gives the ids of ads"
        if searched == ("ads",)
        else "ids are in the column lead_id of `clew leads` and in every table"
    )
    raise WrongUseError(f"{where} the id {typed}; {source}.")


def _near(tables: Path, record_id: str, searched: tuple[str, ...]) -> list[str]:
    """Give the ids whose beginnings differ least from what was typed."""
    if len(record_id) < _SHORTEST:
        return []
    found: set[tuple[int, str]] = set()
    with duckdb.connect() as connection:
        for table in searched:
            path = tables / f"{table}.parquet"
            if path.exists():
                rows = connection.execute(
                    f"""SELECT DISTINCT damerau_levenshtein(left({_key(table)}, $n), $typed) AS far, {_key(table)} AS id
                    FROM read_parquet($path) WHERE far <= $most ORDER BY far, id LIMIT {_NEAR}""",  # noqa: S608 - our own names
                    {
                        "n": len(record_id),
                        "typed": record_id,
                        "path": str(path),
                        "most": int(len(record_id) * _FAR),
                    },
                )
                found |= set(rows.fetchall())
    return [name for _, name in sorted(found)[:_NEAR]]
