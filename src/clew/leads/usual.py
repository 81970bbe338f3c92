"""How usual a signal is: of the providers of a market, how many show it. The second pass that norms cannot make.

The share is always that of the *rest* of the market, the case itself left out, so that a large group does not
make its own signals look usual; one provider is added on each side (Laplace), so that nothing is impossible.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from clew.kernel.stats import smoothed_share, surprise
from clew.leads.case import Case


class Usual:
    """Counts of providers by market and indicator."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self._providers: Counter[str | None] = Counter()
        self._having: dict[str | None, Counter[str]] = defaultdict(Counter)
        for case in cases:
            self._providers[case.market] += len(case.providers)
            for indicator, members in members_by_indicator(case).items():
                self._having[case.market][indicator] += len(members)

    def surprise(self, case: Case, indicator: str, members: set[str], *, largest: float) -> float:
        """Give how surprising it is that so many of the case's members show the indicator."""
        having = len(members)
        size = max(len(case.providers), having)
        rest = max(self._providers[case.market] - len(case.providers), 0)
        elsewhere = max(self._having[case.market][indicator] - having, 0)
        return surprise(having, size, smoothed_share(min(elsewhere, rest), rest), largest=largest)


def members_by_indicator(case: Case) -> dict[str, set[str]]:
    """Give which members show which indicator; a finding on the network itself counts for it alone."""
    found: dict[str, set[str]] = defaultdict(set)
    for member, finding in case.findings:
        found[finding.indicator].add(member)
    return found
