"""A profile or comparison in one of the formats, found by walking ``formats/``: ``SUFFIX``, ``TITLE`` and ``write(view, words)``."""

import importlib
import pkgutil
from typing import Any, Protocol

from clew.report.profile import formats
from clew.report.profile.words import Words


class Format(Protocol):
    """What a format's file has to have."""

    TITLE: str
    SUFFIX: str

    def write(self, made: dict[str, Any], words: Words) -> bytes:
        """Give the file's bytes, the same for the same profile."""
        ...


def all_formats() -> dict[str, Format]:
    """Give every format by its name."""
    names = sorted(module.name.rstrip("_") for module in pkgutil.iter_modules(formats.__path__))
    return {name: importlib.import_module(f"{formats.__name__}.{name}") for name in names}


def written(made: dict[str, Any], name: str, words: Words) -> bytes:
    """Give a profile or a comparison in the format of this name."""
    return all_formats()[name].write(made, words)
