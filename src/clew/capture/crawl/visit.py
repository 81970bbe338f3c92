"""A visit: all its sites, its folder on disk, and how a killed one goes on.

``work/capture/`` holds the journal and one WARC a site while the visit lasts (:mod:`ledger`). Each answer is appended to
its site's archive, then told in the journal. At the end of every run what is there goes through the import; when the
visit is over its journal moves to ``runs/captures/``.
"""

import asyncio
import contextlib
import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

from clew.capture.browser.draw import Part
from clew.capture.crawl.answer import SLOW_DOWN, Answer
from clew.capture.crawl.drawing import Drawing, DrawnPage, part_of, rules_entry
from clew.capture.crawl.exchange import Exchange, Fetcher
from clew.capture.crawl.frontier import Entry
from clew.capture.crawl.going_on import GoingOn
from clew.capture.crawl.ledger import Ledger
from clew.capture.crawl.pace import is_open, read_retry_after
from clew.capture.crawl.plan import Plan
from clew.capture.crawl.site_visit import SiteVisit

FOLDER = "capture"
Clock = Callable[[], dt.datetime]


class StoppedError(Exception):
    """The run ends while a request waits for its time; it was not made."""


class Visit:
    """A visit that is under way."""

    def __init__(
        self,
        folder: Path,
        plan: Plan,
        fetcher: Fetcher,
        *,
        clock: Clock,
        progress: Callable[[str, int, int], None],
    ) -> None:
        self.plan = plan
        self.fetcher = fetcher
        self.stop_reason: str | None = None
        self._clock = clock
        self._progress = progress
        self._stopping = asyncio.Event()
        self._locks: dict[str, asyncio.Lock] = {}
        self._drawn_now: dict[str, Entry] = {}
        self._drawing = Drawing(
            plan.settings,
            user_agent=plan.user_agent,
            ask=self._ask_part,
            learn_rules=self._ask_rules,
            clock=clock,
        )
        self._started = time.monotonic()
        self._turn = 0
        self.ledger = Ledger(folder, plan, clock=clock)
        going_on = GoingOn(self.ledger)
        ends = going_on.replay()
        going_on.add_seeds()
        for site in sorted(self.sites):
            going_on.take_up(site, ends.get(site, 0))
        self.torn = going_on.torn
        self.adopted = going_on.adopted

    @property
    def sites(self) -> dict[str, SiteVisit]:
        """The sites of the visit."""
        return self.ledger.sites

    @property
    def began_at(self) -> dt.datetime:
        """When it began, in the first of its runs."""
        return self.ledger.began_at

    # --- Scrapy asks

    def next(self) -> tuple[str, Entry] | None:
        """Give the next request of a site that has none under way."""
        self._look_at_the_clock()
        if self.stop_reason:
            return None
        names = list(self.sites)
        for step in range(len(names)):
            site = names[(self._turn + step) % len(names)]
            entry = self.sites[site].next()
            if entry is not None:
                self._turn = (self._turn + step + 1) % len(names)
                return site, entry
        return None

    def has_more(self) -> bool:
        """Say whether requests are waiting or under way."""
        if self.stop_reason:
            return False
        return any(
            one.state == "open" and (one.busy or not one.queue.is_empty()) for one in self.sites.values()
        )

    async def ask(self, site: str, entry: Entry) -> Exchange | DrawnPage:
        """Wait for the site's time and make the request, or draw a page; raises :class:`StoppedError` where the run ends before."""
        if entry.role == "drawn":
            place = self.ledger.place_of(site, entry.url)
            self._drawn_now[site] = entry
            try:
                return await self._drawing.draw(self.sites[site], entry, place)
            finally:
                del self._drawn_now[site]
        async with self._lock(site):
            return await self._fetched(site, entry.url)

    async def _fetched(self, site: str, url: str) -> Exchange:
        pace = self.sites[site].pace
        wait = pace.wait_s(time.monotonic())
        if wait > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), wait)
        if self.stop_reason:
            raise StoppedError
        exchange = await self.fetcher.fetch(url, site)
        pace.answered(time.monotonic())
        return exchange

    def take(self, site: str, entry: Entry, came: Exchange | DrawnPage) -> None:
        """Keep what came, learn from it, and note both."""
        one = self.sites[site]
        if isinstance(came, DrawnPage):
            self.ledger.keep_drawn(site, entry, came)
        else:
            self._take(site, entry, came)
        one.busy = False
        if one.queue.is_empty() or one.state != "open":
            self._progress(site, one.requests, one.requests)
        else:
            self._progress(
                site, one.requests, min(one.requests + one.queue.waiting(), self.plan.settings.max_pages)
            )

    def _take(self, site: str, entry: Entry, exchange: Exchange) -> None:
        answer, place = self.ledger.keep(site, entry, exchange)
        at = {"at": place.start} if entry.role == "page" and answer.status == 200 else {}  # noqa: PLR2004 - there
        self.ledger.tell(
            site, entry, answer, began_at=exchange.began_at, address=exchange.connection.address, **at
        )
        self._slow_down(site, answer, exchange.began_at)

    def _slow_down(self, site: str, answer: Answer, began_at: dt.datetime) -> None:
        one = self.sites[site]
        if answer.status in SLOW_DOWN and one.state == "open":
            stated = read_retry_after(answer.retry_after, began_at)
            pause = one.pace.back_off(time.monotonic(), stated)
            if pause > self.plan.settings.longest_wait_s:
                one.end("waits", f"asks for a pause of {pause:.0f} s (status {answer.status})")

    def stop(self, reason: str) -> None:
        """End the run: no further request is made; what is under way ends."""
        self.stop_reason = self.stop_reason or reason
        self._stopping.set()

    def release(self, site: str) -> None:
        """Note that a request was not made after all."""
        self.sites[site].busy = False

    def close(self) -> None:
        """Put all that was written on the disk."""
        self.ledger.close()

    async def end_asking(self) -> None:
        """Close connections and browsers."""
        await self._drawing.close()
        await self.fetcher.close()

    def _look_at_the_clock(self) -> None:
        settings = self.plan.settings
        if time.monotonic() - self._started > settings.max_minutes * 60:
            self.stop("max_minutes")
        elif not is_open(settings.minutes_of_windows(), self._clock()):
            self.stop("windows")

    # --- pages that a browser draws

    async def _ask_part(self, site: str, entry: Entry, url: str, kind: str) -> Part | str:
        """Ask for what a page wants while it is drawn, in the site's time and within its budget; keep it and note it."""
        one = self.sites[site]
        async with self._lock(site):
            self._look_at_the_clock()
            if self._drawn_now.get(site) is not entry:
                return "over"  # the page was given up while this waited for its turn
            if one.is_spent() or one.state != "open":
                return "budget" if one.is_spent() else one.state
            exchange = await self._fetched(site, url)
            answer, _ = self.ledger.keep(site, Entry(url, role="part"), exchange, kind=kind)
            self.ledger.tell_part(
                site, url, answer, kind=kind, part_of=entry.url, began_at=exchange.began_at,
                address=exchange.connection.address,
            )  # fmt: skip
            self._slow_down(site, answer, exchange.began_at)
        return (answer.problem or "broken") if answer.status is None or answer.problem else part_of(exchange)

    async def _ask_rules(self, site: str, origin: str) -> None:
        """Ask for a host's rules before anything of it is asked for."""
        async with self._lock(site):
            one = self.sites[site]
            if site in self._drawn_now and one.state == "open" and not one.robots.knows(origin):
                entry = rules_entry(origin)
                self._take(site, entry, await self._fetched(site, entry.url))

    def _lock(self, site: str) -> asyncio.Lock:
        """Give the lock that lets one request at a time go to a site, also of those that a drawn page makes."""
        return self._locks.setdefault(site, asyncio.Lock())
