"""``clew profile CC``: the country profile; ``clew profile compare CC CC``: countries side by side."""

import datetime as dt
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from clew.cli.options import PARTIAL, ProjectOption, errors, opened, tables_of, warn_if_partial
from clew.cli.validate import taken_from
from clew.discover.address import site_of, tidy
from clew.discover.files import read_file
from clew.discover.overlap import OURS
from clew.discover.overlap import compare as compare_lists
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.report.profile import (
    About,
    about_of,
    all_formats,
    compare,
    load_words,
    make_profile,
    read_published,
    written,
)
from clew.store.accepted import accepted_sites, site_decisions
from clew.store.project import Project

_COMPARE = "compare"


def command(
    what: Annotated[
        list[str],
        typer.Argument(
            help="A country (AT); or compare and two or more: countries of this project, or profiles written as JSON.",
            metavar="CC | compare CC CC ...",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="Where to write it.", show_default="the screen, as Markdown"),
    ] = None,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format", help="html, pdf, md or json.", metavar="FORMAT", show_default="by the file's ending"
        ),
    ] = None,
    language: Annotated[
        str, typer.Option("--language", help="de, en, es, fr, it, pl, ro, ru, tr or uk.", metavar="XX")
    ] = "en",
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            help="The day on which the last mapping was begun anew: what changed since is told.",
            metavar="DAY",
        ),
    ] = None,
    beside: Annotated[
        list[str] | None,
        typer.Option(
            "--beside", help="Countries of this project to show beside it; may be given again.", metavar="CC"
        ),
    ] = None,
    lists: Annotated[
        list[Path] | None,
        typer.Option(
            "--list",
            help="Another body's list of sites, to estimate how many there are; may be given again.",
            metavar="FILE",
        ),
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", help="The day that it bears.", metavar="DAY", show_default="today")
    ] = None,
) -> None:
    """State what a country's market looks like, with how sure each figure is. It names no site, person or phone.

    Sites, concentration, who is advertised, towns, prices, ways of contact, hours, signals with examples that name nobody; the law as
    clew.toml has it. Cells of few people are left out, with those from which they would follow; people under an urgent lead are in no
    figure. Look through it before you publish it: a person decides.

    Example: clew profile AT -o austria.pdf --language de

    Example: clew profile AT --since 2026-05-01 --beside DE --beside HU -o austria.html

    Example: clew profile compare AT DE other-project.json -o three.html
    """
    name = _format(format_, out)
    if name == "pdf" and out is None:
        raise WrongUseError("a PDF needs a file: give --out FILE.")
    words = load_words(language)
    day = _day("--date", date) or dt.datetime.now(dt.UTC).date()
    if what[0] == _COMPARE:
        if since or beside or lists:
            raise WrongUseError(
                "compare takes countries and profiles alone: leave out --since, --beside and --list."
            )
        made = _compared(what[1:], project, day)
    else:
        made = _one(what, project, day, since=_day("--since", since), beside=beside or (), lists=lists or ())
    _give(written(made, name, words), out)
    if made["partial"]:
        errors().print("[yellow]Partial:[/] a run could not read all that was captured; the page says so.")
        raise typer.Exit(PARTIAL)


def _one(
    what: Sequence[str],
    project: Path,
    day: dt.date,
    *,
    since: dt.date | None,
    beside: Sequence[str],
    lists: Sequence[Path],
) -> dict[str, Any]:
    if len(what) != 1:
        raise WrongUseError(
            "expected one country, such as AT; several side by side: clew profile compare AT DE."
        )
    opened_project = opened(project)
    tables = tables_of(opened_project)
    country = _country(what[0])
    estimate = _estimate(opened_project, lists) if lists else None
    others = tuple(_country(one) for one in beside)
    about = _about(opened_project, country, day, estimate=estimate, beside=others)
    return make_profile(tables, country, about, since=since)


def _compared(what: Sequence[str], project: Path, day: dt.date) -> dict[str, Any]:
    if len(what) < 2:  # noqa: PLR2004 - a comparison has two sides
        raise WrongUseError(
            "compare needs two or more: clew profile compare AT DE, or profiles written as JSON."
        )
    profiles = []
    for one in what:
        if one.lower().endswith(".json"):
            profiles.append(read_published(Path(one)))
            continue
        opened_project = opened(project)
        country = _country(one)
        profiles.append(
            make_profile(tables_of(opened_project), country, _about(opened_project, country, day))
        )
    return compare(profiles, made_on=day)


def _about(
    project: Project,
    country: str,
    day: dt.date,
    *,
    estimate: dict[str, Any] | None = None,
    beside: Sequence[str] = (),
) -> About:
    return about_of(
        project.settings.profile,
        country,
        day,
        partial=warn_if_partial(project),
        estimate=estimate,
        beside=beside,
    )


def _estimate(project: Project, paths: Sequence[Path]) -> dict[str, Any]:
    """Hold the project's sites against other bodies' lists, as `clew validate` does, and give the first estimate."""
    named = {OURS: accepted_sites(project)}
    for path in paths:
        form, found = read_file(path)
        sites = frozenset(site for one in found if (site := site_of(tidy(one.url))))
        if not sites:
            raise BrokenInputError(f"{path}: read as {form.title}: holds no address of a site.")
        named[f"{path.name} {len(named)}"] = sites
    rejected = {site for site, value in site_decisions(project).items() if value == "rejected"}
    copied = bool(taken_from(project, paths, named[OURS]))  # a source of ours is no second look
    found_total = compare_lists(named, rejected=rejected, copied=copied).estimates[0]
    low = round(found_total.low if found_total.low is not None else found_total.seen)
    return {
        "method": found_total.method,
        "lists": len(paths),
        "total": None if found_total.total is None else round(found_total.total),
        "low": low,
        "high": None if found_total.high is None else round(found_total.high),
        "at_least": found_total.at_least or found_total.total is None,
    }


def _country(code: str) -> str:
    country = code.upper()
    if not (len(country) == 2 and country.isascii() and country.isalpha()):  # noqa: PLR2004 - ISO 3166-1 alpha-2
        raise WrongUseError(f"{code!r}: expected a country code of two letters, such as AT, or compare.")
    return country


def _day(option: str, value: str | None) -> dt.date | None:
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError as error:
        raise WrongUseError(f"{option} {value!r}: expected a day such as 2026-05-31.") from error


def _format(asked: str | None, out: Path | None) -> str:
    known = all_formats()
    name = asked or (out.suffix.lower().removeprefix(".") if out else "md")
    name = {"htm": "html", "markdown": "md"}.get(name, name)
    if name not in known:
        where = "--format" if asked else f"{out}: the ending tells no format: --format"
        raise WrongUseError(f"{where} {name!r}: expected one of {', '.join(sorted(known))}.")
    return name


def _give(data: bytes, out: Path | None) -> None:
    """Write at one stroke, or to the screen."""
    if out is None:
        typer.echo(data.decode("utf-8"), nl=False)
        return
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=out.parent, prefix=".profile-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(out)
    except OSError as error:
        raise WrongUseError(f"{out}: can't be written: {error.strerror}.") from error
    errors().print(f"Wrote {escape(str(out))}. Look through it before you publish it.")
