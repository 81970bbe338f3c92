"""Names of countries, languages, months and weekdays in over forty languages, read from ``data/names`` (CLDR).

>>> names = packaged_names()
>>> names.country("Румыния"), names.language("Deutsch"), names.month("czerwca", "pl")
('RO', 'de', 6)
"""

import functools
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from anyascii import anyascii

from clew.kernel.text import fold

_LONG = 4
"""Shorter words of one script are too often names in the letters of another."""
PACKAGED = Path(__file__).parent.parent / "data" / "names"


@dataclass(frozen=True)
class Names:
    """What a folded name means; months and weekdays differ between languages, so each language has its own."""

    countries: dict[str, str]
    languages: dict[str, str]
    months: dict[str, dict[str, int]]
    weekdays: dict[str, int]
    flags: dict[str, str]
    given: frozenset[str]
    male: frozenset[str]
    short_months: dict[tuple[str, str], int] = field(default_factory=dict)

    def country(self, name: str) -> str | None:
        """Give the country (ISO 3166-1) of this name."""
        return self.countries.get(_key(name))

    def language(self, name: str) -> str | None:
        """Give the language (BCP 47) of this name."""
        return self.languages.get(_key(name))

    def month(self, name: str, language: str | None = None) -> int | None:
        """Give the month of this name in the language, else what most languages mean by it."""
        key = _key(name).rstrip(".")
        meanings = self.months.get(key)
        if language is not None and (key, language) in self.short_months:
            return self.short_months[key, language]
        if not meanings:
            return None
        if language in meanings:
            return meanings[language]
        return min(Counter(meanings.values()).items(), key=lambda item: (-item[1], item[0]))[0]

    def month_in(self, name: str, language: str | None) -> int | None:
        """Give the month of this name in one language; null where it has none."""
        key = _key(name).rstrip(".")
        if language is None:
            return None
        return (self.months.get(key) or {}).get(language) or self.short_months.get((key, language))

    def is_given(self, name: str) -> bool:
        """Say whether this is a given name, in its own letters or, where those are not Latin, in Latin ones."""
        key = _key(name)
        return key in self.given or (not key.isascii() and len(key) >= _LONG and _in_latin(key) in self.given)

    def is_male(self, name: str) -> bool:
        """Say whether only men bear this given name, in its own letters or, where those are not Latin, in Latin ones."""
        key = _key(name)
        return key in self.male or (not key.isascii() and len(key) >= _LONG and _in_latin(key) in self.male)

    @functools.cached_property
    def weekday_firsts(self) -> frozenset[str]:
        """The first words of days that have two, folded and case-folded alike: "cümə axşamı", "të premten"."""
        return frozenset(name.partition(" ")[0] for name in self.weekdays if " " in name)

    def weekday(self, name: str) -> int | None:
        """Give the day of the week of this name, 1 for Monday."""
        return self.weekdays.get(_key(name))


def load_names(folder: Path = PACKAGED) -> Names:
    """Read the folder's tables."""
    countries: dict[str, str] = {}
    for code, names in _rows(folder / "territories.tsv"):
        for name in names.split("|"):
            countries.setdefault(name, code)
    languages: dict[str, str] = {}
    for code, names in _rows(folder / "languages.tsv"):
        for name in names.split("|"):
            languages.setdefault(name, code)
    months: dict[str, dict[str, int]] = {}
    for language, month, names in _rows(folder / "months.tsv"):
        for name in names.split("|"):
            months.setdefault(name, {}).setdefault(language, int(month))
    short_months = {
        (name, language): int(month)
        for language, month, names in _rows(folder / "months_short.tsv")
        for name in names.split("|")
    }
    weekdays: dict[str, int] = {}
    for _language, day, names in _rows(folder / "weekdays.tsv"):
        for name in names.split("|"):
            weekdays.setdefault(name, int(day))
    flags = {row[0]: row[1] for row in _rows(folder / "flags.tsv")}
    given = frozenset(row[0] for name in ("given", "given_more") for row in _rows(folder / f"{name}.txt"))
    male = frozenset(row[0] for name in ("male", "male_more") for row in _rows(folder / f"{name}.txt"))
    return Names(countries, languages, months, weekdays, flags, given, male, short_months)


@functools.cache
def packaged_names() -> Names:
    """Read the packaged names once."""
    return load_names()


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text("utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _in_latin(key: str) -> str:
    """Write a folded name in Latin letters, without the signs for hard consonants: "თაკო" is "tako"."""
    return _key(anyascii(key)).replace("'", "")


def _key(name: str) -> str:
    return " ".join(fold(name).replace("’", "'").split())
