"""The words of the screens in the reader's language: gettext catalogues, one file a language in ``locale/``.

``_`` translates, ``N_`` marks what is translated later. A text that a catalogue lacks stays English.

>>> with using("en"):
...     translate("Queue")
'Queue'
"""

import functools
import gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parent / "locale"
ENGLISH = "en"
_language: ContextVar[str] = ContextVar("language", default=ENGLISH)


def languages() -> tuple[str, ...]:
    """Give the languages of the screens, English first, the others by their codes."""
    return (ENGLISH, *sorted(path.stem for path in LOCALE.glob("*.po")))


def language_names() -> list[tuple[str, str]]:
    """Give each language with its own name for itself."""
    return [(code, (Locale.parse(code).get_display_name(code) or code).capitalize()) for code in languages()]


def direction(language: str) -> str:
    """Give the direction of writing: ``ltr`` or ``rtl``."""
    try:
        return Locale.parse(language).text_direction
    except (UnknownLocaleError, ValueError):
        return "ltr"


def preferred(accepted: str | None) -> str:
    """Choose a language of ours from what a browser asks for, English where none fits."""
    known = languages()
    wanted = []
    for place, part in enumerate((accepted or "")[:500].split(",")):
        name, _, weight = part.strip().partition(";q=")
        try:
            wanted.append((-float(weight or 1), place, name.split("-")[0].lower()))
        except ValueError:
            continue
    return next((name for _, _, name in sorted(wanted) if name in known), ENGLISH)


@contextmanager
def using(language: str) -> Iterator[None]:
    """Translate into a language, in this thread, until the block ends."""
    token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(token)


def speak(language: str) -> None:
    """Translate into a language from here on: for a request, which has a context of its own."""
    _language.set(language)


def current() -> str:
    """Give the language in use."""
    return _language.get()


def translate(text: str) -> str:
    """Translate a text; the empty text stays empty."""
    return _catalogue(_language.get()).gettext(text) if text else ""


def translate_number(one: str, several: str, n: int) -> str:
    """Translate a text that depends on a number."""
    return _catalogue(_language.get()).ngettext(one, several, n)


def numbered(one: str, several: str, n: int, **blanks: str) -> str:
    """Translate a text that depends on a number, ``num`` in it, and fill its blanks."""
    return translate_number(one, several, n) % {**blanks, "num": n}


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for it
    """Mark a text that is translated where it is shown."""
    return text


@functools.cache
def _catalogue(language: str) -> gettext.NullTranslations:
    path = LOCALE / f"{language}.po"
    if language == ENGLISH or language not in languages() or not path.exists():
        return gettext.NullTranslations()
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
