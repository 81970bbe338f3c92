"""compare: the forms in which a value of a table and a value of the truth are held side by side.

The forms are light: they forgive what says nothing about reading (case, a trailing slash, an underscore), and
nothing else.

>>> url_form("HTTPS://Shop.Example:443/Ad/7/#b")
'https://shop.example/Ad/7#b'
>>> word_form("Escort_Directory") == word_form("escort directory")
True
>>> hours_form("9:00 - 24:00")
'09:00-00:00'
"""

import datetime as dt
import functools
import re
import unicodedata
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from clew.evaluation.inputs import Truth
from clew.evaluation.score import ALL
from clew.kernel.text import fold
from clew.kernel.web import host_of

_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")


@functools.lru_cache(maxsize=200_000)
def url_form(url: str) -> str:
    """Give an address with scheme and host in lower case, without default port and trailing slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    scheme = parts.scheme.lower()
    host = parts.netloc.lower().removesuffix(_DEFAULT_PORTS.get(scheme, ":"))
    return parts._replace(scheme=scheme, netloc=host, path=parts.path.rstrip("/")).geturl()


def page_form(url: str) -> str:
    """Give the address of the page: without the fragment that names a part of it."""
    return url_form(url).partition("#")[0]


def word_form(value: str) -> str:
    """Fold case, accents, underscores, hyphens and runs of spaces."""
    folded = fold(unicodedata.normalize("NFC", value)).casefold()
    return " ".join(re.sub(r"[_\-\s]+", " ", folded).split())


def name_form(value: str) -> str:
    """Fold case and runs of spaces; accents stay."""
    return " ".join(unicodedata.normalize("NFC", value).casefold().split())


def language_form(value: str) -> str:
    """Give the primary language: ``de`` of ``de-AT``; both written forms of Norwegian are ``no``, which holds them (BCP 47)."""
    primary = value.lower().replace("_", "-").partition("-")[0]
    return "no" if primary in ("nb", "nn") else primary


def hours_form(value: str) -> str:
    """Give ``24/7`` as it is, and a span with two digits an hour and midnight as 00:00."""
    match = _HOURS.fullmatch(value.strip())
    if match is None:
        return value.strip()
    from_h, from_min, to_h, to_min = map(int, match.groups())
    return f"{from_h % 24:02}:{from_min:02}-{to_h % 24:02}:{to_min:02}"


def date_form(value: Any) -> str:
    """Give a day as YYYY-MM-DD."""
    return value.isoformat()[:10] if isinstance(value, dt.date) else str(value)[:10]


def handle_form(value: str) -> str:
    """Give a handle in lower case without its at sign."""
    return value.strip().lower().removeprefix("@")


def groups_of(url: str, language: str | None) -> tuple[str, ...]:
    """Give the groups that a line is counted in: all, its language, its site."""
    return (ALL, f"language={language_form(language) if language else 'none'}", f"site={host_of(url)}")


def city_names(truth: Truth) -> dict[str, str]:
    """Map each way in which the truth's ads show a city to its English name, folded."""
    names: dict[str, str] = {}
    for ad in truth.rows("ads"):
        if ad.get("city") and ad.get("city_shown"):
            names.setdefault(word_form(ad["city_shown"]), word_form(ad["city"]))
    return names


def city_form(value: str, names: Mapping[str, str]) -> str:
    """Fold a city; the name as shown counts as its English name, because gazetteers differ in it."""
    folded = word_form(value)
    return names.get(folded, folded)
