"""c. Size: ads live at the last visit, the total that the site states, ads that were new at the last visit.

An ad is live when the last visit met it, on its own page or in a listing. A stated total is often larger: it
counts what is gone, or more. Of several totals on the pages of the last visit the one met most often counts.
"""

from collections import Counter
from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.totals import parse_total
from clew.register.view import PageView, SiteView

COLUMNS = ("n_ads", "n_ads_stated", "n_new_ads")


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the three numbers, each only where a visit could tell."""
    visit = site.last_visit
    if visit is None:
        return
    pages = site.pages_of(visit)
    if not pages:
        return
    shown = [page for page in pages if page.ads] or list(pages)
    evidence = first_places(
        mark_up(page.capture_id, "title", page.title or page.canonical_url) for page in shown
    )
    listed = {url for page in pages for url in page.ads}
    live = [ad for ad in site.ads if visit.first <= ad.last_seen <= visit.last or ad.url in listed]
    yield SiteFact("n_ads", len(live), evidence)
    if len(site.visits) > 1 and visit.number > 1:
        new = sum(ad.first_seen >= visit.first for ad in live)
        yield SiteFact("n_new_ads", new, evidence)
    yield from _stated(site, pages)


def _stated(site: SiteView, pages: tuple[PageView, ...]) -> Iterator[SiteFact]:
    kinds = {page.capture_id: page.kind for page in pages}
    places: dict[int, list[Evidence]] = {}
    for words, evidence in _totals(site, kinds):
        number = parse_total(words)
        if number is not None and number > 1:
            places.setdefault(number, []).append(evidence)
    if places:
        counts = Counter({number: len(found) for number, found in places.items()})
        best = max(counts, key=lambda number: (counts[number], number))
        yield SiteFact("n_ads_stated", best, first_places(places[best]))


def _totals(site: SiteView, kinds: dict[str, str]) -> Iterator[tuple[str, Evidence]]:
    for fact in site.facts("n_ads_stated"):
        if kinds.get(fact.evidence[0].capture_id) == "listing":
            yield fact.value, fact.evidence[0]
    for clue in site.clues:
        if clue.topic == "n_ads_stated" and kinds.get(clue.capture_id) in ("listing", "static"):
            yield clue.value, clue.evidence
