"""A page that stands where a site was: its domain is for sale, parked or has run out (``data/crawling/parking.yml``).

Words alone say nothing: an ad may offer a domain, a blog may tell of one. Such a page is short, leads to hardly any page
of its own, says one of the sentences, and names its own domain, leads to a service that sells domains, or leads nowhere.

>>> about = "old-lantern.example is for sale! Make an offer on this domain."
>>> is_parked(about, "https://old-lantern.example/", own_pages=0, hosts=())
True
>>> is_parked("How we lost our domain: the domain has expired, " * 60, "https://blog.example/7", own_pages=9, hosts=())
False
"""

import functools
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import yaml

from clew.kernel.errors import BrokenInputError
from clew.kernel.text import fold
from clew.kernel.web import registered_domain

_PATH = Path(__file__).parent.parent / "data" / "crawling" / "parking.yml"
LONGEST = 2_500
"""Characters of text: dealers' pages carry a form's labels and a few questions with answers, no more."""
MOST_PAGES = 4
"""Pages of its own that it leads to: privacy, terms, contact, imprint."""


@dataclass(frozen=True, slots=True)
class Parking:
    """What such pages say, and the services that sell domains."""

    says: tuple[str, ...]
    services: frozenset[str]


@functools.cache
def packaged_parking() -> Parking:
    """Read the packaged file once."""
    try:
        content = yaml.load(_PATH.read_text("utf-8"), Loader=yaml.CSafeLoader)
        says = tuple(dict.fromkeys(fold(str(one)) for one in content["says"]))
        return Parking(says, frozenset(map(str, content["services"])))
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise BrokenInputError(f"{_PATH}: expected the lists says and services: {error}") from error


def is_parked(text: str, url: str, *, own_pages: int, hosts: Collection[str]) -> bool:
    """Say whether a page is one of those; ``text``: its title and what it shows, ``hosts``: of what it leads to."""
    if own_pages > MOST_PAGES or len(text) > LONGEST:
        return False
    parking = packaged_parking()
    said = " ".join(fold(text).split())
    if not any(words in said for words in parking.says):
        return False
    own = registered_domain(url)
    leads_to_service = any(registered_domain(f"https://{host}/") in parking.services for host in hosts)
    return own in said or leads_to_service or own_pages == 0


def sells_domains(url: str) -> bool:
    """Say whether an address is that of a service that sells or parks domains."""
    return registered_domain(url) in packaged_parking().services
