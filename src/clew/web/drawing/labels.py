"""Where names stand beside their dots, so that none lies on another: the first free side is taken, else the name waits.

Names that find no place stay readable: the drawing's table has them all.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_CHAR = 0.56
_WIDE = frozenset("WF")
_MOST = 80


Box = tuple[float, float, float, float]
BUTTONS: Box = (500.0, 0.0, 640.0, 48.0)
"""Where the buttons for zooming stand on a drawing that is 640 units wide."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Something with a name: its place, how far the name must keep away, and the name's size (height of letters)."""

    x: float
    y: float
    radius: float
    label: str
    size: float = 12.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a name stands: its anchor point and ``anchor`` (start, middle, end)."""

    x: float
    y: float
    anchor: str


def place_labels(
    spots: Sequence[Spot], *, width: float, height: float, blocked: Sequence[Box] = ()
) -> list[Placed | None]:
    """Give each spot's name a place inside the drawing, the first in the list first; null where there is none.

    ``blocked``: boxes (left, top, right, bottom) that must stay free. Only the first 80 are tried: more names than that are no help.
    """
    taken = [
        (spot.x - spot.radius, spot.y - spot.radius, spot.x + spot.radius, spot.y + spot.radius)
        for spot in spots
    ]
    placed: list[Placed | None] = []
    for n, spot in enumerate(spots[:_MOST]):
        others = [*blocked, *taken[:n], *taken[n + 1 :]]
        found = next(
            ((spot_at, box) for spot_at, box in _sides(spot) if _is_free(box, others, width, height)), None
        )
        placed.append(found[0] if found else None)
        if found:
            taken.append(found[1])
    return placed + [None] * (len(spots) - len(placed))


def wide(text: str, size: float) -> float:
    """Guess how wide a text is, in the units of its size."""
    return sum(_CHAR * size * (2 if unicodedata.east_asian_width(char) in _WIDE else 1) for char in text)


def _sides(spot: Spot) -> Iterable[tuple[Placed, Box]]:
    length, gap, high = wide(spot.label, spot.size), spot.radius + 3, spot.size
    yield from (
        (Placed(spot.x + gap, spot.y + high * 0.35, "start"), (spot.x + gap, spot.y - high / 2, spot.x + gap + length, spot.y + high / 2)),
        (Placed(spot.x - gap, spot.y + high * 0.35, "end"), (spot.x - gap - length, spot.y - high / 2, spot.x - gap, spot.y + high / 2)),
        (Placed(spot.x, spot.y - gap, "middle"), (spot.x - length / 2, spot.y - gap - high, spot.x + length / 2, spot.y - gap + 2)),
        (Placed(spot.x, spot.y + gap + high * 0.8, "middle"), (spot.x - length / 2, spot.y + gap, spot.x + length / 2, spot.y + gap + high)),
    )  # fmt: skip


def _is_free(box: Box, taken: Iterable[Box], width: float, height: float) -> bool:
    if box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height:
        return False
    return not any(box[0] < b[2] and box[2] > b[0] and box[1] < b[3] and box[3] > b[1] for b in taken)
