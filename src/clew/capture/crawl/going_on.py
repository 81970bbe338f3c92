"""How a killed visit goes on: what the journal tells is done again, what the archives hold beyond it is taken up."""

from collections.abc import Iterator, Sequence
from typing import Any

from fastwarc.warc import WarcRecordType

from clew.capture.archive import CERTIFICATE
from clew.capture.crawl.answer import Answer
from clew.capture.crawl.archive_file import Place, read_tail, set_torn_aside
from clew.capture.crawl.journal import Event
from clew.capture.crawl.ledger import Ledger
from clew.capture.crawl.records import PART
from clew.capture.crawl.robots import PATH
from clew.capture.crawl.site_visit import SiteVisit
from clew.capture.picture_record import is_picture_record
from clew.capture.response import target_of
from clew.kernel.errors import BrokenInputError
from clew.store.warc import open_record, parse_payload
from clew.store.warc_source import SourceRecord


class GoingOn:
    """Brings a ledger to where a killed visit stood. ``torn``: by site how many bytes were set aside."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.torn: list[tuple[str, int]] = []
        self.adopted = 0

    def replay(self) -> dict[str, int]:
        """Do again what the journal tells; give where each archive ended."""
        ends: dict[str, int] = {}
        for event in self.ledger.events:
            if event["event"] in ("seed", "known", "asked", "drawn"):
                self._again(event, self.ledger.site(event["site"]))
                if "end" in event:
                    ends[event["site"]] = event["end"]
        return ends

    def _again(self, event: Event, one: SiteVisit) -> None:
        """Do one event again."""
        if event["event"] == "seed":
            one.queue.seed(event["url"])
        elif event["event"] == "known":
            one.queue.known_pages()
        elif "part_of" in event:
            one.apply_part(event["url"], Answer.from_event(dict(event)))
        else:
            answer = Answer.from_event({**event, "links": event.get("found", ())})
            if event["event"] == "drawn":
                one.apply_drawn(one.queue.take_out(event["url"], drawn=True), answer)
                return
            if "sessions" in event:
                one.queue.take_sessions(event["sessions"])
            is_sitemap = event.get("role") == "sitemap"
            one.apply(one.queue.take_out(event["url"], sitemap=is_sitemap), answer)
            if "at" in event:
                place = Place(self.ledger.path_of(one.site), event["at"], event["end"])
                self.ledger.places[one.site, event["url"]] = place

    def add_seeds(self) -> None:
        """Add the first addresses of sites, and what earlier readings know of them, where the journal does not tell of it."""
        ledger = self.ledger
        for site, urls in ledger.plan.seeds.items():
            is_new = site not in ledger.sites
            one = ledger.site(site)
            for url in urls:
                if url not in one.queue.asked_urls and not one.queue.has(url) and one.queue.seed(url):
                    ledger.journal.add("seed", site=site, url=url)
            if is_new and ledger.plan.known.get(site):
                one.queue.known_pages()
                ledger.journal.add("known", site=site)

    def take_up(self, site: str, end: int) -> None:
        """Take up what the archive holds behind the journal's last word; what is torn is set aside and told."""
        path = self.ledger.path_of(site)
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
            self.ledger.journal.add("torn", site=site, at=whole, bytes=aside.stat().st_size, file=aside.name)
        for item, record in kept:
            self._adopt(site, item, record, end + item.offset)

    def _adopt(self, site: str, item: SourceRecord, record: Any, start: int) -> None:
        mime = record.headers.get("Content-Type")
        if record.record_type == WarcRecordType.warcinfo or mime == CERTIFICATE:
            return
        url, ledger = target_of(record), self.ledger
        one = ledger.sites[site]
        self.adopted += 1
        ledger.archive(site)
        if record.record_type == WarcRecordType.conversion:
            html = parse_payload(item.data).body.decode("utf-8", "replace")
            answer = ledger.plan.reader.read_drawn(url, html)
            entry = one.queue.take_out(url, drawn=True)
            ledger.tell_drawn(site, entry, answer, at=str(record.record_date), adopted="yes")
        elif kind := record.headers.get(PART):
            answer = ledger.plan.reader.read(item.data, role="part")
            ledger.tell_part(site, url, answer, kind=str(kind), part_of="", began_at=record.record_date)
        else:
            entry = one.queue.take_out(url)
            if record.record_type == WarcRecordType.response:
                role = "robots" if url.endswith(PATH) else entry.role
                answer = ledger.plan.reader.read(item.data, role=role)
            else:
                answer = Answer(status=200)
            ledger.places[site, url] = Place(ledger.path_of(site), start, start + len(item.raw))
            ledger.tell(site, entry, answer, began_at=record.record_date, adopted="yes", at=start)


def _answers(records: Sequence[SourceRecord]) -> Iterator[tuple[SourceRecord, Any]]:
    """Give the records that end something whole: a request without its answer is none."""
    for item in records:
        record = open_record(item.data)
        if record is None:
            return
        kind = record.record_type
        if kind in (WarcRecordType.warcinfo, WarcRecordType.response, WarcRecordType.conversion) or (
            kind == WarcRecordType.metadata
            and (is_picture_record(record) or record.headers.get("Content-Type") == CERTIFICATE)
        ):
            yield item, record
