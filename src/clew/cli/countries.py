"""``clew countries``: which states to map first, region by region, and how firm that order is."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, cell, errors, show, wants_json
from clew.discover.ranking import SCALES, Ranked, rank_states, scale_of
from clew.discover.states import PACKAGED, States, compiled_on, packaged_sources, read_states
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError


def command(
    file: Annotated[
        Path | None,
        typer.Option(
            "--file",
            "-f",
            help="A CSV of your own: country, region, perhaps name, and criteria as numbers.",
            metavar="CSV",
            show_default="the 57 OSCE States",
        ),
    ] = None,
    weight: Annotated[
        list[str] | None,
        typer.Option(
            "--weight",
            "-w",
            help="What a criterion weighs beside the others; may be given again. 0 leaves it out.",
            metavar="NAME=NUMBER",
            show_default="1 each",
        ),
    ] = None,
    top: Annotated[int, typer.Option("--top", min=1, help="How many of each region are chosen.")] = 3,
    region: Annotated[
        str | None, typer.Option("--region", help="Only regions whose name begins so.", metavar="NAME")
    ] = None,
    scale: Annotated[
        list[str] | None,
        typer.Option(
            "--scale",
            help="linear or log, in place of the rule; may be given again.",
            metavar="NAME=SCALE",
            show_default="log where the largest value is 100 times the least",
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Show all states, not only the chosen ones.")] = False,
    sources: Annotated[
        bool, typer.Option("--sources", help="Show where the figures come from, and of which year they are.")
    ] = False,
    json: JsonOption = None,
) -> None:
    """Rank states within their region by population, GDP, tourism and prevalence, or by criteria of your own.

    A score (0-100) is the weighted mean of what is known; the columns named after criteria are what each brings to it. Unknown
    values are left out, never guessed: 'unknown' names them, and 'ranks if known' says between which ranks the state would lie,
    whatever they are. 'ranks by weights' says the same for weights halved and doubled, and 'stays' in which share of these the
    state stays among the chosen.

    A rank says where to begin, not how much trafficking there is.

    Example: clew countries --top 4 --weight prevalence=2

    Example: clew countries --file states.csv --weight population=0 --all --json
    """
    if sources:
        _show_sources(file, as_json=wants_json(json))
        return
    states = read_states(file or PACKAGED)
    weights = {name: _number(text) for name, text in _pairs(states, weight, "--weight")}
    scales = {name: _scale(text) for name, text in _pairs(states, scale, "--scale")}
    ranked = rank_states(states, top=top, weights=weights, scales=scales)
    rows = [row for row in ranked if row.region.lower().startswith((region or "").lower())]
    if not rows:
        names = ", ".join(sorted({row.region for row in ranked}))
        raise WrongUseError(f"No region begins with {region!r}; there are: {names}.")
    shown = [row for row in rows if every or row.chosen]
    _show(shown, states, as_json=wants_json(json))
    _say(rows, states, scales, packaged=file is None)


def _show_sources(file: Path | None, *, as_json: bool) -> None:
    if file is not None:
        raise WrongUseError("--sources tells of the packaged figures: leave out --file.")
    rows = [dataclasses.asdict(one) for one in packaged_sources().values()]
    columns = ("criterion", "year", "unit", "source", "checked", "precision", "meaning")
    show(rows, as_json=as_json, title=f"Compiled {compiled_on()}", columns=columns)
    _say_unchecked()


def _say_unchecked() -> None:
    """Name the packaged columns that nobody has held against their source."""
    unchecked = [one.label for one in packaged_sources().values() if one.checked is None]
    if unchecked:
        errors().print(
            f"Nobody has held {', '.join(unchecked)} against the sources cell by cell yet: do so before a decision rests on them.",
            markup=False,
        )


def _pairs(states: States, given: Sequence[str] | None, option: str) -> list[tuple[str, str]]:
    """Give the criterion that each NAME=VALUE names, by its name or the beginning of it."""
    found = []
    for text in given or ():
        name, mark, value = text.partition("=")
        names = [one for one in states.criteria if one == name] or [
            one for one in states.criteria if name and one.startswith(name)
        ]
        if not mark or len(names) != 1:
            raise WrongUseError(
                f"{option} {text!r}: expected NAME=VALUE with one of {', '.join(states.criteria)}."
            )
        found.append((names[0], value))
    return found


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise WrongUseError(f"--weight: {text!r} is no number such as 2 or 0.5.") from error


def _scale(text: str) -> str:
    if text not in SCALES:
        raise WrongUseError(f"--scale: {text!r}; expected {' or '.join(SCALES)}.")
    return text


def _show(rows: Sequence[Ranked], states: States, *, as_json: bool) -> None:
    if as_json:
        show([_plain(row) for row in rows], as_json=True)
        return
    labels = {name: _label(name) for name in states.criteria}
    columns = (
        *("region", "rank", "state", "score"),
        *labels.values(),
        *("unknown", "ranks by weights", "stays", "ranks if known"),
    )
    show([_for_a_table(row, labels) for row in rows], as_json=False, columns=columns)


def _label(criterion: str) -> str:
    known = packaged_sources().get(criterion)
    return known.label if known else criterion


def _for_a_table(row: Ranked, labels: dict[str, str]) -> dict[str, Any]:
    points = {
        label: round(row.contributions[name], 1) if name in row.contributions else None
        for name, label in labels.items()
    }
    return {
        "region": row.region,
        "rank": row.rank,
        "state": row.name,
        "score": None if row.score is None else round(row.score, 1),
        **points,
        "unknown": [labels[name] for name in row.unknown],
        "ranks by weights": _between(row.rank_first, row.rank_last),
        "stays": None if row.top_share is None else f"{row.top_share:.0%}",
        "ranks if known": _between(row.rank_first_unknown, row.rank_last_unknown),
    }


def _between(first: int | None, last: int | None) -> str | None:
    if first is None or last is None:
        return None
    return cell(first) if first == last else f"{first}–{last}"


def _plain(row: Ranked) -> dict[str, Any]:
    plain = dataclasses.asdict(row)
    return {
        name: round(value, 4) if isinstance(value, float) else _rounded(value)
        for name, value in plain.items()
    }


def _rounded(value: Any) -> Any:
    return {name: round(one, 4) for name, one in value.items()} if isinstance(value, dict) else value


def _say(rows: Sequence[Ranked], states: States, scales: dict[str, str], *, packaged: bool) -> None:
    """Say beside the table what is unknown, by which scale each criterion goes, and where the figures are from."""
    console = errors()
    for name in states.criteria:
        n_unknown = sum(name in row.unknown for row in rows)
        scale = scales.get(name) or scale_of(states, name)
        console.print(
            f"{name}: unknown of {n_unknown} of {counted(len(rows), 'state')}, by a {scale} scale.",
            markup=False,
        )
    if packaged:
        years = ", ".join(f"{one.label} {one.year}" for one in packaged_sources().values())
        console.print(f"Figures of {years}: `clew countries --sources` says from where.", markup=False)
        _say_unchecked()
