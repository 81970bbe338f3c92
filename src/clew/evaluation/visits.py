"""visits: which visit a capture belongs to.

The truth numbers its visits; captures carry times. Captures fall into visits at their longest pauses: at most
as many visits as the truth has, and no pause shorter than six hours parts two visits (a polite crawl of one
evening stays one visit). Where fewer visits were captured than the truth has, they take the numbers, in order,
under which most captured addresses agree with the truth's pages.
"""

import datetime as dt
import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Tables, Truth

SHORTEST_PAUSE = dt.timedelta(hours=6)
MOST_TRIED = 5_000


@dataclass(frozen=True, slots=True)
class Visits:
    """The visits of a project: where each but the first begins, and the truth's number of each."""

    begins: tuple[dt.datetime, ...]
    numbers: tuple[int, ...]

    def number(self, moment: dt.datetime) -> int:
        """Give the truth's number of the visit in which this was."""
        return self.numbers[bisect_right(self.begins, moment)]


def find_visits(tables: Tables, truth: Truth) -> Visits:
    """Part the captures into visits and number them as the truth does."""
    captures = [(row["fetched_at"], row["url"]) for row in tables.rows("captures", ["fetched_at", "url"])]
    pages = truth.rows("pages") or truth.rows("ads")
    known = sorted({int(page["visit"]) for page in pages}) or [1]
    begins = find_pauses([moment for moment, _ in captures], most=len(known))
    seen = Counter((bisect_right(begins, moment), url_form(url)) for moment, url in captures)
    stated = {(int(page["visit"]), url_form(page["url"])) for page in pages}
    return Visits(tuple(begins), number_visits(seen, stated, known=known, n=len(begins) + 1))


def find_pauses(moments: Iterable[dt.datetime], *, most: int) -> list[dt.datetime]:
    """Give the first moments after the longest pauses, so that there are at most ``most`` visits."""
    ordered = sorted(set(moments))
    pauses = [
        (after - before, after)
        for before, after in itertools.pairwise(ordered)
        if after - before >= SHORTEST_PAUSE
    ]
    longest = sorted(pauses, key=lambda pause: (-pause[0], pause[1]))[: most - 1]
    return sorted(after for _, after in longest)


def number_visits(
    seen: Mapping[tuple[int, str], int], stated: set[tuple[int, str]], *, known: Sequence[int], n: int
) -> tuple[int, ...]:
    """Choose the numbers of ``n`` visits, in order, under which most addresses agree."""
    choices = itertools.islice(itertools.combinations(known, n), MOST_TRIED)
    return max(choices, key=lambda numbers: sum((numbers[at], url) in stated for at, url in seen))


def visits_by_capture(tables: Tables, visits: Visits) -> dict[str, int]:
    """Give the visit of each capture."""
    rows = tables.rows("captures", ["capture_id", "fetched_at"])
    return {row["capture_id"]: visits.number(row["fetched_at"]) for row in rows}
