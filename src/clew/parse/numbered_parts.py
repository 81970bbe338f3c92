"""Parts of pages that a site names by number, "ag3306", where each of them is somebody's ad, told on no page of its own. Pure.

A page with one such part, or with three of which two are terse, shows little of what it is; all pages of the site together do.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from clew.parse.groups import is_post
from clew.parse.signs import Signs
from clew.records.draft import Draft, DraftRecord
from clew.records.sketch import Sketch

_NUMBERED = re.compile(r"(?P<name>[a-z][a-z_-]{0,11})\d{2,9}", re.IGNORECASE)
_TELLING = 3
_LEAST, _SHARE = 3, 0.5


def part_name(record: DraftRecord) -> str | None:
    """Give what the parts of a kind are called: "ag" of "ag3306"; null where a part has no such name, or is a post's."""
    match = _NUMBERED.fullmatch(record.anchor or "")
    return match["name"].lower() if match and not is_post(record) else None


def numbered_parts(draft: Draft, signs: Callable[[DraftRecord], Signs]) -> tuple[str, ...]:
    """Count a page's parts by name, and those that advertise a person: "ag 3 2"."""
    whole, telling = Counter[str](), Counter[str]()
    for name, record in _named(draft):
        whole[name] += 1
        told = signs(record)
        telling[name] += told.person > 0 and told.person + told.trade + told.offer >= _TELLING
    return tuple(f"{name} {count} {telling[name]}" for name, count in sorted(whole.items()))


def names_of_ads(live: Iterable[Sketch]) -> list[str]:
    """Give the names of parts that are ads on a site: of half of them at least, and of three, each page once."""
    whole, telling = Counter[str](), Counter[str]()
    for sketch in {sketch.canonical: sketch for sketch in live}.values():
        for counted in sketch.parts:
            name, count, told = counted.split()
            whole[name] += int(count)
            telling[name] += int(told)
    return sorted(name for name, told in telling.items() if told >= max(_LEAST, _SHARE * whole[name]))


def holding(live: Iterable[Sketch], names: Sequence[str]) -> list[Sketch]:
    """Give the pages that have parts of these names."""
    return [sketch for sketch in live if any(part.split()[0] in names for part in sketch.parts)]


def parts_named(draft: Draft, names: Sequence[str]) -> list[DraftRecord]:
    """Give the parts of a page that have one of the names."""
    return [record for name, record in _named(draft) if name in names] if names else []


def _named(draft: Draft) -> Iterator[tuple[str, DraftRecord]]:
    for record in draft.records:
        name = part_name(record) if record.how != "link" else None
        if name is not None:
            yield name, record
