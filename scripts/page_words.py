"""Small words of Markdown that the makers of reference pages share."""  # noqa: INP001 - a script beside the package, not part of one

import inspect
import re
from collections.abc import Iterable, Sequence
from typing import Any

NOTE = (
    "<!-- Made by scripts/reference.py. Change the code or the data it speaks of, then run `make docs`. -->"
)


def as_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def docstring(thing: Any) -> str:
    """Give a docstring as Markdown."""
    text = inspect.getdoc(thing) or ""
    text = re.sub(r":\w+:`~?([^`]+)`", r"`\1`", text)
    return text.replace("``", "`")
