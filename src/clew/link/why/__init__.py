"""Why these ads are one person, these providers one network: read back from the tables of a run.

Nothing is decided here. What is weighed, and by which numbers, is asked of :mod:`clew.link.scoring` and
:mod:`clew.link.networks`, over the links as the run wrote them; each explanation says whether what it shows leads to
the group that stands in the table (``holds``).

Read in this order: :mod:`clew.link.why.shapes` (what an explanation is), :mod:`clew.link.why.reading` (which rows are
read), :mod:`clew.link.why.person`, :mod:`clew.link.why.control`.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from clew.engine import Engine
from clew.link.why.control import explain_networks
from clew.link.why.person import explain_pair, explain_providers
from clew.link.why.reading import read_market
from clew.link.why.shapes import AdsWhy, NetworkWhy, PairWhy, ProviderWhy

__all__ = [
    "AdsWhy",
    "Explainer",
    "NetworkWhy",
    "PairWhy",
    "ProviderWhy",
    "explain_networks",
    "explain_pair",
    "explain_providers",
]


class Explainer:
    """Explains the groups in a folder of tables; reads them when first asked."""

    def __init__(self, engine: Engine, tables: Path, judgements: Sequence[tuple[str, str, str]]) -> None:
        self._engine, self._tables, self._judgements = engine, tables, judgements
        self._is_read = False

    def providers(self, provider_ids: Iterable[str], *, most: int) -> dict[str, ProviderWhy]:
        """Explain providers by id; of each list at most ``most`` items."""
        return explain_providers(self._ready(), provider_ids, judgements=self._judgements, most=most)

    def networks(self, network_ids: Iterable[str], *, most: int) -> dict[str, NetworkWhy]:
        """Explain networks by id."""
        return explain_networks(self._ready(), network_ids, most=most)

    def pair(self, ad_a: str, ad_b: str, *, most: int) -> AdsWhy:
        """Explain two ads."""
        return explain_pair(self._ready(), (ad_a, ad_b), judgements=self._judgements, most=most)

    def _ready(self) -> Engine:
        if not self._is_read:
            read_market(self._engine, self._tables)
            self._is_read = True
        return self._engine
