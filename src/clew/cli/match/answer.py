"""``clew match answer``: the response to another agency's request."""

import os
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
from clew.cli.progress import StageProgress
from clew.exchange.private_match import answer as answering
from clew.kernel.errors import WrongUseError


def command(
    request: Annotated[Path, typer.Argument(help="The request that came.", show_default=False)],
    agreement: AgreementOption,
    by: ByOption,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="The response to write.", metavar="FILE", show_default=False),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(
            "--key", help="Grade hashes: the key, which came another way.", metavar="FILE", show_default=False
        ),
    ] = None,
    second: SecondOption = None,
    supervisor: SupervisorOption = None,
    project: ProjectOption = Path(),
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Check a request against the agreement, its cap and its budget, and answer it, once.

    --dry-run says who asks for what, and who would learn what; nothing is written then.

    Example: clew match answer request.match -a agreement.json --by "B. Example" --dry-run

    Example: clew match answer request.match -a agreement.json --by "B. Example" -o response.match
    """
    with acting(project, agreement, by, second, supervisor) as who, StageProgress("values") as progress:
        asked = answering.check_request(who, request)
        header = asked.header
        held = answering.ours(who, asked)
        tell_left_out(held.n_urgent, held.n_of_sites, held.n_odd)
        if dry_run:
            tell_what_is_learned(who.agreement, header.grade, as_json=wants_json(json))
            errors().print(
                f"{header.by} of {who.partner.organisation} asks about {header.n} values ({header.kind}, grade {header.grade}); "
                f"{len(held.seen)} are held here. Nothing was written.",
                markup=False,
            )
            return
        if out is None:
            raise WrongUseError("say where to write the response: -o response.match.")
        answering.answer(
            who,
            asked,
            held,
            out=out,
            random=secrets.token_bytes,
            key=answering.read_key(key) if header.grade == "hashes" else None,
            threads=who.project.settings.processes or os.cpu_count() or 1,
            progress=lambda done, total: progress("answer", done, total),
        )
        errors().print(
            f"{out}: answers {header.n} values ({header.kind}, grade {header.grade}) of {who.partner.organisation}; noted on "
            "the trail. This request is not answered again.",
            markup=False,
        )
