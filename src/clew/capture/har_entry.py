"""One entry of a HAR as the records of a WARC: a request, and the response as a server would have sent it.

A HAR holds what a browser made of a response. So some of it is made again here: chunks and compression were taken
off, and headers that speak of them are kept under the name ``X-Archive-Orig-...``; a text was decoded, and is put
back into the charset that its page or server states, if it fits, else into UTF-8. HTTP/2 and 3 are written as
HTTP/1.1. (HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/)
"""

import base64
import binascii
import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from clew.capture.own_records import address_header, http_record, http_record_id, is_address, one_line
from clew.capture.response import UnusableError, looks_like_picture

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}")  # RFC 9110, 5.6.2
_LONGEST_VALUE = 32_768
_MOST_HEADERS = 500
_RESTORED = ("content-encoding", "transfer-encoding")
_KEPT_ASIDE = "X-Archive-Orig-"
_NO_BODY = frozenset({204, 205, 304})
_CHARSET = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_META = re.compile(r"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_META_WITHIN = 2048
# Charsets of the web (WHATWG Encoding) that Python knows under the same name; its other codecs are none.
_OF_THE_WEB = re.compile(
    r"utf-?8|(us-)?ascii|latin-?[19]|iso-?8859-?\d{1,2}|(windows-|cp)(125\d|874|866|949|932)|koi8-?[ru]|gb2312|gbk"
    r"|gb18030|big5(-hkscs)?|shift[_-]jis|euc-(jp|kr)|tis-620|macintosh"
)
_AS_WINDOWS = {"ascii": "cp1252", "us-ascii": "cp1252", "latin1": "cp1252", "latin-1": "cp1252"}
_AS_WINDOWS |= {"iso-8859-1": "cp1252", "iso8859-1": "cp1252", "iso-8859-9": "cp1254"}
_BOM_SIZE = 3
_HEAD = 64
_TEXTS = ("text/", "application/x-www-form-urlencoded", "application/json")
Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Exchange:
    """The two records, and how many headers could not be written."""

    request: bytes
    response: bytes
    n_unfit: int


@dataclass(frozen=True, slots=True)
class _Body:
    """A body; the charset that it is in against what was stated, and whether the tool kept only a part."""

    data: bytes
    other_charset: str | None = None
    is_cut: bool = False


def to_exchange(entry: object) -> Exchange:
    """Make the records of an entry; raises :class:`UnusableError` where it holds no response of the web."""
    request = _object(entry, "request")
    url = _url(request)
    when = _time(entry)
    response = _object(entry, "response")
    status = _status(response, url)
    headers, n_unfit = _headers(response)
    body = _body(response, url, status=status, method=_method(request), headers=headers)
    block = _response_block(response, status, headers, body)
    named = http_record_id("response", url, when, block)
    asked, n_unfit_asked = _headers(request)
    more = address_header(entry.get("serverIPAddress") if isinstance(entry, dict) else None)
    return Exchange(
        http_record(
            "request", url, when, _request_block(request, url, asked), more=[("WARC-Concurrent-To", named)]
        ),
        http_record(
            "response",
            url,
            when,
            block,
            more=[*more, *([("WARC-Truncated", "unspecified")] if body.is_cut else [])],
        ),
        n_unfit + n_unfit_asked,
    )


def _object(holder: object, key: str) -> dict[str, Any]:
    found = holder.get(key) if isinstance(holder, dict) else None
    if not isinstance(found, dict):
        raise UnusableError("corrupt", f"the entry has no {key}")
    return found


def _text(holder: dict[str, Any], key: str) -> str:
    """Give a text; one that is missing or no text is empty."""
    found = holder.get(key)
    return found if isinstance(found, str) else ""


def _url(request: dict[str, Any]) -> str:
    url = _text(request, "url").partition("#")[0]
    if not url.lower().startswith(("http://", "https://")):
        raise UnusableError("foreign", f"not a web address: {url.partition(':')[0][:20]!r}")
    if not is_address(url):
        raise UnusableError("corrupt", f"no address: {url[:80]!r}")
    return url


def _time(entry: object) -> dt.datetime:
    """Read when the request began (ISO 8601; UTC where no zone is given)."""
    stated = _text(entry, "startedDateTime") if isinstance(entry, dict) else ""
    try:
        when = dt.datetime.fromisoformat(stated.strip())
        return when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when.astimezone(dt.UTC)
    except (ValueError, OverflowError) as error:
        raise UnusableError("corrupt", f"no time: {stated[:40]!r}") from error


def _status(response: dict[str, Any], url: str) -> int:
    status = response.get("status")
    if isinstance(status, int) and not isinstance(status, bool):
        if status in (0, -1):
            raise UnusableError("foreign_unanswered", f"the browser had no response from {url[:120]!r}")
        if 100 <= status <= 999:  # noqa: PLR2004 - RFC 9110, 15: three digits
            return status
    raise UnusableError("corrupt", f"no status: {str(status)[:20]!r} of {url[:120]!r}")


def _method(request: dict[str, Any]) -> str:
    method = _text(request, "method")
    return method.upper() if _TOKEN.fullmatch(method) else "GET"


def _headers(message: dict[str, Any]) -> tuple[Pairs, int]:
    """Give the headers that can be written, and the number of those that can't; HTTP/2's own are left out."""
    stated = message.get("headers")
    pairs: Pairs = []
    n_unfit = 0
    for item in stated if isinstance(stated, list) else []:
        name = _text(item, "name") if isinstance(item, dict) else ""
        value = item.get("value") if isinstance(item, dict) else None
        if name.startswith(":"):
            continue
        if not _TOKEN.fullmatch(name) or not isinstance(value, str) or len(value) > _LONGEST_VALUE:
            n_unfit += 1
            continue
        pairs += [(name, one_line(part)) for part in value.split("\n")]  # several of a name stand in lines
    return pairs[:_MOST_HEADERS], n_unfit + max(0, len(pairs) - _MOST_HEADERS)


def _first(headers: Pairs, name: str) -> str | None:
    return next((value for key, value in headers if key.lower() == name), None)


def _body(response: dict[str, Any], url: str, *, status: int, method: str, headers: Pairs) -> _Body:
    content = response.get("content")
    content = content if isinstance(content, dict) else {}
    text = content.get("text")
    size = content.get("size")
    if not isinstance(text, str):
        is_bare = status // 100 == 3 or status in _NO_BODY or method == "HEAD"  # noqa: PLR2004 - 3xx
        if is_bare or (size == 0 and text is None):
            return _Body(b"")
        raise UnusableError("no_content", f"the body of {url[:120]!r} is not in the file")
    encoding = _text(content, "encoding").lower()
    if encoding == "base64":
        data = _from_base64(text, url)
        return _Body(data, is_cut=_is_shorter(data, size))
    if encoding:
        raise UnusableError("corrupt", f"the body of {url[:120]!r} is in an unknown form: {encoding[:20]!r}")
    if looks_like_picture(text[:_HEAD].encode("latin-1", "replace")):  # a tool took a picture for a text
        return _Body(text.encode("latin-1", "replace"))
    stated = _CHARSET.search(_first(headers, "content-type") or _text(content, "mimeType"))
    data, charset = _encoded(text, stated or _META.search(text[:_META_WITHIN]))
    is_cut = charset is None and _is_shorter(data, size)
    return _Body(data, charset if stated else None, is_cut)


def _from_base64(text: str, url: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()).encode("ascii"), validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnusableError("corrupt", f"the body of {url[:120]!r} is no base64: {error}"[:300]) from error


def _encoded(text: str, stated: re.Match[str] | None) -> tuple[bytes, str | None]:
    """Put a text back into the charset stated, if it fits; else into UTF-8, and say so."""
    label = stated[1].lower() if stated else "utf-8"
    if not _OF_THE_WEB.fullmatch(label):
        return text.encode("utf-8", "replace"), "utf-8"
    try:
        return text.encode(_AS_WINDOWS.get(label, label)), None
    except (UnicodeEncodeError, LookupError):
        return text.encode("utf-8", "replace"), "utf-8"


def _is_shorter(data: bytes, size: object) -> bool:
    """Say whether the tool kept less than there was; a byte order mark is lost in decoding."""
    return isinstance(size, int) and size > len(data) + _BOM_SIZE


def _response_block(response: dict[str, Any], status: int, headers: Pairs, body: _Body) -> bytes:
    pairs: Pairs = []
    for name, value in headers:
        changed = _changed(name.lower(), value, body)
        if changed != value:
            pairs.append((_KEPT_ASIDE + name, value))
        if changed is not None:
            pairs.append((name, changed))
    content = response.get("content")
    mime = one_line(_text(content, "mimeType") if isinstance(content, dict) else "")[:200]
    if mime and mime != "x-unknown" and _first(pairs, "content-type") is None:
        pairs.append(("Content-Type", _changed("content-type", mime, body) or mime))
    target = one_line(_text(response, "redirectURL"))
    if target and status // 100 == 3 and _first(pairs, "location") is None:  # noqa: PLR2004 - 3xx
        pairs.append(("Location", target))
    if _first(pairs, "content-length") is None:
        pairs.append(("Content-Length", str(len(body.data))))
    reason = one_line(_text(response, "statusText"))[:200]
    return _message(f"{_version(response)} {status} {reason}", pairs) + body.data


def _changed(name: str, value: str, body: _Body) -> str | None:
    """Give a header's value as it fits the body; null where the body has nothing left of what it says."""
    if name == "content-type" and body.other_charset:
        return _CHARSET.sub(f"charset={body.other_charset}", value)
    if name == "content-length":
        return value if value == str(len(body.data)) else None
    return None if name in _RESTORED else value


def _request_block(request: dict[str, Any], url: str, headers: Pairs) -> bytes:
    """Write the request; a body only where it is a text, for what else it may be is not said well."""
    host, slash, path = url.partition("://")[2].partition("/")
    if "?" in host:
        host, _, query = host.partition("?")
        path, slash = f"{query}{slash}{path}", "/?"
    pairs = list(headers)
    if _first(pairs, "host") is None:
        pairs.insert(0, ("Host", host.rpartition("@")[2]))
    target = f"{slash or '/'}{path}".replace(" ", "%20")
    posted = request.get("postData")
    posted = posted if isinstance(posted, dict) else {}
    is_text = _text(posted, "mimeType").lower().startswith(_TEXTS)
    body = _text(posted, "text").encode("utf-8", "replace") if is_text else b""
    return _message(f"{_method(request)} {target} {_version(request)}", pairs) + body


def _version(message: dict[str, Any]) -> str:
    stated = _text(message, "httpVersion").upper()
    return stated if stated in ("HTTP/1.0", "HTTP/1.1") else "HTTP/1.1"


def _message(first: str, headers: Pairs) -> bytes:
    lines = [first, *(f"{name}: {value}" for name, value in headers), "", ""]
    return b"\r\n".join(_line(line) for line in lines)


def _line(text: str) -> bytes:
    """Write a header as servers and browsers do: a byte a letter; what doesn't fit is UTF-8."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
