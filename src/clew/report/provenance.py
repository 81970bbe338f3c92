"""What was read and what not: captures, pages, visits, issues, and whether the run was whole."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import pyarrow.compute as pc

from clew.kernel.visits import to_visits
from clew.report.reading import Book, Row, counted

MOST_ISSUES = 60


@dataclass(frozen=True, slots=True)
class Provenance:
    """What the chapter shows."""

    partial: bool
    unknown: bool
    said: list[tuple[str, str]]
    first: Any
    last: Any
    counts: list[tuple[str, int]]
    kinds: list[tuple[str, int]]
    statuses: list[tuple[str, int]]
    visits: list[Row]
    issues: list[Row]
    n_issues: int
    missing: tuple[str, ...]
    truncated: int
    versions: list[tuple[str, str]]
    bias: list[Row]


def chapter(book: Book) -> Provenance:
    """Gather the chapter."""
    captures = book.table("captures", "capture_id", "site_id", "fetched_at", "status", "mime", "truncated")
    pages = book.table("pages", "capture_id", "kind", "relevant")
    times = pc.min_max(captures["fetched_at"]).as_py() if len(captures) else {"min": None, "max": None}
    issues = _issues(book)
    return Provenance(
        partial=bool((book.run or {}).get("partial", False)),
        unknown=book.run is None,
        said=_said(book),
        first=times["min"],
        last=times["max"],
        counts=_counts(book),
        kinds=counted(pages["kind"]),
        statuses=[(str(status), n) for status, n in counted(captures["status"])],
        visits=_visits(captures.select(["site_id", "fetched_at"]).to_pylist()),
        issues=issues[:MOST_ISSUES],
        n_issues=sum(issue["n"] for issue in issues),
        missing=book.missing,
        truncated=int(pc.sum(captures["truncated"]).as_py() or 0),
        bias=_bias(book.bias),
        versions=[(key, str(value)) for key, value in sorted((book.run or {}).items()) if "version" in key],
    )


def _counts(book: Book) -> list[tuple[str, int]]:
    named = (
        ("responses captured", "captures", "capture_id"),
        ("pages read", "pages", "capture_id"),
        ("sites", "sites", "site_id"),
        ("ads", "ads", "ad_id"),
        ("versions of ads", "ad_versions", "ad_id"),
        ("pictures (hashes only)", "images", "ad_id"),
        ("reviews", "reviews", "review_id"),
        ("providers", "providers", "provider_id"),
        ("networks", "networks", "network_id"),
        ("leads", "leads", "lead_id"),
    )
    return [(label, len(book.table(table, column))) for label, table, column in named]


def _said(book: Book) -> list[tuple[str, str]]:
    """What run.json says was not done, as words and numbers."""
    issues = (book.run or {}).get("issues") or {}
    pairs = issues.items() if isinstance(issues, dict) else enumerate(issues, 1)
    return [(str(kind), str(number)) for kind, number in pairs]


def _issues(book: Book) -> list[Row]:
    """Issues by stage and kind: how many, an example, what was done instead."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for issue in book.rows("issues"):
        groups[issue["stage"], issue["kind"]].append(issue)
    rows = [
        {
            "stage": stage,
            "kind": kind,
            "n": len(group),
            "detail": group[0]["detail"],
            "done": group[0]["done_instead"],
        }
        for (stage, kind), group in groups.items()
    ]
    return sorted(rows, key=lambda row: (-row["n"], row["stage"], row["kind"]))


def _visits(captures: list[Row]) -> list[Row]:
    times: dict[str, list[Any]] = defaultdict(list)
    for capture in captures:
        times[capture["site_id"]].append(capture["fetched_at"])
    rows = []
    for site_id, seen in sorted(times.items()):
        for visit in to_visits(seen):
            n = sum(visit.first <= time <= visit.last for time in seen)
            rows.append(
                {"site_id": site_id, "number": visit.number, "first": visit.first, "last": visit.last, "n": n}
            )
    return rows


_ORDER = ("proxy", "group", "leads", "mean_priority", "gap", "low", "high")


def _bias(found: Any, title: str = "Comparison of groups") -> list[Row]:
    """Give the comparison as tables: lists of rows with the same keys, however deep they stand."""
    if isinstance(found, list) and found and all(isinstance(row, dict) for row in found):
        held = dict.fromkeys(key for row in found for key in row)
        columns = sorted(held, key=lambda key: _ORDER.index(key) if key in _ORDER else len(_ORDER))
        return [
            {"title": title, "columns": columns, "rows": [[row.get(key) for key in columns] for row in found]}
        ]
    if not isinstance(found, dict):
        return []
    plain = [(key, value) for key, value in found.items() if not isinstance(value, (dict, list))]
    tables = [{"title": title, "columns": ["measure", "value"], "rows": plain}] if plain else []
    for key, value in found.items():
        if isinstance(value, (dict, list)):
            tables += _bias(value, str(key))
    return tables
