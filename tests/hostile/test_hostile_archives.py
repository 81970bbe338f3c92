"""Archives of other formats with hostile content, as a user imports them: a sentence or a list, and nothing outside."""

import base64
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clew.store.project import Project, create_project
from tests.archives import (
    arc_record,
    har_bytes,
    har_entry,
    http_block,
    packed,
    write_arc,
    write_har,
    write_wacz,
    write_zip,
    zip_entry,
)
from tests.commands import Outcome, clew
from tests.tables import digests
from tests.warcs import page, write_warc

PAGES = [page(f"https://velvet.example/ad/{n}", f"<p>A page, number {n}") for n in range(3)]
NOISE = random.Random("archives").randbytes(3000)
ENTRY = har_entry(*PAGES[0], started="2025-06-01T10:00:00Z")
BLOCK = http_block(*PAGES[0][1:])


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def _import(project: Project, path: Path, *more: str) -> Outcome:
    outcome = clew("import", "--project", project.root, path, "--json", *more)
    assert "Traceback" not in outcome.err
    return outcome


def _encrypted(path: Path) -> None:
    write_wacz(path, PAGES)
    raw = bytearray(path.read_bytes())
    at = raw.index(b"PK\x01\x02")
    while at >= 0:
        raw[at + 8] |= 1
        at = raw.find(b"PK\x01\x02", at + 4)
    path.write_bytes(raw)


def _overlapping(path: Path) -> None:
    """Write a list of entries that names the same bytes a thousand times."""
    warc = write_warc(path.with_suffix(".w"), PAGES, gzip=False)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            zip_entry("archive/a.warc", zipfile.ZIP_DEFLATED), warc.read_bytes() + bytes(9 << 20)
        )
        first = archive.infolist()[0]
        for number in range(1000):
            copied = zip_entry(f"archive/{number}.warc", zipfile.ZIP_DEFLATED)
            for name in ("CRC", "compress_size", "file_size", "header_offset"):
                setattr(copied, name, getattr(first, name))
            archive.filelist.append(copied)
            archive.NameToInfo[copied.filename] = copied


REFUSED: dict[str, Callable[[Path], object]] = {
    "a zip of something else": lambda path: write_zip(path, {"word/document.xml": b"<x/>"}),
    "an empty zip": lambda path: write_zip(path, {}),
    "the mark of a zip and noise": lambda path: path.write_bytes(b"PK\x03\x04" + NOISE),
    "an encrypted zip": _encrypted,
    "a zip whose only archive climbs": lambda path: write_zip(path, {"../../a.warc.gz": b"x"}),
    "a zip of a zip": lambda path: write_zip(path, {"archive/a.wacz": b"PK\x03\x04"}),
    "JSON of something else": lambda path: path.write_bytes(b'{"a": [1, 2, {"b": null}]}'),
    "the mark of JSON and noise": lambda path: path.write_bytes(b'{"log": {' + NOISE),
    "JSON of brackets": lambda path: path.write_bytes(b'{"log": {"entries": ' + b"[" * 2_000_000),
    "a HAR without entries": lambda path: path.write_bytes(har_bytes([])),
    "a log that is a number": lambda path: path.write_bytes(b'{"log": NaN}'),
    "a page": lambda path: path.write_bytes(b"<!doctype html><p>A page"),
}  # fmt: skip
PARTIAL: dict[str, Callable[[Path], object]] = {
    "cut.wacz": lambda path: _cut(write_wacz(path, PAGES), 300),
    "cut.arc": lambda path: _cut(write_arc(path, PAGES, gzip=False), 30),
    "cut.arc.gz": lambda path: _cut(write_arc(path, PAGES), 30),
    "cut.har": lambda path: _cut(write_har(path, PAGES), 30),
    "cut.har.gz": lambda path: _cut(write_har(path, PAGES, gzip=True), 30),
    "wrong.wacz": lambda path: write_wacz(path, PAGES, change={"pages/pages.jsonl": NOISE}),
    "bomb.wacz": lambda path: write_wacz(path, PAGES, change={"archive/b.warc": bytes(99 << 20)}, packed=True),
    "overlap.wacz": _overlapping,
    "climbs.wacz": lambda path: write_wacz(path, PAGES, change={"/etc/clew.warc": NOISE, "../up.warc": NOISE}),
    "garbage.arc": lambda path: path.write_bytes(arc_record("https://velvet.example/", BLOCK) + NOISE + b"\n" + arc_record("https://velvet.example/b", BLOCK)),
    "lengths.arc.gz": lambda path: path.write_bytes(packed(arc_record("https://velvet.example/", BLOCK, length=7)) + packed(arc_record("https://velvet.example/b", BLOCK))),
    "types.har": lambda path: path.write_bytes(har_bytes([ENTRY, None, [], 7, {"request": 7}, {**ENTRY, "response": "x"}])),
    "numbers.har": lambda path: path.write_bytes(har_bytes([ENTRY, {**ENTRY, "time": 777}]).replace(b"777", b"NaN")),
    "deep.har": lambda path: path.write_bytes(har_bytes([ENTRY, {**ENTRY, "time": 777}]).replace(b"777", b"[" * 9999 + b"]" * 9999)),
    "large.har": lambda path: path.write_bytes(har_bytes([ENTRY, _body("A" * (70 << 20))])),
}  # fmt: skip


def _cut(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:-size])


def _body(text: str) -> Any:
    made = json.loads(json.dumps(ENTRY))
    made["response"]["content"] = {"text": text, "encoding": "base64", "size": len(text)}
    return made


@pytest.mark.parametrize("name", REFUSED)
def test_what_holds_nothing_is_refused_in_a_sentence(project: Project, tmp_path: Path, name: str) -> None:
    path = tmp_path / "given"
    REFUSED[name](path)
    before = digests(project.root)
    outcome = _import(project, path)
    after = digests(project.root)
    after.pop("work/.lock", None)
    assert (outcome.code, after) == (2, before)
    assert outcome.err.startswith("clew: ")
    assert str(path) in outcome.said.replace("\n", "")


@pytest.mark.parametrize("name", PARTIAL)
def test_what_is_broken_in_part_is_read_in_part_and_told(project: Project, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    PARTIAL[name](path)
    beside = {other.name for other in tmp_path.iterdir()}
    dry = _import(project, path, "--dry-run")
    assert not list(project.captures_dir.rglob("*"))
    outcome = _import(project, path)
    said = json.loads(outcome.out)
    assert outcome.code == dry.code == 3
    assert said["captures"] >= 1
    assert any(not kind.startswith("foreign") for kind in said["skipped"])
    assert {**json.loads(dry.out), "archives": []} == {**said, "archives": []}
    assert {other.name for other in tmp_path.iterdir()} == beside
    kept = digests(project.captures_dir)
    assert json.loads(_import(project, path).out)["captures"] == 0
    assert digests(project.captures_dir) == kept
    other = create_project(tmp_path / "other", market="DE")
    _import(other, path)
    assert digests(other.captures_dir) == kept


def test_an_entry_of_a_har_can_be_very_large(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "large.har"
    path.write_bytes(har_bytes([_body(base64.b64encode(b"<p>again" * (2 << 20)).decode()), ENTRY]))
    outcome = _import(project, path)
    assert (outcome.code, json.loads(outcome.out)["captures"]) == (0, 2)
