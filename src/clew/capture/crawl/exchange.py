"""One request and what came back, byte for byte. GET only, without cookies, without following anything.

httpcore speaks HTTP (framing, chunks, TLS); what is kept are the bytes of the wire, also where it can't make sense of
them. A response that ends before its time is kept as far as it came, and says why it ends (the words of WARC's
``WARC-Truncated``: ISO 28500, 5.13).
"""

import asyncio
import datetime as dt
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpcore

from clew.capture.crawl.resolve import RefusedAddressError, Resolver
from clew.capture.crawl.wire import Connection, Recording, TooLargeError, Wire, current
from clew.kernel.errors import BrokenInputError
from clew.store.capture_settings import CaptureSettings

ACCEPTED = "text/html,application/xhtml+xml,*/*;q=0.5"
CODINGS = "gzip, deflate"
_WHOLE = 4
"""A response may take so many times as long as the longest pause within it."""
_MB = 1 << 20
_BROKEN = (
    httpcore.ReadError,
    httpcore.WriteError,
    httpcore.RemoteProtocolError,
    httpcore.LocalProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request and its response as they went over the wire.

    ``truncated``: ``length``, ``time`` or ``disconnect``, where the response was cut. ``problem``: why there is no
    whole response: ``refused_address``, ``no_connection``, ``certificate``, ``timeout``, ``broken`` or ``too_large``, with
    ``detail`` in words; null where all is well.
    """

    url: str
    began_at: dt.datetime
    request: bytes
    response: bytes
    connection: Connection
    truncated: str | None = None
    problem: str | None = None
    detail: str = ""

    @property
    def has_response(self) -> bool:
        """Say whether what came is the beginning of an HTTP response at least."""
        return self.response.startswith(b"HTTP/") and b"\n" in self.response


class Fetcher:
    """Makes requests; one connection a site, kept open between them."""

    def __init__(
        self,
        settings: CaptureSettings,
        *,
        user_agent: str,
        resolver: Resolver,
        clock: Callable[[], dt.datetime],
    ) -> None:
        self._settings = settings
        self._headers = _headers(user_agent)
        self._clock = clock
        proxy = urlsplit(settings.proxy) if settings.proxy else None
        self._proxy = httpcore.Proxy(settings.proxy) if settings.proxy else None
        self._resolver = resolver
        place = (str(proxy.hostname), int(proxy.port or 0)) if proxy else None
        self._wire = Wire(resolver, proxy=place)
        self._tls = _tls(settings)
        self._pools: dict[str, httpcore.AsyncConnectionPool] = {}

    async def fetch(self, url: str, site: str) -> Exchange:
        """Ask for an address; never raises for what a server does."""
        recording = Recording(limit=self._settings.max_response_mb * _MB)
        began_at = self._clock()
        token = current.set(recording)
        try:
            truncated, problem, detail = await self._asked(url, site)
        finally:
            current.reset(token)
        return Exchange(
            url=url,
            began_at=began_at,
            request=bytes(recording.sent),
            response=bytes(recording.received),
            connection=recording.connection,
            truncated=truncated,
            problem=problem,
            detail=detail,
        )

    async def close(self) -> None:
        """Close all connections."""
        for pool in self._pools.values():
            await pool.aclose()
        self._pools.clear()

    async def _asked(self, url: str, site: str) -> tuple[str | None, str | None, str]:
        try:
            if self._proxy is not None:  # the proxy connects, so the name is checked before it is told
                parts = urlsplit(url)
                await self._resolver.places(parts.hostname or "", parts.port or 0)
            async with asyncio.timeout(self._settings.timeout_s * _WHOLE):
                await self._read(url, site)
        except RefusedAddressError as error:
            return None, "refused_address", str(error)
        except TooLargeError:
            await self._drop(site)
            return "length", "too_large", f"more than {self._settings.max_response_mb} MB"
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            is_certificate = isinstance(error.__cause__ or error.__context__, ssl.SSLCertVerificationError)
            return None, "certificate" if is_certificate else "no_connection", _told(error)
        except (httpcore.TimeoutException, TimeoutError) as error:
            await self._drop(site)
            return "time", "timeout", _told(error)
        except _BROKEN as error:
            await self._drop(site)
            return "disconnect", "broken", _told(error)
        return None, None, ""

    async def _read(self, url: str, site: str) -> None:
        seconds = self._settings.timeout_s
        request = httpcore.Request(
            "GET",
            url,
            headers=[("Host", urlsplit(url).netloc.rpartition("@")[2]), *self._headers],
            extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), seconds)},
        )
        response = await self._pool(site).handle_async_request(request)
        try:
            async for _ in response.aiter_stream():
                pass  # the bytes are in the recording
        finally:
            await response.aclose()

    def _pool(self, site: str) -> httpcore.AsyncConnectionPool:
        if site not in self._pools:
            self._pools[site] = httpcore.AsyncConnectionPool(
                ssl_context=self._tls,
                proxy=self._proxy,
                max_connections=1,
                keepalive_expiry=60.0,
                network_backend=self._wire,
            )
        return self._pools[site]

    async def _drop(self, site: str) -> None:
        """Close a site's connection, on which the rest of a response may still be under way."""
        pool = self._pools.pop(site, None)
        if pool is not None:
            await pool.aclose()


def user_agent_of(settings: CaptureSettings, version: str) -> str:
    """Give the user agent: Clew's name, version and who can be asked; or what the project's settings say."""
    return settings.user_agent or f"clew/{version} (+{settings.contact})"


def _headers(user_agent: str) -> Sequence[tuple[str, str]]:
    return (("User-Agent", user_agent), ("Accept", ACCEPTED), ("Accept-Encoding", CODINGS))


def _tls(settings: CaptureSettings) -> ssl.SSLContext:
    context = httpcore.default_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    if settings.ca_file:
        try:
            context.load_verify_locations(Path(settings.ca_file))
        except (OSError, ssl.SSLError) as error:
            raise BrokenInputError(
                f"clew.toml: [capture] ca_file: {settings.ca_file}: expected certificates as PEM: {error}"
            ) from error
    if not settings.check_certificates:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:200].rstrip(": ")
