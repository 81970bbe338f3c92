"""a. Name: what the site calls itself.

``og:site_name`` first; else the part of the titles ("Maria, Graz | Samt & Seide") that resembles the site's host,
or that recurs on most pages; else the title of its front page.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from clew.kernel.text import fold
from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("name",)
_SEPARATOR = re.compile(r"\s+[|·•»«:–—-]+\s+|\s*[|»«]\s*|\s*::\s*")
_RECURS = 0.5
_LONGEST = 60


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the name."""
    stated: dict[str, list[Evidence]] = defaultdict(list)
    for fact in site.facts("site_name"):
        stated[fact.value.strip()] += fact.evidence
    for name in sorted(stated, key=lambda value: (-len(stated[value]), value)):
        if name:
            yield SiteFact("name", name, first_places(stated[name]))
            return
    yield from _from_titles(site)


def _from_titles(site: SiteView) -> Iterator[SiteFact]:
    titled = {page.canonical_url: page for page in site.readable if page.title}
    pages = list(titled.values())
    parts: Counter[str] = Counter()
    for page in pages:
        parts.update({part for part in title_parts(page.title or "") if len(part) <= _LONGEST})
    if not parts:
        return
    like_host = [part for part in parts if _resembles(part, site.site_id)]
    best = min(like_host or parts, key=lambda part: (-parts[part], len(part), part))
    if not like_host and parts[best] < _RECURS * len(pages):
        front = min(pages, key=lambda page: (len(page.canonical_url), page.canonical_url))
        best = title_parts(front.title or "")[0]
    shown = [page for page in pages if best in (page.title or "")]
    yield SiteFact(
        "name", best, first_places(mark_up(page.capture_id, "title", page.title or "") for page in shown)
    )


def title_parts(title: str) -> list[str]:
    """Split a title at its separators.

    >>> title_parts("Maria, Graz | Samt & Seide")
    ['Maria, Graz', 'Samt & Seide']
    """
    return [part.strip() for part in _SEPARATOR.split(title) if part.strip()] or [title.strip()]


def _resembles(part: str, site_id: str) -> bool:
    letters = "".join(char for char in fold(part) if char.isalnum())
    host = "".join(char for char in fold(site_id.rsplit(".", 1)[0]) if char.isalnum())
    return len(letters) > 3 and (letters in host or host in letters)  # noqa: PLR2004 - shorter ones fit by chance
