"""How much each thing tells of one person *in this market*: match weights estimated from its own pairs, beside the table of weights.

How the two decide together: :mod:`clew.link.deciding`.

What ties a pair is one comparison (a number of her own *and* her own text), since ties go together; what the ads say are others.
The model and its sources: :mod:`clew.kernel.match_weights`.
"""

import functools
import itertools
import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import ibis
import numpy as np
import pyarrow as pa

from clew.kernel.match_weights import Levels, Mixture, Shares, estimate, likeliness
from clew.link.scoring import reasons

FEWEST_PAIRS, FEWEST_SAME = 10_000, 1000
"""Below so many pairs, or so many of them one person's, nothing is estimated: some eighty levels need some tens of pairs each."""

_MOST_PARTED, _MOST_JOINED = 0.05, 0.15
"""Shares of the pairs that the table joins. An estimate that would part or add more has found other classes than persons."""

_DIGITS, _BITS_DIGITS = 6, 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is compared: its levels, the first that holds; else the last. ``known``: columns that both ads must state."""

    name: str
    levels: tuple[str, ...]
    rest: str
    known: tuple[str, ...] = ()


_TIES = (
    Comparison(
        "contact",
        ("own contact agrees", "shared contact agrees", "desk's contact agrees"),
        "no contact",
    ),
    Comparison(
        "picture",
        ("own picture agrees", "shared picture agrees", "own cropped picture agrees",
         "shared cropped picture agrees"),
        "no picture",
    ),
    Comparison("text", ("own text agrees", "shared text agrees", "desk's text agrees"), "no text"),
)  # fmt: skip
_SAID = (
    Comparison("pictures", ("several pictures agree",), "one picture or none"),
    Comparison(
        "name",
        (
            "name differs, place and age agree", "name differs, place and height agree",
            "house name and age agree", "name agrees", "short name agrees",
        ),
        "name differs",
        ("name",),
    ),
    Comparison("age", ("age agrees", "age differs a little"), "age differs", ("ages",)),
    Comparison("place", ("cities differ",), "seen in one city", ("cities",)),
    Comparison("height", ("height agrees", "height differs"), "height differs a little", ("height_cm",)),
    Comparison("weight", ("weight agrees", "weight differs"), "weight differs a little", ("weight_kg",)),
    Comparison("nationality", ("nationality agrees",), "nationality differs", ("nationality",)),
    Comparison("persons", ("number of persons differs",), "number of persons agrees"),
    Comparison("numbers", ("contacts differ",), "a number in common", ("phones",)),
)  # fmt: skip
_CODED = (*_TIES, *_SAID)
TIES = "ties"
NAMES = (TIES, *(one.name for one in _SAID))

SCHEMA = pa.schema(
    [
        ("comparison", pa.string()),
        ("level", pa.string()),
        ("same", pa.float64()),
        ("other", pa.float64()),
        ("bits", pa.float64()),
        ("n_pairs", pa.int64()),
    ]
)
BEFORE = "before anything is compared"
FILE = "match_weights.json"
"""Where a run keeps these rows, beside its tables."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What was estimated: of each comparison and level its row (``SCHEMA``); none where there was too little, or no trust."""

    rows: Mapping[tuple[str, str], Mapping[str, Any]]

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Any]]) -> Self:
        """Take them from rows."""
        return cls({(row["comparison"], row["level"]): row for row in rows})

    def bits(self, levels: Mapping[str, str | None]) -> float:
        """Add the weights of a pair's levels to what holds before: the logarithm to base 2 of the odds that it is one person's."""
        total = self.rows[BEFORE, BEFORE]["bits"]
        total += sum(self.rows[name, level]["bits"] for name, level in levels.items() if level is not None)
        return round(float(total), _BITS_DIGITS)


def likely(bits: float) -> float:
    """Give how many of a hundred such pairs are one person's, as a share.

    >>> likely(0.0), round(likely(4.0), 2)
    (0.5, 0.94)
    """
    return float(1 / (1 + 2.0**-bits))


def estimate_rows(patterns: pa.Table) -> tuple[list[dict[str, Any]], str | None]:
    """Estimate from (pattern, joins, n): pairs by what agrees and whether the table of weights joins them.

    Gives rows of ``SCHEMA``, first what holds before anything is compared (``same``: the share of pairs that are one person's); and
    why there are none: null where that is for lack of pairs alone.
    """
    counts = patterns["n"].to_numpy().astype(np.float64)
    joins = patterns["joins"].to_numpy(zero_copy_only=False)
    n_joined = counts[joins].sum()
    if counts.sum() < FEWEST_PAIRS or n_joined < FEWEST_SAME:
        return [], None
    levels = _decoded(patterns["pattern"].to_numpy())
    sizes = [len(_level_names(name)) for name in NAMES]
    mixture = estimate(levels, counts, joins.astype(np.float64), sizes=sizes)
    same = likeliness(mixture, levels)
    parted = counts[joins & (same < 1 / 2)].sum() / n_joined
    added = counts[~joins & (same >= 1 / 2)].sum() / n_joined
    if parted > _MOST_PARTED or added > _MOST_JOINED:
        return (
            [],
            f"it would part {parted:.0%} of the pairs that the table of weights joins, and add {added:.0%}",
        )
    first = _row(BEFORE, BEFORE, (mixture.share, 1 - mixture.share), mixture.before, int(counts.sum()))
    return [first, *_level_rows(mixture, levels, counts)], None


def pattern_of(pair: ibis.Table) -> ibis.Value:
    """Number all that a pair agrees and differs in: a digit for each comparison, 0 where an ad does not say."""
    held = reasons(pair)
    found, base = [], 1
    for one in _CODED:
        cases = [(held[level].fill_null(False), n) for n, level in enumerate(one.levels, start=1)]
        level = ibis.cases(*cases, else_=len(one.levels) + 1)
        states = [_stated(pair, column) for column in one.known]
        known = functools.reduce(operator.and_, states, ibis.literal(True))
        found.append(ibis.ifelse(known, level, 0).cast("int64") * base)
        base *= len(one.levels) + 2
    return functools.reduce(operator.add, found)


def levels_of(patterns: Sequence[int]) -> list[dict[str, str | None]]:
    """Name in each pattern the level of each comparison; null where an ad does not say."""
    names = [(None, *_level_names(name)) for name in NAMES]
    rows = _decoded(np.array(patterns, dtype=np.int64)).tolist()
    return [{name: held[level] for name, held, level in zip(NAMES, names, row, strict=True)} for row in rows]


def _stated(pair: ibis.Table, column: str) -> ibis.Value:
    left, right = pair[f"{column}_a"], pair[f"{column}_b"]
    if column == "ages":
        return (left.length() > 0) & (right.length() > 0)
    return left.notnull() & right.notnull()


def _level_rows(mixture: Mixture, levels: Levels, counts: Shares) -> Iterator[dict[str, Any]]:
    for at, name in enumerate(NAMES):
        for n, level in enumerate(_level_names(name)):
            met = levels[:, at] == n + 1
            if met.any():
                shares = float(mixture.same[at][n]), float(mixture.other[at][n])
                yield _row(name, level, shares, mixture.bits(at, n + 1), int(counts[met].sum()))


def _row(name: str, level: str, shares: tuple[float, float], bits: float, n_pairs: int) -> dict[str, Any]:
    same, other = (round(share, _DIGITS) for share in shares)
    return {
        "comparison": name,
        "level": level,
        "same": same,
        "other": other,
        "bits": round(bits, _BITS_DIGITS),
        "n_pairs": n_pairs,
    }


def _decoded(patterns: Levels) -> Levels:
    """Take patterns apart: a row each, with a level for each of ``NAMES``; the three ties are one comparison."""
    digits = []
    for one in _CODED:
        base = len(one.levels) + 2
        digits.append(patterns % base)
        patterns = patterns // base
    ties = np.zeros_like(patterns)
    for one, digit in zip(_TIES, digits, strict=False):
        ties = ties * (len(one.levels) + 1) + digit - 1
    return np.stack([ties + 1, *digits[len(_TIES) :]], axis=1)


@functools.cache
def _level_names(name: str) -> tuple[str, ...]:
    if name == TIES:
        parts = [(*(level.removesuffix(" agrees") for level in one.levels), "") for one in _TIES]
        return tuple(
            ", ".join(filter(None, held)) or "other ties alone" for held in itertools.product(*parts)
        )
    one = next(one for one in _SAID if one.name == name)
    return (*one.levels, one.rest)
