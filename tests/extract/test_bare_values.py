"""Values without a label: numbers beside the word for what they measure, lines of values, names among other words."""

import datetime as dt

import pytest

from clew.extract import age, alias, audience, languages_spoken, measures, origin, price
from clew.extract.fact import example_context
from clew.records.block import Block, Datum, Pair

CONTEXT = example_context(dt.date(2025, 6, 1))


@pytest.mark.parametrize(
    ("text", "height", "weight"),
    [
        ("24 yaşında, 1,71 boyunda 57 kiloyum", 171.0, 57.0),
        ("boy 166 kilo 52", 166.0, 52.0),
        ("рост 172, вес 58", 172.0, 58.0),
        ("wzrost 168, waga 52", 168.0, 52.0),
        ("Ich bin 170 groß", 170.0, None),
        ("I am 170 tall", 170.0, None),
        ("Înălțime un metru șaizeci și opt, 54 de kilograme", 168.0, 54.0),
        ("un metro e settanta, bionda", 170.0, None),
        ("boy 150 TL", None, None),
        ("height 150 eur", None, None),
        ("Größe 38", None, None),
        ("3 metre koridor", None, None),
    ],
)
def test_measures_beside_their_words(text: str, height: float | None, weight: float | None) -> None:
    found = {fact.column: fact.value for fact in measures.extract(Block.from_text(text), CONTEXT)}
    assert (found.get("height_cm"), found.get("weight_kg")) == (height, weight)


def test_a_line_of_bare_values() -> None:
    block = Block.from_text("27 · 1.62 m · 52 kg · Portuguese, English, Spanish")
    assert [fact.value for fact in age.extract(block, CONTEXT) if fact.column == "age"] == [27]
    assert [fact.value for fact in languages_spoken.extract(block, CONTEXT)] == ["pt", "en", "es"]
    block = Block.from_text("30 min · 60 min · Thai massage")
    assert not list(languages_spoken.extract(block, CONTEXT))


def test_the_verb_comes_last() -> None:
    block = Block.from_text("Türkçe, Rusça ve İngilizce konuşurum", language="tr")
    assert [fact.value for fact in languages_spoken.extract(block, CONTEXT)] == ["tr", "ru", "en"]
    block = Block.from_text("қазақ қызымын, орысша сөйлеймін", language="kk")
    assert [fact.value for fact in languages_spoken.extract(block, CONTEXT)] == ["ru"]


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Unguroaică, 29 de ani", "ro", "HU"),
        ("Adım Lale, yaşım 30, Ukraynalıyım; sakin bir yer", "tr", "UA"),
        ("31 vjeç, italisht, anglisht", "sq", None),
        ("26 жас, орысша, ағылшынша", "kk", None),
        ("English, 25 min", "en", None),
    ],
)
def test_a_demonym_that_introduces(text: str, language: str, country: str | None) -> None:
    found = [fact.value for fact in origin.extract(Block.from_text(text, language=language), CONTEXT)]
    assert found == ([country] if country else [])


def test_a_word_of_another_language_says_nothing_of_who_is_advertised() -> None:
    said = {fact.value for fact in audience.extract(Block.from_text("boy 170", language="tr"), CONTEXT)}
    assert said == {"woman"}
    said = {fact.value for fact in audience.extract(Block.from_text("a boy", language="en"), CONTEXT)}
    assert "man" in said


@pytest.mark.parametrize(
    ("title", "place", "name"),
    [
        ("POYRAZ AJANS - LALE - KADIKÖY", "İstanbul / Kadıköy", "Lale"),
        ("TRANS DENİZ BEYOĞLU", "İstanbul / Beyoğlu", "Deniz"),
        ("adana gamze 29", "Adana / Seyhan", "Gamze"),
    ],
)
def test_places_and_houses_are_no_aliases(title: str, place: str, name: str) -> None:
    block = Block.from_text("...", title=title, pairs=(Pair("Şehir", place, selector="td"),))
    assert {fact.value for fact in alias.extract(block, CONTEXT) if fact.column == "alias"} == {name}


def test_a_telephone_is_no_age() -> None:
    block = Block.from_text("...", pairs=(Pair("Yaş", "0541 951 78 34", selector="td"),))
    assert not [fact for fact in age.extract(block, CONTEXT) if fact.column == "age"]


def test_amounts_by_place_under_keys_in_plain_letters() -> None:
    keys = {"uaqyt": "2 сағат", "ozinde": "35 000 ₸", "shyghu": "45 мың ₸"}
    data = tuple(Datum(f"ad.baga[0].{key}", value, "script") for key, value in keys.items())
    block = Block.from_text("...", data=data, region="KZ")
    found = {
        (one.value.amount, one.value.duration_min, one.value.place)
        for one in price.iter_priced(block, CONTEXT)
    }
    assert found == {(35000.0, 120, "incall"), (45000.0, 120, "outcall")}


def test_a_day_is_no_price() -> None:
    block = Block.from_text("...", pairs=(Pair("kun", "27 мамыр 2025", selector="td"),), language="kk")
    assert not list(price.iter_priced(block, CONTEXT))
