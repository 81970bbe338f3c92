"""Who placed the ad, as far as it says: independent, agency, or unknown.

>>> from clew.extract.fact import example_context
>>> next(extract(Block.from_text("I work alone, no agency"), example_context())).value
'independent'
"""

import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import first_line, is_negated, labelled_as, source_at, text_facts
from clew.kernel.text import fold
from clew.records.block import Block

_PARTS = re.compile(r"\s(?:[|·•«»:]+|::|[-–—])\s")
"""What parts a title: the page's own, and the site's name."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the readings of who placed the ad."""
    for item in labelled_as(block, context.lexicons, "provider_kind"):
        for hit in context.lexicons.find("provider_kind", item.value):
            yield item.fact("provider_kind", hit.entry.value.removesuffix("_label"))
            break
    for mark in block.marks:
        for hit in context.lexicons.find("provider_kind", mark.words):
            badge = (block.mark_up(mark.selector, mark.words),)
            yield Fact("provider_kind", hit.entry.value.removesuffix("_label"), badge, "mark", 0.7)
            break
    text = block.text
    for hit in context.lexicons.find("provider_kind", text):
        if hit.entry.value.endswith("_label"):
            continue
        denied = is_negated(text, hit.start, context.lexicons, reach=16)
        value = {"agency": "independent"}.get(hit.entry.value) if denied else hit.entry.value
        if value:
            source = source_at(block, hit.start)
            yield from text_facts(block, "provider_kind", value, hit.start, hit.end, source, 0.5)
    yield from _of_house(block, context)
    evidence = first_line(block)
    if evidence:
        yield Fact("provider_kind", "unknown", evidence, "prose", 0.05)


def _of_house(block: Block, context: Context) -> Iterator[Fact]:
    """Read the name of the site, which ends its pages' titles: "Nora | Agentur Iris"."""
    titles = [block.title or "", *(datum.value for datum in block.data if datum.path == "page.title")]
    for title in titles:
        name = _PARTS.split(title)[-1] if _PARTS.search(title) else ""
        for hit in context.lexicons.find("provider_kind", name):
            if hit.entry.value == "agency" and "salon" not in fold(
                hit.entry.term
            ):  # rooms are let there, too
                yield Fact("provider_kind", "agency", (block.mark_up("title", name.strip()),), "title", 0.1)
                return
