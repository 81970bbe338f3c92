"""The sites of the market, one module for each kind of mark-up.

A module names its sites in `SITES`; `all_sites` finds them by walking this package.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from clew_market.model import SiteSpec


@cache
def all_sites() -> tuple[SiteSpec, ...]:
    """Every site, in the order of its rank."""
    found: list[SiteSpec] = []
    for module in iter_modules(__path__):
        found += getattr(import_module(f"{__name__}.{module.name}"), "SITES", ())
    return tuple(sorted(found, key=lambda spec: spec.rank))
