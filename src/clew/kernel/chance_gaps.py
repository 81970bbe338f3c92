"""Which gaps between neighbouring numbers are chance, learnt from how the numbers are spread.

Numbers that nothing ties fall anywhere in their range: where ``density`` of the numbers of a range are known, the next
known number follows after exactly ``g`` with probability ``density * (1 - density) ** (g - 1)``, nearly the same for
each small gap. Cards bought together make more small gaps than that. How many more, of each gap, is what is seen less
what chance gives; and since cards bought together are the closer the likelier, it is smoothed so that it falls with the
gap (pool adjacent violators; Grenander 1956). The share of the surplus in what is seen is the probability that a gap is
no chance, its local false discovery rate turned round (Efron 2008; Strimmer 2008 for the falling density).

>>> gaps, alone, crowded = np.array([2]), np.array([0.0]), np.array([0.01])
>>> no_chance(gaps, alone, numbers=100, most=15, chance=0.1).tolist()
[1.0]
>>> bool(no_chance(gaps, crowded, numbers=100, most=15, chance=15.0)[0] < 0.01)
True
"""

import numpy as np
import numpy.typing as npt

from clew.kernel.minhash import Places

Floats = npt.NDArray[np.float64]


def no_chance(gaps: Places, density: Floats, *, numbers: int, most: int, chance: float) -> Floats:
    """Give for each gap to the next number (1 to ``most``) the probability that it is no chance.

    ``density``: the share of known numbers where the gap is; ``numbers``: how many numbers there are in all;
    ``chance``: how many gaps up to ``most`` chance is expected to make.
    """
    seen = np.bincount(gaps, minlength=most + 1)[1:].astype(np.float64)
    surplus = np.maximum(falling(seen - chance / most), 0.0) / max(numbers, 1)
    real = surplus[gaps - 1]
    both = real + density
    return np.divide(real, both, out=np.ones_like(both), where=both > 0)


def falling(values: Floats) -> Floats:
    """Give the values that never rise and are nearest to the given ones by squares (pool adjacent violators).

    >>> falling(np.array([0.0, 3.0, 1.0, 2.0])).tolist()
    [1.5, 1.5, 1.5, 1.5]
    """
    pools: list[tuple[float, int]] = []
    for value in values.tolist():
        total, size = value, 1
        while pools and pools[-1][0] / pools[-1][1] < total / size:
            before, n = pools.pop()
            total, size = total + before, size + n
        pools.append((total, size))
    return np.repeat([total / size for total, size in pools], [size for _, size in pools])
