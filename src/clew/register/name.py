"""a. Name: what the site calls itself.

``og:site_name`` first; else the part of the titles that recurs on most pages ("Maria, Graz | Samt & Seide"),
where the site's own host resembles it or it recurs on nearly all; else the title of its first page.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from clew.kernel.text import fold
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("name",)
_SEPARATOR = re.compile(r"\s+[|·•»«:–—-]+\s+|\s*[|»«]\s*|\s*::\s*")
_RECURS = 0.5
_LONGEST = 60


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the name."""
    stated: dict[str, list] = defaultdict(list)  # type: ignore[type-arg]
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
    best = max(
        parts, key=lambda part: (parts[part] * (2 if _resembles(part, site.site_id) else 1), -len(part), part)
    )
    if parts[best] < _RECURS * len(pages) and not _resembles(best, site.site_id):
        best = title_parts(pages[0].title or "")[0]
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
