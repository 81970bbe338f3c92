"""What was erased at a person's request, so that it is not read again: ids of captures, and keyed digests of values.

The digests are HMAC-SHA-256 under a key that is made for nothing else (``keys/erasures.key``, mode 600): without it nobody can find
a phone number by trying them all; who has it can, so it is kept as the private key is. (HMAC: RFC 2104.)
"""

import hashlib
import hmac
import json
import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from clew.store.project import Project
from clew.store.run import write_json

_KEY_BYTES = 32
_SCHEME = re.compile(r"^https?://(?:www\.)?")


@dataclass(frozen=True, slots=True)
class Withheld:
    """Ids of captures that no run reads and no import takes again, and keyed digests of values."""

    captures: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()

    def joined(self, other: "Withheld") -> "Withheld":
        """Put two together."""
        return Withheld(self.captures | other.captures, self.values | other.values)

    def as_row(self) -> dict[str, list[str]]:
        """Give it as plain values."""
        return {"captures": sorted(self.captures), "values": sorted(self.values)}


def load_withheld(project: Project) -> Withheld:
    """Load what is withheld."""
    path = _path(project)
    if not path.exists():
        return Withheld()
    row = json.loads(path.read_text("utf-8"))
    return Withheld(frozenset(row["captures"]), frozenset(row["values"]))


def withhold(project: Project, more: Withheld) -> None:
    """Withhold more; what is withheld stays so."""
    known = load_withheld(project)
    if known.joined(more) != known:
        write_json(_path(project), known.joined(more).as_row())


def digests_of_values(project: Project, values: Iterable[str]) -> frozenset[str]:
    """Give the keyed digests of normalised values (E.164, lower case); the key is made on first use."""
    key = _key(project)
    return frozenset(_keyed(key, value) for value in values)


def erased_among(project: Project, values: Iterable[str]) -> frozenset[str]:
    """Give those of the values that were erased before."""
    known = load_withheld(project).values
    if not known:
        return frozenset()
    key = _key(project)
    return frozenset(value for value in values if _keyed(key, value) in known)


def _keyed(key: bytes, value: str) -> str:
    plain = _SCHEME.sub("", value.strip().lower()).rstrip("/")
    return hmac.new(key, plain.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _path(project: Project) -> Path:
    return project.root / "withheld.json"


def _key(project: Project) -> bytes:
    path = project.root / "keys" / "erasures.key"
    if not path.exists():
        path.parent.mkdir(mode=0o700, exist_ok=True)
        part = path.with_name(f".{path.name}-{secrets.token_hex(8)}")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with suppress(
            FileExistsError
        ):  # two may make it at once: the first one's stays, and is there as a whole or not at all
            os.link(part, path)
        part.unlink()
    return path.read_bytes()
