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

import pyarrow as pa
import pyarrow.compute as pc
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
_MOST_VALUES = 12
_HASH = re.compile(r"[0-9a-f]{64}")
FACETS = {"market": N_("market"), "city": N_("city"), "site_id": N_("site"), "language": N_("language")}

_BY_VALUE = """
SELECT a.n, list(DISTINCT kind) AS kinds FROM (
  SELECT ad_id, kind FROM contacts WHERE value IN (SELECT unnest($values::VARCHAR[])){pictures}
) JOIN ad_small a USING (ad_id) GROUP BY 1
"""
_PICTURES = " UNION ALL SELECT ad_id, 'picture' FROM images WHERE pdq = $hash OR payload_sha256 = $hash"
_BY_ADDRESS = (
    "SELECT file_row_number AS n FROM ad_rows WHERE rtrim(lower(url), '/') = $address OR ad_id = $text"
)
_BY_NAME = "SELECT DISTINCT n FROM name_row WHERE name IN (SELECT unnest($names::VARCHAR[]))"
_BY_WORDS = "SELECT file_row_number AS n FROM ad_rows WHERE contains(lower(text), $words)"
_SEEN = """
SELECT n, market, city, site_id, language, first_seen, last_seen FROM ad_small WHERE n IN (SELECT unnest($rows::BIGINT[]))
  AND ($all OR n NOT IN (SELECT n FROM sealed_row)) AND ($since IS NULL OR first_seen >= $since::TIMESTAMPTZ)
"""
_SHOWN = """
SELECT a.*, m.lead_id FROM ad_small a LEFT JOIN member m USING (provider_id) WHERE a.n IN (SELECT unnest($rows::BIGINT[]))
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


@dataclass(frozen=True, slots=True)
class Found:
    """The ads that a search finds: rows of ``seen`` (Arrow), and of each by what; the filters of the page are not put on yet."""

    seen: pa.Table
    kinds: Mapping[int, frozenset[str]]

    def kept(self, asked: Asked) -> pa.Table:
        """Give those that fit the filters."""
        table = self.seen
        for name, value in asked.filters.items():
            table = table.filter(pc.equal(table[name], value))
        return table


def look(run: Run, sought: Mapping[str, Any]) -> Found:
    """Look a text up, each way once."""
    kinds: dict[int, set[str]] = {}
    for row in run.rows(
        _BY_VALUE.format(pictures=_PICTURES if sought["hash"] else ""),
        _only(sought, "values", *_hash(sought)),
    ):
        kinds.setdefault(row["n"], set()).update(row["kinds"])
    for kind, numbers in (
        ("alias", _numbers(run, _BY_NAME, _only(sought, "names"))),
        ("address", _by_address(run, sought)),
        ("text", _by_words(run, sought["words"])),
    ):
        for n in numbers:
            kinds.setdefault(n, set()).add(kind)
    seen = run.arrow(_SEEN, {"rows": list(kinds), **_only(sought, "all", "since")})
    return Found(seen, {n: frozenset(found) for n, found in kinds.items()})


def find(run: Run, asked: Asked, found: Found) -> tuple[list[Row], int]:
    """Give a page of the ads found, the newest first, each with who it belongs to, and how many there are."""
    kept = found.kept(asked)
    if not len(kept):
        return [], 0
    order = pc.sort_indices(kept, [("last_seen", "descending"), ("n", "ascending")])
    numbers = kept["n"].take(order[asked.at : asked.at + PAGE]).to_pylist()
    place = {n: at for at, n in enumerate(numbers)}
    rows = run.rows(_SHOWN, {"rows": numbers})
    rows.sort(key=lambda row: (place[row["n"]], row["lead_id"] or ""))
    return [{**row, "matched": sorted(found.kinds[row["n"]])} for row in rows], len(kept)


def find_ids(run: Run, asked: Asked, found: Found, *, most: int) -> list[str]:
    """Give the ids of the ads found, the newest first, no more than so many."""
    kept = found.kept(asked)
    order = pc.sort_indices(kept, [("first_seen", "descending"), ("n", "ascending")])
    numbers = kept["n"].take(order[:most]).to_pylist()
    rows = run.rows(
        "SELECT n, ad_id FROM ad_small WHERE n IN (SELECT unnest($rows::BIGINT[]))",
        {"rows": numbers},
    )
    by_number = {row["n"]: row["ad_id"] for row in rows}
    return [by_number[n] for n in numbers]


def facets_of(asked: Asked, found: Found) -> dict[str, list[tuple[str, int]]]:
    """Give of each facet the commonest values among the ads found."""
    kept = found.kept(asked)
    counts = {}
    for name in FACETS:
        column = kept[name].drop_null()
        said = {one["values"]: one["counts"] for one in pc.value_counts(column).to_pylist()}
        counts[name] = sorted(said.items(), key=lambda one: (-one[1], one[0]))[:_MOST_VALUES]
    return counts


def find_lines(
    run: Run, lines: Iterable[str], *, region: str, sees_urgent: bool
) -> list[tuple[str, Row | None]]:
    """Look many values up: of each line how many ads, persons and leads it leads to; null where nothing is known."""
    made = []
    for line in lines:
        found = look(run, parameters(line, region=region, sees_urgent=sees_urgent))
        row = _sum_of(run, found.seen) if len(found.seen) else None
        made.append((line, row))
    return made


def _sum_of(run: Run, seen: pa.Table) -> Row | None:
    return run.row(
        "SELECT count(DISTINCT a.ad_id) AS n_ads, count(DISTINCT a.provider_id) AS n_persons, "
        "list_sort(list(DISTINCT m.lead_id))[1:5] AS leads, min(a.first_seen) AS first_seen, max(a.last_seen) AS last_seen FROM ad_small a "
        "LEFT JOIN member m USING (provider_id) WHERE a.n IN (SELECT unnest($rows::BIGINT[]))",
        {"rows": seen["n"].to_pylist()},
    )


def _by_address(run: Run, sought: Mapping[str, Any]) -> list[int]:
    """Look an address or an id up, where it may be one: every address of an ad has a dot, every id is a digest."""
    if not sought["hash"] and not ("." in sought["address"] and "/" in sought["address"]):
        return []
    return _numbers(run, _BY_ADDRESS, _only(sought, "address", "text"))


def _by_words(run: Run, words: str) -> list[int]:
    if not words:
        return []
    known = run.words.rows_with(words) if run.words else None
    return known if known is not None else _numbers(run, _BY_WORDS, {"words": words})


def _hash(sought: Mapping[str, Any]) -> tuple[str, ...]:
    return ("hash",) if sought["hash"] else ()


def _only(sought: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: sought[name] for name in names}


def _numbers(run: Run, sql: str, values: Mapping[str, Any]) -> list[int]:
    found: list[int] = run.arrow(sql, values)["n"].to_pylist()
    return found


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
