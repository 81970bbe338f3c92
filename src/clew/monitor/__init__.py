"""What changed between visits, and what matched a watch-list: the ``alerts`` table.

A visit of a site is a group of its captures without a long pause (:mod:`clew.kernel.visits`). A visit that read
only a part of what the one before had read says nothing about what it did not read.
"""

from clew.monitor.monitor import Monitored, monitor

__all__ = ["Monitored", "monitor"]
