"""Habits of typing are read of any text, in any script, and what every writing has is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.typing_marks import typing_marks

HABITS = {
    "a ,b": ("Привет ,как дела", "Hallo ,wie geht es"),
    "a ,, b": ("wait ,, I come",),
    "a,, b": ("wait,, I come",),
    "a!!? b": ("Come!!? Now", "Приходи!!? Да"),
    "a.b": ("I wait.Call me", "Жду.Звони"),
    "a!!!!+": ("Come" + 40 * "!",),
    "~*~": ("~*~ Ria ~*~",),
    "💋💋": ("Ria 💋💋 Graz", "Ria 💋\ufe0f💋\ufe0f Graz"),
    "„a”": ("I am „new” here",),
    "i": ("so am i",),
    "AB AB, all large": ("CALL ME NOW",),
    "a. b, always small": ("Tea. then films. then walks. then more",),
}


@pytest.mark.parametrize("mark", sorted(HABITS))
def test_a_habit_is_read_in_each_language_that_shows_it(mark: str) -> None:
    assert all(mark in typing_marks(text) for text in HABITS[mark])


@pytest.mark.parametrize(
    "text",
    [
        "I like tea, films - and walks. Do you? Yes! Well: write me; soon.",
        "Я люблю чай, кино. Пиши!",
        "Call 0660/123-456, 10:30--22:00 or see https://lantern-list.example/a//b..c, ria@mail.test",
        "Ria ❤️ Graz",
        "It isn't mine",
        "",
    ],
)
def test_what_every_writing_has_is_no_habit(text: str) -> None:
    assert typing_marks(text) == ()


@given(st.text(alphabet=st.sampled_from("ab иЖ.,!?;:…\u00a0\n\ufe0f\ufe0e„”~*_'\"1@😘"), max_size=300))
def test_any_text_gives_few_short_marks_once_in_order(text: str) -> None:
    marks = typing_marks(text)
    assert list(marks) == sorted(set(marks))
    assert len(marks) <= 40
    assert all(mark.strip() and len(mark) <= 24 for mark in marks)


def test_a_huge_text_is_read_as_far_as_its_first_five_thousand_characters() -> None:
    assert typing_marks("tea. " * 2_000_000 + " ,,") == typing_marks("tea. " * 1000)
