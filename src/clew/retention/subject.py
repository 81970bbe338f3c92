"""What the project holds on a person: captures, ads, groups, decisions and candidates in which a value stands.

Every capture is read from its archive, so nothing depends on a run; with the tables of one, ads that only state the value in
words or in a picture of digits are found too, and pages of the same site that lead to the person's own.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pyarrow.parquet as pq

from clew.kernel.counts import counted
from clew.records.capture import Capture
from clew.records.schema import to_row
from clew.records.site_candidate import SiteCandidate
from clew.retention.groups import Groups
from clew.retention.sought import Sought
from clew.store.candidates import load_candidates
from clew.store.desk_notes import (
    KeptSearch,
    Note,
    all_notes,
    all_searches,
    desk_path,
    trail_texts,
    waiting_requests,
)
from clew.store.project import Project
from clew.store.received import load_receipts, values_of
from clew.store.redaction import Place, Written, all_decisions, trail_places
from clew.store.run import read_run
from clew.store.visit_files import VisitFiles, iter_visits
from clew.store.warc import read_payload

Progress = Callable[[int, int], None]
LEADS_THERE = "it leads to such an ad"


@dataclass(frozen=True, slots=True)
class HeldCapture:
    """A capture in which the value stands, or that is one of an ad in which it does (``how``)."""

    capture: Capture
    visit: VisitFiles
    how: str


@dataclass(slots=True)
class Held:
    """All that was found. ``leading``: captures of others that only lead to an ad of the person. ``ads`` as rows of the table, with their contacts.

    Of the desk: ``notes``, ``searches`` that somebody keeps, and ``requests``, how many wait for a second person and tell of the person.
    ``places``: sentences of the audit trail. ``by_hand``: files that only people change. ``under_way``: a visit is, and was not looked through.
    """

    sought: Sought
    captures: list[HeldCapture] = field(default_factory=list)
    leading: list[HeldCapture] = field(default_factory=list)
    ads: list[Mapping[str, Any]] = field(default_factory=list)
    contacts: list[Mapping[str, Any]] = field(default_factory=list)
    providers: list[str] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    other_ads: int = 0
    links: int = 0
    reviews: int = 0
    decisions: list[Written] = field(default_factory=list)
    candidates: list[SiteCandidate] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    searches: list[KeptSearch] = field(default_factory=list)
    requests: int = 0
    places: list[Place] = field(default_factory=list)
    by_hand: list[str] = field(default_factory=list)
    has_tables: bool = False
    under_way: bool = False

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was found."""
        return not (self.has_what_goes or self.by_hand)

    @property
    def has_what_goes(self) -> bool:
        """Say whether something was found that an erasure takes."""
        return bool(
            self.captures
            or self.ads
            or self.decisions
            or self.candidates
            or self.notes
            or self.searches
            or self.requests
            or self.places
        )

    @property
    def addresses(self) -> list[str]:
        """The addresses of the ads."""
        return sorted({row["url"] for row in self.ads})

    @property
    def capture_ids(self) -> frozenset[str]:
        """The ids of the captures."""
        return frozenset(one.capture.capture_id for one in self.captures)


def find_subject(
    project: Project, sought: Sought, *, progress: Progress = lambda _done, _total: None
) -> Held:
    """Find what is held; nothing is changed."""
    held = Held(sought, has_tables=read_run(project.tables_dir) is not None)
    if held.has_tables:
        _find_ads(project, held)
    _find_captures(project, held, progress)
    subjects = _alone(project, held)
    held.decisions = [
        one for one in all_decisions(project) if sought.is_in(one.content) or subjects & {*_ids_in(one)}
    ]
    held.candidates = [
        one for one in load_candidates(project).values() if tells(to_row(one), sought, held.capture_ids)
    ]
    _find_written(project, held)
    held.by_hand = list(_by_hand(project, sought))
    held.under_way = (project.work_dir / "capture").exists()
    return held


def _find_written(project: Project, held: Held) -> None:
    """Find what people wrote beside decisions: at the desk, and on the trail."""
    sought, notes = held.sought, all_notes(project)
    groups = Groups(project) if notes else None
    held.notes = [
        one
        for one in notes
        if sought.is_in(one.text) or (groups is not None and _is_on(one, groups, held.capture_ids))
    ]
    held.searches = [
        one for one in all_searches(project) if sought.is_in(one.name) or sought.is_in(one.address)
    ]
    held.requests = sum(sought.is_in(text) for text in waiting_requests(project))
    held.places = trail_places(project, sought.is_in)


def _is_on(note: Note, groups: Groups, captures: frozenset[str]) -> bool:
    """Say whether a note stands beside what rests on the person's captures alone."""
    on = groups.captures_of(note.subject_id)
    return bool(on) and on <= captures


def _alone(project: Project, held: Held) -> set[str]:
    """Give the ids of the ads found, and of providers and leads in which there is nobody else's."""
    ids = {row["ad_id"] for row in held.ads}
    groups = Groups(project) if ids else None
    names = (*held.providers, *held.leads)
    return ids | {name for name in names if groups is not None and ids.issuperset(groups.ads_of(name))}


def _ids_in(written: Written) -> Iterator[str]:
    decision = written.decision
    return (
        str(getattr(decision, name))
        for name in ("a", "b", "id", "lead", "subject")
        if hasattr(decision, name)
    )


def _find_ads(project: Project, held: Held) -> None:
    """Find ads that state the value: among their contacts, in their address, their names or their words."""
    sought = held.sought
    contacts = _table(project, "contacts")
    stating = {row["ad_id"] for row in contacts if row["value"].lower() in sought.values}
    for row in _table(project, "ads"):
        named = [name for name in (row["alias"], *row["aliases"]) if name]
        words = (row["url"], *named) if sought.kind == "name" else (row["url"], *named, row["text"] or "")
        if row["ad_id"] in stating or any(sought.is_in(one) for one in words):
            held.ads.append(row)
    ids = {row["ad_id"] for row in held.ads}
    shared = {(row["kind"], row["value"]) for row in contacts if row["ad_id"] not in ids}
    held.contacts = [
        row
        for row in contacts
        if row["ad_id"] in ids
        and ((row["kind"], row["value"]) not in shared or row["value"].lower() in sought.values)
    ]
    groups = Groups(project)
    held.providers = sorted(name for name, ads in groups.providers.items() if ids & {*ads})
    held.other_ads = len({ad for name in held.providers for ad in groups.providers[name]} - ids)
    members = {
        *held.providers,
        *(name for name, ones in groups.networks.items() if {*ones} & {*held.providers}),
    }
    held.leads = sorted(
        row["lead_id"] for row in _table(project, "leads", ["lead_id"]) if row["lead_id"] in members
    )
    held.links = sum(
        bool(ids & {row["ad_a"], row["ad_b"]}) for row in _table(project, "links", ["ad_a", "ad_b"])
    )
    held.reviews = sum(
        row["ad_id"] in ids or sought.is_in(row["text"])
        for row in _table(project, "reviews", ["ad_id", "text"])
    )


def _find_captures(project: Project, held: Held, progress: Progress) -> None:
    visits = list(iter_visits(project))
    of_ads = {capture for row in held.ads for capture in row["captures"]}
    pictures = _own_pictures(project, held)
    paths = _paths_of(held)
    total, done = sum(visit.n_captures for visit in visits), 0
    for visit in visits:
        leads_here = paths.get(visit.site_id)
        for capture in visit.captures():
            how = _how(project, capture, held.sought, of_ads, pictures, leads_here)
            if how:
                found = held.leading if how == LEADS_THERE else held.captures
                found.append(HeldCapture(capture, visit, how))
            done += 1
        progress(done, total)


def _how(
    project: Project,
    capture: Capture,
    sought: Sought,
    of_ads: set[str],
    pictures: set[str],
    leads_here: re.Pattern[str] | None,
) -> str | None:
    """Say how a capture tells of the person; null where it does not."""
    if capture.capture_id in of_ads:
        return "an ad that states it was read from it"
    if capture.url in pictures:
        return "a picture of such an ad: digests and facts, no picture"
    if any(sought.is_in(url) for url in (capture.url, capture.final_url, capture.redirect_to) if url):
        return "its address"
    payload = read_payload(project.root, capture)
    head = "\n".join(f"{name}: {value}" for name, value in payload.headers)
    if sought.is_in(head) or sought.is_in_payload(payload.body):
        return "it stands there"
    if leads_here is not None and leads_here.search(head + "\n" + payload.body.decode("utf-8", "replace")):
        return LEADS_THERE
    return None


def _own_pictures(project: Project, held: Held) -> set[str]:
    """Give the addresses of pictures that no ad of somebody else shows."""
    ids = {row["ad_id"] for row in held.ads}
    rows = _table(project, "images", ["ad_id", "url"]) if ids else []
    return {row["url"] for row in rows if row["ad_id"] in ids} - {
        row["url"] for row in rows if row["ad_id"] not in ids
    }


def _paths_of(held: Held) -> dict[str, re.Pattern[str]]:
    """Give by site the pattern of the paths of ads that have a page of their own: their teasers on lists name them."""
    found: dict[str, list[str]] = {}
    for row in held.ads:
        parts = urlsplit(row["url"])
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        if len(path) > 1 and not parts.fragment:
            found.setdefault(row["site_id"], []).append(re.escape(path))
    return {site: re.compile(f"(?:{'|'.join(sorted(paths))})(?![\\w-])") for site, paths in found.items()}


def tells(value: Any, sought: Sought, captures: frozenset[str]) -> bool:
    """Say whether a value, however deep, holds what is sought or names one of the captures."""
    if isinstance(value, str):
        return value in captures or sought.is_in(value)
    if isinstance(value, Mapping):
        return any(tells(one, sought, captures) for one in value.values())
    return isinstance(value, list | tuple) and any(tells(one, sought, captures) for one in value)


def _by_hand(project: Project, sought: Sought) -> Iterator[str]:
    """Name the files of people's own in which it stands: nothing but a person changes these."""
    folders = ("lexicons", "slots", "ontology", "rates", "geo", "receivers")
    paths = [
        project.root / "sites.csv",
        project.root / "clew.toml",
        *(path for name in folders for path in (project.root / name).rglob("*")),
    ]
    for path in sorted(path for path in paths if path.is_file()):
        if sought.is_in(path.read_bytes().decode("utf-8", "replace")):
            yield path.relative_to(project.root).as_posix()
    for path in sorted((project.root / "seals").glob("tombstone-*.json")):
        stone = json.loads(path.read_text("utf-8"))
        if any(sought.is_in(str(stone.get(name))) for name in ("by", "reason")):
            yield f"{path.relative_to(project.root).as_posix()}: what was said of an earlier purge, which is signed and stays"
    told = sum(sought.is_in(text) for text in trail_texts(project))
    if told:
        yield f"{desk_path(project).name}: {counted(told, 'event')} of the desk's own trail, which is chained and stays"
    for receipt in load_receipts(project):
        if any(sought.is_in(row["value"]) for row in values_of(project, receipt)):
            yield f"received/{receipt.receipt_id} (from {receipt.source}; `clew ingest --forget` deletes it)"


def _table(project: Project, name: str, columns: list[str] | None = None) -> list[dict[str, Any]]:
    path: Path = project.tables_dir / f"{name}.parquet"
    rows: list[dict[str, Any]] = pq.read_table(path, columns=columns).to_pylist(maps_as_pydicts="strict")
    return rows
