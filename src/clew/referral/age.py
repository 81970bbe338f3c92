"""Encrypting a package to its receiver (age, https://age-encryption.org/v1), and opening one.

A receiver's public key is ``age1...``, as ``age-keygen`` prints it, or an SSH key. Encrypting the same package twice gives other
bytes; what is inside is the same.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pyrage  # it brings stubs without a marker

from clew.kernel.errors import BrokenInputError, WrongUseError

MAGIC = b"age-encryption.org/v1"
_MOST = 65_536
Recipient = Any
"""A public key, as the library holds it."""


def read_recipients(given: Iterable[str]) -> list[Recipient]:
    """Read public keys, each given as itself or as a file of them, one a line; raises :class:`WrongUseError` on anything else."""
    found = []
    for one in given:
        lines = [one] if one.startswith(("age1", "ssh-")) else _lines(Path(one))
        found += [_recipient(line) for line in lines]
    return found


def encrypt(data: bytes, recipients: Sequence[Recipient]) -> bytes:
    """Encrypt for all of them; any one can open it."""
    sealed: bytes = pyrage.encrypt(data, list(recipients))
    return sealed


def decrypt(data: bytes, identity_file: Path) -> bytes:
    """Open with the private keys in a file, as ``age-keygen`` writes it."""
    try:
        identities = [
            pyrage.x25519.Identity.from_str(line)
            for line in _lines(identity_file)
            if line.startswith("AGE-SECRET-KEY-")
        ]
    except (pyrage.IdentityError, ValueError) as error:
        raise WrongUseError(
            f"{identity_file}: not a private key of age; expected AGE-SECRET-KEY-1..."
        ) from error
    if not identities:
        raise WrongUseError(f"{identity_file}: holds no private key of age; expected AGE-SECRET-KEY-1...")
    try:
        opened: bytes = pyrage.decrypt(data, identities)
    except pyrage.DecryptError as error:
        raise BrokenInputError(
            f"the package can't be opened: it was encrypted to another key, or was changed ({error})."
        ) from error
    return opened


def _recipient(line: str) -> Recipient:
    kind = pyrage.ssh if line.startswith("ssh-") else pyrage.x25519
    try:
        return kind.Recipient.from_str(line)
    except (pyrage.RecipientError, ValueError) as error:
        raise WrongUseError(
            f"{line[:40]!r} is no public key: expected age1... or an SSH public key, or a file of them."
        ) from error


def _lines(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            text = file.read(_MOST).decode("utf-8")
    except OSError as error:
        raise WrongUseError(f"{path}: can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise WrongUseError(f"{path}: no list of keys: it is not text.") from error
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
