"""Who answers for what leaves the house: a named person, and a second one where that is asked for.

>>> check_people("A. Example", "B. Example", asks_second=True)
('A. Example', 'B. Example')
>>> check_people("A. Example", " a.  EXAMPLE ", asks_second=True)
Traceback (most recent call last):
    ...
clew.kernel.errors.WrongUseError: --approved-by names the same person as --by: a second person has to agree.
"""

import unicodedata

from clew.kernel.errors import WrongUseError

_LONGEST = 200


def check_people(by: str | None, approved_by: str | None, *, asks_second: bool) -> tuple[str, str | None]:
    """Give the two names, trimmed. Raises :class:`WrongUseError` where one is missing, or both are one person's."""
    first = one_line(by, "--by NAME: who answers for it")
    second = one_line(approved_by, "--approved-by NAME") if approved_by is not None else None
    if asks_second and second is None:
        raise WrongUseError("a second person has to agree: --approved-by NAME. Nothing was written.")
    if second is not None and _plain(first) == _plain(second):
        raise WrongUseError("--approved-by names the same person as --by: a second person has to agree.")
    return first, second


def one_line(text: str | None, what: str, *, longest: int = _LONGEST) -> str:
    """Give a text that a person entered: one line, there, without anything hidden in it."""
    if not text or not text.strip() or not text.isprintable() or len(text) > longest:
        raise WrongUseError(f"{what} is needed: one line of up to {longest} characters. Nothing was written.")
    return text.strip()


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
