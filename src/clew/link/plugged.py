"""The comparisons and filters: every module of the two packages, found by walking them."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import ibis

from clew.engine import Engine
from clew.link import comparisons, filters


@dataclass(frozen=True, slots=True)
class Comparison:
    """A kind of tie, how it is found and what shows it."""

    kind: str
    compare: Callable[[Engine], ibis.Table]
    show: Callable[[Engine], ibis.Table]


@dataclass(frozen=True, slots=True)
class Filter:
    """A reason to set links aside, what it means in words, and how the links are found."""

    place: int
    reason: str
    meaning: str
    judge: Callable[[Engine, ibis.Table], ibis.Table]


def all_comparisons() -> list[Comparison]:
    """Give the comparisons in alphabetical order."""
    return [Comparison(module.KIND, module.compare, module.show) for module in _walk(comparisons)]


def all_filters() -> list[Filter]:
    """Give the filters in the order of their places."""
    found = [Filter(module.PLACE, module.REASON, module.MEANING, module.judge) for module in _walk(filters)]
    return sorted(found, key=lambda item: item.place)


def _walk(package: ModuleType) -> list[ModuleType]:
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    return [importlib.import_module(f"{package.__name__}.{name}") for name in names]
