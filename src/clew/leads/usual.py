"""How usual a signal is where a case is advertised: of the other providers there, how many show it.

The share is that of the *rest*: the case itself left out, so that a large group does not make its own signals
look usual. In the market one provider is added on each side (Laplace), so that nothing is impossible. What is usual on a
site (its house style), in a city or among a kind of provider tells little there, however rare it is in the market: a
member is held against the largest of these shares. The steps to that are told apart (:meth:`Around.shares`): the market, then
the site, then city and kind of provider. Each borrows eight providers of the market, so that a few make no
custom; and who advertises in three cities counts a third in each, so that those who pass through hide no custom of those
who stay. Of a group the mean of its members' shares counts.
"""

import functools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from clew.kernel.stats import smoothed_share, surprise
from clew.leads.case import Case
from clew.records.ad import Ad

Part = tuple[str, str]
"""A part of a market: ``("site_id", "lantern.example")``."""

Counts = dict[Part, float]
_BORROWED = 8
"""How many providers of the market a part of it borrows (the m-estimate of Cestnik, *Estimating probabilities*, 1990)."""

_ROUNDED = 6
_PARTS = ("site_id", "city", "provider_kind")
_WHOLE: Part = ("", "")
_STEPS = (
    ("common_in_market", ("",)),
    ("house_style", ("site_id",)),
    ("local_custom", ("city", "provider_kind")),
)
"""Which innocent reading a custom is, and the parts of a market whose custom it is, one after the other."""


class Usual:
    """Counts of providers by market, part of it, and indicator."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self._providers: dict[str | None, Counts] = defaultdict(lambda: defaultdict(float))
        self._having: dict[str | None, dict[str, Counts]] = defaultdict(
            lambda: defaultdict(lambda: defaultdict(float))
        )
        for case in cases:
            parts = parts_of(case)
            for held in parts.values():
                _add(self._providers[case.market], held)
            for indicator, members in members_by_indicator(case).items():
                for who in sorted(members):
                    _add(self._having[case.market][indicator], parts.get(who, {_WHOLE: 1.0}))

    def around(self, case: Case) -> "Around":
        """Give what is usual around a case, the case itself left out."""
        return Around(case, self._providers[case.market], self._having[case.market])


class Around:
    """What is usual among the others where a case is advertised."""

    def __init__(
        self, case: Case, providers: Mapping[Part, float], having: Mapping[str, Mapping[Part, float]]
    ) -> None:
        self._size = len(case.providers)
        self._having = having
        self._parts = parts_of(case)
        own: Counts = defaultdict(float)
        for held in self._parts.values():
            _add(own, held)
        self._rest = {part: _less(providers.get(part, 0.0), count) for part, count in own.items()}

    def surprises_at(self, share: float, members: set[str], *, largest: float) -> Callable[[int], float]:
        """Give how surprising it is that so many of the case's members show what such a share of others shows."""
        size = max(self._size, len(members))
        return functools.cache(lambda count: surprise(count, size, share, largest=largest))

    def shares(self, indicator: str, members: set[str]) -> tuple["Step", ...]:
        """Give the share of the others who show the indicator: in the market, on the site, wherever it is largest.

        ``members`` are those of the case who do show it, who are not among the others. Shares only rise; the last one
        counts.
        """
        shown: Counts = defaultdict(float)
        for who in sorted(members):
            _add(shown, self._parts.get(who, {_WHOLE: 1.0}))
        having = self._having.get(indicator, {})
        elsewhere = {
            part: min(_less(having.get(part, 0.0), shown.get(part, 0.0)), rest)
            for part, rest in self._rest.items()
        }
        in_market = smoothed_share(elsewhere.get(_WHOLE, 0.0), self._rest.get(_WHOLE, 0.0))
        by_part = {
            part: in_market if part == _WHOLE else _custom(showing, self._rest[part], in_market)
            for part, showing in sorted(elsewhere.items())
        }
        largest = [in_market for _ in self._parts]
        steps = []
        for explanation, kinds in _STEPS:
            here = {part: share for part, share in by_part.items() if part[0] in kinds}
            for n, held in enumerate(self._parts.values()):
                largest[n] = max(largest[n], *(here[part] for part in held if part in here), 0.0)
            where = max(here, key=lambda part: here[part], default=_WHOLE)
            share = sum(largest) / len(largest) if largest else in_market
            showing, rest = elsewhere.get(where, 0.0), self._rest.get(where, 0.0)
            steps.append(Step(explanation, share, where[1] or None, round(showing), round(rest)))
        return tuple(steps)


@dataclass(frozen=True, slots=True)
class Step:
    """The share of others who show a signal up to here, and the part where most do: so many of so many, in round numbers."""

    explanation: str
    share: float
    where: str | None
    showing: int
    providers: int


def _custom(showing: float, providers: float, in_market: float) -> float:
    """Give the share in a part of a market, which borrows so many providers of the market as if they were its own."""
    return (showing + _BORROWED * in_market) / (providers + _BORROWED)


def parts_of(case: Case) -> dict[str, dict[Part, float]]:
    """Give for each member the parts of the market that it is advertised in with its share in each, the market itself first."""
    ads = {ad.ad_id: ad for ad in case.ads}
    return {
        one.provider_id: _shares_of([ads[ad_id] for ad_id in one.ad_ids if ad_id in ads])
        for one in case.providers
    }


def _shares_of(ads: Sequence[Ad]) -> dict[Part, float]:
    held = sorted({part for ad in ads for part in _parts(ad)})
    kinds = Counter(name for name, _ in held)
    return {_WHOLE: 1.0} | {part: 1 / kinds[part[0]] for part in held}


def _add(counts: Counts, held: Mapping[Part, float]) -> None:
    for part, share in held.items():
        counts[part] += share


def _less(count: float, own: float) -> float:
    """Take away what is one's own; thirds leave no rest."""
    return max(round(count - own, _ROUNDED), 0.0)


def _parts(ad: Ad) -> list[Part]:
    held = [(name, getattr(ad, name)) for name in _PARTS]
    return [(name, value) for name, value in held if value is not None and value != "unknown"]


def members_by_indicator(case: Case) -> dict[str, set[str]]:
    """Give which members show which indicator; a finding on the network itself counts for it alone."""
    found: dict[str, set[str]] = defaultdict(set)
    for member, finding in case.findings:
        found[finding.indicator].add(member)
    return found
