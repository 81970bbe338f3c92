"""The chapters of a profile, one file each, found by walking this package: ``ORDER`` and ``blocks(market, press)``.

A block is a number, a share, a table (values that exclude one another), flags (values that don't), a spread, or prices
(:mod:`clew.report.profile.press`). A chapter's id is its file's name; its words stand in ``data/profile/<bcp47>.yml``.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Protocol

from clew.report.profile.market import Market
from clew.report.profile.press import Block, Press


class Chapter(Protocol):
    """What a chapter's file has to have."""

    ORDER: int

    def blocks(self, market: Market, press: Press) -> Iterator[Block]:
        """Give the chapter's blocks in the order in which they are read."""
        ...


def all_chapters() -> list[tuple[str, Chapter]]:
    """Give every chapter with its id, in the order in which they are read."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    found: list[tuple[str, Chapter]] = [
        (name, importlib.import_module(f"{__name__}.{name}")) for name in names
    ]
    return sorted(found, key=lambda pair: (pair[1].ORDER, pair[0]))
