"""Extras beside the ads: webcams, video, reviews, blog and the like, from menus and page facts."""

from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("extras",)
_LONGEST_LINE = 160


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the extras in alphabetical order."""
    places: dict[str, list[Evidence]] = {}
    names = {entry.value for entry in context.lexicons.entries("site.extra")}
    for fact in site.facts("extra"):
        found = [fact.value] if fact.value in names else _named(context, fact.value)
        for name in found:
            places.setdefault(name, []).extend(fact.evidence)
    for clue in site.frame_clues("site.extra", longest_line=_LONGEST_LINE):
        places.setdefault(clue.value, []).append(clue.evidence)
    for page in site.readable:
        if page.kind == "review":
            places.setdefault("reviews", []).append(
                mark_up(page.capture_id, "title", page.title or page.canonical_url)
            )
    for name in sorted(places):
        yield SiteFact("extras", name, first_places(places[name]))


def _named(context: Context, words: str) -> list[str]:
    return sorted({hit.entry.value for hit in context.lexicons.find("site.extra", words)})
