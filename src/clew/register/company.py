"""j. Company: who says to run the site, from imprint, terms and copyright lines."""

from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.companies import CompanyFinder, normal_company
from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("company",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the company met on most pages."""
    spellings: dict[str, dict[str, list[Evidence]]] = {}
    for name, evidence in _named(site, context):
        spellings.setdefault(normal_company(name), {}).setdefault(name, []).append(evidence)
    if not spellings:
        return
    best = min(spellings, key=lambda key: (-sum(map(len, spellings[key].values())), key))
    names = spellings[best]
    name = min(names, key=lambda name: (-len(names[name]), name))
    yield SiteFact("company", name, first_places(names[name]))


def _named(site: SiteView, context: Context) -> Iterator[tuple[str, Evidence]]:
    finder = CompanyFinder({topic: context.lexicons.entries(topic) for topic in CompanyFinder.TOPICS})
    for fact in site.facts("company"):
        for start, end in finder.find(fact.value):
            yield " ".join(fact.value[start:end].split()), fact.evidence[0]
    for clue in site.frame_clues("company"):
        yield " ".join(clue.value.split()), clue.evidence
