"""SQL of Ibis expressions, made once a process: on small tables, planning costs far more than running.

An expression over the engine's tables speaks of names and columns, of no connection: two that say the same are equal,
whichever engine they were made for, and have one SQL. What is kept are some thousand texts, the least used going first.
"""

import functools
from collections.abc import Sequence

import ibis
import ibis.expr.operations as ops
from ibis.backends.sql.compilers.duckdb import compiler

_MOST_KEPT = 4096


def sql_of(expression: ibis.Table, *, order: Sequence[str] = ()) -> str:
    """Give the SQL of an expression over tables that are known by name, its rows sorted by the columns of ``order``."""
    return _compiled(expression.op(), tuple(order))


@functools.lru_cache(maxsize=_MOST_KEPT)
def columns_of(schema: ibis.Schema) -> str:
    """Give the list of columns, each as the type that Ibis knows it by: DuckDB's sum of BIGINT is a HUGEINT."""
    types = compiler.type_mapper
    return ", ".join(
        f"CAST({quoted(name)} AS {types.to_string(kind)}) AS {quoted(name)}" for name, kind in schema.items()
    )


@functools.lru_cache(maxsize=_MOST_KEPT)
def schema_of(described: tuple[tuple[str, str], ...]) -> ibis.Schema:
    """Read (name, type) of columns as DuckDB describes them."""
    return ibis.schema({name: compiler.type_mapper.from_string(kind) for name, kind in described})


@functools.lru_cache(maxsize=_MOST_KEPT)
def named_table(name: str, schema: ibis.Schema) -> ibis.Table:
    """Give a table by name and columns: the same object for all engines, so that what is planned of it is known again."""
    return ibis.table(schema, name=name)


def quoted(name: str) -> str:
    """Give a name as SQL takes it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """Give a text as SQL takes it."""
    return "'" + value.replace("'", "''") + "'"


@functools.lru_cache(maxsize=_MOST_KEPT)
def _compiled(operation: ops.Relation, order: tuple[str, ...]) -> str:
    expression = operation.to_expr()
    return str(ibis.duckdb.compile(expression.order_by(list(order)) if order else expression))
