"""A fault of Clew itself, said so that it can be found: which error, and where in the code."""

import traceback
from pathlib import Path


def told(error: Exception) -> str:
    """Give an error's kind, and the last place of this package that it came through; nothing of what was read.

    >>> try:
    ...     None + 1
    ... except TypeError as error:
    ...     told(error)
    'TypeError'
    """
    package = Path(__file__).parents[1]
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(package)]
    kind = type(error).__name__
    return f"{kind} in {Path(own[-1].filename).relative_to(package).as_posix()}" if own else kind
