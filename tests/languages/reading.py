"""How the examples of a language are read: each section by the code that reads the same thing in an ad.

``python -m tests.languages.reading pl [section]`` prints what is read otherwise than its author says.
"""

import datetime as dt
import functools
import sys
from collections.abc import Callable, Iterator
from typing import Any

from clew.extract.answers import answer
from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import Context
from clew.extract.numbers import find_numbers
from clew.extract.price_tokens import tokenize
from clew.indicators.example import run_example
from clew.indicators.words import Words
from clew.records.block import Block, Pair
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.language_examples import LanguageExamples, language_examples
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import packaged_ontology

DAY = dt.date(2025, 6, 1)
RESTRICTIONS = ("in_call_only", "long_hours", "transport_arranged", "handler_mentioned")
_SMALLEST_OF_TWO_DIGITS = 10
Reader = Callable[[Any, LanguageExamples], Any]


def misses(language: str, section: str) -> Iterator[str]:
    """Say what of a section is read otherwise than it says."""
    given = language_examples()[language]
    for place, example in enumerate(given.sections[section]):
        expected: Any = place if section == "numerals" else example["is"]
        if section in ("movement", "third_person", "restriction"):
            expected = sorted(expected)
        read = READERS[section](example, given)
        if read != expected:
            yield f"{language} {section} {example!r}: expected {expected!r}, read {read!r}"


def context_of(given: LanguageExamples, currency: str | None = None) -> Context:
    markets = packaged_markets()
    return Context(
        packaged_lexicons(), packaged_gazetteer(), markets, DAY, given.region,
        currency or markets.currency(given.region),
    )  # fmt: skip


def block_of(text: str, given: LanguageExamples, **fields: object) -> Block:
    return Block.from_text(
        text, region=given.region, language=given.language, page_language=given.language, **fields
    )


def _numeral(word: str, given: LanguageExamples) -> int | None:
    lexicons = packaged_lexicons()
    whole = [
        found.value for found in find_numbers(word, lexicons) if (found.start, found.end) == (0, len(word))
    ]
    if whole and whole[0] >= _SMALLEST_OF_TWO_DIGITS:
        return whole[0]
    ones = [
        int(hit.entry.value)
        for topic in ("number", "number.ones")
        for hit in lexicons.find(topic, word, [given.language, "mul"])
        if (hit.start, hit.end) == (0, len(word))
    ]
    return ones[0] if ones else None


def _prices(example: dict[str, Any], given: LanguageExamples) -> list[dict[str, Any]]:
    return answer("price", block_of(example["text"], given), context_of(given, example.get("currency")))  # type: ignore[no-any-return]


def _duration(example: dict[str, Any], given: LanguageExamples) -> int | None:
    tokens = tokenize(example["text"], packaged_lexicons(), None)
    found = {token.minutes for token in tokens if token.kind == "duration"}  # "Saturday and Sunday, two days"
    return min(found) if len(found) == 1 else None


def _label(example: dict[str, Any], given: LanguageExamples) -> Any:
    label, value = example["label"], example["value"]
    at = len(label) + 1
    block = block_of(f"{label}\n{value}", given, pairs=(Pair(label.strip(" :"), value, at, at + len(value)),))
    context = context_of(given)
    version, contacts, prices = assemble(block, extract_all(block, context))
    field = example["field"]
    if field == "phone":
        return next((contact.value for contact, _ in contacts if contact.kind == "phone"), None)
    if field == "price_hour":
        return next((price.amount for price, _ in prices if price.duration_min == 60), None)
    read = getattr(version, "alias" if field == "name" else field)
    if isinstance(read, dt.date):
        return read.isoformat()
    if isinstance(read, tuple):  # the order of a set says nothing
        return example["is"] if sorted(example["is"]) == sorted(read) else list(read)
    return read


def _movement(example: dict[str, Any], given: LanguageExamples) -> list[str]:
    return sorted(answer("movement", block_of(example["text"], given), context_of(given))["labels"])


def _third_person(example: dict[str, Any], given: LanguageExamples) -> list[str]:
    return sorted(answer("third_party", block_of(example["text"], given), context_of(given)))


@functools.cache
def _words() -> Words:
    return Words(packaged_lexicons())


def _restriction(example: dict[str, Any], given: LanguageExamples) -> list[str]:
    block = block_of(example["text"], given)
    version, _, _ = assemble(block, extract_all(block, context_of(given)))
    stated = {
        column: value
        for column in ("incall", "outcall", "hours", "language")
        if (value := getattr(version, column)) is not None
    }
    words, seen = _words(), packaged_ontology().indicators
    fired = [
        name
        for name in RESTRICTIONS
        if run_example(seen[name], {"text": example["text"], "ad": stated}, words)
    ]
    return sorted(fired)


READERS: dict[str, Reader] = {
    "numerals": _numeral,
    "prices": _prices,
    "durations": _duration,
    "labels": _label,
    "movement": _movement,
    "third_person": _third_person,
    "restriction": _restriction,
}

if __name__ == "__main__":
    for chosen in sys.argv[2:] or READERS:
        given = language_examples()[sys.argv[1]].sections[chosen]
        missed = list(misses(sys.argv[1], chosen))
        sys.stdout.write("\n".join([*missed, f"== {chosen}: {len(given) - len(missed)} of {len(given)}", ""]))
