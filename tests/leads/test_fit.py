"""The fit against what it must give: nothing without reason, the direction of the verdicts, bounds, the same in any order."""

import math
import random

import numpy as np
import pytest
from scipy.optimize import approx_fprime

from clew.leads.learning.fit import LARGEST_CHANGE, Example, Numbers, _Data, fit, group_step


def examples(count: int, *, tells: str, seed: int = 1) -> list[Example]:
    """Make decided leads with points of two signals at random, of which one tells whether it is one; one in ten is wrong."""
    rng = random.Random(seed)
    made = []
    for _ in range(count):
        points = {"a": rng.uniform(0, 8), "b": rng.uniform(0, 8)}
        made.append(Example(points, (points[tells] > 4) != (rng.random() < 0.1)))
    return made


def test_the_signal_that_tells_gains_and_the_other_loses() -> None:
    found = fit(examples(400, tells="a"), ["a", "b"], may_gain={})
    assert found["a"].value > 1.5
    assert found["b"].value < 1 / 1.5


def test_no_change_goes_beyond_double_or_half() -> None:
    for one in fit(examples(5000, tells="a"), ["a", "b"], may_gain={}).values():
        assert 1 / LARGEST_CHANGE - 1e-9 <= one.low <= one.value <= one.high <= LARGEST_CHANGE + 1e-9


def test_more_verdicts_make_it_surer() -> None:
    few, many = (fit(examples(count, tells="a"), ["b"], may_gain={})["b"] for count in (60, 240))
    assert math.log(many.high / many.low) < math.log(few.high / few.low)


def test_a_signal_that_is_not_free_keeps_its_weight() -> None:
    assert set(fit(examples(200, tells="a"), ["b"], may_gain={})) == {"b"}
    assert fit(examples(200, tells="a"), [], may_gain={}) == {}


def test_one_that_may_not_gain_does_not() -> None:
    found = fit(examples(400, tells="a"), ["a", "b"], may_gain={"a": False})
    assert found["a"].value == found["a"].high == 1


def test_a_single_wrong_verdict_on_a_plain_case_moves_little() -> None:
    held = examples(400, tells="a")
    before = fit(held, ["a", "b"], may_gain={})
    after = fit([*held, Example({"a": 500.0, "b": 0.0}, answer=False)], ["a", "b"], may_gain={})
    assert after["a"].value == pytest.approx(before["a"].value, rel=0.1)


def test_the_gradient_is_that_of_the_loss() -> None:
    data = _Data(examples(80, tells="a"), ["a", "b"], np.array([float(n % 3 == 0) for n in range(80)]))
    at = np.array([0.2, -0.3, 0.5, -1.0, 1.5])

    def loss(x: Numbers) -> float:
        return data.loss(x)[0]

    numeric = approx_fprime(at, loss, 1e-6)
    assert data.loss(at)[1] == pytest.approx(numeric, rel=1e-3, abs=1e-3)


def test_a_step_is_found_where_a_group_is_treated_otherwise_and_only_there() -> None:
    held = examples(400, tells="a")
    group = [float(n % 4 == 0) for n in range(400)]
    harsh = [
        Example(one.points, answer=True) if member else one for one, member in zip(held, group, strict=True)
    ]
    assert group_step(held, ["a", "b"], group, may_gain={})[1] < 4
    step, gain = group_step(harsh, ["a", "b"], group, may_gain={})
    assert step > 1
    assert gain > 10
