"""What the commands of `clew refer` share: names of people, the key, where a file goes, a referral by its digest."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from clew.handover import FOLDER, place_of
from clew.kernel.errors import WrongUseError
from clew.store.project import Project
from clew.store.referrals import ReferralEvent, referral_events

_SHORTEST = 8
ByOption = Annotated[str | None, typer.Option("--by", help="Who answers for it.", metavar="NAME")]
ApprovedOption = Annotated[
    str | None,
    typer.Option(
        "--approved-by",
        help="A second person who agrees; needed where the project's `second_person` says so, and for urgent leads.",
        metavar="NAME",
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", "-o", help="Where to write it.", metavar="FILE", show_default=f"in {FOLDER}/"),
]
PackageArgument = Annotated[
    str,
    typer.Argument(
        metavar="SHA256",
        help="The package's digest, as `clew refer list` gives it, or its beginning.",
        show_default=False,
    ),
]


def now() -> dt.datetime:
    """Give the time, to the second: a package states no finer one."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def place(project: Project, out: Path | None, name: str) -> Path:
    """Give where a file goes: as asked for, else under its name in the project's exports."""
    return out if out is not None else place_of(project, name)


def referral_of(project: Project, digest: str) -> ReferralEvent:
    """Give the referral whose package has a digest that begins so; raises where none or several have."""
    wanted = digest.strip().lower()
    found = [one for one in referral_events(project, "refer") if str(one.told["package"]).startswith(wanted)]
    if len(wanted) < _SHORTEST or len(found) != 1:
        raise WrongUseError(
            f"{digest[:80]!r} does not name one package of this project: give at least {_SHORTEST} "
            "characters of one that `clew refer list` shows."
        )
    return found[0]
