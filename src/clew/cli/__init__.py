"""The command line: one file a command, found by walking this package; a folder is a command of several words.

Exit codes: 0 done, 1 a check found something, 2 wrong use or broken input, 3 done in part.
"""

import ast
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.markup import escape
from typer.core import TyperGroup

from clew.__about__ import __version__
from clew.cli.lifeline import hold_lifeline
from clew.kernel.errors import ClewError

_HELP = """
Clew maps online sex-market advertising and ranks what a human should read first.

A finding is a [bold]lead, never a verdict[/bold]: most ads are not trafficking, and the people in them can be harmed by a careless use.

An analyst's day:

  clew init lyon --market FR          make a project folder

  clew import visit.warc.gz           bring captured pages in

  clew capture                        or visit the sites, politely

  clew seal                           so that it can be proved

  clew run                            read them, link them, rank leads

  clew leads                          what to read first

  clew show LEAD                      one lead with its evidence, and what speaks against it

  clew find +33700000000              what is known of a number

  clew decide --file decisions.jsonl  what people decided

  clew refer LEAD --to prosecutor     hand it over: signed, with its captures

Try it without any data: [bold]clew simulate market[/bold] makes an invented market with known truth.
"""

# The order of an analyst's day; a command not named here comes after, in alphabetical order.
_DAY = (
    "countries",
    "init",
    "discover",
    "map",
    "import",
    "capture",
    "seal",
    "verify",
    "run",
    "watch",
    "status",
    "leads",
    "show",
    "find",
    "decide",
    "serve",
    "refer",
    "notice",
    "hold",
    "purge",
    "subject",
    "report",
    "export",
    "ingest",
    "schema",
    "profile",
    "validate",
    "match",
    "norms",
    "bias",
    "indicators",
    "evaluate",
    "extract",
    "simulate",
    "slots",
    "doctor",
)


def build_app(only: str | None = None) -> typer.Typer:
    """Build the command line from the modules of this package that have a ``command``.

    ``only``: the one command that will be run; of the others just the names and the help are read, from their
    source, so that no command waits for the libraries of the others. The empty text stands for none of them.
    """
    app = typer.Typer(help=_HELP, no_args_is_help=True, rich_markup_mode="rich", add_completion=False)
    app.callback()(_common)
    modules = {path.stem.rstrip("_"): path for path in Path(__file__).parent.glob("[!_]*.py")}
    folders = {path.parent.name: path.parent for path in Path(__file__).parent.glob("[!_]*/__init__.py")}
    names = {*modules, *folders}
    for name in sorted(names, key=lambda name: (_DAY.index(name) if name in _DAY else len(_DAY), name)):
        if name in folders:
            app.add_typer(_words(folders[name], is_asked=only in (None, name)), name=name)
            continue
        path = modules[name]
        if only is None or name == only:
            command = getattr(importlib.import_module(f"{__name__}.{path.stem}"), "command", None)
        else:
            command = _described(path)
        if command is not None:
            app.command(name)(command)
    return app


def _words(folder: Path, *, is_asked: bool) -> typer.Typer:
    """Build a command of several words from the modules of its folder; where it was not asked for, just its help."""
    about = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))
    words = typer.Typer(help=about, no_args_is_help=True, rich_markup_mode="rich", cls=FirstWord)
    for path in sorted(folder.glob("[!_]*.py")):
        name = path.stem.rstrip("_")
        if is_asked:
            command = getattr(
                importlib.import_module(f"{__name__}.{folder.name}.{path.stem}"), "command", None
            )
        else:
            command = _described(path)
        if command is not None:
            words.command(name)(command)
    return words


class FirstWord(TyperGroup):
    """A command of several words, one of which may be left out: ``clew refer ID`` is ``clew refer make ID``.

    That one is the word ``make``, where there is one; it is put in where no word of the command stands first.
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the word in that was left out."""
        if "make" in self.commands and args and args[0] not in (*self.commands, "--help"):
            args = ["make", *args]
        parsed: list[str] = super().parse_args(ctx, args)
        return parsed


def _described(path: Path) -> Callable[[], None] | None:
    """Give a stand-in for a module's command, with its help; null where the module has none."""
    for thing in ast.parse(path.read_text("utf-8")).body:
        if isinstance(thing, ast.FunctionDef) and thing.name == "command":

            def stand_in() -> None:
                """Stand in a list of commands, never to be run."""

            stand_in.__doc__ = ast.get_docstring(thing)
            return stand_in
    return None


def _asked(arguments: Sequence[str]) -> str:
    """Give the command that was asked for: the first argument that is no option."""
    return next((argument for argument in arguments if not argument.startswith("-")), "")


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
    hold_lifeline(os.environ)
    try:
        build_app(_asked(sys.argv[1:]))()
    except ClewError as error:
        Console(stderr=True, highlight=False).print(
            f"[bold red]clew:[/] {escape(str(error))}", soft_wrap=True
        )
        sys.exit(error.exit_code)
