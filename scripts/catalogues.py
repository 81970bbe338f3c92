"""The catalogues of the desk's words: found in its templates and code, brought into every language's file.

``python scripts/catalogues.py`` adds what is new to each ``src/clew/web/locale/<language>.po`` and takes out what is gone;
translations stay. What has none yet is shown in English, and counted here.
"""  # noqa: INP001 - a script beside the package, not part of one

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from clew.web.codes import vocabulary

WEB = Path(__file__).parent.parent / "src" / "clew" / "web"
LANGUAGES = ("de", "es", "fr", "it", "pl", "ro", "ru", "tr", "uk")
_METHODS = [("**.py", "python"), ("templates/**.html", "jinja2.ext:babel_extract")]
_OPTIONS = {
    "templates/**.html": {"newstyle_gettext": "true", "trimmed": "false", "extensions": "jinja2.ext.do"}
}
_KEYWORDS = {
    "_": None, "N_": None, "translate": None, "shaped": (2,), "ngettext": (1, 2), "translate_number": (1, 2), "numbered": (1, 2),
    "shaped_by_number": (2, 3), "WrongUseError": None, "HTTPException": (2,),
}  # fmt: skip
_NAMES = {
    "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "pl": "Polish", "ro": "Romanian", "ru": "Russian",
    "tr": "Turkish", "uk": "Ukrainian",
}  # fmt: skip


def messages() -> Catalog:
    """Give all words of the screens and of the tables that they show, in the order of their text: no line numbers, so that a moved line changes no file."""
    found = Catalog(charset="utf-8")
    for _, _, text, _, _ in extract_from_dir(WEB, _METHODS, _OPTIONS, keywords=_KEYWORDS):
        found.add(text)
    for text in vocabulary():
        found.add(text)
    return found


def catalogue(language: str, template: Catalog, path: Path) -> Catalog:
    """Give a language's catalogue with exactly the texts of the template; translations that are there stay."""
    made = Catalog(locale=language, charset="utf-8", fuzzy=False)
    kept = Catalog(locale=language)
    if path.exists():
        with path.open("rb") as file:
            kept = read_po(file, locale=language)
    for message in template:
        if message.id:
            held = kept.get(message.id)
            made.add(message.id, held.string if held else "", flags=message.flags)
    return made


def to_text(language: str, made: Catalog) -> str:
    """Write a catalogue as text, the same for the same words."""
    out = io.BytesIO()
    write_po(out, made, omit_header=True, sort_output=True, width=0)
    forms = made.plural_forms
    head = (
        f"# The words of the desk in {_NAMES[language]}. Written by Clew; no native speaker has read it yet.\n"
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Language: {language}\\n"\n"Plural-Forms: {forms}\\n"\n\n'
    )
    return head + out.getvalue().decode()


def missing(made: Catalog) -> list[str]:
    """Give the texts without a translation."""
    return [str(one.id) for one in made if one.id and not _is_whole(one.string)]


def _is_whole(string: object) -> bool:
    return all(string) if isinstance(string, list | tuple) else bool(string)


if __name__ == "__main__":
    template = messages()
    for language in LANGUAGES:
        path = WEB / "locale" / f"{language}.po"
        made = catalogue(language, template, path)
        path.write_text(to_text(language, made), "utf-8")
        sys.stdout.write(f"{language}: {len(made)} texts, {len(missing(made))} without a translation\n")
