"""The reference pages, made from what the code itself says: records, settings, ontology, lexicons, commands.

``python scripts/reference.py docs/reference`` writes them. ``pages()`` gives them by their path relative to that
folder, so that a test can tell whether the committed pages are still true. Same code, same bytes.
"""  # noqa: INP001 - a script beside the package, not part of one

import dataclasses
import importlib
import inspect
import re
import sys
import types
import typing
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import typer

from clew.cli import build_app
from clew.indicators.detectors import all_detectors
from clew.records import RECORDS, arrow_schema, key_of, plural_of
from clew.records.decision import ALLOWED, KINDS, Decision
from clew.records.schema import column_name, is_working
from clew.reference.knowledge import read_knowledge
from clew.reference.lexicon import Lexicons, packaged_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import PACKAGED, Indicator, packaged_ontology
from clew.store.settings import TEMPLATE, Settings

NOTE = "<!-- Made by scripts/reference.py. Change the code or the data it speaks of, then run `make docs`. -->"
_SCALARS = {
    pa.string(): "text",
    pa.int64(): "whole number",
    pa.float64(): "number",
    pa.bool_(): "yes or no",
    pa.timestamp("us", tz="UTC"): "time (UTC)",
    pa.date32(): "day",
}


def pages() -> dict[str, str]:
    """Give every page by its path, relative to the folder of the reference."""
    made = {
        "README.md": _index(),
        "records.md": _records(),
        "decisions.md": _decisions(),
        "settings.md": _settings(),
        "indicators.md": _indicators(),
        "explanations.md": _explanations(),
        "detectors.md": _detectors(),
        "lexicons.md": _lexicons(),
        "markets.md": _markets(),
        "../command-line.md": _commands(),
    }
    return {path: text.rstrip("\n") + "\n" for path, text in made.items()}


def _index() -> str:
    return f"""# Reference

{NOTE}

These pages are made from the code and its data by `make docs`. A test fails when they lag behind.

| page | what it says |
|---|---|
| [records](records.md) | every table: columns, types, key |
| [decisions](decisions.md) | what people decide, and how a file of decisions is written |
| [settings](settings.md) | every key of `clew.toml` |
| [command line](../command-line.md) | every command and option |
| [indicators](indicators.md) | every signal: meaning, level, weight, caveat, source, examples |
| [explanations](explanations.md) | innocent readings that lower a priority |
| [detectors](detectors.md) | the ways to look that an indicator can name |
| [lexicons](lexicons.md) | languages and topics, with the number of terms |
| [markets](markets.md) | what Clew takes for granted in each country |
"""


# --- records -------------------------------------------------------------------------------------------


def _records() -> str:
    own = {name: record for name, record in RECORDS.items() if not is_working(record)}
    working = {name: record for name, record in RECORDS.items() if is_working(record)}
    parts = sorted(_parts_of([*own.values(), *working.values()]), key=lambda part: part.__name__)
    text = f"""# Records

{NOTE}

Each record is one table, `tables/<plural>.parquet`, sorted by its key. Unknown is null, never an empty text or 0.
A list that holds nothing is empty. Ids are made of content: the same input gives the same id. Times are UTC.
[What a run writes](../project-folder.md) says where the tables lie.

"""
    text += "\n".join(_record(name, record) for name, record in own.items())
    text += "\n## Working tables\n\nMet between stages only; they lie in `work/` and are no part of a project's tables.\n\n"
    text += "\n".join(_record(name, record, level=3) for name, record in working.items())
    text += "\n## Parts of records\n\nWhat stands inside a column of the tables above.\n\n"
    return text + "\n".join(f"### {part.__name__}\n\n{_doc(part)}\n\n{_columns(part)}" for part in parts)


def _record(name: str, record: type, *, level: int = 2) -> str:
    key = ", ".join(f"`{column}`" for column in key_of(record))
    where = f"Table `{plural_of(record)}`, key {key}."
    return f"{'#' * level} {name}\n\n{_doc(record)}\n\n{where}\n\n{_columns(record)}"


def _columns(record: Any) -> str:
    hints = typing.get_type_hints(record)
    fields = {column_name(field.name): hints[field.name] for field in dataclasses.fields(record)}
    rows = [(f"`{field.name}`", _type(fields[field.name], field.type)) for field in arrow_schema(record)]
    return _table(("column", "type"), rows)


def _type(hint: Any, kind: pa.DataType) -> str:
    optional = isinstance(hint, types.UnionType) and type(None) in typing.get_args(hint)
    bare = next(arg for arg in typing.get_args(hint) if arg is not type(None)) if optional else hint
    name = _plain_type(bare, kind)
    return f"{name}, or null" if optional else name


def _plain_type(hint: Any, kind: pa.DataType) -> str:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return f"[{hint.__name__}](#{hint.__name__.lower()})"
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return "one of " + ", ".join(f"`{value}`" for value in args)
    if origin is tuple:
        return f"list of {_plain_type(args[0], kind.value_type)}".replace("number", "numbers")
    if origin is dict:
        return f"{_plain_type(args[0], kind.key_type)} → {_plain_type(args[1], kind.item_type)}"
    return _SCALARS[kind]


def _parts_of(records: Iterable[type]) -> set[type]:
    found: set[type] = set()
    for record in records:
        for hint in typing.get_type_hints(record).values():
            for part in _classes_in(hint):
                if part not in found:
                    found |= {part} | _parts_of([part])
    return found


def _classes_in(hint: Any) -> Iterator[type]:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        yield hint
    for arg in typing.get_args(hint):
        yield from _classes_in(arg)


def _decisions() -> str:
    common = [field.name for field in dataclasses.fields(Decision)]
    text = f"""# Decisions

{NOTE}

{_doc(importlib.import_module("clew.records.decision"))}

`clew decide --file decisions.jsonl` adds them: one JSON object a line, with a `kind`, an `author`, a `reason` and
the columns below. `made_at`, `members_seen` (a list of ids) and `supersedes` may be given too. The id is made of the
content, so that adding a file twice adds nothing. [How to](../project-folder.md#decisions) shows a file.

"""
    for kind, record in KINDS.items():
        rows = [(f"`{field.name}`", _allowed(kind, field)) for field in dataclasses.fields(record)]
        rows = [row for row in rows if row[0].strip("`") not in common]
        text += f"## {kind}\n\n{_doc(record)}\n\n{_table(('column', 'value'), rows)}\n"
    return text


def _allowed(kind: str, field: dataclasses.Field[Any]) -> str:
    values = ALLOWED.get(kind, {}).get(field.name)
    if values:
        return "one of " + ", ".join(f"`{value}`" for value in values)
    return "text, or null" if "None" in str(field.type) else "text"


def _settings() -> str:
    about: dict[str, str] = {}
    comment = ""
    for line in TEMPLATE.splitlines():
        if line.startswith("# "):
            comment = line[2:]
        elif "=" in line:
            key, _, rest = line.partition("=")
            note = rest.partition("#")[2].strip()
            about[key.strip()] = f"{comment} ({note})" if note else comment
    rows = []
    for name, field in Settings.model_fields.items():
        default = "must be given" if field.is_required() else f"`{_toml(field.default)}`"
        kind = getattr(field.annotation, "__name__", "text")
        words = {"str": "text", "bool": "true or false", "int": "whole number", "Literal": "text"}
        rows.append((f"`{name}`", words.get(kind, "text"), default, about[name]))
    table = _table(("key", "type", "default", "meaning"), rows)
    after = "[The project folder](../project-folder.md) says what each key does today."
    return f"# Settings\n\n{NOTE}\n\nThe keys of `clew.toml`. A key that is not here is an error.\n\n{table}\n{after}\n"


def _toml(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool | int) else f'"{value}"'


# --- ontology ------------------------------------------------------------------------------------------


def _indicators() -> str:
    ontology = packaged_ontology()
    because = _reasons()
    text = f"""# Indicators

{NOTE}

{len(ontology.indicators)} indicators in {len(ontology.families)} families. An indicator is a signal, not a proof:
its caveat says what else it may mean. A weight of 0 is recorded and shown, and never counts. How findings become a
priority is told in [the walk](../walk.md#leads). [How to add one](../how-to/add-an-indicator.md).

"""
    for family in ontology.families:
        members = [one for one in ontology.indicators.values() if one.family == family]
        text += f"## {family}\n\n" + "\n".join(_indicator(one, because[one.id]) for one in members) + "\n"
    return text


def _indicator(one: Indicator, because: str) -> str:
    seen = _seen_by(one)
    notes = ("**Urgent: skips the ranking.** " if one.urgent else "") + (
        "**Ambiguous.** " if one.ambiguous else ""
    )
    lines = [
        f"### {one.id}",
        "",
        f"**{one.label}.** {notes}{one.meaning}",
        "",
        f"- level: {', '.join(one.levels)}",
        f"- weight: {one.weight:g} ({because})",
        f"- seen by: {seen}",
        f"- caveat: {one.caveat}",
        f"- source: {one.source}",
        f"- author and version: {one.author}, {one.version}",
    ]
    lines += [f"- fires on: {_examples(one.fires)}", f"- silent on: {_examples(one.silent)}"] if one.fires else []
    return "\n".join(lines) + "\n"


def _seen_by(one: Indicator) -> str:
    if one.by == "analyst":
        return "**an analyst only**, who ticks it at the desk; no lawful detector sees it"
    ways = []
    for way in one.detections:
        given = ", ".join(f"{key}: {_value(value)}" for key, value in way.params.items())
        ways.append(f"[{way.detector}](detectors.md#{way.detector})" + (f" ({given})" if given else ""))
    return "; or ".join(ways)


def _examples(examples: Sequence[dict[str, Any]]) -> str:
    return "; ".join(f"“{one['text']}”" if set(one) == {"text"} else f"`{_value(one)}`" for one in examples[:3])


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_value(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _reasons() -> dict[str, str]:
    path = PACKAGED / "weights.yml"
    weights = read_knowledge(path.read_text("utf-8"), path).mapping(None)["weights"].mapping(None)
    return {name: node.mapping(None)["because"].text() for name, node in weights.items()}


def _explanations() -> str:
    text = f"""# Innocent explanations

{NOTE}

Where one fits, it takes its share of the points of the signals that it explains, and stands beside the lead with
where it was read. An urgent signal is never explained away. [How to add one](../how-to/add-an-explanation.md).

"""
    for one in packaged_ontology().explanations.values():
        explains = ", ".join(f"[{name}](indicators.md#{name})" for name in one.explains)
        text += f"## {one.id}\n\n**{one.label}.** {one.meaning}\n\n- explains: {explains}\n- takes: {one.share:.0%} of their points\n"
        text += f"- caveat: {one.caveat}\n- source: {one.source}\n\n"
    return text


def _detectors() -> str:
    text = f"# Detectors\n\n{NOTE}\n\nThe ways to look that an indicator's `detect:` can name, with their parameters.\n\n"
    for name, detector in all_detectors().items():
        needed = ", ".join(f"`{key}`" for key in sorted(detector.required)) or "none"
        free = ", ".join(f"`{key}`" for key in sorted(detector.optional)) or "none"
        doc = _doc(importlib.import_module(f"clew.indicators.{name}"))
        text += f"## {name}\n\n{doc}\n\n- reads: {', '.join(detector.kinds)}\n- needs: {needed}\n- may have: {free}\n\n"
    return text


# --- lexicons and markets ------------------------------------------------------------------------------


def _lexicons() -> str:
    lexicons = packaged_lexicons()
    terms = {language: sum(map(len, one.topics.values())) for language, one in lexicons.by_language.items()}
    names = {language: one.name for language, one in lexicons.by_language.items()}
    rows = [
        (f"`{tag}`", names[tag], str(len(one.topics)), str(terms[tag]), str(len(one.examples)))
        for tag, one in lexicons.by_language.items()
    ]
    table = _table(("tag", "language", "topics", "terms", "examples"), rows)
    return f"""# Lexicons

{NOTE}

{len(rows)} lexicons, {len(lexicons.topics())} topics, {sum(terms.values())} terms. `mul` holds what all languages
share. Terms are short and neutral. [How to add a language](../how-to/add-a-language.md).

## Languages

{table}
## Topics

The number of terms in each language. A language that is not named has none.

{_table(("topic", "terms", "by language"), list(_topics(lexicons)))}"""


def _topics(lexicons: Lexicons) -> Iterator[tuple[str, str, str]]:
    for topic in lexicons.topics():
        counts = {
            tag: len(one.topics[topic]) for tag, one in lexicons.by_language.items() if one.topics.get(topic)
        }
        by_language = ", ".join(f"{tag} {count}" for tag, count in counts.items())
        yield f"`{topic}`", str(sum(counts.values())), by_language


def _markets() -> str:
    rows = [
        (f"`{one.country}`", one.name, one.currency, one.phone_region, ", ".join(one.languages))
        for _, one in sorted(packaged_markets().by_country.items())
    ]
    table = _table(("market", "name", "currency", "phone region", "languages"), rows)
    return f"""# Markets

{NOTE}

What Clew takes for granted where an ad says nothing else. Every market's list of origins at higher risk is empty
unless it is filled in `data/markets`; it weighs nothing in a priority.

{table}"""


# --- commands ------------------------------------------------------------------------------------------


def _commands() -> str:
    group: Any = typer.main.get_command(build_app())
    text = f"""# The command line

{NOTE}

`clew COMMAND --help` says the same at your desk; `python -m clew` is `clew`. Results go to standard output: a table on
a terminal, one JSON object a line when piped. What is said beside them goes to standard error.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | a check found something (`clew doctor`) |
| 2 | wrong use, or input that can't be read |
| 3 | done in part: something that was captured could not be read, and the issues say what |

"""
    for name, command in group.commands.items():
        text += f"## clew {name}\n\n{_help(command.help)}\n\n{_parameters(command.params)}\n"
    return text


def _help(text: str) -> str:
    lines = [re.sub(r"\[/?bold\]", "**", line) for line in inspect.cleandoc(text).splitlines()]
    return "\n".join(_example(line) for line in lines)


def _example(line: str) -> str:
    for start in ("Example: ", "A line: "):
        if line.startswith(start):
            return f"{start}`{line.removeprefix(start)}`"
    return line


def _parameters(parameters: Sequence[Any]) -> str:
    rows = []
    for one in parameters:
        flags = [*one.opts, *one.secondary_opts]
        is_option = flags[0].startswith("-")
        name = " ".join(f"`{flag}`" for flag in flags) if is_option else f"`{(one.metavar or one.name).upper()}`"
        value = f" {one.metavar}" if is_option and one.metavar else ""
        rows.append((name + value, one.help or "", _default(one)))
    return _table(("argument or option", "meaning", "default"), rows)


def _default(one: Any) -> str:
    if one.required:
        return "must be given"
    if isinstance(one.show_default, str):
        place = f", or `{one.envvar}`" if one.envvar else ""
        return one.show_default + place
    return "" if one.default is None or one.default is False else f"`{one.default}`"


# --- words ---------------------------------------------------------------------------------------------


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _doc(thing: Any) -> str:
    """Give a docstring as Markdown."""
    text = inspect.getdoc(thing) or ""
    text = re.sub(r":\w+:`~?([^`]+)`", r"`\1`", text)
    return text.replace("``", "`")


def write(folder: Path) -> list[Path]:
    """Write every page; give their paths."""
    written = []
    for path, text in pages().items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        written.append(target)
    return written


if __name__ == "__main__":
    for page in write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/reference")):
        sys.stdout.write(f"{page}\n")
