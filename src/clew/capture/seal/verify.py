"""Checking what was sealed: every byte of every sealed file, the seals themselves, and that nothing was added.

In this order, each step trusting only what the one before it established: the key; the log (chain, signatures); the files
that the log names (manifests, signatures, time stamps, tombstones) by digest; the manifests (signature, chain); the captures that
they name; what is there and named nowhere; the time stamps. What was established with no key from outside is said to be so.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.x509 import Certificate

from clew.capture.seal.batch import ARCHIVE, ISSUES, JOURNALS, OF_A_VISIT
from clew.capture.seal.check import Check, Checks, Progress
from clew.capture.seal.check_archive import check_records, find_hurt
from clew.capture.seal.manifest import (
    RECORDS,
    Manifest,
    SealedFile,
    digest_of,
    manifest_path,
    parse_manifest,
    signature_path,
)
from clew.capture.seal.source import FolderSource, Source, read_small
from clew.capture.seal.stamping import Request, requests_of
from clew.capture.seal.time_stamp import StampError, check_stamp
from clew.capture.seal.wacz_names import MADE
from clew.kernel.counts import counted
from clew.kernel.errors import BrokenInputError
from clew.store.casework import has_event
from clew.store.keys import PublicKey, parse_public_key
from clew.store.lock import PLAN
from clew.store.project import Project
from clew.store.seal_log import FOLDER, LOG, PUBLIC, Event, LogTrouble, check_log, purged_files

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Trust:
    """What the one who checks brings along: a public key, roots of authorities, a manifest's digest that must be there."""

    key: PublicKey | None = None
    roots: Sequence[Certificate] = ()
    expected: str | None = None


@dataclass(slots=True)
class Verified:
    """What was read on the way, for what comes after; ``public`` is the key that all was held against."""

    public: PublicKey | None = None
    events: list[Event] = field(default_factory=list)
    manifests: dict[int, Manifest] = field(default_factory=dict)
    files: dict[str, SealedFile] = field(default_factory=dict)
    purged: dict[tuple[str, str], str] = field(default_factory=dict)


def verify_sealed(
    source: Source, trust: Trust, *, project: Project | None = None, progress: Progress
) -> tuple[list[Check], Verified]:
    """Check a source; give the answers in order, and what was read.

    ``project``: where the source is a project at work: captures that are not sealed yet are no fault there, and its trail
    is compared.
    """
    checks = Checks(progress)
    known = Verified()
    if project is not None and trust.key is None and not (project.root / FOLDER).is_dir():
        checks.unchecked("manifests", "nothing is sealed here yet: `clew seal`")
        return checks.found, known
    public = known.public = _check_key(source, trust, checks)
    _check_log(source, public, known, checks)
    _check_manifests(source, public, trust, known, checks)
    _check_tombstones(source, public, known, checks)
    _check_files(source, known, checks)
    _check_strangers(source, known, checks, is_at_work=project is not None)
    _check_stamps(source, trust, known, checks)
    if project is not None:
        if (project.root / PLAN).exists():
            checks.unchecked(
                "tombstones", "a purge was broken off: go on with it, then what it took has its tombstone"
            )
        _check_trail(project, known, checks)
    return checks.found, known


def _check_key(source: Source, trust: Trust, checks: Checks) -> PublicKey | None:
    try:
        signer = parse_public_key(read_small(source, PUBLIC), name=source.own_name(PUBLIC))
    except (KeyError, ValueError, BrokenInputError) as error:
        told = "it is not there" if isinstance(error, KeyError) else str(error)
        checks.wrong("key", told, file=source.own_name(PUBLIC))
        return trust.key
    if trust.key is None:
        checks.unchecked(
            "key",
            f"no key was given: all below is held against {signer.key_id}, which came along. Is that the sealer's? Ask them.",
        )
    elif trust.key.key_id != signer.key_id:
        checks.wrong(
            "key",
            f"sealed by another key: {signer.key_id}, not {trust.key.key_id}",
            file=source.own_name(PUBLIC),
        )
    checks.ok("key", signer.key_id)
    return trust.key or signer


def _check_log(source: Source, public: PublicKey | None, known: Verified, checks: Checks) -> None:
    name = source.own_name(LOG)
    try:
        data = read_small(source, LOG)
    except (KeyError, ValueError) as error:
        checks.wrong("log", "it is not there" if isinstance(error, KeyError) else str(error), file=name)
        return
    for item in check_log(data, public):
        if isinstance(item, LogTrouble):
            checks.wrong("log", f"line {item.line}: {item.why}", file=name)
        else:
            known.events.append(item)
    for event in known.events:
        for path, stated in event.files.items():
            if not path.startswith(f"{FOLDER}/"):
                checks.wrong("log", f"line {event.number} names a file outside of {FOLDER}/", file=name)
            elif (why := _why_not(source, path, stated)) is not None:
                checks.wrong("log", why, file=source.own_name(path))
    checks.ok("log", f"{counted(len(known.events), 'event')}; chain, signatures and their files fit")


def _why_not(source: Source, path: str, stated: str) -> str | None:
    """Say why a file is not the one of that digest; null where it is."""
    if source.size(path) is None:
        return "it is not there"
    return None if _digest(source, path) == stated else "it was changed: its SHA-256 is not the sealed one"


def _check_manifests(
    source: Source, public: PublicKey | None, trust: Trust, known: Verified, checks: Checks
) -> None:
    before: str | None = None
    digests: list[str] = []
    for event in known.events:
        if event.kind != "seal":
            continue
        number = len(digests) + 1
        path = manifest_path(number)
        name = source.own_name(path)
        before, last = None, before
        try:
            data = read_small(source, path)
            manifest = parse_manifest(data)
            signature = read_small(source, signature_path(number))
        except (KeyError, ValueError) as error:
            told = f"{error} is not there" if isinstance(error, KeyError) else f"it can't be read ({error})"
            checks.wrong("manifests", told[:200], file=name)
            digests.append("")
            continue
        before = digest_of(data)
        digests.append(before)
        for why in _wrong_with(manifest, number, last, path, event):
            checks.wrong("manifests", why, file=name)
        if public is not None and not public.verify(data, signature):
            why = "its signature is not by this key, or manifest or signature was changed"
            checks.wrong("manifests", why, file=source.own_name(signature_path(number)))
            continue  # nothing that it says is worth anything
        known.manifests[number] = manifest
    if trust.expected and trust.expected not in digests:
        checks.wrong("manifests", f"none has the digest {trust.expected}: these are older or other seals")
    if not digests:
        checks.unchecked("manifests", "nothing is sealed here")
    checks.ok(
        "manifests", f"{counted(len(digests), 'seal')}; the newest is {digests[-1] if digests else 'none'}"
    )


def _wrong_with(manifest: Manifest, number: int, before: str | None, path: str, event: Event) -> list[str]:
    wrong = []
    if path not in event.files or event.content.get("seal") != number:
        wrong.append("the log does not name it where it should")
    if manifest.seal != number:
        wrong.append(f"it is the manifest of seal {manifest.seal}, put in the place of {number}")
    if manifest.before != before:
        wrong.append("the chain is broken: it names another manifest before it")
    return wrong


def _check_tombstones(source: Source, public: PublicKey | None, known: Verified, checks: Checks) -> None:
    known.purged = purged_files(known.events, lambda name: read_small(source, name))
    for event in known.events:
        for path in event.files if event.kind == "tombstone" else ():
            if not path.endswith(".json"):
                continue
            try:
                data, signature = (
                    read_small(source, path),
                    read_small(source, path.removesuffix(".json") + ".sig"),
                )
            except (KeyError, ValueError) as error:
                checks.wrong("tombstones", f"can't be read ({error})", file=source.own_name(path))
                continue
            if public is not None and not public.verify(data, signature):
                checks.wrong("tombstones", "its signature is not by this key", file=source.own_name(path))
    if known.purged:
        checks.ok("tombstones", f"{counted(len(known.purged), 'purged file')}, digests kept")


def _check_files(source: Source, known: Verified, checks: Checks) -> None:
    for manifest in known.manifests.values():
        for one in manifest.files:
            former = known.files.get(one.path)
            if former is not None and (former.path, former.sha256) not in known.purged:
                why = "it was sealed twice with different digests, and no tombstone says that the first was purged"
                checks.wrong("files", why, file=source.own_name(one.path))
            known.files[one.path] = one
    total = sum(one.bytes for one in known.files.values())
    done = records = 0
    good: set[str] = set()
    for path, one in sorted(known.files.items(), key=lambda item: (not item[0].endswith(RECORDS), item[0])):
        if _check_file(source, one, known, good, checks):
            good.add(path)
            if path.endswith(ARCHIVE) and _records_of(path) in good:
                records += check_records(source, path, _records_of(path), checks)
        done += one.bytes
        checks.progress("verify", done, total)
    checks.ok("files", f"{counted(len(good), 'file')}, {counted(total, 'byte')}, each as it was sealed")
    checks.ok("records", f"{counted(records, 'record')}; own digests fit")


def _check_file(source: Source, one: SealedFile, known: Verified, good: set[str], checks: Checks) -> bool:
    """Check a sealed file; true where it is there as it was sealed."""
    name = source.own_name(one.path)
    size = source.size(one.path)
    stone = known.purged.get((one.path, one.sha256))
    if stone is not None and size is None:
        return False
    if size is None:
        checks.wrong("files", "it is not there", file=name)
        return False
    is_same = size == one.bytes and _digest(source, one.path) == one.sha256
    if stone is not None and is_same:
        checks.wrong("files", f"{stone} says that it was purged, and it is still there", file=name)
    elif stone is not None and (one.path.startswith(f"{JOURNALS}/") or one.path.endswith(ISSUES)):
        checks.told("files", "purged in part: what is there now is not sealed yet", file=name)
    elif not is_same:
        how = "" if size == one.bytes else f"; it has {size} bytes, not {one.bytes}"
        checks.wrong("files", f"it was changed: its SHA-256 is not the sealed one{how}", file=name)
        if one.path.endswith(ARCHIVE) and _records_of(one.path) in good:
            find_hurt(source, one.path, _records_of(one.path), one.bytes, checks)
    return is_same and stone is None


def _records_of(archive: str) -> str:
    return archive.removesuffix(ARCHIVE) + RECORDS


def _check_strangers(source: Source, known: Verified, checks: Checks, *, is_at_work: bool) -> None:
    paths = {LOG, *known.files, *(path for event in known.events for path in event.files)}
    named = {source.own_name(path) for path in paths} | (set() if isinstance(source, FolderSource) else MADE)
    waiting = 0
    for name in sorted(source.names() - named):
        if name.startswith(f"{FOLDER}/"):
            why = "no event of the log names it: added, or left by a killed seal (which `clew seal` clears)"
            checks.wrong("added", why, file=name)
        elif is_at_work and _may_wait(name):
            waiting += name.endswith(ARCHIVE)
            checks.unchecked("unsealed", "no seal names it yet: `clew seal`", file=name)
        else:
            checks.wrong("added", "no seal names it: it was added", file=name)
    checks.ok("added", "nothing was added")
    if waiting:
        checks.told("unsealed", f"not sealed yet: {counted(waiting, 'archive')}")


def _may_wait(name: str) -> bool:
    """Say whether it looks like what a capture or import leaves for the next seal."""
    last = name.rsplit("/", 1)[-1]
    if name.startswith(f"{JOURNALS}/"):
        return not last.startswith(".")
    return not last.startswith(".") and last.endswith((ISSUES, *OF_A_VISIT))


def _check_stamps(source: Source, trust: Trust, known: Verified, checks: Checks) -> None:
    requests = {one.path: one for one in _requests(known, source, checks)}
    n_stamps = 0
    for event in known.events:
        if event.kind != "timestamp":
            continue
        n_stamps += 1
        request = requests.get(str(event.content.get("request")))
        for path in event.files:
            _check_stamp(source, path, request, trust, checks)
    if not n_stamps:
        checks.told("time stamps", "none: only the sealer's own clock says when")
    elif not trust.roots:
        checks.unchecked(
            "time stamps", "no root certificate was given (--tsa-ca), so their signatures were not checked"
        )
    waiting = [one for one in requests.values() if not one.is_answered]
    if waiting:
        checks.told("time stamps", f"without an answer yet: {counted(len(waiting), 'request')}")


def _requests(known: Verified, source: Source, checks: Checks) -> list[Request]:
    try:
        return requests_of(known.events)
    except (KeyError, ValueError, TypeError):
        checks.wrong("time stamps", "a request in it can't be read", file=source.own_name(LOG))
        return []


def _check_stamp(source: Source, path: str, request: Request | None, trust: Trust, checks: Checks) -> None:
    name = source.own_name(path)
    if request is None:
        checks.wrong("time stamps", "the log holds no request that it answers", file=name)
        return
    try:
        stamped = read_small(source, manifest_path(request.seal))
        stamp = check_stamp(read_small(source, path), stamped, nonce=request.nonce, roots=trust.roots)
    except (KeyError, ValueError, StampError) as error:
        told = f"{error} is not there" if isinstance(error, KeyError) else str(error)
        checks.wrong("time stamps", told, file=name)
        return
    when = f"{stamp.time:%Y-%m-%d %H:%M:%S} UTC, {stamp.authority}"
    if stamp.is_trusted:
        checks.ok("time stamps", f"seal {request.seal} and all before it were there at {when}")
    else:
        checks.told("time stamps", f"seal {request.seal}: {when}, as it says itself", file=name)


def _check_trail(project: Project, known: Verified, checks: Checks) -> None:
    for number, manifest in known.manifests.items():
        trail = manifest.trail
        if trail is not None and not has_event(project, int(trail["event"]), str(trail["chain"])):
            why = f"event {trail['event']}, which seal {number} names, is not in it as it was"
            checks.wrong("trail", why, file=project.casework_path.name)
    checks.ok("trail", "the decisions' trail holds what the seals name of it")


def _digest(source: Source, path: str) -> str:
    digest = hashlib.sha256()
    with source.open(path) as read:
        for piece in iter(lambda: read(_CHUNK), b""):
            digest.update(piece)
    return digest.hexdigest()
