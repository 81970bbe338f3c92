"""``clew match draft``: a form of the agreement, to be filled in by people."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.match._shared import key_of, now
from clew.cli.options import ProjectOption, errors, opened
from clew.exchange.private_match.bounded import write_private
from clew.kernel.errors import WrongUseError
from clew.store.keys import read_public_key
from clew.store.lock import exclusive

_YEAR = dt.timedelta(days=365)
_FORM = """\
# What two agencies agree on before `clew match` compares anything. Fill in every line; both sides then sign it
# (`clew match sign`). docs/matching.md says in plain words what each grade tells to whom.

purpose: "TO FILL IN: what is matched, and what for"

# size: how many values both hold. reveal: which ones, told to who asks; needs size, which comes first.
# hashes: keyed hashes; who answers can recover every value. Needs accepts_enumeration below.
grades: [size]

# phone, email, handle (Telegram and the like), picture (the same hash only: no near ones).
kinds: [phone]

# How many values one request may hold, and how much either side answers within so many days.
cap: 5000
budget:
  requests: 4
  values: 10000
  days: 30

valid_from: {today}
valid_until: {end}

# For how many days a request, a response and a result are good.
answer_days: 14

# asker: only who asks learns the result. both: it is told to the other side too.
result_to: asker

# true: a supervisor may let values of urgent leads (a stated age under 18) take part.
urgent_leads: false

# For grade hashes only: the sentence in which both sides accept that the other can recover every value by trying them all.
accepts_enumeration: ""

parties:
  - organisation: "TO FILL IN: your organisation"
    people: ["TO FILL IN: who may act for it"]
    supervisor: "TO FILL IN: its supervisor"
    legal_basis: "TO FILL IN: under which law it matches"
    key_id: {own}
  - organisation: "TO FILL IN: the other organisation"
    people: ["TO FILL IN: who may act for it"]
    supervisor: "TO FILL IN: its supervisor"
    legal_basis: "TO FILL IN: under which law it matches"
    key_id: {partner}
"""


def command(
    file: Annotated[Path, typer.Argument(help="The form to write.", show_default=False)],
    partner_key: Annotated[
        Path,
        typer.Option(
            "--partner-key",
            help="The other side's public key: its keys/project.pub.",
            metavar="FILE",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
) -> None:
    """Write a form of the agreement, with the keys of both sides in it. People fill in the rest.

    Read the two key ids out to each other by telephone: they are what both sides trust.

    Example: clew match draft agreement.yml --partner-key partner.pub
    """
    opened_project = opened(project)
    partner = read_public_key(partner_key).key_id
    with exclusive(opened_project.root):
        own = key_of(opened_project).public.key_id
    if own == partner:
        raise WrongUseError(f"{partner_key} is this project's own key; expected the other side's.")
    today = now().date()
    text = _FORM.format(today=today, end=today + _YEAR, own=own, partner=partner)
    write_private(file, text.encode("utf-8"))
    say = errors().print
    say(
        f"{file}: fill in what is marked TO FILL IN, agree on the rest with the other side, and sign it:",
        markup=False,
    )
    say(f'  clew match sign {file} --by "YOUR NAME" -o agreement.json', markup=False)
    say(f"Your key:  {own}\nTheir key: {partner}")
    say("Read both out to each other by telephone before you sign.")
