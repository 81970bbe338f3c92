"""Whoever has all that was published tries to find out how many stand in a small cell.

The attacker knows the rules, the rounding, every name that a cell can have, and that nobody counts less than nobody; he solves for the least
and the most that each hidden cell can be, in whole people (integer programming). A cell is safe where five values or more are left; of the
difference of two dates, of which he knows that nobody left between them, three.
"""

import itertools
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from clew.kernel.disclosure import BASE
from clew.report.profile.market import Units
from clew.report.profile.press import OTHER, Press

SMALLEST = 10
LEFT, LEFT_BETWEEN = 5, 3
KINDS = ("agency", "independent", None)
AUDIENCES = ("couple", "man", "trans", "woman")
TOWNS = ("Graz", "Linz", "Steyr", "Vienna", "Wels")
Person = tuple[str, str | None, str]


def crowd(rng: random.Random, size: int) -> list[Person]:
    """Give people whose properties are unevenly spread, so that some cells are small."""
    weights = [[rng.expovariate(1) ** 2 for _ in names] for names in (AUDIENCES, KINDS, TOWNS)]
    return [
        (
            rng.choices(AUDIENCES, weights[0])[0],
            rng.choices(KINDS, weights[1])[0],
            rng.choices(TOWNS, weights[2])[0],
        )
        for _ in range(size)
    ]


def units_of(people: Sequence[Any]) -> Units:
    places = np.arange(len(people))
    return Units("ads", pa.table({"ad_id": [str(one) for one in places]}), places % 7, places)


def published(people: Sequence[Person]) -> dict[str, Any]:
    """Give what a profile publishes of them: their number, three tables and a share."""
    press, units = Press(SMALLEST), units_of(people)
    return {
        "number": press.count(units),
        "audience": press.table("audience", units, [one[0] for one in people]),
        "kind": press.table("kind", units, [one[1] for one in people]),
        "town": press.table("town", units, [one[2] for one in people]),
        "foreign": press.share(
            "foreign", units, [one[2] == "Vienna" and one[0] == "woman" for one in people]
        ),
    }


class Attack:
    """Whole numbers of people by audience, kind and town, at one or more dates, under what was published of them."""

    def __init__(self, dates: int = 1) -> None:
        self.cells = list(itertools.product(range(dates), AUDIENCES, KINDS, TOWNS))
        self.rows: list[Any] = []
        self.low: list[float] = []
        self.high: list[float] = []

    def sums(self, chosen: Callable[[int, str, str | None, str], bool]) -> Any:
        return np.array([float(chosen(*cell)) for cell in self.cells])

    def knows(self, row: Any, low: float, high: float) -> None:
        self.rows.append(row)
        self.low.append(low)
        self.high.append(high)

    def reads(self, made: Mapping[str, Any], date: int = 0) -> None:
        """Take in everything that one publication says."""
        self.window(self.sums(lambda when, *_: when == date), made["number"]["value"])
        for place, name, names in ((1, "audience", AUDIENCES), (2, "kind", KINDS), (3, "town", TOWNS)):
            self.table(made[name], [one for one in names if one is not None], place, date)
        share = made["foreign"]["figure"]
        self.side(self.sums(lambda when, a, _, t: (when, a, t) == (date, "woman", "Vienna")), share, date)

    def table(self, block: Mapping[str, Any], names: Sequence[str], place: int, date: int) -> None:
        def is_(name: str | None) -> Any:
            return self.sums(lambda *cell: cell[0] == date and cell[place] == name)

        if not block["rows"]:
            return
        figure = block["rows"][0]["figure"]
        known = sum(is_(name) for name in names)
        self.window(known, figure["n"])
        self.window(is_(None), figure["unknown"])
        shown = [row["key"] for row in block["rows"] if row["key"] != OTHER]
        for row in block["rows"]:
            held = (
                is_(row["key"])
                if row["key"] != OTHER
                else sum(is_(name) for name in names if name not in shown)
            )
            self.counted(held, row["figure"])

    def side(self, held: Any, figure: Mapping[str, Any], date: int) -> None:
        every = self.sums(lambda when, *_: when == date)
        if figure["hidden"] == "few":
            self.knows(held, 0, SMALLEST - 1)
        elif figure["hidden"] == "most":
            self.knows(every - held, 0, SMALLEST - 1)
        else:
            self.counted(held, figure)

    def counted(self, held: Any, figure: Mapping[str, Any]) -> None:
        """Turn a share back into the rounded counts that it can have been made of."""
        if figure["value"] is None:
            return
        fits = [
            count
            for count in range(0, figure["n"] + 1, BASE)
            if round(count / figure["n"], 2) == figure["value"]
        ]
        assert fits, "a published share is one of rounded counts"
        self.knows(held, max(SMALLEST, fits[0] - BASE // 2), fits[-1] + BASE // 2)

    def window(self, held: Any, number: int | None) -> None:
        if number is None:
            self.knows(held, 0, SMALLEST - 1)
        else:
            self.knows(held, max(SMALLEST, number - BASE // 2), number + BASE // 2)

    def bounds(self, aim: Any) -> tuple[int, int]:
        """Give the least and the most that a sum can be."""
        rules = LinearConstraint(np.array(self.rows), self.low, self.high)
        ends = []
        for sign in (1, -1):
            found = milp(
                sign * aim,
                constraints=rules,
                integrality=np.ones(len(aim), dtype=np.int64),
                bounds=Bounds(0, np.inf),
            )
            assert found.success, found.message
            ends.append(round(sign * found.fun))
        return ends[0], ends[1]


def small_cells(people: Sequence[Person]) -> list[tuple[int, str]]:
    """Give the cells that must not be found out, as (property, name): where somebody stands, and few."""
    found = []
    for place, names in ((0, AUDIENCES), (1, ("agency", "independent")), (2, TOWNS)):
        counts = Counter(one[place] for one in people)
        found += [(place + 1, name) for name in names if 0 < counts[name] < SMALLEST]
    return found


@pytest.mark.parametrize("seed", range(12))
def test_no_small_cell_can_be_told_from_all_tables_together(seed: int) -> None:
    rng = random.Random(seed)
    people = crowd(rng, rng.randint(60, 180))
    attack = Attack()
    attack.reads(published(people))
    small = small_cells(people)
    for place, name in small:
        low, high = attack.bounds(attack.sums(lambda *cell, place=place, name=name: cell[place] == name))
        assert high - low + 1 >= LEFT, (place, name, low, high)


def test_the_attack_finds_what_unprotected_tables_give_away() -> None:
    """The same attacker, given exact counts with the small cell alone blanked, finds it: the test can fail."""
    people = [("woman", "agency", "Graz")] * 96 + [("man", "agency", "Graz")] * 4
    attack = Attack()
    attack.knows(attack.sums(lambda *_: True), 100, 100)
    attack.knows(attack.sums(lambda _, a, *__: a == "woman"), 96, 96)
    attack.knows(attack.sums(lambda _, a, *__: a in ("couple", "trans")), 0, 0)
    assert attack.bounds(attack.sums(lambda _, a, *__: a == "man")) == (4, 4)
    assert published(people)["audience"]["rows"] == []


@pytest.mark.parametrize("seed", range(6))
def test_what_few_came_between_two_dates_can_not_be_told(seed: int) -> None:
    """At the second date a few more people are there, and the attacker knows that nobody left."""
    rng = random.Random(100 + seed)
    before = crowd(rng, rng.randint(70, 160))
    now = before + crowd(rng, rng.randint(1, SMALLEST - 1))
    attack = Attack(dates=2)
    attack.reads(published(before), 0)
    attack.reads(published(now), 1)
    half = len(attack.cells) // 2
    for cell in range(half):
        row = np.zeros(len(attack.cells))
        row[cell], row[cell + half] = -1, 1
        attack.knows(row, 0, np.inf)
    came = attack.sums(lambda when, *_: when == 1) - attack.sums(lambda when, *_: when == 0)
    low, high = attack.bounds(came)
    assert high - low + 1 >= LEFT_BETWEEN
    for name in AUDIENCES:
        of_name = attack.sums(lambda _, a, *__, name=name: a == name)
        low, high = attack.bounds(of_name * came)
        assert high - low + 1 >= LEFT_BETWEEN, name


def test_two_overlapping_profiles_tell_no_small_difference() -> None:
    """All ads, and those of a later start: every pair of sizes that differs by a few looks like others do."""
    for size in range(60, 80):
        seen: dict[tuple[int, ...], set[int]] = {}
        for fewer in range(2 * SMALLEST):
            for real in range(size - 6, size + 7):
                sizes = (real, real - fewer)
                pair = tuple(Press(SMALLEST).count(units_of(range(n)))["value"] for n in sizes)
                seen.setdefault(pair, set()).add(fewer)
        whole = Press(SMALLEST).count(units_of(range(size)))["value"]
        told = [fits for pair, fits in seen.items() if pair[0] == whole and min(fits) < SMALLEST]
        assert all(len(fits) >= LEFT for fits in told)


@pytest.mark.parametrize("smallest", [5, 10, 25])
def test_a_cell_is_small_by_its_persons_not_by_its_ads(smallest: int) -> None:
    press = Press(smallest)
    persons = np.concatenate([np.zeros(200, dtype=int), np.arange(1, 101)])
    units = Units("ads", pa.table({"ad_id": [str(n) for n in range(300)]}), np.arange(300) % 7, persons)
    block = press.share("agency", units, [n < 200 for n in range(300)])
    assert block["figure"]["value"] is None
    assert block["figure"]["hidden"] == "few"
