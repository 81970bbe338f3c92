"""Badges that deny or stand in a text, ranks of who writes on a board, channels and apps that go by number."""

import datetime as dt

import pytest

from clew.extract.dates import find_dates
from clew.extract.fact import example_context
from clew.extract.handle import extract as handles
from clew.extract.marks import extract as marks
from clew.records.block import Anchor, Block, Datum, Mark

CONTEXT = example_context(dt.date(2025, 6, 11))


def _said(block: Block, column: str) -> set[object]:
    return {fact.value for fact in marks(block, CONTEXT) if fact.column == column}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Kuvat tarkistettu", {True}),
        ("Kuvia ei ole tarkistettu", {False}),
        ("Photos not yet verified", {False}),
        ("Fotos verificadas", {True}),
    ],
)
def test_a_badge_may_deny(words: str, said: set[object]) -> None:
    assert _said(Block.from_text("Mara", marks=(Mark(words, "span"),)), "verified") == said


def test_a_line_with_a_sign_is_a_badge() -> None:
    block = Block.from_text(
        "Ніка, 26\nКиїв\nМасаж і тантра\nЦілодобово\n✅ Перевірено адміном\n⭐️ ТОП анкета"
    )
    assert _said(block, "verified") == {True}
    assert _said(block, "paid_placement") == {True}


def test_a_board_says_whom_it_has_verified() -> None:
    rank = Datum("post.time", "Inserzionista verificata", "dd")
    assert _said(Block.from_text("Giulia, Bologna", data=(rank,)), "verified") == {True}
    assert (
        _said(Block.from_text("Giulia, Bologna", data=(Datum("post.time", "3 giu 2025", "dd"),)), "verified")
        == set()
    )


def _contacts(block: Block) -> set[tuple[str, str]]:
    return {(fact.value.kind, fact.value.value) for fact in handles(block, CONTEXT)}


def test_the_address_of_a_channels_post_is_no_contact() -> None:
    post = Anchor("https://t.me/vechir_zustrich/633", "open", None, None, "a")
    person = Anchor("https://t.me/nika_lviv", "write", None, None, "a")
    assert _contacts(Block.from_text("Ніка", anchors=(post, person))) == {("telegram", "nika_lviv")}


def test_an_app_that_goes_by_number_has_no_name() -> None:
    found = _contacts(Block.from_text("WhatsApp · Telegram @iris_desk"))
    assert ("telegram", "iris_desk") in found
    assert not any(kind == "whatsapp" for kind, _ in found)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("mar 27 mag 2025, 9:15", dt.date(2025, 5, 27)),
        ("mar 3 giu 2025", dt.date(2025, 6, 3)),
        ("mar 3, 2025", dt.date(2025, 3, 3)),
    ],
)
def test_a_weekday_that_may_be_a_month(text: str, day: dt.date) -> None:
    assert [found for *_, found in find_dates(text, dt.date(2025, 6, 11), "it")] == [day]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("od Iris » 05 čer 2025, 18:30", "cs", dt.date(2025, 6, 5)),
        ("05 кві 2025", "uk", dt.date(2025, 4, 5)),
        ("5 bir 2025", "lt", dt.date(2025, 6, 5)),
        ("5 bir 2025", "tr", None),
    ],
)
def test_months_as_boards_shorten_them(text: str, language: str, day: dt.date | None) -> None:
    found = [found for *_, found in find_dates(text, dt.date(2025, 6, 11), language)]
    assert found == ([day] if day else [])
