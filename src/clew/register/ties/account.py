"""Same account for analytics or advertising: who reads the figures or gets the money is the same.

The account counts without its property's number. Demo ids of manuals are muted (``demo_id``), and so are
accounts of a site builder (``hosted_platform``) and accounts that very many sites share without anything
else in common (``common_account``): plugins and themes leave such behind. An operator of a thousand sites
exists, so a large number alone mutes nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clew.records.evidence import Evidence
from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext, tie_sharers

KINDS = ("analytics", "adsense")
MEANINGS = {
    "demo_id": "an id of a manual, which many copy",
    "hosted_platform": "sites of a builder have its account",
    "common_account": "very many sites share it and nothing else: a plugin or theme left it there",
}
_ADVERTISING = frozenset({"adsense", "ads_account"})
_OWN_NUMBERS = frozenset({"matomo"})
"""Numbered by each installation for itself: 1 here is not 1 there."""
_MANY = 50
_HALF = 0.5


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie sites with the same account."""
    sharers: dict[tuple[str, str], dict[str, Evidence]] = defaultdict(dict)
    by_id = {site.site_id: site for site in sites}
    for site in sites:
        for account in site.accounts:
            if account.kind not in _OWN_NUMBERS:
                kind = "adsense" if account.kind in _ADVERTISING else "analytics"
                sharers[kind, account.name][site.site_id] = account.evidence
    for (kind, name), shared in sorted(sharers.items()):
        if len(shared) > 1:
            filtered = _why_not(name, [by_id[site_id] for site_id in sorted(shared)], context)
            yield from tie_sharers(kind, name, shared, strength=0.9, filtered=filtered)


def _why_not(name: str, sites: Sequence[SiteSketch], context: TieContext) -> str | None:
    if context.platforms.is_demo(name):
        return "demo_id"
    if all(context.platforms.is_hosted(site.generator or "") for site in sites):
        return "hosted_platform"
    if len(sites) > _MANY and not _has_more_in_common(sites):
        return "common_account"
    return None


def _has_more_in_common(sites: Sequence[SiteSketch]) -> bool:
    """Say whether half of the sites share a company, an icon or a template with another one."""
    holders: dict[str, list[str]] = defaultdict(list)
    for site in sites:
        values = {*site.companies, *site.favicons, *(print_ for print_, _ in site.templates.values())}
        for value in values:
            holders[value].append(site.site_id)
    backed = {site_id for group in holders.values() if len(group) > 1 for site_id in group}
    return len(backed) >= _HALF * len(sites)
