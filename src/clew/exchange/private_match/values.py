"""What a project holds of a kind, in the one form in which both sides compare.

The form is the data model's: phones in E.164 (from any app that is a phone), e-mail addresses and handles in lower case, a
handle with its platform before it, pictures as PDQ hashes (256 bits in hexadecimal). Its version stands in every file;
files of another version are refused, because nothing would match and nobody would know why.

Left out, and counted: values on an ad of an urgent lead (safety rule 10), a site's own contacts, what is not in the form.

Pictures: only the same hash matches, bit by bit. A picture that was compressed again mostly has a hash that differs in a few
bits, and is missed. See the decision on why near hashes are not matched.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import duckdb

from clew.exchange.private_match.agreement import Kind
from clew.kernel.errors import BrokenInputError, WrongUseError

VERSION = "clew-values-1"
MAX_VALUES = 5_000_000
"""So many values a side may hold: the bound on the size of a response."""

FORMS: dict[Kind, re.Pattern[str]] = {
    "phone": re.compile(r"\+[1-9][0-9]{6,14}"),
    "email": re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}"),
    "handle": re.compile(r"[a-z]{1,12}:\S{1,200}"),
    "picture": re.compile(r"[0-9a-f]{64}"),
}
_OF_KIND: dict[Kind, str] = {
    "phone": """SELECT ad_id, value FROM read_parquet($contacts)
                WHERE kind = 'phone' OR (kind IN ('whatsapp', 'viber', 'signal') AND value LIKE '+%')""",
    "email": "SELECT ad_id, lower(value) AS value FROM read_parquet($contacts) WHERE kind = 'email'",
    "handle": """SELECT ad_id, kind || ':' || lower(value) AS value FROM read_parquet($contacts)
                 WHERE kind IN ('telegram', 'skype', 'instagram', 'x', 'facebook', 'onlyfans')
                 OR (kind IN ('whatsapp', 'viber', 'signal') AND value NOT LIKE '+%')""",
    "picture": "SELECT ad_id, lower(pdq) AS value FROM read_parquet($images) WHERE pdq IS NOT NULL",
}
_OF_SITES: dict[Kind, str] = {
    "phone": "lower(c.value)",
    "email": "lower(c.value)",
    "handle": "c.kind || ':' || lower(c.value)",
    "picture": "NULL",
}
_SQL = """
WITH held AS ({of_kind}),
members AS (
  SELECT provider_id AS lead_id, unnest(ad_ids) AS ad_id FROM read_parquet($providers)
  UNION ALL
  SELECT n.network_id, unnest(p.ad_ids)
  FROM (SELECT network_id, unnest(provider_ids) AS provider_id FROM read_parquet($networks)) n
  JOIN read_parquet($providers) p USING (provider_id)
),
urgent AS (
  SELECT DISTINCT ad_id FROM members WHERE lead_id IN (SELECT lead_id FROM read_parquet($leads) WHERE urgent)
),
chosen AS (SELECT DISTINCT ad_id FROM members WHERE list_contains($only, lead_id)),
of_sites AS (SELECT {of_sites} AS value FROM (SELECT unnest(contacts) AS c FROM read_parquet($sites)))
SELECT h.value, bool_or(u.ad_id IS NOT NULL) AS is_urgent,
       h.value IN (SELECT value FROM of_sites WHERE value IS NOT NULL) AS is_of_site,
       count(DISTINCT h.ad_id) AS n_ads,
       coalesce(list_sort(list(DISTINCT l.lead_id) FILTER (l.lead_id IS NOT NULL)), []) AS leads
FROM held h
LEFT JOIN urgent u ON u.ad_id = h.ad_id
LEFT JOIN members m ON m.ad_id = h.ad_id
LEFT JOIN read_parquet($leads) l ON l.lead_id = m.lead_id
WHERE $all_of_them OR h.ad_id IN (SELECT ad_id FROM chosen)
GROUP BY h.value ORDER BY h.value
"""
_TABLES = ("contacts", "images", "providers", "networks", "leads", "sites")


@dataclass(frozen=True, slots=True)
class Seen:
    """How often a value was seen here: in how many ads, under which leads."""

    value: str
    n_ads: int
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What a side brings to a match, sorted by value, and how many values were left out, and why."""

    seen: tuple[Seen, ...]
    n_urgent: int
    n_of_sites: int
    n_odd: int

    @property
    def values(self) -> list[str]:
        """The values alone."""
        return [one.value for one in self.seen]


def held_values(
    tables: Path, kind: Kind, *, with_urgent: bool = False, leads: Collection[str] | None = None
) -> Held:
    """Read what a project's last run holds of a kind; ``leads``: only what stands in the ads of these leads.

    Raises :class:`WrongUseError` where a lead is unknown, :class:`BrokenInputError` where there are too many values.
    """
    _check_leads(tables, leads)
    sql = _SQL.format(of_kind=_OF_KIND[kind], of_sites=_OF_SITES[kind])
    parameters = {name: str(tables / f"{name}.parquet") for name in _TABLES if f"${name}" in sql}
    with duckdb.connect() as connection:
        found = connection.execute(
            sql, {**parameters, "only": sorted(leads or ()), "all_of_them": leads is None}
        ).fetchall()
    if len(found) > MAX_VALUES:
        raise BrokenInputError(f"{tables}: {len(found)} values; at most {MAX_VALUES} can be matched.")
    seen, n_urgent, n_of_sites, n_odd = [], 0, 0, 0
    for value, is_urgent, is_of_site, n_ads, of_leads in found:
        if not value or not FORMS[kind].fullmatch(value):
            n_odd += 1
        elif is_urgent and not with_urgent:
            n_urgent += 1
        elif is_of_site:
            n_of_sites += 1
        else:
            seen.append(Seen(value, n_ads, tuple(of_leads)))
    return Held(tuple(seen), n_urgent, n_of_sites, n_odd)


def as_compared(kind: Kind, value: str) -> str:
    """Write a value as it enters the protocol: with version and kind, so that no kind is taken for another."""
    return f"{VERSION}/{kind}/{value}"


def _check_leads(tables: Path, leads: Collection[str] | None) -> None:
    if leads is None:
        return
    with duckdb.connect() as connection:
        path = str(tables / "leads.parquet")
        rows = connection.execute("SELECT lead_id FROM read_parquet($path)", {"path": path}).fetchall()
    unknown = sorted(set(leads) - {row[0] for row in rows})
    if unknown:
        raise WrongUseError(
            f"no lead {unknown[0][:60]!r} in the tables of the last run; `clew leads` lists them."
        )
