"""What was captured leads to further sites: each way of finding one module with ``HOW`` and ``find``, found by walking the package.

``find(engine, own)`` gives (site, way) for every site that it meets; ``own`` are the sites that the project named or accepted. The
tables are those of the last run.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator

from clew.engine import Engine
from clew.records.site_candidate import Way

Find = Callable[[Engine, frozenset[str]], Iterator[tuple[str, Way]]]
READ = ("ads", "captures", "contacts", "leads", "networks", "pages", "providers", "reviews")
"""The tables that the modules read."""


@functools.cache
def finders() -> dict[str, Find]:
    """Find every way of the package by its module's name, in alphabetical order."""
    found = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "HOW"):
            found[info.name] = module.find
    return found


def found_in_captures(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    """Give what all ways find, way by way."""
    for find in finders().values():
        yield from find(engine, own)
