"""Same template: pages of one kind whose fingerprints agree in most places.

Fingerprints are MinHash signatures in hexadecimal (16 bits a place). Candidates agree in a whole band of four
places (at a likeness of 0.8 one of eight bands agrees in 98 of 100 cases); then all kinds of page that both
sites have are compared. A system whose themes anyone can take makes the tie weaker; a site builder mutes it,
and so does a template that very many sites have.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext

KINDS = ("template",)
MEANINGS = {
    "common_template": "very many sites have it: a theme that anyone can take",
    "hosted_platform": "sites of a builder have its template",
}
_DIGITS = 4
_BAND = 4 * _DIGITS
_ALIKE = 0.8
_COMMON = 20
_LARGEST_GROUP = 200


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie sites with like templates."""
    by_id = {site.site_id: site for site in sites}
    ties = []
    for site_a, site_b in sorted(_candidates(sites)):
        compared = _compare(by_id[site_a], by_id[site_b])
        if compared:
            ties.append((site_a, site_b, *compared))
    degrees = Counter(site_id for site_a, site_b, _, _ in ties for site_id in (site_a, site_b))
    for site_a, site_b, kind, value in ties:
        pair = (by_id[site_a], by_id[site_b])
        filtered = "common_template" if min(degrees[site_a], degrees[site_b]) >= _COMMON else None
        if any(context.platforms.is_hosted(site.generator or "") for site in pair):
            filtered = "hosted_platform"
        common = any(context.platforms.is_common(site.generator or "") for site in pair)
        places = tuple(site.templates[kind][1] for site in pair)
        yield SiteLink(
            site_a, site_b, "template", kind, round(value * (0.4 if common else 0.6), 4), filtered, places
        )


def likeness(left: str, right: str) -> float:
    """Say how alike two fingerprints are: the share of places that agree.

    >>> likeness("00aa11bb", "00aa22cc")
    0.5
    """
    if not left or len(left) != len(right):
        return 0.0
    places = range(0, len(left), _DIGITS)
    return sum(left[at : at + _DIGITS] == right[at : at + _DIGITS] for at in places) / len(places)


def _compare(one: SiteSketch, two: SiteSketch) -> tuple[str, float] | None:
    """Give the kind of page that is most alike and the mean likeness, where that is high."""
    alike = {
        kind: likeness(one.templates[kind][0], two.templates[kind][0])
        for kind in one.templates
        if kind in two.templates
    }
    if not alike:
        return None
    mean = sum(alike.values()) / len(alike)
    best = min(alike, key=lambda kind: (-alike[kind], kind))
    return (best, mean) if mean >= _ALIKE else None


def _candidates(sites: Sequence[SiteSketch]) -> set[tuple[str, str]]:
    bands: dict[tuple[str, int, str], list[str]] = defaultdict(list)
    for site in sites:
        for kind, (skeleton, _) in site.templates.items():
            if len(set(skeleton)) > 1:
                for at in range(0, len(skeleton), _BAND):
                    bands[kind, at, skeleton[at : at + _BAND]].append(site.site_id)
    found: set[tuple[str, str]] = set()
    for _, group in sorted(bands.items()):
        found.update(combinations(sorted(group)[:_LARGEST_GROUP], 2))
    return found
