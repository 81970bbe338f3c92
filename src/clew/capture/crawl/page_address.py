"""What an address says of the page behind it: its number in a list, what is chosen in it, the folder that it stands for."""

import re
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from clew.kernel.urls import PAGING, canonical, without_query
from clew.reference.url_shape import shape

_FRONT_NAME = re.compile(r"(?:index|default)\.(?:html?|php\d?|aspx?|jsp)", re.IGNORECASE)


def page_of(url: str) -> str:
    """Give the shape of an address without what is chosen in its query."""
    return shape(without_query(canonical(url)))


def calendar_of(url: str) -> str:
    """Give the calendar that a day or month belongs to: its host, and its path up to the first date."""
    parts = urlsplit(url)
    steps = parts.path.split("/")
    first = next((place for place, step in enumerate(steps) if step[:1].isdigit()), len(steps))
    return parts.netloc + "/".join(steps[:first])


def front_of(url: str) -> str | None:
    """Give the folder that an address is the usual name of the first page of; else null.

    >>> front_of("https://a.example/graz/index.html"), front_of("https://a.example/index.php?id=3")
    ('https://a.example/graz/', None)
    """
    parts = urlsplit(canonical(url))
    folder, _, name = parts.path.rpartition("/")
    if parts.query or not _FRONT_NAME.fullmatch(name):
        return None
    return urlunsplit((parts.scheme, parts.netloc, folder + "/", "", ""))


def choices_of(url: str) -> frozenset[str]:
    """Give the names of the query that choose something; the number of a page is none."""
    return frozenset(key for key, _ in parse_qsl(urlsplit(canonical(url)).query) if not PAGING.match(key))


def choices_among(url: str, new: Sequence[str]) -> int:
    """Count new addresses that are this one with something more chosen."""
    own, page = choices_of(url), page_of(url)
    return sum(bool(own) and own < choices_of(one) and page_of(one) == page for one in new)


def page_number(url: str) -> int | None:
    """Give the number of a page of a list, where the address has one."""
    for key, value in parse_qsl(urlsplit(url).query):
        if PAGING.match(key) and value.isdigit():
            return int(value[:9])
    steps = urlsplit(url).path.strip("/").split("/")
    if len(steps) > 1 and steps[-1].isdigit() and PAGING.match(steps[-2]):
        return int(steps[-1][:9])
    return None


def next_page(url: str) -> str | None:
    """Give the address of the page after this one of a list, where the address has a number; else null.

    >>> next_page("https://a.example/search?page=2&x=1")
    'https://a.example/search?page=3&x=1'
    """
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    for place, (key, value) in enumerate(query):
        if PAGING.match(key) and value.isdigit():
            query[place] = (key, str(int(value[:9]) + 1))
            return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))
    return None
