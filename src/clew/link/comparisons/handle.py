"""The same handle on the same platform."""

import ibis

from clew.engine import Engine
from clew.link.held import HANDLES, contacts_of
from clew.link.pairs import pair_up

KIND = "handle"


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads that state it."""
    return pair_up(engine, contacts_of(engine, HANDLES, prefixed=True), kind=KIND)
