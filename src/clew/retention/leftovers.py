"""What else tells of captures that go: journals of visits, lists of troubles, candidates' quotes. Of each only the rest stays.

Read from the indexes of captures, so it is done before they are deleted. Done again, it changes nothing more.
"""

import datetime as dt
import functools
import json
import os
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from clew.kernel.web import registered_domain
from clew.records.issue import Issue
from clew.records.site_candidate import SiteCandidate, Way
from clew.store.candidates import candidates_path, load_candidates, merged_ways, save_candidates
from clew.store.project import Project
from clew.store.received import forget, load_receipts, received_dir
from clew.store.tables import read_records, write_table
from clew.store.visit_files import VisitFiles

_STAMP = re.compile(r"(?:capture-)?(\d{8}T\d{6})")
_FOUND = ("found", "pictures", "links", "following", "redirect_to", "final_url", "location")
_END = dt.datetime.max.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Gone:
    """What goes, and by what is known whether something tells of it.

    ``urls``: addresses of which no capture stays. ``spans``: by site, first and last time of each visit that stays.
    ``sources``: the beginnings of digests of imported files of which some capture stays; ``gone_sources``: of which none does.
    ``ways``: candidates that go (site), or one way of them (site and what identifies the way).
    ``past``: what was noted before that time is past its own, whatever came of it; null where that is not the question.
    """

    captures: frozenset[str]
    urls: frozenset[str] = frozenset()
    spans: dict[str, list[tuple[dt.datetime, dt.datetime]]] = field(default_factory=dict)
    sources: frozenset[str] = frozenset()
    gone_sources: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    past: dt.datetime | None = None
    ways: frozenset[tuple[str, ...]] = frozenset()

    def touches(self, site: str, since: dt.datetime) -> bool:
        """Say whether what was noted of the site then may have to go."""
        return site in self.sites or (self.past is not None and since < self.past)

    def keeps(self, site: str, since: dt.datetime, before: dt.datetime) -> bool:
        """Say whether a visit of the site stays that was made in that time."""
        return any(first < before and last >= since for first, last in self.spans.get(site, ()))


@dataclass(frozen=True, slots=True)
class Change:
    """A file of which something goes; ``write`` leaves the rest, or deletes it where there is none."""

    path: Path
    write: Callable[[], None]


def what_goes(
    visits: Collection[VisitFiles],
    captures: frozenset[str],
    *,
    past: dt.datetime | None = None,
    ways: frozenset[tuple[str, ...]] = frozenset(),
) -> Gone:
    """Take from the indexes what the rest of the project is compared with."""
    urls: dict[bool, set[str]] = {True: set(), False: set()}
    sources: dict[bool, set[str]] = {True: set(), False: set()}
    spans: dict[str, list[tuple[dt.datetime, dt.datetime]]] = {}
    sites = set()
    for visit in visits:
        stays = []
        for one in visit.captures():
            goes = one.capture_id in captures
            urls[goes].update(url for url in (one.url, one.redirect_to) if url)
            sources[goes].add(one.source_sha256[:16])
            if goes:
                sites.add(visit.site_id)
            else:
                stays.append(one.fetched_at)
        if stays:
            spans.setdefault(visit.site_id, []).append((min(stays), max(stays)))
    return Gone(
        captures,
        frozenset(urls[True] - urls[False]),
        spans,
        frozenset(sources[False]),
        frozenset(sources[True] - sources[False]),
        frozenset(sites),
        past,
        ways,
    )


def changes(project: Project, gone: Gone) -> list[Change]:
    """Give the files of which something goes, in a fixed order; nothing is written yet."""
    return [
        *_journals(project, gone),
        *_troubles(project, gone),
        *_candidates(project, gone),
        *_received(project, gone),
    ]


def _journals(project: Project, gone: Gone) -> Iterator[Change]:
    folder = project.runs_dir / "captures"
    paths = sorted(folder.iterdir()) if folder.is_dir() else []
    times = sorted({time for path in paths if path.suffix == ".jsonl" and (time := stamp_of(path.name))})
    for path in paths:
        since = stamp_of(path.name)
        if since is None:
            continue
        before = next((time for time in times if time > since), _END)
        if path.suffix == ".jsonl":
            yield from _journal(path, gone, since, before)
        elif any(f"-{site}.warc" in path.name for site in gone.sites):
            yield Change(path, path.unlink)  # what a kill tore; no record, and nobody can tell whose


def _journal(path: Path, gone: Gone, since: dt.datetime, before: dt.datetime) -> Iterator[Change]:
    lines = path.read_bytes().splitlines(keepends=True)
    events = [(line, json.loads(line)) for line in lines if line.endswith(b"\n")]
    rest = [
        _line(line, event, gone)
        for line, event in events
        if "site" not in event
        or (gone.keeps(event["site"], since, before) and not _names(event.get("url"), gone.urls))
        or not gone.touches(event["site"], since)
    ]
    if not any(b'"site"' in line for line in rest) and len(rest) < len(events):
        yield Change(path, path.unlink)
    elif rest != lines:
        yield Change(path, lambda: _replace(path, b"".join(rest)))


def _line(line: bytes, event: dict[str, Any], gone: Gone) -> bytes:
    """Take what a page brought of addresses that go out of its line."""
    told = {
        name: [one for one in value if not _names(one, gone.urls)] if isinstance(value, list) else value
        for name, value in event.items()
        if name not in _FOUND or isinstance(value, list) or not _names(value, gone.urls)
    }
    if told == event:
        return line
    return (
        json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"
    )


def _names(value: Any, urls: Collection[str]) -> bool:
    """Say whether one of the addresses stands in a value, however deep."""
    if isinstance(value, str):
        return value in urls
    if isinstance(value, dict):
        return any(_names(one, urls) for one in value.values())
    return isinstance(value, list) and any(_names(one, urls) for one in value)


def _troubles(project: Project, gone: Gone) -> Iterator[Change]:
    for path in sorted(project.captures_dir.glob("*.issues.parquet")):
        rows = list(read_records(path, Issue))
        since = stamp_of(path.name)
        if since is not None:
            rest = [row for row in rows if _stays(row, gone, since)]
        elif _is_orphan(path, gone):
            rest = []
        else:
            rest = [row for row in rows if not any(url in row.detail for url in gone.urls)]
        if rest != rows:
            yield Change(path, _writer(path, rest))


def _is_orphan(path: Path, gone: Gone) -> bool:
    """Say whether nothing stays of the imported file whose troubles these are; of one that brought nothing its age decides."""
    source = path.name.split(".", 1)[0]
    if source in gone.gone_sources:
        return True
    changed = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    return source not in gone.sources and gone.past is not None and changed < gone.past


def _writer(path: Path, rest: list[Issue]) -> Callable[[], None]:
    if rest:
        return lambda: (write_table(path, Issue, rest), None)[1]
    return lambda: path.unlink(missing_ok=True)


def _stays(row: Issue, gone: Gone, since: dt.datetime) -> bool:
    site = registered_domain(row.record_id)
    if not gone.touches(site, since):
        return True
    return gone.keeps(site, since, _END) and row.record_id not in gone.urls


def _received(project: Project, gone: Gone) -> Iterator[Change]:
    """Give what others gave that is past its time: the project's own, or the one that the sender set."""
    if gone.past is None:
        return
    days = project.settings.retention_days
    as_of = gone.past.date() + dt.timedelta(days=days)
    for receipt in load_receipts(project):
        if receipt.due_on(days) <= as_of:
            path = received_dir(project) / receipt.receipt_id / "receipt.json"
            yield Change(path, functools.partial(forget, project, receipt.receipt_id))


def _candidates(project: Project, gone: Gone) -> Iterator[Change]:
    before = load_candidates(project)
    after = {site: _candidate(one, gone) for site, one in before.items() if (site,) not in gone.ways}
    if after != before:
        yield Change(candidates_path(project), lambda: save_candidates(project, after))


def _candidate(one: SiteCandidate, gone: Gone) -> SiteCandidate:
    ways = tuple(_way(way, one.site_id, gone) for way in one.ways)
    url = one.url if one.url not in gone.urls else f"https://{one.site_id}/"
    if ways == one.ways and url == one.url:
        return one
    return replace(one, url=url, ways=merged_ways((), ways))


def _way(way: Way, site: str, gone: Gone) -> Way:
    """Keep how, where and when; what was met there goes with the capture in which it was met."""
    rest = tuple(place for place in way.evidence if place.capture_id not in gone.captures)
    is_named = (site, *way.identity) in gone.ways
    if rest == way.evidence and way.url not in gone.urls and not is_named:
        return way
    if rest and not is_named:
        return replace(way, evidence=rest)
    return replace(way, url=f"https://{site}/", title=None, text=None, query=None, evidence=())


def stamp_of(name: str) -> dt.datetime | None:
    """Read the time in a file's name; null where there is none."""
    found = _STAMP.match(name)
    return dt.datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=dt.UTC) if found else None


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(f".part-{path.name}")
    part.touch(mode=0o600)
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
