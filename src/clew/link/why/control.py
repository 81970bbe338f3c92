"""Why providers are one network: round by round what joined, and where a thin tie was cut.

The ties and the rounds are those of :mod:`clew.link.networks` and :mod:`clew.link.control`, over the ties of the
network's own providers: no other provider was needed to join them, else it would be in the network.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.graph import Groups
from clew.kernel.minhash import Places
from clew.kernel.some import Some
from clew.kernel.travel import Move
from clew.link.control import LEAST_ENDS, Round, Ties, rounds
from clew.link.networks import control_ties
from clew.link.weights import JOINS, NOT_ALONE, STANDS, TIED
from clew.link.why.aside import aside_of
from clew.link.why.reading import Reading, Row, Value, gather, rows_of_groups
from clew.link.why.shapes import ControlPart, ControlTie, NetworkWhy, ShownProvider, Spread
from clew.link.why.shared import Shelf, shown_of
from clew.link.why.travel import moves_of, network_travel

_DIGITS = 6
_MOST_VALUES = 3
Shared = Mapping[tuple[str, str, str], set[Value]]
Ends = tuple[tuple[str, ...], tuple[str, ...]]


def explain_networks(engine: Engine, network_ids: Iterable[str], *, most: int) -> dict[str, NetworkWhy]:
    """Explain networks by id; of each list at most ``most`` items. Ids that no network has are left out.

    Reads what :func:`clew.link.why.reading.read_market` made known.
    """
    networks = rows_of_groups(engine, "networks", "network_id", network_ids)
    members = sorted({provider for row in networks for provider in row["provider_ids"]})
    providers = rows_of_groups(engine, "providers", "provider_id", members)
    reading = gather(engine, [ad for row in providers for ad in row["ad_ids"]])
    market = _Market.of(engine, reading, providers)
    shelf = Shelf.of(engine, reading, most)
    moves = moves_of(engine, members)
    return {row["network_id"]: _network(reading, market, shelf, row, moves, most) for row in networks}


@dataclass(frozen=True, slots=True)
class _Market:
    """The providers that have ties to the asked ones, by their places in ``names``, and the ties."""

    names: list[str]
    ties: Ties
    shared: Shared
    spreads: Mapping[Value, Spread]
    providers: Mapping[str, Row]
    network_of: Mapping[str, str]

    @classmethod
    def of(cls, engine: Engine, reading: Reading, providers: Sequence[Row]) -> "_Market":
        held, ties = control_ties(engine)
        tied = engine.put("why_tied", pa.table({"provider": held}))
        members = engine.table("link_members").semi_join(tied, "provider").select("provider", "provider_id")
        named = engine.keep("why_named", members.distinct())
        names = engine.collect(named, order=["provider"])["provider_id"].to_pylist()
        networks = engine.table("networks")
        inside = networks.select("network_id", provider_id=networks.provider_ids.unnest())
        met = engine.keep("why_met", inside.semi_join(named, "provider_id").select("network_id").distinct())
        # whole networks: of those outside only some members have a tie to the asked ones
        rows = engine.collect(inside.semi_join(met, "network_id"), order=["provider_id"]).to_pylist()
        return cls(
            names,
            ties,
            _shared(reading),
            reading.spreads,
            {row["provider_id"]: row for row in providers},
            {row["provider_id"]: row["network_id"] for row in rows},
        )

    def between(self, chosen: frozenset[str]) -> tuple[list[str], Ties]:
        """Give the ties among some providers, numbered anew in the same order."""
        places = np.array([n for n, name in enumerate(self.names) if name in chosen], dtype=np.int64)
        inside = np.isin(self.ties.left, places) & np.isin(self.ties.right, places)
        ties = self.ties.only(inside)
        return [self.names[n] for n in places], Ties(
            ties.kinds,
            np.searchsorted(places, ties.left),
            np.searchsorted(places, ties.right),
            ties.kind,
            ties.weight,
        )

    def tie(self, ends: Ends, *, how: str, kinds: Mapping[str, float], needed: float) -> ControlTie:
        """Describe what ties two groups."""
        parts = tuple(
            ControlPart(kind, weight, self.values(ends, kind))
            for kind, weight in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
        )
        return ControlTie(*ends, how, parts, _total(kinds), needed)

    def values(self, ends: Ends, kind: str) -> Some[Spread]:
        """Give what two groups share of a kind, what fewest share first."""
        pairs = [(min(a, b), max(a, b), kind) for a in ends[0] for b in ends[1]]
        values = {value for pair in pairs for value in self.shared.get(pair, ())}
        spreads = sorted(
            (self.spreads[value] for value in values), key=lambda item: (item.n_providers, item.value)
        )
        return Some.of(spreads, _MOST_VALUES)


def _shared(reading: Reading) -> Shared:
    """Give what each two providers share by links that count, by kind."""
    found: dict[tuple[str, str, str], set[Value]] = defaultdict(set)
    for (ad_a, ad_b), links in reading.links.items():
        left, right = reading.ads[ad_a]["provider_id"], reading.ads[ad_b]["provider_id"]
        for link in links:
            if link["filtered"] is None and left != right:
                found[min(left, right), max(left, right), link["kind"]].add((link["kind"], link["value"]))
    return found


def _network(
    reading: Reading,
    market: _Market,
    shelf: Shelf,
    network: Row,
    moves: Mapping[str, list[Move]],
    most: int,
) -> NetworkWhy:
    members = frozenset(network["provider_ids"])
    names, ties = market.between(members)
    steps = list(rounds(len(names), ties))
    holds = len(names) == len(members) and bool(steps) and not np.any(steps[-1].names)
    links = _links_of(reading, members)
    between = [link for link in links if _ends(reading, link) <= members and len(_ends(reading, link)) > 1]
    return NetworkWhy(
        network_id=network["network_id"],
        providers=_providers(network, market, most),
        holds=holds,
        chain=Some.of(_chain(names, steps, market), most),
        n_ties=sum(len(_by_pair(step.ties)) for step in steps),
        cut=_cut(members, market, most),
        aside=aside_of(reading, links, most),
        shown=shown_of(reading, shelf, between, most),
        travel=network_travel({name: moves[name] for name in sorted(members) if name in moves}, most),
    )


def _links_of(reading: Reading, members: frozenset[str]) -> list[Row]:
    """Give the links that an ad of the network has, to whomever."""
    links = [link for held in reading.links.values() for link in held]
    return [link for link in links if _ends(reading, link) & members]


def _ends(reading: Reading, link: Row) -> set[str]:
    """Give the providers at the ends of a link."""
    return {reading.ads[link[end]]["provider_id"] for end in ("ad_a", "ad_b")}


def _providers(network: Row, market: _Market, most: int) -> Some[ShownProvider]:
    rows = [market.providers[name] for name in network["provider_ids"]]
    rows.sort(key=lambda row: (-len(row["ad_ids"]), row["provider_id"]))
    return Some.of((shown_provider(row, market.network_of) for row in rows), most)


def shown_provider(row: Row, network_of: Mapping[str, str]) -> ShownProvider:
    """Give a provider as a reader knows it."""
    return ShownProvider(
        row["provider_id"],
        network_of.get(row["provider_id"]),
        tuple(row["aliases"] or ()),
        tuple(row["cities"] or ()),
        len(row["ad_ids"]),
    )


def _chain(names: Sequence[str], steps: Sequence[Round], market: _Market) -> list[ControlTie]:
    """Give the ties that hold the groups together as they stood before each round, of each round the strongest first."""
    whole = Groups(range(len(names)))
    before: Places = np.arange(len(names), dtype=np.int64)
    found = []
    for step in steps:
        how, needed = ("joins", JOINS) if step.single else ("tied", TIED)
        for left, right, kinds in sorted(_by_pair(step.ties), key=lambda item: (-_total(item[2]), *item[:2])):
            if whole.name(left) != whole.name(right) and whole.join(left, right):
                ends = _named(names, before, left), _named(names, before, right)
                found.append(market.tie(ends, how=how, kinds=kinds, needed=needed))
        before = step.names
    return found


def _named(names: Sequence[str], groups: Places, group: int) -> tuple[str, ...]:
    return tuple(names[n] for n in np.flatnonzero(groups == group).tolist())


def _by_pair(ties: Ties) -> list[tuple[int, int, dict[str, float]]]:
    found: dict[tuple[int, int], dict[str, float]] = defaultdict(dict)
    for left, right, kind, weight in zip(
        *(column.tolist() for column in (ties.left, ties.right, ties.kind, ties.weight)), strict=True
    ):
        name = ties.kinds[kind]
        found[left, right][name] = max(weight, found[left, right].get(name, 0.0))
    return [(left, right, kinds) for (left, right), kinds in sorted(found.items())]


def _total(kinds: Mapping[str, float]) -> float:
    return round(sum(kinds.values()), _DIGITS)


def _cut(members: frozenset[str], market: _Market, most: int) -> Some[ControlTie]:
    """Give the providers and networks that something ties to this one, and not enough: the strongest first."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted({*market.names, *market.network_of}):
        groups[market.network_of.get(name, name)].append(name)
    kinds: dict[str, dict[str, float]] = defaultdict(dict)
    ends: dict[str, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for left, right, parts in _by_pair(market.ties):
        outside = [market.names[place] for place in (left, right) if market.names[place] not in members]
        if len(outside) == 1:
            other = market.network_of.get(outside[0], outside[0])
            held = kinds[other]
            held.update({kind: max(weight, held.get(kind, 0.0)) for kind, weight in parts.items()})
            for place in (left, right):
                ends[other][market.names[place] in members].add(place)
    ordered = sorted(kinds.items(), key=lambda item: (-_total(item[1]), item[0]))
    own = tuple(sorted(members))
    shown = []
    for group, parts in ordered[:most]:
        needed = _needed(groups[group], parts)
        stand = min(len(own), len(groups[group])) >= STANDS and min(map(len, ends[group])) < LEAST_ENDS
        how = "hangs" if stand and _total(parts) >= needed else "cut"
        shown.append(market.tie((own, tuple(groups[group])), how=how, kinds=parts, needed=needed))
    return Some(len(ordered), tuple(shown))


def _needed(group: Sequence[str], parts: Mapping[str, float]) -> float:
    """Give what a tie to a network needs: less for a single provider, unless by a phone or a text alone."""
    by_one = len(parts) == 1 and set(parts) <= set(NOT_ALONE)
    return JOINS if len(group) == 1 and not by_one else TIED
