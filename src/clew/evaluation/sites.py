"""sites: the data points of the register that the truth states.

Each is compared as a set, of one value where it has one. ``n_ads`` and ``n_ads_stated`` are those of the last
visit. ``search_filters, any`` asks only whether the site has such filters, because a register may name them by
what they filter and the truth by the words shown.
"""

from collections.abc import Callable, Iterable
from typing import Any

from clew.evaluation.compare import language_form, name_form, word_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import site_of

TITLE = "Sites"
PLACE = 60
TRUTH = ("sites",)
TABLES = ("sites",)
HEADLINES = ("category", "n_ads")

Form = Callable[[Any], Any]
_COLUMNS = [
    "site_id",
    "name",
    "category",
    "languages",
    "scope",
    "company",
    "host_country",
    "ad_space",
    "search_filters",
    "safety_features",
    "trackers",
    "contacts",
    "n_ads",
    "n_ads_stated",
]
_PLAIN: tuple[tuple[str, Form], ...] = (
    ("name", name_form),
    ("category", word_form),
    ("languages", language_form),
    ("scope", word_form),
    ("company", name_form),
    ("host_country", str.upper),
    ("ad_space", word_form),
    ("search_filters", word_form),
    ("safety_features", word_form),
)


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score each data point over the truth's sites; a site that is not in the register lacks them all."""
    found = {row["site_id"]: row for row in tables.rows("sites", _COLUMNS)}
    tally = Tally()
    for true in sorted(truth.rows("sites"), key=site_of):
        site = site_of(true)
        mine = _true_points(true)
        read = _found_points(found[site]) if site in found else {}
        tally.add_sets("in the register", (ALL,), truth={site}, found={site} & set(found))
        for name, values in mine.items():
            tally.add_sets(name, (ALL, f"site={site}"), truth=values, found=read.get(name, set()))
    return list(tally.scores())


def _true_points(row: Row) -> dict[str, set[Any]]:
    points = {column: _values(row[column], form) for column, form in _PLAIN if column in row}
    if "search_filters" in row:
        points["search_filters, any"] = {True} if row["search_filters"] else set()
    if "trackers" in row:
        points["trackers"] = {(item["kind"], item["id"]) for item in row["trackers"]}
    for column, key in (("n_ads", "n_ads_real"), ("n_ads_stated", "n_ads_stated")):
        if row.get(key):
            points[column] = _values(_of_last_visit(row[key]), int)
    for kind in ("phone", "email"):
        if f"site_{kind}" in row:
            points[f"own {kind}"] = _values(row[f"site_{kind}"], str.lower)
    return points


def _found_points(row: Row) -> dict[str, set[Any]]:
    points = {column: _values(row[column], form) for column, form in _PLAIN}
    points["search_filters, any"] = {True} if row["search_filters"] else set()
    points["trackers"] = {(item["kind"], item["id"]) for item in row["trackers"] or ()}
    points["n_ads"] = _values(row["n_ads"], int)
    points["n_ads_stated"] = _values(row["n_ads_stated"], int)
    for kind in ("phone", "email"):
        own = (item["value"] for item in row["contacts"] or () if item["kind"] == kind)
        points[f"own {kind}"] = {value.lower() for value in own}
    return points


def _of_last_visit(by_visit: dict[str, int | None]) -> int | None:
    return by_visit[max(by_visit, key=int)]


def _values(value: Any, form: Form) -> set[Any]:
    if value is None or value == "":
        return set()
    items: Iterable[Any] = value if isinstance(value, list) else [value]
    return {form(item) for item in items}
