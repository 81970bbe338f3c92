"""What surrounds a place in a block: whose words it stands in, under which label, from which source."""

import bisect
from dataclasses import dataclass

from clew.extract.fact import Source
from clew.extract.vocabulary import Vocabulary
from clew.records.block import Block, Pair

_SITE_REACH = 40


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The line of a place, its pair if it is a labelled value, and the source that this makes it."""

    line_start: int
    line_end: int
    role: str
    pair: Pair | None
    source: Source


def surroundings(block: Block, at: int) -> Surroundings:
    """Say what stands around a place of the block's text."""
    index = bisect.bisect_right(block.segments, at, key=lambda segment: segment.at) - 1
    segment = block.segments[max(index, 0)]
    pair = next(
        (p for p in block.pairs if p.at is not None and p.end is not None and p.at <= at < p.end), None
    )
    source: Source = "pair" if pair else "title" if segment.role == "title" else "prose"
    return Surroundings(segment.at, segment.at + segment.length, segment.role, pair, source)


def is_in_a_line(block: Block, start: int, end: int) -> bool:
    """Say whether the stretch begins in a line of the block, as evidence must."""
    index = bisect.bisect_right(block.segments, start, key=lambda segment: segment.at) - 1
    if index < 0 or end <= start:
        return False
    segment = block.segments[index]
    return start < segment.at + segment.length


def is_of_the_site(block: Block, at: int, since: int, around: Surroundings, labels: Vocabulary) -> bool:
    """Say whether a label such as "Support" or "Office of this site" stands close before the place.

    ``since`` is where the contact before it ended: a label belongs to the contact that follows it.
    """
    if block.kind == "site":
        return False  # the frame of a site, read for the site's own contacts
    if around.pair is not None:
        return any(True for _ in labels.find(around.pair.label.lower()))
    start = max(around.line_start, since, at - _SITE_REACH)
    before = block.text[start:at]
    if any(True for _ in labels.find(before.lower())):
        return True
    return not before.strip(" :☎📞") and _line_before_is_a_label(block, around.line_start, labels)


def _line_before_is_a_label(block: Block, line_start: int, labels: Vocabulary) -> bool:
    index = bisect.bisect_left(block.segments, line_start, key=lambda segment: segment.at) - 1
    if index < 0 or block.segments[index].role not in ("label", "heading", "item"):
        return False
    segment = block.segments[index]
    return any(True for _ in labels.find(block.text[segment.at : segment.at + segment.length].lower()))
