"""What was read from one page, marked where it stands: the text cut at the edges of its quotes, each stretch with what it says.

>>> made = marked_text("Mara, 24", [Mark(0, 4, "alias"), Mark(6, 8, "age")])
>>> [(piece.text, piece.says) for piece in made]
[('Mara', ('alias',)), (', ', ()), ('24', ('age',))]
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clew.web.run import Row, Run

MOST_TEXT = 60_000
"""Characters of a page's text that are shown."""
MOST_MARKS = 2_000
_MOST_ADS = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the page's text, and what was read there."""

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the text with all that was read in it, the column's or indicator's names."""

    text: str
    says: tuple[str, ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class ReadFact:
    """Something read from the page. ``of``: the ad or site that it was read for; ``selector``: where it stands in the mark-up."""

    says: str
    of: str
    quote: str
    start: int | None
    selector: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """One stretch of words with all that was read from it. ``starts``: where it stands in the text; ``selectors``: where in the mark-up."""

    quote: str
    says: tuple[str, ...]
    starts: tuple[int, ...]
    selectors: tuple[str, ...]


def facts_on(run: Run, capture_id: str, ad_ids: Iterable[str]) -> list[ReadFact]:
    """Give what was read from a capture for some ads, in the order of the page."""
    ads = sorted(set(ad_ids))
    found: set[ReadFact] = set()
    for row in run.some("read_version", "capture_id", [capture_id], ("ad_id", "evidence")):
        if row["ad_id"] in ads:
            for entry in row["evidence"] or ():
                found |= _facts(entry["says"], row["ad_id"], entry["places"])
    for row in run.some("quoted_value", "ad_id", ads, ("ad_id", "says", "evidence")):
        found |= _facts(row["says"], row["ad_id"], _on(row["evidence"], capture_id))
    for row in run.some("findings", "subject_id", ads, ("subject_id", "indicator", "evidence")):
        found |= _facts(row["indicator"], row["subject_id"], _on(row["evidence"], capture_id))
    return sorted(
        found,
        key=lambda one: (one.start is None, one.start or 0, one.says, one.quote, one.of, one.selector or ""),
    )


def _facts(says: str, of: str, places: Iterable[Row]) -> set[ReadFact]:
    return {ReadFact(says, of, one["quote"] or "", one["start"], one["selector"]) for one in places}


def _on(places: Iterable[Row] | None, capture_id: str) -> Iterator[Row]:
    return (place for place in places or () if place["capture_id"] == capture_id)


def told_of(facts: Iterable[ReadFact], text: str) -> list[Told]:
    """Give the facts by the words that they were read from, in the order in which those first stand on the page."""
    held: dict[str, list[ReadFact]] = {}
    for fact in facts:
        held.setdefault(fact.quote, []).append(fact)
    told = [
        Told(
            quote,
            tuple(dict.fromkeys(one.says for one in found)),
            tuple(sorted({one.start for one in found if one.start is not None and _fits(one, text)})),
            tuple(dict.fromkeys(one.selector for one in found if one.selector)),
        )
        for quote, found in held.items()
    ]
    return sorted(told, key=lambda one: one.starts[0] if one.starts else len(text))


def marks_of(facts: Iterable[ReadFact], text: str) -> tuple[list[Mark], int]:
    """Give the marks that fit the text, and how many don't: those were read from another text of the page."""
    marks, lost = [], 0
    for fact in facts:
        if fact.start is None:
            continue
        if _fits(fact, text):
            marks.append(Mark(fact.start, fact.start + len(fact.quote), fact.says))
        else:
            lost += 1
    return marks[:MOST_MARKS], lost


def _fits(fact: ReadFact, text: str) -> bool:
    start = fact.start or 0
    return bool(fact.quote) and text[start : start + len(fact.quote)] == fact.quote


def marked_text(text: str, marks: Iterable[Mark]) -> list[Stretch]:
    """Cut a text at the edges of its marks."""
    return list(_stretches(text, list(marks)))


def _stretches(text: str, marks: list[Mark]) -> Iterator[Stretch]:
    edges = sorted({0, len(text), *(place for mark in marks for place in (mark.start, mark.end))})
    begins: dict[int, list[Mark]] = {}
    for mark in marks:
        begins.setdefault(mark.start, []).append(mark)
    open_marks: list[Mark] = []
    for start, end in itertools.pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.end > start] + begins.get(start, [])
        yield Stretch(text[start:end], tuple(sorted({mark.says for mark in open_marks})), start)


def ads_on(run: Run, capture_id: str) -> list[Row]:
    """Give the ads that were read from a capture."""
    numbers = [n for _, n in run.found_by("capture", [capture_id])]
    ads = run.some("ad_card", "n", numbers, ("ad_id", "alias", "city", "site_id"))
    return sorted(ads, key=lambda ad: ad["ad_id"])[:_MOST_ADS]
