"""JSON, or one JSON object a line: answers of search services, lists of sites.

Each service has its own shape. So every object counts that has an address under a common name and is no part of the
answer's own frame; the words, the place and the time beside it are taken as they are named.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from clew.discover.address import site_of
from clew.discover.files.dates import when_of
from clew.discover.found import Found
from clew.kernel.text import clean

TITLE = "JSON of results or sites"
_ADDRESS = ("url", "link", "uri", "href", "address", "website", "domain", "host")
_TITLE = ("title", "name", "heading")
_TEXT = ("snippet", "description", "text", "summary", "abstract", "content", "body")
_QUERY = ("query", "q", "keyword", "search_term", "searchTerms")
_PLACE = ("position", "rank", "place")
_WHEN = ("date", "time", "when", "dateAdded", "date_added", "datePublished", "timestamp", "retrieved")
# what services say of themselves and of the search, not of what was found
_FRAME = frozenset(
    {
        "search_metadata",
        "search_parameters",
        "request",
        "pagination",
        "serpapi_pagination",
        "queries",
        "thumbnail",
        "image",
        "favicon",
    }
)
_LONGEST = 1000
_MOST_OBJECTS = 2_000_000


def certainty(text: str) -> int:
    """A text that begins with a brace or a bracket."""
    return 2 if text.lstrip()[:1] in ("{", "[") else 0


def read(text: str) -> Iterator[Found]:
    """Give each object that has an address, in the order of the file.

    >>> [(one.url, one.place) for one in read('{"organic_results": [{"position": 1, "link": "https://lantern.example/"}]}')]
    [('https://lantern.example/', 1)]
    """
    for line, value in _values(text):
        query = _asked(value)
        for thing in _objects(value):
            url = next((found for name in _ADDRESS if (found := _text(thing, name)) and site_of(found)), None)
            if url is not None:
                place = _number(thing)
                yield Found(
                    url,
                    line=line,
                    title=_of(thing, _TITLE),
                    text=_of(thing, _TEXT),
                    query=_of(thing, _QUERY) or query,
                    place=place,
                    when=next((when for name in _WHEN if (when := when_of(thing.get(name)))), None),
                )


def _values(text: str) -> Iterator[tuple[int | None, Any]]:
    """Give the one value of the text, or that of each of its lines with the line's number."""
    whole = _value(text)
    if not isinstance(whole, ValueError):
        yield None, whole
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            value = _value(line)
            if isinstance(value, ValueError):
                raise ValueError(f"line {number}: {whole if number == 1 else value}") from value
            yield number, value


def _value(text: str) -> Any:
    """Give the value, or why it is none."""
    try:
        return json.loads(text)
    except RecursionError:
        return ValueError("nested too deep")
    except ValueError as error:
        return error


def _asked(value: Any) -> str | None:
    """Give the query that an answer repeats in its frame."""
    if not isinstance(value, Mapping):
        return None
    for name in ("search_parameters", "request", "queryContext", "search_metadata"):
        frame = value.get(name)
        if isinstance(frame, Mapping) and (found := _of(frame, (*_QUERY, "originalQuery"))):
            return found
    return _of(value, _QUERY)


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """Give all objects inside a value, in order, without calling itself: a file may nest as deep as it likes."""
    waiting = (
        [{"url": one} if isinstance(one, str) else one for one in value]
        if isinstance(value, list)
        else [value]
    )
    waiting.reverse()
    seen = 0
    while waiting:
        thing = waiting.pop()
        seen += 1
        if seen > _MOST_OBJECTS:
            raise ValueError(f"more than {_MOST_OBJECTS:,} objects; split the file")
        if isinstance(thing, list):
            waiting.extend(reversed(thing))
        elif isinstance(thing, dict):
            yield thing
            waiting.extend(reversed([inner for name, inner in thing.items() if name not in _FRAME]))


def _of(thing: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((found for name in names if (found := _text(thing, name))), None)


def _text(thing: Mapping[str, Any], name: str) -> str | None:
    value = thing.get(name)
    return clean(value).strip()[:_LONGEST] or None if isinstance(value, str) else None


def _number(thing: Mapping[str, Any]) -> int | None:
    for name in _PLACE:
        value = thing.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9:
            return value
    return None
