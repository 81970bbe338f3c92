"""The longest stay that the ad offers: ``max_duration_h`` facts.

From the durations of its prices, and from words such as "up to 7 days" and "three hours tops"
(:mod:`clew.extract.stays`).
"""

from collections.abc import Iterator

from clew.extract.fact import Context, Fact, Source
from clew.extract.place_of import is_in_a_line, surroundings
from clew.extract.price import iter_priced
from clew.extract.price_tokens import Token, find_durations
from clew.extract.reading import clause
from clew.extract.stays import find_stays
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.records.block import Block
from clew.records.evidence import Evidence

_DAY = 1440
_MAX = 366 * _DAY
_NEAR = 12


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the longest of the durations that have a price or are offered in words."""
    priced = list(_priced(block, context))
    stays = [*priced, *_offered(block, context, nights=not priced)]
    if stays:
        hours, evidence, source = max(stays, key=lambda stay: stay[0])
        yield Fact("max_duration_h", hours, (evidence,), source)


def _priced(block: Block, context: Context) -> Iterator[tuple[float, Evidence, Source]]:
    for found in iter_priced(block, context):
        if found.value.duration_min:
            yield round(found.value.duration_min / 60, 2), found.evidence, found.source


def _offered(block: Block, context: Context, *, nights: bool) -> Iterator[tuple[float, Evidence, Source]]:
    found = {
        *find_longest_stays(block.text, context),
        *find_stays(block.text, block.language, context, nights=nights),
    }
    for start, end, minutes in sorted(found):
        if is_in_a_line(block, start, end):
            around = surroundings(block, start)
            if around.role != "quote":
                yield round(minutes / 60, 2), block.evidence(start, end), around.source


def find_longest_stays(text: str, context: Context) -> Iterator[tuple[int, int, int]]:
    """Give (start, end, minutes) of each "up to N days"."""
    words = list(vocabulary(context.lexicons, "duration.up_to").find(plain_digits(text)))
    if not words:
        return
    for token in find_durations(text, context.lexicons, context.currency):
        if not _DAY <= token.minutes <= _MAX or _is_of_something_else(text, token, context):
            continue
        for word in words:
            between = (
                text[word.end : token.start] if word.end <= token.start else text[token.end : word.start]
            )
            if len(between) <= _NEAR and _is_near(word.start, word.end, token) and not between.strip(" -:"):
                yield min(word.start, token.start), max(word.end, token.end), token.minutes
                break


def _is_of_something_else(text: str, token: Token, context: Context) -> bool:
    """Say whether its clause is of a way, a wait or an answer: "cancel up to 24 hours before"."""
    begin, end = clause(text, token.start, token.end)
    return context.lexicons.has("duration.not", text[begin:end])


def _is_near(start: int, end: int, token: Token) -> bool:
    return end <= token.start or start >= token.end
