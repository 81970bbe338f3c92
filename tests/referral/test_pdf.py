"""PDFs: any text can be set, nothing of it is mark-up, every script has its glyphs, and the file is accessible."""

import datetime as dt
import importlib
import io
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from clew.reference.package_words import package_words
from clew.referral.document import chart, make_document
from clew.referral.pdf import _covered, make_pdf, to_settable
from tests.referral.looking import words_of_pdf

ROOT = Path(__file__).parents[2]
MADE_AT = dt.datetime(2026, 4, 1, tzinfo=dt.UTC)
HOSTILE = [
    '#import "x": *', '#eval("1")', "$x^2$ *b* _i_ `r` @ref <label> \\ // gone", "<script>alert(1)</script>", "=SUM(A1)",
    "\u202eevil\u202c", "a\x00b\x1b[31m", "x" * 1000, "漢字 👩‍👩 \ud800", "a\u0301\u05b0\u064b", "{{d}} #d.key_id", '"]} , {',
]  # fmt: skip
SCRIPTS = {
    "NotoSans": "Łódź Ελληνικά Українською ҚазақҲ",
    "NotoSansGeorgian": "ქართული",
    "NotoSansArmenian": "Հայերեն",
    "NotoSansHebrew": "עברית",
    "NotoSansArabic": "العربية",
}


def word(text: str) -> dict[str, Any]:
    """What a notice on a package says, with a text that a person wrote."""
    return {
        "format": "clew-update-1", "title": "Change to a package", "receiver": text, "by": text, "approved_by": None,
        "made_at": "2026-04-01T00:00:00Z", "package_sha256": "0" * 64, "package_made_at": "2026-03-01",
        "replaced_by_sha256": None, "reason": text, "asked": [text], "limits_of_use": [text], "key_id": "0" * 64,
        "language": "en", "words": package_words("en").words,
    }  # fmt: skip


def support(text: str) -> dict[str, Any]:
    """What a support package says, with one text wherever somebody else's could stand."""
    contact = {"kind": "telegram", "value": text, "shared": True}
    person = {
        "person": 1,
        "called": text,
        "contacts": [contact],
        "town": text,
        "country": text,
        "last_seen": "2026-03-01",
    }
    return {
        "title": "Request for support", "language": "en", "reader": text, "receiver": text, "by": text, "office": text, "approved_by": text,
        "made_at": "2026-04-01T00:00:00Z", "opening": text, "limits_of_use": [text], "needs": [text],
        "language_for_contact": text, "sections": {"contact": {"persons": [person]}},
    }  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_set_as_it_stands(text: str) -> None:
    pdf = make_document(support(text), key_id="0" * 64, made_at=MADE_AT)
    words = words_of_pdf(pdf).replace(" ", "")
    shown = "".join(to_settable(text)[:30].replace("\u200d", "").split())
    strict = "".join(to_settable(text, is_strict=True)[:30].split())
    assert shown in words or strict in words


@settings(max_examples=25)
@given(st.text(max_size=200))
def test_any_text_can_be_set(text: str) -> None:
    assert make_pdf("on_package", word(text), made_at=MADE_AT).startswith(b"%PDF")


@pytest.mark.parametrize(("font", "text"), SCRIPTS.items())
def test_each_script_has_its_font(font: str, text: str) -> None:
    assert "⟦" not in to_settable(text)
    reader: Any = PdfReader(io.BytesIO(make_pdf("on_package", word(text), made_at=MADE_AT)))
    fonts = {
        str(held.get_object()["/BaseFont"])
        for page in reader.pages
        for held in page["/Resources"]["/Font"].values()
    }
    assert any(name.split("+")[-1].startswith(f"{font}-") for name in fonts), fonts


def test_it_is_tagged_and_says_its_language_and_title() -> None:
    reader = PdfReader(io.BytesIO(make_document(support("x"), key_id="0" * 64, made_at=MADE_AT)))
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in catalog
    assert catalog["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "Request for support"
    assert b"pdfuaid:part" in reader.xmp_metadata.stream.get_data()  # type: ignore[union-attr]


def test_the_same_data_and_date_give_the_same_bytes_and_another_date_others() -> None:
    one = make_pdf("on_package", word("x"), made_at=MADE_AT)
    assert one == make_pdf("on_package", word("x"), made_at=MADE_AT)
    assert one != make_pdf("on_package", word("x"), made_at=MADE_AT + dt.timedelta(days=1))


def test_a_long_word_can_be_copied_as_it_was() -> None:
    digest = "0123456789abcdef" * 4
    pdf = make_pdf("on_package", word("x") | {"package_sha256": digest}, made_at=MADE_AT)
    assert digest in words_of_pdf(pdf).replace(" ", "")
    assert "\u200b" not in words_of_pdf(pdf)


def test_the_list_of_glyphs_is_that_of_the_fonts() -> None:
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        covered = importlib.import_module("font_coverage").covered
    finally:
        sys.path.pop(0)
    assert covered() == _covered()


def test_a_map_holds_its_towns_and_is_none_without_positions() -> None:
    graz = {"city": "Graz", "latitude": 47.07, "longitude": 15.44, "ads": 2}
    oslo = {"city": "Oslo", "latitude": 59.91, "longitude": 10.75, "ads": 1}
    nowhere = {"city": "Nowhere", "latitude": None, "longitude": None, "ads": 1}
    moves = [{"from": "Graz", "to": "Oslo"}, {"from": "Graz", "to": "Nowhere"}]
    drawn = chart({"towns": [graz, oslo, nowhere], "movements": moves})
    assert drawn is not None
    assert [one["name"] for one in drawn["towns"]] == ["Graz", "Oslo"]
    assert len(drawn["moves"]) == 1
    (graz_x, graz_y), (oslo_x, oslo_y) = (one["at"] for one in drawn["towns"])
    assert 0 < oslo_x < graz_x < 1, "Oslo lies west of Graz"
    assert 0 < oslo_y < graz_y < drawn["height"], "and north of it"
    assert len(drawn["rings"]) > 5
    assert chart({"towns": [nowhere], "movements": []}) is None
    assert chart(None) is None
