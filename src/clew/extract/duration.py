"""The longest stay that the ad offers: ``max_duration_h`` facts.

From the durations of its prices, and from words such as "up to 7 days" (topic ``duration.up_to``), where a
stay of days or weeks is meant; hours after such a word may as well be a way or a visa.
"""

from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.place_of import is_in_a_line, surroundings
from clew.extract.price import iter_priced
from clew.extract.price_tokens import Token, tokenize
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.records.block import Block

_DAY = 1440
_MAX = 366 * _DAY
_NEAR = 12


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the longest duration of the prices, and of what is offered in words."""
    priced = [found for found in iter_priced(block, context) if found.value.duration_min]
    if priced:
        longest = max(priced, key=lambda found: (found.value.duration_min or 0, found.confidence))
        hours = (longest.value.duration_min or 0) / 60
        yield Fact("max_duration_h", hours, (longest.evidence,), longest.source, _confidence(hours))
    for start, end, minutes in find_longest_stays(block.text, context):
        if is_in_a_line(block, start, end):
            around = surroundings(block, start)
            if around.role != "quote":
                hours = minutes / 60
                evidence = block.evidence(start, end)
                yield Fact("max_duration_h", hours, (evidence,), around.source, _confidence(hours))


def find_longest_stays(text: str, context: Context) -> Iterator[tuple[int, int, int]]:
    """Give (start, end, minutes) of each "up to N days"."""
    words = list(vocabulary(context.lexicons, "duration.up_to").find(plain_digits(text)))
    if not words:
        return
    for token in tokenize(text, context.lexicons, None):
        if token.kind != "duration" or not _DAY <= token.minutes <= _MAX:
            continue
        for word in words:
            between = text[word.end : token.start] if word.end <= token.start else text[token.end : word.start]
            if len(between) <= _NEAR and _is_near(word.start, word.end, token) and not between.strip(" -:"):
                yield min(word.start, token.start), max(word.end, token.end), token.minutes
                break


def _is_near(start: int, end: int, token: Token) -> bool:
    return end <= token.start or start >= token.end


def _confidence(hours: float) -> float:
    """Order the readings of a source by length: the column is the longest."""
    return min(1.0, 0.5 + hours / 1000)
