"""All links: every comparison, then every filter in its turn; then as they are written, with evidence of both sides."""

import functools
from collections.abc import Iterator

import ibis
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clew.engine import Engine, planned
from clew.link.pairs import KEY, LINKS
from clew.link.plugged import all_comparisons, all_filters

_AT_ONCE = 6_000_000
"""Links that are sorted at once: less than a gigabyte."""
_BATCH = 32_768


def find_links(engine: Engine) -> ibis.Table:
    """Make ``link_found`` known: a, b (numbers of ads), kind, value, strength, filtered."""
    found = {}
    for comparison in all_comparisons():
        pairs = engine.keep(f"link_pairs_{comparison.kind}", comparison.compare(engine))
        found[comparison.kind] = _unfiltered(engine, pairs, comparison.kind)
    for chosen in all_filters():
        engine.keep("link_aside", chosen.judge(engine, _all(engine, *found.values())))
        _set_aside(engine, found, chosen.reason)
    return engine.keep("link_found", _all(engine, *found.values()))


@planned
def _unfiltered(_: Engine, pairs: ibis.Table, kind: str) -> ibis.Table:
    pairs = pairs.mutate(kind=ibis.literal(kind), filtered=ibis.null("string"))
    return pairs.select(*KEY, "strength", "filtered")


@planned
def _all(_: Engine, *found: ibis.Table) -> ibis.Table:
    return functools.reduce(ibis.union, found)


def _set_aside(engine: Engine, found: dict[str, ibis.Table], reason: str) -> None:
    """Note the reason with the links in ``link_aside``; the links of other kinds are not touched."""
    aside = engine.table("link_aside")
    kinds = engine.collect(aside.select("kind").distinct(), order=["kind"])["kind"].to_pylist()
    for kind in kinds:
        found[kind] = engine.keep(f"link_judged_{kind}", _judged(engine, found[kind], kind, reason))


@planned
def _judged(engine: Engine, links: ibis.Table, kind: str, reason: str) -> ibis.Table:
    aside = engine.table("link_aside").mutate(reason=ibis.literal(reason))
    judged = links.left_join(aside.filter(aside.kind == kind), list(KEY))
    return judged.select(*KEY, "strength", filtered=ibis.coalesce(judged.filtered, judged.reason))


def written_links(engine: Engine, *, at_once: int = _AT_ONCE) -> Iterator[pa.RecordBatch]:
    """Give the table ``links``, with ids of ads and the evidence, in the order of its key.

    Sorted are numbers and values alone, in ranges of the first ad that hold about ``at_once`` links; ids and evidence,
    which are most of the table, are taken to what is sorted.
    """
    links = engine.table("link_found")
    counted = links.group_by("a").aggregate(n=links.count())
    counted = engine.collect(counted, order=["a"])
    kinds = tuple(engine.collect(links.select("kind").distinct(), order=["kind"])["kind"].to_pylist())
    for comparison in all_comparisons():
        if comparison.kind in kinds:
            shown = _linked(engine, comparison.kind, comparison.show(engine))
            engine.shelve(f"link_shown_{comparison.kind}", shown, column="evidence")
    people = engine.collect(engine.table("link_people").select("ad", "ad_id"), order=["ad"])
    ids = people["ad_id"].combine_chunks()  # what is taken from chunks is first joined to one, each time anew
    for first, last in _ranges(counted, at_once):
        rows = engine.stream(
            _range(engine, kinds, first, last), order=["a", "b", "kind", "value"], rows=_BATCH
        )
        yield from engine.spread(functools.partial(_written, engine, ids), rows)


def _ranges(counted: pa.Table, at_once: int) -> Iterator[tuple[int, int]]:
    """Cut the ads, given with the number of links that begin at each, into ranges (first, last); none where there are no links."""
    ads, before = counted["a"].to_numpy(), np.cumsum(counted["n"].to_numpy()) - counted["n"].to_numpy()
    if not len(ads):
        return
    begins = np.flatnonzero(np.diff(before // at_once, prepend=-1))
    lasts = np.append(ads[begins[1:]] - 1, ads[-1])
    yield from zip(ads[begins].tolist(), lasts.tolist(), strict=True)


@planned
def _linked(engine: Engine, kind: str, shown: ibis.Table) -> ibis.Table:
    """Give the evidence of a kind, of those ads only that have a link of it."""
    links = engine.table("link_found")
    links = links.filter(links.kind == kind)
    linked = links.select(ad="a").union(links.select(ad="b"), distinct=True)
    return shown.semi_join(linked, "ad")


@planned
def _range(engine: Engine, kinds: tuple[str, ...], first: int, last: int) -> ibis.Table:
    """Give the links that begin at these ads, with the places of what shows them of either ad."""
    links = engine.table("link_found")
    links = links.filter(links.a.between(first, last))
    found = [
        _placed(links.filter(links.kind == kind), engine.table(f"link_shown_{kind}"), first, last)
        for kind in kinds
    ]
    return functools.reduce(ibis.union, found)


def _placed(links: ibis.Table, shown: ibis.Table, first: int, last: int) -> ibis.Table:
    by = ["value"] if "value" in shown.columns else []
    left = shown.filter(shown.ad.between(first, last)).select(*by, a="ad", place_a="place")
    right = shown.select(*by, b="ad", place_b="place")
    links = links.left_join(left, ["a", *by]).drop("a_right", *(f"{name}_right" for name in by))
    links = links.left_join(right, ["b", *by])
    return links.select(*KEY, "strength", "filtered", "place_a", "place_b")


def _written(engine: Engine, ids: pa.Array, batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give links as they are written: the ads by their ids, and the evidence of both, the first ad's first."""
    columns = {name: batch[name] for name in batch.schema.names}
    columns |= {"ad_a": ids.take(batch["a"]), "ad_b": ids.take(batch["b"])}
    columns["evidence"] = _evidence(engine, batch)
    return pa.RecordBatch.from_arrays(
        [columns[name].cast(LINKS.field(name).type) for name in LINKS.names], schema=LINKS
    )


def _evidence(engine: Engine, batch: pa.RecordBatch) -> pa.Array:
    """Give the evidence of links of all kinds, in their order."""
    encoded = batch["kind"].dictionary_encode()
    codes = encoded.indices.to_numpy()
    found, order = [], np.argsort(codes, kind="stable")
    for code, kind in enumerate(encoded.dictionary.to_pylist()):
        rows = batch.take(pa.array(order[codes[order] == code]))
        lists = engine.taken(f"link_shown_{kind}", _in_turns(rows["place_a"], rows["place_b"]))
        found.append(_two_as_one(lists).cast(LINKS.field("evidence").type))
    back = np.empty(len(order), dtype=np.int64)
    back[order] = np.arange(len(order))
    return pa.concat_arrays(found).take(pa.array(back))


def _in_turns(left: pa.Array, right: pa.Array) -> pa.Array:
    """Give the first of the one, the first of the other, the second of the one ..."""
    n = len(left)
    return pa.concat_arrays([left, right]).take(pa.array(np.arange(2 * n).reshape(2, n).T.reshape(-1)))


def _two_as_one(lists: pa.ListArray) -> pa.ListArray:
    """Join each two lists; one that is not known has nothing in it."""
    sizes = pc.fill_null(pc.list_value_length(lists), 0).to_numpy()
    ends = np.concatenate([[0], np.cumsum(sizes)])[::2]
    return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), lists.flatten())
