"""Of posts and of a site's own words the contacts alone are read, and they are those of the whole reading."""

import pytest

from clew.extract.assemble import assemble, extract_all, extract_contacts, extractors
from clew.extract.read import Knowledge, read_block
from clew.records.block import Anchor, Block, Datum, Pair
from tests.extract.contact_cases import context

_TEXTS = (
    "Mara, 24, Graz. Tel. 0664 123 45 67, WhatsApp same number. 1 h 150 EUR",
    "write to mara (at) post.example or @mara_graz on telegram, t.me/mara_graz",
    "saw her on 12.5., her number was O664 765 four three 21, 24/7",
    "",
)


@pytest.mark.parametrize("text", _TEXTS)
@pytest.mark.parametrize("kind", ["ad", "post", "site"])
def test_contacts_are_those_of_the_whole_reading(text: str, kind: str) -> None:
    block = Block.from_text(
        text,
        kind=kind,
        region="AT",
        pairs=(Pair("Phone", "0664 222 33 44", selector="dd"),),
        data=(Datum("data-phone", "0664 333 44 55", "a"),),
        anchors=(Anchor("tel:+436644445566", "call", None, None, "a"),),
    )
    told = context("AT", "EUR")
    whole = assemble(block, extract_all(block, told))[1]
    assert extract_contacts(block, told) == whole
    assert len(whole) >= len(block.pairs)


def test_a_post_is_about_the_number_of_its_thread() -> None:
    told = context("AT")
    knowledge = Knowledge(told.lexicons, told.gazetteer, told.markets)
    first = Datum("thread.first_post", "Has anybody met Mara, 0664 123 45 67?", "thread")
    for text in ("No, never.", "Yes, in Graz."):
        post = Block.from_text(text, kind="post", region="AT", data=(first,), url=f"text:{text}")
        review = read_block(post, knowledge).review
        assert review is not None
        assert (review.about_kind, review.about_value) == ("phone", "+436641234567")


def test_who_gives_contacts_says_so() -> None:
    assert list(extractors(of_contacts=True)) == ["handle", "phone"]
