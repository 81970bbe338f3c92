"""l. Category: what kind of site this is, from its structure and its words; ``other`` where neither tells.

Each sign gives points to a category; the one with most points wins, and the confidence is its share of all.
Structure weighs most: threads make a board, links to many sites make a site directory, menus with flats and
cars make classifieds, many advertisers with contacts of their own make a directory, one contact for all an
agency or a house, unless it offers space to advertisers. Words (topic ``site.category``, in names, titles and
menus) decide between neighbours.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from clew.kernel.web import registered_domain
from clew.records.evidence import Evidence
from clew.register.ad_space import offered
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("category", "category_confidence", "category_reasons")
_MIN_LINKED = 5
_SECTIONS = 2
_MOST = 0.6
_MANY_ADS = 5
_LONGEST_MENU_LINE = 160

Score = dict[str, float]
Places = dict[str, list[Evidence]]


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the category and how sure it is."""
    if not site.readable:
        return
    scores: Score = defaultdict(float)
    places: Places = defaultdict(list)
    told: dict[tuple[str, str], tuple[float, list[Evidence]]] = {}
    for sign in (_structure, _sections, _contacts, _words):
        for category, points, found in sign(site, context):
            scores[category] += points
            places[category] += found
            before, there = told.get((category, sign.__name__), (0.0, []))
            told[category, sign.__name__] = before + points, [*there, *found]
    page = site.readable[0]
    seen = mark_up(page.capture_id, "title", page.title or page.canonical_url)
    if not scores:
        yield SiteFact("category", "other", (seen,))
        return
    best = min(scores, key=lambda category: (-scores[category], category))
    evidence = first_places(places[best]) or (seen,)
    yield SiteFact("category", best, evidence)
    for (category, name), (points, found) in sorted(told.items()):
        reason = {"category": category, "sign": name.strip("_"), "points": round(points, 2)}
        yield SiteFact("category_reasons", reason, first_places(found) or (seen,))
    yield SiteFact("category_confidence", round(scores[best] / (sum(scores.values()) + 1), 2), evidence)


Signs = Iterator[tuple[str, float, list[Evidence]]]


def _structure(site: SiteView, context: Context) -> Signs:
    """What the pages are: threads, links to other sites, members' pages."""
    kinds = Counter({page.canonical_url: page.kind for page in site.readable}.values())
    content = sum(kinds[kind] for kind in ("ad", "profile", "thread", "review", "directory", "listing"))
    if not content:
        return
    boards = kinds["thread"] + kinds["review"]
    if boards > _MOST * (content - kinds["listing"]) and boards:
        yield "hobby_board", 6.0, _titles(site, "thread", "review")
    linked = {
        host
        for page in site.readable
        if page.kind == "directory"
        for host in map(registered_domain, page.outlinks)
    }
    if kinds["directory"] and len(linked) >= _MIN_LINKED and not site.ads:
        yield "site_directory", 6.0, _titles(site, "directory")
    if kinds["profile"] > kinds["ad"]:
        yield "dating_site", 3.0, _titles(site, "profile")
        yield "sugar_dating", 1.0, _titles(site, "profile")
        yield "social_network", 1.0, _titles(site, "profile")


def _sections(site: SiteView, context: Context) -> Signs:
    """Flats, cars and jobs beside the ads make classifieds."""
    clues = list(site.frame_clues("site.section", longest_line=_LONGEST_MENU_LINE))
    sections = {clue.value for clue in clues}
    irrelevant = {page.canonical_url for page in site.readable if not page.relevant}
    if len(sections) >= _SECTIONS:
        yield "classifieds", 5.0, [clue.evidence for clue in clues]
    if irrelevant:
        share = len(irrelevant) / len({page.canonical_url for page in site.readable})
        yield "classifieds", 4.0 if share > 0.1 else 1.0, []  # noqa: PLR2004 - a tenth is a section of its own


def _contacts(site: SiteView, context: Context) -> Signs:
    """Many advertisers with contacts of their own, or one contact for all."""
    if not site.ads:
        return
    evidence = _titles(site, "ad", "listing")
    phones = Counter(value for ad in site.ads for kind, value, _ in ad.contacts if kind == "phone")
    cities = {ad.city for ad in site.ads if ad.city}
    agencies = sum(ad.provider_kind == "agency" for ad in site.ads)
    own = {contact.value for contact in site.contacts if contact.kind == "phone"}
    top = max(phones.values(), default=0)
    with_phone = sum(any(kind == "phone" for kind, _, _ in ad.contacts) for ad in site.ads)
    if len(site.ads) >= _MANY_ADS and top <= _MOST * len(site.ads) and len(phones) > 1:
        yield "escort_directory", 3.0, evidence
    elif (top > _MOST * len(site.ads) or (not with_phone and own)) and not any(offered(site)):
        yield ("brothel" if len(cities) == 1 else "escort_agency"), 2.0, evidence
        yield ("escort_agency" if len(cities) == 1 else "brothel"), 1.0, evidence
    else:
        yield "escort_directory", 1.5, evidence
    if agencies > _MOST * len(site.ads):
        yield "escort_agency", 1.0, evidence


def _words(site: SiteView, context: Context) -> Signs:
    """Words of the site's names and menus; the host's and the titles' weigh double."""
    for category, places in _grouped(site):
        yield category, min(1.5, 0.5 * len(places)), places
    named: dict[str, set[str]] = defaultdict(set)
    names = [site.site_id.rsplit(".", 1)[0].replace("-", " "), *_own_titles(site)]
    for name in names:
        for hit in context.lexicons.find("site.category", name, overlapping=True):
            named[hit.entry.value].add(name)
    for category in sorted(named):
        yield category, 2.0, _titles(site)


def _grouped(site: SiteView) -> list[tuple[str, list[Evidence]]]:
    grouped: dict[str, list[Evidence]] = defaultdict(list)
    for clue in site.frame_clues("site.category", longest_line=_LONGEST_MENU_LINE):
        grouped[clue.value].append(clue.evidence)
    return sorted(grouped.items())


def _own_titles(site: SiteView) -> list[str]:
    """Title of the first page and the stated names: where a site says what it is."""
    titles = [
        page.title for page in site.readable if page.title and page.kind in ("static", "directory", "listing")
    ]
    return [*titles[:1], *sorted({fact.value for fact in site.facts("site_name")})]


def _titles(site: SiteView, *kinds: str) -> list[Evidence]:
    pages = [page for page in site.readable if not kinds or page.kind in kinds]
    return [mark_up(page.capture_id, "title", page.title or page.canonical_url) for page in pages[:2]]
