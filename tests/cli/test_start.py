"""The list of commands is the same whether their modules are imported or only read."""

import subprocess
import sys

from clew.cli import build_app


def test_help_needs_no_command_to_be_imported() -> None:
    code = "import sys; from clew.cli import build_app; build_app(''); sys.exit('duckdb' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_stand_ins_say_what_the_commands_say() -> None:
    real = {
        command.name: (command.callback.__doc__ or "")
        for command in build_app().registered_commands
        if command.callback
    }
    read = {
        command.name: (command.callback.__doc__ or "")
        for command in build_app("run").registered_commands
        if command.callback
    }
    assert real.keys() == read.keys()
    assert all(real[name].split() == read[name].split() for name in real)
