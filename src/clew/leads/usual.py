"""How usual a signal is where a case is advertised: of the other providers there, how many show it.

The share is that of the *rest*: the case itself left out, so that a large group does not make its own signals
look usual. In the market one provider is added on each side (Laplace), so that nothing is impossible. What is usual on a
site (its house style), in a city or among a kind of provider tells little there, however rare it is in the market: a
member is held against the largest of these shares. Each borrows eight providers of the market, so that a few make no
custom; and who advertises in three cities counts a third in each, so that those who pass through hide no custom of those
who stay. Of a group the mean of its members' shares counts.
"""

import functools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

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

    def surprises(self, indicator: str, members: set[str], *, largest: float) -> Callable[[int], float]:
        """Give how surprising it is that so many of the case's members show the indicator, by their number.

        ``members`` are those who do show it, who are not among the others.
        """
        share = self._share(indicator, members)
        size = max(self._size, len(members))
        return functools.cache(lambda count: surprise(count, size, share, largest=largest))

    def _share(self, indicator: str, members: set[str]) -> float:
        shown: Counts = defaultdict(float)
        for who in sorted(members):
            _add(shown, self._parts.get(who, {_WHOLE: 1.0}))
        having = self._having.get(indicator, {})
        elsewhere = {
            part: min(_less(having.get(part, 0.0), shown.get(part, 0.0)), rest)
            for part, rest in self._rest.items()
        }
        shares = [_share(held, elsewhere, self._rest) for held in self._parts.values()]
        return sum(shares) / len(shares) if shares else smoothed_share(0, 0)


def _share(parts: Iterable[Part], elsewhere: Mapping[Part, float], rest: Mapping[Part, float]) -> float:
    in_market = smoothed_share(elsewhere[_WHOLE], rest[_WHOLE])
    customs = [_custom(elsewhere[part], rest[part], in_market) for part in parts if part != _WHOLE]
    return max(in_market, *customs, 0.0)


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
