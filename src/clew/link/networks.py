"""Networks: providers who seem to be under common control, by the ties of ``CONTROL`` in :mod:`clew.link.weights`.

Providers with ties that add up to ``TIED`` are joined; the ties between the groups so made are added up anew, until
nothing joins any more. A single provider joins a group that stands already from ``JOINS`` on.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.graph import Groups
from clew.link.weights import CONTROL, JOINS, MOST_PROVIDERS, TIED
from clew.records import RECORDS, arrow_schema
from clew.records.ids import named_id

NETWORKS = arrow_schema(RECORDS["network"])
Ties = dict[tuple[str, str], dict[str, float]]
"""(provider, provider) -> {kind: weight}; the pair sorted."""

_THREE = 3
_CITIES_OF_A_CIRCUIT = 3
_MEMBERS = pa.schema([("provider_id", pa.string()), ("network_id", pa.string()), ("ad_id", pa.string())])
_SHARED = pa.schema([("network_id", pa.string()), ("kind", pa.string())])


def find_networks(engine: Engine, movements: pa.Table) -> pa.Table:
    """Give the table ``networks``; reads ``link_found`` and ``link_members``."""
    ties = _link_ties(engine)
    for pair in _circuits(movements):
        ties.setdefault(pair, {})["circuit"] = CONTROL["circuit"][0]
    first_ads = _first_ads(engine)
    groups = group_by_ties(first_ads, ties)
    _put_members(engine, first_ads, groups, ties)
    return engine.collect(_described(engine), order=["network_id"]).cast(NETWORKS)


def group_by_ties(providers: Iterable[str], ties: Ties) -> dict[str, str]:
    """Give the group of each tied provider, named by its first in the order given."""
    held = {who for pair in ties for who in pair}
    items = [who for who in providers if who in held]
    groups = Groups(items)
    while _join(groups, ties, items, single=False) or _join(groups, ties, items, single=True):
        pass
    return {who: groups.name(who) for who in items}


def _join(groups: Groups, ties: Ties, items: Iterable[str], *, single: bool) -> bool:
    """Join what belongs together as the groups stand now; say whether anything did."""
    sizes = Counter(groups.name(who) for who in items)
    found = [
        pair
        for pair, kinds in sorted(_between(groups, ties).items())
        if (_joins(kinds, [sizes[who] for who in pair]) if single else _is_tied(kinds))
    ]
    for left, right in found:
        groups.join(left, right)
    return bool(found)


def _is_tied(kinds: Mapping[str, float]) -> bool:
    return round(sum(kinds.values()), 6) >= TIED


def _joins(kinds: Mapping[str, float], sizes: list[int]) -> bool:
    """Say whether a single provider joins a group: only one that stood before, so that no chain grows."""
    single_meets_group = min(sizes) == 1 < max(sizes)
    return single_meets_group and round(sum(kinds.values()), 6) >= JOINS and set(kinds) != {"phone"}


def _between(groups: Groups, ties: Ties) -> Ties:
    """Add up the ties between groups: of each kind the strongest."""
    found: Ties = {}
    for (left, right), kinds in ties.items():
        a, b = sorted((groups.name(left), groups.name(right)))
        if a == b:
            continue
        sums = found.setdefault((a, b), {})
        for kind, weight in kinds.items():
            sums[kind] = max(weight, sums.get(kind, 0.0))
    return found


def _link_ties(engine: Engine) -> Ties:
    """Read the links between different providers: of each kind the strongest, by how many share it."""
    links = _valued(engine)
    members = engine.table("link_members")
    left = members.select(ad_a="ad_id", left="provider_id")
    right = members.select(ad_b="ad_id", right="provider_id")
    links = links.join(left, "ad_a").join(right, "ad_b")
    both = links.select("kind", "shared", who="left").union(links.select("kind", "shared", who="right"))
    counted = both.group_by("kind", "shared").aggregate(n=both.who.nunique())
    links = links.filter(links.left != links.right).join(counted, ["kind", "shared"])
    links = links.filter(links.n <= MOST_PROVIDERS)
    links = links.mutate(a=ibis.least(links.left, links.right), b=ibis.greatest(links.left, links.right))
    many = links.n >= _THREE
    rows = links.group_by("a", "b", "kind", many=many).aggregate(strength=links.strength.max())
    ties: Ties = defaultdict(dict)
    for row in engine.collect(rows, order=["a", "b", "kind", "many"]).to_pylist():
        weight = CONTROL[row["kind"]][row["many"]] * (row["strength"] if row["kind"] == "phone_near" else 1.0)
        kinds = ties[row["a"], row["b"]]
        kinds[row["kind"]] = max(weight, kinds.get(row["kind"], 0.0))
    return dict(ties)


def _valued(engine: Engine) -> ibis.Table:
    """Give the links that count with what they share; of a style that is the group of ads, whatever the words."""
    links = engine.table("link_found")
    links = links.filter(links.filtered.isnull())
    styles = links.filter(links.kind == "style").select(a="ad_a", b="ad_b")
    groups = engine.components(engine.collect(styles, order=["a", "b"]))
    named = engine.put("link_styles", groups).rename(ad_a="node")
    links = links.left_join(named, "ad_a")
    shared = ibis.ifelse(links.kind == "style", links.component, links.value)
    return links.select("ad_a", "ad_b", "kind", "strength", shared=shared)


def _circuits(movements: pa.Table) -> list[tuple[str, str]]:
    """Pair the providers who moved between the same cities, three at least; each with the next."""
    cities: dict[str, set[str]] = defaultdict(set)
    for row in movements.select(["provider_id", "from_city", "to_city"]).to_pylist():
        cities[row["provider_id"]].update((row["from_city"], row["to_city"]))
    shared: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for who in sorted(cities):
        if len(cities[who]) >= _CITIES_OF_A_CIRCUIT:
            shared[tuple(sorted(cities[who]))].append(who)
    movers = [group for _, group in sorted(shared.items()) if len(group) <= MOST_PROVIDERS]
    return [pair for group in movers for pair in itertools.pairwise(group)]


def _first_ads(engine: Engine) -> dict[str, str]:
    """Give each provider's earliest ad, in the order of these ads."""
    members = engine.table("link_members")
    ads = engine.table("ads").select("ad_id", "first_seen").join(members, "ad_id")
    first: dict[str, str] = {}
    rows = engine.collect(ads.select("ad_id", "first_seen", "provider_id"), order=["first_seen", "ad_id"])
    for who, ad in zip(rows["provider_id"].to_pylist(), rows["ad_id"].to_pylist(), strict=True):
        first.setdefault(who, ad)
    return first


def _put_members(engine: Engine, first_ads: Mapping[str, str], groups: Mapping[str, str], ties: Ties) -> None:
    sizes: dict[str, int] = defaultdict(int)
    for name in groups.values():
        sizes[name] += 1
    names = {name: named_id("n", first_ads[name]) for name, size in sizes.items() if size > 1}
    rows = [(who, names[name], first_ads[who]) for who, name in sorted(groups.items()) if name in names]
    kinds = {
        (names[groups[left]], kind)
        for (left, right), held in ties.items()
        if groups[left] == groups[right]
        for kind in held
    }
    columns = [[row[place] for row in rows] for place in range(3)]
    engine.put("link_network_members", pa.table(columns, schema=_MEMBERS))
    shared = sorted(kinds)
    engine.put(
        "link_shared", pa.table([[name for name, _ in shared], [kind for _, kind in shared]], schema=_SHARED)
    )


def _described(engine: Engine) -> ibis.Table:
    held = engine.table("link_network_members").drop("ad_id")
    members = engine.table("link_members").join(held, "provider_id")
    ads = engine.table("ads").join(members, "ad_id")
    found = ads.group_by("network_id").aggregate(
        market=ads.market.argmin(ibis.struct({"seen": ads.first_seen, "ad_id": ads.ad_id})),
        provider_ids=ads.provider_id.collect(distinct=True).sort(),
        n_ads=ads.ad_id.nunique(),
        n_sites=ads.site_id.nunique(),
        first_seen=ads.first_seen.min(),
        last_seen=ads.last_seen.max(),
    )
    versions = engine.table("ad_versions").select("ad_id", "city").join(members, "ad_id")
    places = versions.select("network_id", "city").union(ads.select("network_id", "city"))
    cities = places.group_by("network_id").aggregate(n_cities=places.city.nunique())
    kinds = engine.table("link_shared")
    shared = kinds.group_by("network_id").aggregate(shared=kinds.kind.collect(distinct=True).sort())
    return found.join(cities, "network_id").join(shared, "network_id").select(*NETWORKS.names)
