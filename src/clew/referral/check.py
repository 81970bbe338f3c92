"""Checking a package on a machine without the project: signature, digests, the zip itself, and each capture in it.

Nothing in a package is trusted before it was checked, and no name in it is used as a path.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from clew.kernel.visible import visible
from clew.referral.package import MANIFEST, MOST_BYTES, README, SIGNATURE, SUMS, parse_sums, sha256, to_zip
from clew.store.canonical import from_canonical
from clew.store.json_stream import parse_json
from clew.store.keys import PublicKey
from clew.store.zip_source import ZIP_ERRORS

CAPTURES, DATA = "captures.wacz", "package.json"
_ARCHIVE = "archive/captures.warc.gz"
_MOST_FILES = 100
_NAME = 120
_NAME_AT, _TAIL = (
    30,
    4096,
)  # where a zip states the name of its first file, and about where its list of entries is
Found = Literal["ok", "wrong", "unchecked"]


@dataclass(frozen=True, slots=True)
class PackageCheck:
    """One thing that was checked: what, what was found, in which file, and, of a capture, which record and address."""

    check: str
    found: Found
    file: str | None
    record: str | None
    url: str | None
    detail: str

    def as_row(self) -> dict[str, Any]:
        """Give it as plain values."""
        return asdict(self)


def is_package(data: bytes) -> bool:
    """Say whether bytes are meant to be a package: its first file, or its list of entries, says so, whichever is whole."""
    first = data[_NAME_AT : _NAME_AT + len(README)]
    return first == README.encode() or SIGNATURE.encode() in data[-_TAIL:]


def check_package(data: bytes, key: PublicKey | None) -> list[PackageCheck]:
    """Check a package's bytes; ``key``: the sender's, got another way than the package. Never raises on any bytes."""
    return list(_check(data, key))


def _check(data: bytes, key: PublicKey | None) -> Iterator[PackageCheck]:
    try:
        files = _read(data)
    except (*ZIP_ERRORS, NotImplementedError) as error:
        yield _wrong("zip", None, f"it can't be read as a package ({error})"[:200])
        return
    if files is None:
        yield _wrong("zip", None, "it holds more than a package can: it was not made by `clew refer`")
        return
    try:
        sums = parse_sums(files[SUMS])
    except (KeyError, ValueError) as error:
        yield _wrong("digests", SUMS, f"the list of digests can't be read ({error})")
        return
    yield from _check_signature(files, key)
    wrong = [*_check_digests(files, sums)]
    yield from wrong
    if not wrong:
        yield _ok("digests", f"{len(sums)} files are as they were packed")
    yield from _check_zip(data, files)
    yield from _check_manifest(files, sums)
    yield from _check_captures(files)


def _read(data: bytes) -> dict[str, bytes] | None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > _MOST_FILES or sum(one.file_size for one in entries) > MOST_BYTES:
            return None
        if any(one.compress_type != zipfile.ZIP_STORED for one in entries):
            raise ValueError("an entry is packed; the files of a package lie in it as they are")
        return {one.filename: _entry(archive, one) for one in entries}


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Give an entry's bytes as they stand, also where its check sum differs: the digests tell which file it is."""
    info.CRC = None  # type: ignore[assignment] # zipfile's own way to leave a check sum unlooked at
    with archive.open(info) as file:
        return file.read()


def _check_signature(files: Mapping[str, bytes], key: PublicKey | None) -> Iterator[PackageCheck]:
    signature = files.get(SIGNATURE)
    if signature is None:
        yield _wrong("signature", SIGNATURE, "it is not there: the package is not signed")
    elif key is None:
        yield PackageCheck(
            "signature",
            "unchecked",
            SIGNATURE,
            None,
            None,
            "no --key was given: who signed was not checked. Get the sender's public key another way than the package",
        )
    elif key.verify(files[SUMS], signature):
        yield _ok("signature", f"signed by the key {key.key_id}")
    else:
        yield _wrong("signature", SUMS, "its signature is not by this key, or one of the two was changed")


def _check_digests(files: Mapping[str, bytes], sums: Mapping[str, str]) -> Iterator[PackageCheck]:
    for name in sorted(files.keys() - {SUMS, SIGNATURE}):
        if name not in sums:
            yield _wrong("digests", name, "it was added: the list of digests does not name it")
        elif sha256(files[name]) != sums[name]:
            yield _wrong("digests", name, "it was changed: its SHA-256 is not the one that was signed")
    for name in sorted(sums.keys() - files.keys()):
        yield _wrong("digests", name, "it is missing")


def _check_zip(data: bytes, files: Mapping[str, bytes]) -> Iterator[PackageCheck]:
    try:
        made = to_zip(files)
    except ZIP_ERRORS as error:
        yield _wrong("zip", None, f"it holds a name that no package has ({error})"[:200])
        return
    if made == data:
        yield _ok("zip", f"every byte is as it was written; SHA-256 of the package: {sha256(data)}")
        return
    place = next(
        (n for n, (one, other) in enumerate(zip(made, data, strict=False)) if one != other),
        min(len(made), len(data)),
    )
    yield _wrong("zip", None, f"the zip around the files was changed, at byte {place} or before")


def _check_manifest(files: Mapping[str, bytes], sums: Mapping[str, str]) -> Iterator[PackageCheck]:
    try:
        manifest = from_canonical(files[MANIFEST])
        stated = {str(one["path"]): str(one["sha256"]) for one in manifest["files"]}
    except (KeyError, TypeError, ValueError) as error:
        yield _wrong("manifest", MANIFEST, f"it can't be read ({error})"[:200])
        return
    if stated != {name: digest for name, digest in sums.items() if name != MANIFEST}:
        yield _wrong("manifest", MANIFEST, "it states other files or digests than the signed list")
    else:
        yield _ok("manifest", str(manifest.get("format")))


def _check_captures(files: Mapping[str, bytes]) -> Iterator[PackageCheck]:
    """Hold each capture that ``package.json`` names against its bytes in the WACZ."""
    if CAPTURES not in files:
        return
    try:
        told = parse_json(files[DATA])
        captures = told["captures"] if isinstance(told, dict) else []
        with zipfile.ZipFile(io.BytesIO(files[CAPTURES])) as archive:
            info = archive.getinfo(_ARCHIVE)
            if info.file_size > MOST_BYTES or info.compress_type != zipfile.ZIP_STORED:
                raise ValueError("the archive in it is packed or too large")
            records = _entry(archive, info)
        wrong = [_wrong_record(one) for one in captures if not _fits(records, one)]
    except (*ZIP_ERRORS, KeyError, TypeError, NotImplementedError) as error:
        yield _wrong("captures", CAPTURES, f"the captures can't be read ({error})"[:200])
        return
    yield from wrong
    if not wrong:
        yield _ok("captures", f"{len(captures)} captures are the records that were sealed, byte for byte")


def _fits(records: bytes, told: Mapping[str, Any]) -> bool:
    start, length = int(told["offset"]), int(told["length"])
    return start >= 0 and length > 0 and sha256(records[start : start + length]) == told["record_sha256"]


def _wrong_record(told: Mapping[str, Any]) -> PackageCheck:
    return PackageCheck(
        "captures",
        "wrong",
        CAPTURES,
        str(told.get("capture_id"))[:64],
        visible(str(told.get("url"))),
        f"capture {visible(str(told.get('number')), 12)} is not the record that was sealed",
    )


def _ok(check: str, detail: str) -> PackageCheck:
    return PackageCheck(check, "ok", None, None, None, detail)


def _wrong(check: str, file: str | None, detail: str) -> PackageCheck:
    return PackageCheck(
        check, "wrong", visible(file, _NAME) if file is not None else None, None, None, detail
    )
