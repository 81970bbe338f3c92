"""Link ads into providers and networks; every link says why it exists, and every weight stands in one table.

Read in this order: :mod:`clew.link.stage` (the course of it), :mod:`clew.link.weights` (the numbers),
:mod:`clew.link.comparisons` (one tie a file), :mod:`clew.link.filters` (one reason against a tie a file),
:mod:`clew.link.scoring` and :mod:`clew.link.providers` (who is one person), :mod:`clew.link.networks`.
"""

from clew.link.stage import link

__all__ = ["link"]
