"""A synthetic market with known truth, for training, the demo and the tests.

`simulate` writes captures (WARC), the list of sites and the truth about them. All is invented: people,
sites (`.example`, `.test`), texts and pictures (abstract shapes); phones are random numbers inside real
mobile ranges. The same seed gives the same bytes. The package stands alone: it knows nothing of `clew`.

>>> from clew_market import simulate
>>> simulate(Path("demo"), seed=1, size=120).providers  # doctest: +SKIP
120
"""

from clew_market.market import MarketError, Summary, simulate
from clew_market.model import MAX_VISITS

__all__ = ["MAX_VISITS", "MarketError", "Summary", "simulate"]
