"""``clew match receive``: the result of a request that was answered here, where the agreement gives it to both."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.match._shared import AgreementOption, ByOption, SupervisorOption, acting, tell_outcome
from clew.cli.match._shared import SecondOption as Second
from clew.cli.options import JsonOption, ProjectOption, wants_json
from clew.exchange.private_match.finish import receive


def command(
    result: Annotated[Path, typer.Argument(help="The result that came.", show_default=False)],
    agreement: AgreementOption,
    by: ByOption,
    second: Second = None,
    supervisor: SupervisorOption = None,
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """Read the result of a request that you answered. It can name only values that you hold; one that you don't is refused.

    Example: clew match receive result.match -a agreement.json --by "B. Example"
    """
    with acting(project, agreement, by, second, supervisor) as who:
        outcome = receive(who, result)
    tell_outcome(outcome, as_json=wants_json(json))
