"""Numbers of two digits in words, made of the lexicons' tens and ones."""

import pytest

from clew.extract.numbers import find_numbers
from clew.reference.lexicon import packaged_lexicons


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seventy-one and fifteen", [71, 15]),
        ("siebenundneunzig", [97]),
        ("soixante-dix", [70]),
        ("soixante et onze", [71]),
        ("quatre-vingt-dix-neuf ans", [99]),
        ("quatre vingt dix neuf ans", [99]),
        ("settantotto anni", [78]),
        ("negenenzeventig jaar", [79]),
        ("шістдесят п’ять", [65]),
        ("tengo tres amigas", []),  # sixty in Danish
        ("dixon, online, onwards", []),  # no "dix", no "on" within a longer word
    ],
)
def test_numbers_in_words(text: str, expected: list[int]) -> None:
    assert [number.value for number in find_numbers(text, packaged_lexicons())] == expected


def test_a_word_of_tens_may_go_on() -> None:
    (number,) = find_numbers("zwanzigjährige", packaged_lexicons())
    assert (number.value, number.goes_on) == (20, True)
