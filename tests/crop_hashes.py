"""Crop hashes drawn at random, and what is left of them when edges are cut off."""

import numpy as np

from clew.kernel.crop_hash import Landmarks, to_text

WIDTH, HEIGHT = 320, 240


def crop_hash(seed: int, *, left: float = 0, top: float = 0, right: float = 0, flipped: int = 3) -> str:
    """Give the hash of a drawn picture with shares of its edges cut off; each landmark then has some bits flipped."""
    rng = np.random.default_rng(seed)
    spots = rng.uniform((20, 20, 2), (WIDTH - 20, HEIGHT - 20, 3.5), (44, 3))
    looks = rng.integers(0, 2**64, 44, dtype=np.uint64)
    if left or top or right:
        changes = np.random.default_rng([seed, round(1000 * left), round(1000 * top), round(1000 * right)])
        for bit in changes.integers(0, 64, (flipped, 44)):
            looks ^= np.uint64(1) << bit.astype(np.uint64)
        spots = spots - (left * WIDTH, top * HEIGHT, 0)
    width, height = WIDTH * (1 - left - right), HEIGHT * (1 - top)
    reach = 5 * spots[:, 2]
    inside = (
        (reach < spots[:, :2].T).all(axis=0) & (spots[:, 0] + reach < width) & (spots[:, 1] + reach < height)
    )
    made = to_text(Landmarks.of(spots[inside], looks[inside], width=round(width), height=round(height)))
    assert made is not None
    return made
