"""A phone is found in whatever form it is written, and nothing else is taken for one."""

import base64

import pytest

from clew.extract.fact import ContactValue
from clew.extract.phone import extract
from clew.records.block import Anchor, Datum, Pair, Segment
from tests.extract.contact_cases import block, context
from tests.extract.phone_phrases import PHRASES, SILENT


def phones(text: str = "", region: str | None = "DE", **fields: object) -> list[str]:
    return [fact.value.value for fact in extract(block(text, **fields), context(region))]


@pytest.mark.parametrize(("text", "region", "expected"), PHRASES)
def test_forms(text: str, region: str, expected: tuple[str, ...]) -> None:
    assert tuple(phones(text, region)) == expected


@pytest.mark.parametrize(("text", "region"), SILENT)
def test_silent(text: str, region: str) -> None:
    assert phones(text, region) == []


def test_value_has_country_and_says_whether_it_was_hidden() -> None:
    values = [fact.value for fact in extract(block("07400 123456 or O74OO 123 457"), context("GB"))]
    assert values == [
        ContactValue("phone", "+447400123456", "GB", obfuscated=False),
        ContactValue("phone", "+447400123457", "GB", obfuscated=True),
    ]


def test_evidence_covers_the_whole_written_form() -> None:
    text = "so: +44 (0)7911 123 456, or 0️⃣7️⃣9️⃣1️⃣1️⃣1️⃣2️⃣3️⃣4️⃣5️⃣7️⃣!"
    quotes = [fact.evidence[0].quote for fact in extract(block(text), context("GB"))]
    assert quotes == ["+44 (0)7911 123 456", "0️⃣7️⃣9️⃣1️⃣1️⃣1️⃣2️⃣3️⃣4️⃣5️⃣7️⃣"]


@pytest.mark.parametrize(
    "href",
    [
        "tel:+4915123456789",
        "tel:0151-23456789",
        "sms:+49%20151%2023456789",
        "https://wa.me/4915123456789?text=x",
        "https://api.whatsapp.com/send/?text=x&phone=%2B4915123456789",
        "whatsapp://send?phone=4915123456789",
        "viber://chat?number=%2B4915123456789",
        "https://signal.me/#p/+4915123456789",
        "https://t.me/+4915123456789",
    ],
)
def test_links(href: str) -> None:
    facts = list(extract(block("", anchors=(Anchor(href, "Call", None, None, "a.call"),)), context("DE")))
    assert [(fact.value.value, fact.source) for fact in facts] == [("+4915123456789", "data")]
    assert facts[0].evidence[0].selector == "a.call"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("data-phone", "0151 23456789"),
        ("Person.telephone", "+49 151 23456789"),
        ("data-x", base64.b64encode(b"+4915123456789").decode()),
        ("data-tel", "98765432151"[::-1].replace("15123456789", "98765432151 94+")),
        ("props.ad.contact.mobile", "%2B4915123456789"),
        ("props.ad.description", "Ruf an: null151 23456789"),
    ],
)
def test_mark_up(path: str, value: str) -> None:
    assert phones(data=(Datum(path, value, "#x"),)) == ["+4915123456789"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("data-id", "015123456789"),
        ("data-price", "15123456789"),
        ("data-x", "015123456789"),
        ("img.src", "015123456789"),
    ],
)
def test_mark_up_that_holds_no_phone(path: str, value: str) -> None:
    assert phones(data=(Datum(path, value, "#x"),)) == []


def test_site_contacts_are_not_the_ads() -> None:
    text = "Support: 0151 23456789\nMobil: 0151 23456780\nBüro dieser Seite 0151 23456781\n0151 23456782"
    facts = extract(block(text), context("DE", site_contacts=frozenset({("phone", "+4915123456782")})))
    assert [fact.value.value for fact in facts] == ["+4915123456780"]


def test_the_frame_of_a_site_is_read_for_its_own_contacts() -> None:
    assert phones("Support: 0151 23456789", kind="site") == ["+4915123456789"]


def test_labelled_value_is_a_pair() -> None:
    text = "Telefon\n0151 23456789"
    pair = Pair("Telefon", "0151 23456789", at=8, end=21)
    facts = list(extract(block(text, pairs=(pair,)), context("DE")))
    assert [(fact.value.value, fact.source) for fact in facts] == [("+4915123456789", "pair")]


def test_words_of_somebody_else_are_left_out() -> None:
    text = "0151 23456789"
    quoted = (Segment(0, 0, len(text), "quote"),)
    assert phones(text, segments=quoted) == []


def test_place_of_the_ad_tells_the_country_of_a_mobile() -> None:
    assert phones("Anna\nSalzburg\n0664 1234567", "DE") == ["+436641234567"]
    assert phones("Anna\nKöln\n0151 23456789", "DE") == ["+4915123456789"]


def test_national_form_of_a_country_that_nothing_names_is_not_guessed() -> None:
    assert phones("07911 123456", "ES") == []
    assert phones("07911 123456", None) == []
