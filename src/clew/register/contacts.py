"""g. Contacts of the site itself, as its pages have them in common; they are nobody's in an ad."""

from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("contacts",)


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the contacts that the site's frame shows."""
    shared = [item for column in sorted(site.profile_evidence) for item in site.profile_evidence[column]]
    for contact in sorted(site.contacts, key=lambda contact: (contact.kind, contact.value)):
        key = f"{contact.kind}:{contact.value}"
        own = [item for item in shared if _mentions(item.quote, contact.value)]
        evidence = first_places(
            site.profile_evidence.get(key) or own or site.profile_evidence.get("contacts") or shared
        )
        if evidence:
            yield SiteFact("contacts", {"kind": contact.kind, "value": contact.value}, evidence)


def _mentions(quote: str, value: str) -> bool:
    digits = "".join(char for char in quote if char.isdigit())
    wanted = "".join(char for char in value if char.isdigit())
    return value.casefold() in quote.casefold() or (len(wanted) > 6 and wanted[-7:] in digits)  # noqa: PLR2004
