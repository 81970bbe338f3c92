"""Facts that stand under keys, in grids and in lists of answers."""

import datetime as dt
from collections.abc import Iterable

import pytest

from clew.extract import alias, hours, languages_spoken, meeting, posted_at, price, services
from clew.extract.fact import Context, Fact, example_context
from clew.records.block import Block, Datum, Pair
from clew.reference.market import Markets


def context(region: str | None = None, currency: str | None = None) -> Context:
    base = example_context(dt.date(2025, 6, 10), region)
    return Context(base.lexicons, base.gazetteer, Markets({}), base.today, region, currency)


def values(facts: Iterable[Fact], column: str) -> list[object]:
    return [fact.value for fact in facts if fact.column == column]


def prices(block: Block, currency: str | None = None) -> set[tuple[object, ...]]:
    found = values(price.extract(block, context(currency=currency)), "price")
    return {(p.amount, p.currency, p.duration_min, p.place) for p in found}  # type: ignore[attr-defined]


def test_rows_of_keys_with_hundredths() -> None:
    data = tuple(
        Datum(f"page.person.offers[{row}].{key}", value, "script")
        for row, pairs in enumerate(
            (
                (("minutes", "60"), ("ore", "95000"), ("currency", "NOK"), ("location", "AT_PROVIDER")),
                (("minutes", "120"), ("ore", "180000"), ("currency", "NOK"), ("location", "AT_CLIENT")),
            )
        )
        for key, value in pairs
    )
    block = Block.from_text("Nora", data=data)
    assert prices(block) == {(950.0, "NOK", 60, "incall"), (1800.0, "NOK", 120, "outcall")}


def test_rows_of_attributes() -> None:
    pairs = tuple(
        Pair(label, value)
        for label, value in (("min", "30"), ("kr", "700"), ("min", "60"), ("kr", "1300"), ("alder", "31"))
    )
    assert prices(Block.from_text("Nora", pairs=pairs), "DKK") == {
        (700.0, "DKK", 30, None),
        (1300.0, "DKK", 60, None),
    }


def test_plans_of_the_site_are_no_prices_of_hers() -> None:
    data = (
        Datum("@graph[0].Organization.makesOffer.Offer.name", "Top 30 days", "script"),
        Datum("@graph[0].Organization.makesOffer.Offer.price", "25", "script"),
        Datum("@graph[0].Organization.makesOffer.Offer.priceCurrency", "EUR", "script"),
    )
    assert prices(Block.from_text("Nora", data=data)) == set()


def test_offers_that_share_a_path_stay_apart() -> None:
    data = tuple(
        Datum(f"Offer.{key}", value, "script")
        for key, value in (
            ("name", "1 hour"),
            ("price", "90"),
            ("priceCurrency", "EUR"),
            ("name", "2 hours"),
            ("price", "170"),
            ("priceCurrency", "EUR"),
        )
    )
    assert prices(Block.from_text("Nora", data=data)) == {(90.0, "EUR", 60, None), (170.0, "EUR", 120, None)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cena\nu mne\nu tebe\n30 min\n900 Kč\n-\n1 hod\n1600 Kč\n2100 Kč",
            {(900.0, "CZK", 30, "incall"), (1600.0, "CZK", 60, "incall"), (2100.0, "CZK", 60, "outcall")},
        ),
        (
            "Preis\n1 Stunde\n2 Stunden\nbei mir\n150 €\n280 €\nHausbesuch\n200 €\n-",
            {(150.0, "EUR", 60, "incall"), (280.0, "EUR", 120, "incall"), (200.0, "EUR", 60, "outcall")},
        ),
        ("30' 50€ / 60' 90€", {(50.0, "EUR", 30, None), (90.0, "EUR", 60, None)}),
        (
            "1 hour 200 EUR at my place\n1 hour 250 EUR outcall\novernight 900 EUR",
            {(200.0, "EUR", 60, "incall"), (250.0, "EUR", 60, "outcall"), (900.0, "EUR", 720, None)},
        ),
        (
            "150 EUR an hour, two hours 280 EUR. I stay in a hotel.",
            {(150.0, "EUR", 60, None), (280.0, "EUR", 120, None)},
        ),
        ("today\n228\n60", set()),
    ],
)
def test_grids_and_lines(text: str, expected: set[tuple[object, ...]]) -> None:
    assert prices(Block.from_text(text)) == expected


def test_the_name_of_a_section_is_no_list_of_services() -> None:
    block = Block.from_text("Escort\nOla, 27\nMassage, cuddling, a bath together.", language="en")
    assert {"massage", "cuddling"} <= set(values(services.extract(block, context("GB")), "services"))


def test_answers_say_what_is_offered() -> None:
    pairs = (
        Pair("code", "MASSAGE"),
        Pair("enabled", "yes"),
        Pair("code", "DINNER_DATE"),
        Pair("enabled", "no"),
        Pair("Tantra", "yes"),
        Pair("not offered", "striptease"),
    )
    found = values(services.extract(Block.from_text("Nora", pairs=pairs), context()), "services")
    assert set(found) == {"massage", "tantra"}


def test_a_night_that_has_a_price_is_no_service_of_its_own() -> None:
    found = values(services.extract(Block.from_text("Massage\novernight 900 EUR"), context()), "services")
    assert set(found) == {"massage"}


def test_places_of_meeting_by_keys() -> None:
    pairs = (Pair("receives guests", "yes"), Pair("travels to client", "no"))
    facts = list(meeting.extract(Block.from_text("Nora", pairs=pairs), context()))
    assert (set(values(facts, "incall")), set(values(facts, "outcall"))) == ({True}, {False})


@pytest.mark.parametrize("title", ["Vera & Lina", "Anna i Maria, Rijeka", "Anna og Maria"])
def test_duos_are_two_names(title: str) -> None:
    block = Block.from_text("", title=title)
    found = list(alias.extract(Block.from_text(title), context())) or list(alias.extract(block, context()))
    assert len(set(values(found, "aliases"))) == 2
    assert " " not in str(values(found, "alias")[0])


def test_capitals_take_the_accents_of_prose() -> None:
    found = values(alias.extract(Block.from_text("ΜΑΡΊΑ\nΜε λένε Μαρία"), context()), "alias")
    assert set(found) == {"Μαρία"}


def test_hours_under_keys() -> None:
    pairs = tuple(
        Pair(label, value) for _ in range(2) for label, value in (("from", "10:00"), ("to", "18:00"))
    )
    found = values(hours.extract(Block.from_text("Nora", pairs=pairs), context()), "hours")
    assert found[:1] == ["10:00-18:00"]
    differing = (*pairs, Pair("from", "12:00"), Pair("to", "20:00"))
    assert not values(hours.extract(Block.from_text("Nora", pairs=differing), context()), "hours")


def test_a_day_after_its_word() -> None:
    found = values(
        posted_at.extract(Block.from_text("Published on 7 June 2025, ad 17"), context()), "posted_at"
    )
    assert found == [dt.date(2025, 6, 7)]


def test_chips_of_languages() -> None:
    found = values(
        languages_spoken.extract(Block.from_text("Nora\nNL\nEN\nhello"), context()), "languages_spoken"
    )
    assert found == ["nl", "en"]
    assert not values(
        languages_spoken.extract(Block.from_text("Nora\nno\nhello"), context()), "languages_spoken"
    )
