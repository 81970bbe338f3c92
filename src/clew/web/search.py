"""Search over all ads: a phone in any spelling, a handle, a name in any script, an address, a picture's hash, words of an ad.

What is typed becomes the values that tables hold (:mod:`clew.extract.search`). Of each ad the screen says what matched. Ads of urgent
leads are shown to supervisors only (rule 10).
"""

import csv
import datetime as dt
import functools
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from anyascii import anyascii

from clew.exchange.cells import guarded
from clew.extract.search import normalised
from clew.kernel.errors import WrongUseError
from clew.kernel.text import fold
from clew.store.project import Project
from clew.store.withheld import digests_of_values
from clew.web.run import Row, Run
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

_BY_WORDS = "SELECT file_row_number AS n FROM ad_rows WHERE contains(lower(text), $words) ORDER BY 1"
_SHOWN = (
    "n", "ad_id", "alias", "age", "city", "latitude", "longitude", "market", "language", "site_id", "first_seen", "last_seen", "provider_id",
)  # fmt: skip
_MOST_LEADS = 5
"""Of a line of the batch search."""


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


@functools.lru_cache(maxsize=64)
def _read(text: str, region: str) -> tuple[str, ...]:
    return tuple(normalised(text, region=region))


def told_of_search(project: Project, text: str) -> dict[str, Any]:
    """Give what the trail says of a search: keyed digests of what was looked up, as of requests of persons, and its length; never the text.

    The trail is chained and no purge reaches it. Who has the key (``keys/erasures.key``) and a value can see who looked it up, and when.
    """
    text = text.strip()
    values = {*_read(text[:LONGEST], project.settings.market), fold(text).strip()} - {""}
    return {"looked_up": sorted(digests_of_values(project, values)), "characters": len(text)}


def told_of_lines(project: Project, lines: Iterable[str]) -> dict[str, Any]:
    """Give what the trail says of many values looked up at once: the keyed digests of all, and how many there were."""
    asked = list(lines)
    values = {one for line in asked for one in (*_read(line, project.settings.market), fold(line).strip())}
    return {"looked_up": sorted(digests_of_values(project, values - {""})), "values": len(asked)}


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
    values = list(_read(text, region))
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
    """The ads that a search finds: rows of ``seen`` (Arrow), and by what: of each kind the numbers of the rows, in order.

    The filters of the page are not put on yet.
    """

    seen: pa.Table
    kinds: Mapping[str, npt.NDArray[np.int64]]

    def matched(self, n: int) -> list[str]:
        """Give by what an ad was found."""
        return [
            kind for kind, rows in sorted(self.kinds.items()) if n in rows[np.searchsorted(rows, n) :][:1]
        ]

    def kept(self, asked: Asked) -> pa.Table:
        """Give those that fit the filters."""
        table = self.seen
        for name, value in asked.filters.items():
            table = table.filter(pc.equal(table[name], value))
        return table


def look(run: Run, sought: Mapping[str, Any]) -> Found:
    """Look a text up, each way once."""
    found: dict[str, list[int]] = {}
    for way, values in _ways(sought).items():
        for kind, n in run.found_by(way, values):
            found.setdefault(kind, []).append(n)
    kinds = {kind: np.unique(np.array(rows, np.int64)) for kind, rows in found.items()}
    by_words = _by_words(run, sought["words"])
    kinds["text"] = np.union1d(by_words, kinds["text"]) if "text" in kinds else by_words
    several = [rows for rows in kinds.values() if len(rows)] or [by_words]
    return Found(_seen(run, functools.reduce(np.union1d, several), sought), kinds)


def _ways(sought: Mapping[str, Any]) -> dict[str, list[str]]:
    """Give the values to look ads up by, by the way in which they are found: an address has a dot and a stroke, an id is a digest."""
    is_address = "." in sought["address"] and "/" in sought["address"]
    return {
        "contact": sought["values"],
        "picture": [sought["hash"]] if sought["hash"] else [],
        "name": sought["names"],
        "address": [sought["address"]] if is_address or sought["hash"] else [],
        "ad": [sought["text"]] if is_address or sought["hash"] else [],
    }


def _seen(run: Run, found: npt.NDArray[np.int64], sought: Mapping[str, Any]) -> pa.Table:
    """Give what searches filter and sort by, of the ads that may be seen, in the order of their rows."""
    rows = pa.array(found)
    seen = run.ads.take(rows).append_column("n", rows)
    if not sought["all"] and len(run.sealed_rows):
        seen = seen.filter(pc.invert(pc.is_in(seen["n"], run.sealed_rows)))
    if sought["since"] is not None:
        day = dt.datetime.combine(dt.date.fromisoformat(sought["since"]), dt.time(), dt.UTC)
        seen = seen.filter(pc.greater_equal(seen["first_seen"], pa.scalar(day)))
    return seen


def find(run: Run, asked: Asked, found: Found) -> tuple[list[Row], int]:
    """Give a page of the ads found, the newest first, each with who it belongs to, and how many there are."""
    kept = found.kept(asked)
    if not len(kept):
        return [], 0
    order = _first(kept, "last_seen", asked.at + PAGE)
    numbers = kept["n"].take(order[asked.at :]).to_pylist()
    place = {n: at for at, n in enumerate(numbers)}
    ads = run.some("ad_card", "n", numbers, _SHOWN)
    leads = _leads_of(run, ads)
    rows = [
        {**ad, "lead_id": lead, "matched": found.matched(ad["n"])}
        for ad in ads
        for lead in leads.get(ad["provider_id"], [None])
    ]
    rows.sort(key=lambda row: (place[row["n"]], row["lead_id"] or ""))
    return rows, len(kept)


def _leads_of(run: Run, ads: Iterable[Row]) -> dict[str | None, list[str | None]]:
    """Give the leads under which the persons of some ads stand."""
    persons = {ad["provider_id"] for ad in ads if ad["provider_id"] is not None}
    leads: dict[str | None, list[str | None]] = {}
    for row in run.some("member", "provider_id", persons, ("provider_id", "lead_id")):
        leads.setdefault(row["provider_id"], []).append(row["lead_id"])
    return leads


def _first(kept: pa.Table, by: str, n: int) -> pa.Array:
    """Give where the first so many stand, the newest first: of hundreds of thousands a page is wanted, not the whole order."""
    keys = [(by, "descending"), ("n", "ascending")]
    if len(kept) <= n or kept[by].null_count:
        return pc.sort_indices(kept, keys)[:n]
    return pc.select_k_unstable(kept, n, keys)


def find_ids(run: Run, asked: Asked, found: Found, *, most: int) -> list[str]:
    """Give the ids of the ads found, the newest first, no more than so many."""
    kept = found.kept(asked)
    numbers = kept["n"].take(_first(kept, "first_seen", most)).to_pylist()
    by_number = {row["n"]: row["ad_id"] for row in run.some("ad_card", "n", numbers, ("n", "ad_id"))}
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


def _sum_of(run: Run, seen: pa.Table) -> Row:
    ads = run.some("ad_card", "n", seen["n"].to_pylist(), ("n", "ad_id", "provider_id"))
    leads = {lead for found in _leads_of(run, ads).values() for lead in found if lead is not None}
    return {
        "n_ads": len({ad["ad_id"] for ad in ads}),
        "n_persons": len({ad["provider_id"] for ad in ads} - {None}),
        "leads": sorted(leads)[:_MOST_LEADS],
        "first_seen": pc.min(seen["first_seen"]).as_py(),
        "last_seen": pc.max(seen["last_seen"]).as_py(),
    }


def _by_words(run: Run, words: str) -> npt.NDArray[np.int64]:
    """Give the rows of ads that hold the words, in order, each once."""
    if not words:
        return np.array([], np.int64)
    known = run.words.rows_with(words) if run.words else None
    if known is None:
        known = run.arrow(_BY_WORDS, {"words": words})["n"].to_numpy()
    return known


def read_lines(text: str, *, column: int | None = None) -> tuple[list[str], int]:
    """Give the values of a pasted column or CSV, each once, and how many were left out for being too many or too long.

    ``column``: which column of a table, from 1, is looked up; the first where none is asked for. The sign that parts columns is what the first
    line holds: a tab, a semicolon, else a comma where a column is asked for (a comma alone may stand in words of an ad).
    """
    seen: dict[str, None] = {}
    n_left = 0
    for raw in _column(text, column):
        value = raw.strip()
        if not value:
            continue
        if len(value) > LONGEST or len(seen) >= MOST_LINES:
            n_left += value not in seen
            continue
        seen[value] = None
    return list(seen), n_left


def _column(text: str, column: int | None) -> Iterable[str]:
    lines = text.removeprefix("\ufeff").replace("\x00", "").splitlines()
    head = next((line for line in lines if line.strip()), "")
    by = next((one for one in ("\t", ";") if one in head), "," if column is not None else ";")
    for line in lines:
        # a line at a time: a quote that is never closed costs its own line, not the rest of the file
        row = next(csv.reader([line[: LONGEST * 40]], delimiter=by), [])
        at = (column or 1) - 1
        yield row[at] if at < len(row) else ""


def as_csv(found: Iterable[tuple[str, Row | None]]) -> str:
    """Write what a batch search found as a table; no cell is a formula."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(("value", "ads", "persons", "leads", "first_seen", "last_seen"))
    for line, row in found:
        known = row or {"n_ads": 0, "n_persons": 0, "leads": (), "first_seen": None, "last_seen": None}
        days = [one.date().isoformat() if one else "" for one in (known["first_seen"], known["last_seen"])]
        rows.writerow((guarded(line), known["n_ads"], known["n_persons"], " ".join(known["leads"]), *days))
    return out.getvalue()
