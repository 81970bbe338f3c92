"""A market of up to millions of ads as tables, without pages: what linking reads, and the truth about it.

Read in this order: :mod:`clew_market.bulk.mixture` (who is in the market, in one table),
:mod:`clew_market.bulk.cast` (people and what they share), :mod:`clew_market.bulk.notices` (their ads),
:mod:`clew_market.bulk.write` (files). The market is made block by block, each from the seed and its own number, so
that memory stays the same however many ads there are.
"""

from clew_market.bulk.mixture import MIXTURES
from clew_market.bulk.write import MAX_ADS, TableSummary, simulate_tables, table_sizes

__all__ = ["MAX_ADS", "MIXTURES", "TableSummary", "simulate_tables", "table_sizes"]
