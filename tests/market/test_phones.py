"""Numbers: inside real mobile ranges, near when they should be, and written as asked."""

import random

import phonenumbers
import pytest

from clew_market.model import Phone
from clew_market.phones import MARKUP_FORMS, TEXT_FORMS, near_phone, random_phone, write_phone, written_text
from clew_market.words import countries, words

BERLIN = Phone("DE", "49", "0", "1701234056")
ALMATY = Phone("KZ", "7", "8", "7011234056")
MALAGA = Phone("ES", "34", "", "612304056")


@pytest.mark.parametrize("country", sorted(countries()))
def test_numbers_are_valid_mobile_numbers_of_their_country(country: str) -> None:
    rng = random.Random(country)
    for _ in range(200):
        phone = random_phone(rng, country)
        number = phonenumbers.parse(phone.e164)
        assert phonenumbers.is_valid_number_for_region(number, country), phone.e164
        at_home = phonenumbers.parse(written_text(phone, "national", ()), country)
        assert phonenumbers.format_number(at_home, phonenumbers.PhoneNumberFormat.E164) == phone.e164


def test_a_near_number_differs_in_its_last_two_digits_only() -> None:
    near = near_phone(BERLIN, 60)
    assert near.e164 != BERLIN.e164
    assert near.e164[:-2] == BERLIN.e164[:-2]


@pytest.mark.parametrize(
    ("phone", "form", "text"),
    [
        (BERLIN, "intl", "+49 170 12 34 056"),
        (BERLIN, "national", "0170 12 34 056"),
        (BERLIN, "plain", "01701234056"),
        (BERLIN, "plain+", "+491701234056"),
        (BERLIN, "slashes", "0170/1234056"),
        (BERLIN, "paren", "(0170) 12 34 056"),
        (BERLIN, "letters", "O17O 12 34 O56"),
        (BERLIN, "zerozero", "0049 170 12 34 056"),
        (ALMATY, "national", "8 701 12 34 056"),
        (ALMATY, "paren", "8 (701) 12 34 056"),
        (MALAGA, "dots", "612.30.40.56"),
        (MALAGA, "fullwidth", "６１２３０４０５６"),
    ],
)
def test_a_form_is_written_as_people_write_it(phone: Phone, form: str, text: str) -> None:
    assert written_text(phone, form, ()) == text


def test_words_are_those_of_the_language() -> None:
    assert written_text(MALAGA, "words", words("es").digits).startswith("seis uno dos tres cero")


def test_markup_forms_show_no_number_as_text_except_spans() -> None:
    for form in MARKUP_FORMS:
        written = write_phone(BERLIN, form, (), call="Call", image="/n.png")
        assert written.text == ""
        assert ("0170" in written.html) == (form == "spans")


def test_no_form_has_two_meanings() -> None:
    assert len(set(TEXT_FORMS) | set(MARKUP_FORMS)) == len(TEXT_FORMS) + len(MARKUP_FORMS)
