"""``clew simulate``: an invented market with known truth, to learn and to measure on."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.options import DryRunOption, errors
from clew.cli.progress import StageProgress
from clew.kernel.errors import WrongUseError
from clew_market import MarketError, simulate


def command(
    folder: Annotated[Path, typer.Argument(help="Where to write it.", show_default=False)],
    seed: Annotated[
        int, typer.Option("--seed", min=0, help="The same seed makes the same market, byte for byte.")
    ] = 1,
    size: Annotated[int, typer.Option("--size", min=20, help="How many advertised persons.")] = 120,
    sites: Annotated[
        int | None, typer.Option("--sites", min=1, help="How many of its sites.", show_default="all")
    ] = None,
    visits: Annotated[int, typer.Option("--visits", min=1, max=3, help="How many visits to each site.")] = 3,
    dry_run: DryRunOption = False,
) -> None:
    """Make a synthetic market: captures, a list of sites, and the truth about them. Everybody in it is invented.

    Example: clew simulate market --seed 7
    """
    if folder.exists() and any(folder.iterdir()):
        raise WrongUseError(f"{folder} is not empty: choose a new folder.")
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
