"""What holds of any text: digits survive however they are drawn, what surrounds them changes nothing, every
extractor takes any Unicode, quotes are the text at their offsets, and hostile repetitions take bounded time.
"""

import gc
import random
import time
from collections.abc import Callable

import phonenumbers
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from clew.cli.extract import given_text
from clew.extract.answers import KINDS, answer
from clew.extract.assemble import extractors
from clew.reference.lexicon import packaged_lexicons
from tests.extract.answered import answered
from tests.extract.contact_cases import block, context

REGIONS = (
    "GB",
    "DE",
    "FR",
    "ES",
    "IT",
    "PL",
    "RO",
    "HU",
    "CZ",
    "UA",
    "RU",
    "TR",
    "GR",
    "NL",
    "SE",
    "BG",
    "KZ",
)
UNHURRIED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _number(region: str, seed: int) -> phonenumbers.PhoneNumber:
    """Give a mobile number of the region: its example with other last digits, as far as the plan allows them."""
    rng = random.Random(seed)
    shown = phonenumbers.example_number_for_type(region, PhoneNumberType.MOBILE)
    assert shown is not None
    digits = str(shown.national_number)
    for _ in range(50):
        last = "".join(rng.choice("0123456789") for _ in range(5))
        found = phonenumbers.parse(f"+{shown.country_code}{digits[:-5]}{last}", None)
        if phonenumbers.number_type(found) == PhoneNumberType.MOBILE:
            return found
    return shown


NUMBERS = st.builds(_number, st.sampled_from(REGIONS), st.integers(0, 10_000))


def _dialled(number: phonenumbers.PhoneNumber) -> str:
    """Give the digits as they are dialled at home."""
    written = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    return "".join(char for char in written if char.isdigit())


def _read(text: str, number: phonenumbers.PhoneNumber, language: str | None = None) -> None:
    region = phonenumbers.region_code_for_number(number)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    assert answered("phone", text, region=region, language=language) == [e164], text


def _digits_drawn(first: int) -> Callable[[str], str]:
    return lambda digits: "".join(chr(first + int(digit)) for digit in digits)


DRAWN: dict[str, Callable[[str], str]] = {
    "full-width": _digits_drawn(0xFF10),
    "Arabic": _digits_drawn(0x0660),
    "Persian": _digits_drawn(0x06F0),
    "Devanagari": _digits_drawn(0x0966),
    "bold": _digits_drawn(0x1D7CE),
    "monospace": _digits_drawn(0x1D7F6),
    "circled": lambda digits: "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(digit)] for digit in digits),
    "superscript": lambda digits: "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in digits),
    "keycaps": lambda digits: "".join(f"{digit}\ufe0f\u20e3" for digit in digits),
    "keycaps with spaces": lambda digits: " ".join(f"{digit}\ufe0f\u20e3" for digit in digits),
    "zero-width spaces": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "word joiners": "\u2060".join,
    "hyphens": "-".join,
    "points": ".".join,
    "spaces": " ".join,
    "bullets": " • ".join,
    "stars": "*".join,
    "brackets": lambda digits: "".join(f"({digit})" for digit in digits),
    "flowers": lambda digits: "🌹".join(digits[at : at + 3] for at in range(0, len(digits), 3)),
    "letters for digits": lambda digits: digits[0] + digits[1:].replace("0", "O").replace("1", "l"),
}


@pytest.mark.parametrize("drawn", DRAWN)
@given(number=NUMBERS)
@UNHURRIED
def test_digits_survive_however_they_are_drawn(drawn: str, number: phonenumbers.PhoneNumber) -> None:
    _read(DRAWN[drawn](_dialled(number)), number)


def _spellings() -> dict[str, dict[int, str]]:
    """Give each language's first word for each digit."""
    found: dict[str, dict[int, str]] = {}
    for entry in packaged_lexicons().entries("number"):
        if int(entry.value) < 10:
            found.setdefault(entry.language, {}).setdefault(int(entry.value), entry.term)
    return {language: words for language, words in sorted(found.items()) if len(words) == 10}


SPELLINGS = _spellings()


@pytest.mark.parametrize("language", SPELLINGS)
@given(number=NUMBERS, mixed=st.booleans(), gap=st.sampled_from([" ", "-", ", ", " - "]))
@settings(UNHURRIED, max_examples=15)
def test_digits_survive_in_words(
    language: str, number: phonenumbers.PhoneNumber, mixed: bool, gap: str
) -> None:
    words = [
        digit if mixed and place % 3 == 1 else SPELLINGS[language][int(digit)]
        for place, digit in enumerate(_dialled(number))
    ]
    _read(gap.join(words), number, language)


AROUND = st.sampled_from(["", " ", "\n", "\u200b", "\u2060 ", "  \n ", "\ufeff", "\u00a0"])
TEXTS = [
    ("phone", "GB", "call me 07400 533 314 after two"),
    ("phone", "DE", "null eins fünf eins zwei drei eins vier acht neun sieben null"),
    ("age", "GB", "I am 27 and new here"),
    ("age", "DE", "bin 27j., 1,72 m"),
    ("price", "GB", "£120 for an hour, 30 min £80"),
    ("price", "FR", "Cent cinquante euros de l'heure, la nuit huit cents"),
    ("handle", "GB", "write to ruby dot lark at post dot example"),
    ("handle", "GB", "Telegram: @ruby_lark_22"),
    ("movement", "GB", "On tour: Leeds 5th to 9th June, York 10th to 12th June"),
    ("third_party", "GB", "Our girls wait for you, the driver brings her"),
]


@pytest.mark.parametrize(("kind", "region", "text"), TEXTS)
@given(before=AROUND, after=AROUND)
@UNHURRIED
def test_white_space_around_changes_nothing(
    kind: str, region: str, text: str, before: str, after: str
) -> None:
    assert answered(kind, before + text + after, region=region) == answered(kind, text, region=region)


@pytest.mark.parametrize(("kind", "region", "text"), TEXTS)
@pytest.mark.parametrize("before", ["Hello and welcome.\n", "Parking at the door. "])
@pytest.mark.parametrize("after", ["\nThank you!", " Free wifi."])
def test_harmless_text_around_changes_nothing(
    kind: str, region: str, text: str, before: str, after: str
) -> None:
    assert answered(kind, before + text + after, region=region) == answered(kind, text, region=region)


@pytest.mark.parametrize(("kind", "region", "text"), TEXTS)
def test_more_spaces_between_words_change_nothing(kind: str, region: str, text: str) -> None:
    assert answered(kind, text.replace(" ", "\u00a0"), region=region) == answered(kind, text, region=region)


@pytest.mark.parametrize("name", sorted(extractors()))
@given(text=st.text(max_size=200))
@example("٣½ⅷ①\u20e3\ufe0f\u200b@\n|:")
@example("\U0001f51f\U0001d7ce\u0661ΐŉǰ")
@settings(UNHURRIED, max_examples=40)
def test_any_unicode_is_read_and_quoted_as_it_stands(name: str, text: str) -> None:
    made = block(text)
    for fact in extractors()[name](made, context("GB", "GBP")):
        assert fact.evidence
        for evidence in fact.evidence:
            if evidence.start is not None:
                assert text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text(max_size=200))
@settings(UNHURRIED, max_examples=40)
def test_any_unicode_is_answered(kind: str, text: str) -> None:
    assert answer(kind, *given_text({"input": text, "region": "GB"})) is not None


HOSTILE = (
    "a1 ", "0-", "(((", "@@", "1h ", "7", "x@", "ab.", "a-", "1/", "=1", "a@b.", "a\n", "612\n", "1\ufe0f\u20e3",
    "20.6.-", "18 years ", "Anna 22, ", "http://", "fünf", "n'", "l1", "100€ ", "tour ", "½", "deadbeef", "телега ",
)  # fmt: skip
_HALF, _WHOLE = 50_000, 100_000
_FACTOR, _SLACK_S = 3.0, 1.0
"""What is linear takes twice as long for twice the text, and a square four times; in the processor's time, not the clock's."""


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_repetitions_take_bounded_time(unit: str) -> None:
    costs = []
    for length in (_HALF, _WHOLE):
        made, surroundings = block(unit * (length // len(unit))), context("GB", "GBP")
        gc.collect()
        gc.disable()  # a walk over what other tests left in memory is not the extractors' time
        try:
            started = time.process_time()
            for extract in extractors().values():
                list(extract(made, surroundings))
            costs.append(time.process_time() - started)
        finally:
            gc.enable()
    assert costs[1] <= _FACTOR * costs[0] + _SLACK_S, costs
