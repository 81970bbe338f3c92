"""The same phone number, also where an app goes by it."""

import ibis

from clew.engine import Engine
from clew.link.held import PHONES, contacts_of
from clew.link.pairs import pair_up

KIND = "phone"


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that state it."""
    return pair_up(engine, show(engine), kind=KIND)


def show(engine: Engine) -> ibis.Table:
    """Give where each ad states it."""
    return contacts_of(engine, PHONES)
