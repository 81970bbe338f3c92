"""Whose site an ad stands on: a house's (see clew.parse.houses), one woman's, or nobody's in particular. Pure."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit, urlunsplit

from clew.parse.houses import FEW, LEAST
from clew.parse.lone import lists_persons
from clew.parse.shared import contact_tokens
from clew.parse.site import Site
from clew.parse.sketch import digest
from clew.records.block import Block
from clew.reference.names import packaged_names

HOUSE, OWN = "house", "own"
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def is_a_womans_own(url: str, site: Site) -> bool:
    """Say whether a site is one woman's: its home page is her ad, or the site's name begins with a given name and it has an ad;
    and no list of it leads to several.
    """
    if lists_persons(site):
        return False
    first = _LONG_WORD.match(site.profile.site_id)
    named = first is not None and packaged_names().is_given(first[0])
    return digest(_home_of(url)) in site.relevant_pages or (named and bool(site.relevant_pages))


def owner_of(url: str, site: Site) -> str | None:
    """Say whose site it is on which an ad stands: ``house``, ``own``, or null. One of several on a page is on nobody's own."""
    if "#" not in url and is_a_womans_own(url, site):
        return OWN
    return HOUSE if site.profile.house else None


def of_one_house(blocks: Sequence[Block], site: Site) -> bool:
    """Say whether several persons on one page have hardly a number of their own among them, on a site that takes no ads."""
    ads = [block for block in blocks if block.kind == "ad"]
    if len(ads) < LEAST or site.profile.takes_ads or not site.profile.own_contacts:
        return False
    apart = [
        bool(
            set(contact_tokens(block.text, (anchor.href for anchor in block.anchors))).difference(
                block.site_contacts
            )
        )
        for block in ads
    ]
    return sum(apart) * FEW <= len(apart)


def _home_of(url: str) -> str:
    return urlunsplit((*urlsplit(url)[:2], "/", "", ""))
