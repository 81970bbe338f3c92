"""Drawing one page: the browser gets the document that was received, asks us for what its scripts need, and stands still.

Nothing is clicked, filled in or scrolled. Taken from it is one document. What a page may have while it is drawn:

- scripts, and data that they fetch by ``GET``: each is asked for by :data:`Fetch`, which says no where a rule does;
- style sheets: none is asked for, an empty one is given, since scripts wait for them and words need none;
- no picture, film, font, frame, window, download, socket, worker of a service, beacon; no other page, whether by
  address or by script: what it would lead to is told and counted.

A page that never rests is taken as it stands when its seconds are over; waits for the site don't count among them. One
that hangs, or takes too much memory, is given up with its browser.
"""

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from clew.capture.browser.chromium import Chromium
from clew.capture.browser.inside import DOCUMENT, ELEMENTS, World
from clew.store.capture_settings import CaptureSettings

MOST_PARTS = 40
_ASKED = frozenset({"script", "xhr", "fetch"})
_QUIET_S = 0.5
_STEP_S = 0.1
_CALL_S = 10.0
_LEAST_S = 6.0
_MOST_LEADS = 3
_CHARACTERS = 1 << 20
_HEADERS = frozenset(
    {
        "content-type",
        "content-language",
        "content-security-policy",
        "x-content-type-options",
        "access-control-allow-origin",
        "access-control-allow-credentials",
        "access-control-expose-headers",
    }
)
"""What a browser is told of an answer's headers; the archive keeps them all."""


@dataclass(frozen=True, slots=True)
class Part:
    """An answer as a browser is given it: without codings of the wire."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


Fetch = Callable[[str, str], Awaitable["Part | str"]]
"""Asks for an address for a kind of use (``script``, ``xhr``, ``fetch``); gives the answer, or why there is none."""


@dataclass(slots=True)
class Drawn:
    """What came of drawing. ``problem``: ``time``, ``memory``, ``crash`` or ``browser``, where there is no document.

    ``refused``: what the page wanted and did not get, by kind or reason. ``leads``: pages that its scripts would go to.
    """

    html: str | None = None
    cut: bool = False
    restless: bool = False
    problem: str | None = None
    detail: str = ""
    elements: int = 0
    parts: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    leads: list[str] = field(default_factory=list)


async def draw(
    chromium: Chromium, url: str, document: Part, fetch: Fetch, *, settings: CaptureSettings, user_agent: str
) -> Drawn:
    """Draw a page in a browser. Never raises for what a page does; what ``fetch`` raises is raised."""
    from playwright.async_api import Error  # noqa: PLC0415 - an extra; most captures draw nothing

    drawing = _Drawing(chromium, url, document, fetch, settings, user_agent, Error)
    before = Counter(chromium.gate.turned_away)
    try:
        await drawing.run()
    except TimeoutError:
        drawing.drawn.problem = drawing.drawn.problem or "time"
        await chromium.end()
    except Error as error:
        if drawing.drawn.problem is None:
            drawing.drawn.problem, drawing.drawn.detail = "browser", str(error).partition("\n")[0][:200]
        await chromium.end()
    for host, times in (chromium.gate.turned_away - before).items():
        drawing.drawn.refused[f"gate: {host}"[:120]] += times
    if drawing.failure is not None:
        raise drawing.failure
    return drawing.drawn


class _Drawing:
    """A page that is being drawn."""

    def __init__(
        self,
        chromium: Chromium,
        url: str,
        document: Part,
        fetch: Fetch,
        settings: CaptureSettings,
        user_agent: str,
        error: type[Exception],
    ) -> None:
        self.drawn = Drawn()
        self.failure: BaseException | None = None
        self._chromium = chromium
        self._url = url
        self._document = document
        self._fetch = fetch
        self._settings = settings
        self._user_agent = user_agent
        self._error = error
        self._page: Any = None
        self._given = False
        self._asking = 0
        self._last = 0.0
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        async with asyncio.timeout(_CALL_S * 3):
            browser = await self._chromium.started()
        async with asyncio.timeout(_CALL_S):
            context = await browser.new_context(
                accept_downloads=False,
                service_workers="block",
                user_agent=self._user_agent,
                permissions=[],
            )
        try:
            await self._draw(context)
        finally:
            for task in list(self._tasks):
                task.cancel()
            async with asyncio.timeout(_CALL_S):
                await context.close()

    async def _draw(self, context: Any) -> None:
        async with asyncio.timeout(_CALL_S):
            await context.route("**/*", self._wanted)
            await context.route_web_socket("**/*", self._socket)
            page = self._page = await context.new_page()
            context.on("page", self._window)
            page.on("dialog", self._dialog)
            page.on("download", lambda _download: self._refuse("download"))
            page.on("crash", self._crashed)
            session = await context.new_cdp_session(page)
        self._last = time.monotonic()
        async with asyncio.timeout(_CALL_S):
            await page.goto(self._url, wait_until="commit")
            world = await World.beside(session)
        await self._rest(world)
        if self.failure is not None or self.drawn.problem is not None:
            return
        limit = self._settings.max_response_mb * _CHARACTERS
        async with asyncio.timeout(_CALL_S):
            told = await world.tell(DOCUMENT.replace("LIMIT", str(limit)))
        if isinstance(told, dict) and told["html"]:
            self.drawn.html, self.drawn.cut = str(told["html"]), bool(told["cut"])
        else:
            self.drawn.problem, self.drawn.detail = "browser", "it left no document"

    async def _rest(self, world: World) -> None:
        """Wait until nothing is asked for and nothing is added, or the page's seconds are over."""
        spent = 0.0
        before = time.monotonic()
        looked_at = before
        while spent < self._settings.browser_page_s:
            await asyncio.sleep(_STEP_S)
            now = time.monotonic()
            if not self._asking:
                spent += now - before
            before = now
            if self.failure is not None or self.drawn.problem is not None:
                return
            if now - looked_at < _QUIET_S:
                continue
            looked_at = now
            if await self._is_too_large():
                return
            async with asyncio.timeout(max(_LEAST_S, self._settings.browser_page_s - spent)):
                elements = int(await world.tell(ELEMENTS) or 0)
            is_still = elements == self.drawn.elements and not self._asking and now - self._last > _QUIET_S
            self.drawn.elements = elements
            if is_still:
                return
        self.drawn.restless = True

    async def _is_too_large(self) -> bool:
        async with asyncio.timeout(_CALL_S):
            held = await self._chromium.memory_mb()
        if held <= self._settings.browser_mb:
            return False
        self.drawn.problem, self.drawn.detail = "memory", f"more than {self._settings.browser_mb} MB"
        await self._chromium.end()
        return True

    # --- what the page wants

    async def _wanted(self, route: Any) -> None:
        """Answer what the page asks for. A page that is gone by then needs no answer."""
        with contextlib.suppress(self._error):
            request = route.request
            if request.is_navigation_request():
                await self._navigation(route, request)
            elif request.resource_type == "stylesheet":
                await route.fulfill(status=200, content_type="text/css", body="")
            elif reason := self._why_not(request):
                self._refuse(reason)
                await route.abort("blockedbyclient")
            else:
                await self._answer(route, request)

    async def _navigation(self, route: Any, request: Any) -> None:
        """Give the document once; to no other page anything leads."""
        if not self._given and request.url.partition("#")[0] == self._url.partition("#")[0]:
            self._given = True
            await route.fulfill(**_told(self._document))
            return
        is_own = False
        with contextlib.suppress(self._error):  # a window's first request has no frame yet
            is_own = self._page is not None and request.frame == self._page.main_frame
        self._refuse("another page" if is_own else "frame or window")
        known = len(self.drawn.leads) >= _MOST_LEADS or request.url in self.drawn.leads
        if is_own and not known and request.method == "GET":
            self.drawn.leads.append(request.url)
        await route.abort("aborted")

    def _why_not(self, request: Any) -> str | None:
        if request.resource_type not in _ASKED:
            return str(request.resource_type)
        if request.method != "GET":
            return "not GET"
        return "too many" if self.drawn.parts >= MOST_PARTS else None

    async def _answer(self, route: Any, request: Any) -> None:
        self.drawn.parts += 1
        self._asking += 1
        try:
            got = await self._fetch(request.url, request.resource_type)
        except Exception as error:  # noqa: BLE001 - raised again by who draws; here it would be lost in a task
            self.failure = error
            got = "failed"
        finally:
            self._asking -= 1
            self._last = time.monotonic()
        if isinstance(got, Part):
            await route.fulfill(**_told(got))
        else:
            self._refuse(got)
            await route.abort("blockedbyclient")

    async def _socket(self, socket: Any) -> None:
        self._refuse("websocket")
        with contextlib.suppress(self._error):
            await socket.close()

    def _window(self, page: Any) -> None:
        if page is not self._page:
            self._refuse("window")
            self._later(page.close())

    def _dialog(self, dialog: Any) -> None:
        self._refuse("dialog")
        self._later(dialog.dismiss())

    def _crashed(self, *_: object) -> None:
        self.drawn.problem = self.drawn.problem or "crash"

    def _later(self, what: Awaitable[None]) -> None:
        async def done() -> None:
            with contextlib.suppress(self._error):  # it closed by itself
                await what

        task = asyncio.ensure_future(done())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _refuse(self, reason: str) -> None:
        self.drawn.refused[reason] += 1


def _told(part: Part) -> Mapping[str, Any]:
    headers = {name.lower(): value for name, value in part.headers if name.lower() in _HEADERS}
    return {"status": part.status, "headers": headers, "body": part.body}
