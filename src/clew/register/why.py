"""Why sites are one operator: read back from the table ``site_links``, added up as :mod:`clew.register.operators` does."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clew.kernel.graph import Groups
from clew.kernel.some import Some
from clew.records.operator import Operator
from clew.records.site_link import SiteLink
from clew.register.operators import ENOUGH, OWNERS, joint_strength, reason
from clew.register.site_links import meanings


@dataclass(frozen=True, slots=True)
class SiteStep:
    """A tie that counts, and the joint strength (0-1) of the ties so far."""

    kind: str
    words: str
    strength: float
    total: float


@dataclass(frozen=True, slots=True)
class SitesWhy:
    """Why two sites are one operator's, or not: ``joins`` where the joint strength reaches ``needed``.

    ``beside``: ties that advertisers and directories bring about; they never join.
    """

    site_a: str
    site_b: str
    steps: tuple[SiteStep, ...]
    total: float
    needed: float
    joins: bool
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SiteAside:
    """A tie that must not count: why, in words, and how many pairs and sites of the register have it."""

    kind: str
    value: str
    filtered: str
    meaning: str
    n_pairs: int
    n_sites: int


@dataclass(frozen=True, slots=True)
class OperatorWhy:
    """Why sites are one operator.

    ``chain``: the strongest pairs that hold all sites together. ``cut``: pairs with other sites, whose ties do not reach
    what is needed, the strongest first. ``holds``: whether the chain gives the operator as the table has it.
    """

    operator_id: str
    site_ids: tuple[str, ...]
    holds: bool
    chain: Some[SitesWhy]
    cut: Some[SitesWhy]
    aside: Some[SiteAside]


def explain_operator(operator: Operator, links: Iterable[SiteLink], *, most: int) -> OperatorWhy:
    """Explain an operator from all ties of the register; of each list at most ``most`` items."""
    sites = frozenset(operator.site_ids)
    held = [link for link in links if {link.site_a, link.site_b} & sites]
    pairs: dict[tuple[str, str], list[SiteLink]] = defaultdict(list)
    for link in held:
        if link.filtered is None:
            pairs[link.site_a, link.site_b].append(link)
    whys = sorted((explain_sites(*pair, ties) for pair, ties in pairs.items()), key=_strongest)
    groups = Groups(operator.site_ids)
    inner = [why for why in whys if {why.site_a, why.site_b} <= sites and why.joins]
    chain = [
        why
        for why in inner
        if groups.name(why.site_a) != groups.name(why.site_b) and groups.join(why.site_a, why.site_b)
    ]
    outer = [why for why in whys if why.steps and not {why.site_a, why.site_b} <= sites]
    return OperatorWhy(
        operator_id=operator.operator_id,
        site_ids=operator.site_ids,
        holds=len(chain) == len(sites) - 1 and not any(why.joins for why in outer),
        chain=Some.of(chain, most),
        cut=Some.of(outer, most),
        aside=Some.of(_aside(held), most),
    )


def explain_sites(site_a: str, site_b: str, ties: Sequence[SiteLink]) -> SitesWhy:
    """Explain two sites by the ties between them that count."""
    owners = sorted(
        (tie for tie in ties if tie.kind in OWNERS and tie.filtered is None),
        key=lambda tie: (-tie.strength, tie.kind, tie.value),
    )
    best = {tie.kind: tie for tie in reversed(owners)}
    ordered = [tie for tie in owners if best[tie.kind] is tie]
    totals = [joint_strength(ordered[: n + 1]) for n in range(len(ordered))]
    return SitesWhy(
        site_a,
        site_b,
        tuple(
            SiteStep(tie.kind, reason(tie), tie.strength, total)
            for tie, total in zip(ordered, totals, strict=True)
        ),
        totals[-1] if totals else 0.0,
        ENOUGH,
        bool(totals) and totals[-1] >= ENOUGH,
        tuple(
            sorted({f"{tie.kind.replace('_', ' ')} {tie.value}" for tie in ties if tie.kind not in OWNERS})
        ),
    )


def _strongest(why: SitesWhy) -> tuple[float, str, str]:
    return (-why.total, why.site_a, why.site_b)


def _aside(links: Sequence[SiteLink]) -> list[SiteAside]:
    words = meanings()
    groups: dict[tuple[str, str, str], list[SiteLink]] = defaultdict(list)
    for link in links:
        if link.filtered:
            groups[link.filtered, link.kind, link.value].append(link)
    found = [
        SiteAside(kind, value, filtered, words.get(filtered, filtered), len(group), len(_sites(group)))
        for (filtered, kind, value), group in groups.items()
    ]
    return sorted(found, key=lambda item: (-item.n_sites, item.filtered, item.kind, item.value))


def _sites(links: Iterable[SiteLink]) -> set[str]:
    return {site for link in links for site in (link.site_a, link.site_b)}
