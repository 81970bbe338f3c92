"""What one screen needs of a run, by the value that it is asked by: which columns, and by which of them rows are found.

Each is a table of the run or a view of ``relations.sql``. Both places to read from know the same ones: the tables themselves through DuckDB, and
the run's index (:mod:`clew.web.run_index`), which holds them by key. Another screen's need is another line here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """Rows found by one of ``keys``; ``columns`` in the order in which they are kept, what is long last; ``packed``: long texts among them."""

    keys: tuple[str, ...]
    columns: tuple[str, ...]
    packed: tuple[str, ...] = ()


RELATIONS = {
    "ad_card": Relation(
        ("n", "ad_id", "provider_id"),
        (
            "n", "provider_id", "last_seen", "first_seen", "ad_id", "site_id", "market", "language", "alias", "age", "city", "latitude",
            "longitude", "url", "languages_spoken", "services", "incall", "outcall", "hours", "weight_kg", "height_cm", "n_persons",
            "provider_kind", "verified", "captures", "contacts", "eur_per_hour", "text",
        ),
    ),
    "address_time": Relation(("url",), ("url", "capture_id", "fetched_at", "status")),
    "findings": Relation(
        ("subject_id",),
        ("subject_kind", "subject_id", "indicator", "family", "strength", "value", "first_seen", "last_seen", "evidence"),
    ),
    "lead_card": Relation(
        ("place", "lead_id"),
        (
            "place", "drawn", "lead_id", "subject_kind", "market", "urgent", "rank", "priority", "points", "families", "n_against",
            "n_providers", "n_ads", "first_seen", "last_seen", "languages", "sites", "cities", "aliases", "why", "contributions",
            "speaks_against",
        ),
    ),
    "links": Relation(("ad_a",), ("ad_a", "ad_b", "kind", "value", "strength", "filtered")),
    "member": Relation(("lead_id", "provider_id"), ("lead_id", "provider_id")),
    "movements": Relation(
        ("provider_id",), ("provider_id", "from_city", "to_city", "from_last_seen", "to_first_seen", "km")
    ),
    "networks": Relation(
        ("network_id",),
        ("network_id", "market", "shared", "provider_ids", "n_ads", "n_sites", "n_cities", "first_seen", "last_seen"),
    ),
    "person": Relation(
        ("provider_id",),
        (
            "provider_id", "market", "n_ads", "network_id", "lead_id", "first_seen", "last_seen", "ages", "cities", "site_ids", "aliases",
            "contacts", "ad_ids",
        ),
    ),
    "quoted_page": Relation(
        ("capture_id",), ("capture_id", "url", "fetched_at", "language", "text"), packed=("text",)
    ),
    "quoted_value": Relation(("ad_id",), ("ad_id", "says", "evidence")),
    "read_version": Relation(("capture_id",), ("capture_id", "ad_id", "evidence")),
}  # fmt: skip
"""By name, in alphabetical order."""

OF_AN_AD = ("market", "city", "site_id", "language", "first_seen", "last_seen")
"""Of every ad, in memory: what searches filter, count and sort by."""
OF_A_LEAD = (
    "market", "subject_kind", "families", "cities", "sites", "languages", "first_seen", "last_seen",
)  # fmt: skip
"""Of every lead in the queue, in memory: what the queue filters and counts by."""


def check_asked(name: str, column: str, columns: tuple[str, ...]) -> None:
    """Refuse what no relation holds: names go into the text of a query."""
    relation = RELATIONS[name]
    if column not in relation.keys or not set(columns) <= set(relation.columns):
        raise KeyError(f"{name}.{column}: {', '.join(columns)}")
