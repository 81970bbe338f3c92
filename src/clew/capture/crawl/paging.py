"""What an address chooses: which page of a list, which filters; told by the address alone.

>>> page_number("https://a.example/search?page=2&x=1"), sorted(chosen_keys("https://a.example/search?page=2&x=1"))
(2, ['x'])
"""

from collections.abc import Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from clew.kernel.urls import PAGING, canonical, without_query
from clew.reference.url_shape import shape


def page_of(url: str) -> str:
    """Give the shape of an address without what is chosen in its query."""
    return shape(without_query(canonical(url)))


def chosen_keys(url: str) -> frozenset[str]:
    """Give the names of the query that choose something; the number of a page is none."""
    return frozenset(key for key, _ in parse_qsl(urlsplit(canonical(url)).query) if not PAGING.match(key))


def choices_among(url: str, new: Sequence[str]) -> int:
    """Count new addresses that are this one with something more chosen."""
    own, page = chosen_keys(url), page_of(url)
    return sum(bool(own) and own < chosen_keys(one) and page_of(one) == page for one in new)


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
