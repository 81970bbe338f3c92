"""Lines as path data of SVG: clipped to what is seen, in whole steps, as short as they can be written.

>>> path_of([[(0.0, 0.0), (10.0, 0.2), (10.0, 10.0)]], closed=True)
'M0 0l10 0 0 10z'
"""

import itertools
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]


def path_of(lines: Iterable[Sequence[Point]], *, closed: bool) -> str:
    """Write lines as one path; points that fall on the one before are left out, and so are lines of fewer than two."""
    return "".join(_one(line, closed=closed) for line in lines)


def _one(line: Sequence[Point], *, closed: bool) -> str:
    steps: list[tuple[int, int]] = []
    at: tuple[int, int] | None = None
    for x, y in line:
        place = (round(x), round(y))
        if at is None:
            start = place
        elif place != at:
            steps.append((place[0] - at[0], place[1] - at[1]))
        at = place
    if not steps:
        return ""
    drawn = " ".join(f"{dx} {dy}" for dx, dy in steps).replace(" -", "-")
    return f"M{start[0]} {start[1]}l{drawn}{'z' if closed else ''}"


def clipped(ring: Sequence[Point], box: Box) -> list[Point]:
    """Clip a ring to a box (left, top, right, bottom), side by side (Sutherland and Hodgman 1974)."""
    made = list(ring)
    for axis, edge, sign in ((0, box[0], 1), (1, box[1], 1), (0, box[2], -1), (1, box[3], -1)):
        made = _beyond(made, axis, edge, sign)
    return made


def _beyond(ring: list[Point], axis: int, edge: float, sign: int) -> list[Point]:
    if not ring:
        return ring
    made: list[Point] = []
    for before, after in zip([ring[-1], *ring[:-1]], ring, strict=True):
        was, now = sign * (before[axis] - edge) >= 0, sign * (after[axis] - edge) >= 0
        if was != now:
            part = (edge - before[axis]) / (after[axis] - before[axis])
            made.append(
                (before[0] + part * (after[0] - before[0]), before[1] + part * (after[1] - before[1]))
            )
        if now:
            made.append(after)
    return made


def stretches(line: Sequence[Point], box: Box) -> list[list[Point]]:
    """Give the stretches of a line that touch a box, each with the point before and after it."""
    found: list[list[Point]] = []
    for before, after in itertools.pairwise(line):
        if not _touches(before, after, box):
            continue
        if found and found[-1][-1] == before:
            found[-1].append(after)
        else:
            found.append([before, after])
    return found


def _touches(a: Point, b: Point, box: Box) -> bool:
    return (
        max(a[0], b[0]) >= box[0]
        and min(a[0], b[0]) <= box[2]
        and max(a[1], b[1]) >= box[1]
        and min(a[1], b[1]) <= box[3]
    )
