"""``clew match ask``: the request that goes to the other side."""

import secrets
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.match._shared import (
    AgreementOption,
    ByOption,
    SecondOption,
    SupervisorOption,
    acting,
    tell_left_out,
    tell_what_is_learned,
)
from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, wants_json
from clew.exchange.private_match import ask as asking
from clew.exchange.private_match.agreement import Grade, Kind
from clew.kernel.errors import WrongUseError


def command(
    grade: Annotated[Grade, typer.Argument(help="What the round tells.", show_default=False)],
    kind: Annotated[Kind, typer.Argument(help="Which values are matched.", show_default=False)],
    agreement: AgreementOption,
    by: ByOption,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="The request to write.", metavar="FILE", show_default=False),
    ] = None,
    lead: Annotated[
        list[str] | None,
        typer.Option(
            "--lead",
            help="Only what stands in the ads of this lead; may be given again.",
            metavar="ID",
            show_default="all that the last run holds",
        ),
    ] = None,
    second: SecondOption = None,
    supervisor: SupervisorOption = None,
    project: ProjectOption = Path(),
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Ask another agency which values it holds too. Begin with grade size; --dry-run says who would learn what.

    The request holds no value that can be read without this project's secret, which stays here. It counts against the budget.
    In grade hashes a key is written beside it (FILE.key): carry it another way.

    Example: clew match ask size phone -a agreement.json --by "A. Example" -o request.match --dry-run

    Example: clew match ask reveal phone -a agreement.json --by "A. Example" --lead p-70d61153ea76e51f57ac -o request.match
    """
    with acting(project, agreement, by, second, supervisor) as who:
        held = asking.prepare(who, grade, kind, leads=lead)
        tell_left_out(held.n_urgent, held.n_of_sites, held.n_odd)
        if dry_run:
            tell_what_is_learned(who.agreement, grade, as_json=wants_json(json))
            errors().print(
                f"Would ask {who.partner.organisation} about {len(held.seen)} values ({kind}); the cap is "
                f"{who.agreement.cap}. Nothing was written.",
                markup=False,
            )
            return
        if out is None:
            raise WrongUseError("say where to write the request: -o request.match.")
        header = asking.ask(who, held, grade, kind, out=out, random=secrets.token_bytes)
        key = f"; its key, {out}{asking.KEY_SUFFIX}, goes another way" if grade == "hashes" else ""
        errors().print(
            f"{out}: {header.n} values ({kind}) for {who.partner.organisation}, good until {header.expires_at[:10]}{key}. "
            f"Then: clew match result RESPONSE -a {agreement}",
            markup=False,
        )
