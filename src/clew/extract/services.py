"""Services that the ad offers, as ids of the lexicons' topic ``service`` (tantra, massage, dinner_date ...).

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Tantramassagen und Dinner Date, keine Rollenspiele")
>>> [fact.value for fact in extract(block, example_context())]
['tantra', 'dinner_date']
"""

import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import is_negated, labelled_as, text_facts
from clew.kernel.digits import has_digit
from clew.records.block import Block

_SHORT = 60
_SHARE = 0.6
"""The share of a line's parts that are services, from which the line is a list of them."""
_PARTS = re.compile(r"[,;/|•·+&]| (?:and|und|y|и|et|e|și|és|та|және) ")
"""A line of a list or a cell, not a sentence."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give each service that the ad offers."""
    listed = list(_listed(block, context))
    yield from listed or _in_lines(block, context)  # a list says it all; prose beside it speaks of tastes


def _listed(block: Block, context: Context) -> Iterator[Fact]:
    for item in labelled_as(block, context.lexicons, "services"):
        for hit in context.lexicons.find("service", item.value):
            if not is_negated(item.value, hit.start, context.lexicons, reach=10):
                yield item.fact("services", hit.entry.value)


def _in_lines(block: Block, context: Context) -> Iterator[Fact]:
    met = context.lexicons.meet(block.text)
    if not met.all("service"):
        return
    for segment, line in block.lines("item", "value", "prose"):
        hits = met.within("service", segment.at, segment.at + segment.length)
        if not hits or _is_priced(line):
            continue
        parts = [part for part in _PARTS.split(line) if part.strip()]
        is_list = len(hits) >= _SHARE * len(parts) or _is_offer(line, context)
        if segment.role == "prose" and len(parts) == 1 and len(line) > _SHORT:
            is_list = False
        for hit in hits:
            if is_list and not is_negated(line, hit.start, context.lexicons, reach=14):
                at, end = segment.at + hit.start, segment.at + hit.end
                yield from text_facts(block, "services", hit.entry.value, at, end, "prose", 0.7)


def _is_offer(line: str, context: Context) -> bool:
    return any(True for _ in context.lexicons.find("offer_before", line))


def _is_priced(line: str) -> bool:
    """A row of a price list ("Overnight 750 EUR") names a duration, not a service."""
    return len(line) < _SHORT and has_digit(line)
