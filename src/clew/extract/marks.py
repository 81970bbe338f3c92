"""Badges: ``verified`` and ``paid_placement``.

True where the ad has such a badge; false where other ads of its site have one and this one has not; null where
the site has no such mark at all (``block.site_marks`` names the marks of the site).

>>> from clew.extract.fact import example_context
>>> from clew.records.block import Mark
>>> block = Block.from_text("Mara", marks=(Mark("badge badge-verified", "span"),), site_marks=("verified", "vip"))
>>> [(fact.column, fact.value) for fact in extract(block, example_context())]
[('verified', True), ('paid_placement', False)]
"""

import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import find_answer, first_line, labelled_as, text_facts
from clew.records.block import Block
from clew.reference.badge import mark_values, value_of
from clew.reference.lexicon import Lexicons

_COLUMNS = {"verified": "verified", "paid_placement": "paid"}
_SHORT = 60
_TOP = 3
_SIGNS = "★☆⭐✔✓✅👑💎🔝"
"""What begins a badge in a text without any: a post of a channel."""
_LONG = 8
"""A badge's word of this length (Top-Anzeige, Destacado) is not part of a heading phrase."""


_SIGN_BEFORE, _SIGN_BEHIND = re.compile(rf"[{_SIGNS}]\ufe0f?\s?$"), re.compile(rf"\s?[{_SIGNS}]")


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give what the badges say."""
    site = {value for words in block.site_marks for value in mark_values(words, context.lexicons)}
    for column, topic in _COLUMNS.items():
        readers = (_marks, _of_the_writer, _lines)
        facts = [
            *_labelled(block, context, column, topic),
            *(fact for read in readers for fact in read(block, context, column)),
        ]
        yield from facts
        evidence = first_line(block)
        if not facts and evidence and (column in site or column in block.site_marks):
            yield Fact(column, False, evidence, "mark", 0.2)


def _labelled(block: Block, context: Context, column: str, topic: str) -> Iterator[Fact]:
    for item in labelled_as(block, context.lexicons, topic):
        answer = {"true": True, "1": True, "false": False, "0": False}.get(item.value.strip().lower())
        if answer is None:
            answer = find_answer(item.value, context.lexicons)
        if answer is not None:
            yield item.fact(column, answer)


def _marks(block: Block, context: Context, column: str) -> Iterator[Fact]:
    for mark in block.marks:
        values = mark_values(mark.words, context.lexicons)
        if not values:
            continue
        evidence = (block.mark_up(mark.selector, mark.words),)
        if column in values:
            yield Fact(column, True, evidence, "mark", 0.9)
        elif column == "verified" and "unverified" in values:
            yield Fact(column, False, evidence, "mark", 0.9)


def _of_the_writer(block: Block, context: Context, column: str) -> Iterator[Fact]:
    """Read what a board writes beside the name of who advertises there: "verified advertiser"."""
    ranks = [datum for datum in block.data if datum.path == "post.time" and len(datum.value) <= _SHORT]
    for datum in ranks if column == "verified" else ():
        for value in sorted(mark_values(datum.value, context.lexicons) & {"verified", "unverified"}):
            evidence = (block.mark_up(datum.selector, datum.value),)
            yield Fact(column, value == "verified", evidence, "data", 0.5)


def _lines(block: Block, context: Context, column: str) -> Iterator[Fact]:
    met = context.lexicons.meet(block.text)
    if not met.all("mark"):
        return
    starts = [hit.start for hit in met.longest("mark")]
    for place, (segment, line) in enumerate(block.lines()):
        end = segment.at + segment.length
        is_head = (
            place < _TOP
            or segment.role in ("title", "heading", "item", "value")
            or line.startswith(tuple(_SIGNS))
        )
        if not is_head or len(line) > _SHORT or not any(segment.at <= at < end for at in starts):
            continue
        if column not in _line_values(line, context.lexicons):
            continue
        yield from text_facts(block, column, True, segment.at, segment.at + segment.length, "title", 0.6)


def _line_values(line: str, lexicons: Lexicons) -> set[str]:
    """Give what a short line says when it is written like a badge: in capitals, with a sign, or alone."""
    values = set()
    for hit in lexicons.find("mark", line):
        written = line[hit.start : hit.end]
        around = (line[: hit.start] + line[hit.end :]).strip(f" |·-–*[]()\ufe0f{_SIGNS}")
        sign = bool(_SIGN_BEFORE.search(line[: hit.start]) or _SIGN_BEHIND.match(line[hit.end :]))
        if (
            not written[0].isalnum()
            or sign
            or not around
            or (written.isupper() and not line.isupper())
            or len(written) >= _LONG
        ):
            values.add(value_of(line, hit, lexicons))
    return values - {"verified"} if "unverified" in values else values
