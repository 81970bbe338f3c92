"""All links: every comparison, then every filter in its turn; then as they are written, with evidence of both sides."""

import functools
from collections.abc import Iterator

import ibis
import numpy as np
import pyarrow as pa

from clew.engine import Engine, planned
from clew.link.pairs import KEY, LINKS
from clew.link.plugged import all_comparisons, all_filters

_AT_ONCE = 1_500_000
"""Links with their evidence that are sorted at once: more than a gigabyte of ads' texts. For each such range the evidence
of all ads is read, so that few ranges are better than many."""


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


def written_links(engine: Engine, *, at_once: int = _AT_ONCE) -> list[ibis.Table]:
    """Give the table ``links``, with ids of ads and the evidence, as ranges of its first ad, one after the other.

    A range holds about ``at_once`` links, so that however many there are, no sort of their evidence outgrows the memory.
    """
    links = engine.table("link_found")
    counted = links.group_by("a").aggregate(n=links.count())
    counted = engine.collect(counted, order=["a"])
    kinds = tuple(engine.collect(links.select("kind").distinct(), order=["kind"])["kind"].to_pylist())
    for comparison in all_comparisons():
        if comparison.kind in kinds:
            shown = _linked(engine, comparison.kind, comparison.show(engine))
            engine.keep(f"link_shown_{comparison.kind}", shown)
    return [_range(engine, kinds, first, last) for first, last in _ranges(counted, at_once)]


def _ranges(counted: pa.Table, at_once: int) -> Iterator[tuple[int, int]]:
    """Cut the ads, given with the number of links that begin at each, into ranges (first, last); one at least."""
    ads, before = counted["a"].to_numpy(), np.cumsum(counted["n"].to_numpy()) - counted["n"].to_numpy()
    if not len(ads):
        yield 0, 0
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
    links = engine.table("link_found")
    links = links.filter(links.a.between(first, last))
    found = [
        _shown(links.filter(links.kind == kind), engine.table(f"link_shown_{kind}"), first, last)
        for kind in kinds
    ]
    rows = functools.reduce(ibis.union, found or [links.mutate(evidence=_NONE)])
    ids = engine.table("link_people").select("ad_id", "ad")
    left, right = ids.rename(a="ad", ad_a="ad_id"), ids.rename(b="ad", ad_b="ad_id")
    return rows.join(left, "a").join(right, "b").select(*LINKS.names)


def _shown(links: ibis.Table, shown: ibis.Table, first: int, last: int) -> ibis.Table:
    by = ["value"] if "value" in shown.columns else []
    left = shown.filter(shown.ad.between(first, last)).select(*by, a="ad", evidence_a="evidence")
    right = shown.select(*by, b="ad", evidence_b="evidence")
    links = links.left_join(left, ["a", *by]).drop("a_right", *(f"{name}_right" for name in by))
    links = links.left_join(right, ["b", *by])
    evidence = ibis.coalesce(links.evidence_a, _NONE).concat(ibis.coalesce(links.evidence_b, _NONE))
    return links.select("a", "b", "kind", "value", "strength", "filtered", evidence=evidence)


_NONE = ibis.literal([], type=ibis.Schema.from_pyarrow(LINKS)["evidence"])
