"""An exercise for people who learn: a market, five tasks on it, a sheet to fill in, and a mark against the truth.

The trainee's folder holds the captures, the tasks and an empty sheet. The truth lies in the trainer's folder, under a seal whose
digest the trainee has: nobody can change the right answers afterwards. Nothing here knows Clew; what the tool itself says comes in as
a sheet like any other.

`make_exercise` writes both folders; `read_exercise` and `read_sheet` read them back; `mark` compares.
"""

from clew_market.exercise.folder import Exercise, make_exercise, read_exercise
from clew_market.exercise.mark import Mark, Remark, mark
from clew_market.exercise.sheet import Answer, Sheet, SheetError, read_sheet
from clew_market.exercise.tasks import TASKS, Question

__all__ = [
    "TASKS",
    "Answer",
    "Exercise",
    "Mark",
    "Question",
    "Remark",
    "Sheet",
    "SheetError",
    "make_exercise",
    "mark",
    "read_exercise",
    "read_sheet",
]
