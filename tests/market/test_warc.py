"""The capture files: sound WARC 1.1, with a request for each response and pictures that open."""

import io
from pathlib import Path

from PIL import Image
from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord

from .conftest import Row
from .reading import captures


def test_records_are_sound_and_paired(market: Path) -> None:
    ids: list[str] = []
    responses: set[str] = set()
    requests: set[str] = set()
    for path in sorted((market / "captures").iterdir()):
        with path.open("rb") as stream:
            for position, record in enumerate(ArchiveIterator(stream, check_digests="raise")):
                ids.append(record.rec_headers.get_header("WARC-Record-ID"))
                assert record.rec_headers.protocol == "WARC/1.1"
                assert (record.rec_type == "warcinfo") == (position == 0)
                _sort(record, responses, requests)
    assert len(set(ids)) == len(ids)
    assert responses == requests


def _sort(record: ArcWarcRecord, responses: set[str], requests: set[str]) -> None:
    record.content_stream().read()
    if record.rec_type == "response":
        responses.add(record.rec_headers.get_header("WARC-Record-ID"))
    if record.rec_type == "request":
        requests.add(record.rec_headers.get_header("WARC-Concurrent-To"))


def test_times_are_those_of_the_visits(market: Path) -> None:
    for visit, day in ((1, "2026-03-02"), (2, "2026-03-12"), (3, "2026-03-22")):
        with (market / "captures" / f"visit-{visit}.warc.gz").open("rb") as stream:
            dates = [record.rec_headers.get_header("WARC-Date") for record in ArchiveIterator(stream)]
        assert dates == sorted(dates)
        assert {date[:10] for date in dates} == {day}


def test_pictures_are_small_and_the_same_picture_looks_the_same(
    sheets: dict[str, list[Row]], market: Path
) -> None:
    bodies = {capture.url: capture.body for capture in captures(market, 1) if capture.url.endswith(".jpg")}
    looks: dict[str, list[bytes]] = {}
    for row in sheets["images"]:
        if row["visit"] == 1:
            body = bodies[row["url"]]
            assert len(body) < 8_000
            if row["variant"] != "crop":
                small = Image.open(io.BytesIO(body)).convert("L").resize((6, 8))
                looks.setdefault(row["picture"], []).append(small.tobytes())
    assert len({views[0] for views in looks.values()}) == len(looks)
    for picture, views in looks.items():
        for view in views[1:]:
            far = sum(abs(a - b) for a, b in zip(views[0], view, strict=True)) / len(view)
            assert far < 12, picture
