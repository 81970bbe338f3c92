"""Why these ads are one person, these providers one network: read back from the tables of a run.

Nothing is decided here. What is weighed, and by which numbers, is asked of :mod:`clew.link.scoring` and
:mod:`clew.link.networks`, over the links as the run wrote them; each explanation says whether what it shows leads to
the group that stands in the table (``holds``).

Read in this order: :mod:`clew.link.why.shapes` (what an explanation is), :mod:`clew.link.why.reading` (which rows are
read), :mod:`clew.link.why.person`, :mod:`clew.link.why.control`.
"""

from clew.link.why.control import explain_networks
from clew.link.why.person import explain_pair, explain_providers
from clew.link.why.shapes import AdsWhy, NetworkWhy, PairWhy, ProviderWhy

__all__ = [
    "AdsWhy",
    "NetworkWhy",
    "PairWhy",
    "ProviderWhy",
    "explain_networks",
    "explain_pair",
    "explain_providers",
]
