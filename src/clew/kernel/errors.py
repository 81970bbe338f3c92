"""The small family of errors that a user meets. Each message says what was expected, what came, what to do."""


class ClewError(Exception):
    """Something a user can act on; the command line prints the sentence and ends with ``exit_code``."""

    exit_code = 2


class WrongUseError(ClewError):
    """The command or the settings ask for something that can't be done."""


class BrokenInputError(ClewError):
    """A file can't be read at all."""
