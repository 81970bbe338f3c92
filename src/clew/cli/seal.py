"""``clew seal``: sign and chain what was captured, have it time-stamped, hand it out."""

import datetime as dt
import getpass
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.capture.seal.authority import ask_authority
from clew.capture.seal.batch import read_sealed, unsealed_files
from clew.capture.seal.seal import SealSummary, check_unchanged, seal_captures
from clew.capture.seal.stamping import is_stamped, read_response, request_stamp, take_response
from clew.capture.seal.time_stamp import Stamp, read_roots
from clew.capture.seal.wacz import write_wacz
from clew.cli.options import DryRunOption, JsonOption, ProjectOption, cell, errors, opened, show, wants_json
from clew.cli.progress import StageProgress
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.store.keys import SigningKey, passphrase_of, signing_key
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.seal_log import signer_of

_COLUMNS = ("seal", "archives", "files", "records", "bytes", "sha256")


def command(
    project: ProjectOption = Path(),
    by: Annotated[
        str | None,
        typer.Option(
            "--by", help="Who seals.", metavar="NAME", show_default="your user name on this machine"
        ),
    ] = None,
    tsa: Annotated[
        str | None,
        typer.Option(
            "--tsa",
            help="Have the newest seal stamped by this time-stamp authority (RFC 3161), over the network.",
            metavar="URL",
            show_default=False,
        ),
    ] = None,
    tsa_request_out: Annotated[
        Path | None,
        typer.Option(
            "--tsa-request-out",
            help="Write a request for a time stamp to a file, to be carried to an authority.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    tsa_response: Annotated[
        Path | None,
        typer.Option(
            "--tsa-response",
            help="Take an authority's answer from a file.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    tsa_ca: Annotated[
        Path | None,
        typer.Option(
            "--tsa-ca",
            help="The authority's root certificate (PEM): an answer that does not lead there is refused.",
            metavar="CA.pem",
            show_default=False,
        ),
    ] = None,
    wacz: Annotated[
        Path | None,
        typer.Option(
            "--wacz", help="Hand everything sealed out as a WACZ.", metavar="FILE", show_default=False
        ),
    ] = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Seal the captures that are not sealed: digests of every file and record, a signature, a place in the chain.

    Sealing twice adds nothing. A sealed file that was changed since is an error that names it. The key is the project's own
    (keys/project.key), made on first use; CLEW_KEY_PASSPHRASE encrypts it. Nothing goes over the network but with --tsa, and
    then only a digest. What a seal proves, and how to check it without Clew: docs/evidence.md.

    Example: clew seal --by "A. Example"

    Example: clew seal --tsa https://tsa.example/ --tsa-ca authority.pem

    Example: clew seal --tsa-request-out request.tsq

    Example: clew seal --tsa-response answer.tsr --wacz graz.wacz
    """
    opened_project = opened(project)
    if dry_run:
        _say_what_waits(opened_project, as_json=wants_json(json))
        return
    roots = read_roots(tsa_ca) if tsa_ca else []
    clock = lambda: dt.datetime.now(dt.UTC)  # noqa: E731 - the one clock of the command
    with exclusive(opened_project.root), StageProgress("bytes") as progress:
        key = signing_key(
            opened_project, passphrase=passphrase_of(os.environ), expected=signer_of(opened_project.root)
        )
        summary = seal_captures(opened_project, key, by=by or _user(), clock=clock, progress=progress)
        stamps: list[Stamp] = []
        if tsa is not None and not is_stamped(opened_project, tsa):
            _, request = request_stamp(opened_project, key, authority=tsa)
            answer = ask_authority(tsa, request)
            stamps.append(take_response(opened_project, key, answer, roots=roots, clock=clock))
        if tsa_response is not None:
            answer = read_response(tsa_response)
            stamps.append(take_response(opened_project, key, answer, roots=roots, clock=clock))
        if tsa_request_out is not None:
            _write_request(opened_project, key, tsa_request_out)
        handed = write_wacz(opened_project, key, wacz, progress=progress) if wacz is not None else None
    _tell_seal(summary, as_json=wants_json(json))
    for stamp in stamps:
        trust = "" if stamp.is_trusted else " (its certificate was not checked: no --tsa-ca)"
        by_whom = escape(cell(stamp.authority))
        errors().print(f"Time stamp: {stamp.time:%Y-%m-%d %H:%M:%S} UTC by {by_whom}{trust}")
    if handed is not None and wacz is not None:
        errors().print(
            f"{wacz}: {handed}. Hand it over with {wacz.name}.sha256 and {wacz.name}.sha256.sig; the public key (keys/project.pub) "
            "goes another way. It contains personal data.",
            markup=False,
        )


def _tell_seal(summary: SealSummary | None, *, as_json: bool) -> None:
    if summary is None:
        errors().print("Nothing new to seal.")
        return
    show([{name: getattr(summary, name) for name in _COLUMNS}], as_json=as_json, columns=_COLUMNS)
    if summary.odd:
        errors().print(
            f"[yellow]Digests that don't fit:[/] {counted(summary.odd, 'record')} came so; sealed as it came."
        )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:  # a user without a name, as in a container
        raise WrongUseError("This machine has no name for you: say who seals with --by NAME.") from error


def _write_request(project: Project, key: SigningKey, out: Path) -> None:
    _, request = request_stamp(project, key, authority=None)
    try:
        out.write_bytes(request)
    except OSError as error:
        raise WrongUseError(f"{out}: can't be written: {error.strerror}.") from error
    errors().print(f"{out}: carry it to an authority; its answer comes in with --tsa-response.")


def _say_what_waits(project: Project, *, as_json: bool) -> None:
    sealed = read_sealed(project)
    with StageProgress("bytes") as progress:
        check_unchanged(project, sealed, progress)
    waiting = unsealed_files(project, sealed)
    show([{"file": path, "bytes": (project.root / path).stat().st_size} for path in waiting], as_json=as_json)
    errors().print(f"Would be sealed: {counted(len(waiting), 'file')}; sealed: {len(sealed.files):,}.")
