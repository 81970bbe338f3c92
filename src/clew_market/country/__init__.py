"""Countries of a known law as tables, without pages: what a profile is measured on.

Read in this order: :mod:`clew_market.country.law` (which shares and prices hold in the country, and what they come to),
:mod:`clew_market.country.write` (sites, ads and persons drawn by it).
"""

from clew_market.country.law import COUNTRY, truth
from clew_market.country.write import simulate_country

__all__ = ["COUNTRY", "simulate_country", "truth"]
