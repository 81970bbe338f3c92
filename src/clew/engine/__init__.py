"""Where functions run. No stage may know which engine runs it: it gets an :class:`Engine`."""

from clew.engine.interface import Engine

__all__ = ["Engine"]
