"""The outlines of land and borders that lie in the package: Natural Earth at 1:50 million, cut by ``scripts/outlines.py``."""

import functools
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

PACKAGED = Path(__file__).parent.parent / "static" / "vendor" / "natural-earth" / "outlines.json"
WEST, SOUTH, EAST, NORTH = -30.0, 10.0, 125.0, 82.0
"""What the outlines cover, in degrees: places outside of it are on no map."""
Line = npt.NDArray[np.float64]
"""Points of a line: a row each, latitude and longitude in degrees."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Many lines as one array of points, with the places at which each begins, so that all are projected at once."""

    points: Line
    starts: npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Outlines:
    """Rings of land, lines of borders, lines that are disputed."""

    land: Lines
    borders: Lines
    disputed: Lines


@functools.cache
def packaged_outlines() -> Outlines:
    """Read the outlines once."""
    data = json.loads(PACKAGED.read_text("utf-8"))
    return Outlines(*(_lines(data[name], data["scale"]) for name in ("land", "borders", "disputed")))


def _lines(coded: list[list[int]], scale: int) -> Lines:
    lines = [
        np.cumsum(np.array(line, dtype=np.float64).reshape(-1, 2), axis=0)[:, ::-1] / scale for line in coded
    ]
    lengths = [len(line) for line in lines]
    return Lines(np.concatenate(lines), np.cumsum([0, *lengths[:-1]]).astype(np.intp))
