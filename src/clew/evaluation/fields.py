"""fields: each fact of an ad, on the ads that were found.

Every field is compared as a set: of one value, or of none where it is not stated. So a stated value that is
missed is a false negative, a wrong value is a false positive and a false negative, and a value where nothing is
stated is a false positive. Ads that were not found, and ads that are none, are scored under "Ads found".
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clew.evaluation.compare import (
    city_form,
    city_names,
    date_form,
    groups_of,
    hours_form,
    language_form,
    name_form,
    word_form,
)
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import Score, Tally
from clew.evaluation.versions import found_versions, true_ads

TITLE = "Fields of ads"
PLACE = 30
TRUTH = ("ads",)
TABLES = ("captures", "ad_versions")
_UNSTATED = "unknown"
HEADLINES = ("age", "city", "services")

Form = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the table, the key of the truth, and the form in which their values are compared."""

    column: str
    key: str
    form: Form


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score each field over all ads and visits that were found."""
    fields = _fields(city_names(truth))
    stated = true_ads(truth)
    found = found_versions(tables, truth, [field.column for field in fields])
    tally = Tally()
    for field in fields:
        for key in sorted(set(stated) & set(found)):
            true = stated[key]
            if field.key in true:
                tally.add_sets(
                    field.column,
                    groups_of(true["url"], true.get("text_language")),
                    truth=_values(true[field.key], field.form),
                    found=_values(found[key][field.column], field.form),
                )
    return list(tally.scores())


def _fields(cities: Mapping[str, str]) -> list[Field]:
    def city(value: str) -> str:
        return city_form(value, cities)

    def stop(value: Row) -> tuple[str, str | None, str | None]:
        days = (value.get("from"), value.get("to"))
        first, last = (date_form(day) if day else None for day in days)
        return city(value["city"]), first, last

    return [
        Field("alias", "alias", name_form),
        Field("aliases", "aliases_stated", name_form),
        Field("age", "age", int),
        Field("ages", "ages_stated", int),
        Field("language", "text_language", language_form),
        Field("audience", "audience", word_form),
        Field("provider_kind", "provider_kind", _kind_form),
        Field("country", "country", str.upper),
        Field("city", "city", city),
        Field("nationality", "nationality", str.upper),
        Field("ethnicity", "ethnicity", word_form),
        Field("languages_spoken", "languages_spoken", language_form),
        Field("services", "services", word_form),
        Field("incall", "incall", bool),
        Field("outcall", "outcall", bool),
        Field("hours", "hours", hours_form),
        Field("weight_kg", "weight_kg", round),
        Field("height_cm", "height_cm", round),
        Field("max_duration_h", "max_duration_h", _tenth),
        Field("tour", "tour", stop),
        Field("verified", "verified", bool),
        Field("paid_placement", "paid_placement", bool),
        Field("n_images", "n_images", int),
        Field("posted_at", "posted_at", date_form),
    ]


def _kind_form(value: str) -> str | None:
    """An ad of ``unknown`` kind says nothing of who placed it: neither the table nor the truth states a value."""
    form = word_form(value)
    return None if form == _UNSTATED else form


def _tenth(value: float) -> float:
    return round(float(value), 1)


def _values(value: Any, form: Form) -> Iterable[Any]:
    if value is None or value == "":
        return set()
    forms = {form(item) for item in (value if isinstance(value, list) else [value])}
    return forms - {None}
