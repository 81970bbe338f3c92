"""k. Languages of the interface: what its pages are written in, and the versions that they offer.

An ad is written in its advertiser's language, whatever the site speaks: where there are other pages enough, these are asked.
"""

from collections import Counter
from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("languages",)
_SHARE = 0.1
_OF_ADVERTISERS = frozenset({"ad", "profile", "thread"})
_ENOUGH = 3


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the languages, the most used first, then those that are only offered."""
    every = {page.canonical_url: page for page in site.readable if page.language}
    own = {url: page for url, page in every.items() if page.kind not in _OF_ADVERTISERS}
    pages = own if len(own) >= _ENOUGH else every
    counts = Counter(page.language for page in pages.values() if page.language)
    used = [language for language, n in counts.items() if n >= _SHARE * len(pages)]
    for language in sorted(used, key=lambda language: (-counts[language], language)):
        shown = [page for page in pages.values() if page.language == language]
        yield SiteFact(
            "languages", language, first_places(mark_up(page.capture_id, ":root", language) for page in shown)
        )
    offered: dict[str, list[Evidence]] = {}
    for fact in site.facts("hreflang"):
        language = fact.value.split("-")[0].lower()
        if language.isalpha() and language not in ("x", *used):
            offered.setdefault(language, []).extend(fact.evidence)
    for language in sorted(offered):
        yield SiteFact("languages", language, first_places(offered[language]))
