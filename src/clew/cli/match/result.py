"""``clew match result``: what came of a request."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.match._shared import (
    AgreementOption,
    ByOption,
    SecondOption,
    SupervisorOption,
    acting,
    tell_outcome,
)
from clew.cli.options import JsonOption, ProjectOption, errors, wants_json
from clew.exchange.private_match.finish import check_response, finish


def command(
    response: Annotated[Path, typer.Argument(help="The response that came.", show_default=False)],
    agreement: AgreementOption,
    by: ByOption,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            help="The result for the other side, where the agreement gives it to both.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    second: SecondOption = None,
    supervisor: SupervisorOption = None,
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """Read the response to a request of yours: how many values are shared, or which ones, with the leads they stand under.

    The secret of the round is forgotten with it, so it works once; what came of it is kept in exports/matches/.

    Example: clew match result response.match -a agreement.json --by "A. Example"

    Example: clew match result response.match -a agreement.json --by "A. Example" -o result.match
    """
    with acting(project, agreement, by, second, supervisor) as who:
        outcome = finish(who, *check_response(who, response), out=out)
    tell_outcome(outcome, as_json=wants_json(json))
    if out is not None:
        errors().print(f"{out}: for {who.partner.organisation}: clew match receive.", markup=False)
    elif who.agreement.result_to == "both":
        errors().print(
            "[yellow]The agreement gives the result to both:[/] you wrote no file for the other side."
        )
