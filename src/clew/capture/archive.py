"""Importing archives: records go unaltered into the project, one WARC for each site and visit.

Requests, the source's own warcinfo and the certificates of servers go along. Pictures are hashed and left out; what can't be read is counted
and listed. A capture that the project has is not taken again, whichever file brings it. Beside each archive
stands an index of its captures and of its pictures' facts (see ``visit.py``), and beside the sites' folders a
list of each source's troubles.
"""

import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow.parquet as pq
from fastwarc.warc import WarcRecord, WarcRecordType

from clew.capture.images import read_picture
from clew.capture.own_records import one_line
from clew.capture.pairing import Names, Waiting
from clew.capture.picture_record import image_fact, is_picture_record, read_picture_record
from clew.capture.recognise import format_of
from clew.capture.response import Response, UnusableError, read_drawn, read_response, site_of, target_of
from clew.capture.visit import Visit
from clew.kernel.errors import BrokenInputError
from clew.records.capture import DRAWN, Capture
from clew.records.image_fact import ImageFact
from clew.records.issue import Issue
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.tables import read_records, write_table
from clew.store.warc import open_record, parse_payload
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord
from clew.store.withheld import load_withheld

Progress = Callable[[int, int], None]
CERTIFICATE = "application/pkix-cert"
DRAWN_BY = "WARC-Drawn-By"
"""Names the browser in the record of a page that it drew."""


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


def import_archives(
    project: Project, files: Sequence[Path], *, dry_run: bool = False, progress: Progress | None = None
) -> ImportSummary:
    """Import archives of any format. Importing a file twice changes nothing."""
    summary = ImportSummary()
    with exclusive(project.root):
        for left in project.work_dir.glob(".import-*"):
            shutil.rmtree(left)
        known = _known_ids(project) | load_withheld(project).captures
        for path in files:
            _Import(project, path, known, summary, progress=progress).run(dry_run=dry_run)
    return summary


def capture_indexes(project: Project) -> list[Path]:
    """Give the indexes of all imported archives, in order."""
    return sorted(project.captures_dir.glob("*/*.captures.parquet"))


def iter_captures(project: Project) -> Iterator[Capture]:
    """Give all captures of the project."""
    for path in capture_indexes(project):
        yield from read_records(path, Capture)


def _known_ids(project: Project) -> set[str]:
    return {
        capture_id
        for path in capture_indexes(project)
        for capture_id in pq.read_table(path, columns=["capture_id"])["capture_id"].to_pylist()
    }


class _Import:
    """The import of one file."""

    def __init__(
        self,
        project: Project,
        source: Path,
        known: set[str],
        summary: ImportSummary,
        *,
        progress: Progress | None,
    ) -> None:
        self.project = project
        self.source = source
        self.source_sha256 = _file_digest(source)
        self.known = known
        self.summary = summary
        self.progress = progress or (lambda _done, _total: None)
        self.visits: dict[str, Visit] = {}
        self.issues: list[Issue] = []
        self.tool: str | None = None
        self.about: bytes | None = None
        self.responses: set[str] = set()
        self.requests: Waiting[bytes] = Waiting()
        self.answers: Waiting[tuple[Visit | None]] = Waiting()

    def run(self, *, dry_run: bool) -> None:
        """Read the file and put away what is new."""
        size = self.source.stat().st_size
        self.project.captures_dir.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.project.work_dir, prefix=".import-") as folder:
            for item in format_of(self.source).iter_records(self.source):
                if isinstance(item, Trouble):
                    self._trouble(item)
                else:
                    self._take(item, Path(folder))
                self.progress(min(item.offset, size), size)
            if not dry_run:
                self._put_away()
        self.progress(size, size)

    def _trouble(self, trouble: Trouble) -> None:
        self.summary.skipped[trouble.kind] += 1
        place = f"{self.source_sha256[:12]}@{trouble.offset}#{len(self.issues)}"
        told = f"{self.source.name}, byte {trouble.offset}: {trouble.detail}"
        self.issues.append(Issue("import", place, trouble.kind, told, trouble.done))

    def _take(self, item: SourceRecord, folder: Path) -> None:
        record = open_record(item.data)
        if record is None:
            self._trouble(Trouble(item.offset, "corrupt", "the record's headers can't be read"))
            return
        kind = record.record_type
        if kind == WarcRecordType.warcinfo:
            self.about = item.raw
            self.tool = _tool(record) or self.tool
        elif kind == WarcRecordType.request:
            self._request(item, Names.of(record))
        elif (
            kind == WarcRecordType.response
            or (kind == WarcRecordType.metadata and is_picture_record(record))
            or (kind == WarcRecordType.conversion and self._is_drawn(record))
        ):
            self._met(item, record, folder)
        elif kind == WarcRecordType.metadata and record.headers.get("Content-Type") == CERTIFICATE:
            visit = self.visits.get(site_of(target_of(record)) or "")
            if visit is not None:
                visit.append(item.raw)
        else:
            name = str(kind)
            self._trouble(Trouble(item.offset, f"foreign_{name}", f"a {name} record holds no response"))

    def _met(self, item: SourceRecord, record: WarcRecord, folder: Path) -> None:
        """Take a response, or what was left of one that held a picture."""
        try:
            fact: ImageFact | None
            tool = self.tool
            if record.record_type == WarcRecordType.metadata:
                response, fact = read_picture_record(record)
            elif record.record_type == WarcRecordType.conversion:
                response, fact = read_drawn(record), None
                tool = (
                    f"{tool or 'unknown'}{DRAWN}{one_line(record.headers.get(DRAWN_BY) or 'a browser')[:60]}"
                )
            else:
                response = read_response(record, item.data)
                fact = _image_fact(response, item.data) if response.is_picture else None
            self._response(item, record, response, fact, folder, tool)
        except UnusableError as error:
            self._trouble(Trouble(item.offset, error.kind, str(error)))

    def _is_drawn(self, record: WarcRecord) -> bool:
        """Say whether a conversion is a page that a browser drew: it says so, or was made from a response of this file."""
        is_html = str(record.headers.get("Content-Type") or "").lower().startswith("text/html")
        is_of_ours = str(record.headers.get("WARC-Refers-To")) in self.responses
        return is_html and (is_of_ours or bool(record.headers.get(DRAWN_BY)))

    def _request(self, item: SourceRecord, names: Names) -> None:
        """Put a request to its response, if that came before; else let it wait."""
        answer = self.answers.find(names)
        if answer is None:
            self.requests.put(names, item.raw)
        elif answer[0] is not None:
            answer[0].append(item.raw)

    def _response(
        self,
        item: SourceRecord,
        record: WarcRecord,
        response: Response,
        fact: ImageFact | None,
        folder: Path,
        tool: str | None,
    ) -> None:
        is_answer = record.record_type != WarcRecordType.conversion
        names = Names.of(record)
        request = self.requests.find(names) if is_answer else None
        if is_answer and response.mime == "text/html":
            self.responses.add(str(record.headers.get("WARC-Record-ID")))
        visit = None
        if response.capture_id in self.known:
            self.summary.known += 1
        else:
            self.known.add(response.capture_id)
            visit = self._visit(response.site_id, folder)
            self._keep(visit, item, response, fact, request, tool)
        if request is None and is_answer:
            self.answers.put(names, (visit,))

    def _keep(
        self,
        visit: Visit,
        item: SourceRecord,
        response: Response,
        fact: ImageFact | None,
        request: bytes | None,
        tool: str | None,
    ) -> None:
        visit.append_about(self.about)
        if request is not None:
            visit.append(request)
        offset = None
        if fact is not None:
            self.summary.images += 1
            visit.images.add(fact)
        else:
            offset = visit.append(item.raw)
        self.summary.captures += 1
        visit.add(
            Capture(
                capture_id=response.capture_id,
                url=response.url,
                final_url=response.redirect_to or response.url,
                site_id=visit.site_id,
                fetched_at=response.fetched_at,
                status=response.status,
                mime=response.mime,
                payload_sha256=response.payload_sha256,
                payload_bytes=response.payload_bytes,
                truncated=response.truncated,
                redirect_to=response.redirect_to,
                warc_file=None,  # named when the archive has its name
                warc_offset=offset,
                warc_length=None if offset is None else len(item.raw),
                tool=tool,
                source_sha256=self.source_sha256,
            )
        )

    def _visit(self, site_id: str, folder: Path) -> Visit:
        if site_id not in self.visits:
            self.visits[site_id] = Visit(site_id, folder / f"{len(self.visits)}.warc.gz")
        return self.visits[site_id]

    def _put_away(self) -> None:
        captures_dir = self.project.captures_dir
        if self.issues:
            write_table(captures_dir / f"{self.source_sha256[:16]}.issues.parquet", Issue, self.issues)
        for _, visit in sorted(self.visits.items()):
            name = visit.put_away(captures_dir)
            if name:
                self.summary.archives.append(f"{captures_dir.name}/{name}")


def _tool(record: WarcRecord) -> str | None:
    text = record.reader.read(4096).decode("utf-8", "replace")
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() == "software":
            return value.strip()[:120] or None
    return None


def _image_fact(response: Response, data: bytes) -> ImageFact:
    """Look at a picture in memory; its digest is that of the payload as it came."""
    return image_fact(response, read_picture(parse_payload(data).body))


def _file_digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
