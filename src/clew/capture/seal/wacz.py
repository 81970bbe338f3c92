"""Handing out: a WACZ of everything that is sealed, with the seals, that others' tools open and Clew checks.

The WARCs in it are the project's, byte for byte; one more, ``pictures.warc.gz``, tells the facts of pictures as records, so that an
import brings the same captures. Beside it lie ``FILE.sha256`` (as ``sha256sum`` writes it) and ``FILE.sha256.sig``, the
project's signature over that: so each byte of the WACZ itself can be checked, the parts of a zip that no digest inside
covers too. Within, ``datapackage-digest.json`` is signed as WACZ Signing 0.1.0 has it of an anonymous signer. The same
project gives the same file. (https://specs.webrecorder.net/wacz/1.1.1/, https://specs.webrecorder.net/wacz-auth/0.1.0/)
"""

import base64
import hashlib
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from clew.__about__ import __version__
from clew.capture.picture_record import record_of_fact
from clew.capture.seal.batch import ARCHIVE, FACTS, INDEX, Sealed, read_sealed
from clew.capture.seal.cdx import cdx_line, to_blocks, to_pages
from clew.capture.seal.manifest import RECORDS
from clew.capture.seal.wacz_names import (
    ARCHIVES,
    CDX,
    IDX,
    INDEXES,
    PACKAGE,
    PACKAGE_DIGEST,
    PAGE_LIST,
    PAGES,
    PICTURES,
    to_wacz_name,
)
from clew.kernel.errors import WrongUseError
from clew.records.capture import Capture
from clew.records.image_fact import ImageFact
from clew.store.keys import SigningKey
from clew.store.project import Project
from clew.store.seal_log import LOG
from clew.store.tables import read_records
from clew.store.wacz_key import sign_wacz, wacz_public
from clew.store.warc import as_member

Progress = Callable[[str, int, int], None]
WACZ_VERSION = "1.1.1"
_CHUNK = 1 << 20
_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip can state: the manifests say when


def write_wacz(project: Project, key: SigningKey, out: Path, *, progress: Progress) -> str:
    """Write everything that is sealed into a WACZ; give its SHA-256. There whole or not at all.

    Raises :class:`WrongUseError` where nothing is sealed.
    """
    sealed = read_sealed(project)
    if not sealed.manifests:
        raise WrongUseError(
            "Nothing is sealed yet, so there is nothing to hand out: import or capture first."
        )
    if not out.parent.is_dir():
        raise WrongUseError(f"{out}: there is no folder {out.parent}.")
    paths = _paths(sealed)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".wacz-") as folder:
        grown = Path(folder) / "grown"
        grown.touch(mode=0o600)
        with zipfile.ZipFile(grown, "w") as archive:
            _fill(_Package(archive), project, sealed, key, paths, progress)
        with grown.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        grown.replace(out)
    sums = f"{digest}  {out.name}\n".encode()
    for path, data in ((_beside(out, ".sha256"), sums), (_beside(out, ".sha256.sig"), key.sign(sums))):
        path.write_bytes(data)
        path.chmod(0o600)
    return digest


def _beside(out: Path, suffix: str) -> Path:
    return out.with_name(out.name + suffix)


def _paths(sealed: Sealed) -> list[str]:
    """Give what goes in: sealed files that were not purged, and the seals."""
    kept = [path for path in sealed.files if not sealed.is_purged(path)]
    seals = {LOG, *(name for event in sealed.events for name in event.files)}
    return sorted({*kept, *seals})


@dataclass(slots=True)
class _Package:
    """A WACZ that grows, and what its description will list."""

    archive: zipfile.ZipFile
    resources: list[dict[str, object]] = field(default_factory=list)

    def add(self, name: str, data: bytes) -> None:
        """Add a file and list it."""
        self._list(name, len(data), hashlib.sha256(data).hexdigest())
        self.archive.writestr(entry(name), data)

    def add_file(self, name: str, path: Path) -> None:
        """Add a file from the disk, without reading it whole, and list it."""
        info = entry(name)
        info.file_size = path.stat().st_size
        digest = hashlib.sha256()
        with path.open("rb") as file, self.archive.open(info, "w") as out:
            for piece in iter(lambda: file.read(_CHUNK), b""):
                digest.update(piece)
                out.write(piece)
        self._list(name, info.file_size, digest.hexdigest())

    def _list(self, name: str, size: int, digest: str) -> None:
        one: dict[str, object] = {
            "name": name.rsplit("/", 1)[-1].lower(),
            "path": name,
            "hash": f"sha256:{digest}",
            "bytes": size,
        }
        if name.split("/", 1)[0] not in (ARCHIVES, INDEXES, PAGES):
            one["format"] = "binary"  # else validators read them as tables, and stumble
        self.resources.append(one)


def _fill(
    package: _Package,
    project: Project,
    sealed: Sealed,
    key: SigningKey,
    paths: list[str],
    progress: Progress,
) -> None:
    for done, path in enumerate(paths, 1):
        package.add_file(to_wacz_name(path), project.root / path)
        progress("wacz", done, len(paths))
    captures = [
        one for path in paths if path.endswith(INDEX) for one in read_records(project.root / path, Capture)
    ]
    captures.sort(key=lambda one: (one.fetched_at, one.url, one.capture_id))
    if pictures := b"".join(_picture_records(project, paths, captures)):
        package.add(PICTURES, pictures)
    digests = dict(_payload_digests(project, paths))
    lines = sorted(
        cdx_line(one, to_wacz_name(one.warc_file).removeprefix(f"{ARCHIVES}/"), digests.get((one.warc_file, one.warc_offset)))
        for one in captures
        if one.warc_file is not None and one.warc_offset is not None
    )  # fmt: skip
    packed, over = to_blocks(lines)
    package.add(CDX, packed)
    package.add(IDX, over)
    package.add(PAGE_LIST, to_pages(captures))
    created = sealed.manifests[-1].made_at
    software = f"clew {__version__}"
    described = {
        "profile": "data-package",
        "wacz_version": WACZ_VERSION,
        "title": project.settings.name,
        "software": software,
        "created": created,
        "resources": package.resources,
    }
    data = json.dumps(described, indent=2, ensure_ascii=False).encode("utf-8")
    package.archive.writestr(entry(PACKAGE), data)
    package.archive.writestr(entry(PACKAGE_DIGEST), package_digest(data, key, created, software))


def package_digest(described: bytes, key: SigningKey, created: str, software: str) -> bytes:
    """Write the digest of the description, signed: by the derived key over the digest's text, as the specification says."""
    digest = f"sha256:{hashlib.sha256(described).hexdigest()}"
    told = {
        "path": PACKAGE,
        "hash": digest,
        "signedData": {
            "hash": digest,
            "created": created,
            "software": software,
            "version": "0.1.0",
            "signature": base64.b64encode(sign_wacz(key, digest.encode())).decode(),
            "publicKey": base64.b64encode(wacz_public(key)).decode(),
        },
    }
    return json.dumps(told, indent=2, ensure_ascii=False).encode("utf-8")


def _picture_records(project: Project, paths: list[str], captures: list[Capture]) -> Iterator[bytes]:
    """Give a record for each picture: what was learnt of it, for the picture itself is nowhere."""
    facts = {
        fact.capture_id: fact
        for path in paths
        if path.endswith(FACTS)
        for fact in read_records(project.root / path, ImageFact)
    }
    for capture in captures:
        if capture.capture_id in facts:
            yield as_member(record_of_fact(capture, facts[capture.capture_id]))


def _payload_digests(project: Project, paths: list[str]) -> Iterator[tuple[tuple[str, int], str]]:
    """Give by archive and offset the payload digest that a record states."""
    for path in paths:
        if path.endswith(RECORDS):
            archive = path.removesuffix(RECORDS) + ARCHIVE
            with (project.root / path).open("rb") as file:
                for line in file:
                    one = json.loads(line)
                    if one["payload_digest"]:
                        yield (archive, one["offset"]), one["payload_digest"]


def entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = zipfile.ZIP_STORED
    info.create_system = 3
    info.external_attr = 0o600 << 16
    return info
