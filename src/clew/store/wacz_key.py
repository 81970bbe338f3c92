"""The key that signs WACZ files: their specification knows ECDSA only, so it is derived from the project's key.

P-384 with SHA-256, signature as r and s in 48 bytes each, as WACZ Signing 0.1.0 has them of an anonymous signer. The
private number is HKDF-SHA-512 (RFC 5869) of the project's Ed25519 key, reduced as FIPS 186-5, A.2.1 says; signing is
deterministic (RFC 6979). So there is no second secret to guard, and the same archive gets the same signature.
"""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from clew.store.keys import SigningKey

_INFO = b"clew wacz signing, P-384, 1"
_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973
"""The order of P-384 (FIPS 186-5 with SP 800-186, 3.2.1.4)."""
_HALF = 48


def wacz_public(key: SigningKey) -> bytes:
    """Give the public key (DER, SubjectPublicKeyInfo)."""
    return _derived(key).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def wacz_key_id(public: bytes) -> str:
    """Give such a key's name: SHA-256 of its DER form."""
    return hashlib.sha256(public).hexdigest()


def sign_wacz(key: SigningKey, data: bytes) -> bytes:
    """Sign bytes: r and s, 96 bytes."""
    signature = _derived(key).sign(data, ec.ECDSA(SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(signature)
    return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")


def verify_wacz(public: bytes, data: bytes, signature: bytes) -> bool:
    """Say whether a signature fits; raises :class:`ValueError` where the key is none."""
    key = load_der_public_key(public)
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise ValueError("expected a P-384 key")  # noqa: TRY004 - one kind of error for what can't be read
    if len(signature) != 2 * _HALF:
        return False
    r, s = int.from_bytes(signature[:_HALF], "big"), int.from_bytes(signature[_HALF:], "big")
    try:
        key.verify(encode_dss_signature(r, s), data, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def _derived(key: SigningKey) -> ec.EllipticCurvePrivateKey:
    seed = HKDF(algorithm=SHA512(), length=64, salt=None, info=_INFO).derive(key.key.private_bytes_raw())
    return ec.derive_private_key(int.from_bytes(seed, "big") % (_ORDER - 1) + 1, ec.SECP384R1())
