"""Hosts that everybody uses and that say nothing of a market: ``data/discovery/everyday.yml``.

>>> packaged_everyday().kind_of("google.com")
'search'
>>> packaged_everyday().kind_of("google.co.uk"), packaged_everyday().kind_of("lantern.example")
('search', None)
"""

import functools
from dataclasses import dataclass
from pathlib import Path

import yaml

from clew.kernel.errors import BrokenInputError

PACKAGED = Path(__file__).parent.parent / "data" / "discovery" / "everyday.yml"


@dataclass(frozen=True, slots=True)
class Everyday:
    """Registered domains by kind (search, social, messenger ...); a name without an ending stands for all its endings."""

    kinds: dict[str, str]

    def kind_of(self, site_id: str) -> str | None:
        """Give the kind of a site; null where it is none of these."""
        return self.kinds.get(site_id) or self.kinds.get(site_id.partition(".")[0])


@functools.cache
def packaged_everyday() -> Everyday:
    """Read the packaged list once."""
    return parse_everyday(PACKAGED.read_text("utf-8"), PACKAGED)


def parse_everyday(text: str, path: Path) -> Everyday:
    """Read a list of hosts by kind; raise on anything not understood."""
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    if not isinstance(data, dict) or not all(
        isinstance(names, list) for name, names in data.items() if name != "source"
    ):
        raise BrokenInputError(f"{path}: expected lists of hosts under search, social ...")
    return Everyday({str(name): kind for kind, names in data.items() if kind != "source" for name in names})
