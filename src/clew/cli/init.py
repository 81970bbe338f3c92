"""``clew init``: make a project folder."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.options import DryRunOption, errors
from clew.kernel.counts import counted
from clew.store.project import create_project, read_sites


def command(
    folder: Annotated[Path, typer.Argument(help="The folder to make.", show_default=False)],
    market: Annotated[
        str,
        typer.Option(
            "--market",
            help="The default market: a country code (ISO 3166-1), such as DE.",
            metavar="CC",
            show_default=False,
        ),
    ],
    sites: Annotated[
        Path | None,
        typer.Option(
            "--sites", help="A CSV of sites already known: url, and optionally region, notes.", metavar="CSV"
        ),
    ] = None,
    dry_run: DryRunOption = False,
) -> None:
    """Make a project folder, with a commented clew.toml.

    Example: clew init graz --market AT --sites sites.csv
    """
    if dry_run:
        count = len(list(read_sites(sites))) if sites else 0
        errors().print(
            f"Would make {escape(str(folder))} for market {escape(market.upper())} with {counted(count, 'known site')}."
        )
        return
    project = create_project(folder, market=market, sites_csv=sites)
    console = errors()
    console.print(
        f"Made {escape(str(folder))} (market {project.settings.market}, {counted(len(project.known_sites()), 'known site')}, readable by you only)."
    )
    console.print("State the purpose and the legal basis in clew.toml before you bring data in.")
    where = f"--project {escape(str(folder))}"
    if project.known_sites():
        console.print(f"Next: clew capture {where} --dry-run, or clew import {where} FILE...")
    else:
        console.print(
            f"Next: clew import {where} FILE..., or find sites: clew discover {where} --queries text"
        )
