"""Site links: all ties between sites, found by every way to tie, sorted."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import ibis

from clew.engine import Engine
from clew.records.evidence import Evidence
from clew.records.site_link import SiteLink
from clew.reference.platforms import packaged_platforms
from clew.register import ties
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import AdTie, Find, TieContext

REJECTED = "rejected_site"


def find_site_links(
    engine: Engine,
    sites: Sequence[SiteSketch],
    linked_from: Mapping[str, tuple[tuple[str, Evidence], ...]],
) -> list[SiteLink]:
    """Give every tie once, sorted by its key; ties of rejected sites are muted."""
    context = TieContext(packaged_platforms(), tuple(_ad_ties(engine)), linked_from)
    rejected = {site.site_id for site in sites if site.status == "rejected"}
    found: dict[tuple[str, str, str, str], SiteLink] = {}
    for find in ways_to_tie().values():
        for link in find(sites, context):
            if link.filtered is None and rejected & {link.site_a, link.site_b}:
                link = replace(link, filtered=REJECTED)  # noqa: PLW2901 - the same tie, muted
            found.setdefault((link.site_a, link.site_b, link.kind, link.value), link)
    return [found[key] for key in sorted(found)]


def ways_to_tie() -> dict[str, Find]:
    """Find every way to tie by its module's name, in alphabetical order."""
    found: dict[str, Find] = {}
    for info in sorted(pkgutil.iter_modules(ties.__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{ties.__name__}.{info.name}")
        if hasattr(module, "KINDS"):
            found[info.name] = module.find
    return found


def meanings() -> dict[str, str]:
    """Give the reasons why a tie must not count, in words; each reason by its name in ``filtered``."""
    found = {REJECTED: "a person took one of the sites out of the register"}
    for info in pkgutil.iter_modules(ties.__path__):
        module = importlib.import_module(f"{ties.__name__}.{info.name}")
        for name, words in getattr(module, "MEANINGS", {}).items():
            found[name] = f"{found[name]}; {words}" if name in found else words
    return found


def _ad_ties(engine: Engine) -> Iterator[AdTie]:
    """Count the linked ads of each two sites, links that must not count left out."""
    links, ads = engine.table("links"), engine.table("ads")
    # Pictures of one room on two sites are neither one picture nor one ad, and two ads of one hand are not one.
    counted = links.filter(links.filtered.isnull() & links.kind.notin(("image_metadata", "typing")))
    left = ads.select(ad_a="ad_id", left_site="site_id")
    right = ads.select(ad_b="ad_id", right_site="site_id")
    joined = counted.join(left, "ad_a").join(right, "ad_b")
    joined = joined.filter(joined.left_site != joined.right_site)
    joined = joined.mutate(
        site_a=ibis.least(joined.left_site, joined.right_site),
        site_b=ibis.greatest(joined.left_site, joined.right_site),
        tie=ibis.ifelse(joined.kind.isin(("image", "image_crop")), "shared_image", "shared_ads"),
        smaller=ibis.ifelse(joined.left_site < joined.right_site, joined.ad_a, joined.ad_b),
        pair=joined.ad_a.concat(" ", joined.ad_b, " ", joined.kind, " ", joined.value),
    )
    groups = joined.group_by("site_a", "site_b", "tie").aggregate(
        n_ads=joined.smaller.nunique(), evidence=joined.evidence.argmin(joined.pair)
    )
    for row in engine.collect(groups, order=["site_a", "site_b", "tie"]).to_pylist():
        evidence = tuple(Evidence(**item) for item in row["evidence"] or ())
        yield AdTie(row["site_a"], row["site_b"], row["tie"], int(row["n_ads"]), evidence)
