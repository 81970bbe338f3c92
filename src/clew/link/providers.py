"""Providers: ads of one advertised person, joined strongest pair first, judgements before all.

Named after the earliest ad by (first_seen, ad_id), so that the name stays when ads join. Where no judgement keeps
ads apart, the order of joining changes nothing, and the groups are the connected components of the pairs.
"""

from collections.abc import Mapping, Sequence

import ibis
import numpy as np
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.graph import Groups
from clew.kernel.minhash import Places, distinct
from clew.link.deciding import same_person
from clew.link.judged import Pairs, judged_pairs
from clew.records import RECORDS, arrow_schema
from clew.records.ids import named_id

PROVIDERS = arrow_schema(RECORDS["provider"])
_LISTS = ("aliases", "ages", "contacts", "cities", "reasons")
_AT_ONCE = 500_000
"""Providers that are described and sorted at once."""


def find_providers(engine: Engine, judgements: Sequence[tuple[str, str, str]]) -> None:
    """Make ``link_members`` known: ad, ad_id, provider, provider_id, is_first; and ``link_reasons``.

    ``provider`` numbers the providers in the order of their earliest ads.
    """
    people = engine.table("link_people")
    ads = engine.collect(people.select("ad", "ad_id", "first_seen"), order=["first_seen", "ad_id"])
    pairs = engine.collect(
        engine.keep("link_same", same_person(engine)).select("a", "b", "points"), order=["a", "b"]
    )
    places = np.empty(len(ads), dtype=np.int64)
    places[ads["ad"].to_numpy()] = np.arange(len(ads))
    left, right = places[pairs["a"].to_numpy()], places[pairs["b"].to_numpy()]
    same, apart = _judged(judgements, ads)
    first = _components(
        engine, np.concatenate([left, same[:, 0]]), np.concatenate([right, same[:, 1]]), len(ads)
    )
    if len(apart):
        points = pairs["points"].to_numpy()
        first = _cut(first, left, right, points, same=same, apart=apart)
    _put_members(engine, ads, first)
    _keep_reasons(engine, ads, same)


def written_providers(engine: Engine, *, at_once: int = _AT_ONCE) -> list[ibis.Table]:
    """Give the table ``providers`` as ranges of its key, of about ``at_once`` providers, one after the other."""
    members = engine.table("link_members").select("ad_id", "provider", "provider_id")
    heads = engine.table("link_members").filter(ibis._.is_first).select("provider_id")
    ids = engine.collect(heads, order=["provider_id"])["provider_id"]
    bounds = ids.take(pa.array(range(at_once, len(ids), at_once), pa.int64())).to_pylist()
    lows, highs = [None, *bounds], [*bounds, None]
    return [_described(engine, _between(members, low, high)) for low, high in zip(lows, highs, strict=True)]


def _between(members: ibis.Table, low: str | None, high: str | None) -> ibis.Table:
    if low is not None:
        members = members.filter(members.provider_id >= low)
    return members if high is None else members.filter(members.provider_id < high)


def _judged(judgements: Sequence[tuple[str, str, str]], ads: pa.Table) -> tuple[Places, Places]:
    """Give judgements as pairs of places in the order of ads."""
    names = ads["ad_id"].to_pylist() if judgements else []
    at = {name: place for place, name in enumerate(names)}
    same, apart = judged_pairs(judgements, names)
    return _places(at, same), _places(at, apart)


def _places(at: Mapping[str, int], pairs: Pairs) -> Places:
    return np.array([(at[a], at[b]) for a, b in pairs], dtype=np.int64).reshape(-1, 2)


def _components(engine: Engine, left: Places, right: Places, size: int) -> Places:
    """Give for each ad the first of its group."""
    groups = engine.components(pa.table({"a": left, "b": right}))
    first = np.arange(size)
    first[groups["node"].to_numpy()] = groups["component"].to_numpy()
    return first


def _cut(
    first: Places, left: Places, right: Places, points: Places, *, same: Places, apart: Places
) -> Places:
    """Join anew the groups in which two must stay apart, pair after pair, the strongest first."""
    apart = apart[first[apart[:, 0]] == first[apart[:, 1]]]
    troubled = np.unique(first[apart[:, 0]])
    members = np.flatnonzero(np.isin(first, troubled))
    groups = Groups(members.tolist(), apart=[(a, b) for a, b in apart.tolist()])
    for a, b in same[np.isin(first[same[:, 0]], troubled)].tolist():
        groups.join(a, b)
    held = np.flatnonzero(np.isin(first[left], troubled))
    for at in held[np.argsort(-points[held], kind="stable")].tolist():
        groups.join(int(left[at]), int(right[at]))
    first = first.copy()
    first[members] = [groups.name(member) for member in members.tolist()]
    return first


def _put_members(engine: Engine, ads: pa.Table, first: Places) -> None:
    heads = distinct(first)
    names = [named_id("p", name) for name in ads["ad_id"].take(pa.array(heads)).to_pylist()]
    ids = pa.array(names, pa.string()).take(pa.array(np.searchsorted(heads, first)))
    is_first = first == np.arange(len(first))
    columns = {
        "ad": ads["ad"],
        "ad_id": ads["ad_id"],
        "provider": first,
        "provider_id": ids,
        "is_first": is_first,
    }
    engine.put("link_members", pa.table(columns))


def _keep_reasons(engine: Engine, ads: pa.Table, same: Places) -> None:
    """Make known which kinds of ties joined each provider's ads."""
    numbers = ads["ad"].to_numpy()
    engine.put("link_judged", pa.table({"a": numbers[same[:, 0]], "b": numbers[same[:, 1]]}))
    engine.keep("link_reasons", _reasons(engine))


@planned
def _reasons(engine: Engine) -> ibis.Table:
    members, judged = engine.table("link_members"), engine.table("link_judged")
    left = members.select(a="ad", left="provider")
    right = members.select(b="ad", right="provider")
    joined = engine.table("link_same").join(left, "a").join(right, "b").filter(ibis._.left == ibis._.right)
    judged = judged.join(left, "a").join(right, "b").filter(ibis._.left == ibis._.right)
    reasons = joined.select(provider="left", item=joined.kinds.unnest())
    reasons = reasons.union(judged.select(provider="left", item=ibis.literal("judgement")))
    return reasons.distinct()


@planned
def _described(engine: Engine, members: ibis.Table) -> ibis.Table:
    ads = engine.table("ads").join(members, "ad_id")
    found = ads.group_by("provider").aggregate(
        provider_id=ads.provider_id.min(),
        market=ads.market.argmin(ibis.struct({"seen": ads.first_seen, "ad_id": ads.ad_id})),
        ad_ids=ads.ad_id.collect(distinct=True).sort(),
        site_ids=ads.site_id.collect(distinct=True).sort(),
        first_seen=ads.first_seen.min(),
        last_seen=ads.last_seen.max(),
    )
    single = ads.select("provider", item=ads.aliases.unnest())
    single = single.union(ads.select("provider", item=ads["alias"]))
    years = ads.select("provider", item=ads.ages.unnest()).union(ads.select("provider", item=ads.age))
    versions = engine.table("ad_versions").select("ad_id", item="city").join(members, "ad_id")
    cities = versions.select("provider", "item").union(ads.select("provider", item=ads.city))
    contacts = engine.table("contacts").join(members, "ad_id")
    contacts = contacts.select("provider", item=ibis.struct({"kind": contacts.kind, "value": contacts.value}))
    reasons = engine.table("link_reasons").semi_join(members, "provider").select("provider", "item")
    parts = zip(_LISTS, (single, years, contacts, cities, reasons), strict=True)
    for name, items in parts:
        found = found.left_join(_listed(items, name), "provider").drop("provider_right")
    empty = {name: found[name].fill_null(ibis.literal([], type=found[name].type())) for name in _LISTS}
    return found.mutate(**empty).select(*PROVIDERS.names)


def _listed(items: ibis.Table, name: str) -> ibis.Table:
    """Collect the items of each provider, sorted, each once."""
    items = items.filter(items.item.notnull()).distinct()
    return items.group_by("provider").aggregate(**{name: items.item.collect().sort()})
