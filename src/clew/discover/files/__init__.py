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
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
