"""The visit inside Scrapy: Scrapy's engine schedules, the queue and the wire are ours.

A scheduler gives out what the visit wants next, a download handler makes the request over our wire, a spider hands the
answer back. All of Scrapy's middlewares and extensions are off: none of them may follow, retry, log in or keep a cookie.
"""

import signal
from collections.abc import AsyncIterator
from types import FrameType
from typing import Any

import scrapy
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.core.scheduler import BaseScheduler
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from twisted.python.failure import Failure

from clew.capture.crawl.visit import StoppedError, Visit

_AT_ONCE = 200
_HANDLER = f"{__name__}.WireHandler"


class VisitScheduler(BaseScheduler):
    """Asks the visit for the next request."""

    def __init__(self, crawler: Any) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Any) -> "VisitScheduler":
        """Make it, as Scrapy does."""
        return cls(crawler)

    def has_pending_requests(self) -> bool:
        """Say whether the visit has more to ask for."""
        return bool(self._crawler.spider.visit.has_more())

    def enqueue_request(self, request: scrapy.Request) -> bool:
        """Refuse: nothing is asked for that the visit's queue did not give out."""
        raise RuntimeError(f"not from the visit's queue: {request.url}")

    def next_request(self) -> scrapy.Request | None:
        """Give the visit's next request."""
        spider = self._crawler.spider
        found = spider.visit.next()
        if found is None:
            return None
        site, entry = found
        return scrapy.Request(
            entry.url,
            callback=spider.taken,
            errback=spider.not_taken,
            meta={"site": site, "entry": entry, "download_slot": site},
            dont_filter=True,
        )


class WireHandler(BaseDownloadHandler):
    """Makes a request over the visit's wire. GET only, whatever is asked for."""

    async def download_request(self, request: scrapy.Request) -> Response:
        """Make the request; the response that Scrapy sees is empty, the exchange goes along."""
        if request.method != "GET" or request.body:
            raise IgnoreRequest(f"only GET without a body: {request.method}")
        visit: Visit = self.crawler.spider.visit  # type: ignore[union-attr]
        try:
            exchange = await visit.ask(request.meta["site"], request.meta["entry"])
        except StoppedError as error:
            raise IgnoreRequest("the run ends") from error
        request.meta["exchange"] = exchange
        return Response(request.url, request=request)

    async def close(self) -> None:
        """Close the connections, and end the browsers."""
        await self.crawler.spider.visit.end_asking()  # type: ignore[union-attr]


class VisitSpider(scrapy.Spider):
    """Hands answers back to the visit."""

    name = "clew"

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit
        self.errors: list[BaseException] = []

    async def start(self) -> AsyncIterator[Any]:
        """Start with what the queue holds."""
        nothing: tuple[Any, ...] = ()
        for one in nothing:
            yield one

    def taken(self, response: Response) -> None:
        """Take an answer."""
        meta = response.meta
        try:
            self.visit.take(meta["site"], meta["entry"], meta["exchange"])
        except BaseException as error:
            self.errors.append(error)
            self.visit.stop("error")
            raise

    def not_taken(self, failure: Failure) -> None:
        """Note a request that was not made, and an error of ours, which ends the run."""
        request: Any = failure.request  # type: ignore[attr-defined]
        self.visit.release(request.meta["site"])
        error: Any = failure.value
        if not isinstance(error, IgnoreRequest):
            self.errors.append(error)
            self.visit.stop("error")


def run_visit(visit: Visit) -> None:
    """Run a visit to its end in this process, which can do so once; an interrupt ends it orderly.

    All that was kept is on the disk when it returns, and also when an error of ours is raised.
    """
    process = AsyncCrawlerProcess(_settings())
    crawler = process.create_crawler(VisitSpider)
    process.crawl(crawler, visit=visit)

    def stop(_number: int, _frame: FrameType | None) -> None:
        visit.stop("interrupted")

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        process.start(install_signal_handlers=False)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        visit.close()
    errors = crawler.spider.errors if isinstance(crawler.spider, VisitSpider) else []
    if errors:
        raise errors[0]


def _settings() -> dict[str, Any]:
    return {
        "TWISTED_REACTOR": "twisted.internet.asyncioreactor.AsyncioSelectorReactor",
        "SCHEDULER": VisitScheduler,
        "DOWNLOAD_HANDLERS": {
            "http": _HANDLER, "https": _HANDLER, "data": None, "file": None, "ftp": None, "s3": None,
        },
        "CONCURRENT_REQUESTS": _AT_ONCE,
        "CONCURRENT_ITEMS": 1,  # there are none; Scrapy makes as many tasks for each answer
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": 0,  # pauses are the visit's
        "DOWNLOADER_MIDDLEWARES_BASE": {},
        "SPIDER_MIDDLEWARES_BASE": {},
        "EXTENSIONS_BASE": {},
        "TELNETCONSOLE_ENABLED": False,
        "COOKIES_ENABLED": False,
        "LOG_ENABLED": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
        "LOGSTATS_INTERVAL": 0,
    }  # fmt: skip
