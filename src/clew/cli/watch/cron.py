"""``clew watch cron``: how the machine's own scheduler runs the watch."""

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import ProjectOption, opened
from clew.kernel.errors import WrongUseError


def command(
    project: ProjectOption = Path(),
    systemd: Annotated[
        bool, typer.Option("--systemd", help="Print a systemd service and timer instead.")
    ] = False,
) -> None:
    """Print a line for crontab, or a systemd timer, that takes a turn of the watch as often as `check_minutes` says.

    Nothing is installed: read it, and put it where it belongs.

    Example: clew watch cron --project graz
    """
    opened_project = opened(project)
    root = str(opened_project.root.resolve())
    if not root.isprintable():
        raise WrongUseError(f"{root!r}: move the project to a folder whose name can be printed.")
    minutes = opened_project.settings.watch.check_minutes
    words = [sys.executable, "-m", "clew", "watch", "run", "--once", "--project", root]
    typer.echo(_timer(words, minutes) if systemd else _line(words, minutes))


def _line(words: list[str], minutes: int) -> str:
    """Write a crontab line; an hour and more is told in hours, since crontab counts the minutes of an hour."""
    hours = min(minutes // 60, 23)
    when = f"0 */{hours} * * *" if hours else f"*/{minutes} * * * *"
    return f"{when} {shlex.join(words)}".replace("%", "\\%")


def _timer(words: list[str], minutes: int) -> str:
    command_line = " ".join(_quoted(word) for word in words)
    return f"""# ~/.config/systemd/user/clew-watch.service
[Unit]
Description=Clew: one turn of the watch

[Service]
Type=oneshot
UMask=0077
ExecStart={command_line}
SuccessExitStatus=3

# ~/.config/systemd/user/clew-watch.timer
[Unit]
Description=Clew: turns of the watch

[Timer]
OnBootSec=5min
OnUnitInactiveSec={minutes}min

[Install]
WantedBy=timers.target"""


def _quoted(word: str) -> str:
    """Quote a word for systemd, where ``%`` and ``$`` mean something."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"'
