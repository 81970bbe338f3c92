"""What stands around an ad: the section above it, the house's town and kind, a sign for talk, when it was written."""

import datetime as dt

import pytest

from clew.extract import audience, languages_spoken, meeting, place, posted_at, price, provider_kind, services
from clew.extract.fact import Context, example_context
from clew.records.block import Block, Datum, HouseLine, Pair

_TODAY = dt.date(2025, 6, 11)


def _context(region: str | None = None) -> Context:
    return example_context(_TODAY, region)


@pytest.mark.parametrize(
    ("section", "who"), [("Herren", "man"), ("Trans", "trans"), ("Paare", "couple"), ("Graz", "woman")]
)
def test_the_section_above_an_ad_says_whom_it_is_for(section: str, who: str) -> None:
    block = Block.from_text("Kim, 27, in Wels", data=(Datum("page.section", section, "nav"),), language="de")
    best = max(audience.extract(block, _context()), key=lambda fact: fact.confidence)
    assert best.value == who


def test_a_label_of_the_page_is_no_word_of_the_ads_language() -> None:
    block = Block.from_text(
        "Boy 171 cm\nI am a quiet woman who likes the sea.",
        language="en",
        page_language="tr",
        pairs=(Pair("Boy", "171 cm", 4, 10),),
    )
    assert {fact.value for fact in audience.extract(block, _context())} == {"woman"}


def test_a_house_names_its_town_once_for_all() -> None:
    house = (HouseLine("Massagesalon Lotus, Innsbruck, Hinterm Tor 3, täglich 10 bis 22", 0),)
    block = Block.from_text("Nora, 29, massiert gern.", house=house, language="de")
    found = [fact.value.city for fact in place.extract(block, _context("AT")) if fact.column == "place"]
    assert found == ["Innsbruck"]
    portal = (HouseLine("Impressum: Wochenbote Verlag, Innsbruck", 0),)
    block = Block.from_text("Nora, 29, massiert gern.", house=portal, language="de")
    assert not [fact for fact in place.extract(block, _context("AT")) if fact.column == "place"]


def test_a_heading_that_is_a_given_name_is_no_town_abroad() -> None:
    block = Block.from_text("Artem\nnew in Graz", title="Artem", language="en")
    assert "Artem" not in {f.value.city for f in place.extract(block, _context("AT")) if f.column == "place"}


def test_a_site_that_takes_no_ads_of_agencies_is_of_independents() -> None:
    house = (HouseLine("Wir veröffentlichen hier keine Anzeigen einer Agentur.", 0),)
    block = Block.from_text("Nora, 29", house=house, language="de")
    best = max(provider_kind.extract(block, _context()), key=lambda fact: fact.confidence)
    assert best.value == "independent"


@pytest.mark.parametrize(
    ("line", "codes"),
    [("🗣 HU", ["hu"]), ("💬 DE · HU", ["de", "hu"]), ("HU", []), ("🌐 FR/EN", ["fr", "en"])],
)
def test_codes_after_a_sign_for_talk_are_languages(line: str, codes: list[str]) -> None:
    found = languages_spoken.extract(Block.from_text(line), _context())
    assert list(dict.fromkeys(fact.value for fact in found)) == codes


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Cluj, scris acum 4 zile", "2025-06-07"),
        ("dodano wczoraj 18:20 · nr 7", "2025-06-10"),
        ("Am scris aseară o carte acum 4 zile", None),
    ],
)
def test_days_past_after_a_word_for_writing(line: str, day: str | None) -> None:
    found = [str(fact.value) for fact in posted_at.extract(Block.from_text(line), _context())]
    assert found == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("90 euro per un’ora", (90.0, 60)),
        ("90 euro per un'ora", (90.0, 60)),
        ("45 euro per 30’", (45.0, 30)),
    ],
)
def test_an_elision_is_no_minute(text: str, expected: tuple[float, int]) -> None:
    facts = price.extract(Block.from_text(text, language="it"), _context("IT"))
    assert [(fact.value.amount, fact.value.duration_min) for fact in facts] == [expected]


def test_a_weekend_that_says_its_hours_again_is_one_duration() -> None:
    rows = (("duracao", "fim de semana (48 horas)"), ("valor", "1900"), ("moeda", "EUR"))
    data = tuple(Datum(f"props.ad.tabela[0].{key}", value, "script") for key, value in rows)
    facts = price.extract(Block.from_text("Lara", data=data, language="pt"), _context("PT"))
    assert [(fact.value.amount, fact.value.duration_min) for fact in facts] == [(1900.0, 2880)]


def test_a_slug_and_a_switch_name_a_service() -> None:
    rows = [("passeio-pela-cidade", "true"), ("banho-a-dois", "false")]
    data = tuple(
        Datum(f"props.ad.lista[{n}].{key}", value, "script")
        for n, row in enumerate(rows)
        for key, value in zip(("slug", "visivel"), row, strict=True)
    )
    facts = services.extract(Block.from_text("Lara", data=data, language="pt"), _context())
    assert {fact.value for fact in facts} == {"city_guide"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "Spotykamy się u mnie lub w hotelu.", {("incall", True), ("outcall", True)}),
        ("bg", "Нямам кабинет.", {("incall", False)}),
        ("ro", "Ne deplasăm în tot județul.", {("outcall", True)}),
        ("tr", "Sizi dairemizde bekliyoruz.", {("incall", True)}),
        ("ka", "სტუმრებს ვიღებ საღამოს.", {("incall", True)}),
    ],
)
def test_where_they_meet(language: str, text: str, expected: set[tuple[str, bool]]) -> None:
    block = Block.from_text(text, language=language, page_language=language)
    assert {(fact.column, fact.value) for fact in meeting.extract(block, _context())} == expected
