"""The register as screens need it: sites with filters, a site's data points with evidence and history, what people corrected."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from clew.kernel.errors import WrongUseError
from clew.records.decision import Correction, make_decision
from clew.store.casework import add_decisions
from clew.store.corrected import read_value
from clew.web.desk import Desk
from clew.web.people import Person
from clew.web.run import Row, Run
from clew.web.words import N_

PAGE = 50
SORTS = {
    "site_id": "site_id",
    "n_ads": "n_ads",
    "n_new_ads": "n_new_ads",
    "category": "category",
    "market": "market",
}
FACETS = {
    "market": N_("market"),
    "category": N_("category"),
    "scope": N_("scope"),
    "status": N_("status"),
    "language": N_("language"),
    "safety": N_("safety feature"),
    "operator": N_("operator"),
}
_LISTS = {"language": "languages", "safety": "safety_features"}
_MOST_VALUES = 12
LONGEST = 4_000
_SITES = (
    "SELECT s.site_id, s.name, s.market, s.category, s.scope, s.languages, s.n_ads, s.n_new_ads, s.status, s.safety_features, "
    "o.operator_id AS operator FROM sites s LEFT JOIN (SELECT operator_id, unnest(site_ids) AS site_id FROM operators) o USING (site_id)"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the register is shown; each is a field of the page's address."""

    values: Mapping[str, str]
    sort: str = "n_ads"
    down: bool = True
    at: int = 0

    def query(self, **changed: Any) -> str:
        """Write it as the query of an address, with some changed."""
        found: dict[str, Any] = {
            **self.values,
            "sort": self.sort if self.sort != "n_ads" else None,
            "up": None if self.down else "1",
            **changed,
        }
        kept = {name: value for name, value in found.items() if value not in (None, "", 0)}
        return "?" + urlencode(kept) if kept else "?"


def read_asked(given: Mapping[str, str]) -> Asked:
    """Read it from an address; raises where a column to sort by is none."""
    sort = given.get("sort") or "n_ads"
    if sort not in SORTS:
        raise WrongUseError(f"sort: expected one of {', '.join(SORTS)}.")
    at = given.get("at", "0")
    return Asked(
        {name: given[name].strip()[:200] for name in FACETS if given.get(name, "").strip()},
        sort,
        down=given.get("up") != "1",
        at=int(at) if at.isdigit() else 0,
    )


def _fitting(run: Run, asked: Asked) -> list[Row]:
    """Give the sites that fit: the register is thousands of rows at most, read once for each run."""
    rows: list[Row] = run.kept(_SITES).to_pylist()
    for name, value in asked.values.items():
        column = _LISTS.get(name)
        rows = [row for row in rows if (value in (row[column] or ()) if column else row[name] == value)]
    return rows


def find_sites(run: Run, asked: Asked) -> tuple[list[Row], int, dict[str, list[tuple[str, int]]]]:
    """Give a page of the sites that fit, how many fit, and of each facet its commonest values among them."""
    rows = _fitting(run, asked)
    known = [row for row in rows if row[asked.sort] is not None]
    known.sort(key=lambda row: row["site_id"])
    known.sort(key=lambda row: row[asked.sort], reverse=asked.down)
    unknown = sorted((row for row in rows if row[asked.sort] is None), key=lambda row: row["site_id"])
    return (
        (known + unknown)[asked.at : asked.at + PAGE],
        len(rows),
        {name: _commonest(rows, name) for name in FACETS},
    )


def _commonest(rows: list[Row], name: str) -> list[tuple[str, int]]:
    column = _LISTS.get(name)
    counts = Counter(value for row in rows for value in ((row[column] or ()) if column else (row[name],)))
    counts.pop(None, None)
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:_MOST_VALUES]


def correct_site(
    desk: Desk, person: Person, site_id: str, *, column: str, value: str, reason: str
) -> Correction:
    """Set a data point right; raises where the column has no such values. No re-run overwrites it."""
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUseError("Say why: it stands beside the value from now on.")
    if max(len(reason), len(value)) > LONGEST:
        raise WrongUseError(f"A value and a reason have at most {LONGEST} characters.")
    now = desk.clock()
    standing = [
        one
        for one in desk.casework.current().all.corrections
        if (one.record, one.id, one.column) == ("site", site_id, column)
    ]
    made = make_decision(
        "correction",
        {
            "author": person.name,
            "reason": reason,
            "made_at": now.isoformat(),
            "members_seen": (),
            "supersedes": standing[-1].decision_id if standing else None,
            "record": "site",
            "id": site_id,
            "column": column,
            "value": value.strip() or None,
        },
    )
    assert isinstance(made, Correction)
    read_value(made)
    add_decisions(desk.project, [made], source="desk", clock=lambda: now)
    return made
