"""b. Hosts: every host under the registered domain that answered, redirects included."""

from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, mark_up
from clew.register.view import SiteView

COLUMNS = ("hosts",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the hosts in alphabetical order."""
    first = {}
    for capture in site.captures:
        if capture.host and capture.host not in first:
            first[capture.host] = capture
    for host in sorted(first):
        capture = first[host]
        yield SiteFact("hosts", host, (mark_up(capture.capture_id, ":root", capture.url),))
