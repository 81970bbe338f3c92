r"""How values are shown: text from outside with nothing hidden in it, numbers, times, names of ids.

>>> as_text("abc\u202edef")
'abc⟦U+202E⟧def'
>>> amount(1234.5), whole(1234567), plain_name("third_party")
('1,234.5', '1,234,567', 'third party')
"""

import datetime as dt
from typing import Any

import babel

from clew.kernel.visible import visible

LONGEST = 300
NOTHING = "–"
_ENGLISH = babel.Locale("en")


def as_text(value: Any, longest: int = LONGEST) -> str:
    """Give a value as one line of text: what can't be seen is named, what is too long is cut."""
    if value is None or value == "":
        return NOTHING
    return visible(str(value), longest)


def whole(value: Any) -> str:
    """Give a whole number with thousands apart."""
    return NOTHING if value is None else f"{int(value):,}"


def amount(value: Any, digits: int = 1) -> str:
    """Give a number with few decimals, none where they are zero."""
    if value is None:
        return NOTHING
    shown = f"{value:,.{digits}f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def day(value: dt.datetime | dt.date | None) -> str:
    """Give a day."""
    return NOTHING if value is None else f"{value:%Y-%m-%d}"


def moment(value: dt.datetime | None) -> str:
    """Give a time to the minute, in UTC."""
    return NOTHING if value is None else f"{value.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def plain_name(name: str | None) -> str:
    """Give an id of a closed vocabulary as words."""
    return (
        NOTHING if not name else as_text(name.replace("share:", "share of ads with ").replace("_", " "), 80)
    )


def short_id(value: str) -> str:
    """Give enough of an id to find it by."""
    return as_text(value if len(value) <= 26 else value[:12] + "…", 40)  # noqa: PLR2004 - "provider-" and 20 digits


def country_name(code: str | None) -> str:
    """Give a country in English, as Unicode's locale data name it; a code that they don't know stays."""
    return NOTHING if not code else as_text(_ENGLISH.territories.get(code, code), 60)


def language_name(code: str | None) -> str:
    """Give a language in English."""
    return NOTHING if not code else as_text(_ENGLISH.languages.get(code, code), 60)
