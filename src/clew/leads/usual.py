"""How usual a signal is where a case is advertised: of the other providers there, how many show it.

The share is that of the *rest*: the case itself left out, so that a large group does not make its own signals
look usual. In the market one provider is added on each side (Laplace), so that nothing is impossible. What is usual on a
site (its house style), in a city or among a kind of provider tells little there, however rare it is in the market: a
member is held against the largest of these shares, each taken at the lower end of its interval (Wilson 1927), so that a few
providers make no custom. Of a group the mean of its members' shares counts.
"""

import functools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from clew.kernel.borrow import wilson
from clew.kernel.stats import smoothed_share, surprise
from clew.leads.case import Case
from clew.records.ad import Ad

Part = tuple[str, str]
"""A part of a market: ``("site_id", "lantern.example")``."""

_PARTS = ("site_id", "city", "provider_kind")
_WHOLE: Part = ("", "")


class Usual:
    """Counts of providers by market, part of it, and indicator."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self._providers: dict[str | None, Counter[Part]] = defaultdict(Counter)
        self._having: dict[str | None, dict[str, Counter[Part]]] = defaultdict(lambda: defaultdict(Counter))
        for case in cases:
            parts = parts_of(case)
            for who in parts:
                self._providers[case.market].update(parts[who])
            for indicator, members in members_by_indicator(case).items():
                for who in members:
                    self._having[case.market][indicator].update(parts.get(who, (_WHOLE,)))

    def around(self, case: Case) -> "Around":
        """Give what is usual around a case, the case itself left out."""
        return Around(case, self._providers[case.market], self._having[case.market])


class Around:
    """What is usual among the others where a case is advertised."""

    def __init__(
        self, case: Case, providers: Mapping[Part, int], having: Mapping[str, Mapping[Part, int]]
    ) -> None:
        self._size = len(case.providers)
        self._having = having
        self._parts = parts_of(case)
        own = Counter(part for held in self._parts.values() for part in held)
        self._rest = {part: max(providers.get(part, 0) - count, 0) for part, count in own.items()}

    def surprises(self, indicator: str, members: set[str], *, largest: float) -> Callable[[int], float]:
        """Give how surprising it is that so many of the case's members show the indicator, by their number.

        ``members`` are those who do show it, who are not among the others.
        """
        share = self._share(indicator, members)
        size = max(self._size, len(members))
        return functools.cache(lambda count: surprise(count, size, share, largest=largest))

    def _share(self, indicator: str, members: set[str]) -> float:
        shown = Counter(part for who in members for part in self._parts.get(who, (_WHOLE,)))
        having = self._having.get(indicator, {})
        elsewhere = {
            part: min(max(having.get(part, 0) - shown[part], 0), rest) for part, rest in self._rest.items()
        }
        shares = [_share(held, elsewhere, self._rest) for held in self._parts.values()]
        return sum(shares) / len(shares) if shares else smoothed_share(0, 0)


def _share(parts: Iterable[Part], elsewhere: Mapping[Part, int], rest: Mapping[Part, int]) -> float:
    in_market = smoothed_share(elsewhere[_WHOLE], rest[_WHOLE])
    customs = [wilson(elsewhere[part], rest[part])[0] for part in parts if part != _WHOLE and rest[part] > 0]
    return max(in_market, *customs, 0.0)


def parts_of(case: Case) -> dict[str, tuple[Part, ...]]:
    """Give for each member the parts of the market that it is advertised in, the market itself first."""
    ads = {ad.ad_id: ad for ad in case.ads}
    return {
        one.provider_id: (
            _WHOLE,
            *sorted({part for ad_id in one.ad_ids if ad_id in ads for part in _parts(ads[ad_id])}),
        )
        for one in case.providers
    }


def _parts(ad: Ad) -> list[Part]:
    held = [(name, getattr(ad, name)) for name in _PARTS]
    return [(name, value) for name, value in held if value is not None and value != "unknown"]


def members_by_indicator(case: Case) -> dict[str, set[str]]:
    """Give which members show which indicator; a finding on the network itself counts for it alone."""
    found: dict[str, set[str]] = defaultdict(set)
    for member, finding in case.findings:
        found[finding.indicator].add(member)
    return found
