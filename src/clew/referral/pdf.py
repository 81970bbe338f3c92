"""Making a PDF from data and a template: tagged (PDF/UA-1), in fonts of our own, the same bytes for the same data and date.

Typst sets the page. Data go to it as a JSON file, never as part of its source, so nothing that was captured can be mark-up. What
can't be seen, and what the fonts don't hold, is written as its number: an accessible PDF may show no empty box.
"""

import datetime as dt
import functools
import json
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typst

from clew.kernel.visible import visible

_TEMPLATES = Path(__file__).parent / "templates"
_FONTS = Path(__file__).parent.parent / "data" / "fonts"
_STANDARD = "ua-1"
_LONGEST = 4000
_SEEN_ALONE = "LNPSZ"
"""Kinds of characters that stand by themselves; marks join others, and not every pair of them has a glyph in one font."""


def make_pdf(template: str, data: Mapping[str, Any], *, made_at: dt.datetime) -> bytes:
    """Set a template (its name without the ending) with data, dated ``made_at``."""
    try:
        return _set(template, _shown(data, is_strict=False), made_at)
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
    return _set(template, _shown(data, is_strict=True), made_at)


def _set(template: str, data: Any, made_at: dt.datetime) -> bytes:
    files = {path.name: path.read_bytes() for path in sorted(_TEMPLATES.glob("*.typ"))}
    source = {
        "main": files[f"{template}.typ"],
        **files,
        "data.json": json.dumps(data, ensure_ascii=False).encode("utf-8"),
    }
    made: object = typst.compile(  # type: ignore[call-overload] # its stub leaves out sources by name, which it takes
        source, format="pdf", font_paths=_fonts(), pdf_standards=_STANDARD, timestamp=int(made_at.timestamp())
    )
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made


@functools.cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[_FONTS])


@functools.cache
def _covered() -> frozenset[int]:
    """Give the code points that the fonts hold, of ``coverage.txt``: ranges in hexadecimal, one a line."""
    spans = [line.split("-") for line in (_FONTS / "coverage.txt").read_text("ascii").split()]
    return frozenset(point for first, last in spans for point in range(int(first, 16), int(last, 16) + 1))


def _shown(value: Any, *, is_strict: bool) -> Any:
    """Make every text of the data one that can be set."""
    if isinstance(value, str):
        return to_settable(value, is_strict=is_strict)
    if isinstance(value, Mapping):
        return {str(key): _shown(held, is_strict=is_strict) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(held, is_strict=is_strict) for held in value]
    return value


def to_settable(text: str, *, is_strict: bool = False) -> str:
    r"""Give a text with what can't be set written as its number.

    >>> to_settable("Lina \u202e \u6f22"), to_settable("a\u0301", is_strict=True)
    ('Lina ⟦U+202E⟧ ⟦U+6F22⟧', 'a⟦U+0301⟧')
    """
    return "".join(
        char if char in "⟦⟧" or _can_be_set(char, is_strict=is_strict) else f"⟦U+{ord(char):04X}⟧"
        for char in visible(text, _LONGEST)
    )


def _can_be_set(char: str, *, is_strict: bool) -> bool:
    return ord(char) in _covered() and (not is_strict or unicodedata.category(char)[0] in _SEEN_ALONE)
