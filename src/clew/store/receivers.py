"""Who may be given what: a receiver is a file, ``receivers/<name>.toml`` in the project, or one that comes with Clew.

A receiver names the fields that it may get, table by table. What is not named does not leave.
"""

import difflib
import re
import tomllib
from importlib import resources
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records import TABLES, arrow_schema, key_of
from clew.records.decision import Verdict
from clew.records.schema import column_name
from clew.store.project import Project

LEAST = "least"
"""The receiver of an export that names none."""
SPECIAL = frozenset({"nationality", "ethnicity", "languages_spoken", "clients"})
"""Columns that tell of ethnicity or origin: they leave only for a stated reason, and so does the family of signals on them."""
SPECIAL_FAMILY = "ethnicity_nationality"
NEVER = frozenset({"issues", "site_candidates"})
"""Tables that are the project's own: what could not be read, and sites that nobody has decided on."""
VERDICTS = "verdicts"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_MOST_BYTES = 64 * 1024


def fields_of(table: str) -> tuple[str, ...]:
    """Give the fields of a table that a receiver may be given."""
    if table == VERDICTS:
        own = ("lead", "value", "explanation", "author", "reason", "made_at")
        return tuple(name for name in own if name in Verdict.__dataclass_fields__)
    return tuple(arrow_schema(TABLES[table]).names)


def _keys_of(table: str) -> tuple[str, ...]:
    return ("lead",) if table == VERDICTS else tuple(map(column_name, key_of(TABLES[table])))


def tables_that_leave() -> tuple[str, ...]:
    """Give the tables of which something may leave."""
    return tuple(sorted({*TABLES, VERDICTS} - NEVER))


class Receiver(BaseModel):
    """What a receiver's file says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str = Field(min_length=1, max_length=200)
    purpose: str = Field(default="", max_length=500)
    tlp: Literal["RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"] = "AMBER+STRICT"
    pap: Literal["RED", "AMBER", "GREEN", "CLEAR"] = "RED"
    expires_days: int = Field(default=90, ge=1, le=3650)
    second_person: bool = False
    formats: tuple[str, ...] = ()
    special_categories_reason: str = Field(default="", max_length=500)
    fields: dict[str, tuple[str, ...]]

    @field_validator("title", "purpose", "special_categories_reason")
    @classmethod
    def _is_one_line(cls, value: str) -> str:
        if not value.isprintable():
            raise ValueError("expected one line")
        return value.strip()

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Self:
        for table, fields in self.fields.items():
            known = tables_that_leave()
            if table not in known:
                raise ValueError(f"no table {table!r} that may leave; near to it: {_near(table, known)}")
            missing = [name for name in _keys_of(table) if name not in fields]
            if missing:
                raise ValueError(f"{table} needs {', '.join(missing)}, by which its rows are known")
            for field in fields:
                if field not in fields_of(table):
                    raise ValueError(
                        f"{table} has no field {field!r}; near to it: {_near(field, fields_of(table))}"
                    )
                if field in SPECIAL and not self.special_categories_reason:
                    raise ValueError(
                        f"{table}.{field} tells of ethnicity or origin: it leaves only where special_categories_reason says why"
                    )
        return self

    @property
    def special(self) -> bool:
        """Say whether what tells of ethnicity or origin may leave."""
        return bool(self.special_categories_reason)


def read_receiver(project: Project, name: str) -> Receiver:
    """Read a receiver of the project, else one that comes with Clew."""
    if not _NAME.fullmatch(name):
        raise WrongUseError(
            f"receiver {name[:80]!r}: expected the name of a file in receivers/ without .toml: small letters, digits, hyphens."
        )
    path = receivers_dir(project) / f"{name}.toml"
    if path.exists():
        return _parsed(path.read_bytes()[: _MOST_BYTES + 1], str(path))
    packaged = _packaged()
    if name not in packaged:
        known = sorted({*packaged, *(one.stem for one in receivers_dir(project).glob("*.toml"))})
        raise WrongUseError(
            f"no receiver {name!r}: there are {', '.join(known)}. Write {path}; `clew export --show-receiver {LEAST}` prints one to begin with."
        )
    return _parsed(packaged[name].encode(), f"receivers/{name}.toml of Clew")


def receiver_text(project: Project, name: str) -> str:
    """Give the text of a receiver's file, checked."""
    read_receiver(project, name)
    path = receivers_dir(project) / f"{name}.toml"
    return path.read_text("utf-8") if path.exists() else _packaged()[name]


def receiver_names(project: Project) -> tuple[str, ...]:
    """Give the names of all receivers."""
    return tuple(sorted({*_packaged(), *(one.stem for one in receivers_dir(project).glob("*.toml"))}))


def receivers_dir(project: Project) -> Path:
    """Give where the project's own receivers lie."""
    return project.root / "receivers"


def _packaged() -> dict[str, str]:
    folder = resources.files("clew.data") / "receivers"
    files = [one for one in folder.iterdir() if one.name.endswith(".toml")]
    return {one.name.removesuffix(".toml"): one.read_text("utf-8") for one in files}


def _parsed(data: bytes, where: str) -> Receiver:
    if len(data) > _MOST_BYTES:
        raise BrokenInputError(f"{where}: larger than {_MOST_BYTES >> 10} kB; expected a receiver.")
    try:
        values = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenInputError(f"{where}: not TOML: {error}") from error
    unknown = sorted(set(values) - set(Receiver.model_fields))
    if unknown:
        raise BrokenInputError(
            f"{where}: unknown key {unknown[0]!r}; did you mean {_near(unknown[0], tuple(Receiver.model_fields))}?"
        )
    try:
        return Receiver(**values)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(step) for step in first["loc"])
        raise BrokenInputError(f"{where}: {key + ': ' if key else ''}{first['msg']}") from error


def _near(name: str, known: tuple[str, ...]) -> str:
    return repr(difflib.get_close_matches(name, known, n=1, cutoff=0)[0])
