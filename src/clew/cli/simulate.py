"""``clew simulate``: an invented market with known truth, to learn and to measure on."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli._exercise import tell_marks, write_exercise
from clew.cli.options import DryRunOption, JsonOption, errors, wants_json
from clew.cli.progress import StageProgress
from clew.kernel.errors import WrongUseError
from clew.records import RECORDS, arrow_schema, plural_of
from clew_market import MAX_VISITS, MarketError, simulate
from clew_market.bulk import MAX_ADS, MIXTURES, simulate_tables, table_sizes
from clew_market.hard import simulate_hard

_LINKED = ("ad", "ad_version", "contact", "image", "site_profile")
_HARD = ("ad", "ad_version", "contact", "price", "site", "site_profile", "image")
_MB, _SMALLEST_HARD = 1_000_000, 100


def command(
    folder: Annotated[Path, typer.Argument(help="Where to write it.", show_default=False)],
    seed: Annotated[
        int | None,
        typer.Option(
            "--seed",
            min=0,
            help="The same seed makes the same market, byte for byte.",
            show_default="1; with --exercise one that nobody knows",
        ),
    ] = None,
    size: Annotated[int, typer.Option("--size", min=20, help="How many advertised persons.")] = 120,
    sites: Annotated[
        int | None, typer.Option("--sites", min=1, help="How many of its sites.", show_default="all")
    ] = None,
    visits: Annotated[
        int, typer.Option("--visits", min=1, max=MAX_VISITS, help="How many visits to each site.")
    ] = 3,
    tables: Annotated[
        bool, typer.Option("--tables", help="Write tables that linking reads, without pages; needs --ads.")
    ] = False,
    ads: Annotated[
        int | None,
        typer.Option("--ads", min=1, max=MAX_ADS, help="With --tables: how many ads.", show_default=False),
    ] = None,
    mixture: Annotated[
        str,
        typer.Option("--mixture", help=f"With --tables: who is in the market ({', '.join(MIXTURES)})."),
    ] = "usual",
    processes: Annotated[
        int,
        typer.Option("--processes", min=1, help="With --tables: how many make it; the bytes are the same."),
    ] = 1,
    hard: Annotated[
        bool,
        typer.Option(
            "--hard",
            help="Write a hard market as tables; --size is then the honest people in each of two countries.",
        ),
    ] = False,
    exercise: Annotated[
        bool,
        typer.Option(
            "--exercise",
            help="Write an exercise: trainee/ to hand out, and trainer/ with the truth, to keep.",
        ),
    ] = False,
    mark: Annotated[
        list[Path] | None,
        typer.Option(
            "--mark",
            help="Mark this sheet of answers, or all sheets of a folder, against the exercise in FOLDER; may be given again.",
            metavar="ANSWERS",
            show_default=False,
        ),
    ] = None,
    project: Annotated[
        Path | None,
        typer.Option(
            "--project",
            "-p",
            help="With --mark: a project that has read the exercise. It knows the ids of leads, and is marked beside the trainees.",
            show_default="the tool is not compared",
        ),
    ] = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Make a synthetic market: captures, a list of sites, and the truth about them. Everybody in it is invented.

    With --tables it has no pages: ads, their history, contacts and pictures' hashes as tables, and who is who. It is
    made piece by piece, so that it may be as large as a continent's. --size, --sites and --visits don't apply.

    With --hard it is one in which counting signals finds nothing: honest people whose surroundings look bad, controlled
    ones who hardly show it. `python -m benchmarks.hard_markets` makes five, ranks them and prints the table of the docs.

    With --exercise it is one to learn on: captures, tasks and an empty sheet in trainee/, the truth under a seal in trainer/. With
    --mark the sheets that came back get a score, what was missed, what was flagged wrongly and what to read again
    (docs/training.md).

    Example: clew simulate market --seed 7

    Example: clew simulate course --exercise --size 80

    Example: clew simulate course --mark answers/ --project course-project

    Example: clew simulate market --tables --ads 100000

    Example: clew simulate market --tables --ads 100000 --mixture agencies

    Example: clew simulate market --hard --size 300 --seed 3
    """
    if mark:
        if exercise or tables or hard:
            raise WrongUseError(
                "--mark reads an exercise that is there: it goes with FOLDER and --project alone."
            )
        tell_marks(folder, mark, project, as_json=wants_json(json))
        return
    if folder.exists() and any(folder.iterdir()):
        raise WrongUseError(f"{folder} is not empty: choose a new folder.")
    _check_kinds(tables=tables, ads=ads, mixture=mixture, processes=processes)
    if exercise:
        if tables or hard or project:
            raise WrongUseError("--exercise goes with --seed, --size, --sites and --visits alone.")
        write_exercise(folder, seed=seed, size=size, sites=sites, visits=visits, dry_run=dry_run)
        return
    if project is not None:
        raise WrongUseError("--project goes with --mark.")
    if hard and (ads is not None or sites is not None):
        raise WrongUseError("--hard makes a market of its own: it goes with --seed and --size alone.")
    seed = 1 if seed is None else seed
    if hard:
        _hard(folder, size=size, seed=seed, dry_run=dry_run)
    elif ads is not None:
        _tables(folder, ads=ads, seed=seed, mixture=mixture, processes=processes, dry_run=dry_run)
    else:
        _pages(folder, seed=seed, sites=sites, size=size, visits=visits, dry_run=dry_run)


def _check_kinds(*, tables: bool, ads: int | None, mixture: str, processes: int) -> None:
    if tables != (ads is not None):
        raise WrongUseError("--tables and --ads go together: clew simulate FOLDER --tables --ads 100000.")
    if mixture not in MIXTURES:
        raise WrongUseError(f"--mixture {mixture}: there are {', '.join(MIXTURES)}.")
    if ads is None and (mixture != "usual" or processes > 1):
        raise WrongUseError("--mixture and --processes are for markets as tables: add --tables and --ads.")


def _pages(folder: Path, *, seed: int, sites: int | None, size: int, visits: int, dry_run: bool) -> None:
    """Write a market as captures, or say how large it would be."""
    if dry_run:
        errors().print(f"Would make a market of {size} persons (seed {seed}) in {escape(str(folder))}.")
        return
    with StageProgress("site visits") as progress:
        try:
            simulate(
                folder,
                seed=seed,
                sites=sites,
                size=size,
                visits=visits,
                progress=lambda done, total: progress("simulate", done, total),
            )
        except MarketError as error:
            raise WrongUseError(str(error)) from error
    errors().print(f"Made {escape(str(folder))}: captures/, sites.csv, truth/.")
    errors().print(f"Next: clew init PROJECT --market DE --sites {escape(str(folder / 'sites.csv'))}")


def _tables(folder: Path, *, ads: int, seed: int, mixture: str, processes: int, dry_run: bool) -> None:
    """Write a market as tables, or say how large it would be."""
    where = escape(str(folder))
    if dry_run:
        sizes = table_sizes(ads)
        listed = ", ".join(f"{name} {max(1, round(size / _MB))} MB" for name, size in sizes.items())
        total = max(1, round(sum(sizes.values()) / _MB))
        errors().print(f"Would write {ads} ads (seed {seed}) into {where}: about {total} MB ({listed}).")
        return
    schemas = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _LINKED}
    with StageProgress("ads") as progress:
        summary = simulate_tables(
            folder,
            ads=ads,
            seed=seed,
            mixture=mixture,
            schemas=schemas,
            processes=processes,
            progress=lambda done, total: progress("simulate", done, total),
        )
    listed = ", ".join(f"{name} {count}" for name, count in summary.rows.items() if count)
    errors().print(f"Made {where}: tables/, truth/providers.parquet ({listed}).")


def _hard(folder: Path, *, size: int, seed: int, dry_run: bool) -> None:
    """Write a hard market as tables, or say how large it would be."""
    where = escape(str(folder))
    if size < _SMALLEST_HARD:
        raise WrongUseError(
            f"--hard with --size {size}: a market so small has no networks; give {_SMALLEST_HARD} or more."
        )
    if dry_run:
        errors().print(
            f"Would make a hard market of {size} honest persons in each of two countries (seed {seed}) in {where}."
        )
        return
    schemas = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _HARD}
    rows = simulate_hard(folder, seed=seed, size=size, schemas=schemas)
    listed = ", ".join(f"{name} {count}" for name, count in rows.items() if count)
    errors().print(f"Made {where}: tables/, truth/providers.jsonl ({listed}).")
    errors().print(f"Next: python -m benchmarks.hard_markets --seeds {seed} --size {size}")
