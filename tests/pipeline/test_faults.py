"""A fault of Clew itself on one page or one ad: the rest is read, the fault is listed, and the run says that it is partial."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from clew.extract import age
from clew.extract.assemble import extractors
from clew.parse.decide import decide
from clew.parse.draft import Source, read_draft
from clew.records.block import Block
from clew.records.draft import Draft
from clew.store.project import Project
from tests.sites.market import run_market, write_market
from tests.sites.written import WrittenPage, WrittenSite
from tests.tables import rows_of

_NAMES = ["Irena", "Dorota", "Halina", "Wanda", "Maria"]


def _pages() -> Iterator[WrittenPage]:
    for n, name in enumerate(_NAMES):
        told = f"Jestem {name}, mam 3{n} lat. Masaż erotyczny u mnie w mieszkaniu, godzina 200 zł. Telefon 512 345 67{n}."
        html = f"<html lang=pl><head><title>{name}</title></head><body><h1>{name}</h1><p>{told}</p></body></html>"
        yield WrittenPage(f"https://panie-noca.example/p/{name.lower()}-4{n}.html", html, "ad", "pl")


def _run(folder: Path) -> Project:
    site = WrittenSite("panie-noca.example", "PL", tuple(_pages()))
    return run_market(write_market([site], folder / "market"), processes=1)


def _issues(project: Project) -> list[tuple[str, str]]:
    return [(row["stage"], row["detail"]) for row in rows_of(project, "issues") if row["kind"] == "failed"]


def test_a_page_that_reading_fails_on_is_listed_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(source: Source, lexicons: object) -> Draft:
        if "dorota" in source.url and source.body:
            raise KeyError("of this page alone")
        return read_draft(source, lexicons)  # type: ignore[arg-type]

    monkeypatch.setattr("clew.parse.stage.read_draft", failing)
    project = _run(tmp_path)
    assert {row["alias"] for row in rows_of(project, "ads")} == set(_NAMES) - {"Dorota"}
    (found,) = _issues(project)
    assert found[0] == "parse"
    assert "dorota" in found[1]
    assert "KeyError" in found[1]
    assert "of this page alone" not in found[1]
    assert json.loads((project.tables_dir / "run.json").read_text())["partial"] is True


def test_a_page_that_cannot_be_decided_is_listed_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(draft: Draft, *rest: object) -> object:
        if "wanda" in draft.url and draft.text:
            raise RecursionError
        return decide(draft, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("clew.parse.stage.decide", failing)
    project = _run(tmp_path)
    assert {row["alias"] for row in rows_of(project, "ads")} == set(_NAMES) - {"Wanda"}
    assert [place for place, _ in _issues(project)] == ["parse"]


def test_an_extractor_that_fails_on_an_ad_loses_its_own_fact_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract = age.extract

    def failing(block: Block, context: object) -> Iterator[object]:
        if "halina" in block.url:
            raise ZeroDivisionError
        return extract(block, context)  # type: ignore[arg-type]

    monkeypatch.setitem(extractors(), "age", failing)
    project = _run(tmp_path)
    ages = {row["alias"]: row["age"] for row in rows_of(project, "ads")}
    assert ages == {name: None if name == "Halina" else 30 + n for n, name in enumerate(_NAMES)}
    (found,) = _issues(project)
    assert found[0] == "extract"
    assert "halina" in found[1]
    assert "age: ZeroDivisionError" in found[1]
