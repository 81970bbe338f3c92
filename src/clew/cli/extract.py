"""``clew extract``: what a text states, with where it stands. For trying, teaching and measuring."""

import datetime as dt
import json as json_format
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, show, wants_json
from clew.extract.assemble import extract_all
from clew.extract.fact import Context, Fact
from clew.kernel.errors import BrokenInputError
from clew.kernel.text import clean
from clew.parse.language import find_language
from clew.records.block import Block
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets


def command(
    text: Annotated[
        str | None, typer.Argument(help="The text; without it, standard input is read.", show_default=False)
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file",
            "-f",
            help="Read texts from a file: plain, or JSON lines with `input` and optionally id, region, language, today, default_currency.",
        ),
    ] = None,
    region: Annotated[
        str | None, typer.Option("--region", help="Default phone region.", metavar="CC")
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option("--currency", help="Default currency.", metavar="ISO", show_default="the region's"),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", help="The text's language.", metavar="TAG", show_default="found out"),
    ] = None,
    today: Annotated[
        str | None,
        typer.Option(
            "--today",
            help="The day of the text, for dates without a year.",
            metavar="DAY",
            show_default="1970-01-01",
        ),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--column", "-c", help="Only facts of these columns (contact, price, age, city ...)."),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Show every fact that a text states: column, value, quote, place.

    Example: clew extract "Call O77OO 1OO 321, 150/h" --region GB
    """
    rows = []
    given = {"region": region, "default_currency": currency, "language": language, "today": today}
    for item in _inputs(text, file):
        merged = {**given, **{key: value for key, value in item.items() if value is not None}}
        facts = [fact for fact in facts_of(merged) if not column or fact.column in column]
        rows += [{"id": item.get("id"), **_row(fact)} for fact in facts]
    columns = ("column", "value", "quote", "start", "source")
    show(rows, as_json=wants_json(json), title=f"{len(rows)} facts", columns=columns)


def facts_of(item: dict[str, Any]) -> list[Fact]:
    """Extract from one input: ``input`` with optional region, language, today, default_currency."""
    text = clean(str(item["input"]))
    region = item.get("region")
    markets = packaged_markets()
    context = Context(
        lexicons=packaged_lexicons(),
        gazetteer=packaged_gazetteer(),
        markets=markets,
        today=_today(item.get("today")),
        region=region,
        currency=item.get("default_currency") or markets.currency(region),
    )
    language = item.get("language") or find_language(text)
    block = Block.from_text(text, region=region, language=language, page_language=language)
    return extract_all(block, context)


def _today(text: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(str(text or "1970-01-01"))
    except ValueError as error:
        raise BrokenInputError(f"today {text!r}: expected a day such as 2025-06-01.") from error


def _inputs(text: str | None, file: Path | None) -> Iterator[dict[str, Any]]:
    if text is not None:
        yield {"input": text}
        return
    if file is None:
        yield {"input": sys.stdin.read()}
        return
    try:
        content = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenInputError(f"{file}: can't be read as UTF-8 text: {error}") from error
    if file.suffix not in (".jsonl", ".ndjson"):
        yield {"input": content}
        return
    for number, line in enumerate(content.splitlines(), 1):
        try:
            item = json_format.loads(line)
        except (ValueError, RecursionError) as error:
            raise BrokenInputError(f"{file}, line {number}: not JSON: {error}") from error
        if not isinstance(item, dict) or "input" not in item:
            raise BrokenInputError(f"{file}, line {number}: expected an object with the key `input`.")
        yield item


def _row(fact: Fact) -> dict[str, Any]:
    first = fact.evidence[0]
    value = asdict(fact.value) if hasattr(fact.value, "__dataclass_fields__") else fact.value
    return {
        "column": fact.column,
        "value": value,
        "quote": first.quote,
        "start": first.start,
        "end": first.end,
        "source": fact.source,
    }
