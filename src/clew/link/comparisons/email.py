"""The same e-mail address."""

import ibis

from clew.engine import Engine
from clew.link.held import contacts_of
from clew.link.pairs import pair_up

KIND = "email"


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that state it."""
    return pair_up(engine, show(engine), kind=KIND)


def show(engine: Engine) -> ibis.Table:
    """Give where each ad states it."""
    return contacts_of(engine, ("email",))
