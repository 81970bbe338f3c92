"""g. Contacts of the site itself, as its pages have them in common; they are nobody's in an ad."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("contacts",)
_FILLED_IN = re.compile(r"(\d)\1{5}$")
"""A number that ends in six times one digit stands in a template that nobody filled in, or is a joke."""


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the contacts that the site's frame shows."""
    shared = [item for column in sorted(site.profile_evidence) for item in site.profile_evidence[column]]
    contacts = list(
        zip_longest(site.contacts, site.profile_evidence.get("contacts", ())[: len(site.contacts)])
    )
    for contact, place in sorted(contacts, key=lambda pair: (pair[0].kind, pair[0].value)):
        own = [item for item in shared if _mentions(item.quote, contact.value)]
        evidence = first_places(own or ([place] if place else shared))
        if evidence and not (contact.kind == "phone" and _FILLED_IN.search(contact.value)):
            yield SiteFact("contacts", {"kind": contact.kind, "value": contact.value}, evidence)


def _mentions(quote: str, value: str) -> bool:
    digits = "".join(char for char in quote if char.isdigit())
    wanted = "".join(char for char in value if char.isdigit())
    return value.casefold() in quote.casefold() or (len(wanted) > 6 and wanted[-7:] in digits)  # noqa: PLR2004
