"""FollowTheMoney entities, one JSON object a line, for Aleph, OpenAleph and nomenklatura (https://followthemoney.tech/).

An ad is a ``UserAccount``, a provider a ``LegalEntity`` that nobody has identified, named by its id; networks, leads, signals and verdicts are
``Note``; ties are ``UnknownLink``; moves ``Trip``; captures and sites ``HyperText``. ``topics`` stays empty: nothing here accuses anybody.
FollowTheMoney drops values that its types refuse without a word. So a value is written only in the form that its type keeps, and one that
has none counts as lost. Its times have no zone: they are UTC.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import phonenumbers

from clew.exchange.formats._ftm_read import read
from clew.exchange.ledger import Row
from clew.exchange.parcel import Parcel

__all__ = ["MIME_TYPE", "READ_BY", "SUFFIX", "TITLE", "read", "write"]

TITLE = "FollowTheMoney entities"
MIME_TYPE = "application/x-ndjson"
SUFFIX = ".ftm.json"
READ_BY = "Aleph, OpenAleph, nomenklatura, yente; Clew"
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,120}")
_URL = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:/[\x21-\x7e]*)?")
_EMAIL = re.compile(r"[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,20}")
_MIME = re.compile(r"[a-z]+/[a-z0-9.+-]+")
_HASH = re.compile(r"[0-9a-f]{64}")
_PLACE = re.compile(r"[^\W\d_]+(?:[ '.-]{1,2}[^\W\d_]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff\ufffe\uffff]"
)
"""What FollowTheMoney takes out of texts: controls, and format characters that nobody sees."""
_WIDE = re.compile(r"[\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACES = re.compile(r"\s+")
_NAME, _TEXT, _LONG, _ADDRESS = 384, 1024, 65_000, 4096  # how long FollowTheMoney's types may be
_EDGES = " \t\n\r\xa0\"'"
_FIRST_YEAR = 1000  # an earlier one would have fewer than four digits
Fit = Callable[[Any], str | None]
"""Gives a value in the form that a type of FollowTheMoney keeps; null where it has none."""


@dataclass(slots=True)
class _Entity:
    """An entity that grows."""

    id: str
    schema: str
    properties: dict[str, list[str]] = field(default_factory=dict)

    def say(self, name: str, value: str) -> None:
        values = self.properties.setdefault(name, [])
        if value not in values:
            values.append(value)

    def take(self, name: str, row: Row, column: str, fit: Fit) -> None:
        """Take a column into a property: whole, or not at all where one of its values has no form."""
        value = row.peek(column)
        values = value if isinstance(value, list) else [value]
        fitting = [fit(one) for one in values if one is not None]
        if not fitting or None in fitting:
            return
        row.take(column)
        for one, was in zip(fitting, [one for one in values if one is not None], strict=True):
            self.say(name, str(one))
            row.altered(column, int(isinstance(was, str) and fit in _TEXTS and one != was))
        row.altered(column, len(fitting) - len(set(fitting)))


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write all entities in the order of their ids."""
    pen = _Pen(parcel)
    pen.cover()
    pen.ads()
    pen.contacts()
    pen.providers()
    pen.notes()
    pen.links()
    pen.trips()
    pen.documents()
    for one in sorted(pen.entities.values(), key=lambda entity: entity.id):
        made = {"id": one.id, "schema": one.schema, "properties": dict(sorted(one.properties.items()))}
        out.write(json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")


class _Pen:
    def __init__(self, parcel: Parcel) -> None:
        self._parcel = parcel
        self.entities: dict[str, _Entity] = {}

    def _of(self, kind: str, row: Row, column: str, schema: str) -> _Entity:
        """Begin the entity of a row; its id holds the row's, where it can."""
        name = self._name(kind, row.peek(column))
        if _ID.fullmatch(str(row.peek(column))):
            row.take(column)
        return self.entities.setdefault(name, _Entity(name, schema))

    def _name(self, kind: str, key: Any) -> str:
        return f"{kind}-{key}" if _ID.fullmatch(str(key)) else f"{kind}-{self._parcel.ref(kind, key)}"

    def _point(self, entity: _Entity, name: str, row: Row, column: str, kind: str) -> None:
        """Take ids of other records as references to their entities."""
        keys = row.peek(column)
        for key in keys if isinstance(keys, list) else [keys]:
            if key is not None:
                entity.say(name, self._name(kind, key))
        if all(_ID.fullmatch(str(key)) for key in (keys if isinstance(keys, list) else [keys])):
            row.take(column)

    def _new(self, kind: str, schema: str, *key: Any) -> _Entity:
        name = f"{kind}-{self._parcel.ref(kind, *key)}"
        return self.entities.setdefault(name, _Entity(name, schema))

    def cover(self) -> None:
        cover = self._parcel.cover
        note = self.entities.setdefault(
            f"cover-{cover.export_id}", _Entity(f"cover-{cover.export_id}", "Note")
        )
        note.say("name", "Handling of this export: read first")
        note.say("description", cover.text().strip())
        note.say("publisher", cover.project)
        for one in (f"TLP:{cover.tlp}", f"PAP:{cover.pap}"):
            note.say("keywords", one)

    def ads(self) -> None:
        for row in self._parcel.rows("ads"):
            entity = self._of("ad", row, "ad_id", "UserAccount")
            entity.take("username", row, "alias", as_text)
            if "username" not in entity.properties:
                entity.say(
                    "username", f"ad {entity.id[3:11]}"
                )  # FtM wants one; reading it back, Clew knows it for none
            entity.take("weakAlias", row, "aliases", as_name)
            entity.take("service", row, "site_id", as_text)
            entity.take("sourceUrl", row, "url", as_url)
            entity.take("country", row, "country", as_country)
            entity.take("address", row, "city", as_place)
            entity.take("description", row, "text", as_long)
            entity.take("keywords", row, "services", as_text)
            _times(entity, row)
            self._point(entity, "proof", row, "captures", "capture")

    def contacts(self) -> None:
        for row in self._parcel.rows("contacts"):
            kind, value = row.peek("kind"), row.peek("value")
            if as_text(kind) is None or as_text(value) is None:
                continue
            contact = self._new("contact", "UserAccount", kind, value)
            contact.take("service", row, "kind", as_text)
            contact.take("username", row, "value", as_text)
            contact.take("country", row, "country", as_country)
            for name, fit in (("phone", as_phone), ("email", as_email)):
                if fit(value) is not None:
                    contact.say(name, value)
            tie = self._new("states", "UnknownLink", row.peek("ad_id"), kind, value)
            self._point(tie, "subject", row, "ad_id", "ad")
            tie.say("object", contact.id)
            tie.say("role", "states")
            tie.take("startDate", row, "first_seen", as_time)
            tie.take("endDate", row, "last_seen", as_time)

    def providers(self) -> None:
        for row in self._parcel.rows("providers"):
            entity = self._of("provider", row, "provider_id", "LegalEntity")
            entity.say("name", f"an advertised person, {entity.id[9:21]}")
            entity.take("weakAlias", row, "aliases", as_name)
            entity.take("address", row, "cities", as_place)
            _times(entity, row)
            for contact in row.items("contacts"):
                fit = {"phone": as_phone, "email": as_email}.get(str(contact.peek("kind")))
                if fit is not None and fit(contact.peek("value")) is not None:
                    contact.take("kind")
                    entity.take(str(contact.peek("kind")), contact, "value", fit)
            for ad in row.peek("ad_ids") or []:
                tie = self._new("advertised", "UnknownLink", row.peek("provider_id"), ad)
                tie.say("subject", entity.id)
                tie.say("role", "advertised in")
                tie.say("object", self._name("ad", ad))
            if all(_ID.fullmatch(one) for one in row.peek("ad_ids") or []):
                row.take("ad_ids")

    def notes(self) -> None:
        """Write networks, leads, signals and verdicts."""
        for row in self._parcel.rows("networks"):
            note = self._of("network", row, "network_id", "Note")
            note.say("name", f"network {note.id[8:20]}")
            note.take("keywords", row, "shared", as_text)
            _times(note, row)
            self._point(note, "entity", row, "provider_ids", "provider")
        for row in self._parcel.rows("leads"):
            note = self._of("lead", row, "lead_id", "Note")
            note.say("name", f"lead {note.id[5:17]}")
            note.take("description", row, "why", as_long)
            note.take("keywords", row, "families", as_text)
            if row.peek("subject_kind") in ("network", "provider"):
                note.say("entity", self._name(row.take("subject_kind"), row.peek("lead_id")))
        for row in self._parcel.rows("findings"):
            kind, subject, indicator = (
                row.peek(name) for name in ("subject_kind", "subject_id", "indicator")
            )
            note = self._new("finding", "Note", kind, subject, indicator)
            note.take("name", row, "indicator", as_name)
            note.take("description", row, "value", as_long)
            note.take("keywords", row, "family", as_text)
            _times(note, row)
            self._point(note, "entity", row, "subject_id", str(kind))
            row.take("subject_kind")
        for row in self._parcel.rows("verdicts"):
            note = self._new("verdict", "Note", *(row.peek(name) for name in ("lead", "made_at", "author")))
            note.take("name", row, "value", as_name)
            note.take("description", row, "reason", as_long)
            note.take("publisher", row, "author", as_text)
            self._point(note, "entity", row, "lead", "lead")

    def links(self) -> None:
        for row in self._parcel.rows("links"):
            tie = self._new(
                "link", "UnknownLink", *(row.peek(name) for name in ("ad_a", "ad_b", "kind", "value"))
            )
            self._point(tie, "subject", row, "ad_a", "ad")
            self._point(tie, "object", row, "ad_b", "ad")
            tie.take("role", row, "kind", as_text)
            tie.take("summary", row, "value", as_long)
            tie.take("status", row, "filtered", as_text)

    def trips(self) -> None:
        for row in self._parcel.rows("movements"):
            trip = self._new("trip", "Trip", row.peek("provider_id"), row.peek("n"))
            trip.say("name", "a move between advertisements")
            self._point(trip, "involved", row, "provider_id", "provider")
            trip.take("recordId", row, "n", str)
            for name, column in (("startLocation", "from_city"), ("endLocation", "to_city")):
                if row.peek(column):
                    town = self._new("town", "Address", row.peek(column))
                    town.take("city", row, column, as_place)
                    trip.say(name, town.id)
            trip.take("startDate", row, "from_last_seen", as_time)
            trip.take("endDate", row, "to_first_seen", as_time)

    def documents(self) -> None:
        for row in self._parcel.rows("captures"):
            page = self._of("capture", row, "capture_id", "HyperText")
            page.take("sourceUrl", row, "url", as_url)
            page.take("retrievedAt", row, "fetched_at", as_time)
            page.take("notes", row, "payload_sha256", as_hash)
            page.take("mimeType", row, "mime", as_mime)
            page.take("crawler", row, "tool", as_text)
        for row in self._parcel.rows("sites"):
            page = self._of("site", row, "site_id", "HyperText")
            page.take("title", row, "name", as_text)
            page.take("keywords", row, "category", as_text)
            page.take("country", row, "host_country", as_country)


def _times(entity: _Entity, row: Row) -> None:
    entity.take("createdAt", row, "first_seen", as_time)
    entity.take("modifiedAt", row, "last_seen", as_time)


def as_text(value: Any) -> str | None:
    """Give a short text without control characters and without space at its ends, cut where the type ends."""
    long = as_long(value)
    return long[:_TEXT].strip() if long else None


def as_long(value: Any) -> str | None:
    """Give a long text in the same way."""
    return _WIDE.sub(" ", _CONTROL.sub("", str(value))).strip()[:_LONG].strip() or None


def as_name(value: Any) -> str | None:
    """Give a name on one line, without quotes around it."""
    flat = _SPACES.sub(" ", _CONTROL.sub("", str(value))).strip(_EDGES)
    return flat[:_NAME].strip(_EDGES) or None


def as_place(value: Any) -> str | None:
    """Give the name of a town as it is; addresses are taken apart at commas and semicolons."""
    return value if _PLACE.fullmatch(str(value)) else None


def as_url(value: Any) -> str | None:
    """Give an address as it is, where it is one."""
    return value if _URL.fullmatch(str(value)) and len(value) <= _ADDRESS else None


def as_email(value: Any) -> str | None:
    """Give a mail address as it is, where it is one."""
    return value if _EMAIL.fullmatch(str(value)) else None


def as_phone(value: Any) -> str | None:
    """Give a number in E.164 as it is, where it is valid: FollowTheMoney drops the others."""
    try:
        parsed = phonenumbers.parse(str(value))
    except phonenumbers.NumberParseException:
        return None
    fits = phonenumbers.is_valid_number(parsed)
    form = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return value if fits and form == value else None


def as_country(value: Any) -> str | None:
    """Give a country as FollowTheMoney writes it: two small letters."""
    return str(value).lower() if _COUNTRY.fullmatch(str(value)) else None


def as_time(value: Any) -> str | None:
    """Give a time in UTC without a zone; one with parts of a second has no form."""
    when: dt.datetime = value.astimezone(dt.UTC)
    return None if when.microsecond or when.year < _FIRST_YEAR else when.strftime("%Y-%m-%dT%H:%M:%S")


def as_hash(value: Any) -> str | None:
    """Give a SHA-256 as a note: the property for digests takes SHA-1 alone."""
    return f"SHA-256 {value}" if _HASH.fullmatch(str(value)) else None


def as_mime(value: Any) -> str | None:
    """Give a media type as it is."""
    return value if _MIME.fullmatch(str(value)) else None


_TEXTS: tuple[Fit, ...] = (as_text, as_long, as_name)
Properties = Mapping[str, list[str]]
