"""networks: whether the providers under one control stand together, and no others.

Once over ads, once over the truth's providers (each is in the found network that holds most of its ads). Who is
in no network stands in no group: the precision is over those in a found network, the recall over those in a
true one, so that the many outside both do not flatter the figures.
"""

from clew.evaluation.clusters import grouping_scores
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.score import Score, counted
from clew.evaluation.subjects import as_grouping, most_of, network_ads, owners, true_providers

TITLE = "Networks"
PLACE = 90
TRUTH = ("providers",)
TABLES = ("ads", "providers", "networks")
HEADLINES = ("providers in any network", "providers, pairs")


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the grouping of ads and of providers into networks, and who is in any network at all."""
    providers = true_providers(truth)
    owner = owners(providers)
    stated = {name: str(row["network"]) for name, row in providers.items() if row.get("network")}
    ads_found = {url: group for url, group in as_grouping(network_ads(tables)).items() if url in owner}
    ads_stated = {url: stated[name] for url, name in owner.items() if name in stated}
    found = {}
    for name, row in providers.items():
        group = most_of(ads_found.get(url, "") for url in row["ads"])
        if group:
            found[name] = group
    hits = len(set(stated) & set(found))
    return [
        counted("providers in any network", tp=hits, fp=len(found) - hits, fn=len(stated) - hits),
        *grouping_scores("ads", ads_stated, ads_found),
        *grouping_scores("providers", stated, found),
    ]
