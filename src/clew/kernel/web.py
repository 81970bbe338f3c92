"""Addresses: hosts, registered domains, absolute URLs. Pure; the public suffix list is the packaged one."""

import functools
import ipaddress
from urllib.parse import urljoin, urlsplit

import tldextract

MAX_ADDRESS = 2000
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
    """Give the registered domain of an address or host; under an unknown ending its last two labels; an IP stays."""
    host = host_of(url)
    if _is_ip(host):
        return host
    found = _extract(host)
    if found.suffix and found.domain:
        return f"{found.domain}.{found.suffix}"
    return ".".join(host.split(".")[-2:])


@functools.lru_cache(maxsize=100_000)
def absolute(base: str, href: str) -> str | None:
    """Give the absolute web address of a link; null where it leads nowhere on the web."""
    href = href.strip()
    if len(href) > MAX_ADDRESS:
        return None
    try:
        url = urljoin(base, href)
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
