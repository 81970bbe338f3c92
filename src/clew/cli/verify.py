"""``clew verify``: check every byte of what was sealed, here or on a machine without the project."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from clew.capture.seal.check import Check, Checks
from clew.capture.seal.check_wacz import check_beside, check_wacz
from clew.capture.seal.source import FolderSource, WaczSource
from clew.capture.seal.time_stamp import read_roots
from clew.capture.seal.verify import Trust, verify_sealed
from clew.cli.options import PARTIAL, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.progress import StageProgress
from clew.kernel.counts import counted
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.referral.age import MAGIC, decrypt
from clew.referral.check import PackageCheck, check_package, is_package
from clew.referral.package import MOST_BYTES
from clew.store.keys import project_public_key, read_public_key
from clew.store.seal_log import FOLDER
from clew.store.zip_source import open_zip

_ENDS = 4096
"""So much of a file's beginning and end tells whether it is a package."""
_COLUMNS = ("check", "found", "file", "record", "url", "detail")


def command(
    target: Annotated[
        Path | None,
        typer.Argument(
            help="A folder, WACZ or package that was handed over; checked against --key.",
            show_default="the project",
        ),
    ] = None,
    project: ProjectOption = Path(),
    key: Annotated[
        Path | None,
        typer.Option(
            "--key",
            help="The sealer's public key (PEM), got from them and not with the evidence.",
            metavar="PUB.pem",
            show_default="the project's own",
        ),
    ] = None,
    tsa_ca: Annotated[
        Path | None,
        typer.Option(
            "--tsa-ca",
            help="Root certificates of time-stamp authorities (PEM).",
            metavar="CA.pem",
            show_default=False,
        ),
    ] = None,
    expect: Annotated[
        str | None,
        typer.Option(
            "--expect",
            help="The digest of a manifest that must be there, as `clew seal` printed it: shows that no seal was rolled back.",
            metavar="SHA256",
            show_default=False,
        ),
    ] = None,
    identity: Annotated[
        Path | None,
        typer.Option(
            "--identity",
            help="For an encrypted package: the file with your private key of age. The opened package is written nowhere.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Check what was sealed: every byte, signature, chain, time stamp, and that nothing was added or is missing.

    Of a package or notice that `clew refer` made: the signature, each file, the zip around them, each capture in it. It needs no project.

    Ends with 0 where all is well; with 1 where something is wrong, and each line names the file and, in an archive, the record
    and its address; with 3 where nothing is wrong and something could not be checked: no key or root certificate was given,
    captures wait to be sealed.

    Example: clew verify --project graz

    Example: clew verify graz.wacz --key sealer.pem --tsa-ca authority.pem

    Example: clew verify n-ba18-prosecutor.zip --key sender.pub

    Example: clew verify /media/stick/graz --key sealer.pem --expect 828f775a91680be5d9d2483bbd414972bd673e8c72c1d9627817409b8206b0cb
    """
    trust = Trust(
        key=read_public_key(key) if key else None,
        roots=read_roots(tsa_ca) if tsa_ca else (),
        expected=expect.strip().lower() if expect else None,
    )
    found: Sequence[Check | PackageCheck]
    if target is not None and target.is_file():
        found = _of_package(target, trust, identity) or _of_wacz(target, trust)
    else:
        found = _of_folder(target or project, trust, is_project=target is None)
    show([one.as_row() for one in found], as_json=wants_json(json), columns=_COLUMNS)
    wrong = sum(one.found == "wrong" for one in found)
    unchecked = sum(one.found == "unchecked" for one in found)
    if wrong:
        errors().print(f"[bold red]Wrong:[/] {counted(wrong, 'thing')} not as sealed.")
        raise typer.Exit(1)
    if unchecked:
        errors().print(
            f"[yellow]Nothing is wrong; not checked, since something for it is missing: {unchecked}.[/]"
        )
        raise typer.Exit(PARTIAL)
    errors().print("All is as it was sealed.")


def _of_folder(folder: Path, trust: Trust, *, is_project: bool) -> list[Check]:
    if is_project or (folder / "clew.toml").exists():
        mine = opened(folder)
        if is_project:  # of a copy that somebody handed over, its own key would prove nothing
            trust = Trust(trust.key or project_public_key(mine), trust.roots, trust.expected)
        with StageProgress("bytes") as progress:
            return verify_sealed(FolderSource(mine.root), trust, project=mine, progress=progress)[0]
    if not folder.is_dir():
        raise WrongUseError(f"{folder}: there is no such file or folder.")
    if not (folder / FOLDER).is_dir():
        raise BrokenInputError(
            f"{folder}: no {FOLDER}/ in it; expected a sealed project, a copy of one, or a WACZ."
        )
    with StageProgress("bytes") as progress:
        return verify_sealed(FolderSource(folder), trust, progress=progress)[0]


def _of_package(path: Path, trust: Trust, identity: Path | None) -> Sequence[PackageCheck]:
    """Check a file that is meant to be a package; nothing where it is none."""
    size = path.stat().st_size
    with path.open("rb") as file:
        first = file.read(_ENDS)
        file.seek(max(0, size - _ENDS))
        last = file.read(_ENDS)
    is_encrypted = first.startswith(MAGIC)
    if not is_encrypted and not is_package(first + last):
        return ()
    if size > MOST_BYTES:
        raise BrokenInputError(f"{path}: larger than a package can be ({MOST_BYTES >> 20} MB).")
    data = path.read_bytes()
    if is_encrypted:
        if identity is None:
            raise WrongUseError(
                f"{path}: it is encrypted: give the file with your private key, --identity FILE."
            )
        data = decrypt(data, identity)
    return check_package(data, trust.key)


def _of_wacz(path: Path, trust: Trust) -> list[Check]:
    with ExitStack() as stack:
        progress = stack.enter_context(StageProgress("bytes"))
        archive = stack.enter_context(open_zip(path))
        checks = Checks(progress)
        if archive is None:
            checks.wrong("file", "torn, or no WACZ: the zip's list of entries can't be read", file=path.name)
            return checks.found
        source = WaczSource(archive)
        if not any(name.startswith(f"{FOLDER}/") for name in source.entries):
            return _without_seals(path, trust, checks)
        found, known = verify_sealed(source, trust, progress=progress)
        check_wacz(source, known, checks)
        check_beside(path, known.public, checks)
        return found + checks.found


def _without_seals(path: Path, trust: Trust, checks: Checks) -> list[Check]:
    """Tell a WACZ whose list of entries was changed, by what lies beside it, from one that was never sealed."""
    check_beside(path, trust.key, checks)
    if any(one.found == "wrong" for one in checks.found):
        return checks.found
    raise BrokenInputError(
        f"{path}: no {FOLDER}/ in it: its list of entries was changed, or Clew did not seal it. `wacz validate` checks the WACZ of others."
    )
