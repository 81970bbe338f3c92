"""How the site was found: named by the project, by what discovery met, imported, linked from other sites."""

from collections.abc import Iterator

from clew.records.schema import to_row
from clew.register.fact import Context, SiteFact, mark_up
from clew.register.view import SiteView

COLUMNS = ("found_by",)
_MOST_LINKS = 5


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give each way once: what people said first, then imports, then links."""
    if site.known is not None:
        source = site.known.url
        yield SiteFact("found_by", {"how": "sites_csv", "from": source, "when": None}, ())
    for found in context.ways.get(site.site_id, ()):
        yield SiteFact("found_by", to_row(found), ())
    if site.captures:
        first = site.captures[0]
        way = {"how": "import", "from": first.tool, "when": first.fetched_at}
        yield SiteFact("found_by", way, (mark_up(first.capture_id, ":root", first.url),))
    for other, evidence in context.linked_from.get(site.site_id, ())[:_MOST_LINKS]:
        yield SiteFact("found_by", {"how": "link", "from": other, "when": None}, (evidence,))
