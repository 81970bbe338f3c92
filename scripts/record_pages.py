"""Reference pages of records, decisions and settings."""  # noqa: INP001 - a script beside the package, not part of one

import dataclasses
import importlib
import types
import typing
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa
from page_words import NOTE, as_table, docstring
from pydantic import BaseModel

from clew.records import RECORDS, arrow_schema, key_of, plural_of
from clew.records.decision import ALLOWED, KINDS, Decision
from clew.records.schema import column_name, is_working
from clew.store.capture_settings import CaptureSettings
from clew.store.openid_settings import OpenIdSettings
from clew.store.profile_settings import ProfileSettings
from clew.store.settings import TEMPLATE, Settings
from clew.store.watch_settings import MailSettings, WatchSettings

_SCALARS = {
    pa.string(): "text",
    pa.int64(): "whole number",
    pa.float64(): "number",
    pa.bool_(): "yes or no",
    pa.timestamp("us", tz="UTC"): "time (UTC)",
    pa.date32(): "day",
}


def records() -> str:
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
    return text + "\n".join(f"### {part.__name__}\n\n{docstring(part)}\n\n{_columns(part)}" for part in parts)


def _record(name: str, record: type, *, level: int = 2) -> str:
    key = ", ".join(f"`{column}`" for column in key_of(record))
    where = f"Table `{plural_of(record)}`, key {key}."
    return f"{'#' * level} {name}\n\n{docstring(record)}\n\n{where}\n\n{_columns(record)}"


def _columns(record: Any) -> str:
    hints = typing.get_type_hints(record)
    fields = {column_name(field.name): hints[field.name] for field in dataclasses.fields(record)}
    rows = [(f"`{field.name}`", _type(fields[field.name], field.type)) for field in arrow_schema(record)]
    return as_table(("column", "type"), rows)


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


def decisions() -> str:
    common = [field.name for field in dataclasses.fields(Decision)]
    text = f"""# Decisions

{NOTE}

{docstring(importlib.import_module("clew.records.decision"))}

`clew decide --file decisions.jsonl` adds them: one JSON object a line, with a `kind`, an `author`, a `reason` and
the columns below. `made_at`, `members_seen` (a list of ids) and `supersedes` may be given too. The id is made of the
content, so that adding a file twice adds nothing. [How to](../project-folder.md#decisions) shows a file.

"""
    for kind, record in KINDS.items():
        rows = [(f"`{field.name}`", _allowed(kind, field)) for field in dataclasses.fields(record)]
        rows = [row for row in rows if row[0].strip("`") not in common]
        text += f"## {kind}\n\n{docstring(record)}\n\n{as_table(('column', 'value'), rows)}\n"
    return text


def _allowed(kind: str, field: dataclasses.Field[Any]) -> str:
    values = ALLOWED.get(kind, {}).get(field.name)
    if values:
        return "one of " + ", ".join(f"`{value}`" for value in values)
    return "text, or null" if "None" in str(field.type) else "text"


def settings() -> str:
    template = TEMPLATE.replace("{{", "{").replace("}}", "}")  # as a project gets it
    own, _, rest = template.partition("\n[capture]\n")
    capture, _, rest = rest.partition("\n[watch]\n")
    watch, _, rest = rest.partition("\n[mail]\n")
    mail, _, rest = rest.partition("\n[profile]\n")
    profile, _, openid = rest.partition("\n[openid]\n")
    tables = {
        "capture": "What captures ask for and how: the table below.",
        "watch": "How often sites are visited again: a table below.",
        "mail": "Who gets the digest by mail: a table below.",
        "profile": "What is published of a country, and its law as entered: a table below.",
        "openid": "Sign-in at the desk by your office's own service: a table below.",
    }
    of_profile = {"legal_status": "The law as you know it: tables with `country`, `as_of`, `text`, `source`."}
    table = _settings_table(Settings, own, tables)
    more = _settings_table(CaptureSettings, capture, {})
    again = _settings_table(WatchSettings, watch, {})
    mailed = _settings_table(MailSettings, mail, {})
    profiled = _settings_table(ProfileSettings, profile, of_profile)
    signed = _settings_table(OpenIdSettings, openid, {})
    after = "[The project folder](../project-folder.md) says what each key does today."
    return (
        f"# Settings\n\n{NOTE}\n\nThe keys of `clew.toml`. A key that is not here is an error.\n\n{table}\n{after}\n\n"
        f"## The table `[capture]`\n\n[Capture](../capture.md) says what they do.\n\n{more}\n"
        f"## The table `[watch]`\n\n[Monitoring](../monitoring.md) says what they do.\n\n{again}\n"
        f"## The table `[mail]`\n\n[Monitoring](../monitoring.md#by-mail) says what they do.\n\n{mailed}\n"
        f"## The table `[profile]`\n\n[Country profiles](../country-profile.md) says what they do.\n\n{profiled}\n"
        f"## The table `[openid]`\n\n[The desk](../desk.md#sign-in-by-your-office) says what they do.\n\n{signed}\n"
    )


def _settings_table(model: type[BaseModel], template: str, about: dict[str, str]) -> str:
    about = dict(about)
    comment: list[str] = []
    for line in template.splitlines():
        if line.startswith("# "):
            comment.append(line[2:])
        elif "=" in line:
            key, _, rest = line.partition("=")
            note = rest.partition("#")[2].strip()
            told = " ".join(comment)
            about[key.strip()] = f"{told} ({note})" if note else told
        elif not line.strip():
            comment = []
    rows = []
    for name, field in model.model_fields.items():
        default = "must be given" if field.is_required() else f"`{_toml(field.default)}`"
        kind = getattr(field.annotation, "__name__", "text")
        words = {
            "str": "text",
            "bool": "true or false",
            "int": "whole number",
            "float": "number",
            "Literal": "text",
            "tuple": "list of texts",
            "dict": "table of texts",
            "CaptureSettings": "table",
        }
        if isinstance(field.default, BaseModel):
            default = "its defaults"
        rows.append((f"`{name}`", words.get(kind, "text"), default, about[name]))
    return as_table(("key", "type", "default", "meaning"), rows)


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{one}"' for one in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = "{one}"' for key, one in value.items()) + "}"
    return str(value).lower() if isinstance(value, bool | int | float) else f'"{value}"'
