"""Sealing: once is enough, nothing new beside something changed, a kill leaves nothing half sealed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from clew.capture.crawl.journal import Journal
from clew.capture.seal import seal as sealing
from clew.capture.seal.batch import read_sealed, unsealed_files, unsealed_visits
from clew.capture.seal.manifest import parse_manifest
from clew.kernel.errors import BrokenInputError
from clew.records.issue import Issue
from clew.store.canonical import from_canonical
from clew.store.keys import signing_key
from clew.store.project import Project, create_project
from clew.store.seal_log import read_events, write_tombstone
from clew.store.tables import write_table
from tests.capture.seal.authority import Authority
from tests.capture.seal.conftest import PAGES, bring, seal
from tests.capture.seal.looking import files_of, look, wrong
from tests.commands import clew


def snapshot(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def archive_of(project: Project) -> Path:
    return min(project.captures_dir.glob("lantern.example/*.warc.gz"))


def test_sealing_twice_adds_nothing(sealed: Project) -> None:
    before = snapshot(sealed.root)
    assert seal(sealed) is None
    assert snapshot(sealed.root) == before


def test_a_manifest_names_everything_once_and_no_address(sealed: Project) -> None:
    first, second = (
        parse_manifest((sealed.root / f"seals/000{n}.manifest.json").read_bytes()) for n in (1, 2)
    )
    assert (first.by, first.before, first.trail, first.made_at) == (
        "A. Example",
        None,
        None,
        "2025-06-03T12:00:00Z",
    )
    named = [one.path for one in (*first.files, *second.files)]
    assert len(named) == len(set(named))
    there = {
        path.relative_to(sealed.root).as_posix()
        for folder in ("captures", "runs/captures")
        for path in (sealed.root / folder).rglob("*")
        if path.is_file()
    }
    assert set(named) - {"seals/0001.sha256", "seals/0002.sha256"} == there
    assert not any(b"https://" in path.read_bytes() for path in (sealed.root / "seals").glob("*.json*"))


def test_the_facts_of_records_say_where_each_stands(sealed: Project) -> None:
    archive = archive_of(sealed)
    data = archive.read_bytes()
    lines = archive.with_name(archive.name.replace(".warc.gz", ".records.jsonl")).read_bytes().splitlines()
    facts = [from_canonical(line) for line in lines]
    assert sum(one["length"] for one in facts) == len(data)
    assert {one["url"] for one in facts if one["kind"] == "response"} == {
        "https://lantern.example/",
        "https://lantern.example/ad/1",
        "https://lantern.example/ad/7",
    }
    assert {one["digests"] for one in facts} == {"fit"}
    assert all(data[one["offset"] :].startswith(b"\x1f\x8b") for one in facts)


@pytest.mark.parametrize("how", ["changed", "shorter", "gone"])
def test_what_was_changed_since_is_named_and_nothing_is_sealed(
    sealed: Project, tmp_path: Path, how: str
) -> None:
    archive = archive_of(sealed)
    data = archive.read_bytes()
    if how == "gone":
        archive.unlink()
    else:
        archive.write_bytes(data[:-1] if how == "shorter" else data[:-1] + bytes([data[-1] ^ 1]))
    bring(sealed, tmp_path, PAGES[3:4])
    with pytest.raises(BrokenInputError, match=archive.name.replace(".", r"\.")):
        seal(sealed)
    assert len(read_events(sealed.root)) == 4


def test_a_changed_log_stops_sealing(sealed: Project, tmp_path: Path) -> None:
    log = sealed.root / "seals/log.jsonl"
    log.write_bytes(log.read_bytes().replace(b"2025-06-03", b"2025-06-04", 1))
    bring(sealed, tmp_path, PAGES[3:4])
    with pytest.raises(BrokenInputError, match="line 2: the chain is broken"):
        seal(sealed)


class KilledError(Exception):
    """Stands for a kill."""


def killed_at(monkeypatch: pytest.MonkeyPatch, name: str, call: int) -> None:
    """Let the process die at a call of one of the functions that write."""
    real: Callable[..., object] = getattr(sealing, name)
    calls = iter(range(100))

    def dies(*arguments: object, **named: object) -> object:
        if next(calls) == call:
            raise KilledError
        return real(*arguments, **named)

    monkeypatch.setattr(sealing, name, dies)


@pytest.mark.parametrize(
    ("name", "call"),
    [
        ("_write_records", 0),
        ("_write_records", 1),
        ("write_file", 0),  # the sums
        ("write_file", 1),  # the manifest
        ("write_file", 2),  # the signature: the manifest is there without it
        ("append_event", 0),  # the line in the log
    ],
)
def test_a_kill_leaves_nothing_half_sealed(
    sealed: Project,
    authority: Authority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    call: int,
) -> None:
    bring(sealed, tmp_path, PAGES[1:4])
    with monkeypatch.context() as patch:
        killed_at(patch, name, call)
        with pytest.raises(KilledError):
            seal(sealed)
    assert len(read_sealed(sealed).manifests) == 2
    summary = seal(sealed)
    assert summary is not None
    assert (summary.seal, summary.archives) == (3, 2)
    assert not wrong(look(sealed.root, signing_key(sealed).public, authority))


def test_a_torn_line_of_the_log_gives_way(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    key = signing_key(sealed)
    bring(sealed, tmp_path, PAGES[3:4])
    seal(sealed)
    log = sealed.root / "seals/log.jsonl"
    log.write_bytes(log.read_bytes()[:-40])
    found = wrong(look(sealed.root, key.public, authority))
    assert ("seals/log.jsonl", True) in {
        (one.file, "torn" in one.detail or "read" in one.detail) for one in found
    }
    summary = seal(sealed)
    assert summary is not None
    assert summary.seal == 3
    assert not wrong(look(sealed.root, key.public, authority))


def test_a_visit_under_way_waits(tmp_path: Path) -> None:
    project = create_project(tmp_path / "project", market="AT")
    issue = Issue("capture", "lantern.example", "failed", "x", "y")
    for day in ("20250601", "20250602"):
        write_table(project.captures_dir / f"capture-{day}T100000Z.issues.parquet", Issue, [issue])
    (project.work_dir / "capture").mkdir()
    journal = Journal(project.work_dir / "capture")
    journal.add("began", began_at="2025-06-02T10:00:00+00:00")
    journal.close()
    (project.captures_dir / "lantern.example").mkdir()
    for suffix in (".warc.gz", ".images.parquet"):  # an import that was killed: no index yet
        (project.captures_dir / "lantern.example" / f"20250602T100000Z-00{suffix}").write_bytes(b"x")
    assert unsealed_files(project, read_sealed(project)) == [
        "captures/capture-20250601T100000Z.issues.parquet"
    ]


def test_what_is_unsealed_is_counted(sealed: Project, tmp_path: Path) -> None:
    assert unsealed_visits(sealed) == 0
    bring(sealed, tmp_path, PAGES[1:4])
    assert unsealed_visits(sealed) == 2
    seal(sealed)
    assert unsealed_visits(sealed) == 0


def test_a_name_that_we_never_give_is_not_sealed(sealed: Project) -> None:
    (sealed.captures_dir / "lantern.example" / "two words.warc.gz").write_bytes(b"x")
    with pytest.raises(BrokenInputError, match="two words"):
        seal(sealed)


def purge(project: Project, paths: list[Path]) -> None:
    """Purge as the tombstone's rules say."""
    manifests = read_sealed(project).files
    names = [path.relative_to(project.root).as_posix() for path in paths]
    files = [
        {"path": name, "sha256": manifests[name].sha256, "bytes": manifests[name].bytes} for name in names
    ]
    for path in paths:
        path.unlink()
    content = {"by": "A. Example", "files": files, "reason": "past its time"}
    stone = write_tombstone(project.root, signing_key(project), content)
    assert write_tombstone(project.root, signing_key(project), content) == stone


def test_a_purged_visit_is_no_fault(sealed: Project, authority: Authority) -> None:
    key = signing_key(sealed).public
    stem = archive_of(sealed).name.removesuffix(".warc.gz")
    visit = sorted((sealed.captures_dir / "lantern.example").glob(f"{stem}.*"))
    assert len(visit) == 4
    purge(sealed, visit)
    found = look(sealed.root, key, authority)
    assert not wrong(found)
    assert any("4 purged files" in one.detail for one in found)
    assert seal(sealed) is None
    stone = json.loads((sealed.root / "seals/tombstone-0001.json").read_bytes())
    assert stone["format"] == "clew-tombstone-1"


def test_what_was_purged_and_is_there_is_a_fault(sealed: Project, authority: Authority) -> None:
    key = signing_key(sealed).public
    archive = archive_of(sealed)
    data = archive.read_bytes()
    purge(sealed, [archive])
    archive.write_bytes(data)
    assert files_of(look(sealed.root, key, authority)) == {archive.relative_to(sealed.root).as_posix()}


def test_a_journal_purged_in_part_is_sealed_anew(sealed: Project, authority: Authority) -> None:
    key = signing_key(sealed).public
    (journal,) = (sealed.root / "runs/captures").iterdir()
    purge(sealed, [journal])
    journal.write_bytes(b'{"event":"ended"}\n')
    found = look(sealed.root, key, authority)
    assert not wrong(found)
    assert any("purged in part" in one.detail for one in found)
    assert seal(sealed) is not None
    found = look(sealed.root, key, authority)
    assert not wrong(found)
    journal.write_bytes(b'{"event":"other"}\n')
    assert files_of(look(sealed.root, key, authority)) == {"runs/captures/20250601T100000.000000Z.jsonl"}


def test_a_purge_that_was_broken_off_is_told(sealed: Project) -> None:
    (sealed.work_dir / "purge").mkdir()
    (sealed.work_dir / "purge/plan.json").write_text("{}", "utf-8")
    told = clew("verify", "--project", sealed.root)
    assert (told.code, "a purge was broken off" in told.said) == (3, True)


def test_a_forged_tombstone_hides_nothing(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    key = signing_key(sealed).public
    other = create_project(tmp_path / "other", market="AT")
    archive = archive_of(sealed)
    name = archive.relative_to(sealed.root).as_posix()
    one = read_sealed(sealed).files[name]
    archive.unlink()
    files = [{"path": name, "sha256": one.sha256, "bytes": one.bytes}]
    write_tombstone(sealed.root, signing_key(other), {"files": files})
    found = files_of(look(sealed.root, key, authority))
    assert {"seals/log.jsonl", "seals/tombstone-0001.json"} <= found
