"""HAR 1.2, what browsers save of a session (JSON; also packed by gzip): each entry a request and a response.

The file is read entry by entry, so that its size doesn't matter; an entry is bounded. What the records are made of
stands in ``capture.har_entry``. An entry that got no response (blocked, cancelled: status 0) is counted as foreign;
one whose body was not saved is told as ``no_content``, for a page without its text would look like an empty one.
Bodies are what the browser made of them, so the tool says that it was a HAR. (http://www.softwareishard.com/blog/har-12-spec/)
"""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clew.capture.har_entry import to_exchange
from clew.capture.own_records import source_record, tool_record
from clew.capture.response import UnusableError
from clew.kernel.errors import BrokenInputError
from clew.store.gzip_members import BrokenStreamError, unpacked
from clew.store.json_stream import JsonStream, JsonStreamError, parse_value
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, opened

TITLE = "HAR"
MAX_ENTRY = 64 * 1024 * 1024
_MAX_TOOL = 4096


def is_mine(head: bytes) -> bool:
    """Say whether a file that begins so, gzip taken off, is JSON with a log."""
    return head.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{") and b'"log"' in head


def iter_records(path: Path) -> Iterator[SourceRecord | Trouble]:
    """Give its requests and responses as records of a WARC."""
    yield tool_record(0, _tool(path))
    count = 0
    with _stream(path) as stream:
        try:
            for place in _entries(stream):
                raw = stream.value(limit=MAX_ENTRY)
                count += 1
                yield from _of_entry(raw, place)
        except (JsonStreamError, BrokenStreamError) as error:
            if not count:
                raise BrokenInputError(f"{path}: not a HAR that can be read: {error}.") from error
            yield Trouble(stream.position, error.kind, str(error), "the entries before this place were read")
    if not count:
        raise BrokenInputError(f"{path}: no entry in it; expected a HAR with log.entries.")


def _of_entry(raw: bytes | None, place: int) -> Iterator[SourceRecord | Trouble]:
    if raw is None:
        told = f"an entry of more than {MAX_ENTRY >> 20} MB, or nested too deeply"
        yield Trouble(place, "too_large", told)
        return
    try:
        exchange = to_exchange(parse_value(raw))
    except UnusableError as error:
        yield Trouble(place, error.kind, str(error))
        return
    except ValueError as error:
        yield Trouble(place, "corrupt", f"an entry is not JSON: {error}"[:200])
        return
    yield source_record(place, exchange.request)
    yield source_record(place, exchange.response)
    if exchange.n_unfit:
        told = f"{exchange.n_unfit} headers of an entry can't be headers"
        yield Trouble(place, "headers", told, "the entry was read without them")


def _entries(stream: JsonStream) -> Iterator[int]:
    """Go through the entries of the log; each must be taken."""
    for part in _log(stream):
        if part == "entries" and stream.peek() == b"[":
            yield from stream.elements()
        else:
            stream.skip()


def _log(stream: JsonStream) -> Iterator[str]:
    """Go through the parts of the log; each must be taken."""
    for key in stream.members():
        if key == "log" and stream.peek() == b"{":
            yield from stream.members()
        else:
            stream.skip()


def _tool(path: Path) -> str:
    """Name what wrote the file, wherever in it that stands; a broken file names nothing."""
    with _stream(path) as stream:
        try:
            for part in _log(stream):
                raw = stream.value(limit=_MAX_TOOL if part == "creator" else 0)
                if part == "creator" and raw:
                    return _named(parse_value(raw))
        except (ValueError, BrokenStreamError):
            return TITLE
    return TITLE


def _named(creator: object) -> str:
    words = [creator.get(key) for key in ("name", "version")] if isinstance(creator, dict) else []
    name = " ".join(word for word in words if isinstance(word, str))
    return f"{TITLE}: {name}" if name else TITLE


@contextmanager
def _stream(path: Path) -> Iterator[JsonStream]:
    with opened(path) as file:
        yield JsonStream(unpacked(file.read, path.stat().st_size))
