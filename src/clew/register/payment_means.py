"""Payment means that the site or its ads name: cash, card, bank transfer, crypto, vouchers and the like."""

from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("payment_means",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the means in alphabetical order."""
    places: dict[str, list[Evidence]] = {}
    names = {entry.value for entry in context.lexicons.entries("site.payment")}
    for fact in site.facts("payment"):
        found = [fact.value] if fact.value in names else _named(context, fact.value)
        for name in found:
            places.setdefault(name, []).extend(fact.evidence)
    for clue in site.clues:
        if clue.topic == "site.payment":
            places.setdefault(clue.value, []).append(clue.evidence)
    for name in sorted(places):
        yield SiteFact("payment_means", name, first_places(places[name]))


def _named(context: Context, words: str) -> list[str]:
    return sorted({hit.entry.value for hit in context.lexicons.find("site.payment", words)})
