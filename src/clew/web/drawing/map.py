"""The offline map: towns where something was advertised, and movements between them, over outlines that lie in the package.

The same towns give the same map, byte for byte. Nothing is asked of any server.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from clew.web.drawing import outlines as ground
from clew.web.drawing.labels import BUTTONS, Placed, Spot, place_labels
from clew.web.drawing.outlines import Line, Lines, packaged_outlines
from clew.web.drawing.paths import Box, Point, clipped, path_of, stretches
from clew.web.drawing.projection import EARTH_KM, Projection

WIDTH, HEIGHT = 640.0, 400.0
FINE = 2
"""Outlines are written in halves of a unit."""
_MARGIN = 46.0
_LEAST_KM = 380.0
_MOST_TOWNS, _MOST_MOVES = 300, 400
_BEND = 0.16
_EUROPE = (36.0, 60.0, -9.0, 45.0)


@dataclass(frozen=True, slots=True)
class Town:
    """A town: ``key`` is what moves name it by; ``n``: how many ads; ``step``: the step of time at which it is first met."""

    key: str
    label: str
    latitude: float | None
    longitude: float | None
    n: int = 1
    step: int = 0
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A movement from one town to another: ``n`` times, first at ``step``."""

    a: str
    b: str
    n: int = 1
    step: int = 0


@dataclass(frozen=True, slots=True)
class Dot:
    """A town on the map; ``name`` is where its name stands, null where there is no room."""

    town: Town
    x: float
    y: float
    r: float
    name: Placed | None


@dataclass(frozen=True, slots=True)
class Arc:
    """A movement on the map: path, arrow head, thickness."""

    move: Move
    path: str
    head: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Map:
    """The map in units of its ``viewBox``; ``unplaced``: towns without a position or outside; moves of theirs are not drawn."""

    width: float
    height: float
    land: str
    borders: str
    disputed: str
    dots: tuple[Dot, ...]
    arcs: tuple[Arc, ...]
    unplaced: tuple[Town, ...]
    n_left_out: int
    scale_km: int
    scale_width: float


@dataclass(frozen=True, slots=True)
class _View:
    """From the plane of a projection to the units of the drawing."""

    plane: Projection
    x: float
    y: float
    scale: float

    def at(self, latitude: float, longitude: float) -> Point:
        x, y = self.plane.at(latitude, longitude)
        return WIDTH / 2 + (x - self.x) * self.scale, HEIGHT / 2 - (y - self.y) * self.scale

    def along(self, line: Line) -> Line:
        """Give the points of a line in the fine units of the outlines."""
        middle = np.array([WIDTH / 2, HEIGHT / 2])
        fine: Line = FINE * (middle + (self.plane.along(line) - [self.x, self.y]) * [self.scale, -self.scale])
        return fine


def draw_map(towns: Iterable[Town], moves: Iterable[Move] = ()) -> Map:
    """Draw towns and movements; the towns with most ads, and the movements that happened most often, where there are too many."""
    given = sorted(towns, key=lambda town: (-town.n, town.key))
    placed = [town for town in given if _is_on_map(town)]
    shown = placed[:_MOST_TOWNS]
    view = _view(shown)
    points = {town.key: _rounded(view.at(*_position(town))) for town in shown}
    most = max((town.n for town in shown), default=1)
    radii = [round(3.5 + 5.5 * math.sqrt(max(town.n, 1) / max(most, 1)), 1) for town in shown]
    spots = [
        Spot(*points[town.key], radius, town.label[:40], 12.5)
        for town, radius in zip(shown, radii, strict=True)
    ]
    names = place_labels(spots, width=WIDTH, height=HEIGHT, blocked=[BUTTONS])
    drawn = sorted(moves, key=lambda move: (-move.n, move.step, move.a, move.b))
    drawn = [move for move in drawn if move.a != move.b and {move.a, move.b} <= points.keys()][:_MOST_MOVES]
    radius_of = {town.key: radius for town, radius in zip(shown, radii, strict=True)}
    scale_km = _round_km(0.22 * WIDTH / view.scale * EARTH_KM)
    return Map(
        WIDTH,
        HEIGHT,
        *_ground(view),
        tuple(
            Dot(town, *points[town.key], radius, name)
            for town, radius, name in zip(shown, radii, names, strict=True)
        ),
        tuple(_arc(move, points, radius_of[move.b]) for move in drawn),
        tuple(town for town in given if not _is_on_map(town)),
        len(placed) - len(shown),
        scale_km,
        round(scale_km / EARTH_KM * view.scale, 1),
    )


def _is_on_map(town: Town) -> bool:
    if town.latitude is None or town.longitude is None:
        return False
    return ground.SOUTH <= town.latitude <= ground.NORTH and ground.WEST <= town.longitude <= ground.EAST


def _position(town: Town) -> tuple[float, float]:
    if town.latitude is None or town.longitude is None:
        raise ValueError(f"the town {town.key!r} has no position")
    return town.latitude, town.longitude


def _view(towns: Sequence[Town]) -> _View:
    """Lay out the plane so that all towns are seen, with room for their names, and never closer than some hundred km."""
    positions = [_position(town) for town in towns]
    south, north, west, east = _EUROPE
    if positions:
        south, north = min(p[0] for p in positions), max(p[0] for p in positions)
        west, east = min(p[1] for p in positions), max(p[1] for p in positions)
    plane = Projection.around(south=south - 1, north=north + 1, west=west, east=east)
    corners = positions or [(south, west), (south, east), (north, west), (north, east)]
    points = [plane.at(*corner) for corner in corners]
    left, right = min(p[0] for p in points), max(p[0] for p in points)
    low, high = min(p[1] for p in points), max(p[1] for p in points)
    least = _LEAST_KM / EARTH_KM
    across, up = max(right - left, least), max(high - low, least * HEIGHT / WIDTH)
    scale = min((WIDTH - 2 * _MARGIN - 40) / across, (HEIGHT - 2 * _MARGIN) / up)
    return _View(plane, (left + right) / 2, (low + high) / 2, scale)


def _ground(view: _View) -> tuple[str, str, str]:
    """Write land, borders and disputed lines as paths, clipped to a little more than what is seen."""
    box = (-8.0 * FINE, -8.0 * FINE, (WIDTH + 8) * FINE, (HEIGHT + 8) * FINE)
    outlines = packaged_outlines()
    land = (clipped(points, box) for line in _seen(outlines.land, view, box) if (points := _near(line, box)))
    lines = [
        [stretch for line in _seen(group, view, box) for stretch in stretches(_points(line), box)]
        for group in (outlines.borders, outlines.disputed)
    ]
    return path_of(land, closed=True), path_of(lines[0], closed=False), path_of(lines[1], closed=False)


def _seen(lines: Lines, view: _View, box: Box) -> Iterator[Line]:
    """Give the lines, in fine units, of which something may lie in the box."""
    points = view.along(lines.points)
    low, high = (take.reduceat(points, lines.starts, axis=0) for take in (np.minimum, np.maximum))
    near = (high >= box[:2]).all(axis=1) & (low <= box[2:]).all(axis=1)
    ends = [*lines.starts[1:], len(points)]
    for n in np.flatnonzero(near):
        yield points[lines.starts[n] : ends[n]]


def _near(line: Line, box: Box) -> list[Point]:
    """Give the points of a line, of each run on a far side of the box only the first and the last.

    That changes nothing inside of the box, and spares the clipping most of a continent. Nothing is left of a line that is
    all on one side.
    """
    for axis, edge, sign in ((0, box[0], -1), (0, box[2], 1), (1, box[1], -1), (1, box[3], 1)):
        far = sign * (line[:, axis] - edge) > 0
        if far.all():
            return []
        if far.any():
            line = line[~(far & np.roll(far, 1) & np.roll(far, -1))]
    return _points(line)


def _points(line: Line) -> list[Point]:
    return [(x, y) for x, y in line.tolist()]


def _arc(move: Move, points: Mapping[str, Point], radius: float) -> Arc:
    """Bend a movement to its right, so that there and back are two lines, and end it at the edge of the dot."""
    (ax, ay), (bx, by) = points[move.a], points[move.b]
    dx, dy = bx - ax, by - ay
    cx, cy = (ax + bx) / 2 - _BEND * dy, (ay + by) / 2 + _BEND * dx
    length = math.hypot(bx - cx, by - cy) or 1.0
    ux, uy = (bx - cx) / length, (by - cy) / length
    tip = (bx - ux * (radius + 1.5), by - uy * (radius + 1.5))
    base = (tip[0] - 7 * ux, tip[1] - 7 * uy)
    head = [tip, (base[0] - 3.2 * uy, base[1] + 3.2 * ux), (base[0] + 3.2 * uy, base[1] - 3.2 * ux)]
    path = f"M{_pair((ax, ay))}Q{_pair((cx, cy))} {_pair(base)}"
    return Arc(
        move,
        path,
        " ".join(_pair(point) for point in head),
        round(1.2 + min(math.log2(max(move.n, 1)), 4), 1),
    )


def _pair(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def _rounded(point: Point) -> Point:
    return round(point[0], 1), round(point[1], 1)


def _round_km(most: float) -> int:
    """Give the largest round number of kilometres that is not above ``most``."""
    power = 10 ** math.floor(math.log10(max(most, 1.0)))
    return int(next(factor * power for factor in (5, 2, 1) if factor * power <= max(most, 1.0)))
