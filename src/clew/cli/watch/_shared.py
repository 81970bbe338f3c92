"""What the words of ``clew watch`` share: the plan of visits, the standing watches, ids given by their beginning."""

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

import typer

from clew.kernel.errors import WrongUseError
from clew.kernel.visits import GAP
from clew.monitor.schedule import Due, VisitNote, plan
from clew.store.accepted import accepted_sites
from clew.store.attempts import read_attempts
from clew.store.casework import load_decisions
from clew.store.project import Project
from clew.store.requests_made import requests_since

ByOption = Annotated[
    str, typer.Option("--by", help="The name of who decides.", metavar="NAME", show_default=False)
]
ReasonOption = Annotated[str, typer.Option("--reason", help="Why.", metavar="TEXT", show_default=False)]
_SHORTEST_ID = 6
_ARCHIVE = re.compile(r"(\d{8}T\d{6}Z)-\w+\.captures\.parquet")


@dataclass(frozen=True, slots=True)
class Expected:
    """A site's place in the plan, and how many requests its visit is expected to take."""

    due: Due
    requests: int


def now() -> dt.datetime:
    """Give the time."""
    return dt.datetime.now(dt.UTC)


def read_visits(project: Project) -> dict[str, list[VisitNote]]:
    """Read what the last run noted of each site's visits; empty where there was none."""
    path = project.tables_dir / "visits.json"
    found: dict[str, list[VisitNote]] = {}
    for row in json.loads(path.read_text("utf-8")) if path.exists() else ():
        note = VisitNote.of_row(row)
        found.setdefault(note.site_id, []).append(note)
    return found


def _with_what_waits(project: Project, visits: dict[str, list[VisitNote]]) -> dict[str, list[VisitNote]]:
    """Add to the visits those that were captured since the last run: such a site waits to be read, and not to be visited."""
    found = dict(visits)
    for folder in sorted(path for path in project.captures_dir.iterdir() if path.is_dir()):
        named = [match[1] for path in folder.iterdir() if (match := _ARCHIVE.match(path.name))]
        if not named:
            continue
        newest = dt.datetime.strptime(max(named), "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC)
        notes = found.get(folder.name, [])
        if all(note.last + GAP < newest for note in notes):
            unread = VisitNote(folder.name, newest, newest, n_read=1, n_ads=0, came=0, went=0, kept=0)
            found[folder.name] = [*notes, unread]
    return found


@contextmanager
def capture_extra() -> Iterator[None]:
    """Say in words where what visits need is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise WrongUseError(
            f"clew watch needs {error.name}, which is not installed: pip install 'clew[capture]'."
        ) from error


def plan_of(project: Project, when: dt.datetime) -> list[Expected]:
    """Plan the visits of the project's sites, the most overdue first, with what each is expected to take."""
    with capture_extra():
        from clew.capture.crawl.estimate import estimates  # noqa: PLC0415 - an extra; nobody else waits for it
        from clew.capture.crawl.known import read_known  # noqa: PLC0415 - as above
        from clew.capture.crawl.seeds import seeds_of  # noqa: PLC0415 - as above
    if not accepted_sites(project):
        raise WrongUseError(
            "no site to watch: name sites with `clew init --sites`, or accept some with `clew discover --accept`."
        )
    seeds = seeds_of(project, load_decisions(project))
    settings = project.settings
    found = {
        one.site: one.requests
        for one in estimates(project, seeds, read_known(project, list(seeds)), settings.capture)
    }
    planned = plan(list(seeds), read_visits(project), read_attempts(project), bounds=settings.watch, now=when)
    return [Expected(due, found[due.site_id]) for due in planned]


def budget_left(project: Project, when: dt.datetime) -> int:
    """Say how many of the day's requests (UTC) are left."""
    begun = when.astimezone(dt.UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return max(0, project.settings.watch.requests_per_day - requests_since(project, begun))


def whole_id(beginning: str, ids: Iterable[str], *, what: str) -> str:
    """Give the one id that begins so."""
    found = sorted({one for one in ids if one.startswith(beginning)})
    if len(beginning) < _SHORTEST_ID or not found:
        raise WrongUseError(
            f"{beginning!r} is no {what} of this project: expected an id, or its first {_SHORTEST_ID} characters and more."
        )
    if len(found) > 1:
        raise WrongUseError(f"{beginning!r} begins several ids ({len(found)}): give more of it.")
    return found[0]


def check_signed(by: str, reason: str) -> None:
    """Refuse a decision without a name or a reason."""
    if not by.strip() or not reason.strip():
        raise WrongUseError("a decision needs --by and --reason that are not empty.")


def stamp(when: dt.datetime) -> str:
    """Write the time of a decision."""
    return when.astimezone(dt.UTC).isoformat(timespec="seconds")
