"""The pieces of what is read: a sheet of sections, with tables, lines and bars; texts in one language, no mark-up."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Bar:
    """Where a bar ends, its whisker and its range, as parts of the width; null where there is none."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its name, its cells, and its bar; ``quiet`` where it has no figure."""

    name: str
    cells: tuple[str, ...]
    bar: Bar | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: ``heads`` of the name and the cells; ``note`` says what it was counted on."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[Line, ...]
    note: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter: sentences before its tables (``said``), tables, and points after them under a title of their own."""

    id: str
    title: str
    intro: str
    tables: tuple[Table, ...] = ()
    points: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    points_title: str = ""
    points_intro: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is read, from top to bottom."""

    language: str
    title: str
    country: str
    about: str
    facts: tuple[str, ...]
    banners: tuple[str, ...]
    lead: str
    brief: str
    contents: str
    tiles: tuple[tuple[str, str, str], ...]
    sections: tuple[Section, ...]
    footer: str
    made_on: str
    notes: tuple[str, ...] = field(default=())
