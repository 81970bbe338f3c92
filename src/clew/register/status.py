"""Status of the entry: what an analyst decided; else gone where nothing answers; else a candidate.

A site that the project names itself is accepted until somebody decides otherwise.
"""

from collections.abc import Iterator

from clew.register.fact import Context, SiteFact
from clew.register.view import SiteView

COLUMNS = ("status",)
_FAILED = 400


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the status."""
    decided = context.decisions.get(site.site_id)
    if decided is not None:
        yield SiteFact("status", decided, ())
    elif _is_gone(site):
        yield SiteFact("status", "gone", ())
    elif site.known is not None:
        yield SiteFact("status", "accepted", ())
    else:
        yield SiteFact("status", "candidate", ())


def _is_gone(site: SiteView) -> bool:
    """Say whether the last visit met only errors."""
    if not site.visits:
        return False
    last = site.visits[-1]
    answers = [capture for capture in site.captures if last.first <= capture.fetched_at <= last.last]
    errors = {page.capture_id for page in site.pages if page.kind == "error"}
    return all(
        capture.status is None or capture.status >= _FAILED or capture.capture_id in errors
        for capture in answers
    )
