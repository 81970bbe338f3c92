"""versions: the one version of each ad in each visit that is compared with the truth.

An ad may be captured several times in a visit, through session, print or sorted addresses. It counts once, by
its own ``url``; compared is the version read from its own page, else the earliest. What that one leaves open and another of the
visit states counts as read, as it does in ``ads``: an ad may be spread over several pages.
"""

from clew.evaluation.compare import page_form, url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.visits import Visits, find_visits

AdVisit = tuple[str, int]


def true_ads(truth: Truth) -> dict[AdVisit, Row]:
    """Give the truth's row of each ad and visit."""
    return {(url_form(row["url"]), int(row["visit"])): row for row in truth.rows("ads")}


def found_versions(tables: Tables, truth: Truth, columns: list[str]) -> dict[AdVisit, Row]:
    """Give the chosen version of each ad and visit, with these columns."""
    visits = find_visits(tables, truth)
    captures = {
        row["capture_id"]: row for row in tables.rows("captures", ["capture_id", "url", "fetched_at"])
    }
    found: dict[AdVisit, list[tuple[tuple[bool, str, str], Row]]] = {}
    for row in tables.rows("ad_versions", ["ad_id", "capture_id", "url", "seen_at", *columns]):
        capture = captures.get(row["capture_id"])
        key = (url_form(row["url"]), _visit(row, capture, visits))
        order = (_is_elsewhere(row, capture), row["seen_at"].isoformat(), row["capture_id"])
        found.setdefault(key, []).append((order, row))
    return {
        key: _filled([row for _, row in sorted(rows, key=_order)], columns)
        for key, rows in sorted(found.items())
    }


def _order(item: tuple[tuple[bool, str, str], Row]) -> tuple[bool, str, str]:
    return item[0]


def _filled(rows: list[Row], columns: list[str]) -> Row:
    """Give the first row, with what it leaves open as the next one that states it has it."""
    first, *others = rows
    stated = {
        name: next((row[name] for row in others if row[name]), first[name])
        for name in columns
        if not first[name]
    }
    return {
        **first,
        **{name: value for name, value in stated.items() if first[name] is None or first[name] in ([], 0)},
    }


def _visit(row: Row, capture: Row | None, visits: Visits) -> int:
    return visits.number(capture["fetched_at"] if capture else row["seen_at"])


def _is_elsewhere(row: Row, capture: Row | None) -> bool:
    return capture is None or page_form(capture["url"]) != page_form(row["url"])
