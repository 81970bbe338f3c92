"""The crop hash: a picture's landmarks as text, and whether two such hashes are of one picture, cropped or framed.

Text: in hexadecimal, width and height of the frame, then 11 bytes a landmark: x, y, size, and 64 bits of looks. Lengths are
in 255ths of the longer side; the size is 32 times its binary logarithm.

Two pictures are the same where, moved and enlarged alike, enough landmarks of one fall on landmarks of the other which
look alike (at most ``LOOKS`` of 64 bits differ): ``SAME`` at least, and ``SHARE`` of those that should be there. What
should be there is told by where the two frames overlap: so the mark of a site, a common frame or one room behind
different people is not enough, and what is cut off does no harm. Nor may hardly any agree in a quarter of the overlap, or in its
middle: there stands something else. The overlap must be ``OVERLAP`` of either.
The motion is found from pairs of the landmarks that look most alike, each tried (Fischler and Bolles, *Random Sample Consensus*, 1981, without chance).

>>> marks = Landmarks.of(np.array([[50.0, 60.0, 3.0]]), np.array([5], np.uint64), width=320, height=240)
>>> to_text(marks) is None  # too few
True
"""

import functools
import re
from dataclasses import dataclass
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt

MOST = 48
LEAST = 8
"""Fewer landmarks are no hash."""
PATCH = 5.0
"""Half the width of a landmark's patch, in its sizes."""
LOOKS = 14
SAME = 6
SHARE = 0.35
WORST = 0.1
OVERLAP = 0.25

_UNIT, _SIZES = 255, 32
_DIGITS = 22
_TEXT = re.compile(rf"[0-9a-f]{{4}}(?:[0-9a-f]{{{_DIGITS}}}){{{LEAST},{MOST}}}")
_NEAR = 0.02 * _UNIT
_SIZE_APART = 0.5
_LEAST_STEP = 0.06 * _UNIT
_TURNED = 0.15
_MOST_TIMES = 5.0
_TRIED = 14
"""Landmarks that look most alike, of which each two are tried for the motion: 91 pairs."""
_PATCH_IN = 0.9
_ENOUGH = 5
_PARTS = ((0, 0, 0.5, 0.5), (0.5, 0, 1, 0.5), (0, 0.5, 0.5, 1), (0.5, 0.5, 1, 1), (0.25, 0.25, 0.75, 0.75))
"""Quarters and middle: left, top, right, bottom."""

Numbers = npt.NDArray[np.int64]
Bits = npt.NDArray[np.uint64]
Reals = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Landmarks of a picture: where (x, y), how large (sigma), how they look; lengths in 255ths of the longer side."""

    frame: Reals
    places: Reals
    sizes: Reals
    looks: Bits

    @classmethod
    def of(cls, spots: Reals, looks: Bits, *, width: int, height: int) -> Self:
        """Make them of rows of x, y, sigma in pixels, rounded as the text is."""
        unit = _UNIT / max(width, height)
        size = np.rint(_SIZES * np.log2(np.maximum(spots[:, 2] * unit, 1)))
        return cls(
            np.maximum(np.rint(np.array([width, height]) * unit), 1),
            np.clip(np.rint(spots[:, :2] * unit), 0, _UNIT),
            2 ** (np.clip(size, 0, _UNIT) / _SIZES),
            looks.astype(np.uint64),
        )


class Fit(NamedTuple):
    """How one picture lies on the other: ``n`` landmarks agree, ``share`` of those expected, the overlap as part of each.

    ``worst``: the share in the quarter of the overlap, or its middle, where fewest agree; 1 where none has enough to tell.
    """

    n: int
    share: float
    worst: float
    overlap: tuple[float, float]

    @property
    def same(self) -> bool:
        """Say whether that is one picture."""
        agreed = self.n >= SAME and self.share >= SHARE and self.worst >= WORST
        return agreed and min(self.overlap) >= OVERLAP


def to_text(marks: Landmarks) -> str | None:
    """Write the hash; null where there are too few landmarks."""
    if len(marks.looks) < LEAST:
        return None
    sizes = np.rint(_SIZES * np.log2(marks.sizes))[:, None]
    looks = marks.looks.astype(">u8").view(np.uint8).reshape(-1, 8)
    rows = np.concatenate([marks.places.astype(np.uint8), sizes.astype(np.uint8), looks], axis=1)
    return marks.frame.astype(np.uint8).tobytes().hex() + rows.tobytes().hex()


def is_crop_hash(text: object) -> bool:
    """Say whether a value, from wherever, has the form of a crop hash."""
    return isinstance(text, str) and bool(_TEXT.fullmatch(text))


def from_text(text: str) -> Landmarks:
    """Read a hash; raises ValueError on another form."""
    if not is_crop_hash(text):
        raise ValueError(f"no crop hash (4 + {_DIGITS} x {LEAST}-{MOST} hexadecimal digits): {text[:60]!r}")
    data = np.frombuffer(bytes.fromhex(text), dtype=np.uint8)
    rows = data[2:].reshape(-1, _DIGITS // 2)
    return Landmarks(
        np.maximum(data[:2].astype(np.float64), 1),
        rows[:, :2].astype(np.float64),
        2 ** (rows[:, 2].astype(np.float64) / _SIZES),
        np.ascontiguousarray(rows[:, 3:]).view(">u8").astype(np.uint64).ravel(),
    )


def looks_apart(looks: Bits) -> Numbers:
    """Give how many bits each landmark differs from the one that is most like it."""
    apart = np.bitwise_count(looks[:, None] ^ looks[None]).astype(np.int64)
    np.fill_diagonal(apart, 64)
    nearest: Numbers = apart.min(axis=1, initial=64)
    return nearest


@functools.lru_cache(maxsize=4096)
def _read(text: str) -> Landmarks:
    return from_text(text)


def same_picture(left: str, right: str) -> bool:
    """Say whether two hashes are of one picture, one of them perhaps cropped, framed or marked."""
    if left == right:
        return True
    fit = fit_of(_read(left), _read(right))
    return fit is not None and fit.same


def fit_of(one: Landmarks, two: Landmarks) -> Fit | None:
    """Find how two pictures lie on one another; null where fewer than ``SAME`` landmarks agree in any way.

    The two are taken in one order whichever comes first, so that the answer is the same.
    """
    if _order(two) < _order(one):
        turned = fit_of(two, one)
        return turned and turned._replace(overlap=turned.overlap[::-1])
    left, right = _alike(one, two)
    if len(left) < SAME:
        return None
    motion = _motion(one, two, left, right)
    if motion is None:
        return None
    times, step, agreeing = motion
    return _counted(one, two, times, step, two.places[right[agreeing]])


def _order(marks: Landmarks) -> tuple[bytes, bytes, bytes]:
    return marks.looks.tobytes(), marks.places.tobytes(), marks.frame.tobytes()


def _alike(one: Landmarks, two: Landmarks) -> tuple[Numbers, Numbers]:
    """Give the landmarks that look most alike, from either side."""
    apart = np.bitwise_count(one.looks[:, None] ^ two.looks[None])
    rows = np.arange(len(one.looks))
    best = apart.argmin(axis=1)
    good = (apart[rows, best] <= LOOKS) & (apart.argmin(axis=0)[best] == rows)
    return rows[good], best[good]


def _motion(
    one: Landmarks, two: Landmarks, left: Numbers, right: Numbers
) -> tuple[float, Reals, npt.NDArray[np.bool_]] | None:
    """Find the enlargement and the step that bring most landmarks of one onto those of the other."""
    here, there = one.places[left], two.places[right]
    tried = np.argsort(np.bitwise_count(one.looks[left] ^ two.looks[right]), kind="stable")[:_TRIED]
    first, second = np.triu_indices(len(tried), 1)
    i, j = tried[first], tried[second]
    way, other = here[j] - here[i], there[j] - there[i]
    length = (way**2).sum(axis=1)
    far = length > _LEAST_STEP**2
    i, j, way, other, length = i[far], j[far], way[far], other[far], length[far]
    times = (way * other).sum(axis=1) / length
    turned = np.abs(way[:, 0] * other[:, 1] - way[:, 1] * other[:, 0]) / length
    upright = (times > 1 / _MOST_TIMES) & (times < _MOST_TIMES) & (turned < _TURNED * times)
    i, j, times = i[upright], j[upright], times[upright, None]
    if not len(times):
        return None
    step = ((there[i] - times * here[i]) + (there[j] - times * here[j])) / 2
    off = np.abs(there[None] - (times[:, :, None] * here[None] + step[:, None])).max(axis=2)
    growth = np.log2(two.sizes[right] / one.sizes[left])
    agreeing = (off <= _NEAR * np.maximum(1, times)) & (np.abs(growth - np.log2(times)) < _SIZE_APART)
    best = int(agreeing.sum(axis=1).argmax())
    chosen = agreeing[best]
    if chosen.sum() < SAME:
        return None
    return (*_refined(here[chosen], there[chosen], float(times[best, 0]), step[best]), chosen)


def _refined(here: Reals, there: Reals, times: float, step: Reals) -> tuple[float, Reals]:
    """Fit enlargement and step to all that agree, by least squares; as they were, where these lie in one spot."""
    middle, other = here.mean(axis=0), there.mean(axis=0)
    spread = float(((here - middle) ** 2).sum())
    if spread <= _LEAST_STEP**2:
        return times, step
    fitted = float(((here - middle) * (there - other)).sum()) / spread
    return fitted, other - fitted * middle


def _counted(one: Landmarks, two: Landmarks, times: float, step: Reals, agreeing: Reals) -> Fit:
    """Compare how many agree (at these places of ``two``) with how many of either should be in the overlap.

    What should be there is told by how densely landmarks lie: of a whole picture as many are known as of a part of it.
    """
    low = np.maximum(step, 0)
    high = np.minimum(one.frame * times + step, two.frame)
    area = float(np.prod(np.maximum(high - low, 0)))
    parts = area / float(np.prod(one.frame)) / times**2, area / float(np.prod(two.frame))
    first = _within(one.places * times + step, one.sizes * times, low, high)
    second = _within(two.places, two.sizes, low, high)
    expected = max(len(first) * parts[1], len(second) * parts[0])
    n = len(agreeing)
    worst = 1.0
    for part in _PARTS:
        box = low + (high - low) * np.array(part).reshape(2, 2)
        should = min(_count(first, box) * parts[1], _count(second, box) * parts[0])
        if should >= _ENOUGH:
            worst = min(worst, _count(agreeing, box) / should)
    return Fit(n, n / max(expected, n), worst, parts)


def _within(places: Reals, sizes: Reals, low: Reals, high: Reals) -> Reals:
    """Give the places of landmarks whose patch lies in the overlap."""
    reach = _PATCH_IN * PATCH * sizes[:, None]
    return places[((places - reach >= low) & (places + reach <= high)).all(axis=1)]


def _count(places: Reals, box: Reals) -> int:
    return int(((places >= box[0]) & (places <= box[1])).all(axis=1).sum())
