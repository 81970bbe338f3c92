"""Search over all ads: a phone in any spelling, a handle, a name in any script, an address, a picture's hash, words of an ad.

What is typed becomes the values that tables hold (:mod:`clew.extract.search`). Of each ad the screen says what matched. Ads of urgent
leads are shown to supervisors only (rule 10).
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from anyascii import anyascii

from clew.extract.search import normalised
from clew.kernel.errors import WrongUseError
from clew.kernel.text import fold
from clew.web.shelf import Row, Run
from clew.web.words import N_

PAGE = 50
MOST_LINES = 500
"""Of one batch search."""
LONGEST = 400
_LEAST_WORDS = 4
"""Letters that words of an ad need, so that not everything is found."""
_HASH = re.compile(r"[0-9a-f]{64}")
FACETS = {"market": N_("market"), "city": N_("city"), "site_id": N_("site"), "language": N_("language")}

_FOUND = """
WITH found AS (
  SELECT ad_id, kind AS matched, value FROM contacts WHERE value IN (SELECT unnest($values::VARCHAR[]))
  UNION SELECT ad_id, 'alias', alias FROM ads WHERE lower(alias) IN (SELECT unnest($names::VARCHAR[]))
  UNION SELECT ad_id, 'alias', NULL FROM ads WHERE list_has_any(list_transform(aliases, lambda x: lower(x)), $names::VARCHAR[])
  UNION SELECT ad_id, 'address', url FROM ads WHERE rtrim(lower(url), '/') = $address OR ad_id = $text
  UNION SELECT ad_id, 'picture', $hash FROM images WHERE $hash <> '' AND (pdq = $hash OR payload_sha256 = $hash)
  UNION SELECT ad_id, 'text', NULL FROM ads WHERE $words <> '' AND contains(lower(text), $words)
), grouped AS (
  SELECT ad_id, list_sort(list(DISTINCT matched)) AS matched FROM found GROUP BY ad_id
), seen AS (
  SELECT g.matched, a.ad_id, a.alias, a.age, a.city, a.market, a.language, a.site_id, a.url, a.first_seen, a.last_seen
  FROM grouped g JOIN ads a USING (ad_id)
  WHERE ($all OR NOT EXISTS (SELECT 1 FROM sealed s WHERE s.subject_id = a.ad_id))
    AND ($since IS NULL OR a.first_seen >= $since::TIMESTAMPTZ)
)
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it stands in the address."""

    text: str
    since: str | None
    at: int
    filters: Mapping[str, str]

    def query(self, **changed: Any) -> str:
        """Write it as the query of an address."""
        found: dict[str, Any] = {"q": self.text, "since": self.since, **self.filters, **changed}
        kept = {name: value for name, value in found.items() if value not in (None, "", 0)}
        return "?" + urlencode(kept)


def warm() -> None:
    """Load what reading a typed value needs, so that nobody waits for it."""
    normalised("0", region=None)


def read_asked(given: Mapping[str, str]) -> Asked:
    """Read a search from an address."""
    text = given.get("q", "").strip()
    if len(text) > LONGEST:
        raise WrongUseError(
            f"A search has at most {LONGEST} characters; for many values use the batch search."
        )
    at = given.get("at", "0")
    since = given.get("since") or None
    if since is not None:
        try:
            dt.date.fromisoformat(since)
        except ValueError as error:
            raise WrongUseError("since: expected a day such as 2026-05-01.") from error
    filters = {name: given[name][:200] for name in FACETS if given.get(name)}
    return Asked(text, since, int(at) if at.isdigit() else 0, filters)


def parameters(text: str, *, region: str, sees_urgent: bool, since: str | None = None) -> dict[str, Any]:
    """Give what a text is looked up as."""
    values = normalised(text, region=region)
    said = fold(text).strip()
    names = {text.lower(), said, anyascii(text).lower()}
    lowered = text.lower().strip()
    has_digits = sum(char.isdigit() for char in text) > _LEAST_WORDS
    return {
        "values": values,
        "names": sorted(name for name in names if name),
        "address": lowered.rstrip("/"),
        "text": text,
        "hash": lowered if _HASH.fullmatch(lowered) else "",
        "words": lowered if len(lowered) >= _LEAST_WORDS and not has_digits else "",
        "all": sees_urgent,
        "since": since,
    }


def find(run: Run, asked: Asked, sought: Mapping[str, Any]) -> tuple[list[Row], int]:
    """Give a page of the ads found, the newest first, each with who it belongs to, and how many there are."""
    where, values = _where(asked)
    rows = run.rows(
        _FOUND + "SELECT s.*, p.provider_id, m.lead_id, count(*) OVER () AS n_all FROM seen s "
        "LEFT JOIN (SELECT provider_id, unnest(ad_ids) AS ad_id FROM providers) p USING (ad_id) "
        f"LEFT JOIN member m USING (provider_id){where} ORDER BY s.last_seen DESC, s.ad_id LIMIT {PAGE} OFFSET $at",
        {**sought, **values, "at": asked.at},
    )
    return rows, int(rows[0]["n_all"]) if rows else 0


def facets_of(run: Run, asked: Asked, sought: Mapping[str, Any]) -> dict[str, list[tuple[str, int]]]:
    """Give of each facet the commonest values among the ads found."""
    where, values = _where(asked)
    found = {}
    for name in FACETS:
        rows = run.rows(
            _FOUND + f"SELECT {name} AS value, count(*) AS n FROM seen s{where} GROUP BY value "
            "HAVING value IS NOT NULL ORDER BY n DESC, value LIMIT 12",
            {**sought, **values},
        )
        found[name] = [(row["value"], row["n"]) for row in rows]
    return found


def find_lines(
    run: Run, lines: Iterable[str], *, region: str, sees_urgent: bool
) -> list[tuple[str, Row | None]]:
    """Look many values up: of each line how many ads, persons and leads it leads to; null where nothing is known."""
    made = []
    for line in lines:
        row = run.row(
            _FOUND + "SELECT count(DISTINCT s.ad_id) AS n_ads, count(DISTINCT p.provider_id) AS n_persons, "
            "list(DISTINCT m.lead_id)[1:5] AS leads, min(s.first_seen) AS first_seen, max(s.last_seen) AS last_seen FROM seen s "
            "LEFT JOIN (SELECT provider_id, unnest(ad_ids) AS ad_id FROM providers) p USING (ad_id) "
            "LEFT JOIN member m USING (provider_id)",
            parameters(line, region=region, sees_urgent=sees_urgent),
        )
        made.append((line, row if row and row["n_ads"] else None))
    return made


def read_lines(text: str) -> tuple[list[str], int]:
    """Give the values of a pasted column or CSV, each once, and how many were left out for being too many or too long."""
    seen: dict[str, None] = {}
    n_left = 0
    for raw in text.splitlines():
        value = raw.split(";")[0].split("\t")[0].strip().strip('"').strip()
        if not value:
            continue
        if len(value) > LONGEST or len(seen) >= MOST_LINES:
            n_left += value not in seen
            continue
        seen[value] = None
    return list(seen), n_left


def _where(asked: Asked) -> tuple[str, dict[str, Any]]:
    parts = [f"s.{name} = $f_{name}" for name in asked.filters]
    values = {f"f_{name}": value for name, value in asked.filters.items()}
    return (" WHERE " + " AND ".join(parts)) if parts else "", values
