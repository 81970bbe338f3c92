"""What a WACZ has beyond what was sealed: its description, its index, the zip itself, and the signatures over them."""

import base64
import hashlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from clew.capture.seal.check import Checks
from clew.capture.seal.source import WaczSource
from clew.capture.seal.verify import Verified
from clew.capture.seal.wacz_names import PACKAGE, PACKAGE_DIGEST
from clew.store.json_stream import parse_json
from clew.store.keys import PublicKey
from clew.store.wacz_key import verify_wacz, wacz_key_id
from clew.store.zip_source import Entry

_MAX_PACKAGE = 64 << 20


def check_wacz(source: WaczSource, known: Verified, checks: Checks) -> None:
    """Check the description of a WACZ against its files, and its signature against the sealer's key."""
    times = Counter(info.filename for info in source.archive.infolist())
    for name in sorted(name for name, count in times.items() if count > 1):
        checks.wrong("package", f"{times[name]} entries have this name", file=name)
    for info in source.archive.infolist():
        if info.filename not in source.entries:
            checks.wrong("package", "an entry that is not to be read", file=info.filename)
    described = _json(source, PACKAGE, checks)
    signed = _json(source, PACKAGE_DIGEST, checks)
    _check_listed(source, described, checks)
    if PACKAGE in source.entries:
        digest = f"sha256:{Entry(source.archive, source.entries[PACKAGE]).sha256()}"
        if signed.get("hash") != digest:
            checks.wrong("package", f"{PACKAGE_DIGEST} states another digest of it", file=PACKAGE)
        _check_signed(digest, signed.get("signedData"), known, checks)
    checks.ok("package", "the description fits every file and is signed by the sealer")


def check_beside(path: Path, key: PublicKey | None, checks: Checks) -> None:
    """Check the digest and signature that lie beside a WACZ: over each byte of it."""
    sums, signature = path.with_name(f"{path.name}.sha256"), path.with_name(f"{path.name}.sha256.sig")
    if not sums.is_file() or not signature.is_file():
        why = f"no {sums.name} and {signature.name} beside it: of the zip around the files not each byte can be checked"
        checks.unchecked("file", why, file=path.name)
        return
    stated = sums.read_bytes()
    if key is not None and not key.verify(stated, signature.read_bytes()):
        checks.wrong("file", "its signature is not by this key, or it was changed", file=sums.name)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if stated.split(b"  ")[0].decode("ascii", "replace") != digest:
        checks.wrong("file", f"it was changed: its SHA-256 is not that of {sums.name}", file=path.name)
    checks.ok("file", f"every byte of it is as it was handed out: {digest}")


def _json(source: WaczSource, name: str, checks: Checks) -> Mapping[str, Any]:
    info = source.entries.get(name)
    if info is None or info.file_size > _MAX_PACKAGE:
        checks.wrong("package", "it is not there, or too large", file=name)
        return {}
    try:
        stated = parse_json(Entry(source.archive, info).all())
    except ValueError as error:
        checks.wrong("package", f"it can't be read ({error})"[:200], file=name)
        return {}
    return stated if isinstance(stated, dict) else {}


def _check_listed(source: WaczSource, described: Mapping[str, Any], checks: Checks) -> None:
    resources = described.get("resources")
    listed: dict[str, tuple[object, object]] = {}
    for one in resources if isinstance(resources, list) else []:
        if isinstance(one, dict):
            listed[str(one.get("path"))] = (one.get("hash"), one.get("bytes"))
    for name, info in source.entries.items():
        if name in (PACKAGE, PACKAGE_DIGEST):
            continue
        entry = Entry(source.archive, info)
        digest = f"sha256:{entry.sha256()}"
        if entry.problem is not None:
            checks.wrong("package", entry.problem, file=name)
        if name not in listed:
            checks.wrong("package", f"{PACKAGE} does not list it: it was added", file=name)
        elif listed[name] != (digest, info.file_size):
            checks.wrong("package", f"it was changed: {PACKAGE} states another digest or size", file=name)
    for name in sorted(listed.keys() - source.entries.keys()):
        checks.wrong("package", f"{PACKAGE} lists it, and it is not there", file=name[:200])


def _check_signed(digest: str, signed: object, known: Verified, checks: Checks) -> None:
    if not isinstance(signed, dict):
        checks.wrong("package", "it holds no signature", file=PACKAGE_DIGEST)
        return
    try:
        public = base64.b64decode(str(signed.get("publicKey")), validate=True)
        signature = base64.b64decode(str(signed.get("signature")), validate=True)
        fits = signed.get("hash") == digest and verify_wacz(public, digest.encode(), signature)
    except ValueError:
        checks.wrong("package", "its signature can't be read", file=PACKAGE_DIGEST)
        return
    if not fits:
        checks.wrong("package", "its signature does not fit", file=PACKAGE_DIGEST)
    keys = {manifest.keys.get("wacz_p384") for manifest in known.manifests.values()}
    if wacz_key_id(public) not in keys:
        checks.wrong("package", "it is signed by a key that no manifest names", file=PACKAGE_DIGEST)
