"""The project's keys: made on first use, readable by their owner only, never outside of ``keys/``.

``keys/project.key`` holds the private key (PKCS #8, PEM), ``keys/project.pub`` the public one (PEM), which may be given
to anybody. The pair is Ed25519 (RFC 8032): what it signs, ``openssl pkeyutl -verify -rawin`` checks. With a passphrase
the private key lies encrypted; without one only the file's mode guards it.

A key that is lost is never quietly replaced: what it signed would then look like the work of another.
"""

import hashlib
import os
import stat
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.store.project import Project

FOLDER = "keys"
PRIVATE = "project.key"
PUBLIC = "project.pub"
PASSPHRASE_VARIABLE = "CLEW_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable, no secret
SIGNATURE_LENGTH = 64
_MAX_PEM = 65_536


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key: checks signatures."""

    key: Ed25519PublicKey

    @property
    def pem(self) -> bytes:
        """The key as PEM (SubjectPublicKeyInfo)."""
        return self.key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    @property
    def key_id(self) -> str:
        """The key's name: SHA-256 of its DER form, in hexadecimal (as ``openssl pkey -pubin -outform DER | sha256sum``)."""
        der = self.key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return hashlib.sha256(der).hexdigest()

    def verify(self, data: bytes, signature: bytes) -> bool:
        """Say whether the signature is this key's over these bytes."""
        try:
            self.key.verify(signature, data)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key: signs. Nothing of it is ever shown."""

    key: Ed25519PrivateKey

    @property
    def public(self) -> PublicKey:
        """The public key that belongs to it."""
        return PublicKey(self.key.public_key())

    def sign(self, data: bytes) -> bytes:
        """Sign bytes: 64 bytes, the same for the same input."""
        return self.key.sign(data)

    def __repr__(self) -> str:
        return f"SigningKey({self.public.key_id[:16]})"


def signing_key(
    project: Project, *, passphrase: str | None = None, expected: str | None = None
) -> SigningKey:
    """Give the project's key; make it on first use.

    ``passphrase``: as :func:`passphrase_of` gives it; a key made with one can be used only with it. ``expected``: the
    ``key_id`` that earlier signatures name, where there are any: then no new key is made. Raises :class:`BrokenInputError`
    where the key is lost, broken or another one, :class:`WrongUseError` where its mode or the passphrase is wrong.
    """
    folder = project.root / FOLDER
    path = folder / PRIVATE
    if not path.exists():
        _check_never_made(folder, expected)
        _make_folder(folder)
        _write_new(path, _private_pem(Ed25519PrivateKey.generate(), passphrase))
    _check_modes(folder, path)
    key = _read_private(path, passphrase)
    if expected is not None and key.public.key_id != expected:
        raise BrokenInputError(
            f"{path}: this key is {key.public.key_id[:16]}..., what was signed before names {expected[:16]}.... "
            "Bring the former key back: signatures of two keys can't be told from a forgery."
        )
    _export_public(folder / PUBLIC, key.public)
    return key


def project_public_key(project: Project) -> PublicKey | None:
    """Give the project's public key; null where none was made yet."""
    path = project.root / FOLDER / PUBLIC
    return read_public_key(path) if path.exists() else None


def read_public_key(path: Path) -> PublicKey:
    """Read a public key (Ed25519, PEM); anything else is an error that says what it is."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_PEM)
    except OSError as error:
        raise BrokenInputError(f"{path}: the public key can't be read: {error.strerror}.") from error
    return parse_public_key(data, name=str(path))


def parse_public_key(data: bytes, *, name: str) -> PublicKey:
    """Read a public key from PEM; ``name`` stands in the error."""
    try:
        key = load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BrokenInputError(
            f"{name}: not a public key in PEM; expected the project's keys/{PUBLIC}."
        ) from error
    if not isinstance(key, Ed25519PublicKey):
        raise BrokenInputError(f"{name}: expected an Ed25519 key, found {type(key).__name__.strip('_')}.")
    return PublicKey(key)


def passphrase_of(environment: Mapping[str, str]) -> str | None:
    """Give the passphrase that the environment states in ``CLEW_KEY_PASSPHRASE``; null where it states none."""
    return environment.get(PASSPHRASE_VARIABLE) or None


def _check_never_made(folder: Path, expected: str | None) -> None:
    if expected is not None or (folder / PUBLIC).exists():
        named = f" (it is {expected[:16]}...)" if expected else ""
        raise BrokenInputError(
            f"{folder / PRIVATE}: the project's private key is lost{named}: it signed before, and is not there. Bring it back "
            "from a copy. Without it nothing more can be signed here; what was signed stays good, and can be checked with "
            f"{folder / PUBLIC}."
        )


def _make_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, exist_ok=True)


def _private_pem(key: Ed25519PrivateKey, passphrase: str | None) -> bytes:
    guard: KeySerializationEncryption = (
        BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    )
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, guard)


def _write_new(path: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all, and never over one that is there."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".key-")  # of mode 600
    grown = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        path.hardlink_to(grown)
    except FileExistsError:
        return  # another process was first: its key is the project's
    finally:
        grown.unlink()


def _check_modes(folder: Path, path: Path) -> None:
    for what, right in ((folder, "700"), (path, "600")):
        found = stat.S_IMODE(what.stat().st_mode)
        if found & 0o077:
            raise WrongUseError(
                f"{what}: others may read the project's key (mode {found:o}): chmod {right} {what}. If somebody may have "
                "read it, tell those who rely on its signatures."
            )


def _read_private(path: Path, passphrase: str | None) -> SigningKey:
    try:
        key = load_pem_private_key(path.read_bytes(), passphrase.encode() if passphrase else None)
    except TypeError as error:  # how the library says that a passphrase is missing, or given for nothing
        raise WrongUseError(_why_passphrase(path, is_given=passphrase is not None)) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        if passphrase:
            raise WrongUseError(
                f"{path}: the key can't be opened: the passphrase in {PASSPHRASE_VARIABLE} is wrong, or the file is broken."
            ) from error
        raise BrokenInputError(f"{path}: not a private key in PEM. Bring it back from a copy.") from error
    except OSError as error:
        raise BrokenInputError(f"{path}: the key can't be read: {error.strerror}.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise BrokenInputError(
            f"{path}: expected an Ed25519 key, found another kind. Bring the project's back."
        )
    return SigningKey(key)


def _why_passphrase(path: Path, *, is_given: bool) -> str:
    if is_given:
        return f"{path}: the key is not encrypted, yet {PASSPHRASE_VARIABLE} is set: unset it."
    return f"{path}: the key is encrypted: state its passphrase in {PASSPHRASE_VARIABLE}."


def _export_public(path: Path, public: PublicKey) -> None:
    if not path.exists():
        _write_new(path, public.pem)
    elif path.read_bytes() != public.pem:
        raise BrokenInputError(
            f"{path}: not the public half of the private key beside it. Remove it, if the private key is the project's: it is "
            "then written anew."
        )
