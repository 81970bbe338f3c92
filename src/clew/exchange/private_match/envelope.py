"""A file of a match: one line that anybody can read, then the bytes of the protocol.

The line is canonical JSON and says everything but the values: step, grade, kind, how values were normalised, agreement,
request, sizes, cap, times, who signed. It holds the digest of the bytes that follow and a signature (Ed25519) over itself.
``head -1 FILE`` shows it. Nothing of a file is used before line, signature and digest were checked.
"""

import datetime as dt
import hashlib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from clew.exchange.private_match.agreement import Grade, Kind, SignedAgreement
from clew.exchange.private_match.bounded import read_bounded
from clew.kernel.errors import BrokenInputError
from clew.store.canonical import from_canonical, to_canonical
from clew.store.keys import SIGNATURE_LENGTH, SigningKey

FORMAT = "clew-match-1"
MAX_HEADER = 8192
MAX_FILE = 512 * 1024 * 1024
Step = Literal["request", "response", "result"]


@dataclass(frozen=True, slots=True)
class Header:
    """What a file of a match says in plain text.

    ``request``: the name of the round. ``answers``: SHA-256 of the file that this one answers. ``n``: values in the request.
    ``n_held``: values of who answers, where the protocol tells it. ``n_common``: where the step is about telling it.
    ``receiver``: a key made for this round, to which a result is encrypted (age), where the agreement gives it to both.
    """

    step: Step
    grade: Grade
    kind: Kind
    values: str
    agreement: str
    request: str
    answers: str | None
    n: int
    n_held: int | None
    n_common: int | None
    cap: int
    made_at: str
    expires_at: str
    receiver: str | None
    by: str
    second: str | None
    key_id: str
    body_bytes: int
    body_sha256: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """A file whose line, signature and digest were checked; ``sha256`` is that of the whole file."""

    header: Header
    body: bytes
    sha256: str


def seal_envelope(header: Header, body: bytes, key: SigningKey) -> bytes:
    """Give the bytes of a file: the signed line, then the body."""
    stated = {**asdict(header), "format": FORMAT}
    line = to_canonical({**stated, "signature": key.sign(to_canonical(stated)).hex()})
    return line + b"\n" + body


def read_envelope(
    path: Path, signed: SignedAgreement, *, step: Step, own_key_id: str, when: dt.datetime
) -> Envelope:
    """Read a file that the other side of an agreement sent; each thing that does not hold is an error of its own."""
    data = read_bounded(path, MAX_FILE, what="a file of a match")
    line, newline, body = data.partition(b"\n")
    if not newline or len(line) > MAX_HEADER:
        raise BrokenInputError(f"{path}: not a file of a match: its first line is no header.")
    try:
        content = from_canonical(line)
    except ValueError as error:
        raise BrokenInputError(f"{path}: not a file of a match: {str(error)[:120]}.") from error
    header, signature = _header(path, content)
    if header.step != step:
        raise BrokenInputError(f"{path}: this is a {header.step}; expected a {step}.")
    _check_signer(path, header, content, signature, signed, own_key_id)
    if len(body) != header.body_bytes or hashlib.sha256(body).hexdigest() != header.body_sha256:
        raise BrokenInputError(
            f"{path}: changed or cut off on its way: its content is not the one its header names ({header.body_bytes} bytes, "
            f"SHA-256 {header.body_sha256[:16]}...). Ask for it again."
        )
    _check_times(path, header, when)
    return Envelope(header, body, hashlib.sha256(data).hexdigest())


def _header(path: Path, content: dict[str, Any]) -> tuple[Header, bytes]:
    if content.get("format") != FORMAT:
        raise BrokenInputError(f"{path}: format {str(content.get('format'))[:40]!r}; expected {FORMAT}.")
    names = {field.name: str(field.type) for field in fields(Header)}
    wrong = sorted(set(content) ^ {*names, "format", "signature"})
    if wrong:
        raise BrokenInputError(f"{path}: header: {wrong[0][:40]!r} is missing or unknown.")
    for name in names:
        if not _is_of_type(name, content[name]):
            raise BrokenInputError(f"{path}: header: {name}: found {str(content[name])[:40]!r}.")
    try:
        signature = bytes.fromhex(str(content["signature"]))
    except ValueError as error:
        raise BrokenInputError(f"{path}: header: the signature is not hexadecimal.") from error
    return Header(**{name: content[name] for name in names}), signature


_NUMBERS = {"n", "cap", "body_bytes"}
_NUMBERS_OR_NONE = {"n_held", "n_common"}
_TEXTS_OR_NONE = {"answers", "receiver", "second"}
_CHOICES = {"step": get_args(Step), "grade": get_args(Grade), "kind": get_args(Kind)}


def _is_of_type(name: str, value: Any) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if value is None:
        return name in _NUMBERS_OR_NONE | _TEXTS_OR_NONE
    if name in _NUMBERS | _NUMBERS_OR_NONE:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_FILE
    return isinstance(value, str) and value.isprintable()


def _check_signer(
    path: Path,
    header: Header,
    content: dict[str, Any],
    signature: bytes,
    signed: SignedAgreement,
    own_key_id: str,
) -> None:
    agreement = signed.agreement
    if header.agreement != agreement.agreement_id:
        raise BrokenInputError(
            f"{path}: made under the agreement {header.agreement[:40]}; the one given is {agreement.agreement_id}."
        )
    if header.key_id == own_key_id:
        raise BrokenInputError(f"{path}: this {header.step} is your own; it goes to the other side.")
    party = agreement.party_of(header.key_id)
    key = signed.key_of(party) if party else None
    if party is None or key is None:
        raise BrokenInputError(
            f"{path}: signed with the key {header.key_id[:16]}..., which is of nobody in this agreement."
        )
    stated = {name: value for name, value in content.items() if name != "signature"}
    if len(signature) != SIGNATURE_LENGTH or not key.verify(to_canonical(stated), signature):
        raise BrokenInputError(
            f"{path}: the signature of {party.organisation} does not fit: its header was changed."
        )
    if not party.has(header.by):
        raise BrokenInputError(f"{path}: {header.by[:80]!r} may not act for {party.organisation}.")


def _check_times(path: Path, header: Header, when: dt.datetime) -> None:
    try:
        made, expires = (dt.datetime.fromisoformat(text) for text in (header.made_at, header.expires_at))
        is_early, is_late = made > when + dt.timedelta(hours=1), expires < when
    except (ValueError, TypeError) as error:  # no time, or one without a zone
        raise BrokenInputError(
            f"{path}: header: made_at and expires_at are not times with a zone."
        ) from error
    if is_early:
        raise BrokenInputError(f"{path}: made at {header.made_at}, which is yet to come: check both clocks.")
    if is_late:
        raise BrokenInputError(f"{path}: expired at {header.expires_at}: ask for a new one.")
