"""The period of a stipend: month, week or meeting, where the ad speaks of an allowance.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Looking for a monthly allowance. Gym per week.")
>>> [fact.value for fact in extract(block, example_context())]
['month']
"""

from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import clause, labelled_as, source_at, text_facts
from clew.records.block import Block


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the periods of a stipend."""
    for item in labelled_as(block, context.lexicons, "allowance"):
        for hit in context.lexicons.find("period", item.value):
            yield item.fact("period", hit.entry.value)
    text = block.text
    for allowance in context.lexicons.find("allowance", text):
        begin, end = clause(text, allowance.start, allowance.end)
        for hit in context.lexicons.find("period", text[begin:end]):
            at = begin + hit.start
            source = source_at(block, at)
            yield from text_facts(block, "period", hit.entry.value, at, begin + hit.end, source, 0.6)
