"""WACZ 1.1.1 (Webrecorder): a zip of WARC files with a description that states a digest of each file.

The records in its WARCs go through as they stand. Every file that ``datapackage.json`` lists is checked against
its SHA-256, and so is the description itself where ``datapackage-digest.json`` has its digest; a signature is not
checked. A wrong digest is told, and the file is read all the same. Indexes and lists of pages hold nothing that the
records don't. A zip that was cut off has lost its list of entries; WARCs lie in it unpacked, so their records are
looked for. (https://specs.webrecorder.net/wacz/1.1.1/)
"""

from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

from clew.capture.own_records import tool_record
from clew.kernel.errors import BrokenInputError
from clew.store.gzip_members import Members
from clew.store.json_stream import parse_json
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_members, iter_stream, opened
from clew.store.zip_source import Entry, open_zip, total_limit, why_unsafe

TITLE = "WACZ"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PACKAGE = "datapackage.json"
_PACKAGE_DIGEST = "datapackage-digest.json"
_WARCS = (".warc", ".warc.gz")
_NESTED = (".wacz", ".zip")
_MAX_PACKAGE = 16 * 1024 * 1024
_READ = "it was read all the same"
_NOT_READ = "it was not read; the rest was"
_UNSHOWN = 120
Item = SourceRecord | Trouble


@dataclass(slots=True)
class _Package:
    """What the description says: the digest of each file, and the tool."""

    sha256: dict[str, str] = field(default_factory=dict)
    tool: str = TITLE
    is_there: bool = True


def is_mine(head: bytes) -> bool:
    """Say whether a file that begins so is a zip."""
    return head.startswith(_ZIP)


def iter_records(path: Path) -> Iterator[Item]:
    """Give the records of its WARCs, unaltered, and what is wrong with its files."""
    with open_zip(path) as archive:
        if archive is None:
            yield from _rescued(path)
            return
        package = yield from _package(archive)
        entries = yield from _usable(archive, total_limit(path.stat().st_size))
        yield from _missing(package, archive)
        n_read = 0
        for info in entries:
            entry = Entry(archive, info)
            if _is_warc(info):
                n_read += 1
                yield from _warc(info, entry, package)
            if info.filename in package.sha256 or _is_warc(info):
                yield from _checked(info, entry, package)
        if not n_read:
            raise BrokenInputError(f"{path}: no WARC in it that can be read; expected {_why_none(archive)}.")


def _why_none(archive: ZipFile) -> str:
    wrong = {why[1] for info in archive.infolist() if _is_warc(info) and (why := why_unsafe(info))}
    return "archive/*.warc.gz" + (f", found some of which {', '.join(sorted(wrong))}" if wrong else "")


def _is_warc(info: ZipInfo) -> bool:
    name = info.filename.lower()
    return name.endswith(_WARCS) or (name.startswith("archive/") and not info.is_dir())


def _package(archive: ZipFile) -> Generator[Item, None, _Package]:
    """Read the description; what it lacks can't be checked, and is told."""
    stated = _described(archive, _PACKAGE)
    if stated is None:
        told = f"{_PACKAGE} is missing or can't be read: no digest can be checked"
        yield Trouble(0, "unchecked", told, "the records were read")
        return _Package(is_there=False)
    package = _Package()
    if isinstance(stated.get("software"), str):
        package.tool = f"{TITLE}: {stated['software']}"
    resources = stated.get("resources")
    for item in resources if isinstance(resources, list) else []:
        if isinstance(item, dict) and isinstance(item.get("path"), str):
            package.sha256[item["path"]] = str(item.get("hash"))
    yield from _package_digest(archive)
    return package


def _package_digest(archive: ZipFile) -> Iterator[Item]:
    stated = _described(archive, _PACKAGE_DIGEST) or {}
    info = _first(archive, _PACKAGE)
    if info is not None and isinstance(stated.get("hash"), str):
        yield from _checked(info, Entry(archive, info), _Package({_PACKAGE: stated["hash"]}))


def _described(archive: ZipFile, name: str) -> dict[str, Any] | None:
    """Read a small file of JSON; null where there is none that can be read."""
    info = _first(archive, name)
    if info is None or info.file_size > _MAX_PACKAGE:
        return None
    try:
        stated = parse_json(Entry(archive, info).all())
    except ValueError:
        return None
    return stated if isinstance(stated, dict) else None


def _first(archive: ZipFile, name: str) -> ZipInfo | None:
    """Find an entry that may be read; the first one of that name counts."""
    named = (info for info in archive.infolist() if info.filename == name and not why_unsafe(info))
    return next(named, None)


def _usable(archive: ZipFile, limit: int) -> Generator[Item, None, list[ZipInfo]]:
    """Give the entries that may be read; tell of the others."""
    usable = []
    total = 0
    times = Counter(info.filename for info in archive.infolist())
    for info in archive.infolist():
        why = why_unsafe(info)
        if info.filename.lower().endswith(_NESTED):
            why = why or ("nested", "it is an archive within the archive: import it by itself")
        if not why and total + info.file_size > limit:
            why = "too_large", f"with it the file would unpack to more than {limit} bytes"
        if why:
            yield Trouble(info.header_offset, why[0], f"{_shown(info)}: {why[1]}", _NOT_READ)
            continue
        if times[info.filename] > 1:
            told = f"{_shown(info)}: {times[info.filename]} entries have this name"
            yield Trouble(info.header_offset, "duplicate_name", told, "each was read")
        total += info.file_size
        usable.append(info)
    return usable


def _missing(package: _Package, archive: ZipFile) -> Iterator[Item]:
    there = {info.filename for info in archive.infolist()}
    for name in package.sha256:
        if name not in there:
            yield Trouble(
                0, "missing_file", f"{name[:_UNSHOWN]!r} is listed and not there", "nothing was read of it"
            )


def _warc(info: ZipInfo, entry: Entry, package: _Package) -> Iterator[Item]:
    """Give a WARC's records, at the place in the zip where they stand or, if packed, begin."""
    yield tool_record(info.header_offset, package.tool)
    for item in iter_stream(entry.read):
        place = info.header_offset + min(item.offset, info.compress_size)
        if isinstance(item, SourceRecord):
            yield SourceRecord(place, item.raw, item.data)
        else:
            yield Trouble(place, item.kind, f"{_shown(info)}, byte {item.offset}: {item.detail}", item.done)


def _checked(info: ZipInfo, entry: Entry, package: _Package) -> Iterator[Item]:
    """Compare a file with its digest."""
    found = entry.sha256()
    stated = package.sha256.get(info.filename, "")
    place = info.header_offset
    if entry.problem is not None:
        yield Trouble(place, "corrupt", f"{_shown(info)}: {entry.problem}", "what comes before was read")
    if not stated.startswith("sha256:"):
        if package.is_there:
            yield Trouble(place, "unchecked", f"{_shown(info)}: no SHA-256 is stated of it", _READ)
    elif stated.removeprefix("sha256:").strip().lower() != found:
        told = f"{_shown(info)}: its SHA-256 is {found}, not {stated[7:79]!r} as the archive states"
        yield Trouble(place, "wrong_digest", told, _READ)


def _shown(info: ZipInfo) -> str:
    return repr(info.filename[:_UNSHOWN])


def _rescued(path: Path) -> Iterator[Item]:
    """Look for records in a zip that has lost its list of entries."""
    yield Trouble(0, "truncated", "the zip has no readable list of entries", "records were looked for in it")
    n_found = 0
    yield tool_record(0, TITLE)
    with opened(path) as file:
        for item in iter_members(Members(file.read)):
            if isinstance(item, SourceRecord):
                n_found += 1
                yield item
    if not n_found:
        raise BrokenInputError(
            f"{path}: a zip without a readable list of entries, as when it was cut off, and no record in it."
        )
