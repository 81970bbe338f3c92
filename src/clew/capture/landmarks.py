"""Brightness of a picture -> its landmarks: spots that a crop leaves where they are, and how each looks.

Spots are extremes of differences of Gaussians over three scales an octave, placed between pixels, edges left out (Lowe,
*Distinctive Image Features from Scale-Invariant Keypoints*, IJCV 2004); of very many, those that are the strongest
farthest around (Brown, Szeliski and Winder, *Multi-Image Matching using Multi-Scale Oriented Patches*, CVPR 2005), so
that they cover the picture. A spot's looks are 64 bits: the signs of the lowest frequencies of the patch around it, as
PDQ and other perceptual hashes take them of a whole picture. Patches are upright: copies of ads are seldom turned.

A spot whose patch leaves the picture is left out, and so is one that looks like another of the same picture: tiles,
stripes and letters of one fount would else match at any place. Fewer than :data:`~clew.kernel.crop_hash.LEAST` are no
hash: a plain colour, a gradient, a drawing of a few lines.
"""

import numpy as np
import numpy.typing as npt
from scipy import fft, ndimage

from clew.kernel.crop_hash import MOST, PATCH, Landmarks, Numbers, looks_apart

SIDE = 320
"""The longest side, in pixels, that a picture is brought to."""

_SCALES = 3
_FIRST_SIGMA, _CAMERA_SIGMA = 1.6, 0.5
_OCTAVES = 4
_LEAST_SIDE = 16
_CONTRAST = 2.0
_EDGE = 12.0
_TAKEN = 400
_ROBUST = 0.9
_GRID = 16
_ALIKE = 8
_FREQUENCIES = np.array(
    sorted(((u, v) for u in range(10) for v in range(10) if u + v), key=lambda f: (f[0] ** 2 + f[1] ** 2, f))
)[:64]

Pixels = npt.NDArray[np.float32]
Spots = npt.NDArray[np.float64]
"""Rows of x, y, sigma (pixels) and contrast (levels of brightness)."""


def find_landmarks(brightness: Pixels) -> Landmarks:
    """Find the landmarks of a picture, given as rows of brightness (0-255), ``SIDE`` pixels at the longest."""
    height, width = brightness.shape
    octaves = _octaves(brightness.astype(np.float32))
    spots = _inside(_spots(octaves), width, height)
    spots = _spread(spots, 2 * MOST)
    looks = _looks(octaves, spots)
    alone = looks_apart(looks) > _ALIKE
    spots, looks = spots[alone], looks[alone]
    chosen = _farthest(spots)[:MOST]
    return Landmarks.of(spots[chosen, :3], looks[chosen], width=width, height=height)


def _octaves(brightness: Pixels) -> list[Pixels]:
    """Blur in steps of a third of an octave; each octave has half the pixels of the one before."""
    base = _blurred(brightness, _CAMERA_SIGMA, _FIRST_SIGMA)
    found: list[Pixels] = []
    while len(found) < _OCTAVES and min(base.shape) >= _LEAST_SIDE:
        levels = [base]
        for n in range(_SCALES + 2):
            levels.append(
                _blurred(
                    levels[-1], _FIRST_SIGMA * 2 ** (n / _SCALES), _FIRST_SIGMA * 2 ** ((n + 1) / _SCALES)
                )
            )
        found.append(np.stack(levels))
        base = levels[_SCALES][::2, ::2]
    return found


def _blurred(pixels: Pixels, before: float, after: float) -> Pixels:
    return ndimage.gaussian_filter(pixels, (after**2 - before**2) ** 0.5, mode="nearest", truncate=3)


def _spots(octaves: list[Pixels]) -> Spots:
    found = [_extremes(np.diff(levels, axis=0), 2**n) for n, levels in enumerate(octaves)]
    spots = np.concatenate([np.empty((0, 4)), *found])
    return spots[np.lexsort((spots[:, 2], spots[:, 0], spots[:, 1], -spots[:, 3]))]


def _extremes(layers: Pixels, step: int) -> Spots:
    """Find what is brighter or darker than all 26 neighbours, and no edge; ``step``: pixels of the picture in one of these."""
    inner = layers[1:-1, 1:-1, 1:-1]
    found = (inner > _CONTRAST) & (inner == _around(layers, np.maximum))
    found |= (inner < -_CONTRAST) & (inner == _around(layers, np.minimum))
    s, y, x = (place + 1 for place in np.nonzero(found))
    here = layers[s, y, x].astype(np.float64)
    (left, right), (above, below), (finer, coarser) = (
        [layers[s + ds * way, y + dy * way, x + dx * way].astype(np.float64) for way in (-1, 1)]
        for ds, dy, dx in ((0, 0, 1), (0, 1, 0), (1, 0, 0))
    )
    across = (
        layers[s, y + 1, x + 1].astype(np.float64)
        - layers[s, y + 1, x - 1]
        - layers[s, y - 1, x + 1]
        + layers[s, y - 1, x - 1]
    ) / 4
    bend_x, bend_y = left + right - 2 * here, above + below - 2 * here
    shape = bend_x * bend_y - across**2
    kept = (shape > 0) & ((bend_x + bend_y) ** 2 * _EDGE < (_EDGE + 1) ** 2 * shape)
    sigma = _FIRST_SIGMA * 2 ** ((s + _top(finer, here, coarser)) / _SCALES)
    rows = [x + _top(left, here, right), y + _top(above, here, below), sigma]
    return np.stack([*(row * step for row in rows), np.abs(here)], axis=1)[kept]


def _around(layers: Pixels, most: np.ufunc) -> Pixels:
    """Give the highest or lowest of each pixel's cube of 27, of those inside; far faster than SciPy's filters of any width."""
    for axis in range(3):
        lines = np.moveaxis(layers, axis, 0)
        layers = np.moveaxis(most(most(lines[:-2], lines[1:-1]), lines[2:]), 0, axis)
    return layers


def _top(before: Spots, here: Spots, after: Spots) -> Spots:
    """Give where between two neighbours the parabola through the three has its top, in pixels from the middle one."""
    bend = before + after - 2 * here
    return np.clip((before - after) / np.where(bend == 0, 1, bend) / 2, -0.5, 0.5)


def _inside(spots: Spots, width: int, height: int) -> Spots:
    x, y, reach = spots[:, 0], spots[:, 1], PATCH * spots[:, 2]
    return spots[(x >= reach - 1) & (y >= reach - 1) & (x + reach < width) & (y + reach < height)]


def _spread(spots: Spots, most: int) -> Spots:
    """Take the spots, given the strongest first, that are the strongest farthest around; the strongest first again."""
    spots = spots[:_TAKEN]
    return spots[np.sort(_farthest(spots)[:most])]


def _farthest(spots: Spots) -> Numbers:
    """Order spots by how far the next one is that is clearly stronger."""
    apart = ((spots[:, None, :2] - spots[None, :, :2]) ** 2).sum(axis=2)
    stronger = spots[None, :, 3] * _ROBUST > spots[:, None, 3]
    return np.argsort(-np.where(stronger, apart, np.inf).min(axis=1, initial=np.inf), kind="stable")


def _looks(octaves: list[Pixels], spots: Spots) -> npt.NDArray[np.uint64]:
    """Give 64 bits a spot: the signs of the lowest frequencies of its patch, the lowest first."""
    bits = np.zeros((len(spots), 64), dtype=np.uint8)
    octave = np.clip(np.floor(np.log2(spots[:, 2] / _FIRST_SIGMA)), 0, len(octaves) - 1).astype(int)
    level = np.clip(np.rint(_SCALES * np.log2(spots[:, 2] / _FIRST_SIGMA / 2.0**octave)) - 1, 0, _SCALES)
    grid = PATCH * ((np.arange(_GRID) + 0.5) / _GRID * 2 - 1)
    for o, n in sorted(set(zip(octave.tolist(), level.astype(int).tolist(), strict=True))):
        chosen = np.flatnonzero((octave == o) & (level == n))
        x, y, sigma = (spots[chosen, :3] / 2.0**o).T
        rows = y[:, None, None] + (sigma[:, None] * grid)[:, :, None]
        columns = x[:, None, None] + (sigma[:, None] * grid)[:, None, :]
        rows, columns = np.broadcast_arrays(rows, columns)
        patches = ndimage.map_coordinates(octaves[o][n], [rows, columns], order=1, mode="nearest")
        waves = fft.dctn(patches, axes=(1, 2), norm="ortho")
        bits[chosen] = waves[:, _FREQUENCIES[:, 0], _FREQUENCIES[:, 1]] > 0
    return np.packbits(bits, axis=1).view(">u8").astype(np.uint64).ravel()
