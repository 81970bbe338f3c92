"""The outlines of the desk's map, cut out of Natural Earth: ``python scripts/outlines.py countries-50m.json OUT.json``.

The input is ``countries-50m.json`` of the npm package ``world-atlas`` 2.0.2 (``npm pack world-atlas@2.0.2``): Natural Earth's
countries at 1:50 million, public domain, as TopoJSON. What is kept: land and borders from Iceland to Mongolia and from the
Gulf to the Arctic, points in hundredths of a degree, each line as differences. Same input, same bytes.

Borders are drawn as the United Nations' General Assembly has them (Crimea: resolution 68/262); lines that states
dispute, or that part what others hold to be one state, are ``disputed`` and drawn as dashes. No name of a state is kept.
"""  # noqa: INP001 - a script beside the package, not part of one

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WEST, SOUTH, EAST, NORTH = -30.0, 10.0, 125.0, 82.0
SCALE = 100
TOLERANCE = 0.015
SMALLEST = 0.004
"""Square degrees: smaller islands are left out."""
ISTHMUS = (33.0, 45.5, 35.5, 46.5)
"""Where Natural Earth draws a border of facts across Ukraine, to Crimea."""
DISPUTED = {
    frozenset(pair)
    for pair in (
        ("Kosovo", "Serbia"), ("Cyprus", "N. Cyprus"), ("Morocco", "W. Sahara"), ("Israel", "Palestine"), ("India", "Pakistan"),
        ("China", "India"), ("China", "Pakistan"), ("Siachen Glacier", "India"), ("Siachen Glacier", "Pakistan"),
        ("Siachen Glacier", "China"), ("Somalia", "Somaliland"), ("Sudan", "S. Sudan"), ("Egypt", "Sudan"), ("Israel", "Syria"),
    )
}  # fmt: skip
Point = tuple[float, float]


def main(source: Path, out: Path) -> None:
    """Cut and write."""
    topology = json.loads(source.read_text("utf-8"))
    arcs = [_simplified(points) for points in _arcs(topology)]
    land = [ring for ring in _land(topology, arcs) if len(ring) > 3]  # noqa: PLR2004 - a ring closes
    borders, disputed = _borders(topology, arcs)
    cut = {
        "what": "Land and borders at 1:50 million, cut from Natural Earth (public domain) by scripts/outlines.py",
        "scale": SCALE,
        "land": [_coded(ring) for ring in land],
        "borders": [_coded(line) for line in borders],
        "disputed": [_coded(line) for line in disputed],
    }
    lines = ",\n".join(
        f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in cut.items()
    )
    out.write_text("{\n" + lines + "\n}\n", "utf-8")


def _arcs(topology: dict[str, Any]) -> Iterator[list[Point]]:
    (kx, ky), (x0, y0) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + x0, y * ky + y0))
        yield points


def _simplified(points: list[Point]) -> list[Point]:
    """Leave out points within the tolerance of the line through their neighbours (Douglas and Peucker 1973)."""
    keep = {0, len(points) - 1}
    if points[0] == points[-1] and len(points) > 3:  # noqa: PLR2004 - a ring of one arc: part it at its far point
        far = max(range(len(points)), key=lambda n: (_distance(points[n], points[0], points[0]), n))
        spans = [(0, far), (far, len(points) - 1)]
        keep.add(far)
    else:
        spans = [(0, len(points) - 1)]
    while spans:
        a, b = spans.pop()
        if b - a < 2:  # noqa: PLR2004 - nothing between
            continue
        far = max(range(a + 1, b), key=lambda n: (_distance(points[n], points[a], points[b]), -n))
        if _distance(points[far], points[a], points[b]) > TOLERANCE:
            keep.add(far)
            spans += [(a, far), (far, b)]
    return [points[n] for n in sorted(keep)]


def _distance(point: Point, a: Point, b: Point) -> float:
    (px, py), (ax, ay), (bx, by) = point, a, b
    dx, dy = bx - ax, by - ay
    along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy) if dx or dy else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.hypot(px - ax - along * dx, py - ay - along * dy)


def _line(arcs: list[list[Point]], n: int) -> list[Point]:
    return arcs[~n][::-1] if n < 0 else arcs[n]


def _land(topology: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    for shape in topology["objects"]["land"]["geometries"]:
        for polygon in shape["arcs"]:
            for ring in polygon:
                points: list[Point] = []
                for n in ring:
                    points += _line(arcs, n)[1 if points else 0 :]
                inside = _clipped(points)
                if inside and _area(inside) >= SMALLEST:
                    yield inside


def _clipped(ring: list[Point]) -> list[Point]:
    """Clip a ring to the window, side by side (Sutherland and Hodgman 1974)."""
    for axis, edge, sign in ((0, WEST, 1), (0, EAST, -1), (1, SOUTH, 1), (1, NORTH, -1)):
        made: list[Point] = []
        for before, after in zip([ring[-1], *ring[:-1]] if ring else [], ring, strict=True):
            was, now = sign * (before[axis] - edge) >= 0, sign * (after[axis] - edge) >= 0
            if was != now:
                part = (edge - before[axis]) / (after[axis] - before[axis])
                made.append(
                    (before[0] + part * (after[0] - before[0]), before[1] + part * (after[1] - before[1]))
                )
            if now:
                made.append(after)
        ring = made
    return ring


def _area(ring: list[Point]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def _borders(
    topology: dict[str, Any], arcs: list[list[Point]]
) -> tuple[list[list[Point]], list[list[Point]]]:
    """Give the arcs that two states share, and apart from them those that are disputed."""
    states: dict[int, set[str]] = defaultdict(set)
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for n in (n for polygon in polygons for ring in polygon for n in ring):
            states[n if n >= 0 else ~n].add(shape["properties"]["name"])
    plain: list[list[Point]] = []
    disputed: list[list[Point]] = []
    for n, names in sorted(states.items()):
        lines = list(_inside(arcs[n])) if len(names) > 1 else []
        if names == {"Russia", "Ukraine"} and all(_within(point, ISTHMUS) for point in arcs[n]):
            continue
        (disputed if frozenset(names) in DISPUTED else plain).extend(lines)
    return plain, disputed


def _inside(line: list[Point]) -> Iterator[list[Point]]:
    """Give the stretches of a line that lie in the window."""
    stretch: list[Point] = []
    for point in line:
        if _within(point, (WEST, SOUTH, EAST, NORTH)):
            stretch.append(point)
            continue
        if len(stretch) > 1:
            yield stretch
        stretch = []
    if len(stretch) > 1:
        yield stretch


def _within(point: Point, box: tuple[float, float, float, float]) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _coded(line: list[Point]) -> list[int]:
    """Code a line as its first point and then differences, in hundredths of a degree."""
    coded: list[int] = []
    x = y = 0
    for px, py in line:
        to_x, to_y = round(px * SCALE), round(py * SCALE)
        if not coded or to_x != x or to_y != y:
            coded += [to_x - x, to_y - y]
        x, y = to_x, to_y
    return coded


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
