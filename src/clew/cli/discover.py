"""``clew discover``: queries to ask, candidates that were found, and what people decide of them."""

import dataclasses
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from clew.cli.options import (
    JsonOption,
    LimitOption,
    ProjectOption,
    errors,
    opened,
    show,
    wants_json,
)
from clew.cli.queries import print_queries
from clew.discover.candidates import BY_FORM, HOWS, take_found
from clew.discover.choosing import Joined, decide, status_of, take_captured, take_ways, to_accept, to_reject
from clew.discover.files import read_file
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.records.site_candidate import SiteCandidate, Way
from clew.store.candidates import load_candidates
from clew.store.project import Project

_SHOWN = ("score", "site", "status", "found_by", "why")
_MOST_WHY = 3


def command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files with addresses: exported search results, bookmarks, lists, posts, saved pages.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    project: ProjectOption = Path(),
    how: Annotated[
        str | None,
        typer.Option(
            "--how",
            help=f"What the files are: {', '.join(HOWS)}.",
            metavar="WAY",
            show_default="search for tables and JSON, bookmark, else list",
        ),
    ] = None,
    captured: Annotated[
        bool,
        typer.Option(
            "--captured",
            help="Look through what was captured: links, partners, boards, contacts, back-search.",
        ),
    ] = False,
    queries: Annotated[
        str | None,
        typer.Option(
            "--queries", help="Print queries as text, csv or json.", metavar="FORM", show_default=False
        ),
    ] = None,
    back: Annotated[
        str | None,
        typer.Option(
            "--back",
            help="With --queries: what the ads of this site say, to look for elsewhere.",
            metavar="SITE",
        ),
    ] = None,
    keywords: Annotated[
        int, typer.Option("--keywords", min=1, help="With --queries: words of each language.")
    ] = 5,
    cities: Annotated[
        int, typer.Option("--cities", min=1, help="With --queries: towns, the largest first.")
    ] = 10,
    site: Annotated[
        str | None,
        typer.Option("--site", help="Show one candidate: every way and every reason.", metavar="SITE"),
    ] = None,
    accept: Annotated[
        list[str] | None,
        typer.Option("--accept", help="Accept a candidate; may be given again.", metavar="SITE"),
    ] = None,
    reject: Annotated[
        list[str] | None,
        typer.Option("--reject", help="Reject a candidate; may be given again.", metavar="SITE"),
    ] = None,
    accept_from: Annotated[
        float | None,
        typer.Option(
            "--accept-from",
            min=0,
            max=100,
            help="Accept every candidate that has this score or more; nobody has decided on it yet.",
            metavar="SCORE",
            show_default=False,
        ),
    ] = None,
    reject_below: Annotated[
        float | None,
        typer.Option(
            "--reject-below",
            min=0,
            max=100,
            help="Reject every candidate that was captured and has less; also one that was accepted by its score before.",
            metavar="SCORE",
            show_default=False,
        ),
    ] = None,
    by: Annotated[str | None, typer.Option("--by", help="The name of who decides.", metavar="NAME")] = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Why.", metavar="TEXT")] = None,
    every: Annotated[
        bool, typer.Option("--all", help="List also what was decided, and the project's own sites.")
    ] = False,
    limit: LimitOption = 20,
    json: JsonOption = None,
) -> None:
    """Find sites: queries to ask, candidates from what you and Clew found, and who accepted or rejected each, and why.

    Without anything it lists the candidates, the likeliest first. Every candidate keeps all the ways in which it was found. The
    score (0-100) orders them, and 'why' says what it is made of; it is no share of right guesses. Accepted sites join the project's
    sites; a decision stays for ever, and a later one supersedes it.

    Nothing here asks the network: a person or a search service does.

    Example: clew discover --queries csv --cities 20 > queries.csv

    Example: clew discover results.csv bookmarks.html

    Example: clew discover partners.html --how affiliation

    Example: clew discover --captured

    Example: clew discover --accept lantern.example --by "A. Example" --reason "ads from Graz, seen and checked"

    Example: clew discover --accept-from 25 --by "A. Example" --reason "named by a site of ours"
    """
    opened_project = opened(project)
    by_score = accept_from if accept_from is not None else reject_below
    _check_one(
        files=bool(files),
        captured=captured,
        queries=queries,
        site=site,
        accept=accept,
        reject=reject,
        accept_from=accept_from is not None,
        reject_below=reject_below is not None,
    )
    if queries is not None:
        print_queries(opened_project, queries, back=back, keywords=keywords, cities=cities)
    elif accept or reject:
        named = {
            one.site_id: one for one in (_candidate(opened_project, name) for name in accept or reject or [])
        }
        value = "accepted" if accept else "rejected"
        _decide(
            opened_project, list(named.values()), value, by, reason, as_json=wants_json(json), scored=False
        )
    elif by_score is not None:
        accepts = accept_from is not None
        chosen = (to_accept if accepts else to_reject)(opened_project, by_score)
        value = "accepted" if accepts else "rejected"
        _decide(opened_project, chosen, value, by, reason, as_json=wants_json(json), scored=True)
    elif site is not None:
        _show_one(opened_project, site, as_json=wants_json(json))
    else:
        if files:
            _take_files(opened_project, files, how)
        elif captured:
            _tell_joined(take_captured(opened_project))
        _list(opened_project, every=every, limit=limit, as_json=wants_json(json))


def _check_one(**asked: Any) -> None:
    given = [name for name, value in asked.items() if value]
    if len(given) > 1:
        raise WrongUseError(
            f"one at a time: {', '.join(f'--{name}'.replace('--files', 'FILE...').replace('_', '-') for name in given)}."
        )


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _take_files(project: Project, files: Sequence[Path], how: str | None) -> None:
    if how is not None and how not in HOWS:
        raise WrongUseError(f"--how {how!r}; expected one of {', '.join(HOWS)}.")
    ways: list[tuple[str, Way]] = []
    now = _now()
    for path in files:
        form, found = read_file(path)
        taken = take_found(found, how=how or BY_FORM.get(form.name, "list"), source=path.name, now=now)
        ways += taken.ways
        left = [
            *([f"{counted(taken.no_site, 'address', 'addresses')} of no site"] if taken.no_site else []),
            *([f"{counted(taken.hidden, 'hidden service')}, out of scope"] if taken.hidden else []),
        ]
        told = f" Left out: {', '.join(left)}." if left else ""
        if not (taken.ways or left):
            told = (
                " Nothing was taken: an address is a domain such as lantern.example, or begins with https://."
            )
        n_found = counted(len(taken.ways), "address", "addresses")
        errors().print(f"{path.name}: read as {form.title}: {n_found}.{told}", markup=False)
    _tell_joined(take_ways(project, ways))


def _tell_joined(joined: Joined) -> None:
    errors().print(
        f"{counted(joined.sites, 'new site')}, {counted(joined.ways, 'new way', 'new ways')} of finding."
    )


def _list(project: Project, *, every: bool, limit: int, as_json: bool) -> None:
    status = status_of(project)
    candidates = sorted(load_candidates(project).values(), key=lambda one: (-one.score, one.site_id))
    rows = [
        _row(one, status.get(one.site_id, "candidate"), as_json=as_json)
        for one in candidates
        if every or one.site_id not in status
    ]
    show(rows[:limit], as_json=as_json, title=counted(len(rows), "candidate"), columns=_SHOWN)
    console = errors()
    if len(rows) > limit:
        console.print(f"{len(rows) - limit} more: --limit {len(rows)} shows them.")
    if not candidates:
        console.print(
            "No candidates yet. Begin with `clew discover --queries text`, or give a file.", markup=False
        )
    elif not as_json:
        console.print(
            'Next: clew discover --accept SITE --by NAME --reason "...", or --reject; --site SITE shows all of one.',
            markup=False,
        )


def _row(one: SiteCandidate, status: str, *, as_json: bool) -> dict[str, Any]:
    hows = sorted({way.how for way in one.ways})
    row = {
        "score": one.score,
        "site": one.site_id,
        "status": status,
        "found_by": hows,
        "n_ways": len(one.ways),
    }
    if as_json:
        return {**row, "url": one.url, "reasons": [dataclasses.asdict(reason) for reason in one.reasons]}
    return {
        **row,
        "why": "; ".join(f"{reason.says} ({reason.points:+g})" for reason in one.reasons[:_MOST_WHY]),
    }


def _candidate(project: Project, name: str) -> SiteCandidate:
    candidates = load_candidates(project)
    wanted = (
        name.strip().lower().removeprefix("https://").removeprefix("http://").rstrip("/").removeprefix("www.")
    )
    found = [one for site, one in candidates.items() if site == wanted] or [
        one for site, one in candidates.items() if wanted and site.startswith(wanted)
    ]
    if len(found) == 1:
        return found[0]
    near = ", ".join(sorted(one.site_id for one in found)[:5])
    raise WrongUseError(
        f"{name!r} is no candidate of this project{f'; it could be {near}' if near else ''}. `clew discover --all` lists them; a site "
        "that nothing found yet is added with a file that names it."
    )


def _show_one(project: Project, name: str, *, as_json: bool) -> None:
    one = _candidate(project, name)
    status = status_of(project).get(one.site_id, "candidate")
    if as_json:
        show([{**dataclasses.asdict(one), "status": status}], as_json=True)
        return
    summary = [{"site": one.site_id, "address": one.url, "score": one.score, "status": status}]
    show(summary, as_json=False)
    show(
        [dataclasses.asdict(reason) for reason in one.reasons],
        as_json=False,
        title="Why",
        columns=("points", "says"),
    )
    ways = [
        {
            "how": way.how,
            "from": way.from_,
            "when": way.when,
            "address": way.url,
            "beside it": " | ".join(filter(None, (way.query, way.title, way.text))) or None,
        }
        for way in one.ways
    ]
    show(ways, as_json=False, title=f"{counted(len(ways), 'way')} of finding")


def _decide(
    project: Project,
    chosen: Sequence[SiteCandidate],
    value: str,
    by: str | None,
    reason: str | None,
    *,
    as_json: bool,
    scored: bool,
) -> None:
    if by is None or reason is None:
        raise WrongUseError('a decision needs a name and a reason: --by "A. Example" --reason "..."')
    new = decide(project, chosen, value, by=by, reason=reason, scored=scored, clock=_now)
    rows = [{"site": site, "status": value} for site in sorted(one.site_id for one in chosen)]
    show(rows, as_json=as_json)
    console = errors()
    if new < len(chosen):
        again = len(chosen) - new
        were = "was" if again == 1 else "were"
        console.print(f"{counted(again, 'site')} {were} {value} already; what was decided first stays.")
    if value == "accepted":
        console.print(
            f"{'It stands' if len(chosen) == 1 else 'They stand'} in {escape(str(project.root / 'sites.csv'))}. Next: clew capture --new, then clew run."
        )
