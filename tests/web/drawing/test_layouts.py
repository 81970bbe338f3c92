"""The drawings: nothing is lost, nothing leaves the page, the same data gives the same drawing."""

import datetime as dt
import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.web.drawing.compare import side_by_side
from clew.web.drawing.graph import HEIGHT, MOST_NODES, WIDTH, Edge, Node, draw_graph
from clew.web.drawing.histogram import histogram
from clew.web.drawing.labels import Spot, place_labels, wide
from clew.web.drawing.quoted import quoted
from clew.web.drawing.scale import Scale, TimeScale, ticks
from clew.web.drawing.shares import Share, shares
from clew.web.drawing.spread import Norm, Value, spread
from clew.web.drawing.textdiff import text_diff
from clew.web.drawing.timeline import Lane, Seen, timeline
from clew.web.drawing.waterfall import Item, waterfall
from tests.web.gallery import drawn

NUMBERS = st.floats(-1e9, 1e9)
TIMES = st.datetimes(dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31), timezones=st.just(dt.UTC))  # noqa: DTZ001
TEXTS = st.text(st.sampled_from("ab \n\u202eж𐌸!"), max_size=300)


@given(st.lists(NUMBERS, max_size=60), st.none() | NUMBERS)
def test_a_waterfall_adds_up_and_stays_on_its_scale(points: list[float], needed: float | None) -> None:
    made = waterfall([Item(str(n), one) for n, one in enumerate(points)], needed=needed)
    assert made.total == pytest.approx(sum(points), rel=1e-6, abs=1e-3)
    assert len(made.steps) == min(len(points), 40)
    assert made.n_left_out == (len(points) - 39 if len(points) > 40 else 0)
    for step in made.steps:
        assert 0 <= step.x <= 100
        assert 0 <= step.x + step.width <= 100.01


def test_each_step_begins_where_the_one_before_ended() -> None:
    made = waterfall([Item("a", 3), Item("b", 2), Item("c", -4), Item("d", 0)], floor=0.0)
    assert [step.kind for step in made.steps] == ["for", "for", "against", "nothing"]
    for before, after in itertools.pairwise(made.steps):
        ends = (after.x, after.x + after.width)
        assert min(abs(before.joint - end) for end in ends) < 0.02


def test_what_speaks_against_never_takes_more_than_there_is() -> None:
    made = waterfall([Item("a", 1.0), Item("b", -5.0)], floor=0.0)
    assert made.total == 0.0
    assert (made.steps[1].x, made.steps[1].width) == (0.0, 100.0)


def test_points_that_are_no_number_are_an_error() -> None:
    with pytest.raises(ValueError, match="points of 'a' must be a number"):
        waterfall([Item("a", math.nan)])


@given(TEXTS, st.lists(st.tuples(st.integers(-5, 310), st.integers(-5, 310)), max_size=8))
def test_a_quote_loses_nothing_of_its_page(text: str, spans: list[tuple[int, int]]) -> None:
    made = quoted(text, spans, around=10, longest=30)
    fitting = [(a, b) for a, b in spans if 0 <= a < b <= len(text)]
    assert made.n_lost == len(spans) - len(fitting)
    if not fitting:
        assert made.pieces == ()
        return
    at = 0
    for piece in made.pieces:
        if piece.kind == "cut":
            at += piece.n
            continue
        assert text[at : at + len(piece.text)] == piece.text
        at += len(piece.text)
    assert at == len(text)
    assert all(0 <= spot < 1 for spot in made.spots)


def test_a_short_span_is_marked_whole() -> None:
    text = "x" * 500 + " only this week " + "y" * 500
    made = quoted(text, [(501, 515)])
    assert [piece.text for piece in made.pieces if piece.kind == "mark"] == ["only this week"]
    assert made.pieces[0].kind == made.pieces[-1].kind == "cut"


@given(TEXTS, TEXTS)
def test_a_diff_holds_both_texts(first: str, second: str) -> None:
    pieces = text_diff(first, second, keep=1000)
    assert "".join(piece.text for piece in pieces if piece.kind != "came") == first
    assert "".join(piece.text for piece in pieces if piece.kind != "gone") == second


def test_a_diff_of_huge_texts_is_cut_and_says_so() -> None:
    pieces = text_diff("word " * 50_000, "word other " * 25_000)
    assert any(piece.kind == "cut" and piece.n > 1000 for piece in pieces)


def test_unknown_never_counts_as_different() -> None:
    rows = {
        row.field: row
        for row in side_by_side(["age", "city", "hours"], [{"age": 24}, {"age": None, "city": "Graz"}])
    }
    assert (rows["age"].state, rows["city"].state, rows["hours"].state) == ("same", "same", "unknown")
    assert [cell.kind for cell in rows["age"].cells] == ["usual", "unknown"]


def test_where_nothing_is_usual_none_is_odd() -> None:
    (row,) = side_by_side(["alias"], [{"alias": "Mara"}, {"alias": "Lena"}])
    assert [cell.kind for cell in row.cells] == ["varies", "varies"]


@given(st.lists(st.tuples(TIMES, st.none() | TIMES), max_size=6), st.lists(TIMES, max_size=6))
def test_a_timeline_holds_every_time(
    seen: list[tuple[dt.datetime, dt.datetime | None]], looked: list[dt.datetime]
) -> None:
    lane = Lane("one", tuple(Seen(first, last) for first, last in seen), tuple(looked))
    made = timeline([lane])
    for span in made.lanes[0].spans:
        assert 0 <= span.x <= span.x + span.width <= 100.01
    assert len(made.ticks) <= 8
    assert all(0 <= x <= 100 for x, _ in made.ticks)


def test_visits_that_saw_nothing_are_counted() -> None:
    day = [dt.datetime(2026, 5, n, tzinfo=dt.UTC) for n in range(1, 9)]
    made = timeline([Lane("one", (Seen(day[0], day[3]),), tuple(day))])
    assert made.lanes[0].unseen == 4
    assert len(made.lanes[0].looked) == 8


def test_too_many_lines_of_a_timeline_are_counted() -> None:
    assert timeline([Lane(str(n)) for n in range(100)]).n_left_out == 60


@given(st.lists(NUMBERS, max_size=80), st.none() | NUMBERS, st.none() | NUMBERS)
def test_a_histogram_counts_every_value(values: list[float], low: float | None, high: float | None) -> None:
    made = histogram(values, low=low, high=high)
    assert sum(one.n for one in made.bins) + made.n_below + made.n_above == made.n == len(values)
    assert all(0 <= one.height <= 100 for one in made.bins)


@given(NUMBERS, NUMBERS)
def test_ticks_are_round_and_few(low: float, high: float) -> None:
    found = ticks(low, high)
    assert len(found) <= 12
    assert found == sorted(found)


def test_a_value_far_off_the_norm_is_marked_at_the_edge() -> None:
    norm = Norm("all", 200, 90, 130, 150, 180, 260)
    (row,) = spread([(norm, [Value("far", 1e9), Value("usual", 150), Value("low", 50)])]).rows
    assert [(dot.value.label, dot.place, dot.beyond) for dot in row.dots] == [
        ("low", "below", False),
        ("usual", "inside", False),
        ("far", "above", True),
    ]
    assert row.dots[-1].x == 100


def test_a_norm_of_few_values_has_no_band() -> None:
    (row,) = spread([(Norm("few", 2, None, None, None, None, None), [Value("one", 5.0)])]).rows
    assert (row.band, row.box, row.median) == (None, None, None)


def test_a_suppressed_share_has_no_bar() -> None:
    (made,) = shares([Share("few", None, None, 200)])
    assert (made.width, made.interval) == (None, None)


def test_scales_refuse_what_is_no_number() -> None:
    with pytest.raises(ValueError, match="finite"):
        Scale.over(0, math.inf)
    with pytest.raises(ValueError, match="above 0"):
        shares([], whole=0)
    assert TimeScale.over([]) is None


def test_a_graph_is_the_same_on_every_opening() -> None:
    assert drawn.graph_of() == drawn.graph_of()
    assert drawn.big_graph() == drawn.big_graph()


def test_the_order_in_which_a_graph_is_given_moves_nothing() -> None:
    nodes = [Node(f"n{n}", f"N {n}", "provider") for n in range(12)]
    edges = [Edge(f"n{n}", f"n{(n * 5 + 1) % 12}", weight=1 + n) for n in range(12)]
    there, back = draw_graph(nodes, edges), draw_graph(reversed(nodes), list(reversed(edges)))
    assert [(one.node.key, one.x, one.y) for one in there.nodes] == [
        (one.node.key, one.x, one.y) for one in back.nodes
    ]


def test_a_graph_of_too_many_keeps_the_nearest_and_counts_the_rest() -> None:
    made = drawn.big_graph()
    assert len(made.nodes) == MOST_NODES
    assert made.left_out == (("provider", 65),)
    assert made.n_edges_left_out == 65
    kept = {one.node.key for one in made.nodes}
    assert {"focus", *(f"c{n:02}" for n in range(24))} <= kept
    assert all(0 <= one.x <= WIDTH and 0 <= one.y <= HEIGHT for one in made.nodes)


def test_nodes_of_a_small_graph_do_not_lie_on_one_another() -> None:
    places = [(one.x, one.y) for one in drawn.graph_of().nodes]
    assert min(math.dist(a, b) for a, b in itertools.combinations(places, 2)) > 20


@pytest.mark.parametrize("n", [0, 1, 2])
def test_a_graph_of_next_to_nothing(n: int) -> None:
    made = draw_graph([Node(str(k), "x", "ad") for k in range(n)], [Edge("0", "0"), Edge("0", "elsewhere")])
    assert (len(made.nodes), len(made.edges)) == (n, 0)


@given(st.lists(st.tuples(st.floats(0, 640), st.floats(0, 400), st.text("ab漢", max_size=20)), max_size=25))
def test_names_lie_on_nothing(spots: list[tuple[float, float, str]]) -> None:
    given_spots = [Spot(x, y, 4, label) for x, y, label in spots]
    placed = place_labels(given_spots, width=640, height=400)
    boxes = []
    for spot, name in zip(given_spots, placed, strict=True):
        if name is None:
            continue
        length = wide(spot.label, spot.size)
        left = name.x - {"start": 0, "middle": length / 2, "end": length}[name.anchor]
        assert left >= -0.01
        assert left + length <= 640.01
        boxes.append((left, name.y - 8, left + length, name.y))
    for a, b in itertools.combinations(boxes, 2):
        assert a[2] <= b[0] + 0.01 or b[2] <= a[0] + 0.01 or a[3] <= b[1] + 0.01 or b[3] <= a[1] + 0.01
