"""ARC, the format before WARC (Internet Archive, 1996), version 1 and 2, plain or gzip.

A record is a line ``URL IP date type length`` (version 2 has five more fields before the length) and then the
server's response as it came. It becomes the response record of a WARC with the same bytes, address, time and IP,
and with digests of our making; there are no requests. The file's first record (``filedesc:``) names the tool.
After a wrong length or a line that is none, the next line of that form is looked for.
(https://archive.org/web/researcher/ArcFileFormat.php)
"""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

from clew.capture.own_records import address_header, http_record, is_address, source_record, tool_record
from clew.capture.response import UnusableError
from clew.kernel.errors import BrokenInputError
from clew.store.warc import MAX_RECORD
from clew.store.warc_records import Reader, Trouble
from clew.store.warc_source import SourceRecord, iter_stream, opened

TITLE = "ARC"
_LINE = re.compile(
    rb"(?P<url>\S.*?) (?P<ip>[0-9A-Fa-f.:]{1,45}|-) (?P<date>\d{12,17})(?: .*)? (?P<length>\d{1,15})\r?\n"
)
_LONGEST_LINE = 18_000
_NEXT = re.compile(
    rb"\n([A-Za-z][A-Za-z0-9+.-]{1,20}:\S{1,8000}+ [0-9A-Fa-f.:]{1,45} \d{12,17}(?: \S{1,1000}+){0,7} \d{1,15}\r?\n)"
)
_ABOUT = b"filedesc:"
_SOFTWARE = re.compile(rb"<(?:\w+:)?software>([^<]{1,200})<")
_ORIGIN = re.compile(rb"\d \d ([^\r\n]{1,100})")
_DATE = "%Y%m%d%H%M%S"


def is_mine(head: bytes) -> bool:
    """Say whether a file that begins so, gzip taken off, is an ARC."""
    return head.startswith(_ABOUT) or _parse_line(head[: head.find(b"\n") + 1]) is not None


def iter_records(path: Path) -> Iterator[SourceRecord | Trouble]:
    """Give its responses as records of a WARC."""
    count = 0
    with opened(path) as file:
        yield tool_record(0, TITLE)
        for item in iter_stream(file.read, _cut_records):
            count += 1
            if isinstance(item, Trouble):
                yield item
                continue
            try:
                yield _converted(item)
            except UnusableError as error:
                yield Trouble(item.offset, error.kind, str(error))
    if not count:
        raise BrokenInputError(f"{path}: the archive holds no record.")


def _converted(item: SourceRecord) -> SourceRecord:
    line = _parse_line(item.data[: item.data.find(b"\n") + 1])
    if line is None:
        raise UnusableError("corrupt", "the record has no line of its own")
    block = item.data[line.end() :]
    if item.data.startswith(_ABOUT):
        return tool_record(item.offset, _tool(block))
    url = _text(line["url"])
    if not url.lower().startswith(("http://", "https://")):
        raise UnusableError("foreign", f"not a web address: {url[:80]!r}")
    if not is_address(url):
        raise UnusableError("corrupt", f"no address: {url[:80]!r}")
    more = address_header(_text(line["ip"]))
    return source_record(item.offset, http_record("response", url, _time(line["date"]), block, more=more))


def _parse_line(line: bytes) -> re.Match[bytes] | None:
    """Read a record's own line; null where it is none. The number at its end is looked at first: it is cheap."""
    if len(line) > _LONGEST_LINE or not line.rstrip(b"\r\n").rpartition(b" ")[2].isdigit():
        return None
    return _LINE.fullmatch(line)


def _tool(block: bytes) -> str:
    """Name the tool: the software that the file's own record states, or else who made the file."""
    stated = _SOFTWARE.search(block) or _ORIGIN.match(block)
    return f"{TITLE}: {_text(stated[1])}" if stated else TITLE


def _time(digits: bytes) -> dt.datetime:
    """Read a time (UTC): to the second, as the format has it, or to the minute, or with its milliseconds."""
    text = digits.decode().ljust(14, "0")
    try:
        when = dt.datetime.strptime(text[:14], _DATE).replace(tzinfo=dt.UTC)
    except ValueError as error:
        raise UnusableError("corrupt", f"no time: {digits[:20]!r}") from error
    return when.replace(microsecond=int(text[14:].ljust(6, "0")))


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _cut_records(reader: Reader) -> Iterator[bytes | Trouble]:
    """Cut a stream into records, each with its line, at the lengths that they state."""
    while True:
        line = reader.line()
        while line in (b"\r\n", b"\n"):
            line = reader.line()
        if not line:
            return
        item = _cut_record(reader, line)
        yield item
        is_lost = isinstance(item, Trouble) and item.kind != "too_large"
        if is_lost and not reader.find_record(_NEXT, longest=_LONGEST_LINE):
            return


def _cut_record(reader: Reader, line: bytes) -> bytes | Trouble:
    stated = _parse_line(line)
    if stated is None:
        reader.give_back(b"\n" if line.endswith(b"\n") else b"")  # the next record may begin right after
        return Trouble(0, "corrupt", f"expected a line of URL, IP, date, type, length; found {line[:40]!r}")
    length = int(stated["length"])
    if length > MAX_RECORD:
        if reader.skip(length):
            return Trouble(0, "too_large", f"a record of {length} bytes; the most is {MAX_RECORD >> 20} MB")
        return Trouble(0, "truncated", f"a record that says it has {length} bytes ends before")
    body = reader.take(length)
    if len(body) == length and _ends_here(reader):
        return line + body
    reader.give_back(body)
    if len(body) < length:
        return Trouble(0, "truncated", f"a record of {length} bytes ends after {len(body)}")
    return Trouble(0, "corrupt", f"a record doesn't end where it says, after {length} bytes")


def _ends_here(reader: Reader) -> bool:
    """Say whether a record may end here: before an empty line, the end, or (some tools) the next record."""
    rest = reader.line()
    reader.give_back(rest)
    return rest in (b"", b"\n", b"\r\n") or _parse_line(rest) is not None
