"""f. Search filters by nationality, ethnicity or appearance: the labels of the site's search form, as shown."""

from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("search_filters",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the labels that the topic ``site.filter`` knows."""
    labels: dict[str, list[Evidence]] = {}
    for fact in site.facts("search_filter"):
        label = " ".join(fact.value.split()).rstrip(":").strip()
        if label and next(context.lexicons.find("site.filter", label), None) is not None:
            labels.setdefault(label, []).extend(fact.evidence)
    for label in sorted(labels):
        yield SiteFact("search_filters", label, first_places(labels[label]))
