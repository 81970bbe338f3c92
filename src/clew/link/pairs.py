"""From ads that hold one value to pairs of ads.

Every pair up to ``MOST_PAIRED`` ads a value; beyond that each ad is paired with the next one only, sorted by name,
so that ads of one person still meet and ten thousand ads on one number make ten thousand pairs, not fifty million.
"""

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.records import RECORDS, arrow_schema

MOST_PAIRED = 60
KEY = ("ad_a", "ad_b", "kind", "value")
LINKS = arrow_schema(RECORDS["link"])
EVIDENCE = LINKS.field("evidence").type


def pair_up(engine: Engine, held: ibis.Table, *, kind: str) -> ibis.Table:
    """Pair the ads of each value. ``held``: ad_id, value, evidence (one list), strength; one row an ad and value."""
    people = engine.table("link_people").select("ad_id", name=ibis.coalesce(ibis._.name, ""))
    held = held.join(people, "ad_id")
    held = held.mutate(n=ibis._.count().over(ibis.window(group_by="value")))
    held = held.filter(held.n > 1)
    small = held.filter(held.n <= MOST_PAIRED)
    other = small.select("value", ad_id2=small.ad_id, evidence2=small.evidence, strength2=small.strength)
    pairs = small.join(other, "value").filter(ibis._.ad_id < ibis._.ad_id2)
    pairs = pairs.select("value", "ad_id", "ad_id2", "evidence", "evidence2", "strength", "strength2")
    return _as_links(pairs.union(_chained(held.filter(held.n > MOST_PAIRED))), kind)


def _chained(large: ibis.Table) -> ibis.Table:
    window = ibis.window(group_by="value", order_by=["name", "ad_id"])
    large = large.mutate(
        ad_id2=large.ad_id.lead().over(window),
        evidence2=large.evidence.lead().over(window),
        strength2=large.strength.lead().over(window),
    )
    large = large.filter(large.ad_id2.notnull())
    return large.select("value", "ad_id", "ad_id2", "evidence", "evidence2", "strength", "strength2")


def _as_links(pairs: ibis.Table, kind: str) -> ibis.Table:
    in_order = pairs.ad_id < pairs.ad_id2
    return pairs.select(
        ad_a=ibis.least(pairs.ad_id, pairs.ad_id2),
        ad_b=ibis.greatest(pairs.ad_id, pairs.ad_id2),
        kind=ibis.literal(kind),
        value=pairs.value,
        strength=ibis.least(pairs.strength, pairs.strength2),
        filtered=ibis.null("string"),
        evidence=ibis.ifelse(
            in_order, pairs.evidence.concat(pairs.evidence2), pairs.evidence2.concat(pairs.evidence)
        ),
    )


def collect_links(engine: Engine, links: ibis.Table) -> pa.Table:
    """Bring links here under the schema of the record, sorted."""
    rows = engine.collect(links.select(*LINKS.names), order=list(KEY))
    return rows.cast(LINKS)
