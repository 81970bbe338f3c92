"""Phones that are written over several lines, and numbers on lines of their own that stay apart."""

import pytest

from tests.extract.answered import answered

LINES = [
    ("TJ", "Занг зан:\n+992\n91 494\n43 66", ["+992914944366"]),
    ("BG", "Телефон:\n0887\n652 410", ["+359887652410"]),
    ("KZ", "Тел:\n8 701\n123 45 67", ["+77011234567"]),
    ("ES", "Tel:\n612\n32\n56\n07", ["+34612325607"]),
    ("GB", "Tel +44\n7700\n100 123", ["+447700100123"]),
    ("DE", "Tel:\n0176 2233\n4455\nGröße 170\n55 kg", ["+4917622334455"]),
    ("GB", "Call\n07700 100 123\n07700 100 124", ["+447700100123", "+447700100124"]),
    ("UA", "тел\n067\n412 55 18\n067 412 55 19", ["+380674125518", "+380674125519"]),
    ("RU", "+7\n917 765\n43 21\n+7\n917 765\n43 22", ["+79177654321", "+79177654322"]),
    ("GB", "Phone:\n25\n170\n90 60 90", []),
]


@pytest.mark.parametrize(("region", "text", "phones"), LINES)
def test_a_phone_over_lines(region: str, text: str, phones: list[str]) -> None:
    assert answered("phone", text, region=region) == phones
