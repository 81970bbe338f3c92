"""The only way out that the browser has: a proxy on this machine that lets nothing through and counts what came.

What scripts ask for never comes here, since it is taken before (:mod:`clew.capture.browser.draw`). What comes is the
browser's own (updates, accounts), and ways that are not taken before: sockets of workers, connections made ahead.
"""

import asyncio
import contextlib
from collections import Counter

_FIRST_LINE = 2_000
_PATIENCE_S = 5.0
_MOST_NAMED = 200


class Gate:
    """The wall. ``turned_away``: how often each host was asked for."""

    def __init__(self) -> None:
        self.turned_away: Counter[str] = Counter()
        self._server: asyncio.Server | None = None

    async def open(self) -> str:
        """Stand there; give the address as a browser takes it for a proxy's."""
        self._server = await asyncio.start_server(self._refuse, "127.0.0.1", 0, limit=_FIRST_LINE)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def close(self) -> None:
        """Go."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _refuse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(
            OSError, ValueError, TimeoutError
        ):  # whoever comes may go, stammer or be silent
            async with asyncio.timeout(_PATIENCE_S):
                line = await reader.readline()
            words = line.decode("latin-1").split(" ")
            if len(words) > 1 and len(self.turned_away) < _MOST_NAMED:
                self.turned_away[_host_of(words[1])] += 1
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()


def _host_of(target: str) -> str:
    """Give the host of a proxy's request line: of an address, or of ``host:port``."""
    return (target.partition("://")[2] or target).partition("/")[0].partition(":")[0][:200]
