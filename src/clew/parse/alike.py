"""Pages made alike: a template that makes a site's ads, or its lists of them, and none of its other pages.

A classified site's flats and jobs are few among the captured pages and say nothing that an ad of the trade says; that
they stand in the same mark-up tells what kind of page they are. Templates are told by the fingerprint of the page
(see :mod:`clew.parse.skeleton`), equal in all its values.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from clew.parse.sketch import digest
from clew.records.sketch import Sketch
from clew.reference.url_shape import is_numbered

_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Alike:
    """Digests of pages that only their mark-up tells to be ads, or lists of ads."""

    ads: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()

    def among(self, live: Sequence[Sketch], ads: Sequence[Sketch]) -> list[Sketch]:
        """Give the ads without what is a list, and with what is made like them."""
        own = {sketch.capture_id for sketch in ads if digest(sketch.canonical) not in self.lists}
        return [s for s in live if s.capture_id in own or digest(s.canonical) in self.ads]


def made_alike(
    live: Sequence[Sketch],
    told: Sequence[Sketch],
    lists: Collection[str],
    items: Collection[str],
    menu: Collection[str],
) -> Alike:
    """Find them. ``told`` are ads that say of whom or what they are; ``lists`` canonical addresses of listings, ``items``
    of what these list; ``menu`` digests of pages to which the whole site links.
    """
    ads = frozenset(digest(sketch.canonical) for sketch in _alike_ads(live, told, menu))
    listed = ads.union(digest(url) for url in items)
    known = listed.union(digest(sketch.canonical) for sketch in told)
    found = _alike_lists([s for s in live if digest(s.canonical) not in listed], lists, known)
    return Alike(ads, frozenset(digest(sketch.canonical) for sketch in found))


def alike_directories(live: Sequence[Sketch]) -> set[str]:
    """Give digests of the pages that lead to a site or two in the mark-up of those that lead to many."""
    templates = {sketch.skeleton for sketch in live if sketch.guess == "directory"}
    return {digest(s.canonical) for s in live if s.outward_sites and s.skeleton in templates}


def _alike_ads(live: Sequence[Sketch], told: Sequence[Sketch], menu: Collection[str]) -> list[Sketch]:
    """Give the pages that look like nothing alone, have a thing's number in their address, and the mark-up of ads."""
    templates = {sketch.skeleton for sketch in told}
    plain = [s for s in live if s.guess == "static"]
    named = {s.skeleton for s in plain if _is_the_sites(s, menu)}
    return [s for s in plain if not _is_the_sites(s, menu) and s.skeleton in templates - named]


def _alike_lists(live: Sequence[Sketch], lists: Collection[str], items: Collection[str]) -> list[Sketch]:
    """Give the pages that look like nothing or like the one ad they list, have the mark-up of lists, and lead to an
    item as few others do.
    """
    templates = {sketch.skeleton for sketch in live if sketch.canonical in lists}
    plain = [s for s in live if s.guess in ("static", "ad") and s.canonical not in lists]
    often = Counter(link for links in {s.canonical: s.links for s in live}.values() for link in set(links))
    most = _HALF * len({s.canonical for s in live})
    found: dict[str, list[Sketch]] = defaultdict(list)
    others = set()
    for sketch in plain:
        leads = any(link in items and often[link] < most for link in sketch.links)
        if leads and not is_numbered(sketch.shape):
            found[sketch.skeleton].append(sketch)
        else:
            others.add(sketch.skeleton)
    return [s for skeleton in sorted(templates - others) for s in found[skeleton]]


def _is_the_sites(sketch: Sketch, menu: Collection[str]) -> bool:
    return digest(sketch.canonical) in menu or not is_numbered(sketch.shape)
