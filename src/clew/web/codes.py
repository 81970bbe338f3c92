"""Codes of the tables in the reader's words: ids of closed vocabularies, names of columns, countries, languages, numbers.

Tables keep their codes; the words come from the country profiles (``data/profile``), which have most of them in ten languages, and from
the catalogues of the desk. A code that nobody has translated is shown as it is, with blanks for underscores.

>>> from clew.web.words import using
>>> in_words("third_party"), country("AT"), language("ka")
('third party', 'Austria', 'Georgian')
>>> with using("de"):
...     in_words("escort_directory"), in_words("phone_near"), country("AT"), language("ka"), whole(1234567), amount(1234.5)
('Escort-Verzeichnis', 'Nummern dicht beieinander', 'Österreich', 'Georgisch', '1.234.567', '1.234,5')
"""

import dataclasses
import functools
from collections.abc import Iterator
from typing import Any

import babel

from clew.link.plugged import all_comparisons, all_filters
from clew.link.weights import CONTROL, PERSON
from clew.link.why.against import UNWEIGHED
from clew.link.why.aside import TOO_MANY, TOO_MANY_MEANING
from clew.records import TABLES
from clew.records.ad import Ad
from clew.records.schema import column_name
from clew.records.site import Site
from clew.reference.lexicon import load_lexicons
from clew.report import show
from clew.report.profile.words import Words, load_words
from clew.report.profile.words import languages as profile_languages
from clew.web.words import ENGLISH, N_, current, translate

_KINDS = ("families", "values")
"""Parts of a profile's words that name codes."""
_OWN = {"both", "long", "none", "one", "two", "signal", "x", "day", "night", "hour"}
"""Codes that a profile names for a table of its own."""
_OPEN = (
    # what leads and their members are
    N_("ad"), N_("provider"), N_("network"), N_("site"), N_("review"),
    # what people decide
    N_("refer"), N_("watch"), N_("not a lead"), N_("innocent"), N_("unsure"), N_("same"), N_("not same"), N_("accepted"), N_("rejected"),
    N_("candidate"), N_("gone"), N_("active"),
    # pages
    N_("listing"), N_("profile"), N_("thread"), N_("directory"), N_("static"), N_("error"),
    # how a site was found
    N_("search"), N_("bookmark"), N_("list"), N_("media"), N_("affiliation"), N_("forum"), N_("link"), N_("cross ad"), N_("moved"),
    N_("ad contact"), N_("back search"), N_("import"), N_("sites csv"),
    # what ties sites
    N_("analytics"), N_("adsense"), N_("template"), N_("favicon"), N_("certificate"), N_("host"), N_("company"), N_("shared contact"),
    N_("shared ads"), N_("shared image"), N_("cross link"),
    # signs of a category
    N_("structure"), N_("sections"), N_("contacts"), N_("words"), N_("other"),
    # what could not be read
    N_("truncated"), N_("too slow"), N_("text long"), N_("texts empty"), N_("page cut"), N_("tag too long"), N_("too many elements"),
    N_("nested too deep"), N_("corrupt"), N_("failed"), N_("numbers change"), N_("estimate distrusted"), N_("parse"), N_("extract"),
    N_("capture"),
    # what is usual
    N_("age stated"), N_("ethnicity stated"), N_("foreign phone"), N_("hidden face"), N_("hours 24 7"), N_("in call"), N_("in call only"),
    N_("out call"), N_("languages stated"), N_("movement words"), N_("nationality stated"), N_("several persons"), N_("week or longer"),
    N_("weight below 50"), N_("ads per phone"), N_("hours per day"), N_("images"), N_("letters"), N_("all"), N_("duration"), N_("service"),
    N_("max duration h"),
    # groups that the bias report compares
    N_("of the country"), N_("of another country"), N_("not stated"), N_("unknown"),
    # what is read from pages
    N_("price"), N_("title"), N_("photo"), N_("verified profile"), N_("circuit"),
    # to whom exports go
    N_("no receiver named"), N_("a partner unit that goes on with the case"),
    # the parts of the trail
    N_("personal data"), N_("audit trail"),
)  # fmt: skip
"""Words of vocabularies that no place of the code lists."""
_UNSHOWN = {
    "ad_id", "candidates", "captures", "category_reasons", "city_id", "confidence", "evidence", "found_by", "latitude", "longitude", "notes",
    "site_id",
}  # fmt: skip
"""Columns that no screen names."""
_DONE = (
    N_("it was read whole"), N_("the rest of the page was read"), N_("the page was left without text"), N_("nothing was read of it"),
    N_("what comes before was read"), N_("each was read"), N_("records were looked for in it"), N_("what else the ad states was read"),
    N_("it was tried again, and then left"), N_("kept as it was received"), N_("they were linked by what else they state"),
    N_("the table of weights alone decided who is one person"), N_("its numbers tie nobody: nothing was joined by them"),
    N_("these pictures were compared by the other parts of their hashes"),
    N_("by these looks each picture was compared with the first two only"),
)  # fmt: skip
"""What stages did instead of what they could not do."""


def in_words(code: str | None) -> str:
    """Give a code in the reader's words."""
    plain = show.plain_name(code)
    if code is None or current() == ENGLISH:
        return plain
    return _of_profile(code, current()) or translate(plain)


def country(code: str | None) -> str:
    """Give a country's name."""
    return show.NOTHING if not code else show.as_text(_locale(current()).territories.get(code, code), 60)


def language(code: str | None) -> str:
    """Give a language's name."""
    return show.NOTHING if not code else show.as_text(_locale(current()).languages.get(code, code), 60)


def whole(value: Any) -> str:
    """Give a whole number with thousands apart."""
    return _as_written(show.whole(value))


def amount(value: Any, digits: int = 1) -> str:
    """Give a number with few decimals, none where they are zero."""
    return _as_written(show.amount(value, digits))


def vocabulary() -> Iterator[str]:
    """Give all words that tables bring and the catalogues must have: what the profiles name is not among them."""
    codes = {column_name(field.name) for record in (Ad, Site) for field in dataclasses.fields(record)}
    codes -= _UNSHOWN
    codes |= TABLES.keys()
    codes |= {one.kind for one in all_comparisons()} | {one.reason for one in all_filters()}
    codes |= CONTROL.keys() | {TOO_MANY}
    codes |= {entry.value for entry in load_lexicons().entries("service", ["en"]) if entry.value}
    named = {code for code in codes if _of_profile(code, "de")}
    texts = {show.plain_name(code) for code in codes - named} | {*PERSON, *UNWEIGHED, TOO_MANY_MEANING}
    texts |= {one.meaning for one in all_filters()}
    yield from sorted(texts)


def _of_profile(code: str, reader: str) -> str | None:
    if code in _OWN or reader not in profile_languages():
        return None
    words = _profile(reader)
    return next((words(f"{kind}.{code}") for kind in _KINDS if words.has(f"{kind}.{code}")), None)


@functools.cache
def _profile(reader: str) -> Words:
    return load_words(reader)


@functools.cache
def _locale(reader: str) -> babel.Locale:
    return babel.Locale.parse(reader)


def _as_written(number: str) -> str:
    """Put the separators of the reader's language into a number written in English."""
    if current() == ENGLISH:
        return number
    symbols = _locale(current()).number_symbols["latn"]
    return number.translate({ord(","): symbols["group"], ord("."): symbols["decimal"]})
