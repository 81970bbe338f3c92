"""Reading FollowTheMoney entities: those of Clew become rows again, all others values that can be looked for."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from clew.exchange.coerce import row_of, text_of
from clew.exchange.intake import Bounds, Found, FoundCover, FoundValue, Skipped
from clew.store.json_stream import parse_json

_ASIDE = {
    "phone": "phone",
    "email": "email",
    "username": "handle",
    "name": "name",
    "alias": "name",
    "weakAlias": "name",
    "sourceUrl": "url",
    "website": "url",
    "contentHash": "sha256",
    "publicKey": "wallet",
    "phoneMentioned": "phone",
    "emailMentioned": "email",
}
"""Properties of any entity that can be looked for, and as what."""
_EXPIRES = re.compile(r"^Delete after: (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_KEYED = re.compile(r"(ad|provider|network|lead|capture|site|review)-(.+)", re.DOTALL)
Properties = dict[str, list[str]]
Entity = tuple[str, str, Properties]


def read(path: Path, bounds: Bounds) -> Iterator[Found]:
    """Read the entities of a file, one a line; a line that is none is skipped and listed."""
    entities: dict[str, tuple[str, Entity]] = {}
    for place, line in _lines(path, bounds):
        if isinstance(line, Skipped):
            yield line
            continue
        try:
            one = _entity(parse_json(line), bounds)
        except (ValueError, UnicodeDecodeError) as error:
            yield Skipped(place, str(error)[:300])
            continue
        entities[one[0]] = (place, one)
    members: dict[str, list[str]] = {}
    for _, (name, _, given) in entities.values():
        if name.startswith("advertised-"):
            members.setdefault(_first(given, "subject") or "", []).extend(given.get("object", []))
    for name, ads in members.items():
        if name in entities:
            entities[name][1][2]["_ads"] = ads
    for place, one in entities.values():
        yield from _found(place, one, entities, bounds)


def _lines(path: Path, bounds: Bounds) -> Iterator[tuple[str, bytes | Skipped]]:
    """Give the lines that hold something; one that is too long is passed over, and those after too many are not read."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(bounds.record_bytes + 1):
            number += 1
            place = f"line {number}"
            if number > bounds.rows:
                yield place, Skipped(place, f"more than {bounds.rows:,} lines; the rest was not read")
                return
            if len(line) > bounds.record_bytes:
                yield place, Skipped(place, f"longer than {bounds.record_bytes >> 20} MB")
                while line and not line.endswith(b"\n"):
                    line = file.readline(bounds.record_bytes)
            elif line.strip():
                yield place, line


def _entity(value: object, bounds: Bounds) -> Entity:
    if not isinstance(value, dict):
        raise ValueError("expected an entity: an object")  # noqa: TRY004 - one kind of error for one record
    name, schema, given = value.get("id"), value.get("schema"), value.get("properties")
    if not isinstance(name, str) or not isinstance(schema, str) or not isinstance(given, dict) or not name:
        raise ValueError("expected an entity with id, schema and properties")
    properties: Properties = {}
    for key, values in given.items():
        listed = values if isinstance(values, list) else [values]
        if len(listed) > bounds.items:
            raise ValueError(f"property {key[:40]}: more than {bounds.items:,} values")
        properties[key] = [
            text_of(one["id"] if isinstance(one, dict) and "id" in one else one, bounds) for one in listed
        ]
    return text_of(name, bounds), schema[:80], properties


def _found(
    place: str, one: Entity, entities: Mapping[str, tuple[str, Entity]], bounds: Bounds
) -> Iterator[Found]:
    name, schema, properties = one
    if name.startswith("cover-"):
        yield _cover(properties)
        return
    kind = name.split("-", 1)[0]
    build = _ROWS.get((kind, schema))
    if build is None:
        if kind not in _HELPERS or schema not in _HELPERS[kind]:
            yield from _aside(name, schema, properties)
        return
    try:
        table, values = build(one, lambda key: entities[key][1] if key in entities else None)
        yield row_of(table, {key: value for key, value in values.items() if value not in (None, [])}, bounds)
    except ValueError as error:
        yield Skipped(place, f"{schema} {name[:80]}: {error}"[:300])


def _cover(properties: Properties) -> FoundCover:
    text = "\n".join(properties.get("description", []))
    said: dict[str, Any] = {"text": text[:4000], "keywords": properties.get("keywords", [])[:10]}
    found = _EXPIRES.search(text)
    return FoundCover({**said, "expires": found[1]} if found else said)


def _aside(name: str, schema: str, properties: Properties) -> Iterator[Found]:
    for key, kind in _ASIDE.items():
        for value in properties.get(key, []):
            yield FoundValue(kind, value, name, schema)


Built = tuple[str, dict[str, Any]]
Look = Callable[[str], Entity | None]


def _ad(one: Entity, _look: Look) -> Built:
    name, _, given = one
    alias = _first(given, "username")
    return "ads", {
        "ad_id": _key(name),
        "alias": None if alias == f"ad {name[3:11]}" else alias,
        "aliases": given.get("weakAlias"),
        "site_id": _first(given, "service"),
        "url": _first(given, "sourceUrl"),
        "country": _upper(_first(given, "country")),
        "city": _first(given, "address"),
        "text": _first(given, "description"),
        "services": given.get("keywords"),
        "captures": _keys(given.get("proof")),
        **_seen(given, "createdAt", "modifiedAt"),
    }


def _states(one: Entity, look: Look) -> Built:
    _, _, given = one
    contact = look(_first(given, "object") or "")
    said = contact[2] if contact else {}
    return "contacts", {
        "ad_id": _key(_first(given, "subject")),
        "kind": _first(said, "service"),
        "value": _first(said, "username"),
        "country": _upper(_first(said, "country")),
        **_seen(given, "startDate", "endDate"),
    }


def _provider(one: Entity, _look: Look) -> Built:
    name, _, given = one
    contacts = [
        {"kind": kind, "value": value} for kind in ("email", "phone") for value in given.get(kind, [])
    ]
    return "providers", {
        "provider_id": _key(name),
        "ad_ids": _keys(given.get("_ads")),
        "aliases": given.get("weakAlias"),
        "cities": given.get("address"),
        "contacts": contacts,
        **_seen(given, "createdAt", "modifiedAt"),
    }


def _network(one: Entity, _look: Look) -> Built:
    name, _, given = one
    return "networks", {
        "network_id": _key(name),
        "shared": given.get("keywords"),
        "provider_ids": _keys(given.get("entity")),
        **_seen(given, "createdAt", "modifiedAt"),
    }


def _lead(one: Entity, _look: Look) -> Built:
    name, _, given = one
    subject = _first(given, "entity")
    return "leads", {
        "lead_id": _key(name),
        "why": _first(given, "description"),
        "families": given.get("keywords"),
        "subject_kind": subject.split("-", 1)[0] if subject else None,
    }


def _finding(one: Entity, _look: Look) -> Built:
    _, _, given = one
    subject = _first(given, "entity") or ""
    return "findings", {
        "subject_kind": subject.split("-", 1)[0],
        "subject_id": _key(subject),
        "indicator": _first(given, "name"),
        "value": _first(given, "description"),
        "family": _first(given, "keywords"),
        **_seen(given, "createdAt", "modifiedAt"),
    }


def _link(one: Entity, _look: Look) -> Built:
    _, _, given = one
    return "links", {
        "ad_a": _key(_first(given, "subject")),
        "ad_b": _key(_first(given, "object")),
        "kind": _first(given, "role"),
        "value": _first(given, "summary"),
        "filtered": _first(given, "status"),
    }


def _trip(one: Entity, look: Look) -> Built:
    _, _, given = one
    number = _first(given, "recordId") or ""
    return "movements", {
        "provider_id": _key(_first(given, "involved")),
        "n": int(number) if number.isdecimal() else None,
        "from_city": _town(look, _first(given, "startLocation")),
        "to_city": _town(look, _first(given, "endLocation")),
        "from_last_seen": _first(given, "startDate"),
        "to_first_seen": _first(given, "endDate"),
    }


def _capture(one: Entity, _look: Look) -> Built:
    name, _, given = one
    return "captures", {
        "capture_id": _key(name),
        "url": _first(given, "sourceUrl"),
        "fetched_at": _first(given, "retrievedAt"),
        "payload_sha256": (_first(given, "notes") or "").removeprefix("SHA-256 "),
        "mime": _first(given, "mimeType"),
        "tool": _first(given, "crawler"),
    }


def _site(one: Entity, _look: Look) -> Built:
    name, _, given = one
    return "sites", {
        "site_id": _key(name),
        "name": _first(given, "title"),
        "category": _first(given, "keywords"),
        "host_country": _upper(_first(given, "country")),
    }


_ROWS: Mapping[tuple[str, str], Callable[[Entity, Look], Built]] = {
    ("ad", "UserAccount"): _ad,
    ("states", "UnknownLink"): _states,
    ("provider", "LegalEntity"): _provider,
    ("network", "Note"): _network,
    ("lead", "Note"): _lead,
    ("finding", "Note"): _finding,
    ("link", "UnknownLink"): _link,
    ("trip", "Trip"): _trip,
    ("capture", "HyperText"): _capture,
    ("site", "HyperText"): _site,
}
_HELPERS = {
    "contact": ("UserAccount",),
    "advertised": ("UnknownLink",),
    "town": ("Address",),
    "verdict": ("Note",),
}
"""Entities of Clew that are read with another, or not at all: a verdict is its author's own."""


def _first(given: Properties, name: str) -> str | None:
    values = given.get(name)
    return values[0] if values else None


def _seen(given: Properties, first: str, last: str) -> dict[str, str | None]:
    return {"first_seen": _first(given, first), "last_seen": _first(given, last)}


def _key(name: str | None) -> str | None:
    found = _KEYED.fullmatch(name or "")
    return found[2] if found else None


def _keys(names: list[str] | None) -> list[str]:
    return [key for name in names or [] if (key := _key(name))]


def _upper(text: str | None) -> str | None:
    return text.upper() if text else None


def _town(look: Look, name: str | None) -> str | None:
    town = look(name or "")
    return _first(town[2], "city") if town else None
