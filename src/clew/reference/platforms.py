"""Platforms: what many unrelated sites share (``data/platforms.yml``): demo accounts, site builders, systems.

>>> platforms = packaged_platforms()
>>> platforms.is_demo("UA-1234567-1"), platforms.is_demo("UA-20418877-1")
(True, False)
>>> platforms.is_hosted("Wix.com Website Builder"), platforms.is_common("WordPress 6.1")
(True, True)
"""

import fnmatch
import functools
from dataclasses import dataclass
from pathlib import Path

import yaml

from clew.kernel.errors import BrokenInputError

PACKAGED = Path(__file__).parent.parent / "data" / "platforms.yml"
_KEYS = ("common_systems", "demo_accounts", "hosted_generators")


@dataclass(frozen=True, slots=True)
class Platforms:
    """Names that say little about who runs a site."""

    common_systems: tuple[str, ...]
    demo_accounts: tuple[str, ...]
    hosted_generators: tuple[str, ...]

    def is_demo(self, account: str) -> bool:
        """Say whether an account is one that manuals print, or has one digit or letter all through."""
        if any(fnmatch.fnmatchcase(account.lower(), pattern.lower()) for pattern in self.demo_accounts):
            return True
        body = [char for char in account.split("-", 1)[-1].lower() if char.isalnum()]
        return len(set(body)) <= 1

    def is_hosted(self, generator: str) -> bool:
        """Say whether a site builder of many made the page."""
        return _begins(generator, self.hosted_generators)

    def is_common(self, generator: str) -> bool:
        """Say whether a system whose themes are for everybody made the page."""
        return _begins(generator, self.common_systems)


@functools.cache
def packaged_platforms(path: Path = PACKAGED) -> Platforms:
    """Read the platforms file."""
    data = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(data, dict) or any(not isinstance(data.get(key), list) for key in _KEYS):
        raise BrokenInputError(f"{path}: expected lists under {', '.join(_KEYS)}")
    return Platforms(*(tuple(str(name) for name in data[key]) for key in _KEYS))


def _begins(generator: str, names: tuple[str, ...]) -> bool:
    return any(generator.lower().startswith(name.lower()) for name in names)
