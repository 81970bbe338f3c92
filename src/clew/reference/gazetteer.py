"""The gazetteer: cities of Europe, the Caucasus and Central Asia, with their names in many languages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clew.kernel.terms import TermFinder


@dataclass(frozen=True, slots=True)
class Place:
    """A city: its name in English, GeoNames id, country (ISO 3166-1), position, population."""

    city: str
    city_id: int
    country: str
    latitude: float
    longitude: float
    population: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceHit:
    """A place met in a text."""

    start: int
    end: int
    place: Place


class Gazetteer:
    """All places, found by any of their names."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = {place.city_id: place for place in places}
        named = [(name, place) for place in self.places.values() for name in place.names]
        self._named = named
        self._finder = TermFinder([name for name, _ in named])

    def find(self, text: str) -> Iterator[PlaceHit]:
        """Give the places named in the text."""
        for hit in self._finder.find(text):
            yield PlaceHit(hit.start, hit.end, self._named[hit.index][1])
