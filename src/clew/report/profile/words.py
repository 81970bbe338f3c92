"""The words of a profile: data, a file a language (``data/profile/<bcp47>.yml``), all with the same keys as English.

Names of countries and languages, and the way numbers and days are written, come from CLDR by way of Babel.
"""

import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import babel
import babel.dates
import babel.numbers
import yaml

from clew.kernel.errors import WrongUseError
from clew.report.show import as_text

FOLDER = Path(__file__).parents[2] / "data" / "profile"
NOTHING = "–"


@dataclass(frozen=True)
class Words:
    """One language: its texts by key, and how it writes numbers, days, countries and languages."""

    code: str
    texts: Mapping[str, Any]
    locale: babel.Locale

    def __call__(self, key: str, **blanks: Any) -> str:
        """Give a text by its dotted key, with its blanks filled."""
        found: Any = self.texts
        for step in key.split("."):
            found = found[step]
        return str(found).format(**blanks) if blanks else str(found)

    def has(self, key: str) -> bool:
        """Say whether there is such a text."""
        found: Any = self.texts
        for step in key.split("."):
            if not isinstance(found, Mapping) or step not in found:
                return False
            found = found[step]
        return isinstance(found, str)

    def name(self, kind: str, key: str) -> str:
        """Give the name of a row: of a country, language, place, or a value of one of the vocabularies."""
        if key == "other":
            return self("other")
        if kind == "countries":
            return str(self.locale.territories.get(key, key))
        if kind == "languages":
            return str(self.locale.languages.get(key.replace("-", "_"), key))
        if kind == "places":
            return as_text(key, 80)
        return self(f"{kind}.{key}") if self.has(f"{kind}.{key}") else key.replace("_", " ")

    def country(self, code: str) -> str:
        return str(self.locale.territories.get(code, code))

    def whole(self, number: float) -> str:
        return babel.numbers.format_decimal(number, format="#,##0", locale=self.locale)

    def decimal(self, number: float, digits: int) -> str:
        return babel.numbers.format_decimal(number, format="0." + "0" * digits, locale=self.locale)

    def percent(self, share: float) -> str:
        return babel.numbers.format_percent(share, format=None, locale=self.locale)

    def money(self, euros: float) -> str:
        return f"{self.whole(euros)}\N{NO-BREAK SPACE}€"

    def day(self, iso: str) -> str:
        return babel.dates.format_date(dt.date.fromisoformat(iso), format="long", locale=self.locale)

    def month(self, iso: str) -> str:
        return babel.dates.format_skeleton("yMMMM", dt.date.fromisoformat(f"{iso}-01"), locale=self.locale)


def languages() -> list[str]:
    """Give the languages that there are words of."""
    return sorted(path.stem for path in FOLDER.glob("*.yml"))


@functools.cache
def load_words(code: str) -> Words:
    """Read the words of a language; an error names those that there are."""
    if code not in languages():
        raise WrongUseError(f"--language {code!r}: expected one of {', '.join(languages())}.")
    texts = yaml.safe_load((FOLDER / f"{code}.yml").read_text("utf-8"))
    return Words(code, texts, babel.Locale.parse(texts["locale"]))
