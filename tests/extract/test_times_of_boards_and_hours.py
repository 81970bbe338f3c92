"""Days and times that are not what they stand beside: when somebody signed up, from when to when somebody is there."""

import datetime as dt
from dataclasses import replace

import pytest

from clew.extract import alias, posted_at, price
from clew.extract.fact import example_context
from clew.records.block import Block, Pair


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("Регистрация", "ru"),
        ("Joined", "en"),
        ("Mitglied seit", "de"),
        ("Iscritto", "it"),
        ("Členem od", "cs"),
    ],
)
def test_the_day_of_signing_up_is_not_when_the_ad_was_placed(label: str, language: str) -> None:
    block = Block.from_text(
        f"Mara, 28\n02.06.2025\n{label}: 12.02.2023", language=language, page_language=language
    )
    block = replace(block, pairs=(Pair(label, "12.02.2023", selector="div"),))
    today = replace(example_context(), today=dt.date(2025, 6, 11))
    days = list(posted_at.extract(block, today))
    assert max(days, key=lambda fact: fact.confidence).value == dt.date(2025, 6, 2)


@pytest.mark.parametrize("hours", ["14-23 val.", "24/7", "10:00–22:00"])
@pytest.mark.parametrize("said", ["70 eur/val.", "valanda 70 eur"])
def test_from_when_to_when_is_no_length_of_a_meeting(hours: str, said: str) -> None:
    block = Block.from_text("x", language="lt", page_language="lt")
    block = replace(block, pairs=(Pair("Laikas", hours, selector="p"), Pair("Kaina", said, selector="p")))
    found = [(fact.value.amount, fact.value.duration_min) for fact in price.extract(block, example_context())]
    assert found == [(70.0, 60)]


@pytest.mark.parametrize(
    ("host", "text", "name"),
    [
        ("camillelenoir.example", "Je m’appelle Camille, j’ai 34 ans.", "Camille"),
        ("isabella-in-graz.example", "Ich bin Isabella, 30", "Isabella"),
    ],
)
def test_her_own_site_bears_her_name(host: str, text: str, name: str) -> None:
    block = replace(Block.from_text(text, language="fr"), site_id=host)
    assert name in {fact.value for fact in alias.extract(block, example_context())}
