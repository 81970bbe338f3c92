"""A parcel: the rows that leave, after the receiver's allow-list, with their cover. One parcel is written once, by one format."""

import datetime as dt
import json
import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from clew.exchange.cover import NAMESPACE, Cover, stamp
from clew.exchange.ledger import Ledger, Row, leaves
from clew.records import TABLES, key_of
from clew.records.schema import column_name

VERDICTS = "verdicts"
"""Not a table of a run: what people made of leads, from the project's database."""
VERDICT_COLUMNS = ("lead", "value", "explanation", "author", "reason", "made_at")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Parcel:
    """What leaves: :meth:`rows` by table; ``ledger`` counts what the format takes of it."""

    def __init__(
        self,
        cover: Cover,
        tables: Mapping[str, Sequence[Mapping[str, Any]]],
        columns: Mapping[str, Sequence[str]],
    ) -> None:
        self.cover = cover
        self.columns = {name: tuple(columns[name]) for name in tables}
        self.ledger = Ledger()
        self._namespace = uuid.uuid5(NAMESPACE, f"{cover.project}\n{cover.receiver}")
        self._rows: dict[str, list[Row]] = {}
        for name, rows in tables.items():
            made = self._rows.setdefault(name, [])
            for values in rows:
                kept = {column: _storable(value) for column, value in values.items()}
                for column, value in kept.items():
                    for path, _ in leaves(column, value):
                        self.ledger.came[name, path] += 1
                made.append(Row(name, kept, self.ledger))

    @property
    def names(self) -> tuple[str, ...]:
        """The tables that leave, in alphabetical order."""
        return tuple(sorted(self._rows))

    def rows(self, table: str) -> list[Row]:
        """Give the rows of a table, in the order of their key; none where the table does not leave."""
        return self._rows.get(table, [])

    def ref(self, kind: str, *parts: object) -> str:
        """Give an id for a thing of this project and receiver: the same thing, in every format and every export, has the same.

        Two receivers get two ids for one thing; the data model's own ids, where they leave, are the same for both.
        """
        return str(uuid.uuid5(self._namespace, json.dumps([kind, *map(str, parts)], ensure_ascii=True)))


def key_columns(table: str) -> tuple[str, ...]:
    """Give the columns that identify a row of a table that leaves."""
    if table == VERDICTS:
        return ("lead", "made_at", "author")
    return tuple(column_name(name) for name in key_of(TABLES[table]))


def plain(value: Any) -> Any:
    """Give a value as JSON can hold it: times and days as text in ISO 8601, entries of maps as an object."""
    if isinstance(value, dt.datetime):
        return stamp(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        if value and isinstance(value[0], tuple):
            return {key: plain(inner) for key, inner in value}
        return [plain(inner) for inner in value]
    return value


def json_text(value: Any) -> str:
    """Write a value as JSON in one form: keys sorted, nothing between."""
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def without_controls(text: str) -> str:
    """Take out what XML 1.0, and most programs that read tables, can't hold: control characters but for tab and line breaks."""
    return _CONTROL.sub("", text)


def _storable(value: Any) -> Any:
    """Replace lone surrogates, which no encoding of Unicode can write, by U+FFFD."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_storable(inner) for inner in value]
    if isinstance(value, tuple):
        return tuple(_storable(inner) for inner in value)
    if isinstance(value, Mapping):
        return {name: _storable(inner) for name, inner in value.items()}
    return value
