"""The page of the command line, made from the commands' own help."""  # noqa: INP001 - a script beside the package, not part of one

import inspect
import re
from collections.abc import Sequence
from typing import Any

import typer
from page_words import NOTE, as_table

from clew.cli import build_app


def commands() -> str:
    group: Any = typer.main.get_command(build_app())
    text = f"""# The command line

{NOTE}

`clew COMMAND --help` says the same at your desk; `python -m clew` is `clew`. Results go to standard output: a table on
a terminal, one JSON object a line when piped. What is said beside them goes to standard error.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | a check found something (`clew doctor`, `clew verify`) |
| 2 | wrong use, or input that can't be read |
| 3 | done in part: something that was captured could not be read, and the issues say what |

"""
    for name, command in group.commands.items():
        text += f"## clew {name}\n\n{_help(command.help)}\n\n"
        words = getattr(command, "commands", None)
        if words is None:
            text += f"{_parameters(command.params)}\n"
        for word, one in (words or {}).items():
            text += f"### clew {name} {word}\n\n{_help(one.help)}\n\n{_parameters(one.params)}\n"
    return text


def _help(text: str) -> str:
    lines = [re.sub(r"\[/?bold\]", "**", line) for line in inspect.cleandoc(text).splitlines()]
    return "\n".join(_example(line) for line in lines)


def _example(line: str) -> str:
    for start in ("Example: ", "A line: "):
        if line.startswith(start):
            return f"{start}`{line.removeprefix(start)}`"
    return line


def _parameters(parameters: Sequence[Any]) -> str:
    rows = []
    for one in parameters:
        flags = [*one.opts, *one.secondary_opts]
        is_option = flags[0].startswith("-")
        name = (
            " ".join(f"`{flag}`" for flag in flags) if is_option else f"`{(one.metavar or one.name).upper()}`"
        )
        value = f" {one.metavar}" if is_option and one.metavar else ""
        rows.append((name + value, one.help or "", _default(one)))
    return as_table(("argument or option", "meaning", "default"), rows)


def _default(one: Any) -> str:
    if one.required:
        return "must be given"
    if isinstance(one.show_default, str):
        place = f", or `{one.envvar}`" if one.envvar else ""
        return one.show_default + place
    return "" if one.default is None or one.default is False else f"`{one.default}`"
