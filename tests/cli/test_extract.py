"""``clew extract``: one kind of fact with its place, and files of cases answered line by line."""

import json
from pathlib import Path

import pytest

from tests.commands import clew


def test_one_kind_gives_its_values_with_their_places() -> None:
    text = "Ruf an: 0176 12 34 56 78, 150 pro Stunde"
    done = clew("extract", "--kind", "phone", "--region", "DE", "--json", text)
    (row,) = [json.loads(line) for line in done.out.splitlines()]
    assert row["value"] == "+4917612345678"
    assert text[row["start"] : row["end"]] == row["quote"] == "0176 12 34 56 78"


@pytest.mark.parametrize(
    ("kind", "text", "given", "expected"),
    [
        ("phone", "o double seven oh oh one double oh six six one", {"region": "GB"}, ["+447700100661"]),
        ("age", "Age: 22 ... hi, I'm 25 years old", {}, [22, 25]),
        (
            "price",
            "1h - 150 roses",
            {"language": "en"},
            [{"amount": 150, "code_currency": "roses", "duration_min": 60}],
        ),
        ("handle", "mara (at) site (dot) example", {}, [{"kind": "email", "value": "mara@site.example"}]),
        ("third_party", "Our driver brings her to you", {"language": "en"}, ["handler", "third_person"]),
        (
            "movement",
            "из Москвы в Гданьск: в Гданьске с 5 по 7 июня",
            {"language": "ru", "today": "2025-06-01"},
            {"labels": ["touring"], "tour": [{"city": "Гданьск", "from": "2025-06-05", "to": "2025-06-07"}]},
        ),
    ],
)
def test_a_file_of_cases_is_answered_line_by_line(
    tmp_path: Path, kind: str, text: str, given: dict[str, str], expected: object
) -> None:
    case = {"id": "x1", "kind": kind, "input": text, "expect": [], **given}
    file = tmp_path / "cases.jsonl"
    file.write_text(json.dumps(case, ensure_ascii=False) + "\n", "utf-8")
    done = clew("extract", "--cases", str(file))
    assert [json.loads(line) for line in done.out.splitlines()] == [{"id": "x1", "answer": expected}]


@pytest.mark.parametrize(
    "line", ['{"id": 1, "kind": "colour", "input": "x"}', '{"kind": "age"}', "nothing", '{"input": 5}']
)
def test_a_broken_case_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(line + "\n", "utf-8")
    done = clew("extract", "--cases", str(file))
    assert done.code == 2
    assert "cases.jsonl" in done.said
    assert "1" in done.said


def test_an_unknown_kind_names_those_that_there_are() -> None:
    done = clew("extract", "--kind", "colour", "text")
    assert done.code == 2
    assert "third_party" in done.said
