"""``clew norms``: what is usual in a market and in its parts, with counts and intervals."""

import json as jsons
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import (
    PARTIAL,
    JsonOption,
    ProjectOption,
    cell,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
    warn_if_partial,
)
from clew.kernel.errors import WrongUseError
from clew.records.norm import Norm
from clew.records.schema import to_row
from clew.store.tables import read_records

_WHOLE = "all"
_NUMBERS = ("market", "measure", "segment", "n", "usual", "interval", "half")
_SIGNALS = ("market", "signal", "level", "count", "n", "share", "interval")
_OVER_TIME = ("market", "measure", "period", "n", "count", "median", "share", "interval")
_KINDS_OF_PERIOD = ("week", "month")


def command(
    project: ProjectOption = Path(),
    market: Annotated[str | None, typer.Option("--market", help="Only this market.", metavar="CC")] = None,
    measure: Annotated[
        str | None,
        typer.Option(
            "--measure", help="Only measures that begin so: eur_per_hour, age, share ...", metavar="NAME"
        ),
    ] = None,
    segment: Annotated[
        str,
        typer.Option(
            "--segment",
            help="Segments that begin so: all, duration, city, category, audience ...",
            metavar="NAME",
        ),
    ] = _WHOLE,
    signals: Annotated[
        bool, typer.Option("--signals", help="How many ads, providers and networks show each signal.")
    ] = False,
    over_time: Annotated[
        bool,
        typer.Option(
            "--over-time", help="The price of an hour and the share of each signal, period by period."
        ),
    ] = False,
    period: Annotated[
        str, typer.Option("--period", help="With --over-time: week or month.", metavar="KIND")
    ] = "week",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="Show at most so many rows.")] = 200,
    json: JsonOption = None,
) -> None:
    """Print what is usual here: a signal weighs what it tells in its market.

    usual is the median or share to go by; a small segment borrows from the larger one it belongs to, and the interval
    says how sure it is. half is between which values half of all lies. --json has the mean and the percentiles too, and
    n_outside: prices so far off that they were rather read wrongly, which the mean leaves out.

    --over-time goes by the days of capture; --measure is then eur_per_hour or a signal. Periods of which other sites
    were captured differ for that alone.

    Example: clew norms --market DE --measure eur_per_hour --segment city

    Example: clew norms --over-time --period month --market DE
    """
    opened_project = opened(project)
    tables = tables_of(opened_project)
    as_json = wants_json(json)
    wanted = market.upper() if market else None
    if over_time and signals:
        raise WrongUseError("--over-time counts signals already: leave out --signals.")
    columns: tuple[str, ...]
    if over_time:
        rows, what, columns = (
            over_time_rows(tables, measure=measure, period=period),
            "norms over time",
            _OVER_TIME,
        )
    elif signals:
        rows, what, columns = signal_rows(tables), "signals", _SIGNALS
    else:
        rows, what, columns = norm_rows(tables, measure=measure, segment=segment), "norms", _NUMBERS
    rows = [row for row in rows if wanted in (None, row["market"])]
    shown = rows[:limit] if as_json else [_for_a_table(row) for row in rows[:limit]]
    show(shown, as_json=as_json, title=f"{len(rows)} {what}", columns=columns)
    if len(rows) > limit:
        errors().print(f"{len(rows) - limit} more: --limit {len(rows)} shows them.")
    if warn_if_partial(opened_project):
        raise typer.Exit(PARTIAL)


def norm_rows(tables: Path, *, measure: str | None, segment: str) -> list[dict[str, Any]]:
    """Give the norms whose measure and segment begin with what was asked for, in the order of their key."""
    norms = [
        norm
        for norm in read_records(tables / "norms.parquet", Norm)
        if norm.measure.removeprefix("share:").startswith(measure or "")
        or norm.measure.startswith(measure or "")
    ]
    found = [norm for norm in norms if norm.segment.startswith(segment)]
    if not found:
        kinds = ", ".join(sorted({norm.segment.partition("=")[0] for norm in norms})) or "none"
        raise WrongUseError(
            f"No norm of --measure {measure!r} has a --segment that begins with {segment!r}; there are: {kinds}."
        )
    return [to_row(norm) for norm in found]


def signal_rows(tables: Path) -> list[dict[str, Any]]:
    """Give how many show each signal, as the run counted it."""
    return _counted(tables / "signals.json", "counts of signals")


def over_time_rows(tables: Path, *, measure: str | None, period: str) -> list[dict[str, Any]]:
    """Give the measures that begin so, by market and measure, the earliest period first."""
    if period not in _KINDS_OF_PERIOD:
        raise WrongUseError(f"--period {period!r}: expected {' or '.join(_KINDS_OF_PERIOD)}.")
    rows = _counted(tables / "over_time.json", "norms over time")
    chosen = [row for row in rows if row["by"] == period and row["measure"].startswith(measure or "")]
    return sorted(chosen, key=lambda row: (row["market"], row["family"] or "", row["measure"], row["period"]))


def _counted(path: Path, what: str) -> list[dict[str, Any]]:
    if not path.exists():
        raise WrongUseError(f"{path.parent.parent} has no {what} yet: make them with `clew run`.")
    rows: list[dict[str, Any]] = jsons.loads(path.read_text("utf-8"))
    return rows


def _for_a_table(row: dict[str, Any]) -> dict[str, Any]:
    return {
        **row,
        "interval": _between(row, "low", "high"),
        "half": _between(row, "p25", "p75"),
    }


def _between(row: dict[str, Any], low: str, high: str) -> str | None:
    if row.get(low) is None or row.get(high) is None:
        return None
    return f"{cell(row[low])}–{cell(row[high])}"
