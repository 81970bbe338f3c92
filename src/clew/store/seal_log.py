"""The log of seals: what was sealed, stamped or purged; only ever added to.

``seals/log.jsonl`` holds one event a line, as canonical JSON. Each event has a number, the digest of all lines before it
(``before``), and a signature over its line without the signature: so none can be changed, taken out, put in or moved
without the key. ``files`` are the files that the event speaks for, with their digests. All lie in ``seals/``.

An event is written last, when its files are on the disk: files without an event are what a kill left behind.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from clew.kernel.errors import BrokenInputError
from clew.store.canonical import from_canonical, to_canonical
from clew.store.keys import PublicKey, SigningKey, read_public_key

FOLDER = "seals"
LOG = f"{FOLDER}/log.jsonl"
PUBLIC = f"{FOLDER}/signer.pub"
TOMBSTONE_FORMAT = "clew-tombstone-1"
Kind = Literal["seal", "request", "timestamp", "tombstone"]


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the log that can be read: its content, and the line's own bytes."""

    number: int
    kind: str
    content: Mapping[str, Any]
    line: bytes

    @property
    def files(self) -> Mapping[str, str]:
        """The files it speaks for, by path: the SHA-256 of each."""
        files = self.content.get("files")
        return files if isinstance(files, dict) else {}


@dataclass(frozen=True, slots=True)
class LogTrouble:
    """A line of the log that does not hold, and why."""

    line: int
    why: str


def read_events(root: Path) -> list[Event]:
    """Give the events of a project's log; raises :class:`BrokenInputError` where it does not hold together.

    A torn last line is none: what it told of is done again. Signatures are not looked at here: ``clew verify`` does that.
    """
    events: list[Event] = []
    for item in check_log(_whole_lines(root / LOG)):
        if isinstance(item, LogTrouble):
            raise BrokenInputError(
                f"{root / LOG}, line {item.line}: {item.why}. The log of seals was changed; `clew verify` says what else was. "
                "Bring it back from a copy: nothing is sealed after a broken log."
            )
        events.append(item)
    return events


def check_log(data: bytes, public: PublicKey | None = None) -> Iterator[Event | LogTrouble]:
    """Give the events of a log, and each line that does not hold. With a key the signatures are checked too."""
    before = ""
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        try:
            content = from_canonical(line.removesuffix(b"\n"))
        except ValueError as error:
            yield LogTrouble(number, f"it can't be read ({error})"[:160])
            before = hashlib.sha256(line).hexdigest()
            continue
        if why := _why_wrong(content, line, number, before, public):
            yield LogTrouble(number, why)
        yield Event(number, str(content.get("event")), content, line)
        before = hashlib.sha256(before.encode() + line).hexdigest()


def chain_of(events: list[Event]) -> str:
    """Give the digest of all lines of a log: what the next one names."""
    before = ""
    for event in events:
        before = hashlib.sha256(before.encode() + event.line).hexdigest()
    return before


def append_event(
    root: Path, key: SigningKey, kind: Kind, content: Mapping[str, Any], *, files: list[Path]
) -> Event:
    """Add an event; its files must be on the disk. A torn last line gives way."""
    events = read_events(root)
    if not events:
        files = [*files, write_file(root / PUBLIC, key.public.pem)]
    stated = {
        **content,
        "before": chain_of(events),
        "event": kind,
        "files": {path.relative_to(root).as_posix(): _digest(path) for path in files},
        "number": len(events) + 1,
    }
    signature = key.sign(to_canonical(stated)).hex()
    line = to_canonical({**stated, "signature": signature}) + b"\n"
    path = root / LOG
    whole = len(_whole_lines(path))
    handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.ftruncate(handle, whole)
        os.lseek(handle, whole, os.SEEK_SET)
        os.write(handle, line)
        os.fsync(handle)
    finally:
        os.close(handle)
    return Event(len(events) + 1, kind, json.loads(line), line)


def write_file(path: Path, data: bytes) -> Path:
    """Write a file of the seals: there whole or not at all, readable by its owner only."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    grown = path.with_name(f".seal-{path.name}")
    handle = os.open(grown, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    grown.replace(path)
    return path


def write_tombstone(root: Path, key: SigningKey, content: Mapping[str, Any]) -> Path:
    """Write that sealed files were purged: digests, no data. Writing the same content twice adds nothing.

    ``content`` holds ``files``: path, bytes and sha256 of each, and whatever else may be told (who, when, why). Gives the
    tombstone's path. Once it stands, ``clew verify`` expects these files to be gone.
    """
    data = to_canonical({**content, "format": TOMBSTONE_FORMAT})
    stones = [event for event in read_events(root) if event.kind == "tombstone"]
    for event in stones:
        for name, digest in event.files.items():
            if digest == hashlib.sha256(data).hexdigest():
                return root / name
    path = write_file(root / FOLDER / f"tombstone-{len(stones) + 1:04d}.json", data)
    signature = write_file(path.with_suffix(".sig"), key.sign(data))
    append_event(root, key, "tombstone", {}, files=[path, signature])
    return path


def purged_files(events: Iterable[Event], read: Callable[[str], bytes]) -> dict[tuple[str, str], str]:
    """Give path and SHA-256 of each file that a tombstone names, with the tombstone's own path.

    ``read`` gives the bytes of a file of the seals. A tombstone that can't be read names nothing.
    """
    found: dict[tuple[str, str], str] = {}
    for event in events:
        if event.kind == "tombstone":
            for name in event.files:
                found.update(dict.fromkeys(_named_in(name, read), name))
    return found


def _named_in(name: str, read: Callable[[str], bytes]) -> Iterator[tuple[str, str]]:
    if not name.endswith(".json"):
        return
    try:
        files = from_canonical(read(name)).get("files")
    except (OSError, KeyError, ValueError):
        return  # that it is broken is told where its digest is compared
    for item in files if isinstance(files, list) else ():
        if isinstance(item, dict):
            yield str(item.get("path")), str(item.get("sha256"))


def signer_of(root: Path) -> str | None:
    """Give the key_id that the seals of a project are signed by; null where it has none."""
    return read_public_key(root / PUBLIC).key_id if (root / LOG).exists() else None


def _why_wrong(
    content: Mapping[str, Any], line: bytes, number: int, before: str, public: PublicKey | None
) -> str | None:
    """Say what does not hold about a line; null where all does."""
    if not line.endswith(b"\n"):
        return "it is torn: its end is missing"
    if content.get("number") != number:
        return f"it says that it is number {content.get('number')!r}"
    if content.get("before") != before:
        return "the chain is broken: it does not name the lines before it"
    if public is not None and not _is_signed(content, public):
        return "its signature is not by this key, or it was changed"
    return None


def _is_signed(content: Mapping[str, Any], public: PublicKey) -> bool:
    stated = {name: value for name, value in content.items() if name != "signature"}
    told = str(content.get("signature"))
    try:
        signature = bytes.fromhex(told)
    except ValueError:
        return False
    return signature.hex() == told and public.verify(to_canonical(stated), signature)


def _whole_lines(path: Path) -> bytes:
    if not path.exists():
        return b""
    data = path.read_bytes()
    return data[: data.rfind(b"\n") + 1]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
