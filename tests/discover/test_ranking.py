"""Countries ranked by region: what each criterion brings, what is unknown, how firm a rank is."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.discover.ranking import Ranked, rank_states, scale_of
from clew.discover.states import PACKAGED, State, States, packaged_sources, read_states
from clew.kernel.errors import BrokenInputError, WrongUseError


def states(*rows: tuple[str, str, float | None, float | None]) -> States:
    """Make states of (country, region, size, rate)."""
    return States(
        ("size", "rate"),
        tuple(State(code, code, region, {"size": a, "rate": b}) for code, region, a, b in rows),
    )


def by_country(ranked: list[Ranked]) -> dict[str, Ranked]:
    return {row.country: row for row in ranked}


VALUES = st.none() | st.floats(0, 1000, allow_nan=False).map(lambda value: round(value, 3))
MANY = st.lists(st.tuples(st.sampled_from(["East", "West"]), VALUES, VALUES), min_size=1, max_size=9).map(
    lambda rows: states(*((f"A{chr(65 + n)}", region, a, b) for n, (region, a, b) in enumerate(rows)))
)


def test_the_largest_of_everything_comes_first_and_contributions_say_why() -> None:
    ranked = by_country(
        rank_states(states(("AA", "East", 10, 1), ("AB", "East", 20, 3), ("AC", "East", 15, 2)), top=1)
    )
    assert [(row.rank, row.country) for row in ranked.values()] == [(1, "AB"), (2, "AC"), (3, "AA")]
    assert ranked["AB"].contributions == {"size": 50.0, "rate": 50.0}
    assert ranked["AA"].score == 0.0
    assert [row.chosen for row in ranked.values()] == [True, False, False]


def test_a_weight_moves_the_ranks_and_says_by_how_much() -> None:
    given_states = states(("AA", "East", 10, 3), ("AB", "East", 20, 1))
    assert [row.country for row in rank_states(given_states, top=1, weights={"rate": 2})] == ["AA", "AB"]
    assert [row.country for row in rank_states(given_states, top=1, weights={"rate": 0.5})] == ["AB", "AA"]
    first = rank_states(given_states, top=1, weights={"rate": 3})[0]
    assert first.contributions == {"size": 0.0, "rate": 75.0}


def test_a_rank_that_hangs_on_the_weights_is_told_from_a_firm_one() -> None:
    ranked = by_country(
        rank_states(states(("AA", "East", 20, 3), ("AB", "East", 18, 1), ("AC", "East", 10, 2.5)), top=1)
    )
    assert (ranked["AA"].rank_first, ranked["AA"].rank_last, ranked["AA"].top_share) == (1, 1, 1.0)
    assert (ranked["AB"].rank_first, ranked["AB"].rank_last) == (2, 3)
    assert ranked["AB"].top_share == 0.0


def test_what_is_unknown_is_named_and_never_counted_as_nought() -> None:
    ranked = by_country(
        rank_states(states(("AA", "East", 20, None), ("AB", "East", 18, 3), ("AC", "East", 10, 1)), top=1)
    )
    assert ranked["AA"].unknown == ("rate",)
    assert ranked["AA"].score == 100.0
    assert ranked["AA"].contributions == {"size": 100.0}
    assert (ranked["AA"].score_low, ranked["AA"].score_high) == (50.0, 100.0)
    assert (ranked["AA"].rank_first_unknown, ranked["AA"].rank_last_unknown) == (1, 2)


def test_a_state_of_which_nothing_is_known_has_no_rank() -> None:
    last = rank_states(states(("AA", "East", None, None), ("AB", "East", 18, 1)), top=2)[-1]
    assert (last.country, last.rank, last.score, last.chosen) == ("AA", None, None, False)
    assert last.unknown == ("size", "rate")


def test_a_criterion_with_a_giant_goes_by_logarithms() -> None:
    giants = states(("AA", "East", 1, 1), ("AB", "East", 10, 2), ("AC", "East", 100, 3))
    assert (scale_of(giants, "size"), scale_of(giants, "rate")) == ("log", "linear")
    middle = by_country(rank_states(giants, top=1, weights={"rate": 0}))["AB"]
    assert middle.score == 50.0
    plain = by_country(rank_states(giants, top=1, weights={"rate": 0}, scales={"size": "linear"}))["AB"]
    assert plain.score == pytest.approx(100 * 9 / 99)


def test_no_logarithm_of_nought_and_no_weight_that_means_nothing() -> None:
    with_nought = states(("AA", "East", 0, 1), ("AB", "East", 10, 2))
    with pytest.raises(WrongUseError, match="size=linear"):
        rank_states(with_nought, top=1, scales={"size": "log"})
    for weight in (-1.0, math.nan, math.inf):
        with pytest.raises(WrongUseError, match="0 or more"):
            rank_states(with_nought, top=1, weights={"size": weight})
    with pytest.raises(WrongUseError, match="every weight is 0"):
        rank_states(with_nought, top=1, weights={"size": 0, "rate": 0})


@given(MANY, st.integers(1, 4))
def test_contributions_add_up_and_every_rank_lies_in_its_ranges(many: States, top: int) -> None:
    ranked = rank_states(many, top=top)
    assert sorted(row.country for row in ranked) == [state.country for state in many.states]
    for row in ranked:
        if row.rank is None:
            assert set(row.unknown) == set(many.criteria)
            continue
        assert row.score is not None
        assert row.score == pytest.approx(math.fsum(row.contributions.values()), abs=1e-6)
        assert row.score_low is not None
        assert row.score_high is not None
        assert row.score_low - 1e-6 <= row.score <= row.score_high + 1e-6
        assert row.rank_first is not None
        assert row.rank_last is not None
        assert row.rank_first <= row.rank <= row.rank_last
        assert row.rank_first_unknown is not None
        assert row.rank_last_unknown is not None
        assert row.rank_first_unknown <= row.rank <= row.rank_last_unknown
        assert row.chosen == (row.rank <= top)


@given(MANY)
def test_all_weights_alike_is_all_weights_doubled(many: States) -> None:
    once = rank_states(many, top=2)
    twice = rank_states(many, top=2, weights={"size": 2.0, "rate": 2.0})
    assert [(row.country, row.rank) for row in once] == [(row.country, row.rank) for row in twice]


def test_the_packaged_file_has_all_57_states_once_and_a_source_for_every_criterion() -> None:
    packaged = read_states(PACKAGED)
    assert len(packaged.states) == 57
    assert {state.region for state in packaged.states} == {
        "Western Europe",
        "Northern Europe",
        "Southern and South-Eastern Europe",
        "Eastern Europe",
        "South Caucasus",
        "Central Asia",
        "North America",
    }
    sources = packaged_sources()
    assert tuple(sources) == packaged.criteria
    assert all(one.source and one.precision and 2000 < one.year <= 2026 for one in sources.values())


def test_the_packaged_figures_are_of_the_stated_unit() -> None:
    """Orders of magnitude that anybody knows, so that a column can't slip or change its unit."""
    values = {state.country: state.values for state in read_states(PACKAGED).states}
    assert 80 < (values["DE"]["population_millions"] or 0) < 86
    assert 2000 < (values["FR"]["gdp_billion_usd"] or 0) < 4000
    assert 70 < (values["ES"]["arrivals_millions"] or 0) < 100
    assert all(0 < (one["prevalence_per_1000"] or 1) < 20 for one in values.values())
    assert set(values["VA"].values()) == {None}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("country,region\nAT,West\n", "criteria"),
        ("country,size\nAT,1\n", "expected the columns country, region"),
        ("country,region,size\nAustria,West,1\n", "line 2, column country"),
        ("country,region,size\nAT,,1\n", "line 2, column region"),
        ("country,region,size\nAT,West,nan\n", "line 2, column size"),
        ("country,region,size\nAT,West,1e9\n", "line 2, column size"),
        ("country,region,size\nAT,West,about 9\n", "line 2, column size"),
        ("country,region,size\nAT,West,1\nAT,West,2\n", "line 3, column country: AT stands here twice"),
        ("country,region,size\nAT,=West,1\n", "spreadsheet formula"),
        ("country,region,size\n", "holds no state"),
        ("", "line 1"),
        (
            "country,region," + ",".join(f"c{n}" for n in range(9)) + "\nAT,West" + ",1" * 9 + "\n",
            "1 to 8 criteria",
        ),
        ("country,region,../x\nAT,West,1\n", "no name of a criterion"),
    ],
)
def test_a_broken_file_is_told_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "states.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(BrokenInputError, match=says) as told:
        read_states(path)
    assert str(path) in str(told.value)


@given(st.binary(max_size=300))
def test_any_bytes_are_states_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("states") / "states.csv"
    path.write_bytes(b"country,region,size\n" + data)
    try:
        read_states(path)
    except BrokenInputError as told:
        assert str(path) in str(told)  # noqa: PT017 - either outcome is right
