"""A package: one zip that is the same bytes for the same content, with digests of all its files and one signature.

``SHA256SUMS`` names every other file as ``sha256sum --check`` reads it; ``SHA256SUMS.sig`` is the Ed25519 signature over that
(RFC 8032, 64 bytes). The zip around them has one form only: files in the order of their names, stored, without a time. So it
can be written anew from what it holds, and a byte that differs anywhere, also between the files, shows.
"""

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any

from clew.kernel.errors import WrongUseError
from clew.store.canonical import to_canonical
from clew.store.keys import SigningKey

SUMS, SIGNATURE, MANIFEST, README = "SHA256SUMS", "SHA256SUMS.sig", "manifest.json", "README.txt"
MOST_BYTES = 1 << 30
"""A package is checked in memory: of one larger than this a part should be handed over another way."""
PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip can state: the manifest says when
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def pack(about: Mapping[str, Any], files: Mapping[str, bytes], key: SigningKey) -> bytes:
    """Sign files and pack them. ``about``: what the manifest says beside their digests; ``files``: bytes by plain name.

    Raises :class:`WrongUseError` where they are more than can be checked.
    """
    if sum(map(len, files.values())) > MOST_BYTES:
        raise WrongUseError(
            f"The package would have more than {MOST_BYTES >> 20} MB: refer fewer ads, or hand the captures over with `clew seal --wacz`."
        )
    manifest = {
        **about,
        "key_id": key.public.key_id,
        "files": [
            {"path": name, "bytes": len(data), "sha256": sha256(data)} for name, data in sorted(files.items())
        ],
    }
    whole = {**files, MANIFEST: to_canonical(manifest)}
    sums = "".join(f"{sha256(data)}  {name}\n" for name, data in sorted(whole.items())).encode()
    return to_zip({**whole, SUMS: sums, SIGNATURE: key.sign(sums)})


def to_zip(files: Mapping[str, bytes]) -> bytes:
    """Write a zip in its one form."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in sorted(files.items()):
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_STORED
            info.create_system = 3
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return out.getvalue()


def parse_sums(data: bytes) -> dict[str, str]:
    """Give the digests of a list by name; raises :class:`ValueError` where a line is none or a name stands twice."""
    found: dict[str, str] = {}
    for number, line in enumerate(data.decode("ascii").splitlines(), 1):
        fits = _LINE.fullmatch(line)
        if not fits or fits[2] in found:
            raise ValueError(f"line {number} is no digest with a name")
        found[fits[2]] = fits[1]
    return found


def sha256(data: bytes) -> str:
    """Give the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
