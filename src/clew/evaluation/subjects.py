"""subjects: who is meant. Found providers, networks and leads against the truth's, by the ads they hold."""

from collections import Counter
from collections.abc import Iterable, Mapping

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.kernel.web import registered_domain

Ads = frozenset[str]


def ad_urls(tables: Tables) -> dict[str, str]:
    """Give the address of each ad."""
    return {row["ad_id"]: url_form(row["url"]) for row in tables.rows("ads", ["ad_id", "url"])}


def provider_ads(tables: Tables) -> dict[str, Ads]:
    """Give the addresses of each found provider's ads."""
    urls = ad_urls(tables)
    return {
        row["provider_id"]: frozenset(urls[ad] for ad in row["ad_ids"] or () if ad in urls)
        for row in tables.rows("providers", ["provider_id", "ad_ids"])
    }


def network_ads(tables: Tables) -> dict[str, Ads]:
    """Give the addresses of the ads of each found network's providers."""
    providers = provider_ads(tables)
    return {
        row["network_id"]: frozenset().union(
            *(providers.get(provider, frozenset()) for provider in row["provider_ids"] or ())
        )
        for row in tables.rows("networks", ["network_id", "provider_ids"])
    }


def true_providers(truth: Truth) -> dict[str, Row]:
    """Give the truth's providers that have an ad in these captures, each with the addresses of those ads.

    A truth folder may be a part of a larger market: ads that its ``ads`` file does not list are left out.
    """
    listed = {url_form(row["url"]) for row in truth.rows("ads")}
    providers = {}
    for row in truth.rows("providers"):
        urls = {url_form(url) for url in row["ads"]}
        covered = sorted(urls & listed if listed else urls)
        if covered:
            providers[row["provider"]] = {**row, "ads": covered}
    return providers


def owners(providers: Mapping[str, Row]) -> dict[str, str]:
    """Give the true provider of each ad."""
    return {url: provider for provider, row in sorted(providers.items()) for url in row["ads"]}


def site_of(row: Row) -> str:
    """Give the registered domain of a site of the truth."""
    return str(row.get("registered_domain") or registered_domain(row["host"]))


def most_of(labels: Iterable[str]) -> str | None:
    """Give the label that occurs most, the first by name among equals; null among none."""
    counts = Counter(labels)
    return min(counts, key=lambda label: (-counts[label], label)) if counts else None


def true_provider_of(ads: Iterable[str], owner: Mapping[str, str]) -> str | None:
    """Give the true provider of most of these ads."""
    return most_of(owner[url] for url in sorted(ads) if url in owner)


def as_grouping(groups: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Turn {group: items} into {item: group}; an item of several groups stays in the first by name."""
    grouping: dict[str, str] = {}
    for group, items in sorted(groups.items()):
        for item in sorted(items):
            grouping.setdefault(item, group)
    return grouping
