"""A run of capture from end to end: plan, visit, import, and what is told of it."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from clew.__about__ import __version__
from clew.capture.archive import ImportSummary, import_archives
from clew.capture.browser.chromium import program_of
from clew.capture.crawl.answer import Reader, steps_of
from clew.capture.crawl.engine import run_visit
from clew.capture.crawl.exchange import Fetcher, user_agent_of
from clew.capture.crawl.journal import NAME, Journal, iter_events
from clew.capture.crawl.known import read_known
from clew.capture.crawl.links import Link
from clew.capture.crawl.plan import Plan
from clew.capture.crawl.resolve import Loopback, Resolver
from clew.capture.crawl.site_visit import SiteVisit
from clew.capture.crawl.visit import FOLDER, Visit
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.records.issue import Issue
from clew.reference.crawling import packaged_crawling
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import Lexicons, load_lexicons
from clew.reference.section import names_section
from clew.store.capture_settings import CaptureSettings
from clew.store.lock import held
from clew.store.project import Project
from clew.store.tables import write_table

Progress = Callable[[str, int, int], None]
_LONGEST_NAME = 40
_DONE = {
    "blocked": "nothing more was asked of it; what came before is kept",
    "signs_in": "nothing more was asked of it: only public pages are read",
    "asked_to_stop": "nothing more was asked of it in this visit",
    "unreachable": "nothing was asked of it",
    "parked": "what stands there is none of the site's; nothing more was asked",
    "budget": "the rest waits for another visit",
    "waits": "the rest waits for a later run of this visit",
}


@dataclass(slots=True)
class CaptureSummary:
    """What a run of capture did. ``stopped``: why it ended before the visit was over; null where it is over."""

    sites: list[SiteVisit] = field(default_factory=list)
    imported: ImportSummary = field(default_factory=ImportSummary)
    stopped: str | None = None
    torn: list[tuple[str, int]] = field(default_factory=list)
    adopted: int = 0

    @property
    def partial(self) -> bool:
        """Say whether something that the visit was to bring is missing."""
        return bool(self.stopped or self.imported.missing) or any(
            one.state != "open" or one.failed or one.undrawn or one.moved_to for one in self.sites
        )

    def rows(self) -> list[dict[str, object]]:
        """Give a row for each site."""
        return [_row(one) for one in self.sites]


def capture(
    project: Project,
    seeds: Mapping[str, Sequence[str]],
    *,
    settings: CaptureSettings,
    seed: int,
    clock: Callable[[], dt.datetime],
    loopback: Loopback | None = None,
    fresh: bool = False,
    progress: Progress,
) -> CaptureSummary:
    """Visit sites, or go on with the visit that was begun, and import what came.

    ``fresh``: end an unfinished visit with what it brought, and begin anew. Raises :class:`WrongUseError` where nobody
    could be asked about the requests.
    """
    if not settings.contact and not settings.user_agent:
        raise WrongUseError(
            f"{project.root / 'clew.toml'}: [capture] contact is empty. Write a page or mailbox there at which sites can reach "
            'you, such as contact = "https://desk.example/clew": it stands in the user agent of each request.'
        )
    if any(settings.browser_of(site) != "never" for site in seeds):
        program_of(settings)
    with _alone(project):
        folder = project.work_dir / FOLDER
        _finish_ended(project, folder, also_unfinished=fresh, progress=progress)
        plan = make_plan(project, seeds, settings=settings, seed=seed)

        fetcher = Fetcher(settings, user_agent=plan.user_agent, resolver=Resolver(loopback), clock=clock)
        visit = Visit(folder, plan, fetcher, clock=clock, progress=progress)
        run_visit(visit)
        return _ended(project, folder, visit, progress)


def make_plan(
    project: Project, seeds: Mapping[str, Sequence[str]], *, settings: CaptureSettings, seed: int
) -> Plan:
    """Put together what a visit must know."""
    words = packaged_crawling()
    packaged_gazetteer()  # the shapes of addresses need it; it takes a second, for which no site should wait
    is_other = (
        (lambda _link: False)
        if settings.other_sections
        else _other_section(load_lexicons(project.lexicons_dir))
    )
    return Plan(
        seeds=seeds,
        settings=settings,
        tool=f"clew {__version__}",
        user_agent=user_agent_of(settings, __version__),
        seed=seed,
        words=words,
        reader=Reader(words, is_other, pictures=settings.pictures),
        known=read_known(project, sorted(seeds)),
    )


def unfinished(project: Project) -> str | None:
    """Say when the visit began that waits to be gone on with; null where there is none."""
    events = list(iter_events(project.work_dir / FOLDER / NAME))
    if not events or any(event["event"] == "ended" for event in events):
        return None
    return str(events[0].get("began_at"))


def _other_section(lexicons: Lexicons) -> Callable[[Link], bool]:
    def is_other(link: Link) -> bool:
        is_named = bool(link.text) and len(link.text) <= _LONGEST_NAME and names_section(link.text, lexicons)
        return is_named or any(names_section(step, lexicons) for step in steps_of(link.url))

    return is_other


def _ended(project: Project, folder: Path, visit: Visit, progress: Progress) -> CaptureSummary:
    sites = [visit.sites[site] for site in sorted(visit.sites)]
    waits = [one.site for one in sites if one.state == "waits"]
    stopped = visit.stop_reason or (f"{waits[0]} asks for a longer pause" if waits else None)
    began_at = visit.began_at
    issues = list(_issues(sites, visit.torn))
    name = f"capture-{began_at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}.issues.parquet"
    if issues:
        write_table(project.captures_dir / name, Issue, issues)
    if stopped is None:
        _note(folder, "ended")
    imported = _imported(project, folder, progress)
    if stopped is None:
        _put_away(project, folder)
    return CaptureSummary(sites, imported, stopped, visit.torn, visit.adopted)


def _finish_ended(project: Project, folder: Path, *, also_unfinished: bool, progress: Progress) -> None:
    """Bring a visit home that was over, but not imported; and one that is given up."""
    events = [event["event"] for event in iter_events(folder / NAME)]
    if events and ("ended" in events or also_unfinished):
        if "ended" not in events:
            _note(folder, "given_up")
        _imported(project, folder, progress)
        _put_away(project, folder)


def _note(folder: Path, event: str) -> None:
    journal = Journal(folder)
    journal.add(event)
    journal.close()


def _imported(project: Project, folder: Path, progress: Progress) -> ImportSummary:
    files = sorted(path for path in folder.glob("*.warc.gz") if path.stat().st_size)
    return import_archives(project, files, progress=lambda done, total: progress("import", done, total))


def _put_away(project: Project, folder: Path) -> None:
    """Keep the journal and what was torn; the archives are in the project by now, record by record."""
    first = next(iter_events(folder / NAME))
    stamp = dt.datetime.fromisoformat(str(first["began_at"])).astimezone(dt.UTC)
    kept = project.runs_dir / "captures"
    kept.mkdir(mode=0o700, exist_ok=True)
    for path in sorted(folder.glob("*.torn-*")):
        path.replace(kept / f"{stamp:%Y%m%dT%H%M%SZ}-{path.name}")
    (folder / NAME).replace(kept / f"{stamp:%Y%m%dT%H%M%S.%fZ}.jsonl")
    shutil.rmtree(folder)


def _issues(sites: Sequence[SiteVisit], torn: Sequence[tuple[str, int]]) -> Iterator[Issue]:
    for one in sites:
        if one.state != "open":
            yield Issue("capture", one.site, one.state, f"{one.site}: {one.why}"[:400], _DONE[one.state])
        if one.moved_to:
            yield Issue(
                "capture",
                one.site,
                "moved",
                f"{one.site} leads to {one.moved_to[:200]}",
                "the other site was not asked",
            )
        if one.scripted:
            told = f"{one.site}: {counted(one.scripted, 'page')} without a word unless scripts run"
            yield Issue("capture", one.site, "scripted", told, "not drawn: browser says never for this site")
        for url, why in sorted(one.undrawn.items()):
            yield Issue("capture", url, "not_drawn", f"{url[:200]}: {why}"[:400], "kept as it was received")
        for url, why in sorted(one.failed.items()):
            yield Issue(
                "capture", url, "failed", f"{url[:200]}: {why}"[:400], "it was tried again, and then left"
            )
    for site, size in torn:
        yield Issue(
            "capture",
            site,
            "torn",
            f"{site}: {counted(size, 'byte')} of a record that a kill cut",
            "set aside; asked for again",
        )


def _row(one: SiteVisit) -> dict[str, object]:
    return {
        "site": one.site,
        "state": "done" if one.state == "open" and one.queue.is_empty() else one.state,
        "requests": one.requests,
        "pages": one.pages,
        "sitemaps": one.queue.n_sitemaps(),
        "named_by_sitemaps": one.queue.n_named,
        "drawn": one.drawn,
        "not_drawn": len(one.undrawn) + one.scripted,
        "failed": len(one.failed),
        "waiting": one.queue.waiting(),
        "megabytes": round(one.received / (1 << 20), 2),
        "left_alone": dict(sorted(one.queue.refused.items())),
        "answers": dict(sorted(one.outcomes.items())),
        "why": one.why or None,
    }


@contextmanager
def _alone(project: Project) -> Iterator[None]:
    """Hold the project's visit; the lock ends with the process, however it ends."""
    taken = f"{project.root}: another capture is at work in this project; wait for it to end."
    with held(project.work_dir / ".capture-lock", taken):
        yield
