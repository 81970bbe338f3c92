"""A table with a column of addresses: search results as tools export them, or a list of sites.

The separator is that of the first line. Columns are known by common names; all that is not known is left out.
"""

import csv
import io
from collections.abc import Iterator, Mapping

from clew.discover.files.dates import when_of
from clew.discover.found import Found
from clew.kernel.text import clean

TITLE = "a table (CSV) of results or sites"
_ADDRESS = (
    "url",
    "link",
    "address",
    "uri",
    "href",
    "site",
    "website",
    "domain",
    "host",
    "hostname",
    "web address",
    "landing page",
)
_COLUMNS = {
    "title": ("title", "name", "page title", "heading", "anchor", "anchor text"),
    "text": ("snippet", "description", "summary", "text", "abstract", "notes", "content"),
    "query": ("query", "keyword", "keywords", "search term", "search", "term", "q"),
    "place": ("position", "rank", "place", "pos", "#"),
    "when": ("date", "time", "when", "seen", "timestamp", "datetime", "retrieved", "created"),
}
_LONGEST = 1000
_MOST_LINE = 200_000


def certainty(text: str) -> int:
    """A first line that names a column of addresses is the head of a table."""
    names = _names(text)
    return 2 if any(name in _ADDRESS for name in names) else 0


def read(text: str) -> Iterator[Found]:
    r"""Give each row that has an address.

    >>> [one.url for one in read("Title;URL\nLantern;https://lantern.example/\n")]
    ['https://lantern.example/']
    """
    names = _names(text)
    column = min((_ADDRESS.index(name), at) for at, name in enumerate(names) if name in _ADDRESS)[1]
    others = {field: at for field, known in _COLUMNS.items() if (at := _first(names, known)) is not None}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    usual = csv.field_size_limit(_MOST_LINE)  # of the whole program
    try:
        next(reader, None)
        for row in reader:
            if any(cell.strip() for cell in row):
                yield from _found(row, column, others, reader.line_num)
    except csv.Error as error:
        raise ValueError(f"line {reader.line_num}: {error}") from error
    finally:
        csv.field_size_limit(usual)


def _found(row: list[str], column: int, others: Mapping[str, int], line: int) -> Iterator[Found]:
    if column >= len(row):
        raise ValueError(f"line {line}: expected {column + 1} cells or more; found {len(row)}")
    url = clean(row[column]).strip()
    if not url:
        return
    cells = {
        field: clean(row[at]).strip()[:_LONGEST] or None for field, at in others.items() if at < len(row)
    }
    place = cells.get("place") or ""
    yield Found(
        url,
        line=line,
        title=cells.get("title"),
        text=cells.get("text"),
        query=cells.get("query"),
        place=int(place) if place.isascii() and place.isdigit() and len(place) < 10 else None,  # noqa: PLR2004 - no place is longer
        when=when_of(cells.get("when")),
    )


def _first(names: list[str], known: tuple[str, ...]) -> int | None:
    return next((names.index(name) for name in known if name in names), None)


def _separator(text: str) -> str:
    head = text.split("\n", 1)[0]
    return max(",;\t|", key=head.count)


def _names(text: str) -> list[str]:
    head = text.split("\n", 1)[0].rstrip("\r")
    if len(head) > _LONGEST or head.lstrip()[:1] in ("{", "[", "<"):
        return []
    try:
        row = next(csv.reader([head], delimiter=_separator(text)), [])
    except csv.Error:
        return []
    return [" ".join(name.replace("_", " ").lower().split()) for name in row]
