"""Groups keep apart what must stay apart, in whatever order they are joined."""

from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.graph import Groups

ITEMS = "abcdefgh"
PAIRS = st.lists(st.tuples(st.sampled_from(ITEMS), st.sampled_from(ITEMS)), max_size=12)


@given(PAIRS, PAIRS)
def test_pairs_that_must_stay_apart_do(joins: list[tuple[str, str]], apart: list[tuple[str, str]]) -> None:
    apart = [(a, b) for a, b in apart if a != b]
    groups = Groups(ITEMS, apart=apart)
    for left, right in joins:
        assert groups.join(left, right) == (groups.name(left) == groups.name(right))
    assert all(groups.name(a) != groups.name(b) for a, b in apart)
    assert all(groups.name(item) <= item for item in ITEMS)
