"""From a few sites to a mapped country: rounds of visiting, reading and looking where it leads, until a round brings nothing new.

A round visits the accepted sites that nobody visited yet, runs the pipeline on what came, looks through it for further sites,
rejects those that reading showed to be of something else, and accepts the likely ones for the next round. Each step can be said
again without harm and is left out where nothing waits for it: so a run that was killed goes on where it stood, without a note of
its own of where that was.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clew.capture.archive import capture_indexes
from clew.capture.crawl.apart import Order, Progress, Visited, visit_new
from clew.capture.crawl.run import unfinished
from clew.capture.crawl.seeds import new_seeds
from clew.discover.choosing import decide, take_captured, to_accept, to_reject
from clew.engine.local import LocalEngine
from clew.pipeline import inputs_of, run_pipeline
from clew.records.site_candidate import SiteCandidate
from clew.store.casework import load_decisions
from clew.store.lock import exclusive
from clew.store.project import Project, open_project
from clew.store.run import keep_run, read_run

Clock = Callable[[], dt.datetime]
ENDED_BY_THE_RUN = frozenset({"interrupted", "windows", "max_minutes"})
"""Why a visit ends before its end so that no round may follow: somebody, or the settings, want it so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Under which terms rounds are made: who decides, why, from which scores on; and how much at most."""

    by: str
    reason: str
    accept_from: float
    reject_below: float
    rounds: int
    sites: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What a round did. ``requests`` and ``captures``: of its visit. ``ads``: in the project by now. ``left``: likely ones beyond the most
    that may be accepted. ``stopped``: why its visit ended before its end. ``partial``: whether something could not be had or read.
    """

    number: int
    visited: int
    requests: int
    captures: int
    ads: int
    found: int
    accepted: tuple[str, ...]
    rejected: tuple[str, ...]
    left: int
    stopped: str | None
    partial: bool

    @property
    def ends(self) -> bool:
        """Say whether no round follows: nothing new was accepted, or the run is to end."""
        return not self.accepted or self.stopped in ENDED_BY_THE_RUN


class Mapping:
    """The rounds of a project; the edges (processes, clock, progress) are handed in."""

    def __init__(
        self, order: Order, terms: Terms, *, processes: int, clock: Clock, progress: Progress
    ) -> None:
        self.order = order
        self.terms = terms
        self._processes = processes
        self._clock = clock
        self._progress = progress
        self._accepted = 0
        self._is_read = True

    def rounds(self) -> Iterator[Round]:
        """Do rounds, and give each when it is over. The tables are those of what was decided last."""
        for number in range(1, self.terms.rounds + 1):
            done = self._round(number)
            yield done
            if done.ends:
                break
        if not self._is_read:
            self._read(self._project())

    def is_finished(self) -> bool:
        """Say whether no visit waits: none is unfinished, and every accepted site was asked."""
        project = self._project()
        return unfinished(project) is None and not new_seeds(project)

    def _round(self, number: int) -> Round:
        visited = self._visit()
        project = self._project()
        is_over = visited is not None and visited.stopped in ENDED_BY_THE_RUN
        is_partial = visited is not None and visited.partial
        found, left = 0, 0
        accepted: tuple[str, ...] = ()
        rejected: tuple[str, ...] = ()
        if capture_indexes(project) and not is_over:
            is_partial |= self._read_if_new(project)
            found, accepted, rejected, left = self._choose(project)
        run = read_run(project.tables_dir)
        return Round(
            number=number,
            visited=len(visited.rows) if visited else 0,
            requests=visited.requests if visited else 0,
            captures=visited.captures if visited else 0,
            ads=run["rows"]["ads"] if run else 0,
            found=found,
            accepted=accepted,
            rejected=rejected,
            left=left,
            stopped=visited.stopped if visited else None,
            partial=is_partial,
        )

    def _project(self) -> Project:
        return open_project(self.order.root)

    def _visit(self) -> Visited | None:
        project = self._project()
        if unfinished(project) is None and not new_seeds(project):
            return None
        return visit_new(self.order, progress=self._progress)

    def _read_if_new(self, project: Project) -> bool:
        """Run the pipeline where captures came that no run has read; say whether something could not be read."""
        run = read_run(project.tables_dir)
        if run is None or run["inputs"] != inputs_of(project):
            return self._read(project)
        return bool(run["partial"])

    def _read(self, project: Project) -> bool:
        started = self._clock()
        with (
            exclusive(project.root),
            LocalEngine(processes=self._processes, memory_limit=project.settings.memory_limit) as engine,
        ):
            report = run_pipeline(project, engine, load_decisions(project), progress=self._progress)
            keep_run(
                project.runs_dir, report, started=started, ended=self._clock(), processes=self._processes
            )
        self._is_read = True
        return report.is_partial

    def _choose(self, project: Project) -> tuple[int, tuple[str, ...], tuple[str, ...], int]:
        """Look where it leads, reject and accept; give how many were found, who was accepted, who rejected, and how many are left."""
        joined = take_captured(project)
        terms = self.terms
        rejected = to_reject(project, terms.reject_below)
        self._decide(project, rejected, "rejected")
        likely = to_accept(project, terms.accept_from, again_from=max(terms.accept_from, terms.reject_below))
        accepted = likely[: max(terms.sites - self._accepted, 0)]
        self._decide(project, accepted, "accepted")
        self._accepted += len(accepted)
        self._is_read = not (joined.ways or rejected or accepted)
        return (
            joined.sites,
            tuple(one.site_id for one in accepted),
            tuple(one.site_id for one in rejected),
            len(likely) - len(accepted),
        )

    def _decide(self, project: Project, chosen: Sequence[SiteCandidate], value: str) -> None:
        if chosen:
            decide(
                project,
                chosen,
                value,
                by=self.terms.by,
                reason=self.terms.reason,
                scored=True,
                clock=self._clock,
            )


def nothing_captured(root: Path) -> bool:
    """Say whether a project holds no captures: nothing could be had from any of its sites."""
    return not capture_indexes(open_project(root))
