"""``clew map``: from a few sites to a country's, in rounds."""

import datetime as dt
import os
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from clew.capture.crawl.apart import Order
from clew.capture.crawl.estimate import estimates, in_all
from clew.capture.crawl.known import read_known
from clew.capture.crawl.run import unfinished
from clew.capture.crawl.seeds import new_seeds
from clew.cli.options import (
    PARTIAL,
    DryRunOption,
    JsonOption,
    ProjectOption,
    errors,
    opened,
    show,
    wants_json,
)
from clew.cli.progress import StageProgress
from clew.discover.choosing import to_accept
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.rounds import ENDED_BY_THE_RUN, Mapping, Round, Terms, nothing_captured
from clew.store.project import Project

_COLUMNS = ("round", "visited", "requests", "captures", "ads", "found", "accepted", "rejected")
_ESTIMATED = ("site", "requests", "megabytes", "minutes", "basis")


def command(
    project: ProjectOption = Path(),
    by: Annotated[
        str | None,
        typer.Option("--by", help="Your name: a score decides only under one.", metavar="NAME"),
    ] = None,
    reason: Annotated[
        str, typer.Option("--reason", help="What stands beside the decisions.", metavar="TEXT")
    ] = "by its score, in rounds of clew map",
    accept_from: Annotated[
        float,
        typer.Option(
            "--accept-from", min=0, max=100, help="Accept candidates from this score on.", metavar="SCORE"
        ),
    ] = 25.0,
    reject_below: Annotated[
        float,
        typer.Option(
            "--reject-below",
            min=0,
            max=100,
            help="Reject candidates that were captured and have less.",
            metavar="SCORE",
        ),
    ] = 50.0,
    rounds: Annotated[int, typer.Option("--rounds", min=1, help="At most so many rounds.")] = 12,
    sites: Annotated[
        int, typer.Option("--sites", min=0, help="Accept at most so many sites in all, the likeliest first.")
    ] = 50,
    max_pages: Annotated[
        int | None,
        typer.Option(
            "--max-pages",
            min=1,
            help="How many requests each site may get.",
            show_default="as clew.toml says",
        ),
    ] = None,
    processes: Annotated[
        int | None,
        typer.Option("--processes", min=1, help="How many processes read.", show_default="as clew.toml says"),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Seed of the pauses' variation.")] = 0,
    dry_run: DryRunOption = False,
    test_loopback: Annotated[
        Path | None,
        typer.Option(
            "--test-loopback",
            help="A JSON file of hosts on this machine; no other host is reached. For tests.",
            show_default=False,
        ),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Find a country's sites from a few: visit, read, look where it leads, accept what is likely, and again until nothing is new.

    Each round is `clew capture --new`, `clew run`, `clew discover --captured`, `--reject-below` and `--accept-from`, by the rules of
    each: public pages only, slowly, as robots.txt allows. Decisions stand under your name, and you can take each back. Killed at any
    point, or ended with Ctrl-C, the same command goes on where it stood. It ends with 3 where something is missing or left to do.

    A score is no look: read `clew discover --all` when it is over.

    Example: clew map --by "A. Example" --dry-run

    Example: clew map --by "A. Example" --sites 30 --max-pages 300
    """
    opened_project = opened(project)
    if dry_run:
        _estimate(opened_project, max_pages, accept_from, as_json=wants_json(json))
        return
    if by is None or not by.strip():
        raise WrongUseError('a score decides only under a name: --by "A. Example".')
    terms = Terms(
        by=by, reason=reason, accept_from=accept_from, reject_below=reject_below, rounds=rounds, sites=sites
    )
    done: list[Round] = []

    def progress(stage: str, parts: int, total: int) -> None:
        bars(stage, parts, total)

    mapping = Mapping(
        Order(opened_project.root, max_pages, seed, test_loopback),
        terms,
        processes=processes or opened_project.settings.processes or os.cpu_count() or 1,
        clock=lambda: dt.datetime.now(dt.UTC),
        progress=progress,
    )
    going = mapping.rounds()
    while True:
        with StageProgress() as bars:  # each round has bars of its own
            one = next(going, None)
        if one is None:
            break
        done.append(one)
        errors().print(_said(one), markup=False)
    show([_row(one) for one in done], as_json=wants_json(json), columns=_COLUMNS)
    if not _tell(opened_project, mapping, done):
        raise typer.Exit(PARTIAL)


def _estimate(project: Project, max_pages: int | None, accept_from: float, *, as_json: bool) -> None:
    """Say what the first round would cost, and what cannot be known of the later ones."""
    settings = project.settings.capture
    if max_pages is not None:
        settings = settings.model_copy(update={"max_pages": max_pages})
    seeds = new_seeds(project)
    costs = estimates(project, seeds, read_known(project, list(seeds)), settings)
    show([one.as_row() for one in costs], as_json=as_json, columns=_ESTIMATED)
    note = errors()
    note.print(in_all(costs, settings), markup=False)
    if began := unfinished(project):
        note.print(f"A visit of {began[:16]} is not finished: it would be gone on with.")
    waiting = len(to_accept(project, accept_from))
    note.print(
        f"First round: {counted(len(seeds), 'site')} to visit, then reading. With {accept_from:g} or more by now: {counted(waiting, 'candidate')}. "
        f"Each site that later rounds find may get up to {counted(settings.max_pages, 'request')}, one after another, "
        f"{settings.delay_s:g} s apart."
    )


def _row(one: Round) -> dict[str, Any]:
    return {
        "round": one.number,
        "visited": one.visited,
        "requests": one.requests,
        "captures": one.captures,
        "ads": one.ads,
        "found": one.found,
        "accepted": len(one.accepted),
        "rejected": len(one.rejected),
        "accepted_sites": list(one.accepted),
        "rejected_sites": list(one.rejected),
        "left": one.left,
        "stopped": one.stopped,
        "partial": one.partial,
    }


def _said(one: Round) -> str:
    return (
        f"Round {one.number}: {counted(one.visited, 'site')} visited, {counted(one.requests, 'request')}, {counted(one.ads, 'ad')} by now, {counted(one.found, 'site')} found, "
        f"{len(one.accepted)} accepted, {len(one.rejected)} rejected."
    )


def _tell(project: Project, mapping: Mapping, done: list[Round]) -> bool:
    """Say how it ended; give whether nothing is missing and nothing left to do."""
    note = errors()
    last = done[-1]
    is_whole = True
    if nothing_captured(project.root):
        note.print("[yellow]Nothing came:[/] none of the sites could be had; `clew capture` says why.")
        return False
    if last.stopped:
        is_whole = False
        why = last.stopped if last.stopped in ENDED_BY_THE_RUN else escape(last.stopped)
        note.print(f"[yellow]Not finished:[/] {why}. The same command goes on where this ended.")
    elif not mapping.is_finished():
        is_whole = False
        note.print(
            "[yellow]Not finished:[/] the rounds are over, and accepted sites wait. The same command goes on."
        )
    if last.left:
        is_whole = False
        note.print(
            f"[yellow]Left:[/] {counted(last.left, 'likely site')} beyond --sites; the same command goes on.",
            highlight=False,
        )
    if any(one.partial for one in done):
        is_whole = False
        note.print(
            "[yellow]Partial:[/] something could not be had or read; the issues in `clew status` say what."
        )
    note.print(
        "Next: look at what the score decided with `clew discover --all`, then `clew leads`.", highlight=False
    )
    return is_whole
