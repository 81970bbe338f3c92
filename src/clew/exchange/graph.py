"""The rows of a parcel as things and ties, for all formats that draw: networks, providers, ads, contacts, sites, towns.

What is flat becomes an attribute; lists of flat values are joined by semicolons. What is nested (evidence, tours) is not taken, so it counts
as lost. A thing that a row only names (an ad of a link, where ads don't leave) is there with its id alone.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from clew.exchange.cells import machine_cell
from clew.exchange.ledger import Row, leaves
from clew.exchange.parcel import Parcel, key_columns, plain, without_controls
from clew.exchange.standard import model_schema

Attributes = dict[str, str | int | float | bool]
Fit = Callable[[str], str]
"""Makes a text one that the format can hold."""
_RETURN = re.compile(r"\r\n?")
_JOIN = "; "


@dataclass(slots=True)
class Thing:
    """A node: ``kind`` network, provider, ad, contact, site or city; ``label`` for a person to read."""

    id: str
    kind: str
    label: str
    attributes: Attributes = field(default_factory=dict)


@dataclass(slots=True)
class Tie:
    """An edge between two things; ``kind`` says which."""

    id: str
    source: str
    target: str
    kind: str
    attributes: Attributes = field(default_factory=dict)


@dataclass(slots=True)
class Drawing:
    """All things by id, and all ties, in a fixed order."""

    things: dict[str, Thing] = field(default_factory=dict)
    ties: list[Tie] = field(default_factory=list)

    def sorted_things(self) -> list[Thing]:
        """Give the things in the order of kind and id."""
        return [self.things[one] for one in sorted(self.things, key=lambda one: (self.things[one].kind, one))]


def draw(parcel: Parcel, fit: Fit) -> Drawing:
    """Draw the rows of a parcel; ``fit`` makes texts such as the format can hold, and what it changes counts as altered."""
    pen = _Pen(parcel, fit)
    for table, kind, key, label in _THINGS:
        for row in parcel.rows(table):
            thing = pen.thing(kind, row.take(key))
            thing.attributes.update(flat(row, fit))
            thing.label = fit(str(row.peek(label) or thing.label))
    for row in parcel.rows("leads"):
        kind = "network" if row.peek("subject_kind") == "network" else "provider"
        thing = pen.thing(kind, row.take("lead_id"))
        thing.attributes.update({f"lead_{name}": value for name, value in flat(row, fit).items()})
    pen.memberships()
    pen.stated()
    pen.between()
    pen.moves()
    pen.signals()
    return pen.drawing


_NAMED = {
    "network": "network_id",
    "provider": "provider_id",
    "ad": "ad_id",
    "site": "site_id",
    "city": "city",
}
"""The attribute that holds the key of a thing, by its kind; a contact has its kind and value."""
_THINGS = (
    ("networks", "network", "network_id", "network_id"),
    ("providers", "provider", "provider_id", "provider_id"),
    ("ads", "ad", "ad_id", "alias"),
    ("sites", "site", "site_id", "site_id"),
)


def flat(row: Row, fit: Fit, *, without: tuple[str, ...] = ()) -> Attributes:
    """Take every flat column of a row as an attribute."""
    made: Attributes = {}
    for column in model_schema(row.table):
        if column.name in without or not is_flat(column.type) or row.peek(column.name) in (None, []):
            continue
        made[column.name] = _attribute(row, column.name, fit)
    return made


def is_flat(kind: pa.DataType) -> bool:
    """Say whether a column is one value, or a list of such."""
    return not pa.types.is_nested(kind) or (
        pa.types.is_list(kind) and not pa.types.is_nested(kind.value_type)
    )


def xml_text(text: str) -> str:
    """Give a text as XML 1.0 gives it back: without control characters, with one kind of line break."""
    return without_controls(_RETURN.sub("\n", text))


def _attribute(row: Row, column: str, fit: Fit) -> str | int | float | bool:
    value = row.take(column)
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, list):
        text = _JOIN.join(machine_cell(one) for one in value if one is not None)
    else:
        text = str(plain(value))
    fitting = fit(text)
    if fitting != text:
        for path, one in leaves(column, value):
            written = machine_cell(one)
            row.altered(path, int(fit(written) != written))
    return fitting


class _Pen:
    def __init__(self, parcel: Parcel, fit: Fit) -> None:
        self._parcel = parcel
        self._fit = fit
        self.drawing = Drawing()

    def thing(self, kind: str, key: Any, label: str | None = None) -> Thing:
        """Give the thing of this key; made where it is not there yet."""
        name = self._parcel.ref(kind, key)
        if name not in self.drawing.things:
            shown = self._fit(label or f"{kind} {str(key)[:24]}")
            told: Attributes = {_NAMED[kind]: self._fit(str(key))} if kind in _NAMED else {}
            self.drawing.things[name] = Thing(name, kind, shown, told)
        return self.drawing.things[name]

    def tie(
        self, source: Thing, target: Thing, kind: str, key: tuple[Any, ...], attributes: Attributes
    ) -> None:
        name = self._parcel.ref("tie", kind, *key)
        self.drawing.ties.append(Tie(name, source.id, target.id, kind, attributes))

    def memberships(self) -> None:
        """Tie networks to providers, providers to ads, ads to sites."""
        groups = (
            ("networks", "network", "network_id", "provider_ids", "provider"),
            ("providers", "provider", "provider_id", "ad_ids", "ad"),
        )
        for table, kind, key, members, inner in groups:
            for row in self._parcel.rows(table):
                whole = self.thing(kind, row.peek(key))
                for member in row.take(members) or []:
                    self.tie(whole, self.thing(inner, member), "holds", (row.peek(key), member), {})
        for row in self._parcel.rows("ads"):
            if row.peek("site_id"):
                site = self.thing("site", row.take("site_id"), row.peek("site_id"))
                self.tie(self.thing("ad", row.peek("ad_id")), site, "on", (row.peek("ad_id"),), {})

    def stated(self) -> None:
        """Tie ads to the contacts that they state."""
        for row in self._parcel.rows("contacts"):
            kind, value = row.take("kind"), row.take("value")
            contact = self.thing("contact", f"{kind} {value}", f"{kind} {value}")
            contact.attributes.update(
                flat(row, self._fit, without=("ad_id", "first_seen", "last_seen", "obfuscated"))
            )
            ad = self.thing("ad", row.take("ad_id"))
            told = flat(row, self._fit, without=("ad_id", "kind", "value", "country"))
            self.tie(ad, contact, "states", (row.peek("ad_id"), kind, value), told)

    def between(self) -> None:
        """Tie ads to ads, and sites to sites."""
        for table, kind, ends in (
            ("links", "ad", ("ad_a", "ad_b")),
            ("site_links", "site", ("site_a", "site_b")),
        ):
            for row in self._parcel.rows(table):
                one, other = (self.thing(kind, row.take(end)) for end in ends)
                key = tuple(row.peek(name) for name in key_columns(table))
                label = self._fit(str(row.peek("kind") or "tied"))
                self.tie(one, other, label, (table, *key), flat(row, self._fit, without=ends))

    def moves(self) -> None:
        """Tie towns by the moves of providers."""
        for row in self._parcel.rows("movements"):
            if row.peek("from_city") and row.peek("to_city"):
                start = self.thing("city", row.take("from_city"), row.peek("from_city"))
                end = self.thing("city", row.take("to_city"), row.peek("to_city"))
                key = (row.peek("provider_id"), row.peek("n"))
                self.tie(start, end, "moved", key, flat(row, self._fit, without=("from_city", "to_city")))

    def signals(self) -> None:
        """Write the signals on what they were seen on."""
        seen: dict[str, list[str]] = {}
        for row in self._parcel.rows("findings"):
            name = self._parcel.ref(str(row.peek("subject_kind")), row.peek("subject_id"))
            if row.peek("indicator") and name in self.drawing.things:
                for column in ("subject_kind", "subject_id", "indicator"):
                    row.take(column)
                seen.setdefault(name, []).append(str(row.peek("indicator")))
        for name, indicators in sorted(seen.items()):
            self.drawing.things[name].attributes["signals"] = self._fit(_JOIN.join(indicators))
