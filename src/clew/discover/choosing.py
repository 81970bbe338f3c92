"""A project's candidates: joined with what was newly found, judged anew, and accepted or rejected by people or by their score."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from clew.discover.candidates import join, read_of, unnamed_or_new
from clew.discover.captured import READ, found_in_captures
from clew.discover.score import Judge
from clew.engine.local import LocalEngine
from clew.kernel.errors import WrongUseError
from clew.records.site_candidate import SiteCandidate, Way
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import load_lexicons
from clew.reference.market import packaged_markets
from clew.store.accepted import BY_SCORE, accepted_sites, site_decisions, sites_by_score
from clew.store.candidates import load_candidates, save_candidates
from clew.store.lock import exclusive
from clew.store.profiles import in_trade
from clew.store.project import KnownSite, Project
from clew.store.run import read_run
from clew.store.site_choice import decide_sites


@dataclass(frozen=True, slots=True)
class Joined:
    """What joining brought: how many sites, and how many ways of finding, were not known before."""

    sites: int
    ways: int


@contextmanager
def reading(project: Project) -> Iterator[LocalEngine]:
    """Open the tables of the last run for discovery to read; raises :class:`WrongUseError` where there are none yet."""
    if read_run(project.tables_dir) is None:
        raise WrongUseError(f"{project.root} has no tables yet: make them with `clew run`.")
    with LocalEngine(memory_limit=project.settings.memory_limit) as engine:
        for name in READ:
            engine.read(name, [project.tables_dir / f"{name}.parquet"])
        yield engine


def take_captured(project: Project) -> Joined:
    """Look through what was captured, and join what it leads to."""
    with exclusive(project.root), reading(project) as engine:
        found = found_in_captures(engine, accepted_sites(project))
        return _joined(project, list(unnamed_or_new(load_candidates(project), found)), engine)


def take_ways(project: Project, ways: Sequence[tuple[str, Way]]) -> Joined:
    """Join what files brought; what was captured, where anything was, counts in judging."""
    with exclusive(project.root):
        if not (project.tables_dir / "run.json").exists():
            return _joined(project, ways, None)
        with reading(project) as engine:
            return _joined(project, ways, engine)


def _joined(project: Project, ways: Sequence[tuple[str, Way]], engine: LocalEngine | None) -> Joined:
    known = load_candidates(project)
    joined = join(known, ways, _judge(project, engine))
    save_candidates(project, joined)
    new = sum(len(one.ways) for one in joined.values()) - sum(len(one.ways) for one in known.values())
    return Joined(len(joined) - len(known), new)


def _judge(project: Project, engine: LocalEngine | None) -> Judge:
    market = packaged_markets().by_country.get(project.settings.market)
    return Judge(
        load_lexicons(project.lexicons_dir),
        packaged_gazetteer(),
        project.settings.market,
        market.languages if market else (),
        read_of(engine, in_trade(project.work_dir)) if engine is not None else {},
    )


def status_of(project: Project) -> dict[str, str]:
    """Give what each site is: own (named by the project), accepted, rejected; others are candidates."""
    return {one.site_id: "own" for one in project.known_sites()} | site_decisions(project)


def to_accept(project: Project, score: float, *, again_from: float | None = None) -> list[SiteCandidate]:
    """Give the candidates with this score or more on which nobody has decided, the likeliest first.

    ``again_from``: also those that a score rejected and that have so much by now: a directory is known by the sites that it lists, and these
    may be read after it. What a person rejected stays so.
    """
    status = status_of(project)
    rejected = sites_by_score(project, "rejected")
    found = [
        one
        for one in load_candidates(project).values()
        if (one.site_id not in status and one.score >= score)
        or (again_from is not None and one.site_id in rejected and one.score >= again_from)
    ]
    return sorted(found, key=lambda one: (-one.score, one.site_id))


def to_reject(project: Project, score: float) -> list[SiteCandidate]:
    """Give the candidates that were captured and have less than this score: open ones, and those that were accepted by their score.

    What a person named or chose by name stays.
    """
    status = status_of(project)
    by_score = sites_by_score(project, "accepted")
    return [
        one
        for one in load_candidates(project).values()
        if one.score < score
        and (one.site_id not in status or one.site_id in by_score)
        and any(reason.sign.startswith("read_") for reason in one.reasons)
    ]


def decide(
    project: Project,
    chosen: Sequence[SiteCandidate],
    value: str,
    *,
    by: str,
    reason: str,
    scored: bool,
    clock: Callable[[], dt.datetime],
) -> int:
    """Accept or reject candidates under a name; give on how many something new was decided. ``scored``: a score chose them."""
    first = [BY_SCORE] if scored else []
    ways = {one.site_id: [*first, *(f"{way.how}: {way.from_}" for way in one.ways)] for one in chosen}
    sites = [KnownSite(one.site_id, one.url, None, _note(one)) for one in chosen]
    with exclusive(project.root):
        return decide_sites(
            project,
            sites,
            value,
            author=by,
            reason=reason,
            seen=lambda site: list(dict.fromkeys(ways[site])),
            clock=clock,
        )


def _note(one: SiteCandidate) -> str:
    hows = ", ".join(sorted({way.how.replace("_", " ") for way in one.ways}))
    return f"found by {hows}"
