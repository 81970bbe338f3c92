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
from clew.extract.answers import KINDS, answer, tell
from clew.extract.assemble import extract_all
from clew.extract.fact import Context, Fact
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.kernel.text import clean
from clew.parse.language import find_language
from clew.records.block import Block
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets

_LINES = (".jsonl", ".ndjson")


def command(
    texts: Annotated[
        list[str] | None,
        typer.Argument(
            help="The text; without it, standard input is read. With --cases: files of cases.",
            show_default=False,
            metavar="[TEXT | FILE...]",
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file",
            "-f",
            help="Read texts from a file: plain, or JSON lines with `input` and optionally id, region, language, today, default_currency.",
        ),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option("--kind", "-k", help=f"Only one kind of fact: {', '.join(KINDS)}.", metavar="KIND"),
    ] = None,
    cases: Annotated[
        bool,
        typer.Option(
            "--cases", help="Answer files of cases (`id`, `kind`, `input`): one line {id, answer} for each."
        ),
    ] = False,
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
    """Show every fact that a text states: column, value, quote, place (in code points of the text in NFC).

    Example: clew extract "Call O77OO 1OO 321, 150/h" --region GB
    · clew extract --kind phone --region DE --language de < text.txt
    · clew extract --cases cases/phone.jsonl cases/price.jsonl
    """
    given = {"region": region, "default_currency": currency, "language": language, "today": today}
    if kind is not None and kind not in KINDS:
        raise WrongUseError(f"--kind {kind}: expected one of {', '.join(KINDS)}.")
    if cases:
        _answer_cases([Path(text) for text in texts or []], given)
        return
    if texts and len(texts) > 1:
        raise WrongUseError("More than one text: put it in quotes, or give files with --cases.")
    rows: list[dict[str, Any]] = []
    for item in _inputs(texts[0] if texts else None, file):
        merged = _merged(given, item)
        head = {} if item.get("id") is None else {"id": item["id"]}
        if kind is not None:
            rows += [{**head, "kind": kind, **asdict(told)} for told in tell(kind, *given_text(merged))]
        else:
            facts = [fact for fact in facts_of(merged) if not column or fact.column in column]
            rows += [{**head, **_row(fact)} for fact in facts]
    columns = ("value", "quote", "start") if kind else ("column", "value", "quote", "start", "source")
    show(rows, as_json=wants_json(json), title=f"{len(rows)} facts", columns=columns)


def facts_of(item: dict[str, Any]) -> list[Fact]:
    """Extract from one input: ``input`` with optional region, language, today, default_currency."""
    return extract_all(*given_text(item))


def given_text(item: dict[str, Any]) -> tuple[Block, Context]:
    """Make of one input the block to read and the context in which it is read."""
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
    return Block.from_text(text, region=region, language=language, page_language=language), context


def _answer_cases(files: list[Path], given: dict[str, Any]) -> None:
    if not files:
        raise WrongUseError("--cases needs one or more files of cases, such as cases/phone.jsonl.")
    for file in files:
        for number, case in enumerate(_lines(file), 1):
            kind = case.get("kind")
            if kind not in KINDS:
                raise BrokenInputError(f"{file}, case {number}: kind {kind!r}; expected {', '.join(KINDS)}.")
            told = answer(kind, *given_text(_merged(given, case)))
            line = json_format.dumps({"id": case.get("id"), "answer": told}, ensure_ascii=False)
            sys.stdout.write(line + "\n")


def _merged(given: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    return {**given, **{key: value for key, value in item.items() if value is not None}}


def _today(text: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(str(text or "1970-01-01"))
    except ValueError as error:
        raise BrokenInputError(f"today {text!r}: expected a day such as 2025-06-01.") from error


def _inputs(text: str | None, file: Path | None) -> Iterator[dict[str, Any]]:
    if text is not None:
        yield {"input": text}
    elif file is None:
        yield {"input": sys.stdin.read()}
    elif file.suffix in _LINES:
        yield from _lines(file)
    else:
        yield {"input": _content(file)}


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(_content(file).split("\n"), 1):
        if not line.strip():
            continue
        try:
            item = json_format.loads(line)
        except (ValueError, RecursionError) as error:
            raise BrokenInputError(f"{file}, line {number}: not JSON: {error}") from error
        if not isinstance(item, dict) or not isinstance(item.get("input"), str):
            raise BrokenInputError(f"{file}, line {number}: expected an object with the text under `input`.")
        yield item


def _content(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenInputError(f"{file}: can't be read as UTF-8 text: {error}") from error


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
