"""Networks: providers who seem to be under common control, by the ties of ``CONTROL`` in :mod:`clew.link.weights`.

How ties add up: :mod:`clew.link.control`.
"""

import ibis
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clew.engine import Engine, planned
from clew.kernel.minhash import Places, distinct
from clew.link.control import Ties, all_kinds, group_by_ties
from clew.link.weights import CONTROL, LEAST_SURE, MOST_PROVIDERS
from clew.records import RECORDS, arrow_schema
from clew.records.ids import named_id

NETWORKS = arrow_schema(RECORDS["network"])

_MANY = 3
_CITIES_OF_A_CIRCUIT = 3


def find_networks(engine: Engine) -> ibis.Table:
    """Give the table ``networks``; reads ``link_found``, ``link_members`` and ``link_movements``."""
    held, ties = control_ties(engine)
    _put_members(engine, held, group_by_ties(len(held), ties), ties)
    return _described(engine)


def control_ties(engine: Engine) -> tuple[Places, Ties]:
    """Give the providers that have ties, by number, and the ties between them, by their places among these."""
    rows = engine.keep("link_ties", _link_ties(engine).union(_circuits(engine, CONTROL["circuit"][0])))
    rows = engine.collect(rows, order=["left", "right", "kind", "weight"])
    held = distinct(np.concatenate([rows["left"].to_numpy(), rows["right"].to_numpy()]))
    kinds = pc.index_in(rows["kind"], value_set=pa.array(all_kinds())).to_numpy().astype(np.int64)
    ties = Ties(
        all_kinds(),
        np.searchsorted(held, rows["left"].to_numpy()),
        np.searchsorted(held, rows["right"].to_numpy()),
        kinds,
        rows["weight"].to_numpy(),
    )
    return held, ties


def _link_ties(engine: Engine) -> ibis.Table:
    """Give the links between different providers: left, right, kind, weight by how many share what is shared."""
    engine.put(
        "link_styles", engine.components(engine.collect(_styles(engine, all_kinds()), order=["a", "b"]))
    )
    engine.keep("link_between", _between(engine, all_kinds()))
    return _weighed(engine, tuple(CONTROL.items()))


@planned
def _between(engine: Engine, kinds: tuple[str, ...]) -> ibis.Table:
    members = engine.table("link_members")
    left = members.select(a="ad", p="provider")
    right = members.select(b="ad", q="provider")
    return _valued(engine, kinds).join(left, "a").join(right, "b").drop("a", "b")


@planned
def _weighed(engine: Engine, control: tuple[tuple[str, tuple[float, float]], ...]) -> ibis.Table:
    links = engine.table("link_between")
    both = links.select("kind", "shared", who="p").union(links.select("kind", "shared", who="q"))
    counted = both.group_by("kind", "shared").aggregate(n=both.who.nunique())
    links = links.filter(links.p != links.q).join(counted, ["kind", "shared"])
    sure = (links.kind != "phone_near") | (links.strength >= LEAST_SURE)
    links = links.filter((links.n <= MOST_PROVIDERS) & sure)
    weights = [
        (links.kind == kind, ibis.ifelse(links.n >= _MANY, many, two)) for kind, (two, many) in control
    ]
    weight = ibis.cases(*weights) * ibis.ifelse(links.kind == "phone_near", links.strength, 1.0)
    rows = links.select(
        "kind", left=ibis.least(links.p, links.q), right=ibis.greatest(links.p, links.q), weight=weight
    )
    return rows.group_by("left", "right", "kind").aggregate(weight=rows.weight.max())


def _valued(engine: Engine, kinds: tuple[str, ...]) -> ibis.Table:
    """Give the links that count with what they share; of a style that is the group of ads, whatever the words."""
    links = _counting(engine, kinds).left_join(engine.table("link_styles").rename(a="node"), "a")
    shared = ibis.ifelse(links.kind == "style", links.component.cast("string"), links.value)
    return links.select("a", "b", "kind", "strength", shared=shared)


@planned
def _styles(engine: Engine, kinds: tuple[str, ...]) -> ibis.Table:
    links = _counting(engine, kinds)
    return links.filter(links.kind == "style").select("a", "b")


@planned
def _counting(engine: Engine, kinds: tuple[str, ...]) -> ibis.Table:
    links = engine.table("link_found")
    return links.filter(links.filtered.isnull() & links.kind.isin(kinds))


@planned
def _circuits(engine: Engine, weight: float) -> ibis.Table:
    """Pair the providers who moved between the same cities, three at least; each with the next."""
    moves = engine.table("link_movements")
    stops = moves.select("provider_id", city="from_city").union(moves.select("provider_id", city="to_city"))
    numbers = engine.table("link_members").select("provider_id", "provider").distinct()
    stops = stops.distinct().join(numbers, "provider_id")
    rounds = stops.group_by("provider", "provider_id").aggregate(cities=stops.city.collect().sort())
    rounds = rounds.filter(rounds.cities.length() >= _CITIES_OF_A_CIRCUIT)
    same = ibis.window(group_by="cities")
    rounds = rounds.mutate(n=rounds.provider.count().over(same)).filter(ibis._.n <= MOST_PROVIDERS)
    following = ibis.window(group_by="cities", order_by="provider_id")
    pairs = rounds.mutate(other=rounds.provider.lead().over(following)).filter(ibis._.other.notnull())
    return pairs.select(
        left=ibis.least(pairs.provider, pairs.other),
        right=ibis.greatest(pairs.provider, pairs.other),
        kind=ibis.literal("circuit"),
        weight=ibis.literal(weight),
    )


def _put_members(engine: Engine, held: Places, first: Places, ties: Ties) -> None:
    """Make known who is in which network, and by what kinds of ties."""
    in_network = np.bincount(first, minlength=len(first))[first] > 1
    heads = distinct(first[in_network])
    names = _names(engine, held[heads])
    place = np.searchsorted(heads, first)
    ids = pa.array(names, pa.string())
    members = pa.table({"provider": held[in_network], "network_id": ids.take(pa.array(place[in_network]))})
    engine.put("link_network_members", members)
    inside = (first[ties.left] == first[ties.right]) & in_network[ties.left]
    shared = {
        "network_id": ids.take(pa.array(place[ties.left[inside]])),
        "kind": pa.array(ties.kinds).take(pa.array(ties.kind[inside])),
    }
    engine.put("link_shared", pa.table(shared))


def _names(engine: Engine, providers: Places) -> list[str]:
    """Name networks after the earliest ads of their earliest providers."""
    wanted = engine.put("link_heads", pa.table({"provider": providers}))
    found = wanted.join(engine.table("link_members").filter(ibis._.is_first), "provider")
    rows = engine.collect(found.select("provider", "ad_id"), order=["provider"])
    return [named_id("n", ad) for ad in rows["ad_id"].to_pylist()]


@planned
def _described(engine: Engine) -> ibis.Table:
    members = engine.table("link_members").join(engine.table("link_network_members"), "provider")
    members = members.select("ad_id", "provider_id", "network_id")
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
