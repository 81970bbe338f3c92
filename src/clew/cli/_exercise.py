"""``clew simulate --exercise`` and ``--mark``: an exercise for people who learn, and what their answers are worth.

The mark itself is made by ``clew_market.exercise``, which knows nothing of Clew. Here stands what Clew says to the same
questions, as a sheet like any other, so that the two can be compared.
"""

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import typer
from rich.markup import escape

from clew.cli.options import PARTIAL, cell, errors, opened, show, tables_of
from clew.cli.progress import StageProgress
from clew.kernel.errors import WrongUseError
from clew.kernel.web import registered_domain
from clew_market import MarketError
from clew_market.exercise import (
    TASKS,
    Answer,
    Exercise,
    Mark,
    Question,
    Sheet,
    SheetError,
    make_exercise,
    mark,
    read_exercise,
    read_sheet,
)
from clew_market.exercise.mark import FLAGGED, MISSED, plain_address
from clew_market.exercise.tasks import EXPLANATIONS, NONE_FITS

THE_TOOL = "Clew itself"
_SUFFIXES = (".csv", ".yml", ".yaml")
_MOST_SHEETS = 500
_SEEDS = 1 << 62
_MEMBERS = """
SELECT p.provider_id AS lead_id, a.url, a.ad_id
FROM (SELECT provider_id, unnest(ad_ids) AS ad_id FROM read_parquet($providers)) p JOIN read_parquet($ads) a USING (ad_id)
UNION ALL
SELECT n.network_id, a.url, a.ad_id
FROM (SELECT network_id, unnest(provider_ids) AS provider_id FROM read_parquet($networks)) n
JOIN (SELECT provider_id, unnest(ad_ids) AS ad_id FROM read_parquet($providers)) p USING (provider_id)
JOIN read_parquet($ads) a USING (ad_id)
"""
# what is usual in a market is told of a lead, too, but is none of the sheet's answers
_KINDS = ", ".join(f"'{kind}'" for kind in EXPLANATIONS if kind != NONE_FITS)
_LEADS = f"""
SELECT lead_id, list_filter(speaks_against, lambda one: one.explanation IN ({_KINDS}))[1].explanation AS explanation
FROM read_parquet($leads)
WHERE NOT urgent ORDER BY priority DESC, market, rank, lead_id
"""  # noqa: S608 - our own names
_SITES = "SELECT site_id, category FROM read_parquet($sites) WHERE category IS NOT NULL"
_SHOWN = """
SELECT a.url, v.ad_id, v.age, v.city, strftime(c.fetched_at AT TIME ZONE 'UTC', '%Y-%m-%d') AS day
FROM read_parquet($ad_versions) v JOIN read_parquet($ads) a USING (ad_id)
JOIN read_parquet($captures) c USING (capture_id) ORDER BY c.fetched_at, v.capture_id
"""
_PHONES = "SELECT ad_id, value FROM read_parquet($contacts) WHERE kind = 'phone' ORDER BY first_seen, value"
_PRICES = """
SELECT ad_id, amount FROM read_parquet($prices) WHERE duration_min = 60 AND currency IS NOT NULL ORDER BY ad_id, amount
"""
_TABLES = ("ads", "ad_versions", "captures", "contacts", "leads", "networks", "prices", "providers", "sites")


def write_exercise(
    folder: Path, *, seed: int | None, size: int, sites: int | None, visits: int, dry_run: bool
) -> None:
    """Write an exercise, or say what would be written."""
    where = escape(str(folder))
    if dry_run:
        errors().print(
            f"Would make an exercise on a market of {size} persons in {where}: trainee/, trainer/."
        )
        return
    with StageProgress("site visits") as progress:
        try:
            made = make_exercise(
                folder,
                seed=secrets.randbelow(_SEEDS) if seed is None else seed,
                salt=secrets.token_hex(16),
                size=size,
                sites=sites,
                visits=visits,
                progress=lambda done, total: progress("simulate", done, total),
            )
        except MarketError as error:
            raise WrongUseError(str(error)) from error
    say = errors().print
    say(
        f"Made {where}: {len(made.questions)} questions in {len({one.task for one in made.questions})} tasks."
    )
    say(
        "Hand out trainee/ (captures, sites.csv, tasks.md, answers.csv). Keep trainer/: it holds the truth, and the seed."
    )
    say(f"Seal of the truth, which stands in tasks.md too: {made.seal}")
    say(f"Next, when sheets come back: clew simulate {where} --mark SHEETS --project PROJECT")


def tell_marks(folder: Path, given: list[Path], project: Path | None, *, as_json: bool) -> None:
    """Mark sheets and show a table of all, and what there is to talk about with each."""
    try:
        exercise = read_exercise(folder)
    except MarketError as error:
        raise WrongUseError(str(error)) from error
    sheets, broken = _sheets(given, exercise)
    members: dict[str, list[str]] = {}
    if project is not None:
        members, own = _of_the_tool(tables_of(opened(project)), exercise)
        sheets.append(own)
    marks = list(mark(exercise.questions, exercise.groups, sheets, pages=exercise.pages, members=members))
    _show_marks(marks, exercise, as_json=as_json)
    if not as_json:
        for one in marks:
            _tell_remarks(one)
    for one in marks:
        for odd in one.odd[:10]:
            errors().print(f"{one.name}: {odd}.", markup=False)
    if project is None:
        errors().print(
            "Ids of leads are not known, and the tool is not compared: give a project that has read the exercise with --project."
        )
    for told in broken:
        errors().print(f"[red]Not marked:[/] {escape(told)}")
    if broken:
        raise typer.Exit(PARTIAL)


def _sheets(given: list[Path], exercise: Exercise) -> tuple[list[Sheet], list[str]]:
    """Read the sheets; one that can't be read is told, and does not stop the others."""
    paths = [
        path
        for one in given
        for path in (sorted(one.iterdir()) if one.is_dir() else [one])
        if path == one or path.suffix.lower() in _SUFFIXES
    ]
    if not paths:
        raise WrongUseError(
            f"{given[0]}: no sheets in it; expected files that end in {', '.join(_SUFFIXES)}."
        )
    if len(paths) > _MOST_SHEETS:
        raise WrongUseError(f"{len(paths)} sheets; at most {_MOST_SHEETS} are marked at once.")
    sheets, broken = [], []
    for path in paths:
        try:
            sheets.append(read_sheet(path, exercise.questions))
        except SheetError as error:
            broken.append(str(error))
    if not sheets and broken:
        raise WrongUseError(broken[0])
    return sheets, broken


def _show_marks(marks: list[Mark], exercise: Exercise, *, as_json: bool) -> None:
    """Show one line a sheet: on a terminal with the letters of the tasks, so that it fits."""
    letters = {question.task: question.question[0] for question in exercise.questions}
    legend = ", ".join(f"{letter} {task.replace('_', ' ')}" for task, letter in letters.items())
    rows: list[dict[str, Any]] = []
    for one in marks:
        row: dict[str, Any] = {"trainee": one.name, "total": round(one.total, 1)}
        ends = {"answered": one.answered, "missed": one.count(MISSED), "flagged_wrongly": one.count(FLAGGED)}
        if as_json:
            remarks = [{name: getattr(remark, name) for name in remark.__slots__} for remark in one.remarks]
            rows.append({**row, **one.scores, **ends, "asked": one.asked, "remarks": remarks, "odd": one.odd})
        else:
            rows.append({**row, **{letters[task]: score for task, score in one.scores.items()}, **ends})
    show(rows, as_json=as_json, title=f"Marks from 0 to 100; {len(exercise.questions)} questions: {legend}")


def _tell_remarks(one: Mark) -> None:
    """Print what there is to talk about with somebody, a few lines for each thing; whole addresses, to be copied."""
    if one.remarks:
        typer.echo(f"\n{cell(one.name)}: to talk about")
    for remark in one.remarks:
        typer.echo(f"\n  {remark.question or TASKS[remark.task]}: {remark.what}   {cell(remark.subject)}")
        said = f"said: {cell(remark.said)}; " if remark.said else ""
        typer.echo(f"    {said}right: {cell(remark.right)}")
        if remark.read_again:
            typer.echo(f"    read again: {remark.read_again}")


def _of_the_tool(tables: Path, exercise: Exercise) -> tuple[dict[str, list[str]], Sheet]:
    """Give the ads of each lead, and what Clew says to the questions."""
    with duckdb.connect() as connection:

        def rows(sql: str) -> list[tuple[Any, ...]]:
            named = {name: str(tables / f"{name}.parquet") for name in _TABLES if f"${name})" in sql}
            return connection.execute(sql, named).fetchall()

        members: dict[str, list[str]] = {}
        for lead, url, _ in rows(_MEMBERS):
            members.setdefault(lead, []).append(url)
        said = _Said(
            rows(_LEADS), members, rows(_SITES), rows(_SHOWN), rows(_PHONES), rows(_PRICES), exercise
        )
    answers = {answer.question: answer for answer in said.answers(exercise.questions)}
    if not said.urls & {plain_address(ad) for group in exercise.groups.values() for ad in group.ads}:
        raise WrongUseError(
            f"{tables.parent} holds no ad of this exercise: give a project that has read trainee/captures."
        )
    return members, Sheet(THE_TOOL, answers)


class _Said:
    """What the tables of a project say to the questions of an exercise."""

    def __init__(
        self,
        leads: list[tuple[Any, ...]],
        members: dict[str, list[str]],
        sites: list[tuple[Any, ...]],
        shown: list[tuple[Any, ...]],
        phones: list[tuple[Any, ...]],
        prices: list[tuple[Any, ...]],
        exercise: Exercise,
    ) -> None:
        self._ranked = [lead for lead, _ in leads]
        self._explained = dict(leads)
        self._sites = dict(sites)
        self._phones, self._prices = dict(phones), dict(prices)
        self._days = exercise.days
        self._lead_of: dict[str, str] = {}
        self._person_of: dict[str, str] = {}
        self.urls: set[str] = set()
        for lead, urls in members.items():
            for url in map(plain_address, urls):
                self.urls.add(url)
                if lead in self._explained:
                    self._lead_of[url] = lead
                if lead.startswith("p-"):
                    self._person_of[url] = lead
        self._shown: dict[str, list[tuple[Any, ...]]] = {}
        for url, *rest in shown:
            self._shown.setdefault(plain_address(url), []).append(tuple(rest))

    def answers(self, questions: tuple[Question, ...]) -> Iterator[Answer]:
        """Give an answer to each question to which the tables have one."""
        ranked = iter(self._ranked)
        for question in questions:
            if question.task == "leads":
                lead = next(ranked, None)
                if lead:
                    yield Answer(question.question, subject=lead)
                continue
            answer = self._answer(question)
            if answer is not None:
                yield Answer(question.question, answer=str(answer))

    def _answer(self, question: Question) -> object:
        url = plain_address(question.subject)
        if question.task == "innocent":
            lead = self._lead_of.get(url)
            return None if lead is None else self._explained[lead] or NONE_FITS
        if question.task == "one_person":
            return self._person_of.get(url)
        if question.task == "category":
            return self._sites.get(registered_domain(question.subject))
        return self._fact(question, self._shown.get(url, []))

    def _fact(self, question: Question, shown: list[tuple[Any, ...]]) -> object:
        if not shown:
            return None
        ad_id = shown[0][0]
        if question.about == "phone":
            return self._phones.get(ad_id)
        if question.about == "price":
            amount = self._prices.get(ad_id)
            return None if amount is None else round(amount)
        if question.about == "moved":
            first = shown[0][2]
            since = next((day for _, _, city, day in shown if city not in (first, None)), None)
            return next((visit for visit, day in self._days.items() if day == since), None)
        day = next((day for visit, day in self._days.items() if f"visit {visit}?" in question.text), None)
        place = 1 if question.about == "age" else 2
        return next((row[place] for row in shown if row[3] == day), None)
