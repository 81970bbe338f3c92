"""Host country: in which country the server stands that gave most of the last visit's pages.

Known only where the capture notes the server's address and the project has a table of networks (``geo/``). Of a site behind a content
delivery network it is where the network answered, which says nothing of the site: the register leaves that to who reads the evidence.
"""

from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, mark_up
from clew.register.view import SiteView

COLUMNS = ("host_country",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the country; without address or table it is unknown."""
    server = context.servers.get(site.site_id)
    if server is not None:
        yield SiteFact(
            "host_country", server.country, (mark_up(server.capture_id, "WARC-IP-Address", server.address),)
        )
