"""What a person types -> the values that tables hold: a phone in any form becomes E.164, a handle lower case."""

import datetime as dt

from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import Context
from clew.records.block import Block
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets


def normalised(text: str, *, region: str | None) -> list[str]:
    """Give the normal forms that a typed value can stand for; a bare handle loses its ``@``."""
    block = Block.from_text(text, region=region)
    context = Context(
        packaged_lexicons(), packaged_gazetteer(), packaged_markets(), dt.date(1970, 1, 1), region=region
    )
    _, contacts, _ = assemble(block, extract_all(block, context))
    values = {contact.value for contact, _ in contacts}
    bare = text.strip().lower().removeprefix("@")
    return sorted(values | {bare})
