"""A case: what is ranked. A network with its members, or a provider outside any network, with all findings on it.

Findings on ads roll up to the provider of the ad, those on members to the network.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from clew.engine import Engine
from clew.records import key_of
from clew.records.ad import Ad
from clew.records.finding import Finding
from clew.records.link import Link
from clew.records.network import Network
from clew.records.provider import Provider
from clew.records.schema import from_row

_AD_COLUMNS = (
    "ad_id", "site_id", "market", "url", "first_seen", "last_seen", "captures", "alias", "aliases", "n_persons",
    "audience", "provider_kind", "city", "tour", "evidence",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Custom:
    """What a signal loses because others do the same: ``left`` of it (0-1), for ``providers`` of whom so many show it.

    ``explanation``: whose custom it is. ``label``: the signal in words. ``where``: the site, city or kind of provider; null for the market as a whole.
    """

    explanation: str
    indicator: str
    label: str
    left: float
    where: str | None
    showing: int
    providers: int


@dataclass(frozen=True, slots=True)
class Case:
    """One subject of the ranking. ``findings`` are (member, finding); the network's own have its id as member."""

    case_id: str
    kind: str
    market: str | None
    providers: tuple[Provider, ...]
    network: Network | None
    ads: tuple[Ad, ...]
    findings: tuple[tuple[str, Finding], ...] = ()
    links: tuple[Link, ...] = ()
    customs: tuple[Custom, ...] = ()
    """What is usual around it, known once it is weighed."""

    def having(self, *indicators: str) -> list[Finding]:
        """Give the findings of these indicators."""
        return [finding for _, finding in self.findings if finding.indicator in indicators]

    def ties(self) -> set[str]:
        """Give the kinds of what ties members to one another or to others, filtered ones left out."""
        return set(self.network.shared) if self.network is not None else set()


def gather_cases(engine: Engine) -> list[Case]:
    """Give every case of the tables, those without a finding too: they are part of what is usual."""
    providers = {one.provider_id: one for one in _records(engine, Provider)}
    ads = {one.ad_id: one for one in _records(engine, Ad, _AD_COLUMNS)}
    findings = _by_provider(_records(engine, Finding), providers)
    links = _inner_links(_records(engine, Link), providers)
    cases, placed = [], set()
    for network in _records(engine, Network):
        members = tuple(providers[who] for who in network.provider_ids if who in providers)
        placed.update(network.provider_ids)
        cases.append(_case(network.network_id, "network", members, network, ads))
    for who, provider in providers.items():
        if who not in placed:
            cases.append(_case(who, "provider", (provider,), None, ads))
    return [_filled(case, findings, links) for case in cases]


def _case(
    case_id: str, kind: str, members: tuple[Provider, ...], network: Network | None, ads: Mapping[str, Ad]
) -> Case:
    held = tuple(ads[ad_id] for one in members for ad_id in one.ad_ids if ad_id in ads)
    market = network.market if network is not None else members[0].market
    return Case(case_id, kind, market, members, network, held)


def _filled(
    case: Case, findings: Mapping[str, list[tuple[str, Finding]]], links: Mapping[str, list[Link]]
) -> Case:
    names = [one.provider_id for one in case.providers]
    if case.network is not None:
        names.append(case.case_id)
    held = tuple(pair for name in names for pair in findings.get(name, ()))
    ties = {
        (link.ad_a, link.ad_b, link.kind, link.value): link for name in names for link in links.get(name, ())
    }
    return replace(case, findings=held, links=tuple(ties[key] for key in sorted(ties)))


def _by_provider(
    findings: Iterable[Finding], providers: Mapping[str, Provider]
) -> dict[str, list[tuple[str, Finding]]]:
    provider_of = {ad_id: who for who, one in providers.items() for ad_id in one.ad_ids}
    found: dict[str, list[tuple[str, Finding]]] = defaultdict(list)
    for finding in findings:
        if finding.subject_kind == "ad":
            who = provider_of.get(finding.subject_id)
        else:
            who = finding.subject_id if finding.subject_kind in ("provider", "network") else None
        if who is not None:
            found[who].append((who, finding))
    return found


def _inner_links(links: Iterable[Link], providers: Mapping[str, Provider]) -> dict[str, list[Link]]:
    provider_of = {ad_id: who for who, one in providers.items() for ad_id in one.ad_ids}
    found: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        left, right = provider_of.get(link.ad_a), provider_of.get(link.ad_b)
        if left is not None and right is not None and left != right:
            found[left].append(link)
            found[right].append(link)
    return found


def _records(engine: Engine, record: type, columns: tuple[str, ...] | None = None) -> list[Any]:
    table = engine.table(str(getattr(record, "TABLE")))  # noqa: B009 - a class constant that the type does not know
    if columns is not None:
        table = table.select(*columns)
    return [from_row(record, row) for row in engine.collect(table, order=key_of(record)).to_pylist()]
