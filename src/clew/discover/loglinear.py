"""Three to five lists: how many sites there are, with lists that may know of each other.

Log-linear models (Fienberg, *The multiple recapture census for closed populations and incomplete 2^k contingency tables*, Biometrika
59, 1972): the logarithm of how many sites have a history is a sum of one number for each list on it and, where two lists depend on
each other, one for that pair. All sets of pairs are tried, each also with one number for all pairs alike, which is what sites bring
about that are not equally easy to find (Darroch, Fienberg, Glonek and Junker, *A three-sample multiple-recapture approach to census
population estimation with heterogeneous catchability*, JASA 88, 1993). Each model gives the number of sites on no list; models are
weighed by BIC (Schwarz 1978), the total is that of the best one.

The interval is read from the likelihood, which allows for its being lopsided (Cormack, *Interval estimation for mark-recapture studies
of closed populations*, Biometrics 48, 1992), and over all models by their weights (Fletcher and Turek, *Model-averaged profile
likelihood intervals*, 2012): to choose one model and forget the choice makes it too narrow.

A pair of lists that share no site says nothing on whether they depend on each other (Chan, Silverman and Vincent, *Multiple systems
estimation for sparse capture data*, JASA 116, 2021): models with that pair are left out.
"""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import brentq
from scipy.special import gammaln, ndtr

from clew.discover.estimate import Estimate, Histories, seen_in

Floats = npt.NDArray[np.float64]
Pair = tuple[int, int]
FEWEST, MOST = 3, 5
_TAIL = 0.025
_STEPS, _NEAR = 60, 1e-9
_LARGEST = 25.0
"""A logarithm beyond this is on its way to infinity: the model does not fit these lists."""
_LEAST_WEIGHT = 0.01
_MOST_TIMES = 1000.0
"""An end of the interval beyond a thousand times what was seen is none."""


@dataclass(frozen=True, slots=True)
class _Model:
    """A fitted model: its pairs, whether sites are unlike, the design of all histories (that of no list first), its numbers,
    its total, its greatest likelihood.
    """

    pairs: tuple[Pair, ...]
    unlike: bool
    design: Floats
    found: Floats
    total: float
    top: float
    bic: float


def loglinear(histories: Histories, *, names: Sequence[str], copied: bool = False) -> Estimate:
    """Estimate the number of sites from three to five lists; ``names`` are the lists', for the words of ``detail``."""
    seen = seen_in(histories)
    cells = list(itertools.product((False, True), repeat=len(names)))
    counts = np.array([histories.get(cell, 0) for cell in cells[1:]], dtype=np.float64)
    models = [
        model
        for pairs in _pair_sets(cells, counts)
        for unlike in (False, True)
        if (model := _fit(pairs, cells, counts, unlike=unlike)) is not None
    ]
    if not models:
        few = "no model fits: too few sites stand on two lists or more"
        return Estimate("loglinear", seen, None, float(seen), None, at_least=True, too_few=few)
    best = min(models, key=lambda model: (model.bic, model.unlike, model.pairs))
    weights = [math.exp((best.bic - model.bic) / 2) for model in models]
    kept = [
        (weight, model)
        for weight, model in zip(weights, models, strict=True)
        if weight >= _LEAST_WEIGHT * sum(weights)
    ]
    low, high = _interval(kept, counts, best.total)
    return Estimate(
        "loglinear",
        seen,
        best.total,
        low,
        None if copied else high,
        at_least=copied,
        detail=_words(best, kept, names),
    )


def _pair_sets(cells: Sequence[tuple[bool, ...]], counts: Floats) -> Iterator[tuple[Pair, ...]]:
    """Give all sets of pairs that the lists can tell of: those without a pair that shares no site."""
    lists = len(cells[0])
    told = [
        (a, b)
        for a, b in itertools.combinations(range(lists), 2)
        if any(count for cell, count in zip(cells[1:], counts, strict=True) if cell[a] and cell[b])
    ]
    for size in range(len(told) + 1):
        yield from itertools.combinations(told, size)


def _fit(
    pairs: tuple[Pair, ...], cells: Sequence[tuple[bool, ...]], counts: Floats, *, unlike: bool
) -> _Model | None:
    """Fit a model to the seen histories and carry it to that of no list; null where it has no finite answer."""
    design = np.array(
        [
            [
                *(1.0, *map(float, cell)),
                *(float(cell[a] and cell[b]) for a, b in pairs),
                *([math.comb(sum(cell), 2)] if unlike else []),
            ]
            for cell in cells
        ]
    )
    if np.linalg.matrix_rank(design[1:]) < design.shape[1]:
        return None
    found = _poisson(design[1:], counts)
    if found is None or abs(found[0]) > _LARGEST:
        return None
    seen = float(counts.sum())
    total = seen + math.exp(found[0])
    mean = np.exp(design[1:] @ found)
    likelihood = float((counts * np.log(mean) - mean - gammaln(counts + 1)).sum())
    bic = design.shape[1] * math.log(seen) - 2 * likelihood
    top = _profile(design, counts, total, found)
    return None if top is None else _Model(pairs, unlike, design, found, total, top, bic)


def _poisson(design: Floats, counts: Floats, start: Floats | None = None) -> Floats | None:
    """Fit a Poisson regression by Newton's method with steps that never lose; null where it runs away."""
    if start is None:
        start = np.asarray(np.linalg.lstsq(design, np.log(counts + 0.5), rcond=None)[0], dtype=np.float64)
    found = start
    value = _poisson_value(design, counts, found)
    for _ in range(_STEPS):
        mean = np.exp(design @ found)
        information = (design.T * mean) @ design
        try:
            step = np.linalg.solve(information, design.T @ (counts - mean))
        except np.linalg.LinAlgError:
            return None
        size = 1.0
        while size > _NEAR:
            tried = found + size * step
            after = _poisson_value(design, counts, tried)
            if after >= value:
                break
            size /= 2
        else:
            return found
        gained, found, value = after - value, tried, after
        if np.abs(found).max() > _LARGEST:
            return None
        if gained < _NEAR and np.abs(size * step).max() < math.sqrt(_NEAR):
            return found
    return None


def _poisson_value(design: Floats, counts: Floats, found: Floats) -> float:
    logarithms = design @ found
    if logarithms.max() > 2 * _LARGEST:
        return -math.inf
    return float((counts * logarithms - np.exp(logarithms)).sum())


def _profile(design: Floats, counts: Floats, total: float, start: Floats) -> float | None:
    """Give the logarithm of the likelihood of a total, with all else as likely as it can be; null where it has no answer."""
    seen = float(counts.sum())
    unseen = total - seen
    every = np.concatenate([[unseen], counts])
    found = _poisson(design, every, start)
    if found is None:
        return None
    shares = design @ found - math.log(total)
    return float(gammaln(total + 1) - gammaln(unseen + 1) + (every * shares).sum())


def _interval(
    models: Sequence[tuple[float, _Model]], counts: Floats, middle: float
) -> tuple[float, float | None]:
    """Give the ends at which the models, by their weights, leave 2.5 % on each side."""
    seen = float(counts.sum())
    whole = sum(weight for weight, _ in models)

    def below(total: float) -> float:
        """How surely the number is at least this total: the weighted lower tails."""
        return sum(weight * _tail(model, counts, total) for weight, model in models) / whole

    low = _where(lambda total: below(total) - _TAIL, seen, max(model.total for _, model in models))
    far = 2 * max(middle, low)
    while below(far) < 1 - _TAIL:
        far *= 2
        if far > seen * _MOST_TIMES:
            return low, None
    return low, _where(lambda total: below(total) - (1 - _TAIL), min(middle, low), far)


def _tail(model: _Model, counts: Floats, total: float) -> float:
    """Give the share that a model leaves below a total: the normal tail of the signed root of the deviance."""
    likelihood = _profile(model.design, counts, total, model.found)
    if likelihood is None:
        return float(total > model.total)
    root = math.sqrt(max(0.0, 2 * (model.top - likelihood)))
    return float(ndtr(root if total > model.total else -root))


def _where(rises: Callable[[float], float], low: float, high: float) -> float:
    """Give where a function that rises crosses nought, to a hundredth of a site; an end where it doesn't."""
    if rises(low) >= 0:
        return low
    return high if rises(high) <= 0 else float(brentq(rises, low, high, xtol=0.01))


def _words(best: _Model, kept: Sequence[tuple[float, _Model]], names: Sequence[str]) -> str:
    """Say which lists depend on each other in the best model, and how much stands behind it."""
    pairs = [f"{names[a]} with {names[b]}" for a, b in best.pairs]
    model = "lists that depend on each other: " + ", ".join(pairs) if pairs else "independent lists"
    if best.unlike:
        model += ", and sites that are not equally easy to find"
    share = max(weight for weight, _ in kept) / sum(weight for weight, _ in kept)
    totals = [model.total for _, model in kept]
    return (
        f"best model: {model} ({share:.0%} of the weight of {len(kept)} models, whose totals run from "
        f"{min(totals):.0f} to {max(totals):.0f})"
    )
