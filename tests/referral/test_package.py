"""A package is refused when one byte of it is other than it was, wherever; and what is wrong is named."""

import random
from pathlib import Path

import pyrage  # it brings stubs without a marker
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.referral.age import decrypt, encrypt, read_recipients
from clew.referral.check import check_package, is_package
from clew.referral.package import README, SIGNATURE, SUMS, pack, to_zip
from clew.store.keys import SigningKey
from tests.referral.conftest import Make
from tests.referral.looking import files_in

OURS = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))
OTHER = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes([1] * 32)))
SMALL = pack({"format": "clew-referral-1"}, {README: b"read me", "package.json": b"{}"}, OURS)


def wrong(data: bytes, key: SigningKey = OURS) -> list[str | None]:
    """Give the files of what is wrong; the zip itself is ``None``."""
    return [one.file for one in check_package(data, key.public) if one.found == "wrong"]


def test_one_as_it_was_made_is_good_and_the_same_content_is_the_same_bytes() -> None:
    assert wrong(SMALL) == []
    assert pack({"format": "clew-referral-1"}, {"package.json": b"{}", README: b"read me"}, OURS) == SMALL
    assert is_package(SMALL)


def test_each_single_byte_changed_is_refused() -> None:
    for place in range(len(SMALL)):
        changed = bytearray(SMALL)
        changed[place] ^= 0x21
        assert is_package(bytes(changed)), place
        assert [one for one in check_package(bytes(changed), OURS.public) if one.found == "wrong"], place


@pytest.mark.xdist_group("market")
def test_a_byte_changed_in_any_file_is_refused_and_the_file_named(
    make: Make, network: str, key: SigningKey
) -> None:
    package = make("prosecutor", "network", network)
    assert wrong(package, key) == []
    draw = random.Random(9)
    for name, data in files_in(package).items():
        start = package.index(data)
        for _ in range(12):
            place = start + draw.randrange(len(data))
            changed = bytearray(package)
            changed[place] = (changed[place] + 1 + draw.randrange(255)) % 256
            named = wrong(bytes(changed), key)
            expected = SUMS if name == SIGNATURE else name
            assert expected in named, (name, place - start, named)


@pytest.mark.parametrize("cut", [1, 100, 400])
def test_one_cut_short_is_refused(cut: int) -> None:
    assert [one.found for one in check_package(SMALL[:-cut], OURS.public)] == ["wrong"]


def test_what_was_added_or_taken_away_is_named() -> None:
    files = files_in(SMALL)
    assert "more.txt" in wrong(to_zip({**files, "more.txt": b"x"}))
    assert "package.json" in wrong(
        to_zip({name: data for name, data in files.items() if name != "package.json"})
    )
    assert SIGNATURE in wrong(to_zip({name: data for name, data in files.items() if name != SIGNATURE}))


def test_another_key_is_refused_and_no_key_leaves_it_unchecked() -> None:
    assert wrong(SMALL, OTHER) == [SUMS]
    assert [one.check for one in check_package(SMALL, None) if one.found == "unchecked"] == ["signature"]


def test_a_package_signed_anew_by_somebody_else_is_refused() -> None:
    forged = pack({"format": "clew-referral-1"}, {README: b"read me", "package.json": b"{}"}, OTHER)
    assert wrong(forged) == [SUMS]


@given(st.binary(max_size=300), st.integers(0, 300))
def test_no_bytes_at_all_raise(noise: bytes, place: int) -> None:
    for data in (noise, SMALL[:place] + noise, SMALL[:place] + noise + SMALL[place:]):
        found = check_package(data, OURS.public)
        assert any(one.found == "wrong" for one in found) or data == SMALL


def test_encrypted_only_the_receiver_opens_it(tmp_path: Path) -> None:
    theirs, strange = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    (tmp_path / "theirs").write_text(f"# created\n{theirs}\n")
    (tmp_path / "strange").write_text(str(strange))
    (tmp_path / "keys").write_text(f"# the receiver\n{theirs.to_public()}\n")
    sealed = encrypt(SMALL, read_recipients([str(tmp_path / "keys")]))
    assert b"read me" not in sealed
    assert decrypt(sealed, tmp_path / "theirs") == SMALL
    with pytest.raises(BrokenInputError, match="another key"):
        decrypt(sealed, tmp_path / "strange")
    broken = sealed[:-1] + bytes([sealed[-1] ^ 1])
    with pytest.raises(BrokenInputError, match="was changed"):
        decrypt(broken, tmp_path / "theirs")


@pytest.mark.parametrize("given_key", ["age1nonsense", "ssh-rsa nonsense", "/no/such/file"])
def test_what_is_no_public_key_is_said(given_key: str) -> None:
    with pytest.raises(WrongUseError):
        read_recipients([given_key])
