"""What stands beside a number or under a label of the site: apps of a state, its support, the country it is in."""

from typing import Any

from clew.extract import age, handle, origin, services
from clew.extract.fact import ContactValue, Fact
from clew.records.block import Datum, Pair
from tests.extract.contact_cases import block, context


def _data(**values: str) -> tuple[Datum, ...]:
    return tuple(Datum(path.replace("__", "."), value, f"script {path}") for path, value in values.items())


def _handles(**values: str) -> set[tuple[str, str]]:
    facts = handle.extract(block("", data=_data(**values)), context("CZ"))
    return {(fact.value.kind, fact.value.value) for fact in facts if isinstance(fact.value, ContactValue)}


def _values(facts: Any, column: str) -> list[Any]:
    return [fact.value for fact in facts if isinstance(fact, Fact) and fact.column == column]


def test_apps_beside_a_number_are_reached_by_it() -> None:
    assert _handles(ad__contact__phone="+420775016361", ad__contact__apps="whatsapp, Viber") == {
        ("whatsapp", "+420775016361"),
        ("viber", "+420775016361"),
    }


def test_apps_beside_two_numbers_or_none_are_nobody_s() -> None:
    assert _handles(ad__contact__apps="whatsapp") == set()
    assert _handles(ad__c__one="+420775016361", ad__c__two="+420776012630", ad__c__apps="viber") == set()


def test_the_mail_of_a_site_s_support_is_not_hers() -> None:
    assert _handles(config__support__email="help@lark.example", ad__email="mara@lark.example") == {
        ("email", "mara@lark.example")
    }


def test_an_app_s_name_under_its_own_label_is_no_account() -> None:
    told = block("", pairs=(Pair("Telegram", "telegram", None, None, "p"),))
    assert not list(handle.extract(told, context("CZ")))


def test_the_country_that_a_site_is_in_is_no_origin() -> None:
    told = block(
        "", pairs=(Pair("País", "PT", None, None, "p"), Pair("Nacionalidade", "Brasileira", None, None, "p"))
    )
    assert _values(origin.extract(told, context("PT")), "nationality") == ["BR"]
    other = block("", pairs=(Pair("País", "CO", None, None, "p"),))
    assert _values(origin.extract(other, context("PT")), "nationality") == ["CO"]


def test_a_language_that_is_spoken_is_no_origin() -> None:
    text = "Поліна\nмови\nукраїнська"
    at = text.index("українська")
    told = block(text, pairs=(Pair("мови", "українська", at, len(text), "p"),), language="uk")
    assert _values(origin.extract(told, context("UA")), "nationality") == []


def test_one_answer_is_no_list_of_services() -> None:
    pairs = (Pair("Ontvangst", "Ja", None, None, "p"), Pair("Escort", "Ja", None, None, "p"))
    told = block("Massage en samen uit eten.", pairs=pairs, language="nl")
    assert set(_values(services.extract(told, context("NL")), "services")) == {"massage", "dinner_date"}


def test_the_ages_that_a_member_seeks_are_not_the_member_s() -> None:
    lines = ["Age", "31", "Looking for", "Man", "Age", "40 – 60"]
    text = "\n".join(lines)
    own, sought = text.index("31"), text.index("40")
    pairs = (Pair("Age", "31", own, own + 2, "p"), Pair("Age", "40 – 60", sought, sought + 7, "p"))
    assert set(_values(age.extract(block(text, pairs=pairs), context("GB")), "ages")) == {31}
    young = (Pair("Age", "31", own, own + 2, "p"), Pair("Age", "16 – 60", None, None, "p"))
    assert 16 in _values(age.extract(block(text, pairs=young), context("GB")), "ages")
    both = (Pair("Age", "24 & 31", None, None, "p"),)
    assert set(_values(age.extract(block("We are two.", pairs=both), context("GB")), "ages")) == {24, 31}
