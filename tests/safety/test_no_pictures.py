"""No picture is in a project folder: not as a file, not in an archive, not in a table."""

import gzip
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType

from clew.store.project import Project
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF")


def _imported_pictures(market: Path) -> list[bytes]:
    found = []
    for path in sorted(market.glob("captures/*.warc.gz")):
        with path.open("rb") as file:
            for record in ArchiveIterator(file, record_types=WarcRecordType.response):
                body = record.reader.read()
                if body.startswith(_IMAGES):
                    found.append(body)
    return found


def test_no_byte_of_a_picture_stays(market: Path, read_project: Project) -> None:
    pictures = _imported_pictures(market)
    assert len(pictures) > 50
    # a stretch from the middle of each, which no other file has by chance
    stretches = {picture[len(picture) // 2 :][:24] for picture in pictures}
    for path in sorted(read_project.root.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            unpacked = gzip.decompress(data) if path.suffix == ".gz" else data
            assert not unpacked.startswith(_IMAGES), path
            assert [one for one in stretches if one in unpacked or one in data] == [], path


def test_what_was_left_out_is_listed_with_its_digest_and_facts(market: Path, read_project: Project) -> None:
    left_out = [row for row in rows_of(read_project, "captures") if (row["mime"] or "").startswith("image/")]
    assert len(left_out) == len(_imported_pictures(market))
    assert all(row["warc_file"] is None and len(row["payload_sha256"]) == 64 for row in left_out)
    shown = rows_of(read_project, "images")
    assert shown
    assert all(row["face"] == "unknown" for row in shown)
    assert sum(row["pdq"] is not None and row["width"] > 0 for row in shown) > len(shown) / 2
