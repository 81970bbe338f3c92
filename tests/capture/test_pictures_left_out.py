"""No picture's bytes may be anywhere in a project, however its server served it."""

import gzip
import hashlib
from pathlib import Path

import pytest

from clew.capture.archive import import_archives, iter_captures
from clew.records.image_fact import ImageFact
from clew.store.project import Project, create_project
from clew.store.tables import read_records
from clew.store.warc import read_payload
from tests.capture.pictures import picture
from tests.warcs import page, write_warc

JPEG, PNG = picture(), picture("PNG", seed=2)
Headers = list[tuple[str, str]]


def chunked(data: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (data[:700], data[700:])) + b"0\r\n\r\n"


SERVED: dict[str, tuple[Headers, bytes, bytes]] = {
    "plain": ([("Content-Type", "image/jpeg")], JPEG, JPEG),
    "upper": ([("Content-Type", "IMAGE/PNG; x=y")], PNG, PNG),
    "other-type": ([("Content-Type", "text/html")], JPEG, JPEG),
    "no-type": ([], PNG, PNG),
    "compressed": (
        [("Content-Type", "text/plain"), ("Content-Encoding", "gzip")],
        gzip.compress(JPEG, mtime=0),
        JPEG,
    ),
    "chunked": ([("Content-Type", "application/x"), ("Transfer-Encoding", "chunked")], chunked(JPEG), JPEG),
    "gif": ([("Content-Type", "binary")], picture("GIF"), picture("GIF")),
    "webp": ([("Content-Type", "binary")], picture("WEBP"), picture("WEBP")),
    "bmp": ([("Content-Type", "binary")], picture("BMP"), picture("BMP")),
    "cut": ([("Content-Type", "image/jpeg"), ("Content-Length", "99999")], JPEG[:1500], JPEG[:1500]),
    "film": ([("Content-Type", "video/mp4")], b"\0\0\0\x18ftypmp42" + PNG, PNG),
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


@pytest.mark.parametrize("gzipped", [True, False])
def test_no_bytes_of_any_picture_are_in_the_project(project: Project, tmp_path: Path, gzipped: bool) -> None:
    responses = [
        (f"https://velvet.example/{name}", "200 OK", h, body) for name, (h, body, _) in SERVED.items()
    ]
    responses.insert(3, page("https://velvet.example/", "<p>A page"))
    import_archives(project, [write_warc(tmp_path / "v.warc", responses, gzip=gzipped)])
    for path in (path for path in project.root.rglob("*") if path.is_file()):
        data = path.read_bytes()
        unpacked = gzip.decompress(data) if path.suffix == ".gz" else b""
        for _, body, pixels in SERVED.values():
            for piece in (body[200:260], pixels[200:260], pixels[-60:]):
                assert piece not in data, path
                assert piece not in unpacked, path


def test_their_digests_and_facts_are_listed(project: Project, tmp_path: Path) -> None:
    responses = [
        (f"https://velvet.example/{name}", "200 OK", h, body) for name, (h, body, _) in SERVED.items()
    ]
    summary = import_archives(project, [write_warc(tmp_path / "v.warc.gz", responses)])
    assert summary.images == summary.captures == len(SERVED)
    (index,) = project.captures_dir.rglob("*.images.parquet")
    facts = {fact.url.rpartition("/")[2]: fact for fact in read_records(index, ImageFact)}
    captures = {capture.url.rpartition("/")[2]: capture for capture in iter_captures(project)}
    assert facts["plain"].payload_sha256 == hashlib.sha256(JPEG).hexdigest()
    assert (facts["plain"].width, facts["plain"].height) == (160, 120)
    for name in ("compressed", "chunked", "other-type"):
        assert facts[name].pdq == facts["plain"].pdq
    for name in ("bmp", "cut", "film"):
        assert facts[name].pdq is None
        assert facts[name].problem
    for name, capture in captures.items():
        assert capture.capture_id == facts[name].capture_id
        assert capture.warc_file is None
        assert read_payload(project.root, capture).problem == "not_kept"
