"""Which rows of a run's tables an explanation reads, and how they get back into the shape that linking works on.

Of the links all are taken whose value one of the asked ads holds: so a pair is weighed over the same holders of its
values as in the run; and the contacts that hold the ads at the other ends, for whose hand they are in tells against a pair. People and their
numbers come from the ads, as in the run.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.link.bounded import CAPPED
from clew.link.deciding import decides
from clew.link.estimate import FILE, SCHEMA, Weights, levels_of, pattern_of
from clew.link.pairs import MOST_PAIRED
from clew.link.people import prepare_people
from clew.link.scoring import COMPARED, CONTACTS, compared, points, reasons
from clew.link.why.shapes import ShownAd, Spread, Tie

Row = dict[str, Any]
Value = tuple[str, str]
Pair = tuple[str, str]

_READ = ("ads", "ad_versions", "contacts", "images", "links", "movements", "networks", "providers")
_OF_ADS = ("ad_id", "alias", "age", "ages", "city", "site_id", "url", "first_seen", "last_seen")
_MOST_HOPS = 12
"""So far contacts are followed from ad to ad; a hand that reaches further is cut there."""
_OF_PEOPLE = ("n_persons", "height_cm", "weight_kg", "nationality")


@dataclass(frozen=True, slots=True)
class Reading:
    """Rows about the asked ads: ads at either end of their links, the links, the values, the pairs that were weighed."""

    asked: frozenset[str]
    ads: dict[str, Row]
    links: dict[Pair, list[Row]]
    spreads: dict[Value, Spread]
    pairs: dict[Pair, Row]
    weights: Weights

    def shown(self, ad_id: str) -> ShownAd:
        """Give an ad as a reader knows it."""
        row = self.ads[ad_id]
        ages = sorted({*(row["ages"] or ()), *([] if row["age"] is None else [row["age"]])})
        taken = {name: row[name] for name in ("alias", "city", "site_id", "url", "first_seen", "last_seen")}
        return ShownAd(ad_id=ad_id, provider_id=row["provider_id"], ages=tuple(ages), **taken)

    def ties(self, pair: Pair) -> tuple[Tie, ...]:
        """Give the links between two ads, those that count first."""
        rows = sorted(
            self.links.get(pair, ()), key=lambda row: (row["filtered"] or "", row["kind"], row["value"])
        )
        return tuple(
            Tie(row["kind"], row["value"], row["strength"], row["filtered"], tuple(row["evidence"] or ()))
            for row in rows
        )


def read_market(engine: Engine, tables: Path) -> None:
    """Make known the tables in a folder, and ``link_people``, ``link_members`` and ``link_movements`` made from them."""
    for name in _READ:
        engine.read(name, [tables / f"{name}.parquet"])
    estimated = tables / FILE
    rows = json.loads(estimated.read_text(encoding="utf-8")) if estimated.exists() else []
    engine.put("why_weights", pa.Table.from_pylist(rows, schema=SCHEMA))
    prepare_people(engine)
    engine.keep("link_movements", engine.table("movements"))
    providers = engine.table("providers")
    members = providers.select("provider_id", ad_id=providers.ad_ids.unnest())
    people = engine.table("link_people").select("ad_id", "ad", "first_seen")
    people = people.mutate(place=ibis.row_number().over(order_by=["first_seen", "ad_id"]))
    placed = people.join(members, "ad_id")
    placed = placed.mutate(provider=placed.place.min().over(ibis.window(group_by="provider_id")))
    engine.keep(
        "link_members",
        placed.select("ad", "ad_id", "provider", "provider_id", is_first=placed.place == placed.provider),
    )


def gather(engine: Engine, ad_ids: Iterable[str]) -> Reading:
    """Read all that bears on these ads; ``link_found`` holds the links of all their values, and all of style."""
    asked = engine.put("why_asked", pa.table({"ad_id": pa.array(sorted(set(ad_ids)), pa.string())}))
    links = engine.table("links")
    touching = links.semi_join(asked, links.ad_a == asked.ad_id)
    touching = touching.union(
        links.semi_join(asked, links.ad_b == asked.ad_id).anti_join(asked, [("ad_a", "ad_id")])
    )
    touching = engine.keep("why_touching", touching)
    values = touching.select("kind", "value").union(_of_hands(engine, touching)).distinct()
    _put_found(engine, engine.keep("why_values", values))
    rows = engine.collect(touching, order=["ad_a", "ad_b", "kind", "value"]).to_pylist()
    weights = Weights.of(
        engine.collect(engine.table("why_weights"), order=["comparison", "level"]).to_pylist()
    )
    held: dict[Pair, list[Row]] = {}
    for row in rows:
        held.setdefault((row["ad_a"], row["ad_b"]), []).append(row)
    return Reading(
        asked=frozenset(engine.collect(asked.select("ad_id"), order=["ad_id"])["ad_id"].to_pylist()),
        ads=read_ads(engine, [*(ad for pair in held for ad in pair), *ad_ids]),
        links=held,
        spreads=_spreads(engine),
        pairs=_pairs(engine, asked, weights),
        weights=weights,
    )


def read_ads(engine: Engine, ad_ids: Iterable[str]) -> dict[str, Row]:
    """Give the rows of ads by their ids, with the provider and what linking compares."""
    ads = engine.table("ads").select(*_OF_ADS, *_OF_PEOPLE)
    wanted = _wanted(engine, ad_ids)
    members = engine.table("link_members").select("ad_id", "provider_id")
    rows = ads.semi_join(wanted, "ad_id").left_join(members, "ad_id").drop("ad_id_right")
    return {row["ad_id"]: row for row in engine.collect(rows, order=["ad_id"]).to_pylist()}


def rows_of_ads(engine: Engine, name: str, ad_ids: Iterable[str], columns: Sequence[str]) -> list[Row]:
    """Give columns of the rows of a table that belong to these ads, sorted by the columns."""
    wanted = list(ad_ids)
    if not wanted:
        return []
    rows = engine.table(name).select(*columns).semi_join(_wanted(engine, wanted), "ad_id")
    found: list[Row] = engine.collect(rows, order=list(columns)).to_pylist()
    return found


def rows_of_groups(engine: Engine, name: str, key: str, ids: Iterable[str]) -> list[Row]:
    """Give the rows of providers or networks by their ids, sorted."""
    rows = engine.table(name)
    wanted = engine.put("why_groups", pa.table({key: pa.array(sorted(set(ids)), pa.string())}))
    found: list[Row] = engine.collect(rows.semi_join(wanted, key), order=[key]).to_pylist()
    return found


def _wanted(engine: Engine, ad_ids: Iterable[str]) -> ibis.Table:
    return engine.put("why_wanted", pa.table({"ad_id": pa.array(sorted(set(ad_ids)), pa.string())}))


def _of_hands(engine: Engine, touching: ibis.Table) -> ibis.Table:
    """Give the contacts by which the ads at either end are held, and those by which these ads are, and so on: whose hand
    a contact is in is told by all that it holds together.
    """
    links = engine.table("links").filter(ibis._.kind.isin(CONTACTS)).select("ad_a", "ad_b", "kind", "value")
    ads = engine.keep("why_near", _ends(touching))
    values, count = ads.select(kind="ad", value="ad").limit(0), -1
    for hop in range(_MOST_HOPS):
        held = links.semi_join(ads, links.ad_a == ads.ad).union(links.semi_join(ads, links.ad_b == ads.ad))
        values = engine.keep(f"why_contacts_{hop}", held.select("kind", "value").distinct())
        n = engine.collect(values.aggregate(n=values.count()), order=["n"])["n"][0].as_py()
        if n == count:
            break
        count = n
        ads = engine.keep(f"why_near_{hop}", _ends(links.semi_join(values, ["kind", "value"])))
    return values


def _ends(links: ibis.Table) -> ibis.Table:
    return links.select(ad="ad_a").union(links.select(ad="ad_b"), distinct=True)


def _put_found(engine: Engine, values: ibis.Table) -> None:
    links = engine.table("links")
    taken = links.semi_join(values, ["kind", "value"]).filter(ibis._.kind != "style")
    taken = taken.union(links.filter(links.kind == "style"))
    numbers = engine.table("link_people").select("ad_id", "ad")
    taken = taken.join(numbers.rename(ad_a="ad_id", a="ad"), "ad_a").join(
        numbers.rename(ad_b="ad_id", b="ad"), "ad_b"
    )
    engine.keep("link_found", taken.select("a", "b", "kind", "value", "strength", "filtered"))


def _spreads(engine: Engine) -> dict[Value, Spread]:
    """Count who holds each value, over all its links."""
    links = engine.table("link_found")
    held = links.select("kind", "value", ad="a").union(links.select("kind", "value", ad="b"), distinct=True)
    held = held.join(engine.table("link_people").select("ad", "site_id", "city", "name", "ages"), "ad")
    held = held.join(engine.table("link_members").select("ad", "provider_id"), "ad")
    # Of ads without a name the age stands for it, as in the scoring.
    name = ibis.coalesce(held.name, ibis.literal("aged ") + held.ages[0].cast("string"))
    counted = held.group_by("kind", "value").aggregate(
        n_ads=held.ad.nunique(),
        n_sites=held.site_id.nunique(),
        n_cities=held.city.nunique(),
        n_names=name.nunique(),
        n_providers=held.provider_id.nunique(),
    )
    rows = engine.collect(counted, order=["kind", "value"]).to_pylist()
    return {
        (row["kind"], row["value"]): Spread(
            **row, chained=row["kind"] in CAPPED and row["n_ads"] > MOST_PAIRED
        )
        for row in rows
    }


def _pairs(engine: Engine, asked: ibis.Table, weights: Weights) -> dict[Pair, Row]:
    """Weigh the pairs that an asked ad is part of, by the scoring's own expressions, and decide as the run did."""
    ids = engine.table("link_people").select("ad_id", "ad")
    pairs = compared(engine)
    pairs = pairs.join(ids.rename(ad_a="ad_id", a="ad"), "a").join(ids.rename(ad_b="ad_id", b="ad"), "b")
    both = [f"{name}_{side}" for name in COMPARED for side in "ab"]
    held = {f"is {reason}": holds.fill_null(False) for reason, holds in reasons(pairs).items()}
    pattern = pattern_of(pairs) if weights.rows else ibis.literal(None, type="int64")
    pairs = engine.keep(
        "why_pairs",
        pairs.select("ad_a", "ad_b", "n_images", *both, points=points(pairs), pattern=pattern, **held),
    )
    mine = pairs.filter(pairs.ad_a.isin(asked.ad_id) | pairs.ad_b.isin(asked.ad_id))
    rows: list[Row] = engine.collect(mine, order=["ad_a", "ad_b"]).to_pylist()
    seen = levels_of([row["pattern"] for row in rows]) if weights.rows else [{}] * len(rows)
    for row, levels in zip(rows, seen, strict=True):
        row["levels"] = levels
        row["joins"] = decides(row["points"], levels, weights)
    return {(row["ad_a"], row["ad_b"]): row for row in rows}
