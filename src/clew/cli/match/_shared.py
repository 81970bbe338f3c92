"""What the words of ``clew match`` share: who acts under which agreement, and how a step is told."""

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import errors, opened, show, tables_of
from clew.exchange.private_match.acting import Acting, forget_spent
from clew.exchange.private_match.agreement import Agreement, Grade, read_signed
from clew.exchange.private_match.finish import Outcome
from clew.exchange.private_match.learns import CAUTIONS, LEARNS
from clew.exchange.private_match.trail import read_trail
from clew.store.keys import SigningKey, passphrase_of, signing_key
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.seal_log import signer_of

AgreementOption = Annotated[
    Path,
    typer.Option(
        "--agreement", "-a", help="The agreement that both sides signed.", metavar="FILE", show_default=False
    ),
]
ByOption = Annotated[
    str,
    typer.Option(
        "--by", help="Who does it: somebody whom the agreement names.", metavar="NAME", show_default=False
    ),
]
SecondOption = Annotated[
    str | None,
    typer.Option(
        "--second",
        help="A second person who agrees; needed where clew.toml says second_person.",
        metavar="NAME",
        show_default=False,
    ),
]
SupervisorOption = Annotated[
    str | None,
    typer.Option(
        "--supervisor",
        help="The supervisor who lets urgent leads take part; the agreement must allow it too.",
        metavar="NAME",
        show_default="urgent leads are left out",
    ),
]
_LONG = 1000


def now() -> dt.datetime:
    """Give the time."""
    return dt.datetime.now(dt.UTC)


def key_of(project: Project) -> SigningKey:
    """Give the project's key, made on first use."""
    return signing_key(project, passphrase=passphrase_of(os.environ), expected=signer_of(project.root))


@contextmanager
def acting(
    project: Path, agreement: Path, by: str, second: str | None = None, supervisor: str | None = None
) -> Iterator[Acting]:
    """Hold the project for one step of a match, by whom and under what was given."""
    found = opened(project)
    tables_of(found)
    signed = read_signed(agreement)
    with exclusive(found.root):
        who = Acting(found, signed, key_of(found), by.strip(), now(), second=second, supervisor=supervisor)
        finished = {one.request for one in read_trail(found) if one.step == "finish" and one.request}
        forget_spent(found, finished, who.when)
        yield who


def tell_what_is_learned(agreement: Agreement, grade: Grade, *, as_json: bool) -> None:
    """Say who learns what at each step, and what the protocol does not prevent."""
    rows = [{"step": step, "who_learns": who, "what": what} for step, who, what in LEARNS[grade]]
    show(rows, as_json=as_json, title=f"Grade {grade}: who learns what")
    say = errors().print
    say(CAUTIONS[grade])
    years = agreement.years_to_try_all()
    span = f"about {years:,.0f} years" if years >= 1 else f"{years * 365.25:.0f} days"
    say(
        f"Within cap and budget, trying the 100 million phone numbers of a country takes {span}."
        if years < _LONG
        else f"Within cap and budget, trying the 100 million phone numbers of a country takes more than {_LONG:,} years."
    )


def tell_left_out(urgent: int, of_sites: int, odd: int) -> None:
    """Say what does not take part, and why."""
    left = (
        (urgent, "on ads of urgent leads"),
        (of_sites, "a site's own contacts"),
        (odd, "not in the agreed form"),
    )
    listed = ", ".join(f"{count} {why}" for count, why in left if count)
    if listed:
        errors().print(f"Left out: {listed}.")


def tell_outcome(outcome: Outcome, *, as_json: bool) -> None:
    """Show what came of a round: a number, or the shared values with what is known of them here."""
    header = outcome.header
    if outcome.common is None:
        row = {
            "kind": header.kind,
            "asked": header.n,
            "shared": outcome.n_common,
            "held_there": header.n_held,
        }
        show([row], as_json=as_json)
    else:
        rows = [{"value": one.value, "ads": one.n_ads, "leads": one.leads} for one in outcome.common]
        show(rows, as_json=as_json, title=f"{outcome.n_common} shared", columns=("value", "ads", "leads"))
    if outcome.n_gone:
        errors().print(
            f"{outcome.n_gone} more are shared, and no longer held here: the tables have changed since."
        )
    errors().print(
        f"Kept in {outcome.kept}, and noted on the trail without values. A shared value is a lead, never a verdict.",
        markup=False,
    )
