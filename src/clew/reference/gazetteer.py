"""The gazetteer: towns of Europe, the Caucasus and Central Asia, with their names in many languages.

Read from ``data/gazetteer``: ``places.tsv`` (GeoNames, CC BY 4.0; see its README), ``extra.tsv`` (forms that no
rule gives, with the name itself where the form is a case of it: Turussa=Turku), ``endings.tsv`` (how names end in
the cases of languages that inflect them: Szegeden, w Gdyni, до Львова) and ``words.txt`` (names that are also
ordinary words or given names).

A name in running text begins with a capital letter, where its script has any. A word in small letters is given
too when it is the name of a larger town; ``capital`` says which it is, and the caller decides. Of places with
one name the larger is meant, unless one of them lies in the text's own country.

>>> gazetteer = packaged_gazetteer()
>>> [(hit.place.city, hit.place.country) for hit in gazetteer.find("od jutra w Gdyni, potem Wien")]
[('Gdynia', 'PL'), ('Vienna', 'AT')]
>>> gazetteer.named("Frankfurt/Main").city
'Frankfurt'
"""

import difflib
import functools
import itertools
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from clew.kernel.text import fold
from clew.reference.declined import Ending, ObliqueWords, melted, uncontracted, without_prefixes
from clew.reference.lasting import lasting

PACKAGED = Path(__file__).parent.parent / "data" / "gazetteer"
HOME_BONUS = 1.0
"""A town of the text's own country wins over a namesake abroad that is up to ten times its size."""
INFLECTED_FROM = 20_000
"""Endings are taken off only for towns from this size: shorter names of villages meet ordinary words."""
OWN_SCRIPT_FROM = 5_000
"""The same for Armenian and Georgian, which few languages write: there are fewer words to meet."""
OWN_COUNTRY_FROM = 8_000
"""The same for towns of the text's own country, where the ending has two letters and more."""
SMALL_LETTERS_FROM = 40_000
"""A name in small letters counts only for towns from this size."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼʻ][^\W\d_]+)*\.?")
_JOINT = re.compile(r"[ \u00a0]{0,2}[-–/]?[ \u00a0]{0,2}")
_MOST_WORDS = 5
_LEAST_STEM = 3
_LONG_WORD, _BEGINNING = 7, 5
_SMALL_AT_HOME, _LARGE = 20_000, 1_000_000
_SHORT_WORD = 3
_OWN_SCRIPT = re.compile("[\u0531-\u0587\u10a0-\u10ff]")
_SAINTS = frozenset(["sankt", "saint", "sint", "sanct"])


@dataclass(frozen=True, slots=True)
class Place:
    """A town: its name in English, GeoNames id, country (ISO 3166-1), position, population, folded names."""

    city: str
    city_id: int
    country: str
    latitude: float
    longitude: float
    population: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceHit:
    """A place met in a text: ``capital`` where it is written as a name, ``word`` where it may be another word,
    ``inflected`` where the name was found by taking an ending off.
    """

    start: int
    end: int
    place: Place
    capital: bool = True
    word: bool = False
    inflected: bool = False


class Gazetteer:
    """All places, found by any of their names, in the cases that the endings undo."""

    def __init__(
        self,
        places: Iterable[Place],
        *,
        endings: Mapping[str, Iterable[Ending]] | None = None,
        words: Iterable[str] = (),
        spelled: Mapping[str, str] | None = None,
        cases: Mapping[str, str] | None = None,
    ) -> None:
        self.places = {place.city_id: place for place in places}
        self._words = frozenset(words)
        self.spelled = dict(spelled or {})
        """Folded forms as they are written where their accents are known: "lodz" is "Łódź"."""
        self.cases = dict(cases or {})
        """Folded forms that no ending explains, with the name itself: "turussa" is "Turku"."""
        self._endings = _by_last_letter(endings or {})
        self._found = functools.lru_cache(maxsize=4096)(self._find)
        self._read = functools.lru_cache(maxsize=65536)(self._read_anew)
        self._resolve = functools.lru_cache(maxsize=65536)(self._resolve_anew)
        self._index: dict[str, list[Place]] = {}
        self._most: dict[str, int] = {}
        for place in self.places.values():
            for name in place.names:
                self._learn(_key(name), place)
        self._oblique = ObliqueWords((key for key in self._index if " " in key), self._endings)
        self._beginnings = frozenset(
            key[:_BEGINNING]
            for key, known in self._index.items()
            if len(key) >= _BEGINNING and any(place.population >= SMALL_LETTERS_FROM for place in known)
        )

    def _learn(self, key: str, place: Place) -> None:
        if not key:
            return
        known = self._index.setdefault(key, [])
        if place not in known:
            known.append(place)
        first, _, rest = key.partition(" ")
        count = rest.count(" ") + 2 if rest else 1
        if count > self._most.get(first, 0):
            self._most[first] = count

    def named(self, name: str, *, region: str | None = None) -> Place | None:
        """Give the place of this name, written in any of its forms; null where there is none."""
        return self._resolve(_key(name), region)

    def uninflected(self, name: str, *, region: str | None = None) -> str:
        """Give the folded name that a written form stands for: "Львова" is "львів"; itself where it is a name."""
        key = _key(name)
        if key in self._index:
            return key
        return next((found for _, found in self._uninflected(key, region)), key)

    def nominative(self, name: str, place: Place, language: str) -> str:
        """Give the folded name of a place of which a form with an ending of the language is written.

        Many forms are names of the place as well, in another language: "Krakowie", "Самаре". So this asks for a
        form that stands where no nominative can: after a preposition.
        """
        key = _key(name)
        found = {
            key.removesuffix(ending.ending) + instead: instead in _OF_NOMINATIVES
            for ending in self._endings.get(key[-1:], ())
            if language in ending.languages and key.endswith(ending.ending)
            for instead in ending.instead
        }
        known = [form for form in found if form in place.names and len(form) >= _LEAST_STEM]
        own = fold(place.city)

        def likely(form: str) -> tuple[bool, bool, float]:
            said = form.translate(_CYRILLIC)
            return said == own, found[form], difflib.SequenceMatcher(None, said, own).ratio()

        return max(known, key=likely, default=key)

    def is_exactly(self, name: str, *, population: int = 0) -> bool:
        """Say whether a name, as it is written, is that of a town of this size, and no ordinary word or name."""
        key = _key(name)
        known = self._index.get(key, ())
        return not self._is_word(key) and any(place.population >= population for place in known)

    def find(self, text: str, *, region: str | None = None) -> Iterator[PlaceHit]:
        """Give the places named in the text, in its order, the longest name first."""
        yield from self._found(text, region)

    def _find(self, text: str, region: str | None) -> tuple[PlaceHit, ...]:
        return tuple(self._find_anew(text, region))

    def _find_anew(self, text: str, region: str | None) -> Iterator[PlaceHit]:
        words = list(_WORD.finditer(text))
        read = self._read
        at = 0
        after_short = False
        for index, match in enumerate(words):
            key, may_begin, most = read(match.group())
            # a name in small letters and in a case of its language follows a word such as "w" or "в", or is long
            is_alone = not (may_begin or after_short)
            if index >= at and (not is_alone or self._may_be_case(key)):
                if most == 1 and self._resolve(key, region) is None:
                    hit, used = None, 1  # most words in capitals are no places
                else:
                    hit, used = self._hit(text, words[index : index + most], region)
                if hit is not None and (not is_alone or _is_known(hit.place, region)):
                    yield hit
                at = index + used
            after_short = len(key) <= _SHORT_WORD

    def _may_be_case(self, key: str) -> bool:
        return len(key) >= _LONG_WORD and key[:_BEGINNING] in self._beginnings

    def _hit(self, text: str, words: list[re.Match[str]], region: str | None) -> tuple[PlaceHit | None, int]:
        """Give the place whose name begins with the first of the words, the longest name first."""
        start = words[0].start()
        capital = _is_capital(text[start])
        keys = [self._read(word.group())[0] for word in words[: _joined(text, words)]]
        for count in range(len(keys), 0, -1):
            key, place = self._named_by(keys[:count], region)
            is_name = capital or (count > 1 and bool(melted(keys[0])) and _is_capital(words[1].group()[0]))
            if place is None or not (is_name or place.population >= _small_from(key, place, region)):
                continue
            end = words[count - 1].end()
            if text[end - 1] == "." and not key.endswith("."):
                end -= 1
            word = count == 1 and self._is_word(key)
            return PlaceHit(start, end, place, is_name, word, key not in self._index), count
        return None, 1

    def _named_by(self, keys: list[str], region: str | None) -> tuple[str, Place | None]:
        """Give the place that words name together, the ones before the last in a case of their own as well."""
        key = " ".join(keys)
        place = self._resolve(key, region)
        if place is None and len(keys) > 1:
            found = ((other, self._resolve(other, region)) for other in self._oblique.nominatives(keys))
            key, place = next((one for one in found if one[1] is not None), (key, None))
        return key, place

    def _read_anew(self, word: str) -> tuple[str, bool, int]:
        """Give a word's key, whether it is written as a name or is one, and how many words a name has that begins so.

        Endings are taken off a name's last word, so that a name of two words always begins with its own first word.
        """
        key = _key(word)
        firsts = (key, *self._oblique.firsts(key), *melted(key))
        most = max(self._most.get(first, 1) for first in firsts)
        may_begin = _is_capital(word[0]) or key in self._index or bool(firsts[1:]) or bool(uncontracted(key))
        return key, may_begin, min(most, _MOST_WORDS)

    def _is_word(self, key: str) -> bool:
        return key in self._words or len(key) < _LEAST_STEM

    def _resolve_anew(self, key: str, region: str | None) -> Place | None:
        known = self._index.get(key)
        if known:
            return _likeliest(known, region)
        for other in (*uncontracted(key), *without_prefixes(key)):
            if other in self._index:
                return _likeliest(self._index[other], region)
        return next((place for place, _ in self._uninflected(key, region)), None)

    def _uninflected(self, key: str, region: str | None) -> Iterator[tuple[Place, str]]:
        least = OWN_SCRIPT_FROM if _OWN_SCRIPT.match(key) else INFLECTED_FROM
        for ending in self._endings.get(key[-1:], ()):
            stem = key.removesuffix(ending.ending)
            if stem == key or len(stem) < _LEAST_STEM:
                continue
            is_clear = len(ending.ending) > 1 or len(key) >= _LONG_WORD - 1
            at_home = min(least, OWN_COUNTRY_FROM) if is_clear else least
            for instead in ending.instead:
                enough = _LARGE if len(stem + instead) <= _LEAST_STEM and len(ending.ending) > 1 else 0
                known = [
                    place
                    for place in self._index.get(stem + instead, ())
                    if place.population >= max(enough, at_home if place.country == region else least)
                    and (enough or len(stem + instead) > _LEAST_STEM)
                ]
                if known and (stem + instead) not in self._words:
                    yield _likeliest(known, region), stem + instead


def _is_known(place: Place, region: str | None) -> bool:
    """Say whether a place may be named in small letters, in a case, after any word: at home, or very large."""
    return place.country == region or place.population >= _LARGE


def _small_from(key: str, place: Place, region: str | None) -> int:
    """Give the size from which a town counts that is written in small letters."""
    is_at_home = place.country == region and len(key) >= _LONG_WORD - 1
    return _SMALL_AT_HOME if is_at_home else SMALL_LETTERS_FROM


def _shortened(names: Iterable[str]) -> Iterator[str]:
    """Give the names of saints' towns as they are mostly written: "St. Pölten"."""
    for name in names:
        first, _, rest = name.partition(" ")
        if rest and first in _SAINTS:
            yield f"st {rest}"


def load_gazetteer(folder: Path = PACKAGED, *, exonyms: bool = True) -> Gazetteer:
    """Read the folder's places, endings and words; without ``exonyms`` as it was before these were made."""
    rows = {int(row[0]): row[1].split("|") for row in _rows(folder / "extra.tsv")}
    cases = dict(form.split("=") for forms in rows.values() for form in forms if "=" in form)
    extra = {number: [form.partition("=")[0] for form in forms] for number, forms in rows.items()}
    abroad = {int(row[0]): row[1].split("|") for row in _rows(folder / "exonyms.tsv")} if exonyms else {}
    places = []
    for city_id, city, country, latitude, longitude, population, names in _rows(folder / "places.tsv"):
        number = int(city_id)
        told = names.split("|")
        added = [*abroad.get(number, ()), *(fold(name) for name in extra.get(number, ()))]
        forms = (*told, *added, *_shortened(told))
        places.append(Place(city, number, country, float(latitude), float(longitude), int(population), forms))
    endings: dict[str, list[Ending]] = {}
    for script, ending, instead, languages in _rows(folder / "endings.tsv"):
        alternatives = tuple("" if part == "-" else fold(part) for part in instead.split(" "))
        endings.setdefault(script, []).append(
            Ending(fold(ending), alternatives, frozenset(languages.split()))
        )
    words = [row[0] for row in _rows(folder / "words.txt")]
    given = [row[0] for row in _rows(folder.parent / "names" / "given.txt")]
    spelled = {fold(form): form for forms in extra.values() for form in forms}
    return Gazetteer(
        places,
        endings=endings,
        words=[*words, *given],
        spelled=spelled,
        cases={fold(form): name for form, name in cases.items()},
    )


@functools.cache
def packaged_gazetteer() -> Gazetteer:
    """Read the packaged gazetteer once."""
    return lasting(load_gazetteer())


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("utf-8").split("\n"):
        if line and not line.startswith("#"):
            yield line.split("\t")


def _by_last_letter(endings: Mapping[str, Iterable[Ending]]) -> dict[str, list[Ending]]:
    by_last: dict[str, list[Ending]] = {}
    for script in sorted(endings):
        for ending in endings[script]:
            by_last.setdefault(ending.ending[-1:], []).append(ending)
    for group in by_last.values():
        group.sort(key=lambda ending: (-len(ending.ending), ending.ending))
    return by_last


_OF_NOMINATIVES = frozenset("aаяьй")
"""What is likelier a name's end than nothing, where both are names of the place: "Warszawa", "Самара"."""
_CYRILLIC = str.maketrans("абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґ", "abvgdeezzijklmnoprstufhccssyeuaiieg", "ьъ")
"""Near enough to tell which of a city's Cyrillic names is like its Latin one."""


def _likeliest(places: list[Place], region: str | None) -> Place:
    if len(places) == 1:
        return places[0]
    return max(
        places,
        key=lambda place: (
            math.log10(place.population + 1) + (HOME_BONUS if place.country == region else 0),
            -place.city_id,
        ),
    )


_SPACED = str.maketrans({"-": " ", "–": " ", "/": " ", "’": "'", "ʼ": "'", "ʻ": "'", "\u00a0": " "})


@functools.lru_cache(maxsize=65536)
def _key(name: str) -> str:
    folded = name if name.isascii() and name.islower() else fold(name)
    return " ".join(folded.translate(_SPACED).replace(".", "").split())


def _is_capital(char: str) -> bool:
    return char.isupper() or unicodedata.category(char) == "Lo" or "\u10d0" <= char <= "\u10ff"


def _joined(text: str, words: list[re.Match[str]]) -> int:
    """Say how many of the words stand so close together that they may be one name."""
    for count, (first, second) in enumerate(itertools.pairwise(words), 1):
        if not _JOINT.fullmatch(text, first.end(), second.start()):
            return count
    return len(words)
