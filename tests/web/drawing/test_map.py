"""The map: from the package alone, the same every time, and true to where places are."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew.web.drawing import outlines
from clew.web.drawing.map import HEIGHT, WIDTH, Move, Town, draw_map
from clew.web.drawing.outlines import Lines, packaged_outlines
from clew.web.drawing.paths import clipped, path_of
from clew.web.drawing.projection import EARTH_KM, Projection
from tests.web.gallery import drawn


def _rings(lines: Lines) -> list[list[tuple[float, float]]]:
    ends = [*lines.starts[1:], len(lines.points)]
    return [
        [(float(lat), float(lon)) for lat, lon in lines.points[a:b]]
        for a, b in zip(lines.starts, ends, strict=True)
    ]


def _is_land(latitude: float, longitude: float) -> bool:
    crossings = 0
    for ring in _rings(packaged_outlines().land):
        for (a_lat, a_lon), (b_lat, b_lon) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (a_lat > latitude) != (b_lat > latitude):
                crossings += longitude < a_lon + (latitude - a_lat) / (b_lat - a_lat) * (b_lon - a_lon)
    return crossings % 2 == 1


@pytest.mark.parametrize(
    ("place", "latitude", "longitude", "is_land"),
    [
        ("Vienna", 48.2, 16.37, True), ("Simferopol", 44.95, 34.1, True), ("Tbilisi", 41.7, 44.8, True), ("Bishkek", 42.87, 74.6, True),
        ("Reykjavik", 64.1, -21.7, True), ("Nicosia", 35.1, 33.3, True), ("Atlantic", 50, -20, False), ("Black Sea", 43, 34, False),
        ("Caspian Sea", 42, 50.5, False),
    ],
)  # fmt: skip
def test_land_is_where_land_is(place: str, latitude: float, longitude: float, is_land: bool) -> None:
    assert _is_land(latitude, longitude) is is_land, place


def test_no_border_parts_crimea_from_ukraine() -> None:
    points = [
        point
        for kind in ("borders", "disputed")
        for ring in _rings(getattr(packaged_outlines(), kind))
        for point in ring
    ]
    assert not [point for point in points if 45.6 < point[0] < 46.3 and 33.3 < point[1] < 35.2]
    assert len(points) > 4000


def test_the_same_towns_give_the_same_map() -> None:
    assert drawn.map_of() == drawn.map_of()
    assert drawn.far_map() == drawn.far_map()


def test_towns_lie_to_each_other_as_on_the_earth() -> None:
    made = drawn.map_of()
    at = {dot.town.key: dot for dot in made.dots}
    assert at["linz"].y < at["graz"].y < at["maribor"].y
    assert at["linz"].x < at["vienna"].x < at["bratislava"].x
    km = (
        math.dist((at["graz"].x, at["graz"].y), (at["vienna"].x, at["vienna"].y))
        / made.scale_width
        * made.scale_km
    )
    assert km == pytest.approx(145, rel=0.03)


def test_there_and_back_are_two_arcs() -> None:
    towns = [Town("a", "A", 47, 15), Town("b", "B", 48, 16)]
    there, back = draw_map(towns, [Move("a", "b"), Move("b", "a")]).arcs
    assert there.path.split("Q")[1] != back.path.split("Q")[1]


def test_what_has_no_place_is_listed_and_not_drawn() -> None:
    towns = [Town("a", "A", 47, 15), Town("b", "B", None, None), Town("c", "C", -33.9, 151.2)]
    made = draw_map(towns, [Move("a", "b"), Move("a", "c"), Move("a", "a")])
    assert [town.key for town in made.unplaced] == ["b", "c"]
    assert (len(made.dots), len(made.arcs)) == (1, 0)


def test_a_map_of_nothing_shows_europe() -> None:
    made = draw_map([])
    assert made.dots == ()
    assert len(made.land) > 5000


def test_too_many_towns_are_counted() -> None:
    towns = [Town(f"t{n:03}", f"T {n}", 40 + n / 50, 10 + n / 25, n) for n in range(420)]
    made = draw_map(towns)
    assert (len(made.dots), made.n_left_out) == (300, 120)
    assert min(dot.town.n for dot in made.dots) == 120


@settings(max_examples=12)
@given(
    st.lists(
        st.tuples(st.floats(outlines.SOUTH, outlines.NORTH), st.floats(outlines.WEST, outlines.EAST), st.integers(-3, 10**6)), max_size=5
    )
)  # fmt: skip
def test_every_town_is_on_the_sheet(places: list[tuple[float, float, int]]) -> None:
    made = draw_map(Town(f"t{n}", f"T{n}", lat, lon, ads) for n, (lat, lon, ads) in enumerate(places))
    assert all(0 <= dot.x <= WIDTH and 0 <= dot.y <= HEIGHT for dot in made.dots)
    assert len(made.dots) == len(places)


def test_the_projection_keeps_areas() -> None:
    plane = Projection.around(south=35, north=70, west=-10, east=80)
    for latitude, longitude in itertools.product((36, 50, 68), (-5, 30, 75)):
        corners = [
            (latitude, longitude),
            (latitude, longitude + 0.1),
            (latitude + 0.1, longitude + 0.1),
            (latitude + 0.1, longitude),
        ]
        points = [plane.at(*corner) for corner in corners]
        area = (
            sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True)) / 2
        )
        on_earth = math.radians(0.1) * (
            math.sin(math.radians(latitude + 0.1)) - math.sin(math.radians(latitude))
        )
        assert area * EARTH_KM**2 == pytest.approx(on_earth * EARTH_KM**2, rel=1e-3)


POINTS = st.lists(st.tuples(st.floats(-50, 150), st.floats(-50, 150)), min_size=3, max_size=12)


@given(POINTS)
def test_what_is_clipped_lies_in_the_box(ring: list[tuple[float, float]]) -> None:
    for x, y in clipped(ring, (0, 0, 100, 100)):
        assert -1e-6 <= x <= 100 + 1e-6
        assert -1e-6 <= y <= 100 + 1e-6


def test_paths_are_whole_numbers_only() -> None:
    assert set(drawn.far_map().land) <= set("Mlz0123456789 -")
    assert path_of([[(1.2, 1.4), (1.3, 1.1)]], closed=True) == ""
