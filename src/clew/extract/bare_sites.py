"""Addresses of sites that stand in a text without ``www``: "my page is ruby-lark.example", "sajt ana tačka com".

A word with a dot is often two sentences without a space, so an ending of a country that is a word as well
("home.it", "call.me") counts only after a word for a web site, or where the name has a hyphen. Mail addresses,
files, and accounts with dots in them are none.

>>> from clew.reference.lexicon import packaged_lexicons
>>> [site for site, _, _ in iter_bare_sites("see ruby-lark.example or call me.now", packaged_lexicons())]
['ruby-lark.example']
"""

import functools
import re
from collections.abc import Iterator

from clew.extract.email_addresses import email_finder
from clew.extract.reading import ends_with
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_GENERIC = "com|net|org|info|biz|eu|xyz|online|site|club|vip|love|app|page|shop|example|test"
_PLAIN = (
    "ad|al|am|ba|bg|by|ch|cy|cz|dk|ee|fi|fo|fr|gb|ge|gi|gr|hr|hu|ie|kg|kz|li|lt|lu|lv|mc|md|mk|mt|nl|pl|pt|ro|rs|ru"
    "|si|sk|sm|tj|tm|tr|ua|uk|us|uz|au|br|ca|mx"
)
_WORDS_TOO = "at|be|de|es|is|it|me|no|se|so|to|in|am|az"
_HOST = re.compile(
    rf"(?P<host>[a-z0-9](?<![\w@.:/%=?&-][a-z0-9])(?:[a-z0-9-]{{1,40}}[a-z0-9])?(?:\.[a-z0-9-]{{2,30}})?\.(?P<end>{_GENERIC}|{_PLAIN}|{_WORDS_TOO}))"
    r"(?P<path>/[^\s\"'<>)\]]{0,200})?(?![\w@-])(?!\.\w)"
)
_LEAST_NAME = 4
_REACH = 24


def iter_bare_sites(text: str, lexicons: Lexicons) -> Iterator[tuple[str, int, int]]:
    """Give (address, start, end) of each, the address in small letters."""
    folded = fold(text)
    labels = [(hit.start, hit.end) for hit in lexicons.find("handle.website", folded)]
    yield from _said(folded, labels, lexicons)
    if "." not in folded:
        return
    mails = [(mail.start, mail.end) for mail in email_finder(lexicons).find(text)]
    apps = [hit.end for hit in lexicons.find("handle.app", folded)]
    for found in _HOST.finditer(folded):
        start = found.start()
        if found["host"].startswith("www."):
            continue  # read as an address
        if any(0 <= start - end <= _REACH // 2 and "\n" not in folded[end:start] for end in apps):
            continue  # an account with a dot in it
        if any(begin <= start < end for begin, end in mails):
            continue
        if ends_with(folded[max(0, start - _REACH) : start], lexicons, "handle.at"):
            continue  # "at mysite.example" may be half of an address
        announced = any(0 <= start - end <= _REACH and "\n" not in folded[end:start] for _, end in labels)
        if announced or _is_surely_a_host(found):
            address = found["host"] + (found["path"] or "").rstrip("/.,;:!?")
            yield address, start, start + len(found.group().rstrip("/.,;:!?"))


def _is_surely_a_host(found: re.Match[str]) -> bool:
    name = found["host"].partition(".")[0]
    return "-" in name or (found["end"] not in _WORDS_TOO.split("|") and len(name) >= _LEAST_NAME)


def _said(folded: str, labels: list[tuple[int, int]], lexicons: Lexicons) -> Iterator[tuple[str, int, int]]:
    """Read a dot in words after a word for a web site: "sajt jelena-nis tačka example"."""
    pattern = _said_pattern(lexicons)
    for _, end in labels:
        found = pattern.match(folded, end)
        if found is not None:
            address = f"{found['name']}.{found['end']}"
            yield address, found.start("name"), found.end("end")


@functools.lru_cache(maxsize=8)
def _said_pattern(lexicons: Lexicons) -> re.Pattern[str]:
    dots = sorted(
        {fold(entry.term) for entry in lexicons.entries("handle.dot")}, key=lambda dot: (-len(dot), dot)
    )
    said = "|".join(re.escape(dot) for dot in dots)
    return re.compile(
        rf"[\s:=]{{1,3}}(?:[^\W\d_]{{1,6}}\s)?(?P<name>[a-z0-9][a-z0-9-]{{1,40}})\s[(\[]?(?:{said})[)\]]?\s"
        rf"(?P<end>{_GENERIC}|{_PLAIN}|{_WORDS_TOO})(?!\w)"
    )
