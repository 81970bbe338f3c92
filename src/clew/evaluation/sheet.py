"""sheet: all sections of the score sheet, found by walking this package.

A section is a module with a ``TITLE``, its ``PLACE`` on the sheet, the files of the ``TRUTH`` that it needs, the
``TABLES`` that it reads, the names of its ``HEADLINES``, and ``score(tables, truth) -> list[Score]``. A section
whose truth is not given says so; a table that was not written counts as empty, and its section says so.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from clew.evaluation.inputs import EvaluationError, Tables, Truth
from clew.evaluation.score import Score

NO_TRUTH = "no truth given"


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the sheet: its name, its title, its lines, and what must be known to read them."""

    name: str
    title: str
    scores: tuple[Score, ...]
    note: str | None = None
    headlines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """The score sheet: its sections in the order in which a case travels."""

    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Scorer:
    """A module that scores one section."""

    name: str
    title: str
    place: int
    truth: tuple[str, ...]
    tables: tuple[str, ...]
    headlines: tuple[str, ...]
    score: Callable[[Tables, Truth], list[Score]]


def evaluate(tables: Path, truth: Path) -> ScoreSheet:
    """Score the tables of a project against a truth folder."""
    for folder, what in (
        (tables, "the tables of a project"),
        (truth, "truth files (ads.jsonl, pages.jsonl ...)"),
    ):
        if not folder.is_dir():
            raise EvaluationError(f"{folder}: expected a folder with {what}, there is none")
    given = Truth(truth)
    known = [path.name for path in truth.iterdir() if path.name.endswith((".jsonl", ".jsonl.gz"))]
    if not known:
        raise EvaluationError(f"{truth}: holds no truth file; expected ads.jsonl, pages.jsonl ...")
    return ScoreSheet(tuple(_section(scorer, Tables(tables), given) for scorer in find_scorers()))


def find_scorers() -> list[Scorer]:
    """Find the sections: every module of this package that has a title, by its place on the sheet."""
    package = importlib.import_module(__package__ or "clew.evaluation")
    found = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        if hasattr(module, "TITLE"):
            found.append(
                Scorer(
                    name=info.name,
                    title=module.TITLE,
                    place=module.PLACE,
                    truth=module.TRUTH,
                    tables=module.TABLES,
                    headlines=module.HEADLINES,
                    score=module.score,
                )
            )
    return sorted(found, key=lambda scorer: (scorer.place, scorer.name))


def sheet_rows(sheet: ScoreSheet) -> Iterator[dict[str, Any]]:
    """Give one row a line, with the section's name; a section without lines gives one row with its note."""
    for section in sheet.sections:
        if not section.scores:
            yield {"section": section.name, **asdict(Score(name=section.name, note=section.note))}
        for score in section.scores:
            yield {"section": section.name, **asdict(score)}


def _section(scorer: Scorer, tables: Tables, truth: Truth) -> Section:
    if not all(truth.has(name) for name in scorer.truth):
        return Section(scorer.name, scorer.title, (), NO_TRUTH)
    missing = [name for name in scorer.tables if not tables.has(name)]
    note = f"not written, counted as empty: {', '.join(missing)}" if missing else None
    scores = tuple(scorer.score(tables, truth))
    return Section(scorer.name, scorer.title, scores, note, scorer.headlines)
