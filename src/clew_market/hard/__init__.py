"""A hard market as tables: where counting signals finds nothing, and only what is unusual *here* tells.

Read in this order: :mod:`clew_market.hard.people` (who is in the market, and why it is hard),
:mod:`clew_market.hard.notices` (their ads), :mod:`clew_market.hard.write` (files).
"""

from clew_market.hard.write import simulate_hard

__all__ = ["simulate_hard"]
