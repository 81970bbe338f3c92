"""Who is advertised: woman, man, trans or couple.

A labelled value, a category or a word of the text says so; a woman is meant where an ad says nothing else, and the
ad's first line then stands as its evidence with low confidence.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Dario, Callboy in Graz")
>>> next(extract(block, example_context())).value
'man'
"""

import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import first_line, is_negated, labelled_as, quote, source_at
from clew.records.block import Block

_PLAIN = frozenset({"woman", "man", "trans", "couple"})
_CAPITALS = frozenset({"ts", "tv", "тс"})


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the readings of who is advertised."""
    for item in labelled_as(block, context.lexicons, "audience"):
        for hit in context.lexicons.find("audience", item.value):
            value = hit.entry.value.removesuffix("_label").removesuffix("_weak")
            if value in _PLAIN:
                yield item.fact("audience", value)
                break
    for anchor in block.anchors:
        yield from _category(block, anchor.text, anchor.selector, context)
    yield from _text(block, context)
    evidence = first_line(block)
    if evidence:
        yield Fact("audience", "woman", evidence, "prose", 0.1)


def _category(block: Block, words: str, selector: str, context: Context) -> Iterator[Fact]:
    if len(words) > 30:
        return
    for hit in context.lexicons.find("audience", words):
        value = hit.entry.value
        whole = not re.search(r"\w", words[: hit.start] + words[hit.end :])
        if whole and value.removesuffix("_label") in ("man", "trans", "couple"):
            yield Fact("audience", value.removesuffix("_label"), (block.mark_up(selector, words),), "title", 0.5)


def _text(block: Block, context: Context) -> Iterator[Fact]:
    text = block.text
    for hit in context.lexicons.find("audience", text):
        value = hit.entry.value
        written = text[hit.start : hit.end]
        if value not in ("man", "trans", "couple") or is_negated(text, hit.start, context.lexicons):
            continue
        if written.lower() in _CAPITALS and not written.isupper():
            continue
        evidence = quote(block, hit.start, hit.end)
        if evidence:
            yield Fact("audience", value, evidence, source_at(block, hit.start), 0.6)
