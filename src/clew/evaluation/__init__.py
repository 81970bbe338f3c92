"""Tables against truth: the score sheet."""

from clew.evaluation.errors_by_group import error_rates
from clew.evaluation.floors import check_floors
from clew.evaluation.inputs import EvaluationError
from clew.evaluation.render import render_text
from clew.evaluation.score import Score
from clew.evaluation.sheet import ScoreSheet, Section, evaluate, sheet_rows

__all__ = [
    "EvaluationError",
    "Score",
    "ScoreSheet",
    "Section",
    "check_floors",
    "error_rates",
    "evaluate",
    "render_text",
    "sheet_rows",
]
