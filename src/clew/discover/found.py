"""What a source of candidates gives: an address, and what stood beside it."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """An address met in a file: on which line, with which words, by which query at which place, when; nulls where not told."""

    url: str
    line: int | None = None
    title: str | None = None
    text: str | None = None
    query: str | None = None
    place: int | None = None
    when: dt.datetime | None = None
