"""floors: scores that may only rise. A file pins them; the check names each line that fell below.

A floors file is a YAML list; each entry names a line of the sheet and the measure that is pinned (``precision``,
``recall``, ``f1`` or ``value``), and ``at_least``. ``group`` is ``all`` where it is not given. A line that is not
on the sheet, or has no such measure, counts as fallen: a floor that measures nothing protects nothing.

    - {section: contacts, name: phones, measure: f1, at_least: 0.95}
    - {section: pages, name: kind, group: kind=listing, measure: recall, at_least: 0.9}
"""

from pathlib import Path
from typing import Any

import yaml

from clew.evaluation.inputs import EvaluationError
from clew.evaluation.score import ALL, Score
from clew.evaluation.sheet import ScoreSheet

MEASURES = ("precision", "recall", "f1", "value")
_NEEDED = {"section", "name", "measure", "at_least"}
_KNOWN = _NEEDED | {"group"}


def check_floors(sheet: ScoreSheet, floors: Path) -> list[str]:
    """Give a sentence for each floor that is not held; none when all are."""
    lines = {(part.name, line.name, line.group): line for part in sheet.sections for line in part.scores}
    fallen = []
    for floor in _read(floors):
        key = (floor["section"], floor["name"], floor.get("group", ALL))
        sentence = _fallen(" / ".join(key), lines.get(key), floor["measure"], floor["at_least"])
        if sentence:
            fallen.append(sentence)
    return fallen


def _fallen(where: str, line: Score | None, measure: str, at_least: float) -> str | None:
    value = getattr(line, measure, None)
    if line is None:
        return f"{where}: no such line on the sheet; {measure} should be at least {at_least}"
    if value is None:
        return f"{where}: {measure} could not be measured; it should be at least {at_least}"
    return f"{where}: {measure} is {value}, it should be at least {at_least}" if value < at_least else None


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        floors = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise EvaluationError(f"{path}: expected a YAML list of floors: {error}") from error
    if not isinstance(floors, list):
        raise EvaluationError(f"{path}: expected a YAML list of floors, not {type(floors).__name__}")
    for number, floor in enumerate(floors, 1):
        _check(floor, f"{path}, floor {number}")
    return floors


def _check(floor: Any, where: str) -> None:
    if not isinstance(floor, dict) or not _NEEDED <= set(floor) <= _KNOWN:
        raise EvaluationError(f"{where}: expected section, name, measure, at_least and perhaps group")
    if floor["measure"] not in MEASURES:
        raise EvaluationError(
            f"{where}: expected a measure among {', '.join(MEASURES)}, not {floor['measure']!r}"
        )
    if isinstance(floor["at_least"], bool) or not isinstance(floor["at_least"], (int, float)):
        raise EvaluationError(f"{where}: expected a number as at_least, not {floor['at_least']!r}")
