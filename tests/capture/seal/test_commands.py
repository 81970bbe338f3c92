"""The commands: what they say, and with which exit code."""

import json
import shutil
from pathlib import Path

import pytest

from clew.store.project import Project, create_project
from tests.capture.seal.authority import Authority
from tests.capture.seal.conftest import PAGES, bring
from tests.commands import clew


def test_seal_then_nothing_new(tmp_path: Path) -> None:
    project = create_project(tmp_path / "project", market="AT")
    bring(project, tmp_path, PAGES)
    waiting = clew("verify", "--project", project.root)
    assert (waiting.code, "nothing is sealed here yet" in waiting.said) == (3, True)
    planned = clew("seal", "--project", project.root, "--dry-run")
    assert len(planned.out.splitlines()) == 6
    assert not (project.root / "seals").exists()
    assert not (project.root / "keys").exists()
    done = clew("seal", "--project", project.root, "--by", "A. Example")
    row = json.loads(done.out)
    assert (done.code, row["seal"], row["archives"]) == (0, 1, 2)
    again = clew("seal", "--project", project.root)
    assert (again.code, again.out, "Nothing new to seal" in again.said) == (0, "", True)
    verified = clew("verify", "--project", project.root, "--expect", row["sha256"])
    assert (verified.code, "All is as it was sealed" in verified.said) == (0, True)
    assert clew("verify", "--project", project.root, "--expect", "0" * 64).code == 1


def test_a_changed_byte_ends_with_1_and_is_named(sealed: Project) -> None:
    archive = min(sealed.captures_dir.glob("lantern.example/*.warc.gz"))
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(data)
    found = clew("verify", "--project", sealed.root)
    assert found.code == 1
    assert archive.name in found.out
    assert "https://lantern.example/" in found.out
    refused = clew("seal", "--project", sealed.root)
    assert (refused.code, archive.name in refused.said) == (2, True)
    assert clew("seal", "--project", sealed.root, "--dry-run").code == 2


def test_a_folder_handed_over_is_checked_without_the_project(
    sealed: Project, authority: Authority, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    for name in ("captures", "seals", "runs/captures"):
        shutil.copytree(sealed.root / name, stick / name)
    key = sealed.root / "keys/project.pub"
    assert clew("verify", stick, "--key", key, "--tsa-ca", authority.ca).code == 0
    assert clew("verify", stick, "--tsa-ca", authority.ca).code == 3
    assert clew("verify", stick, "--key", key).code == 3
    copy = clew("verify", sealed.root, "--tsa-ca", authority.ca)  # its own key proves nothing of a copy
    assert (copy.code, "no key was given" in copy.said) == (3, True)
    bring(sealed, tmp_path, PAGES[3:4])
    waits = clew("verify", "--project", sealed.root, "--tsa-ca", authority.ca)
    assert (waits.code, "no seal names it yet" in waits.said) == (3, True)
    shutil.copytree(sealed.captures_dir, stick / "captures", dirs_exist_ok=True)
    assert (
        clew("verify", stick, "--key", key, "--tsa-ca", authority.ca).code == 1
    )  # handed over: it was added


def test_wrong_use_is_said(sealed: Project, tmp_path: Path) -> None:
    assert clew("verify", tmp_path / "nowhere").code == 2
    (tmp_path / "empty").mkdir()
    assert "no seals/ in it" in clew("verify", tmp_path / "empty").said
    (tmp_path / "no.pem").write_bytes(b"x")
    assert clew("verify", "--project", sealed.root, "--key", tmp_path / "no.pem").code == 2
    assert clew("verify", "--project", sealed.root, "--tsa-ca", tmp_path / "no.pem").code == 2
    fresh = create_project(tmp_path / "fresh", market="AT")
    assert (
        "Nothing is sealed yet" in clew("seal", "--project", fresh.root, "--wacz", tmp_path / "a.wacz").said
    )
    assert (
        "Nothing is sealed yet"
        in clew("seal", "--project", fresh.root, "--tsa-request-out", tmp_path / "q").said
    )


def test_a_lost_key_is_said(sealed: Project, tmp_path: Path) -> None:
    bring(sealed, tmp_path, PAGES[3:4])
    shutil.rmtree(sealed.root / "keys")
    outcome = clew("seal", "--project", sealed.root)
    assert (outcome.code, "private key is lost" in outcome.said) == (2, True)


def test_a_key_with_a_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = create_project(tmp_path / "project", market="AT")
    bring(project, tmp_path, PAGES[:1])
    monkeypatch.setenv("CLEW_KEY_PASSPHRASE", "six dull words")
    assert clew("seal", "--project", project.root).code == 0
    monkeypatch.delenv("CLEW_KEY_PASSPHRASE")
    outcome = clew("seal", "--project", project.root)
    assert (outcome.code, "state its passphrase" in outcome.said) == (2, True)
    assert clew("verify", "--project", project.root).code == 0


def test_import_status_and_doctor_tell_what_is_unsealed(sealed: Project, tmp_path: Path) -> None:
    assert "not sealed" not in clew("status", "--project", sealed.root).said
    bring(sealed, tmp_path / "", PAGES[3:4])
    assert "1 archive is not sealed yet: clew seal" in clew("status", "--project", sealed.root).said
    rows = [json.loads(line) for line in clew("doctor", "--project", sealed.root).out.splitlines()]
    (row,) = [row for row in rows if row["check"] == "seals"]
    assert (row["found"], row["detail"]) == ("unsealed", "1 archive waits: clew seal")
    source = tmp_path / "1.warc.gz"
    told = clew("import", "--project", sealed.root, source)
    assert "1 archive is not sealed yet: clew seal" in told.said
    assert clew("seal", "--project", sealed.root).code == 0
    rows = [json.loads(line) for line in clew("doctor", "--project", sealed.root).out.splitlines()]
    assert [row["found"] for row in rows if row["check"] == "seals"] == ["ok"]
