"""A sheet of answers as people fill it in: CSV or YAML, whole or in part. It comes from outside, so it is read with bounds.

CSV: the columns ``question`` and ``answer``, and ``subject`` for the leads; others are left alone. YAML: ``A1: answer``, or ``A1:
{subject: ..., answer: ...}``. What is not answered counts as missed. A question that does not exist, or is answered twice, is
counted and told; the first answer counts.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from clew_market.exercise.tasks import Question

MAX_BYTES = 1_000_000
MAX_ROWS = 2_000
MAX_CELL = 500
COLUMNS = ("question", "task", "subject", "text", "answer", "reason")


class SheetError(ValueError):
    """A sheet can't be read at all; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody wrote down: for the leads the subject, for all others the answer."""

    question: str
    subject: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The answers of one person by question; ``odd``: lines that were not taken, and why."""

    name: str
    answers: dict[str, Answer]
    odd: tuple[str, ...] = ()


def read_sheet(path: Path, questions: Iterable[Question]) -> Sheet:
    """Read a sheet; the trainee's name is that of the file."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SheetError(f"{path}: can't be read: {error.strerror}.") from error
    if len(data) > MAX_BYTES:
        raise SheetError(f"{path}: larger than {MAX_BYTES // 1000} kB; expected a filled-in sheet.")
    text = _decoded(data)
    is_yaml = path.suffix.lower() in (".yml", ".yaml")
    rows = list(_of_yaml(path, text) if is_yaml else _of_csv(path, text))
    return _sheet(path.stem, rows, {one.question.casefold(): one for one in questions})


def _sheet(name: str, rows: list[Answer], known: dict[str, Question]) -> Sheet:
    answers: dict[str, Answer] = {}
    odd = []
    for row in rows:
        question = known.get(row.question.strip().casefold())
        if question is None:
            odd.append(f"no question is called {row.question[:40]!r}")
            continue
        # the sheet that is handed out names the subject of all questions but those on leads
        subject = row.subject.strip()[:MAX_CELL] if question.task == "leads" else ""
        answer = row.answer.strip()[:MAX_CELL]
        if not subject and not answer:
            continue
        if question.question in answers:
            odd.append(f"{question.question} is answered twice; the first answer counts")
        else:
            answers[question.question] = Answer(question.question, subject, answer)
    return Sheet(name, answers, tuple(odd))


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _of_csv(path: Path, text: str) -> Iterator[Answer]:
    separator = max(",;\t", key=text.split("\n", 1)[0].count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        names = [str(name).strip().lower() for name in reader.fieldnames or ()]
        reader.fieldnames = names
        if "question" not in names or not {"answer", "subject"} & set(names):
            raise SheetError(
                f"{path}: expected the columns {', '.join(COLUMNS)}; found {', '.join(names)[:120] or 'nothing'}."
            )
        for number, row in enumerate(reader):
            if number >= MAX_ROWS:
                raise SheetError(f"{path}: more than {MAX_ROWS} lines.")
            yield Answer(*(str(row.get(name) or "") for name in ("question", "subject", "answer")))
    except csv.Error as error:
        raise SheetError(f"{path}: not a CSV: {error}.") from error


def _of_yaml(path: Path, text: str) -> Iterator[Answer]:
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        if root is not None and not isinstance(root, yaml.MappingNode):
            raise SheetError(f"{path}: expected one question a line, such as `A1: answer`.")
        for number, (key, value) in enumerate(root.value if root is not None else ()):
            if number >= MAX_ROWS:
                raise SheetError(f"{path}: more than {MAX_ROWS} lines.")
            parts = {"answer": value}
            if isinstance(value, yaml.MappingNode):
                parts = {
                    str(name.value): part for name, part in value.value if isinstance(name, yaml.ScalarNode)
                }
            yield Answer(
                _scalar(path, key), *(_scalar(path, parts.get(name)) for name in ("subject", "answer"))
            )
    except (yaml.YAMLError, RecursionError) as error:
        raise SheetError(f"{path}: not YAML: {str(error)[:120]}") from error


def _scalar(path: Path, node: yaml.Node | None) -> str:
    if node is None:
        return ""
    if not isinstance(node, yaml.ScalarNode):
        raise SheetError(f"{path}, line {node.start_mark.line + 1}: expected a text.")
    return "" if node.tag.endswith(":null") else str(node.value)
