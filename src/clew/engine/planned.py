"""Plans: functions that make an expression of the engine's tables, and of nothing else, are asked once a process.

>>> @planned
... def open_ads(engine: Engine) -> ibis.Table:
...     return engine.table("ads").filter(ibis._.n > 0)

To build an expression takes longer than to run it on a small table, and what comes of it depends on the columns of the
tables alone. So it is kept beside the tables that were read, and given again to every engine that knows the same.
"""

import functools
from collections.abc import Callable, Hashable
from typing import Any, Concatenate, ParamSpec, cast

import ibis

from clew.engine.interface import Engine

_P = ParamSpec("_P")
_MOST_KEPT = 256
"""Arguments of one function whose plans are kept; beyond that it forgets all and begins anew."""


def planned(
    function: Callable[Concatenate[Engine, _P], ibis.Table],
) -> Callable[Concatenate[Engine, _P], ibis.Table]:
    """Keep what the function makes of an engine's tables and of its other arguments: expressions, texts, tuples.

    It may ask the engine for tables and for nothing else: to run or keep anything in it is an error. What may change
    while a process runs (a weight that a benchmark leaves out, say) must be one of the arguments.
    """
    kept: dict[Hashable, list[tuple[dict[str, ibis.Table], ibis.Table]]] = {}

    @functools.wraps(function)
    def plan(engine: Engine, /, *given: _P.args, **named: _P.kwargs) -> ibis.Table:
        key = (tuple(map(_key, given)), tuple((name, _key(value)) for name, value in named.items()))
        for tables, expression in kept.get(key, ()):
            if all(engine.table(name) is table for name, table in tables.items()):
                return expression
        reader = _Reader(engine)
        expression = function(cast("Engine", reader), *given, **named)
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept.setdefault(key, []).append((reader.tables, expression))
        return expression

    return plan


class _Reader:
    """What a plan is given for an engine: its tables, with a note of those that were asked for."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.tables: dict[str, ibis.Table] = {}

    def table(self, name: str) -> ibis.Table:
        """Give a table by its name."""
        return self.tables.setdefault(name, self._engine.table(name))


def _key(value: Any) -> Hashable:
    return value.op() if isinstance(value, ibis.Expr) else cast("Hashable", value)
