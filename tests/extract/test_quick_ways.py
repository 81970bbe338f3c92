"""Quick ways to an answer give the answer of the long way."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.extract.dates import _Days, _ranges, find_bare_row
from clew.extract.journey_day import names_days
from clew.extract.weekdays import find_weekdays, names_weekday
from clew.reference.lexicon import packaged_lexicons

_WORDS = ("do", "piątku", "Montag", "mon", "bazar", "ertəsi", "Bakıda", "të", "premten", "deri", "5", ",", "Graz", "cümə", "axşamı")  # fmt: skip
_MARKS = ("12-14", "15-17", "Graz", "3-5", "5.", "-", "7", "18 bis 20", "Juni", ",", "10:30")


@given(st.lists(st.sampled_from(_WORDS), max_size=7), st.sampled_from([" ", "  ", "-", ""]))
def test_a_line_names_a_weekday_where_one_is_found(words: list[str], between: str) -> None:
    line = between.join(words)
    assert names_weekday(line) == (next(find_weekdays(line), None) is not None)


@given(st.lists(st.sampled_from(_MARKS), max_size=6))
def test_a_row_of_days_needs_three_figures(marks: list[str]) -> None:
    line, today = " ".join(marks), dt.date(2025, 6, 11)
    stretches = [one for one in _ranges(line, today, "de") if isinstance(one, _Days)]
    if len(re.findall(r"\d+", line)) < len("123"):
        assert len(stretches) < len("ab")
    if len(stretches) < len("ab"):
        assert find_bare_row(line, today, "de") == ()


@pytest.mark.parametrize("line", ["bis bald in Graz", "tomorrow in Leeds", "am Freitag", "do piątku"])
def test_lines_name_days_by_any_of_the_topics(line: str) -> None:
    assert names_days(line, packaged_lexicons())
    assert not names_days("150 EUR, 1 h", packaged_lexicons())
