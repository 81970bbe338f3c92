"""Reading a STIX 2.1 bundle: what Clew's extension tells becomes rows again, observables of others values that can be looked for."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from clew.exchange.coerce import known_table, row_of, text_of
from clew.exchange.formats._stix_words import FACTS
from clew.exchange.intake import Bounds, Found, FoundCover, FoundRow, FoundValue, Skipped
from clew.kernel.errors import BrokenInputError, ClewError
from clew.store.json_stream import JsonStream, JsonStreamError, parse_value

_ASIDE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "phone-number": (("value", "phone"),),
    "email-addr": (("value", "email"),),
    "domain-name": (("value", "site"),),
    "url": (("value", "url"),),
    "user-account": (("account_login", "handle"), ("display_name", "name")),
    "persona": (("persona_name", "name"),),
    "cryptocurrency-wallet": (("value", "wallet"),),
}


def read(path: Path, bounds: Bounds) -> Iterator[Found]:
    """Read the objects of a bundle one by one; one that can't be taken is skipped and listed."""
    with path.open("rb") as file:
        stream = JsonStream(file.read)
        try:
            is_bundle = False
            for key in stream.members():
                if key == "objects":
                    is_bundle = True
                    yield from _objects(stream, bounds)
                else:
                    stream.value(limit=bounds.record_bytes)
            if not is_bundle:
                raise BrokenInputError(f"{path}: no bundle: expected a JSON object with a list of objects.")
        except JsonStreamError as error:
            raise BrokenInputError(f"{path}: not a bundle that can be read: {error}.") from error


def _objects(stream: JsonStream, bounds: Bounds) -> Iterator[Found]:
    for number, _ in enumerate(stream.elements(), start=1):
        raw = stream.value(limit=bounds.record_bytes)
        place = f"object {number}"
        if number > bounds.rows:
            yield Skipped(place, f"more than {bounds.rows:,} objects; the rest was not read")
            return
        if raw is None:
            yield Skipped(place, f"nested too deeply, or longer than {bounds.record_bytes >> 20} MB")
            continue
        try:
            yield from _found(parse_value(raw), bounds)
        except (ValueError, UnicodeDecodeError, ClewError) as error:
            yield Skipped(place, str(error)[:300])


def _found(value: object, bounds: Bounds) -> Iterator[Found]:
    if not isinstance(value, dict) or not isinstance(value.get("type"), str):
        raise ValueError("expected an object with a type")  # noqa: TRY004 - one kind of error for one record
    extensions = value.get("extensions")
    told = extensions.get(FACTS) if isinstance(extensions, dict) else None
    if isinstance(told, dict) and isinstance(told.get("clew_cover"), dict):
        yield FoundCover(told["clew_cover"])
    elif isinstance(told, dict) and isinstance(told.get("clew_row"), dict):
        yield _row(told, bounds)
    else:
        yield from _aside(value, bounds)


def _row(told: Mapping[str, Any], bounds: Bounds) -> FoundRow:
    return row_of(known_table(str(told.get("clew_table"))), told["clew_row"], bounds)


def _aside(value: Mapping[str, Any], bounds: Bounds) -> Iterator[Found]:
    kind = value["type"]
    name = text_of(value.get("id"), bounds)
    for key, what in _ASIDE.get(kind, ()):
        if value.get(key) not in (None, ""):
            yield FoundValue(what, text_of(value[key], bounds), name, kind)
    hashes = value.get("hashes")
    if kind in ("file", "artifact") and isinstance(hashes, dict) and hashes.get("SHA-256"):
        yield FoundValue("sha256", text_of(hashes["SHA-256"], bounds), name, kind)
