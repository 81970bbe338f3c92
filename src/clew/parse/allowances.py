"""What a member's page asks by the month: an amount that elsewhere is a rent or a wage is here an allowance."""

import re
from collections.abc import Collection, Iterable, Iterator

from clew.parse.guess import seems_member
from clew.parse.signs import Sign
from clew.reference.lexicon import Lexicons

_AMOUNT = re.compile(
    r"(?:[€£$₽₸₴₺₾₼֏]|\b(?:eur|usd|gbp|azn|gel|amd|kzt)\b)\s?\d{2}|\d{2}[\d.,' ]*\s?(?:[€£$₽₸₴₺₾₼֏]|[^\W\d_]{1,6}\b)",
    re.IGNORECASE,
)
_SHORT = 200
_PERIODS = ("month", "week")


def allowances(
    lines: Iterable[tuple[str, str]], signs: Collection[Sign], member_words: int, lexicons: Lexicons
) -> Iterator[Sign]:
    """Give a sign of the trade for each line (digest, text) that names an amount by the month or week.

    Only where the page is a member's; a flat or a job asks and pays by the month too.
    """
    own = [sign for sign in signs if sign.what != "monthly"]
    if any(sign.kind == "off_topic" for sign in own) or not seems_member(own, member_words):
        return
    for line, text in lines:
        if len(text) <= _SHORT and _AMOUNT.search(text) and _is_periodical(text, lexicons):
            yield Sign("trade", "allowance", line)


def _is_periodical(text: str, lexicons: Lexicons) -> bool:
    return any(hit.entry.value in _PERIODS for hit in lexicons.find("period", text))
