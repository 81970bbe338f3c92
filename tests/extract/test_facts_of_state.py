"""Facts of embedded data, whatever language its keys are in, and of prose that says them by reference."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from clew.extract import age, alias, audience, handle, hours, meeting, movement, price, services
from clew.extract.fact import Fact
from clew.records.block import Block, Datum, Pair
from tests.extract.answered import answered
from tests.extract.contact_cases import block, context


def _data(**values: str) -> tuple[Datum, ...]:
    return tuple(Datum(path.replace("__", "."), value, f"script {path}") for path, value in values.items())


def _values(facts: Any, column: str) -> list[Any]:
    return [fact.value for fact in facts if isinstance(fact, Fact) and fact.column == column]


@pytest.mark.parametrize(
    ("key", "value"), [("alder", "31"), ("vozrast", "31"), ("idade", "31"), ("varsta_ani", "31")]
)
def test_a_key_in_plain_letters_is_its_label(key: str, value: str) -> None:
    told = block("", data=(Datum(f"props.profile.{key}", value, "script"),))
    assert _values(age.extract(told, context()), "age") == [31]


def test_hours_of_a_key_with_doubled_letters() -> None:
    told = block("", data=_data(state__aabent="10:00-22:00"))
    assert _values(hours.extract(told, context()), "hours") == ["10:00-22:00"]


def test_stays_that_a_state_lists() -> None:
    rows = {
        "state.tour[0].city": "Graz",
        "state.tour[0].from": "2025-06-05",
        "state.tour[0].to": "2025-06-09T00:00:00Z",
    }
    told = block("", data=tuple(Datum(path, value, "script") for path, value in rows.items()))
    stays = _values(movement.extract(told, context("AT")), "tour")
    assert [(stay.city, stay.from_, stay.to) for stay in stays] == [
        ("Graz", dt.date(2025, 6, 5), dt.date(2025, 6, 9))
    ]


def test_a_day_that_does_not_exist_is_no_stay() -> None:
    rows = {"state.tour[0].city": "Graz", "state.tour[0].from": "2025-02-30"}
    told = block("", data=tuple(Datum(path, value, "script") for path, value in rows.items()))
    assert not _values(movement.extract(told, context("AT")), "tour")


def test_a_flag_beside_a_service_says_whether_it_is_offered() -> None:
    rows = {
        "state.list[0].navn": "Massage",
        "state.list[0].tilbudt": "false",
        "state.list[1].navn": "Tantra",
        "state.list[1].tilbudt": "true",
    }
    told = block("", data=tuple(Datum(path, value, "script") for path, value in rows.items()))
    assert _values(services.extract(told, context()), "services") == ["tantra"]


def test_amounts_under_a_key_of_place() -> None:
    pairs = [("duration", "1 hour"), ("at my place", "120"), ("at your place", "150")]
    told: Block = block("", pairs=tuple(Pair(label, value, selector="x-price") for label, value in pairs))
    read = {
        (p.amount, p.duration_min, p.place)
        for p in _values(price.extract(told, context("GB", "GBP")), "price")
    }
    assert read == {(120, 60, "incall"), (150, 60, "outcall")}


def test_columns_in_and_out() -> None:
    told = block("In\nOut\n30 min\n£80\n–\n1 hour\n£150\n£180")
    read = {
        (p.amount, p.duration_min, p.place)
        for p in _values(price.extract(told, context("GB", "GBP")), "price")
    }
    assert read == {(80, 30, "incall"), (150, 60, "incall"), (180, 60, "outcall")}


@pytest.mark.parametrize(
    ("text", "currency", "amounts"),
    [
        ("15/30/60 min: 40/70/120 €", "EUR", [(40, 15), (70, 30), (120, 60)]),
        ("I uge 31 holder jeg ferie", "DKK", []),
        ("Jag är 41 år och bor i stan", "SEK", []),
        ("Tunti 140 e, kaksi tuntia 260 e.", "EUR", [(140, 60), (260, 120)]),
    ],
)
def test_what_is_a_price_and_what_only_looks_like_one(
    text: str, currency: str, amounts: list[tuple[int, int]]
) -> None:
    read = answered("price", text, default_currency=currency)
    assert [(one["amount"], one["duration_min"]) for one in read] == amounts


@pytest.mark.parametrize(
    ("text", "language", "tour"),
    [
        ("Leaving Leeds on Thursday", "en", [("Leeds", None, "2025-06-05")]),
        ("Jutro przyjeżdżam do Lublina", "pl", [("Lublin", "2025-06-02", None)]),
        ("Ankunft in Graz übermorgen", "de", [("Graz", "2025-06-03", None)]),
        ("Wyjeżdżam z Katowic w środę", "pl", [("Katowice", None, "2025-06-04")]),
    ],
)
def test_days_to_come(text: str, language: str, tour: list[tuple[str, str | None, str | None]]) -> None:
    read = answered("movement", text, language=language)["tour"]
    assert [(stay["city"], stay["from"], stay["to"]) for stay in read] == tour


def test_an_app_by_the_same_number() -> None:
    number = {"kind": "whatsapp", "value": "+436641234567"}
    assert answered("handle", "Tel. 0664 1234567, auch WhatsApp unter derselben Nummer", region="AT") == [
        number
    ]
    assert answered("handle", "Tel. 0664 1234567, kein WhatsApp unter dieser Nummer", region="AT") == []


def test_a_quarter_of_a_city_that_is_named_as_well_is_not_the_town() -> None:
    from clew.extract import place

    told = block("Graz | Eggenberg | posted today\nVisit me in Wien")
    places = [fact for fact in place.extract(told, context("AT")) if fact.column == "place"]
    assert max(places, key=lambda fact: fact.confidence).value.city == "Graz"


@pytest.mark.parametrize(
    ("where", "code", "column"),
    [
        ("places", "SELF", "incall"),
        ("place", "at_client", "outcall"),
        ("meeting", "HOST", "incall"),
        ("venue", "guest", "outcall"),
    ],
)
@pytest.mark.parametrize("answer", ["true", "false"])
def test_places_in_codes(where: str, code: str, column: str, answer: str) -> None:
    told = block("", data=(Datum(f"ad.{where}.{code}", answer, "script"),))
    assert {(f.column, f.value) for f in meeting.extract(told, context())} == {(column, answer == "true")}


@pytest.mark.parametrize("path", ["ad.flags.self", "ad.self", "options.client"])
def test_other_keys_name_no_place(path: str) -> None:
    told = block("", data=(Datum(path, "true", "script"),))
    assert not list(meeting.extract(told, context()))


def test_hours_counted_in_minutes_are_no_price() -> None:
    told = block("", pairs=(Pair("from min", "600"), Pair("to min", "1320")))
    danish = context("DK", "DKK")  # "to" is two in Danish
    assert _values(hours.extract(told, danish), "hours") == ["10:00-22:00"]
    assert not list(price.extract(told, danish))


def test_a_number_beside_a_key_of_opening_is_no_time_of_day() -> None:
    told = block("", pairs=(Pair("from", "600"), Pair("to", "1320")))
    assert not list(hours.extract(told, context()))


@pytest.mark.parametrize(("code", "who"), [("M", "man"), ("f", "woman"), ("T", "trans")])
def test_a_letter_for_who_is_advertised(code: str, who: str) -> None:
    told = block("Robin in Gera", pairs=(Pair("gender", code),))
    assert next(iter(_values(audience.extract(told, context()), "audience"))) == who


def test_how_long_and_where_in_attributes_and_the_amount_as_text() -> None:
    text = "60\nbei-dir\n150 €\n90\nbei-dir\n210 €"
    at = [text.index("60"), text.index("bei"), text.index("90"), text.rindex("bei")]
    pairs = tuple(
        Pair(label, value, start, start + len(value))
        for (label, value), start in zip(
            [("minuten", "60"), ("ort", "bei-dir"), ("minuten", "90"), ("ort", "bei-dir")], at, strict=True
        )
    )
    told = block(text, pairs=pairs)
    prices = _values(price.extract(told, context("DE", "EUR")), "price")
    found = {(p.amount, p.duration_min, p.place) for p in prices}
    assert found == {(150.0, 60, "outcall"), (210.0, 90, "outcall")}


def test_a_label_of_time_with_its_amount_takes_no_other() -> None:
    text = "200 лв.\n360 лв."
    told = block(text, pairs=(Pair("час", "200 лв.", 0, 7), Pair("два часа", "360 лв.", 8, 15)))
    prices = _values(price.extract(told, context("BG", "BGN")), "price")
    assert {(p.amount, p.duration_min) for p in prices} == {(200.0, 60), (360.0, 120)}


def _of_paths(rows: dict[str, str]) -> Block:
    return block(
        "", data=tuple(Datum(f"profile.item.{path}", value, "script") for path, value in rows.items())
    )


def test_rates_by_place_and_duration_in_the_currency_beside_them() -> None:
    rows = {
        "price.currency": "UAH",
        "price.home.h1": "3000",
        "price.home.h2": "5000",
        "price.home.night": "0",
        "price.away.h1": "3500",
    }
    found = _values(price.extract(_of_paths(rows), context("PL")), "price")
    assert sorted((p.amount, p.currency, p.duration_min, p.place) for p in found) == [
        (3000, "UAH", 60, "incall"),
        (3500, "UAH", 60, "outcall"),
        (5000, "UAH", 120, "incall"),
    ]


def test_minutes_since_midnight_under_a_key_of_hours() -> None:
    assert _values(
        hours.extract(_of_paths({"workTime.from": "840", "workTime.to": "1440"}), context()), "hours"
    ) == ["14:00-24:00"]


@pytest.mark.parametrize(
    "rows",
    [
        {"filter.from": "840", "filter.to": "1440"},
        {"workTime.from": "10", "workTime.to": "22"},
        {"workTime.from": "840", "workTime.to": "9000"},
    ],
)
def test_other_numbers_are_no_minutes_since_midnight(rows: dict[str, str]) -> None:
    assert not [
        value
        for value in _values(hours.extract(_of_paths(rows), context()), "hours")
        if value == "14:00-24:00"
    ]


def test_days_of_a_month_are_no_hours() -> None:
    told = block("Живу в Одесі, але з 20 по 24 червня приймаю у Львові.")
    assert _values(hours.extract(told, context("UA")), "hours") == []


def test_an_answer_whether_an_app_is_used_is_no_account() -> None:
    found = handle.extract(
        _of_paths({"messengers.telegram": "true", "messengers.viber": "false"}), context("UA")
    )
    assert [fact.value for fact in found] == []


def test_the_step_of_an_address_is_no_name_beside_a_name() -> None:
    told = replace(
        block(""),
        url="https://a.example/p/81122-olha-i-zhenia",
        pairs=(Pair("name", "olha-i-zhenia"), Pair("name", "Ольга")),
    )
    assert {fact.value for fact in alias.extract(told, context("UA")) if fact.column == "aliases"} == {
        "Ольга"
    }
