"""A fault of Clew itself, said so that it can be found: which error, and where in the code."""


def told(error: Exception) -> str:
    """Give an error's kind, and the last module of this package that it came through; nothing of what was read.

    >>> try:
    ...     None + 1
    ... except TypeError as error:
    ...     told(error)
    'TypeError'
    """
    module = None
    step = error.__traceback__
    while step is not None:
        name = str(step.tb_frame.f_globals.get("__name__"))
        module = name if name.startswith("clew.") else module
        step = step.tb_next
    kind = type(error).__name__
    return f"{kind} in {module}" if module else kind
