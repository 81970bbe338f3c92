"""The section of a classifieds site in which a page stands, by the names that the site gives it.

A masseuse who is sought by a hotel and one who advertises herself speak alike; the one stands under "Jobs".
"""

import bisect
import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from clew.kernel.web import registered_domain
from clew.records.draft import Draft, DraftLine
from clew.reference.lexicon import Lexicons
from clew.reference.section import names_section

_STEP = re.compile(r"[/>»›→|·\n]")
_LONGEST, _LONGEST_WAY = 40, 120


def section_lines(draft: Draft, lexicons: Lexicons) -> Iterator[DraftLine | None]:
    """Give each line that names a section of other things, as a link or above the heading; none where the address does.

    What links in the site's menu say stands on all its pages, and is its frame; a way up to the page's section does not,
    or it says once more what the menu says.
    """
    lines = [line.order for line in draft.lines]
    own = _path(draft.url)
    named: Counter[str] = Counter()
    for anchor in draft.anchors:
        is_named = len(anchor.text) <= _LONGEST and names_section(anchor.text, lexicons)
        if not is_named or registered_domain(anchor.href) != draft.site_id:
            continue
        named[_path(anchor.href)] += 1
        place = bisect.bisect_right(lines, anchor.order) - 1
        if place >= 0:
            yield draft.lines[place]
    yield from _above_heading(draft, lexicons)
    stands_under = any(path and own.startswith(path + "/") for path in named)
    steps = own.split("/")[1:-1]
    if stands_under or _is_named_again(named) or any(names_section(_words(step), lexicons) for step in steps):
        yield None


def _above_heading(draft: Draft, lexicons: Lexicons) -> Iterator[DraftLine]:
    """Give the lines above the first heading that are a way to the page: "Home / Jobs /", also where nothing is linked."""
    heading = next((n for n, line in enumerate(draft.lines) if line.role in ("title", "heading")), 0)
    for line in draft.lines[:heading]:
        if line.length <= _LONGEST_WAY:
            parts = _STEP.split(draft.text[line.start : line.start + line.length])
            if any(names_section(part, lexicons) for part in parts):
                yield line


def _is_named_again(named: Counter[str]) -> bool:
    """Say whether one section is named once more than all others: in the menu, and above the page."""
    counts = sorted(named.values())
    return len(counts) > 1 and counts[-1] > counts[-2] == counts[0]


def _words(step: str) -> str:
    return step.replace("-", " ").replace("_", " ")


def _path(url: str) -> str:
    path = unquote(urlsplit(url).path).rstrip("/")
    stem, dot, suffix = path.rpartition(".")
    return stem if dot and "/" not in suffix else path
