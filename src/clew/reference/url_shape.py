"""The shape of a URL: pages made by one template share it.

>>> shape("https://a.example/escort/anna-512/?id=77&lang=de")
'a.example/escort/*-N/?id=N'
>>> shape("https://a.example/girls/nadine/4203")
'a.example/girls/*/N'
>>> shape("https://graz.a.example/ad/7")
'*.a.example/ad/N'
>>> shape("https://a.example/graz/anna-maria.html"), shape("https://a.example/blog/2025-06-08-in-the-park")
('a.example/*/*.html', 'a.example/blog/*')
>>> shape("https://a.example/members/oksana.cascais/"), shape("https://a.example/members/list.php")
('a.example/members/*/', 'a.example/members/list.php')
"""

import functools
import re
from urllib.parse import parse_qsl, urlsplit

from clew.kernel.urls import PAGING, canonical
from clew.kernel.web import registered_domain
from clew.reference.gazetteer import packaged_gazetteer

_DAY = re.compile(r"/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])(?:/\d{1,2})?(?=/)")
_DAY_OF_SLUG = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-\d\d(?:-(?=\D)|$)")
_TOWN = 20_000
"""So many people make a town, whose name in an address is one of many."""
_OWN_NAME = re.compile(r"index|default|home|main", re.IGNORECASE)
_FILES = frozenset([
    "htm", "html", "shtml", "xhtml", "phtml", "php", "php3", "php5", "asp", "aspx", "ashx", "jsp", "jsf",
    "jspx", "do", "action", "cgi", "pl", "py", "cfm", "dll", "exe", "xml", "txt", "json", "rss", "atom", "pdf",
    "js", "css", "svc", "axd", "fcgi", "amp",
])  # fmt: skip
"""What stands behind the dot in the name of a file or a script."""
_NUMBER = re.compile(r"\d+")


@functools.lru_cache(maxsize=50_000)
def shape(url: str) -> str:
    """Give the template of a URL: numbers become N, slugs become ``*``; a plain word stays."""
    parts = urlsplit(canonical(url))
    path = _DAY.sub("/date", parts.path)  # when it was written, and nobody's number
    segments = _without_names([_segment(segment) for segment in path.split("/")])
    keys = [f"{key}={_value(value)}" for key, value in parse_qsl(parts.query, keep_blank_values=True)]
    return _host(parts.netloc) + "/".join(segments) + ("?" + "&".join(keys) if keys else "")


def is_numbered(form: str) -> bool:
    """Say whether a shape tells its things apart by number: then all of them are of one kind."""
    return re.search(r"(?:^|[/=.,-]|[a-z]{1,3})N(?:$|[/.,&?])", form) is not None


def without_words(form: str) -> str:
    """Give the shape with ``*`` for the words of its query, where a number tells its things apart.

    >>> without_words("a.example/index.php?part=turin&id=N"), without_words("a.example/index.php?part=turin")
    ('a.example/index.php?part=*&id=N', 'a.example/index.php?part=turin')
    """
    path, mark, query = form.partition("?")
    keys = [key.partition("=") for key in query.split("&")]
    if not any(value == "N" for *_, value in keys):
        return form
    return path + mark + "&".join(f"{key}={value if value == 'N' else '*'}" for key, _, value in keys)


def _host(netloc: str) -> str:
    """A town's or a person's own host is one of many: ``*``. A host for a device or a language has its own template."""
    netloc = netloc.removeprefix("www.")
    first, _, rest = netloc.partition(".")
    is_device = len(first) <= 2 or first in ("mobile", "mobil", "wap", "amp", "forum", "blog")  # noqa: PLR2004 - m, de
    return netloc if is_device or netloc == registered_domain(netloc) else f"*.{rest}"


def _without_names(segments: list[str]) -> list[str]:
    """A plain word deep in a path is a name where a number or the end follows: ``/girls/nadine/N``, ``/girls/nadine``;
    and a town is one of many where a page of its own follows: ``/graz/anna-maria``.
    """
    last = max((place for place, segment in enumerate(segments) if segment), default=0)
    for place in range(1, last):
        if packaged_gazetteer().is_exactly(segments[place], population=_TOWN):
            segments[place] = "*"
    for place in range(2, last + 1):
        word, dot, suffix = segments[place].partition(".")
        if not word.isalpha() or word == "N" or PAGING.match(word) or _OWN_NAME.fullmatch(word):
            continue
        if dot and suffix not in _FILES:
            dot = suffix = ""  # a nick: "oksana.cascais"
        if dot and (place < last or suffix not in ("htm", "html")):
            continue  # a script's name
        if place == last or segments[place + 1].split(".")[0] in ("N", "*-N"):
            segments[place] = f"*{dot}{suffix}"
    return segments


def _segment(segment: str) -> str:
    day = _DAY_OF_SLUG.match(segment)
    return _undated(segment[day.end() :] or "date") if day else _undated(segment)


def _undated(segment: str) -> str:
    stem, dot, suffix = segment.rpartition(".")
    if dot and len(suffix) <= 5 and suffix.isalpha():  # noqa: PLR2004 - html, php, aspx ...
        return _undated(stem) + "." + suffix
    if segment.isdigit():
        return "N"
    if "," in segment:  # portals of an older make part what others part by slashes
        return ",".join(_undated(part) for part in segment.split(","))
    if not _NUMBER.search(segment):
        return "*" if segment.count("-") + segment.count("_") + segment.count("%20") >= 1 else segment
    if re.fullmatch(r"[0-9a-f-]{16,}", segment):
        return "N"
    word = re.fullmatch(r"([a-z]{1,3})\d+", segment)
    return word[1] + "N" if word else "*-N"


def _value(value: str) -> str:
    if re.fullmatch(r"\d+(?:\.\d+)?|[0-9a-f]{8,}", value):
        return "N"
    if packaged_gazetteer().is_exactly(value, population=_TOWN):
        return "*"
    return value if value.isalpha() and len(value) < 20 else "*" if value else ""  # noqa: PLR2004
