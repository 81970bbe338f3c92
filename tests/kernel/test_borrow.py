"""What small groups borrow: never beyond what stands between, more the less is known, and nothing where all is sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.borrow import borrowed, notch, share_variance, wilson

VALUES = st.floats(-1e3, 1e3)
VARIANCES = st.floats(0.01, 1e3)


@given(st.lists(st.tuples(VALUES, VARIANCES), min_size=1, max_size=12), VALUES)
def test_an_estimate_lies_between_the_own_value_and_the_common_one(
    values: list[tuple[float, float]], towards: float
) -> None:
    for (value, _), estimate in zip(values, borrowed(values, towards=towards), strict=True):
        assert min(value, towards) - 1e-3 <= estimate <= max(value, towards) + 1e-3


@given(VALUES, VALUES, st.lists(VARIANCES, min_size=2, max_size=8))
def test_who_is_less_sure_borrows_more(value: float, towards: float, variances: list[float]) -> None:
    given_ = [(value, variance) for variance in sorted(variances)]
    far = [abs(one - value) for one in borrowed(given_, towards=towards)]
    assert far == sorted(far)


def test_what_has_no_variance_stays_and_what_differs_by_chance_only_is_common() -> None:
    assert borrowed([(3.0, 0.0)], towards=9.0) == [3.0]
    assert borrowed([(3.0, 100.0), (9.5, 100.0)], towards=9.0) == [9.0, 9.0]
    assert borrowed([], towards=9.0) == []


@given(st.integers(1, 500), st.data())
def test_an_interval_of_a_share_holds_it_and_narrows(n: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, n))
    low, high = wilson(count, n)
    assert 0 <= low <= round(count / n, 4) + 1e-4
    assert round(count / n, 4) - 1e-4 <= high <= 1
    wider = wilson(count * 10, n * 10)
    assert wider[1] - wider[0] < high - low


def test_known_intervals() -> None:
    # as Brown, Cai and DasGupta tell of it (Interval estimation for a binomial proportion, 2001)
    assert wilson(0, 10) == (0.0, 0.2775)
    assert wilson(5, 10) == (0.2366, 0.7634)
    assert notch(100.0, 90.0, 110.0, 5) is None
    assert notch(100.0, 90.0, 110.0, 100) == pytest.approx((96.86, 103.14))
    assert share_variance(0.5, 25) == pytest.approx(0.01)
