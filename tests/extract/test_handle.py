"""Accounts, addresses and wallets are found by link, by label and spelled out; posts and share buttons are none."""

import pytest

from clew.extract.email_addresses import decode_cfemail
from clew.extract.handle import extract
from clew.records.block import Anchor, Datum, Pair
from tests.extract.contact_cases import block, context
from tests.extract.handle_phrases import PHRASES, SILENT


def handles(text: str = "", region: str | None = None, **fields: object) -> list[tuple[str, str]]:
    facts = extract(block(text, **fields), context(region))
    return sorted({(fact.value.kind, fact.value.value) for fact in facts})


@pytest.mark.parametrize(("text", "region", "expected"), PHRASES)
def test_phrases(text: str, region: str | None, expected: tuple[tuple[str, str], ...]) -> None:
    assert handles(text, region) == sorted(expected)


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert handles(text) == []


def test_links_and_mark_up() -> None:
    anchors = (
        Anchor("https://t.me/lena_rose", "Telegram", None, None, "a1"),
        Anchor("mailto:lena@post.example?subject=x", "Mail", None, None, "a2"),
        Anchor("viber://chat?number=%2B380671234567", "Viber", None, None, "a3"),
    )
    data = (
        Datum("data-instagram", "@lena.rose", "d1"),
        Datum("contact.email", "bGVuYTJAcG9zdC5leGFtcGxl", "d2"),
    )
    assert handles(anchors=anchors, data=data) == [
        ("email", "lena2@post.example"),
        ("email", "lena@post.example"),
        ("instagram", "lena.rose"),
        ("telegram", "lena_rose"),
        ("viber", "+380671234567"),
    ]


def test_labelled_pairs() -> None:
    pairs = (
        Pair("Telegram", "lena_rose", selector="p1"),
        Pair("WhatsApp", "0151 23456789", selector="p2"),
        Pair("Viber", "yes", selector="p3"),
        Pair("Webseite", "lena-rose.example", selector="p4"),
    )
    assert handles(region="DE", pairs=pairs) == [
        ("telegram", "lena_rose"),
        ("viber", "+4915123456789"),
        ("website", "lena-rose.example"),
        ("whatsapp", "+4915123456789"),
    ]


def test_an_app_that_says_yes_is_reached_by_the_one_number_of_the_ad() -> None:
    yes, no = Pair("Viber", "yes", selector="p1"), Pair("Viber", "no", selector="p1")
    one, other = Pair("Phone", "0151 23456789", selector="p2"), Pair("Phone", "0151 98765432", selector="p3")
    assert handles(region="DE", pairs=(yes, one)) == [("viber", "+4915123456789")]
    assert handles(region="DE", pairs=(no, one)) == []
    assert handles(region="DE", pairs=(yes, one, other)) == []


def test_role_address_of_the_site_and_known_site_contacts_are_left_out() -> None:
    text = "info@ads.example, lena@ads.example, hello@post.example"
    known = frozenset({("email", "hello@post.example")})
    facts = extract(block(text, site_id="ads.example"), context(site_contacts=known))
    assert [fact.value.value for fact in facts] == ["lena@ads.example"]


def test_address_kept_as_xored_hexadecimal() -> None:
    hidden = "42" + "".join(f"{ord(char) ^ 0x42:02x}" for char in "lena@post.example")
    assert decode_cfemail(hidden) == "lena@post.example"
    assert handles(data=(Datum("data-cfemail", hidden, "d"),)) == [("email", "lena@post.example")]
    assert decode_cfemail("zz") is None
