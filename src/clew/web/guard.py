"""What every request must be and every answer carries: the right host, and headers that keep a page to itself."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from clew.web.desk import House

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Scripts and styles come from our own files alone; a page of ours asks nobody else, and nobody frames it."""
_ALWAYS = {
    "content-security-policy": POLICY,
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Guard:
    """Wraps the application. A request under another host's name is refused: a page elsewhere could else read through it."""

    def __init__(self, app: ASGIApp, house: House) -> None:
        self._app = app
        self._hosts = frozenset(host.casefold() for host in house.hosts)
        self._is_secure = house.is_secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._put(MutableHeaders(scope=message), scope["path"])
            await send(message)

        if _host(Headers(scope=scope).get("host", "")) in self._hosts:
            await self._app(scope, receive, sent)
        else:
            refused = PlainTextResponse(
                "This desk does not answer under that name. Its administrator says which: clew serve --help",
                421,
            )
            await refused(scope, receive, sent)

    def _put(self, headers: MutableHeaders, path: str) -> None:
        for name, value in _ALWAYS.items():
            headers[name] = value
        if self._is_secure:
            headers["strict-transport-security"] = "max-age=31536000"
        if path.startswith("/static/"):
            headers["cache-control"] = "no-cache"
        else:
            headers["cache-control"] = "no-store"
            headers["vary"] = "Cookie, HX-Request"


def _host(header: str) -> str:
    """Give the name in a Host header, without its port."""
    name, colon, port = header.rpartition(":")
    return (name if colon and port.isdigit() else header).casefold()
