"""``clew match sign``: one side's signature under the agreement."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.match._shared import ByOption, SecondOption, key_of, now
from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.exchange.private_match.acting import Acting, check_second
from clew.exchange.private_match.agreement import (
    Agreement,
    SignedAgreement,
    read_form,
    read_signed,
    sign,
    write_signed,
)
from clew.exchange.private_match.trail import Entry, note
from clew.kernel.errors import WrongUseError
from clew.store.lock import exclusive

_OPEN = "TO FILL IN"


def command(
    file: Annotated[
        Path,
        typer.Argument(
            help="The form (YAML), or the agreement (JSON) that the other side has signed.",
            show_default=False,
        ),
    ],
    by: ByOption,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help="The signed agreement to write.", metavar="FILE", show_default=False
        ),
    ] = None,
    second: SecondOption = None,
    project: ProjectOption = Path(),
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Sign an agreement with the project's key. The first side signs the form, the second the file that it gets from the first.

    Read it before: `--dry-run` shows what would be signed. A change of one letter makes it another agreement.

    Example: clew match sign agreement.yml --by "A. Example" -o agreement.json

    Example: clew match sign agreement.json --by "B. Example" -o agreement-signed.json
    """
    opened_project = opened(project)
    is_form = file.suffix.lower() in (".yml", ".yaml")
    signed = SignedAgreement(read_form(file), ()) if is_form else read_signed(file)
    agreement = signed.agreement
    if _OPEN in str(agreement.content):
        raise WrongUseError(f"{file}: something is still marked {_OPEN}: fill it in first.")
    _show(agreement, as_json=wants_json(json))
    if dry_run:
        errors().print(f"Nothing was signed. {_state(signed)}")
        return
    if out is None:
        raise WrongUseError("say where to write the signed agreement: -o agreement.json.")
    with exclusive(opened_project.root):
        key, when = key_of(opened_project), now()
        grown = sign(signed, key, by=by.strip(), when=when)
        check_second(Acting(opened_project, grown, key, by.strip(), when, second=second))
        write_signed(out, grown)
        partner = agreement.other_than(key.public.key_id).organisation
        entry = Entry("sign", agreement.agreement_id, partner, second=second, by=by.strip())
        note(opened_project, entry, when)
    errors().print(f"{out}: {agreement.agreement_id}. {_state(grown)}", markup=False)


def _show(agreement: Agreement, *, as_json: bool) -> None:
    rows = [{"what": name, "agreed": value} for name, value in agreement.content.items() if name != "parties"]
    for party in agreement.content["parties"]:
        rows += [{"what": f"party: {name}", "agreed": value} for name, value in party.items()]
    for row in rows:
        if isinstance(row["agreed"], dict):
            row["agreed"] = ", ".join(f"{name} {value}" for name, value in row["agreed"].items())
    show(rows, as_json=as_json, title=agreement.agreement_id)


def _state(signed: SignedAgreement) -> str:
    missing = [party.organisation for party in signed.agreement.parties if signed.key_of(party) is None]
    return f"Not yet signed by {' and '.join(missing)}." if missing else "Signed by both: it holds."
