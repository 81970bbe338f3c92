"""Sealing: the captures that no seal names get a manifest, a signature and a line in the log.

First what is sealed already is read again, every byte: nothing new is sealed beside something changed. Then, in this
order: facts of the records beside each archive, the digests, the manifest, its signature, the line in the log. Until the line
is there the seal does not count, and the next one makes it anew; a kill leaves nothing half sealed.
"""

import datetime as dt
import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clew.__about__ import __version__
from clew.capture.seal.batch import ARCHIVE, Sealed, read_sealed, unsealed_files
from clew.capture.seal.manifest import (
    RECORDS,
    Manifest,
    SealedFile,
    digest_of,
    manifest_path,
    signature_path,
    sums_path,
    to_sums,
    utc,
)
from clew.capture.seal.record_facts import iter_record_facts
from clew.kernel.errors import BrokenInputError
from clew.store.canonical import to_canonical
from clew.store.casework import last_event
from clew.store.keys import SigningKey
from clew.store.project import Project
from clew.store.seal_log import FOLDER, LOG, PUBLIC, append_event, write_file
from clew.store.wacz_key import wacz_key_id, wacz_public
from clew.store.warc_records import Trouble

Progress = Callable[[str, int, int], None]
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class SealSummary:
    """What a seal took: its number, files, archives, bytes; ``odd``: records whose own digests don't fit them."""

    seal: int
    files: int
    archives: int
    records: int
    bytes: int
    odd: int
    sha256: str


def seal_captures(
    project: Project,
    key: SigningKey,
    *,
    by: str,
    clock: Callable[[], dt.datetime],
    progress: Progress,
) -> SealSummary | None:
    """Seal what is not sealed; null where nothing is. The caller holds the project's lock.

    Raises :class:`BrokenInputError` naming each sealed file that was changed or is gone.
    """
    sealed = read_sealed(project)
    check_unchanged(project, sealed, progress)
    clear_unfinished(project, sealed)
    paths = unsealed_files(project, sealed)
    if not paths:
        return None
    number = len(sealed.manifests) + 1
    counts = _Counts()
    files = list(_sealed_files(project.root, paths, counts, progress))
    sums = write_file(project.root / sums_path(number), to_sums(files))
    last = sealed.manifests[-1].to_bytes() if sealed.manifests else None
    manifest = Manifest(
        seal=number,
        before=digest_of(last) if last else None,
        made_at=utc(clock()),
        by=by,
        tool=f"clew {__version__}",
        project=project.settings.name,
        keys={"ed25519": key.public.key_id, "wacz_p384": wacz_key_id(wacz_public(key))},
        trail=last_event(project),
        files=(*files, _file_facts(project.root, sums)),
    )
    data = manifest.to_bytes()
    written = [
        write_file(project.root / manifest_path(number), data),
        write_file(project.root / signature_path(number), key.sign(data)),
    ]
    append_event(project.root, key, "seal", {"seal": number, "made_at": manifest.made_at}, files=written)
    return SealSummary(
        seal=number,
        files=len(files),
        archives=sum(path.endswith(ARCHIVE) for path in paths),
        records=counts.records,
        bytes=sum(one.bytes for one in files),
        odd=counts.odd,
        sha256=digest_of(data),
    )


def check_unchanged(project: Project, sealed: Sealed, progress: Progress) -> None:
    """Read each sealed file again; an error names those that are not as they were sealed."""
    wrong = []
    total = sum(one.bytes for one in sealed.files.values())
    done = 0
    for path, one in sorted(sealed.files.items()):
        here = project.root / path
        if not sealed.is_purged(path):
            if not here.is_file():
                wrong.append(f"{path} is gone")
            elif here.stat().st_size != one.bytes or _digest(here) != one.sha256:
                wrong.append(f"{path} was changed")
        done += one.bytes
        progress("sealed", done, total)
    if wrong:
        more = f" and {len(wrong) - _MOST_NAMED} more" if len(wrong) > _MOST_NAMED else ""
        raise BrokenInputError(
            f"{project.root}: since they were sealed: {'; '.join(wrong[:_MOST_NAMED])}{more}. Nothing was sealed. `clew verify` "
            "says which records are hurt. Bring the files back from a copy."
        )


def clear_unfinished(project: Project, sealed: Sealed) -> list[str]:
    """Take away what a killed seal left in ``seals/``: files that no event names."""
    folder = project.root / FOLDER
    known = {LOG, PUBLIC, *(name for event in sealed.events for name in event.files), *sealed.files}
    cleared = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        name = path.relative_to(project.root).as_posix()
        if name not in known and path.is_file():
            path.unlink()
            cleared.append(name)
    return cleared


@dataclass(slots=True)
class _Counts:
    records: int = 0
    odd: int = 0


def _sealed_files(
    root: Path, paths: Sequence[str], counts: _Counts, progress: Progress
) -> Iterator[SealedFile]:
    """Give the facts of each file; those of records are written beside their archive, and are a file more."""
    total = sum((root / path).stat().st_size for path in paths)
    done = 0
    for path in paths:
        one = _file_facts(root, root / path)
        yield one
        if path.endswith(ARCHIVE):
            yield _file_facts(root, _write_records(root / path, counts))
        done += one.bytes
        progress("seal", min(done, total), total)


def _write_records(archive: Path, counts: _Counts) -> Path:
    """Write the facts of an archive's records beside it; there whole or not at all."""
    path = archive.with_name(archive.name.removesuffix(ARCHIVE) + RECORDS)
    grown = archive.with_name(f".seal-{path.name}")
    handle = os.open(grown, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out, archive.open("rb") as file:
        for item in iter_record_facts(file.read):
            if isinstance(item, Trouble):
                raise BrokenInputError(
                    f"{archive}, byte {item.offset}: {item.detail}. An archive of this project was hurt before it was sealed: "
                    "bring it back from a copy, or remove it with its index (.captures.parquet) and import it again."
                )
            counts.records += 1
            counts.odd += item.digests == "differ"
            out.write(to_canonical(item.as_row()) + b"\n")
        out.flush()
        os.fsync(out.fileno())
    grown.replace(path)
    return path


def _file_facts(root: Path, path: Path) -> SealedFile:
    return SealedFile(path.relative_to(root).as_posix(), path.stat().st_size, _digest(path))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
