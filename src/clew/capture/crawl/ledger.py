"""What a visit has done, on disk: one WARC a site and the journal, each written to as answers come.

An answer is appended to its site's archive, then told in the journal, and by the same step learnt from.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from clew.capture.crawl.answer import Answer, unusable
from clew.capture.crawl.archive_file import ArchiveFile, Place
from clew.capture.crawl.drawing import DrawnPage
from clew.capture.crawl.drawn_record import drawn_record
from clew.capture.crawl.exchange import Exchange
from clew.capture.crawl.frontier import PORTS, Entry, Known, Rules, SiteQueue
from clew.capture.crawl.journal import NAME, Journal, iter_events
from clew.capture.crawl.plan import Plan
from clew.capture.crawl.records import (
    about_record,
    certificate_record,
    members,
    request_record,
    response_record,
)
from clew.capture.crawl.robots import Robots
from clew.capture.crawl.site_visit import SiteVisit, new_pace
from clew.capture.picture_record import picture_record
from clew.capture.response import UnusableError, open_response


class Ledger:
    """The archives and the journal of a visit, and the sites as they tell of them. ``events``: what was there before."""

    def __init__(self, folder: Path, plan: Plan, *, clock: Callable[[], dt.datetime]) -> None:
        self.folder = folder
        self.plan = plan
        self.sites: dict[str, SiteVisit] = {}
        self.places: dict[tuple[str, str], Place] = {}
        self._archives: dict[str, ArchiveFile] = {}
        self._certificates: set[tuple[str, bytes]] = set()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.events = list(iter_events(folder / NAME))
        self.journal = Journal(folder)
        self.began_at = self._begin(clock)

    def _begin(self, clock: Callable[[], dt.datetime]) -> dt.datetime:
        for event in self.events:
            if event["event"] == "visit":
                return dt.datetime.fromisoformat(event["began_at"])
        began_at = clock()
        self.journal.add(
            "visit", began_at=began_at.isoformat(), tool=self.plan.tool, user_agent=self.plan.user_agent
        )
        return began_at

    def site(self, site: str) -> SiteVisit:
        """Give a site's part of the visit; it begins when first asked for."""
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

    def keep(
        self, site: str, entry: Entry, exchange: Exchange, *, kind: str | None = None
    ) -> tuple[Answer, Place]:
        """Append an exchange to the site's archive, a picture as its facts; give what it tells, and where it stands."""
        nowhere = Place(self.path_of(site), 0, 0)
        problem = Answer(problem=exchange.problem, detail=exchange.detail)
        if not exchange.has_response:
            return (
                problem if exchange.problem else Answer(problem="broken", detail="no HTTP response")
            ), nowhere
        record = response_record(exchange, kind=kind)
        try:
            opened = open_response(record)
        except UnusableError as error:
            return unusable(error), nowhere
        answer = self.plan.reader.read_opened(opened, role=entry.role)
        picture = picture_record(opened, exchange.began_at)
        named = None if picture else opened.record_id
        parts = [request_record(exchange, answer=named), picture or record]
        if named and exchange.connection.certificate and self._is_new_certificate(site, exchange):
            parts.append(certificate_record(exchange, answer=named))
        archive = self.archive(site)
        place = Place(archive.path, archive.size, archive.append(members(*parts)))
        if entry.role == "page" and named:
            self.places[site, entry.url] = place
        if exchange.problem:
            event = {**answer.as_event(), "problem": exchange.problem, "detail": exchange.detail}
            return Answer.from_event(event), place
        return answer, place

    def place_of(self, site: str, url: str) -> Place:
        """Give where the answer for an address stands; nowhere, where it is not known."""
        return self.places.get((site, url), Place(self.path_of(site), 0, 0))

    def path_of(self, site: str) -> Path:
        """Give a site's archive."""
        return self.folder / f"{site}.warc.gz"

    def _is_new_certificate(self, site: str, exchange: Exchange) -> bool:
        key = (site, exchange.connection.certificate or b"")
        is_new = key not in self._certificates
        self._certificates.add(key)
        return is_new

    def archive(self, site: str) -> ArchiveFile:
        """Give a site's archive, with the record that tells of the visit in front."""
        if site not in self._archives:
            archive = ArchiveFile(self.path_of(site))
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

    def tell(self, site: str, entry: Entry, answer: Answer, **about: Any) -> None:
        """Learn from an answer and note it, with what it brought."""
        one = self.sites[site]
        before = one.queue.sessions()
        found, pictures = one.apply(entry, answer)
        sessions = one.queue.sessions()
        event = answer.as_event()
        for name in ("links", "pictures", "following"):
            event.pop(name, None)
        self.journal.add(
            "asked",
            site=site,
            url=entry.url,
            **({"role": "sitemap"} if entry.role == "sitemap" else {}),
            **_plain(about),
            **event,
            **({"found": found} if found else {}),
            **({"pictures": pictures} if pictures else {}),
            **({"sessions": sessions} if sessions != before else {}),
            end=self._size(site),
        )

    def tell_part(self, site: str, url: str, answer: Answer, **about: Any) -> None:
        """Learn from an answer that a page got while it was drawn, and note it; ``part_of``: the page, ``kind``: what for."""
        self.sites[site].apply_part(url, answer)
        self.journal.add(
            "asked", site=site, url=url, **_plain(about), **answer.as_event(), end=self._size(site)
        )

    def keep_drawn(self, site: str, entry: Entry, came: DrawnPage) -> None:
        """Append a drawn page to the archive, learn from it, and note both with what it did not get."""
        answer = Answer(problem=came.drawn.problem, detail=came.drawn.detail)
        if came.page is not None:
            answer = self.plan.reader.read_drawn(entry.url, came.page.text)
            record = drawn_record(entry.url, came.at, came.page, refers_to=came.refers_to, drawn_by=came.by)
            self.archive(site).append(members(record))
            leads = [url for url in came.drawn.leads if url not in answer.links]
            answer = replace(answer, links=(*answer.links, *leads), truncated=came.page.cut)
        self.tell_drawn(
            site,
            entry,
            answer,
            at=came.at.isoformat(),
            by=came.by,
            elements=came.drawn.elements,
            parts=came.drawn.parts,
            restless=came.drawn.restless,
            pictures_left_out=came.page.pictures if came.page else 0,
            refused=dict(sorted(came.drawn.refused.items())),
        )

    def tell_drawn(self, site: str, entry: Entry, answer: Answer, **facts: Any) -> None:
        """Learn from a page that was drawn and note it, with what it brought."""
        one = self.sites[site]
        found, pictures = one.apply_drawn(entry, answer)
        event = answer.as_event()
        for name in ("links", "pictures", "following", "status", "size"):
            event.pop(name, None)
        self.journal.add(
            "drawn", site=site, url=entry.url, **facts, **event, **({"found": found} if found else {}),
            **({"pictures": pictures} if pictures else {}), end=self._size(site),
        )  # fmt: skip

    def _size(self, site: str) -> int:
        archive = self._archives.get(site)
        return archive.size if archive else 0

    def close(self) -> None:
        """Put all that was written on the disk."""
        for archive in self._archives.values():
            archive.close()
        self._archives.clear()
        self.journal.close()

    def archives(self) -> list[Path]:
        """Give the archives of the visit that hold something."""
        return sorted(path for path in self.folder.glob("*.warc.gz") if path.stat().st_size)


def _plain(about: Mapping[str, Any]) -> dict[str, Any]:
    """Give what is told beside an answer, as a line of JSON can hold it; what is not known is left out."""
    return {
        name: value if isinstance(value, int) else str(value)
        for name, value in about.items()
        if value is not None
    }
