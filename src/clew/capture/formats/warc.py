"""WARC 1.0 and 1.1 (ISO 28500), plain or gzip: its records go through as they stand."""

from collections.abc import Iterator
from pathlib import Path

from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_source_records

TITLE = "WARC"


def is_mine(head: bytes) -> bool:
    """Say whether a file that begins so, gzip taken off, is a WARC."""
    return head.startswith(b"WARC/")


def iter_records(path: Path) -> Iterator[SourceRecord | Trouble]:
    """Give its records, unaltered."""
    yield from iter_source_records(path)
