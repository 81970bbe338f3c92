"""The servers: one for each site, on a port of this machine, each with a log of what it was asked and what it sent."""

import asyncio
import contextlib
import hashlib
import json
import ssl
import time
from dataclasses import replace
from pathlib import Path

from clew_market.web.manners import MANNERS
from clew_market.web.model import Answer, Asked, ServedSite

ADDRESS = "127.0.0.1"
_LARGEST_REQUEST = 65_536
_HANGS_S = 60.0
_TLS_RECORD = b"\x16"
_OWN_HEADERS = ("X-Manner", "X-Pause")


class SiteServer:
    """The server of one site. The log is a JSON object a line: what was asked, when, and digests of all bytes."""

    def __init__(self, site: ServedSite, log: Path) -> None:
        self.site = site
        self._log = log.open("a", encoding="utf-8", buffering=1)
        self._number = 0
        self._connections = 0
        self._open = 0

    async def start(self, context: ssl.SSLContext | None) -> int:
        """Listen; give the port."""
        server = await asyncio.start_server(self._serve, ADDRESS, 0, ssl=context, limit=_LARGEST_REQUEST)
        return int(server.sockets[0].getsockname()[1])

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        self._open += 1
        connection = self._connections
        try:
            while await self._exchange(reader, writer, connection):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ssl.SSLError):
            pass  # the client has gone: nothing is left to answer
        finally:
            self._open -= 1
            writer.close()
            with contextlib.suppress(ConnectionError, ssl.SSLError, TimeoutError):
                await writer.wait_closed()

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
    ) -> bool:
        first = await reader.readexactly(1)
        if first == _TLS_RECORD:
            return False  # somebody speaks TLS to a port that doesn't
        request = first + await reader.readuntil(b"\r\n\r\n")
        began = time.time()
        self._number += 1
        method, target, agent, host = _parsed(request)
        asked = Asked(target, self._number, agent)
        answer = self._answer(asked) if method == "GET" else Answer(405)
        stated = dict(answer.headers)
        manner = stated.get("X-Manner", self.site.manner)
        pause = float(stated.get("X-Pause", self.site.pause_s))
        headers = tuple(pair for pair in answer.headers if pair[0] not in _OWN_HEADERS)
        pieces, stays = MANNERS[manner](replace(answer, headers=headers))
        if pause:
            await asyncio.sleep(pause)
        sent = hashlib.sha256()
        size = 0
        for piece in pieces:
            sent.update(piece or b"")
            size += len(piece or b"")
        self._write_log(
            began=began, connection=connection, open=self._open, method=method, target=target, host=host, agent=agent,
            status=answer.status, manner=manner, request=hashlib.sha256(request).hexdigest(), response=sent.hexdigest(),
            bytes=size,
        )  # fmt: skip
        await _send(writer, pieces)
        return stays

    def _write_log(self, **values: object) -> None:
        self._log.write(json.dumps({"site": self.site.host, **values}) + "\n")

    def _answer(self, asked: Asked) -> Answer:
        site = self.site
        if asked.target == "/robots.txt":
            return Answer(body=site.robots.encode(), mime="text/plain") if site.robots else _not_there()
        own = site.own(asked) if site.own else None
        answer = own or site.pages.get(asked.target) or self._variant(asked.target)
        if answer is None:
            return _not_there()
        if site.weave is not None and answer.status == 200 and answer.mime.startswith("text/html"):  # noqa: PLR2004 - a page
            return replace(answer, body=site.weave(answer.body, asked))
        return answer

    def _variant(self, target: str) -> Answer | None:
        """Find a page under another form of its address: with a session, or without a page's number."""
        path, _, query = target.partition("?")
        kept = "&".join(part for part in query.split("&") if part and not part.startswith("zid="))
        bare = f"{path}?{kept}" if kept else path
        bare = self.site.aliases.get(bare, bare)
        return self.site.pages.get(bare)


async def _send(writer: asyncio.StreamWriter, pieces: list[bytes | None]) -> None:
    waiting = b""
    for piece in pieces:
        if piece is None:
            writer.write(waiting)
            waiting = b""
            await writer.drain()
            await asyncio.sleep(_HANGS_S)
        else:
            waiting += piece
    writer.write(waiting)
    await writer.drain()


def _not_there() -> Answer:
    return Answer(404, b"<!doctype html><title>404</title><h1>404</h1>")


def _parsed(request: bytes) -> tuple[str, str, str, str]:
    lines = request.decode("latin-1").split("\r\n")
    method, target, _ = (*lines[0].split(" "), "", "", "")[:3]
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])
    }
    return method, target, headers.get("user-agent", ""), headers.get("host", "")
