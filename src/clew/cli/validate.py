"""``clew validate LIST``: the project's sites beside another body's list, and how many there may be in all."""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from clew.cli.options import JsonOption, LimitOption, ProjectOption, errors, opened, show, wants_json
from clew.discover.address import site_of, tidy
from clew.discover.estimate import Estimate
from clew.discover.files import read_file
from clew.discover.overlap import OURS, Comparison, compare
from clew.kernel.counts import counted
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.store.accepted import accepted_sites, site_decisions
from clew.store.candidates import load_candidates
from clew.store.project import Project

_METHODS = {
    "chapman": "Chapman, two lists",
    "loglinear": "log-linear model",
    "chao": "Chao's lower bound",
}


def command(
    lists: Annotated[
        list[Path],
        typer.Argument(
            help="Lists of sites of other bodies: CSV, JSON, text, bookmarks or a saved page.",
            metavar="LIST",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
    copied: Annotated[
        bool,
        typer.Option("--copied", help="The lists took from one another: give totals as 'at least'."),
    ] = False,
    lacking: Annotated[
        bool, typer.Option("--lacking", help="List the sites that not every list has, and who lacks them.")
    ] = False,
    limit: LimitOption = 20,
    json: JsonOption = None,
) -> None:
    """Hold the project's sites against the lists of others: what is shared, what each lacks, how many there may be in all.

    The project's sites are those that you named or accepted. What it rejected is in no count and is shown apart. Sites are held
    together by registered domain. The total is an estimate with an interval of 95 %: Chapman's for two lists, a log-linear model for
    up to five, and of three or more a lower bound that holds whatever the sites are like. What has to be so for it to be right is
    printed with it. Where a list was itself a source of the project's sites, totals are "at least".

    --json gives one object with all of it.

    Example: clew validate partner.csv

    Example: clew validate partner.csv hotline.txt --lacking --limit 100
    """
    opened_project = opened(project)
    named = {OURS: accepted_sites(opened_project)}
    if not named[OURS]:
        raise WrongUseError(
            f"{opened_project.root} has no sites of its own yet: name them with `clew init --sites`, or accept candidates with "
            "`clew discover --accept`."
        )
    for path in lists:
        named[_name(path, named)] = _sites(path)
    rejected = {site for site, value in site_decisions(opened_project).items() if value == "rejected"}
    taken = taken_from(opened_project, lists, named[OURS])
    found = compare(named, rejected=rejected, copied=copied or bool(taken))
    for name, count in taken.items():
        errors().print(
            f"{name} was itself a source: {counted(count, 'site')} of this project's came from it, so the two are not independent: totals are 'at least'.",
            markup=False,
        )
    if wants_json(json):
        show([_plain(found)], as_json=True)
    else:
        _show(found, lacking=lacking, limit=limit)


def taken_from(project: Project, lists: Iterable[Path], ours: frozenset[str]) -> dict[str, int]:
    """Count by list the project's sites that discovery found in a file of that name."""
    names = {path.name for path in lists}
    counted = Counter(
        name
        for site, one in load_candidates(project).items()
        if site in ours
        for name in {way.from_ for way in one.ways if not way.evidence} & names
    )
    return dict(sorted(counted.items()))


def _name(path: Path, taken: Iterable[str]) -> str:
    """Give a list's name: its file's, with a number where another has the same."""
    names = Counter(name.partition(" (")[0] for name in taken)
    return f"{path.name} ({names[path.name] + 1})" if names[path.name] else path.name


def _sites(path: Path) -> frozenset[str]:
    form, found = read_file(path)
    sites = frozenset(site for one in found if (site := site_of(tidy(one.url))))
    if not sites:
        raise BrokenInputError(f"{path}: read as {form.title}: holds no address of a site.")
    return sites


def _plain(found: Comparison) -> dict[str, Any]:
    return {
        "lists": dict(found.sizes),
        "shared": [dataclasses.asdict(one) for one in found.shared],
        "lacking": [dataclasses.asdict(one) for one in found.lacking],
        "estimates": [_rounded(one) for one in found.estimates],
        "assumptions": list(found.assumptions),
    }


def _rounded(one: Estimate) -> dict[str, Any]:
    return {
        name: round(value, 1) if isinstance(value, float) else value
        for name, value in dataclasses.asdict(one).items()
    }


def _show(found: Comparison, *, lacking: bool, limit: int) -> None:
    sizes = [{"list": name, "sites": size} for name, size in found.sizes.items()]
    show(sizes, as_json=False, title="Lists")
    shared = [
        {
            "lists": f"{one.first}, {one.second}",
            "on both": one.both,
            "only on the first": one.only_first,
            "only on the second": one.only_second,
            "share of the smaller": None if one.share is None else f"{one.share:.0%}",
        }
        for one in found.shared
    ]
    show(shared, as_json=False, title="What they share")
    if lacking:
        _show_lacking(found, limit)
    for one in found.estimates:
        _say(one)
    console = errors()
    console.print("What has to be so:", markup=False)
    for line in found.assumptions:
        console.print(f"- {line}", markup=False)
    if not lacking and found.lacking:
        console.print(
            f"Not on every list, or rejected here: {counted(len(found.lacking), 'site')}; --lacking shows which."
        )


def _show_lacking(found: Comparison, limit: int) -> None:
    rows: Sequence[dict[str, Any]] = [
        {
            "site": one.site,
            "on": one.on,
            "lacked by": one.lacking,
            "here": "rejected" if one.rejected else None,
        }
        for one in found.lacking
    ]
    show(rows[:limit], as_json=False, title=f"{counted(len(rows), 'site')} that not every list has")
    if len(rows) > limit:
        errors().print(f"{len(rows) - limit} more: --limit {len(rows)} shows them.")


def _say(one: Estimate) -> None:
    """Say an estimate as a sentence that can't be read as more than it is."""
    console = Console(highlight=False, soft_wrap=True)
    method = _METHODS[one.method]
    if one.total is None:
        console.print(
            f"{method}: no total. On a list: {counted(one.seen, 'site')}; {one.too_few}.", markup=False
        )
        return
    few = f" Too few: {one.too_few}." if one.too_few else ""
    detail = f" {one.detail}." if one.detail else ""
    if one.at_least:
        console.print(
            f"{method}: at least {counted(round(one.total), 'site')} (95 %: at least {one.low:.0f}), {one.seen} of them on a list.{detail}{few}",
            markup=False,
        )
    else:
        high = "no upper end" if one.high is None else f"{one.high:.0f}"
        console.print(
            f"{method}: about {counted(round(one.total), 'site')} (95 %: {one.low:.0f} to {high}), {one.seen} of them on a list.{detail}{few}",
            markup=False,
        )
