"""The wire: connections to checked addresses, and every byte that went over them, kept as it went.

A stream notes what is written and read in the recording of the exchange that is at work (a context variable). Under
TLS that is what stands inside it: the recording begins anew when TLS does, so that what was said to a proxy is not in
it. The address that is connected to is the one that was checked; the name is not looked up again.
"""

import importlib.util
import ssl
import sys
from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import httpcore

from clew.capture.crawl.resolve import RefusedAddressError, Resolver

_OPTIONAL = "sniffio"
"""httpcore looks for this library several times a request; where it isn't there, Python goes through all its folders each time."""


def note_absent() -> None:
    """Note in the way that Python has for it that a library is not there: to look for it then costs nothing, and fails as before."""
    if importlib.util.find_spec(_OPTIONAL) is None:
        sys.modules[_OPTIONAL] = None  # type: ignore[assignment]  # so the language has it, though not its types


class TooLargeError(Exception):
    """More came than is read of one response."""


@dataclass(frozen=True, slots=True)
class Connection:
    """What is known of a connection: the peer's address, and under TLS its version, cipher and certificate (DER)."""

    address: str | None = None
    tls_version: str | None = None
    cipher: str | None = None
    certificate: bytes | None = None


@dataclass(slots=True)
class Recording:
    """What went over the wire for one exchange."""

    limit: int
    sent: bytearray = field(default_factory=bytearray)
    received: bytearray = field(default_factory=bytearray)
    connection: Connection = Connection()


current: ContextVar[Recording | None] = ContextVar("current", default=None)
"""The recording of the exchange at work."""


class WireStream(httpcore.AsyncNetworkStream):
    """A stream whose bytes are noted."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, connection: Connection) -> None:
        self._inner = inner
        self._connection = connection

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's signature
        data = await self._inner.read(max_bytes, timeout)
        recording = current.get()
        if recording is not None:
            recording.received += data
            if len(recording.received) > recording.limit:
                del recording.received[recording.limit :]
                raise TooLargeError
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        recording = current.get()
        if recording is not None:
            recording.connection = self._connection
            recording.sent += buffer
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> httpcore.AsyncNetworkStream:
        inner = await self._inner.start_tls(ssl_context, server_hostname, timeout)
        recording = current.get()
        if recording is not None:
            recording.sent.clear()
            recording.received.clear()
        return WireStream(inner, _with_tls(self._connection, inner.get_extra_info("ssl_object")))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _with_tls(connection: Connection, ssl_object: Any) -> Connection:
    if ssl_object is None:
        return connection
    cipher = ssl_object.cipher()
    return Connection(
        connection.address,
        ssl_object.version(),
        cipher[0] if cipher else None,
        ssl_object.getpeercert(binary_form=True),
    )


class Wire(httpcore.AsyncNetworkBackend):
    """Connects to addresses that may be reached, and to the one proxy that the settings name."""

    def __init__(self, resolver: Resolver, *, proxy: tuple[str, int] | None = None) -> None:
        note_absent()
        self._resolver = resolver
        self._proxy = proxy
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        if (
            host,
            port,
        ) == self._proxy:  # named by the settings, and so not looked at; its word on a peer is none
            return WireStream(await self._inner.connect_tcp(host, port, timeout), Connection())
        error: Exception = RefusedAddressError(f"{host} has no address")
        for address, to in await self._resolver.places(host, port):
            try:
                stream = await self._inner.connect_tcp(address, to, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
            else:
                return WireStream(stream, Connection(address))
        raise error

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise RefusedAddressError(
            f"a socket of this machine is never connected to: {path[:40]} {timeout} {socket_options}"
        )

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)
