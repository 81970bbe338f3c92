"""Handing out a few captures: a WACZ of their records alone, each byte for byte as it was sealed, with where each was sealed.

A whole archive holds every page of a visit, most of them of people who are of no concern to the receiver. So records are taken
out of it, and for each is told what the seal says: which archive, which seal, by whom, when, its time stamps. The whole archive stays in
the project, for whoever has the right to ask for it.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clew.__about__ import __version__
from clew.capture.seal.batch import ARCHIVE, INDEX, Sealed, read_sealed
from clew.capture.seal.cdx import cdx_line, to_blocks, to_pages
from clew.capture.seal.manifest import RECORDS, Manifest, manifest_path
from clew.capture.seal.wacz import WACZ_VERSION, entry, package_digest
from clew.capture.seal.wacz_names import ARCHIVES, CDX, IDX, PACKAGE, PACKAGE_DIGEST, PAGE_LIST
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.capture import Capture
from clew.store.keys import SigningKey
from clew.store.project import Project
from clew.store.tables import read_records

NAME = f"{ARCHIVES}/captures.warc.gz"


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """A capture as it was sealed, and its record's bytes.

    ``archive`` and ``archive_offset``: where it stands in the project; ``made_at``, ``by``, ``tool``: of the seal; ``stamps``: the time
    stamps over that seal or a later one, each with its authority and when its answer was taken.
    """

    capture: Capture
    data: bytes
    sha256: str
    payload_digest: str | None
    archive: str
    archive_sha256: str
    archive_offset: int
    seal: int
    manifest_sha256: str
    made_at: str
    by: str
    tool: str
    stamps: tuple[Mapping[str, str], ...]


def sealed_records(project: Project, capture_ids: Collection[str]) -> list[SealedRecord]:
    """Give the records of captures in order of time; a capture without one (a picture) is left out.

    Raises :class:`WrongUseError` where one is not sealed, :class:`BrokenInputError` where one is not as it was sealed.
    """
    sealed = read_sealed(project)
    found = [
        record
        for path in sorted(project.captures_dir.glob(f"*/*{INDEX}"))
        for record in _of_visit(project, sealed, path, frozenset(capture_ids))
    ]
    return sorted(found, key=lambda one: (one.capture.fetched_at, one.capture.url, one.capture.capture_id))


def excerpt_wacz(records: Sequence[SealedRecord], key: SigningKey, *, title: str, created: str) -> bytes:
    """Pack records into a WACZ that other tools open, and sign its description. The same records give the same bytes."""
    out = io.BytesIO()
    resources: list[dict[str, object]] = []
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in _contents(records).items():
            digest = f"sha256:{hashlib.sha256(data).hexdigest()}"
            resources.append(
                {"name": name.rsplit("/", 1)[-1], "path": name, "hash": digest, "bytes": len(data)}
            )
            archive.writestr(entry(name), data)
        software = f"clew {__version__}"
        described = {
            "profile": "data-package",
            "wacz_version": WACZ_VERSION,
            "title": title,
            "software": software,
            "created": created,
            "resources": resources,
        }
        data = json.dumps(described, indent=2, ensure_ascii=False).encode("utf-8")
        archive.writestr(entry(PACKAGE), data)
        archive.writestr(entry(PACKAGE_DIGEST), package_digest(data, key, created, software))
    return out.getvalue()


def offsets_of(records: Sequence[SealedRecord]) -> Iterator[int]:
    """Give where each record stands in the archive of the WACZ."""
    place = 0
    for record in records:
        yield place
        place += len(record.data)


def _contents(records: Sequence[SealedRecord]) -> dict[str, bytes]:
    lines = sorted(
        _cdx_line(record, offset) for record, offset in zip(records, offsets_of(records), strict=True)
    )
    packed, over = to_blocks(lines)
    return {
        NAME: b"".join(record.data for record in records),
        CDX: packed,
        IDX: over,
        PAGE_LIST: to_pages([record.capture for record in records]),
    }


def _cdx_line(record: SealedRecord, offset: int) -> str:
    placed = replace(record.capture, warc_offset=offset)
    return cdx_line(placed, NAME.removeprefix(f"{ARCHIVES}/"), record.payload_digest)


def _of_visit(
    project: Project, sealed: Sealed, index: Path, wanted: frozenset[str]
) -> Iterator[SealedRecord]:
    captures = [
        one
        for one in read_records(index, Capture)
        if one.capture_id in wanted and one.warc_file is not None and one.warc_offset is not None
    ]
    if not captures:
        return
    stem = index.relative_to(project.root).as_posix().removesuffix(INDEX)
    archive, listed = f"{stem}{ARCHIVE}", f"{stem}{RECORDS}"
    if archive not in sealed.files or listed not in sealed.files:
        raise WrongUseError(f"{archive} is not sealed yet, so nothing of it can be proved: clew seal")
    facts = _facts(project, sealed, listed)
    manifest = next(one for one in sealed.manifests if any(file.path == archive for file in one.files))
    stated: dict[str, Any] = {
        "archive": archive,
        "archive_sha256": sealed.files[archive].sha256,
        "seal": manifest.seal,
        "manifest_sha256": _digest(project, manifest),
        "made_at": manifest.made_at,
        "by": manifest.by,
        "tool": manifest.tool,
        "stamps": tuple(_stamps(sealed, manifest.seal)),
    }
    with (project.root / archive).open("rb") as file:
        for capture in captures:
            file.seek(capture.warc_offset or 0)
            data = file.read(capture.warc_length or 0)
            fact = facts.get(capture.warc_offset or 0)
            if fact is None or fact["sha256"] != hashlib.sha256(data).hexdigest():
                raise BrokenInputError(
                    f"{archive}: the record of {capture.url} is not as it was sealed. `clew verify` says what else was changed. "
                    "Bring the archive back from a copy."
                )
            yield SealedRecord(
                capture,
                data,
                fact["sha256"],
                fact["payload_digest"],
                archive_offset=capture.warc_offset or 0,
                **stated,
            )


def _facts(project: Project, sealed: Sealed, listed: str) -> dict[int, dict[str, Any]]:
    data = (project.root / listed).read_bytes()
    if hashlib.sha256(data).hexdigest() != sealed.files[listed].sha256:
        raise BrokenInputError(f"{listed}: it is not as it was sealed. Bring it back from a copy.")
    return {one["offset"]: one for one in map(json.loads, data.splitlines())}


def _digest(project: Project, manifest: Manifest) -> str:
    return hashlib.sha256((project.root / manifest_path(manifest.seal)).read_bytes()).hexdigest()


def _stamps(sealed: Sealed, seal: int) -> Iterator[dict[str, str]]:
    """Give the time stamps that date a seal: each names all seals before its own."""
    for event in sealed.events:
        if event.kind == "timestamp" and int(event.content["seal"]) >= seal:
            yield {
                "authority": str(event.content.get("authority") or "by file"),
                "taken_at": str(event.content.get("taken_at")),
                "seal": str(event.content["seal"]),
            }
