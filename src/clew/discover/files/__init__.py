"""Files with addresses, each form one module with ``TITLE``, ``certainty(text)`` and ``read(text)``; found by walking the package.

``certainty``: 0 where the text is not of this form, 1 where it can be read so, more the surer it is; the surest form reads it. ``read`` gives what was
found, in the order of the file, and raises a ``ValueError`` with a sentence where the form is broken.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from clew.discover.found import Found
from clew.kernel.errors import BrokenInputError

MOST_BYTES = 64 * 1024 * 1024
_MOST_FOUND = 500_000
_HEAD = 4_096
_NO_TEXT = (
    (
        b"mozLz4",
        'a packed backup of Firefox; in its library say "Backup..." or "Export bookmarks to HTML..."',
    ),
    (b"PK\x03\x04", "a spreadsheet, document or archive; save the table as CSV"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet or document; save the table as CSV"),
    (b"%PDF", "a PDF; save its text, or copy the addresses into a text file"),
    (b"SQLite format 3", "a database; export what it holds as CSV, or bookmarks as HTML"),
    (b"\x1f\x8b", "a packed file; unpack it first"),
    (b"", "no text; give CSV, JSON, HTML, bookmarks or plain text"),
)
"""What files that are no text begin with, and what to do with them; the last is for all others."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file that addresses come in."""

    name: str
    title: str
    certainty: Callable[[str], int]
    read: Callable[[str], Iterator[Found]]


@functools.cache
def forms() -> tuple[Form, ...]:
    """Find every form of the package, in alphabetical order."""
    found = []
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "TITLE"):
            found.append(Form(info.name, module.TITLE, module.certainty, module.read))
    return tuple(found)


def read_file(path: Path) -> tuple[Form, list[Found]]:
    """Read a file of any form; an error names the file, and the line where it can.

    Broken characters are read as what they are not; cells that a spreadsheet would run are only texts here.
    """
    text = text_of(path)
    form = max(forms(), key=lambda one: (one.certainty(text), one.name))
    found: list[Found] = []
    try:
        for one in form.read(text):
            found.append(one)
            if len(found) > _MOST_FOUND:
                raise BrokenInputError(f"{path}: more than {_MOST_FOUND:,} addresses; split the file.")
    except ValueError as error:
        raise BrokenInputError(f"{path}: read as {form.title}: {error}") from error
    return form, found


def text_of(path: Path) -> str:
    """Give a file's text: UTF-8, or UTF-16 with its mark, else the charset of western Windows."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    if len(data) > MOST_BYTES:
        raise BrokenInputError(f"{path}: larger than {MOST_BYTES >> 20} MB; split it.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\x00" in data[:_HEAD] or data.startswith(tuple(begins for begins, _ in _NO_TEXT if begins)):
        what = next(what for begins, what in _NO_TEXT if data.startswith(begins))
        raise BrokenInputError(f"{path}: holds no addresses that can be read: it is {what}.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
