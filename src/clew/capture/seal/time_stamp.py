"""Time stamps of an authority over a manifest (RFC 3161): asking for one, and checking what came.

Checked are the status, the digest that was stamped and the nonce of the request; with the authority's root certificate also
the token's signature, the certificate's purpose, and that it led to that root at the time of the stamp. Without a root the
signature would say nothing: anybody can make a certificate that calls itself an authority.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.x509 import (
    Certificate,
    InvalidVersion,
    load_der_x509_certificate,
    load_pem_x509_certificates,
)
from rfc3161_client import (
    HashAlgorithm,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from clew.capture.seal.stamp_order import with_sorted_certificates
from clew.kernel.errors import BrokenInputError

MAX_RESPONSE = 1 << 20
_GRANTED = 0
_VERIFY_ERROR = re.compile(r'Verify error: ([^"]{1,200})')


class StampError(BrokenInputError):
    """A time stamp that does not hold; the message says why."""


@dataclass(frozen=True, slots=True)
class StampRequest:
    """A request: its DER bytes, and the nonce that the answer must repeat."""

    data: bytes
    nonce: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a time stamp says: when, by whom; ``is_trusted``: its certificate leads to a root that was given."""

    time: dt.datetime
    serial: int
    authority: str
    is_trusted: bool


def make_request(data: bytes) -> StampRequest:
    """Ask for a stamp over the SHA-256 of bytes; the answer is to hold the authority's certificate."""
    request = (
        TimestampRequestBuilder()
        .data(data)
        .hash_algorithm(HashAlgorithm.SHA256)
        .nonce(nonce=True)
        .cert_request(cert_request=True)
        .build()
    )
    nonce = request.nonce
    if nonce is None:
        raise AssertionError("a nonce was asked for")
    return StampRequest(request.as_bytes(), nonce)


def check_stamp(response: bytes, data: bytes, *, nonce: int, roots: Sequence[Certificate] = ()) -> Stamp:
    """Check an answer against what was stamped; raises :class:`StampError` where anything does not hold."""
    answer = _decoded(response)
    try:
        info = answer.tst_info
        certificates = [load_der_x509_certificate(one) for one in answer.signed_data.certificates]
        if info.message_imprint.message != hashlib.sha256(data).digest():
            raise StampError("it stamps another digest")
        if info.nonce != nonce:
            raise StampError("it answers another request: its nonce differs")
        if roots:
            # Never add_intermediate_certificate(): the library trusts those like roots. It finds the token's own by itself.
            verifier = VerifierBuilder(nonce=nonce, roots=list(roots)).build()
            verifier.verify(answer, hashlib.sha256(data).digest())
    except (VerificationError, ValueError, InvalidVersion) as error:
        raise StampError(f"it does not hold: {_reason(str(error))}") from error
    return Stamp(info.gen_time, info.serial_number, _name(certificates), bool(roots))


def read_roots(path: Path) -> list[Certificate]:
    """Read an authority's root certificates (PEM, one or several)."""
    try:
        return load_pem_x509_certificates(path.read_bytes())
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    except ValueError as error:
        raise BrokenInputError(f"{path}: expected certificates in PEM ({error}).") from error


def _decoded(response: bytes) -> TimeStampResponse:
    if len(response) > MAX_RESPONSE:
        raise StampError(f"it has {len(response)} bytes; no time stamp is longer than {MAX_RESPONSE}")
    try:
        answer = decode_timestamp_response(with_sorted_certificates(response))
    except ValueError as error:
        raise StampError("it is no answer of a time-stamp authority (RFC 3161, DER)") from error
    if answer.status != _GRANTED:
        told = "; ".join(str(line) for line in answer.status_string)[:200]
        raise StampError(f"the authority refused (status {answer.status}{': ' + told if told else ''})")
    return answer


def _reason(told: str) -> str:
    """Give the reason in what the library says of its own library."""
    inner = _VERIFY_ERROR.search(told)
    return inner[1] if inner else told[:200]


def _name(certificates: Sequence[Certificate]) -> str:
    """Name the signer: the certificate that issued none of the others."""
    issuers = {one.issuer for one in certificates}
    leaves = [one for one in certificates if one.subject not in issuers] or list(certificates)
    return leaves[0].subject.rfc4514_string()[:200] if leaves else "unnamed"
