"""Drawing pages within a visit: what a page's scripts ask for goes through the site's rules, pace, budget and archive.

The document is read back from the archive, where it stands by then: it is not asked for twice, and a killed visit draws
what it had not drawn. Of scripts each is asked for once a visit. At most two browsers run, each draws one page at a time.
"""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from clew.capture.browser.chromium import Chromium, program_of
from clew.capture.browser.draw import Drawn, Part, draw
from clew.capture.crawl.archive_file import Place, read_response_at
from clew.capture.crawl.drawn_record import Rendered, rendered
from clew.capture.crawl.exchange import Exchange
from clew.capture.crawl.frontier import MOST_HOPS, PORTS, Entry
from clew.capture.crawl.records import response_record
from clew.capture.crawl.robots import PATH, origin_of
from clew.capture.crawl.site_visit import SiteVisit
from clew.capture.response import read_response
from clew.store.capture_settings import CaptureSettings
from clew.store.warc import open_record, parse_payload

_BROWSERS = 2
_MOST_REMEMBERED = 32 << 20
_MB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPage:
    """A page that was drawn: when, by which browser, from which record, what came of it."""

    url: str
    at: dt.datetime
    by: str
    refers_to: str
    drawn: Drawn
    page: Rendered | None


AskPart = Callable[[str, Entry, str, str], Awaitable[Part | str]]
"""Asks a site for an address, for a drawn page and a kind of use, in its time; gives the answer, or why there is none."""


class Drawing:
    """Draws pages for a visit, which asks for their parts and keeps them."""

    def __init__(
        self,
        settings: CaptureSettings,
        *,
        user_agent: str,
        ask: AskPart,
        learn_rules: Callable[[str, str], Awaitable[None]],
        clock: Callable[[], dt.datetime],
    ) -> None:
        self._settings = settings
        self._user_agent = user_agent
        self._ask = ask
        self._learn_rules = learn_rules
        self._clock = clock
        self._browsers: asyncio.Queue[Chromium] = asyncio.Queue()
        self._all: list[Chromium] = []
        self._scripts: dict[tuple[str, str], Part] = {}
        self._remembered = 0

    async def draw(self, one: SiteVisit, entry: Entry, place: Place) -> DrawnPage:
        """Draw a page that was received. Raises what asking raises."""
        record_id, data = read_response_at(place, entry.url)
        payload = parse_payload(data)
        document = Part(payload.status or 200, payload.headers, payload.body)

        async def fetch(url: str, kind: str) -> Part | str:
            return await self._part(one, entry, url, kind)

        chromium = await self._free()
        try:
            drawn = await draw(
                chromium, entry.url, document, fetch, settings=self._settings, user_agent=self._user_agent
            )
        finally:
            self._browsers.put_nowait(chromium)
        limit = self._settings.max_response_mb * _MB
        page = rendered(drawn.html, limit=limit, cut=drawn.cut) if drawn.html is not None else None
        return DrawnPage(
            url=entry.url, at=self._clock(), by=chromium.version, refers_to=record_id, drawn=drawn, page=page
        )

    async def close(self) -> None:
        """End the browsers."""
        for chromium in self._all:
            await chromium.close()
        self._all.clear()

    async def _free(self) -> Chromium:
        if self._browsers.empty() and len(self._all) < _BROWSERS:
            chromium = Chromium(self._settings, program_of(self._settings))
            self._all.append(chromium)
            return chromium
        return await self._browsers.get()

    async def _part(self, one: SiteVisit, entry: Entry, url: str, kind: str) -> Part | str:
        """Ask for what a page wants, following redirects; each step is held to the rules."""
        url = first = url.partition("#")[0]
        known = self._scripts.get((one.site, first)) if kind == "script" else None
        if known is not None:
            return known
        for _ in range(MOST_HOPS + 1):
            reason = self._why_not(one, url)
            if reason is None and not one.robots.knows(origin_of(url)):
                await self._learn_rules(one.site, origin_of(url))
            reason = reason or self._why_not_by_robots(one, url)
            if reason is not None:
                return reason
            got = await self._ask(one.site, entry, url, kind)
            location = _location(got)
            if location is None:
                if isinstance(got, Part) and kind == "script" and got.status == 200:  # noqa: PLR2004 - there
                    self._remember((one.site, first), got)
                return got
            url = urljoin(url, location).partition("#")[0]
        return "redirects"

    def _why_not(self, one: SiteVisit, url: str) -> str | None:
        """Say why an address is not asked for: as of a link, but for hosts that the settings allow to drawn pages."""
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").lower(), parts.port
        except ValueError:
            return "not an address"
        if parts.scheme not in ("http", "https"):
            return "another scheme"
        if any(mark in url.lower() for mark in one.queue.rules.words.challenge_marks):
            return "challenge"
        if host in self._settings.browser_hosts:
            return None if port in PORTS else "another port"
        return one.queue.why_not(url, "part")

    def _why_not_by_robots(self, one: SiteVisit, url: str) -> str | None:
        if self._settings.robots != "obey":
            return None
        is_allowed = one.robots.knows(origin_of(url)) and one.robots.allows(url)
        return None if is_allowed else "robots.txt"

    def _remember(self, key: tuple[str, str], part: Part) -> None:
        if self._remembered + len(part.body) <= _MOST_REMEMBERED:
            self._scripts[key] = part
            self._remembered += len(part.body)


def _location(got: Part | str) -> str | None:
    if isinstance(got, str) or got.status not in (301, 302, 303, 307, 308):
        return None
    return next((value for name, value in got.headers if name.lower() == "location"), None)


def part_of(exchange: Exchange) -> Part | str:
    """Give an answer as a browser takes it; no picture is given to one."""
    record = response_record(exchange)
    opened = open_record(record)
    if opened is None or read_response(opened, record).is_picture:
        return "picture"
    payload = parse_payload(record)
    return Part(payload.status or 0, payload.headers, payload.body)


def rules_entry(origin: str) -> Entry:
    """Give the request for a host's rules."""
    return Entry(origin + PATH, role="robots", origin=origin)
