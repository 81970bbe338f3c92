"""The manifest of a seal: what was sealed, by whom, with what, after which seal.

``seals/0001.manifest.json``, canonical JSON. It names each file with its bytes and SHA-256, the digest of the manifest before
it, the public keys and where the trail of decisions stood. It holds no address of a page: those stand in
``captures/SITE/....records.jsonl`` beside the archive, which is a file of the manifest like any other and goes when the
archive is purged.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clew.store.canonical import from_canonical, to_canonical
from clew.store.seal_log import FOLDER

FORMAT = "clew-seal-1"
RECORDS = ".records.jsonl"
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file as a manifest names it; ``path`` is relative to the project."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """A seal's manifest. ``before``: the SHA-256 of the manifest before it; null for the first."""

    seal: int
    before: str | None
    made_at: str
    by: str
    tool: str
    project: str
    keys: Mapping[str, str]
    trail: Mapping[str, Any] | None
    files: tuple[SealedFile, ...]

    def to_bytes(self) -> bytes:
        """Write it in its one form."""
        return to_canonical(
            {
                "format": FORMAT,
                "seal": self.seal,
                "before": self.before,
                "made_at": self.made_at,
                "by": self.by,
                "tool": self.tool,
                "project": self.project,
                "keys": dict(self.keys),
                "trail": self.trail,
                "files": [{"path": one.path, "bytes": one.bytes, "sha256": one.sha256} for one in self.files],
            }
        )


def parse_manifest(data: bytes) -> Manifest:
    """Read a manifest; raises :class:`ValueError` where it is none."""
    content = from_canonical(data)
    if content.get("format") != FORMAT:
        raise ValueError(f"its format is {content.get('format')!r}, expected {FORMAT!r}")
    try:
        files = tuple(
            SealedFile(str(one["path"]), int(one["bytes"]), str(one["sha256"])) for one in content["files"]
        )
        return Manifest(
            seal=int(content["seal"]),
            before=content["before"],
            made_at=str(content["made_at"]),
            by=str(content["by"]),
            tool=str(content["tool"]),
            project=str(content["project"]),
            keys=dict(content["keys"]),
            trail=content["trail"],
            files=files,
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"it lacks {error}") from error


def manifest_path(seal: int) -> str:
    """Give where a seal's manifest lies."""
    return f"{FOLDER}/{seal:04d}.manifest.json"


def signature_path(seal: int) -> str:
    """Give where a manifest's signature lies: 64 bytes, Ed25519."""
    return f"{FOLDER}/{seal:04d}.manifest.sig"


def sums_path(seal: int) -> str:
    """Give where the same digests lie as ``sha256sum --check`` reads them."""
    return f"{FOLDER}/{seal:04d}.sha256"


def to_sums(files: Iterable[SealedFile]) -> bytes:
    """Write digests as ``sha256sum`` does."""
    return "".join(f"{one.sha256}  {one.path}\n" for one in files).encode()


def digest_of(data: bytes) -> str:
    """Give the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def utc(when: dt.datetime) -> str:
    """Write a time as the seals do: UTC, to the second."""
    return f"{when.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
