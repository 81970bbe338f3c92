"""The command line: one file a command, found by walking this package.

Exit codes: 0 done, 1 a check found something, 2 wrong use or broken input, 3 done in part.
"""

import importlib
import pkgutil
import sys

import typer
from rich.console import Console
from rich.markup import escape

from clew.__about__ import __version__
from clew.kernel.errors import ClewError

_HELP = """
Clew maps online sex-market advertising and ranks what a human should read first.

A finding is a [bold]lead, never a verdict[/bold]: most ads are not trafficking, and the people in them can be harmed by a careless use.

An analyst's day:

  clew init lyon --market FR          make a project folder

  clew import visit.warc.gz           bring captured pages in

  clew run                            read them, link them, rank leads

  clew leads                          what to read first

  clew show LEAD                      one lead with its evidence, and what speaks against it

  clew find +33700000000              what is known of a number

  clew decide --file decisions.jsonl  what people decided

Try it without any data: [bold]clew simulate market[/bold] makes an invented market with known truth.
"""

# The order of an analyst's day; a command not named here comes after, in alphabetical order.
_DAY = (
    "init",
    "import",
    "run",
    "status",
    "leads",
    "show",
    "find",
    "decide",
    "report",
    "evaluate",
    "extract",
    "simulate",
    "doctor",
)


def build_app() -> typer.Typer:
    """Build the command line from the modules of this package that have a ``command``."""
    app = typer.Typer(help=_HELP, no_args_is_help=True, rich_markup_mode="rich", add_completion=False)
    app.callback()(_common)
    modules = {}
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "command"):
            modules[info.name.rstrip("_")] = module
    for name in sorted(modules, key=lambda name: (_DAY.index(name) if name in _DAY else len(_DAY), name)):
        app.command(name)(modules[name].command)
    return app


def _common(
    _version: bool = typer.Option(
        False,
        "--version",
        help="Show the version and stop.",
        is_eager=True,
        callback=lambda given: _show_version() if given else None,
    ),
) -> None:
    """Options before the command."""


def _show_version() -> None:
    typer.echo(f"clew {__version__}")
    raise typer.Exit


def main() -> None:
    """Run the command line; an error a user can act on is a sentence, never a traceback."""
    try:
        build_app()()
    except ClewError as error:
        Console(stderr=True, highlight=False).print(
            f"[bold red]clew:[/] {escape(str(error))}", soft_wrap=True
        )
        sys.exit(error.exit_code)
