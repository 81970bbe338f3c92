"""Words of notices to platforms: one file a language, ``data/notices/<bcp47>.yml``, all with the same keys.

::

    language: de
    author: Clew
    reviewed: false        # by a native speaker
    words:
      title: "Meldung rechtswidriger Inhalte"

>>> notice_languages()
['de', 'en', 'es', 'fr', 'it', 'pl', 'ro', 'ru', 'tr', 'uk']
>>> notice_words("pl")["date"]
'Data'
"""

import functools
from pathlib import Path

from clew.kernel.errors import WrongUseError
from clew.reference.knowledge import read_knowledge

PACKAGED = Path(__file__).parent.parent / "data" / "notices"
_ENGLISH = "en"


def notice_languages(folder: Path = PACKAGED) -> list[str]:
    """Give the languages that there are words in."""
    return sorted(path.stem for path in folder.glob("*.yml"))


@functools.cache
def notice_words(language: str, folder: Path = PACKAGED) -> dict[str, str]:
    """Give the words of a language by key; raises :class:`WrongUseError` where there are none."""
    if language not in notice_languages(folder):
        raise WrongUseError(
            f"there are no notices in {language[:20]!r}; there are in {', '.join(notice_languages(folder))}."
        )
    words = _read(folder / f"{language}.yml")
    if language != _ENGLISH and words.keys() != notice_words(_ENGLISH, folder).keys():
        raise WrongUseError(
            f"{folder / language}.yml has other keys than en.yml: {sorted(words.keys() ^ notice_words(_ENGLISH, folder).keys())}"
        )
    return words


def _read(path: Path) -> dict[str, str]:
    keys = ("language", "author", "reviewed", "words")
    parts = read_knowledge(path.read_text("utf-8"), path).mapping(keys, required=keys)
    return {name: held.text() for name, held in parts["words"].mapping(None).items()}
