"""Pages that are together one person's: ``/anna``, ``/anna/about``, ``/anna/rates``.

Agencies give a profile's tabs addresses of their own, builders of sites a person's prices and contacts. Each page says too little to
be an ad; what they say together tells. They are known by their addresses: the same last step below several others, each
leading back to the page above it.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from clew.kernel.urls import canonical
from clew.parse.guess import STATED
from clew.parse.signs import Sign, Signs, tally
from clew.parse.site import Site
from clew.parse.sketch import digest
from clew.records.sketch import Sketch

_MIN_FAMILIES = 3
_NEARLY_ALL = 0.75
_OFFERS = 2
PARTS = frozenset(["static", "ad", "profile"])
"""What a part of somebody's pages may seem by itself."""


def page_above(url: str) -> str | None:
    """Give the address one step up; null at a site's root, and where a query tells the page apart.

    >>> page_above("https://a.example/girls/anna/rates")
    'https://a.example/girls/anna'
    >>> page_above("https://a.example/anna"), page_above("https://a.example/anna?tab=2")
    (None, None)
    """
    above, _, last = canonical(url).rpartition("/")
    if not last or "?" in last or above.count("/") < 3:  # noqa: PLR2004 - the two of "https://", and one of a page's own
        return None
    return above


def first_page_of(url: str, site: Site) -> str | None:
    """Give the first page of the person whose page this is; null where a page is not one of several of hers."""
    if digest(url) in site.first_pages:
        return url
    above = page_above(url)
    return above if above is not None and digest(above) in site.first_pages else None


def join_tabs(live: Sequence[Sketch], frame: Collection[str]) -> tuple[list[Sketch], frozenset[str]]:
    """Give the pages of a site, those of one person each with what all of hers say, as an ad; and digests of her first pages."""
    families, alike = _families(live)
    told = {first: tally(_signs(pages), without=frame) for first, pages in families.items()}
    clear = {first for first in told if told[first].ad >= STATED}
    if len(clear & alike) < _MIN_FAMILIES or len(clear & alike) * 2 < len(alike):
        return list(live), frozenset()
    are_many = len(clear & alike) >= _NEARLY_ALL * len(alike)
    ads = clear | {first for first in alike if _joins(told[first], are_many=are_many)}
    hers = {page.capture_id: families[first] for first in ads for page in families[first]}
    joined = [_with_signs(page, hers.get(page.capture_id)) for page in live]
    return joined, frozenset(map(digest, ads))


def _joins(signs: Signs, *, are_many: bool) -> bool:
    """Say whether pages that don't say whom they show are an ad beside those of others that are."""
    return not signs.off_topic and (are_many or (signs.trade > 0 and signs.offer >= _OFFERS))


def _signs(pages: Sequence[Sketch]) -> list[Sign]:
    return [Sign.unpacked(sign) for sign in sorted({sign for page in pages for sign in page.signs})]


def _with_signs(page: Sketch, pages: Sequence[Sketch] | None) -> Sketch:
    if pages is None:
        return page
    return replace(page, guess="ad", signs=tuple(sign.packed() for sign in _signs(pages)))


def _families(live: Sequence[Sketch]) -> tuple[dict[str, list[Sketch]], frozenset[str]]:
    """Give the pages below each first page, with that page; and which of them have a last step that others have too."""
    below: dict[str, list[Sketch]] = defaultdict(list)
    lists = {page.canonical for page in live if page.guess not in PARTS}
    for page in live:
        above = page_above(page.canonical)
        if page.guess in PARTS and above is not None and above not in lists and digest(above) in page.links:
            below[above].append(page)
    steps: dict[str, set[str]] = defaultdict(set)
    for first, pages in below.items():
        for page in pages:
            steps[_last_step(page)].add(first)
    alike = {first for firsts in steps.values() if len(firsts) >= _MIN_FAMILIES for first in firsts}
    families = {f: pages for f, pages in sorted(below.items()) if f in alike or len(pages) > 1}
    for page in live:
        if page.canonical in families:
            families[page.canonical].append(page)
    return families, frozenset(alike)


def _last_step(page: Sketch) -> str:
    return page.canonical.rpartition("/")[2]
