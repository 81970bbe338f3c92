"""A thousand changes of one byte each, drawn over all sealed bytes: every one is found, and its file named."""

import json
import random
from pathlib import Path

import pytest

from clew.store.keys import read_public_key
from clew.store.project import Project
from tests.capture.seal.authority import Authority
from tests.capture.seal.looking import files_of, look, wrong

N_CHANGES = 1000
PARTS = 4


def sealed_files(root: Path) -> list[Path]:
    folders = (root / "captures", root / "runs" / "captures", root / "seals")
    return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())


def record_at(path: Path, place: int) -> tuple[int, str | None]:
    """Give offset and address of the record that holds a byte of an archive."""
    facts = path.with_name(path.name.replace(".warc.gz", ".records.jsonl"))
    for line in facts.read_bytes().splitlines():
        one = json.loads(line)
        if one["offset"] <= place < one["offset"] + one["length"]:
            return one["offset"], one["url"]
    raise AssertionError("a byte in no record")


def test_all_is_well_before(sealed: Project, authority: Authority) -> None:
    key = read_public_key(sealed.root / "keys/project.pub")
    found = look(sealed.root, key, authority)
    assert {one.found for one in found} == {"ok"}
    assert {one.check for one in found} == {
        "key",
        "log",
        "manifests",
        "files",
        "records",
        "added",
        "time stamps",
    }


@pytest.mark.parametrize("part", range(PARTS))
def test_every_changed_byte_is_found_and_named(sealed: Project, authority: Authority, part: int) -> None:
    draw = random.Random(part)
    root = sealed.root
    key = read_public_key(root / "keys/project.pub")
    files = sealed_files(root)
    kinds = {path.suffix for path in files}
    assert kinds == {".gz", ".parquet", ".jsonl", ".json", ".sig", ".sha256", ".tsq", ".tsr", ".pub"}
    sizes = [path.stat().st_size for path in files]
    for change in range(N_CHANGES // PARTS):
        # Every other change by bytes, the others by files: else small files would hardly be drawn.
        path = draw.choices(files, sizes if change % 2 else None)[0]
        data = path.read_bytes()
        place = draw.randrange(len(data))
        changed = bytearray(data)
        changed[place] ^= draw.randrange(1, 256)
        path.write_bytes(changed)
        found = look(root, key, authority)
        name = path.relative_to(root).as_posix()
        assert name in files_of(found), f"{name}, byte {place}"
        if path.name.endswith(".warc.gz"):
            named = {(one.record, one.url) for one in wrong(found) if one.file == name}
            assert record_at(path, place) in named
        path.write_bytes(data)
    assert not wrong(look(root, key, authority))
