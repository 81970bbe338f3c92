"""Clues: the words of a page that tell of its site, found by the ``site.*`` topics of the lexicons.

A map stage: from pages to small rows, so that a site can be put together without its texts. A total that the
page states ("227 Anzeigen gefunden") is a clue of the topic ``n_ads_stated``, and a company line of the topic
``company``; :mod:`clew.register.totals` and :mod:`clew.register.companies` know how these look.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from clew.kernel.terms import TermFinder
from clew.records.evidence import Evidence
from clew.reference.lexicon import Entry, Lexicons
from clew.register.companies import CompanyFinder
from clew.register.totals import TotalFinder

TOPICS = (
    "site.advertise",
    "site.category",
    "site.extra",
    "site.payment",
    "site.placement",
    "site.safety",
    "site.section",
)
MAX_PLACES = 2
_MAX_TEXT = 400_000
_MAX_LINE = 240
_TEXT = pa.string()
SCHEMA = pa.schema(
    [
        ("site_id", _TEXT),
        ("capture_id", _TEXT),
        ("canonical_url", _TEXT),
        ("page_kind", _TEXT),
        ("topic", _TEXT),
        ("value", _TEXT),
        ("line", _TEXT),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("quote", _TEXT),
    ]
)
COLUMNS = ("capture_id", "site_id", "canonical_url", "kind", "text")


@dataclass(frozen=True, slots=True)
class Found:
    """Words of a text under a topic."""

    topic: str
    value: str
    start: int
    end: int


class ClueReader:
    """Reads clues from pages; picklable, so that worker processes can have it."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._entries = {
            topic: lexicons.entries(topic) for topic in (*TOPICS, *CompanyFinder.TOPICS, *TotalFinder.TOPICS)
        }
        self._make_finders()

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Give the clues of a batch of pages."""
        rows = [row for page in batch.select(list(COLUMNS)).to_pylist() for row in self._rows(page)]
        return pa.RecordBatch.from_pylist(rows, schema=SCHEMA)

    def __getstate__(self) -> dict[str, tuple[Entry, ...]]:
        return self._entries

    def __setstate__(self, state: dict[str, tuple[Entry, ...]]) -> None:
        self._entries = state
        self._make_finders()

    def find(self, text: str) -> Iterator[Found]:
        """Give what the text says of its site, in the order of the text; in each topic the longest words first."""
        ends: dict[str, int] = {}
        for hit in self._finder.find(text, overlapping=True):
            entry = self._all[hit.index]
            if hit.start >= ends.get(entry.topic, 0):
                ends[entry.topic] = hit.end
                yield Found(entry.topic, entry.value, hit.start, hit.end)
        for start, end in self._totals.find(text):
            yield Found("n_ads_stated", text[start:end], start, end)
        for start, end in self._companies.find(text):
            yield Found("company", text[start:end], start, end)

    def _make_finders(self) -> None:
        self._all = [entry for topic in TOPICS for entry in self._entries[topic]]
        self._finder = TermFinder([entry.term for entry in self._all])
        self._totals = TotalFinder(self._entries)
        self._companies = CompanyFinder(self._entries)

    def _rows(self, page: dict[str, str]) -> Iterator[dict[str, object]]:
        text = page["text"][:_MAX_TEXT]
        seen: dict[tuple[str, str], int] = {}
        for found in self.find(text):
            key = (found.topic, found.value)
            seen[key] = seen.get(key, 0) + 1
            if seen[key] > MAX_PLACES:
                continue
            yield {
                "site_id": page["site_id"],
                "capture_id": page["capture_id"],
                "canonical_url": page["canonical_url"],
                "page_kind": page["kind"],
                "topic": found.topic,
                "value": found.value,
                "line": line_around(text, found.start, found.end),
                "start": found.start,
                "end": found.end,
                "quote": text[found.start : found.end],
            }


def line_around(text: str, start: int, end: int) -> str:
    """Give the line in which a stretch stands, cut to a bearable length."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    line = text[first : len(text) if last < 0 else last].strip()
    return line[:_MAX_LINE]


def to_evidence(row: dict[str, object]) -> Evidence:
    """Make evidence of a clue's row."""
    return Evidence(
        str(row["capture_id"]), int(str(row["start"])), int(str(row["end"])), quote=str(row["quote"])
    )
