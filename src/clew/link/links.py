"""All links: every comparison, then every filter in its turn; then as they are written, with evidence of both sides."""

import functools

import ibis

from clew.engine import Engine
from clew.link.pairs import KEY, LINKS
from clew.link.plugged import all_comparisons, all_filters


def find_links(engine: Engine) -> ibis.Table:
    """Make ``link_found`` known: a, b (numbers of ads), kind, value, strength, filtered."""
    found = []
    for comparison in all_comparisons():
        pairs = engine.keep(f"link_pairs_{comparison.kind}", comparison.compare(engine))
        kind, unfiltered = ibis.literal(comparison.kind), ibis.null("string")
        found.append(pairs.select("a", "b", "value", "strength", kind=kind, filtered=unfiltered))
    links = engine.keep("link_found", functools.reduce(ibis.union, found))
    for chosen in all_filters():
        aside = engine.keep("link_aside", chosen.judge(engine, links))
        judged = links.left_join(aside.mutate(reason=ibis.literal(chosen.reason)), list(KEY))
        reason = ibis.coalesce(judged.filtered, judged.reason)
        links = engine.keep("link_found", judged.select(*KEY, "strength", filtered=reason))
    return links


def written_links(engine: Engine) -> ibis.Table:
    """Give the table ``links``, with ids of ads and the evidence."""
    links = engine.table("link_found")
    found = [
        _shown(links.filter(links.kind == comparison.kind), comparison.show(engine))
        for comparison in all_comparisons()
    ]
    rows = functools.reduce(ibis.union, found)
    ids = engine.table("link_people").select("ad_id", "ad")
    left, right = ids.rename(a="ad", ad_a="ad_id"), ids.rename(b="ad", ad_b="ad_id")
    rows = rows.join(left, "a").join(right, "b")
    return rows.select(*LINKS.names)


def _shown(links: ibis.Table, shown: ibis.Table) -> ibis.Table:
    by = ["value"] if "value" in shown.columns else []
    left = shown.select(*by, a="ad", evidence_a="evidence")
    right = shown.select(*by, b="ad", evidence_b="evidence")
    links = links.left_join(left, ["a", *by]).drop("a_right", *(f"{name}_right" for name in by))
    links = links.left_join(right, ["b", *by])
    none = ibis.literal([], type=_EVIDENCE)
    evidence = ibis.coalesce(links.evidence_a, none).concat(ibis.coalesce(links.evidence_b, none))
    return links.select("a", "b", "kind", "value", "strength", "filtered", evidence=evidence)


_EVIDENCE = ibis.Schema.from_pyarrow(LINKS)["evidence"]
