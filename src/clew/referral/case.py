"""A case: all rows of the tables that a referral may speak of, gathered once. What is under an urgent lead is not among them.

The one exception is the urgent lead itself, where it is the subject and goes to its reporting point.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from clew.kernel.errors import WrongUseError
from clew.records import TABLES, arrow_schema
from clew.records.decision import Decision
from clew.reference.indicator import Indicator
from clew.reference.ontology import Explanation

Row = dict[str, Any]
KINDS = ("provider", "network", "site", "operator")


@dataclass(frozen=True, slots=True)
class Told:
    """A decision of a person, and when it was written."""

    kind: str
    decision: Decision
    written_at: str


@dataclass(frozen=True, slots=True)
class Case:
    """What a referral may speak of. ``left_out``: how many ads are left out since they are under an urgent lead; ``withheld``: the
    captures in which such an ad stands.
    """

    kind: str
    subject_id: str
    lead: Row | None
    network: Row | None
    operator: Row | None
    providers: tuple[Row, ...]
    ads: tuple[Row, ...]
    sites: tuple[Row, ...]
    links: tuple[Row, ...]
    site_links: tuple[Row, ...]
    movements: tuple[Row, ...]
    findings: tuple[Row, ...]
    captures: Mapping[str, Row]
    page_kinds: Mapping[str, str]
    definitions: Mapping[str, Indicator | Explanation]
    told: tuple[Told, ...] = ()
    run: Mapping[str, Any] = field(default_factory=dict)
    left_out: int = 0
    withheld: frozenset[str] = frozenset()

    @property
    def is_urgent(self) -> bool:
        """Say whether the subject is an urgent lead."""
        return bool(self.lead and self.lead["urgent"])

    @property
    def is_of_persons(self) -> bool:
        """Say whether the subject is advertised persons, not a site or an operator."""
        return self.kind in ("provider", "network")

    def label(self, name: str) -> str:
        """Give what an indicator or an explanation is called."""
        known = self.definitions.get(name)
        return known.label if known else name.replace("_", " ")

    def caveat(self, name: str) -> str | None:
        """Give what an indicator's file warns of."""
        known = self.definitions.get(name)
        return known.caveat if isinstance(known, Indicator) else None

    def is_innocent(self, indicator: str) -> bool:
        """Say whether a signal weighs nothing and is only what an innocent explanation is read from: it speaks against a case."""
        known = self.definitions.get(indicator)
        rests = (one.rests_on for one in self.definitions.values() if isinstance(one, Explanation))
        return isinstance(known, Indicator) and known.weight == 0 and any(indicator in one for one in rests)

    def is_told_of(self, indicator: str) -> bool:
        """Say whether a signal may be told: one of origin or languages, and one that never weighs, is not (safety rule 4)."""
        known = self.definitions.get(indicator)
        return not (isinstance(known, Indicator) and (known.of_origin or known.never_weighs))


def gather(
    tables: Path,
    kind: str,
    subject_id: str,
    *,
    definitions: Mapping[str, Indicator | Explanation],
    told: Iterable[Told] = (),
    run: Mapping[str, Any] | None = None,
) -> Case:
    """Gather a case from the tables of a run; ``kind`` is one of :data:`KINDS`, ``subject_id`` a whole id.

    Raises :class:`WrongUseError` where the tables don't hold it, or nothing is left of it but what is under urgent leads.
    """
    read = _Reader(tables)
    lead = read.one("leads", "lead_id", subject_id) if kind in ("provider", "network") else None
    if kind in ("provider", "network") and lead is None:
        raise WrongUseError(
            f"{subject_id} is no lead of the last run: a person inside a network is referred with the network, whose id `clew leads` gives."
        )
    network = read.one("networks", "network_id", subject_id) if kind == "network" else None
    operator = read.one("operators", "operator_id", subject_id) if kind == "operator" else None
    urgent = _urgent_ads(read, but=subject_id)
    if kind in ("provider", "network"):
        ids = network["provider_ids"] if network else [subject_id]
        providers = read.where("providers", "provider_id", ids)
        ads = read.where("ads", "ad_id", [ad for one in providers for ad in one["ad_ids"]])
        site_ids = sorted({ad["site_id"] for ad in ads})
    else:
        site_ids = operator["site_ids"] if operator else [subject_id]
        providers = []
        ads = read.where("ads", "site_id", site_ids)
    n_ads = len(ads)
    ads = [ad for ad in ads if ad["ad_id"] not in urgent]
    withheld = frozenset(one for ad in read.where("ads", "ad_id", urgent) for one in ad["captures"])
    if not ads and n_ads:
        raise WrongUseError(
            f"All ads of {subject_id} are under urgent leads: those go to the reporting point, one by one: clew refer LEAD --to reporting-point"
        )
    ad_ids = [ad["ad_id"] for ad in ads]
    subjects = {*ad_ids, *site_ids} if not providers else {subject_id}
    findings = read.where("findings", "subject_id", subjects)
    captures = read.where("captures", "site_id", site_ids if not providers else {ad["site_id"] for ad in ads})
    return Case(
        kind=kind,
        subject_id=subject_id,
        lead=lead,
        network=network,
        operator=operator,
        providers=tuple(sorted(providers, key=lambda one: (one["first_seen"], one["provider_id"]))),
        ads=tuple(sorted(ads, key=lambda ad: (ad["first_seen"], ad["url"], ad["ad_id"]))),
        sites=tuple(read.where("sites", "site_id", site_ids)),
        links=tuple(_inside(read.where("links", "ad_a", ad_ids if providers else ()), "ad_b", ad_ids)),
        site_links=tuple(_inside(read.where("site_links", "site_a", site_ids), "site_b", site_ids)),
        movements=tuple(read.where("movements", "provider_id", [one["provider_id"] for one in providers])),
        findings=tuple(one for one in findings if one["subject_kind"] in ("ad", "site")),
        captures={one["capture_id"]: one for one in captures},
        page_kinds={
            row["capture_id"]: row["kind"]
            for row in read.where("pages", "site_id", site_ids, columns=("capture_id", "kind", "site_id"))
        },
        definitions=definitions,
        told=_concerning(told, {subject_id, *ad_ids, *site_ids, *(one["provider_id"] for one in providers)}),
        run=run or {},
        left_out=n_ads - len(ads),
        withheld=withheld,
    )


def _urgent_ads(read: "_Reader", *, but: str) -> frozenset[str]:
    """Give the ads under urgent leads; those of the subject itself are not among them."""
    leads = [row["lead_id"] for row in read.where("leads", "urgent", [True], columns=("lead_id", "urgent"))]
    leads = [lead for lead in leads if lead != but]
    networks = read.where("networks", "network_id", leads)
    providers = {*leads, *(member for network in networks for member in network["provider_ids"])}
    return frozenset(ad for row in read.where("providers", "provider_id", providers) for ad in row["ad_ids"])


def _inside(rows: Iterable[Row], column: str, values: Collection[str]) -> list[Row]:
    there = frozenset(values)
    return [row for row in rows if row[column] in there]


def _concerning(told: Iterable[Told], ids: Collection[str]) -> tuple[Told, ...]:
    """Give the decisions that name one of the ids, oldest first."""
    named = ("lead", "a", "b", "site", "subject", "id")
    found = [one for one in told if any(getattr(one.decision, name, None) in ids for name in named)]
    return tuple(sorted(found, key=lambda one: (one.written_at, one.decision.decision_id)))


class _Reader:
    """Reads rows of a folder of tables; maps become dictionaries."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def where(
        self, table: str, column: str, values: Iterable[Any], *, columns: Sequence[str] | None = None
    ) -> list[Row]:
        """Give the rows whose column holds one of the values, in the order of the table."""
        path = self._folder / f"{table}.parquet"
        wanted = list(dict.fromkeys(values))
        if not path.exists() or not wanted:
            return []
        schema = arrow_schema(TABLES[table])
        fits = ds.field(column).isin(pa.array(wanted, schema.field(column).type))
        read = pq.read_table(path, columns=list(columns) if columns else None, filters=fits)
        return list(read.to_pylist(maps_as_pydicts="strict"))

    def one(self, table: str, column: str, value: str) -> Row | None:
        """Give the row of that id; null where there is none."""
        return next(iter(self.where(table, column, [value])), None)
