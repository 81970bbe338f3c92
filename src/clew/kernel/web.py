"""Addresses: hosts, registered domains, absolute URLs. Pure; the public suffix list is the packaged one."""

import functools
import ipaddress
from urllib.parse import urljoin, urlsplit

import tldextract

_LONGEST = 2000
_extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


@functools.lru_cache(maxsize=20_000)
def host_of(url: str) -> str:
    """Give the host of an address, in lower case; empty where there is none."""
    try:
        return (urlsplit(url if "//" in url else "//" + url).hostname or "").lower().rstrip(".")
    except ValueError:
        return ""


@functools.lru_cache(maxsize=20_000)
def registered_domain(url: str) -> str:
    """Give the domain that somebody registered: the public suffix and one label; an IP address stays.

    >>> registered_domain("https://m.velvet.co.uk/ad/1"), registered_domain("www.shop.example")
    ('velvet.co.uk', 'shop.example')
    """
    host = host_of(url)
    if _is_ip_address(host):
        return host
    host = _in_ascii(host)
    found = _extract(host)
    if found.suffix and found.domain:
        return f"{found.domain}.{found.suffix}"
    return ".".join(host.split(".")[-2:])


@functools.lru_cache(maxsize=20_000)
def has_public_ending(host: str) -> bool:
    """Say whether a host ends as hosts of the web do: by the public suffix list, or as those reserved for examples (RFC 2606).

    >>> has_public_ending("lantern.example"), has_public_ending("velvet.co.uk"), has_public_ending("no.thing")
    (True, True, False)
    """
    return host.rpartition(".")[2] in ("example", "test") or bool(_extract(_in_ascii(host)).suffix)


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _in_ascii(host: str) -> str:
    """Write a host of other scripts as the web's name service does (IDNA, RFC 3490), where that can be done."""
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


@functools.lru_cache(maxsize=100_000)
def absolute(base: str, href: str) -> str | None:
    """Give the full address of a link of the web; null where it is none, or longer than 2,000 characters."""
    href = href.strip()
    if len(href) > _LONGEST:
        return None
    try:
        url = urljoin(base, href)
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
