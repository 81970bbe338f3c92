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


@dataclass(frozen=True, slots=True)
class ReadFact:
    """Something read from the page. ``of``: the ad or site that it was read for; ``selector``: where it stands in the mark-up."""

    says: str
    of: str
    quote: str
    start: int | None
    selector: str | None


def facts_on(run: Run, capture_id: str, ad_ids: Iterable[str]) -> list[ReadFact]:
    """Give what was read from a capture for some ads, and for its site, in the order of the page."""
    asked = {"capture": capture_id, "ads": sorted(set(ad_ids))}
    rows = run.rows(
        "WITH named AS (SELECT v.ad_id, unnest(map_entries(v.evidence)) AS entry FROM ad_versions v "
        "WHERE v.capture_id = $capture AND v.ad_id IN (SELECT unnest($ads::VARCHAR[]))), "
        "spread AS (SELECT ad_id, entry.key AS says, unnest(entry.value) AS place FROM named) "
        "SELECT DISTINCT says, ad_id AS of, place.quote AS quote, place.start AS start, place.selector AS selector "
        "FROM spread WHERE place.capture_id = $capture LIMIT 4000",
        asked,
    )
    for table in ("contacts", "prices"):
        name = "kind" if table == "contacts" else "'price'"
        rows += run.rows(
            f"WITH spread AS (SELECT ad_id, {name} AS says, unnest(evidence) AS place FROM {table} "
            "WHERE ad_id IN (SELECT unnest($ads::VARCHAR[]))) "
            "SELECT DISTINCT says, ad_id AS of, place.quote AS quote, place.start AS start, place.selector AS selector "
            "FROM spread WHERE place.capture_id = $capture LIMIT 4000",
            asked,
        )
    rows += run.rows(
        "WITH spread AS (SELECT subject_id, indicator, unnest(evidence) AS place FROM findings "
        "WHERE subject_id IN (SELECT unnest($ads::VARCHAR[]))) "
        "SELECT DISTINCT indicator AS says, subject_id AS of, place.quote AS quote, place.start AS start, "
        "place.selector AS selector FROM spread WHERE place.capture_id = $capture LIMIT 4000",
        asked,
    )
    found = [
        ReadFact(**{name: row[name] for name in ("says", "of", "quote", "start", "selector")}) for row in rows
    ]
    return sorted(found, key=lambda one: (one.start is None, one.start or 0, one.says, one.quote or ""))


def marks_of(facts: Iterable[ReadFact], text: str) -> tuple[list[Mark], int]:
    """Give the marks that fit the text, and how many don't: those were read from another text of the page."""
    marks, lost = [], 0
    for fact in facts:
        if fact.start is None:
            continue
        end = fact.start + len(fact.quote)
        if text[fact.start : end] == fact.quote:
            marks.append(Mark(fact.start, end, fact.says))
        else:
            lost += 1
    return marks[:MOST_MARKS], lost


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
        yield Stretch(text[start:end], tuple(sorted({mark.says for mark in open_marks})))


def ads_on(run: Run, capture_id: str) -> list[Row]:
    """Give the ads that were read from a capture."""
    numbers = [n for _, n in run.found_by("capture", [capture_id])]
    ads = run.some("ad_card", "n", numbers, ("ad_id", "alias", "city", "site_id"))
    return sorted(ads, key=lambda ad: ad["ad_id"])[:_MOST_ADS]
