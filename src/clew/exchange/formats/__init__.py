"""The exchange formats: one module each, with ``TITLE``, ``MIME_TYPE``, ``SUFFIX`` and ``write(parcel, out)``; found by walking the package.

``write`` gives the file's bytes to ``out``, a binary file that is open; it takes every value from a row of the parcel, so that the loss is counted; it uses neither
clock nor chance. A format that Clew also takes in has ``read(path, bounds)``, which gives what it found, record by record (:mod:`clew.exchange.intake`).
Those of others are entry points of the group ``clew.exchange.formats``: the name, and a module of the same shape.
"""

import importlib
import importlib.metadata
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

from clew.exchange.intake import Bounds, Found
from clew.exchange.parcel import Parcel
from clew.kernel.errors import WrongUseError

GROUP = "clew.exchange.formats"


@dataclass(frozen=True, slots=True)
class Format:
    """A format. ``read`` is null where Clew only writes it."""

    name: str
    title: str
    mime_type: str
    suffix: str
    readers: str
    write: Callable[[Parcel, BinaryIO], None]
    read: Callable[[Path, Bounds], Iterator[Found]] | None


def formats() -> dict[str, Format]:
    """Find all formats by name, in alphabetical order; one of others that has the name of one of ours is refused."""
    found = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "TITLE"):
            name = info.name.rstrip("_").replace("_", "-")
            found[name] = _format(name, module)
    for point in sorted(importlib.metadata.entry_points(group=GROUP), key=lambda one: one.name):
        if point.name in found:
            raise WrongUseError(f"the format {point.name!r} of {point.value} has a name that is taken.")
        found[point.name] = _format(point.name, point.load())
    return found


def find_format(name: str) -> Format:
    """Find a format by its name."""
    found = formats()
    if name not in found:
        raise WrongUseError(f"no format {name!r}; there are {', '.join(found)}.")
    return found[name]


def _format(name: str, module: ModuleType) -> Format:
    return Format(
        name,
        module.TITLE,
        module.MIME_TYPE,
        module.SUFFIX,
        getattr(module, "READ_BY", ""),
        module.write,
        getattr(module, "read", None),
    )
