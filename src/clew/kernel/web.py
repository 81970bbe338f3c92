"""Addresses: hosts, registered domains, absolute URLs. Pure; the public suffix list is the packaged one."""

import functools
import ipaddress
from urllib.parse import urljoin, urlsplit

import tldextract

_extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


@functools.lru_cache(maxsize=20_000)
def host_of(url: str) -> str:
    try:
        return (urlsplit(url if "//" in url else "//" + url).hostname or "").lower().rstrip(".")
    except ValueError:
        return ""


@functools.lru_cache(maxsize=20_000)
def registered_domain(url: str) -> str:
    host = host_of(url)
    try:
        ipaddress.ip_address(host)
        return host
    except ValueError:
        pass
    found = _extract(host)
    if found.suffix and found.domain:
        return f"{found.domain}.{found.suffix}"
    return ".".join(host.split(".")[-2:])


@functools.lru_cache(maxsize=100_000)
def absolute(base: str, href: str) -> str | None:
    href = href.strip()
    if len(href) > 2000:
        return None
    try:
        url = urljoin(base, href)
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
