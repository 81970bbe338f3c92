"""Addresses in what people hand us: written plainly, in prose, or behind a link that only leads on.

>>> sites_in("seen on https://www.lantern.example/ad/1, and on ruby-lark.example too")
['https://www.lantern.example/ad/1', 'ruby-lark.example']
>>> site_of("http://www.Lantern.example:8080/x"), site_of("mailto:a@lantern.example"), site_of("12.30")
('lantern.example', None, None)
"""

import ipaddress
import re
from urllib.parse import parse_qs, urlsplit

from clew.kernel.text import clean
from clew.kernel.web import has_public_ending, host_of, registered_domain
from clew.reference.everyday import Everyday, packaged_everyday

_SITE_ID = re.compile(r"[a-z0-9_.-]{3,100}")
_ENDING = re.compile(r"[a-z]{2,24}|xn--[a-z0-9-]{2,59}")
_NOT_THE_WEB = frozenset({"onion", "i2p", "local", "localhost", "internal", "lan"})
_LONGEST = 2000
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
_FULL = re.compile(r"https?://[^\s\"'<>()\[\]{}|\\^`]{3,2000}", re.IGNORECASE)
# a host in prose: labels of letters, digits and hyphens of any script, the last one without digits; not part of a mail address or a path
_BARE = re.compile(
    r"(?<![\w@./:-])(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,4}[^\W\d_]{2,24}(?::\d{2,5})?(?:/[^\s\"'<>()\[\]{}|\\^`]{0,500})?(?![\w@-])"
)
_FILE = re.compile(
    r"aspx?|bmp|css|csv|docx?|exe|gif|gz|html?|ico|ini|jpe?g|js|json|log|md|mp[34]|od[st]|pdf|php|png|pptx?|py|rar|rtf|svg|tar|tiff?|"
    r"txt|warc|wav|webp|xlsx?|xml|ya?ml|zip"
)
_LEADS_ON = ("q", "url", "u", "to", "target", "l", "link")
_TRAILING = ".,;:!?'\"*_"


def site_of(address: str) -> str | None:
    """Give the registered domain of an address of the surface web; null where it is none.

    Hidden services (``.onion``, ``.i2p``) are none: Clew maps the surface web only.
    """
    address = address.strip()
    if len(address) > _LONGEST or not address.isprintable() or any(char.isspace() for char in address):
        return None
    if _SCHEME.match(address) and not address.lower().startswith(("http://", "https://")):
        return None
    site = registered_domain(address)
    labels = site.split(".")
    if len(labels) < 2 or not all(labels) or not _SITE_ID.fullmatch(site):  # noqa: PLR2004 - a name and its ending
        return None
    if not _ENDING.fullmatch(labels[-1]):
        return site if _is_public(site) else None
    return None if labels[-1] in _NOT_THE_WEB else site


def _is_public(site: str) -> bool:
    """Say whether a site without a name is an address that anybody can reach: no private one, and no number with a point."""
    try:
        return ipaddress.IPv4Address(site).is_global
    except ValueError:
        return False


def is_hidden(address: str) -> bool:
    """Say whether an address is a hidden service's, which is out of scope."""
    return host_of(address.strip()).endswith((".onion", ".i2p"))


def tidy(address: str) -> str:
    """Give an address without credentials and fragment; one that only leads on to another gives that other.

    >>> tidy("https://user:word@lantern.example/a#b")
    'https://lantern.example/a'
    """
    address = clean(address).strip()
    return _plain(_leads_to(address, packaged_everyday()) or address)


def _plain(address: str) -> str:
    address = address.partition("#")[0]
    head, mark, rest = address.partition("://")
    if not mark:
        head, rest = "", address
    authority, slash, path = rest.partition("/")
    return f"{head}{mark}{authority.rpartition('@')[2]}{slash}{path}"


def _leads_to(address: str, everyday: Everyday) -> str | None:
    """Give where a link of a search engine or a social network leads on to, if the address says it."""
    if "?" not in address or everyday.kind_of(site_of(address) or "") is None:
        return None
    try:
        asked = parse_qs(urlsplit(address).query, max_num_fields=50)
    except ValueError:
        return None
    for name in _LEADS_ON:
        for value in asked.get(name, ()):
            if value.lower().startswith(("http://", "https://")) and site_of(value):
                return value
    return None


def sites_in(text: str) -> list[str]:
    """Give the addresses that stand in a text, in its order: whole ones, and hosts alone."""
    found: list[tuple[int, str]] = []
    covered: list[tuple[int, int]] = []
    for match in _FULL.finditer(text):
        address = match.group().rstrip(_TRAILING)
        covered.append(match.span())
        if site_of(address):
            found.append((match.start(), address))
    inside = iter(covered)
    start, end = next(inside, (len(text), len(text)))
    for match in _BARE.finditer(text):
        while match.start() >= end:
            start, end = next(inside, (len(text), len(text) + 1))
        if match.start() >= start:
            continue
        address = match.group().rstrip(_TRAILING)
        if _is_a_host(address) and site_of(address):
            found.append((match.start(), address))
    return [address for _, address in sorted(found)]


def _is_a_host(address: str) -> bool:
    """Say whether a word with a dot is a host: not a file, not two sentences without a space between them."""
    host, _, _ = address.partition("/")
    name, _, ending = host.partition(":")[0].rpartition(".")
    if not has_public_ending(host_of(address)) or (_FILE.fullmatch(ending.lower()) and "/" not in address):
        return False
    return not ending[:1].isupper() or name[:1].isupper()
