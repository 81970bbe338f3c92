"""A visit: all its sites, its folder on disk, and how a killed one goes on.

``work/capture/`` holds the journal and one WARC a site while the visit lasts. Each answer is appended to its site's
archive, then told in the journal. At the end of every run what is there goes through the import; when the visit is over
its journal moves to ``runs/captures/``.
"""

import asyncio
import contextlib
import datetime as dt
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from fastwarc.warc import WarcRecordType

from clew.capture.crawl.answer import SLOW_DOWN, Answer, Reader
from clew.capture.crawl.archive_file import ArchiveFile, read_tail, set_torn_aside
from clew.capture.crawl.exchange import Exchange, Fetcher
from clew.capture.crawl.frontier import PORTS, Entry, Known, Rules, SiteQueue
from clew.capture.crawl.journal import NAME, Journal, iter_events
from clew.capture.crawl.pace import is_open, read_retry_after
from clew.capture.crawl.records import (
    about_record,
    certificate_record,
    members,
    request_record,
    response_id,
    response_record,
)
from clew.capture.crawl.robots import PATH, Robots
from clew.capture.crawl.site_visit import SiteVisit, new_pace
from clew.capture.picture_record import is_picture_record, picture_record
from clew.capture.response import target_of
from clew.kernel.errors import BrokenInputError
from clew.reference.crawling import Crawling
from clew.store.capture_settings import CaptureSettings
from clew.store.warc import open_record
from clew.store.warc_source import SourceRecord

FOLDER = "capture"
Clock = Callable[[], dt.datetime]


class StoppedError(Exception):
    """The run ends while a request waits for its time; it was not made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a visit is to do: the sites with their first addresses, under which settings, as whom."""

    seeds: Mapping[str, Sequence[str]]
    settings: CaptureSettings
    tool: str
    user_agent: str
    seed: int
    words: Crawling
    reader: Reader
    known: Mapping[str, Known] = field(default_factory=dict)


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
        self.folder = folder
        self.plan = plan
        self.fetcher = fetcher
        self.sites: dict[str, SiteVisit] = {}
        self.stop_reason: str | None = None
        self.torn: list[tuple[str, int]] = []
        self.adopted = 0
        self._clock = clock
        self._progress = progress
        self._stopping = asyncio.Event()
        self._archives: dict[str, ArchiveFile] = {}
        self._certificates: set[tuple[str, bytes]] = set()
        self._started = time.monotonic()
        self._turn = 0
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        events = list(iter_events(folder / NAME))
        self._journal = Journal(folder)
        self.began_at = self._begin(events)
        ends = self._replay(events)
        self._add_seeds()
        for site in sorted(self.sites):
            self._take_up(site, ends.get(site, 0))

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

    async def ask(self, site: str, entry: Entry) -> Exchange:
        """Wait for the site's time and make the request; raises :class:`StoppedError` where the run ends before."""
        pace = self.sites[site].pace
        wait = pace.wait_s(time.monotonic())
        if wait > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), wait)
        if self.stop_reason:
            raise StoppedError
        exchange = await self.fetcher.fetch(entry.url, site)
        pace.answered(time.monotonic())
        return exchange

    def take(self, site: str, entry: Entry, exchange: Exchange) -> None:
        """Keep what came, learn from it, and note both."""
        one = self.sites[site]
        answer = self._kept(site, entry, exchange)
        self._tell(site, entry, answer, began_at=exchange.began_at, address=exchange.connection.address)
        if answer.status in SLOW_DOWN and one.state == "open":
            stated = read_retry_after(answer.retry_after, exchange.began_at)
            pause = one.pace.back_off(time.monotonic(), stated)
            if pause > self.plan.settings.longest_wait_s:
                one.end("waits", f"asks for a pause of {pause:.0f} s (status {answer.status})")
        one.busy = False
        if one.queue.is_empty() or one.state != "open":
            self._progress(site, one.requests, one.requests)
        else:
            self._progress(
                site, one.requests, min(one.requests + one.queue.waiting(), self.plan.settings.max_pages)
            )

    def stop(self, reason: str) -> None:
        """End the run: no further request is made; what is under way ends."""
        self.stop_reason = self.stop_reason or reason
        self._stopping.set()

    def release(self, site: str) -> None:
        """Note that a request was not made after all."""
        self.sites[site].busy = False

    def close(self) -> None:
        """Put all that was written on the disk."""
        for archive in self._archives.values():
            archive.close()
        self._archives.clear()
        self._journal.close()

    def archives(self) -> list[Path]:
        """Give the archives of the visit that hold something."""
        return sorted(path for path in self.folder.glob("*.warc.gz") if path.stat().st_size)

    def _look_at_the_clock(self) -> None:
        settings = self.plan.settings
        if time.monotonic() - self._started > settings.max_minutes * 60:
            self.stop("max_minutes")
        elif not is_open(settings.minutes_of_windows(), self._clock()):
            self.stop("windows")

    # --- what comes is kept

    def _kept(self, site: str, entry: Entry, exchange: Exchange) -> Answer:
        """Append an exchange to the site's archive, a picture as its facts; give what it tells."""
        problem = Answer(problem=exchange.problem, detail=exchange.detail)
        if not exchange.has_response:
            return problem if exchange.problem else Answer(problem="broken", detail="no HTTP response")
        record = response_record(exchange)
        answer = self.plan.reader.read(record, role=entry.role)
        if answer.status is None:
            return answer
        picture = picture_record(record, exchange.began_at)
        named = None if picture else response_id(exchange)
        parts = [request_record(exchange, answer=named), picture or record]
        if named and exchange.connection.certificate and self._is_new_certificate(site, exchange):
            parts.append(certificate_record(exchange, answer=named))
        self._archive(site).append(members(*parts))
        if exchange.problem:
            event = {**answer.as_event(), "problem": exchange.problem, "detail": exchange.detail}
            return Answer.from_event(event)
        return answer

    def _is_new_certificate(self, site: str, exchange: Exchange) -> bool:
        key = (site, exchange.connection.certificate or b"")
        is_new = key not in self._certificates
        self._certificates.add(key)
        return is_new

    def _archive(self, site: str) -> ArchiveFile:
        if site not in self._archives:
            archive = ArchiveFile(self.folder / f"{site}.warc.gz")
            if not archive.size:
                about = about_record(
                    tool=self.plan.tool,
                    user_agent=self.plan.user_agent,
                    robots={"obey": "obeyed", "note": "kept, not obeyed"}[self.plan.settings.robots],
                    began_at=self.began_at,
                    site=site,
                )
                archive.append(members(about))
            self._archives[site] = archive
        return self._archives[site]

    def _tell(self, site: str, entry: Entry, answer: Answer, **about: Any) -> None:
        one = self.sites[site]
        before = one.queue.sessions()
        found, pictures = one.apply(entry, answer)
        sessions = one.queue.sessions()
        archive = self._archives.get(site)
        event = answer.as_event()
        for name in ("links", "pictures", "following"):
            event.pop(name, None)
        self._journal.add(
            "asked",
            site=site,
            url=entry.url,
            **{name: str(value) for name, value in about.items() if value is not None},
            **event,
            **({"found": found} if found else {}),
            **({"pictures": pictures} if pictures else {}),
            **({"sessions": sessions} if sessions != before else {}),
            end=archive.size if archive else 0,
        )

    # --- a killed visit goes on

    def _begin(self, events: Sequence[Mapping[str, Any]]) -> dt.datetime:
        for event in events:
            if event["event"] == "visit":
                return dt.datetime.fromisoformat(event["began_at"])
        began_at = self._clock()
        self._journal.add(
            "visit", began_at=began_at.isoformat(), tool=self.plan.tool, user_agent=self.plan.user_agent
        )
        return began_at

    def _replay(self, events: Sequence[Mapping[str, Any]]) -> dict[str, int]:
        """Do again what the journal tells; give where each archive ended."""
        ends: dict[str, int] = {}
        for event in events:
            if event["event"] == "seed":
                self._site(event["site"]).queue.seed(event["url"])
            elif event["event"] == "known":
                self._site(event["site"]).queue.known_pages()
            elif event["event"] == "asked":
                one = self._site(event["site"])
                if "sessions" in event:
                    one.queue.take_sessions(event["sessions"])
                entry = one.queue.take_out(event["url"])
                one.apply(entry, Answer.from_event({**event, "links": event.get("found", ())}))
                ends[event["site"]] = event["end"]
        return ends

    def _add_seeds(self) -> None:
        for site, urls in self.plan.seeds.items():
            is_new = site not in self.sites
            one = self._site(site)
            for url in urls:
                if url not in one.queue.asked_urls and not one.queue.has(url) and one.queue.seed(url):
                    self._journal.add("seed", site=site, url=url)
            if is_new and self.plan.known.get(site):
                one.queue.known_pages()
                self._journal.add("known", site=site)

    def _site(self, site: str) -> SiteVisit:
        if site not in self.sites:
            plan = self.plan
            robots = Robots(plan.user_agent)
            ports = PORTS | {urlsplit(url).port for url in plan.seeds.get(site, ())}
            obeys = plan.settings.robots == "obey"
            rules = Rules(site, plan.words, plan.settings.never, obey_robots=obeys, ports=ports)
            queue = SiteQueue(rules, robots, plan.known.get(site, Known()))
            pace = new_pace(plan.settings, plan.seed, site)
            self.sites[site] = SiteVisit(site, plan.settings, queue, robots, pace)
        return self.sites[site]

    def _take_up(self, site: str, end: int) -> None:
        """Take up what the archive holds behind the journal's last word; what is torn is set aside and told."""
        path = self.folder / f"{site}.warc.gz"
        if not path.exists():
            if end:
                raise BrokenInputError(
                    f"{path} is gone, but the journal beside it tells of {end} bytes in it. Bring it back, or begin anew "
                    "with --fresh."
                )
            return
        if path.stat().st_size < end:
            raise BrokenInputError(
                f"{path}: expected {end} bytes at least, as the journal beside it tells; it has {path.stat().st_size}. "
                "Bring the file back, or begin anew with --fresh."
            )
        tail = read_tail(path, end)
        whole, kept = end, []
        for item, record in _answers(tail.records):
            whole = end + item.offset + len(item.raw)
            kept.append((item, record))
        if path.stat().st_size > whole:
            aside = set_torn_aside(path, whole)
            self.torn.append((site, aside.stat().st_size))
            self._journal.add("torn", site=site, at=whole, bytes=aside.stat().st_size, file=aside.name)
        for item, record in kept:
            self._adopt(site, item, record)

    def _adopt(self, site: str, item: SourceRecord, record: Any) -> None:
        if (
            record.record_type == WarcRecordType.warcinfo
            or record.headers.get("Content-Type") == "application/pkix-cert"
        ):
            return
        url = target_of(record)
        entry = self.sites[site].queue.take_out(url)
        if record.record_type == WarcRecordType.response:
            answer = self.plan.reader.read(item.data, role="robots" if url.endswith(PATH) else entry.role)
        else:
            answer = Answer(status=200)
        self._archive(site)
        self._tell(site, entry, answer, began_at=record.record_date, adopted="yes")
        self.adopted += 1


def _answers(records: Sequence[SourceRecord]) -> Iterator[tuple[SourceRecord, Any]]:
    """Give the records that end something whole: a request without its answer is none."""
    for item in records:
        record = open_record(item.data)
        if record is None:
            return
        kind = record.record_type
        if kind in (WarcRecordType.warcinfo, WarcRecordType.response) or (
            kind == WarcRecordType.metadata
            and (is_picture_record(record) or record.headers.get("Content-Type") == "application/pkix-cert")
        ):
            yield item, record
