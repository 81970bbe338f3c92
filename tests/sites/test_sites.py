"""Written sites and ordinary pages, read whole: what was reached is not lost again.

Floors stand one case under what was measured when they were set. They say nothing of sites that nobody has looked at:
those figures are in docs/evaluation.md.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

import pytest

from clew.kernel.web import registered_domain
from clew.parse.decide import Reading, decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.reference.lexicon import packaged_lexicons
from tests.sites.market import sites_of
from tests.sites.written import WrittenPage, WrittenSite

_DAY = dt.datetime(2025, 6, 11, 10, tzinfo=dt.UTC)


def _read(site: WrittenSite) -> Iterator[tuple[WrittenPage, Reading]]:
    lexicons = packaged_lexicons()
    drafts = [
        read_draft(
            Source(
                str(number),
                registered_domain(page.url),
                page.url,
                _DAY,
                page.status,
                page.content_type,
                page.html.encode(page.encoding, "xmlcharrefreplace"),
            ),
            lexicons,
        )
        for number, page in enumerate(site.pages)
    ]
    sketches = [sketch(draft, lexicons) for draft in drafts]
    by_site = defaultdict(list)
    for seen in sketches:
        by_site[seen.site_id].append(seen)
    sites = {name: Site.of(learn(name, found)) for name, found in by_site.items()}
    for page, draft, seen in zip(site.pages, drafts, sketches, strict=True):
        yield page, decide(draft, seen, sites[draft.site_id], lexicons)


def _ads(readings: list[tuple[WrittenPage, Reading]]) -> set[str]:
    return {block.url for _, reading in readings for block in reading.blocks if block.kind == "ad"}


@pytest.mark.parametrize(
    ("name", "ads", "false", "kinds"),
    [
        ("round1", 95, 2, 216),
        ("round2", 89, 1, 203),
        ("round3", 78, 1, 176),
        ("round4", 94, 2, 220),
        ("round5", 80, 6, 213),
        ("round6", 89, 4, 206),
        ("round7", 40, 1, 85),
        ("round8", 104, 2, 239),
        ("round9", 72, 2, 190),
        ("round10", 85, 3, 196),
        ("round11", 94, 5, 207),
        ("round12", 86, 1, 221),
        ("round13", 93, 2, 224),
        ("round14", 88, 1, 194),
        ("round15", 72, 1, 188),
        ("round16", 63, 2, 204),
        ("round17", 90, 1, 213),
        ("round18", 62, 1, 179),
        ("round19", 90, 3, 193),
        ("round20", 94, 2, 219),
        ("round21", 86, 2, 205),
        ("round22", 82, 4, 220),
        ("round23", 82, 5, 217),
        ("round24", 76, 8, 215),
        ("round25", 86, 4, 224),
        ("round26", 90, 2, 219),
        ("round27", 84, 2, 195),
        ("round28", 67, 5, 218),
        ("round29", 80, 3, 208),
        ("round30", 86, 1, 214),
        ("round31", 82, 8, 200),
        ("round32", 75, 2, 219),
        ("round33", 86, 5, 204),
        ("round34", 78, 4, 185),
        ("round35", 85, 3, 188),
        ("round36", 64, 3, 173),
        ("round37", 83, 4, 193),
        ("round38", 74, 1, 183),
        ("round39", 63, 3, 178),
        ("round40", 74, 3, 182),
        ("round41", 83, 4, 186),
    ],
)
def test_ads_and_kinds_of_written_sites(name: str, ads: int, false: int, kinds: int) -> None:
    found = wrong = right = 0
    for site in sites_of(name):
        readings = list(_read(site))
        truth = {ad["url"] for ad in site.ads}
        found += len(_ads(readings) & truth)
        wrong += len(_ads(readings) - truth)
        right += sum(reading.page.kind == page.kind for page, reading in readings)
    assert found >= ads
    assert wrong <= false
    assert right >= kinds


@pytest.mark.parametrize(
    ("name", "most"), [("ordinary", 0), ("ordinary2", 0), ("ordinary3", 0), ("ordinary4", 0)]
)
def test_ordinary_pages_hold_no_ad(name: str, most: int) -> None:
    pages = [page.url for site in sites_of(name) for page, reading in _read(site) if _ads([(page, reading)])]
    assert len(pages) <= most, pages
