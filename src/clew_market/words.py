"""Read the words of the market: phrases per language, names, places and indicator labels, all YAML data."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from clew_market.model import Name


def _load(path: str) -> Any:
    text = files("clew_market").joinpath(path).read_text(encoding="utf-8")
    return yaml.safe_load(text)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: labels of an interface, values of facts, and phrase slots with variants."""

    language: str
    labels: Mapping[str, str]
    values: Mapping[str, Mapping[Any, str]]
    digits: tuple[str, ...]
    code: Mapping[str, str]
    likes: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]]

    def phrase(self, slot: str, rng: random.Random, **values: object) -> str:
        """One variant of a slot with its blanks filled in."""
        return rng.choice(self.slots[slot]).format(**values)

    def value(self, kind: str, key: str | int) -> str:
        return self.values[kind][key]


@cache
def words(language: str) -> Words:
    """Read the words of a language; one that no site speaks has no labels."""
    raw = _load(f"phrases/{language}.yaml")
    return Words(
        language,
        raw.get("labels", {}),
        raw["values"],
        tuple(raw["digits"]),
        raw["code"],
        tuple(raw["likes"]),
        {slot: tuple(variants) for slot, variants in raw["slots"].items()},
    )


@dataclass(frozen=True, slots=True)
class Country:
    """Numbering, money and cities of a country."""

    code: str
    calling: str
    trunk: str
    currency: str
    symbol: str
    hour: int
    step: int
    mobile: Mapping[str, int]
    cities: Mapping[str, Mapping[str, str]]


@cache
def countries() -> Mapping[str, Country]:
    return {code: Country(code=code, **raw) for code, raw in _load("data/places.yaml").items()}


def city_name(country: str, city: str, language: str) -> str:
    """Write the city as a page in `language` does: the exonym where there is one, else the name at home."""
    forms = countries()[country].cities[city]
    return forms.get(language, forms["own"])


@cache
def names(audience: str) -> tuple[Name, ...]:
    return tuple(Name(latin, cyrillic) for latin, cyrillic in _load("data/names.yaml")[audience])


@cache
def trait_labels() -> Mapping[str, tuple[str, str]]:
    """Phrase slot -> (indicator family, label)."""
    return {slot: (family, label) for slot, (family, label) in _load("data/indicators.yaml").items()}


@cache
def review_words() -> Mapping[str, Mapping[str, Any]]:
    """Language -> benign remarks, signals and their phrases, signatures."""
    loaded: Mapping[str, Mapping[str, Any]] = _load("data/reviews.yaml")
    return loaded


@cache
def classified_words() -> Mapping[str, Mapping[str, Any]]:
    """Section -> titles, texts and prices of small ads that are not of interest."""
    sections: Mapping[str, Mapping[str, Any]] = _load("data/classifieds.yaml")["sections"]
    return sections
