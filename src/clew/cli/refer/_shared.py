"""What the commands of `clew refer` share: names of people, the key, where a file goes, a referral by its digest."""

import datetime as dt
import os
from pathlib import Path
from typing import Annotated

import typer

from clew.kernel.errors import WrongUseError
from clew.store.keys import SigningKey, passphrase_of, signing_key
from clew.store.project import Project
from clew.store.referrals import ReferralEvent, referral_events
from clew.store.seal_log import signer_of

FOLDER = "exports/referrals"
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


def key_of(project: Project) -> SigningKey:
    """Give the project's key; made on first use."""
    return signing_key(project, passphrase=passphrase_of(os.environ), expected=signer_of(project.root))


def place(project: Project, out: Path | None, name: str) -> Path:
    """Give where a file goes: as asked for, else under its name in the project's exports."""
    if out is not None:
        return out
    folder = project.root / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / name


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
