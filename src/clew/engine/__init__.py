"""Where functions run. No stage may know which engine runs it: it gets an :class:`Engine`."""

from clew.engine.interface import BatchFunction, Engine, Part, Progress
from clew.engine.planned import planned

__all__ = ["BatchFunction", "Engine", "Part", "Progress", "planned"]
