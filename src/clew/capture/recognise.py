"""Which format a file is in, told by its first bytes; its name may say anything.

The formats are the modules of ``capture.formats``, found by walking it. Each sees the first bytes with gzip taken
off. Where a gzip file begins with a broken or foreign member, the next ones are looked at. One in which nothing
is known is read as a WARC, whose reader lists what it can't read.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from clew.capture import formats
from clew.kernel.errors import BrokenInputError
from clew.store.gzip_members import GZIP, BrokenStreamError, Members
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_source_records, opened

_HEAD = 8192  # longer than the first line of an ARC record may be
_MOST_MEMBERS = 16
_MOST_PIECES = 64  # 8 MB: a member is passed over no further


@dataclass(frozen=True, slots=True)
class Format:
    """An archive format: whether a file is one, and its records as those of a WARC."""

    title: str
    is_mine: Callable[[bytes], bool]
    iter_records: Callable[[Path], Iterator[SourceRecord | Trouble]]


def all_formats() -> list[Format]:
    """Give the formats in alphabetical order."""
    names = sorted(info.name for info in pkgutil.iter_modules(formats.__path__))
    modules = [importlib.import_module(f"{formats.__name__}.{name}") for name in names]
    return [Format(module.TITLE, module.is_mine, module.iter_records) for module in modules]


def format_of(path: Path) -> Format:
    """Give the format of a file; one that has none of them is said in a sentence."""
    known = all_formats()
    head = b""
    for head in _heads(path):
        for item in known:
            if item.is_mine(head):
                return item
    titles = ", ".join(item.title for item in known)
    with opened(path) as file:
        start = file.read(8)
    if start.startswith(GZIP):
        return Format("gzip", lambda _head: True, iter_source_records)
    if not start:
        raise BrokenInputError(f"{path}: the file is empty; expected an archive: {titles}.")
    raise BrokenInputError(f"{path}: not an archive that can be read ({titles}): it begins with {start!r}.")


def _heads(path: Path) -> Iterator[bytes]:
    """Give the first bytes of a file, or of the first members of one that is compressed."""
    with opened(path) as file:
        head = file.read(_HEAD)
        if not head.startswith(GZIP):
            yield head
            return
        members = Members(file.read, head)
        for _ in range(_MOST_MEMBERS):
            if not members.begin():
                return
            try:
                yield members.read(0)[:_HEAD]
                if not _passed(members):
                    return
            except BrokenStreamError:
                members.find_next()


def _passed(members: Members) -> bool:
    """Pass over the rest of a member; false where it is too long for that."""
    return not all(members.read(0) for _ in range(_MOST_PIECES))
