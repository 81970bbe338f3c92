"""What the room's own pages of code say they do, they do."""

import doctest
import importlib
import pkgutil

import pytest

import clew.discover

MODULES = sorted(module.name for module in pkgutil.walk_packages(clew.discover.__path__, "clew.discover."))


@pytest.mark.parametrize("name", [*MODULES, "clew.reference.everyday"])
def test_the_examples_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
