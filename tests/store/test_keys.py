"""The project's key: made once, guarded by mode and passphrase, checkable by others' tools."""

import subprocess
from pathlib import Path

import pytest

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.store.keys import passphrase_of, project_public_key, read_public_key, signing_key
from clew.store.project import Project, create_project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def test_made_on_first_use_and_then_the_same(project: Project) -> None:
    assert project_public_key(project) is None
    first = signing_key(project)
    assert signing_key(project).public.key_id == first.public.key_id
    public = project_public_key(project)
    assert public is not None
    assert public.verify(b"what was seen", first.sign(b"what was seen"))
    assert not public.verify(b"what was not", first.sign(b"what was seen"))
    assert not public.verify(b"what was seen", b"short")


def test_only_the_owner_may_read_it(project: Project) -> None:
    signing_key(project)
    folder = project.root / "keys"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        "project.key": 0o600,
        "project.pub": 0o600,
    }


@pytest.mark.parametrize(("name", "mode"), [("project.key", 0o640), ("", 0o750)])
def test_a_key_that_others_may_read_is_refused(project: Project, name: str, mode: int) -> None:
    signing_key(project)
    (project.root / "keys" / name).chmod(mode)
    with pytest.raises(WrongUseError, match="chmod"):
        signing_key(project)


def test_openssl_checks_a_signature(project: Project, tmp_path: Path) -> None:
    key = signing_key(project)
    (tmp_path / "data").write_bytes(b"what was seen")
    (tmp_path / "sig").write_bytes(key.sign(b"what was seen"))
    command = [
        "openssl",
        "pkeyutl",
        "-verify",
        "-rawin",
        "-pubin",
        "-inkey",
        str(project.root / "keys/project.pub"),
    ]
    command += ["-in", str(tmp_path / "data"), "-sigfile", str(tmp_path / "sig")]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    (tmp_path / "data").write_bytes(b"what was sean")
    assert subprocess.run(command, check=False, capture_output=True).returncode != 0


def test_a_lost_key_is_never_replaced(project: Project) -> None:
    key_id = signing_key(project).public.key_id
    (project.root / "keys/project.key").unlink()
    with pytest.raises(BrokenInputError, match="is lost"):
        signing_key(project)
    (project.root / "keys/project.pub").unlink()
    with pytest.raises(BrokenInputError, match="is lost"):
        signing_key(project, expected=key_id)
    assert not (project.root / "keys/project.key").exists()


def test_another_key_than_the_one_that_signed_is_told(project: Project) -> None:
    signing_key(project)
    with pytest.raises(BrokenInputError, match="Bring the former key back"):
        signing_key(project, expected="0" * 64)


def test_a_public_key_that_does_not_belong_is_told(project: Project, tmp_path: Path) -> None:
    signing_key(project)
    other = create_project(tmp_path / "other", market="DE")
    signing_key(other)
    (project.root / "keys/project.pub").write_bytes((other.root / "keys/project.pub").read_bytes())
    with pytest.raises(BrokenInputError, match="not the public half"):
        signing_key(project)


def test_a_kill_before_the_public_half_is_mended(project: Project) -> None:
    key_id = signing_key(project).public.key_id
    (project.root / "keys/project.pub").unlink()
    assert signing_key(project).public.key_id == key_id
    assert (project.root / "keys/project.pub").exists()


def test_a_passphrase_encrypts_the_key(project: Project) -> None:
    passphrase = passphrase_of({"CLEW_KEY_PASSPHRASE": "six dull words"})
    key = signing_key(project, passphrase=passphrase)
    assert b"ENCRYPTED" in (project.root / "keys/project.key").read_bytes()
    assert signing_key(project, passphrase="six dull words").public.key_id == key.public.key_id
    with pytest.raises(WrongUseError, match="is wrong"):
        signing_key(project, passphrase="seven dull words")
    with pytest.raises(WrongUseError, match="state its passphrase in CLEW_KEY_PASSPHRASE"):
        signing_key(project, passphrase=passphrase_of({}))


def test_a_passphrase_for_nothing_is_told(project: Project) -> None:
    signing_key(project)
    with pytest.raises(WrongUseError, match="unset it"):
        signing_key(project, passphrase="six dull words")


def test_what_is_no_key_is_told(project: Project, tmp_path: Path) -> None:
    signing_key(project)
    (project.root / "keys/project.key").write_bytes(b"-----BEGIN NOTHING-----\n")
    with pytest.raises(BrokenInputError, match="not a private key"):
        signing_key(project)
    (tmp_path / "a.pem").write_bytes(b"no key")
    with pytest.raises(BrokenInputError, match="not a public key"):
        read_public_key(tmp_path / "a.pem")
    subprocess.run(
        ["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", str(tmp_path / "ec.key")],
        check=True,
    )
    subprocess.run(
        ["openssl", "ec", "-in", str(tmp_path / "ec.key"), "-pubout", "-out", str(tmp_path / "ec.pem")],
        check=True,
        capture_output=True,
    )
    with pytest.raises(BrokenInputError, match="expected an Ed25519 key"):
        read_public_key(tmp_path / "ec.pem")
