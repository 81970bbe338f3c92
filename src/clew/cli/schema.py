"""``clew schema -o DIR``: write the data model as JSON Schema and Table Schema, for the tools of others."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import errors
from clew.exchange.schemas import files
from clew.kernel.errors import WrongUseError


def command(
    out: Annotated[Path, typer.Option("--out", "-o", help="The folder to write into.", show_default=False)],
) -> None:
    """Write the data model as a standard: for each table a JSON Schema and a Table Schema, and a page in words.

    Example: clew schema -o standard
    """
    if out.exists() and not out.is_dir():
        raise WrongUseError(f"{out} is a file: give a folder.")
    made = files()
    for name, text in made.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    errors().print(f"{len(made)} files in {out}. Begin with {out / 'README.md'}.", markup=False)
