"""A layout by springs: all things push each other away, ties pull (Fruchterman and Reingold 1991).

The same start gives the same layout: there is no chance in it. Quadratic in the number of nodes, on arrays: 300 nodes take
some hundredths of a second.
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.float64]
_LEAST = 1e-6
_FAR = 1e12


def spring_layout(start: Places, edges: Sequence[tuple[int, int, float]], *, rounds: int = 60) -> Places:
    """Move nodes from ``start`` (between 0 and 1) for some rounds; ``edges``: two numbers of nodes, and how strongly they pull."""
    n = len(start)
    x, y = start[:, 0].copy(), start[:, 1].copy()
    left = np.array([edge[0] for edge in edges], dtype=np.intp)
    right = np.array([edge[1] for edge in edges], dtype=np.intp)
    weight = np.array([edge[2] for edge in edges])
    ideal = 1.0 / math.sqrt(max(n, 1))
    for round_ in range(rounds):
        heat = 0.1 * (1 - round_ / rounds)
        dx, dy = x[:, None] - x, y[:, None] - y
        push = ideal * ideal / np.maximum(dx * dx + dy * dy, _LEAST)
        # all is drawn a little to the middle, so that what is untied does not fly off
        along_x = np.einsum("ij,ij->i", dx, push) - 0.35 * (x - 0.5)
        along_y = np.einsum("ij,ij->i", dy, push) - 0.35 * (y - 0.5)
        ex, ey = x[left] - x[right], y[left] - y[right]
        pull = weight * np.hypot(ex, ey) / ideal
        along_x -= np.bincount(left, ex * pull, n) - np.bincount(right, ex * pull, n)
        along_y -= np.bincount(left, ey * pull, n) - np.bincount(right, ey * pull, n)
        length = np.maximum(np.hypot(along_x, along_y), _LEAST)
        step = np.minimum(length, heat) / length
        x += along_x * step
        y += along_y * step
    return np.column_stack([x, y])


def apart(
    places: Places, *, room: float, low: tuple[float, float], high: tuple[float, float], rounds: int = 40
) -> Places:
    """Push places apart until none is nearer than ``room`` to another, as far as there is room between ``low`` and ``high``."""
    x, y = places[:, 0].copy(), places[:, 1].copy()
    for _ in range(rounds):
        dx, dy = x[:, None] - x, y[:, None] - y
        far = dx * dx + dy * dy
        np.fill_diagonal(far, _FAR)
        if far.min() >= room * room:
            break
        far = np.sqrt(np.minimum(far, room * room))
        push = (room - far) / 4 / np.maximum(far, 0.5)
        x = np.clip(x + np.einsum("ij,ij->i", dx, push), low[0], high[0])
        y = np.clip(y + np.einsum("ij,ij->i", dy, push), low[1], high[1])
    return np.column_stack([x, y])
