"""Plain text: one address a line, or prose in which addresses stand (a forum's posts, an article, a list of partners)."""

from collections.abc import Iterator

from clew.discover.address import site_of, sites_in
from clew.discover.found import Found
from clew.kernel.text import clean

TITLE = "text with addresses"
_MOST_WORDS = 300
_LONGEST_LINE = 100_000


def certainty(text: str) -> int:
    """Any text can be read so."""
    return 1 if text.strip() else 0


def read(text: str) -> Iterator[Found]:
    r"""Give the addresses of each line, with the line as the words beside them.

    >>> [(one.url, one.line) for one in read("# partners\nlantern.example\nand https://kite.example/a.")]
    [('lantern.example', 2), ('https://kite.example/a', 3)]
    """
    for number, line in enumerate(text.splitlines(), 1):
        line = clean(line[:_LONGEST_LINE]).strip()  # noqa: PLW2901 - the cleaned line is the line
        alone = bool(line) and " " not in line and site_of(line) is not None
        for url in [line] if alone else sites_in(line):
            words = None if alone else line[:_MOST_WORDS]
            yield Found(url, line=number, text=words)
