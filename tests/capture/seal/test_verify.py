"""What verification finds beyond a changed byte: cut, added, taken away, swapped, replayed, signed by another."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from clew.capture.seal.batch import read_sealed
from clew.capture.seal.manifest import digest_of
from clew.capture.seal.stamping import request_stamp, requests_of
from clew.store.keys import PublicKey, signing_key
from clew.store.project import Project, create_project, open_project
from clew.store.seal_log import append_event, read_events, write_file
from tests.capture.seal.authority import Authority
from tests.capture.seal.conftest import PAGES, bring, seal
from tests.capture.seal.looking import files_of, look, wrong
from tests.warcs import write_warc

Hurt = Callable[[Path], str]


def key_of(project: Project) -> PublicKey:
    return signing_key(project).public


def archive_of(root: Path) -> Path:
    return min(root.glob("captures/lantern.example/*.warc.gz"))


def test_a_cut_archive_is_torn_and_its_last_record_named(sealed: Project, authority: Authority) -> None:
    archive = archive_of(sealed.root)
    size = archive.stat().st_size
    archive.write_bytes(archive.read_bytes()[:-10])
    found = wrong(look(sealed.root, key_of(sealed), authority))
    assert any(one.url == "https://lantern.example/ad/7" and "torn" in one.detail for one in found)
    assert any(f"torn: it ends at byte {size - 10} of {size}" == one.detail for one in found)


def test_bytes_after_the_last_record_are_found(sealed: Project, authority: Authority) -> None:
    archive = archive_of(sealed.root)
    size = archive.stat().st_size
    archive.write_bytes(archive.read_bytes() + b"\0" * 9)
    found = wrong(look(sealed.root, key_of(sealed), authority))
    assert any(one.detail == f"9 bytes after the last record, which ends at byte {size}" for one in found)


@pytest.mark.parametrize(
    "name",
    [
        "captures/lantern.example/20250601T100000Z-000000000000.warc.gz",
        "captures/.hidden",
        "captures/note.txt",
        "runs/captures/other.jsonl",
        "seals/0003.manifest.json",
        "seals/0002-9.tsr",
    ],
)
def test_an_added_file_is_found(sealed: Project, authority: Authority, name: str) -> None:
    (sealed.root / name).write_bytes(b"x")
    assert files_of(look(sealed.root, key_of(sealed), authority)) == {name}


def test_a_link_in_place_of_a_file_is_found(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    archive = archive_of(sealed.root)
    archive.rename(tmp_path / "elsewhere")
    archive.symlink_to(tmp_path / "elsewhere")
    assert archive.relative_to(sealed.root).as_posix() in files_of(
        look(sealed.root, key_of(sealed), authority)
    )


def test_every_file_that_is_taken_away_is_named(sealed: Project, authority: Authority) -> None:
    key = key_of(sealed)
    for folder in ("captures", "runs/captures", "seals"):
        for path in sorted((sealed.root / folder).rglob("*")):
            if path.is_file():
                data = path.read_bytes()
                path.unlink()
                assert path.relative_to(sealed.root).as_posix() in files_of(look(sealed.root, key, authority))
                path.write_bytes(data)
    assert not wrong(look(sealed.root, key, authority))


def test_swapped_signatures_are_found(sealed: Project, authority: Authority) -> None:
    one, two = (sealed.root / f"seals/000{n}.manifest.sig" for n in (1, 2))
    data = one.read_bytes(), two.read_bytes()
    one.write_bytes(data[1])
    two.write_bytes(data[0])
    assert {"seals/0001.manifest.sig", "seals/0002.manifest.sig"} <= files_of(
        look(sealed.root, key_of(sealed), authority)
    )


def test_an_old_manifest_in_the_place_of_a_new_one_is_found(sealed: Project, authority: Authority) -> None:
    for suffix in ("json", "sig"):
        shutil.copy(
            sealed.root / f"seals/0001.manifest.{suffix}", sealed.root / f"seals/0002.manifest.{suffix}"
        )
    found = wrong(look(sealed.root, key_of(sealed), authority))
    assert any("put in the place of 2" in one.detail for one in found)


def test_seals_of_another_key_are_found(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    """Somebody seals changed captures anew, with a key of their own."""
    key = key_of(sealed)
    shutil.rmtree(sealed.root / "seals")
    shutil.rmtree(sealed.root / "keys")
    for facts in sealed.root.glob("captures/*/*.records.jsonl"):
        facts.unlink()
    seal(open_project(sealed.root))
    found = wrong(look(sealed.root, key, authority))
    assert any("sealed by another key" in one.detail for one in found)
    assert not wrong(look(sealed.root, None))  # with no key from outside it can't be told, and that is said
    assert any(one.check == "key" and one.found == "unchecked" for one in look(sealed.root, None))


@pytest.mark.parametrize("line", [1, 2, 3, 4])
def test_a_line_taken_out_of_the_log_is_found(sealed: Project, authority: Authority, line: int) -> None:
    log = sealed.root / "seals/log.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(lines[: line - 1] + lines[line:]))
    assert wrong(look(sealed.root, key_of(sealed), authority))


def test_lines_that_change_places_are_found(sealed: Project, authority: Authority) -> None:
    log = sealed.root / "seals/log.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*lines[:2], lines[3], lines[2]]))
    assert "seals/log.jsonl" in files_of(look(sealed.root, key_of(sealed), authority))


def test_a_whole_older_state_is_found_by_the_expected_digest(
    sealed: Project, authority: Authority, tmp_path: Path
) -> None:
    older = tmp_path / "older"
    shutil.copytree(sealed.root, older)
    bring(sealed, tmp_path, PAGES[3:4])
    summary = seal(sealed)
    assert summary is not None
    key = key_of(sealed)
    assert not wrong(look(older, key, authority))
    assert wrong(look(older, key, authority, summary.sha256))
    assert not wrong(look(sealed.root, key, authority, summary.sha256))
    first = digest_of((older / "seals/0001.manifest.json").read_bytes())
    assert not wrong(look(older, key, authority, first))


def test_a_time_stamp_of_another_digest_is_found(
    sealed: Project, authority: Authority, tmp_path: Path
) -> None:
    """Even where the one who seals puts it there, with the right key."""
    bring(sealed, tmp_path, PAGES[3:4])
    seal(sealed)
    key = signing_key(sealed)
    former = requests_of(read_events(sealed.root))[0]
    request, _ = request_stamp(sealed, key, authority=None)
    path = write_file(
        sealed.root / "seals/0003-1.tsr", (sealed.root / former.path.replace(".tsq", ".tsr")).read_bytes()
    )
    append_event(sealed.root, key, "timestamp", {"request": request.path, "seal": 3}, files=[path])
    found = wrong(look(sealed.root, key.public, authority))
    assert [(one.file, one.detail) for one in found] == [("seals/0003-1.tsr", "it stamps another digest")]


def test_a_stamp_that_leads_to_another_root_is_found(sealed: Project, tmp_path: Path) -> None:
    found = wrong(look(sealed.root, key_of(sealed), Authority(tmp_path / "other")))
    assert [one.file for one in found] == ["seals/0002-1.tsr"]


def test_without_a_root_stamps_are_said_to_be_unchecked(sealed: Project) -> None:
    found = look(sealed.root, key_of(sealed))
    assert not wrong(found)
    assert [one.check for one in found if one.found == "unchecked"] == ["time stamps"]


def test_records_that_came_with_wrong_digests_are_told(tmp_path: Path, authority: Authority) -> None:
    project = create_project(tmp_path / "project", market="AT")
    source = write_warc(tmp_path / "a.warc", PAGES[:2], gzip=False)
    (tmp_path / "b.warc").write_bytes(source.read_bytes().replace(b"Mara, 24", b"Mara, 25", 1))
    from clew.capture.archive import import_archives

    import_archives(project, [tmp_path / "b.warc"])
    summary = seal(project)
    assert summary is not None
    assert summary.odd == 1
    found = look(project.root, key_of(project))
    assert not wrong(found)
    (odd,) = [one for one in found if one.check == "records"]
    assert (odd.found, odd.url) == ("unchecked", "https://lantern.example/ad/1")


def test_facts_of_records_that_the_sealer_made_up_are_found(sealed: Project, tmp_path: Path) -> None:
    """A list that was sealed as it is, and does not fit its archive."""
    bring(sealed, tmp_path, PAGES[3:4])
    from clew.capture.seal import seal as sealing

    real = sealing._write_records

    def made_up(archive: Path, counts: sealing._Counts) -> Path:
        path = real(archive, counts)
        path.write_bytes(path.read_bytes().replace(b"aurora.example/ad/9", b"aurora.example/ad/8"))
        return path

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "_write_records", made_up)
        seal(sealed)
    found = wrong(look(sealed.root, key_of(sealed)))
    assert found
    assert {one.detail for one in found} == {"what its seal says of this record is not what the record is"}


@pytest.mark.parametrize(
    "name", ["seals/../../secret", "/etc/hostname", "captures/link/file", "captures/a\x00b"]
)
def test_a_path_of_a_hostile_seal_leads_nowhere(sealed: Project, tmp_path: Path, name: str) -> None:
    from clew.capture.seal.source import FolderSource

    (tmp_path / "secret").write_bytes(b"x")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/file").write_bytes(b"x")
    (sealed.captures_dir / "link").symlink_to(tmp_path / "outside")
    assert FolderSource(sealed.root).size(name) is None
    assert "captures/link" in files_of(look(sealed.root, key_of(sealed)))


def test_the_trail_that_a_seal_names_is_compared(sealed: Project, tmp_path: Path) -> None:
    from clew.capture.seal.source import FolderSource
    from clew.capture.seal.verify import Trust, verify_sealed
    from tests.commands import clew

    (tmp_path / "d.jsonl").write_text(
        '{"kind": "site_decision", "site": "lantern.example", "value": "accepted", "author": "A. Example", "reason": "seen"}\n'
    )
    assert clew("decide", "--project", sealed.root, "--file", tmp_path / "d.jsonl").code == 0
    bring(sealed, tmp_path, PAGES[3:4])
    seal(sealed)
    assert read_sealed(sealed).manifests[-1].trail is not None

    def trail() -> list[str]:
        found, _ = verify_sealed(
            FolderSource(sealed.root), Trust(key_of(sealed)), project=sealed, progress=print
        )
        return [one.found for one in found if one.check == "trail"]

    assert trail() == ["ok"]
    sealed.casework_path.unlink()
    assert trail() == ["wrong"]
