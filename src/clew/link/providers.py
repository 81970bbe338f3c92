"""Providers: ads of one advertised person, joined strongest pair first, judgements before all.

Named after the earliest ad by (first_seen, ad_id), so that the name stays when ads join.
"""

from collections.abc import Sequence

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.graph import Groups
from clew.link.judged import judged_pairs
from clew.link.scoring import same_person
from clew.records import RECORDS, arrow_schema
from clew.records.ids import named_id

PROVIDERS = arrow_schema(RECORDS["provider"])
_MEMBERS = pa.schema([("ad_id", pa.string()), ("provider_id", pa.string())])
_REASONS = pa.schema([("provider_id", pa.string()), ("reason", pa.string())])


def find_providers(engine: Engine, judgements: Sequence[tuple[str, str, str]]) -> pa.Table:
    """Give the table ``providers``; make ``link_members`` (ad_id, provider_id) known."""
    order = engine.collect(engine.table("ads").select("ad_id", "first_seen"), order=["first_seen", "ad_id"])
    ads = order["ad_id"].to_pylist()
    pairs = same_person(engine)
    same, apart = judged_pairs(judgements, ads)
    groups = Groups(ads, apart=apart)
    joined = [(a, b, ("judgement",)) for a, b in same if groups.join(a, b)]
    ranked = sorted(pairs.to_pylist(), key=lambda row: (-row["points"], row["ad_a"], row["ad_b"]))
    joined += [
        (row["ad_a"], row["ad_b"], tuple(row["kinds"]))
        for row in ranked
        if groups.join(row["ad_a"], row["ad_b"])
    ]
    names = {first: named_id("p", first) for first in {groups.name(ad) for ad in ads}}
    ids = [names[groups.name(ad)] for ad in ads]
    engine.put("link_members", pa.table([ads, ids], schema=_MEMBERS))
    reasons = sorted({(names[groups.name(a)], kind) for a, _, kinds in joined for kind in kinds})
    columns = [[name for name, _ in reasons], [kind for _, kind in reasons]]
    engine.put("link_reasons", pa.table(columns, schema=_REASONS))
    return engine.collect(_described(engine), order=["provider_id"]).cast(PROVIDERS)


def _described(engine: Engine) -> ibis.Table:
    members = engine.table("link_members")
    ads = engine.table("ads").join(members, "ad_id")
    found = ads.group_by("provider_id").aggregate(
        market=ads.market.argmin(ibis.struct({"seen": ads.first_seen, "ad_id": ads.ad_id})),
        ad_ids=ads.ad_id.collect(distinct=True).sort(),
        site_ids=ads.site_id.collect(distinct=True).sort(),
        first_seen=ads.first_seen.min(),
        last_seen=ads.last_seen.max(),
    )
    single = ads.select("provider_id", item=ads.aliases.unnest())
    single = single.union(ads.select("provider_id", item=ads["alias"]))
    aliases = _listed(single, "aliases")
    years = ads.select("provider_id", item=ads.ages.unnest()).union(ads.select("provider_id", item=ads.age))
    versions = engine.table("ad_versions").join(members, "ad_id").select("provider_id", item="city")
    cities = versions.union(ads.select("provider_id", item=ads.city))
    contacts = engine.table("contacts").join(members, "ad_id")
    contacts = contacts.select(
        "provider_id", item=ibis.struct({"kind": contacts.kind, "value": contacts.value})
    )
    reasons = engine.table("link_reasons").rename(item="reason")
    lists = (
        aliases,
        _listed(years, "ages"),
        _listed(contacts, "contacts"),
        _listed(cities, "cities"),
        _listed(reasons, "reasons"),
    )
    for part in lists:
        found = found.left_join(part, "provider_id").drop("provider_id_right")
    empty = {name: found[name].fill_null(ibis.literal([], type=found[name].type())) for name in _LISTS}
    return found.mutate(**empty).select(*PROVIDERS.names)


_LISTS = ("aliases", "ages", "contacts", "cities", "reasons")


def _listed(items: ibis.Table, name: str) -> ibis.Table:
    """Collect the items of each provider, sorted, each once."""
    items = items.filter(items.item.notnull())
    return items.group_by("provider_id").aggregate(**{name: items.item.collect(distinct=True).sort()})
