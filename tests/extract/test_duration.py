"""The longest stay comes from prices and from what is offered in words."""

import pytest

from clew.extract.duration import extract
from tests.extract.contact_cases import block, context


def longest(text: str) -> list[float]:
    return [fact.value for fact in extract(block(text), context("DE", "EUR"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1h 150 €, 2h 280 €", 2.0),
        ("1h 150 €, overnight 900 €", 12.0),
        ("24 Std. 1500 €", 24.0),
        ("1h 150 €. Bookable up to 7 days.", 168.0),
        ("buchbar bis zu 14 Tage", 336.0),
        ("reservable hasta 7 días", 168.0),
        ("prenotabile fino a 7 giorni", 168.0),
        ("réservable jusqu'à 14 jours", 336.0),
        ("rezervabil până la 7 zile", 168.0),
        ("akár 14 napra", 336.0),
        ("можно заказать на срок до 7 дней", 168.0),
        ("можна замовити на строк до 14 днів", 336.0),
        ("7 күнге дейін", 168.0),
    ],
)
def test_longest(text: str, expected: float) -> None:
    assert longest(text) == [expected]


@pytest.mark.parametrize(
    "text", ["here for 7 days only", "up to 2 hours by car", "in the town since 14 days"]
)
def test_silent(text: str) -> None:
    assert longest(text) == []
