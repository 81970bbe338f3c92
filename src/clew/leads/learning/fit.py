"""The numbers: how far verdicts move each weight from where it stands, and how sure that is.

Today's weights are the prior. Of a decided lead, ``points`` holds what each signal gives to it today, explanations taken
off. With the multiplier exp(theta) of each weight,

    P(a person says that it is one) = e + (1 - 2e) * logistic(b + s * log(1 + sum of points * exp(theta)))

- The logarithm: twice the points are one step, however many there are, so that no single huge network rules.
- *e* is how often a person errs whatever the evidence (:data:`ERRS`): one wrong verdict on a plain case moves little
  (the logistic regression for labels with errors of Copas, *Binary regression models for contaminated data*, 1988).
- theta has a normal prior around 0 (ridge: Hoerl and Kennard 1970; le Cessie and van Houwelingen, *Ridge estimators in
  logistic regression*, 1992), and bounds: no change goes beyond double or half. exp(theta) is never negative: a signal
  never speaks against, so a priority can still only rise with what is seen.
- Intervals of 95 % are those of the normal approximation at the maximum (Laplace; MacKay 1992), by the expected
  information, with *b* and *s* left free.

Sums run over the columns in the order of their names: the same verdicts give the same numbers.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

ERRS = 0.1
"""Assumed share of wrong verdicts. One in ten: less than readers of such ads disagree, and between none and the 15 % tried."""
LARGEST_CHANGE = 2.0
"""No proposal more than doubles or halves a weight: what needs more is a case for the ontology, not for a fit."""
PRIOR_SD = 0.5
"""Of the logarithm of a multiplier: two thirds of all weights are expected within a factor of 1.65 of today's."""
_SLOPE = (0.05, 4.0)
"""Twice the points raise the odds at most sixteenfold: steeper, a handful of leads at one threshold decides all."""
_LARGEST_STEP = 8.0
"""Of a group, in the logarithm of odds: 3,000 to one. Beyond that a group is set apart wholly, and the fit has no end."""
_Z = 1.959964
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A decided lead: points by signal, whether a person says that it is one, and how much the answer counts."""

    points: Mapping[str, float]
    answer: bool
    counts: float = 1.0


@dataclass(frozen=True, slots=True)
class Multiplier:
    """By what a weight is multiplied, between ``low`` and ``high``."""

    value: float
    low: float
    high: float


def fit(
    examples: Sequence[Example], free: Sequence[str], *, may_gain: Mapping[str, bool]
) -> dict[str, Multiplier]:
    """Give the multipliers of the free signals; those that may not gain are held at 1 or below.

    A signal that is not free keeps its weight and still counts in the points.
    """
    if not free:
        return {}
    names = sorted(free)
    data = _Data(examples, names)
    best = data.fitted(may_gain, step=False)
    spread = np.sqrt(np.diag(np.linalg.inv(data.information(best))))
    return {
        name: _multiplier(float(theta), float(sd), bound)
        for name, theta, sd, bound in zip(names, best, spread, _bounds(names, may_gain), strict=False)
    }


def line(scores: Numbers, answers: Numbers, counts: Numbers) -> Numbers:
    """Fit only *b* and *s* of ``b + s * score``, with a weak prior on both."""

    def loss(at: Numbers) -> tuple[float, Numbers]:
        value, slope = _likelihood(at[0] + at[1] * scores, answers, counts)
        gradient = np.array([slope.sum(), slope @ scores]) + 0.02 * at
        return value + 0.01 * float(at @ at), gradient

    found = minimize(loss, np.array([0.0, 1.0]), jac=True, method="L-BFGS-B", bounds=[(None, None), _SLOPE])
    return np.asarray(found.x)


def group_step(
    examples: Sequence[Example], free: Sequence[str], shifts: Sequence[float], *, may_gain: Mapping[str, bool]
) -> tuple[float, float]:
    """Fit again with a step in *b* where ``shifts`` is 1; give the step, and what the log-likelihood gains by it.

    The gain is divided by how much more verdicts scatter than the model says (quasi-likelihood, McCullagh and Nelder,
    *Generalized linear models*, 1989), if they do: people who err oftener than :data:`ERRS` are not biased for that.
    """
    names = sorted(free)
    apart = _Data(examples, names, np.array(shifts))
    with_step, without = (apart.fitted(may_gain, step=step) for step in (True, False))
    gain = apart.loss(without)[0] - apart.loss(with_step)[0]
    return float(with_step[-3]), gain / max(1.0, apart.scatter(with_step))


class _Data:
    """Decided leads as columns. Parameters in their order: each theta, the step of a group, *b*, *s*."""

    def __init__(
        self, examples: Sequence[Example], names: Sequence[str], shifts: Numbers | None = None
    ) -> None:
        self.names = names
        self.shifts = np.zeros(len(examples)) if shifts is None else shifts
        self.points = np.array([[one.points.get(name, 0.0) for name in names] for one in examples])
        fixed = [
            math.fsum(points for name, points in sorted(one.points.items()) if name not in names)
            for one in examples
        ]
        self.fixed = np.array(fixed)
        self.answers = np.array([float(one.answer) for one in examples])
        self.counts = np.array([one.counts for one in examples])

    def first_line(self) -> Numbers:
        """Give *b* and *s* at today's weights."""
        return line(np.log1p(self.fixed + self.points.sum(axis=1)), self.answers, self.counts)

    def fitted(self, may_gain: Mapping[str, bool], *, step: bool) -> Numbers:
        """Give the parameters at the maximum of the posterior; without a step of the group where none is asked for."""
        start = np.concatenate([np.zeros(len(self.names) + 1), self.first_line()])
        steps = (-_LARGEST_STEP, _LARGEST_STEP) if step else (0.0, 0.0)
        found = minimize(
            self.loss, start, jac=True, method="L-BFGS-B",
            bounds=[*_bounds(self.names, may_gain), steps, (None, None), _SLOPE],
            options={"maxiter": 500, "ftol": 1e-12, "gtol": 1e-8},
        )  # fmt: skip
        return np.asarray(found.x)

    def _scores(self, theta: Numbers) -> tuple[Numbers, Numbers]:
        """Give the scores, and how each moves with each theta."""
        parts = self.points * np.exp(theta)
        total = self.fixed + parts.sum(axis=1)
        return np.log1p(total), parts / (1 + total)[:, None]

    def loss(self, at: Numbers) -> tuple[float, Numbers]:
        """Give the negative logarithm of the posterior, and its gradient."""
        theta, step, b, s = at[:-3], at[-3], at[-2], at[-1]
        scores, moves = self._scores(theta)
        value, slope = _likelihood(b + s * scores + step * self.shifts, self.answers, self.counts)
        lines = [slope @ self.shifts, slope.sum(), slope @ scores]
        gradient = np.concatenate([s * (slope @ moves) + theta / PRIOR_SD**2, lines])
        return value + float(theta @ theta) / (2 * PRIOR_SD**2), gradient

    def scatter(self, at: Numbers) -> float:
        """Give Pearson's dispersion: the mean of squared residuals over their variance."""
        theta, step, b, s = at[:-3], at[-3], at[-2], at[-1]
        logistic = expit(b + s * self._scores(theta)[0] + step * self.shifts)
        chance = ERRS + (1 - 2 * ERRS) * logistic
        squares = (self.answers - chance) ** 2 / (chance * (1 - chance))
        return float(self.counts @ squares / self.counts.sum())

    def information(self, at: Numbers) -> Numbers:
        """Give the expected information of each theta, *b* and *s*, the prior's added."""
        theta, b, s = at[:-3], at[-2], at[-1]
        scores, moves = self._scores(theta)
        columns = np.column_stack([s * moves, np.ones_like(scores), scores])
        logistic = expit(b + s * scores)
        chance = ERRS + (1 - 2 * ERRS) * logistic
        steep = (1 - 2 * ERRS) * logistic * (1 - logistic)
        weight = self.counts * steep**2 / (chance * (1 - chance))
        prior = np.concatenate([np.full(len(theta), 1 / PRIOR_SD**2), [1e-6, 1e-6]])
        return np.asarray(columns.T @ (columns * weight[:, None]) + np.diag(prior))


def _likelihood(logits: Numbers, answers: Numbers, counts: Numbers) -> tuple[float, Numbers]:
    """Give the negative log-likelihood, and its slope in each logit."""
    logistic = expit(logits)
    chance = ERRS + (1 - 2 * ERRS) * logistic
    value = -float(counts @ (answers * np.log(chance) + (1 - answers) * np.log1p(-chance)))
    steep = (1 - 2 * ERRS) * logistic * (1 - logistic)
    return value, counts * steep * ((1 - answers) / (1 - chance) - answers / chance)


def _bounds(names: Sequence[str], may_gain: Mapping[str, bool]) -> list[tuple[float, float]]:
    largest = math.log(LARGEST_CHANGE)
    return [(-largest, largest if may_gain.get(name, True) else 0.0) for name in names]


def _multiplier(theta: float, sd: float, bounds: tuple[float, float]) -> Multiplier:
    low, high = (min(max(theta + side * _Z * sd, bounds[0]), bounds[1]) for side in (-1, 1))
    return Multiplier(math.exp(theta), math.exp(low), math.exp(high))
