"""Countries ranked within their region by several criteria, with what each contributes and how firm the rank is.

1. Each criterion is put on a scale from 0 (its least known value) to 1 (its largest), over all states of the file. One whose
   largest value is a hundred times its least goes by logarithms, or a giant would leave all others at 0.
2. A score (0-100) is the mean of the known criteria, weighted. A contribution is what one criterion brings to it; all add up to it.
3. What is unknown is left out of the mean, never guessed. Beside the score stands what it would be with every unknown at the least
   and at the largest value, and between which ranks the state would then lie, whatever the others' unknown values are.
4. How firm: the ranks anew with every weight halved, kept or doubled, in all combinations.

Source: Nardo, Saisana, Saltelli, Tarantola, Hoffmann and Giovannini, *Handbook on Constructing Composite Indicators*, OECD and
European Commission 2008: min-max scales (5), weights (6), sensitivity (7). The criteria and regions are the report's, chapter 1.
"""

import itertools
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clew.discover.states import State, States
from clew.kernel.errors import WrongUseError

_BY_LOGARITHM_FROM = 100.0
_FACTORS = (0.5, 1.0, 2.0)
_DIGITS = 9
SCALES = ("linear", "log")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A state with its rank in its region; nulls where nothing is known of it.

    ``contributions``: points of the score by criterion. ``unknown``: criteria without a value. ``score_low`` and ``score_high``:
    the score with all of these at the least and at the largest. ``rank_first`` and ``rank_last``: between which ranks it lies as
    weights are halved and doubled; ``top_share``: in which share of these it is among the first ``top``.
    ``rank_first_unknown`` and ``rank_last_unknown``: the same for unknown values.
    """

    region: str
    rank: int | None
    country: str
    name: str
    chosen: bool
    score: float | None
    contributions: dict[str, float] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    score_low: float | None = None
    score_high: float | None = None
    rank_first: int | None = None
    rank_last: int | None = None
    top_share: float | None = None
    rank_first_unknown: int | None = None
    rank_last_unknown: int | None = None


@dataclass(frozen=True, slots=True)
class _Scaled:
    """A state with its values on scales from 0 to 1; criteria of which nothing is known are not there."""

    state: State
    values: dict[str, float]


def rank_states(
    states: States,
    *,
    top: int,
    weights: Mapping[str, float] | None = None,
    scales: Mapping[str, str] | None = None,
) -> list[Ranked]:
    """Rank the states of each region; regions in the order of their names, in each the best first.

    ``weights`` by criterion, 1 where not given; one of 0 leaves its criterion out. ``scales``: ``linear`` or ``log`` by
    criterion, in place of the rule. ``top``: how many of each region are chosen.
    """
    used = _weights(states, weights or {})
    scaled = _scaled(states, list(used), scales or {})
    regions: dict[str, list[_Scaled]] = {}
    for one in scaled:
        regions.setdefault(one.state.region, []).append(one)
    return [row for region in sorted(regions) for row in _region(regions[region], used, top)]


def scale_of(states: States, criterion: str) -> str:
    """Say by which scale a criterion goes: ``log`` where its largest value is a hundred times its least, all above 0."""
    known = [value for state in states.states if (value := state.values[criterion]) is not None]
    return "log" if known and min(known) > 0 and max(known) >= _BY_LOGARITHM_FROM * min(known) else "linear"


def _weights(states: States, given: Mapping[str, float]) -> dict[str, float]:
    weights = {name: float(given.get(name, 1.0)) for name in states.criteria}
    if any(not math.isfinite(weight) or weight < 0 for weight in weights.values()):
        raise WrongUseError("a weight is 0 or more, such as 2 or 0.5.")
    used = {name: weight for name, weight in weights.items() if weight > 0}
    if not used:
        raise WrongUseError("every weight is 0: at least one criterion has to count.")
    return used


def _scaled(states: States, criteria: Sequence[str], scales: Mapping[str, str]) -> list[_Scaled]:
    ways = {}
    for name in criteria:
        known = [value for state in states.states if (value := state.values[name]) is not None]
        scale = scales.get(name) or scale_of(states, name)
        if scale == "log" and known and min(known) <= 0:
            raise WrongUseError(f"{name} goes by no logarithm: a value is {min(known):g}. Use {name}=linear.")
        ways[name] = (scale, min(known, default=0.0), max(known, default=0.0))
    return [
        _Scaled(
            state,
            {name: _at(value, *ways[name]) for name in criteria if (value := state.values[name]) is not None},
        )
        for state in states.states
    ]


def _at(value: float, scale: str, least: float, largest: float) -> float:
    if largest <= least:
        return 0.0
    if scale == "log":
        return math.log(value / least) / math.log(largest / least)
    return (value - least) / (largest - least)


def _region(states: Sequence[_Scaled], weights: Mapping[str, float], top: int) -> list[Ranked]:
    order = _order(states, weights)
    firsts, lasts, tops, n_sets = _sweep(states, weights, top)
    bounds = {one.state.country: _bounds(one, weights) for one in states}
    rows = []
    for rank, one in enumerate(order, 1):
        country = one.state.country
        low, high = bounds[country]
        # of equal scores the earlier code comes first, as in the order itself
        others = [(code, *bounds[code]) for code in bounds if code != country]
        rows.append(
            Ranked(
                region=one.state.region,
                rank=rank,
                country=country,
                name=one.state.name,
                chosen=rank <= top,
                score=_score(one, weights),
                contributions=_contributions(one, weights),
                unknown=_unknown(one, weights),
                score_low=low,
                score_high=high,
                rank_first=firsts[country],
                rank_last=lasts[country],
                top_share=round(tops[country] / n_sets, 4),
                rank_first_unknown=1
                + sum((-low_, code) < (-high, country) for code, low_, _ in others if code in firsts),
                rank_last_unknown=1 + sum((-high_, code) < (-low, country) for code, _, high_ in others),
            )
        )
    nothing = sorted((one for one in states if not one.values), key=lambda one: one.state.country)
    return rows + [
        Ranked(
            one.state.region,
            None,
            one.state.country,
            one.state.name,
            chosen=False,
            score=None,
            unknown=_unknown(one, weights),
        )
        for one in nothing
    ]


def _order(states: Sequence[_Scaled], weights: Mapping[str, float]) -> list[_Scaled]:
    """Give the states of which something is known, the best first; equal ones by their code."""
    known = [(score, one) for one in states if (score := _score(one, weights)) is not None]
    return [one for _, one in sorted(known, key=lambda pair: (-pair[0], pair[1].state.country))]


def _score(one: _Scaled, weights: Mapping[str, float]) -> float | None:
    total = math.fsum(weights[name] for name in one.values)
    if not total:
        return None
    return round(
        100 * math.fsum(weights[name] * value for name, value in one.values.items()) / total, _DIGITS
    )


def _contributions(one: _Scaled, weights: Mapping[str, float]) -> dict[str, float]:
    total = math.fsum(weights[name] for name in one.values)
    return {name: round(100 * weights[name] * value / total, _DIGITS) for name, value in one.values.items()}


def _bounds(one: _Scaled, weights: Mapping[str, float]) -> tuple[float, float]:
    """Give the score with every unknown value at its least, and at its largest."""
    total = math.fsum(weights.values())
    known = math.fsum(weights[name] * value for name, value in one.values.items())
    unknown = math.fsum(weights[name] for name in _unknown(one, weights))
    return round(100 * known / total, _DIGITS), round(100 * (known + unknown) / total, _DIGITS)


def _unknown(one: _Scaled, weights: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(name for name in weights if name not in one.values)


def _sweep(
    states: Sequence[_Scaled], weights: Mapping[str, float], top: int
) -> tuple[dict[str, int], dict[str, int], Counter[str], int]:
    """Rank anew with each weight halved, kept and doubled: the first and last rank of each state, how often it is chosen."""
    firsts: dict[str, int] = {}
    lasts: dict[str, int] = {}
    tops: Counter[str] = Counter()
    n_sets = 0
    for factors in itertools.product(_FACTORS, repeat=len(weights)):
        tried = {name: weights[name] * factor for name, factor in zip(weights, factors, strict=True)}
        n_sets += 1
        for rank, one in enumerate(_order(states, tried), 1):
            country = one.state.country
            firsts[country] = min(rank, firsts.get(country, rank))
            lasts[country] = max(rank, lasts.get(country, rank))
            tops[country] += rank <= top
    return firsts, lasts, tops, n_sets
