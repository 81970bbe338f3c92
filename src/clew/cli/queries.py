"""Queries of ``clew discover``, printed for a person, a spreadsheet or a service."""

import csv
import dataclasses
import io
from collections.abc import Sequence

import typer

from clew.cli.options import errors, show
from clew.discover.choosing import reading
from clew.discover.queries import Query, back_search, keyword_city
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import load_lexicons
from clew.reference.market import packaged_markets
from clew.store.accepted import accepted_sites
from clew.store.project import Project

_FORMS = ("text", "csv", "json")


def print_queries(project: Project, form: str, *, back: str | None, keywords: int, cities: int) -> None:
    """Print queries as ``text``, ``csv`` or ``json``: words with towns, or of a site's ads where ``back`` names one."""
    if form not in _FORMS:
        raise WrongUseError(f"--queries {form!r}; expected {', '.join(_FORMS)}.")
    found = _back_queries(project, back) if back is not None else _keyword_queries(project, keywords, cities)
    if form == "json":
        show([dataclasses.asdict(one) for one in found], as_json=True)
    elif form == "text":
        for one in found:
            typer.echo(one.query)
    else:
        typer.echo(_as_csv(found), nl=False)
    errors().print(
        f"{counted(len(found), 'query', 'queries')}.{_CARE if back is not None else ''}", markup=False
    )


_CARE = " They tell a search engine whom you look for: use one that your legal basis allows."


def _keyword_queries(project: Project, keywords: int, cities: int) -> list[Query]:
    country = project.settings.market
    market = packaged_markets().by_country.get(country)
    if market is None:
        known = ", ".join(sorted(packaged_markets().by_country))
        raise WrongUseError(f"no languages are known of the market {country}; known are {known}.")
    languages = (*market.languages, *(() if "en" in market.languages else ("en",)))
    return keyword_city(
        load_lexicons(project.lexicons_dir),
        packaged_gazetteer(),
        country=country,
        languages=languages,
        keywords=keywords,
        cities=cities,
    )


def _back_queries(project: Project, site: str) -> list[Query]:
    wanted = site.strip().lower().removeprefix("www.")
    if wanted not in accepted_sites(project):
        raise WrongUseError(f"{site!r} is none of the project's sites: accept it first, or name one that is.")
    with reading(project) as engine:
        return list(back_search(engine, site=wanted))


def _as_csv(found: Sequence[Query]) -> str:
    """Write queries as a table; one that a spreadsheet would run gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [field.name for field in dataclasses.fields(Query)]
    writer.writerow(names)
    for one in found:
        cells = [getattr(one, name) or "" for name in names]
        writer.writerow([f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell for cell in cells])
    return out.getvalue()
