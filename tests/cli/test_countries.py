"""``clew countries`` as a user meets it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands import clew

CSV = "country,name,region,size,rate\nAA,Aland,North,10,3\nAB,Beland,North,20,1\nAC,Celand,South,5,\n"


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_the_57_states_are_ranked_by_region_without_any_file() -> None:
    done = clew("countries", "--json", "--all")
    found = rows(done.out)
    assert done.code == 0
    assert len(found) == 57
    assert {row["region"] for row in found if row["rank"] == 1} == {row["region"] for row in found}
    assert (
        sum(row["chosen"] for row in rows(clew("countries", "--json").out))
        == len(rows(clew("countries", "--json").out))
        == 20
    )


def test_a_weight_by_the_beginning_of_its_name_changes_who_is_first(tmp_path: Path) -> None:
    (tmp_path / "states.csv").write_text(CSV, "utf-8")
    plain = rows(clew("countries", "--file", tmp_path / "states.csv", "--json", "-w", "size=2").out)
    other = rows(clew("countries", "--file", tmp_path / "states.csv", "--json", "-w", "ra=2").out)
    assert [row["country"] for row in plain if row["region"] == "North"] == ["AB", "AA"]
    assert [row["country"] for row in other if row["region"] == "North"] == ["AA", "AB"]


def test_the_table_says_what_is_unknown_and_how_firm_a_rank_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    (tmp_path / "states.csv").write_text(CSV, "utf-8")
    done = clew("countries", "--file", tmp_path / "states.csv", "--table", "--top", "1")
    assert "rate: unknown of 1 of 3 states" in done.said
    for word in ("unknown", "ranks by weights", "stays", "ranks if known", "Celand"):
        assert word in done.said


def test_sources_say_from_where_and_of_which_year() -> None:
    done = clew("countries", "--sources", "--json")
    assert [row["year"] for row in rows(done.out)] == [2018, 2018, 2018, 2016]
    assert all(row["source"] for row in rows(done.out))
    unchecked = [row["label"] for row in rows(done.out) if row["checked"] is None]
    assert all(label in done.err for label in unchecked), (
        "what nobody held against its source is said to be so"
    )
    told = " ".join(done.err.split())
    assert ("cell by cell" in told) == bool(unchecked)
    again = " ".join(clew("countries", "--json").err.split())
    assert ("cell by cell" in again) == bool(unchecked)


def test_wrong_use_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "states.csv").write_text(CSV, "utf-8")
    for arguments, says in [
        (("--weight", "sise=2"), "one of size, rate"),
        (("--weight", "size"), "NAME=VALUE"),
        (("--weight", "size=two"), "no number"),
        (("--weight", "size=-1"), "0 or more"),
        (("--scale", "size=square"), "linear or log"),
        (("--region", "East"), "North, South"),
        (("--sources",), "leave out --file"),
    ]:
        done = clew("countries", "--file", tmp_path / "states.csv", *arguments)
        assert (done.code, says in done.said) == (2, True), done.said
    missing = clew("countries", "--file", tmp_path / "none.csv")
    assert missing.code == 2
    assert "can't be read" in missing.said


def test_the_same_question_has_the_same_answer_to_the_byte() -> None:
    assert clew("countries", "--json", "--all").out == clew("countries", "--json", "--all").out
