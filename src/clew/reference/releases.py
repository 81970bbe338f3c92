"""The releases of the packaged ontology: what changed, when, by whom, and the digest that it had then.

``changelog.yml`` is a list, the newest release first::

    - release: 2
      date: 2026-11-28
      author: Clew
      digest: 0123456789abcdef         # of all files but this one: tells a change that nobody wrote down
      changes:
        - "wide_range: more services than nineteen in twenty ads of the market"
"""

import datetime as dt
from dataclasses import dataclass

from clew.reference.knowledge import Node

_KEYS = {"release", "date", "author", "digest", "changes"}


@dataclass(frozen=True, slots=True)
class Release:
    """One release; ``digest`` is the :attr:`Ontology.version` that it had."""

    number: int
    date: dt.date
    author: str
    digest: str
    changes: tuple[str, ...]


def parse_releases(root: Node) -> tuple[Release, ...]:
    """Read the changelog; numbers fall by one from entry to entry down to 1."""
    items = root.items()
    releases = tuple(_release(item) for item in items)
    for item, release, expected in zip(items, releases, range(len(releases), 0, -1), strict=True):
        if release.number != expected:
            raise item.fail(f"release {expected}, the newest first; found {release.number}")
    return releases


def _release(item: Node) -> Release:
    parts = item.mapping(_KEYS, required=_KEYS)
    date = parts["date"].plain()
    if not isinstance(date, dt.date):
        raise parts["date"].fail("a day such as 2026-11-28")
    return Release(
        int(parts["release"].number()),
        date,
        parts["author"].text(),
        parts["digest"].text(),
        parts["changes"].texts(),
    )
