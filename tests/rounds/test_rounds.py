"""When rounds go on and when they end, with visits, readings and choices that are only acted."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from clew import rounds
from clew.capture.crawl.apart import Order, Visited
from clew.rounds import Mapping, Round, Terms
from clew.store.project import create_project
from tests.commands import clew

NOW = dt.datetime(2026, 3, 2, 8, tzinfo=dt.UTC)
Choice = tuple[int, tuple[str, ...], tuple[str, ...], int]


def visited(stopped: str | None = None, *, partial: bool = False) -> Visited:
    return Visited(({"site": "lantern.example", "requests": 7},), 7, stopped, partial or bool(stopped))


def chosen(*accepted: str, left: int = 0) -> Choice:
    return (len(accepted), accepted, (), left)


@pytest.fixture
def acted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[list[Round], list[str]]]:
    """Act rounds: what each visit and each choice gives; give the rounds and the steps in order."""
    create_project(tmp_path / "p", market="DE")
    (tmp_path / "p" / "captures" / "x").mkdir()
    (tmp_path / "p" / "captures" / "x" / "x.captures.parquet").touch()

    def act(
        visits: Sequence[Visited | None], choices: Sequence[Choice], most: int = 12
    ) -> tuple[list[Round], list[str]]:
        steps: list[str] = []
        visits_left, choices_left = list(visits), list(choices)

        def step(name: str, value: Any) -> Any:
            steps.append(name)
            return value

        monkeypatch.setattr(rounds, "inputs_of", lambda _project: {"x": str(len(steps))})
        monkeypatch.setattr(Mapping, "_visit", lambda _self: step("visit", visits_left.pop(0)))
        monkeypatch.setattr(Mapping, "_read", lambda _self, _project: step("read", value=False))
        monkeypatch.setattr(Mapping, "_choose", lambda _self, _project: step("choose", choices_left.pop(0)))
        terms = Terms(by="A. Example", reason="x", accept_from=25, reject_below=50, rounds=most, sites=50)
        mapping = Mapping(
            Order(tmp_path / "p"), terms, processes=1, clock=lambda: NOW, progress=lambda *_: None
        )
        return list(mapping.rounds()), steps

    return act


def test_rounds_end_with_the_one_that_brings_nothing_new(acted: Any) -> None:
    done, steps = acted(
        [visited(), visited(), visited()], [chosen("a.example"), chosen("b.example"), chosen()]
    )
    assert [one.accepted for one in done] == [("a.example",), ("b.example",), ()]
    assert steps == ["visit", "read", "choose"] * 3


def test_rounds_end_where_they_are_to(acted: Any) -> None:
    done, _ = acted([visited()] * 2, [chosen("a.example"), chosen("b.example")], most=2)
    assert len(done) == 2


@pytest.mark.parametrize("why", ["interrupted", "windows", "max_minutes"])
def test_a_visit_that_somebody_ended_ends_the_rounds_before_anything_is_decided(acted: Any, why: str) -> None:
    done, steps = acted([visited(why)], [])
    assert steps == ["visit"]
    assert done[0].ends
    assert done[0].stopped == why


def test_a_site_that_asks_for_a_long_pause_holds_nobody_up(acted: Any) -> None:
    why = "kite.example asks for a longer pause"
    done, _ = acted([visited(why), visited(why)], [chosen("a.example"), chosen()])
    assert [one.stopped for one in done] == [why, why]
    assert all(one.partial for one in done)


def test_a_score_decides_only_under_a_name(tmp_path: Path) -> None:
    create_project(tmp_path / "p", market="DE")
    for arguments in ((), ("--by", " ")):
        done = clew("map", "-p", tmp_path / "p", *arguments)
        assert done.code == 2
        assert "--by" in done.said


def test_without_a_contact_nobody_is_asked(tmp_path: Path) -> None:
    (tmp_path / "sites.csv").write_text("url\nhttps://lantern.example/\n", "utf-8")
    create_project(tmp_path / "p", market="DE", sites_csv=tmp_path / "sites.csv")
    done = clew("map", "-p", tmp_path / "p", "--by", "A. Example")
    assert done.code == 2
    assert "contact" in done.said


def test_without_a_site_it_says_how_to_name_one(tmp_path: Path) -> None:
    create_project(tmp_path / "p", market="DE")
    done = clew("map", "-p", tmp_path / "p", "--by", "A. Example")
    assert done.code == 2
    assert "no site to capture" in done.said


def test_a_dry_run_says_what_the_first_round_would_cost_and_asks_nobody(tmp_path: Path) -> None:
    (tmp_path / "sites.csv").write_text("url\nhttps://lantern.example/\n", "utf-8")
    create_project(tmp_path / "p", market="DE", sites_csv=tmp_path / "sites.csv")
    done = clew("map", "-p", tmp_path / "p", "--dry-run", "--max-pages", "30", "--json")
    assert done.code == 0
    assert '"requests": 30' in done.out
    assert "First round: 1 site to visit" in done.said
    assert "up to 30 requests" in done.said
    assert not list((tmp_path / "p" / "captures").iterdir())
