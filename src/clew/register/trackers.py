"""i. Trackers: the accounts that the site's pages report to."""

from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, first_places, mark_up
from clew.register.view import SiteView

COLUMNS = ("trackers",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give each account once, by kind and id."""
    pages: dict[tuple[str, str], list[str]] = {}
    for page in site.pages:
        for tracker in page.trackers:
            pages.setdefault((tracker.kind, tracker.id), []).append(page.capture_id)
    for kind, name in sorted(pages):
        places = (mark_up(capture_id, ":root", name) for capture_id in pages[kind, name])
        yield SiteFact("trackers", {"kind": kind, "id": name}, first_places(places))
