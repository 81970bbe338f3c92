"""Importing archives: records go unaltered into the project, one WARC for each site and visit.

Pictures are hashed and left out; what can't be read is counted and listed. Beside each archive stands an
index of its captures, of its pictures' facts and of its troubles (Parquet); the index of captures is written
last and makes the import of that site and visit valid, so that a kill at any moment leaves nothing half done.
"""

import datetime as dt
import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fastwarc.warc import WarcRecord, WarcRecordType

from clew.capture.images import read_picture
from clew.kernel.errors import BrokenInputError
from clew.kernel.web import absolute, host_of, registered_domain
from clew.records.capture import Capture
from clew.records.ids import make_id
from clew.records.image_fact import ImageFact
from clew.records.issue import Issue
from clew.store.project import Project
from clew.store.tables import read_records, write_table
from clew.store.warc import Payload, SourceRecord, Trouble, iter_source_records, open_record, parse_payload

Progress = Callable[[int, int], None]
_MAX_SITE = 100


@dataclass(slots=True)
class ImportSummary:
    """What an import did: counts by kind, and the archives that were written."""

    captures: int = 0
    images: int = 0
    known: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    archives: list[str] = field(default_factory=list)

    @property
    def missing(self) -> bool:
        """Say whether something that should have been read could not be."""
        return any(not kind.startswith("foreign") for kind in self.skipped)

    def add(self, other: "ImportSummary") -> None:
        """Count another import in."""
        self.captures += other.captures
        self.images += other.images
        self.known += other.known
        self.skipped.update(other.skipped)
        self.archives += other.archives

    def as_row(self) -> dict[str, object]:
        """Give it as plain values."""
        return {
            "captures": self.captures,
            "images_hashed": self.images,
            "already_known": self.known,
            "skipped": dict(sorted(self.skipped.items())),
            "archives": self.archives,
        }


@dataclass(slots=True)
class _Visit:
    """A site's part of one source file, growing."""

    site_id: str
    path: Path
    offset: int = 0
    first: dt.datetime | None = None
    captures: list[Capture] = field(default_factory=list)
    images: list[ImageFact] = field(default_factory=list)
    digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)


@dataclass(frozen=True, slots=True)
class _Found:
    """A response that is new to the project."""

    item: SourceRecord
    record: WarcRecord
    payload: Payload
    url: str
    fetched_at: dt.datetime
    sha256: str
    capture_id: str
    source_sha256: str


def import_archives(
    project: Project, files: Sequence[Path], *, dry_run: bool = False, progress: Progress | None = None
) -> ImportSummary:
    """Import WARC files. Importing a file twice changes nothing."""
    summary = ImportSummary()
    known = {capture.capture_id for capture in iter_captures(project)}
    for path in files:
        _Import(project, path, known, summary, dry_run=dry_run, progress=progress).run()
    return summary


def capture_indexes(project: Project) -> list[Path]:
    """Give the indexes of all imported archives, in order."""
    return sorted(project.captures_dir.glob("*/*.captures.parquet"))


def iter_captures(project: Project) -> Iterator[Capture]:
    """Give all captures of the project."""
    for path in capture_indexes(project):
        yield from read_records(path, Capture)


class _Import:
    """The import of one file."""

    def __init__(
        self,
        project: Project,
        source: Path,
        known: set[str],
        summary: ImportSummary,
        *,
        dry_run: bool,
        progress: Progress | None,
    ) -> None:
        self.project = project
        self.source = source
        self.known = known
        self.summary = summary
        self.dry_run = dry_run
        self.progress = progress
        self.visits: dict[str, _Visit] = {}
        self.issues: dict[tuple[str, str], Issue] = {}
        self.tool: str | None = None
        self.requests: dict[str, SourceRecord] = {}

    def run(self) -> None:
        """Read the file and put away what is new."""
        source_sha256 = _file_digest(self.source)
        size = self.source.stat().st_size
        self.project.captures_dir.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.project.work_dir, prefix=".import-") as folder:
            for item in iter_source_records(self.source):
                if isinstance(item, Trouble):
                    self._trouble(item.kind, f"{self.source.name}@{item.offset}", item.detail)
                    continue
                self._take(item, source_sha256, Path(folder))
                if self.progress:
                    self.progress(min(item.offset, size), size)
            if not self.dry_run:
                self._put_away(source_sha256)
        if self.progress:
            self.progress(size, size)

    def _trouble(self, kind: str, record: str, detail: str) -> None:
        self.summary.skipped[kind] += 1
        self.issues.setdefault(
            (record, kind),
            Issue("import", record, kind, detail, "the record was left out; the rest was read"),
        )

    def _take(self, item: SourceRecord, source_sha256: str, folder: Path) -> None:
        record = open_record(item.data)
        if record is None:
            self._trouble(
                "corrupt", f"{self.source.name}@{item.offset}", "the record's headers can't be read"
            )
            return
        kind = record.record_type
        if kind == WarcRecordType.warcinfo:
            self.tool = self.tool or _tool(record)
        elif kind == WarcRecordType.request:
            target = str(
                record.headers.get("WARC-Concurrent-To") or record.headers.get("WARC-Target-URI") or ""
            )
            self.requests[target] = item
            if len(self.requests) > 64:  # noqa: PLR2004 - a request stands beside its response
                self.requests.pop(next(iter(self.requests)))
        elif kind == WarcRecordType.response:
            self._response(item, record, source_sha256, folder)
        else:
            self._trouble(
                f"foreign_{kind.name}", str(record.record_id), f"a {kind.name} record holds no response"
            )

    def _response(self, item: SourceRecord, record: WarcRecord, source_sha256: str, folder: Path) -> None:
        url = str(record.headers.get("WARC-Target-URI") or "").strip("<>")
        site_id = _safe_site(url)
        date = record.record_date
        if site_id is None or date is None:
            self._trouble("foreign", str(record.record_id)[:200], f"no web address or no time: {url[:120]!r}")
            return
        payload = parse_payload(item.data, auto_decode="transfer")
        if payload.status is None:
            self._trouble(
                "corrupt", str(record.record_id)[:200], f"no HTTP response in it: {payload.problem}"
            )
            return
        fetched_at = date.astimezone(dt.UTC)
        sha256 = hashlib.sha256(payload.body).hexdigest()
        capture_id = make_id(url, fetched_at.isoformat(), sha256)
        if capture_id in self.known:
            self.summary.known += 1
            return
        self.known.add(capture_id)
        visit = self._visit(site_id, folder)
        self._keep(visit, _Found(item, record, payload, url, fetched_at, sha256, capture_id, source_sha256))

    def _keep(self, visit: _Visit, found: _Found) -> None:
        payload = found.payload
        mime = (payload.header("content-type") or "").split(";")[0].strip().lower() or None
        offset = length = None
        if (mime or "").startswith("image/") or _looks_like_image(payload.body):
            self.summary.images += 1
            visit.images.append(_image_fact(found))
        else:
            request = self.requests.pop(str(found.record.record_id), None) or self.requests.pop(
                found.url, None
            )
            offset = self._append(visit, found.item, request)
            length = len(found.item.raw)
        visit.digest.update(found.capture_id.encode())
        visit.first = found.fetched_at if visit.first is None else min(visit.first, found.fetched_at)
        redirect = _redirect(payload, found.url)
        self.summary.captures += 1
        visit.captures.append(
            Capture(
                capture_id=found.capture_id,
                url=found.url,
                final_url=redirect or found.url,
                site_id=visit.site_id,
                fetched_at=found.fetched_at,
                status=payload.status,
                mime=mime,
                payload_sha256=found.sha256,
                payload_bytes=len(payload.body),
                truncated=_is_truncated(found.record, payload),
                redirect_to=redirect,
                warc_file="" if offset is not None else None,
                warc_offset=offset,
                warc_length=length,
                tool=self.tool,
                source_sha256=found.source_sha256,
            )
        )

    def _append(self, visit: _Visit, item: SourceRecord, request: SourceRecord | None) -> int:
        with visit.path.open("ab") as file:
            if request is not None:
                file.write(request.raw)
                visit.offset += len(request.raw)
            offset = visit.offset
            file.write(item.raw)
            visit.offset += len(item.raw)
        return offset

    def _visit(self, site_id: str, folder: Path) -> _Visit:
        if site_id not in self.visits:
            path = folder / f"{len(self.visits)}.warc.gz"
            path.touch(mode=0o600)
            self.visits[site_id] = _Visit(site_id, path)
        return self.visits[site_id]

    def _put_away(self, source_sha256: str) -> None:
        """Move archives and indexes to their places; the index of captures comes last, and makes them count."""
        for site_id, visit in sorted(self.visits.items()):
            if not visit.captures or visit.first is None:
                continue
            stamp = visit.first.strftime("%Y%m%dT%H%M%SZ")
            name = f"{site_id}/{stamp}-{visit.digest.hexdigest()[:12]}"
            target = self.project.captures_dir / name
            target.parent.mkdir(mode=0o700, exist_ok=True)
            warc_file = f"captures/{name}.warc.gz"
            captures = [_placed(capture, warc_file) for capture in visit.captures]
            write_table(target.with_name(target.name + ".images.parquet"), ImageFact, visit.images)
            shutil.move(visit.path, target.with_name(target.name + ".warc.gz"))
            write_table(target.with_name(target.name + ".captures.parquet"), Capture, captures)
            self.summary.archives.append(warc_file)
        if self.issues:
            path = self.project.captures_dir / f"{source_sha256[:16]}.issues.parquet"
            write_table(path, Issue, list(self.issues.values()))


def _placed(capture: Capture, warc_file: str) -> Capture:
    values = {
        name: getattr(capture, name) for name in Capture.__dataclass_fields__ if name not in ("KEY", "TABLE")
    }
    if capture.warc_file is not None:
        values["warc_file"] = warc_file
    return Capture(**values)


def _safe_site(url: str) -> str | None:
    """Give the site's id, fit to be the name of a folder; null where the address is not one of the web."""
    if not url.startswith(("http://", "https://")) or not host_of(url):
        return None
    try:
        site = registered_domain(url).encode("idna").decode("ascii")
    except UnicodeError:
        return None
    fine = 0 < len(site) <= _MAX_SITE and all(char.isalnum() or char in "-._:" for char in site)
    return site.replace(":", "_") if fine and not site.startswith(".") else None


def _tool(record: WarcRecord) -> str | None:
    text = record.reader.read(4096).decode("utf-8", "replace")
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() == "software":
            return value.strip()[:120] or None
    return None


def _looks_like_image(body: bytes) -> bool:
    """A picture is one whatever the server calls it: JPEG, PNG, GIF, BMP, TIFF, WebP, AVIF, HEIC, JPEG XL."""
    starts = (
        b"\xff\xd8\xff",
        b"\x89PNG\r\n",
        b"GIF8",
        b"II*\x00",
        b"MM\x00*",
        b"\x00\x00\x00\x0cJXL ",
        b"\xff\x0a",
    )
    if body.startswith(starts) or (body[:2] == b"BM" and body[6:10] == bytes(4)):
        return True
    is_webp = body[:4] == b"RIFF" and body[8:12] == b"WEBP"
    return is_webp or (body[4:8] == b"ftyp" and body[8:12] in (b"avif", b"avis", b"heic", b"heix", b"mif1"))


def _redirect(payload: Payload, url: str) -> str | None:
    location = payload.header("location")
    is_redirect = payload.status is not None and 300 <= payload.status < 400  # noqa: PLR2004 - HTTP redirects
    return absolute(url, location) if location and is_redirect else None


def _image_fact(found: _Found) -> ImageFact:
    picture = read_picture(found.payload.body)
    return ImageFact(
        capture_id=found.capture_id,
        url=found.url,
        fetched_at=found.fetched_at,
        payload_sha256=found.sha256,
        pdq=picture.pdq,
        pdq_quality=picture.pdq_quality,
        width=picture.width,
        height=picture.height,
        metadata=picture.metadata,
        problem=picture.problem,
    )


def _is_truncated(record: WarcRecord, payload: Payload) -> bool:
    """A response is cut when the archive says so, or when the body is shorter than the server announced."""
    if record.headers.get("WARC-Truncated"):
        return True
    length = payload.header("content-length")
    encoded = payload.header("transfer-encoding")
    return bool(length and length.isdigit() and not encoded and len(payload.body) < int(length))


def _file_digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
