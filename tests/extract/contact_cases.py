"""Blocks and contexts for the tests of contacts, prices and hours."""

import datetime as dt
from typing import Any

from clew.extract.fact import Context
from clew.records.block import Block
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets


def context(region: str | None = None, currency: str | None = None, **fields: Any) -> Context:
    """Give a context with everything packaged."""
    return Context(
        packaged_lexicons(),
        packaged_gazetteer(),
        packaged_markets(),
        dt.date(2025, 6, 1),
        region=region,
        currency=currency,
        **fields,
    )


def block(text: str, **fields: Any) -> Block:
    """Give a block of prose."""
    return Block.from_text(text, **fields)
