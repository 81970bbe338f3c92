"""Clew: from captured web pages to leads that a person can read, each with its evidence."""

from clew.__about__ import __version__

__all__ = ["__version__"]
