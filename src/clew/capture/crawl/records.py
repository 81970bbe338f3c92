"""The WARC records of an exchange: request, response, the peer's certificate; of a picture its facts alone.

The blocks are the bytes of the wire. TLS stands in headers that are in use (``WARC-Protocol``, ``WARC-Cipher-Suite``:
IIPC, "WARC-Protocol and WARC-Cipher-Suite"), the certificate as a ``metadata`` record of type
``application/pkix-cert`` (DER, RFC 2585) beside the first response of each certificate in a file.
"""

import datetime as dt

from clew.capture.archive import CERTIFICATE
from clew.capture.crawl.exchange import Exchange
from clew.capture.own_records import (
    Headers,
    address_header,
    block_record,
    http_record,
    warc_date,
)
from clew.store.warc import as_member

PART = "WARC-Resource-Type"
"""Says of a response that a page which was being drawn asked for it, and for what; as browser-based crawlers have it."""


def request_record(exchange: Exchange, *, answer: str | None) -> bytes:
    """Make the record of the request; ``answer`` is the id of the record that it brought."""
    more = [("WARC-Concurrent-To", answer)] if answer else []
    return http_record("request", exchange.url, exchange.began_at, exchange.request, more=more)


def response_record(exchange: Exchange, *, kind: str | None = None) -> bytes:
    """Make the record of the response; ``kind``: what a drawn page used it for (``script``, ``xhr``, ``fetch``)."""
    more = [*response_headers(exchange), *([(PART, kind)] if kind else [])]
    return http_record("response", exchange.url, exchange.began_at, exchange.response, more=more)


def response_headers(exchange: Exchange) -> Headers:
    """Give what the record says of the connection, and of how the response ended."""
    connection = exchange.connection
    more = [*address_header(connection.address or "")]
    if connection.tls_version:
        more.append(("WARC-Protocol", f"http/1.1, tls/{connection.tls_version.removeprefix('TLSv')}"))
    if connection.cipher:
        more.append(("WARC-Cipher-Suite", connection.cipher))
    if exchange.truncated:
        more.append(("WARC-Truncated", exchange.truncated))
    return more


def certificate_record(exchange: Exchange, *, answer: str) -> bytes:
    """Make the record of the peer's certificate."""
    return block_record(
        "metadata",
        exchange.url,
        exchange.began_at,
        exchange.connection.certificate or b"",
        mime=CERTIFICATE,
        more=[("WARC-Concurrent-To", answer)],
    )


def about_record(*, tool: str, user_agent: str, robots: str, began_at: dt.datetime, site: str) -> bytes:
    """Make the record that begins a file: by whom, for what, under which rules (ISO 28500, annex on warcinfo)."""
    lines = (
        f"software: {tool}",
        "format: WARC File Format 1.1",
        f"http-header-user-agent: {user_agent}",
        f"robots: {robots}",
        f"description: capture of {site}, visit of {warc_date(began_at)}",
    )
    block = "".join(f"{line}\r\n" for line in lines).encode()
    return block_record("warcinfo", None, began_at, block, mime="application/warc-fields")


def members(*records: bytes) -> bytes:
    """Wrap each record into a gzip member of its own."""
    return b"".join(map(as_member, records))
